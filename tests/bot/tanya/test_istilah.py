"""What a word means: from the glossary, from the data, or nobody knows."""

import pytest

from bot.ruang import Ruang
from bot.tanya.balasan import Sikap
from core.hak import Pelaku
from tests.bot.tanya.tanya_uji import ask


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("sakip tuh kepanjangannya apa", "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        ("EPPD apa ya artinya", "Evaluasi Penyelenggaraan Pemerintahan Daerah"),
        ("SP2D itu apa", "Surat Perintah Pencairan Dana"),
        ("RKT singkatan apa", "Rencana Kinerja Tahunan"),
        ("jelasin refocusing", "Pengalihan anggaran"),
        ("kepanjangan DP3AP2KB", "Dinas Pemberdayaan Perempuan, Perlindungan Anak"),
        ("apa itu ceker", "Cek kinerja realisasi SAKIP"),
    ],
)
def test_word_is_explained(ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert jawab in terjawab.teks


def test_meaning_names_the_rule_that_gives_it(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "apa itu SKM").teks

    assert "Sumber pengertian: PermenPANRB 14/2017." in teks


def test_two_terms_that_are_compared_are_both_explained(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "plt sama plh bedanya apa").teks

    assert "Plt. (Pelaksana Tugas)" in teks
    assert "Plh. (Pelaksana Harian)" in teks


def test_abbreviation_that_nothing_spells_out_is_declined_with_where_it_stands(
    ruang: Ruang, sekda: Pelaku
) -> None:
    terjawab = ask(ruang, sekda, "RR singkatan apa")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "Arti “RR” tidak tersedia dalam data." in terjawab.teks
    assert "Jumlah Dokumen RR pada Perangkat Daerah" in terjawab.teks


def test_indikator_that_is_asked_for_is_no_term(ruang: Ruang, sekda: Pelaku) -> None:
    assert "Formula" in ask(ruang, sekda, "apa itu IKU 3").teks
