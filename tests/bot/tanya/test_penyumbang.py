"""Which part of a thing makes its figure what it is: its parts, the one that does most first."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "tempat", "dulu"),
    [
        # Of Program 2 kegiatan 11 has 342.065.569 / 899.824.976 = 38,01 %.
        (
            ["program mana yg serapannya paling rendah", "kegiatan apa yg bikin jeblok"],
            "Kegiatan dengan serapan terendah di Pemerintahan & kesra",
            "11. Adm. tata pemerintahan",
        ),
        (
            ["kenapa program 2 rendah", "kegiatan mana penyumbangnya"],
            "Kegiatan dengan serapan terendah di Pemerintahan & kesra",
            "11. Adm. tata pemerintahan",
        ),
        (
            ["serapan program 3", "yang bikin turun kegiatan apa"],
            "Kegiatan dengan serapan terendah di Perekonomian & pemb.",
            "18. Kebijakan SDA",
        ),
        (
            ["sisa program 1", "kegiatan mana penyumbang terbesarnya"],
            "Kegiatan dengan sisa tertinggi di Penunjang urusan",
            "4. Administrasi umum",
        ),
        (
            ["sub kegiatan apa yang bikin serapan bagian tapem rendah"],
            "Sub kegiatan dengan serapan terendah di Bagian Tata Pemerintahan",
            "36. Adm. kewilayahan",
        ),
    ],
)
def test_its_parts_are_ranked(dokumen: Dunia, tanya: list[str], tempat: str, dulu: str) -> None:
    baris = ask(dokumen, "sekda", *tanya).teks.splitlines()

    assert baris[0].startswith(tempat)
    assert baris[1].startswith(dulu)


def test_why_a_kegiatan_is_low_asks_for_no_parts(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "apa penyebab serapan kegiatan koordinasi hukum rendah").teks

    assert "Penyebab serapan Koordinasi hukum tidak tersedia dalam data." in teks
