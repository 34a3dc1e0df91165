"""A figure, or several, of each line of a level: "serapan tiap kegiatan bagian umum"."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "baris"),
    [
        ("serapan tiap sub kegiatan bagian hukum", "41. Produk hukum daerah       34,43%"),
        ("serapan masing2 kegiatan bagian umum", "3. Adm. kepegawaian           25,58%"),
        ("serapan tiap kegiatan", "11. Adm. tata pemerintahan    38,01%"),
        ("pagu tiap sub kegiatan program 3", "50. Pengadaan B/J      Rp577.371.275"),
        # Of what is called by words that ask for agreements as well.
        ("realisasi per sub kegiatan kerja sama daerah", "                       Rp304.833.696"),
    ],
)
def test_each_line_of_what_is_named_is_told(dokumen: Dunia, tanya: str, baris: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "masing-masing" in teks.splitlines()[0]
    assert baris in teks.splitlines()


@pytest.mark.parametrize(
    ("tanya", "baris"),
    [
        (
            "pagu dan realisasi tiap kegiatan program 2",
            "• 14. Kerja sama daerah: pagu Rp600.954.200, realisasi Rp304.833.696",
        ),
        (
            "pagu, realisasi, sisa tiap bagian",
            "• Bagian Hukum: pagu Rp1.858.462.371, realisasi Rp1.469.448.105, sisa Rp389.014.266",
        ),
    ],
)
def test_several_figures_stand_side_by_side(dokumen: Dunia, tanya: str, baris: str) -> None:
    assert baris in ask(dokumen, "sekda", tanya).teks.splitlines()


@pytest.mark.parametrize(
    "tanya", ["pagu murni vs perubahan per bagian", "kenaikan pagu tiap bagian"]
)
def test_both_stages_of_the_pagu_are_told_of_all_even_where_nothing_changed(
    dokumen: Dunia, tanya: str
) -> None:
    baris = ask(dokumen, "sekda", tanya).teks.splitlines()

    # 1.858.462.371 - 1.671.262.371
    naik = "• Bagian Hukum: Rp1.671.262.371 → Rp1.858.462.371 (naik Rp187.200.000)"
    tetap = "• Bagian Kesejahteraan Rakyat: Rp1.213.270.985 → Rp1.213.270.985 (tetap)"
    assert naik in baris
    assert tetap in baris
    assert sum(b.startswith("• Bagian") for b in baris) == 9


def test_one_figure_of_every_bagian_is_a_table_that_names_its_base(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu per bagian").teks

    assert teks.splitlines()[0] == "Pagu perubahan per Bagian, 2024"
