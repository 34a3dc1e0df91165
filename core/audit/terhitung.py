"""Posted figures against what the registers, obligations and surveys behind them come to."""

from dataclasses import dataclass
from decimal import Decimal

from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.hitungan import (
    HitunganIkk,
    HitunganProgram,
    HitunganRegister,
    HitunganSkm,
    selisih,
)
from core.paket.istilah import CaraHitung
from core.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTerhitung(FaktaIndikator):
    """A posted figure, `diisi`, and another one that what is kept here comes to, `dihitung`.

    In the satuan of the indikator, for the period that the posted one is of. `pembilang` of
    `penyebut` count; of a number, and not a share, `penyebut` is None.
    """

    satuan: str
    diisi: Decimal
    dihitung: Decimal
    cara: CaraHitung
    periode: Periode
    pembilang: int
    penyebut: int | None

    @property
    def pokok(self) -> str:
        return f"realisasi {self.kode}"


def check(bahan: Bahan) -> Temuan:
    """Compare the figures that differ as they are printed; what may still change is left alone.

    What the programmes come to is told beside the posting: their figures are of months and
    quarters that need not be the same.
    """
    for satu in bahan.indikator:
        hitungan = bahan.dihitung.get(satu.kode)
        diisi = satu.nilai_realisasi
        if hitungan is None or isinstance(hitungan, HitunganProgram):
            continue
        if not isinstance(diisi, Decimal) or not isinstance(hitungan.nilai, Decimal):
            continue
        if selisih(hitungan, diisi):
            cara, pembilang, penyebut = _parts(hitungan)
            fakta = FaktaTerhitung(
                kode=satu.kode,
                satuan=satu.satuan,
                diisi=diisi,
                dihitung=hitungan.nilai,
                cara=cara,
                periode=hitungan.periode,
                pembilang=pembilang,
                penyebut=penyebut,
            )
            yield Tingkat.PERLU_PENJELASAN, satu.kode, fakta


def _parts(
    hitungan: HitunganRegister | HitunganIkk | HitunganSkm,
) -> tuple[CaraHitung, int, int | None]:
    match hitungan:
        case HitunganRegister():
            return hitungan.cara, hitungan.pembilang, hitungan.penyebut
        case HitunganIkk():
            return CaraHitung.IKK_LPPD, hitungan.tepat, hitungan.pengampu
        case HitunganSkm():
            return CaraHitung.SKM, hitungan.minimal, hitungan.dinilai


ATURAN = Aturan("isian-hitungan", Dasar.KETETAPAN, check)
