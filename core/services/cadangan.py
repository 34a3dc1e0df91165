"""Making a backup while the bot runs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version
from io import BytesIO
from pathlib import Path

from core.cadangan import (
    AWALAN,
    BASIS_DATA,
    FORMAT,
    MANIFEST,
    CadanganError,
    IsiCadangan,
    Manifest,
    Sebab,
    archive_names,
    is_berkas,
    is_restorable,
)
from core.sejarah import Kepala
from core.services.basis_data import sqlite_url
from core.services.galat_berkas import explained
from storage import arsip, penggantian, salinan
from storage.arsip import PenulisArsip
from storage.berkas import list_files
from storage.engine import open_engine
from storage.skema import list_missing, list_revisions

SISA = timedelta(days=1)
"""An unfinished archive that nobody has touched for so long was left by a crash."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilCadangan:
    """A finished backup; `ukuran` of the archive, in bytes."""

    path: Path
    ukuran: int
    manifest: Manifest


def backup(data_dir: Path, url: str, folder: Path, *, now: datetime) -> HasilCadangan:
    """Write the database and the files into one new archive in the folder.

    `url` is the SQLAlchemy URL in use. Raises CadanganError, and then leaves nothing behind.
    """
    data_dir = check_place(data_dir, url)
    basis = data_dir / BASIS_DATA
    if not basis.is_file():
        raise CadanganError(Sebab.BASIS_TIDAK_ADA, str(basis))
    with explained(data_dir), penggantian.working(data_dir) as kerja:
        skema = _copy_database(basis, kerja / BASIS_DATA)
        with explained(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sweep(folder, now)
            return _write(folder, data_dir, kerja / BASIS_DATA, skema, now=now)


def check_place(data_dir: Path, url: str) -> Path:
    """Return the data folder, resolved; raise CadanganError unless the database is in it."""
    data_dir = data_dir.resolve()
    basis, berkas = data_dir / BASIS_DATA, salinan.sqlite_file(url)
    if berkas is None:
        raise CadanganError(Sebab.SERVER)
    if berkas.resolve() != basis:
        raise CadanganError(Sebab.BASIS_DI_LUAR, str(basis))
    if Path(__file__).resolve().is_relative_to(data_dir):
        raise CadanganError(Sebab.FOLDER_PROGRAM, str(data_dir))
    return data_dir


def _copy_database(basis: Path, tujuan: Path) -> str:
    salinan.copy_database(basis, tujuan)
    salinan.check_database(tujuan)
    skema = salinan.read_revision(tujuan)
    if skema is None:
        raise CadanganError(Sebab.BASIS_TIDAK_ADA, str(basis))
    if skema == list_revisions()[0] and _lacks_tables(tujuan):
        # A restore would refuse it; better that somebody hears of it now.
        raise CadanganError(Sebab.BASIS_RUSAK, str(basis.parent))
    return skema


def _lacks_tables(basis: Path) -> bool:
    engine = open_engine(sqlite_url(basis), read_only=True)
    try:
        return bool(list_missing(engine))
    finally:
        engine.dispose()


def _write(
    folder: Path, data_dir: Path, basis: Path, skema: str, *, now: datetime
) -> HasilCadangan:
    with arsip.create_archive(folder, archive_names(now), now) as tulis:
        isi = tuple(_write_parts(tulis, data_dir, basis))
        kepala = salinan.read_history_head(basis)
        manifest = Manifest(
            format=FORMAT,
            ceker=version("ceker"),
            skema=skema,
            dibuat_at=now,
            isi=isi,
            riwayat=str(Kepala(*kepala)) if kepala else None,
        )
        tulis.add(MANIFEST, BytesIO(manifest.model_dump_json(indent=1).encode()))
    return HasilCadangan(path=tulis.path, ukuran=tulis.path.stat().st_size, manifest=manifest)


def _write_parts(tulis: PenulisArsip, data_dir: Path, basis: Path) -> Iterator[IsiCadangan]:
    # The database was copied first, the files come second. Files are only ever added, and
    # added before the row that refers to them is committed: so every file that the copy
    # refers to is there now. The other way round, a file and its row that arrive between
    # the two would leave a row without its file. A file too many does no harm.
    with basis.open("rb") as isi:
        ukuran, sidik = tulis.add(BASIS_DATA, isi)
        yield IsiCadangan(nama=BASIS_DATA, ukuran=ukuran, sha256=sidik)
    for bagian, path in list_files(data_dir, _belongs):
        nama = AWALAN + "/".join(bagian)
        if not _is_text(nama):
            raise CadanganError(Sebab.NAMA_BERKAS, ascii(str(path)))
        try:
            berkas = path.open("rb")
        except FileNotFoundError:
            # Gone since it was listed, so no row refers to it.
            continue
        with berkas:
            ukuran, sidik = tulis.add(nama, berkas)
        yield IsiCadangan(nama=nama, ukuran=ukuran, sha256=sidik)


def _belongs(bagian: tuple[str, ...]) -> bool:
    if not is_berkas(bagian):
        return False
    if not is_restorable(bagian):
        raise CadanganError(Sebab.TERLALU_DALAM, ascii("/".join(bagian)))
    return True


def _is_text(nama: str) -> bool:
    """Tell whether a name from the disk is UTF-8; Python escapes the bytes of one that is not."""
    try:
        nama.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sweep(folder: Path, now: datetime) -> None:
    for path in arsip.temporary_names(folder):
        try:
            umur = now.timestamp() - path.stat().st_mtime
        except FileNotFoundError:
            # Finished in this very moment.
            continue
        if umur > SISA.total_seconds():
            path.unlink(missing_ok=True)
