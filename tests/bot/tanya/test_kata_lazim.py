"""Words that mean something else than they seem: numbers of phrases, common words, guesses."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    ["jumlah mou pks dengan pihak ketiga tahun 2024", "ada brp MoU dg pihak ketiga th 2024"],
)
def test_pihak_ketiga_is_no_number(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith("MoU/PKS 2024: 8 entri")


@pytest.mark.parametrize("tanya", ["baris 34 dihitung dua kali ya?", "baris 34 kehitung 2x kah"])
def test_a_row_that_may_stand_there_twice_is_told_with_its_total(
    dokumen: Dunia, tanya: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "Bukan 2" not in teks
    assert "Selisih jumlah Penunjang urusan tepat sebesar sub kegiatan nomor 33 atau 34" in teks
    assert "Juga: Baris 32 sampai 34: angkanya seperti bergeser satu baris." in teks


def test_a_row_that_is_no_twin_is_told_by_the_total_that_it_explains(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub kegiatan 37 dijumlah dua kali?").teks

    assert "tercetak kurang Rp446.356.500" in teks
    assert "Baris 33 dan 34" not in teks


def test_secara_umum_names_no_unit(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "secara umum serapan setda berapa").teks

    assert teks.startswith("Seluruh Setda, 2024: serapan 82,32%")


def test_something_done_is_no_slip_of_something_wrong(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "dokumen RR itu targetnya brp, udah kelar?").teks

    assert teks.startswith("IKU-8 Dokumen RR, 2024: target 1, realisasi 1, capaian 100,00%")


@pytest.mark.parametrize(
    "tanya", ["sebelum CEKER nilai pengaduan masyarakat brp", "kunjungan wisatawan berapa"]
)
def test_one_word_of_a_name_beside_an_unknown_one_is_no_name(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "serapan" not in jawab.teks


def test_the_most_lavish_is_ranked_by_what_was_spent(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "serapan bagian umum", "sisanya?", "kegiatan paling boros?").teks

    assert teks.startswith("Kegiatan dengan realisasi tertinggi di Bagian Umum, 2024")


def test_what_passes_its_target_is_no_more_than_what_meets_it(dokumen: Dunia) -> None:
    lebih = ask(dokumen, "sekda", "indikator mana yang melebihi target").teks
    capai = ask(dokumen, "sekda", "indikator mana yang mencapai target").teks

    assert lebih.startswith("Tidak ada yang capaiannya di atas 100,00%")
    assert capai.startswith("7 dari 9 indikator mencapai target")


def test_nothing_spent_is_not_the_same_as_no_figure(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sub keg yg realisasinya nol").teks

    assert "tidak ada, dari 54" in teks
    assert "3 tanpa angka realisasi (bukan 0)" in teks


@pytest.mark.parametrize(
    ("tanya", "target"),
    [
        ("kendaraan dinas yg dipelihara ada berapa unit targetnya", ("31 unit", "85 unit")),
        ("berapa unit randis yg dipelihara", ("31 unit", "85 unit")),
        ("gedung kantor yg direhab targetnya brp unit", ("4 unit",)),
        ("target tender berapa persen", ("target 50",)),
        ("PD yg punya kelembagaan tepat ukuran brp persen", ("target 100",)),
    ],
)
def test_what_is_promised_is_found_by_the_words_it_is_promised_in(
    dokumen: Dunia, tanya: str, target: tuple[str, ...]
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert all(satu in teks for satu in target)
    assert "belum kami pahami" not in teks
