"""The admins hear of what may not have arrived, and decide: nobody else ever does."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Engine

from bot import rute
from bot.demo.gangguan import Gangguan, Jenis
from bot.outbox import Pengirim
from bot.ruang import Ruang
from core.services import keluar, kesehatan, orang
from tests.bot.demo.dunia import ANI, Dunia
from tests.bot.kotak_keluar import TAK_PASTI, statuses, stranger


async def lose(pengirim: Pengirim, kosong: Engine, dunia: Dunia, nomor: int) -> None:
    """Let a message about a stranger be lost on its way."""
    # A chat gets one message a second.
    dunia.jam.now += timedelta(seconds=2)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.PUTUS_SEBELUM, metode="sendMessage"))
    stranger(kosong, dunia, nomor)
    await pengirim.send_due()
    dunia.tiruan.gangguan.clear()


def told(dunia: Dunia) -> list[dict[str, Any]]:
    semua: list[dict[str, Any]] = dunia.tiruan.transcript(ANI)
    return [m for m in semua if m["from"] == "bot" and TAK_PASTI in m["text"]]


async def pass_by(pengirim: Pengirim, dunia: Dunia, berapa: timedelta) -> None:
    dunia.jam.now += berapa
    await pengirim.send_due()


async def test_an_admin_hears_once_an_hour_how_many_there_are(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.PUTUS_SEBELUM, metode="sendMessage", kali=2))
    stranger(kosong, dunia, 501)
    stranger(kosong, dunia, 502)
    await pengirim.send_due()
    await pass_by(pengirim, dunia, timedelta(seconds=2))
    await pass_by(pengirim, dunia, timedelta(seconds=5))

    [pesan] = told(dunia)
    assert pesan["text"].startswith("2 pesan tidak pasti sampai: sambungan terputus")
    await lose(pengirim, kosong, dunia, 503)
    await pass_by(pengirim, dunia, timedelta(minutes=1))
    assert len(told(dunia)) == 1
    dunia.jam.now += timedelta(hours=1)
    await lose(pengirim, kosong, dunia, 504)
    await pass_by(pengirim, dunia, timedelta(minutes=1))
    assert [m["text"][:1] for m in told(dunia)] == ["2", "4"]


async def test_the_button_leads_to_the_decision(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    await lose(pengirim, kosong, dunia, 501)
    await pass_by(pengirim, dunia, timedelta(seconds=5))
    [pesan] = told(dunia)
    [[tombol]] = pesan["buttons"]
    ruang = Ruang(kosong, jam=lambda: dunia.jam.now)
    admin = orang.look_up(kosong, ANI, admins=frozenset(), now=ruang.now())

    jawaban = rute.jawab_tombol(ruang, admin, tombol["data"])

    assert "pemberitahuan tamu Tamu 501 (501)" in jawaban.html
    assert [t.teks for t in jawaban.tombol[0]] == ["1. Kirim lagi", "1. Anggap sampai"]


async def test_what_was_decided_meanwhile_is_not_told(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    await lose(pengirim, kosong, dunia, 501)
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    admin = orang.look_up(kosong, ANI, admins=frozenset(), now=now)
    [satu] = kesehatan.list_unknown(kosong, admin)
    kesehatan.resolve_unknown(kosong, admin, satu.id, kirim_lagi=False, now=now)

    await pass_by(pengirim, dunia, timedelta(seconds=5))

    assert told(dunia) == []


async def test_that_word_itself_is_tried_again_until_it_arrives(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    await lose(pengirim, kosong, dunia, 501)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.PUTUS_SEBELUM, metode="sendMessage", kali=9))

    for _ in range(9):
        await pass_by(pengirim, dunia, timedelta(minutes=10))
    assert told(dunia) == []
    await pass_by(pengirim, dunia, timedelta(minutes=10))

    assert len(told(dunia)) == 1
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    admin = orang.look_up(kosong, ANI, admins=frozenset(), now=now)
    assert len(kesehatan.list_unknown(kosong, admin)) == 1


async def test_after_a_crash_they_hear_of_what_was_on_its_way(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia
) -> None:
    stranger(kosong, dunia)
    now = Ruang(kosong, jam=lambda: dunia.jam.now).now()
    [satu] = keluar.list_due(kosong, now=now)
    assert keluar.claim(kosong, satu, now=now)

    keluar.begin_run(kosong, 42, mulai=now)
    await pass_by(pengirim, dunia, timedelta(seconds=5))

    assert statuses(kosong) == ["tak_pasti"]
    assert [m["text"][:7] for m in told(dunia)] == ["1 pesan"]
