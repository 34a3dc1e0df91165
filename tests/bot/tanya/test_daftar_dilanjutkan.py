"""Short sentences behind a list: another time of it, what stood first in it, what lies in that."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

TERENDAH = "bagian mana serapannya paling rendah"


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        # One entry was picked; the register is what a month is looked for in.
        (("raperwal soal pajak nomornya brp", "tanggalnya?", "yang desember apa saja"), "2 entri"),
        (("raperwal soal pajak nomornya brp", "terus yang semester 1"), "semester I: 2 entri"),
        (("mou 2024", "yang bulan mei apa aja", "yang paling baru yang mana"), "12 Desember 2024"),
        (("mou 2024 ada brp", "yang belum beres mana aja"), "nomor 3, Tidak diproses"),
        (("mou 2024 ada brp", "yg bpjs ada berapa"), "“bpjs”: 3 entri"),
        (("mou 2024", "kenapa dibilang semua sudah ditindaklanjuti"), "narasi menyebut semua"),
        ((TERENDAH, "di dalamnya sub keg apa yg paling parah"), "di Bagian Tata Pemerintahan"),
        ((TERENDAH, "di dalamnya sub keg apa yg paling parah", "sisanya brp"), "Rp322.671.076"),
        ((TERENDAH, "kenapa bisa serendah itu?"), "Bagian Tata Pemerintahan, 2024: serapan 43,10%"),
        ((TERENDAH, "pagu bagian itu berapa"), "perubahan Rp1.500.779.176"),
        (("serapan bagian hukum", "rinciannya", "yang paling kecil kenapa"), "serapan 34,43%"),
        # 1.409.530.200 - 424.033.000.
        (
            ("pagu yg naik paling besar", "yg turun paling besar", "keduanya dijumlah bersihnya"),
            "naik Rp985.497.200",
        ),
        (
            ("serapan tertinggi sub kegiatan apa", "yang terendah", "selisih keduanya berapa"),
            "lebih tinggi 98,07 poin persen",
        ),
    ],
)
def test_a_list_is_gone_on_with(dokumen: Dunia, rantai: tuple[str, ...], jawab: str) -> None:
    assert jawab in ask(dokumen, "sekda", *rantai).teks


def test_what_was_listed_in_an_order_was_not_taken_for_the_highest(dokumen: Dunia) -> None:
    rantai = ("serapan bagian hukum", "rinciannya", "yang produk hukum kok cuma segitu, kenapa ya")
    teks = ask(dokumen, "sekda", *rantai).teks
    assert "34,43%" in teks
    assert "Bukan serapan tertinggi" not in teks


def test_what_is_said_of_an_indikator_is_not_dragged_along_with_its_figure(dokumen: Dunia) -> None:
    teks = ask(
        dokumen, "sekda", "iku 1 brp", "rekomendasinya ada ga", "kalau 2023 nilainya brp"
    ).teks
    assert "realisasi 8,77" in teks
    assert "Rekomendasi" not in teks


def test_a_program_that_was_told_of_is_held_against_what_is_printed(dokumen: Dunia) -> None:
    rantai = (
        "serapan program yang mana paling rendah",
        "selisih yg tertulis sama hitungan ulang utk program itu brp",
    )
    teks = ask(dokumen, "sekda", *rantai).teks
    assert "Tercetak “59,39%”" in teks
    assert "59,93%" in teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("iku 3 target", "lho di RKT bukannya 65?"), "Target 65 tercetak di RKT"),
        (("iku 3 target", "mana yg dipakai, 65 atau 100?"), "Yang dipakai untuk capaian: 100"),
        (("iku 5 target", "di RKT bukannya 80?"), "Bukan 80"),
        (
            ("iku 3 brp", "kok yg dihitung perda sih padahal daftarnya perwal"),
            "Buktinya 14 Raperwal",
        ),
        (("iku 1 brp", "itu skalanya 100 ya?"), "Bukan dari 100: dari 15"),
        (("iku 1 brp", "skalanya 15 ya"), "Ya, dari 15"),
        (("nilai akip brp", "kurang brp lagi ke BB", "siapa yg ngeluarin nilainya"), "Inspektorat"),
        (("iku 4 brp", "siapa yg verifikasi"), "diverifikasi verifikator di Bagian Organisasi"),
    ],
)
def test_what_is_held_against_an_indikator(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", *rantai).teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("progres kerja sama th ini", "tw1 berapa jadinya naik brp"), "(naik 14)"),
        (("anggaran 2025 yg sudah dilaporkan apa aja",), "2 dari 54"),
        (("sub keg 40 sd juni 2025", "kok melebihi pagu?"), "sisa -Rp403.170.805"),
        (("tenggat skm semester 1 kapan", "udah brp yg masuk"), "1 dari 8 unit sudah melapor"),
        (("tenggat skm semester 1 kapan", "kalau yg IKK gimana, udah brp yg masuk"), "3 dari 27"),
        (("ikk yg udah siapa", "dinkes gimana", "dinsos juga?"), "Dinas Sosial: sudah melapor"),
    ],
)
def test_a_year_in_progress_is_gone_on_with(
    berjalan: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(berjalan, "sekda", *rantai).teks


def test_a_whole_year_is_no_name_that_is_put_beside_another(berjalan: Dunia) -> None:
    rantai = ("serapan bagian hukum sd juni brp", "tahun lalu total setahun?")
    teks = ask(berjalan, "sekda", *rantai).teks
    assert "Bagian Hukum, 2024: serapan 79,07%" in teks
    assert "Jumlah 2 pos" not in teks


def test_the_other_of_two_is_the_one_that_was_not_told_of(berjalan: Dunia) -> None:
    daftar = "anggaran 2025 yg sudah dilaporkan apa aja"
    satunya = ask(berjalan, "sekda", daftar, "yang nomor 40 brp", "yg satunya berapa persen")
    assert "24,09%" in satunya.teks
    assert ask(berjalan, "sekda", daftar, "yg satunya berapa persen").sikap == (Sikap.TANYA,)


def test_another_unit_is_asked_for_as_far_as_its_reports_may_be_seen(berjalan: Dunia) -> None:
    rantai = ("dinkes udah lapor ikk blm", "tenggat berikutnya kpn", "dinsos gimana, udah?")
    assert ask(berjalan, "operator_dinkes", *rantai).sikap == (Sikap.TOLAK,)
    cara = ask(berjalan, "operator_dinkes", *rantai, "cara kirimnya gmn")
    assert "lewat /kirim" in cara.teks


def test_whether_something_may_be_filled_in_leads_into_the_dialogue(berjalan: Dunia) -> None:
    isi = "isi iku 1 tw2 bisa ga"
    assert ask(berjalan, "staf_organisasi", isi).sikap == (Sikap.DIALOG,)
    batal = ask(berjalan, "staf_organisasi", isi, "batal deh")
    assert "yang belum dikonfirmasi tidak disimpan" in batal.teks
