"""All versions of a figure: number, who, when, why, as whom, and what was decided."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot import periode as jawab_periode
from bot.capaian import render as capaian
from bot.data_tombol import number
from bot.halaman import arah, bagi, keterangan, pilih
from bot.isi import banding, tampil, tombol
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.kutipan import tercetak
from bot.messages import isian as kata_isian
from bot.messages import riwayat_isian as kata
from bot.messages import verifikasi as kata_putus
from bot.render import escape, ringkas, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.isian import Isian, JenisObjek
from core.periode import Periode, TahunKosong, find_periode
from core.services import riwayat_isian
from core.services.capaian import Tertutup
from core.services.riwayat_isian import RiwayatAngka, Versi

BATAS = 3300
"""Characters of the versions on one page."""
PER_HALAMAN = 8
PER_BARIS = 6
TAHUN_LAIN = 4
APA = {tombol.INDIKATOR: kata.indikator, tombol.SUB: kata.sub, tombol.JANJI: kata.janji}
KALIMAT_MAKS = 160
"""Characters of a reason or a note in the list; all of it is one tap away."""


def of_indikator(  # noqa: PLR0913, PLR0917  what, whose, of which year, which page
    ruang: Ruang, pelaku: Pelaku, tahun: int, kode: str, periode: str = "", halaman: int = 1
) -> Jawaban:
    """Show the versions of an indikator; a year of 0 is the latest with something to tell of."""
    show = partial(
        riwayat_isian.show_of_indikator, ruang.engine, pelaku, kode=kode, now=ruang.now()
    )
    hasil = _of_year(ruang, tahun, JenisObjek.INDIKATOR, show)
    match hasil:
        case RiwayatAngka():
            return _show(ruang, hasil, tombol.INDIKATOR, periode, halaman)
        case Tertutup():
            return closed(hasil)
        case TahunKosong():
            return jawab_periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.PILIH_INDIKATOR)
    raise TombolBasiError(kode)


def of_sub(  # noqa: PLR0913, PLR0917  as above
    ruang: Ruang, pelaku: Pelaku, tahun: int, nomor: int, periode: str = "", halaman: int = 1
) -> Jawaban:
    """Show the versions of what a sub kegiatan has spent; a year of 0 as above."""
    show = partial(riwayat_isian.show_of_sub, ruang.engine, pelaku, nomor=nomor, now=ruang.now())
    hasil = _of_year(ruang, tahun, JenisObjek.POS, show)
    match hasil:
        case RiwayatAngka():
            return _show(ruang, hasil, tombol.SUB, periode, halaman)
        case TahunKosong():
            return jawab_periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.PILIH_SUB)
    raise TombolBasiError(f"{nomor}")


def of_janji(  # noqa: PLR0913, PLR0917  as above
    ruang: Ruang, pelaku: Pelaku, tahun: int, kode: str, periode: str = "", halaman: int = 1
) -> Jawaban:
    """Show the versions of an output or of a programme's indikator; a year of 0 as above."""
    show = partial(riwayat_isian.show_of_janji, ruang.engine, pelaku, kode=kode)
    hasil = _of_year(ruang, tahun, JenisObjek.JANJI, show)
    if hasil is None:
        raise TombolBasiError(kode)
    return _show(ruang, hasil, tombol.JANJI, periode, halaman)


def closed(hasil: Tertutup) -> Jawaban:
    """Say whose an indikator is that is not the person's to see."""
    pilihan = Tombol(kata.TOMBOL_PILIH, f"{tombol.PILIH_INDIKATOR}:{tombol.TERAKHIR}:1")
    return replace(capaian.tertutup(hasil), tombol=((pilihan,),))


def _of_year(
    ruang: Ruang,
    tahun: int,
    jenis: JenisObjek,
    show: Callable[[int], RiwayatAngka | riwayat_isian.T],
) -> RiwayatAngka | riwayat_isian.T | None:
    if tahun != tombol.TERAKHIR:
        return show(tahun)
    return riwayat_isian.latest(riwayat_isian.list_years(ruang.engine, jenis), show)


def _show(
    ruang: Ruang, hasil: RiwayatAngka, jenis: str, kode_periode: str, halaman: int
) -> Jawaban:
    hanya = find_periode(hasil.tahun, kode_periode) if kode_periode else None
    terpilih = [v for v in hasil.versi if hanya is None or v.isian.periode == hanya]
    kapan = _when_only(hasil, hanya)
    berteks = [(satu, _lines(ruang, hasil, ke, satu)) for ke, satu in enumerate(terpilih, 1)]
    lembar = bagi(berteks, BATAS, lambda satu: max(len(satu[1]), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih(lembar, halaman)
    apa = APA[jenis](hasil.kode, hasil.pendek)
    judul = kata.judul(apa, hasil.tahun, kapan) + keterangan(nomor, len(lembar))
    isi = [teks for _, teks in terlihat] or _without(hasil, kapan)
    bawah = [
        *([kata.CARA] if any(satu.terbuka for satu, _ in terlihat) else []),
        *([kata_putus.CONTOH.format(tahun=hasil.tahun)] if hasil.contoh and terpilih else []),
    ]
    pertama = 1 + sum(len(satu) for satu in lembar[: nomor - 1])
    verba = tombol.verba_riwayat(jenis, hasil.tahun, hasil.kode, kode_periode)
    return Jawaban(
        "\n\n".join([judul, *isi, *(["\n".join(bawah)] if bawah else [])]),
        (
            *_open(terlihat, pertama),
            *arah(verba, nomor, len(lembar)),
            *_elsewhere(hasil, jenis, hanya),
        ),
    )


def _when_only(hasil: RiwayatAngka, hanya: Periode | None) -> str:
    if hanya is None:
        return ""
    return kata_isian.kapan(hasil.objek, hanya) if hasil.objek else kata_isian.periode(hanya)


def _lines(ruang: Ruang, hasil: RiwayatAngka, ke: int, satu: Versi) -> str:
    isian, objek = satu.isian, hasil.objek
    if objek is None:
        raise AssertionError("a version is a figure of something")
    beberapa, kapan = len(objek.unit) > 1, kata_isian.kapan(objek, isian.periode)
    return "\n".join(
        [
            f"{ke}. {kata.versi(isian, kapan, banding.angka(isian, objek))}",
            *([escape(isian.unit_nama)] if beberapa or isian.atas_nama else []),
            *_people(ruang, isian),
            *([kata.alasan(ringkas(isian.alasan, KALIMAT_MAKS))] if isian.alasan else []),
            *([kata_putus.bukti_dukung(isian.bukti)] if isian.bukti else []),
        ]
    )


def _people(ruang: Ruang, isian: Isian) -> Iterator[str]:
    """Yield who wrote it in which office, who submitted it and who decided, each with the time."""
    ditulis = kata_putus.ditulis(tampil.penulis(isian), _when(ruang, isian.penulis.pada_at))
    atas_nama = kata_isian.ATAS_NAMA.format(unit=isian.unit_nama)
    yield f"{ditulis}, {escape(atas_nama)}" if isian.atas_nama else ditulis
    pengaju = isian.pengaju
    if pengaju and pengaju.orang_id != isian.penulis.orang_id:
        yield kata_putus.diajukan(pengaju.nama, _when(ruang, pengaju.pada_at))
    if isian.pemutus:
        catatan = ringkas(isian.catatan_putusan or "", KALIMAT_MAKS)
        kapan = _when(ruang, isian.pemutus.pada_at)
        yield kata.diputus(isian.status, isian.pemutus.nama, kapan, catatan)


def _without(hasil: RiwayatAngka, kapan: str) -> list[str]:
    """Say what there is where nobody has posted: the document's figures, or nothing yet."""
    if not hasil.tercetak:
        return [kata.kosong(hasil.tahun, kapan)]
    dokumen = tuple(dict.fromkeys(cetak.sumber.judul for cetak in hasil.tercetak))
    label = f"{kata.REALISASI} {hasil.tahun}"
    baris = [f"• {satu}" for satu in tercetak(label, hasil.tercetak, dokumen)]
    return ["\n".join([kata.dokumen(dokumen), *baris])]


def _open(terlihat: Sequence[tuple[Versi, str]], pertama: int) -> Baris:
    deret = [
        Tombol(f"{ke}", tombol.lihat(satu.isian.id))
        for ke, (satu, _) in enumerate(terlihat, pertama)
        if satu.terbuka
    ]
    return berjajar(deret, PER_BARIS)


def _elsewhere(hasil: RiwayatAngka, jenis: str, hanya: Periode | None) -> Baris:
    """Return the ways to all periods, to the other years, and to other figures."""
    verba = partial(tombol.verba_riwayat, jenis, kode=hasil.kode)
    semua = Tombol(kata.TOMBOL_SEMUA, f"{verba(tahun=hasil.tahun)}:1")
    tahun = sorted(hasil.tahun_lain, reverse=True)[:TAHUN_LAIN]
    ke_tahun = [Tombol(kata.tombol_tahun(satu), f"{verba(tahun=satu)}:1") for satu in tahun]
    ke_pilihan = tombol.PILIH_SUB if jenis == tombol.SUB else tombol.PILIH_INDIKATOR
    lain = Tombol(kata.TOMBOL_PILIH, f"{ke_pilihan}:{tombol.TERAKHIR}:1")
    return (*([(semua,)] if hanya else []), *berjajar(ke_tahun, TAHUN_LAIN), (lain,))


def _when(ruang: Ruang, saat: datetime) -> str:
    return waktu(saat.astimezone(ruang.zona))


def _tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) < len(("jenis", "tahun", "kode", "halaman")):
        raise TombolBasiError(":".join(args))
    jenis, _, periode = args[0].partition("-")
    tahun, halaman = number(args[1], angka=4), number(args[-1], angka=4)
    kode = ":".join(args[2:-1])
    if periode and find_periode(tahun, periode) is None:
        raise TombolBasiError(periode)
    if jenis == tombol.INDIKATOR:
        return of_indikator(ruang, pelaku, tahun, kode, periode, halaman)
    if jenis == tombol.JANJI:
        return of_janji(ruang, pelaku, tahun, kode, periode, halaman)
    if jenis == tombol.SUB:
        return of_sub(ruang, pelaku, tahun, number(kode), periode, halaman)
    raise TombolBasiError(jenis)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.RIWAYAT: _tap}
