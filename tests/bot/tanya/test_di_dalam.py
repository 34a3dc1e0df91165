"""Lines within what was talked about, the share that a Bagian has, and figures in rupiah."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize("tanya", ["serapan kegiatan kerja sama daerah", "serapan bagian tapem"])
def test_of_several_lines_the_one_within_is_meant(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya, "sub kegiatan evaluasinya kenapa kosong")

    assert jawab.teks.startswith("Evaluasi kerja sama, 2024:")
    assert 'realisasi tercetak "-" dari pagu perubahan Rp17.301.900' in jawab.teks


def test_where_several_lie_within_only_those_are_offered(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "serapan bagian adpem", "sub evaluasinya berapa")

    assert jawab.sikap == (Sikap.TANYA,)
    assert "Evaluasi & pelaporan" in jawab.teks
    assert "Evaluasi kerja sama" not in jawab.teks


@pytest.mark.parametrize(
    "tanya",
    [
        "brp persen pagu yg dipegang bag hukum dr program 2",
        "pagu program 2 yang dikelola bagian hukum brp persen",
        "bag hukum pegang berapa persen dr pagu program 2",
    ],
)
def test_the_share_that_a_bagian_has_is_told(dokumen: Dunia, tanya: str) -> None:
    # 1.858.462.371 / 4.126.156.032.
    assert "= 45,04% dari pagu Pemerintahan & kesra" in ask(dokumen, "sekda", tanya).teks


def test_the_least_in_rupiah_is_the_least_realisasi(dokumen: Dunia) -> None:
    tanya = "sub kegiatan mana yg realisasinya paling dikit rupiahnya"
    baris = ask(dokumen, "sekda", tanya).teks.splitlines()

    assert baris[0].startswith("Sub kegiatan dengan realisasi terendah")
    assert "Rp6.354.500" in baris[1]
