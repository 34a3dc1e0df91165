"""What somebody writes as the figure of an indikator, read as a value with its parts.

"38/39" and "38 dari 39" are a percentage by its parts; "BB 71,2" is a predikat with its score.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Keadaan, Nilai, Predikat
from core.aturan import round_kept
from core.bilangan import Ambigu, baca_nilai
from core.errors import SalahAngka, TidakTerbacaError
from core.paket.istilah import JenisNilai
from core.satuan import without_satuan

SERATUS = Decimal(100)
PERSEN = "%"

_PREDIKAT = re.compile(r"(AA|A|BB|B|CC|C|D|E)\b\s*[(:=,;]?\s*([0-9][0-9.,]*)?\s*\)?", re.IGNORECASE)
_BAGIAN = re.compile(r"(.+?)\s*(?:/|:|\bdari\b|\bper\b)\s*(.+)", re.IGNORECASE)
_PERSEN = re.compile(r"\s*(?:persen|pct)$", re.IGNORECASE)
_BELUM_RILIS = re.compile(r"(?:blm|belum)\s+(?:di\s*)?rilis", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Angka:
    """A figure as it was written; of a percentage by its parts also those.

    `nilai` is what is kept: of parts the quotient, rounded to the places that a figure has.
    """

    teks: str
    nilai: Nilai
    pembilang: Decimal | None = None
    penyebut: Decimal | None = None

    @property
    def tepat(self) -> Nilai:
        """Return the figure unrounded: of parts their quotient."""
        if self.pembilang is None or not self.penyebut:
            return self.nilai
        return self.pembilang / self.penyebut * SERATUS


def baca_kinerja(teks: str, *, jenis: JenisNilai, satuan: str) -> Angka | Ambigu:
    """Read the figure of an indikator. Raises TidakTerbacaError, also for what is below zero.

    "belum rilis" is a figure that others publish and have not; "1.234" is Ambigu.
    """
    bersih = " ".join(teks.split())
    if _BELUM_RILIS.fullmatch(bersih):
        return Angka(bersih, Keadaan.BELUM_RILIS)
    if jenis is JenisNilai.PREDIKAT:
        return _predikat(bersih)
    bagian = _BAGIAN.fullmatch(bersih)
    if bagian:
        dua = _parts(bersih, bagian[1], bagian[2])
        if satuan != PERSEN:
            raise TidakTerbacaError(teks, SalahAngka.TANPA_BAGIAN)
        return dua
    polos = _PERSEN.sub("", bersih) if satuan == PERSEN else without_satuan(bersih, satuan)
    nilai = baca_nilai(polos)
    if (nilai.desimal if isinstance(nilai, Ambigu) else nilai) < 0:
        # Neither things that are counted nor shares and scores are fewer than none.
        raise TidakTerbacaError(teks, SalahAngka.NEGATIF)
    return nilai if isinstance(nilai, Ambigu) else Angka(bersih, nilai)


def _predikat(teks: str) -> Angka:
    cocok = _PREDIKAT.fullmatch(teks)
    if cocok is None:
        raise TidakTerbacaError(teks)
    skor = _one(cocok[2].rstrip(".,"), teks) if cocok[2] else None
    return Angka(teks, Predikat(cocok[1].upper(), skor))


def _parts(teks: str, atas: str, bawah: str) -> Angka:
    pembilang, penyebut = _one(atas, teks), _one(bawah, teks)
    if penyebut < 0 or pembilang < 0:
        raise TidakTerbacaError(teks, SalahAngka.NEGATIF)
    if not penyebut:
        raise TidakTerbacaError(teks, SalahAngka.PENYEBUT_NOL)
    return Angka(teks, round_kept(pembilang / penyebut * SERATUS), pembilang, penyebut)


def _one(bagian: str, teks: str) -> Decimal:
    nilai = baca_nilai(bagian)
    if isinstance(nilai, Ambigu):
        # A count of things: whoever writes 1.234 of them means over a thousand.
        return nilai.ribuan
    if not isinstance(nilai, Decimal):
        raise TidakTerbacaError(teks)
    return nilai
