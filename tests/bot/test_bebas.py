"""Text that is no command gets the answer of one, an offer that leads somewhere, or courtesy."""

import re

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
        ("Temuan 2024", "/cek 2024"),
        ("catatan 2024", "/cek 2024"),
        ("catatan IKU-3", "/cek IKU-3"),
        ("mohon temuan serapan", "/cek serapan"),
        ("periksa", "/cek"),
        ("periksa angka 2024", "/cek 2024"),
        ("tolong cek data tahun 2024", "/cek 2024"),
        ("periksa angka tahun lalu", "/cek tahun lalu"),
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


@pytest.mark.parametrize(
    ("teks", "ditawarkan"),
    [
        ("cek serapan hukum", ["/cek serapan hukum", "/anggaran serapan hukum"]),
        (
            "cek serapan bagian hukum",
            ["/cek serapan bagian hukum", "/anggaran serapan bagian hukum"],
        ),
        ("periksa angka serapan 2024", ["/cek serapan 2024", "/anggaran serapan 2024"]),
        ("cek IKU-3", ["/cek IKU-3", "/capaian IKU-3"]),
        # Nothing is wrong with it that anybody knows of.
        ("cek gaji", ["/anggaran gaji"]),
    ],
)
def test_to_check_a_figure_may_be_to_ask_for_it_or_what_is_wrong_with_it(
    ruang: Ruang, sekda: Pelaku, teks: str, ditawarkan: list[str]
) -> None:
    html = rute.jawab_teks(ruang, sekda, teks).html

    assert re.findall("<code>(.*?)</code>", html) == ditawarkan


def test_what_is_offered_to_check_is_found(ruang: Ruang, sekda: Pelaku) -> None:
    html = rute.jawab_teks(ruang, sekda, "/cek serapan bagian hukum").html

    # Row 41, "Produk hukum daerah", is among those under half, and named where there is room.
    assert "14 sub kegiatan terserap kurang dari 50,00%" in html


@pytest.mark.parametrize(
    "teks", ["resep rendang", "zzzz", "kapan libur", "cek zzzz", "periksa resep"]
)
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
