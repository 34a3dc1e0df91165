"""Free text about several lines and units: added up, compared, left out, as parts of others.

Expected figures: LKjIP 2024, Tabel 3.5, added up by hand.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

JAWAB, TANYA, TOLAK = (Sikap.JAWAB,), (Sikap.TANYA,), (Sikap.TOLAK,)


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # 26 + 27 + 28.
        ("pagu rumah tangga kdh + wakil kdh + setda", "Rp8.570.890.200"),
        # Bagian Hukum beside a programme: 1.469.448.105 + 1.471.032.003.
        ("bagian hukum ama program 3 klo digabung realisasinya brp", "Rp2.940.480.108"),
        # 32 to 34.
        ("total realisasi sub kegiatan 32-34", "Rp400.936.391"),
    ],
)
def test_lines_and_units_are_added_up(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_a_sum_without_a_part_that_nobody_knows_says_so(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu bantuan hukum + antariksa + bina mental").teks

    assert "“antariksa” belum kami pahami" in teks
    assert "Jumlah 2 pos yang dikenali saja" in teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        # 79,069 % and 54,582 %.
        (
            "mana lebih tinggi serapan bagian hukum atau kesra",
            "Serapan Bagian Hukum lebih tinggi 24,49 poin persen daripada Bagian Kesejahteraan",
        ),
        # 85,246 % less 67,752 % is 17,494; as printed 85,25 less 67,75.
        (
            "serapan bagian umum vs bagian organisasi",
            "17,49 poin persen (17,50 dari angka yang sudah dibulatkan)",
        ),
        (
            "pagu bantuan hukum lebih kecil dari bina mental?",
            "Pagu Bina mental spiritual lebih rendah Rp316.147.850 daripada Bantuan hukum",
        ),
        (
            "dari bagian hukum, kesra, sama tapem yang paling rendah serapannya siapa",
            "terendah Bagian Tata Pemerintahan",
        ),
        ("capaian iku 1 vs iku 7", "lebih tinggi 23,27 poin persen"),
        ("realisasi iku 1 vs iku 7", "satuannya berbeda"),
        # 87,924 % and 79,069 %.
        ("beda serapan murni sama perubahan bagian hukum", "selisih 8,86 poin persen"),
    ],
)
def test_things_held_against_each_other_have_a_winner(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_a_comparison_beside_another_question_leaves_neither_out(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan hukum vs kesra? siapa pengampu iku 3?").teks

    assert "lebih tinggi 24,49 poin persen" in teks
    assert "penanggung jawab Bagian Hukum" in teks


def test_a_line_without_realisasi_is_held_against_none(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "realisasi rumah tangga kdh vs rumah tangga wakil kdh").teks

    assert "Realisasi RT Wakil Kepala Daerah tercetak kosong: tidak dibandingkan." in teks
    assert "lebih tinggi" not in teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("serapan bagian umum klo gaji ASN dikeluarin jadi brp", "78,11%"),
        ("program 3 di luar pengadaan barjas pagunya berapa", "Rp774.488.320"),
        # Rows, and the printed sum less that row.
        ("serapan setda di luar gaji asn", "74,86%"),
        ("serapan setda di luar gaji asn", "Dihitung dari jumlah tercetak dikurangi baris itu"),
        ("serapan setda di luar gaji asn", "74,91%"),
        ("bagian hukum tanpa kunjungan tamu", "bukan bagian dari Bagian Hukum"),
        ("RT kepala daerah dikurangi RT setda realisasinya", "Rp1.654.132.000"),
    ],
)
def test_what_is_left_out_is_not_counted(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_what_may_be_left_out_in_two_ways_is_told_for_each(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "serapan bagian umum tanpa gaji")

    assert jawab.sikap == TANYA
    assert "tanpa Gaji & tunjangan ASN, 2024: serapan 78,11%" in jawab.teks
    assert "tanpa Gaji KDH & WKDH, 2024: serapan 85,14%" in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("total realisasi kalau dihitung dr 54 sub kegiatan", "Rp47.699.074.120"),
        ("serapan setda menurut rincian bukan jumlah tercetak", "serapan 82,21%"),
        ("serapan program 2 pakai rincian", "serapan 60,77%"),
        ("serapan program 2 pakai rincian", "Yang tercetak, 2024: serapan 59,93%"),
        ("program 3 versi rincian serapannya brp", "Sama dengan jumlah yang tercetak."),
    ],
)
def test_rows_are_added_up_where_that_is_asked(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("program penunjang isinya brp kegiatan n brp sub kegiatan", "10 kegiatan, 34 sub"),
        ("total pagu, sama jumlah program kegiatan sub kegiatan", "3 program, 18 kegiatan, 54"),
        ("total pagu, sama jumlah program kegiatan sub kegiatan", "Rp57.413.866.249"),
    ],
)
def test_lines_are_counted_alone_and_beside_their_money(
    dokumen: Dunia, tanya: str, isi: str
) -> None:
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_a_part_of_the_whole_is_told_of_the_printed_sum_and_of_the_rows(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu gaji asn berapa persen dari total pagu setda").teks

    # 20.864.614.199 of 57.413.866.249, and of 58.019.774.349.
    assert "= 36,34% dari pagu Seluruh Setda Rp57.413.866.249" in teks
    assert "Dari jumlah rincian Rp58.019.774.349: 35,96%." in teks


def test_more_than_the_pagu_is_remarked_on(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kalau realisasi bantuan hukum 2 miliar serapannya brp").teks

    assert "150,45%" in teks
    assert "melebihi pagunya sebesar Rp670.686.000" in teks


def test_lines_of_one_name_are_told_apart(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "pengelolaan pengadaan barang dan jasa serapannya?")

    assert jawab.sikap == TANYA
    assert jawab.tombol == (
        "Keg. 17 Pengadaan barang/jasa: serapan",
        "Sub keg. 50 Pengadaan B/J: serapan",
    )
    assert "Keg. 17 Pengadaan barang/jasa, 2024: serapan 63,60%" in jawab.teks
    assert "Sub keg. 50 Pengadaan B/J, 2024: serapan 73,12%" in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        (("kendaraan dinas realisasinya", "yang operasional"), "Rp1.136.277.578"),
        (("kendaraan dinas realisasinya", "dijumlah aja keduanya"), "Rp2.104.736.748"),
        (("serapan tapem", "klo hukum?", "bedanya brp"), "lebih tinggi 35,96 poin persen"),
        (("realisasi gaji asn", "tambah gaji kdh totalnya jd brp"), "Rp20.246.206.903"),
        (("serapan hukum vs kesra", "hukum aja"), "79,07%"),
    ],
)
def test_a_follow_up_is_about_what_was_told_together(
    dokumen: Dunia, tanya: tuple[str, ...], isi: str
) -> None:
    assert isi in ask(dokumen, "sekda", *tanya).teks


@pytest.mark.parametrize(
    "tanya",
    [
        "pagu penataan organisasi + bantuan hukum",
        "pagu bagian organisasi berapa persen dari total setda",
        "bagian organisasi + setda pagunya",
        "serapan setda tanpa gaji asn",
        "program 1 dikurangi penataan organisasi pagunya",
    ],
)
def test_nothing_is_computed_with_what_the_person_may_not_see(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "staf_organisasi", tanya)

    assert jawab.sikap == TOLAK
    assert "Rp" not in jawab.teks


def test_readings_of_what_the_person_may_not_see_come_without_figures(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "operator_dinkes", "kendaraan dinas realisasinya brp")

    assert jawab.sikap == TANYA
    assert "Rp" not in jawab.teks


def test_a_bagian_and_its_only_kegiatan_are_one_thing(dokumen: Dunia) -> None:
    """Penataan Organisasi: 183.092.431 / 270.239.200 = 67,75 %."""
    teks = ask(
        dokumen, "sekda", "anggaran bag. organisasi (penataan organisasi) brp yg terserap"
    ).teks

    assert "serapan 67,75% (realisasi Rp183.092.431 dari pagu perubahan Rp270.239.200)" in teks
    assert "Jumlah" not in teks


def test_the_money_below_each_asisten_is_added_up_and_compared(dokumen: Dunia) -> None:
    jumlah = ask(dokumen, "sekda", "total anggaran 3 asisten berapa").teks
    paling = ask(dokumen, "sekda", "asisten mana serapannya paling tinggi").teks

    # 4.572.512.532 + 2.380.957.235 + 51.066.304.582: the lines, not the printed total.
    assert "Jumlah 3 pos, 2024: pagu perubahan Rp58.019.774.349" in jumlah
    assert paling.startswith("Serapan tertinggi Asisten Administrasi Umum")


def test_who_is_above_a_bagian_is_no_question_of_money(dokumen: Dunia) -> None:
    assert "Bagian Hukum di bawah Asisten Pemerintahan" in (
        ask(dokumen, "sekda", "bagian hukum di bawah asisten mana").teks
    )


@pytest.mark.parametrize(
    "rantai",
    [
        ("top 3 pagu terbesar", "total ketiganya", "berapa persen dari total setda"),
        ("top 3 pagu terbesar", "berapa persen dari total setda"),
    ],
)
def test_several_that_were_told_are_a_part_of_the_whole(
    dokumen: Dunia, rantai: tuple[str, ...]
) -> None:
    # 20.864.614.199 + 6.276.054.659 + 4.758.089.800 of 57.413.866.249
    assert (
        "Rp31.898.758.658 = 55,56% dari pagu Seluruh Setda" in ask(dokumen, "sekda", *rantai).teks
    )


@pytest.mark.parametrize(
    ("rantai", "awal"),
    [
        (("top 3 pagu terbesar", "total ketiganya"), "pagu perubahan Rp31.898.758.658"),
        (("jumlah realisasi sub kegiatan 38 39 40",), "realisasi Rp662.226.458"),
    ],
)
def test_a_sum_that_is_asked_for_leads(dokumen: Dunia, rantai: tuple[str, ...], awal: str) -> None:
    assert ask(dokumen, "sekda", *rantai).teks.startswith(f"Jumlah 3 pos, 2024: {awal}")


def test_a_list_is_told_once_more(dokumen: Dunia) -> None:
    rantai = ("sub kegiatan dgn serapan di atas 90% ada berapa", "yg di bawah 30%")

    lagi = ask(dokumen, "sekda", *rantai, "sebutkan").teks

    assert lagi == ask(dokumen, "sekda", *rantai).teks
    assert "di bawah 30,00%, 2024: 6 dari 54" in lagi
