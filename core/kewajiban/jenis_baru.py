"""A kind of obligation that an admin adds, as it is typed: one thing a line, or between semicolons.

What is added is not active: its ladder, its units and its letter are set like those of any other.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.hak import Bidang
from core.hari_kerja import Geser
from core.kewajiban.atur import aturan_json, to_aturan
from core.kewajiban.baca_atur import read_aturan
from core.kewajiban.jenis import (
    AturanTenggat,
    JenisKewajiban,
    Kala,
    Lampiran,
    Penanggung,
    Sejak,
    Wujud,
)
from core.teks import fold, without_hidden

PENDEK_MAKS, NAMA_MAKS = 20, 100
TAHUNAN, BERKALA = "tahunan", "berkala"
"""The ladders that ship with the program."""
KODE_MAKS = 24
"""Characters: a code stands in the data of buttons, with a unit or a period behind it."""
_KALA = {
    "tahun": Kala.TAHUN,
    "semester": Kala.SEMESTER,
    "triwulan": Kala.TRIWULAN,
    "bulan": Kala.BULAN,
}
_SETIAP = re.compile(r"(?:setiap |tiap |per |se)?(tahun|semester|triwulan|bulan)(?:an)?")
_SEMUA = re.compile(r"(?:semua|seluruh) (?:perangkat daerah|pd|opd|skpd)")
_DIPILIH = re.compile(r"(?:unit )?(?:tertentu|dipilih|pilihan|nanti)(?: unit)?(?: nanti)?")
_AWAL = AturanTenggat(Sejak.AKHIR, 0, 31)
"""A date without a year is of the year after the period, as of most reports."""


class Bagian(StrEnum):
    """What is told of a new kind, in this order."""

    PENDEK = "pendek"
    NAMA = "nama"
    KALA = "kala"
    TENGGAT = "tenggat"
    SIAPA = "siapa"
    PENGUMPUL = "pengumpul"


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisBaru:
    """What is known of a kind that is to be added; its code is made of its short name."""

    pendek: str
    nama: str
    kala: Kala
    aturan: AturanTenggat
    geser: Geser
    penanggung: Penanggung
    bidang: Bidang

    @property
    def kode(self) -> str:
        return fold(self.pendek).replace(" ", "_")[:KODE_MAKS]

    def to_kind(self) -> JenisKewajiban:
        """Return the kind as it is added: met by a report, and not active."""
        sering = self.kala in {Kala.TRIWULAN, Kala.BULAN}
        return JenisKewajiban(
            kode=self.kode,
            nama=self.nama,
            pendek=self.pendek,
            kala=self.kala,
            penanggung=self.penanggung,
            bidang=self.bidang,
            wujud=Wujud.LAPORAN,
            aturan=self.aturan,
            geser=self.geser,
            tangga=BERKALA if sering else TAHUNAN,
            lampiran=Lampiran.BERKAS,
            dasar="",
            contoh=False,
        )

    def as_json(self) -> list[Any]:
        return [
            self.pendek,
            self.nama,
            self.kala.value,
            aturan_json(self.aturan),
            self.geser.value,
            self.penanggung.value,
            self.bidang.value,
        ]


@dataclass(frozen=True, slots=True)
class SalahBagian:
    """A part that cannot be read; `tertulis` is "" where it is missing."""

    bagian: Bagian
    tertulis: str
    kala: Kala = Kala.TAHUN


def from_json(isi: Sequence[Any]) -> JenisBaru:
    pendek, nama, kala, aturan, geser, penanggung, bidang = isi
    return JenisBaru(
        pendek=pendek,
        nama=nama,
        kala=Kala(kala),
        aturan=to_aturan(aturan),
        geser=Geser(geser),
        penanggung=Penanggung(penanggung),
        bidang=Bidang(bidang),
    )


def read_jenis(teks: str, pengumpul: Mapping[str, Bidang]) -> JenisBaru | SalahBagian:
    """Return the kind that the text tells of, or the first part of it that cannot be read.

    `pengumpul` are the names of the Bagian that collect something, folded, with the field.
    """
    potong = [satu.strip() for satu in re.split(r"[;\n]", teks) if satu.strip()]
    # What is written beyond the last line belongs to it, and so is no Bagian.
    akhir = " ".join(potong[len(Bagian) - 1 :])
    isi = dict.fromkeys(Bagian, "") | dict(
        zip(Bagian, [*potong[: len(Bagian) - 1], akhir], strict=False)
    )
    kala = _period(isi[Bagian.KALA])
    pendek = _name(isi[Bagian.PENDEK], PENDEK_MAKS)
    if pendek is not None and not fold(pendek).isascii():
        # Its code stands in the data of buttons, of which there are 64 bytes.
        pendek = None
    nama = _name(isi[Bagian.NAMA], NAMA_MAKS)
    aturan = read_aturan(isi[Bagian.TENGGAT], kala or Kala.TAHUN, _AWAL)
    penanggung = _owner(fold(isi[Bagian.SIAPA]))
    bidang = pengumpul.get(fold(isi[Bagian.PENGUMPUL]))
    if (
        pendek is None
        or nama is None
        or kala is None
        or aturan is None
        or penanggung is None
        or bidang is None
    ):
        semua = (pendek, nama, kala, aturan, penanggung, bidang)
        salah = next(b for b, nilai in zip(Bagian, semua, strict=True) if nilai is None)
        return SalahBagian(salah, isi[salah], kala or Kala.TAHUN)
    return JenisBaru(
        pendek=pendek,
        nama=nama,
        kala=kala,
        aturan=aturan[0],
        geser=aturan[1] or Geser.TETAP,
        penanggung=penanggung,
        bidang=bidang,
    )


def _name(teks: str, maks: int) -> str | None:
    nama = " ".join(without_hidden(teks).split())
    return nama if fold(nama) and len(nama) <= maks else None


def _period(teks: str) -> Kala | None:
    cocok = _SETIAP.fullmatch(fold(teks))
    return _KALA[cocok[1]] if cocok else None


def _owner(teks: str) -> Penanggung | None:
    if _SEMUA.fullmatch(teks):
        return Penanggung.PERANGKAT_DAERAH
    return Penanggung.DIPILIH if _DIPILIH.fullmatch(teks) else None
