"""Forms of a register as Excel would send them back, and what is written in it by then."""

from datetime import date

from core.register import JenisRegister
from core.services import baca_register
from core.xlsx.tulis import Kolom, LembarTulis, write_workbook
from tests.conftest import NOW
from tests.isian_uji import Dunia
from tests.register_uji import TAHUN

MOU = JenisRegister.MOU_PKS
JUDUL = (
    *("Nomor", "Versi", "Judul", "Nomor surat", "Tanggal", "Pihak", "Jangka waktu"),
    *("Status", "Keterangan"),
)


def form(judul: str) -> bytes:
    """Return a form with one new entry."""
    baris = [None, None, judul, None, date(TAHUN, 2, 3), None, None, None, None]
    lembar = LembarTulis(
        nama="Register",
        kolom=[
            Kolom(judul=satu, format="dd/mm/yyyy" if satu == "Tanggal" else "General")
            for satu in JUDUL
        ],
        baris=[baris],
        pembuka=[f"CEKER formulir register mou_pks {TAHUN}", "Cara"],
    )
    return write_workbook([lembar], dibuat_at=NOW)


def titles(dunia: Dunia) -> list[str]:
    """Return the titles in the register, in the order of their numbers."""
    register = baca_register.show(dunia.engine, dunia.kabag_tapem, MOU, TAHUN, now=NOW)
    return [satu.isi.judul for satu in register.entri]
