"""What is meant by questions about figures of performance, and what nobody has of them."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    [
        ("nilai sakip kota berapa",),
        ("predikat sakip pemkot apa",),
        ("nilai sakip kota kita A ya?",),
        ("nilai sakip setda 2023 brp", "kl kota?"),
    ],
)
def test_score_of_the_region_is_said_not_to_be_there(dokumen: Dunia, tanya: tuple[str]) -> None:
    jawaban = ask(dokumen, "sekda", *tanya)

    assert jawaban.sikap == (Sikap.TIDAK_ADA,)
    assert "SAKIP pemerintah daerah seluruhnya tidak tersedia dalam data" in jawaban.teks


def test_component_of_the_score_of_the_region_is_told(dokumen: Dunia) -> None:
    assert "8,86" in ask(dokumen, "sekda", "nilai komponen pelaporan sakip kota").teks


@pytest.mark.parametrize(
    ("tanya", "selisih"),
    [
        # 12,41 - 8,86; 75 - 71.
        ("hitung selisih target dan realisasi iku 1", "Kurang 3,55 poin dari target."),
        ("selisih target realisasi iku 7 berapa", "Kurang 4 poin persen dari target."),
    ],
)
def test_figure_is_held_against_its_target(dokumen: Dunia, tanya: str, selisih: str) -> None:
    assert selisih in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize("tanya", ["predikat kinerja setda apa", "predikat kinerja kita"])
def test_grade_of_the_office_is_that_of_its_mean(dokumen: Dunia, tanya: str) -> None:
    assert "96,23% (Sangat Tinggi" in ask(dokumen, "sekda", tanya).teks


def test_realisasi_of_performance_is_no_money(dokumen: Dunia) -> None:
    tanya = "Bagaimana perbandingan realisasi kinerja 2023 dengan 2024?"

    assert "realisasi 2023 8,77 → 2024 8,86" in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    "tanya", [("solusi buat indikator yg ga tercapai",), ("yg jeblok yg mana", "solusinya apa")]
)
def test_remedy_of_what_fell_short_begins_with_what_did(dokumen: Dunia, tanya: tuple[str]) -> None:
    teks = ask(dokumen, "sekda", *tanya).teks

    assert teks.startswith("IKU-1 Lapor SAKIP")
    assert "IKU-7 Rata2 prog., 2024" in teks


def test_target_of_surveys_is_said_not_to_be_there(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "target skm brp").teks

    assert teks.startswith("Target nilai SKM tidak tersedia dalam data")


def test_how_far_an_index_of_a_tujuan_has_come_is_no_money(dokumen: Dunia) -> None:
    assert "Indeks Reformasi Birokrasi" in ask(dokumen, "sekda", "bgmn progres rb kita").teks
    assert "Rp72.217.400" in ask(dokumen, "sekda", "anggaran rb").teks


def test_how_many_have_a_grade_is_no_list_of_who_was_asked(dokumen: Dunia) -> None:
    tanya = "Berapa PD yang nilai IKM nya minimal B dari 8 sampel"

    assert "realisasi 75" in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize("tanya", ["perda yg diharmonisasi 2024 ada ga", "berapa perda tahun 2024"])
def test_whether_there_is_a_draft_is_asked_of_the_register(dokumen: Dunia, tanya: str) -> None:
    assert "Tidak ada Raperda 2024" in ask(dokumen, "sekda", tanya).teks


def test_who_has_reported_names_no_indikator(dokumen: Dunia) -> None:
    assert "27 dari 27 unit" in ask(dokumen, "sekda", "opd mana yg sudah lapor").teks


@pytest.mark.parametrize(
    "tanya", ["wali kota waktu itu siapa", "wako siapa", "kepala daerah siapa"]
)
def test_head_of_the_region_is_who_signed(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "ARIF GUNADI" in teks
    assert "EKA RIKA RINO" not in teks


def test_who_signed_and_when_is_one_question(dokumen: Dunia) -> None:
    jawaban = ask(dokumen, "sekda", "siapa yang menandatangani LKjIP dan tanggal berapa")

    assert jawaban.teks.startswith("LKjIP Setda Kota Bengkulu 2024 bertanggal 24 Februari 2025")
    assert "Penanda tangan LKjIP tidak tersedia dalam data" in jawaban.teks
