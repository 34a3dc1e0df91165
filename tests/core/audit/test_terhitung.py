"""Posted figures, beside what is kept of what they count."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import Keadaan, Nilai
from core.audit.terhitung import ATURAN, FaktaTerhitung
from core.hitungan import Hitungan, HitunganIkk, HitunganProgram, HitunganRegister, HitunganSkm
from core.paket.istilah import CaraHitung
from core.periode import Periode
from tests.audit_uji import clean, facts, indikator

TW2 = Periode(2030, "tw2")
SETAHUN = Periode(2030, "tahun")


def register(pembilang: int, penyebut: int | None) -> HitunganRegister:
    nilai = Decimal(pembilang) / penyebut * 100 if penyebut else Decimal(pembilang)
    return HitunganRegister(
        cara=CaraHitung.MOU_PKS if penyebut else CaraHitung.INOVASI,
        periode=TW2,
        sendiri=False,
        nilai=nilai,
        pembilang=pembilang,
        penyebut=penyebut,
        semua=8,
    )


def ikk(*, belum: int) -> HitunganIkk:
    return HitunganIkk(
        periode=SETAHUN,
        nilai=Decimal(50),
        nilai_semua=Decimal(25),
        semua_pd=8,
        tepat=2,
        tepat_asal=2,
        terlambat=2 - belum,
        belum=belum,
        tidak=0,
        dibebaskan=0,
        unit=(),
    )


SKM = HitunganSkm(
    periode=SETAHUN,
    nilai=Decimal(75),
    nilai_sampel=Decimal(75),
    minimal=6,
    dinilai=8,
    sampel=8,
    menunggu=0,
    dibebaskan=0,
    unit=(),
)
PROGRAM = HitunganProgram(
    periode=TW2,
    nilai=Decimal(50),
    program=3,
    semua_program=3,
    indikator=9,
    semua_indikator=9,
    serapan=Decimal(50),
    program_serapan=3,
)


def posted(diisi: Nilai | int, hitungan: Hitungan) -> list[FaktaTerhitung]:
    bahan = replace(
        clean(), indikator=(indikator(1, realisasi=diisi),), dihitung={"IKU-1": hitungan}
    )
    return [f for f in facts(bahan, ATURAN) if isinstance(f, FaktaTerhitung)]


@pytest.mark.parametrize(
    ("diisi", "hitungan", "cara", "parts"),
    [
        (60, register(5, 8), CaraHitung.MOU_PKS, (5, 8)),
        (3, register(2, None), CaraHitung.INOVASI, (2, None)),
        (100, ikk(belum=0), CaraHitung.IKK_LPPD, (2, 4)),
        (80, SKM, CaraHitung.SKM, (6, 8)),
    ],
)
def test_a_posted_figure_that_its_data_do_not_give_is_found(
    diisi: int, hitungan: Hitungan, cara: CaraHitung, parts: tuple[int, int | None]
) -> None:
    [fakta] = posted(diisi, hitungan)

    assert (fakta.diisi, fakta.dihitung) == (Decimal(diisi), hitungan.nilai)
    assert (fakta.cara, fakta.pembilang, fakta.penyebut) == (cara, *parts)


@pytest.mark.parametrize(
    ("diisi", "hitungan"),
    [
        (Decimal("62.5"), register(5, 8)),
        # Two thirds, as they are printed.
        (Decimal("66.67"), register(2, 3)),
        (2, register(2, None)),
        # More may still come in by the due date.
        (100, ikk(belum=1)),
        # An entry has no status; nothing is posted.
        (60, replace(register(5, 8), nilai=Keadaan.TIDAK_DAPAT_DIHITUNG, tanpa_status=1)),
        (Keadaan.BELUM_DILAPORKAN, register(5, 8)),
        # The programmes are told beside the posting.
        (80, PROGRAM),
    ],
)
def test_what_agrees_or_cannot_be_told_yet_is_left_alone(
    diisi: Nilai | int, hitungan: Hitungan
) -> None:
    assert posted(diisi, hitungan) == []
