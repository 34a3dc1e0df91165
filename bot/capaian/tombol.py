"""The buttons under answers about capaian: "verb:tahun:what", at most 64 bytes."""

from collections.abc import Iterable, Sequence

from bot.jawaban import Baris, Tombol, berjajar
from bot.messages import capaian as kata
from bot.messages import grafik
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from core.kinerja import Lembar, LembarIndikator

RINGKASAN = "cap"
SASARAN = "cap.s"
INDIKATOR = "cap.i"
UCAPAN = "cap.u"
GRAFIK = "cap.g"
SUMBER = "cap.f"
SUMBER_INDIKATOR = "cap.fi"
SUMBER_SASARAN = "cap.fs"

PER_BARIS = 5


def ringkasan(lembar: Lembar, terlihat: Sequence[LembarIndikator], arah: Baris) -> Baris:
    """Return the ways on from the indikator of one page; `arah` leads to the other pages."""
    kode = {satu.sasaran for satu in terlihat}
    milik = [sasaran(lembar.tahun, s.kode, s.nomor) for s in lembar.sasaran if s.kode in kode]
    return (
        *berjajar(milik, PER_BARIS),
        *indikator(terlihat),
        *arah,
        (*gambar(lembar), Tombol(TOMBOL_SUMBER, f"{SUMBER}:{lembar.tahun}:1")),
    )


def gambar(lembar: Lembar, sasaran: str = "") -> tuple[Tombol, ...]:
    """Return the way to a picture; none for a year without capaian."""
    if lembar.pembanding:
        return ()
    data = f"{GRAFIK}:{lembar.tahun}" + (f":{sasaran}" if sasaran else "")
    return (Tombol(grafik.TOMBOL, data),)


def sasaran(tahun: int, kode: str, nomor: int) -> Tombol:
    return Tombol(kata.tombol_sasaran(nomor), f"{SASARAN}:{tahun}:{kode}")


def sumber_sasaran(tahun: int, kode: str) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_SASARAN}:{tahun}:{kode}:1")


def kembali_ke_sasaran(tahun: int, kode: str) -> Tombol:
    return Tombol(kata.TOMBOL_KEMBALI_SASARAN, f"{SASARAN}:{tahun}:{kode}")


def indikator(semua: Iterable[LembarIndikator]) -> Baris:
    """Return one button per indikator, with its number in the table."""
    satuan = [Tombol(f"{satu.nomor}", _to(INDIKATOR, satu)) for satu in semua]
    return berjajar(satuan, PER_BARIS)


def rincian(satu: LembarIndikator, sasaran: Tombol, *, ucapan: str) -> Baris:
    """Return the ways on from an indikator; `ucapan` is the label of the document's words."""
    ke_ucapan = (Tombol(ucapan, f"{_to(UCAPAN, satu)}:1"),) if ucapan else ()
    sumber = Tombol(TOMBOL_SUMBER, f"{_to(SUMBER_INDIKATOR, satu)}:1")
    return ((*ke_ucapan, sumber), (sasaran, kembali(satu.tahun)))


def kembali(tahun: int) -> Tombol:
    return Tombol(kata.TOMBOL_RINGKASAN, f"{RINGKASAN}:{tahun}")


def kembali_ke(satu: LembarIndikator) -> Tombol:
    return Tombol(kata.TOMBOL_INDIKATOR, _to(INDIKATOR, satu))


def usulan(satu: LembarIndikator) -> Tombol:
    return Tombol(f"{satu.kode} {satu.pendek}", _to(INDIKATOR, satu))


def tahunan(tahun: int, satu: LembarIndikator | None) -> str:
    """Return the data of the button to the figures of the year, of one indikator or all."""
    return _to(INDIKATOR, satu) if satu else f"{RINGKASAN}:{tahun}"


def _to(verba: str, satu: LembarIndikator) -> str:
    return f"{verba}:{satu.tahun}:{satu.kode}"
