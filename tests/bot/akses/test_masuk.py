"""The way in, over the chat: links, requests, and what becomes of them."""

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from html import unescape
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot import rute
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from core.errors import DomainError, SudahDiputuskanError, TidakBerhakError
from core.hak import Pelaku, Peran
from core.services import orang
from storage.models import UndanganRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import NOW, make_pelaku

ADMIN, TAMU = 1005, 1006


@pytest.fixture
def jam() -> list[datetime]:
    """The time, to be put forward."""
    return [NOW]


@pytest.fixture
async def percakapan(contoh: Engine, jam: list[datetime]) -> AsyncIterator[Percakapan]:
    async with open_percakapan(Ruang(contoh, jam=lambda: jam[0])) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


async def introduce(percakapan: Percakapan, jam: list[datetime], kata: str) -> str:
    """Let the stranger ask for access in these words; return the answer."""
    await percakapan.say(TAMU, "/start")
    await percakapan.tap(TAMU, "Minta akses")
    [jawaban] = await percakapan.say(TAMU, kata)
    # A chat gets one message a second.
    jam[0] += timedelta(seconds=2)
    await percakapan.layanan.pengirim.send_due()
    return str(jawaban["text"])


def bot_texts(percakapan: Percakapan, person: int) -> list[str]:
    return [m["text"] for m in percakapan.tiruan.transcript(person) if m["from"] == "bot"]


def labels(message: dict[str, Any]) -> list[str]:
    return [b["text"] for row in message.get("buttons") or [] for b in row]


async def invite(percakapan: Percakapan, *ketukan: str) -> str:
    """Let the admin make an invitation by these taps; return what is behind /start."""
    await percakapan.say(ADMIN, "/undang")
    for satu in ("Undangan baru", *ketukan):
        await percakapan.tap(ADMIN, satu)
    [payload] = re.findall(r"\?start=(\S+)", percakapan.last(ADMIN)["text"])
    return str(payload)


async def test_an_invitation_is_made_by_taps_and_lets_one_person_in(
    percakapan: Percakapan,
) -> None:
    payload = await invite(percakapan, "Kepala Bagian", "Bagian Hukum", "Definitif")
    teks = percakapan.last(ADMIN)["text"]
    assert "Kepala Bagian Hukum" in teks
    assert "t.me/ceker_demo_bot?start=u_" in teks

    [sapaan] = await percakapan.say(TAMU, f"/start {payload}")

    assert "Undangan diterima" in sapaan["text"]
    assert "Kepala Bagian Hukum" in sapaan["text"]
    assert "71,39" in (await percakapan.say(TAMU, "/capaian 2024"))[0]["text"]
    assert "Undangan Anda sudah dipakai: Tamu" in bot_texts(percakapan, ADMIN)[-1]
    daftar = [
        str(isi["commands"])
        for nama, isi in percakapan.tiruan.calls
        if nama == "setMyCommands" and f"{TAMU}" in str(isi.get("scope"))
    ]
    assert "anggaran" in daftar[-1]


@pytest.mark.parametrize(
    ("kata", "tanya"),
    [
        ("operator dinkes", "Undang seseorang sebagai Operator Dinas Kesehatan?"),
        ("plt kabag hukum", "Plt. Kepala Bagian Hukum? Sampai kapan?"),
        ("pembaca", "Undang seseorang sebagai Pembaca?"),
        ("admin", "Undang seseorang sebagai Admin CEKER?"),
        ("pimpinan", "Undang seseorang sebagai Pimpinan?"),
        ("kabag", "Kepala Bagian. Di unit mana?"),
        ("plt kabag", "Kepala Bagian. Di unit mana?"),
        ("verifikator hukum", "Verifikator. Di unit mana?"),
        ("entah siapa", "Belum ada undangan yang terbuka."),
        ("entah siapa", "Peran belum jelas dari “entah siapa”."),
        ("admin dinkes", "Peran belum jelas dari “admin dinkes”."),
    ],
)
async def test_an_invitation_is_named_in_words(
    percakapan: Percakapan, kata: str, tanya: str
) -> None:
    [jawaban] = await percakapan.say(ADMIN, f"/undang {kata}")
    assert tanya in jawaban["text"]


async def test_a_role_named_without_its_unit_is_invited_after_the_unit_is_chosen(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(ADMIN, "/undang kabag")
    assert "Bagian Hukum" in labels(percakapan.last(ADMIN))
    await percakapan.tap(ADMIN, "Bagian Hukum")
    await percakapan.tap(ADMIN, "Definitif")

    assert "Yth. Kepala Bagian Hukum" in percakapan.last(ADMIN)["text"]


async def test_a_role_that_needs_no_unit_is_invited_with_one_tap(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/undang pembaca")
    await percakapan.tap(ADMIN, "Ya, benar")

    assert "Yth. Pembaca,\nsilakan masuk" in percakapan.last(ADMIN)["text"]


async def test_the_text_can_be_shared_by_whatsapp_as_it_stands(percakapan: Percakapan) -> None:
    await invite(percakapan, "Pembaca", "Tanpa unit", "Ya, benar")
    pesan = percakapan.last(ADMIN)
    url = next(b["url"] for row in pesan["buttons"] for b in row if "WhatsApp" in b["text"])

    assert url.startswith("https://wa.me/?text=Yth.%20Pembaca")
    assert "start%3Du_" in url


async def test_a_stand_in_is_invited_until_the_end_of_a_month(percakapan: Percakapan) -> None:
    payload = await invite(
        percakapan, "Kepala Bagian", "Bagian Hukum", "Plt.", "s.d. 30 November 2026"
    )
    [sapaan] = await percakapan.say(TAMU, f"/start {payload}")

    sebagai = "sebagai Plt. Kepala Bagian Hukum s.d. 30 November 2026."
    assert f"Undangan diterima. Anda terdaftar {sebagai}" in sapaan["text"]
    assert f"Anda terdaftar {sebagai}" in (await percakapan.say(TAMU, "/start"))[0]["text"]
    assert (
        "kini Plt. Kepala Bagian Hukum s.d. 30 November 2026. Bukan orangnya?"
        in bot_texts(percakapan, ADMIN)[-1]
    )
    await percakapan.say(ADMIN, "/pengguna tamu")
    assert (
        "Plt. Kepala Bagian Hukum, sejak 23 November 2026 s.d. 30 November 2026"
        in (percakapan.last(ADMIN)["text"])
    )


async def test_an_open_invitation_is_listed_shown_again_and_revoked(
    percakapan: Percakapan,
) -> None:
    payload = await invite(percakapan, "Pembaca", "Tanpa unit", "Ya, benar")
    await percakapan.tap(ADMIN, "Daftar undangan")
    await percakapan.tap(ADMIN, "1. Pembaca")
    assert payload in percakapan.last(ADMIN)["text"]

    dicabut = await percakapan.tap(ADMIN, "Cabut undangan")
    assert "sudah dicabut" in dicabut["text"]

    [jawaban] = await percakapan.say(TAMU, f"/start {payload}")
    assert "sudah dicabut" in jawaban["text"]
    assert labels(jawaban) == ["Minta akses"]


async def test_a_stranger_introduces_themselves_and_is_let_in_by_one_tap(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    assert "sudah kami teruskan" in await introduce(percakapan, jam, "Rina, Plt. Kabag Hukum")

    permintaan = percakapan.last(ADMIN)
    assert "Rina, Plt. Kabag Hukum" in permintaan["text"]
    selesai = await percakapan.tap(ADMIN, "Setujui: Plt. Kepala Bagian Hukum")

    assert "kini Plt. Kepala Bagian Hukum. Yang bersangkutan kami kabari" in selesai["text"]
    assert "mendaftarkan Anda sebagai Plt. Kepala Bagian Hukum" in bot_texts(percakapan, TAMU)[-1]
    assert "47.264.962.831" in (await percakapan.say(TAMU, "/anggaran 2024"))[0]["text"]


async def test_whoever_is_given_a_role_until_a_day_is_told_that_day(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    await introduce(percakapan, jam, "saya Rina")
    for satu in ("Peran lain", "Kepala Bagian", "Bagian Hukum", "Plh.", "s.d. 31 Januari 2027"):
        await percakapan.tap(ADMIN, satu)

    sebagai = "Plh. Kepala Bagian Hukum s.d. 31 Januari 2027"
    assert f"kini {sebagai}." in percakapan.last(ADMIN)["text"]
    assert (
        f"mendaftarkan Anda sebagai {sebagai}, berlaku mulai hari ini."
        in bot_texts(percakapan, TAMU)[-1]
    )


async def test_where_the_words_say_too_little_the_admin_chooses(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    assert "nama, jabatan, dan unit" in await introduce(percakapan, jam, "1!")
    await introduce(percakapan, jam, "saya Rina")

    assert not any("Setujui" in satu for satu in labels(percakapan.last(ADMIN)))
    for satu in ("Peran lain", "Staf Bagian", "Bagian Hukum"):
        await percakapan.tap(ADMIN, satu)
    assert "Tamu menjadi Staf Bagian Hukum" in percakapan.last(ADMIN)["text"]
    await percakapan.tap(ADMIN, "Ya, benar")

    assert "Staf Bagian Hukum" in (await percakapan.say(TAMU, "/start"))[0]["text"]


async def test_a_declined_stranger_is_told_and_a_second_admin_hears_who_decided(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    await introduce(percakapan, jam, "saya Rina dari luar")
    pesan = percakapan.last(ADMIN)
    data = next(b["data"] for row in pesan["buttons"] for b in row if b["text"] == "Tolak")

    await percakapan.tap(ADMIN, "Tolak")
    assert "belum dapat disetujui" in bot_texts(percakapan, TAMU)[-1]

    lain = make_pelaku(percakapan.ruang.engine, Peran.ADMIN, telegram_id=88)
    with pytest.raises(SudahDiputuskanError) as caught:
        rute.jawab_tombol(percakapan.ruang, lain, data)
    assert "sudah diputuskan oleh Admin CEKER" in explain(caught.value)


async def test_a_request_can_be_left_and_other_text_is_no_request(percakapan: Percakapan) -> None:
    await percakapan.say(TAMU, "Rina Sari, Kabag Hukum")
    await percakapan.tap(TAMU, "Minta akses")
    assert "tidak jadi" in (await percakapan.say(TAMU, "/batal"))[0]["text"]
    await percakapan.say(TAMU, "Rina Sari, Kabag Hukum")

    assert not any("meminta akses" in teks for teks in bot_texts(percakapan, ADMIN))


async def test_what_a_stranger_writes_stays_text_on_the_admins_screen(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    jahat = '<b>Sekda</b> <a href="http://jahat">Setujui</a> & {kata}'
    await introduce(percakapan, jam, jahat + "x" * 900)

    teks = unescape(percakapan.last(ADMIN)["text"])
    assert "<b>Sekda</b>" in teks
    assert "xxx" in teks
    assert len(teks) < 700


MILIK_ADMIN = (
    *("pud", "pul:1", "puc:1", "plr:0", "plu:0:admin:1", "plk:0:admin:0"),
    *("plb:0:admin:0:plt", "plj:0:admin:0:definitif:0", "plj:1:admin:0:definitif:0"),
    *("pgn:1", "pgo:1", "pgm:1", "pgu:1", "pga:1", "pgy:1", "pkt:1"),
)


@pytest.mark.parametrize("data", MILIK_ADMIN)
def test_nobody_else_can_press_what_is_the_admins(
    ruang: Ruang, sekda: Pelaku, kabag_hukum: Pelaku, data: str
) -> None:
    for pelaku in (sekda, kabag_hukum):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, pelaku, data)
    luar = orang.recognize(ruang.engine, 66, nama="Tamu", now=NOW)
    assert "belum terdaftar" in rute.jawab_tombol(ruang, luar, data).html
    assert made(ruang) == []


@pytest.mark.parametrize("perintah", ["/undang", "/pengguna", "/pengguna hukum"])
def test_nobody_else_can_type_it(ruang: Ruang, sekda: Pelaku, perintah: str) -> None:
    html = rute.jawab_teks(ruang, sekda, perintah).html
    assert f"{perintah.split(maxsplit=1)[0]} hanya untuk admin" in html


@pytest.mark.parametrize(
    "data",
    [
        *("plr", "plr:x", "plr:-1", "plu:0:raja:1", "plu:0:kabag", "plk:0:kabag:999999"),
        *("plb:0:kabag:1:raja", "plj:0:kabag:0:definitif:0", "plj:0:kabag:999:definitif:0"),
        *("plj:0:pembaca:0:plt:20261345", "plj:0:pembaca:0:plt:x", "plj:999999:pembaca:0:plt:0"),
        *("plj", "plj:0", "plj:0:pembaca:0:plt:20261130:9", "plj:0:pembaca:0:definitif:20200101"),
        *("pgo:0", "pgo:99999999999999999", "pgy:999999", "pga:x", "pgu:0", "pkt:999999", "pul:9"),
        *("pgo:1:2", "pgn:²", "puc:999999", "puc", "pkt"),
    ],
)
def test_a_forged_or_stale_button_of_the_admin_changes_nothing(
    ruang: Ruang, admin: Pelaku, data: str
) -> None:
    with pytest.raises(DomainError):
        rute.jawab_tombol(ruang, admin, data)
    assert made(ruang) == []


def made(ruang: Ruang) -> list[UndanganRow]:
    with Session(ruang.engine) as session:
        return list(session.exec(select(UndanganRow)))
