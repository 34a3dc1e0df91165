"""The mean of the programmes if one of them had spent another part of its pagu.

Serapan of 2024 by Tabel 3.5: 85,0989 %, 59,9308 % (printed 59,39) and 61,7832 %; target 75.
"""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    [
        "kalau 59,39 dibenerin jadi 59,93, rata2 3 programnya jadi berapa",
        "kalau program kesra 59,93, rata-rata tiga program berapa",
        "rata-rata program jadi berapa kalau 59,39 diganti 59,93",
        "rata-rata program berapa kalau 59,93 bukan 59,39",
    ],
)
def test_a_programme_set_right_gives_another_mean(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "Andaikan serapan Pemerintahan & kesra 59,93%: IKU-7" in teks
    # 206,81 / 3, and 68,94 / 75.
    assert "(85,10% + 59,93% + 61,78%) / 3 = 68,94%" in teks
    assert "capaian 91,92% (tercatat 94,67%)" in teks
    assert "realisasi 59,93" not in teks


def test_another_figure_of_a_programme_counts_for_that_programme(dokumen: Dunia) -> None:
    tanya = "kalau serapan program perekonomian 70%, rata2 programnya jadi brp"
    teks = ask(dokumen, "sekda", tanya).teks

    # (85,0989 + 59,9308 + 70) / 3 = 71,68.
    assert "(85,10% + 59,93% + 70,00%) / 3 = 71,68%" in teks


def test_another_mean_is_the_realisasi_itself(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau rata-rata program 72,5 capaiannya berapa").teks

    assert "realisasi 72,5 → capaian 96,67%" in teks
    assert "hitungan" not in teks
