"""What every `ceker` command begins with: its settings, the database, and how it refuses."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import NoReturn, TypeVar

import typer
from sqlalchemy import Engine

from bot.messages import kesalahan, pengaturan, terminal
from bot.ruang import Ruang
from bot.settings import DemoSettings, Settings, SettingsError, list_unknown, read_settings
from core.errors import BasisDataTakTerbukaError, DomainError, SebabTakTerbuka
from core.hak import NOMOR_AKUN_MAKS
from core.services import pemuatan
from core.services.basis_data import check_exists, open_database, open_existing

S = TypeVar("S", bound=DemoSettings)

SALAH_ALAMAT = {
    SebabTakTerbuka.FOLDER_TIDAK_ADA,
    SebabTakTerbuka.TIDAK_BOLEH,
    SebabTakTerbuka.BUKAN_BASIS_DATA,
    SebabTakTerbuka.PENUH,
    SebabTakTerbuka.LAINNYA,
}
"""What another value of the setting can mend."""


def load_settings() -> Settings:
    return load(Settings)


def load(jenis: type[S]) -> S:
    """Return the settings of this kind; a misspelt one is named and does not stop anything."""
    try:
        settings = read_settings(jenis)
        asing = list_unknown()
    except SettingsError as error:
        refuse(str(error))
    if asing:
        typer.echo(pengaturan.asing(asing), err=True)
    return settings


def open_data(settings: Settings) -> Engine:
    """Return the database, made or upgraded where that is needed."""
    with explained(settings.database_setting):
        make_folder(settings.data_dir)
        engine = open_database(settings.database)
        pemuatan.muat_acuan(engine)
    return engine


def open_ruang(settings: Settings) -> Ruang:
    """Return what answers need, to write as well; there is a database already, or it refuses."""
    with explained(settings.database_setting):
        check_exists(settings.database)
    return Ruang(open_data(settings), zona=settings.timezone)


def open_to_read(settings: Settings) -> Ruang:
    """Return what answers need, on a database that is there and that nothing changes."""
    with explained(settings.database_setting):
        return Ruang(open_existing(settings.database), zona=settings.timezone)


def make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        refuse(pengaturan.tidak_terbaca("CEKER_DATA_DIR", pengaturan.FOLDER))


@contextmanager
def explained(setting: str) -> Iterator[None]:
    """Refuse with a sentence what goes wrong; `setting` says where the database is."""
    try:
        yield
    except DomainError as error:
        kalimat = unescape(kesalahan.explain(error))
        salah_alamat = isinstance(error, BasisDataTakTerbukaError) and error.sebab in SALAH_ALAMAT
        refuse(pengaturan.periksa(kalimat, setting) if salah_alamat else kalimat)


def read_account(teks: str) -> int:
    """Read the number of a Telegram account that somebody typed."""
    return _read_number(teks, 1, NOMOR_AKUN_MAKS, terminal.NOMOR_AKUN)


def read_port(teks: str | int) -> int:
    """Read the number of a port; Typer hands over the default too."""
    return _read_number(str(teks), 0, terminal.PORT_MAKS, terminal.PORT)


def _read_number(teks: str, mulai: int, akhir: int, batas: str) -> int:
    if not re.fullmatch(r"[0-9]{1,16}", teks) or not mulai <= int(teks) <= akhir:
        raise typer.BadParameter(batas)
    return int(teks)


def refuse(kalimat: str) -> NoReturn:
    typer.echo(kalimat, err=True)
    raise typer.Exit(1)
