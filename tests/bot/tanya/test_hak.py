"""Free text has the rights of the commands: no figure of another unit, whatever is asked."""

import re

import pytest

from bot.render import polos
from bot.tanya.balasan import Sikap
from bot.tanya.jawab import tap
from bot.tanya.tombol import data_of
from core.services.nama import load_indeks, load_kamus
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Pertanyaan
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

TOLAK = (Sikap.TOLAK,)
PERTANYAAN = (
    "capaian IKU-2",
    "kenapa IKU-2 tidak tercapai",
    "rumus IKU-2",
    "siapa penanggung jawab IKU-2",
    "bandingkan IKU-2 dan IKU-3",
    "IKU-2 dibanding tahun lalu",
    "kalau realisasi IKU-2 jadi 80",
    "serapan bagian hukum",
    "serapan program 1",
    "serapan program 1 ditambah program 2",
    "total anggaran selain program 1",
    "realisasi sub kegiatan 42",
    "sub kegiatan 42 masuk program apa",
    "kode kegiatan 13",
    "bagian apa yang mengampu sub kegiatan 42",
    "kalau realisasi program 2 jadi 3 miliar",
)
DAFTAR = (
    "serapan per bagian",
    "5 sub kegiatan serapan terendah",
    "sub kegiatan dengan serapan di atas 1%",
    "indikator mana yang belum tercapai",
    "indikator dengan capaian tertinggi",
    "catatan apa saja 2024",
    "kenapa 59,39%",
    "benar serapan setda 82,32%?",
    "serapan setda",
)
MILIK_LAIN = (
    *("79,07", "1.469.448.105", "85,10", "43.321.093.689", "82,32", "47.264.962.831"),
    *("59,93", "2.472.837.139", "94,67", "1.329.314.000", "93,59"),
)
"""Tabel 3.5: of Bagian Hukum, the programmes, the whole, row 42; Tabel 3.1: IKU-7."""


@pytest.mark.parametrize("oleh", ["staf_organisasi", "operator_dinkes"])
@pytest.mark.parametrize("tanya", PERTANYAAN)
def test_what_is_another_units_is_refused(dokumen: Dunia, oleh: str, tanya: str) -> None:
    jawab = ask(dokumen, oleh, tanya)

    assert jawab.sikap == TOLAK
    assert "dapat dilihat" in jawab.teks
    assert not re.search(r"\d,\d\d%|Rp\d", jawab.teks)


@pytest.mark.parametrize("oleh", ["staf_organisasi", "operator_dinkes"])
@pytest.mark.parametrize("tanya", DAFTAR)
def test_lists_hold_no_figure_of_another_unit(dokumen: Dunia, oleh: str, tanya: str) -> None:
    jawab = ask(dokumen, oleh, tanya)
    isi = "\n".join([jawab.teks, *jawab.tombol])

    assert jawab.teks.strip()
    assert [angka for angka in MILIK_LAIN if angka in isi] == []


def test_a_list_of_what_is_seen_says_that_it_is_no_more(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "staf_organisasi", "5 sub kegiatan serapan terendah")

    # Kegiatan 9 alone is Bagian Organisasi's: rows 29 to 31.
    assert [satu.split(".")[0] for satu in jawab.tombol] == ["29", "30", "31"]
    assert "Yang dapat Anda lihat hanya 3 dari 54 sub kegiatan." in jawab.teks


def test_a_count_of_what_is_seen_is_no_count_of_the_whole(dokumen: Dunia) -> None:
    teks = ask(dokumen, "staf_organisasi", "berapa jumlah sub kegiatan").teks

    assert "Yang dapat Anda lihat, 2024: 3 dari 54 sub kegiatan." in teks


def test_whoever_sees_all_gets_no_such_word(dokumen: Dunia) -> None:
    teks = ask(dokumen, "pembaca", "5 sub kegiatan serapan terendah").teks

    assert "yang dapat Anda lihat" not in teks


def test_ones_own_unit_is_meant_by_ours(dokumen: Dunia) -> None:
    # Kegiatan 13: 1.469.448.105 / 1.858.462.371 = 79,068 %.
    teks = ask(dokumen, "kabag_hukum", "serapan bagian kami").teks

    assert "Bagian Hukum, 2024: serapan 79,07%" in teks


@pytest.mark.parametrize(
    "tanya", ["berapa jumlah sub kegiatan", "3 sub kegiatan serapan terendah", "serapan per bagian"]
)
def test_whoever_sees_no_line_is_told_so_and_no_empty_list(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "operator_dinkes", tanya)

    assert jawab.sikap == TOLAK
    assert "hanya dapat dilihat oleh unit yang bersangkutan" in jawab.teks


@pytest.mark.parametrize("tanya", ["serapan bagian hukum", "capaian IKU-7", "serapan program 1"])
def test_button_pressed_by_somebody_else_shows_them_no_more_than_words_do(
    dokumen: Dunia, tanya: str
) -> None:
    indeks = load_indeks(dokumen.ruang.engine)
    [satu] = understand(tanya, indeks, load_kamus(), None, tahun_ini=2025)
    assert isinstance(satu, Pertanyaan)
    data = data_of(satu).split(":", 1)[1].split(":")

    pembaca = polos(tap(dokumen.ruang, dokumen.orang["pembaca"], data).html)
    operator = polos(tap(dokumen.ruang, dokumen.orang["operator_dinkes"], data).html)

    assert [angka for angka in MILIK_LAIN if angka in pembaca]
    assert [angka for angka in MILIK_LAIN if angka in operator] == []
    assert "dapat dilihat" in operator


def test_whoever_sees_an_indikator_for_their_own_unit_sees_no_count_of_all(
    berjalan: Dunia,
) -> None:
    tanya = "iku 5 tahun ini"

    assert "1 dari 8" in ask(berjalan, "sekda", tanya).teks
    milik = ask(berjalan, "operator_dinkes", tanya).teks
    assert "menyangkut Dinas Kesehatan" in milik
    assert "dari 8" not in milik
    assert "8 hasil" not in milik


@pytest.mark.parametrize(
    ("tanya", "tutup"),
    [
        (
            "bandingkan serapan penataan organisasi dgn fasilitasi dan koordinasi hukum",
            "Fasilitasi dan Koordinasi Hukum",
        ),
        ("serapan hukum vs organisasi", "anggaran Bagian Hukum"),
    ],
)
def test_of_two_that_are_compared_ones_own_is_told(dokumen: Dunia, tanya: str, tutup: str) -> None:
    dijawab = ask(dokumen, "staf_organisasi", tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert f"{tutup} hanya dapat dilihat" in dijawab.teks
    assert "serapan 67,75%" in dijawab.teks
    assert "79,07" not in dijawab.teks


def test_what_would_come_of_a_line_of_others_is_refused(dokumen: Dunia) -> None:
    tanya = "kalau bantuan hukum terserap semua serapan setda brp"
    dijawab = ask(dokumen, "staf_organisasi", tanya)

    assert "Fasilitasi Bantuan Hukum hanya dapat dilihat" in dijawab.teks
    assert "%" not in dijawab.teks
