"""Text that is no command gets the answer of one, an offer that leads somewhere, or courtesy."""

import pytest

from bot import rute
from bot.ruang import Ruang
from core.hak import Pelaku


@pytest.mark.parametrize(
    ("teks", "perintah"),
    [
        ("capaian 2024", "/capaian 2024"),
        ("Capaian IKU-3", "/capaian IKU-3"),
        ("anggaran 35", "/anggaran 35"),
        ("Anggaran: 2024", "/anggaran 2024"),
        ("menu", "/menu"),
        ("Bantuan", "/bantuan"),
        ("help", "/bantuan"),
        ("/help", "/bantuan"),
        ("/capaian capaian 2024", "/capaian 2024"),
        ("/anggaran anggaran 2024 total", "/anggaran 2024"),
        ("cek 2024", "/cek 2024"),
        ("laporan 2024", "/laporan 2024"),
        ("laporan kinerja tahun 2024", "/laporan 2024"),
        ("unduh lkjip 2024", "/laporan 2024"),
        ("Pak, minta laporan 2024 Word ya", "/laporan 2024"),
        ("lkjip", "/laporan"),
        ("/lkjip 2024", "/laporan 2024"),
    ],
)
def test_a_command_without_its_slash_is_answered_as_the_command(
    ruang: Ruang, sekda: Pelaku, teks: str, perintah: str
) -> None:
    assert rute.jawab_teks(ruang, sekda, teks) == rute.jawab_teks(ruang, sekda, perintah)


def test_words_that_begin_like_a_command_are_still_searched(ruang: Ruang, sekda: Pelaku) -> None:
    html = rute.jawab_teks(ruang, sekda, "bantuan hukum").html

    assert "<code>/anggaran bantuan hukum</code>" in html
    assert "/capaian" not in html


def test_only_the_command_of_the_topic_is_offered(ruang: Ruang, sekda: Pelaku) -> None:
    html = rute.jawab_teks(ruang, sekda, "berapa serapan bagian hukum").html

    assert "<code>/anggaran berapa serapan bagian hukum</code>" in html
    assert "/capaian" not in html


@pytest.mark.parametrize("teks", ["laporan serapan bagian hukum", "unduh anggaran bagian hukum"])
def test_to_ask_for_figures_is_not_to_ask_for_the_report(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    assert "CEKER belum memahami kalimat bebas" in rute.jawab_teks(ruang, sekda, teks).html


def test_to_check_a_figure_is_not_to_ask_what_is_wrong(ruang: Ruang, sekda: Pelaku) -> None:
    html = rute.jawab_teks(ruang, sekda, "cek serapan bagian hukum").html

    assert "Catatan 2024" not in html


@pytest.mark.parametrize("teks", ["resep rendang", "zzzz", "kapan libur"])
def test_words_that_lead_nowhere_are_offered_as_no_search(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku, teks: str
) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, teks)

    assert jawaban.html.startswith("Mohon maaf, CEKER belum memahami kalimat bebas.")
    semua = [t.data for baris in jawaban.tombol for t in baris]
    assert semua == [
        *("menu:tenggat", "menu:capaian", "menu:anggaran"),
        *("menu:cek", "menu:laporan", "menu:bantuan"),
    ]
    # What somebody has to do comes first.
    operator = rute.jawab_teks(ruang, operator_dinkes, teks)
    assert [t.data for t in operator.tombol[0]] == ["menu:kirim", "menu:tenggat"]


@pytest.mark.parametrize("teks", ["halo", "Halo, selamat pagi Pak!", "hai kak", "selamat siang"])
def test_a_greeting_is_returned_with_the_menu(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, teks)

    assert jawaban.html.startswith("Salam, Bapak/Ibu.")
    assert jawaban.tombol


def test_an_islamic_greeting_is_returned_as_one(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, "Assalamualaikum pak")

    assert jawaban.html.startswith("Waalaikumsalam, Bapak/Ibu.")


@pytest.mark.parametrize("teks", ["terima kasih", "Makasih ya, min", "ok siap", "trims 🙏"])
def test_thanks_are_returned(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    assert rute.jawab_teks(ruang, sekda, teks).html.startswith("Sama-sama, Bapak/Ibu.")


@pytest.mark.parametrize(
    ("teks", "sama"),
    [
        ("Selamat pagi Pak, capaian 2024 dong", "/capaian 2024"),
        ("ok, anggaran 35 ya", "/anggaran 35"),
        ("halo min, bantuan hukum 2024?", "bantuan hukum 2024"),
    ],
)
def test_a_question_behind_a_greeting_is_still_answered(
    ruang: Ruang, sekda: Pelaku, teks: str, sama: str
) -> None:
    assert rute.jawab_teks(ruang, sekda, teks) == rute.jawab_teks(ruang, sekda, sama)
