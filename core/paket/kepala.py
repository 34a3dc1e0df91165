"""paket.toml: what the package is, and the documents it was taken from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from core.paket.bacaan import Entri, Pembaca
from core.paket.isian import Catatan, Slug, Tahun, Teks, TeksBolehKosong
from core.paket.istilah import PeranDokumen
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.periksa import check_unique

BERKAS = "paket.toml"


class KepalaPaket(Catatan):
    kode: Slug
    judul: Teks
    pemda: Teks


class Dokumen(Catatan):
    """A document. `tabel` is where rows stand that have no column for it (anggaran.csv)."""

    kode: Slug
    peran: Annotated[PeranDokumen, Field(strict=False)] = PeranDokumen.LAPORAN
    judul: Teks
    penerbit: TeksBolehKosong = ""
    tahun: Tahun | None = None
    tanggal: date | None = None
    tabel: TeksBolehKosong = ""
    luar: bool = False


class Laporan(Dokumen):
    """The document that the package reports; its year is the year of the package."""

    tahun: Tahun
    tabel: Teks


@dataclass(frozen=True, slots=True, kw_only=True)
class Kepala:
    paket: KepalaPaket
    laporan: Laporan
    lain: tuple[Dokumen, ...]

    @property
    def dokumen(self) -> tuple[Dokumen, ...]:
        return (self.laporan, *self.lain)

    def cited_by(self, peran: PeranDokumen) -> Dokumen:
        """Return the one document in this role."""
        return next(dokumen for dokumen in self.dokumen if dokumen.peran is peran)


def read_kepala(pembaca: Pembaca) -> Kepala | None:
    """Return the head of the package, None if what is wrong with it leaves nothing to return."""
    toml = pembaca.toml(BERKAS, ("paket", "dokumen"), wajib=True)
    paket = toml.records("paket", KepalaPaket)
    dokumen = toml.entries("dokumen")
    laporan = pembaca.validate([d for d in dokumen if _is_laporan(d)], Laporan)
    lain = pembaca.validate([d for d in dokumen if not _is_laporan(d)], Dokumen)
    if toml.isi:
        pembaca.masalah += _one_of_each(len(toml.entries("paket")), dokumen)
    pembaca.masalah += check_unique(((d, d.kode) for d in (*laporan, *lain)), "kode")
    if not paket or not laporan:
        return None
    return Kepala(paket=paket[0], laporan=laporan[0], lain=lain)


def check_roles(kepala: Kepala, dikutip: Iterable[PeranDokumen]) -> Iterator[Masalah]:
    """Yield a problem for every role that rows cite and that not exactly one document has."""
    for peran in dikutip:
        banyak = sum(dokumen.peran is peran for dokumen in kepala.dokumen)
        if banyak != 1:
            yield _not_one(banyak, peran)


def _is_laporan(entri: Entri) -> bool:
    return entri.teks("peran") in ("", PeranDokumen.LAPORAN)


def _one_of_each(banyak_paket: int, dokumen: list[Entri]) -> Iterator[Masalah]:
    banyak_laporan = sum(map(_is_laporan, dokumen))
    if banyak_paket != 1:
        yield _not_one(banyak_paket, "paket")
    if banyak_laporan != 1:
        yield _not_one(banyak_laporan, PeranDokumen.LAPORAN)


def _not_one(banyak: int, acuan: str) -> Masalah:
    kode = KodeMasalah.JUMLAH_TIDAK_SATU
    return Letak(BERKAS).masalah(kode, isi=str(banyak), acuan=acuan)
