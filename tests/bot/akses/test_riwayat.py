"""What has been done about a person, as an admin reads it."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot import rute
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Kapasitas, Pelaku, Peran
from core.services import orang, permintaan
from storage.models import PenugasanRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import tamu, unit_id

ADMIN = 1005
TAK_TERCATAT = "Peran berikut tidak tercatat di riwayat; ini menurut daftar peran:"


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


def hold(  # noqa: PLR0913, PLR0917  the columns of a role
    engine: Engine, orang_id: int, asal: str, mulai: date, akhir: date | None, peran: str = "kabag"
) -> None:
    """Let somebody hold a role as it was written down before there was a history."""
    hukum = unit_id(engine, "bagian-hukum")
    with Session(engine) as session:
        session.add(
            PenugasanRow(
                orang_id=orang_id,
                peran=peran,
                unit_id=hukum,
                kapasitas="plt",
                mulai_on=mulai,
                akhir_on=akhir,
                asal=asal,
            )
        )
        session.commit()


def change_often(engine: Engine, kali: int) -> None:
    """Give Kabag Hukum, account 1002, the role in one capacity after the other."""
    for nomor in range(kali):
        orang.add_user(
            engine,
            1002,
            nama="Kabag Hukum",
            peran=Peran.KABAG,
            unit="bagian-hukum",
            kapasitas=(Kapasitas.PLT, Kapasitas.PLH)[nomor % 2],
            asal="uji",
            now=NOW + timedelta(minutes=nomor),
        )


async def test_what_was_done_about_a_person_is_shown_newest_first(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(ADMIN, "/pengguna hukum")
    for satu in ("Ubah: Kepala Bagian Hukum", "Plh.", "s.d. 30 November 2026", "Lihat orangnya"):
        await percakapan.tap(ADMIN, satu)
    riwayat = await percakapan.tap(ADMIN, "Riwayat")

    baris = riwayat["text"].splitlines()
    assert baris[0] == "Riwayat: Kabag Hukum"
    assert [b.partition(": ")[2] for b in baris[1:]] == [
        "menjadi Plh. Kepala Bagian Hukum s.d. 30 November 2026",
        "bukan lagi Kepala Bagian Hukum",
        "menjadi Kepala Bagian Hukum",
    ]
    assert "23 November 2026 10.00, oleh Admin CEKER" in baris[1]
    assert "di server" in baris[3]


async def test_a_long_history_is_read_to_its_beginning_page_by_page(
    percakapan: Percakapan,
) -> None:
    change_often(percakapan.ruang.engine, 12)
    await percakapan.say(ADMIN, "/pengguna 1002")
    pesan = await percakapan.tap(ADMIN, "Riwayat")
    terbaca: list[str] = []

    for nomor in (1, 2, 3):
        judul, *baris = pesan["text"].splitlines()
        assert judul == f"Riwayat: Kabag Hukum (halaman {nomor} dari 3)"
        terbaca += baris
        lanjut = any(b["text"] == "Berikutnya »" for row in pesan["buttons"] for b in row)
        assert lanjut is (nomor < 3)
        if lanjut:
            pesan = await percakapan.tap(ADMIN, "Berikutnya")

    # The first role, and twelve times an end and a beginning.
    assert len(terbaca) == 25
    assert terbaca[-1].endswith("di server: menjadi Kepala Bagian Hukum")
    assert terbaca[0].startswith("• 23 November 2026 10.11")
    assert not any("tidak tercatat" in satu for satu in terbaca)


async def test_roles_older_than_the_history_are_shown_from_the_list_of_roles_and_marked(
    percakapan: Percakapan,
) -> None:
    engine = percakapan.ruang.engine
    peminta = tamu(engine, 501)
    admin = orang.recognize(engine, ADMIN, nama="", now=NOW).orang_id
    for asal, mulai, akhir in (
        ("pengaturan", date(2023, 1, 2), date(2024, 1, 1)),
        ("undangan:7", date(2024, 2, 1), date(2024, 2, 1)),
        (f"orang:{admin}", date(2025, 3, 1), date(2025, 6, 1)),
        ("cli", date(2026, 1, 5), None),
    ):
        hold(engine, peminta.orang_id, asal, mulai, akhir)
    await percakapan.say(ADMIN, "/pengguna 501")

    riwayat = await percakapan.tap(ADMIN, "Riwayat")

    sebagai = "• Plt. Kepala Bagian Hukum, sejak"
    assert riwayat["text"].splitlines() == [
        "Riwayat: Tamu 501",
        "Belum ada riwayat tentang orang ini.",
        "",
        f"Riwayat dicatat sejak 23 November 2026. {TAK_TERCATAT}",
        f"{sebagai} 5 Januari 2026, di server",
        f"{sebagai} 1 Maret 2025 s.d. 31 Mei 2025, oleh Admin CEKER",
        f"{sebagai} 1 Februari 2024, hari itu saja, dengan undangan nomor 7",
        f"{sebagai} 2 Januari 2023 s.d. 31 Desember 2023, dari CEKER_ADMINS",
    ]


async def test_an_older_role_that_ends_now_is_in_both_and_its_beginning_is_not_invented(
    percakapan: Percakapan,
) -> None:
    engine = percakapan.ruang.engine
    make_pelaku(engine, Peran.PEMBACA, telegram_id=501)
    hold(engine, tamu(engine, 501).orang_id, "cli", date(2026, 1, 5), None)
    orang.end_role(engine, 501, peran=Peran.KABAG, unit=None, asal="cli", now=NOW)
    await percakapan.say(ADMIN, "/pengguna 501")

    baris = (await percakapan.tap(ADMIN, "Riwayat"))["text"].splitlines()

    assert "di server: bukan lagi Plt. Kepala Bagian Hukum" in baris[1]
    assert "di server: menjadi Pembaca" in baris[2]
    assert baris[5:] == [
        "• Plt. Kepala Bagian Hukum, sejak 5 Januari 2026 s.d. 22 November 2026, di server"
    ]


def test_where_nothing_is_written_down_yet_no_day_is_named(ruang: Ruang) -> None:
    orang_id = tamu(ruang.engine, 501).orang_id
    hold(ruang.engine, orang_id, "cli", date(2026, 1, 5), None, peran="admin")
    admin = orang.recognize(ruang.engine, 501, nama="", now=NOW)

    html = rute.jawab_tombol(ruang, admin, f"pgr:{orang_id}").html

    assert "<i>Peran berikut tidak tercatat di riwayat" in html
    assert "dicatat sejak" not in html


def test_every_page_fits_a_message_whatever_people_are_called(ruang: Ruang) -> None:
    admin = orang.add_user(
        ruang.engine, 7, nama="&" * 60, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW
    ).pelaku
    orang_id = tamu(ruang.engine, 501).orang_id
    for nomor in range(16):
        permintaan.grant(
            ruang.engine,
            None,
            admin,
            orang_id,
            peran=Peran.KABAG,
            unit_id=unit_id(ruang.engine, "bagian-hukum"),
            kapasitas=(Kapasitas.PLT, Kapasitas.PLH)[nomor % 2],
            now=NOW,
        )
        hold(ruang.engine, orang_id, f"orang:{admin.orang_id}", NOW.date(), NOW.date())

    banyak, data = 0, f"pgr:{orang_id}:1"
    while data:
        jawaban = rute.jawab_tombol(ruang, admin, data)
        assert len(jawaban.html) <= 4096
        banyak += jawaban.html.count("\n•")
        semua = (t for baris in jawaban.tombol for t in baris)
        data = next((t.data for t in semua if "Berikutnya" in t.teks), "")
    # Sixteen times given, fifteen times ended, and as many older ones.
    assert banyak == 16 + 15 + 16


@pytest.mark.parametrize("data", ["pgr", "pgr:x", "pgr:1:x", "pgr:1:1:1", "pgr:999999:1"])
def test_a_forged_button_of_a_history_shows_nothing(ruang: Ruang, admin: Pelaku, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, data)
