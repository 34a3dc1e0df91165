"""A filled form of a register, cell by cell: what it would add and change, and what is wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from bot.messages import formulir_register as kata
from bot.messages import register as kata_register
from bot.register import formulir
from bot.register.formulir import KolomRegister
from bot.register.susunan import read_isi
from bot.register.teks import day, one_line, outside, too_long
from core.register import MAKS, STATUS, Bentuk, Entri, IsiEntri, JenisRegister, Register
from core.teks import fold
from core.xlsx.sel import Baris, BukuKerja, GalatSel, Isi, Lembar, Rumus, Sel, column_name

BARU_MAKS = 200
"""New entries of one form."""
TETAP = 2
"""Columns before those that are filled: number and version."""
_TANDA = re.compile(rf"{kata.TANDA} ([a-z_]+) (\d{{4}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Baru:
    """A new entry, and the row that it stands in."""

    baris: int
    unit_id: int
    isi: IsiEntri


@dataclass(frozen=True, slots=True)
class Berubah:
    """What an entry is to say instead."""

    lama: Entri
    isi: IsiEntri


@dataclass(slots=True)
class Bacaan:
    """All that a form says; `masalah` are cells and what is wrong with them."""

    baru: list[Baru] = field(default_factory=list)
    berubah: list[Berubah] = field(default_factory=list)
    sama: int = 0
    masalah: list[tuple[str, str]] = field(default_factory=list)


def tell_register(buku: BukuKerja) -> tuple[JenisRegister, int, Lembar] | None:
    """Return which register the form is of, whatever the file is called; None: of none."""
    for lembar in buku.lembar:
        tertulis = lembar.at("A1")
        cocok = _TANDA.fullmatch(tertulis.strip()) if isinstance(tertulis, str) else None
        if cocok and cocok[1] in set(JenisRegister):
            return JenisRegister(cocok[1]), int(cocok[2]), lembar
    return None


def read_form(lembar: Lembar, register: Register, versi: Mapping[tuple[int, int], Entri]) -> Bacaan:
    """Read every row; `versi` are all versions of all entries, by number and version."""
    return _Pembaca(register, formulir.columns(register), versi).read(lembar)


class _Pembaca:
    def __init__(
        self,
        register: Register,
        kolom: Sequence[KolomRegister],
        versi: Mapping[tuple[int, int], Entri],
    ) -> None:
        self.register, self.kolom, self.versi = register, kolom, versi
        self.bisa = {satu.nomor: satu for satu in formulir.editable(register)}
        self.unit = {fold(satu.nama): satu.id for satu in register.bisa_diisi}
        self.dilihat: set[int] = set()
        self.hasil = Bacaan()

    def read(self, lembar: Lembar) -> Bacaan:
        self.hasil.masalah += self._head(lembar)
        if self.hasil.masalah:
            # Whoever moves columns must not have them read under other headings.
            return self.hasil
        for baris in lembar.baris:
            if baris.nomor > formulir.KEPALA:
                self._row(baris)
        if len(self.hasil.baru) > BARU_MAKS:
            alamat = f"A{self.hasil.baru[BARU_MAKS].baris}"
            self.hasil.masalah.append((alamat, kata.TERLALU_BANYAK.format(maks=BARU_MAKS)))
        return self.hasil

    def _head(self, lembar: Lembar) -> Iterator[tuple[str, str]]:
        judul = [kata.NOMOR, kata.VERSI, *(satu.judul for satu in self.kolom)]
        for letak, satu in enumerate(judul, 1):
            alamat = f"{column_name(letak)}{formulir.KEPALA}"
            if _plain(lembar.at(alamat)) != satu:
                yield alamat, kata.KEPALA.format(judul=satu)

    def _row(self, baris: Baris) -> None:
        isian = [s for s in baris.sel if TETAP < s.kolom <= TETAP + len(self.kolom)]
        if not any(not _blank(satu) for satu in isian):
            # A row that was emptied changes nothing, as one that was taken out.
            return
        salah = len(self.hasil.masalah)
        data: dict[str, Any] = {}
        terisi = {satu.kolom - TETAP - 1: satu for satu in isian if not _blank(satu)}
        for letak, kolom in enumerate(self.kolom):
            sel = terisi.get(letak)
            data[kolom.nama] = self._cell(kolom, sel) if sel is not None else ""
        lama = self._entry(baris)
        judul = f"{column_name(self._column('judul'))}{baris.nomor}"
        if not data["judul"] and len(self.hasil.masalah) == salah:
            self._problem(judul, kata.TANPA_JUDUL)
        if len(self.hasil.masalah) > salah:
            return
        if lama is None:
            self._new(baris, data)
        else:
            self._old(baris, lama, data)

    def _entry(self, baris: Baris) -> Entri | None:
        """Return the entry as it was when the form was handed out, None for a new one."""
        sel = baris.at(1)
        if sel is None or _blank(sel):
            return None
        if salah := _refused(sel.isi):
            self._problem(sel.alamat, salah)
            return None
        nomor = _whole(sel.isi)
        if nomor is None or nomor not in self.bisa:
            self._problem(sel.alamat, kata.TAK_DIKENAL.format(isi=_shown(sel.isi)))
            return None
        if nomor in self.dilihat:
            self._problem(sel.alamat, kata.GANDA)
            return None
        self.dilihat.add(nomor)
        versi = baris.at(2)
        dulu = self.versi.get((nomor, _whole(versi.isi) or 0)) if versi else None
        if dulu is None:
            self._problem(f"B{baris.nomor}", kata.BERUBAH)
        return dulu

    def _new(self, baris: Baris, data: dict[str, Any]) -> None:
        unit = self.register.bisa_diisi[0].id
        for wajib in ("unit", "bentuk"):
            if data.get(wajib) == "":
                alamat = f"{column_name(self._column(wajib))}{baris.nomor}"
                self._problem(alamat, kata.bukan_pilihan("", self._choices(wajib)))
                return
        unit = data.get("unit", unit)
        self.hasil.baru.append(Baru(baris.nomor, unit, read_isi(data)))

    def _old(self, baris: Baris, dulu: Entri, data: dict[str, Any]) -> None:
        isi, kini = read_isi(data), self.bisa[dulu.nomor]
        if data.get("unit", kini.unit.id) != kini.unit.id:
            self._problem(f"{column_name(self._column('unit'))}{baris.nomor}", kata.UNIT_TETAP)
        elif isi in {dulu.isi, kini.isi}:
            self.hasil.sama += 1
        elif dulu.versi != kini.versi:
            self._problem(f"A{baris.nomor}", kata.BERUBAH)
        else:
            self.hasil.berubah.append(Berubah(kini, isi))

    def _cell(self, kolom: KolomRegister, sel: Sel) -> object:
        """Return what a cell says as the JSON of an entry has it; what is wrong is noted."""
        if sebab := _refused(sel.isi):
            self._problem(sel.alamat, sebab)
            return ""
        if kolom.nama == "tanggal":
            return self._day(sel)
        if isinstance(sel.isi, date | datetime | time):
            self._problem(sel.alamat, kata.BUKAN_TEKS)
            return ""
        teks = one_line(_shown(sel.isi))
        if kolom.pilihan:
            return self._choice(kolom, sel, teks)
        if sebab := too_long(teks, MAKS[kolom.nama]):
            self._problem(sel.alamat, sebab)
        return teks

    def _day(self, sel: Sel) -> str:
        isi: Isi | date = sel.isi
        if isinstance(isi, datetime):
            isi = isi.date()
        tahun = self.register.tahun
        if isinstance(isi, date):
            hari = isi if isi.year == tahun else outside(isi, tahun)
        else:
            hari = day(one_line(_shown(isi)), tahun)
        if isinstance(hari, str):
            self._problem(sel.alamat, hari)
            return ""
        return hari.isoformat()

    def _choice(self, kolom: KolomRegister, sel: Sel, teks: str) -> object:
        kode: Mapping[str, object]
        match kolom.nama:
            case "unit":
                kode = self.unit
            case "bentuk":
                kode = {fold(kata_register.BENTUK[satu]): satu.value for satu in Bentuk}
            case _:
                kode = {fold(kata_register.STATUS[s]): s for s in STATUS[self.register.jenis]}
                kode = {**kode, fold(kata_register.BELUM_DIISI): ""}
        if fold(teks) not in kode:
            self._problem(sel.alamat, kata.bukan_pilihan(teks, list(kolom.pilihan)))
            return ""
        return kode[fold(teks)]

    def _choices(self, nama: str) -> list[str]:
        return list(self.kolom[self._column(nama) - TETAP - 1].pilihan)

    def _column(self, nama: str) -> int:
        """Return the number of the column in the sheet."""
        return next(n for n, satu in enumerate(self.kolom, TETAP + 1) if satu.nama == nama)

    def _problem(self, alamat: str, sebab: str) -> None:
        self.hasil.masalah.append((alamat, sebab))


def _refused(isi: Isi) -> str:
    """Return why a cell says nothing by its kind, "" where it may."""
    match isi:
        case Rumus():
            return kata.RUMUS
        case GalatSel():
            return kata.GALAT
        case bool():
            return kata.LOGIKA
    return ""


def _blank(sel: Sel) -> bool:
    return isinstance(sel.isi, str) and not one_line(sel.isi)


def _plain(isi: Isi | None) -> str:
    return isi.strip() if isinstance(isi, str) else ""


def _shown(isi: Isi) -> str:
    return f"{isi:f}" if isinstance(isi, Decimal) else f"{isi}"


def _whole(isi: Isi) -> int | None:
    if isinstance(isi, Decimal):
        return int(isi) if isi == isi.to_integral_value() else None
    teks = f"{isi}".strip()
    return int(teks) if teks.isascii() and teks.isdecimal() and len(teks) <= 6 else None  # noqa: PLR2004
