"""What the rules look at: all that is known of one year, in the shapes that answers use too."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.angka import Sumber, Tercetak
from core.buku import Pos
from core.hitungan import Hitungan
from core.kinerja import LembarIndikator, LembarSasaran
from core.paket.istilah import CaraHitung, Daftar, JenisNarasi, JenisUnit
from core.skala import Skala


@dataclass(frozen=True, slots=True, kw_only=True)
class Ucapan:
    """A passage in the document's own words; `indikator` is the code it speaks of, None: none.

    `unit_id` is who has posted it with a figure, None: it stands in a document.
    """

    jenis: JenisNarasi
    indikator: str | None
    judul: str
    teks: str
    sumber: Sumber
    unit_id: int | None = None

    def is_open_to(self, milik: Collection[int]) -> bool:
        """Tell whether these units may read it: what another has posted they may not."""
        return self.unit_id is None or self.unit_id in milik

    @property
    def tentang(self) -> str:
        """Return what it is about and in which part of the document, or posted for when."""
        return f"{self.indikator or ''} {self.sumber.tabel}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriTercetak:
    """An entry of a register as a document prints it; empty texts are empty cells.

    `unit_dikenal`: the unit that it names is one of ours, or it names none.
    """

    jenis: CaraHitung
    nomor: int
    judul: str
    nomor_surat: str
    tanggal_tercetak: str
    tanggal: date | None
    unit_tercetak: str
    unit_dikenal: bool
    keterangan: str
    sumber: Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggota:
    """A unit on a list whose figures make up an indikator, with its name as printed."""

    nomor: int
    tercetak: str
    nama: str
    jenis: JenisUnit
    sumber: Sumber


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaLain:
    """A figure that stands in no table of ours, under its key."""

    uraian: str
    satuan: str
    tercetak: Tercetak


@dataclass(frozen=True, slots=True, kw_only=True)
class Bahan:
    """All that is known of a year; whatever there is none of is empty.

    `hitungan` says by code what an indikator is computed from. `skala` are those in force at
    the end of the year, by their codes, `sasaran` the same indikator by what they serve.
    `diisi`: its figures are posted here, and no document tells of it yet; `contoh`: its targets
    and pagu are made up. `dihitung` is by code what the data behind a posted figure come to.
    """

    tahun: int
    akar: Pos | None = None
    indikator: Sequence[LembarIndikator] = ()
    hitungan: Mapping[str, CaraHitung] = field(default_factory=dict)
    daftar: Mapping[Daftar, Sequence[Anggota]] = field(default_factory=dict)
    register: Mapping[CaraHitung, Sequence[EntriTercetak]] = field(default_factory=dict)
    ucapan: Sequence[Ucapan] = ()
    angka: Mapping[str, AngkaLain] = field(default_factory=dict)
    skala: Mapping[str, Skala] = field(default_factory=dict)
    diisi: bool = False
    contoh: bool = False
    sasaran: Sequence[LembarSasaran] = ()
    dihitung: Mapping[str, Hitungan] = field(default_factory=dict)

    def said_of(self, kode: str) -> list[Ucapan]:
        return [satu for satu in self.ucapan if satu.indikator == kode]

    def computed_from(self, cara: CaraHitung) -> list[LembarIndikator]:
        return [satu for satu in self.indikator if self.hitungan.get(satu.kode) is cara]
