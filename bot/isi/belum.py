"""Who has not posted a period: a list in pages, of what has not come, without a word of blame."""

from collections.abc import Iterator
from datetime import date

from bot.halaman import buku_teks, susun_baris
from bot.jawaban import Jawaban, Tombol
from bot.messages import hasil_isian as kata
from bot.render import tanggal
from core.belum_mengisi import BelumMengisi, UnitBelum
from core.hak import Bidang
from core.objek_isian import Kelompok

AWAL = {Bidang.KINERJA: "", Bidang.ANGGARAN: "nomor "}
BIDANG = {Bidang.KINERJA: "kinerja", Bidang.ANGGARAN: "anggaran"}


def daftar(isi: BelumMengisi, nomor: int, verba: str, kembali: Tombol, *, on: date) -> Jawaban:
    """Show one page of what has not come; `verba` lacks only the page."""
    judul = kata.judul_belum(BIDANG[isi.bidang], isi.periode, contoh=isi.contoh)
    semua = susun_baris(_lines(isi, on))
    return buku_teks(judul, semua, nomor, verba, kembali)


def _lines(isi: BelumMengisi, on: date) -> Iterator[str]:
    if on < isi.jadwal.buka_on:
        yield kata.belum_dibuka(tanggal(isi.jadwal.buka_on))
        return
    if isi.unit:
        tenggat = tanggal(isi.jadwal.tenggat_on)
        yield kata.belum_pengantar(len(isi.unit), tenggat, contoh=isi.jadwal.contoh)
    else:
        yield kata.SEMUA_MASUK
    for satu in isi.unit:
        yield kata.belum_unit(satu.unit.nama, list(_missing(isi.bidang, satu)))
    tanpa = [satu for satu in isi.tanpa_unit if satu.kelompok is not Kelompok.OUTPUT]
    output = len(isi.tanpa_unit) - len(tanpa)
    semua = [satu.kode for satu in tanpa] + ([kata.output(output)] if output else [])
    if semua:
        yield kata.tanpa_unit(semua)


def _missing(bidang: Bidang, satu: UnitBelum) -> Iterator[str]:
    """Yield what a unit lacks: figures by their codes, outputs by their number."""
    if satu.kurang:
        kode = [objek.kode for objek in satu.kurang]
        yield kata.belum_angka(kode, satu.dari, AWAL[bidang])
    if satu.output:
        yield kata.belum_output(satu.output, satu.dari_output)
