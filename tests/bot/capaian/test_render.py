from decimal import Decimal

from bot.capaian import render
from bot.messages.daftar import dan
from core.angka import Keadaan, Nilai
from core.paket.istilah import Naskah
from core.services.capaian import Rincian
from tests.lembar import make_indikator, make_lembar

PANJANG = "<b>" * 700


def test_lists_read_as_indonesian_does() -> None:
    assert [dan(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a dan b",
        "a, b, dan c",
    ]


def test_names_and_notes_cannot_add_tags() -> None:
    lembar = make_lembar(make_indikator(pendek="<b>&", nama="<i>", catatan="<u>"))

    html = render.ringkasan(lembar).html
    assert "&lt;b&gt;&amp;" in html
    assert "<u>" not in html
    assert "<i></" not in html


def test_states_are_grouped_beside_the_mean() -> None:
    belum: tuple[Nilai, ...] = (Keadaan.BELUM_RILIS,)
    lembar = make_lembar(
        make_indikator(),
        make_indikator(nomor=2, pendek="A", realisasi=belum),
        make_indikator(nomor=3, pendek="B", realisasi=belum),
        make_indikator(nomor=4, pendek="C", realisasi=(Keadaan.TERCETAK_KOSONG,)),
    )

    assert "1 dari 4 indikator, A dan B belum rilis, C tercetak kosong." in (
        render.ringkasan(lembar).html
    )


def test_a_mean_of_nothing_is_said_not_shown_as_zero() -> None:
    html = render.ringkasan(make_lembar(make_indikator(realisasi=(Keadaan.BELUM_RILIS,)))).html

    assert "Rata-rata tidak dapat dihitung; 0 dari 1 indikator, Layanan belum rilis." in html


def test_many_notes_are_counted_not_shown() -> None:
    semua = [make_indikator(nomor=n, catatan=f"catatan {n}") for n in range(1, 12)]

    html = render.ringkasan(make_lembar(*semua)).html

    assert "catatan 8" in html
    assert "catatan 9" not in html
    assert "Dan 3 catatan lain, lihat rincian tiap indikator." in html


def test_a_second_printing_with_another_figure_is_a_note() -> None:
    satu = make_indikator(realisasi=(Decimal(50), Decimal(51)))

    assert 'IKU-1: realisasi tercetak berbeda: "50" (Tabel 1) dan "51" (Tabel 1).' in (
        render.ringkasan(make_lembar(satu)).html
    )


def test_swapped_digits_are_named_as_such() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Decimal(10000)}
    satu = make_indikator(target=target, realisasi=(Decimal(5993),), capaian=(Decimal("59.39"),))

    assert "59.39 tercetak, 59,93 dihitung (dua angka tertukar)" in (
        render.ringkasan(make_lembar(satu)).html
    )


def test_long_texts_leave_room_for_the_figures() -> None:
    satu = make_indikator(nama=PANJANG, catatan=PANJANG)
    lembar = make_lembar(satu)

    for jawaban in (
        render.ringkasan(lembar),
        render.sasaran(lembar, lembar.sasaran[0]),
        render.indikator(Rincian(satu, lembar, ())),
    ):
        assert len(jawaban.html) <= 4096
        assert "50,00%" in jawaban.html


def test_an_indikator_without_words_in_the_document_has_no_button_for_them() -> None:
    satu = make_indikator()

    jawaban = render.indikator(Rincian(satu, make_lembar(satu), ()))

    assert [[t.teks for t in baris] for baris in jawaban.tombol] == [
        ["Sumber"],
        ["Sasaran 1", "« Ringkasan"],
    ]


def test_a_fall_against_last_year_has_its_sign() -> None:
    satu = make_indikator(realisasi=(Decimal(50),), realisasi_lalu=(Decimal("52.5"),))

    assert "Selisih dari 2029               -2,5" in (
        render.indikator(Rincian(satu, make_lembar(satu), ())).html
    )
