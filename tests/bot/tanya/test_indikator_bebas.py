"""Indikator in free text: by satuan, beside each other, what is not meant, what is advised."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_indikator_are_picked_by_their_satuan(dokumen: Dunia) -> None:
    bukan = ask(dokumen, "sekda", "kalo yg satuannya bukan persen indikator mana aja ya").teks
    dokumen_saja = ask(dokumen, "sekda", "yg satuannya dokumen indikator apa").teks

    assert "Satuan 4 dari 10 indikator" in bukan
    assert all(kode in bukan for kode in ("IKU-1 ", "IKU-8 ", "IKU-9 ", "IKU-10 "))
    assert "Satuan 1 dari 10 indikator" in dokumen_saja


def test_two_scores_stand_beside_each_other_with_what_sets_them_apart(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "AKIP setda tuh beda ga sama nilai pelaporan sakip").teks

    assert "realisasi belum rilis dari target BB" in teks
    assert "realisasi 8,86 dari target 12,41" in teks
    assert "LHE Inspektorat" in teks
    assert "Poin dari 15" in teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [
        ("realisasi komponen pelaporan sakip (bukan anggaran pelaporan)", "realisasi 8,86"),
        ("kerja sama (indikatornya, bukan duitnya)", "realisasi 60"),
        ("serapan bagian hukum bukan bantuan hukum", "serapan 79,07%"),
    ],
)
def test_what_is_not_meant_is_no_subject(dokumen: Dunia, tanya: str, ada: str) -> None:
    assert ada in ask(dokumen, "sekda", tanya).teks


def test_a_unit_that_owns_no_indikator_has_no_figure_of_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "akip dinkes brp")

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "untuk Dinas Kesehatan tidak tersedia dalam data" in jawab.teks


def test_advice_is_found_by_its_subject(dokumen: Dunia) -> None:
    lelang = ask(dokumen, "sekda", "e-lelang di penutup disuruh apa").teks
    depan = ask(dokumen, "sekda", "apa yg harus dilakukan spy capaian tahun depan naik").teks

    assert "SiRUP" in lelang
    assert "review" not in lelang
    assert "Melakukan review terhadap target" in depan


def test_how_a_figure_is_computed_is_told_without_one(dokumen: Dunia) -> None:
    serapan = ask(dokumen, "sekda", "serapan ngitungnya gmn").teks
    maksimal = ask(dokumen, "sekda", "maksimal iku 1 brp poin").teks

    assert "Realisasi anggaran dibanding pagu" in serapan
    assert "8,86 dari 15 poin = 59,07%" in maksimal


@pytest.mark.parametrize("tanya", ["pelaporan", "hukum", "keprotokolan", "sakip"])
def test_a_bare_name_of_several_things_asks(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TANYA,)
    assert len(jawab.tombol) > 1


def test_sasaran_and_tujuan_are_listed(dokumen: Dunia) -> None:
    sasaran = ask(dokumen, "sekda", "sasaran strategis setda ada apa aja").teks
    tujuan = ask(dokumen, "sekda", "tujuan ke 2 setda indikatornya apa").teks

    assert "2. Meningkatnya Akuntabilitas Kinerja: IKU-8 dan IKU-9" in sasaran
    assert "Indeks Reformasi Birokrasi" in tujuan
    assert "EPPD" not in tujuan


def test_all_grades_of_a_scale_are_listed(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "urutan predikat akip dr paling tinggi apa aja").teks

    assert "AA Sangat Memuaskan > 90" in teks
    assert "BB Sangat Baik > 70" in teks


def test_all_indikator_are_held_against_the_year_before(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator mana yg naik dari 2023").teks

    assert teks.startswith(
        "1 indikator naik dari 2023.\nNaik:\n"
        "• IKU-1 Lapor SAKIP: realisasi 2023 8,77 → 2024 8,86\nTetap:"
    )
    assert "Turun:" not in teks


def test_the_words_of_the_document_on_one_are_told(dokumen: Dunia) -> None:
    uraian = ask(dokumen, "sekda", "uraian iku 6 di lkjip").teks
    langkah = ask(dokumen, "sekda", "langkah no 4 di penutup").teks

    assert "Gerakan Peduli Yatim (GPY)" in uraian
    assert "e-lelang" in langkah
    assert "sulit diukur" not in langkah


def test_a_number_that_bounds_nothing_picks_nothing(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "berapa yg tercapai dari 10").teks

    assert teks.startswith("7 dari 9 indikator mencapai target")


@pytest.mark.parametrize(
    "tanya",
    [
        "indikator apa saja yang belum mencapai target tahun 2024 dan berapa kekurangannya",
        "indikator mana yg ga capai target, kurangnya berapa",
    ],
)
def test_how_far_indikator_are_below_their_target_is_no_question_of_grades(
    dokumen: Dunia, tanya: str
) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    # 12,41 - 8,86 and 75 - 71
    assert "IKU-1: Kurang 3,55 poin dari target." in jawab.teks
    assert "IKU-7: Kurang 4 poin persen dari target." in jawab.teks
    assert len(jawab.sikap) == 1
