"""Settings from the environment or .env; a bad value stops the start with one clear line."""

import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.messages import pengaturan as kata


class Settings(BaseSettings):
    """`telegram_bot_token` is None where none is set: only `ceker run` needs one."""

    model_config = SettingsConfigDict(
        env_file=".env", env_prefix="CEKER_", env_ignore_empty=True, frozen=True, extra="ignore"
    )

    telegram_bot_token: SecretStr | None = Field(default=None, alias="TELEGRAM_BOT_TOKEN")
    telegram_api: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    database_url: str | None = None
    admins: Annotated[tuple[int, ...], NoDecode] = ()
    timezone: ZoneInfo = ZoneInfo("Asia/Jakarta")

    @field_validator("telegram_bot_token", mode="before")
    @classmethod
    def _token(cls, value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(r"\d+:\S+", value.strip(), re.ASCII):
            raise ValueError(kata.BENTUK)
        return value.strip() if isinstance(value, str) else value

    @field_validator("telegram_api")
    @classmethod
    def _api(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(kata.API)
        return value.rstrip("/")

    @field_validator("admins", mode="before")
    @classmethod
    def _admins(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        if not all(re.fullmatch(r"[1-9]\d{0,18}", part, re.ASCII) for part in ids):
            raise ValueError(kata.ADMINS)
        return tuple(int(part) for part in ids)

    @field_validator("timezone", mode="before")
    @classmethod
    def _zone(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        try:
            return ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(kata.ZONA) from error

    @property
    def database(self) -> str:
        """The SQLAlchemy URL: the one that is set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'ceker.db'}"


class SettingsError(Exception):
    """A setting cannot be used; the text names it and says what to write."""


def read_settings() -> Settings:
    """Raise SettingsError, with one line for the first bad value; no value is repeated in it."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]).upper()
        name = name if name == "TELEGRAM_BOT_TOKEN" else f"CEKER_{name}"
        reason = str(first["msg"]).removeprefix("Value error, ")
        raise SettingsError(kata.tidak_terbaca(name, reason)) from None
