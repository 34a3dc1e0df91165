"""The buttons under answers about capaian: "verb:tahun:what", at most 64 bytes."""

from collections.abc import Iterable

from bot.jawaban import Tombol, berjajar
from bot.messages import capaian as kata
from bot.messages import grafik
from core.kinerja import Lembar, LembarIndikator

RINGKASAN = "cap"
SASARAN = "cap.s"
INDIKATOR = "cap.i"
UCAPAN = "cap.u"
GRAFIK = "cap.g"
SUMBER = "cap.f"
SUMBER_INDIKATOR = "cap.fi"

PER_BARIS = 5
TAHUN_TERBANYAK = 8

Baris = tuple[tuple[Tombol, ...], ...]


def ringkasan(lembar: Lembar) -> Baris:
    return (
        *berjajar([sasaran(lembar.tahun, s.kode, s.nomor) for s in lembar.sasaran], PER_BARIS),
        *indikator(lembar.indikator),
        (*gambar(lembar), Tombol(kata.TOMBOL_SUMBER, f"{SUMBER}:{lembar.tahun}:1")),
    )


def gambar(lembar: Lembar, sasaran: str = "") -> tuple[Tombol, ...]:
    """Return the way to a picture; none for a year without capaian."""
    if lembar.pembanding:
        return ()
    data = f"{GRAFIK}:{lembar.tahun}" + (f":{sasaran}" if sasaran else "")
    return (Tombol(grafik.TOMBOL, data),)


def sasaran(tahun: int, kode: str, nomor: int) -> Tombol:
    return Tombol(kata.tombol_sasaran(nomor), f"{SASARAN}:{tahun}:{kode}")


def indikator(semua: Iterable[LembarIndikator]) -> Baris:
    """Return one button per indikator, with its number in the table."""
    satuan = [Tombol(f"{satu.nomor}", _to(INDIKATOR, satu)) for satu in semua]
    return berjajar(satuan, PER_BARIS)


def rincian(satu: LembarIndikator, sasaran: Tombol, *, ada_ucapan: bool) -> Baris:
    ucapan = (Tombol(kata.TOMBOL_UCAPAN, f"{_to(UCAPAN, satu)}:1"),) if ada_ucapan else ()
    sumber = Tombol(kata.TOMBOL_SUMBER, f"{_to(SUMBER_INDIKATOR, satu)}:1")
    return ((*ucapan, sumber), (sasaran, kembali(satu.tahun)))


def halaman(verba: str, nomor: int, dari: int) -> tuple[Tombol, ...]:
    """Return the buttons to the pages before and after; `verba` lacks only the page."""
    sebelum = [Tombol(kata.TOMBOL_SEBELUMNYA, f"{verba}:{nomor - 1}")] if nomor > 1 else []
    sesudah = [Tombol(kata.TOMBOL_BERIKUTNYA, f"{verba}:{nomor + 1}")] if nomor < dari else []
    return (*sebelum, *sesudah)


def kembali(tahun: int) -> Tombol:
    return Tombol(kata.TOMBOL_RINGKASAN, f"{RINGKASAN}:{tahun}")


def kembali_ke(satu: LembarIndikator) -> Tombol:
    return Tombol(kata.TOMBOL_INDIKATOR, _to(INDIKATOR, satu))


def usulan(satu: LembarIndikator) -> Tombol:
    return Tombol(f"{satu.kode} {satu.pendek}", _to(INDIKATOR, satu))


def tahun(ada: Iterable[int]) -> Baris:
    """Return the years that have data, the latest first."""
    terbaru = sorted(ada, reverse=True)[:TAHUN_TERBANYAK]
    return berjajar([Tombol(kata.tombol_tahun(t), f"{RINGKASAN}:{t}") for t in terbaru], 4)


def tahunan(tahun: int, satu: LembarIndikator | None) -> Tombol:
    """Return the way from a triwulan without data to the year's figures."""
    data = _to(INDIKATOR, satu) if satu else f"{RINGKASAN}:{tahun}"
    return Tombol(kata.tombol_tahunan(tahun), data)


def _to(verba: str, satu: LembarIndikator) -> str:
    return f"{verba}:{satu.tahun}:{satu.kode}"
