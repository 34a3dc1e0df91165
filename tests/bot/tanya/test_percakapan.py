"""Chains of questions: what a sentence takes over from the one before it, and what it does not."""

import pytest

from bot.render import polos
from bot.tanya.balasan import together
from bot.tanya.jawab import reply
from core.tanya.lanjutan import Ingatan
from tests.tanya.dunia import Dunia


def _last(dunia: Dunia, oleh: str, *pertanyaan: str) -> str:
    """Ask one after the other; return what the last is answered with."""
    ingatan = Ingatan()
    semua = [reply(dunia.ruang, dunia.orang[oleh], satu, ingatan) for satu in pertanyaan]
    return polos(together(semua[-1]).html)


@pytest.mark.parametrize(
    ("sebelum", "lalu", "jawab"),
    [
        ("serapan bagian hukum 2024", "indikator yg ga tercapai 2024", "2 dari 9 indikator"),
        ("serapan bagian hukum 2024", "rekap capaian 2024 dong", "Capaian kinerja 2024"),
        ("sub kegiatan yg realisasinya kosong?", "serapan 2024 brp", "serapan 82,32%"),
        ("top 3 serapan tertinggi", "ada brp sub kegiatan semuanya", "54 sub kegiatan"),
        ("siapa yg blm kirim IKK", "nilai akip kita brp", "belum rilis"),
        ("kerja sama dgn bank bengkulu ada?", "inovasi 2024 apa aja", "2 entri"),
    ],
)
def test_a_full_question_starts_afresh(dokumen: Dunia, sebelum: str, lalu: str, jawab: str) -> None:
    assert jawab in _last(dokumen, "sekda", sebelum, lalu)


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        # 1.329.314.000 - 1.244.065.433, row 42; 19.886.206.903 / 19.633.614.328, row 3.
        (("bagian hukum serapannya", "yg bantuan hukum", "sisa?"), "sisa Rp85.248.567"),
        (("serapan gaji asn", "pke dasar murni"), "serapan 101,29%"),
        (("siapa yg ttd perjanjian kinerja 2024", "tgl brp itu"), "23 Februari 2024"),
        (("siapa yg ttd perjanjian kinerja 2024", "jabatannya?"), "Pj. Sekretaris Daerah"),
        (("raperwal diharmonisasi 2024", "yang soal tsunami tanggal berapa?"), "10 September 2024"),
        (("capaian 2024", "siapa pengampunya?"), "IKU-2 Kerja sama: penanggung jawab"),
        (("siapa aja pengampu IKK", "dinas kesehatan termasuk ga"), "Ya, Dinas Kesehatan"),
        (("serapan bagian umum", "kenapa?"), "Penyebab serapan Bagian Umum tidak tersedia"),
    ],
)
def test_a_part_of_a_question_goes_on_with_what_was_talked_about(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in _last(dokumen, "sekda", *rantai)


def test_the_grade_is_that_of_what_was_supposed(dokumen: Dunia) -> None:
    teks = _last(dokumen, "sekda", "kalau penyebutnya 39 IKU 4", "trus predikatnya apa?")

    # 27 of 39 are 69,23 %: from 65,01 on it is Sedang (Permendagri 86/2017).
    assert "capaian 69,23%" in teks
    assert "Predikat capaian: Sedang" in teks


def test_no_cause_of_the_whole_is_told_for_one_of_a_ranking(dokumen: Dunia) -> None:
    assert "82,32%" not in _last(dokumen, "sekda", "top 3 serapan terendah", "kenapa rendah?")
