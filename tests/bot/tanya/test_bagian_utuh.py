"""Parts and wholes of money: shares, sums, what is supposed of parts, what is missing."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # 978.407.296 / 10.148.903.418.
        ("dr total sisa setda itu brp persen yg asalnya dr gaji ASN?", "Rp978.407.296 = 9,64%"),
        # 20.864.614.199 / 57.413.866.249.
        ("brp persen anggaran setda yg kepake buat gaji asn", "Rp20.864.614.199 = 36,34%"),
        ("gaji asn berapa persen dari anggaran setda", "Rp20.864.614.199 = 36,34%"),
        # 20.864.614.199 / 50.284.381.282.
        ("berapa persen anggaran bagian umum untuk gaji asn", "= 41,49% dari pagu Bagian Umum"),
        # 47.264.962.831 + 50.000.000 + 521.975.000 of 57.413.866.249.
        (
            "seandainya mcu dan rumah tangga wawali terserap semua, serapan setda jadi brp?",
            "realisasi Rp47.836.937.831 dari pagu perubahan Rp57.413.866.249 → serapan 83,32%",
        ),
        # 2.472.837.139 + (1.013.166.150 - 592.086.656) of 4.126.156.032.
        (
            "andai bina mental spiritual habis semua program 2 jadi berapa persen serapannya",
            "realisasi Rp2.893.916.633 dari pagu perubahan Rp4.126.156.032 → serapan 70,14%",
        ),
        ("brp rupiah lagi harusnya terserap biar setda tembus 90%?", "kurang Rp4.407.516.793 "),
        # Rows 23 to 27.
        (
            "total anggaran buat walikota & wakilnya (gaji, pakaian, mcu, rumah tangga)",
            "Jumlah 5 pos, 2024: pagu perubahan Rp6.391.677.300",
        ),
        ("realisasi per bagian di asisten I", "Hukum                Rp1.469.448.105"),
        # 4.572.512.532 - 4.126.156.032.
        ("rincian sub kegiatan program 2 ko ga sama dgn totalnya", "selisih Rp446.356.500"),
        ("kode sub kegiatan penataan organisasi", "4.01.01.2.13.0003"),
        ("Rp10,1 M itu sisa apa sih", "sisa Rp10.148.903.418"),
        ("emang bener serapan program 1 85,09?", "Hitungannya 85,10%; 85,09% itu dipotong"),
        ("pagu murni bagian hukum kan 1,8 M?", "Bukan, pagu murninya Rp1.671.262.371"),
        ("serapan hukum udah lewat 75% belum", "Benar, serapannya 79,07%, di atas 75,00%."),
        (
            "lebih gede nambahnya rt kepala daerah atau gaji asn?",
            "Gaji & tunjangan ASN lebih tinggi",
        ),
        ("rapat abis brp th lalu", "Rapat koordinasi SKPD, 2024: realisasi Rp2.603.696.069"),
    ],
)
def test_a_question_about_money_gets_what_it_asks(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_an_amount_for_one_line_is_added_to_what_it_belongs_to(berjalan: Dunia) -> None:
    tanya = "klo kesejahteraan sosial juni dpt 20 juta, serapan bagian kesra 2025 jadi brp?"

    # (500.000.000 + 20.000.000) of 1.213.270.985.
    assert "→ serapan 42,86%" in ask(berjalan, "sekda", tanya).teks


@pytest.mark.parametrize(
    "tanya",
    ["realisasi anggaran pemkot brp", "capaian pemkot gimana", "uang lembur pegawai"],
)
def test_what_one_office_has_no_figure_of_is_said_so(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "tidak tersedia dalam data" in jawab.teks
