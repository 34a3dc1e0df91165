"""Settings from the environment or .env; a bad value stops the start with one clear line.

Each command reads the settings that it uses, so that no other can stop it.
"""

import errno
import os
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import httpx
from dotenv.parser import Binding, parse_stream
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.messages import pengaturan as kata
from core.errors import AlamatBasisDataError
from core.hak import NOMOR_AKUN_MAKS
from core.services.basis_data import check_address, sqlite_url

AWALAN = "CEKER_"
BERKAS = ".env"
# Windows editors put a mark first, which would become part of the first name.
PENYANDIAN = "utf-8-sig"

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_NOMOR = re.compile(r"[1-9][0-9]{0,15}")
_HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?|[0-9A-Fa-f:.]+")


def _plain(value: object) -> object:
    """Strip what surrounds a value, and refuse what nobody can see in it."""
    if not isinstance(value, str):
        return value
    if not value.strip() or not value.strip().isprintable():
        raise ValueError
    return value.strip()


def _token(value: object) -> object:
    return _checked(value, isinstance(value, str) and bool(_TOKEN.fullmatch(value)))


def _folder(value: Path) -> Path:
    try:
        folder = value.expanduser()
        folder.stat()
    except RuntimeError as error:
        raise ValueError from error
    except OSError as error:
        # That it is not there yet, or not to be written, is for the command to find out.
        if error.errno in {errno.ELOOP, errno.ENAMETOOLONG}:
            raise ValueError from error
    return folder


def _zone(value: object) -> object:
    try:
        return ZoneInfo(value) if isinstance(value, str) else value
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError from error


def _accounts(value: object) -> object:
    if not isinstance(value, str):
        return value
    nomor = [bagian.strip() for bagian in value.split(",") if bagian.strip()]
    benar = all(_NOMOR.fullmatch(n) and int(n) <= NOMOR_AKUN_MAKS for n in nomor)
    return _checked(tuple(map(int, nomor)) if benar else (), benar and bool(nomor))


def _api(value: str) -> str:
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
        # What will call it may be more particular.
        httpx.URL(value)
    except (ValueError, httpx.InvalidURL) as error:
        raise ValueError from error
    benar = parts.scheme in {"http", "https"} and bool(_HOST.fullmatch(host)) and port != 0
    bersih = not parts.query and not parts.fragment and " " not in value
    return str(_checked(value.rstrip("/"), benar and bersih))


def _database(value: str) -> str:
    try:
        check_address(value)
    except AlamatBasisDataError as error:
        raise ValueError from error
    return value


def _checked(value: object, benar: bool) -> object:  # noqa: FBT001  a verdict, not an option
    if not benar:
        raise ValueError
    return value


# Of validators that come before, the last one written is the first to run.
Polos = BeforeValidator(_plain)
Folder = Annotated[Path, AfterValidator(_folder), Polos]
Zona = Annotated[ZoneInfo, BeforeValidator(_zone), Polos]
Admin = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_accounts), Polos]
AlamatBasisData = Annotated[str, AfterValidator(_database), Polos]
AlamatApi = Annotated[str, AfterValidator(_api), Polos]
Token = Annotated[SecretStr, BeforeValidator(_token), Polos]


class DemoSettings(BaseSettings):
    """What every command uses, and `ceker demo` nothing else."""

    model_config = SettingsConfigDict(
        env_file=BERKAS,
        env_file_encoding=PENYANDIAN,
        env_prefix=AWALAN,
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
    )

    data_dir: Folder = Path("data")
    timezone: Zona = ZoneInfo("Asia/Jakarta")


class Settings(DemoSettings):
    """What the commands on the real database use."""

    admins: Admin = ()
    database_url: AlamatBasisData | None = None

    @property
    def database(self) -> str:
        """The SQLAlchemy URL: the one that is set, or SQLite in the data folder."""
        return self.database_url or sqlite_url(self.data_dir.absolute() / "ceker.db")

    @property
    def database_setting(self) -> str:
        """The name of the setting that says where the database is."""
        return _name("database_url" if self.database_url else "data_dir")


class RunSettings(Settings):
    """What `ceker run` uses, which alone speaks to Telegram."""

    telegram_bot_token: Token = Field(alias="TELEGRAM_BOT_TOKEN")
    telegram_api: AlamatApi = "https://api.telegram.org"


class SettingsError(Exception):
    """A setting cannot be used; the text names it and says what to write."""


S = TypeVar("S", bound=DemoSettings)


def read_settings(jenis: type[S]) -> S:
    """Raise SettingsError, with one line for the first bad value; no value is repeated in it."""
    _names_in_file()
    try:
        return jenis()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
    if first["type"] == "missing":
        raise SettingsError(kata.TANPA)
    field = str(first["loc"][0]).lower()
    raise SettingsError(kata.tidak_terbaca(_name(field), kata.BENTUK[field]))


def list_unknown() -> list[tuple[str, str | None]]:
    """Return the CEKER_ names that are set and mean nothing, each with what may be meant."""
    dikenal = [_name(field) for field in RunSettings.model_fields]
    tertulis = {nama.upper() for nama in (*os.environ, *_names_in_file())}
    asing = sorted(n for n in tertulis - set(dikenal) if n.startswith(AWALAN))
    return [(nama, next(iter(get_close_matches(nama, dikenal, 1, 0.75)), None)) for nama in asing]


def _name(field: str) -> str:
    return field.upper() if field == "telegram_bot_token" else f"{AWALAN}{field.upper()}"


def _names_in_file() -> set[str]:
    """Return the names that .env sets. Raises SettingsError where it cannot be read."""
    try:
        if not Path(BERKAS).is_file():
            return set()
        with Path(BERKAS).open(encoding=PENYANDIAN) as berkas:
            return set(_names(parse_stream(berkas)))
    except UnicodeDecodeError:
        raise SettingsError(kata.ENV_BUKAN_UTF8) from None
    except OSError:
        raise SettingsError(kata.ENV_TIDAK_TERBUKA) from None


def _names(bindings: Iterator[Binding]) -> Iterator[str]:
    for satu in bindings:
        if satu.error:
            raise SettingsError(kata.env_baris(satu.original.line))
        if satu.key:
            yield satu.key
