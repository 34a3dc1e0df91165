"""The organisation as values: its units and who is below whom, who signed, how many there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.angka import Nilai, Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitLembaga:
    """A unit, and the sub bagian in it; `induk_id` is the unit above, None for the topmost."""

    id: int
    nama: str
    singkat: str
    jenis: str
    induk_id: int | None
    sub_bagian: tuple[str, ...]
    sumber: Sumber | None


@dataclass(frozen=True, slots=True)
class Susunan:
    """All units, in the order of their document."""

    unit: tuple[UnitLembaga, ...]

    def find(self, unit_id: int) -> UnitLembaga | None:
        return next((satu for satu in self.unit if satu.id == unit_id), None)

    def above(self, satu: UnitLembaga) -> Iterator[UnitLembaga]:
        """Yield the units above one, the nearest first."""
        atas = self.find(satu.induk_id) if satu.induk_id is not None else None
        while atas is not None:
            yield atas
            atas = self.find(atas.induk_id) if atas.induk_id is not None else None

    def below(self, satu: UnitLembaga) -> tuple[UnitLembaga, ...]:
        """Return the units right below one."""
        return tuple(lain for lain in self.unit if lain.induk_id == satu.id)

    def of_kind(self, jenis: str, dalam: UnitLembaga | None = None) -> tuple[UnitLembaga, ...]:
        """Return the units of a kind, within one and those below it, or all."""
        return tuple(
            satu
            for satu in self.unit
            if satu.jenis == jenis and (dalam is None or dalam in self.above(satu))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PenandaTangan:
    """Who signed which document as what."""

    naskah: str
    peran: str
    nama: str
    jabatan: str
    tanggal: date
    sumber: Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaLembaga:
    """A figure of a document that stands in no table of ours."""

    kunci: str
    tahun: int
    uraian: str
    tercetak: str
    nilai: Nilai
    satuan: str
    sumber: Sumber


@dataclass(frozen=True, slots=True)
class Landasan:
    """A rule that a document rests on; one of no document is that of a scale, by its code."""

    teks: str
    sumber: Sumber | None
    skala: str = ""
    perihal: str = ""
