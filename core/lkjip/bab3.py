"""Bab III of a year as a whole: its sasaran, its budget, and what is still open about it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.angka import Keadaan, Nilai
from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Catatan, Fakta, Tingkat
from core.buku import LimaAngka, Pos, five, leaves, sum_of, walk
from core.buku import Tingkat as TingkatPos
from core.kinerja import LembarIndikator, Rerata, rerata
from core.lkjip.analisis import AnalisisIndikator, Hasil, Penunjang
from core.lkjip.rujukan import is_about, tables_of
from core.paket.istilah import CaraHitung
from core.skala import Skala


@dataclass(frozen=True, slots=True)
class AnalisisSasaran:
    kode: str
    nomor: int
    nama: str
    indikator: tuple[AnalisisIndikator, ...]

    @property
    def kegiatan(self) -> tuple[Penunjang, ...]:
        """Return the kegiatan behind it, each once."""
        return tuple(satu for satu in self.penunjang if satu.pos.tingkat is TingkatPos.KEGIATAN)

    @property
    def penunjang(self) -> tuple[Penunjang, ...]:
        """Return the lines of the budget behind it, each once."""
        semua: dict[object, Penunjang] = {}
        for satu in self.indikator:
            for lain in satu.penunjang:
                semua.setdefault(lain.pos.kunci, lain)
        return tuple(semua.values())

    @property
    def uang(self) -> LimaAngka | None:
        """Return what its kegiatan have together, None of none."""
        sub = [daun for satu in self.kegiatan for daun in leaves(satu.pos)]
        return sum_of(sub) if sub else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bab3:
    """What the chapter says. `akar` is the budget, None where there is none.

    `catatan` are the auditor's findings, the gravest first; `terjawab` their keys that somebody
    has answered. `dokumen` are the titles of what the figures come from. `diisi`: figures are
    posted here; `contoh`: its targets are made up. `terbatas`: it is about the person's own
    units alone. `masa` are the first and the last year for which its indikator are laid down,
    None where these differ. `riwayat` is what was realised, by kode, in the years before the last
    one of which anything is known, the oldest first.
    """

    tahun: int
    sasaran: tuple[AnalisisSasaran, ...]
    skala: Skala | None
    akar: Pos | None
    catatan: tuple[Catatan, ...]
    terjawab: frozenset[str]
    ucapan: tuple[Ucapan, ...]
    dokumen: tuple[str, ...]
    diisi: bool = False
    contoh: bool = False
    terbatas: bool = False
    masa: tuple[int, int] | None = None
    riwayat: Mapping[int, Mapping[str, Nilai]] = field(default_factory=dict)

    @property
    def lalu(self) -> int:
        return self.tahun - 1

    @property
    def indikator(self) -> tuple[AnalisisIndikator, ...]:
        return tuple(satu for sasaran in self.sasaran for satu in sasaran.indikator)

    @property
    def rerata(self) -> Rerata:
        return rerata([satu.indikator for satu in self.indikator], self.skala)

    def count(self, *hasil: Hasil) -> int:
        """Return how many indikator have come to one of these."""
        return sum(satu.hasil in hasil for satu in self.indikator)

    @property
    def program(self) -> tuple[Pos, ...]:
        return self.akar.anak if self.akar else ()

    @property
    def terbuka(self) -> list[Catatan]:
        """Return the findings that nobody has answered."""
        return [satu for satu in self.catatan if satu.kunci not in self.terjawab]

    def earlier(self, satu: LembarIndikator) -> list[tuple[int, Nilai]]:
        """Return what was realised of an indikator in the years before the last one."""
        return [
            (tahun, nilai.get(satu.kode, Keadaan.TIDAK_TERSEDIA))
            for tahun, nilai in self.riwayat.items()
        ]

    def notes_on(self, ucapan: Ucapan) -> list[int]:
        """Return the findings about a passage by their numbers, counted from 1 as they stand."""
        return self._numbers(lambda fakta: is_about(fakta, ucapan))

    def notes_of(self, satu: LembarIndikator) -> list[int]:
        """Return those about an indikator."""
        return self._numbers(lambda fakta: fakta.indikator == satu.kode)

    @property
    def notes_of_money(self) -> list[int]:
        """Return those about the budget's own tables, or its lines."""
        tabel = {pos.sumber.tabel for pos in walk(self.akar)} if self.akar else set()
        return self._numbers(lambda fakta: bool(fakta.sub or tabel & tables_of(fakta)))

    def _numbers(self, pilih: Callable[[Fakta], bool]) -> list[int]:
        return [ke for ke, satu in enumerate(self.catatan, start=1) if pilih(satu.fakta)]

    def of_level(self, tingkat: Tingkat) -> list[Catatan]:
        return [satu for satu in self.catatan if satu.tingkat is tingkat]


def analyse(  # noqa: PLR0913  all that the chapter is made of
    bahan: Bahan,
    *,
    skala: Skala | None,
    catatan: Sequence[Catatan],
    terjawab: Collection[str],
    dokumen: Sequence[str],
    milik: Collection[int] | None = None,
    masa: tuple[int, int] | None = None,
    riwayat: Mapping[int, Mapping[str, Nilai]] | None = None,
) -> Bab3:
    """Return what the chapter says of a year.

    `milik` are the units that it is to be about, None: all; of the budget these see their own
    lines only.
    """
    return Bab3(
        tahun=bahan.tahun,
        sasaran=tuple(
            AnalisisSasaran(
                satu.kode,
                satu.nomor,
                satu.nama,
                tuple(_analyse(lembar, bahan, milik) for lembar in satu.indikator),
            )
            for satu in bahan.sasaran
        ),
        skala=skala,
        akar=bahan.akar if milik is None else None,
        catatan=tuple(catatan),
        terjawab=frozenset(terjawab),
        ucapan=tuple(satu for satu in bahan.ucapan if satu.indikator is None),
        dokumen=tuple(dokumen),
        diisi=bahan.diisi,
        contoh=bahan.contoh,
        terbatas=milik is not None,
        masa=masa,
        riwayat=riwayat or {},
    )


def _analyse(
    satu: LembarIndikator, bahan: Bahan, milik: Collection[int] | None
) -> AnalisisIndikator:
    pos, uang = _behind(satu, bahan, milik)
    return AnalisisIndikator(
        indikator=satu,
        ucapan=tuple(bahan.said_of(satu.kode)),
        penunjang=tuple(Penunjang(milik, five(milik)) for milik in pos),
        uang=uang,
    )


def _behind(
    satu: LembarIndikator, bahan: Bahan, milik: Collection[int] | None
) -> tuple[Sequence[Pos], LimaAngka | None]:
    """Return the lines of the budget behind an indikator, and their sum, None of none.

    Of what is computed from the programmes all of them, with the printed total; else the
    kegiatan of the units that own it: no document says which money is for which indikator, so
    that is our own reading.
    """
    if bahan.akar is None:
        return (), None
    if bahan.hitungan.get(satu.kode) is CaraHitung.PROGRAM:
        return (bahan.akar.anak, five(bahan.akar)) if milik is None else ((), None)
    pemilik = {unit.id for unit in satu.pemilik if milik is None or unit.id in milik}
    kegiatan = list(_owned(pemilik, bahan.akar))
    sub = [daun for pos in kegiatan for daun in leaves(pos)]
    return kegiatan, sum_of(sub) if sub else None


def _owned(pemilik: Collection[int], akar: Pos) -> Iterable[Pos]:
    return [
        pos for pos in walk(akar) if pos.tingkat is TingkatPos.KEGIATAN and _owned_by(pos, pemilik)
    ]


def _owned_by(pos: Pos, unit: Collection[int]) -> bool:
    milik = {satu.unit_id for satu in leaves(pos)} | {pos.unit_id} - {None}
    return bool(milik & set(unit))
