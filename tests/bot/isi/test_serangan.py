"""Forged and stale presses on what others have posted: none of them acts, each is answered."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text

from bot import rute
from bot.isi import tombol as data
from bot.ruang import Ruang
from core.errors import (
    DomainError,
    PeriodeTertutupError,
    SudahBeralihError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Bidang, Kapasitas, Pelaku, Peran
from core.isian import Isian, Status
from core.services import delegasi, dialog, orang, pengisian, penunjukan, putusan, tahun
from core.services.dialog import Dialog
from core.services.perbuatan import Asal
from tests.bot.isi.layar import teks
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia

LUSA = NOW + timedelta(days=2)


def status(dunia: Dunia, satu: Isian) -> Status:
    return putusan.show(dunia.engine, dunia.admin, satu.id)[0].isian.status


def on(ruang: Ruang, now: object) -> Ruang:
    return replace(ruang, jam=lambda: now)


def again(dunia: Dunia, pelaku: Pelaku, now: object) -> Pelaku:
    return orang.recognize(dunia.engine, pelaku.telegram_id, nama=pelaku.nama, now=now)


def close(dunia: Dunia, bidang: Bidang, kode: str) -> None:
    [jadwal] = [s for s in dunia.tahun.jadwal if (s.bidang, s.periode.kode) == (bidang, kode)]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(jadwal, ditutup=True), now=NOW)


def plh(dunia: Dunia, peran: Peran, unit: str, telegram_id: int) -> Pelaku:
    """Return somebody who holds the role until today."""
    orang.grant_role(
        dunia.engine,
        telegram_id,
        nama="Plh",
        peran=peran,
        unit=unit,
        kapasitas=Kapasitas.PLH,
        akhir_on=NOW.date() + timedelta(days=1),
        asal="uji",
        now=NOW,
    )
    return orang.recognize(dunia.engine, telegram_id, nama="Plh", now=NOW)
