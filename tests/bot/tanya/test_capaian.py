"""Free text about indikator: figures with their source or caveat, states, and what is taken as so.

Expected figures of 2024: LKjIP 2024, Tabel 3.1 (target and realisasi) and 2.3 (the year before).
Those of 2025 are posted by `tests/tanya/dunia.py`, with made-up targets.
"""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

JAWAB, TIDAK_ADA = (Sikap.JAWAB,), (Sikap.TIDAK_ADA,)


def test_an_indikator_is_told_with_target_realisasi_and_capaian(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "capaian IKU-1 2024")

    assert jawab.sikap == JAWAB
    # 8,86 / 12,41 = 71,394 %; 12,41 - 8,86 = 3,55.
    assert "capaian 71,39%, target 12,41, realisasi 8,86 (satuan poin)" in jawab.teks
    assert "Kurang 3,55 poin dari target." in jawab.teks
    assert "Sumber" in jawab.tombol


def test_a_capaian_that_is_printed_otherwise_is_told_both_ways(dokumen: Dunia) -> None:
    # 71 / 75 = 94,666 %; Tabel 3.1 prints 94,66.
    assert "capaian 94,67%, tercetak 94,66%" in ask(dokumen, "sekda", "realisasi IKU 7").teks


def test_what_is_asked_for_stands_first(dokumen: Dunia) -> None:
    assert "2024: target 12,41, realisasi 8,86" in ask(dokumen, "sekda", "target IKU-1").teks


def test_a_predikat_names_its_scale(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "predikat capaian iku 2").teks

    assert "Predikat capaian: Sangat Tinggi (Permendagri 86/2017)." in teks


def test_a_score_that_is_not_published_yet_says_so_and_what_was_printed_last(
    dokumen: Dunia,
) -> None:
    jawab = ask(dokumen, "sekda", "berapa nilai IKU-9")

    assert "target BB, realisasi belum rilis, capaian belum rilis" in jawab.teks
    # Page "Nilai Akip Perangkat Daerah": B, 66,36 of 2023.
    assert "2023: 66,36 (Subbab Nilai Akip Perangkat Daerah)" in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "keadaan"),
    [
        ("realisasi IKU-3 tw2 2025", "realisasi belum dilaporkan"),
        ("realisasi IKU-1 tw1 2025", "realisasi belum waktunya"),
        ("realisasi IKU-2 tw4 2025", "realisasi belum waktunya"),
    ],
)
def test_what_is_not_there_yet_is_a_state_and_no_zero(
    berjalan: Dunia, tanya: str, keadaan: str
) -> None:
    jawab = ask(berjalan, "sekda", tanya)

    assert jawab.sikap == TIDAK_ADA
    assert keadaan in jawab.teks
    assert "realisasi 0" not in jawab.teks


def test_what_was_submitted_is_told_and_not_counted(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "realisasi IKU-3 tw2 2025").teks

    assert "Diajukan 40 oleh Bagian Hukum; belum diverifikasi, jadi belum dihitung." in teks
    assert "capaian belum dilaporkan" in teks


def test_an_accepted_quarter_is_measured_against_its_own_target(berjalan: Dunia) -> None:
    # 24 / 30 = 80 %.
    teks = ask(berjalan, "sekda", "capaian IKU-2 tw2 2025").teks

    assert "TW II 2025: capaian 80,00%, target 30, realisasi 24" in teks
    assert "Kurang 6 poin persen dari target." in teks


def test_quarters_stand_below_each_other_with_a_word_that_the_plan_is_made_up(
    berjalan: Dunia,
) -> None:
    teks = ask(berjalan, "sekda", "IKU-2 per triwulan").teks

    # 10 / 15 = 66,666 %.
    assert "TW I: target 15, realisasi 10, capaian 66,67%" in teks
    assert "TW III: target 45, realisasi belum waktunya" in teks
    assert "Tahun contoh" in teks


def test_a_quarter_of_a_document_leads_to_the_year(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "capaian IKU-2 tw1 2024").teks

    assert teks.startswith(
        "Angka triwulan I 2024 tidak tersedia dalam data; yang ada angka setahun:"
    )
    assert "realisasi 60" in teks


@pytest.mark.parametrize(
    ("tanya", "koreksi"),
    [
        ("kenapa IKU-2 capaiannya 95%?", "Bukan 95: di data tercatat realisasi 60, target 60"),
        ("kenapa capaian IKU-1 turun", "Bukan turun: naik dari 8,77 (2023) menjadi 8,86."),
    ],
)
def test_what_is_wrongly_taken_for_granted_is_corrected(
    dokumen: Dunia, tanya: str, koreksi: str
) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(koreksi)


def test_what_is_rightly_taken_for_granted_is_not_corrected(dokumen: Dunia) -> None:
    assert "Bukan" not in ask(dokumen, "sekda", "kenapa capaian IKU-1 naik").teks


def test_a_cause_is_in_the_words_of_the_document_with_where_they_stand(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kenapa IKU-1 tidak tercapai").teks

    assert "belum memberikan analisis yang memadai" in teks
    assert "LKjIP Setda Kota Bengkulu 2024, Subbab Nilai Komponen Pelaporan" in teks


def test_a_cause_that_nobody_has_written_is_not_made_up(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "kenapa IKU-2 tidak tercapai")

    assert jawab.sikap == TIDAK_ADA
    assert "Penyebab untuk Kerja sama tidak tersedia dalam data." in jawab.teks


def test_indikator_below_their_target_are_counted_among_the_measured(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator mana yang belum tercapai").teks

    # IKU-1 and IKU-7 (71 / 75 = 94,666 %) of nine; IKU-9 is neither.
    assert "2 dari 9 indikator di bawah target (2024)." in teks
    assert "IKU-7 Rata2 prog.: 94,67%, tercetak 94,66% (realisasi 71 dari target 75)" in teks
    assert "IKU-9 Nilai AKIP: belum rilis" in teks
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024." in teks


def test_indikator_that_are_left_out_are_not_listed(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "indikator yang belum tercapai selain IKU-7").teks

    assert "IKU-1" in teks
    assert "IKU-7" not in teks


def test_two_indikator_stand_beside_each_other(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "bandingkan IKU-1 dan IKU-2")

    assert "IKU-1 Lapor SAKIP: 71,39%" in jawab.teks
    assert "IKU-2 Kerja sama: 100,00%" in jawab.teks
    assert jawab.tombol == ("1", "2")


def test_an_indikator_is_compared_with_the_year_before(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "IKU-1 dibanding tahun lalu").teks

    # 8,86 - 8,77 = 0,09.
    assert "realisasi 2023 8,77 → 2024 8,86 (naik 0,09 atau 1,03%)" in teks


def test_a_formula_names_the_table_that_prints_it(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "rumus IKU-4").teks

    assert "Formula: Jumlah Perangkat Daerah Yang Melaporkan" in teks
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024, Tabel 2.1." in teks


def test_whoever_is_responsible_is_whom_the_document_names(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "siapa penanggung jawab IKU-3").teks

    assert "IKU-3 Harmonisasi: penanggung jawab Bagian Hukum (Tabel 2.1)." in teks


def test_an_indikator_that_there_is_not_names_those_that_there_are(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "IKU-15")

    assert jawab.sikap == TIDAK_ADA
    assert "IKU-15 tidak ada dalam data. Ada 10 indikator: IKU-1 s.d. IKU-10." in jawab.teks


def test_a_year_alone_is_asked_back_about_with_a_way_to_each(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "2024")

    assert jawab.sikap == (Sikap.TANYA,)
    assert jawab.tombol == ("Capaian 2024", "Anggaran 2024")
    assert jawab.data == ("cap:2024", "agg:2024")


def test_an_indikator_is_named_by_the_root_of_its_short_name(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "raperda yg diharmonisasi tercapai ga").teks
    assert teks.split("\n")[1].startswith("IKU-3")
    # Without a figure of indikator the register itself is asked for.
    assert "14 entri" in ask(dokumen, "sekda", "raperwal yg diharmonisasi ada brp").teks


@pytest.mark.parametrize("tanya", ["perjanjian kinerja 2024", "isi pk apa saja", "target di PK"])
def test_the_agreement_of_performance_is_told_by_its_targets(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("Capaian kinerja 2024")
    assert "12,41" in teks


@pytest.mark.parametrize(
    "tanya", ["anggaran di perjanjian kinerja berapa", "dalam lampiran PK, pagu tiap program brp"]
)
def test_the_agreement_is_told_with_its_budget(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == JAWAB
    for pagu in ("48.722.324.466", "4.347.473.632", "2.112.376.180", "55.182.174.278"):
        assert f"Rp{pagu}" in jawab.teks
    assert "Lampiran PK" in jawab.teks
    assert "Rp" not in ask(dokumen, "staf_organisasi", tanya).teks


def test_sasaran_are_ranked_by_the_mean_of_their_indikator(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "sasaran mana yang paling rendah capaiannya").teks

    # (71,394 + 5 x 100 + 94,667) / 7 = 95,15; IKU-9 of sasaran 2 has no figure.
    assert "dari yang terendah:\nSasaran 1, 2024: Rata-rata 95,15%" in teks
    assert "Sasaran 2, 2024: Rata-rata 100,00%" in teks
    assert "1 dari 2 indikator, Nilai AKIP belum rilis" in teks
    assert "IKU-" not in teks


def test_each_sasaran_is_told_with_its_mean_in_order(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "rata-rata capaian tiap sasaran").teks

    assert teks.startswith("Sasaran 1, 2024: Rata-rata 95,15%")
    assert teks.index("Sasaran 2, 2024") < teks.index("Sasaran 3, 2024")
