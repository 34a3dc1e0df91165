"""How things stand in a weekly recap, with honest defaults."""

from datetime import date, datetime
from decimal import Decimal

from core.periode import Periode
from core.rekap import CapaianKini, Kumpulan, Posisi, SerapanKini
from tests.conftest import WIB


def make_kumpulan(tenggat_on: date, *, masuk: int = 20, belum: int = 7) -> Kumpulan:
    return Kumpulan(
        pendek="IKK LPPD",
        periode=Periode(2026, "tahun"),
        tenggat_on=tenggat_on,
        masuk=masuk,
        belum=belum,
    )


def make_posisi() -> Posisi:
    """Return how things stood on a Monday; 82,32% is what the LKjIP 2024 prints."""
    return Posisi(
        pada_at=datetime(2027, 1, 25, 7, 30, tzinfo=WIB),
        jatuh=(make_kumpulan(date(2027, 1, 31)),),
        lewat=(make_kumpulan(date(2027, 1, 15), masuk=5, belum=3),),
        capaian=CapaianKini(tahun=2026, contoh=True, pct=Decimal("96.225"), n=9, dari=10),
        serapan=SerapanKini(
            tahun=2026,
            contoh=True,
            periode=Periode(2026, "b12"),
            dasar="perubahan",
            realisasi_rp=Decimal(47_264_962_831),
            pagu_rp=Decimal(57_413_866_249),
        ),
    )
