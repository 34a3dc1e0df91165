"""The IKM in what a report of an SKM says (`IsiLaporan.rincian`)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from core.aturan import round_fraction
from core.skm.hitung import DESIMAL, IKM_MAKS, IKM_MIN

KUNCI = "ikm"
"""Where it stands: a number as text, "88.87", or exact, "15997/180"."""


def read_ikm(rincian: Mapping[str, object]) -> Decimal | None:
    """Return the IKM with two places; None where nobody has given one that can be."""
    isi = rincian.get(KUNCI)
    if not isinstance(isi, str | int):
        return None
    try:
        ikm = Fraction(isi)
    except (ValueError, ZeroDivisionError):
        return None
    return round_fraction(ikm, DESIMAL) if IKM_MIN <= ikm <= IKM_MAKS else None
