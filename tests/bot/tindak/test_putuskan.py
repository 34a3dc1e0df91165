"""Whoever collects accepts an answer or returns it; an admin withdraws what was a mistake."""

import pytest

from bot.render import polos
from core.errors import TidakBerhakError
from core.services import dialog, jawab_tindak
from core.tindak_lanjut import Keadaan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tindak.conftest import Masuk
from tests.conftest import NOW
from tests.tindak_uji import Dunia, answer, recommend


def open_waiting(obrolan: Obrolan) -> str:
    """Open what waits from /verifikasi."""
    obrolan.say("/verifikasi")
    obrolan.tap("Tindak lanjut menunggu (1)")
    return polos(obrolan.tap("Tindak lanjut 2024 no. 1").html)


def test_a_verifikator_finds_it_in_verifikasi_and_accepts_it(dunia: Dunia, masuk: Masuk) -> None:
    answer(dunia.engine, dunia.kabag_hukum, dunia.ask_hukum(), "sudah")
    ver = masuk(dunia.verifikator)
    assert "Jawaban Pejabat 4002, Kepala Bagian Hukum" in open_waiting(ver)
    assert ver.tombol == ["Terima", "Kembalikan", "« Daftar"]
    terima = ver.find("Terima").data
    teks = polos(ver.tap("Terima").html)
    assert teks.startswith("Diterima. Unitnya kami beri tahu.")
    assert "Diterima Pejabat 4004, 23 November 2026." in teks
    # Another tap finds that somebody was faster, and how things are.
    assert "Keadaannya sudah berubah oleh Pejabat 4004" in ver.tap_data(terima).html
    assert "Tindak lanjut menunggu" not in str(ver.say("/verifikasi").tombol)
    with pytest.raises(TidakBerhakError):
        masuk(dunia.kabag_hukum).tap_data("fw:1")


def test_it_comes_back_with_the_note_that_was_shown(dunia: Dunia, masuk: Masuk) -> None:
    answer(dunia.engine, dunia.kabag_hukum, dunia.ask_hukum(), "sudah")
    ver = masuk(dunia.verifikator)
    open_waiting(ver)
    assert "Mengapa jawaban untuk" in ver.tap("Kembalikan").html
    ver.say("bukti <mana>?")
    lama = ver.find("Ya, kembalikan").data
    teks = polos(ver.say("buktinya belum <ada>").html)
    assert (
        "kepada Bagian Hukum sebagai Verifikator Bagian Organisasi, dengan catatan ini?\n"
        "buktinya belum <ada>"
    ) in teks
    assert "buktinya belum" in ver.tap_data(lama).html
    assert dunia.read()[0].keadaan is Keadaan.DIPERIKSA

    ya = ver.find("Ya, kembalikan").data
    for ulang in (False, True, False):
        jawaban = ver.tap_data(ya, ulang=ulang)
        assert jawaban.html.startswith("Dikembalikan dengan catatan.")
    putusan = dunia.read()[0].jawaban[0].putusan
    assert putusan is not None
    assert putusan.catatan == "buktinya belum <ada>"
    assert dialog.find(dunia.engine, dunia.verifikator, now=NOW) is None


def test_a_note_on_an_answer_that_has_changed_is_shown_beside_the_new_one(
    dunia: Dunia, masuk: Masuk
) -> None:
    nomor = dunia.ask_hukum()
    answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah")
    ver = masuk(dunia.verifikator)
    open_waiting(ver)
    terima = ver.find("Terima").data
    ver.tap("Kembalikan")
    ver.say("kurang")
    answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah, lengkap")

    assert "unitnya mengirim jawaban baru" in ver.tap("Ya, kembalikan").html
    assert dunia.read()[0].keadaan is Keadaan.DIPERIKSA
    # Nor is an answer accepted that nobody has looked at.
    assert "Keadaannya sudah berubah oleh Pejabat 4002" in ver.tap_data(terima).html
    assert dunia.read()[0].keadaan is Keadaan.DIPERIKSA
    ver.tap("Terima")
    assert dunia.read()[0].keadaan is Keadaan.SELESAI


def test_what_somebody_else_has_judged_meanwhile_needs_no_note(dunia: Dunia, masuk: Masuk) -> None:
    nomor = dunia.ask_hukum()
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor)
    ver = masuk(dunia.verifikator)
    open_waiting(ver)
    ver.tap("Kembalikan")
    jawab_tindak.judge(dunia.engine, None, dunia.admin, jawaban, None, now=NOW)
    assert "Keadaannya sudah berubah oleh Pejabat 4001" in ver.say("kurang").html


def test_nobody_judges_the_own_units_and_an_admin_does_where_nobody_else_may(
    dunia: Dunia, masuk: Masuk
) -> None:
    nomor = recommend(dunia.engine, dunia.admin, "bagian-organisasi")
    answer(dunia.engine, dunia.kabag_organisasi, nomor)
    ver = masuk(dunia.verifikator)
    assert "Tindak lanjut menunggu" not in str(ver.say("/verifikasi").tombol)
    ver.tap_data(f"fl:{nomor}")
    assert ver.tombol == ["« Daftar"]
    for data in (f"fd:{nomor}", f"fo:{nomor}:1"):
        with pytest.raises(TidakBerhakError):
            ver.tap_data(data)

    admin = masuk(dunia.admin)
    assert "Tindak lanjut 2024 no. 1" in admin.tap_data("fw:1").html
    admin.tap("Tindak lanjut 2024 no. 1")
    admin.tap("Terima")
    assert dunia.read()[0].keadaan is Keadaan.SELESAI
    assert "Tidak ada tindak lanjut yang menunggu" in admin.tap_data("fw:1").html


def test_an_admin_withdraws_with_a_reason_and_it_stays_to_be_seen(
    dunia: Dunia, masuk: Masuk
) -> None:
    nomor = dunia.ask_hukum()
    admin = masuk(dunia.admin)
    admin.tap_data(f"fl:{nomor}")
    admin.tap("Cabut")
    assert "alasan mencabut <b>Tindak lanjut 2024 no. 1</b>" in admin.say("/batal").html
    admin.tap_data(f"fl:{nomor}")
    admin.tap("Cabut")
    assert "dengan alasan ini?\n<i>salah unit</i>" in admin.say("salah unit").html
    ya = admin.find("Ya, cabut").data
    for ulang in (False, True, False):
        assert admin.tap_data(ya, ulang=ulang).html.startswith("Dicabut. Unitnya kami beri tahu")
    assert admin.tombol == ["« Daftar"]
    teks = polos(masuk(dunia.kabag_hukum).say("/rekomendasi").html)
    assert "1. Bagian Hukum, tenggat 31 Desember 2026: dicabut" in teks


def test_who_leaves_a_note_half_written_finds_it_again(dunia: Dunia, masuk: Masuk) -> None:
    nomor = dunia.ask_hukum()
    answer(dunia.engine, dunia.kabag_hukum, nomor)
    ver = masuk(dunia.verifikator)
    open_waiting(ver)
    ver.tap("Kembalikan")
    assert "Bagian Hukum, tenggat" in polos(ver.tap("Batal").html)
    assert dialog.find(dunia.engine, dunia.verifikator, now=NOW) is None
    ver.tap("Kembalikan")
    ver.say("kurang")
    assert "catatan untuk mengembalikan <b>Tindak lanjut 2024 no. 1</b>" in ver.say("/batal").html
