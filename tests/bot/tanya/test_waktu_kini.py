"""Times that are said from today on, and the history of one figure."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # Asked on 21 July 2025.
        ("capaian tw lalu", "Capaian kinerja 2025, TW II"),
        ("capaian tw ini", "Capaian kinerja 2025, TW III"),
        ("serapan bulan lalu", "2025 s.d. Juni"),
        ("ikm rshd semester lalu", "semester I 2025"),
        ("siapa yg blm isi tw ini", "Kinerja TW II 2025"),
    ],
)
def test_parts_of_the_year_are_told_from_today(berjalan: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(berjalan, "sekda", tanya).teks


def test_behind_a_quarter_the_one_before_it_is_meant(berjalan: Dunia) -> None:
    assert "TW I 2025" in ask(berjalan, "sekda", "iku 2 tw 2", "tw sebelumnya?").teks
    assert "triwulan IV 2024" in ask(berjalan, "sekda", "iku 2 tw 1", "tw lalu?").teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("riwayat iku 2", "1. TW II 2025, versi 1: 24,00%, terverifikasi"),
        ("histori sub kegiatan 40", "versi 1: Rp500.000.000 (SP2D), terverifikasi"),
    ],
)
def test_the_history_of_a_figure_is_what_the_command_tells(
    berjalan: Dunia, tanya: str, isi: str
) -> None:
    assert isi in ask(berjalan, "sekda", tanya).teks
