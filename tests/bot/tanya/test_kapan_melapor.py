"""When units have reported, who is to be reminded, and to whom that is told."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_of_several_units_that_are_named_each_day_is_told(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "dinsos sm dukcapil lapor ikk tgl brp?").teks

    assert "Dinas Sosial: sudah melapor, 20 Januari 2025" in teks
    assert "Pencatatan Sipil: sudah melapor, 10 Februari 2025" in teks


@pytest.mark.parametrize(
    "tanya", ["dinsos sm dukcapil lapor ikk tgl brp?", "dinas sosial kapan lapor ikk"]
)
def test_days_of_others_are_told_to_nobody_else(berjalan: Dunia, tanya: str) -> None:
    dijawab = ask(berjalan, "operator_dinkes", tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert "2025" not in dijawab.teks


def test_a_deadline_is_no_secret(berjalan: Dunia) -> None:
    assert "31 Januari 2025" in ask(berjalan, "operator_dinkes", "dinsos deadline ikk kapan").teks


@pytest.mark.parametrize(
    "tanya",
    [
        "unit skm mana lagi yg mesti kami ingatkan bu, smt I ini",
        "siapa aja yg perlu diingatkan utk skm",
        "yg mau diingetin skm siapa bu",
    ],
)
def test_who_is_to_be_reminded_is_told_by_name(berjalan: Dunia, tanya: str) -> None:
    teks = ask(berjalan, "verifikator_organisasi", tanya).teks

    assert "7 dari 8 unit belum melapor" in teks
    assert "Puskesmas Kandang" in teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("status ikk pol pp gmn skrg", "IKK LPPD 2024, Satuan Polisi Pamong Praja: belum melapor."),
        ("ikk dinas perhubungan", "IKK LPPD 2024, Dinas Perhubungan: belum melapor."),
        ("status skm puskesmas kandang", "Puskesmas Kandang: belum melapor."),
    ],
)
def test_the_state_of_one_unit_is_told(berjalan: Dunia, tanya: str, jawab: str) -> None:
    assert jawab in ask(berjalan, "sekda", tanya).teks


def test_of_a_unit_that_nobody_knows_no_other_is_told(berjalan: Dunia) -> None:
    dijawab = ask(berjalan, "sekda", "puskesmas betungan skm")

    assert "Kandang" not in dijawab.teks
    assert dijawab.sikap == (Sikap.TIDAK_ADA,)


def test_what_a_survey_came_to_is_told_behind_who_has_sent_one(berjalan: Dunia) -> None:
    teks = ask(berjalan, "verifikator_organisasi", "skm smt 1 brp yg masuk", "rshd dpt berapa").teks

    assert "88,87, mutu A" in teks


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (
            "siapa yg paling cepat lapor IKK",
            "Paling awal masuk, IKK LPPD 2024: Dinas Kesehatan dan Dinas Sosial, 20 Januari 2025",
        ),
        (
            "dinas mana yg paling telat lapor ikk",
            "Paling akhir masuk, IKK LPPD 2024: Dinas Kependudukan dan Pencatatan Sipil, 10 Feb",
        ),
        ("PD yg lapor IKK tapi ga tepat waktu", "IKK LPPD 2024: 1 unit melapor terlambat"),
    ],
)
def test_who_was_first_or_last_is_told_first(berjalan: Dunia, tanya: str, awal: str) -> None:
    assert ask(berjalan, "sekda", tanya).teks.startswith(awal)
    assert ask(berjalan, "operator_dinkes", tanya).sikap == (Sikap.TOLAK,)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("rshd ikmnya 78 kan", "Bukan 78: 88,87, mutu A, Sangat Baik."),
        ("ikm rshd 88,87 itu baik kan", "Lebih dari itu: 88,87, mutu A, Sangat Baik."),
        ("ikm rshd 88,87 sangat baik ya", "Benar: 88,87, mutu A, Sangat Baik."),
        ("nilai ikm rshd B ya", "Bukan B: 88,87, mutu A, Sangat Baik."),
    ],
)
def test_a_score_of_a_unit_is_confirmed_or_corrected(
    berjalan: Dunia, tanya: str, awal: str
) -> None:
    assert ask(berjalan, "sekda", tanya).teks.startswith(awal)


@pytest.mark.parametrize("tanya", ["terima aja iku 3 tw2 punya saya", "tolong disahkan iku 3 tw 2"])
def test_nobody_accepts_what_they_posted(berjalan: Dunia, tanya: str) -> None:
    assert ask(berjalan, "kabag_hukum", tanya).sikap == (Sikap.TOLAK,)
