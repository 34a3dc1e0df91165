"""Accepted figures with evidence, made by hand, and a store that holds their files."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.baca_isian import Angka
from core.hak import Penugasan, Peran
from core.isian import Bukti, Catatan, Isian, JenisObjek, Objek, Siapa, Status
from core.periode import Periode
from core.services import simpanan
from core.services.bukti_indikator import BuktiIndikator, BuktiTahun
from tests.conftest import WIB

PADA = datetime(2026, 1, 20, 14, 5, tzinfo=WIB)
ISIAN = Isian(
    id=1,
    objek=Objek(JenisObjek.INDIKATOR, 2),
    periode=Periode(2025, "tw2"),
    unit_id=7,
    unit_nama="Bagian Tata Pemerintahan",
    versi=1,
    status=Status.TERVERIFIKASI,
    angka=Angka("27,5", Decimal("27.5")),
    basis=None,
    fisik_pct=None,
    catatan=Catatan(),
    alasan=None,
    peringatan=(),
    terlambat=False,
    penulis=Siapa(1, "Ani", PADA),
    sebagai=Penugasan(peran=Peran.STAF),
    atas_nama=False,
    pengaju=None,
    pemutus=Siapa(2, "Budi", PADA),
    catatan_putusan=None,
)


def make_isian(*bukti: Bukti, tw: int = 2, unit: str = ISIAN.unit_nama, versi: int = 1) -> Isian:
    return replace(
        ISIAN, periode=Periode(2025, f"tw{tw}"), unit_nama=unit, versi=versi, bukti=bukti
    )


def make_tahun(*isian: tuple[Isian, ...], terbatas: bool = False) -> BuktiTahun:
    """Return the evidence of IKU-2, IKU-3 and so on."""
    nama = ("Kerja sama", "Harmonisasi", "IKK LPPD", "IKM min. B")
    return BuktiTahun(
        tahun=2025,
        indikator=tuple(
            BuktiIndikator(f"IKU-{n}", pendek, pendek, "%", milik)
            for n, (pendek, milik) in enumerate(zip(nama, isian, strict=False), start=2)
        ),
        contoh=False,
        terbatas=terbatas,
    )


def stored(folder: Path, nama: str, isi: bytes) -> Bukti:
    """Keep a file in the store, and return what refers to it."""
    sidik = simpanan.store(folder, isi)
    return Bukti(nama, sidik=sidik, jenis=nama.rpartition(".")[2], ukuran=len(isi))


def contents(arsip: Path) -> dict[str, bytes]:
    with ZipFile(arsip) as berkas:
        assert berkas.testzip() is None
        return {nama: berkas.read(nama) for nama in berkas.namelist()}


def above(arsip: Path) -> list[object]:
    """Return what stands above the header of the list."""
    return [sel.value for sel in _list(arsip)["A"][:2]]


def table(arsip: Path) -> list[list[Any]]:
    """Return the rows of the list in an archive, from its header to the first empty row."""
    semua = [list(baris) for baris in _list(arsip).iter_rows(min_row=3, values_only=True)]
    return semua[: semua.index([None] * len(semua[0]))]


def notes(arsip: Path) -> list[str]:
    """Return what stands below the rows of the list."""
    return [f"{sel.value}" for sel in _list(arsip)["A"][len(table(arsip)) + 3 :]]


def _list(arsip: Path) -> Worksheet:
    return load_workbook(BytesIO(contents(arsip)["daftar bukti.xlsx"])).worksheets[0]
