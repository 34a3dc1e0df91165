"""The figure itself as somebody has written it, with what else stands beside it."""

import re
from decimal import Decimal

from core.angka import Keadaan
from core.baca_isian import Angka, baca_kinerja
from core.bilangan import PENGALI, Ambigu, baca_nilai, baca_rupiah, tidy
from core.errors import KataAsingError, SalahAngka, TidakTerbacaError
from core.objek_isian import ObjekIsi
from core.paket.istilah import PeriodeUkur
from core.ribuan import join_amount, join_thousands
from core.teks import fold

FISIK_MAKS = 1000
"""Percent; more was not meant as one."""
TEKS_MAKS = 40
_RUPIAH = ("rupiah", "idr")
_TERBILANG = re.compile(r"\([^0-9()]*\)")
"""1 (satu) dokumen: once more in words."""
_PENGHUBUNG = frozenset({"dari", "per", "rp", "rp.", *PENGALI})
"""Words that a figure is made with."""


def read(teks: str, objek: ObjekIsi) -> Angka | Ambigu:
    """Read a figure of this, in whose own words it may be named once more.

    Raises TidakTerbacaError; KataAsingError where it is a figure but for some words.
    """
    rapi = tidy(_TERBILANG.sub(" ", teks))
    rapi = (join_amount if objek.ukuran is None else join_thousands)(rapi)
    try:
        return _figure(rapi, objek)
    except TidakTerbacaError as error:
        if error.sebab is not SalahAngka.BUKAN_ANGKA:
            raise
        kata = rapi.split()
        sisa = [satu for satu in kata if not _names(satu, objek)]
        if sisa != kata and (hasil := _attempt(sisa, objek)) is not None:
            return hasil
        polos = [satu for satu in sisa if not _is_word(satu)]
        if polos != sisa and _attempt(polos, objek) is not None:
            asing = " ".join(satu for satu in sisa if _is_word(satu))
            satuan = objek.ukuran.satuan if objek.ukuran else ""
            angka = " ".join(polos)
            raise KataAsingError(teks, kata=asing, angka=angka, satuan=satuan) from error
        raise


def read_fisik(teks: str) -> Decimal | None:
    """Return the percentage, None where it is none."""
    try:
        nilai = baca_nilai(tidy(teks))
    except TidakTerbacaError:
        return None
    return nilai if isinstance(nilai, Decimal) and abs(nilai) <= FISIK_MAKS else None


def _figure(teks: str, objek: ObjekIsi) -> Angka | Ambigu:
    if objek.ukuran is None:
        akhir = next((satu for satu in _RUPIAH if teks.lower().endswith(satu)), "")
        return Angka(teks[:TEKS_MAKS], baca_rupiah(teks[: len(teks) - len(akhir)].rstrip()))
    hasil = baca_kinerja(teks, jenis=objek.ukuran.jenis_nilai, satuan=objek.ukuran.satuan)
    setahun = objek.ukuran.periode is PeriodeUkur.TAHUN
    if isinstance(hasil, Angka) and isinstance(hasil.nilai, Keadaan) and not setahun:
        # What a Bagian counts itself waits for nobody to publish it.
        raise TidakTerbacaError(teks)
    return hasil


def _attempt(kata: list[str], objek: ObjekIsi) -> Angka | Ambigu | None:
    try:
        return _figure(" ".join(kata), objek) if kata else None
    except TidakTerbacaError:
        return None


def _names(kata: str, objek: ObjekIsi) -> bool:
    """Tell whether this word is of the name of what is posted, and so says nothing new."""
    nama = set(fold(f"{objek.nama} {objek.pendek}").split())
    return _is_word(kata) and bool(fold(kata)) and nama.issuperset(fold(kata).split())


def _is_word(kata: str) -> bool:
    huruf = any(map(str.isalpha, kata)) and not any(map(str.isdigit, kata))
    return huruf and kata.lower() not in _PENGHUBUNG
