"""Answers about whether a unit has reported, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.messages.daftar import dan
from bot.papan import tombol
from bot.render import escape
from bot.ruang import Ruang
from bot.tanya import lapor_tercetak, papan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.isian import of_unit
from bot.tanya.kolom_laporan import chosen, no_period, own_button, status
from bot.tanya.pelaporan import sudah_lapor
from bot.tanya.survei import survei
from core.hak import Pelaku
from core.hak_tenggat import own_units
from core.kewajiban.tepat import MASUK, Kedudukan
from core.papan import BarisPapan
from core.services import belum_mengisi
from core.services import papan as layanan
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.tafsir.laporan_unit import TUNGGAKAN

DUGAAN = {
    "kan_sudah": MASUK,
    "kan_belum": frozenset(Kedudukan) - MASUK,
    "kan_tepat": frozenset([Kedudukan.TEPAT_WAKTU]),
    "kan_lambat": frozenset([Kedudukan.TERLAMBAT, Kedudukan.LEWAT, Kedudukan.PERBAIKAN_LEWAT]),
}
"""How a unit must stand for what is taken for granted of it."""
TERMASUK = frozenset(["termasuk_sudah", "termasuk_belum", "termasuk_terlambat"])
"""Whether a unit is on the list that was told before."""


def laporan_unit(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Whether a unit has reported, below what its survey came to where that is asked as well."""
    if satu.rincian == TUNGGAKAN and (terlihat := papan.look(ruang, pelaku)).milik:
        return _owed(ruang, pelaku, terlihat, satu)
    lapor = _of_units(ruang, pelaku, satu)
    if satu.rincian != "nilai" or lapor.sikap is not Sikap.JAWAB:
        return lapor
    nilai = survei(ruang, pelaku, replace(satu, hal=Hal.SURVEI, rincian=""))
    if satu.about(Jenis.UNIT) and not papan.look(ruang, pelaku).of(satu.daftar):
        return replace(lapor, inti=lines(nilai.inti, lapor.inti))
    return nilai


def _of_units(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say it of each, of one's own where none is named."""
    terlihat = papan.look(ruang, pelaku)
    unit = [(int(b.kunci), b.nama) for b in satu.about(Jenis.UNIT)]
    if not unit:
        sendiri = {b.unit.id: b.unit.nama for b in terlihat.milik}
        unit = list(sendiri.items())
    if not unit:
        return sudah_lapor(ruang, pelaku, satu)
    milik = own_units(pelaku) & {nomor for nomor, _ in unit}
    if terlihat.is_closed(satu.daftar) and len(milik) == len(unit) and terlihat.semua:
        # Nobody is refused what their own unit does not owe.
        bukan = [_not_owed(ruang, pelaku, terlihat, satu, u)[0] for u in unit]
        return Balasan(lines(bukan), tombol=own_button())
    if terlihat.is_closed(satu.daftar):
        return Balasan(kata.unit_tertutup(dan([nama for _, nama in unit])), sikap=Sikap.TOLAK)
    if (satu.daftar and not terlihat.of(satu.daftar)) or not terlihat.semua:
        return lapor_tercetak.printed(ruang, pelaku, satu)
    isi: list[str] = []
    duga = _presumed(satu)
    ditanya: list[BarisPapan] = []
    sikap = Sikap.TOLAK
    for nomor, nama in unit:
        baris = list(_lines(ruang, pelaku, terlihat, satu, nomor))
        isi += [
            _confirmed(b, duga) + _unit(ruang, pelaku, b, sebab=satu.rincian == "penyebab")
            for b in baris
        ]
        ditanya += baris
        if not baris and satu.about(Jenis.UNIT):
            teks, tahu = _not_owed(ruang, pelaku, terlihat, satu, (nomor, nama))
            isi.append(teks)
            sikap = Sikap.JAWAB if tahu is not Sikap.TOLAK else sikap
        if baris:
            sikap = Sikap.JAWAB
    if not isi:
        # None of the person's own units owes this.
        semua = [_not_owed(ruang, pelaku, terlihat, satu, u) for u in unit]
        isi, sikap = [teks for teks, _ in semua], semua[0][1]
    termasuk = _is_among(satu.rincian, ditanya) if len(unit) == 1 else ""
    return Balasan(lines(termasuk, isi), tombol=_pages(ditanya), sikap=sikap)


def _owed(ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, satu: Pertanyaan) -> Balasan:
    """Say what has not come yet of one's own units, and by when it is due."""
    unit = sorted({b.unit.id for b in terlihat.milik})
    semua = [b for n in unit for b in _lines(ruang, pelaku, terlihat, satu, n)]
    belum = [b for b in semua if b.kedudukan not in MASUK]
    if not belum:
        return Balasan(kata.TANPA_TUNGGAKAN, tombol=own_button())
    isi = [_unit(ruang, pelaku, b, sebab=False) for b in belum]
    return Balasan(lines(isi), tombol=_pages(belum))


def _is_among(rincian: str, ditanya: Sequence[BarisPapan]) -> str:
    """Say whether a unit is on the list that was told before, "" where that is not asked."""
    if rincian not in TERMASUK:
        return ""
    masuk = [b for b in ditanya if b.kedudukan in MASUK]
    if rincian == "termasuk_terlambat":
        ya = any(b.kedudukan is Kedudukan.TERLAMBAT for b in masuk)
    else:
        ya = bool(ditanya) and bool(masuk) == (rincian == "termasuk_sudah")
    return kata.YA_TERMASUK if ya else kata.TIDAK_TERMASUK


def _presumed(satu: Pertanyaan) -> frozenset[Kedudukan] | None:
    """Return how a unit must stand for what is taken for granted of it, None for nothing."""
    return DUGAAN.get(satu.rincian)


def _confirmed(baris: BarisPapan, duga: frozenset[Kedudukan] | None) -> str:
    """Say whether it is as it was taken for granted, where that is known."""
    if duga is None or baris.kedudukan is Kedudukan.DIBEBASKAN:
        return ""
    return kata.membenarkan(ya=baris.kedudukan in duga)


def _lines(
    ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, satu: Pertanyaan, unit_id: int
) -> Iterator[BarisPapan]:
    on = ruang.now().date()
    for kolom in chosen(terlihat, satu, on):
        baris = papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), unit_id)
        if baris is not None:
            yield baris


def _unit(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan, *, sebab: bool) -> str:
    on = ruang.now().date()
    belum = baris.kedudukan not in MASUK
    tenggat = kata_tenggat.tenggat([baris.berlaku_on], on, contoh=baris.kolom.contoh)
    if not belum:
        tenggat = kata_tenggat.jatuh(baris.berlaku_on, contoh=baris.kolom.contoh)
    kurang = _lacking(ruang, pelaku, baris) if belum and baris.kolom.isian else ""
    kendala = kata_papan.kendala(escape(baris.kendala)) if baris.kendala and belum else ""
    if sebab and belum and not kendala:
        kendala = kata.TANPA_SEBAB
    kepala = f"{kata.satu_unit(baris, status(ruang, pelaku, baris))} {tenggat}"
    return lines(kepala, kurang, kendala)


def _lacking(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> str:
    """Name the figures that a unit has not posted, and what all of them are."""
    kolom = baris.kolom
    satu = belum_mengisi.find_missing(
        ruang.engine, pelaku, kolom.bidang, kolom.periode, baris.unit.id, now=ruang.now()
    )
    if satu is None:
        return ""
    return lines(
        of_unit(satu) if satu.kurang else kata.indikator_lengkap(satu.dari),
        kata.belum_output([(satu.unit.nama, satu.output)]) if satu.output else "",
    )


def _not_owed(
    ruang: Ruang,
    pelaku: Pelaku,
    terlihat: papan.Terlihat,
    satu: Pertanyaan,
    unit: tuple[int, str],
) -> tuple[str, Sikap]:
    """Say that a unit does not owe this, to whoever may know."""
    on, (unit_id, nama) = ruang.now().date(), unit
    dilihat = [k for k, _ in terlihat.semua if satu.daftar in {"", k.jenis}]
    boleh = any(layanan.sees_board(pelaku, k.bidang) for k in dilihat)
    if not boleh and unit_id not in own_units(pelaku):
        return kata.unit_tertutup(nama), Sikap.TOLAK
    ada = terlihat.of(satu.daftar)
    if ada and not papan.asked(ada, satu):
        return no_period(terlihat, satu).inti, Sikap.TIDAK_ADA
    lain = [
        kolom.pendek
        for jenis in terlihat.jenis
        if jenis != satu.daftar
        and (kolom := papan.latest(terlihat.of(jenis), on)) is not None
        and papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), unit_id) is not None
    ]
    jenis = next((k.pendek for k in dilihat if satu.daftar), kata.jenis(satu.daftar))
    return kata.bukan_wajib(nama, jenis, lain), Sikap.JAWAB


def _pages(semua: list[BarisPapan]) -> Baris:
    return tuple(
        (
            Tombol(
                kata_papan.tombol_rincian(f"{kata_papan.kolom(b.kolom)}, {b.unit.nama}"),
                f"{tombol.UNIT}:{b.kewajiban_id}",
            ),
        )
        for b in semua[:6]
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.LAPORAN_UNIT: laporan_unit}
