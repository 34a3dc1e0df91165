"""Table rows -> the value types of core."""

from collections.abc import Iterable

from core.angka import Keadaan, Nilai, Predikat, Sumber, Tercetak
from core.skala import Pita, Skala, Tepian
from storage.cetakan_repo import Cetakan, Tempat
from storage.models import DokumenRow, PitaRow, SkalaRow, SumberRow


def to_nilai(row: Cetakan) -> Nilai:
    """Return what a printed figure means; the table makes sure that it means one thing."""
    if row.keadaan is not None:
        return Keadaan(row.keadaan)
    if row.predikat is not None:
        return Predikat(row.predikat, row.nilai)
    if row.nilai is None:
        raise ValueError(f"{row.tercetak!r} has no meaning")
    return row.nilai


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


def printed(cetakan: Cetakan) -> Tercetak:
    return Tercetak(cetakan.tercetak, to_nilai(cetakan), at_tempat(cetakan.tempat))


def to_skala(row: SkalaRow, pita: Iterable[PitaRow]) -> Skala:
    return Skala(
        kode=row.kode,
        nama=row.nama,
        sumber=row.sumber,
        berlaku_mulai=row.berlaku_mulai,
        tepian=Tepian(row.tepian),
        pita=tuple(Pita(p.batas_bawah, p.predikat, p.sebutan) for p in pita),
    )
