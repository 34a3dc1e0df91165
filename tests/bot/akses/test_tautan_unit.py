"""The link of a unit, forwarded by hand: it lets nobody in, and saves whoever opens it words."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.ruang import Ruang
from core.hak import Peran
from storage.models import PenugasanRow, UnitRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import unit_id

ADMIN, TAMU, KABAG = 1005, 1006, 1002


@pytest.fixture
def jam() -> list[datetime]:
    """The time, to be put forward."""
    return [NOW]


@pytest.fixture
async def percakapan(contoh: Engine, jam: list[datetime]) -> AsyncIterator[Percakapan]:
    async with open_percakapan(Ruang(contoh, jam=lambda: jam[0])) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


def roles(engine: Engine) -> list[tuple[str, str]]:
    """Return role and unit of whoever came in last."""
    statement = select(PenugasanRow.peran, UnitRow.kode).join(UnitRow)
    with Session(engine) as session:
        return list(session.exec(statement.order_by(PenugasanRow.id.desc()).limit(1)))  # type: ignore[union-attr]


async def open_link(percakapan: Percakapan, engine: Engine, unit: str = "dinsos") -> str:
    [jawaban] = await percakapan.say(TAMU, f"/start m_{unit_id(engine, unit)}")
    return str(jawaban["text"])


async def hear(percakapan: Percakapan, jam: list[datetime]) -> str:
    """Return what the admin is told."""
    jam[0] += timedelta(seconds=2)
    await percakapan.layanan.pengirim.send_due()
    return str(percakapan.last(ADMIN)["text"])


async def test_whoever_opens_it_says_who_they_are_and_an_admin_lets_them_in_with_one_tap(
    percakapan: Percakapan, contoh: Engine, jam: list[datetime]
) -> None:
    assert "CEKER menunggu laporan Dinas Sosial." in await open_link(percakapan, contoh)

    [jawaban] = await percakapan.say(TAMU, "Rina Sari, Kasubag Perencanaan")
    assert "sudah kami teruskan kepada admin CEKER" in jawaban["text"]

    kabar = await hear(percakapan, jam)
    assert "meminta akses lewat tautan untuk Dinas Sosial:" in kabar
    assert "Rina Sari, Kasubag Perencanaan" in kabar
    await percakapan.tap(ADMIN, "Setujui: Operator Dinas Sosial")
    assert roles(contoh) == [("operator_pd", "dinsos")]


async def test_of_a_bagian_it_is_the_head_who_reports(
    percakapan: Percakapan, contoh: Engine, jam: list[datetime]
) -> None:
    await open_link(percakapan, contoh, "bagian-hukum")
    await percakapan.say(TAMU, "Rina Sari")

    await hear(percakapan, jam)
    await percakapan.tap(ADMIN, "Setujui: Kepala Bagian Hukum")

    assert roles(contoh) == [("kabag", "bagian-hukum")]


async def test_who_says_they_head_the_unit_is_proposed_as_its_head(
    percakapan: Percakapan, contoh: Engine, jam: list[datetime]
) -> None:
    await open_link(percakapan, contoh)
    await percakapan.say(TAMU, "Budi, Kepala Dinas Sosial")

    await hear(percakapan, jam)
    await percakapan.tap(ADMIN, "Setujui: Kepala Dinas Sosial")

    assert roles(contoh) == [("kepala_pd", "dinsos")]


async def test_written_anew_it_is_still_of_that_unit(
    percakapan: Percakapan, contoh: Engine, jam: list[datetime]
) -> None:
    await open_link(percakapan, contoh)
    await percakapan.say(TAMU, "Rina")
    await percakapan.tap(TAMU, "Tulis ulang")
    await percakapan.say(TAMU, "Rina Sari, Kasubag Umum")

    assert "lewat tautan untuk Dinas Sosial:\nRina Sari, Kasubag Umum" in await hear(
        percakapan, jam
    )


@pytest.mark.parametrize("isi", ["m_999999", "m_", "m_x", "m_-1", "m_" + "9" * 30, "m_\u0663"])
async def test_a_link_of_no_unit_is_an_ordinary_start(percakapan: Percakapan, isi: str) -> None:
    [jawaban] = await percakapan.say(TAMU, f"/start {isi}")

    assert [b["text"] for row in jawaban["buttons"] for b in row] == ["Minta akses"]


async def test_somebody_who_is_in_already_is_greeted(
    percakapan: Percakapan, contoh: Engine
) -> None:
    make_pelaku(contoh, Peran.KABAG, "bagian-hukum", telegram_id=KABAG)

    [jawaban] = await percakapan.say(KABAG, f"/start m_{unit_id(contoh, 'dinsos')}")

    assert "Kepala Bagian Hukum" in jawaban["text"]
    assert "menunggu laporan" not in jawaban["text"]
