"""Read a workbook that a stranger has sent: bytes in, values out, limits before all else.

A reader of our own, for reasons that the libraries gave: calamine allocates the whole range
between the first cell and the last, so that two cells in 2 KB end the process, and tells no
formula from its result; openpyxl has had no release since 2024, makes floats, and builds all of
a sheet before anybody can say that it is too much.

Links to other files are not followed, macros refused, nothing is computed.
"""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from core.bukti import JenisBerkas, tell_kind
from core.galat_bukti import BerkasDitolakError, SebabDitolak, check_size
from core.wadah import Batas as BatasWadah
from core.wadah import Wadah
from core.xlsx.gaya import read_formats
from core.xlsx.isi_lembar import BENAR, Acuan, Batas, PembacaLembar, read_strings
from core.xlsx.sel import BukuKerja, Lembar
from core.xml_asing import Jatah, local, parse

LEMBAR_MAKS = 40
BAGIAN_MAKS = 32 << 20
"""Bytes of one part, unpacked."""
TOTAL_MAKS = 64 << 20
HUBUNGAN = "_rels/.rels"


@dataclass(frozen=True, slots=True)
class _Hubungan:
    jenis: str
    tujuan: str


@dataclass(frozen=True, slots=True)
class _Daftar:
    """What the workbook says of its sheets: (name, relationship, hidden)."""

    lembar: tuple[tuple[str, str, bool], ...]
    sejak_1904: bool


def read_workbook(isi: bytes, batas: Batas | None = None) -> BukuKerja:
    """Return the sheets of an .xlsx file, in their order. Raises BerkasDitolakError."""
    check_size(len(isi))
    if tell_kind(isi) is not JenisBerkas.XLSX:
        raise BerkasDitolakError(SebabDitolak.BUKAN_XLSX)
    wadah = Wadah(isi, BatasWadah(total=TOTAL_MAKS))
    buku = _find_workbook(wadah)
    hubungan = _read_links(wadah, _links_of(buku), posixpath.dirname(buku))
    daftar = _read_list(wadah, buku)
    if len(daftar.lembar) > LEMBAR_MAKS:
        raise BerkasDitolakError(SebabDitolak.TERLALU_BANYAK_LEMBAR)
    acuan = _read_shared(wadah, hubungan, daftar)
    lembar: list[Lembar] = []
    for nama, kunci, tersembunyi in daftar.lembar:
        satu = hubungan.get(kunci)
        if satu is None:
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
        # A sheet may also be one big chart.
        if satu.jenis == "worksheet":
            pembaca = PembacaLembar(nama, acuan, batas or Batas())
            potongan = wadah.read(satu.tujuan, maks=BAGIAN_MAKS)
            lembar.append(pembaca.read(potongan, tersembunyi=tersembunyi))
    luar = any(satu.jenis == "externalLink" for satu in hubungan.values())
    return BukuKerja(lembar=tuple(lembar), tautan_luar=luar)


def _find_workbook(wadah: Wadah) -> str:
    hubungan = _read_links(wadah, HUBUNGAN, "").values()
    buku = next((satu.tujuan for satu in hubungan if satu.jenis == "officeDocument"), "")
    if buku not in wadah.nama:
        raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH)
    return buku


def _read_shared(wadah: Wadah, hubungan: Mapping[str, _Hubungan], daftar: _Daftar) -> Acuan:
    bagian = {satu.jenis: satu.tujuan for satu in hubungan.values()}
    jatah = Jatah()
    teks, gaya = bagian.get("sharedStrings"), bagian.get("styles")
    return Acuan(
        teks=read_strings(wadah.read(teks, maks=BAGIAN_MAKS), jatah) if teks else (),
        format=read_formats(wadah.read(gaya, maks=BAGIAN_MAKS), jatah) if gaya else (),
        sejak_1904=daftar.sejak_1904,
        jatah=jatah,
    )


def _links_of(bagian: str) -> str:
    folder, nama = posixpath.split(bagian)
    return posixpath.join(folder, "_rels", f"{nama}.rels")


def _read_links(wadah: Wadah, nama: str, folder: str) -> dict[str, _Hubungan]:
    """Return the relationships of a part by their ids; what leads out of the file leads nowhere."""
    hasil: dict[str, _Hubungan] = {}

    def start(nama: str, atribut: Mapping[str, str]) -> None:
        if nama == "Relationship" and atribut.get("TargetMode") != "External":
            tujuan = posixpath.normpath(posixpath.join("/", folder, atribut.get("Target", "")))
            jenis = atribut.get("Type", "").rpartition("/")[2]
            hasil[atribut.get("Id", "")] = _Hubungan(jenis, tujuan.lstrip("/"))

    parse(wadah.read(nama, maks=BAGIAN_MAKS), start, lambda _: None)
    return hasil


def _read_list(wadah: Wadah, buku: str) -> _Daftar:
    lembar: list[tuple[str, str, bool]] = []
    sejak_1904 = False

    def start(nama: str, atribut: Mapping[str, str]) -> None:
        nonlocal sejak_1904
        if nama == "sheet":
            tersembunyi = atribut.get("state", "visible") != "visible"
            lembar.append((atribut.get("name", ""), local(atribut, "id"), tersembunyi))
        elif nama == "workbookPr":
            sejak_1904 = atribut.get("date1904") in BENAR

    parse(wadah.read(buku, maks=BAGIAN_MAKS), start, lambda _: None)
    return _Daftar(tuple(lembar), sejak_1904)
