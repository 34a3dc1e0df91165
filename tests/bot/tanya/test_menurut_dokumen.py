"""What the document itself says: rules, its address, its own verdict, whose data a table is."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "aturan"),
    [
        ("setda dibentuk dgn perda apa", "Nomor 10 Tahun 2016"),
        ("perwal tupoksi setda nomor berapa", "Nomor 54 Tahun 2016"),
        ("sotk setda diatur perwal brp", "Nomor 41 Tahun 2016"),
        ("perwal 41 tahun 2016 tentang apa", "Tugas, Fungsi dan Tata Kerja"),
        ("pp 18 tahun 2016 tentang apa", "tentang Perangkat Daerah"),
    ],
)
def test_rules_that_the_document_only_names_are_told(
    dokumen: Dunia, tanya: str, aturan: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.JAWAB,)
    assert aturan in jawab.teks


def test_the_address_of_the_office_is_nobodys_own(dokumen: Dunia) -> None:
    assert "WR. Supratman" in ask(dokumen, "sekda", "alamat kantor setda dmn").teks
    assert "Data pribadi" in ask(dokumen, "sekda", "alamat rumah sekda").teks


def test_sides_of_the_office_are_listed_and_one_is_quoted_alone(dokumen: Dunia) -> None:
    semua = ask(dokumen, "sekda", "aspek strategis setda di bab 1 apa saja").teks
    satu = ask(dokumen, "sekda", "aspek sarana prasarana bunyinya gimana").teks

    assert semua.startswith("3 aspek strategis: Aspek Kelembagaan, ")
    assert satu.startswith("Aspek Sarana Prasarana: ")


@pytest.mark.parametrize(
    ("tanya", "sumber"),
    [
        ("tabel 3.5 sumber datanya dari bagian mana", "Bagian Pembangunan Setd."),
        ("sumber data tabel 3.3 apa", "Bagian Pembangunan dan Bagian Organisasi."),
        ("sumber data tabel 2.1 apa", "tidak tersedia dalam data."),
    ],
)
def test_it_is_said_whose_data_a_table_is(dokumen: Dunia, tanya: str, sumber: str) -> None:
    baris = ask(dokumen, "sekda", tanya).teks.splitlines()[0]

    assert baris.startswith("Sumber data Tabel ")
    assert baris.endswith(sumber)


@pytest.mark.parametrize(
    "tanya",
    [
        "kinerja setda secara umum baik ga",
        "capaian setda secara umum kategori apa menurut laporan?",
    ],
)
def test_the_documents_verdict_is_told_with_what_can_be_computed(
    dokumen: Dunia, tanya: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Secara keseluruhan menurut dokumen: baik, tanpa angka dan tanpa skala.")
    # (71,39 + 94,67 + 7 x 100) / 9
    assert "96,23% (9 dari 10 indikator)" in teks


def test_whether_money_was_well_used_is_told_by_both_figures(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "efisien ga penggunaan anggaran dibanding capaian kinerjanya").teks

    assert "rata-rata capaian 96,23% (9 dari 10 indikator), serapan 82,32%." in teks
    assert "tidak ada dalam isi dokumen: III.A.5" in teks


def test_a_year_without_a_survey_is_told_with_the_sentence_on_it(dokumen: Dunia) -> None:
    assert "konsistensi peningkatan" in ask(dokumen, "sekda", "skm 2023 berapa").teks
    assert "konsistensi peningkatan" not in ask(dokumen, "sekda", "skm 2022 berapa").teks


def test_a_policy_of_another_year_is_wondered_at_by_its_finding(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kebijakan tahun 2020 kok dipake buat capaian 2024").teks

    assert "IKU-6: yang dihitung terbit 2020" in teks
