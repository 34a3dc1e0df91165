"""An entry that is half written waits while something else is done, and the other way round."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.isi import tombol
from bot.ruang import Ruang
from core.register import Entri, JenisRegister
from core.services import baca_register
from storage.models import IsianRow
from tests.bot.isi.orang_isi import Orang
from tests.bot.register.lembar_isi import form
from tests.conftest import NOW
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

MOU = JenisRegister.MOU_PKS


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)


def entries(dunia: Dunia) -> tuple[Entri, ...]:
    return baca_register.show(dunia.engine, dunia.kabag_tapem, MOU, TAHUN, now=NOW).entri


def figures(engine: Engine) -> list[tuple[str, str]]:
    with Session(engine) as session:
        rows = session.exec(select(IsianRow).order_by(col(IsianRow.id)))
        return [(row.status, row.teks) for row in rows]


def half_written(kabag: Orang) -> None:
    kabag.say(f"/register mou {TAHUN}")
    kabag.tap("Tambah")
    kabag.say("Jaminan kesehatan")


def finish(kabag: Orang) -> None:
    for label in ("Belum ada", "Lewati", "Lewati", "Nanti", "Simpan"):
        kabag.tap(label)


def test_a_half_written_entry_waits_while_a_figure_is_posted(dunia: Dunia, kabag: Orang) -> None:
    half_written(kabag)

    kabag.say(f"/isi IKU-2 tw1 {TAHUN} 12")
    kabag.tap("Kirim")

    assert figures(dunia.engine) == [("diajukan", "12")]
    assert "Tanggal berapa?" in kabag.say("100.3.7/4")
    finish(kabag)
    [satu] = entries(dunia)
    assert (satu.isi.judul, satu.isi.nomor_surat) == ("Jaminan kesehatan", "100.3.7/4")


def test_a_half_filled_figure_waits_while_an_entry_is_written(dunia: Dunia, kabag: Orang) -> None:
    kabag.say(f"/isi IKU-2 tw1 {TAHUN}")

    half_written(kabag)
    kabag.say("-")
    finish(kabag)

    assert [satu.isi.judul for satu in entries(dunia)] == ["Jaminan kesehatan"]
    assert "pendorong" in kabag.say("12")


def test_neither_is_lost_when_one_turns_back_and_forth(dunia: Dunia, kabag: Orang) -> None:
    kabag.say(f"/isi IKU-2 tw1 {TAHUN}")
    kirim = kabag.data("Batal")
    half_written(kabag)
    lewati = kabag.data("Belum ada")

    # A tap belongs to what it stands under, whatever was touched last.
    kabag.tap_data(kirim)
    assert "Tanggal berapa?" in kabag.tap_data(lewati)
    finish(kabag)

    assert len(entries(dunia)) == 1
    assert "Tidak ada pengisian" in kabag.say("/batal")


def test_batal_leaves_the_entry_first_and_says_that_the_figure_waits(kabag: Orang) -> None:
    kabag.say(f"/isi IKU-2 tw1 {TAHUN}")
    half_written(kabag)

    jawaban = kabag.say("/batal")

    assert f"dibatalkan: <b>Register MoU/PKS {TAHUN}, entri baru</b>: Jaminan kesehatan." in jawaban
    assert f"Masih menunggu: <b>IKU-2 Kerja sama</b>, TW I {TAHUN}." in jawaban
    assert "Berapa realisasinya?" in jawaban
    assert "pendorong" in kabag.say("12")


def test_a_status_changed_by_a_tap_leaves_a_half_written_entry_alone(
    dunia: Dunia, kabag: Orang
) -> None:
    add(dunia.engine, dunia.kabag_tapem, MOU, "Lain")
    half_written(kabag)

    kabag.tap_data(f"rgq:mou_pks:{TAHUN}:1:1:ditindaklanjuti")
    kabag.tap("Ya, ubah")

    assert "Tanggal berapa?" in kabag.say("-")


def test_a_half_written_entry_waits_while_another_is_struck_out(dunia: Dunia, kabag: Orang) -> None:
    add(dunia.engine, dunia.kabag_tapem, MOU, "Lain")
    half_written(kabag)

    kabag.tap_data(f"rgc:mou_pks:{TAHUN}:1:1")
    kabag.say("tercatat dua kali")
    kabag.tap("Ya, coret")

    assert [satu.dicoret for satu in entries(dunia)] == ["tercatat dua kali"]
    assert "Tanggal berapa?" in kabag.say("-")


def test_a_form_of_the_register_is_no_evidence_of_the_figure_that_waits(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.say(f"/isi IKU-2 tw1 {TAHUN} 12")
    kirim = kabag.data("Kirim")

    assert "1 baru" in kabag.send(form("Satu"), "register-mou-pks.xlsx")
    kabag.tap("Simpan")
    kabag.tap_data(kirim)

    assert [satu.isi.judul for satu in entries(dunia)] == ["Satu"]
    assert figures(dunia.engine) == [("diajukan", "12")]


def test_a_form_of_figures_is_taken_while_an_entry_is_half_written(kabag: Orang) -> None:
    kabag.say("/isi")
    kabag.tap("Kinerja")
    kabag.tap("Isi lewat Excel")
    kabag.tap("TW I")
    assert kabag.jawaban.lampiran is not None
    formulir = kabag.jawaban.lampiran.isi
    half_written(kabag)

    assert "Belum ada realisasi yang terisi" in kabag.send(formulir, "isian.xlsx")

    assert "Tanggal berapa?" in kabag.say("-")


def test_a_posting_is_returned_while_an_entry_is_half_written(dunia: Dunia, kabag: Orang) -> None:
    isian = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    half_written(kabag)

    kabag.tap_data(tombol.lihat(isian.id))
    kabag.tap("Kembalikan")
    kabag.say("hitung lagi")
    kabag.tap("Ya, kembalikan")

    assert figures(dunia.engine) == [("dikembalikan", "27")]
    assert "Tanggal berapa?" in kabag.say("-")
