"""Which indikator of the LKjIP 2024 a code, a number or a few words mean."""

import pytest

from bot.ruang import Ruang
from core.hak import Pelaku
from tests.bot.capaian.bertanya import data, polos, tanya, teks_tombol


@pytest.mark.parametrize(
    "teks", ["IKU-3", "iku 3", "iku3", "3", "2024 harmonisasi", "bagian hukum", "harmonisai"]
)
def test_an_indikator_is_found_by_code_number_or_words(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    assert polos(tanya(ruang, sekda, teks)).startswith("IKU-3 Persentase rancangan perda")


def test_words_that_may_mean_several_give_at_most_four_buttons(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "2024 bagian organisasi")

    assert jawaban.html == "Yang mana yang Anda maksud dengan “bagian organisasi”?"
    assert teks_tombol(jawaban) == [
        ["IKU-1 Lapor SAKIP"],
        ["IKU-5 IKM min. B"],
        ["IKU-9 Nilai AKIP"],
        ["IKU-10 Inovasi"],
    ]


@pytest.mark.parametrize(
    "teks", ["no 3", "indikator 3", "capaian IKU-3", "realisasi iku 3?", "iku-\u0663"]
)
def test_an_indikator_is_found_however_its_number_is_written(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    assert polos(tanya(ruang, sekda, teks)).startswith("IKU-3 ")


@pytest.mark.parametrize(
    "teks", ["capaian", "kinerja", "total capaian kinerja?", "iku", "semua indikator", "realisasi"]
)
def test_words_that_name_no_indikator_ask_for_the_whole(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    assert tanya(ruang, sekda, f"2024 {teks}") == tanya(ruang, sekda, "2024")


@pytest.mark.parametrize(
    "teks", ["IKU-11", "-1", "1 3", "IKU 0", "1899", "resep <b>rendang", "x" * 4000]
)
def test_nothing_found_says_what_to_type(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    jawaban = tanya(ruang, sekda, teks)

    assert polos(jawaban).startswith(f"Tidak ada indikator yang cocok dengan “{teks[:50]}")
    assert "<code>/capaian IKU-1</code>" in jawaban.html
    assert len(jawaban.html) < 500


def test_suggestions_hold_only_what_the_person_may_see(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    jawaban = tanya(ruang, operator_dinkes, "2024 bagian organisasi")

    assert (jawaban.html, data(jawaban)) == ("Mungkin maksud Anda:", ["cap.i:2024:IKU-5"])
    assert "di antara yang dapat Anda lihat" in polos(tanya(ruang, operator_dinkes, "pembangunan"))
