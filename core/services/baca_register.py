"""Registers as somebody may see them: what is written here, and what documents print."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, Putusan, decide
from core.kinerja import Unit
from core.mapping import to_sebagai
from core.register import Bentuk, Entri, EntriTercetak, IsiEntri, JenisRegister, Kunci, Register
from storage import orang_repo, register_repo, tahun_repo, unit_repo
from storage.engine import reading
from storage.models import EntriRegisterRow
from storage.register_repo import Tercetak

PERIHAL = "register"


@dataclass(frozen=True, slots=True)
class Ikhtisar:
    """The registers of a year that a person may see; `tahun_ada` are the years with any."""

    tahun: int
    tahun_ada: tuple[int, ...]
    register: tuple[Register, ...]


@dataclass(frozen=True, slots=True)
class Riwayat:
    """All versions of an entry, oldest first, and the register that it stands in."""

    register: Register
    versi: tuple[Entri, ...]

    @property
    def kini(self) -> Entri:
        return self.versi[-1]


def show_all(engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime) -> Ikhtisar:
    """Return the registers of a year, None: of the latest with any.

    Those that the person may not see are left out. `now` is in the zone of whoever reads.
    """
    with reading(engine) as session:
        ada = register_repo.list_years(session)
        nomor = tahun if tahun is not None else (ada[-1] if ada else now.year)
        semua = [load(session, pelaku, jenis, nomor, now) for jenis in JenisRegister]
    return Ikhtisar(nomor, tuple(ada), tuple(satu for satu in semua if satu is not None))


def show(
    engine: Engine, pelaku: Pelaku, jenis: JenisRegister, tahun: int, *, now: datetime
) -> Register:
    """Return a register. Raises TidakBerhakError."""
    with reading(engine) as session:
        return require(session, pelaku, jenis, tahun, now)


def show_entry(engine: Engine, pelaku: Pelaku, kunci: Kunci, *, now: datetime) -> Riwayat:
    """Return an entry with its versions. Raises TidakBerhakError, TombolBasiError."""
    with reading(engine) as session:
        register = require(session, pelaku, kunci.jenis, kunci.tahun, now)
        if register.find(kunci.nomor) is None:
            raise TombolBasiError(f"{kunci}")
        rows = register_repo.list_versions(session, kunci.jenis, kunci.tahun, kunci.nomor)
        return Riwayat(register, tuple(to_entri(session, rows, now)))


def show_versions(
    engine: Engine, pelaku: Pelaku, jenis: JenisRegister, tahun: int, *, now: datetime
) -> dict[tuple[int, int], Entri]:
    """Return all versions of all entries, by number and version. Raises TidakBerhakError."""
    with reading(engine) as session:
        require(session, pelaku, jenis, tahun, now)
        rows = register_repo.list_versions(session, jenis, tahun)
        return {(satu.nomor, satu.versi): satu for satu in to_entri(session, rows, now)}


def require(
    session: Session, pelaku: Pelaku, jenis: JenisRegister, tahun: int, now: datetime
) -> Register:
    """Return a register. Raises TidakBerhakError for whoever may see nothing of it."""
    register = load(session, pelaku, jenis, tahun, now)
    if register is None:
        raise TidakBerhakError(PERIHAL)
    return register


def load(
    session: Session, pelaku: Pelaku, jenis: JenisRegister, tahun: int, now: datetime
) -> Register | None:
    """Return what this person sees of a register, None for whoever may see nothing of it."""
    unit = owners(session, jenis, tahun)
    terlihat = {satu.id for satu in unit if _may(pelaku, Kegunaan.BERTANYA, {satu.id})}
    if not terlihat and not _may(pelaku, Kegunaan.BERTANYA, {satu.id for satu in unit}):
        return None
    contoh = tahun_repo.is_open(session, tahun)
    rows = register_repo.list_entri(session, tahun, [jenis])
    # Units that kept it before are seen by whoever sees all.
    milik = [row for row in rows if _may(pelaku, Kegunaan.BERTANYA, {row.unit_id})]
    bisa = [satu for satu in unit if _may(pelaku, Kegunaan.MENGISI_REGISTER, {satu.id})]
    tercetak = register_repo.list_tercetak(session, tahun, [jenis])
    return Register(
        jenis=jenis,
        tahun=tahun,
        dibuka=contoh is not None,
        contoh=bool(contoh),
        unit=tuple(unit),
        bisa_diisi=tuple(bisa) if contoh is not None else (),
        entri=tuple(to_entri(session, milik, now)),
        tercetak=tuple(map(_tercetak, tercetak)),
    )


def owners(session: Session, jenis: JenisRegister, tahun: int) -> list[Unit]:
    """Return the units that keep a register: those that post what is computed from it."""
    semua = register_repo.list_owners(session, tahun)
    return [Unit(satu.unit_id, satu.nama) for satu in semua if satu.hitungan == jenis]


def measured_by(engine: Engine, jenis: JenisRegister, tahun: int) -> str:
    """Return the code of the indikator that is computed from a register, "" for none."""
    with reading(engine) as session:
        semua = register_repo.list_measures(session, tahun)
    return next((kode for cara, kode in semua if cara == jenis), "")


def to_entri(session: Session, rows: Sequence[EntriRegisterRow], now: datetime) -> list[Entri]:
    """Return the rows as values, with names, and times in the zone of `now`."""
    if not rows:
        return []
    unit = {satu.id or 0: satu.nama for satu in unit_repo.list_units(session)}
    nama = {oleh: orang_repo.name_of(session, oleh) for oleh in {row.oleh for row in rows}}
    return [
        Entri(
            jenis=JenisRegister(row.jenis),
            tahun=row.tahun,
            nomor=row.nomor,
            versi=row.versi,
            unit=Unit(row.unit_id, unit[row.unit_id]),
            isi=to_isi(row),
            sejak=row.sejak,
            dicoret=row.dicoret_alasan,
            penulis=nama[row.oleh],
            sebagai=to_sebagai(row, unit),
            pada_at=row.dibuat_at.astimezone(now.tzinfo),
        )
        for row in rows
    ]


def to_isi(row: EntriRegisterRow) -> IsiEntri:
    return IsiEntri(
        judul=row.judul,
        bentuk=Bentuk(row.bentuk) if row.bentuk else None,
        nomor_surat=row.nomor_surat,
        tanggal=row.tanggal,
        pihak=row.pihak,
        jangka_waktu=row.jangka_waktu,
        status=row.status,
        keterangan=row.keterangan,
    )


def _may(pelaku: Pelaku, kegunaan: Kegunaan, unit: Iterable[int]) -> bool:
    putusan = decide(pelaku, kegunaan, Perihal(pemilik=frozenset(unit)))
    return putusan is not Putusan.TOLAK


def _tercetak(satu: Tercetak) -> EntriTercetak:
    row = satu.row
    return EntriTercetak(
        jenis=JenisRegister(row.jenis),
        tahun=row.tahun,
        nomor=row.nomor,
        judul=row.judul,
        pihak=row.pihak,
        nomor_surat=row.nomor_surat,
        tanggal_tercetak=row.tanggal_tercetak,
        tanggal=row.tanggal,
        jangka_waktu=row.jangka_waktu,
        unit_tercetak=row.unit_tercetak,
        keterangan=row.keterangan,
        dokumen=satu.dokumen,
        tabel=satu.tabel,
        baris=satu.baris,
    )
