"""Regulations that are asked for by number, and entries of other years than were said."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("perwal nomor 32 tahun 2019", "Pengesahan Rencana Strategis"),
        ("perwal no 20 thn 2020 diubah ya", "Penerimaan Peserta Didik Baru"),
        ("perwal 1 tahun 2022", "Tambahan Penghasilan"),
        ("perwal 23 tahun 2020 itu tentang apa", "Gerakan Peduli Yatim"),
    ],
)
def test_a_regulation_is_found_by_its_number(dokumen: Dunia, tanya: str, jawab: str) -> None:
    dijawab = ask(dokumen, "sekda", tanya)

    assert dijawab.sikap == (Sikap.JAWAB,)
    assert jawab in dijawab.teks


@pytest.mark.parametrize("nomor", ["77 tahun 2016", "1 tahun 2020", "5 tahun 2024"])
def test_of_a_number_that_no_regulation_has_what_is_near_is_told(
    dokumen: Dunia, nomor: str
) -> None:
    dijawab = ask(dokumen, "sekda", f"perwal nomor {nomor}")

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert "bukan satu dari 9 landasan hukum" in dijawab.teks
    assert "Kebijakan 2024, nomor 1: Peraturan Wali Kota Nomor 23 Tahun 2020" in dijawab.teks


def test_a_draft_is_no_regulation_of_its_number(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "perwal nomor 5 tahun 2024 tentang apa").teks

    assert "rancangan urutan 5 dalam daftar 2024" in teks


def test_a_regulation_has_no_money(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "perwal 23 tahun 2020 realisasinya berapa rupiah")

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert dijawab.teks.startswith("Angka itu tidak tersedia dalam data")


def test_years_that_are_left_out_are_left_out(dokumen: Dunia, berjalan: Dunia) -> None:
    tanpa = ask(dokumen, "sekda", "raperwal yang bukan 2024")
    assert tanpa.sikap == (Sikap.TIDAK_ADA,)
    assert tanpa.teks.startswith("Selain 2024: tidak ada entri Raperda/Raperwal dalam data.")

    assert "2024: 14 entri" in ask(berjalan, "sekda", "raperwal yg bukan tahun 2025").teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("inovasi ceker punya bagian umum kan", "Bukan Bagian Umum: penanggung jawabnya Bagian O"),
        ("gpy itu punya kesra kan", "Benar, Bagian Kesejahteraan Rakyat."),
        ("bagian kesra yg pegang pos pengaduan HAM ya?", "penanggung jawabnya Bagian Hukum."),
    ],
)
def test_whose_an_entry_is_thought_to_be_is_confirmed_or_denied(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", tanya).teks.splitlines()[0]


def test_when_an_agreement_ends_is_computed(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kerjasama dgn stikes berakhirnya kapan").teks

    # 1 Agustus 2024 and five years.
    assert "1 Agustus 2029" in teks
