"""What `ceker backup` and `ceker restore` do, and what they say of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from bot.cli_setup import load_settings, refuse
from bot.messages import cadangan as kata
from bot.ruang import utc_now
from core.cadangan import FOLDER, CadanganError, Sebab
from core.errors import FolderTerpakaiError
from core.sejarah import Kepala
from core.services import cadangan, pemulihan
from core.services.pemakaian import hold_folder


def backup(folder: Path | None) -> None:
    """Back the data up into this folder; None: into the one for backups in the data folder."""
    settings = load_settings()
    finish_restore(settings.data_dir)
    try:
        hasil = cadangan.backup(
            settings.data_dir,
            settings.database,
            folder or settings.data_dir / FOLDER,
            now=utc_now(),
        )
    except CadanganError as error:
        refuse(kata.ditolak(error))
    typer.echo(kata.dicadangkan(hasil, settings.timezone))


def restore(file: Path, *, ganti: bool) -> None:
    """Restore a backup; `ganti`: data that is there may be replaced, and is kept aside."""
    settings = load_settings()
    finish_restore(settings.data_dir)
    try:
        hasil = pemulihan.restore(
            file, settings.data_dir, settings.database, ganti=ganti, now=utc_now(), jaga=_keep_out
        )
    except CadanganError as error:
        refuse(kata.ditolak(error))
    typer.echo(kata.dipulihkan(hasil, settings.timezone))


def head_of(file: Path) -> Kepala | None:
    """Return the head of the history in a backup, None where it has none."""
    try:
        return pemulihan.head_of(file)
    except CadanganError as error:
        refuse(kata.ditolak(error))


def finish_restore(data_dir: Path) -> None:
    """Carry an interrupted restore through, and say so."""
    try:
        if pemulihan.finish_restore(data_dir):
            typer.echo(kata.DISELESAIKAN, err=True)
    except CadanganError as error:
        refuse(kata.ditolak(error))


@contextmanager
def _keep_out(folder: Path) -> Iterator[None]:
    """Keep every bot out of the folder while it is restored."""
    try:
        with hold_folder(folder):
            yield
    except FolderTerpakaiError:
        raise CadanganError(Sebab.DIPAKAI, str(folder)) from None
