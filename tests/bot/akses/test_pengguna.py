"""/pengguna: who is there, as what, and the end of a role."""

from collections.abc import AsyncIterator

import pytest

from bot import rute
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import make_pelaku

KABAG_HUKUM, ADMIN, TAMU = 1002, 1005, 1006


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


async def ask(percakapan: Percakapan, teks: str) -> str:
    [jawaban] = await percakapan.say(ADMIN, teks)
    return str(jawaban["text"])


async def test_everybody_is_listed_with_roles_and_last_seen(percakapan: Percakapan) -> None:
    await percakapan.say(KABAG_HUKUM, "/start")
    await percakapan.say(TAMU, "halo")

    teks = await ask(percakapan, "/pengguna")

    assert "Pengguna (5 terdaftar, 1 belum terdaftar)" in teks
    assert "Kabag Hukum: Kepala Bagian Hukum; terakhir 23 November 2026 10.00" in teks
    sekda = "Sekretaris Daerah: Pimpinan Sekretariat Daerah Kota Bengkulu"
    assert f"{sekda}; belum pernah menulis" in teks
    assert "Tamu: belum terdaftar" in teks


@pytest.mark.parametrize("kata", ["organisasi", "verif org", "KABAG orga", "1003"])
async def test_one_person_is_found_by_name_unit_role_or_number(
    percakapan: Percakapan, kata: str
) -> None:
    teks = await ask(percakapan, f"/pengguna {kata}")

    assert "• Kepala Bagian Organisasi, sejak 23 November 2026" in teks
    assert "• Verifikator Bagian Organisasi" in teks
    assert "Nomor akun 1003, belum menekan MULAI" in teks


async def test_several_are_listed_and_none_is_said(percakapan: Percakapan) -> None:
    assert "Pengguna: kabag (2 orang)" in await ask(percakapan, "/pengguna kabag")
    assert "Belum ada orang yang cocok dengan <zzz>" in await ask(percakapan, "/pengguna <zzz>")


async def test_a_unit_shows_its_people(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/pengguna")
    await percakapan.tap(ADMIN, "Menurut unit")
    semua = [b["text"] for row in percakapan.last(ADMIN)["buttons"] for b in row]
    assert "Sekretariat Daerah Kota Bengkulu (1)" in semua

    while not any(teks.startswith("Bagian Hukum (") for teks in semua):
        await percakapan.tap(ADMIN, "Berikutnya")
        semua = [b["text"] for row in percakapan.last(ADMIN)["buttons"] for b in row]
    unit = await percakapan.tap(ADMIN, "Bagian Hukum (1)")

    assert "Bagian Hukum (1 orang)" in unit["text"]
    assert "Kabag Hukum: Kepala Bagian Hukum" in unit["text"]


async def test_a_role_ends_after_a_question_and_the_person_asks_in_vain(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(ADMIN, "/pengguna hukum")
    tanya = await percakapan.tap(ADMIN, "Akhiri: Kepala Bagian Hukum")
    assert "mulai hari ini?" in tanya["text"]
    akhir = await percakapan.tap(ADMIN, "Ya, akhiri")

    assert "Kabag Hukum bukan lagi Kepala Bagian Hukum" in akhir["text"]
    assert "belum terdaftar" in (await percakapan.say(KABAG_HUKUM, "/capaian"))[0]["text"]


async def test_a_capacity_is_changed_from_the_person(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/pengguna hukum")
    for satu in ("Ubah: Kepala Bagian Hukum", "Plh.", "Tanpa batas waktu"):
        await percakapan.tap(ADMIN, satu)

    assert "kini Plh. Kepala Bagian Hukum (sebelumnya definitif)" in percakapan.last(ADMIN)["text"]


async def test_what_was_done_about_a_person_is_shown_newest_first(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(ADMIN, "/pengguna hukum")
    for satu in ("Ubah: Kepala Bagian Hukum", "Plh.", "Tanpa batas waktu", "Lihat orangnya"):
        await percakapan.tap(ADMIN, satu)
    riwayat = await percakapan.tap(ADMIN, "Riwayat")

    baris = riwayat["text"].splitlines()
    assert baris[0] == "Riwayat: Kabag Hukum"
    assert [b.partition(": ")[2] for b in baris[1:]] == [
        "menjadi Plh. Kepala Bagian Hukum",
        "bukan lagi Kepala Bagian Hukum",
        "menjadi Kepala Bagian Hukum",
    ]
    assert "23 November 2026 10.00, oleh Admin CEKER" in baris[1]
    assert "di server" in baris[3]


async def test_the_last_admin_stays(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/pengguna admin ceker")
    await percakapan.tap(ADMIN, "Akhiri: Admin CEKER")
    await percakapan.tap(ADMIN, "Ya, akhiri")

    assert "admin terakhir" in str(percakapan.tiruan.answers).lower()
    assert "Pengguna (" in await ask(percakapan, "/pengguna")


def test_a_second_press_on_an_ended_role_is_told(ruang: Ruang, admin: Pelaku) -> None:
    make_pelaku(ruang.engine, Peran.KABAG, "bagian-hukum", telegram_id=88)
    tanya = rute.jawab_teks(ruang, admin, "/pengguna hukum").tombol[0][1].data
    [[ya, _]] = rute.jawab_tombol(ruang, admin, tanya).tombol
    rute.jawab_tombol(ruang, admin, ya.data)

    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, ya.data)
