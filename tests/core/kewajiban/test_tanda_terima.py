"""The number of a receipt tells one report from every other, and its code what was in it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.hak import Penugasan, Peran
from core.isian import Bukti, Siapa
from core.kewajiban.laporan import IsiLaporan, Laporan, StatusLaporan
from core.kewajiban.tanda_terima import check_code, number_of
from core.periode import Periode
from tests.conftest import WIB

LAPORAN = Laporan(
    id=12,
    kewajiban_id=3,
    jenis="ikk_lppd",
    periode=Periode(2026, "tahun"),
    unit_id=5,
    unit_nama="Dinas Kesehatan",
    versi=2,
    status=StatusLaporan.DIAJUKAN,
    isi=IsiLaporan(ikk_terisi=38, ikk_jumlah=40),
    surat=None,
    lampiran=(Bukti("ikk.pdf", sidik="a" * 64),),
    pengirim=Siapa(7, "Siti", datetime(2027, 1, 18, 3, tzinfo=UTC)),
    sebagai=Penugasan(peran=Peran.OPERATOR_PD),
    atas_nama=False,
    pemutus=None,
    catatan_putusan=None,
)


def test_the_number_is_made_of_what_the_report_is() -> None:
    assert number_of(LAPORAN) == "00012/IKK-LPPD/2026/v2"
    assert number_of(replace(LAPORAN, id=123_456)) == "123456/IKK-LPPD/2026/v2"


@pytest.mark.parametrize(
    "lain",
    [
        {"id": 13},
        {"versi": 3},
        {"isi": IsiLaporan(ikk_terisi=39, ikk_jumlah=40)},
        {"lampiran": (Bukti("ikk.pdf", sidik="b" * 64),)},
        {"lampiran": ()},
        {"pengirim": replace(LAPORAN.pengirim, pada_at=datetime(2027, 1, 18, 4, tzinfo=UTC))},
    ],
)
def test_another_content_has_another_code(lain: dict[str, object]) -> None:
    assert check_code(replace(LAPORAN, **lain)) != check_code(LAPORAN)  # type: ignore[arg-type]


def test_the_code_is_the_same_in_every_zone_and_after_every_decision() -> None:
    wib = replace(
        LAPORAN.pengirim,
        nama=None,
        pada_at=LAPORAN.pengirim.pada_at.astimezone(WIB),
    )
    kini = replace(
        LAPORAN,
        pengirim=wib,
        status=StatusLaporan.DITERIMA,
        pemutus=Siapa(1, "Budi", LAPORAN.pengirim.pada_at + timedelta(days=1)),
    )
    assert check_code(kini) == check_code(LAPORAN)
