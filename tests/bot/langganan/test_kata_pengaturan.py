"""What /pengaturan says, sentence by sentence."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.render import polos
from bot.ruang import Ruang
from core.hak import Pelaku
from tests.bot.tahun.obrolan import Obrolan
from tests.conftest import NOW

PENGINGAT = (
    "Pengingat tenggat: pada hari kerja, paling banyak satu pesan sehari, hanya tentang yang masih "
    "ditunggu dari Anda. Yang mengumpulkan laporan mendapat daftarnya tersendiri."
)
LANGSUNG = (
    "Kabar tentang isian dan laporan Anda (diterima, dikembalikan) selalu dikirim langsung, juga "
    "selama jeda."
)
KANTOR = "Dikirim pada jam kantor; pada hari libur, di hari kerja berikutnya."


def bagian(ruang: Ruang, pelaku: Pelaku, *ketikan: str) -> list[str]:
    """Return the parts of the last answer as they are read."""
    obrolan = Obrolan(ruang, pelaku)
    for satu in ketikan:
        obrolan.say(satu)
    return polos(obrolan.terakhir.html).split("\n\n")


def test_everybody_reads_what_comes_by_itself_and_what_a_pause_leaves(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    assert bagian(ruang, sekda, "/pengaturan") == [
        "Pesan yang Anda terima",
        PENGINGAT,
        "Rekap pekanan: aktif, Senin pukul 07.30 WIB.",
        "Jeda: tidak ada.",
        LANGSUNG,
    ]
    assert bagian(ruang, operator_dinkes, "/pengaturan jeda 14 Desember") == [
        "Pesan yang Anda terima",
        PENGINGAT,
        "Daftar pagi: tidak aktif.",
        (
            "Jeda: pengingat, daftar pagi, dan rekap tidak dikirim dahulu; mulai lagi 14 Desember "
            "2026."
        ),
        LANGSUNG,
    ]


def test_each_message_is_explained_with_how_its_time_is_typed(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    assert bagian(ruang, operator_dinkes, "/pengaturan pagi senin kamis 8") == [
        "Daftar pagi: aktif, Senin dan Kamis pukul 08.00 WIB.",
        (
            "Semua yang masih perlu diisi atau dikirim unit Anda, dalam satu pesan pada hari dan "
            "jam pilihan Anda. Pada hari itu pengingat tenggat ikut di dalamnya."
        ),
        "Pilih di bawah, atau ketik misalnya /pengaturan pagi senin kamis 08.00.",
        "Dikirim pada jam kantor; pada hari libur tidak ada.",
    ]
    assert bagian(ruang, sekda, "/pengaturan rekap mati") == [
        "Rekap pekanan: tidak aktif.",
        (
            "Sekali sepekan: apa yang jatuh tempo, berapa yang sudah dan belum masuk, serta "
            "capaian dan serapan sampai hari itu dengan perubahannya."
        ),
        "Pilih di bawah, atau ketik misalnya /pengaturan rekap senin 08.00.",
        KANTOR,
    ]


@pytest.mark.parametrize(
    ("ketikan", "jawaban"),
    [
        (
            "<kapan>",
            (
                "“<kapan>” belum terbaca. Yang dapat ditulis, misalnya:\n"
                "/pengaturan rekap senin 08.00\n"
                "/pengaturan jeda 7 Desember 2026\n"
                "/pengaturan jeda selesai"
            ),
        ),
        (
            "rekap senin selasa",
            (
                "Rekap datang sekali sepekan: tulis satu hari, misalnya "
                "/pengaturan rekap senin 08.00."
            ),
        ),
        (
            "rekap 16.00",
            "Jam kirim dari 07.30 sampai sebelum 16.00 WIB; tulis misalnya 08.00.",
        ),
        (
            "jeda 24 Desember",
            (
                "Jeda dapat berakhir dari 24 November 2026 sampai 23 Desember 2026. Ketik misalnya "
                "/pengaturan jeda 1 Desember 2026."
            ),
        ),
        (
            "jeda",
            (
                "Selama jeda, pengingat, daftar pagi, dan rekap tidak dikirim kepada Anda; yang "
                "terlewat dicatat alasannya. Sampai kapan? Pilih, atau ketik misalnya "
                "/pengaturan jeda 7 Desember 2026."
            ),
        ),
    ],
)
def test_what_is_typed_is_answered_with_what_can_be(
    ruang: Ruang, sekda: Pelaku, ketikan: str, jawaban: str
) -> None:
    assert "\n\n".join(bagian(ruang, sekda, f"/pengaturan {ketikan}")) == jawaban


@pytest.mark.parametrize("kini", [NOW, NOW + timedelta(days=40), NOW + timedelta(days=95)])
def test_the_example_of_a_pause_can_be_typed_as_it_stands_on_any_day(
    ruang: Ruang, operator_dinkes: Pelaku, kini: datetime
) -> None:
    obrolan = Obrolan(replace(ruang, jam=lambda: kini), operator_dinkes)
    tanya = polos(obrolan.say("/pengaturan jeda").html)

    obrolan.say(tanya[tanya.index("/pengaturan") :].removesuffix("."))

    assert "Akhiri jeda" in obrolan.tombol
