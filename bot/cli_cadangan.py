"""`ceker backup` and `ceker restore`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import load_settings, refuse
from bot.messages import cadangan as kata
from bot.ruang import utc_now
from core.cadangan import FOLDER, CadanganError, Sebab
from core.errors import FolderTerpakaiError
from core.services.cadangan import backup as make_backup
from core.services.pemakaian import hold_folder
from core.services.pemulihan import restore as restore_backup


def backup(
    folder: Annotated[
        Path | None,
        typer.Argument(help="Tempat cadangan; bawaan: cadangan di folder data."),
    ] = None,
) -> None:
    """Cadangkan basis data dan berkas ke satu arsip; bot boleh tetap berjalan."""
    settings = load_settings()
    try:
        hasil = make_backup(
            settings.data_dir,
            settings.database,
            folder or settings.data_dir / FOLDER,
            now=utc_now(),
        )
    except CadanganError as error:
        refuse(kata.ditolak(error))
    typer.echo(kata.dicadangkan(hasil, settings.timezone))


def restore(
    file: Annotated[Path, typer.Argument(help="Cadangan dari ceker backup.")],
    *,
    ganti: Annotated[
        bool, typer.Option("--ganti", help="Ganti data yang ada; yang lama tetap disimpan.")
    ] = False,
) -> None:
    """Pulihkan cadangan setelah memeriksanya; hentikan bot dahulu."""
    settings = load_settings()
    try:
        hasil = restore_backup(
            file, settings.data_dir, settings.database, ganti=ganti, now=utc_now(), jaga=_keep_out
        )
    except CadanganError as error:
        refuse(kata.ditolak(error))
    typer.echo(kata.dipulihkan(hasil, settings.timezone))


@contextmanager
def _keep_out(folder: Path) -> Iterator[None]:
    """Keep every bot out of the folder while it is restored."""
    try:
        with hold_folder(folder):
            yield
    except FolderTerpakaiError:
        raise CadanganError(Sebab.DIPAKAI, str(folder)) from None
