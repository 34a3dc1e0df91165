"""/pengguna: who is there, as what, and the end of a role."""

from collections.abc import AsyncIterator

import pytest

from bot import rute
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.services import orang
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import NOW, make_pelaku

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

    assert (
        "kini Plh. Kepala Bagian Hukum (sebelumnya definitif). Yang bersangkutan belum"
        in percakapan.last(ADMIN)["text"]
    )


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


def test_many_people_with_long_names_and_many_roles_fit_page_by_page(
    ruang: Ruang, admin: Pelaku
) -> None:
    for nomor in range(40):
        make_many(ruang, 2000 + nomor, f"Budi &<{nomor}> " + "&" * 45)

    dilihat, antre = set(), ["pgn:1", "pgc:budi:1", "pgm:1"]
    terlihat = 0
    while antre:
        data = antre.pop()
        if data in dilihat or data[:3] in {"plr", "plk", "pga"}:
            continue
        dilihat.add(data)
        jawaban = rute.jawab_tombol(ruang, admin, data)
        semua = [t for baris in jawaban.tombol for t in baris]
        assert len(jawaban.html) <= 4096
        assert len(semua) <= 100
        assert all(len(t.data.encode()) <= 64 for t in semua)
        antre += [t.data for t in semua if t.data.startswith("pg")]
        terlihat += data.startswith("pgo:")
    assert terlihat >= 40


def make_many(ruang: Ruang, telegram_id: int, nama: str) -> None:
    for peran, unit in (
        (Peran.KABAG, "bagian-organisasi"),
        (Peran.STAF, "bagian-tapem"),
        (Peran.VERIFIKATOR, "bagian-organisasi"),
        (Peran.OPERATOR_PD, "dinkes"),
        (Peran.KEPALA_PD, "dinkes"),
        (Peran.PEMBACA, None),
    ):
        orang.add_user(
            ruang.engine, telegram_id, nama=nama, peran=peran, unit=unit, asal="uji", now=NOW
        )


def test_every_page_of_a_search_can_be_reached_and_marks_find_nobody(
    ruang: Ruang, admin: Pelaku
) -> None:
    for nomor in range(20):
        make_pelaku(ruang.engine, Peran.PEMBACA, telegram_id=2000 + nomor)
    awal = rute.jawab_teks(ruang, admin, "/pengguna pejabat 20")
    assert "(20 orang)" in awal.html
    assert "(halaman 1 dari 3)" in awal.html
    lanjut = next(t.data for baris in awal.tombol for t in baris if "Berikutnya" in t.teks)
    assert "(halaman 2 dari 3)" in rute.jawab_tombol(ruang, admin, lanjut).html
    assert "Belum ada orang yang cocok" in rute.jawab_teks(ruang, admin, "/pengguna ???").html


def test_what_the_settings_give_has_no_buttons(ruang: Ruang, admin: Pelaku) -> None:
    orang.sync_admins(ruang.engine, [55], now=NOW)
    jawaban = rute.jawab_teks(ruang, admin, "/pengguna 55")
    assert "diatur di CEKER_ADMINS" in jawaban.html
    assert not any("Akhiri" in t.teks for baris in jawaban.tombol for t in baris)
