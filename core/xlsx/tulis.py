"""Write a workbook: a header, what is known, and cells that people may fill.

Text stays text, also where it begins with "=", so that nothing anybody has typed is ever
computed on somebody else's computer. What is written here, `read_workbook` gives back as it was.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from core.xlsx.sel import ANGKA_PENTING, UMUM, column_name
from core.xlsx.tulis_sel import is_exact, new_workbook, put_text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

TANGGAL = "dd/mm/yyyy"
DAFTAR_MAKS = 255
"""Characters of all choices together that a cell can hold; more stand on a hidden sheet."""
LEMBAR_PILIHAN = "_pilihan"


class Tertutup(Enum):
    """A cell that stays as it is in a column that people fill."""

    KOSONG = ""


IsiTulis = str | Decimal | int | bool | date | datetime | Tertutup | None
"""None leaves the cell empty. A datetime must have no zone: Excel knows none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom:
    """A column; `lebar` in characters, `format` is Excel's code for its numbers.

    `diisi`: people may change its cells, of a locked sheet too. `pilihan` is what they may choose
    there, `batas` the least and the most they may type; `petunjuk` is shown beside the cell, and
    `teguran` when something else is typed.
    """

    judul: str
    lebar: int = 14
    format: str = UMUM
    diisi: bool = False
    pilihan: Sequence[str] = ()
    batas: tuple[Decimal, Decimal] | None = None
    petunjuk: str = ""
    teguran: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LembarTulis:
    """A sheet: lines of text, a header, rows, and as many empty rows as `kosong` says.

    `nama`: at most 31 characters, and none that Excel forbids. `terkunci`: only cells of columns
    that are `diisi` can be changed, without a password: it keeps from slips, not from people.
    `tersembunyi`: it comes along without being seen.
    """

    nama: str
    kolom: Sequence[Kolom]
    baris: Sequence[Sequence[IsiTulis]] = ()
    pembuka: Sequence[str] = ()
    kosong: int = 0
    terkunci: bool = True
    tersembunyi: bool = False


def write_workbook(
    lembar: Sequence[LembarTulis], *, dibuat_at: datetime, penulis: str = ""
) -> bytes:
    """Return the .xlsx file; the same values make the same bytes.

    `penulis` is who has made it, as the file says. Raises ValueError for a number of more than 15
    significant digits, which Excel would change (round first), and for a text that no cell can
    hold.
    """
    keluar = io.BytesIO()
    buku = new_workbook(keluar, dibuat_at=dibuat_at, author=penulis)
    isi = _Penulis(buku)
    for satu in lembar:
        isi.write(satu)
    isi.write_choices()
    buku.close()
    return keluar.getvalue()


class _Penulis:
    def __init__(self, buku: "Workbook") -> None:
        self._buku = buku
        self._gaya: dict[tuple[str, bool], Format] = {}
        self._judul = buku.add_format({"bold": True, "text_wrap": True, "bottom": 1})
        self._biasa = buku.add_format({})
        self._pilihan: list[Sequence[str]] = []

    def write(self, lembar: LembarTulis) -> None:
        halaman = self._buku.add_worksheet(lembar.nama)
        for nomor, teks in enumerate(lembar.pembuka):
            self._put(halaman, nomor, 0, teks, self._biasa)
        kepala = len(lembar.pembuka)
        akhir = kepala + len(lembar.baris) + lembar.kosong
        for nomor, kolom in enumerate(lembar.kolom):
            halaman.set_column(nomor, nomor, kolom.lebar)
            self._put(halaman, kepala, nomor, kolom.judul, self._judul)
            if kolom.diisi and akhir > kepala:
                self._restrict(halaman, kolom, (kepala + 1, nomor, akhir, nomor))
        kosong = [None] * len(lembar.kolom)
        for nomor, baris in enumerate((*lembar.baris, *[kosong] * lembar.kosong), kepala + 1):
            for letak, (kolom, isi) in enumerate(zip(lembar.kolom, baris, strict=True)):
                self._put(halaman, nomor, letak, isi, self._style(kolom, isi))
        halaman.freeze_panes(kepala + 1, 0)
        if lembar.terkunci:
            halaman.protect("", {"format_columns": True, "format_rows": True, "sort": True})
        if lembar.tersembunyi:
            halaman.hide()

    def write_choices(self) -> None:
        """Write the choices that are too long for the cells that offer them."""
        if not self._pilihan:
            return
        halaman = self._buku.add_worksheet(LEMBAR_PILIHAN)
        for letak, pilihan in enumerate(self._pilihan):
            for nomor, teks in enumerate(pilihan):
                self._put(halaman, nomor, letak, teks, self._biasa)
        halaman.protect("")
        halaman.hide()

    def _put(
        self, halaman: "Worksheet", baris: int, kolom: int, isi: IsiTulis, gaya: "Format"
    ) -> None:
        match isi:
            case None | "" | Tertutup.KOSONG:
                halaman.write_blank(baris, kolom, None, gaya)
            case bool():
                halaman.write_boolean(baris, kolom, isi, gaya)
            case str():
                put_text(halaman, (baris, kolom), isi, gaya, biasa=self._biasa)
            case date():
                halaman.write_datetime(baris, kolom, isi, gaya)
            case _:
                halaman.write_number(baris, kolom, _exact(isi), gaya)

    def _style(self, kolom: Kolom, isi: IsiTulis) -> "Format":
        kode = TANGGAL if isinstance(isi, date) and kolom.format == UMUM else kolom.format
        terbuka = kolom.diisi and isi is not Tertutup.KOSONG
        kunci = (kode, terbuka)
        if kunci not in self._gaya:
            sifat: dict[str, object] = {"num_format": kode, "locked": not terbuka}
            # What may be filled is seen at once.
            tepi = {"bg_color": "#FFF9DB", "border": 1, "border_color": "#D0C58A"}
            self._gaya[kunci] = self._buku.add_format(sifat | (tepi if terbuka else {}))
        return self._gaya[kunci]

    def _restrict(
        self, halaman: "Worksheet", kolom: Kolom, tempat: tuple[int, int, int, int]
    ) -> None:
        aturan: dict[str, object] = {"validate": "any"}
        if kolom.pilihan:
            aturan = {"validate": "list", "source": self._source(kolom.pilihan)}
        elif kolom.batas:
            kurang, lebih = kolom.batas
            aturan = {
                "validate": "decimal",
                "criteria": "between",
                "minimum": _exact(kurang),
                "maximum": _exact(lebih),
            }
        elif not kolom.petunjuk:
            return
        aturan |= {"input_message": kolom.petunjuk, "error_message": kolom.teguran}
        if halaman.data_validation(*tempat, {k: isi for k, isi in aturan.items() if isi != ""}):
            raise ValueError(f"no cell takes the choices or hints of {kolom.judul!r}")

    def _source(self, pilihan: Sequence[str]) -> list[str] | str:
        # A comma ends a choice, and the choices of a cell are one short text.
        if len(",".join(pilihan)) <= DAFTAR_MAKS and not any("," in satu for satu in pilihan):
            return list(pilihan)
        if pilihan not in self._pilihan:
            self._pilihan.append(pilihan)
        huruf = column_name(self._pilihan.index(pilihan) + 1)
        return f"='{LEMBAR_PILIHAN}'!${huruf}$1:${huruf}${len(pilihan)}"


def _exact(angka: Decimal | int) -> Decimal:
    tepat = Decimal(angka)
    if not is_exact(tepat):
        raise ValueError(f"more than {ANGKA_PENTING} significant digits")
    return tepat
