"""What is asked of what stood first in a ranking, of another level, and of who is above it."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

TERENDAH = "sub kegiatan serapan terendah"


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        ((TERENDAH, "yg paling rendah itu punya siapa"), "di bawah Bagian Tata Pemerintahan"),
        ((TERENDAH, "yang terendah itu masuk program apa"), "Program 2: PROGRAM PEMERINTAHAN"),
        ((TERENDAH, "yang paling kecil tadi pagunya berapa"), "perubahan Rp329.025.576 (tetap)"),
        ((TERENDAH, "yg paling bawah punya siapa", "duitnya sisa brp"), "sisa Rp322.671.076"),
        # 15. is the largest
        (("sub kegiatan sisa terbesar", "yg paling atas punya siapa"), "di bawah Bagian Umum"),
        # What is ranked from the highest has another one below.
        (("sub kegiatan serapan tertinggi", "yg paling bawah punya siapa"), "Jasa Pelayanan Umum"),
    ],
)
def test_the_end_of_a_ranking_is_what_stands_there(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", *rantai).teks


@pytest.mark.parametrize(
    ("lanjut", "jawab"),
    [
        ("kalau program yg paling rendah apa", "2. Pemerintahan & kesra       59,93%"),
        ("kegiatan apa yg paling rendah", "3. Adm. kepegawaian           25,58%"),
        ("kalau bagian?", "Bagian Tata Pemerintahan      43,10%"),
        ("yg pagunya paling besar apa", "3. Gaji & tunjangan ASN: pagu Rp20.864.614.199"),
        ("Kalau yang paling tinggi?", "23. Gaji KDH & WKDH          100,00%"),
    ],
)
def test_another_level_or_end_is_ranked_anew(dokumen: Dunia, lanjut: str, jawab: str) -> None:
    assert jawab in ask(dokumen, "sekda", TERENDAH, lanjut).teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("bagian hukum serapannya brp", "asistennya siapa"), "Asisten I"),
        (("bagian dengan serapan paling rendah", "di bawah asisten berapa"), "Asisten I"),
        (("sub kegiatan sisa terbesar", "atasannya siapa"), "Asisten III"),
        (("sub bagian perundang-undangan di bawah bagian apa", "asistennya siapa"), "Asisten I"),
    ],
)
def test_who_is_above_is_asked_of_what_was_told(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    teks = ask(dokumen, "sekda", *rantai).teks

    assert f"({jawab})." in teks
    assert "3 Asisten" not in teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("di administrasi umum, yg paling kecil serapannya apa", "16. Arsip dinamis  "),
        ("sub kegiatan serapan terendah di administrasi kepegawaian", "9. Data kepegawaian  "),
        ("asisten administrasi umum paling kecil serapannya apa", "6. Lap. keuangan tahunan  "),
        ("di organisasi yg paling tinggi serapannya", "31. Kinerja & RB  "),
    ],
)
def test_what_is_named_in_full_holds_what_is_ranked(dokumen: Dunia, tanya: str, jawab: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.splitlines()[1].startswith(jawab)
