"""What every `ceker` command begins with: its settings, the database, and how it refuses."""

from typing import NoReturn

import typer

from bot.messages import cadangan as kata
from bot.ruang import Ruang
from bot.settings import Settings, SettingsError, read_settings
from core.cadangan import CadanganError
from core.services import pemuatan
from core.services.basis_data import open_database
from core.services.pemulihan import finish_restore


def load_settings() -> Settings:
    try:
        return read_settings()
    except SettingsError as error:
        refuse(str(error))


def open_ruang(settings: Settings) -> Ruang:
    """Open the database, upgraded; a restore that was interrupted is carried through first."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        if finish_restore(settings.data_dir):
            typer.echo(kata.DISELESAIKAN, err=True)
    except CadanganError as error:
        refuse(kata.ditolak(error))
    engine = open_database(settings.database)
    pemuatan.muat_acuan(engine)
    return Ruang(engine, zona=settings.timezone)


def refuse(kalimat: str) -> NoReturn:
    typer.echo(kalimat, err=True)
    raise typer.Exit(1)
