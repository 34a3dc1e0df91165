"""Lines that conditions pick: what they come to, which are blank, and which of them are meant."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jumlah"),
    [
        # The seven rows whose pagu fell: 11.197.193.440 -> 9.706.589.106.
        (
            "total pagu sub kegiatan yg dipotong berapa",
            "pagu 7 sub kegiatan itu: Rp1.490.604.334",
        ),
        ("kalau dijumlah, pemotongan pagu sub kegiatan yg turun berapa", "Rp1.490.604.334"),
        ("berapa total pagu yg dikurangi", "Rp1.490.604.334"),
        ("total kenaikan pagu dr semua sub kegiatan yg naik", "Rp4.328.204.405"),
        ("total penurunan pagu sub kegiatan di bagian umum", "Rp1.110.855.434"),
        ("total sisa sub kegiatan yg serapannya di bawah 50%", "sisa Rp2.167.416.934"),
    ],
)
def test_what_they_come_to_is_told_above_them(dokumen: Dunia, tanya: str, jumlah: str) -> None:
    assert jumlah in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("total pagu setda naik berapa", "naik Rp2.231.691.971"),
        ("total penurunan pagu program 2", "turun Rp221.317.600"),
        ("sub keg yg pagunya ga berubah jumlahnya brp", "26 dari 54"),
    ],
)
def test_the_change_of_one_thing_and_a_count_are_no_sum(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert jawab in teks
    assert "sub kegiatan itu:" not in teks


def test_what_is_blank_is_named_beside_what_meets_a_condition(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub kegiatan bagian umum yg sisanya di atas 500 jt").teks

    assert "4 dari 28" in teks
    blank = "25. Medical check up dan 27. RT Wakil Kepala Daerah"
    assert f"Tidak ikut dinilai karena realisasinya tidak ada: {blank}." in teks


@pytest.mark.parametrize(
    ("lalu", "lanjut", "jawab"),
    [
        ("serapannya di bawah 50%", "sebutin yg punya bagian umum aja", "di Bagian Umum, 2024: 7"),
        ("serapannya di bawah 50%", "khusus program 2", "di Pemerintahan & kesra, 2024: 5 dari 11"),
        ("serapannya di bawah 50%", "selain bagian umum", "selain Bagian Umum, 2024: 7 dari 26"),
        ("serapannya di bawah 50%", "kalau di bawah 30?", "di bawah 30,00%, 2024: 6 dari 54"),
        ("serapannya di bawah 50%", "yg sisanya di atas 200 juta", "sisa di atas Rp200.000.000"),
        ("pagunya naik", "yg di bagian pbj aja", "Pengadaan Barang / Jasa, 2024: 2 dari 3"),
        ("pagunya naik", "kalau dijumlah kenaikannya brp", "Rp4.328.204.405"),
    ],
)
def test_the_condition_holds_while_a_list_is_narrowed(
    dokumen: Dunia, lalu: str, lanjut: str, jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", f"sub kegiatan yg {lalu}", lanjut).teks


def test_bagian_are_narrowed_to_those_below_an_asisten(dokumen: Dunia) -> None:
    tanya = "bagian mana yg serapannya di bawah 60%"
    teks = ask(dokumen, "sekda", tanya, "yg di bawah asisten 1 aja").teks

    assert "2 dari 3" in teks
    assert "Perekonomian" not in teks
