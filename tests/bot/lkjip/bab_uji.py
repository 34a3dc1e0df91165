"""Bab III of a year composed, and how its tables and sentences are looked up."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Engine

from bot.lkjip.blok import Asal, Baris, Naskah, Paragraf, Tabel
from bot.lkjip.susunan import compose
from core.hak import Pelaku
from core.lkjip.bab3 import Bab3
from core.services import lkjip
from tests.conftest import WIB

NOW = datetime(2026, 11, 30, 10, tzinfo=WIB)


def chapter(engine: Engine, pelaku: Pelaku | None = None, tahun: int = 2024) -> Naskah:
    if pelaku is None:
        bab = lkjip.load_all(engine, tahun, now=NOW)
    else:
        bab = lkjip.load(engine, pelaku, tahun, now=NOW)
    assert isinstance(bab, Bab3)
    return compose(bab, dibuat_at=NOW)


def table(naskah: Naskah, judul: str) -> Tabel:
    return next(satu for satu in naskah.tabel if satu.judul.startswith(judul))


def words(baris: Baris) -> list[str]:
    return [sel.teks for sel in baris.sel]


def said(naskah: Naskah, *asal: Asal) -> list[str]:
    return [x.teks for x in naskah.blok if isinstance(x, Paragraf) and x.asal in asal]


def figure(tercetak: str) -> Decimal:
    """Read a figure as the document prints it."""
    return Decimal(tercetak.replace(".", "").replace(",", "."))
