"""Where a printed figure comes from, what score or scale is meant, and what came of advice.

Expected figures: LKjIP 2024, Tabel 3.1 and 3.5; 71 / 75 = 94,67 %; scales of PermenPANRB 88/2021
(AKIP) and 14/2017 (surveys).
"""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_how_a_printed_figure_came_about_stands_above_whose_it_is(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "71 itu dari mana").teks

    assert teks.startswith("IKU-7: rata-rata program tidak sama dengan yang dapat dihitung")
    assert teks.index("68,94%") < teks.index("IKU-7 Rata2 prog.")
    # Of a figure that nothing computes it is said whose it is.
    assert ask(dokumen, "sekda", "12,41 dapat dari mana").teks.startswith("• IKU-1")


def test_a_figure_that_entries_cannot_come_to_is_doubted(dokumen: Dunia) -> None:
    # 60 % of 8 are no whole number of them.
    teks = ask(dokumen, "sekda", "60 dari mana pdhl 8 kerja sama").teks

    assert teks.startswith("IKU-2: 60 bukan bagian bulat dari 8")


def test_where_documents_differ_is_no_question_of_what_they_are(dokumen: Dunia) -> None:
    beda = ask(dokumen, "sekda", "rkt dan pk beda dimana aja").teks
    assert beda.startswith("IKU-3: targetnya berbeda")
    assert ask(dokumen, "sekda", "beda rkt dan pk apa").teks.startswith("RKT (Rencana")


def test_of_two_figures_the_one_that_there_is_is_told_alone(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "realisasi 61,78 atau 61,79").teks

    assert teks.startswith("Perekonomian & pemb., 2024: serapan 61,78%")
    assert "61,79 tidak tercatat di data." in teks
    assert "IKU-7" not in teks
    # 82,32 said for short is the same figure.
    assert "tidak tercatat" not in ask(dokumen, "sekda", "realisasi setda 82,3 atau 82,32?").teks


def test_a_percentage_of_the_text_is_held_against_what_the_text_prints(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "betul iku 7 capaiannya 94?").teks

    assert "capaian di narasi dipotong" in teks
    assert "68,94" not in teks


def test_a_ranking_says_what_is_printed_otherwise(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "program mana yg plg rendah serapannya").teks

    assert "Serapan Pemerintahan & kesra: 59,39% tercetak, 59,93% dihitung" in teks


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("target akip BB, kalau dapat 69 gimana", ("69: B (Baik)", "Target BB > 70: tidak")),
        ("kalau nilai akip 2024 jadi 72, capai target ga?", ("72: BB", "> 70: tercapai.")),
        # 66,36 of 2023 and 5 more.
        ("kalau akip naik 5 poin dari 2023 jadi predikat apa", ("66,36", "71,36: BB")),
    ],
)
def test_a_supposed_score_is_graded_against_the_grade_that_is_promised(
    dokumen: Dunia, tanya: str, isi: tuple[str, ...]
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert all(satu in teks for satu in isi)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (("ikm 80 kategori apa", "kalau akip"), "80: BB"),
        (("nilai akip 65 predikatnya apa", "kalau ikm"), "65: C"),
        (("capaian 88 predikatnya apa", "klo ikm segitu"), "88: B"),
        (("ikm 80 kategori apa", "nilai akip kita berapa"), "IKU-9"),
    ],
)
def test_the_same_number_is_graded_on_another_scale(
    dokumen: Dunia, tanya: tuple[str, ...], awal: str
) -> None:
    assert ask(dokumen, "sekda", *tanya).teks.startswith(awal)


def test_whether_advice_was_followed_is_not_in_the_data(dokumen: Dunia) -> None:
    for tanya in (
        ("rekomendasi inspektorat buat akip apa, udah ditindaklanjuti blm",),
        ("rekomendasi akip apa", "udah dikerjakan belum"),
    ):
        teks = ask(dokumen, "sekda", *tanya).teks
        assert teks.startswith("Sudah atau belumnya ditindaklanjuti tidak tersedia dalam data")
        assert "monitoring dan evaluasi atas capaian renstra" in teks


@pytest.mark.parametrize(
    ("tanya", "kode"),
    [
        ("cara ngitung yg IKK tepat waktu gmn ya", "IKU-4"),
        ("PD yang lapor IKK tepat waktu dihitung bagaimana", "IKU-4"),
        ("ngitungnya gmn sih yg nilai perjanjian kerja sama ditindaklanjuti", "IKU-2"),
    ],
)
def test_how_it_is_counted_is_no_question_of_who_reported(
    dokumen: Dunia, tanya: str, kode: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith(kode)
    assert "Formula: Jumlah" in teks


@pytest.mark.parametrize(
    "tanya",
    [
        "yang bermasalah apa aja sih di laporan 2024, singkat aja",
        "secara singkat masalah laporan 2024 apa",
    ],
)
def test_what_is_amiss_is_told_in_few_words(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("2 indikator di bawah target, 2024:")
    assert "50.906.752.982" not in teks


@pytest.mark.parametrize(
    ("tanya", "judul"),
    [
        ("iku 3 rumusnya pake perda tapi buktinya raperwal, kok bisa", "berbeda jenis"),
        ("kenapa 88,87 dibilang Baik padahal skalanya A", "Nilai 88,87 disebut Baik"),
    ],
)
def test_a_proof_or_a_grade_that_does_not_fit_is_a_finding(
    dokumen: Dunia, tanya: str, judul: str
) -> None:
    assert judul in ask(dokumen, "sekda", tanya).teks


def test_two_sasaran_are_held_against_each_other(dokumen: Dunia) -> None:
    # (71,39 + 94,67 + 500) / 7 = 95,15.
    teks = ask(dokumen, "sekda", "bandingkan sasaran 1 dan sasaran 2").teks

    assert "Sasaran 1, 2024: Rata-rata 95,15%" in teks
    assert "Sasaran 2, 2024: Rata-rata 100,00%" in teks


def test_a_party_is_told_once_with_its_office(dokumen: Dunia) -> None:
    for tanya in (
        ("pihak kedua di pk sapa, jabatannya ap",),
        ("pihak kedua pk siapa", "jabatannya apa"),
    ):
        teks = ask(dokumen, "sekda", *tanya).teks
        assert teks.count("ARIF GUNADI") == 1
        assert "EKA RIKA" not in teks


def test_all_of_a_bagian_at_100_percent_is_no_serapan(dokumen: Dunia) -> None:
    assert "43,10" not in ask(dokumen, "sekda", "100% semua kah capaian bag pemerintahan").teks


@pytest.mark.parametrize(
    "tanya",
    [
        ("nilai akip 2023", "kurang berapa ke A?"),
        ("nilai akip 2023", "jadi A kurang berapa?"),
        ("capaian akip setda 2024", "kalau tahun sebelumnya?", "itu kurang berapa lagi ke A?"),
    ],
)
def test_a_single_letter_is_a_grade_of_what_was_talked_about(
    dokumen: Dunia, tanya: tuple[str, ...]
) -> None:
    teks = ask(dokumen, "sekda", *tanya).teks

    # 80 - 66,36
    assert "66,36 (B)" in teks
    assert "di atas 80,00, masih perlu lebih dari 13,64 poin" in teks
    assert "Permendagri" not in teks
