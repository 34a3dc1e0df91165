"""What every `ceker` command begins with: its settings, the database, and how it refuses."""

from typing import NoReturn

import typer
from sqlalchemy import Engine

from bot.ruang import Ruang
from bot.settings import Settings, SettingsError, read_settings
from core.services import pemuatan
from core.services.basis_data import open_database


def load_settings() -> Settings:
    try:
        return read_settings()
    except SettingsError as error:
        refuse(str(error))


def open_data(settings: Settings) -> Engine:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    engine = open_database(settings.database)
    pemuatan.muat_acuan(engine)
    return engine


def open_ruang(settings: Settings) -> Ruang:
    return Ruang(open_data(settings), zona=settings.timezone)


def refuse(kalimat: str) -> NoReturn:
    typer.echo(kalimat, err=True)
    raise typer.Exit(1)
