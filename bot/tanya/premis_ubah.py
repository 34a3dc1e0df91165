"""By how much a pagu is said to have changed, held against how it did."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata
from bot.messages import tanya_premis_anggaran as kata_premis_pos
from bot.render import persen
from bot.tanya import premis
from core.anggaran import Dasar, perubahan_pct, perubahan_rp
from core.angka import Nilai
from core.buku import LimaAngka
from core.tanya.pertanyaan import Pertanyaan, Ukuran


def wrong(satu: Pertanyaan, lima: LimaAngka) -> list[Decimal]:
    """Return the numbers that are taken for granted and are none of a line's."""
    if not _is_claimed(satu):
        return premis.wrong_of_pos(satu, lima)
    if lima.dasar is not Dasar.PERUBAHAN:
        return []
    beda, pct = perubahan_rp(lima.murni, lima.perubahan), perubahan_pct(lima.murni, lima.perubahan)
    return [n for n in satu.angka if not (_is_amount(n, beda) or _is_part(n, pct))]


def of_pos(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Confirm or correct what is taken for granted of a line, or of how its pagu changed."""
    if not _is_claimed(satu):
        return premis.of_pos(satu, lima)
    beda, pct = perubahan_rp(lima.murni, lima.perubahan), perubahan_pct(lima.murni, lima.perubahan)
    if lima.dasar is not Dasar.PERUBAHAN or not isinstance(beda, Decimal):
        return ""
    ini = premis.change(beda)
    if isinstance(pct, Decimal) and beda:
        ini = kata.dalam_persen(ini, persen(abs(pct)))
    if satu.naik is not None and (not beda or (beda > 0) is not satu.naik):
        return kata_premis_pos.bukan_arah(kata_umum.arah(naik=satu.naik), ini)
    salah = wrong(satu, lima)
    return (
        kata_premis_pos.bukan(premis.said(salah[0]), kata.PAGU, ini)
        if salah
        else kata_premis_pos.benar(kata.PAGU, ini)
    )


def _is_claimed(satu: Pertanyaan) -> bool:
    return satu.menduga and Ukuran.PERUBAHAN in satu.ukuran


def _is_amount(n: Decimal, beda: Nilai) -> bool:
    return isinstance(beda, Decimal) and premis.same(n, abs(beda))


def _is_part(n: Decimal, pct: Nilai) -> bool:
    """Tell whether a number is the change in percent, rounded or cut off."""
    if not isinstance(pct, Decimal):
        return False
    tempat = Decimal(1).scaleb(int(n.as_tuple().exponent))
    return n in {abs(pct).quantize(tempat, cara) for cara in (ROUND_HALF_UP, ROUND_DOWN)}
