"""Answers about who has reported what, and who has not."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata
from bot.messages.daftar import dan
from bot.papan import tombol
from bot.render import escape
from bot.ruang import Ruang
from bot.tanya import daftar_unit, papan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.himpunan_unit import described, read_marks
from core.belum_mengisi import BelumMengisi, UnitBelum
from core.errors import TidakBerhakError
from core.hak import Bidang, Pelaku
from core.hak_tenggat import own_units
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tepat import MASUK, Kedudukan
from core.objek_isian import Kelompok
from core.papan import BarisPapan, Kolom, Papan, make_board
from core.periode import Bulan, Periode, Triwulan
from core.services import belum_mengisi
from core.services import papan as layanan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

TERBANYAK = 45
"""Units of a list; more are counted."""
BEBERAPA = "+"
"""Stands between several kinds of reports."""
BIDANG = {"kinerja": Bidang.KINERJA, "anggaran": Bidang.ANGGARAN}


def belum_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    return _lists(ruang, pelaku, satu, sudah=False)


def sudah_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    return _lists(ruang, pelaku, satu, sudah=True)


def _lists(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, *, sudah: bool) -> Balasan:
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    if all(map(terlihat.is_closed, satu.daftar.split(BEBERAPA))):
        return Balasan(kata.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    if satu.daftar and not any(map(terlihat.of, satu.daftar.split(BEBERAPA))):
        return daftar_unit.printed(ruang, pelaku, satu)
    semua = list(_chosen(terlihat, satu, on))
    if not semua:
        if satu.daftar:
            return _no_period(terlihat, satu)
        return daftar_unit.printed(ruang, pelaku, satu)
    if not any(layanan.sees_board(pelaku, kolom.bidang) for kolom in semua):
        return _own_only(ruang, pelaku, terlihat, semua)
    isi, kolom_dilihat, tampak = [], [], list[BarisPapan]()
    for kolom in semua:
        lembar = papan.board(ruang, pelaku, terlihat, kolom)
        isi.append(_list(lembar, on, satu, sudah=sudah, ringkas=len(semua) > 1))
        kolom_dilihat.append(kolom)
        tampak += _shown(lembar, satu, sudah=sudah)
    return Balasan(
        "\n\n".join(isi),
        tombol=_boards(pelaku, kolom_dilihat),
        tampak=_as_benda(tampak) if len(semua) == 1 else (),
    )


def _shown(lembar: Papan, satu: Pertanyaan, *, sudah: bool) -> list[BarisPapan]:
    """Return the units that are named first of a board."""
    masuk = papan.came(lembar)
    if satu.rincian == "terlambat":
        return [b for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    return masuk if sudah else papan.missing(lembar)


def _as_benda(semua: Sequence[BarisPapan]) -> tuple[Benda, ...]:
    return tuple(Benda(Jenis.UNIT, f"{b.unit.id}", b.unit.nama, ()) for b in semua)


def _chosen(terlihat: papan.Terlihat, satu: Pertanyaan, on: date) -> Iterator[Kolom]:
    """Yield the boards that are asked for: of each kind one, where none is named."""
    for jenis in satu.daftar.split(BEBERAPA) if satu.daftar else terlihat.jenis:
        ada = papan.asked(terlihat.of(jenis), satu)
        kolom = papan.latest(ada, on) if ada else None
        if kolom is None:
            continue
        yield kolom
        if satu.tahun and kolom.periode.berakhir_on > on:
            # "ikk 2025" while 2025 goes on may be what was due in it.
            lain = [s for s in terlihat.of(jenis) if s[1].year in satu.tahun and s[1] < on]
            yield from [k for k, _ in lain[-1:] if k != kolom and not papan.part_of(satu)]


def _no_period(terlihat: papan.Terlihat, satu: Pertanyaan) -> Balasan:
    ada = [kolom for jenis in satu.daftar.split(BEBERAPA) for kolom, _ in terlihat.of(jenis)]
    pilihan = [kata_papan.kolom(kolom) for kolom in ada[:6]]
    return Balasan(kata.tanpa_periode(ada[0].pendek, pilihan), sikap=Sikap.TIDAK_ADA)


def _own_only(
    ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, semua: list[Kolom]
) -> Balasan:
    """Say how one's own units stand to whoever may not know of others."""
    baris = [
        kata.satu_unit(b, _status(ruang, pelaku, b))
        for kolom in semua
        for b in papan.board(ruang, pelaku, terlihat, kolom).baris
    ]
    return Balasan(lines(kata.HANYA_SENDIRI, baris), tombol=_own_button(), sikap=Sikap.TOLAK)


def _list(lembar: Papan, on: date, satu: Pertanyaan, *, sudah: bool, ringkas: bool) -> str:
    lembar = _narrowed(lembar, satu)
    kolom = lembar.kolom
    if not lembar.baris:
        return kata.tanpa_golongan(kolom, read_marks(satu.teks).golong)
    if papan.is_ahead(lembar):
        buka = min(b.buka_on for b in lembar.baris)
        return lines(kata.nanti(kolom, buka), _due(lembar, on))
    masuk, belum = papan.came(lembar), papan.missing(lembar)
    lambat = [b for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    apa = described(read_marks(satu.teks))
    if sudah:
        kepala = kata.sudah(kolom, len(masuk), lembar.wajib, apa)
        if masuk:
            kepala = f"{kepala} {kata.tepat(len(masuk) - len(lambat), len(lambat), lembar.wajib)}"
    else:
        telat = len(lambat) if satu.rincian == "terlambat" else None
        kepala = kata.belum(kolom, len(belum), lembar.wajib, telat, apa)
    if ringkas:
        return lines(kepala, _due(lembar, on))
    nama = [b.unit.nama for b in belum]
    if satu.rincian == "terlambat":
        terlambat = kata.sudah_siapa([kata.masuk(b) for b in lambat], kata.TERLAMBAT)
        return lines(
            kepala,
            _due(lembar, on),
            terlambat if lambat else "",
            kata.belum_siapa(nama[:TERBANYAK], 0) if nama else "",
        )
    siapa = [
        kata.sudah_siapa([kata.masuk(b) for b in masuk]) if masuk else "",
        kata.belum_siapa(nama[:TERBANYAK], max(0, len(nama) - TERBANYAK)) if belum else "",
    ]
    return lines(kepala, _due(lembar, on), siapa if sudah else reversed(siapa))


def _narrowed(lembar: Papan, satu: Pertanyaan) -> Papan:
    """Return the board of the units of the kind alone that is asked for."""
    pilihan = read_marks(satu.teks)
    if not (pilihan.golong or pilihan.bukan):
        return lembar
    return make_board(lembar.kolom, [b for b in lembar.baris if pilihan.fits(b.unit.nama)])


def _due(lembar: Papan, on: date) -> str:
    return kata.tenggat(lembar.tenggat, on, contoh=lembar.kolom.contoh)


def laporan_unit(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Whether a unit has reported, one's own where none is named."""
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
        return Balasan(lines(bukan), tombol=_own_button())
    if terlihat.is_closed(satu.daftar):
        return Balasan(kata.unit_tertutup(dan([nama for _, nama in unit])), sikap=Sikap.TOLAK)
    if (satu.daftar and not terlihat.of(satu.daftar)) or not terlihat.semua:
        return daftar_unit.printed(ruang, pelaku, satu)
    isi: list[str] = []
    ditanya: list[BarisPapan] = []
    sikap = Sikap.TOLAK
    for nomor, nama in unit:
        baris = list(_lines(ruang, pelaku, terlihat, satu, nomor))
        isi += [_unit(ruang, pelaku, b, sebab=satu.rincian == "penyebab") for b in baris]
        ditanya += baris
        if not baris:
            teks, tahu = _not_owed(ruang, pelaku, terlihat, satu, (nomor, nama))
            isi.append(teks)
        if baris or tahu is not Sikap.TOLAK:
            sikap = Sikap.JAWAB
    return Balasan("\n".join(isi), tombol=_pages(ditanya), sikap=sikap)


def _lines(
    ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, satu: Pertanyaan, unit_id: int
) -> Iterator[BarisPapan]:
    on = ruang.now().date()
    for kolom in _chosen(terlihat, satu, on):
        baris = papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), unit_id)
        if baris is not None:
            yield baris


def _unit(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan, *, sebab: bool) -> str:
    on = ruang.now().date()
    belum = baris.kedudukan not in MASUK
    tenggat = kata.tenggat([baris.berlaku_on], on, contoh=baris.kolom.contoh)
    if not belum:
        tenggat = kata.jatuh(baris.berlaku_on, contoh=baris.kolom.contoh)
    kurang = _lacking(ruang, pelaku, baris) if belum and baris.kolom.isian else ""
    kendala = kata_papan.kendala(escape(baris.kendala)) if baris.kendala and belum else ""
    if sebab and belum and not kendala:
        kendala = kata.TANPA_SEBAB
    kepala = f"{kata.satu_unit(baris, _status(ruang, pelaku, baris))} {tenggat}"
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
        _of_unit(satu) if satu.kurang else kata.indikator_lengkap(satu.dari),
        kata.belum_output([(satu.unit.nama, satu.output)]) if satu.output else "",
    )


def _status(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> str:
    """Return what its collector has said of the report that counts, "" for figures."""
    if baris.kolom.isian or baris.masuk_at is None:
        return ""
    rincian = layanan.show_unit(ruang.engine, pelaku, baris.kewajiban_id, now=ruang.now())
    kini = next((s for s in rincian.laporan if s.status not in GUGUR), None)
    return kata_papan.STATUS[kini.status] if kini else ""


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
        return _no_period(terlihat, satu).inti, Sikap.TIDAK_ADA
    lain = [
        kolom.pendek
        for jenis in terlihat.jenis
        if jenis != satu.daftar
        and (kolom := papan.latest(terlihat.of(jenis), on)) is not None
        and papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), unit_id) is not None
    ]
    jenis = next((k.pendek for k in dilihat if satu.daftar), kata.jenis(satu.daftar))
    return kata.bukan_wajib(nama, jenis, lain), Sikap.JAWAB


def belum_isi(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Who has not posted the figures of a period; without a field, of both."""
    isi = []
    for nama in [satu.daftar] if satu.daftar in BIDANG else _fields(satu):
        periode = _posted_period(satu, BIDANG[nama], ruang.now().date())
        try:
            hasil = belum_mengisi.list_missing(
                ruang.engine, pelaku, BIDANG[nama], periode, now=ruang.now()
            )
        except TidakBerhakError:
            return _own_posting(ruang, pelaku, satu)
        baca = _posted if satu.rincian == "sudah" else _missing
        isi.append(baca(nama, hasil, ruang.now().date()))
    return Balasan("\n\n".join(isi))


def _fields(satu: Pertanyaan) -> list[str]:
    if satu.triwulan:
        return ["kinerja"]
    return ["anggaran"] if satu.bulan else list(BIDANG)


def _posted_period(satu: Pertanyaan, bidang: Bidang, on: date) -> Periode:
    """Return the period that is asked for, else the last that has ended."""
    tahun = satu.tahun[0] if satu.tahun else on.year
    if bidang is Bidang.KINERJA:
        if satu.triwulan:
            return Periode(tahun, satu.triwulan.kode)
        semua = [Periode(t, tw.kode) for t in (tahun - 1, tahun) for tw in Triwulan]
    else:
        bulan = satu.bulan or (satu.triwulan.bulan_akhir if satu.triwulan else None)
        if bulan:
            return Periode(tahun, bulan.kode)
        semua = [Periode(t, b.kode) for t in (tahun - 1, tahun) for b in Bulan]
    return [p for p in semua if p.berakhir_on <= on][-1]


def _missing(nama: str, hasil: BelumMengisi, on: date) -> str:
    kapan = kata.periode(hasil.periode)
    if on < hasil.jadwal.buka_on:
        return kata.belum_dibuka(nama, kapan, hasil.jadwal.buka_on)
    kurang = [u for u in hasil.unit if u.kurang]
    output = [(u.unit.nama, u.output) for u in hasil.unit if u.output]
    return lines(
        kata.belum_isi(nama, kapan, len(kurang), contoh=hasil.contoh),
        kata.jatuh(hasil.jadwal.tenggat_on, contoh=hasil.jadwal.contoh),
        map(_of_unit, kurang),
        kata.belum_output(output) if output else "",
    )


def _posted(nama: str, hasil: BelumMengisi, on: date) -> str:
    """Name who has posted: those that lack no figure of their own."""
    kapan = kata.periode(hasil.periode)
    if on < hasil.jadwal.buka_on:
        return kata.belum_dibuka(nama, kapan, hasil.jadwal.buka_on)
    wajib = {unit.nama for o in hasil.objek if o.kelompok is not Kelompok.OUTPUT for unit in o.unit}
    kurang = {u.unit.nama for u in hasil.unit if u.kurang}
    sudah = sorted(wajib - kurang)
    return lines(
        kata.sudah_isi(nama, kapan, len(sudah), len(wajib), contoh=hasil.contoh),
        [f"• {escape(satu)}" for satu in sudah],
        kata.jatuh(hasil.jadwal.tenggat_on, contoh=hasil.jadwal.contoh),
    )


def _of_unit(satu: UnitBelum) -> str:
    """Name what a unit has not posted: indikator by their codes, sub kegiatan by their numbers."""
    kode = [o.kode for o in satu.kurang]
    if satu.kurang[0].kelompok is Kelompok.ANGGARAN:
        return kata.belum_nomor(satu.unit.nama, _ranges(kode), len(kode), satu.dari)
    return kata.belum_isi_unit(satu.unit.nama, kode, satu.dari)


def _ranges(kode: Sequence[str]) -> list[str]:
    """Return numbers with those that follow each other drawn together."""
    hasil: list[tuple[str, str]] = []
    for satu in kode:
        if hasil and satu.isdecimal() and int(hasil[-1][1]) + 1 == int(satu):
            hasil[-1] = hasil[-1][0], satu
        else:
            hasil.append((satu, satu))
    return [kata.rentang(awal, akhir) for awal, akhir in hasil]


def _own_posting(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say how one's own unit stands to whoever may not know of others."""
    terlihat = papan.look(ruang, pelaku)
    on = ruang.now().date()
    jenis = [satu.daftar] if satu.daftar in BIDANG else _fields(satu)
    semua = [
        kolom
        for nama in jenis
        if (ada := papan.asked(terlihat.of(nama), satu))
        and (kolom := papan.latest(ada, on)) is not None
    ]
    if not semua:
        return Balasan(kata.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    return _own_only(ruang, pelaku, terlihat, semua)


def _boards(pelaku: Pelaku, semua: list[Kolom]) -> Baris:
    return tuple(
        (Tombol(kata_papan.kolom(kolom), tombol.of(tombol.PAPAN, kolom)),)
        for kolom in semua
        if layanan.sees_board(pelaku, kolom.bidang)
    )


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


def _own_button() -> Baris:
    return ((Tombol(kata_papan.TOMBOL_SENDIRI, f"{tombol.SENDIRI}:1"),),)


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.BELUM_LAPOR: belum_lapor,
    Hal.SUDAH_LAPOR: sudah_lapor,
    Hal.LAPORAN_UNIT: laporan_unit,
    Hal.BELUM_ISI: belum_isi,
}
