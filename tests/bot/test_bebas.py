"""Text that is no command gets the answer of one, an offer that leads somewhere, or courtesy."""

import pytest

from bot import rute
from bot.render import polos
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


@pytest.mark.parametrize(
    ("teks", "jawaban"),
    [
        # 1.244.065.433 / 1.329.314.000, Tabel 3.5 row 42.
        ("bantuan hukum", "serapan 93,59%"),
        ("berapa serapan bagian hukum", "serapan 79,07%"),
        ("laporan serapan bagian hukum", "serapan 79,07%"),
        ("unduh anggaran bagian hukum", "79,07%"),
        ("cek serapan hukum", "serapan 79,07%"),
        ("cek IKU-3", "realisasi 100"),
        # 19.886.206.903 / 20.864.614.199, row 3.
        ("cek gaji asn", "serapan 95,31%"),
        # 11 of the 35 findings of 2024 are to be put right, 11 are on the budget.
        ("catatan yang perlu diperbaiki apa saja", "11 dari 35 catatan yang perlu diperbaiki"),
        ("temuan anggaran apa aja", "11 dari 35 catatan tentang anggaran"),
    ],
)
def test_words_that_ask_for_a_figure_are_answered_with_it(
    ruang: Ruang, sekda: Pelaku, teks: str, jawaban: str
) -> None:
    assert jawaban in polos(rute.jawab_teks(ruang, sekda, teks).html)


@pytest.mark.parametrize("teks", ["resep rendang", "zzzz", "kapan libur", "periksa resep"])
def test_words_that_lead_nowhere_say_what_can_be_asked(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku, teks: str
) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, teks)

    assert "CEKER menjawab tentang" in jawaban.html
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
