"""Kinds, units, periods and dates in what an admin types in one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.tenggat.baca import read_written
from core.kewajiban.atur import ALASAN_MAKS
from core.kewajiban.jenis import JenisKewajiban
from core.pencarian import Kandidat, search
from core.periode import TAHUN, find_bulan
from core.teks import fold, without_hidden

KATA_JENIS = 6
"""Words that a kind's name has at most."""
USULAN = 6
SETENGAH_TAHUN = timedelta(days=183)
ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_TAHUN = re.compile(r"(?:tahun\s+)?((?:19|20)\d\d)(?=\s|$)", re.ASCII | re.IGNORECASE)
_BAGIAN = re.compile(
    r"(?:(?P<s>s|smt|sem|semester)|(?P<tw>tw|triwulan))[\s.-]*(?P<ke>[1-4]|iv|iii|ii|i)(?=\s|$)",
    re.ASCII | re.IGNORECASE,
)
_BULAN = re.compile(r"(?:bulan\s+)?([a-z]{3,9})(?=\s|$)", re.ASCII | re.IGNORECASE)
_ALASAN = re.compile(r"^(?:dengan\s+)?(?:alasan(?:nya)?|karena)\b[\s:,]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Kapan:
    """Which period is meant: what is None is not said. `sisa` stands behind it."""

    tahun: int | None
    kode: str | None
    sisa: str


def find_kind(kata: Sequence[str], semua: Sequence[JenisKewajiban]) -> tuple[str, int] | None:
    """Return the kind that the words begin with, and how many they are."""
    nama = _names(semua)
    for banyak in range(min(KATA_JENIS, len(kata)), 0, -1):
        kode = nama.get(fold(" ".join(kata[:banyak])))
        if kode:
            return kode, banyak
    return None


def _names(semua: Sequence[JenisKewajiban]) -> dict[str, str]:
    """Return what each kind is called; the first word of its short name where that is its own."""
    depan = [fold(satu.pendek).split()[0] for satu in semua]
    nama = {
        kata: satu.kode for satu, kata in zip(semua, depan, strict=True) if depan.count(kata) == 1
    }
    for satu in semua:
        for teks in (satu.nama, satu.kode, satu.pendek):
            nama[fold(teks)] = satu.kode
    return nama


def split_at_kind(
    kata: Sequence[str], semua: Sequence[JenisKewajiban]
) -> tuple[str, str, str] | None:
    """Return what stands before the first kind that is named, the kind, and what is behind it."""
    for letak in range(len(kata)):
        if ada := find_kind(kata[letak:], semua):
            kode, banyak = ada
            return " ".join(kata[:letak]), kode, " ".join(kata[letak + banyak :])
    return None


def read_period(teks: str) -> Kapan:
    """Read year and part of a year at the beginning, in either order."""
    tahun, kode, sisa = None, None, teks.strip()
    for _ in range(2):
        if tahun is None and (cocok := _TAHUN.match(sisa)):
            tahun, sisa = int(cocok[1]), sisa[cocok.end() :].strip()
        elif kode is None and (bagian := _part(sisa)):
            kode, sisa = bagian[0], sisa[bagian[1] :].strip()
    if kode is None and (cocok := re.match(r"tahun(?:an)?(?=\s|$)", sisa, re.IGNORECASE)):
        kode, sisa = TAHUN, sisa[cocok.end() :].strip()
    return Kapan(tahun, kode, sisa)


def _part(teks: str) -> tuple[str, int] | None:
    if cocok := _BAGIAN.match(teks):
        ke = ROMAWI.get(cocok["ke"].lower()) or int(cocok["ke"])
        return f"{'s' if cocok['s'] else 'tw'}{ke}", cocok.end()
    cocok = _BULAN.match(teks)
    bulan = find_bulan(cocok[1]) if cocok else None
    return (bulan.kode, cocok.end()) if cocok and bulan else None


def read_date(teks: str, semula: date) -> tuple[date, str] | None:
    """Return the day that the text begins with, and what stands behind it.

    Without a year it is the next such day after `semula`, if that is within half a year: an
    earlier one is more likely a slip, and core refuses it.
    """
    kata = teks.split()
    ada, lagi = (read_written(kata, tahun) for tahun in (semula.year, semula.year + 1))
    if ada is None or ada.rentang:
        return None
    maju = lagi is not None and ada.on <= semula and lagi.on - semula <= SETENGAH_TAHUN
    on = lagi.on if lagi and maju else ada.on
    return on, ada.sisa


def read_near(teks: str, kini: date) -> date | None:
    """Return the day that the text says, without a year the one nearest to `kini`."""
    semua = [read_written(teks.split(), kini.year + n) for n in (-1, 0, 1)]
    ada = [satu.on for satu in semua if satu and not satu.sisa]
    return min(ada, key=lambda on: abs(on - kini), default=None)


def read_reason(teks: str) -> str:
    """Return a reason as one line, "" for none; one that is too long as it is."""
    return " ".join(_ALASAN.sub("", without_hidden(teks).strip()).split())


def too_long(alasan: str) -> bool:
    return len(alasan) > ALASAN_MAKS


def find_units(teks: str, kandidat: Sequence[Kandidat[int]]) -> list[int]:
    """Return the unit that is meant: one where that is sure, several to choose from, or none."""
    kunci = fold(teks)
    if not kunci:
        return []
    tepat = [k.kunci for k in kandidat if kunci in map(fold, k.teks)]
    if tepat:
        return tepat
    hasil = search(kunci, kandidat, paling_banyak=USULAN)
    return [hasil.pasti] if hasil.pasti is not None else list(hasil.usulan)
