"""Adding and repairing an entry, step by step: once, as whom, and never unasked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.jawaban import Jawaban
from bot.render import polos
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.galat_register import BukanRegisternyaError
from core.hak import Pelaku, Peran
from core.register import Bentuk, Entri, IsiEntri, JenisRegister
from core.services import baca_register, delegasi
from core.services.orang import look_up
from storage.engine import open_engine
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

MOU = JenisRegister.MOU_PKS


@pytest.fixture
def dunia(ruang: Ruang) -> Dunia:
    return make_dunia(ruang.engine)


@pytest.fixture
def obrolan(ruang: Ruang, dunia: Dunia) -> Obrolan:
    return Obrolan(ruang, dunia.kabag_tapem)


def entries(obrolan: Obrolan, jenis: JenisRegister = MOU) -> tuple[Entri, ...]:
    return baca_register.show(obrolan.ruang.engine, obrolan.pelaku, jenis, TAHUN, now=NOW).entri


def start(obrolan: Obrolan) -> Jawaban:
    obrolan.say(f"/register mou {TAHUN}")
    return obrolan.tap("Tambah")


def to_summary(obrolan: Obrolan, judul: str = "Jaminan kesehatan") -> Jawaban:
    start(obrolan)
    obrolan.say(judul)
    obrolan.say("100.3.7/4/B.I/2025")
    obrolan.say("3 Jan 2025")
    obrolan.say("BPJS Kesehatan")
    obrolan.say("1 tahun")
    return obrolan.tap("ditindaklanjuti")


def test_an_entry_is_asked_for_step_by_step_and_saved_after_a_look(obrolan: Obrolan) -> None:
    jawaban = to_summary(obrolan)

    assert polos(jawaban.html).splitlines() == [
        "Periksa sebelum disimpan",
        "Register MoU/PKS 2025, entri baru",
        "Judul: Jaminan kesehatan",
        "Nomor surat: 100.3.7/4/B.I/2025",
        "Tanggal: 3 Januari 2025",
        "Pihak: BPJS Kesehatan",
        "Jangka waktu: 1 tahun",
        "Status: ditindaklanjuti",
        "",
        "Sebagai: Kepala Bagian Tata Pemerintahan",
        "Tahun ini contoh untuk mencoba, bukan data resmi.",
        "",
        "Belum ada yang tersimpan.",
    ]
    assert entries(obrolan) == ()

    jawaban = obrolan.tap("Simpan")

    assert jawaban.html.startswith("Tersimpan: <b>Register MoU/PKS 2025, nomor 1</b>.")
    [satu] = entries(obrolan)
    assert satu.isi == IsiEntri(
        judul="Jaminan kesehatan",
        nomor_surat="100.3.7/4/B.I/2025",
        tanggal=date(2025, 1, 3),
        pihak="BPJS Kesehatan",
        jangka_waktu="1 tahun",
        status="ditindaklanjuti",
    )


def test_all_but_the_title_may_be_left_for_later(obrolan: Obrolan) -> None:
    start(obrolan)
    obrolan.say("Jaminan kesehatan")
    for tombol in ("Belum ada", "Belum ada", "Lewati", "Lewati", "Nanti", "Simpan"):
        obrolan.tap(tombol)

    [satu] = entries(obrolan)
    assert satu.isi == IsiEntri(judul="Jaminan kesehatan")
    assert satu.sejak is None


def test_of_raperda_the_kind_is_asked_and_no_other_party(ruang: Ruang, dunia: Dunia) -> None:
    kabag = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3001)
    obrolan = Obrolan(ruang, kabag)
    obrolan.say(f"/register raperwal {TAHUN}")
    obrolan.tap("Tambah")
    obrolan.tap("Raperda")
    obrolan.say("Pajak daerah")
    obrolan.say("-")
    jawaban = obrolan.say("belum ada")

    assert "Apa statusnya" in jawaban.html
    obrolan.tap("diharmonisasi")
    obrolan.tap("Simpan")
    [satu] = entries(obrolan, JenisRegister.RAPERWAL)
    assert satu.isi == IsiEntri(judul="Pajak daerah", bentuk=Bentuk.RAPERDA, status="diharmonisasi")


@pytest.mark.parametrize(
    ("tertulis", "sebab"),
    [
        ("besok", "“besok” bukan tanggal. Tulis misalnya 3 Jan 2025."),
        ("31/02/2025", "“31/02/2025” bukan tanggal. Tulis misalnya 3 Jan 2025."),
        ("<b>", "“<b>” bukan tanggal. Tulis misalnya 3 Jan 2025."),
        ("3 Jan 2024", "3 Januari 2024 di luar tahun 2025."),
        ("3-1-26", "3 Januari 2026 di luar tahun 2025."),
    ],
)
def test_what_is_no_date_of_the_year_is_asked_again(
    obrolan: Obrolan, tertulis: str, sebab: str
) -> None:
    start(obrolan)
    obrolan.say("Jaminan kesehatan")
    obrolan.tap("Belum ada")

    jawaban = obrolan.say(tertulis)

    check(jawaban)
    assert polos(jawaban.html).startswith(sebab)
    assert "Tanggal berapa?" in jawaban.html
    assert "Dengan pihak mana?" in obrolan.say("03/01/25").html


@pytest.mark.parametrize("huruf", ["x", "&", "<"])
def test_very_long_text_is_refused_and_the_longest_still_fits(obrolan: Obrolan, huruf: str) -> None:
    start(obrolan)
    jawaban = obrolan.say(huruf * 501)
    assert jawaban.html.startswith("Mohon lebih singkat: paling banyak 500 huruf (tadi 501).")

    obrolan.say(huruf * 500)
    obrolan.say(huruf * 200)
    obrolan.tap("Belum ada")
    obrolan.say(huruf * 300)
    obrolan.say(huruf * 100)
    obrolan.tap("Nanti")
    obrolan.tap("Perbaiki")
    obrolan.tap("Keterangan")
    check(obrolan.say(huruf * 500))
    check(obrolan.tap("Simpan"))

    [satu] = entries(obrolan)
    assert (len(satu.isi.judul), len(satu.isi.keterangan)) == (500, 500)
    check(obrolan.tap("Perbaiki"))
    for label in ("Judul", "Keterangan", "Pihak", "Nomor surat"):
        check(obrolan.tap(label))
        check(obrolan.say("y" * 90 + huruf * 10))
        check(obrolan.tap("Perbaiki"))
    obrolan.tap("« Kembali")
    check(obrolan.tap("Simpan"))
    check(obrolan.tap("Riwayat"))
    check(obrolan.say(f"/register mou {TAHUN}"))


def test_markup_lines_and_hidden_characters_stand_as_one_plain_line(obrolan: Obrolan) -> None:
    start(obrolan)
    obrolan.say("</b><a href='x'>Kerja\n\nsama\u202e &amp;")
    obrolan.tap("Belum ada")
    jawaban = obrolan.say("\u202e\u200b")
    assert jawaban.html.startswith("“” bukan tanggal.")

    check(obrolan.say("3 Jan"))
    for tombol in ("Lewati", "Lewati", "Nanti", "Simpan"):
        check(obrolan.tap(tombol))

    [satu] = entries(obrolan)
    assert satu.isi.judul == "</b><a href='x'>Kerja sama &amp;"


def test_nothing_that_can_be_seen_is_no_title(obrolan: Obrolan) -> None:
    start(obrolan)

    assert obrolan.say("\u200b \u202e").html.startswith("Tidak ada huruf yang terbaca.")


def test_steps_go_back_one_by_one(obrolan: Obrolan) -> None:
    start(obrolan)
    obrolan.say("Salah")
    obrolan.tap("Belum ada")

    assert "Berapa nomor suratnya?" in obrolan.tap("« Kembali").html
    assert "Apa judul" in obrolan.tap("« Kembali").html
    assert obrolan.tombol == ["Batal"]


def test_what_was_said_can_be_repaired_before_it_is_saved(obrolan: Obrolan) -> None:
    to_summary(obrolan)
    obrolan.tap("Perbaiki")
    jawaban = obrolan.tap("Tanggal")
    assert "Sekarang: 3 Januari 2025" in jawaban.html

    jawaban = obrolan.say("4 Jan")

    assert "Tanggal: 4 Januari 2025" in jawaban.html
    assert "Judul: Jaminan kesehatan" in jawaban.html


def test_going_back_from_a_repair_loses_nothing(obrolan: Obrolan) -> None:
    satu = add(obrolan.ruang.engine, obrolan.pelaku, MOU)
    obrolan.tap_data(f"rgp:mou_pks:{TAHUN}:1:1")
    obrolan.tap("Keterangan")
    obrolan.say("sudah dirapatkan")
    obrolan.tap("Perbaiki")
    obrolan.tap("Judul")
    obrolan.tap("« Kembali")
    obrolan.tap("« Kembali")
    obrolan.tap("Simpan")

    [kini] = entries(obrolan)
    assert kini.isi == replace(satu.isi, keterangan="sudah dirapatkan")


def test_an_entry_is_repaired_as_a_new_version_that_says_what_changed(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU)
    obrolan.tap_data(f"rgl:mou_pks:{TAHUN}:1")
    obrolan.tap("Perbaiki")
    obrolan.tap("Status")
    jawaban = obrolan.tap("tidak diproses")

    assert "• Status: belum diisi → tidak diproses" in polos(jawaban.html)
    jawaban = obrolan.tap("Simpan")
    assert "versi 2" in jawaban.html
    riwayat = polos(obrolan.tap("Riwayat").html)
    assert "• Status: belum diisi → tidak diproses" in riwayat
    assert "Versi 1" in riwayat


def test_a_repair_that_changes_nothing_saves_nothing(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU)
    obrolan.tap_data(f"rgp:mou_pks:{TAHUN}:1:1")
    obrolan.tap("Tanggal")
    jawaban = obrolan.say("3 Feb")

    assert "Tidak ada yang berubah." in jawaban.html
    assert "Simpan" not in obrolan.tombol
    assert [satu.versi for satu in entries(obrolan)] == [1]


def test_a_twin_is_shown_and_asked_about(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Jaminan Kesehatan.")

    jawaban = to_summary(obrolan)

    assert "sama dengan entri yang sudah ada:\n• nomor 1: Jaminan Kesehatan." in jawaban.html
    assert "Simpan" not in obrolan.tombol
    obrolan.tap("Tetap simpan")
    obrolan.tap("Simpan")
    assert [satu.nomor for satu in entries(obrolan)] == [1, 2]


def test_a_twin_that_somebody_adds_meanwhile_is_shown_too(obrolan: Obrolan) -> None:
    to_summary(obrolan)
    simpan = obrolan.find("Simpan").data
    lain = make_pelaku(obrolan.ruang.engine, Peran.KABAG, "bagian-tapem", telegram_id=3001)
    add(obrolan.ruang.engine, lain, MOU)

    jawaban = obrolan.tap_data(simpan)

    assert "nomor 1: Jaminan kesehatan" in jawaban.html
    assert [satu.nomor for satu in entries(obrolan)] == [1]
    obrolan.tap("Tetap simpan")
    obrolan.tap("Simpan")
    assert [satu.nomor for satu in entries(obrolan)] == [1, 2]


def test_a_saved_tap_that_comes_again_saves_nothing_more(obrolan: Obrolan) -> None:
    to_summary(obrolan)
    data = obrolan.find("Simpan").data
    satu = obrolan.tap_data(data)

    lagi = obrolan.tap_data(data, ulang=True)
    ketuk_dua_kali = obrolan.tap_data(data)

    assert satu.html == lagi.html == ketuk_dua_kali.html
    assert len(entries(obrolan)) == 1


def test_each_update_that_comes_again_is_taken_once(obrolan: Obrolan) -> None:
    obrolan.say(f"/register mou {TAHUN}")
    tambah = obrolan.find("Tambah").data
    obrolan.tap_data(tambah)
    obrolan.say("Jaminan kesehatan")

    jawaban = obrolan.say("Jaminan kesehatan", ulang=True)

    # The letter is asked for, not taken from the title that came twice.
    assert "Berapa nomor suratnya?" in jawaban.html
    obrolan.say("-")
    assert "Tanggal berapa?" in obrolan.say("-", ulang=True).html


def test_the_tap_that_began_it_begins_nothing_when_it_comes_again(obrolan: Obrolan) -> None:
    obrolan.say(f"/register mou {TAHUN}")
    tambah = obrolan.find("Tambah").data
    obrolan.tap_data(tambah)
    mulai = obrolan.nomor
    obrolan.say("Jaminan kesehatan")

    obrolan.nomor = mulai
    assert "Berapa nomor suratnya?" in obrolan.tap_data(tambah, ulang=True).html

    obrolan.say("-")
    for tombol in ("Belum ada", "Lewati", "Lewati", "Nanti", "Simpan"):
        obrolan.tap(tombol)
    obrolan.nomor = mulai
    jawaban = obrolan.tap_data(tambah, ulang=True)

    assert jawaban.html.startswith("Tersimpan: <b>Register MoU/PKS 2025, nomor 1</b>.")
    assert obrolan.say("halo").html != jawaban.html


def test_a_dialogue_outlives_a_restart(obrolan: Obrolan) -> None:
    start(obrolan)
    obrolan.say("Jaminan kesehatan")

    baru = open_engine(f"{obrolan.ruang.engine.url}")
    obrolan.ruang = Ruang(baru, jam=lambda: NOW + timedelta(hours=1))
    jawaban = obrolan.say("100.3.7/4")

    assert "Tanggal berapa?" in jawaban.html
    baru.dispose()


def test_one_that_was_begun_is_not_thrown_away_unasked(obrolan: Obrolan) -> None:
    start(obrolan)
    obrolan.say("Jaminan kesehatan")

    jawaban = start(obrolan)

    assert "belum selesai ditulis" in jawaban.html
    assert "Berapa nomor suratnya?" in obrolan.tap("Lanjutkan").html
    start(obrolan)
    assert "Apa judul MoU/PKS ini?" in obrolan.tap("Mulai baru").html


def test_leaving_keeps_nothing(obrolan: Obrolan) -> None:
    to_summary(obrolan)

    assert "Tidak ada yang tersimpan." in obrolan.tap("Batal").html
    assert entries(obrolan) == ()
    assert obrolan.say("/batal").html.startswith("Tidak ada pengisian")


def test_a_button_of_an_earlier_step_shows_the_present_one(obrolan: Obrolan) -> None:
    to_summary(obrolan)
    simpan = obrolan.find("Simpan").data
    obrolan.tap("Perbaiki")
    obrolan.tap("Judul")
    obrolan.say("Judul lain")

    jawaban = obrolan.tap_data(simpan)

    assert "Judul lain" in jawaban.html
    assert entries(obrolan) == ()


@pytest.mark.parametrize(
    "data",
    [
        *("rgs:", "rgs:1", "rgs:x:status:belum", "rgs:{v}:status:diharmonisasi", "rgs:{v}:x:"),
        *("rgs:{v}:tanggal:-", "rgs:{v}:ubah:oleh", "rgs:{v}:jenis:raperwal", "rgm:mou_pks"),
        *("rgm:x:2025", "rgm:mou_pks:abcd", "rgp:mou_pks:2025:9:1", "rgp:mou_pks:2025:1"),
    ],
)
def test_a_forged_button_does_nothing(obrolan: Obrolan, data: str) -> None:
    to_summary(obrolan)
    v = obrolan.find("Simpan").data.split(":")[1]

    with pytest.raises(DomainError):
        obrolan.tap_data(data.format(v=v))

    assert entries(obrolan) == ()


def test_who_may_not_write_cannot_begin_by_a_forged_button(ruang: Ruang, dunia: Dunia) -> None:
    add(ruang.engine, dunia.kabag_tapem, MOU)
    for pelaku in (dunia.staf_tapem, dunia.kabag_organisasi, dunia.admin):
        obrolan = Obrolan(ruang, pelaku)
        for data in (f"rgm:mou_pks:{TAHUN}", f"rgp:mou_pks:{TAHUN}:1:1"):
            with pytest.raises(BukanRegisternyaError):
                obrolan.tap_data(data)


def test_staf_writes_in_the_chat_while_it_is_delegated(ruang: Ruang, dunia: Dunia) -> None:
    [staf] = delegasi.list_staf(dunia.engine, dunia.kabag_tapem, now=NOW)

    def delegate(*, boleh: bool) -> Pelaku:
        nomor = staf.penugasan_id
        delegasi.change(dunia.engine, None, dunia.kabag_tapem, nomor, boleh=boleh, now=NOW)
        return look_up(dunia.engine, dunia.staf_tapem.telegram_id, admins=frozenset(), now=NOW)

    obrolan = Obrolan(ruang, delegate(boleh=True))
    assert "Sebagai: Staf Bagian Tata Pemerintahan" in to_summary(obrolan).html
    obrolan.tap("Simpan")
    to_summary(obrolan, "Lain")
    obrolan.tap("Tetap simpan")
    simpan = obrolan.find("Simpan").data

    # Taken back between the summary and the tap.
    obrolan.pelaku = delegate(boleh=False)
    with pytest.raises(BukanRegisternyaError):
        obrolan.tap_data(simpan)
    assert [satu.isi.judul for satu in entries(obrolan)] == ["Jaminan kesehatan"]
    assert obrolan.say("/batal").html.startswith("Baik, dibatalkan: ")


@pytest.mark.parametrize(
    "data", [f"rgm:mou_pks:{TAHUN}", f"rgl:mou_pks:{TAHUN}:1", f"rga:{TAHUN}", "rgs:1:simpan:"]
)
def test_a_stranger_is_told_how_to_ask_for_access(ruang: Ruang, dunia: Dunia, data: str) -> None:
    add(ruang.engine, dunia.kabag_tapem, MOU)
    tamu = look_up(ruang.engine, 66, admins=frozenset(), now=NOW)
    minta = Obrolan(ruang, tamu).say("/start")

    assert Obrolan(ruang, tamu).tap_data(data) == minta
    assert Obrolan(ruang, tamu).say("/register mou") == minta


def test_the_only_register_that_one_keeps_is_not_asked_for(obrolan: Obrolan) -> None:
    obrolan.say(f"/register {TAHUN}")

    assert "Apa judul MoU/PKS ini?" in obrolan.tap("Tambah").html


def test_who_keeps_several_says_which(ruang: Ruang, dunia: Dunia) -> None:
    orang: Pelaku = dunia.kabag_tapem
    hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=orang.telegram_id)
    obrolan = Obrolan(ruang, hukum)
    obrolan.say(f"/register {TAHUN}")
    obrolan.tap("Tambah")
    assert obrolan.tombol == ["MoU/PKS", "Raperda/Raperwal", "Batal"]

    assert "Raperda atau Raperwal?" in obrolan.tap("Raperda/Raperwal").html
    obrolan.tap("« Kembali")
    assert "Apa judul MoU/PKS ini?" in obrolan.tap("MoU/PKS").html
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(f"rgs:{obrolan.find('Batal').data.split(':')[1]}:bentuk:raperda")


def test_who_heads_both_units_of_a_register_says_for_which(ruang: Ruang, dunia: Dunia) -> None:
    make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=3001)
    dua = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=3001)
    obrolan = Obrolan(ruang, dua)
    obrolan.say(f"/register kebijakan {TAHUN}")
    obrolan.tap("Tambah")
    obrolan.tap("Perekonomian")
    obrolan.say("Gerakan peduli")
    for tombol in ("Belum ada", "Belum ada"):
        obrolan.tap(tombol)
    jawaban = obrolan.tap("belum")

    assert "Sebagai: Kepala Bagian Perekonomian" in jawaban.html
    obrolan.tap("Simpan")
    [satu] = entries(obrolan, JenisRegister.KEBIJAKAN)
    assert satu.unit.nama.startswith("Bagian Perekonomian")


def test_a_file_that_is_no_form_is_answered_with_the_question(obrolan: Obrolan) -> None:
    start(obrolan)

    jawaban = obrolan.send(b"%PDF-1.7", "SP2D.pdf")

    assert jawaban.html.startswith("Berkas ini bukan formulir dari CEKER.")
    assert "Apa judul MoU/PKS ini?" in jawaban.html


def test_words_where_a_button_is_asked_for_say_so(obrolan: Obrolan) -> None:
    jawaban = to_summary(obrolan)

    assert obrolan.say("simpan").html == (
        "Mohon pilih lewat tombol di bawah, atau ketik /batal untuk keluar.\n\n" + jawaban.html
    )
