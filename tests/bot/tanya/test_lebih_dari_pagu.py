"""More spent than there was, verbs as they are spoken, and what stands below a table."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "lanjut", ["kok minus?", "kok bisa minus", "kenapa sisanya minus", "lho kok minus sih"]
)
def test_why_less_than_nothing_is_left_is_told_as_far_as_it_is_known(
    berjalan: Dunia, lanjut: str
) -> None:
    jawab = ask(
        berjalan, "sekda", "sisa anggaran 2025 sub kegiatan kesejahteraan masyarakat", lanjut
    )

    # 500.000.000 / 96.829.195 = 516,37 %.
    assert "serapan 516,37% (realisasi Rp500.000.000 dari pagu murni Rp96.829.195)" in jawab.teks
    assert "sisa -Rp403.170.805" in jawab.teks
    assert "penyebabnya tidak tersedia dalam data" in jawab.teks
    assert jawab.sikap == (Sikap.TIDAK_ADA,)


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("ada ga sub kegiatan yg realisasinya ngelebihi pagu", "melebihi pagu, 2024: tidak ada"),
        ("apa ada kegiatan yang ngelewatin pagu", "melebihi pagu, 2024: tidak ada"),
        ("sub kegiatan apa yg ngehabisin duit paling gede", "realisasi tertinggi"),
        ("nilai iku 1 tu yg ngeluarin siapa", "Kemenpan RB"),
    ],
)
def test_a_verb_of_jakarta_is_read_as_the_plain_one(dokumen: Dunia, tanya: str, jawab: str) -> None:
    assert jawab in ask(dokumen, "sekda", tanya).teks


def test_what_is_printed_below_rows_is_below_no_asisten(dokumen: Dunia) -> None:
    tanya = "kok jumlah rincian tabel 3.5 beda sama yg tercetak di bawahnya"
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.JAWAB,)
    assert "Rp58.019.774.349" in jawab.teks
    assert "Rp434.111.289" in jawab.teks
