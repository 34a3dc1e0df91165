"""The organisation as documents tell of it: no figure of anybody's, so whoever may ask may read."""

from collections import defaultdict
from datetime import date

from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.lembaga import AngkaLembaga, Landasan, PenandaTangan, Susunan, UnitLembaga
from core.mapping import to_nilai, to_sumber
from core.paket.istilah import JenisNarasi
from storage import indikator_repo, lembaga_repo, skala_repo
from storage.engine import reading

SKALA = ("kinerja", "akip", "skm")
"""The scales whose rules are named besides those that the documents list."""
PEGAWAI = "pns"
"""How the keys of figures about the staff begin."""


def show_susunan(engine: Engine, pelaku: Pelaku) -> Susunan:
    """Return all units with those above and below them. Raises TidakBerhakError."""
    _require(pelaku, "susunan")
    with reading(engine) as session:
        sub = defaultdict(list)
        for row in lembaga_repo.list_sub_bagian(session):
            sub[row.unit_id].append(row.nama)
        return Susunan(
            tuple(
                UnitLembaga(
                    id=unit.id or 0,
                    nama=unit.nama,
                    singkat=unit.singkat,
                    jenis=unit.jenis,
                    induk_id=unit.induk_id,
                    sub_bagian=tuple(sub[unit.id or 0]),
                    sumber=to_sumber(sumber, dokumen) if sumber and dokumen else None,
                )
                for unit, sumber, dokumen in lembaga_repo.list_units(session)
            )
        )


def list_penanda_tangan(engine: Engine, pelaku: Pelaku) -> tuple[PenandaTangan, ...]:
    """Return who signed what, the latest first. Raises TidakBerhakError."""
    _require(pelaku, "penanda tangan")
    with reading(engine) as session:
        return tuple(
            PenandaTangan(
                naskah=row.naskah,
                peran=row.peran,
                nama=row.nama,
                jabatan=row.jabatan,
                tanggal=row.tanggal,
                sumber=to_sumber(sumber, dokumen),
            )
            for row, sumber, dokumen in lembaga_repo.list_penanda_tangan(session)
        )


def list_pegawai(engine: Engine, pelaku: Pelaku, tahun: int | None) -> tuple[AngkaLembaga, ...]:
    """Return the figures about the staff of a year, None: of the latest with any.

    Raises TidakBerhakError.
    """
    _require(pelaku, "pegawai")
    with reading(engine) as session:
        return tuple(
            AngkaLembaga(
                kunci=row.kunci,
                tahun=row.tahun,
                uraian=row.uraian,
                tercetak=row.tercetak,
                nilai=to_nilai(row),
                satuan=row.satuan,
                sumber=to_sumber(sumber, dokumen),
            )
            for row, sumber, dokumen in lembaga_repo.list_angka_of(session, tahun, PEGAWAI)
        )


def list_landasan(engine: Engine, pelaku: Pelaku, *, pada: date) -> tuple[Landasan, ...]:
    """Return the rules that the latest documents rest on, then those of the scales in force.

    Raises TidakBerhakError.
    """
    _require(pelaku, "landasan hukum")
    with reading(engine) as session:
        naskah = indikator_repo.list_narasi_of(session, None, [JenisNarasi.DASAR_HUKUM.value])
        skala = [s for s, _ in skala_repo.list_skala(session, SKALA) if s.berlaku_mulai <= pada]
    terakhir = {satu.kode: satu for satu in skala}
    return (
        *(Landasan(row.teks, to_sumber(sumber, dokumen)) for row, sumber, dokumen in naskah),
        *(Landasan(satu.sumber, None, satu.kode, satu.nama) for satu in terakhir.values()),
    )


def _require(pelaku: Pelaku, perihal: str) -> None:
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(perihal)
