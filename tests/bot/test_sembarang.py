"""Arbitrary updates over real HTTP: whole, odd and broken ones; always an answer, never a stop."""

import asyncio
import copy
import itertools
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from bot.demo.jalan import ORANG
from bot.ruang import Ruang
from storage.models import InboxRow
from tests.bot.percakapan import open_percakapan
from tests.conftest import NOW
from tests.mesin import open_file

Json = dict[str, Any]
SEKDA, TAMU = ORANG[0].id, ORANG[-1].id
PER_CONTOH = 25
# One try starts a whole bot: making a failure smaller would take minutes.
TANPA_SUSUT = (Phase.explicit, Phase.reuse, Phase.generate)
NOMOR = itertools.count(8_000_000_000)
DETIK = 1_795_500_000


def person(nomor: int) -> Json:
    return {"id": nomor, "is_bot": False, "first_name": "Seseorang"}


def chat(nomor: int) -> Json:
    return {"id": nomor, "type": "private", "first_name": "Seseorang"}


ISI: st.SearchStrategy[Json] = st.one_of(
    st.builds(lambda t: {"text": t}, st.text(min_size=1, max_size=4096)),
    st.builds(
        lambda p, t: {"text": f"/{p} {t}"},
        st.sampled_from(["capaian", "anggaran", "menu", "start", "status", "batal", "xyz", ""]),
        st.text(max_size=60),
    ),
    st.sampled_from(
        [
            {"location": {"longitude": 102.26, "latitude": -3.79}},
            {"contact": {"phone_number": "0736", "first_name": "A"}},
            {"dice": {"emoji": "🎲", "value": 3}},
            {"venue": {"location": {"longitude": 1, "latitude": 1}, "title": "x", "address": "y"}},
            {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
            {"photo": []},
            {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
            {"document": {"file_id": "d", "file_unique_id": "d"}, "caption": "/capaian"},
            {"story": {"chat": chat(5), "id": 1}},
            {"giveaway": {"chats": [], "winners_selection_date": DETIK, "winner_count": 1}},
            {},
        ]
    ),
)


def message(dari: int, isi: Json) -> Json:
    return {"message_id": 7, "date": DETIK, "chat": chat(dari), "from": person(dari), **isi}


ORANG_UJI = st.sampled_from([SEKDA, TAMU])
PESAN = st.builds(lambda o, i: {"message": message(o, i)}, ORANG_UJI, ISI)
SUNTINGAN = st.builds(
    lambda o, i: {"edited_message": message(o, i) | {"edit_date": DETIK}}, ORANG_UJI, ISI
)
KETUKAN = st.builds(
    lambda o, d: {
        "callback_query": {
            "id": "1",
            "from": person(o),
            "chat_instance": "1",
            "data": d,
            "message": {"message_id": 1, "date": 0, "chat": chat(o)},
        }
    },
    ORANG_UJI,
    st.one_of(
        st.text(max_size=64),
        st.sampled_from(["cap:2024", "agg:2024", "agp:2024:s:42", "menu:bantuan", "cap.g:2024"]),
    ),
)
SEMBARANG = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=9)),
    lambda anak: st.one_of(st.lists(anak, max_size=3), st.dictionaries(st.text(), anak)),
    max_leaves=4,
)


def paths(isi: Any, awal: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401
    """Return the way to each value inside."""
    if not isinstance(isi, dict):
        return [awal] if awal else []
    dalam = [jalan for kunci, anak in isi.items() for jalan in paths(anak, (*awal, kunci))]
    return ([awal] if awal else []) + dalam


@st.composite
def broken(draw: st.DrawFn) -> Json:
    """Return an update in which one value is another, or is gone."""
    update: Json = copy.deepcopy(draw(st.one_of(PESAN, SUNTINGAN, KETUKAN)))
    *awal, akhir = draw(st.sampled_from(paths(update)))
    tempat = update
    for kunci in awal:
        tempat = tempat[kunci]
    if draw(st.booleans()):
        tempat[akhir] = draw(SEMBARANG)
    else:
        del tempat[akhir]
    return update


async def feed(berkas_contoh: Path, updates: list[Json]) -> tuple[list[str], int]:
    """Give the bot these updates; return how each ended, and how many messages it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ceker.db"
        shutil.copy(berkas_contoh, path)
        engine = open_file(path)
        async with open_percakapan(Ruang(engine, jam=lambda: NOW)) as percakapan:
            for nomor in (SEKDA, TAMU):
                await percakapan.say(nomor, "/start")
            percakapan.tiruan.calls.clear()
            bernomor = [{**u, "update_id": next(NOMOR)} for u in updates]
            percakapan.tiruan.antrean.put_raw(*bernomor)
            await percakapan.finish(bernomor[-1]["update_id"])
            nama = [nama for nama, _ in percakapan.tiruan.calls]
        with Session(engine) as session:
            ids = {u["update_id"] for u in bernomor}
            rows = session.exec(select(InboxRow)).all()
            status = [row.status for row in rows if row.update_id in ids]
        engine.dispose()
    return status, nama.count("sendMessage")


@settings(max_examples=8, phases=TANPA_SUSUT)
@given(updates=st.lists(st.one_of(PESAN, SUNTINGAN), min_size=PER_CONTOH, max_size=PER_CONTOH))
def test_whatever_a_person_sends_is_answered(berkas_contoh: Path, updates: list[Json]) -> None:
    status, answers = asyncio.run(feed(berkas_contoh, updates))

    assert status == ["selesai"] * len(updates)
    # A shared location that moves says nothing new.
    diam = [u for u in updates if "location" in u.get("edited_message", {})]
    assert answers >= len(updates) - len(diam)


@settings(max_examples=8, phases=TANPA_SUSUT)
@given(updates=st.lists(st.one_of(broken(), KETUKAN), min_size=PER_CONTOH, max_size=PER_CONTOH))
def test_no_update_however_broken_stops_the_bot(berkas_contoh: Path, updates: list[Json]) -> None:
    penutup = {"message": message(SEKDA, {"text": "/menu"})}

    status, answers = asyncio.run(feed(berkas_contoh, [*updates, penutup]))

    assert len(status) == len(updates) + 1
    # What the library reads and no handler can use is marked, and its sender told.
    assert set(status) <= {"selesai", "tak_terbaca", "gagal"}
    assert status[-1] == "selesai"
    assert answers >= 1
