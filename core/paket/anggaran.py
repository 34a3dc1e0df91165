"""The budget: its tree, and what the document prints about its rows elsewhere.

Other files refer to a row by its acuan: p1, k12, s35 (program, kegiatan, sub kegiatan by
number) or "jumlah".
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Protocol

from pydantic import BeforeValidator, Field, StringConstraints

from core.buku import Tingkat
from core.paket import organisasi
from core.paket.bacaan import Entri, Pembaca
from core.paket.isian import (
    Bersumber,
    Bulat,
    Catatan,
    SelBersatuan,
    SelFigur,
    Slug,
    SlugBolehKosong,
    Teks,
    TeksBolehKosong,
)
from core.paket.istilah import Tahap
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.periksa import Berletak, check_known, check_unique

BERKAS = "anggaran.csv"
PAGU_LAIN = "pagu_lain.csv"
PERSEN = "persen_tercetak.csv"
RKT = "rkt_sub_kegiatan.csv"
INDIKATOR_PROGRAM = "indikator_program.csv"
KODE = "kode_nomenklatur.csv"
PEMILIK = "pemilik_kegiatan.csv"

LEBAR_PENDEK = 22
"""What a table on a phone leaves for the name of a budget row."""

_HURUF = {Tingkat.PROGRAM: "p", Tingkat.KEGIATAN: "k", Tingkat.SUB_KEGIATAN: "s"}
_INDUK = {
    Tingkat.PROGRAM: Tingkat.JUMLAH,
    Tingkat.KEGIATAN: Tingkat.PROGRAM,
    Tingkat.SUB_KEGIATAN: Tingkat.KEGIATAN,
}
_JUMLAH = "jumlah"


def _blank_is_zero(isi: object) -> object:
    return 0 if isi == "" else isi


class Pos(Catatan):
    """A row of the budget table; `no` counts within its tingkat and is 0 for the total."""

    tingkat: Annotated[Tingkat, Field(strict=False)]
    no: Annotated[Bulat, BeforeValidator(_blank_is_zero)]
    uraian: TeksBolehKosong
    pendek: Annotated[TeksBolehKosong, StringConstraints(max_length=LEBAR_PENDEK)]
    sebelum: SelFigur
    sesudah: SelFigur
    realisasi: SelFigur

    @property
    def acuan(self) -> str:
        return acuan_of(self.tingkat, self.no)

    @property
    def nama(self) -> str:
        """The total alone may be printed without a name."""
        return self.uraian or self.tingkat.capitalize()


class PaguLain(Bersumber):
    acuan: Teks
    tahap: Annotated[Tahap, Field(strict=False)]
    tercetak: SelFigur


class PersenTercetak(Bersumber):
    acuan: Teks
    tercetak: SelFigur


class IndikatorSubKegiatan(Bersumber):
    no: Bulat
    indikator: Teks
    target_tercetak: SelBersatuan

    @property
    def acuan(self) -> str:
        return acuan_of(Tingkat.SUB_KEGIATAN, self.no)


class IndikatorProgram(Bersumber):
    """`unit` posts its figures, where a package says so: no document does."""

    program: Bulat
    indikator: Teks
    target_tercetak: SelBersatuan
    unit: SlugBolehKosong = None

    @property
    def acuan(self) -> str:
        return acuan_of(Tingkat.PROGRAM, self.program)


class KodePos(Catatan):
    acuan: Teks
    kode: Annotated[Teks, StringConstraints(pattern=r"^[0-9]+(\.[0-9]+)*$")]
    dasar: Teks


class PemilikKegiatan(Catatan):
    kegiatan: Bulat
    unit: Slug

    @property
    def acuan(self) -> str:
        return acuan_of(Tingkat.KEGIATAN, self.kegiatan)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran:
    """`induk` leads from the acuan of a row to that of the row above; the total has none."""

    pos: tuple[Pos, ...]
    induk: Mapping[str, str | None]
    pagu_lain: tuple[PaguLain, ...]
    persen: tuple[PersenTercetak, ...]
    rkt: tuple[IndikatorSubKegiatan, ...]
    indikator_program: tuple[IndikatorProgram, ...]
    kode: tuple[KodePos, ...]
    pemilik: tuple[PemilikKegiatan, ...]


def acuan_of(tingkat: Tingkat, no: int) -> str:
    return f"{_HURUF[tingkat]}{no}" if tingkat in _HURUF else _JUMLAH


def read_anggaran(pembaca: Pembaca, unit: Collection[str]) -> Anggaran:
    entri, pos = pembaca.csv(BERKAS, Pos, wajib=True)
    pohon = _Pohon()
    for satu in entri:
        pohon.add(satu)
    hasil = Anggaran(
        pos=pos,
        induk=pohon.induk,
        pagu_lain=pembaca.csv(PAGU_LAIN, PaguLain)[1],
        persen=pembaca.csv(PERSEN, PersenTercetak)[1],
        rkt=pembaca.csv(RKT, IndikatorSubKegiatan)[1],
        indikator_program=pembaca.csv(INDIKATOR_PROGRAM, IndikatorProgram)[1],
        kode=pembaca.csv(KODE, KodePos)[1],
        pemilik=pembaca.csv(PEMILIK, PemilikKegiatan)[1],
    )
    pembaca.masalah += pohon.masalah
    if entri:
        pembaca.masalah += _check_total(entri)
    pembaca.masalah += _check_names(pos)
    pembaca.masalah += _check_references(hasil)
    pembaca.masalah += _check_repeats(hasil)
    pembaca.masalah += _check_codes(hasil)
    milik: Sequence[PemilikKegiatan | IndikatorProgram] = (
        *hasil.pemilik,
        *hasil.indikator_program,
    )
    pembaca.masalah += check_known(
        ((satu, satu.unit) for satu in milik), "unit", dikenal=unit, berkas=organisasi.BERKAS
    )
    return hasil


class _Beracuan(Berletak, Protocol):
    @property
    def acuan(self) -> str: ...


class _Pohon:
    """Puts the rows, in printed order, under the row that they belong to.

    It reads them before validation, so that an unreadable figure of one row does not make
    orphans of the rows below it.
    """

    def __init__(self) -> None:
        self.induk: dict[str, str | None] = {_JUMLAH: None}
        self.masalah: list[Masalah] = []
        self._kini: dict[Tingkat, str] = {Tingkat.JUMLAH: _JUMLAH}
        self._nomor = dict.fromkeys(_HURUF, 0)

    def add(self, entri: Entri) -> None:
        teks = entri.teks("tingkat")
        if teks not in set(_HURUF):
            return
        tingkat = Tingkat(teks)
        no = self._number(entri, tingkat)
        acuan = acuan_of(tingkat, no)
        self._kini[tingkat] = acuan
        self.induk[acuan] = self._parent(entri, tingkat)
        if tingkat is Tingkat.PROGRAM:
            self._kini.pop(Tingkat.KEGIATAN, None)

    def _number(self, entri: Entri, tingkat: Tingkat) -> int:
        """Return the number of the row; after a wrong one, counting goes on from there."""
        harus, teks = self._nomor[tingkat] + 1, entri.teks("no")
        no = int(teks) if teks.isascii() and teks.isdigit() else harus
        self._nomor[tingkat] = no
        if no != harus or not teks:
            self.masalah.append(
                entri.letak.masalah(KodeMasalah.NOMOR_TIDAK_URUT, "no", isi=teks, acuan=str(harus))
            )
        return no

    def _parent(self, entri: Entri, tingkat: Tingkat) -> str | None:
        atas = _INDUK[tingkat]
        if atas not in self._kini:
            self.masalah.append(
                entri.letak.masalah(
                    KodeMasalah.TANPA_INDUK, "tingkat", isi=entri.teks("uraian"), acuan=atas
                )
            )
        return self._kini.get(atas)


def _check_total(entri: Sequence[Entri]) -> Iterator[Masalah]:
    banyak = sum(satu.teks("tingkat") == Tingkat.JUMLAH for satu in entri)
    if banyak != 1:
        kode = KodeMasalah.JUMLAH_TIDAK_SATU
        yield Letak(BERKAS).masalah(kode, "tingkat", isi=str(banyak), acuan=Tingkat.JUMLAH)


def _check_names(pos: Sequence[Pos]) -> Iterator[Masalah]:
    for satu in pos:
        if not satu.uraian and satu.tingkat is not Tingkat.JUMLAH:
            yield satu.letak.masalah(KodeMasalah.KOSONG, "uraian")
        if not satu.pendek and len(satu.uraian) > LEBAR_PENDEK:
            yield satu.letak.masalah(
                KodeMasalah.TERLALU_PANJANG, "pendek", isi=satu.uraian, acuan=str(LEBAR_PENDEK)
            )


def _check_references(hasil: Anggaran) -> Iterator[Masalah]:
    bagian: Sequence[tuple[str, Sequence[_Beracuan]]] = (
        ("acuan", hasil.pagu_lain),
        ("acuan", hasil.persen),
        ("acuan", hasil.kode),
        ("no", hasil.rkt),
        ("program", hasil.indikator_program),
        ("kegiatan", hasil.pemilik),
    )
    for kolom, catatan in bagian:
        yield from check_known(
            ((satu, satu.acuan) for satu in catatan), kolom, dikenal=hasil.induk, berkas=BERKAS
        )


def _check_repeats(hasil: Anggaran) -> Iterator[Masalah]:
    yield from check_unique(
        ((p, (p.acuan, p.tahap, p.tabel, p.baris)) for p in hasil.pagu_lain), "baris"
    )
    yield from check_unique(((p, (p.acuan, p.tabel, p.baris)) for p in hasil.persen), "baris")
    yield from check_unique(((k, k.acuan) for k in hasil.kode), "acuan")
    yield from check_unique(((k, k.kode) for k in hasil.kode), "kode")
    yield from check_unique(((p, p.kegiatan) for p in hasil.pemilik), "kegiatan")


def _check_codes(hasil: Anggaran) -> Iterator[Masalah]:
    """A code continues the code of the row above, segment by segment."""
    kode = {satu.acuan: satu.kode for satu in hasil.kode}
    for satu in hasil.kode:
        atas = kode.get(hasil.induk.get(satu.acuan) or "")
        if atas and not _continues(satu.kode, atas):
            yield satu.letak.masalah(KodeMasalah.KODE_BUKAN_ANAK, "kode", isi=satu.kode, acuan=atas)


def _continues(kode: str, atas: str) -> bool:
    segmen, awal = kode.split("."), atas.split(".")
    return len(segmen) > len(awal) and segmen[: len(awal)] == awal
