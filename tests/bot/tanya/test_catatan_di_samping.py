"""What stands beside a figure that is asked for: what the audit found, what a list counts for."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_a_figure_is_told_with_what_was_found_on_it(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "capaian perikatan kerjasama yg ditindaklanjuti?")

    assert "capaian 100,00%, target 60, realisasi 60" in jawab.teks
    assert "narasi menyebut semua, angkanya 60" in jawab.teks
    assert "2 dari 8 MoU/PKS belum selesai" in jawab.teks
    assert "Catatan" in jawab.tombol


def test_more_findings_than_three_are_counted(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "iku 5 capaiannya berapa").teks

    assert "tanpa rincian IKM per unit; dan 1 lagi." in teks


@pytest.mark.parametrize(
    ("tanya", "ada"),
    [("target iku 3", True), ("target iku 2", False), ("capaian iku 8", False)],
)
def test_a_target_is_told_with_findings_on_targets_alone(
    dokumen: Dunia, tanya: str, *, ada: bool
) -> None:
    assert ("Catatan pemeriksaan: " in ask(dokumen, "sekda", tanya).teks) is ada


def test_a_slight_finding_is_left_to_the_list(dokumen: Dunia) -> None:
    # That 94,66 is cut and not rounded stands in the figures already.
    teks = ask(dokumen, "sekda", "capaian iku 7 berapa").teks

    assert "rata-rata program tidak sama dengan yang dapat dihitung" in teks
    assert "capaian tercetak dipotong" not in teks


def test_the_number_of_innovations_is_told_with_the_indikator_that_counts_them(
    dokumen: Dunia,
) -> None:
    assert "IKU-10 Inovasi: 100,00% (realisasi 2 dari target 2)" in (
        ask(dokumen, "sekda", "jml inovasi setda 2024 apa aja").teks
    )
    assert "IKU-10" not in ask(dokumen, "sekda", "inovasi bagian kesra ada berapa").teks


def test_what_is_blank_is_no_zero_but_counts_as_one_in_sums(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kebutuhan rumah tangga wawali realisasinya brp").teks

    assert "tercetak kosong, bukan 0; hanya dalam jumlah ia dihitung 0." in teks


def test_findings_are_of_the_year_of_the_figures(berjalan: Dunia) -> None:
    kini = ask(berjalan, "sekda", "capaian iku 2 tw 2").teks
    lalu = ask(berjalan, "sekda", "capaian iku 2 tahun 2024").teks

    assert "target 30, realisasi 24" in kini
    assert "narasi menyebut semua" not in kini
    assert "narasi menyebut semua, angkanya 60" in lalu
