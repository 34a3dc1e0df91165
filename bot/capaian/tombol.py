"""The buttons under answers about capaian: "verb:tahun:what", at most 64 bytes."""

from collections.abc import Iterable, Sequence

from bot import periode
from bot.jawaban import Baris, Tombol, berjajar
from bot.messages import capaian as kata
from bot.messages import grafik
from bot.messages import hasil_isian as kata_isian
from bot.messages.isian import tombol_periode
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from core.hasil_isian import Diisi
from core.kinerja import Lembar, LembarIndikator, measured
from core.periode import TAHUN, Periode, triwulan_of

RINGKASAN = "cap"
SASARAN = "cap.s"
INDIKATOR = "cap.i"
UCAPAN = "cap.u"
GRAFIK = "cap.g"
SUMBER = "cap.f"
SUMBER_INDIKATOR = "cap.fi"
SUMBER_SASARAN = "cap.fs"
BELUM = "cap.b"

PER_BARIS = 5


def ringkasan(lembar: Lembar, terlihat: Sequence[LembarIndikator], arah: Baris) -> Baris:
    """Return the ways on from the indikator of one page; `arah` leads to the other pages."""
    kode = {satu.sasaran for satu in terlihat}
    milik = [sasaran(kapan(lembar), s.kode, s.nomor) for s in lembar.sasaran if s.kode in kode]
    return (
        *berjajar(milik, PER_BARIS),
        *indikator(terlihat),
        *arah,
        (*gambar(lembar), Tombol(TOMBOL_SUMBER, f"{SUMBER}:{kapan(lembar)}:1")),
    )


def kapan(satu: Lembar | LembarIndikator) -> str:
    """Return how a button names the year, and the quarter of one that is filled in here."""
    if isinstance(satu, Lembar):
        return periode.tulis_kapan(satu.tahun, satu.diisi)
    kode = satu.isian.periode.kode if satu.isian else TAHUN
    return f"{satu.tahun}" if kode == TAHUN else f"{satu.tahun}{kode}"


def periode_lain(kini: Periode, verba: str, ekor: str = "") -> tuple[Tombol, ...]:
    """Return the ways to the other quarters and the year; `ekor` follows the period."""
    semua = [*triwulan_of(kini.tahun), Periode(kini.tahun, TAHUN)]
    return tuple(
        Tombol(
            tombol_periode(satu) if satu.triwulan else f"{satu.tahun}",
            f"{verba}:{satu.tahun}{satu.kode if satu.triwulan else ''}{ekor}",
        )
        for satu in semua
        if satu != kini
    )


def belum(diisi: Diisi) -> Baris:
    """Return the way to who has not posted, for who may know and once it can be posted."""
    if not diisi.belum or not diisi.sudah_waktunya:
        return ()
    data = f"{BELUM}:{periode.tulis_kapan(diisi.periode.tahun, diisi)}:1"
    return ((Tombol(kata_isian.TOMBOL_BELUM, data),),)


def gambar(lembar: Lembar, sasaran: str = "") -> tuple[Tombol, ...]:
    """Return the way to a picture; none for a year, or a quarter, without capaian."""
    milik = [i for s in lembar.sasaran if sasaran in {"", s.kode} for i in s.indikator]
    if lembar.pembanding or not measured(milik):
        return ()
    data = f"{GRAFIK}:{kapan(lembar)}" + (f":{sasaran}" if sasaran else "")
    return (Tombol(grafik.TOMBOL, data),)


def sasaran(kapan: str, kode: str, nomor: int) -> Tombol:
    return Tombol(kata.tombol_sasaran(nomor), f"{SASARAN}:{kapan}:{kode}")


def sumber_sasaran(kapan: str, kode: str) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_SASARAN}:{kapan}:{kode}:1")


def kembali_ke_sasaran(kapan: str, kode: str) -> Tombol:
    return Tombol(kata.TOMBOL_KEMBALI_SASARAN, f"{SASARAN}:{kapan}:{kode}")


def indikator(semua: Iterable[LembarIndikator]) -> Baris:
    """Return one button per indikator, with its number in the table."""
    satuan = [Tombol(f"{satu.nomor}", _to(INDIKATOR, satu)) for satu in semua]
    return berjajar(satuan, PER_BARIS)


def rincian(satu: LembarIndikator, sasaran: Tombol, *, ucapan: str) -> Baris:
    """Return the ways on from an indikator; `ucapan` is the label of the document's words."""
    ke_ucapan = (Tombol(ucapan, f"{_to(UCAPAN, satu)}:1"),) if ucapan else ()
    sumber = Tombol(TOMBOL_SUMBER, f"{_to(SUMBER_INDIKATOR, satu)}:1")
    return ((*ke_ucapan, sumber), (sasaran, kembali(kapan(satu))))


def kembali(kapan: str) -> Tombol:
    return Tombol(kata.TOMBOL_RINGKASAN, f"{RINGKASAN}:{kapan}")


def kembali_ke(satu: LembarIndikator) -> Tombol:
    return Tombol(kata.TOMBOL_INDIKATOR, _to(INDIKATOR, satu))


def usulan(satu: LembarIndikator) -> Tombol:
    return Tombol(f"{satu.kode} {satu.pendek}", _to(INDIKATOR, satu))


def tahunan(tahun: int, satu: LembarIndikator | None) -> str:
    """Return the data of the button to the figures of the year, of one indikator or all."""
    return _to(INDIKATOR, satu) if satu else f"{RINGKASAN}:{tahun}"


def _to(verba: str, satu: LembarIndikator) -> str:
    return f"{verba}:{kapan(satu)}:{satu.kode}"
