"""<pre> tables of indikator that a phone shows without scrolling sideways.

What does not fit in its column takes a line of its own: a figure is never cut.
"""

from collections.abc import Iterable

from bot.halaman import bagi
from bot.messages import capaian as kata
from bot.messages import hasil_isian as kata_isian
from bot.messages.keadaan import KATA
from bot.render import LEBAR, baris_pasangan, escape, hasil_persen, nilai, ringkas
from core.angka import Keadaan
from core.kinerja import LembarIndikator

BARIS = 30
"""Lines of a table on one page."""

LEBAR_AWAL = 14
"""Number and short name."""

LEBAR_TARGET = 6
LEBAR_REALISASI = 6
LEBAR_CAPAIAN = 7
LEBAR_HASIL = LEBAR_REALISASI + 1 + LEBAR_CAPAIAN


def capaian(indikator: Iterable[LembarIndikator]) -> str:
    """Return number, short name, target, realisasi and capaian."""
    nomor, nama, target, realisasi, hasil = kata.KOLOM
    judul = _row(nomor, nama, target, f"{realisasi:>{LEBAR_REALISASI}} {hasil:>{LEBAR_CAPAIAN}}")
    return _pre([*judul, *(baris for satu in indikator for baris in lines(satu))])


def realisasi(indikator: Iterable[LembarIndikator]) -> str:
    """Return number, short name and realisasi, of a year without targets."""
    nomor, nama, *_ = kata.KOLOM
    judul = baris_pasangan(f"{nomor:>2} {nama}", kata.REALISASI)
    return _pre([*judul, *(baris for satu in indikator for baris in _realisasi(satu))])


def halaman(
    indikator: Iterable[LembarIndikator], *, pembanding: bool
) -> list[tuple[LembarIndikator, ...]]:
    """Return the indikator in pages whose table a message holds."""
    baris = _realisasi if pembanding else lines
    return bagi(indikator, BARIS, lambda satu: len(baris(satu)))


def _realisasi(satu: LembarIndikator) -> list[str]:
    return baris_pasangan(f"{satu.nomor:>2} {satu.pendek}", nilai(satu.nilai_realisasi))


def lines(satu: LembarIndikator) -> list[str]:
    """Return the lines of one indikator in a table of capaian."""
    # A year that is filled in here may have no targets at all: said once, under the table.
    tanpa = satu.isian is not None and satu.nilai_target is Keadaan.TARGET_BELUM_ADA
    target = "" if tanpa else nilai(satu.nilai_target)
    return [baris.rstrip() for baris in _row(f"{satu.nomor}", satu.pendek, target, _result(satu))]


def yearly(satu: LembarIndikator) -> str:
    """Say of an indikator that is posted once a year that a quarter has no figure of it."""
    belum = satu.isian is None or satu.isian.kini.nilai is Keadaan.BELUM_WAKTUNYA
    return kata_isian.TAHUNAN_BELUM if belum else kata_isian.tahunan_lihat(satu.tahun)


def _result(satu: LembarIndikator) -> str:
    """Return realisasi and capaian, or the one state that speaks for both."""
    if satu.isian and satu.isian.tahunan:
        return yearly(satu)
    ukur, hasil = satu.nilai_realisasi, satu.capaian
    if isinstance(ukur, Keadaan):
        return KATA[ukur]
    capai = hasil_persen(hasil)
    lurus = f"{nilai(ukur):>{LEBAR_REALISASI}} {capai:>{LEBAR_CAPAIAN}}"
    return lurus if len(lurus) <= LEBAR_HASIL else f"{nilai(ukur)} {capai}"


def _row(nomor: str, nama: str, target: str, hasil: str) -> list[str]:
    awal = f"{nomor:>2} "
    awal += f"{ringkas(nama, LEBAR_AWAL - len(awal)):<{LEBAR_AWAL - len(awal)}}"
    if len(target) > LEBAR_TARGET:
        return [awal.rstrip(), *_flush(f"{kata.TARGET} {target}"), *_flush(hasil.strip())]
    awal = f"{awal} {target:>{LEBAR_TARGET}}"
    if len(hasil) > LEBAR_HASIL:
        return [awal, *_flush(hasil)]
    return [f"{awal} {hasil:>{LEBAR_HASIL}}"]


def _flush(teks: str) -> list[str]:
    """Return the words flush right, in as many lines as they need."""
    if len(teks) <= LEBAR or " " not in teks:
        return [teks.rjust(LEBAR)]
    kiri, _, kanan = teks.partition(" ")
    return [*_flush(kiri), *_flush(kanan)]


def _pre(baris: Iterable[str]) -> str:
    isi = "\n".join(satu.rstrip() for satu in baris)
    return f"<pre>{escape(isi)}</pre>"
