"""The tick: every minute, in the city's zone, never dropped, never twice at once."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from bot.demo.jalan import BOT
from bot.outbox import Pengirim
from bot.ruang import Ruang
from bot.scheduler import make_scheduler, tick
from core.hak import Peran
from core.services import detak_tenggat, keluar, masuk, orang, pengingat
from core.services.kabar import KabarIsian, KepalaRiwayat, Pengingat
from core.services.kabar_tenggat import BelumTerjangkau
from storage.engine import writing
from storage.models import JenisKewajibanRow
from tests.bot.demo.dunia import Dunia
from tests.bot.pengingat.orang_tenggat import H7
from tests.bot.pengingat.orang_tenggat import make_dunia as make_tenggat
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


async def test_the_tick_reminds_and_where_nothing_is_active_it_needs_none_of_that(
    dunia: Dunia, contoh: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    tenggat = make_tenggat(contoh)
    ruang = Ruang(contoh, jam=lambda: H7)
    dilihat: list[str] = []

    def note(engine: Engine, *, now: datetime) -> list[tuple[str, str]]:
        del engine
        dilihat.append(f"{now}")
        return []

    monkeypatch.setattr(detak_tenggat, "run", note)
    with writing(contoh) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = None
    await tick(Pengirim(dunia.bot, ruang), ruang)
    assert dilihat == []

    monkeypatch.undo()
    with writing(contoh) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = date(2026, 12, 1)
    await tick(Pengirim(dunia.bot, ruang), ruang)

    kepada = [s.kepada for s in keluar.list_due(contoh, now=H7) if isinstance(s.isi, Pengingat)]
    assert kepada == [tenggat.operator.telegram_id]


async def test_a_part_that_fails_keeps_none_of_the_others_from_their_work(
    contoh: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_tenggat(contoh)

    def locked(*_: object, **__: object) -> int:
        raise OperationalError("SELECT rahasia", {}, Exception("database is locked"))

    monkeypatch.setattr(pengingat, "remind", locked)

    gagal = list(detak_tenggat.run(contoh, now=H7))

    assert gagal == [("pengingat", "OperationalError")]
    # The collectors were told of the units that nobody has joined.
    assert {type(s.isi) for s in keluar.list_due(contoh, now=H7)} == {BelumTerjangkau}


def test_a_start_brings_nothing_of_what_reminding_needs() -> None:
    kode = "import sys, bot.cli, bot.layanan; print([m for m in sys.modules if 'pengingat' in m])"
    hasil = subprocess.run(  # noqa: S603  our own
        [sys.executable, "-c", kode], capture_output=True, text=True, check=True
    )

    assert hasil.stdout.strip() == "[]"
