"""Short questions behind what was told of a plan, a Bagian or a list of indikator."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("awal", "lalu", "harap"),
    [
        ("tujuan kedua setda indikatornya apa", "yang pertama?", "1. Meningkatnya penyelenggaraan"),
        ("tujuan 1 setda apa", "kalau yg 2", "2. Meningkatnya Kualitas Tata Kelola"),
        ("sasaran pertama apa", "yang kelima", "Sasaran strategis ke-5 tidak ada"),
        ("iku pertama capaiannya", "yang kedua?", "IKU-2 Kerja sama, 2024"),
    ],
)
def test_next_of_a_numbered_series_is_meant(
    dokumen: Dunia, awal: str, lalu: str, harap: str
) -> None:
    assert ask(dokumen, "sekda", awal, lalu).teks.startswith(harap)


def test_place_behind_a_sasaran_is_another_sasaran(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sasaran 3 capaiannya berapa", "yang pertama").teks

    assert teks.startswith("Sasaran 1:")


def test_all_of_them_are_those_of_the_bagian_that_was_told_of(dokumen: Dunia) -> None:
    tanya = ("bagian organisasi pegang iku apa aja", "udah 100 semua belum?")
    teks = ask(dokumen, "verifikator_organisasi", *tanya).teks

    assert teks.startswith("Tidak semuanya.\n2 dari 3 indikator mencapai target (2024).")
    assert "IKU-1 Lapor SAKIP: 71,39%" in teks
    assert "IKU-2" not in teks


def test_all_of_the_office_is_said_to_be_meant(dokumen: Dunia) -> None:
    tanya = ("bagian organisasi pegang iku apa aja", "seluruh setda udah 100 semua?")

    assert "7 dari 9 indikator" in ask(dokumen, "sekda", *tanya).teks


def test_mean_of_a_bagian_is_of_its_own_indikator(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "bagian organisasi indikatornya apa", "rata2nya brp").teks

    # (71,394… + 100 + 100) / 3
    assert teks.startswith("Rata-rata 90,46%")


@pytest.mark.parametrize(
    "awal",
    ["tindak lanjut bagian pembangunan utk program yg rendah apa", "bagian umum serapannya brp"],
)
def test_programmes_are_no_bagians(dokumen: Dunia, awal: str) -> None:
    teks = ask(dokumen, "sekda", awal, "yg paling rendah program mana").teks

    assert teks.startswith("Program dengan serapan terendah, 2024")
    assert "59,93%" in teks


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        ("seandainya dari 27 pengampu cuma 26 yg lapor ikk tepat waktu, brp persen", "26/27 = 96,"),
        ("kalau dari 27 pengampu ikk cuma 20 yg tepat waktu capaiannya brp", "20/27 = 74,07%"),
        ("umpamanya satu pengampu telat lapor ikk, jadi berapa persen?", "26/27 = 96,30%"),
    ],
)
def test_share_of_units_is_of_those_on_the_list(dokumen: Dunia, tanya: str, harap: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(f"Andaikan {harap}")


def test_share_of_units_is_told_by_the_formula_as_well(dokumen: Dunia) -> None:
    tanya = ("ikk lppd 2024 brp", "kalau cuma 26 yg tepat waktu?")

    assert "Menurut rumusnya: 26/39 = 66,67%." in ask(dokumen, "sekda", *tanya).teks


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        (
            "indikator mana saja yang punya angka pembanding tahun 2023?",
            "4 dari 10 indikator punya",
        ),
        ("indikator yg realisasi 2023 nya kosong apa aja", "6 dari 10 indikator tanpa angka"),
    ],
)
def test_indikator_are_picked_by_having_a_figure(dokumen: Dunia, tanya: str, harap: str) -> None:
    teks = ask(dokumen, "pembaca", tanya).teks

    assert teks.startswith(harap)
    assert "IKU-1 Lapor SAKIP: 8,77" in teks
    assert 'IKU-2 Kerja sama: tercetak "-"' in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "bab apa yg dijanjikan di sistematika tapi ternyata gak ada isinya",
        "sistematika lkjip mana yg belum ditulis",
        "bab yg kosong di lkjip apa saja",
    ],
)
def test_parts_that_are_announced_and_not_there_are_told(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "pembaca", tanya).teks.startswith("4 dari 19 bagian yang dijanjikan")


def test_part_that_is_named_is_looked_for(dokumen: Dunia) -> None:
    assert ask(dokumen, "pembaca", "bab keuangan ada ga di lkjip").teks.startswith("Ada: Subbab")
