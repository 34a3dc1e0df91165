"""A picture is remembered once for each bot, under the last name Telegram gave it."""

from datetime import timedelta

from sqlalchemy import Engine

from core.services import gambar_terkirim
from storage.models import GambarTerkirimRow
from tests.conftest import NOW
from tests.isi_basis import count, everything

KUNCI = "0a" * 32
# Telegram's ids of bots need more than 32 bits.
BOT, BOT_LAIN = 8420000000, 8420000001


def remember(engine: Engine, file_id: str, *, bot_id: int = BOT, menit: int = 0) -> None:
    now = NOW + timedelta(minutes=menit)
    gambar_terkirim.remember(engine, bot_id=bot_id, kunci=KUNCI, file_id=file_id, now=now)


def find(engine: Engine, *, bot_id: int = BOT, kunci: str = KUNCI) -> str | None:
    return gambar_terkirim.find(engine, bot_id=bot_id, kunci=kunci)


def test_what_was_never_sent_is_unknown(kosong: Engine) -> None:
    assert find(kosong) is None


def test_what_was_sent_is_found_again_by_the_same_bot_only(kosong: Engine) -> None:
    remember(kosong, "AgAC-1")

    assert find(kosong) == "AgAC-1"
    assert find(kosong, bot_id=BOT_LAIN) is None
    assert find(kosong, kunci="0b" * 32) is None


def test_remembering_twice_changes_nothing(kosong: Engine) -> None:
    remember(kosong, "AgAC-1")
    before = everything(kosong)
    remember(kosong, "AgAC-1", menit=5)

    assert everything(kosong) == before


def test_a_new_name_takes_the_place_of_the_old_one(kosong: Engine) -> None:
    remember(kosong, "AgAC-1")
    remember(kosong, "AgAC-2", menit=5)
    remember(kosong, "lain", bot_id=BOT_LAIN)

    assert (find(kosong), find(kosong, bot_id=BOT_LAIN)) == ("AgAC-2", "lain")
    assert count(kosong, GambarTerkirimRow) == 2
