"""Money that is asked for and that nobody has: that is said, with what is near to it."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    [
        "refocusing anggaran setda 2024 berapa rupiah",
        "berapa besar anggaran yang kena refocusing",
        "anggaran yg direfocusing brp",
    ],
)
def test_of_a_refocusing_it_is_told_where_it_is_mentioned(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Nilai refocusing tidak tersedia dalam data." in jawab.teks
    assert "Subbab 2.3" in jawab.teks
    assert "naik Rp2.231.691.971 atau 4,04%" in jawab.teks


def test_why_there_was_a_refocusing_is_quoted_as_before(dokumen: Dunia) -> None:
    assert ask(dokumen, "sekda", "kenapa ada refocusing").sikap == (Sikap.JAWAB,)


@pytest.mark.parametrize(
    ("tanya", "apa"),
    [
        ("TPP pegawai setda setahun brp ya", "TPP"),
        ("tunjangan kinerja pegawai setda brp", "tunjangan kinerja"),
        ("insentif pegawai setda berapa", "insentif"),
    ],
)
def test_of_what_people_get_the_lines_near_to_it_are_told(
    dokumen: Dunia, tanya: str, apa: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert f"Anggaran menurut jenis belanja ({apa}) tidak tersedia dalam data" in jawab.teks
    # Rows 3 and 4 of the table.
    assert "Rp19.886.206.903" in jawab.teks
    assert "Rp829.100.000" in jawab.teks
    assert "belum kami pahami" not in jawab.teks


def test_a_draft_about_it_is_still_found(dokumen: Dunia) -> None:
    assert "nomor 13" in ask(dokumen, "sekda", "raperwal soal TPP asn nomor surat brp").teks


def test_no_word_is_named_that_nobody_wrote(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pegawai yg dpt tpp siapa").teks

    assert "penghasilan" not in teks


@pytest.mark.parametrize(
    ("tanya", "dekat"),
    [
        ("makan minum rapat habis brp", ("Rapat koordinasi SKPD", "Bahan logistik kantor")),
        ("atk habis brp", ("Bahan logistik kantor", "Peralatan kantor")),
        ("perjalanan dinas setda brp", ("Rapat koordinasi SKPD",)),
        ("honor tenaga kontrak", ("Gaji & tunjangan ASN",)),
    ],
)
def test_a_kind_of_cost_is_told_beside_what_it_may_be_a_part_of(
    dokumen: Dunia, tanya: str, dekat: tuple[str, ...]
) -> None:
    dijawab = ask(dokumen, "sekda", tanya)

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert all(f"{satu}, 2024: serapan" in dijawab.teks for satu in dekat)
