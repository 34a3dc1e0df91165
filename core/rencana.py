"""A year's plan as an admin writes it, typed or in a cell of a workbook, read as values.

What cannot be read is a value too, so that one cell does not spoil the others.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from core.angka import Keadaan, Nilai, Predikat
from core.baca_isian import PERSEN, baca_kinerja
from core.bilangan import BATAS, DESIMAL_MAKSIMUM, DESIMAL_RUPIAH, Ambigu, baca_rupiah
from core.errors import SalahAngka, TidakTerbacaError
from core.kinerja import Unit
from core.objek_isian import Ukuran
from core.paket.istilah import JenisNilai
from core.tahun import IndikatorTahun, TahunIsi
from core.tanggal import read_day
from core.teks import fold, without_hidden
from core.xlsx.sel import GalatSel, Rumus, Sel

SERATUS = Decimal(100)
SATUAN_MAKS = 30


class Salah(StrEnum):
    """Why something is no target, or no pagu."""

    BUKAN_ANGKA = "bukan_angka"
    BUKAN_PREDIKAT = "bukan_predikat"
    BUKAN_RUPIAH = "bukan_rupiah"
    NEGATIF = "negatif"
    AMBIGU = "ambigu"
    """1.234 in a cell, where nobody can be asked at once."""
    TERLALU_TELITI = "terlalu_teliti"
    """More places than are kept."""
    TERLALU_BESAR = "terlalu_besar"
    RUMUS = "rumus"
    GALAT = "galat"
    """Excel's own error."""
    TANGGAL = "tanggal"
    """Excel has taken for a date what was typed."""
    LOGIKA = "logika"
    PERSEN = "persen"
    """A percentage where rupiah belong."""
    BUKAN_SATUAN = "bukan_satuan"
    BUKAN_UNIT = "bukan_unit"
    BUKAN_HARI = "bukan_hari"
    """No day of the year."""


_SEBAB = {
    SalahAngka.NEGATIF: Salah.NEGATIF,
    SalahAngka.TERLALU_BESAR: Salah.TERLALU_BESAR,
}


@dataclass(frozen=True, slots=True)
class Terbaca:
    """A figure and how it was written."""

    nilai: Nilai
    teks: str


def read_target(teks: str, indikator: IndikatorTahun | Ukuran) -> Terbaca | Ambigu | Salah:
    """Read a typed target; "1.234" is Ambigu."""
    predikat = indikator.jenis_nilai is JenisNilai.PREDIKAT
    try:
        angka = baca_kinerja(teks, jenis=indikator.jenis_nilai, satuan=indikator.satuan)
    except TidakTerbacaError as error:
        lain = Salah.BUKAN_PREDIKAT if predikat else Salah.BUKAN_ANGKA
        return _SEBAB.get(error.sebab, lain)
    if isinstance(angka, Ambigu):
        return angka
    if isinstance(angka.nilai, Keadaan):
        # "belum rilis" is a word for what others publish; a target is a promise.
        return Salah.BUKAN_PREDIKAT if predikat else Salah.BUKAN_ANGKA
    return Terbaca(angka.nilai, angka.teks)


def read_pagu(teks: str) -> Terbaca | Salah:
    """Read a typed pagu in rupiah: 1.234 is over a thousand."""
    try:
        rupiah = baca_rupiah(teks)
    except TidakTerbacaError as error:
        return _SEBAB.get(error.sebab, Salah.BUKAN_RUPIAH)
    return Terbaca(rupiah, " ".join(teks.split())) if rupiah >= 0 else Salah.NEGATIF


def read_target_cell(sel: Sel, indikator: IndikatorTahun | Ukuran) -> Terbaca | Salah:
    """Read a target in a cell; one that is shown as 60% is 60."""
    match sel.isi:
        case str(teks):
            terbaca = read_target(teks, indikator)
            return Salah.AMBIGU if isinstance(terbaca, Ambigu) else terbaca
        case Decimal() as angka:
            if indikator.jenis_nilai is JenisNilai.PREDIKAT:
                return Salah.BUKAN_PREDIKAT
            if angka < 0:
                return Salah.NEGATIF
            return _kept(angka * SERATUS if sel.persen else angka, DESIMAL_MAKSIMUM)
    return _odd(sel)


def read_pagu_cell(sel: Sel) -> Terbaca | Salah:
    match sel.isi:
        case str(teks):
            return read_pagu(teks)
        case Decimal() as angka if sel.persen:
            return Salah.PERSEN
        case Decimal() as angka:
            return Salah.NEGATIF if angka < 0 else _kept(angka, DESIMAL_RUPIAH)
    return _odd(sel)


def read_day_cell(sel: Sel, tahun: int) -> date | Salah:
    """Read a day of this year, as Excel keeps it or as somebody types it."""
    match sel.isi:
        case datetime() as saat:
            hari: date | None = saat.date()
        case date() as satu:
            hari = satu
        case str(teks):
            hari = read_day(teks, tahun)
        case Decimal():
            hari = None
        case _:
            salah = _odd(sel)
            return Salah.BUKAN_HARI if salah is Salah.TANGGAL else salah
    return hari if hari is not None and hari.year == tahun else Salah.BUKAN_HARI


def read_satuan(teks: str) -> str | Salah:
    """Read what a promise is counted in, as one line; "-" is nothing."""
    satuan = " ".join(without_hidden(teks).split())
    if not satuan or len(satuan) > SATUAN_MAKS or not any(map(_names, satuan)):
        return "" if satuan == "-" else Salah.BUKAN_SATUAN
    return satuan


def read_satuan_cell(sel: Sel) -> str | Salah:
    return read_satuan(sel.isi) if isinstance(sel.isi, str) else Salah.BUKAN_SATUAN


def read_unit(teks: str, tahunnya: TahunIsi) -> Unit | Salah:
    """Read the name of a unit that may post, the end of it, or what it is called besides."""
    tertulis = fold(teks)
    if not tertulis:
        return Salah.BUKAN_UNIT
    nomor = tahunnya.sebutan.get(tertulis)
    sama = [
        unit
        for unit in tahunnya.unit
        if unit.id == nomor or f" {fold(unit.nama)}".endswith(f" {tertulis}")
    ]
    return sama[0] if len(sama) == 1 else Salah.BUKAN_UNIT


def read_unit_cell(sel: Sel, tahunnya: TahunIsi) -> Unit | Salah:
    return read_unit(sel.isi, tahunnya) if isinstance(sel.isi, str) else Salah.BUKAN_UNIT


def _names(huruf: str) -> bool:
    return huruf.isalpha() or huruf == PERSEN


def write_exact(nilai: Nilai) -> str:
    """Return a figure as one would type it, with all its places: 16,2525; BB 71,2."""
    match nilai:
        case Predikat(huruf=huruf, skor=None):
            return huruf
        case Predikat(huruf=huruf, skor=Decimal() as skor):
            return f"{huruf} {write_exact(skor)}"
        case Decimal():
            return f"{nilai:f}".replace(".", ",")
    raise ValueError(f"{nilai!r} is no figure that anybody types")


def _kept(angka: Decimal, desimal: int) -> Terbaca | Salah:
    if abs(angka) >= BATAS:
        return Salah.TERLALU_BESAR
    if angka != round(angka, desimal):
        return Salah.TERLALU_TELITI
    # 60.00, a share times a hundred, is 60.
    polos = Decimal(f"{angka.normalize():f}")
    return Terbaca(polos, write_exact(polos))


def _odd(sel: Sel) -> Salah:
    match sel.isi:
        case Rumus():
            return Salah.RUMUS
        case GalatSel():
            return Salah.GALAT
        case bool():
            return Salah.LOGIKA
        case date() | time():
            return Salah.TANGGAL
    raise TypeError(sel.isi)
