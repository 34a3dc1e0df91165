"""What somebody writes behind /isi: which figure, of which period, and the figure itself.

/isi IKU-2 tw2 60; /isi anggaran 35 juni 29.974.380; /isi IKU-9 2025 BB 71,2; /isi program 1.2
tw2 85. What is not said is asked. Nothing is looked up here: the words only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.isian import Basis
from core.janji import AWAL
from core.objek_isian import Kelompok
from core.periode import TAHUN, Bulan, Triwulan, find_bulan

KELOMPOK = {
    "anggaran": Kelompok.ANGGARAN,
    "realisasi": Kelompok.ANGGARAN,
    "keuangan": Kelompok.ANGGARAN,
    "kinerja": Kelompok.KINERJA,
    "indikator": Kelompok.KINERJA,
    "output": Kelompok.OUTPUT,
    "program": Kelompok.OUTPUT,
}
ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
BASIS = {satu.value: satu for satu in Basis}
SELIPAN = frozenset({"s.d.", "sd", "s/d", "sampai", "bulan", "periode", "=", ":", "-"})
"""Words between the parts that say nothing of their own."""

_TW = re.compile(r"(?:tw|triwulan)[.\-]?(iii|ii|iv|i|[1-4])?", re.IGNORECASE)
_BULAN_ANGKA = re.compile(r"b(0[1-9]|1[0-2])", re.IGNORECASE)
_TAHUN = re.compile(r"20\d\d")
_KODE = re.compile(r"(?:iku[\s.\-]*)?\d{1,3}|iku[\s.\-]*\d{1,3}", re.IGNORECASE)
_LETAK = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2})?", re.ASCII)
"""The second word of the code of a promise."""
KOLOM_ANGKA = 4
"""Where the figure stands in the bot's own form, from 0."""

_BERANGKA = re.compile(r"^(?:rp\.?\s*)?-?[0-9][0-9.,/\s]*(?:%|[a-z]+)?$", re.IGNORECASE)
_FISIK = re.compile(r"\bfisik\b[\s:=]*([0-9][0-9.,]*)\s*%?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tertulis:
    """What was written; None or "" where nothing was said of it."""

    kelompok: Kelompok | None = None
    kata: str = ""
    """What names the figure: a code, a number, or words."""
    tahun: int | None = None
    kode_periode: str | None = None
    angka: str = ""
    basis: Basis | None = None
    fisik: str = ""


@dataclass(frozen=True, slots=True)
class Baris:
    """One line of a list: `nomor` counts from 1 as written."""

    nomor: int
    kata: str
    angka: str
    basis: Basis | None = None
    fisik: str = ""


@dataclass(slots=True)
class _Pembaca:
    kata: list[str]
    letak: int = 0
    kelompok: Kelompok | None = None
    tahun: int | None = None
    kode: str | None = None
    basis: Basis | None = None
    nama: list[str] = field(default_factory=list)

    @property
    def ini(self) -> str:
        return self.kata[self.letak] if self.letak < len(self.kata) else ""

    def read_period(self) -> bool:
        """Read a word of the period; False if this is none."""
        kata = self.ini.lower().rstrip(",;")
        if kata in SELIPAN:
            self.letak += 1
            return True
        if cocok := _TW.fullmatch(kata):
            return self._read_quarter(cocok[1])
        bulan = find_bulan(kata)
        if bulan and self.kode is None:
            self.kode = bulan.kode
        elif (cocok := _BULAN_ANGKA.fullmatch(kata)) and self.kode is None:
            self.kode = Bulan(int(cocok[1])).kode
        elif _TAHUN.fullmatch(kata) and self.tahun is None:
            self.tahun = int(kata)
        elif kata == TAHUN and self.kode is None:
            self.kode = TAHUN
        else:
            return False
        self.letak += 1
        return True

    def _read_quarter(self, angka: str | None) -> bool:
        """Read "tw2", or "tw" with its number in the next word."""
        panjang = 1
        if angka is None:
            lanjut = self.kata[self.letak + 1].lower() if self.letak + 1 < len(self.kata) else ""
            angka, panjang = lanjut, 2
        nomor = ROMAWI.get(angka.lower()) or (int(angka) if angka in {"1", "2", "3", "4"} else None)
        if nomor is None or self.kode is not None:
            return False
        self.kode = Triwulan(nomor).kode
        self.letak += panjang
        return True


def baca(args: Sequence[str]) -> Tertulis:
    """Read what stands behind the command, on one line."""
    teks = " ".join(args)
    fisik = _FISIK.search(teks)
    if fisik:
        teks = f"{teks[: fisik.start()]} {teks[fisik.end() :]}"
    pembaca = _Pembaca(teks.split())
    pembaca.kelompok = KELOMPOK.get(pembaca.ini.lower())
    if not _read_kode_janji(pembaca):
        pembaca.letak += pembaca.kelompok is not None
        _read_name(pembaca)
    while pembaca.letak < len(pembaca.kata) and pembaca.read_period():
        pass
    sisa, basis = _without_basis(pembaca.kata[pembaca.letak :])
    return Tertulis(
        kelompok=pembaca.kelompok,
        kata=" ".join(pembaca.nama),
        tahun=pembaca.tahun,
        kode_periode=pembaca.kode,
        angka=" ".join(sisa),
        basis=basis,
        fisik=fisik[1] if fisik else "",
    )


def baca_daftar(teks: str) -> list[Baris]:
    """Read lines such as "35 29.974.380" or "35<tab>Penataan ...<tab>29.974.380"; blanks are left.

    What names the figure stands first, the figure last.
    """
    hasil = []
    for nomor, baris in enumerate(teks.splitlines(), start=1):
        if not baris.strip():
            continue
        fisik = _FISIK.search(baris)
        bersih = f"{baris[: fisik.start()]} {baris[fisik.end() :]}" if fisik else baris
        kata, angka, basis = _line(bersih)
        hasil.append(Baris(nomor, kata, angka, basis, fisik[1] if fisik else ""))
    return hasil


def _line(baris: str) -> tuple[str, str, Basis | None]:
    if "\t" in baris:
        return _cells([satu.strip() for satu in baris.rstrip("\t ").split("\t")])
    kata, basis = _without_basis(baris.replace(";", " ").split())
    kata = [satu for satu in kata if satu not in SELIPAN]
    if starts_kode_janji(kata):
        return " ".join(kata[:2]), " ".join(kata[2:]), basis
    return (kata[0].rstrip(".:)") if kata else ""), " ".join(kata[1:]), basis


def _cells(sel: list[str]) -> tuple[str, str, Basis | None]:
    """Read the cells of a spreadsheet's row: of several figures nobody knows which is meant.

    A row of the bot's own form has its figure in a column of its own, whatever stands beside it.
    """
    kode, *lain = sel
    if len(sel) > KOLOM_ANGKA + 1 and sel[-1].lower() in BASIS:
        return kode, sel[KOLOM_ANGKA], BASIS[sel[-1].lower()]
    sisa, basis = _without_basis(lain)
    return kode, " ".join(satu for satu in sisa if _BERANGKA.search(satu)), basis


def _read_kode_janji(pembaca: _Pembaca) -> bool:
    """Read output 35 or program 1.2, which are two words; False: there is no such code."""
    if not starts_kode_janji(pembaca.kata[pembaca.letak :]):
        return False
    pembaca.nama = pembaca.kata[pembaca.letak : pembaca.letak + 2]
    pembaca.letak += 2
    return True


def starts_kode_janji(kata: Sequence[str]) -> bool:
    """Tell whether the first two words are the code of a promise."""
    return len(kata) > 1 and kata[0].lower() in AWAL.values() and bool(_LETAK.fullmatch(kata[1]))


def _read_name(pembaca: _Pembaca) -> None:
    """Read the words that name the figure: a code is one word, other words end at a period."""
    if pembaca.ini.lower() == "iku" and pembaca.letak + 1 < len(pembaca.kata):
        pembaca.nama = pembaca.kata[pembaca.letak : pembaca.letak + 2]
        pembaca.letak += 2
        return
    if _KODE.fullmatch(pembaca.ini):
        pembaca.nama = [pembaca.ini]
        pembaca.letak += 1
        return
    awal = pembaca.letak
    while pembaca.letak < len(pembaca.kata):
        di_sini = pembaca.letak
        if pembaca.read_period():
            # What it has read is read again, as the period.
            pembaca.letak, pembaca.tahun, pembaca.kode = di_sini, None, None
            break
        pembaca.letak += 1
    pembaca.nama = pembaca.kata[awal : pembaca.letak]


def _without_basis(kata: Sequence[str]) -> tuple[list[str], Basis | None]:
    ada = [satu for satu in kata if satu.lower() in BASIS]
    sisa = [satu for satu in kata if satu.lower() not in BASIS]
    return sisa, BASIS[ada[0].lower()] if ada else None
