"""What a start brings along, and what comes while the first getUpdates is under way."""

import subprocess
import sys

import pytest

PERIKSA = """
import sys
import bot.cli
print(*(nama for nama in sys.argv[1:] if nama in sys.modules))
"""

NANTI = (
    *("bot.rute", "bot.capaian.jawab", "bot.anggaran.jawab", "core.buku", "core.kinerja"),
    *("core.pencarian", "rapidfuzz"),
)
JARANG = (
    "alembic",
    "matplotlib",
    "xlsxwriter",
    "holidays",
    "core.hari_kerja",
    "core.libur_nasional",
    "core.services.hari_kerja",
    "core.xlsx",
    "core.bukti",
    "core.csv_asing",
    "core.skm",
    "bot.skm",
    "bot.messages.skm",
    "core.cadangan",
    "core.services.pemuatan",
    "bot.demo",
    "sqlalchemy.dialects.postgresql",
    "bot.tenggat",
    "docx",
    "bot.kirim_laporan",
    "bot.lkjip.blok",
)


PERIKSA_JAWABAN = PERIKSA.replace("import bot.cli", "import bot.rute")


@pytest.mark.parametrize("modul", [NANTI, JARANG], ids=["answers", "what few commands need"])
def test_the_command_begins_without_what_it_needs_later(modul: tuple[str, ...]) -> None:
    hasil = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", PERIKSA, *modul], capture_output=True, check=True, text=True
    )
    assert hasil.stdout.split() == []


def test_what_most_never_ask_for_does_not_come_with_the_answers_either() -> None:
    modul = ("holidays", "core.hari_kerja", "core.libur_nasional", "bot.tenggat", "bot.tahun.rute")
    hasil = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", PERIKSA_JAWABAN, *modul], capture_output=True, check=True, text=True
    )
    assert hasil.stdout.split() == []


def test_the_bot_itself_begins_without_what_reads_a_command_line() -> None:
    periksa = PERIKSA.replace("import bot.cli", "import bot.jalan")
    modul = ("typer", "bot.cli", "bot.cli_user", *NANTI, *JARANG)
    hasil = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", periksa, *modul], capture_output=True, check=True, text=True
    )
    assert hasil.stdout.split() == []
