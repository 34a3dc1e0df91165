"""The mean of the programmes, as it is reported and as the programmes give it."""

from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from core.angka import Tercetak
from core.aturan import TOLERANSI_TERCETAK, round_pct
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaTercetak, Temuan, Tingkat
from core.audit.garis import Garis, name
from core.audit.penyebut import reported_pct
from core.audit.tempat import realisasi_elsewhere
from core.buku import Pos, five
from core.buku import Tingkat as TingkatPos
from core.paket.istilah import CaraHitung


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaRerata(FaktaTercetak):
    """A reported mean, the mean of the programmes' serapan, and that of the printed percentages.

    In percent, unrounded. `program` are the programmes with their computed serapan; `tercetak_pct`
    those with a printed one. `dari_tercetak` is None where not all of them have one.
    """

    program: tuple[tuple[Garis, Decimal], ...]
    tercetak_pct: tuple[Tercetak, ...]
    dihitung: Decimal
    dari_tercetak: Decimal | None


def check(bahan: Bahan) -> Temuan:
    """Compare what is reported as the mean of the programmes with their serapan.

    The indikator of the programmes have no reported figure in a document: of what the mean was
    made it does not say, and serapan is the only percentage that it prints of them.
    """
    # Posted figures are of months and quarters that need not be the same, and what the
    # programmes give is told beside the posting itself.
    if bahan.akar is None or bahan.diisi:
        return
    program = [pos for pos in bahan.akar.anak if pos.tingkat is TingkatPos.PROGRAM]
    serapan = [(pos, nilai) for pos in program if isinstance(nilai := five(pos).serapan, Decimal)]
    if not serapan or len(serapan) < len(program):
        return
    rata_rata = _mean([nilai for _, nilai in serapan])
    cetakan = [cetak for pos, _ in serapan if (cetak := _printed(pos)) is not None]
    angka = [cetak.nilai for cetak in cetakan if isinstance(cetak.nilai, Decimal)]
    dari_tercetak = _mean(angka) if len(angka) == len(program) else None
    for satu in bahan.computed_from(CaraHitung.PROGRAM):
        terbaca = reported_pct(satu)
        if terbaca is None:
            continue
        cetak, nilai = terbaca
        if _agrees(nilai, rata_rata) or (dari_tercetak and _agrees(nilai, dari_tercetak)):
            continue
        fakta = FaktaRerata(
            kode=satu.kode,
            tercetak=cetak,
            juga=realisasi_elsewhere(bahan, satu, cetak),
            program=tuple((name(pos), nilai) for pos, nilai in serapan),
            tercetak_pct=tuple(cetakan),
            dihitung=rata_rata,
            dari_tercetak=dari_tercetak,
        )
        yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def _printed(pos: Pos) -> Tercetak | None:
    return next((c for c in pos.serapan_tercetak if isinstance(c.nilai, Decimal)), None)


def _mean(angka: list[Decimal]) -> Decimal:
    return sum(angka, Decimal(0)) / len(angka)


def _agrees(tercetak: Decimal, dihitung: Decimal) -> bool:
    """Tell whether a printed figure is the computed one, with as many places as it has.

    Rounded or cut off.
    """
    if tercetak == tercetak.to_integral_value():
        bulat = (dihitung.to_integral_value(cara) for cara in (ROUND_HALF_UP, ROUND_DOWN))
        return tercetak in bulat
    return abs(tercetak - round_pct(dihitung)) <= TOLERANSI_TERCETAK


ATURAN = Aturan("rata-rata", Dasar.ARITMETIKA, check)
