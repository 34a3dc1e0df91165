"""When a bot counts as unwell, to the second."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.kesehatan import Antrean, Keluhan, Kesehatan, complaints

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
KOSONG = Antrean(menunggu=0, tertua_at=None)
SEHAT = Kesehatan(
    mulai_at=NOW - timedelta(days=3),
    getupdates_at=NOW,
    masuk=KOSONG,
    gagal=0,
    tak_terbaca=0,
    keluar=KOSONG,
    dikirim=KOSONG,
    keluar_gagal=0,
    tak_pasti=0,
    berjalan=True,
    utuh=True,
    cakram_bebas=10**10,
)


def since(**umur: int) -> Antrean:
    return Antrean(menunggu=1, tertua_at=NOW - timedelta(**umur))


def test_a_bot_that_polls_and_owes_nothing_is_well() -> None:
    assert list(complaints(SEHAT, NOW)) == []


@pytest.mark.parametrize(("detik", "keluhan"), [(90, []), (91, [Keluhan.TANPA_KABAR_TELEGRAM])])
def test_ninety_seconds_without_an_answer_of_telegram_are_too_long(
    detik: int, keluhan: list[Keluhan]
) -> None:
    lama = replace(SEHAT, getupdates_at=NOW - timedelta(seconds=detik))

    assert list(complaints(lama, NOW)) == keluhan


@pytest.mark.parametrize("sebelumnya", [None, NOW - timedelta(days=1)])
@pytest.mark.parametrize(("detik", "keluhan"), [(90, []), (91, [Keluhan.TANPA_KABAR_TELEGRAM])])
def test_a_bot_that_has_just_begun_is_given_ninety_seconds_to_hear_of_telegram(
    sebelumnya: datetime | None, detik: int, keluhan: list[Keluhan]
) -> None:
    baru = replace(SEHAT, mulai_at=NOW - timedelta(seconds=detik), getupdates_at=sebelumnya)

    assert list(complaints(baru, NOW)) == keluhan


def test_a_bot_that_does_not_run_is_not_blamed_on_the_network_too() -> None:
    mati = replace(SEHAT, berjalan=False, getupdates_at=NOW - timedelta(days=1))

    assert list(complaints(mati, NOW)) == [Keluhan.BELUM_BERJALAN]


@pytest.mark.parametrize(
    ("sehat", "keluhan"),
    [
        (replace(SEHAT, getupdates_at=None), Keluhan.TANPA_KABAR_TELEGRAM),
        (replace(SEHAT, masuk=since(seconds=121)), Keluhan.MASUK_TERTAHAN),
        (replace(SEHAT, keluar=since(seconds=601)), Keluhan.KELUAR_TERTAHAN),
        (replace(SEHAT, dikirim=since(seconds=61)), Keluhan.HASIL_TAK_TERCATAT),
        (replace(SEHAT, gagal=1), Keluhan.ADA_GAGAL),
        (replace(SEHAT, tak_terbaca=1), Keluhan.ADA_TAK_TERBACA),
        (replace(SEHAT, keluar_gagal=1), Keluhan.ADA_KELUAR_GAGAL),
        (replace(SEHAT, tak_pasti=1), Keluhan.ADA_TAK_PASTI),
        (replace(SEHAT, cakram_bebas=1000), Keluhan.CAKRAM_HAMPIR_PENUH),
        (replace(SEHAT, utuh=False), Keluhan.BASIS_DATA_RUSAK),
    ],
)
def test_each_trouble_has_its_name(sehat: Kesehatan, keluhan: Keluhan) -> None:
    assert list(complaints(sehat, NOW)) == [keluhan]


def test_what_waits_no_longer_than_usual_is_no_trouble() -> None:
    sibuk = replace(
        SEHAT,
        masuk=since(minutes=2),
        keluar=since(minutes=10),
        dikirim=since(minutes=1),
    )

    assert list(complaints(sibuk, NOW)) == []
