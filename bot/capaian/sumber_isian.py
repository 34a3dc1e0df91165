"""Where the figures of a year that is filled in here come from: who posted and who accepted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot import kutipan
from bot.capaian import tombol
from bot.capaian.sumber import targets
from bot.halaman import buku_teks, susun_baris
from bot.isi import asal
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.messages import hasil_isian as kata_isian
from bot.messages.keadaan import KATA
from bot.render import cut_for_html, nilai, persen
from core.angka import Keadaan
from core.hasil_isian import AngkaPeriode
from core.hitungan import AngkaProgram, HitunganIkk, HitunganSkm, UnitIkk
from core.kinerja import Lembar, LembarIndikator, LembarSasaran
from core.paket.istilah import Naskah
from core.services.capaian import Rincian

PANJANG = 300
"""Characters shown of a name."""


def ringkasan(lembar: Lembar, nomor: int) -> Jawaban:
    """Cite every figure of the table, indikator by indikator."""
    verba = f"{tombol.SUMBER}:{tombol.kapan(lembar)}"
    kembali = tombol.kembali(tombol.kapan(lembar))
    semua = susun_baris(_table(lembar.indikator))
    return buku_teks(_title(lembar, ""), semua, nomor, verba, kembali)


def sasaran(lembar: Lembar, satu: LembarSasaran, nomor: int) -> Jawaban:
    """Cite every figure of the table of one sasaran."""
    kapan = tombol.kapan(lembar)
    judul = _title(lembar, f"{kata.tombol_sasaran(satu.nomor)} ")
    semua = susun_baris(_table(satu.indikator))
    verba = f"{tombol.SUMBER_SASARAN}:{kapan}:{satu.kode}"
    return buku_teks(judul, semua, nomor, verba, tombol.kembali_ke_sasaran(kapan, satu.kode))


def indikator(rincian: Rincian, nomor: int) -> Jawaban:
    """Cite every target and every posted figure of one indikator."""
    satu, lembar = rincian.indikator, rincian.lembar
    verba = f"{tombol.SUMBER_INDIKATOR}:{tombol.kapan(satu)}:{satu.kode}"
    semua = susun_baris(
        [*_every(satu, lembar.dokumen), *_programs(rincian.program), *_units(rincian)]
    )
    judul = _title(lembar, f"{satu.kode} ")
    return buku_teks(judul, semua, nomor, verba, tombol.kembali_ke(satu))


def _units(rincian: Rincian) -> Iterator[str]:
    """Name the units that the computed figure is made of."""
    hitungan = rincian.hitungan
    if not isinstance(hitungan, HitunganIkk | HitunganSkm) or not hitungan.unit:
        return
    # Only two indikator are made of units.
    from bot.messages import sumber_hitungan  # noqa: PLC0415

    yield ""
    yield sumber_hitungan.judul(hitungan)
    for satu in hitungan.unit:
        if isinstance(satu, UnitIkk):
            yield f"• {sumber_hitungan.ikk(satu)}"
        else:
            yield f"• {sumber_hitungan.skm(satu)}"


def _title(lembar: Lembar, apa: str) -> str:
    diisi = lembar.diisi
    kapan = kata_isian.perihal(diisi.periode, contoh=diisi.contoh) if diisi else f"{lembar.tahun}"
    return kutipan.judul(f"{apa}{kapan}", lembar.dokumen)


def _table(semua: Sequence[LembarIndikator]) -> Iterator[str]:
    for satu in semua:
        angka = list(_posted(satu, alasan=False)) or [_without(satu)]
        yield kata.catatan_html(satu.kode, "; ".join([*_target(satu), *angka]))
    yield kata_isian.DIHITUNG


def _every(satu: LembarIndikator, dokumen: Sequence[str]) -> Iterator[str]:
    tercetak = [t for t in satu.target if t.naskah is not Naskah.ISIAN]
    yield from targets(replace(satu, target=tuple(tercetak)), dokumen)
    yield from (f"{teks[:1].upper()}{teks[1:]}" for teks in _target(satu))
    yield from list(_posted(satu, alasan=True)) or [_without(satu)]
    yield from kutipan.tercetak(f"{kata.REALISASI} {satu.tahun - 1}", satu.realisasi_lalu, dokumen)
    yield kata_isian.DIHITUNG
    yield kata.sumber_keterangan(kutipan.tempat([satu.sumber], dokumen))


def _programs(semua: Sequence[AngkaProgram]) -> Iterator[str]:
    """Cite the figures of the programmes that an indikator is computed from."""
    if semua:
        yield kata_isian.DARI_PROGRAM
    for satu in semua:
        janji, isian = satu.janji, satu.isian
        target = asal.besaran(janji.target, janji.satuan)
        nama = cut_for_html(janji.nama, PANJANG)
        if isian is None:
            yield kata_isian.program(janji.kode, nama, target, KATA[Keadaan.BELUM_DILAPORKAN], "")
            continue
        capaian = persen(satu.capaian) if isinstance(satu.capaian, Decimal) else KATA[satu.capaian]
        kapan = f"{kata_isian.SAMPAI} {kata_isian.kapan(isian.periode)}"
        angka = kata_isian.capaian_program(kapan, asal.figur(isian, janji.satuan), capaian)
        oleh = asal.lengkap(isian) if satu.boleh else ""
        yield kata_isian.program(janji.kode, nama, target, angka, oleh)


def _target(satu: LembarIndikator) -> Iterator[str]:
    """Name the targets of the periods that are shown, and the year's."""
    if satu.isian:
        semua = [
            (kata_isian.kapan(isi.periode), nilai(isi.target))
            for isi in satu.isian.semua
            if isi.periode.triwulan
        ]
        yield kata_isian.target([*semua, (f"{satu.tahun}", nilai(satu.isian.target_tahun))])


def _posted(satu: LembarIndikator, *, alasan: bool) -> Iterator[str]:
    for isi in satu.isian.semua if satu.isian else ():
        yield from _of_period(satu, isi, alasan=alasan)


def _of_period(satu: LembarIndikator, isi: AngkaPeriode, *, alasan: bool) -> Iterator[str]:
    for bagian in isi.bagian:
        if bagian.resmi:
            teks = asal.figur(bagian.resmi, satu.satuan)
            kapan = kata_isian.kapan(isi.periode)
            yield kata_isian.sumber_angka(kapan, teks, asal.lengkap(bagian.resmi))
            if alasan and bagian.resmi.alasan:
                yield kata_isian.alasan(bagian.resmi.alasan)


def _without(satu: LembarIndikator) -> str:
    keadaan = satu.isian.kini.nilai if satu.isian else Keadaan.TIDAK_TERSEDIA
    sebab = KATA[keadaan] if isinstance(keadaan, Keadaan) else kata.TIDAK_ADA
    return f"{kata.REALISASI.lower()} {sebab}"
