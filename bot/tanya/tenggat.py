"""Answers about when reports and figures are due, and what the person owes."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot import pekerjaan
from bot.jawaban import Baris, Tombol
from bot.messages import atur_kewajiban as kata_aturan
from bot.messages import papan as kata_papan
from bot.messages import surat as kata_surat
from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_tenggat as kata
from bot.papan import tombol
from bot.ruang import Ruang
from bot.tanya import lapor_tercetak, papan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.hak import Kegunaan, Pelaku, may_at_all
from core.kewajiban.jenis import JenisKewajiban, Kala, Sejak, periods_of
from core.papan import Kolom
from core.services import aturan_tenggat
from core.services import papan as layanan
from core.services.aturan_nasional import AturanNasional, list_national
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

LEWAT = "lewat"
TERLEWAT = 12
"""Due dates of the past that are named."""
BERIKUT = 4
"""Due dates that are named besides the one that is nearest."""


def tenggat(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    if (hari := _day(satu)) and satu.bulan and hari > _last_day(satu, on):
        teks = kata.hari_tak_ada(hari, satu.bulan, _last_day(satu, on))
        return Balasan(teks, sikap=Sikap.TIDAK_ADA)
    aturan = {r.kode: r for r in aturan_tenggat.list_rules(ruang.engine, pelaku)}
    if seluruh := [r for r in list_national() if r.kode == satu.daftar]:
        return Balasan(lines(kata.NASIONAL, (_national(r, satu, on) for r in seluruh)))
    semua = list(aturan.values())
    if not satu.daftar:
        return _next(terlihat, satu, on) or _rules(semua, on, _internal(terlihat))
    ada = terlihat.of(satu.daftar)
    if not ada:
        jenis = aturan.get(satu.daftar)
        return (
            _rules(semua, on, _internal(terlihat))
            if jenis is None
            else _with_printed(
                *(ruang, pelaku, satu),
                _by_rule(jenis, semua, satu, on, _internal(terlihat, satu.daftar)),
            )
        )
    cocok = papan.asked(ada, satu)
    if not cocok:
        pilihan = [kata_papan.kolom(kolom) for kolom, _ in ada[:6]]
        teks = kata_lapor.tanpa_periode(ada[0][0].pendek, pilihan)
        return Balasan(teks, sikap=Sikap.TIDAK_ADA)
    return _of_kind(ruang, pelaku, satu, terlihat, cocok, aturan.get(satu.daftar))


def _day(satu: Pertanyaan) -> int:
    """Return the day of a month that is asked for, 0 for none."""
    return int(satu.teks[1:]) if satu.teks.startswith("@") else 0


def _last_day(satu: Pertanyaan, on: date) -> int:
    tahun = satu.tahun[0] if satu.tahun else on.year
    return monthrange(tahun, satu.bulan or 1)[1]


def _of_kind(  # noqa: PLR0913, PLR0917  what is asked, and what is known of it
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    terlihat: papan.Terlihat,
    cocok: Sequence[tuple[Kolom, date]],
    jenis: JenisKewajiban | None,
) -> Balasan:
    """Say when the period that is asked for is due; without one, the last and the next."""
    on = ruang.now().date()
    tertentu = len(cocok) < len(terlihat.of(satu.daftar))
    if tertentu and not satu.tahun and papan.part_of(satu):
        # "Semester I" without a year is the one whose day is nearest.
        pilih = sorted(cocok, key=lambda s: abs(s[1] - on))[:1]
    elif tertentu:
        pilih = list(cocok[:BERIKUT])
    else:
        lalu = [s for s in cocok if s[1] < on and s[0].periode.berakhir_on <= on]
        nanti = papan.coming(cocok, on)[:1]
        pilih = [*lalu[-1:], *nanti]
        if satu.rincian in {"lalu", "nanti"}:
            pilih = (lalu[-1:] if satu.rincian == "lalu" else nanti) or pilih
    isi = [kata.tenggat_satu(kolom, berlaku, on) for kolom, berlaku in pilih]
    unit = _unit_lines(ruang, pelaku, satu, terlihat, pilih)
    return Balasan(lines(unit, isi, _confirmed(jenis, pilih)), tombol=_boards(pelaku, pilih))


def _unit_lines(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    terlihat: papan.Terlihat,
    pilih: Sequence[tuple[Kolom, date]],
) -> Iterator[str]:
    """Yield where the unit that is named stands; a unit that only collects it owes nothing."""
    for kolom, _ in pilih[:1]:
        if satu.rincian == "sendiri":
            yield from (kata_lapor.satu_unit(b, "") for b in terlihat.milik if b.kolom == kolom)
        for unit in satu.about(Jenis.UNIT)[:1]:
            lembar = papan.board(ruang, pelaku, terlihat, kolom)
            baris = papan.line_of(lembar, int(unit.kunci))
            if baris is not None and satu.rincian != "sendiri":
                yield kata_lapor.satu_unit(baris, "")


def _confirmed(jenis: JenisKewajiban | None, pilih: Sequence[tuple[Kolom, date]]) -> str:
    """Say whether somebody has confirmed the dates, and by which letter they are asked for."""
    if jenis is None:
        return ""
    surat = jenis.surat.for_due(pilih[0][1]) if jenis.surat and pilih else None
    diminta = kata.diminta(kata_surat.polos(surat)) if surat else kata.SURAT_BELUM
    if jenis.contoh:
        return kata.masih_contoh(diminta)
    return diminta if surat else ""


def _next(terlihat: papan.Terlihat, satu: Pertanyaan, on: date) -> Balasan | None:
    """Say what is due next, of all kinds; None where nothing is asked for here."""
    if not terlihat.semua:
        return None
    if satu.rincian == LEWAT:
        return _passed(terlihat, satu, on)
    if span := _span(satu, on):
        pada = [s for s in terlihat.semua if span[0] <= s[1] <= span[1]]
        tepat = [s for s in pada if s[1].day == _day(satu)]
        awal = kata.HARI_KOSONG if _day(satu) and not tepat else ""
        if pada:
            isi = [kata.tenggat_baris(k, d, on) for k, d in tepat or pada]
            return Balasan(lines(awal, kata.BULAN_ITU if awal else "", isi))
        dekat = papan.coming(terlihat.semua, on)[:1]
        isi = [kata.tenggat_satu(k, d, on) for k, d in dekat]
        return Balasan(lines(kata.HARI_KOSONG, kata.BERIKUTNYA if isi else "", isi))
    cocok = papan.asked(terlihat.semua, satu)
    berikut = papan.coming(cocok, on) or (cocok if papan.part_of(satu) else [])
    if not berikut:
        return Balasan(kata.TANPA_BERIKUT, sikap=Sikap.TIDAK_ADA)
    (kolom, pertama), *lain = berikut[: BERIKUT + 1]
    if satu.rincian == "terdekat":
        lain = [(k, d) for k, d in lain if d == pertama]
    return Balasan(
        lines(
            kata.tenggat_satu(kolom, pertama, on),
            kata.BERIKUTNYA if lain else "",
            [kata.tenggat_baris(k, d, on) for k, d in lain],
        )
    )


def _passed(terlihat: papan.Terlihat, satu: Pertanyaan, on: date) -> Balasan:
    """List what was due before today, the newest first."""
    lalu = [s for s in papan.asked(terlihat.semua, satu) if s[1] < on]
    if not lalu:
        return Balasan(kata.TANPA_LEWAT, sikap=Sikap.TIDAK_ADA)
    urut = sorted(lalu, key=lambda s: s[1], reverse=True)
    isi = [kata.tenggat_baris(k, d, on) for k, d in urut[:TERLEWAT]]
    return Balasan(lines(kata.lewat(len(lalu)), isi))


def _span(satu: Pertanyaan, on: date) -> tuple[date, date] | None:
    """Return the first and the last day that is asked for, None for no such days."""
    if satu.bulan:
        return _month(satu.tahun[0] if satu.tahun else on.year, satu.bulan)
    hari = timedelta(days=1)
    senin = on - on.weekday() * hari
    return {
        "hari_ini": (on, on),
        "besok": (on + hari, on + hari),
        "minggu_ini": (senin, senin + 6 * hari),
        "minggu_depan": (senin + 7 * hari, senin + 13 * hari),
        "bulan_ini": _month(on.year, on.month),
        "bulan_depan": _month(on.year + on.month // 12, on.month % 12 + 1),
    }.get(satu.rincian)


def _month(tahun: int, bulan: int) -> tuple[date, date]:
    return date(tahun, bulan, 1), date(tahun, bulan, monthrange(tahun, bulan)[1])


def _internal(terlihat: papan.Terlihat, jenis: str = "") -> str:
    """Say that a date is set that others may see, or that none is; of a kind, or of all."""
    return kata.INTERNAL_TERTUTUP if terlihat.is_closed(jenis) else kata.INTERNAL_BELUM


def _met(internal: str) -> Sikap:
    return Sikap.TOLAK if internal is kata.INTERNAL_TERTUTUP else Sikap.TIDAK_ADA


def _by_rule(
    jenis: JenisKewajiban,
    semua: Sequence[JenisKewajiban],
    satu: Pertanyaan,
    on: date,
    internal: str,
) -> Balasan:
    """Say how it is with the date that is set here, and which rule of the nation there is."""
    terkait = [
        r
        for r in semua
        if (r.kode == jenis.kode and r.dasar) or (r.bidang is jenis.bidang and not r.contoh)
    ]
    isi = [_rule(r, satu, on) for r in terkait if r.kala is Kala.TAHUN]
    isi += [_national(r, satu, on) for r in list_national() if r.jenis == jenis.kode]
    return Balasan(
        lines(
            kata_lapor.BELUM_AKTIF if satu.about(Jenis.UNIT) else "",
            kata.tanpa_aturan(jenis.pendek) if jenis.contoh else "",
            internal if jenis.contoh or internal is not kata.INTERNAL_BELUM else "",
            kata.NASIONAL if isi else "",
            isi,
        ),
        sikap=_met(internal) if jenis.contoh else Sikap.JAWAB,
    )


def _with_printed(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, balasan: Balasan) -> Balasan:
    """Add of a unit whose day nobody has what the document says of all that were to report."""
    if not satu.about(Jenis.UNIT):
        return balasan
    return replace(balasan, inti=lines(balasan.inti, lapor_tercetak.share(ruang, pelaku, satu)))


def _rules(semua: Sequence[JenisKewajiban], on: date, internal: str) -> Balasan:
    """Say how it is with what is asked for here, and what the nation's rules are."""
    kosong = Pertanyaan(hal=Hal.TENGGAT)
    isi = [_rule(r, kosong, on) for r in semua if r.kala is Kala.TAHUN and not r.contoh]
    return Balasan(lines(internal, kata.NASIONAL if isi else "", isi), sikap=_met(internal))


def _rule(jenis: JenisKewajiban, satu: Pertanyaan, on: date) -> str:
    lalu = on.year - 1 if jenis.aturan.sejak is Sejak.AKHIR else on.year
    tahun = satu.tahun[0] if satu.tahun else lalu
    [periode] = periods_of(jenis.kala, tahun)
    aturan = kata_aturan.aturan(jenis.aturan, jenis.kala)
    return kata.nasional(
        jenis.pendek,
        aturan,
        jenis.aturan.on(periode),
        tahun,
        jenis.dasar,
        kini=on,
        contoh=jenis.contoh,
    )


def _national(satu: AturanNasional, tanya: Pertanyaan, on: date) -> str:
    tahun = tanya.tahun[0] if tanya.tahun else on.year - 1
    [periode] = periods_of(Kala.TAHUN, tahun)
    aturan = kata_aturan.aturan(satu.aturan, Kala.TAHUN)
    batas = satu.aturan.on(periode)
    return kata.nasional(satu.pendek, aturan, batas, tahun, satu.dasar, kini=on, contoh=False)


def _boards(pelaku: Pelaku, pilih: Sequence[tuple[Kolom, date]]) -> Baris:
    return tuple(
        (Tombol(kata_papan.kolom(kolom), tombol.of(tombol.PAPAN, kolom)),)
        for kolom, _ in pilih
        if layanan.sees_board(pelaku, kolom.bidang)
    )


def tugas(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What the person still has to fill in or send."""
    del satu
    if may_at_all(pelaku, Kegunaan.MENDRAF):
        return Balasan("", pekerjaan.command("tugas")(ruang, pelaku, []))
    if layanan.has_own(pelaku):
        return Balasan("", pekerjaan.command("tenggat")(ruang, pelaku, []))
    return Balasan(kata.SENDIRI_TANPA, pekerjaan.command("tenggat")(ruang, pelaku, []))


PENJAWAB: dict[Hal, Penjawab] = {Hal.TENGGAT: tenggat, Hal.TUGAS: tugas}
