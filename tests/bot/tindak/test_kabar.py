"""The words of what the bot says on its own about follow-ups."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.messages.tindak import halaman
from bot.render import polos
from bot.umum.keluar import jawaban
from core.services.kabar import MenungguPutusan, Pengingat
from core.services.kabar_tindak import TindakDiingatkan, TindakDiputus
from core.tindak_lanjut import Terlihat, TindakLanjut
from tests.conftest import NOW, WIB
from tests.core.test_tindak_lanjut import judged, make

KEMBALI = judged(datetime(2026, 12, 2, 9, tzinfo=WIB))


@pytest.mark.parametrize(
    ("on", "kapan"),
    [
        (date(2026, 12, 24), "Tenggat Kamis, 31 Desember 2026, 7 hari lagi"),
        (date(2026, 12, 30), "Tenggat besok, Kamis, 31 Desember 2026"),
        (date(2026, 12, 31), "Tenggat hari ini, Kamis, 31 Desember 2026"),
        (date(2027, 1, 7), "Tenggat Kamis, 31 Desember 2026; belum kami terima"),
    ],
)
def test_a_reminder_counts_to_the_deadline_and_shames_nobody(on: date, kapan: str) -> None:
    kabar = jawaban(TindakDiingatkan(on, (make(),)))
    assert polos(kabar.html) == (
        "Bapak/Ibu, yang perlu ditindaklanjuti unit Anda:\n\n"
        f"• Tindak lanjut 2024 no. 1, Bagian Organisasi\n  Melakukan monitoring\n  {kapan}"
    )
    assert [t.data for baris in kabar.tombol for t in baris] == ["fl:1"]


def test_what_came_back_is_reminded_of_with_its_note() -> None:
    kabar = jawaban(TindakDiingatkan(date(2026, 12, 24), (make(KEMBALI),)))
    assert polos(kabar.html).endswith("7 hari lagi\n  Dikembalikan: bukti?")


def test_of_many_the_first_are_named_and_the_message_fits() -> None:
    banyak = tuple(replace(make(KEMBALI), id=n, nomor=n, teks="a&" * 500) for n in range(40))
    kabar = jawaban(TindakDiingatkan(date(2026, 12, 24), banyak))
    assert kabar.html.endswith("… dan 32 lagi; lihat /tugas.")
    assert len(kabar.html) <= 4096
    assert len(kabar.tombol) == 8


@pytest.mark.parametrize(
    ("satu", "kata"),
    [
        (
            make(judged(NOW, diterima=True)),
            "tindak lanjutnya sudah diterima. Terima kasih.",
        ),
        (
            make(KEMBALI),
            """tindak lanjutnya dikembalikan oleh Ver.
bukti?
Mohon diperbaiki; tenggatnya tetap Kamis, 31 Desember 2026.""",
        ),
    ],
)
def test_the_unit_reads_what_became_of_its_answer(satu: TindakLanjut, kata: str) -> None:
    kabar = jawaban(TindakDiputus(satu, satu.terakhir))
    assert polos(kabar.html) == f"Tindak lanjut 2024 no. 1, Bagian Organisasi: {kata}"
    assert [t.data for baris in kabar.tombol for t in baris] == ["fl:1"]


def test_the_unit_reads_why_nothing_is_asked_any_more() -> None:
    satu = replace(make(), dicabut=("salah unit", make().pembuat))
    assert polos(jawaban(TindakDiputus(satu, None)).html) == (
        "Tindak lanjut 2024 no. 1, Bagian Organisasi, tidak perlu ditindaklanjuti lagi:\nsalah unit"
    )


@pytest.mark.parametrize(
    ("isi", "kata", "tombol"),
    [
        (
            MenungguPutusan(0, 0, 1),
            "Ada 1 tindak lanjut yang menunggu Anda periksa.",
            ["Lihat tindak lanjut"],
        ),
        (
            MenungguPutusan(2, 0, 1),
            "Ada 2 isian dan 1 tindak lanjut yang menunggu putusan Anda. Silakan buka /verifikasi.",
            ["Buka /verifikasi", "Lihat tindak lanjut"],
        ),
        (
            MenungguPutusan(0, 3),
            "Ada 3 laporan yang menunggu putusan Anda. Silakan buka /verifikasi.",
            ["Buka /verifikasi"],
        ),
    ],
)
def test_who_judges_is_led_to_what_waits(
    isi: MenungguPutusan, kata: str, tombol: list[str]
) -> None:
    kabar = jawaban(isi)
    assert kabar.html == kata
    assert [t.teks for baris in kabar.tombol for t in baris] == tombol


def test_the_list_of_a_day_ends_with_it_and_leads_to_tugas() -> None:
    isi = Pengingat(date(2026, 12, 24), (), bundel_id=5, tindak=(make(),))
    kabar = jawaban(isi)
    teks = polos(kabar.html)
    assert teks.startswith("Yang perlu ditindaklanjuti:\n\n• Tindak lanjut 2024 no. 1")
    assert [t.teks for baris in kabar.tombol for t in baris] == ["Buka /tugas"]
    # Once that is done too, thanks are said.
    assert "Terima kasih" in jawaban(replace(isi, tindak=())).html


def test_a_page_tells_days_of_the_citys_zone() -> None:
    # Six in the morning of the 2nd in WIB is the 1st in UTC.
    pagi = datetime(2026, 12, 1, 23, tzinfo=UTC)
    terlihat = Terlihat(
        tindak=make(judged(pagi)),
        hilang=False,
        jawab=None,
        periksa=None,
        cabut=False,
        catatan=False,
    )
    assert "Dikembalikan Ver, 2 Desember 2026:" in halaman(terlihat, NOW.date(), WIB)
