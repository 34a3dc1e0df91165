"""What is doubted: which figures numbers are, and which findings are meant."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize("tanya", ["jumlah semua catatan berapa", "total temuan berapa"])
def test_findings_are_counted(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith("35 catatan, 2024")


@pytest.mark.parametrize(
    "tanya", ["1.329.314.000 itu pagu apa", "1,24 M itu realisasi apa", "1.329.314.000 itu apa"]
)
def test_amount_is_told_whose_it_is(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith("Bantuan hukum")


@pytest.mark.parametrize(
    "tanya",
    [
        ("Apakah jumlah rincian sub kegiatan sama dengan jumlah tercetak di Tabel 3.5?",),
        ("pagu sebelum & sesudah", "penambahannya", "apakah sesuai yang tertulis?"),
    ],
)
def test_total_is_held_against_its_rows(dokumen: Dunia, tanya: tuple[str]) -> None:
    teks = ask(dokumen, "sekda", *tanya).teks

    assert "Jumlah seluruh anggaran" in teks
    assert "58.019.774.349" in teks


@pytest.mark.parametrize(
    ("tanya", "indikator"),
    [
        ("mengapa capaian IKU-7 tertulis 94 dan 94,66", "IKU-7"),
        ("apa itu capaian 100% padahal cuma 60", "IKU-2"),
        ("kok bisa 75 pdhl 8 opd smua udh lapor", "IKU-5"),
        ("Apakah IKU-2 konsisten dengan daftar MoU?", "IKU-2"),
    ],
)
def test_doubt_is_about_what_has_the_figures(dokumen: Dunia, tanya: str, indikator: str) -> None:
    awal = ask(dokumen, "sekda", tanya).teks.removeprefix("• ")

    assert awal.startswith(indikator)


def test_section_that_is_missing_is_no_unit(dokumen: Dunia) -> None:
    tanya = "Apakah analisis efisiensi sumber daya ada dalam LKjIP ini?"
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Tidak ada dalam isi dokumen. Dijanjikan di Subbab 1.7: III.A.5")
