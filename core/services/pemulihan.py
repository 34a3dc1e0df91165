"""Restoring a backup: checked to the last byte before anything is touched."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from core.cadangan import (
    BASIS_DATA,
    MANIFEST,
    CadanganError,
    Manifest,
    Sebab,
    check_parts,
    is_data,
    kept_names,
    parts_of,
    read_manifest,
)
from core.errors import BasisDataTakTerbukaError, SebabTakTerbuka
from core.sejarah import Kepala, read_head
from core.services.basis_data import open_database, sqlite_url
from core.services.cadangan import check_place
from core.services.galat_berkas import explained
from storage import arsip, penggantian, salinan, skema
from storage.arsip import PembacaArsip
from storage.salinan import BasisRusakError

MANIFEST_MAX_BYTES = 64 << 20
"""Some 400,000 files."""

Penjaga = Callable[[Path], AbstractContextManager[object]]
"""Holds the data folder against a bot for the length of a block.

Raises CadanganError(Sebab.DIPAKAI) where a bot has it already.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilPemulihan:
    """What was restored; `lama` keeps what was there before, None where there was nothing."""

    manifest: Manifest
    lama: Path | None


def restore(  # noqa: PLR0913  where from, where to, and on which conditions
    path: Path,
    data_dir: Path,
    url: str,
    *,
    ganti: bool,
    now: datetime,
    jaga: Penjaga = nullcontext,
) -> HasilPemulihan:
    """Put what the archive holds in the place of what is in the data folder.

    `ganti` says that data may be there already; it is kept under a dated name. The database
    is brought to today's schema. Raises CadanganError, and then everything is as it was.
    """
    data_dir = check_place(data_dir, url)
    with explained(path), _open(path) as berkas:
        pembaca, manifest = _read_archive(path, berkas)
        with explained(data_dir), jaga(data_dir):
            return _restore(pembaca, manifest, data_dir, ganti=ganti, now=now)


def head_of(path: Path) -> Kepala | None:
    """Return the head of the history as it was in this backup. Raises CadanganError."""
    with explained(path), _open(path) as berkas:
        _, manifest = _read_archive(path, berkas)
    return read_head(manifest.riwayat) if manifest.riwayat else None


def finish_restore(data_dir: Path) -> bool:
    """Carry through a restore that was interrupted after its decision; tell whether there was one.

    To be called before the database is opened. Raises CadanganError.
    """
    with explained(data_dir):
        return penggantian.finish(data_dir)


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise CadanganError(Sebab.ARSIP_TIDAK_ADA, str(path)) from error


def _read_archive(path: Path, berkas: BinaryIO) -> tuple[PembacaArsip, Manifest]:
    if not arsip.is_archive(berkas, BASIS_DATA):
        raise CadanganError(Sebab.BUKAN_CADANGAN, str(path))
    if not arsip.seal_holds(berkas):
        raise CadanganError(Sebab.RUSAK)
    pembaca = PembacaArsip(berkas)
    bagian = pembaca.list_parts()
    if MANIFEST not in bagian:
        raise CadanganError(Sebab.TAK_SESUAI_DAFTAR, MANIFEST)
    manifest = read_manifest(pembaca.read(MANIFEST, limit=MANIFEST_MAX_BYTES))
    check_parts(manifest, bagian)
    if manifest.skema not in skema.list_revisions():
        raise CadanganError(Sebab.LEBIH_BARU, manifest.ceker)
    return pembaca, manifest


def _restore(
    pembaca: PembacaArsip, manifest: Manifest, data_dir: Path, *, ganti: bool, now: datetime
) -> HasilPemulihan:
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with penggantian.working(data_dir) as kerja:
        if not ganti and any(is_data(satu.name) for satu in data_dir.iterdir()):
            raise CadanganError(Sebab.SUDAH_BERISI, str(data_dir))
        # Sizes in an archive may lie; no part is let grow beyond the one that was checked here.
        if manifest.ukuran > shutil.disk_usage(data_dir).free:
            raise CadanganError(Sebab.RUANG_KURANG, str(data_dir))
        baru = kerja / penggantian.BARU
        _extract(pembaca, manifest, baru)
        _prepare_database(baru / BASIS_DATA, manifest)
        if salinan.is_open_elsewhere(data_dir / BASIS_DATA):
            raise CadanganError(Sebab.DIPAKAI, str(data_dir))
        lama = penggantian.replace(data_dir, belongs=is_data, names=kept_names(now))
    return HasilPemulihan(manifest=manifest, lama=lama)


def _extract(pembaca: PembacaArsip, manifest: Manifest, baru: Path) -> None:
    baru.mkdir(mode=0o700)
    for satu in manifest.isi:
        tujuan = baru.joinpath(*parts_of(satu.nama))
        for induk in reversed(tujuan.relative_to(baru).parents[:-1]):
            (baru / induk).mkdir(mode=0o700, exist_ok=True)
        if pembaca.extract(satu.nama, tujuan, ukuran=satu.ukuran) != satu.sha256:
            raise CadanganError(Sebab.RUSAK, satu.nama)


def _prepare_database(basis: Path, manifest: Manifest) -> None:
    """Check the unpacked database and bring it to today's schema, still outside the data."""
    try:
        salinan.check_database(basis)
        revisi = salinan.read_revision(basis)
    except BasisRusakError as error:
        raise CadanganError(Sebab.RUSAK, BASIS_DATA) from error
    if revisi != manifest.skema:
        raise CadanganError(Sebab.TAK_SESUAI_DAFTAR, BASIS_DATA)
    try:
        open_database(sqlite_url(basis)).dispose()
    except BasisDataTakTerbukaError as error:
        if error.sebab is SebabTakTerbuka.TAK_LENGKAP:
            raise CadanganError(Sebab.TAK_LENGKAP) from error
        raise CadanganError(Sebab.SKEMA_GAGAL, manifest.skema) from error
    salinan.make_single_file(basis)
