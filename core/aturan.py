"""The one place where figures are rounded, and what a printed figure is allowed to differ by."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

TOLERANSI_TERCETAK = Decimal("0.01")
"""Reports round or truncate to two places; a printed figure within this agrees.

The LKjIP Setda Kota Bengkulu 2024 truncates in Tabel 3.1 (94,66) and section 3.2 (85,09).
"""

_DUA_DESIMAL = Decimal("0.01")
_TERSIMPAN = Decimal("0.0001")
# Rupiah and its products are longer than the 28 digits of the default context.
_LEBAR = Context(prec=80, rounding=ROUND_HALF_UP)


def round_pct(value: Decimal) -> Decimal:
    """Return the value with two places, half up: our decision, no regulation names a way.

    Called once, where a figure is shown or graded; nothing is computed from its result.
    """
    return value.quantize(_DUA_DESIMAL, context=_LEBAR)


def round_kept(value: Decimal) -> Decimal:
    """Return the value with the four places that are kept of a quotient, half up.

    Its parts are kept beside it; whoever computes on starts from them.
    """
    return value.quantize(_TERSIMPAN, context=_LEBAR).normalize(_LEBAR) + 0


def round_fraction(value: Fraction, desimal: int) -> Decimal:
    """Return an exact quotient with so many places, half up, away from zero as above.

    For what no Decimal holds, such as a ninth: nothing of it is rounded before this.
    """
    satuan, sisa = divmod(abs(value.numerator) * 10**desimal, value.denominator)
    satuan += 2 * sisa >= value.denominator
    return Decimal(satuan if value >= 0 else -satuan).scaleb(-desimal, context=_LEBAR)
