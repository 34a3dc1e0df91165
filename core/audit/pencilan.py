"""Lines whose serapan is far from that of the lines around them, by median and deviation.

Percentages are Decimals on the 0-100 scale, distances points of them.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from statistics import median

from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Fakta, Temuan, Tingkat
from core.audit.garis import FaktaDaftar, Garis, name
from core.audit.wajar import SERAPAN_RENDAH, serapan_of_year
from core.buku import Pos, walk
from core.buku import Tingkat as TingkatPos
from core.capaian import SERATUS

PALING_SEDIKIT = 8
"""Of fewer lines the median says little of what is usual among them."""
SKOR, SEBANDING = Decimal("3.5"), Decimal("0.6745")
"""Beyond this modified z-score a value is an outlier (Iglewicz and Hoaglin, 1993)."""
PALING_DEKAT = Decimal(20)
"""Points that are never far: where all lines are alike, each of them would be."""
_DARI_DEKAT = (TingkatPos.KEGIATAN, TingkatPos.PROGRAM, TingkatPos.JUMLAH)


@dataclass(frozen=True, slots=True)
class Kebiasaan:
    """What is usual among `banyak` lines: their median, and beyond how many points it is far."""

    median: Decimal
    jarak: Decimal
    banyak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaPencilan(FaktaDaftar[Decimal]):
    """Sub kegiatan of a line, `kelompok`, whose serapan is far from that of the others there.

    `kebiasaan` is of all of them, None for whoever may read of some alone.
    """

    kelompok: Garis
    kebiasaan: Kebiasaan | None

    def of_rows(self, milik: Collection[int]) -> Fakta | None:
        baris = tuple(satu for satu in self.baris if satu[0].nomor in milik)
        return replace(self, baris=baris, kebiasaan=None) if baris else None


def check(bahan: Bahan) -> Temuan:
    """Compare each sub kegiatan with the nearest line above that has enough of them.

    What other rules say of a line already (too low, more than its pagu) is part of what is usual,
    and is not told again.
    """
    for pos, sendiri, semua in _groups(bahan.akar) if bahan.akar else ():
        biasa = usual([nilai for _, nilai in semua])
        jauh = [
            (garis, nilai)
            for garis, nilai in sendiri
            if abs(nilai - biasa.median) > biasa.jarak and SERAPAN_RENDAH <= nilai <= SERATUS
        ]
        if jauh:
            jauh.sort(key=lambda satu: satu[1])
            fakta = FaktaPencilan(baris=tuple(jauh), kelompok=name(pos), kebiasaan=biasa)
            yield Tingkat.RINGAN, f"{pos.tingkat.value} {pos.nomor}", fakta


def usual(nilai: Sequence[Decimal]) -> Kebiasaan:
    """Return what is usual among these; there is at least one."""
    tengah = median(nilai)
    simpangan = median([abs(satu - tengah) for satu in nilai])
    return Kebiasaan(tengah, max(SKOR * simpangan / SEBANDING, PALING_DEKAT), len(nilai))


def _groups(
    akar: Pos,
) -> Iterator[tuple[Pos, list[tuple[Garis, Decimal]], list[tuple[Garis, Decimal]]]]:
    """Yield lines with enough sub kegiatan: those that have none nearer, and all of them."""
    sudah: set[int] = set()
    for pos in sorted(walk(akar), key=_nearness):
        semua = serapan_of_year(pos) if pos.tingkat in _DARI_DEKAT else []
        if len(semua) >= PALING_SEDIKIT:
            yield pos, [satu for satu in semua if satu[0].nomor not in sudah], semua
            sudah.update(garis.nomor for garis, _ in semua)


def _nearness(pos: Pos) -> int:
    return _DARI_DEKAT.index(pos.tingkat) if pos.tingkat in _DARI_DEKAT else -1


ATURAN = Aturan("serapan-pencilan", Dasar.KETETAPAN, check)
