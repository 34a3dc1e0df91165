"""A typed question in a few characters, as a button can hold it, and back."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from hashlib import blake2s
from typing import TypeVar

from core.anggaran import Dasar
from core.periode import Periode, find_periode
from core.tanya.indeks import POS, Benda, Indeks, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran

PISAH, DALAM = ":", ","
TANPA = "-"
"""No level, before how many are asked for."""
BIDANG = 11
_HURUF = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
RINCIAN = ("", "penyebab", "rekomendasi", "penyebut", "realisasi", "target", "pagu", "komponen")
E = TypeVar("E", bound=StrEnum)


class SandiError(ValueError):
    """What a button holds is no question of this data any more."""


def encode(satu: Pertanyaan) -> str:
    """Return the question without what it left over; things of the data are told by a mark."""
    kapan = satu.triwulan or satu.semester or satu.bulan
    isi = (
        _letter(Hal, satu.hal),
        "".join(_letter(Ukuran, u) for u in satu.ukuran),
        DALAM.join(map(str, satu.tahun)),
        kapan.kode if kapan else "",
        _letter(Dasar, satu.dasar),
        _letter(Arah, satu.arah),
        f"{_letter(Jenis, satu.tingkat) or TANPA}{satu.banyak or ''}".removesuffix(TANPA),
        _letter(Saring, satu.saring),
        str(RINCIAN.index(satu.rincian)) if satu.rincian in RINCIAN else satu.rincian,
        DALAM.join(f"{n:f}" for n in satu.angka),
        DALAM.join(map(mark, satu.benda)),
    )
    return PISAH.join((*isi, satu.daftar, satu.teks)).rstrip(PISAH)


def decode(teks: str, indeks: Indeks) -> Pertanyaan:
    """Return the question. Raises SandiError for one that names what is gone."""
    isi = teks.split(PISAH)
    isi += [""] * (BIDANG + 2 - len(isi))
    try:
        tingkat, banyak = isi[6][:1].removeprefix(TANPA), isi[6][1:]
        kapan = _part_of_year(isi[3])
        return Pertanyaan(
            hal=_member(Hal, isi[0]),
            ukuran=tuple(_member(Ukuran, h) for h in isi[1]),
            tahun=tuple(int(t) for t in isi[2].split(DALAM) if t),
            triwulan=kapan.triwulan if kapan else None,
            semester=kapan.semester if kapan else None,
            bulan=kapan.bulan if kapan else None,
            dasar=_member(Dasar, isi[4]) if isi[4] else None,
            arah=_member(Arah, isi[5]) if isi[5] else None,
            banyak=int(banyak) if banyak else None,
            tingkat=_member(Jenis, tingkat) if tingkat else None,
            saring=_member(Saring, isi[7]) if isi[7] else None,
            rincian=RINCIAN[int(isi[8] or 0)] if isi[8].isdigit() or not isi[8] else isi[8],
            angka=tuple(Decimal(n) for n in isi[9].split(DALAM) if n),
            benda=tuple(_thing(m, indeks) for m in isi[10].split(DALAM) if m),
            daftar=isi[11],
            teks=isi[12],
        )
    except (IndexError, InvalidOperation, ValueError, KeyError) as error:
        raise SandiError(teks) from error


def _part_of_year(kode: str) -> Periode | None:
    kapan = find_periode(1, kode) if kode else None
    if kode and kapan is None:
        raise SandiError(kode)
    return kapan


def mark(benda: Benda) -> str:
    """Return what tells a thing of the data from all others; a line by its number says it."""
    if benda.kunci.startswith("#"):
        return f"{_letter(Jenis, benda.jenis)}{benda.kunci}"
    return blake2s(f"{benda.jenis}:{benda.kunci}".encode(), digest_size=4).hexdigest()


def _thing(tanda: str, indeks: Indeks) -> Benda:
    if "#" in tanda:
        jenis = _member(Jenis, tanda[0])
        if jenis not in POS:
            raise SandiError(tanda)
        return Benda(jenis, tanda[1:], f"{jenis.replace('_', ' ')} {tanda[2:]}", ())
    return _marks(indeks)[tanda]


def _marks(indeks: Indeks) -> Mapping[str, Benda]:
    return indeks.marked(mark)


def _letter(jenis: type[StrEnum], satu: StrEnum | None) -> str:
    return "" if satu is None else _HURUF[list(jenis).index(satu)]


def _member(jenis: type[E], huruf: str) -> E:
    if len(huruf) != 1:
        raise SandiError(huruf)
    return list(jenis)[_HURUF.index(huruf)]
