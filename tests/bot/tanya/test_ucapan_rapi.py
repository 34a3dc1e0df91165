"""How answers to free text are worded: what is unknown, labels of buttons, whole sentences."""

import pytest

from bot.jawaban import Tombol
from bot.messages.tanya import LEBAR_TOMBOL, bacaan
from bot.messages.tanya_catatan import kemungkinan
from bot.render import potong
from bot.tanya.balasan import Sikap
from bot.tanya.muat import few
from core.tanya.pertanyaan import Hal, Pertanyaan
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize("oleh", ["sekda", "staf_organisasi"])
@pytest.mark.parametrize("tanya", ["serapan kuda lumping", "capaian kuda lumping"])
def test_the_whole_is_not_near_a_word_that_nobody_knows(
    dokumen: Dunia, oleh: str, tanya: str
) -> None:
    dijawab = ask(dokumen, oleh, tanya)

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert dijawab.teks == "“lumping” tidak tersedia dalam data."
    assert [t.endswith("seluruhnya") for t in dijawab.tombol] == [True]


@pytest.mark.parametrize(
    ("teks", "lebar", "potongan"),
    [
        ("jumlah tercetak tidak sama dengan", 33, "jumlah tercetak tidak sama dengan"),
        ("jumlah tercetak tidak sama dengan", 32, "jumlah tercetak tidak sama…"),
        ("jumlah tercetak tidak sama dengan", 27, "jumlah tercetak tidak sama…"),
        ("jumlah tercetak, tidak sama", 20, "jumlah tercetak…"),
        ("ketidaksesuaian", 10, "ketidakse…"),
    ],
)
def test_a_text_is_cut_behind_a_word(teks: str, lebar: int, potongan: str) -> None:
    assert potong(teks, lebar) == potongan


def test_buttons_to_findings_fit_a_phone(dokumen: Dunia) -> None:
    tombol = ask(dokumen, "sekda", "kesalahan di program 1").tombol

    assert tombol[0] == "Program 1 (Penunjang urusan): jumlah…"
    assert all(len(satu) <= LEBAR_TOMBOL for satu in tombol)


def test_buttons_with_one_label_differ_and_none_stands_twice() -> None:
    satu, lain = Tombol("Sumber", "a:1"), Tombol("Sumber", "a:2")

    assert few([(satu,), (lain, satu)]) == ((satu,), (Tombol("Sumber (2)", "a:2"),))


@pytest.mark.parametrize(
    ("daftar", "label"), [("kinerja", "Belum isi: kinerja"), ("ikk_lppd", "Belum isi: IKK LPPD")]
)
def test_a_word_is_no_abbreviation(daftar: str, label: str) -> None:
    assert bacaan(Pertanyaan(hal=Hal.BELUM_ISI, daftar=daftar)) == label


def test_what_may_explain_a_finding_is_told_in_sentences() -> None:
    assert kemungkinan(["Baris 33 tercetak dua kali.", "Angkanya tertukar"]) == (
        "Kemungkinan: Baris 33 tercetak dua kali. Angkanya tertukar."
    )


@pytest.mark.parametrize(
    ("tanya", "judul"),
    [
        ("sub kegiatan yg pagunya paling turun", "Sub kegiatan dengan penurunan pagu terbesar"),
        (
            "sub kegiatan dengan perubahan pagu tertinggi",
            "Sub kegiatan dengan perubahan pagu terbesar",
        ),
    ],
)
def test_a_ranking_by_changes_says_which_are_greatest(
    dokumen: Dunia, tanya: str, judul: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(judul)


def test_the_way_to_a_grade_is_one_sentence(dokumen: Dunia) -> None:
    # 70 - 66,36 = 3,64.
    assert (
        "Menuju BB (Sangat Baik), yaitu di atas 70,00, masih perlu lebih dari 3,64 poin."
        in ask(dokumen, "sekda", "kurang berapa lagi SAKIP kita ke BB").teks
    )


@pytest.mark.parametrize("tanya", ["ada berapa perangkat daerah", "ada berapa opd 2025"])
def test_the_document_that_counts_perangkat_daerah_is_named(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("39 perangkat daerah menurut LKjIP Setda Kota Bengkulu 2024;")
