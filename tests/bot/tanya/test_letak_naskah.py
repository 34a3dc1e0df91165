"""Where something stands in the document, asked as people ask: its tables, sections, day, rules."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("ada berapa tabel di LKjIP", "9 tabel"),
        ("tabel realisasi anggaran itu tabel berapa", "Tabel 3.5: Realisasi Anggaran"),
        (
            "yg ttg anggaran tabel brp",
            "Menurut judulnya, “anggaran” ada di Tabel 1.4 dan Tabel 3.5",
        ),
        ("tabel yang memuat RKT tabel berapa", "Tabel 2.2: Rencana Kerja Tahunan"),
        ("keadaan pegawai dibahas di bab berapa", "Ada: Subbab 1.5 Keadaan Pegawai."),
        ("ini laporan tahun berapa, tanggal jadinya kapan", "Tahun 2024: LKjIP Setda"),
        ("dokumen ini tertanggal berapa", "LKjIP Setda Kota Bengkulu 2024 bertanggal 24 Februari"),
        ("sistematika lkjip apa aja", "19 bagian menurut sistematikanya"),
        ("SE menpan tentang SKM nomor berapa", "Nomor 11 Tahun 2021: Surat Edaran"),
        ("nomor surat sekda ttg penyampaian laporan SKM 8 PD brp", "Nomor 000.8.3.4/358/B.VIII"),
        ("survei kepuasan dilakukan bulan apa sampe bulan apa", "Survei dilakukan Januari hingga"),
        ("yg ikut bimtek skm dari kemenpan siapa aja", "“Ada beberapa Perangkat Daerah"),
        ("dasar hukum SKM apa", "• Surat Edaran Kementerian"),
        ("renstra setda berlaku dr tahun brp sampe brp", "Renstra 2024-2026"),
    ],
)
def test_what_was_asked_of_the_document_comes_first(dokumen: Dunia, tanya: str, awal: str) -> None:
    dijawab = ask(dokumen, "sekda", tanya)

    assert dijawab.sikap == (Sikap.JAWAB,)
    assert dijawab.teks.startswith(awal)


def test_section_that_was_promised_and_is_missing_is_told_alone(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "di lkjip ini bab analisis efisiensinya ada ga sih").teks

    assert teks.startswith("Tidak ada dalam isi dokumen. Dijanjikan di Subbab 1.7: III.A.5")
    assert "III.A.4" not in teks


def test_two_questions_on_tables_are_answered_each_by_its_own(dokumen: Dunia) -> None:
    teks = ask(
        dokumen, "pembaca", "ada berapa tabel di dokumen ini? yg ttg anggaran tabel brp"
    ).teks

    assert teks.startswith("9 tabel")
    assert "Tabel 1.4 dan Tabel 3.5" in teks
    # No figure of the budget was asked for.
    assert "Rp" not in teks


def test_perda_that_was_passed_is_not_sought_among_drafts(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "pembaca", "perda pajak daerah nomor brp")

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert dijawab.teks.startswith("Perda itu tidak tersedia dalam data")
    assert "100.3.2/71" not in dijawab.teks


def test_the_average_of_a_survey_is_of_no_unit_and_for_whoever_asks(dokumen: Dunia) -> None:
    assert "88,87" in ask(dokumen, "staf_organisasi", "rata-rata SKM 2024 berapa").teks
    unit = ask(dokumen, "staf_organisasi", "IKM nya dinas kesehatan berapa th 2024")
    assert unit.sikap == (Sikap.TIDAK_ADA,)
    assert unit.teks.startswith("IKM Dinas Kesehatan 2024 tidak tersedia dalam data.")
