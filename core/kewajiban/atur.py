"""What an admin sets of obligations: a change, what it makes of what was, and what follows.

Values only. A change says one thing, so that a form is as many changes as it has cells.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from core.kewajiban.jenis import AturanTenggat, JenisKewajiban, Kala, Sejak
from core.kewajiban.tangga import Tangga
from core.periode import Periode

ALASAN_MAKS = 200
"""Characters of a reason."""
NOMOR_MAKS = 60
"""Characters of a letter's number."""
SEBELUM_MAKS = 45
"""Days before a due date at which a ladder may begin; reminders look 60 days ahead."""
SAMPAI_MAKS = 20
"""Working days after it at which it ends at the latest. Source: product decision."""


class Apa(StrEnum):
    """What is set; the value of each is JSON, as it is kept in dialogues and in the history."""

    BARU = "baru"
    """A kind that there was not: what `JenisBaru.as_json` returns; None: there was none."""
    AKTIF = "aktif"
    """bool."""
    ATURAN = "aturan"
    """[sejak, bulan, hari]."""
    GESER = "geser"
    CONTOH = "contoh"
    """False: somebody has confirmed the due date."""
    TANGGA = "tangga"
    """[days before, opening day, every, until]."""
    PENGUMPUL = "pengumpul"
    """A field that another Bagian collects; what was and is now are the names of the Bagian."""
    LAMPIRAN = "lampiran"
    """Whether a report must come with a file."""
    SURAT = "surat"
    """[number, date, PDF in the store or None]; None: no letter demands it."""
    TANGGAL = "tanggal"
    """Of one period for all units: a date; None: as the rule says."""
    UNIT = "unit"
    """bool: the unit is among those of the kind."""
    BEBAS = "bebas"
    """Of one unit and period: why it owes nothing; None: it does."""
    PANJANG = "panjang"
    """Of one unit and period: [date, reason]; None: as all others.

    As what was and is now [the original date, None] stands for no extension.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubahan:
    """One thing that is to be set of a kind, of a unit and a period where `apa` needs them."""

    apa: Apa
    jenis: str
    baru: Any
    unit_id: int | None = None
    periode: Periode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Perubahan:
    """What a change has made, or would make, of what was; as the history keeps it.

    `unit` and `pendek` are names. Of TANGGAL the values are dates, also where the rule sets them.
    """

    apa: Apa
    jenis: str
    pendek: str
    kala: Kala
    lama: Any
    baru: Any
    unit_id: int | None = None
    unit: str | None = None
    periode: Periode | None = None
    menurut_aturan: bool = False

    def as_isi(self) -> dict[str, object]:
        """Return it as the content of an entry."""
        isi: dict[str, object] = {
            "apa": self.apa.value,
            "jenis": self.jenis,
            "pendek": self.pendek,
            "kala": self.kala.value,
            "lama": self.lama,
            "baru": self.baru,
        }
        if self.unit_id is not None:
            isi |= {"unit": self.unit_id, "unit_nama": self.unit}
        if self.periode is not None:
            isi |= {"tahun": self.periode.tahun, "periode": self.periode.kode}
        return isi | ({"menurut_aturan": True} if self.menurut_aturan else {})


def from_isi(isi: Mapping[str, Any]) -> Perubahan:
    periode = Periode(isi["tahun"], isi["periode"]) if "tahun" in isi else None
    return Perubahan(
        apa=Apa(isi["apa"]),
        jenis=isi["jenis"],
        pendek=isi["pendek"],
        kala=Kala(isi["kala"]),
        lama=isi["lama"],
        baru=isi["baru"],
        unit_id=isi.get("unit"),
        unit=isi.get("unit_nama"),
        periode=periode,
        menurut_aturan=isi.get("menurut_aturan", False),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Jatuhan:
    """When a period falls due, and for how many units; `ditetapkan`: not by the rule."""

    periode: Periode
    buka_on: date
    tenggat_on: date
    banyak: int
    ditetapkan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnakBerikut:
    """A rung that is still to come, and of how many units; `kode` as in a ladder."""

    pendek: str
    on: date
    kode: str
    banyak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Akibat:
    """What follows from changes: obligations that come, go and move, and what is said next.

    `tetap` are those that do not move with the others of their period, since something was
    reported; `gugur` are extensions that no longer extend; `terlewati` are the rungs of the next
    due date that lie before today, which never fire. `lewat` of those that move are overdue by it,
    and were not before.
    """

    baru: int = 0
    batal: int = 0
    pindah: int = 0
    lewat: int = 0
    tetap: int = 0
    gugur: int = 0
    jatuh: tuple[Jatuhan, ...] = ()
    berikut: tuple[AnakBerikut, ...] = ()
    terlewati: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rencana:
    """What changes would do; `sidik` is what they were reckoned from."""

    perubahan: tuple[Perubahan, ...]
    akibat: Akibat
    sidik: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RingkasJenis:
    """A kind as a list shows it; `berikut` None: nothing of it falls due within a year."""

    jenis: JenisKewajiban
    tangga: Tangga
    pengumpul: tuple[str, ...]
    unit: tuple[tuple[int, str], ...]
    jatuh: tuple[Jatuhan, ...]
    dikecualikan: tuple["Kecuali", ...] = ()

    @property
    def berikut(self) -> Jatuhan | None:
        return self.jatuh[0] if self.jatuh else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kecuali:
    """An obligation as the pages of its kind show it, exempt, extended, or neither."""

    id: int
    jenis: str
    unit_id: int
    unit: str
    periode: Periode
    tenggat_on: date
    dibebaskan: str | None = None
    diperpanjang_on: date | None = None
    alasan: str | None = None
    dilaporkan: bool = False

    @property
    def istimewa(self) -> bool:
        return self.dibebaskan is not None or self.diperpanjang_on is not None


def aturan_json(aturan: AturanTenggat) -> list[Any]:
    return [aturan.sejak.value, aturan.bulan, aturan.hari]


def to_aturan(nilai: Any) -> AturanTenggat:  # noqa: ANN401  JSON
    sejak, bulan, hari = nilai
    return AturanTenggat(Sejak(sejak), bulan, hari)


def tangga_json(tangga: Tangga) -> list[Any]:
    return [list(tangga.sebelum), tangga.buka, tangga.tiap, tangga.sampai]


def to_tangga(nilai: Any, kode: str = "") -> Tangga:  # noqa: ANN401  JSON
    sebelum, buka, tiap, sampai = nilai
    return Tangga(kode=kode, sebelum=tuple(sebelum), buka=buka, tiap=tiap, sampai=sampai)
