"""<pre> tables of indikator that a phone shows without scrolling sideways.

What does not fit in its column takes a line of its own: a figure is never cut.
"""

from collections.abc import Iterable, Sequence

from bot.messages import capaian as kata
from bot.messages.keadaan import KATA
from bot.render import LEBAR, escape, nilai, persen, ringkas
from core.angka import Keadaan
from core.kinerja import LembarIndikator

LEBAR_NAMA = 11
LEBAR_TARGET = 6
LEBAR_REALISASI = 6
LEBAR_CAPAIAN = 7
LEBAR_HASIL = LEBAR_REALISASI + 1 + LEBAR_CAPAIAN


def capaian(indikator: Iterable[LembarIndikator]) -> str:
    """Return number, short name, target, realisasi and capaian."""
    nomor, nama, target, realisasi, hasil = kata.KOLOM
    judul = _row(nomor, nama, target, f"{realisasi:>{LEBAR_REALISASI}} {hasil:>{LEBAR_CAPAIAN}}")
    return _pre([*judul, *(baris for satu in indikator for baris in _indikator(satu))])


def realisasi(indikator: Iterable[LembarIndikator]) -> str:
    """Return number, short name and realisasi, of a year without targets."""
    nomor, nama, *_ = kata.KOLOM
    judul = pasangan(f"{nomor:>2} {nama}", kata.REALISASI)
    return _pre(
        [
            *judul,
            *(
                baris
                for satu in indikator
                for baris in pasangan(f"{satu.nomor:>2} {satu.pendek}", nilai(satu.nilai_realisasi))
            ),
        ]
    )


def daftar(isi: Sequence[tuple[str, str]]) -> str:
    """Return labels with their values flush right."""
    return _pre([baris for label, teks in isi for baris in pasangan(label, teks)])


def pasangan(label: str, isi: str) -> list[str]:
    """Return one line, or two where both do not fit in one."""
    if len(label) + 1 + len(isi) <= LEBAR:
        return [label + isi.rjust(LEBAR - len(label))]
    return [ringkas(label, LEBAR), isi.rjust(LEBAR)]


def _indikator(satu: LembarIndikator) -> list[str]:
    nama = ringkas(satu.pendek, LEBAR_NAMA)
    return _row(f"{satu.nomor}", nama, nilai(satu.nilai_target), _result(satu))


def _result(satu: LembarIndikator) -> str:
    """Return realisasi and capaian, or the one state that speaks for both."""
    ukur, hasil = satu.nilai_realisasi, satu.capaian
    if isinstance(ukur, Keadaan):
        return KATA[ukur]
    capai = KATA[hasil] if isinstance(hasil, Keadaan) else persen(hasil)
    lurus = f"{nilai(ukur):>{LEBAR_REALISASI}} {capai:>{LEBAR_CAPAIAN}}"
    return lurus if len(lurus) <= LEBAR_HASIL else f"{nilai(ukur)} {capai}"


def _row(nomor: str, nama: str, target: str, hasil: str) -> list[str]:
    awal = f"{nomor:>2} {nama:<{LEBAR_NAMA}}"
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
