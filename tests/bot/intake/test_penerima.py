"""Updates are committed before Telegram is told so, and a bad one does not spoil the rest."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select
from telegram import Bot

from bot.demo.gangguan import Gangguan, Jenis
from bot.intake.bacaan import Bacaan
from bot.intake.jurnal import Jurnal
from bot.intake.penerima import Penerima, PollerLainError, WebhookAktifError
from bot.permintaan import AiohttpRequest, TakTerbacaError
from bot.ruang import Ruang
from core.hak import Peran
from core.services import masuk
from storage.models import DenyutRow, InboxRow, OutboxRow
from tests.bot.demo.dunia import ANI, TOKEN, Dunia
from tests.conftest import make_pelaku


class Terima:
    """A poller that keeps what it hands on, and does not sleep."""

    def __init__(self, bot: Bot, request: AiohttpRequest, dunia: Dunia, engine: Engine) -> None:
        self.dunia, self.engine = dunia, engine
        self.diserahkan: list[int] = []
        self.waits: list[float] = []
        self.ada = asyncio.Condition()
        ruang = Ruang(engine, jam=lambda: dunia.jam.now)
        self.jurnal = Jurnal(bot.id, ruang, tidur=self._sleep)
        self.penerima = Penerima(bot, request, ruang, self.jurnal, self._take, tidur=self._sleep)

    async def count(self, ready: int) -> None:
        """Return once so many updates have been handed on."""
        async with self.ada:
            await self.ada.wait_for(lambda: len(self.diserahkan) >= ready)

    async def _take(self, bacaan: Sequence[Bacaan]) -> None:
        async with self.ada:
            self.diserahkan += [b.masukan.update_id for b in bacaan]
            self.ada.notify_all()

    async def _sleep(self, detik: float) -> None:
        self.waits.append(detik)
        await asyncio.sleep(0)

    def put(self, *updates: dict[str, Any]) -> None:
        self.dunia.tiruan.antrean.put_raw(*updates)

    def rows(self) -> dict[int, str]:
        with Session(self.engine) as session:
            return {row.update_id: row.status for row in session.exec(select(InboxRow))}


@pytest.fixture
async def terima(dunia: Dunia, kosong: Engine) -> AsyncIterator[Terima]:
    request = AiohttpRequest(banyak=1)
    bot = Bot(
        TOKEN,
        base_url=f"{dunia.url}/bot",
        request=AiohttpRequest(banyak=1),
        get_updates_request=request,
    )
    async with bot:
        yield Terima(bot, request, dunia, kosong)


def message(update_id: int) -> dict[str, Any]:
    chat = {"id": ANI, "type": "private", "first_name": "Ani"}
    ani = {"id": ANI, "is_bot": False, "first_name": "Ani"}
    isi = {"message_id": 1, "date": 0, "chat": chat, "from": ani, "text": "halo"}
    return {"update_id": update_id, "message": isi}


async def test_a_batch_is_committed_before_it_is_confirmed(terima: Terima) -> None:
    await terima.penerima.poll_once()

    [update_id] = terima.diserahkan
    assert terima.rows() == {update_id: "menunggu"}
    # Not yet confirmed: that is the next request's offset.
    assert terima.dunia.tiruan.antrean.pending == 1
    assert terima.penerima.offset == update_id + 1


async def test_what_cannot_be_committed_is_not_confirmed_until_it_can(
    terima: Terima, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, offsets = masuk.write, []

    def full(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401  as the real one
        offsets.append(terima.penerima.offset)
        if len(offsets) <= 5:
            raise OperationalError("INSERT", {}, Exception("database or disk is full"))
        asli(*args, **kwargs)

    monkeypatch.setattr(masuk, "write", full)
    await terima.penerima.poll_once()

    assert offsets == [None] * 6
    assert terima.waits == [0.5, 1, 2, 4, 8]
    assert len(terima.diserahkan) == 1
    assert list(terima.rows().values()) == ["menunggu"]


async def test_a_replayed_update_is_handed_on_once(terima: Terima) -> None:
    for _ in range(3):
        # As after a crash before the next request: nothing has been confirmed.
        terima.penerima.offset = None
        terima.put(message(9_000_000_000), message(9_000_000_001))
        await terima.penerima.poll_once()
    terima.put(message(9_000_000_002), message(9_000_000_000))
    await terima.penerima.poll_once()

    assert sorted(terima.diserahkan)[-3:] == [9_000_000_000, 9_000_000_001, 9_000_000_002]
    assert len(terima.diserahkan) == 4


async def test_updates_out_of_order_are_handed_on_as_they_came(terima: Terima) -> None:
    await terima.penerima.poll_once()
    ids = [9_000_000_003, 9_000_000_001, 9_000_000_002]
    terima.put(*map(message, ids))
    await terima.penerima.poll_once()

    assert terima.diserahkan[-3:] == ids
    assert terima.penerima.offset == 9_000_000_004


RUSAK: list[Any] = [
    {"message": {"message_id": 1}},
    {"message": {"message_id": 1, "date": "kemarin", "chat": {"id": 1, "type": "private"}}},
    {"message": "bukan objek"},
    {"callback_query": {"id": "1"}},
    {"message": {"message_id": 1, "date": 10**20, "chat": {"id": 1, "type": "private"}}},
    {"my_chat_member": []},
    {"message": None, "edited_message": 5},
]


@pytest.mark.parametrize("isi", RUSAK, ids=range(len(RUSAK)))
async def test_an_update_that_cannot_be_read_is_kept_and_the_rest_goes_on(
    terima: Terima, isi: dict[str, Any]
) -> None:
    await terima.penerima.poll_once()
    bad, good = 9_000_000_001, 9_000_000_002
    terima.put({"update_id": bad, **isi}, message(good))

    await terima.penerima.poll_once()

    assert terima.rows()[bad] == "tak_terbaca"
    assert terima.rows()[good] == "menunggu"
    assert good in terima.diserahkan
    assert terima.penerima.offset == good + 1


async def test_an_admin_is_owed_one_word_a_day_about_what_could_not_be_read(
    terima: Terima,
) -> None:
    make_pelaku(terima.engine, Peran.ADMIN, telegram_id=5)
    for nomor in range(3):
        terima.put({"update_id": 9_000_000_000 + nomor, "message": "rusak"})
        await terima.penerima.poll_once()

    with Session(terima.engine) as session:
        [satu] = session.exec(select(OutboxRow)).all()
        assert satu.jenis == "tak_terbaca"


async def run_until(terima: Terima, ready: int) -> None:
    """Run the poller until so many updates have been handed on."""
    tugas = asyncio.create_task(terima.penerima.run())
    async with asyncio.timeout(20):
        await terima.count(ready)
    tugas.cancel()
    await asyncio.gather(tugas, return_exceptions=True)


@pytest.mark.parametrize("jenis", [Jenis.GALAT, Jenis.GERBANG, Jenis.PUTUS_SEBELUM, Jenis.BANJIR])
async def test_polling_goes_on_after_a_fault(terima: Terima, jenis: Jenis) -> None:
    terima.dunia.tiruan.gangguan.add(Gangguan(jenis=jenis, metode="getUpdates", kali=3, detik=7))

    await run_until(terima, 1)

    assert len(terima.diserahkan) == 1
    assert terima.waits[:3] == ([7, 7, 7] if jenis is Jenis.BANJIR else [0.5, 1, 2])


async def test_hours_of_outage_end_with_everything_that_was_sent(terima: Terima) -> None:
    terima.dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.GALAT, metode="getUpdates", kali=200))
    for nomor in range(250):
        terima.dunia.tiruan.say(ANI, f"{nomor}")

    await run_until(terima, 251)

    assert len(set(terima.diserahkan)) == 251
    assert sum(terima.waits) > 3 * 3600
    assert max(terima.waits) == 60


async def test_a_new_poller_gives_way_to_one_that_was_there_first(terima: Terima) -> None:
    antrean = terima.dunia.tiruan.antrean
    await terima.penerima.poll_once()
    tugas = asyncio.create_task(terima.penerima.run())
    await antrean.wait(lambda: antrean.pollers >= 2 and antrean.pending == 0)
    await terima.dunia.bot.get_updates(timeout=0)

    with pytest.raises(PollerLainError):
        await asyncio.wait_for(tugas, 10)


async def test_a_webhook_is_no_other_bot(terima: Terima) -> None:
    terima.dunia.tiruan.antrean.webhook = "https://lain.go.id/bot"

    with pytest.raises(WebhookAktifError):
        await asyncio.wait_for(terima.penerima.run(), 10)


async def test_half_of_a_sign_is_no_reason_to_stop(terima: Terima) -> None:
    rusak = message(9_000_000_000)
    rusak["message"]["text"] = "x\ud800y"
    terima.put(rusak, message(9_000_000_001))
    await terima.penerima.poll_once()

    assert terima.diserahkan[-2:] == [9_000_000_000, 9_000_000_001]
    with Session(terima.engine) as session:
        [isi] = session.exec(select(InboxRow.isi).where(InboxRow.update_id == 9_000_000_000))
        assert '"text":"x?y"' in isi


async def test_an_answer_that_is_no_json_costs_the_one_update_that_spoils_it(
    terima: Terima, monkeypatch: pytest.MonkeyPatch
) -> None:
    await terima.penerima.poll_once()
    asli = AiohttpRequest.parse_json_payload
    dibaca = []

    def parse(isi: bytes) -> dict[str, Any]:
        dibaca.append(isi)
        if b"9000000001" in isi:
            raise TakTerbacaError(isi)
        return asli(isi)

    monkeypatch.setattr(AiohttpRequest, "parse_json_payload", staticmethod(parse))
    terima.put(*(message(9_000_000_000 + n) for n in range(4)))
    # Once all have come, another poll would wait for more.
    while terima.penerima.offset != 9_000_000_004:
        await terima.penerima.poll_once()

    rows = terima.rows()
    assert rows.pop(9_000_000_001) == "tak_terbaca"
    assert sorted(rows)[-3:] == [9_000_000_000, 9_000_000_002, 9_000_000_003]


@pytest.mark.parametrize(
    "isi", [b"[" * 100_000, b'{"ok":true,"result":' + b"9" * 5000 + b"}", b"<html>", b"\xff"]
)
def test_whatever_comes_is_a_trouble_that_the_poller_knows(isi: bytes) -> None:
    with pytest.raises(TakTerbacaError):
        AiohttpRequest.parse_json_payload(isi)


async def test_what_cannot_be_written_as_it_is_is_kept_as_having_come(
    terima: Terima, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = masuk.write

    def picky(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401  as the real one
        if any("jahat" in satu.isi for satu in args[2]):
            raise UnicodeEncodeError("utf-8", "", 0, 1, "")
        asli(*args, **kwargs)

    monkeypatch.setattr(masuk, "write", picky)
    jahat = message(9_000_000_000)
    jahat["message"]["text"] = "jahat"
    terima.put(jahat, message(9_000_000_001))
    await terima.penerima.poll_once()

    rows = terima.rows()
    assert (rows[9_000_000_000], rows[9_000_000_001]) == ("tak_terbaca", "menunggu")


@pytest.mark.parametrize("lama", [timedelta(seconds=6), timedelta(minutes=5)])
async def test_a_poller_that_was_there_first_does_not_give_way(
    terima: Terima, lama: timedelta
) -> None:
    antrean = terima.dunia.tiruan.antrean
    await terima.penerima.poll_once()
    terima.dunia.jam.now += lama
    tugas = asyncio.create_task(terima.penerima.run())
    await antrean.wait(lambda: antrean.pollers >= 2 and antrean.pending == 0)
    await terima.dunia.bot.get_updates(timeout=0)
    await antrean.wait(lambda: antrean.pollers >= 4)

    assert not tugas.done()
    # Soon enough for a newcomer to hear of it.
    assert terima.waits == [1.0]
    tugas.cancel()
    await asyncio.gather(tugas, return_exceptions=True)


async def test_every_answered_poll_leaves_a_sign_of_life_but_not_at_every_poll(
    terima: Terima,
) -> None:
    def pulse() -> Any:  # noqa: ANN401
        with Session(terima.engine) as session:
            return session.exec(select(DenyutRow)).one().getupdates_at

    first = terima.dunia.jam.now
    await terima.penerima.poll_once()
    terima.dunia.jam.now += timedelta(seconds=9)
    terima.dunia.tiruan.say(ANI, "satu")
    await terima.penerima.poll_once()
    assert pulse() == first

    terima.dunia.jam.now += timedelta(seconds=1)
    terima.dunia.tiruan.say(ANI, "dua")
    await terima.penerima.poll_once()
    assert pulse() == first + timedelta(seconds=10)
