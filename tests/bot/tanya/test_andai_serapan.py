"""What a serapan that is supposed would come to in rupiah.

Expected: the percentage of the pagu in Tabel 3.5, rounded half-up to a rupiah.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "pct", "realisasi", "beda"),
    [
        # 1.858.462.371 x 90%
        ("kalau bagian hukum serapannya 90% jadi brp rupiah", "90,00%", "1.672.616.134", "203"),
        # 1.329.314.000 x 95%
        ("kalau serapan bantuan hukum jadi 95% brp", "95,00%", "1.262.848.300", "18"),
        # 50.284.381.282 x 95%
        ("andai bagian umum bisa nyerap 95% sisanya brp", "95,00%", "47.770.162.218", "4.904"),
        # 57.413.866.249 x 90%
        ("kalau semua bagian nyerap 90%", "90,00%", "51.672.479.624", "4.407"),
        ("kalau bantuan hukum terserap semua", "100,00%", "1.329.314.000", "85.248.567"),
    ],
)
def test_a_supposed_serapan_is_told_in_rupiah_beside_what_there_is(
    dokumen: Dunia, tanya: str, pct: str, realisasi: str, beda: str
) -> None:
    kepala, isi, banding, *_ = ask(dokumen, "sekda", tanya).teks.splitlines()

    assert kepala.startswith(f"Andaikan serapan {pct}: ")
    assert isi.startswith(f"realisasi Rp{realisasi} dari pagu perubahan Rp")
    assert f"naik Rp{beda}" in banding


def test_a_line_without_realisasi_can_be_supposed_as_well(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "kalau rumah tangga wawali diserap 90% jadi brp")

    # 521.975.000 x 90%
    assert "realisasi Rp469.777.500 dari pagu perubahan Rp521.975.000" in dijawab.teks
    assert "realisasi tercetak kosong" in dijawab.teks
    assert "Dibanding" not in dijawab.teks


def test_the_base_that_is_named_is_the_base(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau serapan hukum 90% dari pagu murni").teks

    # 1.671.262.371 x 90%
    assert "realisasi Rp1.504.136.134 dari pagu murni Rp1.671.262.371" in teks


def test_another_percentage_is_supposed_of_the_same(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau serapan kesra cuma 95% gimana", "kalau 80%?").teks

    # 1.213.270.985 x 80%
    assert "realisasi Rp970.616.788" in teks


def test_what_is_taken_for_granted_is_no_what_if(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "kenapa serapan kesra 95%")

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert dijawab.teks.startswith("Bukan 95,00%: serapannya 54,58%.")
