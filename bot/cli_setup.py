"""What every `ceker` command begins with: its settings, the database, and how it refuses.

The bot itself starts without Typer (bot/jalan.py), so nothing here needs it.
"""

import os
import re
import sys
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from bot.messages import kesalahan, pengaturan, terminal
from bot.render import polos
from bot.ruang import Ruang
from bot.settings import DemoSettings, Settings, SettingsError, list_unknown, read_settings
from core.errors import (
    BasisDataTakTerbukaError,
    DomainError,
    FolderTerpakaiError,
    PengandarTidakAdaError,
    SebabTakTerbuka,
)
from core.hak import NOMOR_AKUN_MAKS
from core.services import acuan
from core.services.basis_data import (
    check_exists,
    name_failure,
    open_database,
    open_existing,
)
from core.services.pemakaian import hold_folder, restore_is_pending

S = TypeVar("S", bound=DemoSettings)

TERBUKA: list[Engine] = []
"""The databases of the command that runs."""

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
        print(pengaturan.asing(asing), file=sys.stderr)  # noqa: T201  this is a command
    return settings


def open_ruang(settings: Settings) -> Ruang:
    """Return what answers need, on a database that is made or upgraded where that is needed.

    A restore that was interrupted is carried through first.
    """
    make_folder(settings.data_dir)
    _carry_through(settings.data_dir)
    with explained(settings.database_setting):
        engine = open_database(settings.database)
        _opened(engine)
        acuan.bring_up_to_date(engine)
    return Ruang(engine, zona=settings.timezone, folder=settings.data_dir)


def open_ruang_there(settings: Settings) -> Ruang:
    """Return the same where there is a database already, and refuse where there is none."""
    with explained(settings.database_setting):
        check_exists(settings.database)
    return open_ruang(settings)


def open_to_read(settings: Settings) -> Ruang:
    """Return the same on a database that is there already, and that nothing changes."""
    _carry_through(settings.data_dir)
    with explained(settings.database_setting):
        engine = _opened(open_existing(settings.database))
        return Ruang(engine, zona=settings.timezone, folder=settings.data_dir)


def close_all() -> None:
    """Close what the command has opened, whatever became of the command."""
    while TERBUKA:
        TERBUKA.pop().dispose()


@contextmanager
def closing() -> Iterator[None]:
    """Refuse with a sentence what the database fails at, and close what was opened."""
    try:
        yield
    except DBAPIError as error:
        refuse(kesalahan.TAK_TERBUKA[name_failure(error)])
    finally:
        close_all()


def _opened(engine: Engine) -> Engine:
    TERBUKA.append(engine)
    return engine


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep every other bot out of the folder, which is made where it is not there."""
    make_folder(folder)
    with ExitStack() as tumpukan:
        try:
            tumpukan.enter_context(hold_folder(folder))
        except FolderTerpakaiError as error:
            refuse(polos(kesalahan.explain(error)))
        except OSError:
            refuse(pengaturan.tidak_terbaca("CEKER_DATA_DIR", pengaturan.FOLDER))
        yield


def make_folder(folder: Path) -> None:
    """Make the folder where it is not there, for its owner alone."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        refuse(pengaturan.tidak_terbaca("CEKER_DATA_DIR", pengaturan.FOLDER))


@contextmanager
def explained(setting: str) -> Iterator[None]:
    """Refuse with a sentence what goes wrong; `setting` says where the database is."""
    try:
        yield
    except DomainError as error:
        kalimat = polos(kesalahan.explain(error))
        salah_alamat = isinstance(error, PengandarTidakAdaError) or (
            isinstance(error, BasisDataTakTerbukaError) and error.sebab in SALAH_ALAMAT
        )
        refuse(pengaturan.periksa(kalimat, setting) if salah_alamat else kalimat)


@contextmanager
def ending_with(kode: int) -> Iterator[None]:
    """End with this code where the command cannot do what it was asked to.

    For commands whose code 1 says what they have found.
    """
    try:
        yield
    except SystemExit as error:
        raise SystemExit(kode) from error
    except BrokenPipeError as error:
        # Whoever read it, such as `| head`, has read enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(kode) from error
    except Exception as error:
        traceback.print_exc()
        raise SystemExit(kode) from error


def _carry_through(data_dir: Path) -> None:
    if restore_is_pending(data_dir):
        # Needed next to never, and then at any start.
        from bot.cadangan import finish_restore  # noqa: PLC0415

        finish_restore(data_dir)


def read_account(teks: str) -> int:
    """Read the number of a Telegram account that somebody typed."""
    return _read_number(teks, 1, NOMOR_AKUN_MAKS, terminal.NOMOR_AKUN)


def read_port(teks: str | int) -> int:
    """Read the number of a port; Typer hands over the default too."""
    return _read_number(str(teks), 0, terminal.PORT_MAKS, terminal.PORT)


def read_time(teks: str, zona: ZoneInfo) -> datetime:
    """Read a moment such as 2027-01-22T07:29, in this zone where it names none; refuse others."""
    try:
        saat = datetime.fromisoformat(teks.strip())
    except ValueError:
        refuse(f"{terminal.WAKTU[0].upper()}{terminal.WAKTU[1:]}.")
    return saat if saat.tzinfo else saat.replace(tzinfo=zona)


def _read_number(teks: str, mulai: int, akhir: int, batas: str) -> int:
    if not re.fullmatch(r"[0-9]{1,16}", teks) or not mulai <= int(teks) <= akhir:
        from typer import BadParameter  # noqa: PLC0415  whoever gives one has it already

        raise BadParameter(batas)
    return int(teks)


def refuse(kalimat: str) -> NoReturn:
    print(kalimat, file=sys.stderr)  # noqa: T201  this is a command
    raise SystemExit(1)
