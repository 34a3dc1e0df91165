"""Where the figures stand, and the document's own words: answers that may take pages."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot import kutipan
from bot.capaian import tombol
from bot.halaman import buku_teks, paragraf, susun, susun_baris
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from core.angka import Keadaan
from core.kinerja import Lembar, LembarIndikator, LembarSasaran
from core.services.capaian import Rincian, Ucapan


def ringkasan(lembar: Lembar, nomor: int) -> Jawaban:
    """Cite every figure of the year's table, indikator by indikator."""
    judul = kutipan.judul(f"{lembar.tahun}", lembar.dokumen)
    semua = susun_baris(_table(lembar, lembar.indikator))
    verba = f"{tombol.SUMBER}:{lembar.tahun}"
    return buku_teks(judul, semua, nomor, verba, tombol.kembali(tombol.kapan(lembar)))


def sasaran(lembar: Lembar, satu: LembarSasaran, nomor: int) -> Jawaban:
    """Cite every figure of the table of one sasaran."""
    judul = kutipan.judul(f"{kata.tombol_sasaran(satu.nomor)} {lembar.tahun}", lembar.dokumen)
    semua = susun_baris(_table(lembar, satu.indikator))
    verba = f"{tombol.SUMBER_SASARAN}:{lembar.tahun}:{satu.kode}"
    kembali = tombol.kembali_ke_sasaran(tombol.kapan(lembar), satu.kode)
    return buku_teks(judul, semua, nomor, verba, kembali)


def indikator(rincian: Rincian, nomor: int) -> Jawaban:
    """Cite every printing of every figure of one indikator."""
    satu, dokumen = rincian.indikator, rincian.lembar.dokumen
    judul = kutipan.judul(f"{satu.kode} {satu.tahun}", dokumen)
    verba = f"{tombol.SUMBER_INDIKATOR}:{satu.tahun}:{satu.kode}"
    semua = susun_baris(_every(satu, dokumen))
    return buku_teks(judul, semua, nomor, verba, tombol.kembali_ke(satu))


def ucapan(rincian: Rincian, nomor: int) -> Jawaban:
    """Show what the document says of an indikator, in its own words."""
    satu = rincian.indikator
    semua = susun(potongan for u in rincian.ucapan for potongan in _passage(u))
    judul = kata.judul_ucapan(satu.kode, satu.pendek, satu.tahun)
    verba = f"{tombol.UCAPAN}:{satu.tahun}:{satu.kode}"
    return buku_teks(judul, semua, nomor, verba, tombol.kembali_ke(satu))


def _table(lembar: Lembar, semua: Sequence[LembarIndikator]) -> Iterator[str]:
    yield from (_brief(satu, lembar.dokumen) for satu in semua)
    if any(_computed(satu) for satu in semua):
        yield kata.DIHITUNG


def _passage(satu: Ucapan) -> Iterator[tuple[str, str]]:
    yield "\n\n", kata.bagian_ucapan(satu.jenis, satu.judul)
    yield from paragraf(satu.teks)
    yield "\n", f"<i>{kutipan.tempat([satu.sumber], ())}</i>"


def _brief(satu: LembarIndikator, dokumen: Sequence[str]) -> str:
    """IKU-1: target Tabel 2.3 baris 1; realisasi Tabel 3.1 baris 1 dan Tabel 3.2 baris 1; ..."""
    figur = (
        (kata.TARGET, [satu.dasar.tercetak.sumber] if satu.dasar else []),
        (kata.REALISASI, [cetak.sumber for cetak in satu.realisasi]),
        (kata.CAPAIAN_TERCETAK, [cetak.sumber for cetak in satu.capaian_tercetak]),
    )
    isi = (
        f"{label.lower()} {kutipan.tempat(sumber, dokumen)}" for label, sumber in figur if sumber
    )
    return kata.catatan_html(satu.kode, "; ".join(isi) or kata.TIDAK_ADA)


def _every(satu: LembarIndikator, dokumen: Sequence[str]) -> Iterator[str]:
    yield from targets(satu, dokumen)
    yield from kutipan.tercetak(f"{kata.REALISASI} {satu.tahun}", satu.realisasi, dokumen)
    yield from kutipan.tercetak(kata.CAPAIAN_TERCETAK, satu.capaian_tercetak, dokumen)
    yield from kutipan.tercetak(f"{kata.REALISASI} {satu.tahun - 1}", satu.realisasi_lalu, dokumen)
    if _computed(satu):
        yield kata.DIHITUNG
    yield kata.sumber_keterangan(kutipan.tempat([satu.sumber], dokumen))


def targets(satu: LembarIndikator, dokumen: Sequence[str]) -> Iterator[str]:
    """Yield where each document prints the target of an indikator, or who has set it."""
    for naskah, semua in satu.target_per_naskah.items():
        yield from kutipan.tercetak(f"{kata.TARGET} {kata.NASKAH[naskah]}", semua, dokumen)


def _computed(satu: LembarIndikator) -> bool:
    """Tell whether there is a capaian that the document's figures give."""
    hasil = satu.capaian
    return isinstance(hasil, Decimal) or hasil in {Keadaan.TERCAPAI, Keadaan.TIDAK_TERCAPAI}
