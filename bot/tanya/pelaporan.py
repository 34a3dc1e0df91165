"""Answers about who has reported what, and who has not."""

from collections.abc import Sequence
from datetime import date

from bot.isi.asal import besaran
from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.papan import tombol
from bot.ruang import Ruang
from bot.tanya import lapor_tercetak, papan
from bot.tanya import lembar as lembar_indikator
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.diingatkan import reminded
from bot.tanya.himpunan_unit import DAFTAR, described, read_marks
from bot.tanya.kolom_laporan import BEBERAPA, chosen, no_period, own_only
from core.hak import Pelaku
from core.kewajiban.tepat import Kedudukan
from core.paket.istilah import Daftar
from core.papan import BarisPapan, Kolom, Papan, make_board
from core.periode import TahunKosong
from core.services import papan as layanan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran

TERBANYAK = 45
"""Units of a list; more are counted."""


def belum_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "diingatkan":
        return reminded(ruang, pelaku, satu)
    return _lists(ruang, pelaku, satu, sudah=False)


def sudah_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    return _lists(ruang, pelaku, satu, sudah=True)


def _lists(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, *, sudah: bool) -> Balasan:
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    if all(map(terlihat.is_closed, satu.daftar.split(BEBERAPA))):
        return Balasan(kata.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    if satu.daftar and not any(map(terlihat.of, satu.daftar.split(BEBERAPA))):
        return lapor_tercetak.printed(ruang, pelaku, satu)
    semua = list(chosen(terlihat, satu, on))
    if not semua:
        if satu.daftar:
            return no_period(terlihat, satu)
        return lapor_tercetak.printed(ruang, pelaku, satu)
    if not any(layanan.sees_board(pelaku, kolom.bidang) for kolom in semua):
        return own_only(ruang, pelaku, terlihat, semua)
    isi, kolom_dilihat, tampak = [], [], list[BarisPapan]()
    for kolom in semua:
        lembar = papan.board(ruang, pelaku, terlihat, kolom)
        baris = _list(lembar, on, satu, sudah=sudah, ringkas=len(semua) > 1)
        cetak = _printed(ruang, pelaku, kolom) if satu.rincian == "tepat" else ""
        isi.append(lines(baris, cetak))
        kolom_dilihat.append(kolom)
        tampak += _shown(lembar, satu, sudah=sudah)
    if (
        Ukuran.PORSI in satu.ukuran
        and sudah
        and (cetak := lapor_tercetak.share(ruang, pelaku, satu))
    ):
        isi.append(cetak)
    return Balasan(
        "\n\n".join(isi),
        tombol=_boards(pelaku, kolom_dilihat),
        tampak=_as_benda(tampak) if len(semua) == 1 else (),
    )


def _printed(ruang: Ruang, pelaku: Pelaku, kolom: Kolom) -> str:
    """Return what the document of that year prints of it, "" where it counts no such thing."""
    isi = lembar_indikator.of_year(ruang, pelaku, kolom.periode.tahun)
    daftar = DAFTAR.get(kolom.jenis)
    if daftar is not Daftar.PENGAMPU_IKK or isinstance(isi, TahunKosong) or isi.diisi is not None:
        return ""
    ini = next((i for i in isi.indikator if i.daftar is daftar), None)
    if ini is None:
        return ""
    return kata.menurut_dokumen(
        ini.kode, ini.pendek, isi.tahun, besaran(ini.nilai_realisasi, ini.satuan)
    )


def _shown(lembar: Papan, satu: Pertanyaan, *, sudah: bool) -> list[BarisPapan]:
    """Return the units that are named first of a board."""
    lembar = _narrowed(lembar, satu)
    masuk = papan.came(lembar)
    if sudah and satu.rincian in kata.UJUNG:
        return _ends(masuk, satu)
    if satu.rincian == "tepat":
        return [b for b in masuk if b.kedudukan is not Kedudukan.TERLAMBAT]
    if satu.rincian == "terlambat":
        return [b for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    return masuk if sudah else papan.missing(lembar)


def _as_benda(semua: Sequence[BarisPapan]) -> tuple[Benda, ...]:
    return tuple(Benda(Jenis.UNIT, f"{b.unit.id}", b.unit.nama, ()) for b in semua)


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
    apa = kata.unit_selain(described(read_marks(satu.teks)), [b.nama for b in _left_out(satu)])
    if sudah:
        kepala = kata.sudah(kolom, len(masuk), lembar.wajib, apa)
        if masuk:
            kepala = f"{kepala} {kata.tepat(len(masuk) - len(lambat), len(lambat), lembar.wajib)}"
    else:
        telat = len(lambat) if satu.rincian == "terlambat" else None
        kepala = kata.belum(kolom, len(belum), lembar.wajib, telat, apa)
    bagian = _share(lembar, satu, sudah=sudah)
    if ringkas or bagian:
        return lines(bagian or _outermost(masuk, satu), kepala, _due(lembar, on))
    if sudah and (satu.rincian in kata.UJUNG or satu.rincian == "tepat"):
        return lines(_some(lembar, satu, apa), kepala, _due(lembar, on))
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


def _share(lembar: Papan, satu: Pertanyaan, *, sudah: bool) -> str:
    """Say which part of the units it is, where that is asked."""
    if Ukuran.PORSI not in satu.ukuran or not lembar.wajib:
        return ""
    masuk = papan.came(lembar)
    lambat = sum(b.kedudukan is Kedudukan.TERLAMBAT for b in masuk)
    n = len(masuk) if sudah else len(papan.missing(lembar))
    n = {"terlambat": lambat, "tepat": len(masuk) - lambat}.get(satu.rincian, n)
    apa = satu.rincian or ("" if sudah else "belum")
    return kata.bagian(lembar.kolom, n, lembar.wajib, apa)


def _narrowed(lembar: Papan, satu: Pertanyaan) -> Papan:
    """Return the board of the units of the kind alone that is asked for."""
    pilihan = read_marks(satu.teks)
    luar = {b.kunci for b in _left_out(satu)}
    if not (pilihan.golong or pilihan.bukan or luar):
        return lembar
    return make_board(
        lembar.kolom,
        [b for b in lembar.baris if pilihan.fits(b.unit.nama) and f"{b.unit.id}" not in luar],
    )


def _left_out(satu: Pertanyaan) -> list[Benda]:
    return [b for b in satu.kecuali if b.jenis is Jenis.UNIT]


def _some(lembar: Papan, satu: Pertanyaan, apa: str) -> str:
    """Name the first, the last, or those in time, of the units that have reported."""
    masuk = papan.came(lembar)
    if satu.rincian != "tepat":
        return _outermost(masuk, satu)
    lambat = [kata.masuk(b) for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    tepat = [kata.masuk(b) for b in masuk if b.kedudukan is not Kedudukan.TERLAMBAT]
    return lines(
        kata.tepat_waktu(lembar.kolom, len(tepat), len(masuk), lembar.wajib, apa),
        tepat,
        kata.sudah_siapa(lambat, kata.TERLAMBAT) if lambat else "",
    )


def _ends(masuk: Sequence[BarisPapan], satu: Pertanyaan) -> list[BarisPapan]:
    """Return who reported on the first or the last day, where that is asked for."""
    hari = [b.masuk_at.date() for b in masuk if b.masuk_at]
    if satu.rincian not in kata.UJUNG or not hari:
        return []
    ujung = min(hari) if satu.rincian == "pertama" else max(hari)
    return [b for b in masuk if b.masuk_at and b.masuk_at.date() == ujung]


def _outermost(masuk: Sequence[BarisPapan], satu: Pertanyaan) -> str:
    semua = _ends(masuk, satu)
    return kata.paling(satu.rincian, [b.unit.nama for b in semua], semua[0]) if semua else ""


def _due(lembar: Papan, on: date) -> str:
    return kata_tenggat.tenggat(lembar.tenggat, on, contoh=lembar.kolom.contoh)


def _boards(pelaku: Pelaku, semua: list[Kolom]) -> Baris:
    return tuple(
        (Tombol(kata_papan.kolom(kolom), tombol.of(tombol.PAPAN, kolom)),)
        for kolom in semua
        if layanan.sees_board(pelaku, kolom.bidang)
    )


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.BELUM_LAPOR: belum_lapor,
    Hal.SUDAH_LAPOR: sudah_lapor,
}
