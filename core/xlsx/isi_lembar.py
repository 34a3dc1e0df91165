"""One sheet of a workbook, as it stands in the XML: rows, cells, what is merged and hidden."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.xlsx.sel import (
    TEKS_MAKS,
    UMUM,
    Baris,
    GalatSel,
    Isi,
    Lembar,
    Rumus,
    Sel,
    is_date_format,
    read_address,
    read_date,
    read_iso_date,
    read_number,
)
from core.xml_asing import Jatah, parse

BENAR = frozenset({"1", "true", "on"})
_TERSANDI = re.compile(r"_x([0-9A-Fa-f]{4})_", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batas:
    """How much a sheet may hold. Empty rows that are only formatted count as rows in the file."""

    baris: int = 20_000
    """The highest number of a row that holds something."""
    baris_berkas: int = 100_000
    kolom: int = 256
    sel: int = 200_000
    gabungan: int = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Acuan:
    """What all sheets of a workbook refer to."""

    teks: Sequence[str] = ()
    format: Sequence[str] = ()
    sejak_1904: bool = False
    jatah: Jatah = field(default_factory=Jatah)


@dataclass(slots=True)
class _SelMentah:
    alamat: tuple[int, int]
    jenis: str
    gaya: str
    rumus: bool = False
    bagian: dict[str, str] = field(default_factory=dict)


class PembacaLembar:
    """Reads one sheet. Raises BerkasDitolakError."""

    def __init__(self, nama: str, acuan: Acuan, batas: Batas) -> None:
        self._nama, self._acuan, self._batas = nama, acuan, batas
        self._baris: list[Baris] = []
        self._sel: list[Sel] = []
        self._gabungan: list[str] = []
        self._kolom_tersembunyi: set[int] = set()
        self._nomor = self._terakhir = self._jumlah_baris = self._jumlah_sel = self._kolom = 0
        self._tersembunyi = False
        self._mentah: _SelMentah | None = None
        self._dalam: str | None = None
        self._fonetik = False

    def read(self, potongan: Iterable[bytes], *, tersembunyi: bool) -> Lembar:
        parse(potongan, self._start, self._end, self._text, jatah=self._acuan.jatah)
        return Lembar(
            nama=self._nama,
            baris=tuple(self._baris),
            tersembunyi=tersembunyi,
            kolom_tersembunyi=frozenset(self._kolom_tersembunyi),
            gabungan=tuple(self._gabungan),
        )

    def _start(self, nama: str, atribut: Mapping[str, str]) -> None:
        match nama:
            case "row":
                self._start_row(atribut)
            case "c":
                self._start_cell(atribut)
            case "v" | "f" | "t":
                self._dalam = nama
                if nama == "f" and self._mentah:
                    self._mentah.rumus = True
            case "rPh":
                self._fonetik = True
            case "col":
                self._hide_columns(atribut)
            case "mergeCell":
                self._merge(atribut.get("ref", ""))

    def _text(self, teks: str) -> None:
        if self._mentah is None or self._dalam is None or self._fonetik:
            return
        isi = self._mentah.bagian.get(self._dalam, "") + teks
        if len(isi) > 2 * TEKS_MAKS:
            raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
        self._mentah.bagian[self._dalam] = isi

    def _end(self, nama: str) -> None:
        match nama:
            case "row" if self._sel:
                # A later cell of the same place wins, as it does in Excel.
                sel = {satu.kolom: satu for satu in self._sel}
                self._baris.append(
                    Baris(
                        nomor=self._nomor,
                        sel=tuple(sel[kolom] for kolom in sorted(sel)),
                        tersembunyi=self._tersembunyi,
                    )
                )
            case "c" if self._mentah:
                self._keep(self._mentah)
                self._mentah = None
            case "v" | "f" | "t":
                self._dalam = None
            case "rPh":
                self._fonetik = False

    def _start_row(self, atribut: Mapping[str, str]) -> None:
        self._jumlah_baris += 1
        if self._jumlah_baris > self._batas.baris_berkas:
            raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_BARIS, self._nama)
        nomor = atribut.get("r", "")
        self._nomor = int(nomor) if _is_count(nomor) else self._nomor + 1
        if self._nomor <= self._terakhir:
            # Rows go down; two with one number would hide one of them.
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
        self._terakhir, self._kolom, self._sel = self._nomor, 0, []
        self._tersembunyi = atribut.get("hidden") in BENAR

    def _start_cell(self, atribut: Mapping[str, str]) -> None:
        self._jumlah_sel += 1
        if self._jumlah_sel > self._batas.sel:
            raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_BARIS, self._nama)
        tertulis = atribut.get("r")
        alamat = read_address(tertulis) if tertulis else (self._nomor, self._kolom + 1)
        if alamat is None or alamat[0] != self._nomor:
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
        self._kolom = alamat[1]
        self._mentah = _SelMentah(alamat, atribut.get("t", "n"), atribut.get("s", ""))

    def _keep(self, mentah: _SelMentah) -> None:
        kode = self._format(mentah.gaya)
        isi = self._value(mentah, kode)
        if isi is None:
            return
        baris, kolom = mentah.alamat
        if baris > self._batas.baris:
            raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_BARIS, self._nama)
        if kolom > self._batas.kolom:
            raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_KOLOM, self._nama)
        self._sel.append(Sel(baris=baris, kolom=kolom, isi=isi, format=kode))

    def _value(self, mentah: _SelMentah, kode: str) -> Isi | None:
        """Return what is in the cell; None where there is nothing."""
        if mentah.rumus:
            return Rumus(decode(mentah.bagian.get("f", "")))
        tertulis = mentah.bagian.get("t" if mentah.jenis == "inlineStr" else "v", "")
        if not tertulis:
            return None
        isi: Isi
        match mentah.jenis:
            case "s":
                isi = self._shared(tertulis)
            case "inlineStr" | "str":
                isi = decode(tertulis)
            case "d":
                isi = read_iso_date(tertulis)
            case "b":
                isi = tertulis.strip() in BENAR
            case "e":
                isi = GalatSel(tertulis[:20])
            case _:
                isi = self._number(tertulis.strip(), kode)
        return None if isi == "" else isi

    def _shared(self, nomor: str) -> str:
        urutan = int(nomor) if _is_count(nomor.strip()) else -1
        if not 0 <= urutan < len(self._acuan.teks):
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
        return self._acuan.teks[urutan]

    def _number(self, tertulis: str, kode: str) -> Isi:
        angka = read_number(tertulis)
        if angka is None:
            return GalatSel(tertulis[:20])
        if is_date_format(kode):
            tanggal = read_date(angka, sejak_1904=self._acuan.sejak_1904)
            return angka if tanggal is None else tanggal
        return angka

    def _format(self, gaya: str) -> str:
        urutan = int(gaya) if _is_count(gaya) else 0
        return self._acuan.format[urutan] if urutan < len(self._acuan.format) else UMUM

    def _merge(self, rentang: str) -> None:
        if len(self._gabungan) >= self._batas.gabungan:
            raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
        self._gabungan.append(rentang[:40])

    def _hide_columns(self, atribut: Mapping[str, str]) -> None:
        awal, akhir = atribut.get("min", ""), atribut.get("max", "")
        if atribut.get("hidden") in BENAR and _is_count(awal) and _is_count(akhir):
            sampai = min(int(akhir), self._batas.kolom)
            self._kolom_tersembunyi.update(range(int(awal), sampai + 1))


def read_strings(potongan: Iterable[bytes], jatah: Jatah) -> tuple[str, ...]:
    """Return the texts that cells refer to by number, each from all its pieces."""
    semua: list[str] = []
    bagian: list[str] = []
    dalam: set[str] = set()

    def start(nama: str, atribut: Mapping[str, str]) -> None:
        del atribut
        if nama == "si":
            bagian.clear()
        dalam.add(nama)

    def end(nama: str) -> None:
        dalam.discard(nama)
        if nama == "si":
            semua.append(decode("".join(bagian)))

    def text(teks: str) -> None:
        # How a text is to be pronounced is no part of it.
        if "t" in dalam and "rPh" not in dalam:
            bagian.append(teks)

    parse(potongan, start, end, text, jatah=jatah)
    return tuple(semua)


def decode(teks: str) -> str:
    """Return the text with its escapes read: _x000D_ is a carriage return (ECMA-376, 22.9.2.19).

    What is shown to people may still have to be cleaned: any control may be written so.
    """
    if "_x" not in teks:
        return teks
    terbaca = _TERSANDI.sub(lambda cocok: chr(int(cocok[1], 16)), teks)
    # Two halves make a character; one alone is none, and nothing could store it.
    return terbaca.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _is_count(teks: str) -> bool:
    return teks.isascii() and teks.isdigit() and len(teks) < 10  # noqa: PLR2004  larger is no row
