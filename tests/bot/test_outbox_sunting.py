"""A message of the bot is changed where it stands: paced, tried again, and never by mistake."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from bot.demo.gangguan import Gangguan, Jenis
from bot.outbox import Pengirim
from core.hak import Peran
from core.services import isi_pengingat, keluar
from core.services.kabar import Jenis as JenisKabar
from storage.engine import writing
from storage.models import (
    BundelRow,
    GrupRow,
    JenisKewajibanRow,
    KewajibanRow,
    OrangRow,
    PengingatRow,
    TanggaRow,
    UnitRow,
)
from tests.bot.demo.dunia import ANI, Dunia
from tests.bot.kotak_keluar import received, statuses
from tests.conftest import WIB, make_pelaku

TENGGAT = date(2026, 12, 23)
"""A month after the stand-in's day, Monday, 23 November 2026, 7 o'clock in Jakarta."""


def remind(engine: Engine, dunia: Dunia, kode: str) -> None:
    """Owe Ani a reminder of the day."""
    with writing(engine) as session:
        orang = session.exec(select(OrangRow).where(OrangRow.telegram_id == ANI)).one()
        kewajiban = session.exec(select(KewajibanRow)).one()
        on = dunia.jam.now.astimezone(WIB).date()
        bundel = BundelRow(orang_id=orang.id or 0, on=on, dibuat_at=dunia.jam.now)
        session.add(bundel)
        session.flush()
        session.add(
            PengingatRow(
                kewajiban_id=kewajiban.id or 0,
                orang_id=orang.id or 0,
                kunci=kode,
                nasib="kirim",
                bundel_id=bundel.id,
                dibuat_at=dunia.jam.now,
            )
        )
        keluar.owe_person(
            session,
            JenisKabar.PENGINGAT,
            orang.id or 0,
            kunci=kode,
            perihal_id=bundel.id or 0,
            now=dunia.jam.now,
        )


@pytest.fixture
def tenggat(kosong: Engine, dunia: Dunia, pengirim: Pengirim) -> Engine:
    """Ani's dinas owes one report; it is eight in the morning."""
    del pengirim
    dunia.jam.now += timedelta(hours=1)
    with writing(kosong) as session:
        unit: dict[str, Any]
        unit = {"kode": "dinkes", "nama": "Dinkes", "singkat": "D", "jenis": "perangkat_daerah"}
        session.add(UnitRow(**unit, urutan=1))
        session.add(TanggaRow(kode="t", sebelum="30 14", buka=False, tiap=2, sampai=20))
        session.flush()
        isi: dict[str, Any]
        isi = {"kode": "ikk", "nama": "IKK", "pendek": "IKK", "kala": "tahun", "tangga": "t"}
        isi |= {"penanggung": "pengampu_ikk", "bidang": "ikk_lppd", "wujud": "laporan"}
        isi |= {"sejak": "akhir", "geser": "tetap", "lampiran": "berkas", "dasar": ""}
        session.add(JenisKewajibanRow(**isi, bulan=1, hari=31, contoh=True, urutan=1))
        session.flush()
        session.add(
            KewajibanRow(
                jenis="ikk",
                unit_id=1,
                tahun=2026,
                periode="tahun",
                buka_on=date(2026, 11, 1),
                tenggat_on=TENGGAT,
                mulai_on=date(2026, 11, 1),
            )
        )
    make_pelaku(kosong, Peran.OPERATOR_PD, "dinkes", telegram_id=ANI)
    return kosong


async def send(pengirim: Pengirim, dunia: Dunia) -> None:
    while (berikut := await pengirim.send_due()) is not None:
        dunia.jam.now = berikut


async def test_a_reminder_is_changed_where_it_stands(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia
) -> None:
    remind(tenggat, dunia, "h-30")
    await send(pengirim, dunia)
    assert len(received(dunia)) == 1

    dunia.jam.now += timedelta(days=1)
    remind(tenggat, dunia, "h-14")
    await send(pengirim, dunia)

    assert len(received(dunia)) == 1
    assert "29 hari lagi" in received(dunia)[0]
    assert statuses(tenggat) == ["terkirim", "terkirim"]


async def test_a_message_that_its_reader_has_deleted_comes_anew(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia
) -> None:
    remind(tenggat, dunia, "h-30")
    await send(pengirim, dunia)
    dunia.tiruan.pesan[ANI].clear()

    dunia.jam.now += timedelta(days=1)
    remind(tenggat, dunia, "h-14")
    await send(pengirim, dunia)

    assert len(received(dunia)) == 1
    assert statuses(tenggat) == ["terkirim", "terkirim"]


async def change(pengirim: Pengirim, tenggat: Engine, dunia: Dunia) -> None:
    """Send a reminder, and let something change what it should show."""
    remind(tenggat, dunia, "h-30")
    await send(pengirim, dunia)
    with writing(tenggat) as session:
        session.exec(select(KewajibanRow)).one().dibebaskan_alasan = "uji"
    now = dunia.jam.now.astimezone(WIB)
    assert isi_pengingat.bring_up_to_date(tenggat, now=now) == 1


async def test_a_change_counts_in_the_pace_of_the_chat(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia
) -> None:
    await change(pengirim, tenggat, dunia)
    mulai = dunia.jam.now

    berikut = await pengirim.send_due()

    assert berikut == mulai + timedelta(seconds=1)
    assert "tidak perlu dikirim lagi" not in received(dunia)[0]


@pytest.mark.parametrize("jenis", [Jenis.PUTUS_SESUDAH, Jenis.BISU])
async def test_a_change_that_may_have_arrived_is_tried_again_since_twice_is_once(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia, jenis: Jenis
) -> None:
    await change(pengirim, tenggat, dunia)
    dunia.tiruan.gangguan.add(Gangguan(jenis=jenis, metode="editMessageText"))

    await send(pengirim, dunia)

    # The second time Telegram says "message is not modified", or takes it.
    assert statuses(tenggat) == ["terkirim", "terkirim"]
    assert "tidak perlu dikirim lagi" in received(dunia)[0]


async def test_a_change_that_nobody_knows_the_outcome_of_in_the_end_goes_to_the_admin(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia
) -> None:
    await change(pengirim, tenggat, dunia)
    dunia.tiruan.gangguan.add(Gangguan(jenis=Jenis.GALAT, metode="editMessageText", kali=9))

    await send(pengirim, dunia)

    assert statuses(tenggat) == ["terkirim", "tak_pasti"]


async def test_a_change_of_a_message_that_is_gone_is_dropped(
    pengirim: Pengirim, tenggat: Engine, dunia: Dunia
) -> None:
    await change(pengirim, tenggat, dunia)
    dunia.tiruan.pesan[ANI].clear()

    await send(pengirim, dunia)

    assert received(dunia) == []
    assert statuses(tenggat) == ["terkirim", "batal"]


@pytest.mark.parametrize("ada", [True, False])
async def test_a_group_s_topic_is_named_and_one_that_is_gone_is_no_obstacle(
    pengirim: Pengirim, kosong: Engine, dunia: Dunia, *, ada: bool
) -> None:
    grup = dunia.tiruan.make_group("Setda", [ANI])
    dunia.tiruan.grup[grup].topik = {77} if ada else {78}
    keluar.save_grup(kosong, grup, "Setda", keluar_at=None)
    with writing(kosong) as session:
        session.exec(select(GrupRow)).one().topik = 77
        keluar.owe_chat(session, JenisKabar.MAAF, grup, kunci="1", now=dunia.jam.now)

    await send(pengirim, dunia)

    ke = [isi.get("message_thread_id") for nama, isi in dunia.tiruan.calls if nama == "sendMessage"]
    assert ke == (["77"] if ada else ["77", None])
    assert len(received(dunia, grup)) == 1
    assert statuses(kosong) == ["terkirim"]
