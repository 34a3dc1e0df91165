"""The second half of a question, and what short words ask behind an answer."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        (("brp realisasi kebijakan yg ditindaklanjuti? kebijakannya apa",), "Nomor 23 Tahun 2020"),
        (("capaian kerja sama brp? mou nya apa aja",), "MoU/PKS 2024: 8 entri"),
        (("lkjip tgl brp ditandatangani dan oleh siapa",), "Penanda tangan LKjIP tidak tersedia"),
        (("lkjip tgl brp ditandatangani", "oleh siapa"), "Penanda tangan LKjIP tidak tersedia"),
        (("indikator sasaran yg belum rilis yg mana? kenapa",), "LHE internal belum dikeluarkan"),
        (("bagian organisasi dibawah asisten brp, sub bagiannya apa",), "membawahi 3 Sub Bagian"),
        (("serapan bagian hukum", "sub bagiannya apa"), "Bagian Hukum membawahi 3 Sub Bagian"),
    ],
)
def test_the_second_half_is_answered_of_what_the_first_was_about(
    dokumen: Dunia, tanya: tuple[str, ...], isi: str
) -> None:
    assert isi in ask(dokumen, "sekda", *tanya).teks


def test_a_true_figure_that_is_wondered_at_has_no_cause_in_the_data(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pengelolaan administrasi kewilayahan kok cuma 1,93%? knp").teks

    assert "Penyebab serapan Adm. kewilayahan tidak tersedia dalam data." in teks
    assert "23,45%" not in teks


def test_what_was_done_about_what_is_low_is_no_figure(dokumen: Dunia) -> None:
    tanya = "apa yg sudah dilakukan bagian pembangunan utk program yg capaiannya rendah?"

    assert "telah berkoordinasi ke Bagian-bagian" in ask(dokumen, "sekda", tanya).teks


def test_a_mean_is_counted_again_against_its_target(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "IKU-7 kalau pakai hitungan rupiah berapa capaiannya?").teks

    # (85,10 + 59,93 + 61,78) / 3 = 68,94 of 75
    assert teks.startswith("Dengan hitungan itu capaiannya 91,92% (68,94% dari target 75).")


def test_two_places_are_held_together_by_what_each_prints(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "anggaran di lampiran PK sama ga dg tabel 1.4").teks

    assert "Rp55.182.174.278 (Tabel 3.5, Tabel 1.4, Lampiran PK" in teks
    assert "Pagu murni Perekonomian & pemb.: Rp2.112.376.180" in teks


def test_each_programme_is_led_by_the_figure_that_is_asked_for(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "pagu awal setda per program brp").teks

    assert teks.startswith("Seluruh Setda, 2024: pagu murni Rp55.182.174.278.")


def test_who_has_sent_a_survey_is_told_before_what_the_document_prints(berjalan: Dunia) -> None:
    tanya = "SKM semester 1 siapa yg udah kirim, nilainya?"
    teks = ask(berjalan, "verifikator_organisasi", tanya).teks

    assert teks.startswith("SKM semester I 2025, IKM yang sudah dilaporkan (1):")
    assert "10 Juli 2025, tepat waktu" in teks
    assert "Januari hingga Juni 2024" not in teks


def test_another_kind_of_report_is_due_on_its_own_day(berjalan: Dunia) -> None:
    teks = ask(berjalan, "admin", "deadline skm semester 2 kapan", "ikk lppd?").teks

    assert "31 Januari" in teks
    assert "IKU-4" not in teks
