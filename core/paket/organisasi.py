"""organisasi.toml: the units, their names and their tree."""

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from core.hak import Bidang
from core.paket.bacaan import Entri, Pembaca
from core.paket.isian import Bersumber, DaftarTeks, Slug, SlugBolehKosong, Teks
from core.paket.istilah import JenisUnit
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.periksa import check_known, check_unique

BERKAS = "organisasi.toml"


class Unit(Bersumber):
    """A unit; `induk` is None for the root, `bidang` what it collects from the others."""

    kode: Slug
    nama: Teks
    singkat: Teks
    jenis: Annotated[JenisUnit, Field(strict=False)]
    induk: SlugBolehKosong = None
    alias: DaftarTeks = ()
    subbagian: DaftarTeks = ()
    bidang: Annotated[tuple[Annotated[Bidang, Field(strict=False)], ...], Field(strict=False)] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.nama, self.singkat, *self.alias)


def read_organisasi(pembaca: Pembaca) -> tuple[tuple[Unit, ...], frozenset[str]]:
    """Return the valid units, and the codes of all, so that others can be checked against them."""
    toml = pembaca.toml(BERKAS, ("unit",), wajib=True)
    entri = toml.entries("unit")
    unit = pembaca.validate(entri, Unit)
    kode = frozenset(satu.teks("kode") for satu in entri)
    pembaca.masalah += check_unique(((u, u.kode) for u in unit), "kode")
    pembaca.masalah += check_known(
        ((u, u.induk) for u in unit), "induk", dikenal=kode, berkas=BERKAS
    )
    pembaca.masalah += _check_names(unit)
    pembaca.masalah += _check_tree(entri)
    return unit, kode


def find_unit(unit: Sequence[Unit], nama: str) -> str | None:
    """Return the code of the unit that goes by exactly this name, None if none does."""
    return next((u.kode for u in unit if _fold(nama) in map(_fold, u.names)), None)


def _check_names(unit: Sequence[Unit]) -> Iterator[Masalah]:
    """A name must lead to one unit, or nobody can ask for it."""
    pemilik: dict[str, str] = {}
    for satu in unit:
        for nama in satu.names:
            lain = pemilik.setdefault(_fold(nama), satu.kode)
            if lain != satu.kode:
                kolom = _column_of(satu, nama)
                yield satu.letak.masalah(KodeMasalah.NAMA_DUA_UNIT, kolom, isi=nama, acuan=lain)


def _column_of(unit: Unit, nama: str) -> str:
    return next((k for k in ("nama", "singkat") if getattr(unit, k) == nama), "alias")


def _check_tree(entri: Sequence[Entri]) -> Iterator[Masalah]:
    induk = {satu.teks("kode"): satu.teks("induk") for satu in entri}
    akar = sum(not kode for kode in induk.values())
    if induk and akar != 1:
        kode = KodeMasalah.JUMLAH_TIDAK_SATU
        yield Letak(BERKAS).masalah(kode, "induk", isi=str(akar), acuan=JenisUnit.PEMDA)
    for satu in entri:
        if _in_circle(satu.teks("kode"), induk):
            yield satu.letak.masalah(KodeMasalah.INDUK_MELINGKAR, "induk", isi=satu.teks("induk"))


def _in_circle(kode: str, induk: dict[str, str]) -> bool:
    """Tell whether the unit is above itself."""
    atas = induk[kode]
    for _ in induk:
        if atas in ("", kode):
            break
        atas = induk.get(atas, "")
    return atas == kode != ""


def _fold(nama: str) -> str:
    return " ".join(nama.casefold().split())
