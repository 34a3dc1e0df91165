"""Explaining a word: which, what it means, a summary, and the question asked again."""

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.services import pertanyaan, sebutan
from core.tanya.tersimpan import Sebab
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku

TANYA = "serapan bapelkes 2024"


@pytest.fixture
def obrolan(ruang: Ruang, kabag_hukum: Pelaku, admin: Pelaku) -> Obrolan:
    """An admin who looks at the one question."""
    pertanyaan.note(ruang.engine, kabag_hukum, TANYA, Sebab.ASING, now=NOW)
    satu = Obrolan(ruang, admin)
    satu.say("/pertanyaan")
    satu.tap("serapan bapelkes")
    return satu


def kept(engine: Engine, admin: Pelaku) -> list[tuple[str, str]]:
    return [(s.teks, s.nama) for s in sebutan.list_all(engine, admin)]


def to_summary(obrolan: Obrolan) -> str:
    for label in ("Tambah sebutan", "bapelkes"):
        check(obrolan.tap(label))
    check(obrolan.say("bagian hukum"))
    html = obrolan.tap("Bagian Hukum (unit)").html
    check(obrolan.terakhir)
    return html


def test_nothing_is_saved_before_it_was_shown_as_whom(obrolan: Obrolan, ruang: Ruang) -> None:
    html = to_summary(obrolan)

    assert html == (
        "<b>Sebutan baru</b>\n“bapelkes” berarti <b>Bagian Hukum</b> (unit)\n\n"
        "Disimpan sebagai Admin CEKER?"
    )
    assert obrolan.tombol == ["Simpan", "Batal", "Ganti kata", "Ganti arti"]
    assert kept(ruang.engine, obrolan.pelaku) == []


def test_other_names_with_the_word_are_named_before_it_is_saved(obrolan: Obrolan) -> None:
    obrolan.tap("Tambah sebutan")
    obrolan.say("kandang")
    obrolan.say("bagian umum")

    html = obrolan.tap("Bagian Umum (unit)").html

    assert "“kandang” juga ada di nama Puskesmas Kandang" in html
    assert "dapat berubah artinya" in html


def test_once_saved_the_question_is_asked_again_and_off_the_list(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    to_summary(obrolan)

    jawaban = obrolan.tap("Simpan")

    check(jawaban)
    assert jawaban.html.startswith(
        "Tersimpan: “bapelkes” berarti Bagian Hukum.\n"
        "Pertanyaan ini kini terjawab.\n\n"
        "Ditanyakan lagi: “serapan bapelkes 2024”\n\n"
    )
    # As for Bagian Hukum itself: 1.469.448.105 of 1.858.462.371.
    assert "79,07%" in jawaban.html
    assert kept(ruang.engine, obrolan.pelaku) == [("bapelkes", "Bagian Hukum")]
    assert pertanyaan.list_open(ruang.engine, obrolan.pelaku) == []


def test_other_questions_with_the_same_word_leave_the_list_as_well(
    obrolan: Obrolan, ruang: Ruang, kabag_hukum: Pelaku
) -> None:
    for teks in ("brp pagu bapelkes 2024", "pagu zakat bapelkes 2024", "bapelkesmadya 2024"):
        pertanyaan.note(ruang.engine, kabag_hukum, teks, Sebab.ASING, now=NOW)
    to_summary(obrolan)

    html = obrolan.tap("Simpan").html

    assert "Pertanyaan lain yang kini terjawab: 1." in html
    sisa = {s.teks for s in pertanyaan.list_open(ruang.engine, obrolan.pelaku)}
    assert sisa == {"pagu zakat bapelkes 2024", "bapelkesmadya 2024"}


@pytest.mark.parametrize(
    ("tulis", "kata"),
    [
        ("brp", "sudah punya arti sendiri"),
        ("Serapan", "sudah berarti Serapan menurut datanya"),
        ("Bagian Hukum", "sudah berarti Bagian Hukum menurut datanya"),
        ("2024", "tidak dapat menjadi sebutan"),
        ("<b>", "“&lt;b&gt;” tidak dapat menjadi sebutan"),
    ],
)
def test_a_word_that_cannot_be_explained_is_told_of_and_asked_for_again(
    obrolan: Obrolan, tulis: str, kata: str
) -> None:
    obrolan.tap("Tambah sebutan")

    html = obrolan.say(tulis).html
    assert kata in html
    lagi = obrolan.say("bapelkes").html

    assert lagi.startswith("“bapelkes” itu apa?")


def test_the_word_may_be_typed_and_things_are_chosen_eight_at_a_time(obrolan: Obrolan) -> None:
    obrolan.tap("Tambah sebutan")
    obrolan.say("Bapel KES")
    tanya = obrolan.say("penyediaan").html
    pertama = obrolan.tombol
    check(obrolan.terakhir)
    obrolan.tap("Berikutnya")

    assert "yang cocok dengan “penyediaan”" in tanya
    assert len([t for t in pertama if t.endswith(")")]) == 8
    assert not set(pertama[:8]) & set(obrolan.tombol)
    check(obrolan.terakhir)
    obrolan.tap_data(obrolan.terakhir.tombol[0][0].data)
    assert "“bapel kes” berarti <b>" in obrolan.terakhir.html


def test_words_that_nothing_has_are_told_of(obrolan: Obrolan) -> None:
    obrolan.tap("Tambah sebutan")
    obrolan.tap("bapelkes")

    assert "Tidak ada yang bernama “zzzz”." in obrolan.say("zzzz").html
    assert obrolan.tombol == ["Batal"]


def test_word_and_meaning_can_be_said_otherwise_before_saving(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    to_summary(obrolan)
    obrolan.tap("Ganti arti")
    obrolan.say("bagian organisasi")
    obrolan.tap("Bagian Organisasi (unit)")
    obrolan.tap("Ganti kata")
    obrolan.say("balai latih")
    obrolan.say("bagian umum")
    obrolan.tap("Bagian Umum (unit)")
    obrolan.tap("Simpan")

    assert kept(ruang.engine, obrolan.pelaku) == [("balai latih", "Bagian Umum")]
    # The word of the question is still unknown.
    assert "Pertanyaan ini belum terjawab." in obrolan.terakhir.html


def test_a_summary_of_before_saves_nothing_else_than_it_shows(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    to_summary(obrolan)
    lama = obrolan.find("Simpan").data
    obrolan.tap("Ganti arti")
    obrolan.say("bagian organisasi")
    obrolan.tap("Bagian Organisasi (unit)")

    html = obrolan.tap_data(lama).html

    assert "Isinya sudah berubah" in html
    assert "Bagian Organisasi" in html
    assert kept(ruang.engine, obrolan.pelaku) == []


def test_what_is_half_said_is_lost_neither_by_a_second_tap_nor_by_another_question(
    obrolan: Obrolan, ruang: Ruang, kabag_hukum: Pelaku
) -> None:
    mulai = obrolan.find("Tambah sebutan").data
    pertanyaan.note(ruang.engine, kabag_hukum, "pagu zakat 2024", Sebab.ASING, now=NOW)
    to_summary(obrolan)
    assert "“bapelkes” berarti" in obrolan.tap_data(mulai).html

    obrolan.say("/pertanyaan")
    obrolan.tap("pagu zakat")
    belum = obrolan.tap("Tambah sebutan").html
    assert belum.startswith("Sebutan “bapelkes” belum selesai.")
    assert "“bapelkes” berarti" in obrolan.tap("Lanjutkan").html
    obrolan.say("/pertanyaan")
    obrolan.tap("pagu zakat")
    obrolan.tap("Tambah sebutan")
    obrolan.tap("Buang")
    obrolan.say("/pertanyaan")
    obrolan.tap("pagu zakat")

    assert "Kata mana di “pagu zakat 2024”" in obrolan.tap("Tambah sebutan").html


def test_what_is_typed_over_the_summary_leaves_it_waiting(obrolan: Obrolan, ruang: Ruang) -> None:
    to_summary(obrolan)

    html = obrolan.say("ya").html

    assert "belum tersimpan" in html
    assert "“bapelkes” berarti" in html
    assert kept(ruang.engine, obrolan.pelaku) == []


def test_batal_names_what_is_left_and_saves_nothing(obrolan: Obrolan, ruang: Ruang) -> None:
    to_summary(obrolan)

    assert "sebutan <b>bapelkes</b>" in obrolan.say("/batal").html
    assert kept(ruang.engine, obrolan.pelaku) == []


def test_the_button_batal_leads_back_to_the_question(obrolan: Obrolan) -> None:
    to_summary(obrolan)

    html = obrolan.tap("Batal").html

    assert html.startswith("Tidak jadi; tidak ada yang tersimpan.")
    assert f"“{TANYA}”" in html


def test_two_taps_and_a_delivery_repeated_save_once(obrolan: Obrolan, ruang: Ruang) -> None:
    to_summary(obrolan)
    data = obrolan.find("Simpan").data

    obrolan.tap_data(data)
    ulang = obrolan.tap_data(data, ulang=True).html
    kedua = obrolan.tap_data(data).html

    assert "sudah tersimpan" in ulang
    assert "sudah tersimpan" in kedua
    assert kept(ruang.engine, obrolan.pelaku) == [("bapelkes", "Bagian Hukum")]


def test_the_buttons_of_another_admin_do_nothing(obrolan: Obrolan, ruang: Ruang) -> None:
    obrolan.tap("Tambah sebutan")
    kata = obrolan.find("bapelkes").data
    obrolan.tap("bapelkes")
    obrolan.say("bagian hukum")
    benda = obrolan.find("Bagian Hukum (unit)").data
    obrolan.tap("Bagian Hukum (unit)")
    simpan = obrolan.find("Simpan").data
    lain = make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=7900)

    for data in (kata, benda):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, lain, data)
    assert "tidak berlaku" in rute.jawab_tombol(ruang, lain, simpan).html

    assert kept(ruang.engine, obrolan.pelaku) == []
    obrolan.tap_data(simpan)
    assert kept(ruang.engine, obrolan.pelaku) == [("bapelkes", "Bagian Hukum")]


def test_whoever_is_no_admin_any_more_is_refused_in_the_middle(
    obrolan: Obrolan, ruang: Ruang, sekda: Pelaku
) -> None:
    to_summary(obrolan)
    simpan = obrolan.find("Simpan").data
    admin, obrolan.pelaku = obrolan.pelaku, sekda

    with pytest.raises(TidakBerhakError):
        obrolan.tap_data(simpan)
    assert kept(ruang.engine, admin) == []


def test_a_word_that_another_admin_has_explained_meanwhile_names_them(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    to_summary(obrolan)
    lain = make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=7900)
    [umum] = [
        b for b in sebutan.find_things(ruang.engine, lain, "bagian umum") if b.nama == "Bagian Umum"
    ]
    sebutan.add(ruang.engine, None, lain, "bapelkes", umum, now=NOW)

    with pytest.raises(DomainError) as galat:
        obrolan.tap("Simpan")

    assert "sudah berarti Bagian Umum, ditambahkan Pejabat 7900" in explain(galat.value)


def test_the_list_of_words_adds_and_removes(obrolan: Obrolan, ruang: Ruang) -> None:
    obrolan.say("/pertanyaan sebutan")
    obrolan.tap("Tambah sebutan")
    obrolan.say("bapelkes")
    obrolan.say("bagian hukum")
    obrolan.tap("Bagian Hukum (unit)")
    daftar = obrolan.tap("Simpan").html
    assert "• “bapelkes” = Bagian Hukum (unit); Pejabat 1005, 23 November 2026" in daftar

    tanya = obrolan.tap("Hapus “bapelkes”").html
    ya = obrolan.find("Ya, hapus").data
    assert "Dihapus sebagai Admin CEKER?" in tanya
    assert kept(ruang.engine, obrolan.pelaku) == [("bapelkes", "Bagian Hukum")]
    obrolan.tap_data(ya)

    assert "Dihapus: “bapelkes” tidak lagi dikenal." in obrolan.terakhir.html
    assert "Dihapus: “bapelkes”" in obrolan.tap_data(ya, ulang=True).html
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(ya)
    assert kept(ruang.engine, obrolan.pelaku) == []


def test_a_question_forgotten_meanwhile_costs_nothing_of_what_was_said(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    to_summary(obrolan)
    pertanyaan.forget_old(ruang.engine, now=NOW + 2 * pertanyaan.SIMPAN_SELAMA)

    html = obrolan.tap("Simpan").html

    assert "Tersimpan: “bapelkes” berarti Bagian Hukum." in html
    assert kept(ruang.engine, obrolan.pelaku) == [("bapelkes", "Bagian Hukum")]
