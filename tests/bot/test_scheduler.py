"""The tick: every minute, in the city's zone, never dropped, never twice at once."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Engine

from bot.demo.jalan import BOT
from bot.outbox import Pengirim
from bot.ruang import Ruang
from bot.scheduler import make_scheduler, tick
from core.hak import Peran
from core.services import keluar, masuk, orang
from core.services.kabar import KabarIsian, KepalaRiwayat
from tests.bot.demo.dunia import Dunia
from tests.conftest import NOW
from tests.isian_uji import make_dunia


async def test_the_tick_is_due_at_every_full_minute_and_is_not_dropped(
    dunia: Dunia, kosong: Engine
) -> None:
    ruang = Ruang(kosong, zona=ZoneInfo("Asia/Makassar"))
    scheduler = make_scheduler(Pengirim(dunia.bot, ruang), ruang)
    scheduler.start(paused=True)
    [job] = scheduler.get_jobs()

    now = datetime(2026, 11, 23, 3, 0, 1, tzinfo=UTC)
    assert job.trigger.get_next_fire_time(None, now) == datetime(2026, 11, 23, 3, 1, tzinfo=UTC)
    assert str(scheduler.timezone) == "Asia/Makassar"
    assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)
    scheduler.shutdown(wait=False)


async def test_the_tick_forgets_answered_updates_after_three_days(
    dunia: Dunia, kosong: Engine
) -> None:
    jam = [NOW]
    ruang = Ruang(kosong, jam=lambda: jam[0])
    satu = masuk.Masukan(update_id=1, isi="{}")
    masuk.write(kosong, BOT.id, [satu], [1], now=NOW)

    jam[0] = NOW + timedelta(days=3)
    await tick(Pengirim(dunia.bot, ruang), ruang)
    assert masuk.list_known(kosong, BOT.id, [1]) == {1}

    jam[0] += timedelta(seconds=1)
    await tick(Pengirim(dunia.bot, ruang), ruang)
    assert masuk.list_known(kosong, BOT.id, [1]) == frozenset()


async def test_each_hour_the_tick_tells_the_admins_what_nobody_can_decide_on(
    dunia: Dunia, contoh: Engine
) -> None:
    isian = make_dunia(contoh)
    orang.mark_started(contoh, isian.admin, now=NOW)
    isian.post(isian.kabag_tapem, isian.iku2("27"))
    for nomor, unit in ((2004, "bagian-organisasi"), (2005, "bagian-adpem")):
        orang.end_role(contoh, nomor, peran=Peran.VERIFIKATOR, unit=unit, asal="uji", now=NOW)
    jam = [NOW.replace(minute=4)]
    ruang = Ruang(contoh, jam=lambda: jam[0])

    await tick(Pengirim(dunia.bot, ruang), ruang)
    assert keluar.list_due(contoh, now=jam[0]) == []

    jam[0] += timedelta(minutes=1)
    await tick(Pengirim(dunia.bot, ruang), ruang)
    isi = [satu.isi for satu in keluar.list_due(contoh, now=jam[0]) if satu.kepada == 1005]
    # The seal of the history comes with it, once a week.
    assert {type(satu) for satu in isi} == {KabarIsian, KepalaRiwayat}
    assert len(isi) == 2
