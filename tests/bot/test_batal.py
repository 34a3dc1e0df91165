"""/batal says what it leaves, and comes back to what waits behind it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from bot import pekerjaan
from bot.isi import tombol
from bot.ruang import Ruang
from bot.tahun.tombol import ISI_PAGU, ISI_TARGET, TENGGAT
from core.hak import Bidang
from core.register import JenisRegister
from core.services import dialog, pengisian
from core.services.dialog import JenisDialog
from storage.engine import open_engine
from tests.bot.isi.orang_isi import Orang
from tests.bot.register.lembar_isi import form
from tests.conftest import NOW
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

DAFTAR = f"/isi anggaran juni {TAHUN}\n35 29.974.380 sp2d"


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)


def figure(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.say(f"/isi IKU-2 tw1 {TAHUN} 9/36")
    return f"<b>IKU-2 Kerja sama</b>, TW I {TAHUN}, 25,00% (9 dari 36)"


def any_figure(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.say("/isi")
    return "realisasi (belum dipilih yang mana)"


def choice(dunia: Dunia, kabag: Orang) -> str:
    nama = figure(dunia, kabag)
    kabag.say(f"/isi IKU-4 {TAHUN}")
    return f"{nama}, dan permintaan baru <b>IKU-4 IKK LPPD</b>, tahun {TAHUN}"


def pasted(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.say(DAFTAR)
    return f"<b>daftar 1 realisasi</b>, s.d. Juni {TAHUN}"


def note(dunia: Dunia, kabag: Orang) -> str:
    satu = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("27"), ajukan=True, now=NOW
    ).isian
    kabag.tap_data(tombol.lihat(satu.id))
    kabag.tap("Kembalikan")
    return f"catatan untuk mengembalikan <b>IKU-2 Kerja sama</b>, TW II {TAHUN}"


def entry(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.tap_data(f"rgm:mou_pks:{TAHUN}")
    kabag.say("Air & listrik")
    return f"<b>Register MoU/PKS {TAHUN}, entri baru</b>: Air &amp; listrik"


def strike(dunia: Dunia, kabag: Orang) -> str:
    add(dunia.engine, dunia.kabag_tapem, JenisRegister.MOU_PKS, "Lain")
    kabag.tap_data(f"rgc:mou_pks:{TAHUN}:1:1")
    return f"pencoretan <b>Register MoU/PKS {TAHUN}, nomor 1</b>"


def reasoned_strike(dunia: Dunia, kabag: Orang) -> str:
    nama = strike(dunia, kabag)
    kabag.say("tercatat dua kali")
    return nama


def sent_form(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.send(form("Satu"), "register.xlsx")
    return f"<b>formulir Register MoU/PKS {TAHUN}</b>"


def answer(dunia: Dunia, kabag: Orang) -> str:
    del dunia
    kabag.say("/cek 2024 belum selesai")
    kabag.tap("Tanggapi")
    kabag.say("dua belum diproses")
    return "tanggapan untuk <b>IKU-2: 2 dari 8 MoU/PKS belum selesai</b>"


SEMUA = [
    *(figure, any_figure, choice, pasted, note, entry, strike, reasoned_strike, sent_form),
    answer,
]
Begin = Callable[[Dunia, Orang], str]


@pytest.mark.parametrize("begin", SEMUA)
def test_what_is_left_is_named(dunia: Dunia, kabag: Orang, begin: Begin) -> None:
    nama = begin(dunia, kabag)

    assert f"Baik, dibatalkan: {nama}. Tidak ada yang tersimpan." in kabag.say("/batal")
    assert "Tidak ada pengisian" in kabag.say("/batal")


@pytest.mark.parametrize("begin", SEMUA)
def test_what_waits_is_named_and_asks_its_question_again(
    dunia: Dunia, kabag: Orang, begin: Begin
) -> None:
    nama = begin(dunia, kabag)
    tanya = kabag.jawaban
    # Something of another kind is turned to, and left; a list would answer an open question.
    lain = pasted if begin in {figure, choice, entry, sent_form} else entry
    lain(dunia, kabag)

    jawaban = kabag.say("/batal")

    assert f"Masih menunggu: {nama}.\n\n" in jawaban
    assert jawaban.endswith(tanya.html)
    assert kabag.jawaban.tombol == tanya.tombol


@pytest.mark.parametrize(("pertama", "kedua"), [(figure, entry), (entry, pasted), (pasted, figure)])
def test_the_button_that_leaves_comes_back_to_what_waits_as_well(
    dunia: Dunia, kabag: Orang, pertama: Begin, kedua: Begin
) -> None:
    nama = pertama(dunia, kabag)
    kedua(dunia, kabag)

    jawaban = kabag.tap("Batal")

    assert "Tidak ada yang tersimpan." in jawaban
    assert f"Masih menunggu: {nama}." in jawaban


def test_delivered_again_it_leaves_nothing_more(dunia: Dunia, kabag: Orang) -> None:
    nama = figure(dunia, kabag)
    pasted(dunia, kabag)
    kabag.say("/batal")

    assert f"Masih menunggu: {nama}." in kabag.say("/batal", lagi=True)
    assert f"dibatalkan: {nama}." in kabag.say("/batal")


def test_after_a_restart_it_is_the_same(dunia: Dunia, kabag: Orang) -> None:
    nama = figure(dunia, kabag)
    pasted(dunia, kabag)
    baru = open_engine(f"{dunia.engine.url}")
    kabag.ruang = Ruang(baru, jam=kabag.ruang.jam)

    assert f"Masih menunggu: {nama}." in kabag.say("/batal")
    baru.dispose()


def test_an_admin_comes_back_to_the_calendar_and_to_the_figures_of_a_year(
    dunia: Dunia, ruang: Ruang
) -> None:
    admin = Orang(ruang, dunia.admin)
    admin.say("/atur_tenggat cuti bersama")
    libur = admin.jawaban.html
    iku2, sub35 = dunia.iku(2).id, dunia.sub(35).id
    admin.tap_data(f"{ISI_TARGET}:{TAHUN}:{iku2}:tw1")
    target = admin.jawaban.html
    assert "target" in target.lower()

    jawaban = admin.say("/batal")

    assert f"dibatalkan: <b>target dan pagu {TAHUN}</b>." in jawaban
    assert "Masih menunggu: <b>hari libur " in jawaban
    assert jawaban.endswith(libur)

    for data in (f"{ISI_TARGET}:{TAHUN}:{iku2}:tw1", f"{ISI_PAGU}:{TAHUN}:{sub35}:murni"):
        admin.tap_data(data)
        tanya = admin.jawaban.html
        admin.say("/atur_tenggat cuti bersama")
        assert admin.say("/batal").endswith(tanya)


def test_an_admin_comes_back_to_a_due_date(dunia: Dunia, ruang: Ruang) -> None:
    admin = Orang(ruang, dunia.admin)
    jadwal = dunia.tahun.jadwal_of(Bidang.KINERJA)[0].id
    for tertulis in ("", f"20 April {TAHUN}"):
        admin.tap_data(f"{TENGGAT}:{TAHUN}:{jadwal}")
        if tertulis:
            admin.say(tertulis)
        tanya = admin.jawaban
        admin.say("/atur_tenggat cuti bersama")

        jawaban = admin.say("/batal")

        assert f"Masih menunggu: <b>tenggat isian {TAHUN}</b>." in jawaban
        assert jawaban.endswith(tanya.html)
        assert admin.jawaban.tombol == tanya.tombol


def test_whoever_may_no_longer_do_it_can_leave_it(dunia: Dunia, kabag: Orang) -> None:
    note(dunia, kabag)
    kabag.pelaku = replace(kabag.pelaku, penugasan=dunia.kabag_organisasi.penugasan)

    assert "dibatalkan" in kabag.say("/batal")
    assert dialog.find(dunia.engine, kabag.pelaku, now=NOW) is None


def test_every_kind_of_dialogue_has_a_name() -> None:
    tanpa = {satu for satu in JenisDialog if pekerjaan.waiting(satu) is None}

    # Those who introduce themselves are strangers, who have no /batal of their own.
    assert tanpa == {JenisDialog.MINTA_AKSES}
