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
        # Times of indikator are none of money's, nor those of what was printed of an agreement.
        ("capaian 2023", "top 3 sub kegiatan", "tertinggi, 2024"),
        ("capaian semester 1 2024", "penataan organisasi sub kegiatannya apa aja", "84,71%"),
        ("serapan 2023 dan 2024", "anggaran di perjanjian kinerja brp", "Rp48.722.324.466"),
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


RENDAH = "top 5 serapan terendah sub kegiatan"
"""Rows 36 (1,93%), 6 (23,45%), 35 (24,09%), 9 (24,64%), 8 (26,00%) of Tabel 3.5."""


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        ((RENDAH, "yg nomor 2 itu kenapa"), "serapan 23,45%"),
        ((RENDAH, "no 8"), "serapan 26,00%"),
        ((RENDAH, "yang terakhir"), "serapan 26,00%"),
        ((RENDAH, "yang kedua", "trus yg ketiga"), "serapan 24,09%"),
        # 109.225.400 - 25.611.000.
        ((RENDAH, "yang kedua", "sisanya"), "sisa Rp83.614.400"),
        ((RENDAH, "sub kegiatan nomor 2"), "serapan 95,43%"),
        (("sub kegiatan yg serapannya paling rendah apa", "pagunya brp"), "Rp329.025.576"),
        (("urutkan serapan per bagian", "yg no 3 sisanya"), "sisa Rp110.747.709"),
        (("indikator yg di bawah target 2024", "yang pertama itu kenapa"), "analisis yang memadai"),
        (("indikator yg di bawah target 2024", "siapa pengampunya"), "IKU-7 Rata2 prog.: penang"),
        (("raperwal yg bulan juli 2024 apa saja", "yg kedua"), "Sertifikat Elektronik"),
        (("mou 2024 apa aja", "yg terakhir tanggal berapa"), "15 Oktober 2024"),
    ],
)
def test_a_place_is_that_of_what_was_shown(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in _last(dokumen, "sekda", *rantai)


@pytest.mark.parametrize(
    ("sebelum", "lalu", "jawab"),
    [
        ("serapan bagian kesra", "programnya?", "serapan 59,93%"),
        ("serapan bagian hukum", "sub kegiatannya apa aja", "43. Dokumentasi hukum"),
        ("serapan keg 17", "rinciannya per sub", "52. Pembinaan pengadaan"),
        ("serapan bagian organisasi", "indikatornya apa aja", "IKU-5"),
        ("pagu fasilitasi bantuan hukum", "bagiannya?", "di bawah Bagian Hukum"),
        ("serapan bumd dan blud", "kegiatannya?", "Kegiatan 15"),
    ],
)
def test_the_kin_of_a_thing_is_asked_for_in_a_word(
    dokumen: Dunia, sebelum: str, lalu: str, jawab: str
) -> None:
    assert jawab in _last(dokumen, "sekda", sebelum, lalu)


@pytest.mark.parametrize("lalu", ["bagian kami?", "kalo punya kami", "lha bagian saya"])
def test_ones_own_unit_stays_ones_own(dokumen: Dunia, lalu: str) -> None:
    assert "Bagian Hukum, 2024: serapan 79,07%" in _last(
        dokumen, "kabag_hukum", "serapan bagian umum", lalu
    )


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("siapa yg sudah lapor ikk data 2024", "kalau skm semester 1"), "Rumah Sakit Harapan"),
        (("skm smt 1 2025 siapa aja yg udah lapor", "nilainya berapa"), "88,87"),
        (("siapa yg sudah lapor ikk 2024", "ada yg telat ga"), "Dinas Kependudukan"),
        (("rata2 program tw2 2025", "yaudah yg 2024 aja deh"), "capaian 94,67%"),
        (("iku 2 tw1 2025", "yg tw2"), "realisasi 24"),
    ],
)
def test_the_time_of_a_question_is_kept_only_where_it_fits(
    berjalan: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in _last(berjalan, "sekda", *rantai)


def test_last_year_is_the_one_before_that_was_talked_about(dokumen: Dunia) -> None:
    # 8,86 of 2024 and 8,77 of 2023 (Tabel 3.2).
    rantai = ("nilai komponen pelaporan sakip 2024", "last year's?")
    assert "realisasi 8,77" in _last(dokumen, "sekda", *rantai)


@pytest.mark.parametrize("lain", ["siapa presiden sekarang", "cuaca hari ini gimana"])
def test_a_question_of_another_field_is_not_dragged_in(dokumen: Dunia, lain: str) -> None:
    assert "54,58%" not in _last(dokumen, "sekda", "serapan bagian kesra", lain)


def test_what_goes_on_is_answered_shortly_with_its_caveats(dokumen: Dunia) -> None:
    teks = _last(dokumen, "sekda", "serapan program penunjang", "sisanya?")

    assert "sisa Rp7.585.659.293" in teks
    assert "85,09% tercetak, 85,10% dihitung" in teks
    assert "Pagu murni  " not in teks


def test_a_reading_that_was_offered_is_chosen_in_words(dokumen: Dunia) -> None:
    # "hukum" is in the names of three lines; the first of them is row 41.
    teks = _last(dokumen, "sekda", "anggaran produk hukum berapa", "yang pertama")

    assert "Yang mana yang dimaksud?" not in teks
    assert "399.764.571" in teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        # 27 of 30, rows 15, 3, 28 and 14 of Tabel 3.5.
        (("kalau penyebutnya 39 iku 4", "kalau 30?"), "90,00%"),
        (("4 sub kegiatan dg sisa terbesar", "dijumlah berapa"), "sisa Rp3.334.221.386"),
        (("serapan kegiatan administrasi umum", "sub yg plg kecil yg mn"), "30,41%"),
        (("serapan bagian hukum 2024", "klo organisasi", "lebih tinggi siapa"), "79,07%"),
        (("ada brp raperwal 2024", "sebutin dong"), "Ratu Gading"),
        (("pagu no 12", "kalau 14 sama 15"), "Rp3.785.444.657"),
        (("serapan bagian hukum", "kabagnya siapa"), "Nama pejabatnya tidak tersedia"),
        (("capaian iku 7", "rumusnya", "hasil hitungannya"), "68,94%"),
    ],
)
def test_few_words_ask_for_more_of_the_same(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in _last(dokumen, "sekda", *rantai)


def test_courtesy_repeats_no_answer(dokumen: Dunia) -> None:
    assert "54,58%" not in _last(dokumen, "sekda", "serapan bagian kesra 2024", "hehe oke")
