"""Something new while a figure is being filled in: both are named, and neither is lost unasked."""

from dataclasses import replace

import pytest

from bot.isi import tombol
from bot.isi.tombol import LANGKAH
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Bidang
from core.services import tahun
from storage.engine import open_engine
from tests.bot.isi.orang_isi import Orang, rows
from tests.conftest import NOW
from tests.isian_uji import Dunia

LAMA = "Sedang diisi: <b>IKU-2 Kerja sama</b>, TW II 2025"
BARU = "Permintaan baru: <b>Sub kegiatan 35 "


def ask(kabag: Orang) -> str:
    """Return the question which of the two goes on."""
    kabag.say("/isi IKU-2 tw2 2025")
    return kabag.say("/isi anggaran 35 juni 2025")


def test_the_question_names_what_waits_and_what_is_new(kabag: Orang) -> None:
    tanya = ask(kabag)

    assert LAMA in tanya
    assert BARU in tanya
    assert "s.d. Juni 2025" in tanya
    assert kabag.labels() == ["Lanjutkan", "Mulai baru"]


def test_a_figure_that_is_said_already_is_named_with_it(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw2 2025 9/36")
    tanya = kabag.say("/isi 35 juni 2025 1,2 juta lra")

    assert f"{LAMA}, 25,00% (9 dari 36)\n" in tanya
    assert "s.d. Juni 2025, Rp1.200.000\n" in tanya


def test_what_is_not_chosen_yet_is_called_so(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw2 2025")

    assert "Permintaan baru: realisasi (belum dipilih yang mana)" in kabag.say("/isi")
    data = f"{tombol.MULAI}:kinerja:-:-:-:-"
    assert "Permintaan baru: realisasi kinerja (belum" in kabag.tap_data(data)


def test_a_text_in_the_place_of_a_choice_goes_to_neither(dunia: Dunia, kabag: Orang) -> None:
    ask(kabag)

    for teks in ("27", "29.974.380", "36 29.974.380\n35 1.000"):
        jawaban = kabag.say(teks)
        assert "Mohon pilih" in jawaban
        assert LAMA in jawaban
        assert BARU in jawaban
    assert "Mohon pilih" in kabag.send(b"%PDF-1.4\nbukti\n%%EOF\n")

    assert "Berapa realisasinya?" in kabag.tap("Lanjutkan")
    assert "pendorong" in kabag.say("27")
    assert rows(dunia.engine) == []


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("lanjutkan", "IKU-2 Kerja sama"),
        ("Lanjut", "IKU-2 Kerja sama"),
        ("Mulai baru", "Sub kegiatan 35"),
        ("baru.", "Sub kegiatan 35"),
    ],
)
def test_the_choice_may_be_typed(kabag: Orang, teks: str, kata: str) -> None:
    ask(kabag)

    jawaban = kabag.say(teks)

    assert kata in jawaban
    assert "Berapa realisasi" in jawaban
    assert "Permintaan baru" not in jawaban


def test_buttons_of_before_the_question_lead_back_to_it(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw2 2025 27")
    kirim = kabag.data("Kirim")
    kabag.say("/isi anggaran 35 juni 2025")

    jawaban = kabag.tap_data(kirim)

    assert "tidak ada yang dikirim" in jawaban
    assert BARU in jawaban
    v = kabag.data("Lanjutkan").split(":")[1]
    with pytest.raises(TombolBasiError):
        kabag.tap_data(f"{LANGKAH}:{v}:kirim:")
    assert rows(dunia.engine) == []


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("/isi IKU-77 tw1 2025", "IKU-77"),
        ("/isi IKU-3 tw1 2025", "Bagian Hukum"),
        ("/isi IKU-4 tw3 2025", "IKU-4"),
        ("/isi IKU-2 tw1 2025 enam puluh", "enam puluh"),
        ("/isi 35 juni 2031", "2031"),
    ],
)
def test_a_new_one_that_cannot_be_is_said_at_once_and_the_old_one_is_left(
    kabag: Orang, teks: str, kata: str
) -> None:
    kabag.say("/isi IKU-2 tw2 2025")

    jawaban = kabag.say(teks)

    assert kata in jawaban
    assert "Permintaan baru" not in jawaban
    assert "tetap menunggu: <b>IKU-2 Kerja sama</b>, TW II 2025" in jawaban
    assert kabag.labels() == ["Lanjutkan"]
    assert "Berapa realisasinya?" in kabag.tap("Lanjutkan")
    assert "pendorong" in kabag.say("27")


def test_a_period_that_is_closed_is_said_before_anything_is_asked(
    dunia: Dunia, kabag: Orang
) -> None:
    tw1 = dunia.tahun.jadwal_of(Bidang.KINERJA)[0]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(tw1, ditutup=True), now=NOW)
    kabag.say("/isi IKU-2 tw2 2025")

    assert "sudah ditutup" in kabag.say("/isi IKU-2 tw1 2025 12")
    assert "pendorong" in kabag.say("27")


def test_the_latest_new_one_is_the_one_that_is_asked_about(kabag: Orang) -> None:
    ask(kabag)

    jawaban = kabag.say("/isi IKU-4 2025")

    assert LAMA in jawaban
    assert "Permintaan baru: <b>IKU-4 IKK LPPD</b>" in jawaban
    assert "IKU-4 IKK LPPD" in kabag.tap("Mulai baru")


def test_the_question_delivered_again_or_after_a_restart_is_the_same(
    dunia: Dunia, kabag: Orang
) -> None:
    tanya = ask(kabag)
    assert kabag.say("/isi anggaran 35 juni 2025", lagi=True) == tanya

    baru = open_engine(f"{dunia.engine.url}")
    kabag.ruang = Ruang(baru, jam=kabag.ruang.jam)
    assert LAMA in kabag.say("apa?")
    mulai = kabag.data("Mulai baru")
    satu = kabag.tap_data(mulai)
    assert "Sub kegiatan 35" in satu
    assert kabag.tap_data(mulai, lagi=True) == satu
    baru.dispose()


def test_a_figure_that_cannot_be_read_in_one_line_can_be_left_by_its_button(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw2 2025 enam puluh")

    assert "tidak jadi" in kabag.tap("Batal")
    assert "Tidak ada pengisian" in kabag.say("/batal")
