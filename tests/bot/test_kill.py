"""Kills of the real process at random moments under load: every update answered, none lost.

A handful here; `make soak` sets CEKER_KILLS to hundreds. The seed is printed by a failure.
"""

import asyncio
import os
import random
import re
import shutil
import signal
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from bot.demo.server import Berjalan, start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.ruang import utc_now
from core.hak import Peran
from core.services import sejarah
from storage.engine import open_engine
from storage.models import InboxRow, IsianRow, UndanganRow
from tests.bot.proses import TOKEN, ceker, log_of
from tests.conftest import make_pelaku
from tests.isian_uji import make_dunia

KILLS = int(os.environ.get("CEKER_KILLS", "3"))
SEED = int(os.environ.get("CEKER_SEED", "20261124"))
ORANG = range(101, 121)
PER_KILL = 40
"""How many updates are sent for each kill."""
SISA_DETIK = 60 + KILLS
"""How long what is left at the end may take: each kill leaves some twenty questions."""
NOMOR = re.compile(r"[Ss]ub kegiatan nomor (\d+)(?: di|\.)")


class Uji:
    """A stand-in, a data folder with people in it, and the process under test."""

    def __init__(self, folder: Path, tiruan: Tiruan, server: Berjalan) -> None:
        self.folder, self.tiruan, self.server = folder, tiruan, server
        self.proses: asyncio.subprocess.Process | None = None
        self.diminta: dict[int, list[int]] = {satu: [] for satu in ORANG}
        self._belum: set[tuple[int, int]] = set()
        self._dibaca = self._polls = 0

    async def start(self) -> None:
        self._polls = self.tiruan.antrean.pollers
        self.proses = await ceker(self.folder, self.server.url, "run")

    async def end(self, number: signal.Signals) -> int:
        assert self.proses is not None
        self.proses.send_signal(number)
        return await asyncio.wait_for(self.proses.wait(), 20)

    def ask(self, person: int, nomor: int) -> None:
        """Ask for the sub kegiatan of this number, or for one that there is not."""
        self.diminta[person].append(nomor)
        self._belum.add((person, nomor))
        self.tiruan.say(person, f"/anggaran 2024 {nomor}")

    def answered(self, person: int) -> list[int]:
        """Return the numbers of the sub kegiatan this person was told of, in order."""
        semua: list[dict[str, Any]] = self.tiruan.transcript(person)
        teks = [m["text"] for m in semua if m["from"] == "bot"]
        return [int(n) for satu in teks for n in NOMOR.findall(satu)]

    def missing(self) -> int:
        """Return how many questions have no answer yet; looks at what has come since last time."""
        baru, self._dibaca = self.tiruan.calls[self._dibaca :], len(self.tiruan.calls)
        for nama, isi in baru:
            if nama == "sendMessage":
                self._belum -= {
                    (int(isi["chat_id"]), int(nomor)) for nomor in NOMOR.findall(str(isi["text"]))
                }
        return len(self._belum)

    async def polls(self) -> None:
        """Return once the process has asked for updates."""
        antrean = self.tiruan.antrean
        await asyncio.wait_for(antrean.wait(lambda: antrean.pollers > self._polls), 30)

    async def leave(self) -> int:
        """End the process as a service would, at rest; return what it leaves with.

        Only one that has begun can: the last kill may have come when all was answered.
        """
        await self.polls()
        await self.rests()
        return await self.end(signal.SIGTERM)

    async def rests(self) -> None:
        """Return once all that has come is marked as done, which follows the answer.

        Another process marks it, so it has to be looked at.
        """
        buku = sqlite3.connect(self.folder / "data" / "ceker.db", timeout=30)
        async with asyncio.timeout(30):
            while buku.execute("SELECT 1 FROM inbox WHERE status != 'selesai'").fetchone():  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        buku.close()


@pytest.fixture
async def uji(tmp_path: Path, berkas_contoh: Path) -> AsyncIterator[Uji]:
    (tmp_path / "data").mkdir()
    shutil.copy(berkas_contoh, tmp_path / "data" / "ceker.db")
    engine = open_engine(f"sqlite:///{tmp_path / 'data' / 'ceker.db'}")
    for nomor in ORANG:
        make_pelaku(engine, Peran.PIMPINAN, telegram_id=nomor)
    engine.dispose()
    orang = [Persona(id=n, nama=f"P{n}", keterangan="", username=None) for n in ORANG]
    bot = BotProfile(id=77, username="uji_bot", nama="Uji")
    tiruan = Tiruan(TOKEN, bot, orang, now=utc_now)
    server = await start(tiruan)
    satu = Uji(tmp_path, tiruan, server)
    yield satu
    if satu.proses is not None and satu.proses.returncode is None:
        satu.proses.kill()
        await satu.proses.wait()
    await satu.server.stop()


def in_order(answers: list[int], asked: list[int]) -> bool:
    """Tell whether each was first answered in the order it was asked."""
    return list(dict.fromkeys(answers)) == asked


@pytest.mark.timeout(60 + 10 * KILLS)
async def test_killed_at_any_moment_the_bot_answers_everything_in_order(uji: Uji) -> None:
    acak = random.Random(SEED)  # noqa: S311  a test's own chance
    await uji.start()
    for _ in range(KILLS):
        for _ in range(PER_KILL):
            person = acak.choice(ORANG)
            uji.ask(person, len(uji.diminta[person]) + 1)
        # After so many more calls of any kind: in the middle of whatever it is at then.
        sampai = len(uji.tiruan.calls) + acak.randint(1, PER_KILL)
        await asyncio.wait_for(
            uji.tiruan.kabar.wait(
                lambda n=sampai: len(uji.tiruan.calls) >= n or uji.missing() == 0  # type: ignore[misc]
            ),
            30,
        )
        await uji.end(signal.SIGKILL)
        await uji.start()
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), SISA_DETIK)
    assert await uji.leave() == 0

    for person in ORANG:
        assert in_order(uji.answered(person), uji.diminta[person]), (SEED, person)
    engine = open_engine(f"sqlite:///{uji.folder / 'data' / 'ceker.db'}")
    with Session(engine) as session:
        assert set(session.exec(select(InboxRow.status))) == {"selesai"}, SEED
    engine.dispose()
    # A reading answer may repeat once for each kill that came between it and its mark.
    ulangan = sum(len(uji.answered(p)) - len(uji.diminta[p]) for p in ORANG)
    assert ulangan <= KILLS * len(ORANG)
    assert "Traceback" not in log_of(uji.folder)


async def test_sigterm_waits_for_no_slow_answer_and_a_second_signal_harms_nothing(
    uji: Uji,
) -> None:
    await uji.start()
    for nomor in range(1, 31):
        uji.ask(101 + nomor % 20, nomor)
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: len(uji.tiruan.calls) > 12), 30)
    # From here on an answer takes an hour: something is always at work when the signal comes.
    uji.tiruan.jeda_detik = 3600
    for nomor in range(31, 51):
        uji.ask(101 + nomor % 20, nomor)
    n = len(uji.tiruan.calls)
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: len(uji.tiruan.calls) > n), 30)

    assert uji.proses is not None
    for _ in range(3):
        uji.proses.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(uji.proses.wait(), 20) == 0
    uji.tiruan.jeda_detik = 0
    await uji.start()

    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), 30)
    assert all(in_order(uji.answered(p), uji.diminta[p]) for p in ORANG)
    assert "Traceback" not in log_of(uji.folder)


async def test_a_bot_that_starts_without_a_network_waits_for_it(uji: Uji) -> None:
    url, port = uji.server.url, int(uji.server.url.rpartition(":")[2])
    await uji.server.stop()
    await uji.start()
    await asyncio.wait_for(_logged(uji.folder, "not reached yet"), 30)
    assert uji.proses is not None
    assert uji.proses.returncode is None

    uji.server = await start(uji.tiruan, port=port)
    assert uji.server.url == url
    uji.ask(101, 35)

    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), 60)
    assert "Traceback" not in log_of(uji.folder)


async def _logged(folder: Path, teks: str) -> None:
    """Return once the log holds this; another process writes it, so it has to be looked at."""
    while teks not in log_of(folder):  # noqa: ASYNC110
        await asyncio.sleep(0.05)


async def test_sigterm_leaves_while_another_process_holds_the_database_and_nothing_is_lost(
    uji: Uji,
) -> None:
    await uji.start()
    await uji.polls()
    lain = sqlite3.connect(uji.folder / "data" / "ceker.db", isolation_level=None)
    lain.execute("BEGIN IMMEDIATE")
    for person in ORANG:
        uji.ask(person, 1)
    n = len(uji.tiruan.calls)
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: len(uji.tiruan.calls) > n), 30)

    assert await uji.end(signal.SIGTERM) == 0

    lain.execute("ROLLBACK")
    lain.close()
    await uji.start()
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), 60)


BUAT_UNDANGAN = "plj:0:pembaca:0:definitif:0"
"""What the last button says on the way to an invitation."""


@pytest.mark.timeout(60 + 10 * KILLS)
async def test_killed_at_any_moment_each_tap_makes_one_invitation(uji: Uji) -> None:
    acak = random.Random(SEED)  # noqa: S311  a test's own chance
    engine = open_engine(f"sqlite:///{uji.folder / 'data' / 'ceker.db'}")
    make_pelaku(engine, Peran.ADMIN, telegram_id=ORANG[0])
    engine.dispose()
    await uji.start()
    uji.ask(ORANG[0], 1)
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), 60)
    ketukan = 0
    for _ in range(KILLS):
        for _ in range(PER_KILL // 4):
            pesan = uji.tiruan.pesan[ORANG[0]]
            pesan[max(pesan)].tombol = [[{"text": "x", "callback_data": BUAT_UNDANGAN}]]
            uji.tiruan.tap(ORANG[0], max(pesan), BUAT_UNDANGAN)
            ketukan += 1
        sampai = len(uji.tiruan.calls) + acak.randint(1, PER_KILL // 2)
        await asyncio.wait_for(
            uji.tiruan.kabar.wait(lambda n=sampai: len(uji.tiruan.calls) >= n),  # type: ignore[misc]
            30,
        )
        await uji.end(signal.SIGKILL)
        await uji.start()
    uji.ask(ORANG[0], 2)
    await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: uji.missing() == 0), 60)
    assert await uji.leave() == 0

    engine = open_engine(f"sqlite:///{uji.folder / 'data' / 'ceker.db'}")
    with Session(engine) as session:
        undangan = session.exec(select(UndanganRow)).all()
        assert len(undangan) == ketukan, SEED
        assert set(session.exec(select(InboxRow.status))) == {"selesai"}, SEED
    hasil = sejarah.verify(engine)
    engine.dispose()
    assert hasil.cacat == ()
    # Whoever was there before wrote entries of their own.
    assert hasil.banyak == ketukan + len(ORANG) + 1
    assert "Traceback" not in log_of(uji.folder)


def shown(uji: Uji, person: int, kata: str) -> dict[str, Any] | None:
    """Return the last message that says this, None before there is one."""
    pesan: list[dict[str, Any]] = uji.tiruan.transcript(person)
    return next((m for m in reversed(pesan) if kata in m["text"] and m["from"] == "bot"), None)


@pytest.mark.timeout(120 + 10 * KILLS)
async def test_killed_at_any_moment_what_was_called_stored_is_there_once(uji: Uji) -> None:
    acak = random.Random(SEED)  # noqa: S311  a test's own chance
    engine = open_engine(f"sqlite:///{uji.folder / 'data' / 'ceker.db'}")
    make_dunia(engine)
    # Whoever collects the field may write for any unit: 54 sub kegiatan, 12 months.
    orang = ORANG[0]
    make_pelaku(engine, Peran.VERIFIKATOR, "bagian-adpem", telegram_id=orang)
    engine.dispose()
    dikirim: dict[str, str] = {}
    await uji.start()

    async def until(kata: str) -> dict[str, Any]:
        await asyncio.wait_for(
            uji.tiruan.kabar.wait(lambda: shown(uji, orang, kata) is not None), 60
        )
        pesan = shown(uji, orang, kata)
        assert pesan is not None
        return pesan

    async def kill_soon(paling: int) -> None:
        sampai = len(uji.tiruan.calls) + acak.randint(0, paling)
        await asyncio.wait_for(uji.tiruan.kabar.wait(lambda: len(uji.tiruan.calls) >= sampai), 30)
        await uji.end(signal.SIGKILL)
        await uji.start()

    for ke in range(KILLS):
        bulan, sub = divmod(ke, 54)
        angka = f"{ke + 1}.{acak.randint(100, 999)}"
        uji.tiruan.say(orang, f"/isi {sub + 1} b{bulan + 1:02} 2025 {angka} sp2d")
        if acak.random() < 0.5:
            # The answer and the next poll: no other call is certain to come.
            await kill_soon(2)
        ringkasan = await until(f"Rp{angka}")
        kirim = next(b for baris in ringkasan["buttons"] for b in baris if b["text"] == "Kirim")
        uji.tiruan.tap(orang, ringkasan["message_id"], kirim["data"])
        await kill_soon(3)
        pesan = await until(f"Rp{angka} (isian nomor")
        dikirim[angka] = pesan["text"]
    assert await uji.leave() == 0

    engine = open_engine(f"sqlite:///{uji.folder / 'data' / 'ceker.db'}")
    with Session(engine) as session:
        ada = {f"{row.teks}": row for row in session.exec(select(IsianRow))}
        assert len(ada) == len(session.exec(select(IsianRow)).all()) == KILLS, SEED
        assert set(session.exec(select(InboxRow.status))) == {"selesai"}, SEED
    hasil = sejarah.verify(engine)
    engine.dispose()
    assert set(ada) == set(dikirim)
    assert all(f"isian nomor {ada[angka].id})" in teks for angka, teks in dikirim.items())
    assert {row.status for row in ada.values()} == {"diajukan"}
    assert hasil.cacat == ()
    assert "Traceback" not in log_of(uji.folder)
