"""Why little was spent, one answer for one line, and how much of a year a figure covers."""

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

UMUM = "Yang tertulis tentang kegiatan pada umumnya:"


def test_beside_a_low_line_stands_what_is_said_of_kegiatan_at_large(dokumen: Dunia) -> None:
    tanya = "penyusunan produk hukum daerah kok rendah bgt serapannya, kenapa"
    teks = ask(dokumen, "sekda", tanya).teks

    assert UMUM in teks
    assert "Subbab 2.3" in teks


def test_beside_a_high_line_or_a_pagu_it_does_not(dokumen: Dunia) -> None:
    for tanya in ("kenapa serapan bantuan hukum cuma 39%?", "kenapa pagu gaji asn naik"):
        assert UMUM not in ask(dokumen, "sekda", tanya).teks


def test_what_a_line_is_and_what_was_spent_of_it_is_one_answer(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "4.01.03.2.03.0002 itu apa dan terserap berapa")

    assert len(jawab.sikap) == 1
    assert "Sub kegiatan nomor 51" in jawab.teks
    assert "71,54%" in jawab.teks


def test_of_a_year_that_is_filled_in_it_is_told_how_much_of_it_is(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "bandingkan serapan tapem 2024 sama 2025").teks

    assert "Terisi 1 dari 5 sub kegiatan." in teks


def test_the_pagu_that_counts_is_told_first(berjalan: Dunia) -> None:
    teks = ask(
        berjalan, "pembaca", "pagu perubahan 2025 udah ada blm", "jadi yg dipakai pagu apa"
    ).teks

    assert "contoh: pagu murni Rp58.019.774.349; serapan 0,91%" in teks
    assert "selisih" not in teks


def test_the_stages_of_a_pagu_are_explained(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "beda pagu murni sama perubahan apa").teks

    assert "Pagu murni: Pagu menurut APBD awal tahun" in teks
