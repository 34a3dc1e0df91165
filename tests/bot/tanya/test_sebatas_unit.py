"""Free text of people who see only what is their own unit's: they are told so, or refused.

Expected figures: LKjIP 2024. Bagian Organisasi has 3 of the 54 sub kegiatan of Tabel 3.5 and sees
4 of the 10 indikator, of which 3 have a capaian; Dinas Kesehatan sees 2 and no line of the budget.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

SEJALAN = "sejalan"


@pytest.mark.parametrize("oleh", ["staf_organisasi", "operator_dinkes"])
@pytest.mark.parametrize("tanya", ["kesalahan di IKU 7 apa", "IKU 7 cocok ga angkanya"])
def test_of_an_indikator_that_is_closed_nothing_is_told_of_findings(
    dokumen: Dunia, oleh: str, tanya: str
) -> None:
    dijawab = ask(dokumen, oleh, tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert dijawab.teks.startswith("Mohon maaf, IKU-7")
    assert "catatan" not in dijawab.teks


@pytest.mark.parametrize(
    ("oleh", "tanya", "awal"),
    [
        (
            "staf_organisasi",
            "kesalahan di anggaran bagian organisasi",
            "Tidak ada catatan yang menyangkut unit Anda atas Bagian Organisasi 2024.",
        ),
        (
            "operator_dinkes",
            "ada yg salah ga",
            "Tidak ada catatan yang menyangkut unit Anda atas angka 2024.",
        ),
        ("staf_organisasi", "ada yg salah ga", "7 catatan yang menyangkut unit Anda, 2024:"),
    ],
)
def test_findings_are_said_to_be_those_of_the_unit(
    dokumen: Dunia, oleh: str, tanya: str, awal: str
) -> None:
    teks = ask(dokumen, oleh, tanya).teks

    assert teks.startswith(awal)
    assert SEJALAN not in teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("top 5 serapan terendah", "Yang dapat Anda lihat hanya 3 dari 54 sub kegiatan."),
        ("sub kegiatan yg realisasinya kosong", "tanpa angka realisasi, 2024: tidak ada, dari 3"),
        ("sub kegiatan yg realisasinya kosong", "hanya 3 dari 54 sub kegiatan."),
        ("serapan bagian yg tertinggi", "Yang dapat Anda lihat hanya 1 Bagian."),
        ("serapan per bagian", "Yang dapat Anda lihat hanya 1 Bagian."),
        ("ada berapa sub kegiatan", "Yang dapat Anda lihat, 2024: 3 dari 54 sub kegiatan."),
        ("indikator mana yg ga tercapai 2024", "1 dari 3 indikator yang dapat Anda lihat di"),
        ("indikator dengan capaian terendah", "4 dari 10 indikator dapat Anda lihat."),
        (
            "indikator bagian hukum",
            "Tidak ada indikator yang diampu Bagian Hukum di antara yang dapat Anda lihat.",
        ),
    ],
)
def test_a_list_says_of_how_much_it_is(dokumen: Dunia, tanya: str, isi: str) -> None:
    assert isi in ask(dokumen, "staf_organisasi", tanya).teks


@pytest.mark.parametrize(
    "tanya",
    [
        "top 5 serapan terendah",
        "serapan bagian yg tertinggi",
        "program yg serapannya di bawah 70%",
        "sub kegiatan yg realisasinya kosong",
        "ada berapa sub kegiatan",
        "total anggaran kesra + hukum",
    ],
)
def test_a_list_of_what_is_closed_is_refused_and_not_empty(dokumen: Dunia, tanya: str) -> None:
    dijawab = ask(dokumen, "operator_dinkes", tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert dijawab.teks.startswith("Mohon maaf, anggaran ")
    assert "hanya dapat dilihat oleh unit yang bersangkutan" in dijawab.teks


def test_indikator_beside_each_other_are_refused_where_one_is_closed(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "staf_organisasi", "bandingkan IKU 1 dan IKU 7")

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert dijawab.teks.startswith("Mohon maaf, IKU-7")


@pytest.mark.parametrize("tanya", ["top 5 serapan terendah", "indikator mana yg ga tercapai 2024"])
def test_whoever_sees_all_reads_of_no_part(dokumen: Dunia, tanya: str) -> None:
    assert "Anda lihat" not in ask(dokumen, "sekda", tanya).teks


def test_a_ranking_in_which_nothing_is_says_so(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "program yg serapannya di bawah 10%").teks

    assert "di bawah 10,00%, 2024: tidak ada, dari 3\nSerapan terendah: 2. Pemerintahan" in teks


def test_a_unit_above_ones_own_is_no_sum_of_what_one_sees(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "staf_organisasi", "asisten 3 serapan 2024")

    assert jawab.sikap == (Sikap.TOLAK,)
    assert "Rp" not in jawab.teks


def test_whoever_sees_one_of_all_is_told_no_place_among_them(dokumen: Dunia) -> None:
    teks = ask(dokumen, "staf_organisasi", "peringkat bagian organisasi serapan 2024").teks

    assert "urutan ke-" not in teks
    assert "hanya 1 Bagian" in teks


def test_a_figure_of_others_is_not_said_to_be_nowhere(dokumen: Dunia) -> None:
    teks = ask(dokumen, "staf_organisasi", "angka 47.264.962.831 itu apa").teks

    assert teks.startswith("Angka itu tidak ada di antara data 2024 yang dapat Anda lihat")
