"""Free text about parts of the lists of units: of a kind, on both, on one and not on the other."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "kepala"),
    [
        ("puskesmas mana yg jadi sampel skm", "2 Puskesmas di antara 8 unit sampel SKM (2024):"),
        ("badan apa aja yg ngampu ikk", "4 Badan di antara 27 pengampu IKK LPPD (2024):"),
        (
            "yg wajib skm tapi bukan dinas siapa",
            "3 unit yang bukan Dinas di antara 8 unit sampel SKM (2024):",
        ),
        (
            "pengampu ikk selain dinas",
            "7 unit yang bukan Dinas di antara 27 pengampu IKK LPPD (2024):",
        ),
        (
            "yg pengampu ikk sekaligus sampel skm siapa",
            "5 unit di antara 27 pengampu IKK LPPD yang juga unit sampel SKM (2024):",
        ),
        (
            "sampel skm yang bukan pengampu ikk",
            "3 unit di antara 8 unit sampel SKM yang bukan pengampu IKK LPPD (2024):",
        ),
    ],
)
def test_a_part_of_a_list_is_counted_among_all_of_it(
    dokumen: Dunia, tanya: str, kepala: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.splitlines()[0] == kepala


def test_those_of_another_kind_are_named_after_those_of_the_kind(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "brp dinas yg jadi sampel skm").teks
    assert "5 Dinas di antara 8" in jawab
    assert "Selebihnya (3): Puskesmas Kandang, Puskesmas Beringin Raya, Rumah Sakit" in jawab


def test_what_nobody_knows_is_not_on_the_list_though_its_kind_is(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "apakah puskesmas sukamerindu jadi sampel skm")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Tidak ada “puskesmas sukamerindu” di antara 8 unit sampel SKM" in jawab.teks


def test_why_so_few_is_answered_with_the_share_and_the_words_of_the_document(
    dokumen: Dunia,
) -> None:
    jawab = ask(dokumen, "sekda", "kok ikk cuma 27 padahal PD 39").teks
    # 27 / 39 = 69,230…%
    assert "27 dari 39 perangkat daerah = 69,23%" in jawab
    assert "“Untuk Indikator ini dari 39 Perangkat Daerah" in jawab


def test_a_wrong_number_of_units_is_corrected(dokumen: Dunia) -> None:
    assert "Bukan 30: tercatat 27." in ask(dokumen, "sekda", "pengampu ikk ada 30 kan").teks


def test_whoever_sees_only_their_own_unit_is_told_nothing_of_parts(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "operator_dinkes", "dinas apa saja yg jadi sampel skm")
    assert jawab.sikap == (Sikap.TOLAK,)
    assert "Sosial" not in jawab.teks


def test_units_of_a_kind_are_asked_for_among_those_that_have_not_reported(
    berjalan: Dunia,
) -> None:
    jawab = ask(berjalan, "sekda", "puskesmas mana yg belum lapor skm").teks
    assert "2 dari 2 Puskesmas belum melapor" in jawab
    assert "Puskesmas Beringin Raya" in jawab
    assert "Dinas Sosial" not in jawab


@pytest.mark.parametrize(
    "tanya", ["apakah sekretariat dprd termasuk pengampu ikk", "kecamatan lapor ikk ga"]
)
def test_offices_that_nobody_knows_are_on_no_list(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "di antara 27 pengampu IKK LPPD (2024):" in jawab.teks


def test_ones_own_unit_is_looked_for_on_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "kabag_hukum", "bagian kami pengampu ikk ga")
    assert "Bagian Hukum bukan termasuk 27 pengampu IKK LPPD" in jawab.teks
