"""Table rows -> the value types of core."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Protocol

from core.angka import Keadaan, Nilai, Predikat, Sumber, Tercetak
from core.hak import Bidang, Kapasitas, Penugasan, Peran
from core.isian import Bukti
from core.jadwal_isi import JadwalIsi
from core.periode import Periode
from core.skala import Pita, Skala, Tepian
from storage import skala_repo
from storage.cetakan_repo import Cetakan, Tempat
from storage.hasil_repo import Jadwal
from storage.models import DokumenRow, JadwalIsiRow, SumberRow


class Figur(Protocol):
    """A row that holds a figure."""

    @property
    def nilai(self) -> Decimal | None: ...
    @property
    def predikat(self) -> str | None: ...
    @property
    def keadaan(self) -> str | None: ...


class Lampiran(Protocol):
    """A row that holds a file of the store, or a link."""

    @property
    def nama(self) -> str: ...
    @property
    def tautan(self) -> str | None: ...
    @property
    def sidik(self) -> str | None: ...
    @property
    def jenis(self) -> str | None: ...
    @property
    def ukuran(self) -> int | None: ...


class DalamPeran(Protocol):
    """A row that says in which role something was done."""

    @property
    def peran(self) -> str: ...
    @property
    def sebagai_unit_id(self) -> int | None: ...
    @property
    def kapasitas(self) -> str: ...


def to_bukti(row: Lampiran) -> Bukti:
    return Bukti(row.nama, row.tautan, row.sidik, row.jenis, row.ukuran)


class MungkinLampiran(Protocol):
    """A row that may hold a file of the store, or a link: with neither it has no `nama`."""

    @property
    def nama(self) -> str | None: ...
    @property
    def tautan(self) -> str | None: ...
    @property
    def sidik(self) -> str | None: ...
    @property
    def jenis(self) -> str | None: ...
    @property
    def ukuran(self) -> int | None: ...


def to_answer_bukti(row: MungkinLampiran) -> Bukti | None:
    """Return what comes with an answer, None: nothing does."""
    if row.nama is None:
        return None
    return Bukti(row.nama, row.tautan, row.sidik, row.jenis, row.ukuran)


def to_sebagai(row: DalamPeran, unit: Mapping[int, str]) -> Penugasan:
    """Return the role as it is named; `unit` are the names of units by their ids."""
    return Penugasan(
        peran=Peran(row.peran),
        unit_id=row.sebagai_unit_id,
        unit_nama=unit.get(row.sebagai_unit_id or 0),
        kapasitas=Kapasitas(row.kapasitas),
    )


def to_nilai(row: Figur) -> Nilai:
    """Return what a figure means; the table makes sure that it means one thing."""
    if row.keadaan is not None:
        return Keadaan(row.keadaan)
    if row.predikat is not None:
        return Predikat(row.predikat, row.nilai)
    if row.nilai is None:
        raise ValueError(f"{row!r} has no meaning")
    return row.nilai


def figure_columns(nilai: Nilai) -> dict[str, Decimal | str | None]:
    """Return the columns that say what a figure means: the reverse of `to_nilai`."""
    match nilai:
        case Predikat(huruf, skor):
            return {"nilai": skor, "predikat": huruf, "keadaan": None}
        case Keadaan():
            return {"nilai": None, "predikat": None, "keadaan": nilai}
        case angka:
            return {"nilai": angka, "predikat": None, "keadaan": None}


def to_sumber(sumber: SumberRow, dokumen: DokumenRow) -> Sumber:
    return Sumber(
        dokumen=dokumen.kode,
        judul=dokumen.judul,
        tabel=sumber.tabel,
        baris=sumber.baris,
        luar=dokumen.luar,
    )


def at_tempat(tempat: Tempat) -> Sumber:
    return Sumber(
        dokumen=tempat.dokumen,
        judul=tempat.judul,
        tabel=tempat.tabel,
        baris=tempat.baris,
        luar=tempat.luar,
    )


def at_places(tempat: Iterable[Tempat]) -> dict[int, Sumber]:
    """Return the places by their ids."""
    return {satu.sumber_id: at_tempat(satu) for satu in tempat}


def printed(cetakan: Cetakan, sumber: Mapping[int, Sumber]) -> Tercetak:
    return Tercetak(cetakan.tercetak, to_nilai(cetakan), sumber[cetakan.sumber_id])


def to_skala(row: skala_repo.Skala, pita: Iterable[skala_repo.Pita]) -> Skala:
    return Skala(
        kode=row.kode,
        nama=row.nama,
        sumber=row.sumber,
        berlaku_mulai=row.berlaku_mulai,
        tepian=Tepian(row.tepian),
        pita=tuple(Pita(*satu) for satu in pita),
    )


def to_jadwal(row: JadwalIsiRow | Jadwal) -> JadwalIsi:
    return JadwalIsi(
        id=row.id or 0,
        bidang=Bidang(row.bidang),
        periode=Periode(row.tahun, row.periode),
        buka_on=row.buka_on,
        tenggat_on=row.tenggat_on,
        ditutup=row.ditutup_at is not None,
        contoh=row.contoh,
    )
