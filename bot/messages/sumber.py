"""How every answer cites: what is printed, in which table and row of which document."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import sebut
from bot.messages.isian import periode
from core.angka import ISIAN, Sumber
from core.periode import Periode

TOMBOL = "Sumber"


def judul(perihal: str) -> str:
    return f"<b>Sumber angka {escape(perihal)}</b>"


def dokumen(judul: Sequence[str]) -> str:
    return f"Dokumen: {escape(sebut(judul))}"


def tempat(sumber: Sumber, *, dokumen: str | None) -> str:
    """Tabel 3.1 baris 7; with the document where it has to be said.

    Of what was posted here: isian Bagian Hukum, TW II 2025.
    """
    if sumber.dokumen == ISIAN:
        return f"isian {pengisi(sumber)}"
    baris = f" baris {sumber.baris}" if sumber.baris[:1].isdigit() else f", {sumber.baris}"
    return f"{sumber.tabel}{baris}" + (f", {dokumen}" if dokumen else "")


def pengisi(sumber: Sumber) -> str:
    """Bagian Hukum, TW II 2025: who posted the figure, and of when it is."""
    tahun, _, kode = sumber.tabel.partition(":")
    return f"{sumber.baris}, {periode(Periode(int(tahun), kode))}"


def tercetak(label: str, teks: str, tempat: str) -> str:
    """Realisasi 2024 "8,86": Tabel 3.1 baris 1; the place is HTML already."""
    isi = f'"{escape(teks)}"' if teks else "(kosong)"
    return f"{escape(label)} {isi}: {tempat}"
