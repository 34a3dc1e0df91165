"""What is said of money is held against the figures: a rise, one of two amounts, a rank."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        # 1.858.462.371 - 1.671.262.371 = 187.200.000, of the former 11,201 %.
        (
            "kenapa pagu bagian hukum naik 10%",
            "Bukan 10,00%: pagunya naik Rp187.200.000 (11,20%).",
        ),
        ("pagu bag hukum turun brp", "Bukan turun: pagunya naik Rp187.200.000 (11,20%)."),
        ("kok pagu bagian kesra turun 5%", "Bukan turun: pagunya tetap."),
        ("bener ya anggaran bagian kesra naik di perubahan?", "Bukan naik: pagunya tetap."),
        ("pagu program 2 turun 5,09% benar?", "Benar, pagunya turun Rp221.317.600 (5,09%)."),
        # 1.606.468.915 - 1.450.608.915.
        (
            "pagu bagian pbj naik 100 juta kan",
            "Bukan Rp100.000.000: pagunya naik Rp155.860.000 (10,74%).",
        ),
    ],
)
def test_a_rise_of_the_pagu_is_held_against_its_change(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (
            "anggaran murni setda yg bener 55 M apa 57 M?",
            (
                "Yang benar Rp55.000.000.000: pagu murninya Rp55.182.174.278. "
                "Rp57.000.000.000 itu pagu perubahannya (Rp57.413.866.249)."
            ),
        ),
        (
            "realisasi bantuan hukum 1,2 M atau 1,3 M",
            (
                "Yang benar Rp1.200.000.000: realisasinya Rp1.244.065.433. "
                "Rp1.300.000.000 itu pagu perubahannya (Rp1.329.314.000)."
            ),
        ),
        # 19.886.206.903 is both, cut off and rounded.
        ("realisasi gaji asn 19 M apa 20 M", "Gaji & tunjangan ASN, 2024: realisasi Rp19.886"),
    ],
)
def test_of_two_amounts_the_right_one_is_said_and_what_the_other_is(
    dokumen: Dunia, tanya: str, awal: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("oleh", "tanya", "awal"),
    [
        (
            "kabag_hukum",
            "kami peringkat brp dari 9 bagian soal serapan",
            "Bagian Hukum: urutan ke-2",
        ),
        ("sekda", "bagian organisasi urutan keberapa pagunya", "Bagian Organisasi: urutan ke-9"),
        (
            "sekda",
            "program 3 peringkat brp serapannya",
            "3. Perekonomian & pemb.: urutan ke-2 dari 3",
        ),
        # Rows 23, 12, 19, 2 and 3 are above 93,59 %; three rows have no realisasi.
        (
            "sekda",
            "bantuan hukum serapannya urutan ke brp dr semua sub kegiatan",
            "42. Bantuan hukum: urutan ke-6 dari 51",
        ),
    ],
)
def test_a_place_among_all_is_said_first(dokumen: Dunia, oleh: str, tanya: str, awal: str) -> None:
    assert ask(dokumen, oleh, tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("tanya", "nama"),
    [
        ("pagu 30 31 32 berapa", ("Pelayanan publik", "Kinerja & RB", "Keprotokolan")),
        ("serapan no 41,42", ("Produk hukum daerah", "Bantuan hukum")),
        ("realisasi baris 5,6,7", ("Penatausahaan keuangan", "Lap. keuangan tahunan")),
    ],
)
def test_numbers_side_by_side_are_rows(dokumen: Dunia, tanya: str, nama: tuple[str, ...]) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert all(f"{satu}, 2024:" in teks for satu in nama)


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("bbm mobil dinas", "Kendaraan operasional, 2024"),
        ("snack rapat habis brp ya", "Rapat koordinasi SKPD, 2024"),
        ("perjalanan dinas wali kota brp", "jenis belanja (perjalanan dinas)"),
        ("makan minum rapat brp", "jenis belanja (makan minum rapat)"),
    ],
)
def test_what_no_row_is_of_is_not_there_and_rows_near_it_are_named(
    dokumen: Dunia, tanya: str, ada: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert jawab.teks.startswith("Anggaran menurut jenis belanja")
    assert ada in jawab.teks


def test_a_what_if_stands_alone_with_its_base_and_the_card_a_tap_away(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "kalau pagu bagian tapem dikurangi 200 juta serapannya jadi brp")

    # 646.899.265 / 1.300.779.176 = 49,732 %.
    assert "serapan 49,73% (tercatat 43,10%)" in jawab.teks
    assert "realisasi Rp646.899.265 dari pagu perubahan Rp1.500.779.176." in jawab.teks
    assert "Tabel 3.5" in jawab.teks
    assert "Pagu murni  " not in jawab.teks
    assert "Selengkapnya" in jawab.tombol


@pytest.mark.parametrize(
    ("tanya", "asing"),
    [
        ("sub kegiatan bagian umum yang bukan lembur", "lembur"),
        ("serapan setda di luar bagian keuangan", "bagian keuangan"),
        ("realisasi setda tanpa hibah", "hibah"),
        ("kegiatan yang bukan punya bagian keuangan", "bagian keuangan"),
    ],
)
def test_what_is_left_out_and_known_to_nobody_is_said_so(
    dokumen: Dunia, tanya: str, asing: str
) -> None:
    assert f"“{asing}”" in ask(dokumen, "sekda", tanya).teks.splitlines()[0]


@pytest.mark.parametrize(
    "tanya",
    [
        "kegiatan bagian hukum kecuali bantuan hukum",
        "sub kegiatan di bagian hukum selain bantuan hukum apa aja",
    ],
)
def test_lines_are_listed_without_the_one_that_is_left_out(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "selain 42. Bantuan hukum" in teks.splitlines()[0]
    assert "43. Dokumentasi hukum" in teks
    assert "41. Produk hukum daerah" in teks


def test_a_part_is_taken_off_the_printed_sum_unless_that_may_lack_a_row_of_it(
    dokumen: Dunia,
) -> None:
    organisasi = ask(dokumen, "sekda", "setda tanpa bagian organisasi").teks
    tapem = ask(dokumen, "sekda", "serapan setda tanpa bagian tapem").teks

    # 47.264.962.831 - 183.092.431 of 57.413.866.249 - 270.239.200 = 82,392 %.
    assert (
        "serapan 82,39% (realisasi Rp47.081.870.400 dari pagu perubahan Rp57.143.627.049)"
        in (organisasi.splitlines()[0])
    )
    # Row 37 is Tapem's and not in the printed sum: 47.699.074.120 - 646.899.265.
    assert "realisasi Rp47.052.174.855" in tapem.splitlines()[0]
