"""A small chapter, and workbooks opened as Excel's users and LibreOffice open them."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook

from bot.grafik.uraian import Grafik
from bot.lkjip.blok import (
    Asal,
    Bagan,
    Baris,
    Bentuk,
    Blok,
    Butir,
    Judul,
    Kolom,
    Naskah,
    Paragraf,
    Sel,
    Tabel,
)
from bot.lkjip.xlsx import to_xlsx
from tests.kantor import convert

PADA = datetime(2026, 11, 24, 3, 15, tzinfo=UTC)


def words(teks: str) -> Sel:
    return Sel(teks)


def figure(teks: str, bentuk: Bentuk = Bentuk.ANGKA) -> Sel:
    """Return a figure as Indonesia writes it: 1.234,5."""
    return Sel(teks, Decimal(teks.replace(".", "").replace(",", ".")), bentuk)


def money(teks: str) -> Sel:
    return figure(teks, Bentuk.RUPIAH)


def percent(bagian: str, dari: str, rumus: str | None) -> Sel:
    nilai = Decimal(bagian) / Decimal(dari) * 100
    return Sel(f"{nilai:.2f}".replace(".", ","), nilai, Bentuk.PERSEN, rumus)


def make_tabel(*baris: tuple[Sel, ...], lembar: str = "Uji", nomor: str = "Tabel 3.9") -> Tabel:
    """Return a table without names of its own: A, B, C, figures at the right."""
    kolom = tuple(Kolom(huruf, 10, kanan=huruf != "A") for huruf in "ABCDEFGHI"[: len(baris[0])])
    return Tabel(
        nomor=nomor,
        judul="Uji",
        lembar=lembar,
        kolom=kolom,
        baris=tuple(map(Baris, baris)),
    )


def make_naskah(*blok: Blok, judul: str = "Bab III") -> Naskah:
    return Naskah(judul=judul, keterangan="Disusun CEKER.", blok=blok)


CAPAIAN = "{D}/{C}*100"
KINERJA = Tabel(
    nomor="Tabel 3.1",
    judul="Target dan realisasi kinerja tahun 2024",
    lembar="Kinerja",
    kolom=(
        Kolom("No", 5),
        Kolom("Indikator", 40),
        Kolom("Target", 12, kanan=True),
        Kolom("Realisasi", 12, kanan=True),
        Kolom("Capaian (%)", 12, kanan=True),
    ),
    baris=(
        Baris(
            (
                figure("1", Bentuk.BULAT),
                words("Nilai SAKIP (poin)"),
                figure("12,41"),
                figure("8,8625"),
                percent("8.8625", "12.41", CAPAIAN),
            )
        ),
        Baris(
            (
                figure("2", Bentuk.BULAT),
                words("=1+1"),
                words("BB"),
                words("belum rilis"),
                words("belum rilis"),
            )
        ),
        Baris(
            (
                figure("3", Bentuk.BULAT),
                words("Dokumen RR"),
                words('tercetak "-"'),
                figure("1.250"),
                # What it is a percentage of is no figure here.
                percent("1250", "3750", CAPAIAN),
            )
        ),
    ),
    kaki=("Sumber: LKjIP 2024, Tabel 3.1.",),
)
UANG = Tabel(
    nomor="Tabel 3.2",
    judul="Pagu dan realisasi anggaran",
    lembar="Anggaran",
    kolom=(
        Kolom("Program", 30),
        Kolom("Pagu (Rp)", 16, kanan=True),
        Kolom("Realisasi (Rp)", 16, kanan=True),
        Kolom("Sisa (Rp)", 16, kanan=True),
        Kolom("Serapan (%)", 9, kanan=True),
    ),
    baris=(
        Baris(
            (
                words("Penunjang urusan"),
                money("50.906.752.982"),
                money("43.321.093.689"),
                Sel("7.585.659.293", Decimal(7585659293), Bentuk.RUPIAH, "{B}-{C}"),
                percent("43321093689", "50906752982", "{C}/{B}*100"),
            )
        ),
        Baris(
            (
                words("Jumlah"),
                money("12.345.678.901.234.567"),
                money("1.000,50"),
                # The pagu is no number that Excel could hold.
                Sel("1.000", Decimal(1000), Bentuk.RUPIAH, "{B}-{C}"),
                percent("1", "3", None),
            ),
            tebal=True,
        ),
    ),
)
GRAFIK = Grafik(
    judul="g",
    keterangan=(),
    acuan=Decimal(100),
    acuan_teks="100%",
    batang=(),
    legenda=(),
    kaki=(),
    sumber="",
)
NASKAH = Naskah(
    judul="Bab III LKjIP & lampiran",
    keterangan="Disusun CEKER 24 November 2026 10.15.",
    blok=(
        Judul(1, "BAB III"),
        Paragraf("Dari 3 indikator, 1 tercapai."),
        KINERJA,
        Bagan("Gambar 3.1", "Capaian", GRAFIK),
        Judul(2, "3.2 Realisasi Anggaran"),
        Paragraf("-5% karena efisiensi.", Asal.DOKUMEN, "Subbab 3.2"),
        Paragraf("Kata pengisi.", Asal.ISIAN, "Bagian Hukum"),
        Butir(("Satu.", "Dua.")),
        UANG,
        Bagan("Gambar 3.2", "Serapan", GRAFIK),
        Paragraf("Tulis sebabnya.", Asal.MANUSIA),
    ),
)


def opened(isi: bytes, *, nilai: bool = False) -> Workbook:
    """Open a workbook; `nilai`: its formulas as what they last came to."""
    return load_workbook(BytesIO(isi), data_only=nilai)


def write(*blok: Blok) -> bytes:
    return to_xlsx(make_naskah(*blok), {}, dibuat_at=PADA)


def recalculate(isi: bytes, folder: Path) -> Workbook:
    """Open what LibreOffice computes from the formulas alone.

    Without it the test is skipped, and fails where CI=true.
    """
    return opened(convert(_without_results(isi), "xlsx", "xlsx", folder), nilai=True)


def _without_results(isi: bytes) -> bytes:
    keluar = BytesIO()
    with ZipFile(BytesIO(isi)) as lama, ZipFile(keluar, "w") as baru:
        for nama in lama.namelist():
            baru.writestr(nama, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", lama.read(nama)))
    return keluar.getvalue()
