"""A button that posts answers with what it has posted, and never with what another has."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.isi import tombol
from bot.ruang import Ruang
from core.services import pengisian
from storage.engine import open_engine
from tests.bot.isi.orang_isi import Orang, rows
from tests.conftest import NOW
from tests.isian_uji import Dunia

DAFTAR = "/isi anggaran juni 2025\n35 29.974.380 sp2d\n36 100.000.000 sp2d"


@pytest.mark.parametrize("label", ["Kirim", "Simpan draf"])
def test_the_button_of_a_cancelled_figure_never_shows_the_receipt_of_the_next(
    dunia: Dunia, kabag: Orang, label: str
) -> None:
    kabag.say("/isi IKU-2 tw1 2025 12")
    lama = kabag.data(label)
    kabag.tap("Batal")
    kabag.say("/isi IKU-4 2025 27/27")
    kabag.tap("Kirim")

    jawaban = kabag.tap_data(lama)

    assert "sudah tidak berlaku" in jawaban
    assert "Tersimpan" not in jawaban
    assert [row.teks for row in rows(dunia.engine)] == ["27/27"]


def test_the_button_of_a_figure_that_was_replaced_says_so(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw1 2025 12")
    lama = kabag.data("Kirim")
    kabag.say("/isi IKU-2 tw2 2025 27")
    kabag.tap("Mulai baru")

    # While the new one is under way, that is shown as well.
    jawaban = kabag.tap_data(lama)
    assert "sudah tidak berlaku" in jawaban
    assert "27,00%" in jawaban
    kabag.tap("Kirim")

    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    assert [row.teks for row in rows(dunia.engine)] == ["27"]


def test_a_button_of_a_list_never_shows_the_receipt_of_a_figure(dunia: Dunia, kabag: Orang) -> None:
    kabag.say(DAFTAR)
    lama = kabag.data("Kirim")
    kabag.tap("Batal")
    kabag.say("/isi IKU-2 tw1 2025 12")
    kabag.tap("Kirim")

    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    assert [row.teks for row in rows(dunia.engine)] == ["12"]


def test_a_button_of_a_list_that_was_replaced_never_shows_the_receipt_of_the_next(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.say(DAFTAR)
    lama = kabag.data("Kirim")
    kabag.say("/isi anggaran mei 2025\n35 20.000.000 sp2d")
    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    assert "20.000.000" in kabag.jawaban.html
    kabag.tap("Kirim")

    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    assert [row.periode for row in rows(dunia.engine)] == ["b05"]


@pytest.mark.parametrize("teks", ["/isi IKU-2 tw1 2025 12", DAFTAR])
def test_a_second_tap_shows_the_receipt_whatever_came_between(
    dunia: Dunia, kabag: Orang, teks: str
) -> None:
    kabag.say(teks)
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)
    kabag.say("/isi IKU-4 2025 27/27")
    kabag.tap("Kirim")
    kabag.say("/isi IKU-2 tw2 2025")

    assert kabag.tap_data(kirim) == satu
    assert kabag.tap_data(kirim, lagi=True) == satu
    banyak = len(rows(dunia.engine))
    kabag.ruang = replace(kabag.ruang, jam=lambda: NOW + timedelta(hours=3))
    assert kabag.tap_data(kirim) == satu
    assert len(rows(dunia.engine)) == banyak


def test_a_receipt_outlives_a_restart(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw1 2025 12")
    lama = kabag.data("Kirim")
    kabag.tap("Batal")
    kabag.say("/isi IKU-2 tw2 2025 27")
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)

    baru = open_engine(f"{dunia.engine.url}")
    kabag.ruang = Ruang(baru, jam=kabag.ruang.jam)
    assert kabag.tap_data(kirim) == satu
    assert "sudah tidak berlaku" in kabag.tap_data(lama)
    baru.dispose()


def test_a_receipt_is_its_owners(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw1 2025 12")
    kirim = kabag.data("Kirim")
    kabag.tap_data(kirim)

    lain = Orang(kabag.ruang, dunia.kabag_organisasi)
    assert "sudah tidak berlaku" in lain.tap_data(kirim)


def test_giving_up_a_note_leaves_the_note_on_another_posting_alone(
    dunia: Dunia, kabag: Orang
) -> None:
    satu, dua = (
        pengisian.save(
            dunia.engine, None, dunia.staf_tapem, dunia.iku2("27", tw), ajukan=True, now=NOW
        ).isian
        for tw in ("tw1", "tw2")
    )
    kabag.tap_data(tombol.lihat(satu.id))
    kabag.tap("Kembalikan")
    batal = kabag.data("Batal")
    kabag.tap_data(tombol.lihat(dua.id))
    kabag.tap("Kembalikan")

    kabag.tap_data(batal)
    kabag.say("hitung lagi")
    kabag.tap("Ya, kembalikan")

    assert [row.status for row in rows(dunia.engine)] == ["diserahkan", "dikembalikan"]
