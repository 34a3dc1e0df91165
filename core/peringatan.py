"""What is unusual about a figure that somebody posts: said, asked about, never refused.

Arithmetic only. Amounts are rupiah, percentages on the 0-100 scale.
"""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from core.angka import Nilai
from core.baca_isian import Angka
from core.capaian import Polaritas, calculate_capaian

SERATUS = Decimal(100)
CAPAIAN_TINGGI = Decimal(150)
"""Percent; above it, the figure or the target is more often wrong than the work so good."""
KALI = 100
"""So many times the last figure is more often a slip of the mark than a jump."""


class Peringatan(StrEnum):
    TURUN = "turun"
    """Less than what was reported before, of something that only grows."""
    MELEBIHI_PAGU = "melebihi_pagu"
    NEGATIF = "negatif"
    FISIK_TURUN = "fisik_turun"
    FISIK_LUAR = "fisik_luar"
    """Physical progress below 0 or above 100 percent."""
    PERSEN_LUAR = "persen_luar"
    """A percentage by its parts with more in the upper part than in the lower."""
    CAPAIAN_TINGGI = "capaian_tinggi"
    SERATUS_KALI = "seratus_kali"
    PECAHAN = "pecahan"
    """A part of what is counted in whole things."""


WAJIB_ALASAN = frozenset(
    {
        Peringatan.TURUN,
        Peringatan.MELEBIHI_PAGU,
        Peringatan.NEGATIF,
        Peringatan.FISIK_TURUN,
        Peringatan.FISIK_LUAR,
    }
)
"""It may be so (a contra pos, a stale pagu): the poster says why, the verifikator reads it."""
TANYA_BENAR = frozenset(
    {
        Peringatan.CAPAIAN_TINGGI,
        Peringatan.SERATUS_KALI,
        Peringatan.PERSEN_LUAR,
        Peringatan.PECAHAN,
    }
)
"""It is likely a slip: the poster is asked whether it is right."""


def check_kinerja(
    angka: Angka,
    target: Nilai,
    polaritas: Polaritas,
    *,
    lalu: Nilai | None,
    terbilang: bool = False,
) -> tuple[Peringatan, ...]:
    """Return what is unusual; `lalu` is the last figure before, None where there is none.

    `terbilang`: it counts whole things.
    """
    pecahan = terbilang and isinstance(angka.tepat, Decimal) and bool(angka.tepat % 1)
    awal = (Peringatan.PECAHAN,) if pecahan else ()
    return (*awal, *_kinerja(angka, target, polaritas, lalu))


def check_growth(
    nilai: Nilai, *, lalu: Nilai | None, sesudah: Nilai | None
) -> tuple[Peringatan, ...]:
    """Return what is unusual about a count since January; `sesudah` is the first figure after."""
    if not isinstance(nilai, Decimal):
        return ()
    turun = isinstance(lalu, Decimal) and nilai < lalu
    lebih = isinstance(sesudah, Decimal) and nilai > sesudah
    return (Peringatan.TURUN,) if turun or lebih else ()


def check_anggaran(  # noqa: PLR0913  what a figure is judged by
    realisasi_rp: Decimal,
    pagu_rp: Decimal | None,
    *,
    lalu_rp: Decimal | None,
    sesudah_rp: Decimal | None = None,
    fisik_pct: Decimal | None = None,
    fisik_lalu_pct: Decimal | None = None,
) -> tuple[Peringatan, ...]:
    """Return what is unusual about a cumulative realisasi.

    `lalu_rp` is the last one of an earlier month, `sesudah_rp` the first of a later month.
    """
    return tuple(
        dict.fromkeys(
            (
                *_money(realisasi_rp, pagu_rp, lalu_rp, sesudah_rp),
                *_physical(fisik_pct, fisik_lalu_pct),
            )
        )
    )


def _kinerja(
    angka: Angka, target: Nilai, polaritas: Polaritas, lalu: Nilai | None
) -> Iterator[Peringatan]:
    nilai = angka.tepat
    if not isinstance(nilai, Decimal):
        return
    if None not in {angka.pembilang, angka.penyebut} and nilai > SERATUS:
        yield Peringatan.PERSEN_LUAR
    capaian = calculate_capaian(target, nilai, polaritas)
    if isinstance(capaian, Decimal) and capaian > CAPAIAN_TINGGI:
        yield Peringatan.CAPAIAN_TINGGI
    if isinstance(lalu, Decimal) and _far(nilai, lalu):
        yield Peringatan.SERATUS_KALI


def _money(
    realisasi: Decimal, pagu: Decimal | None, lalu: Decimal | None, sesudah: Decimal | None
) -> Iterator[Peringatan]:
    if realisasi < 0:
        yield Peringatan.NEGATIF
    if lalu is not None and realisasi < lalu:
        yield Peringatan.TURUN
    if sesudah is not None and realisasi > sesudah:
        yield Peringatan.TURUN
    if pagu is not None and realisasi > pagu:
        yield Peringatan.MELEBIHI_PAGU
    if lalu is not None and _far(realisasi, lalu):
        yield Peringatan.SERATUS_KALI


def _physical(fisik: Decimal | None, lalu: Decimal | None) -> Iterator[Peringatan]:
    if fisik is None:
        return
    if not 0 <= fisik <= SERATUS:
        yield Peringatan.FISIK_LUAR
    if lalu is not None and fisik < lalu:
        yield Peringatan.FISIK_TURUN


def _far(nilai: Decimal, lalu: Decimal) -> bool:
    """Tell whether one is a hundred times the other, or more; nothing is that of 0."""
    kecil, besar = sorted((abs(nilai), abs(lalu)))
    return kecil > 0 and besar >= kecil * KALI
