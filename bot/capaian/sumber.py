"""Where the figures stand, and the document's own words: answers that may take pages."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.capaian import tombol
from bot.halaman import buku_teks, paragraf, susun
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.messages.daftar import dan
from core.angka import Sumber, Tercetak
from core.kinerja import Lembar, LembarIndikator
from core.services.capaian import Rincian, Ucapan


def ringkasan(lembar: Lembar, nomor: int) -> Jawaban:
    """Cite every figure of the year's table, indikator by indikator."""
    judul = f"{kata.judul_sumber(f'{lembar.tahun}')}\n{kata.dokumen(lembar.dokumen)}"
    baris = [("\n", _brief(satu, lembar.dokumen)) for satu in lembar.indikator]
    verba = f"{tombol.SUMBER}:{lembar.tahun}"
    return buku_teks(judul, susun(baris), nomor, verba, tombol.kembali(lembar.tahun))


def indikator(rincian: Rincian, nomor: int) -> Jawaban:
    """Cite every printing of every figure of one indikator."""
    satu, dokumen = rincian.indikator, rincian.lembar.dokumen
    judul = f"{kata.judul_sumber(f'{satu.kode} {satu.tahun}')}\n{kata.dokumen(dokumen)}"
    baris = [("\n", isi) for isi in _every(satu, dokumen)]
    verba = f"{tombol.SUMBER_INDIKATOR}:{satu.tahun}:{satu.kode}"
    return buku_teks(judul, susun(baris), nomor, verba, tombol.kembali_ke(satu))


def ucapan(rincian: Rincian, nomor: int) -> Jawaban:
    """Show what the document says of an indikator, in its own words."""
    satu = rincian.indikator
    semua = susun(potongan for u in rincian.ucapan for potongan in _passage(u))
    judul = kata.judul_ucapan(satu.kode, satu.pendek, satu.tahun)
    verba = f"{tombol.UCAPAN}:{satu.tahun}:{satu.kode}"
    return buku_teks(judul, semua, nomor, verba, tombol.kembali_ke(satu))


def _passage(satu: Ucapan) -> Iterator[tuple[str, str]]:
    yield "\n\n", kata.bagian_ucapan(satu.jenis, satu.judul)
    yield from paragraf(satu.teks)
    yield "\n", f"<i>{kata.tempat(satu.sumber, dokumen=satu.sumber.judul)}</i>"


def _brief(satu: LembarIndikator, dokumen: Sequence[str]) -> str:
    """IKU-1: target Tabel 2.3 baris 1; realisasi Tabel 3.1 baris 1 dan Tabel 3.2 baris 1; ..."""
    figur = (
        (kata.TARGET, [satu.dasar.tercetak.sumber] if satu.dasar else []),
        (kata.REALISASI, [cetak.sumber for cetak in satu.realisasi]),
        (kata.CAPAIAN_TERCETAK, [cetak.sumber for cetak in satu.capaian_tercetak]),
    )
    isi = (f"{label.lower()} {_places(sumber, dokumen)}" for label, sumber in figur if sumber)
    return kata.catatan_html(satu.kode, "; ".join(isi) or kata.TIDAK_ADA)


def _every(satu: LembarIndikator, dokumen: Sequence[str]) -> Iterator[str]:
    for target in satu.target:
        label = f"{kata.TARGET} {kata.NASKAH[target.naskah]}"
        yield from _printed(label, [target.tercetak], dokumen)
    yield from _printed(f"{kata.REALISASI} {satu.tahun}", satu.realisasi, dokumen)
    yield from _printed(f"{kata.CAPAIAN_TERCETAK}", satu.capaian_tercetak, dokumen)
    yield from _printed(f"{kata.REALISASI} {satu.tahun - 1}", satu.realisasi_lalu, dokumen)
    yield kata.DIHITUNG
    yield kata.sumber_keterangan(_places([satu.sumber], dokumen))


def _printed(label: str, semua: Sequence[Tercetak], dokumen: Sequence[str]) -> Iterator[str]:
    for teks, sama in groupby(semua, key=lambda cetak: cetak.teks):
        tempat = _places([cetak.sumber for cetak in sama], dokumen)
        yield kata.sumber_angka(label, teks, tempat)


def _places(semua: Sequence[Sumber], dokumen: Sequence[str]) -> str:
    """Return the places; the document is named where it is not the only one."""
    sendiri = len(dokumen) == 1
    return dan(
        [kata.tempat(s, dokumen=None if sendiri and s.judul in dokumen else s.judul) for s in semua]
    )
