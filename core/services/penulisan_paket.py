"""Writing one valid package: what people refer to keeps its id, the rest is written anew."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeVar

from sqlmodel import Session, SQLModel

from core.buku import Tingkat
from core.paket import anggaran, organisasi, perencanaan
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.organisasi import Unit
from core.paket.paket import Paket
from core.services.pokok_paket import Pokok, indikator_units, unit_children
from core.services.rincian_paket import SETAHUN, leaf_rows
from core.services.rujukan_paket import Rujukan, Tempat, citations
from storage import paket_repo
from storage.models import (
    AngkaLainRow,
    DaftarUnitRow,
    DokumenRow,
    IndikatorRow,
    PosAnggaranRow,
    RegisterRow,
    SasaranRow,
    SumberRow,
    TargetRow,
    TujuanRow,
    UnitRow,
)

Row = TypeVar("Row", UnitRow, TujuanRow, SasaranRow, IndikatorRow, PosAnggaranRow)

# Tables whose natural key leaves the source out, so that two packages can clash in them.
_SHARED_KEYS: Mapping[type[SQLModel], tuple[str, ...]] = {
    TargetRow: ("indikator_id", "tahun", "periode", "naskah"),
    RegisterRow: ("jenis", "tahun", "nomor"),
    DaftarUnitRow: ("daftar", "tahun", "unit_id"),
    AngkaLainRow: ("kunci", "tahun"),
}


class PaketDitolakError(Exception):
    """The package is valid by itself, but not beside what the database already has."""

    def __init__(self, masalah: tuple[Masalah, ...]) -> None:
        super().__init__(f"{len(masalah)} problems")
        self.masalah = masalah


def write_paket(session: Session, paket: Paket) -> Mapping[str, int]:
    """Write the package; return how many rows of each table.

    Raises PaketDitolakError; the caller rolls back.
    """
    return _Penulis(session, paket).write()


class _Penulis:
    def __init__(self, session: Session, paket: Paket) -> None:
        self._session = session
        self._paket = paket
        self._kode = paket.kepala.paket.kode
        # What a later report says of a unit or an indikator is not undone by an earlier one.
        self._lindung = paket_repo.sumber_of_newer(session, self._kode, paket.tahun)
        self._jumlah: Counter[str] = Counter()

    def write(self) -> Mapping[str, int]:
        _refuse_any(self._dokumen_clashes())
        paket_repo.clear_leaves(self._session, self._kode)
        dokumen = self._save_dokumen()
        rujukan = self._save_pokok(self._save_sumber(dokumen))
        _refuse_any(self._key_clashes(rujukan))
        self._add(leaf_rows(self._paket, rujukan))
        _refuse_any(self._drop_gone(rujukan))
        paket_repo.delete_unused(
            self._session, self._kode, rujukan.sumber.values(), dokumen.values()
        )
        return self._jumlah

    def _save_dokumen(self) -> dict[str, int]:
        rows = (
            DokumenRow(
                kode=dokumen.kode,
                paket=self._kode,
                judul=dokumen.judul,
                penerbit=dokumen.penerbit,
                tahun=dokumen.tahun,
                tanggal=dokumen.tanggal,
                luar=dokumen.luar,
            )
            for dokumen in self._paket.kepala.dokumen
        )
        return {row.kode: _id(paket_repo.save(self._session, row, kunci=("kode",))) for row in rows}

    def _save_sumber(self, dokumen: Mapping[str, int]) -> dict[Tempat, int]:
        """Return the ids of all places that the package cites, and of no others."""
        ids: dict[Tempat, int] = {}
        for tempat in dict.fromkeys(citations(self._paket)):
            kode, tabel, baris = tempat
            row = SumberRow(dokumen_id=dokumen[kode], tabel=tabel, baris=baris)
            ids[tempat] = _id(
                paket_repo.save(self._session, row, kunci=("dokumen_id", "tabel", "baris"))
            )
        return ids

    def _save_pokok(self, sumber: Mapping[Tempat, int]) -> Rujukan:
        pokok, rencana = Pokok(self._paket, sumber), self._paket.perencanaan
        unit = self._save_unit(pokok)
        tujuan = {
            satu.kode: self._save(pokok.tujuan(satu, urutan), "kode")
            for urutan, satu in enumerate(rencana.tujuan, start=1)
        }
        sasaran = {
            satu.kode: self._save(pokok.sasaran(satu, urutan, tujuan), "kode")
            for urutan, satu in enumerate(rencana.sasaran, start=1)
        }
        return Rujukan(
            sumber=sumber,
            unit=unit,
            tujuan=tujuan,
            sasaran=sasaran,
            indikator=self._save_indikator(pokok, sasaran, unit),
            pos=self._save_pos(pokok, unit),
        )

    def _save_unit(self, pokok: Pokok) -> dict[str, int]:
        urutan = {satu.kode: nomor for nomor, satu in enumerate(self._paket.unit, start=1)}
        ids: dict[str, int] = {}
        for satu in _parents_first(self._paket.unit):
            ids[satu.kode] = self._save(pokok.unit(satu, urutan[satu.kode], ids), "kode")
        milik = paket_repo.list_own(self._session, UnitRow, self._kode)
        paket_repo.clear_children_of_units(self._session, milik)
        ditulis = [satu for satu in self._paket.unit if ids[satu.kode] in milik]
        _refuse_any(_alias_clashes(ditulis, paket_repo.list_alias_owners(self._session)))
        self._add(chain.from_iterable(unit_children(satu, ids[satu.kode]) for satu in ditulis))
        return ids

    def _save_indikator(
        self, pokok: Pokok, sasaran: Mapping[str, int], unit: Mapping[str, int]
    ) -> dict[str, int]:
        indikator = self._paket.perencanaan.indikator
        ids = {
            satu.kode: self._save(pokok.indikator(satu, urutan, sasaran), "kode")
            for urutan, satu in enumerate(indikator, start=1)
        }
        milik = paket_repo.list_own(self._session, IndikatorRow, self._kode)
        paket_repo.clear_units_of_indikator(self._session, milik)
        self._add(
            chain.from_iterable(
                indikator_units(satu, ids[satu.kode], unit)
                for satu in indikator
                if ids[satu.kode] in milik
            )
        )
        return ids

    def _save_pos(self, pokok: Pokok, unit: Mapping[str, int]) -> dict[str, int]:
        ids: dict[str, int] = {}
        tercetak = enumerate(self._paket.anggaran.pos, start=1)
        # The total is printed last, and all the others hang below it.
        for urutan, satu in sorted(tercetak, key=lambda t: t[1].tingkat is not Tingkat.JUMLAH):
            row = pokok.pos(satu, urutan, ids, unit)
            ids[satu.acuan] = self._save(row, "tahun", "tingkat", "nomor")
        return ids

    def _save(self, row: Row, *kunci: str) -> int:
        self._jumlah[row.__tablename__] += 1
        return _id(paket_repo.save(self._session, row, kunci=kunci, lindung=self._lindung))

    def _add(self, rows: Iterable[SQLModel]) -> None:
        baru = list(rows)
        self._jumlah.update(str(row.__tablename__) for row in baru)
        self._session.add_all(baru)
        self._session.flush()

    def _drop_gone(self, rujukan: Rujukan) -> Iterator[Masalah]:
        """Delete what the package no longer has; yield what somebody still refers to."""
        yield from self._drop(PosAnggaranRow, rujukan.pos, anggaran.BERKAS)
        yield from self._drop(IndikatorRow, rujukan.indikator, perencanaan.BERKAS)
        yield from self._drop(SasaranRow, rujukan.sasaran, perencanaan.BERKAS)
        yield from self._drop(TujuanRow, rujukan.tujuan, perencanaan.BERKAS)
        yield from self._drop(UnitRow, rujukan.unit, organisasi.BERKAS)

    def _drop(self, table: type[Row], tetap: Mapping[str, int], berkas: str) -> Iterator[Masalah]:
        dipakai = paket_repo.drop_gone(self._session, table, self._kode, tetap.values())
        for row, pemakai in dipakai:
            kode = KodeMasalah.MASIH_DIPAKAI
            yield Letak(berkas).masalah(kode, isi=row.nama, acuan=pemakai)

    def _dokumen_clashes(self) -> Iterator[Masalah]:
        for dokumen in self._paket.kepala.dokumen:
            pemilik = paket_repo.dokumen_owner(self._session, dokumen.kode)
            if pemilik not in (None, self._kode):
                yield _clash(dokumen.letak, "kode", dokumen.kode, pemilik)

    def _key_clashes(self, rujukan: Rujukan) -> Iterator[Masalah]:
        milik_lain = {
            table: paket_repo.list_taken(self._session, table, kunci, self._kode)
            for table, kunci in _SHARED_KEYS.items()
        }
        for table, letak, kunci in _shared_keys(self._paket, rujukan):
            if kunci in milik_lain[table]:
                yield _clash(letak, None, "", milik_lain[table][kunci])


def _alias_clashes(unit: Iterable[Unit], pemilik: Mapping[str, str]) -> Iterator[Masalah]:
    for satu in unit:
        for alias in satu.alias:
            if alias in pemilik:
                yield _clash(satu.letak, "alias", alias, pemilik[alias])


def _shared_keys(
    paket: Paket, rujukan: Rujukan
) -> Iterator[tuple[type[SQLModel], Letak, tuple[object, ...]]]:
    """Yield table, place and natural key of the rows in `_SHARED_KEYS`."""
    daftar, tahun = paket.daftar, paket.tahun
    for t in paket.perencanaan.target:
        kunci = (rujukan.indikator[t.indikator], t.tahun, SETAHUN, t.naskah.value)
        yield TargetRow, t.letak, kunci
    for jenis, register in daftar.register.items():
        for satu in register:
            yield RegisterRow, satu.letak, (jenis, tahun, satu.nomor)
    for nama, terdaftar in daftar.unit_terdaftar.items():
        for unit in terdaftar:
            yield DaftarUnitRow, unit.letak, (nama, tahun, rujukan.unit[unit.unit])
    for angka in daftar.angka_lain:
        yield AngkaLainRow, angka.letak, (angka.kunci, angka.tahun)


def _parents_first(unit: Sequence[Unit]) -> list[Unit]:
    induk = {satu.kode: satu.induk for satu in unit}

    def depth(satu: Unit) -> int:
        atas, dalam = satu.induk, 0
        while atas is not None:
            atas, dalam = induk[atas], dalam + 1
        return dalam

    return sorted(unit, key=depth)


def _refuse_any(masalah: Iterable[Masalah]) -> None:
    if semua := tuple(masalah):
        raise PaketDitolakError(semua)


def _clash(letak: Letak, kolom: str | None, isi: str, pemilik: str) -> Masalah:
    return letak.masalah(KodeMasalah.BENTROK_PAKET_LAIN, kolom, isi=isi, acuan=pemilik)


def _id(row: Row | DokumenRow | SumberRow) -> int:
    if row.id is None:
        raise ValueError("the row has not been flushed")
    return row.id
