"""Sheets that are read and printed: clean texts, frames, a page of A4.

Of a text that no cell can hold as much is written as can be, and told where.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Context, Decimal
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from core.teks import without_hidden
from core.xlsx.sel import TEKS_MAKS, UMUM, column_name, read_number
from core.xlsx.tulis_sel import new_workbook, put_text, replace_non_xml

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

SIFAT_MAKS = 255
NAMA_MAKS = 31
A4 = 9
UKURAN, PADAT = 11, 115
"""Of letters; how many small ones stand where a hundred digits do, by which widths are given."""
LEBAR_BAWAAN, LEBAR_LINTAS = 8, 80
"""Of a column that nobody has set; of a text that stands over several, at least."""
TINGGI_BARIS, TINGGI_MAKS = 20, 409
"""Of a row that nobody has set, in pixels; the highest there can be, in points."""
TITIK_LAYAR = 96
"""Pixels of an inch on a screen."""
_BINER = Context(prec=17)
"""As many digits as tell a number of Excel's from the next one."""
_PERINTAH = ("=", "+", "-", "@")
"""How a formula begins once somebody edits the cell; a mark on the cell keeps it a text."""


class Rata(StrEnum):
    KIRI = "left"
    TENGAH = "center"
    KANAN = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaya:
    """How a cell looks; `angka` is Excel's code for numbers, colours are "#1F3864" or "".

    `kepala`: it stands in the middle of a row that is higher. In a frame (`bingkai`) nothing
    touches the lines.
    """

    ukuran: int = UKURAN
    tebal: bool = False
    miring: bool = False
    garis_bawah: bool = False
    warna: str = ""
    latar: str = ""
    bingkai: bool = False
    kepala: bool = False
    lipat: bool = True
    rata: Rata = Rata.KIRI
    angka: str = UMUM


class Buku:
    """A workbook that is being written; the same values make the same bytes."""

    def __init__(self, *, judul: str, penulis: str, dibuat_at: datetime) -> None:
        self._keluar = io.BytesIO()
        self._buku = new_workbook(
            self._keluar,
            dibuat_at=dibuat_at,
            title=cut(clean(judul), SIFAT_MAKS),
            author=cut(clean(penulis), SIFAT_MAKS),
        )
        self._gaya: dict[tuple[Gaya, bool], Format] = {}

    def page(self, nama: str) -> "Halaman":
        """Add a sheet; `nama` is one of `sheet_names`."""
        return Halaman(self, self._buku.add_worksheet(nama))

    def look(self, gaya: Gaya, *, kutip: bool = False) -> "Format":
        """Return it as the file has it; `kutip`: what stands there stays a text when edited."""
        if (gaya, kutip) not in self._gaya:
            sifat: dict[str, object] = {
                "font_size": gaya.ukuran,
                "bold": gaya.tebal,
                "italic": gaya.miring,
                "underline": int(gaya.garis_bawah),
                "text_wrap": gaya.lipat,
                "align": gaya.rata.value,
                "valign": "vcenter" if gaya.kepala else "top",
                "indent": int(gaya.bingkai and gaya.rata is not Rata.TENGAH),
                "num_format": gaya.angka,
                "quote_prefix": kutip,
            }
            sifat |= {"font_color": gaya.warna} if gaya.warna else {}
            sifat |= {"bg_color": gaya.latar} if gaya.latar else {}
            sifat |= {"border": 1, "border_color": "#BFBFBF"} if gaya.bingkai else {}
            self._gaya[gaya, kutip] = self._buku.add_format(sifat)
        return self._gaya[gaya, kutip]

    def finish(self) -> bytes:
        self._buku.close()
        return self._keluar.getvalue()


class Halaman:
    """One sheet; rows and columns count from 0. `terpotong` are the cells whose text was cut."""

    def __init__(self, buku: Buku, halaman: "Worksheet") -> None:
        self._buku, self._halaman = buku, halaman
        self._lebar: Sequence[int] = ()
        self._tinggi: dict[int, int] = {}
        self.terpotong: list[str] = []
        halaman.hide_gridlines(2)
        halaman.set_paper(A4)

    def widths(self, lebar: Sequence[int]) -> None:
        """Set the columns that the sheet has, in characters; all others stay as they are."""
        self._lebar = lebar
        for kolom, satu in enumerate(lebar):
            self._halaman.set_column(kolom, kolom, satu)

    def text(self, baris: int, kolom: int, teks: str, gaya: Gaya) -> None:
        bersih = self._write(baris, kolom, teks, gaya)
        if gaya.lipat and kolom < len(self._lebar):
            self._need(baris, bersih, self._lebar[kolom], gaya)

    def number(self, baris: int, kolom: int, angka: Decimal, gaya: Gaya) -> None:
        """Write a number, of more digits than Excel keeps those that it does."""
        self._halaman.write_number(baris, kolom, read_number(f"{angka}"), self._buku.look(gaya))

    def formula(self, baris: int, kolom: int, rumus: str, angka: Decimal, gaya: Gaya) -> None:
        """Write a formula without "=" and the number that it gives, for who does not compute."""
        bentuk = self._buku.look(gaya)
        self._halaman.write_formula(baris, kolom, f"={rumus}", bentuk, _BINER.plus(angka))

    def link(self, baris: int, kolom: int, teks: str, lembar: str, gaya: Gaya) -> None:
        """Write a text that leads to the top of another sheet."""
        tujuan = lembar.replace("'", "''")
        self._halaman.write_url(baris, kolom, f"internal:'{tujuan}'!A1", self._buku.look(gaya))
        self.text(baris, kolom, teks, gaya)

    def across(self, baris: int, teks: str, gaya: Gaya) -> None:
        """Write a text over all columns, and over some more where those are few and narrow."""
        lebar, akhir = sum(self._lebar), len(self._lebar) - 1
        while lebar < LEBAR_LINTAS:
            lebar, akhir = lebar + LEBAR_BAWAAN, akhir + 1
        if akhir > 0:
            bentuk = self._buku.look(gaya)
            self._halaman.merge_range(baris, 0, baris, akhir, "", bentuk)
        self._need(baris, self._write(baris, 0, teks, gaya), lebar, gaya)

    def _write(self, baris: int, kolom: int, teks: str, gaya: Gaya) -> str:
        """Write a text and return what of it stands there."""
        bersih = clean(teks)
        if not bersih:
            self._halaman.write_blank(baris, kolom, None, self._buku.look(gaya))
            return bersih
        muat = cut(bersih, TEKS_MAKS)
        if muat != bersih:
            self.terpotong.append(f"{column_name(kolom + 1)}{baris + 1}")
        bentuk = self._buku.look(gaya, kutip=muat.startswith(_PERINTAH))
        put_text(self._halaman, (baris, kolom), muat, bentuk, biasa=self._buku.look(Gaya()))
        return muat

    def _need(self, baris: int, teks: str, lebar: int, gaya: Gaya) -> None:
        """Make a row high enough: not every program does so by itself, none for merged cells."""
        banyak = lines(teks, max(1, lebar * PADAT * UKURAN // (100 * gaya.ukuran)))
        if banyak > 1 or gaya.ukuran > UKURAN:
            tinggi = min(banyak * (gaya.ukuran * 4 // 3 + 1) + 1, TINGGI_MAKS)
            self._tinggi[baris] = max(self._tinggi.get(baris, 0), tinggi)

    def picture(self, baris: int, png: bytes, *, lebar: int, keterangan: str) -> int:
        """Put a picture `lebar` pixels wide on a row; return how many rows it covers."""
        # Only whoever draws needs it.
        from PIL import Image  # noqa: PLC0415

        with Image.open(io.BytesIO(png)) as gambar:
            (asli, tinggi), titik = gambar.size, gambar.info.get("dpi", (TITIK_LAYAR, TITIK_LAYAR))
        skala = lebar / asli
        pilihan = {
            "image_data": io.BytesIO(png),
            "x_scale": skala * titik[0] / TITIK_LAYAR,
            "y_scale": skala * titik[1] / TITIK_LAYAR,
            "description": cut(clean(keterangan), SIFAT_MAKS),
        }
        self._halaman.insert_image(baris, 0, "gambar.png", pilihan)
        return ceil(tinggi * skala / TINGGI_BARIS)

    def head(self, baris: int) -> None:
        """Let the rows up to this one stay in sight, and this one stand on every page."""
        self._halaman.freeze_panes(baris + 1, 0)
        self._halaman.repeat_rows(baris)

    def filter(self, kepala: int, akhir: int) -> None:
        """Let people choose among the rows below a header."""
        self._halaman.autofilter(kepala, 0, akhir, len(self._lebar) - 1)

    def trust(self, awal: int, akhir: int) -> None:
        """Keep Excel from marking rows whose texts look like numbers, or lack a formula."""
        tempat = f"A{awal + 1}:{column_name(len(self._lebar))}{akhir + 1}"
        jenis = ("number_stored_as_text", "formula_differs", "two_digit_text_year")
        self._halaman.ignore_errors(dict.fromkeys(jenis, tempat))

    def paper(self, kaki: str, *, mendatar: bool = False, potong: Iterable[int] = ()) -> None:
        """Say how it is printed, when all is written: one page wide, or cut above rows `potong`.

        `kaki` is at the foot, in Excel's own code.
        """
        for baris, tinggi in self._tinggi.items():
            self._halaman.set_row(baris, tinggi)
        if mendatar:
            self._halaman.set_landscape()
        self._halaman.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        self._halaman.set_footer(kaki)
        if potong := list(potong):
            self._halaman.set_h_pagebreaks(potong)
        else:
            self._halaman.fit_to_pages(1, 0)


def lines(teks: str, muat: int) -> int:
    """Return on how many lines a text stands where each holds `muat` small letters."""
    banyak = 0
    for baris in teks.split("\n"):
        banyak, terisi = banyak + 1, 0
        for kata in baris.split(" "):
            panjang = len(kata) + 3 * sum(map(str.isupper, kata)) // 10
            if not terisi or terisi + 1 + panjang > muat:
                lebih = max(0, panjang - 1) // muat
                banyak += lebih + (1 if terisi else 0)
                terisi = panjang - lebih * muat
            else:
                terisi += 1 + panjang
    return banyak


def clean(teks: str) -> str:
    """Return the text without what cannot be seen; its lines stay, tabs become spaces."""
    baris = teks.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return replace_non_xml(without_hidden(baris))


def cut(teks: str, maks: int) -> str:
    """Return as much as `maks` units of UTF-16 hold, an ellipsis in place of what is cut."""
    isi = teks.encode("utf-16-le")
    if len(isi) <= 2 * maks:
        return teks
    return isi[: 2 * (maks - 1)].decode("utf-16-le", "ignore") + "…"


def sheet_names(diminta: Iterable[str], *, terpakai: Iterable[str] = ()) -> list[str]:
    """Return names that Excel takes, none twice, whatever was asked for; in the same order."""
    ada = {satu.casefold() for satu in (*terpakai, "History")}
    hasil = []
    for satu in diminta:
        pokok = _sheet_name(satu) or "Lembar"
        nama, ke = pokok, 1
        while nama.casefold() in ada:
            ke += 1
            akhiran = f" ({ke})"
            nama = cut_short(pokok, NAMA_MAKS - len(akhiran)).rstrip("' ") + akhiran
        ada.add(nama.casefold())
        hasil.append(nama)
    return hasil


def _sheet_name(teks: str) -> str:
    polos = "".join(" " if huruf in "[]:*?/\\\n" else huruf for huruf in clean(teks))
    return cut_short(" ".join(polos.split()).strip("' "), NAMA_MAKS).rstrip("' ")


def cut_short(teks: str, maks: int) -> str:
    """Return as much as `maks` units of UTF-16 hold."""
    return teks.encode("utf-16-le")[: 2 * maks].decode("utf-16-le", "ignore")
