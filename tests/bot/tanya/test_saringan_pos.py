"""Lines of the budget that are picked, averaged, named beside another, or of another kind.

Figures are of Tabel 3.5, computed by hand from its rows.
"""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("teks", "isi"),
    [
        (
            "sub kegiatan serapannya di atas 80% tapi pagunya di bawah 100 juta",
            ("di bawah Rp100.000.000, 2024: 5", "95,43%", "Rp51.183.800"),
        ),
        (
            "sub kegiatan dengan pagu di atas 1 miliar dan serapan di bawah 50%",
            ("di bawah 50,00%, 2024: tidak ada",),
        ),
        ("berapa sub kegiatan yang serapannya 100%", ("2024: 1", "Gaji KDH & WKDH")),
        ("bagian dengan serapan tertinggi dan terendah", ("85,25%", "43,10%")),
        ("selisih serapan tertinggi dan terendah sub kegiatan", ("98,07 poin persen",)),
        ("rata-rata serapan sub kegiatan", ("51 sub kegiatan", "63,46%", "82,32%")),
        ("bagian mana yg pagunya ga berubah", ("Kesejahteraan Rakyat", "tetap", ": 2 dari 9")),
        ("kegiatan apa realisasinya paling besar dan berapa serapannya", ("94,08%",)),
        ("serapan kesra", ("54,58%", "bukan Bagian", "59,93%")),
        ("serapan bagian keuangan", ("Tidak ada Bagian Keuangan", "Sub Bagian Keuangan")),
        ("total pagu 30 sama 31", ("Rp123.401.200",)),
        ("sub kegiatan -1", ("-1 tidak ada",)),
        ("katanya sub kegiatan ada 60 ya", ("Bukan 60.", "54")),
        ("benarkah realisasi setda 47 miliar", ("Benar, realisasinya Rp47.264.962.831",)),
        ("pagu murni tabel 1.4 cocok ga sama tabel 3.5", ("Rp55.182.174.278", "Sama semua")),
        ("pagu 701.612.500 buat apa", ("Pakaian KDH & WKDH",)),
        ("sisa bantuan hukum terhadap pagu murni", ("-Rp85.851.433", "pagu murni Rp1.158.214.000")),
    ],
)
def test_what_is_asked_of_lines_is_told(dokumen: Dunia, teks: str, isi: tuple[str, ...]) -> None:
    jawaban = ask(dokumen, "sekda", teks).teks
    assert [satu for satu in isi if satu not in jawaban] == []


@pytest.mark.parametrize(
    ("teks", "isi"),
    [
        ("kalau gaji asn dihemat 10%", ("Rp1.988.620.690", "85,78%")),
        ("kalau gaji asn dihemat 10%, serapan setda jadi brp", ("78,86%",)),
        ("andai pagu bantuan hukum ditambah 1 M serapannya", ("Rp2.329.314.000", "53,41%")),
        ("kalau realisasi turun 10% serapan setda jadi berapa", ("74,09%",)),
        ("kalau pagu setda dipotong 5% serapannya jadi brp", ("86,66%",)),
        ("kalau realisasi iku 1 naik 10%", ("9,75", "78,53%")),
    ],
)
def test_figures_rise_and_fall_by_what_is_supposed(
    dokumen: Dunia, teks: str, isi: tuple[str, ...]
) -> None:
    jawaban = ask(dokumen, "sekda", teks).teks
    assert [satu for satu in isi if satu not in jawaban] == []


@pytest.mark.parametrize(
    ("semua", "isi"),
    [
        (("realisasi pakaian dinas kdh", "kalau yang ASN?"), "Rp116.227.500"),
        (("realisasi rumah tangga kepala daerah", "klo punya setda"), "Rp2.664.628.773"),
        (("realisasi bagian umum", "maaf maksud sy administrasi umum"), "65,75%"),
        (("sisa program penunjang", "dua program lainnya?"), "Rp1.653.318.893"),
        (("serapan setda", "sumbernya dari mana"), "Tabel 3.5"),
    ],
)
def test_another_of_the_kind_is_told_next(dokumen: Dunia, semua: tuple[str, ...], isi: str) -> None:
    assert isi in ask(dokumen, "sekda", *semua).teks


def test_sum_of_what_is_posted_says_of_how_many_lines_it_is(berjalan: Dunia) -> None:
    assert "Terisi 2 dari 54" in ask(berjalan, "sekda", "realisasi setda s.d. juni 2025").teks
