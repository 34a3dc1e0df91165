"""The form in which a unit writes down the answers of its respondents."""

from collections.abc import Sequence
from datetime import datetime

from bot.messages import formulir_skm as kata
from core.skm.jawaban import TERBAIK, TERBURUK
from core.skm.unsur import UNSUR, Unsur
from core.xlsx.tulis import Kolom, LembarTulis, write_workbook

BARIS_MIN, BARIS_MAKS = 30, 5_000
"""Prepared rows; below them can be written too."""
PILIHAN = tuple(f"{nilai}" for nilai in range(TERBURUK, TERBAIK + 1))


def write_form(responden: int, *, dibuat_at: datetime, unsur: Sequence[Unsur] = UNSUR) -> bytes:
    """Return the .xlsx with a row for each of so many respondents, and how it is filled in."""
    baris = min(max(responden, BARIS_MIN), BARIS_MAKS)
    return write_workbook([_answers(baris, unsur), _instructions(unsur)], dibuat_at=dibuat_at)


def _answers(baris: int, unsur: Sequence[Unsur]) -> LembarTulis:
    kolom = [
        Kolom(
            judul=kata.judul(satu),
            diisi=True,
            pilihan=PILIHAN,
            petunjuk=kata.petunjuk(satu),
            teguran=kata.TEGURAN,
        )
        for satu in unsur
    ]
    kosong = [None] * len(kolom)
    return LembarTulis(
        nama=kata.LEMBAR,
        kolom=[Kolom(judul=kata.NOMOR, lebar=6), *kolom],
        baris=[[nomor, *kosong] for nomor in range(1, baris + 1)],
        pembuka=kata.PEMBUKA,
        # People paste answers, more than there are rows; a locked sheet would refuse them.
        terkunci=False,
    )


def _instructions(unsur: Sequence[Unsur]) -> LembarTulis:
    return LembarTulis(
        nama=kata.LEMBAR_PETUNJUK,
        kolom=[
            Kolom(judul=kata.KODE, lebar=8),
            Kolom(judul=kata.UNSUR, lebar=42),
            Kolom(judul=kata.TANYA, lebar=52),
        ],
        baris=[
            [satu.kode, satu.nama, kata.YANG_DINILAI.get(satu.kode, satu.nama)] for satu in unsur
        ],
        pembuka=kata.PETUNJUK,
    )
