"""What people are told of a survey: its result, and what to write instead."""

import re
from collections.abc import Iterable
from decimal import Decimal
from html import unescape

import pytest

from bot.messages import kesalahan_skm, skm
from bot.render import LEBAR
from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.skm.baca import read_answers
from core.skm.hitung import (
    Hasil,
    SebabTakTerhitung,
    TakTerhitung,
    calculate_from_answers,
    calculate_from_ikm,
    calculate_from_nrr,
)
from core.skm.jawaban import sum_answers
from core.skm.ketikan import MasalahKetik, SalahKetik, read_count, read_ikm, read_nrr
from core.skm.masalah import MasalahJawaban, SalahJawaban
from core.skm.sampel import KeadaanSampel, check_sample
from core.skm.unsur import UNSUR, SalahSusunan, Susunan, Unsur, check_susunan
from core.xlsx.tulis import write_workbook
from tests.conftest import NOW
from tests.skm_uji import SKALA, U1_SAMPAI_U9, computed, make_csv, make_lembar

TAG = re.compile(r"</?(?:b|pre|code)>")


def from_nrr(teks: str) -> Hasil:
    return computed(
        calculate_from_nrr(dict(zip(U1_SAMPAI_U9, map(Decimal, teks.split()), strict=True)), SKALA)
    )


def plain(html: str) -> str:
    """Return what is shown; fails for markup that is not ours."""
    polos = TAG.sub("", html)
    assert "<" not in polos
    assert ">" not in polos
    return unescape(polos)


def table_lines(html: str) -> Iterable[str]:
    tabel = re.findall(r"<pre>(.*?)</pre>", html, re.DOTALL)
    return [line for pre in tabel for line in pre.split("\n")]


def test_the_card_says_ikm_mutu_nrr_weakest_and_sample() -> None:
    hasil = from_nrr("3.50 3.45 3.12 3.80 3.40 3.50 3.60 3.12 3.30")

    kartu = skm.kartu("Dinas Sosial", "Semester I 2025", hasil, check_sample(150, 220))

    # Sum 30,79; x 25/9 = 85,5278.
    assert plain(kartu).splitlines() == [
        "SKM Dinas Sosial",
        "Semester I 2025",
        "IKM 85,53: B, Baik (PermenPANRB 14/2017).",
        "U1 Persyaratan                  3,50",
        "U2 Prosedur                     3,45",
        "U3 Waktu                        3,12",
        "U4 Biaya/tarif                  3,80",
        "U5 Produk                       3,40",
        "U6 Kompetensi                   3,50",
        "U7 Perilaku                     3,60",
        "U8 Pengaduan                    3,12",
        "U9 Sarana                       3,30",
        "Unsur terlemah: U3 Waktu dan U8 Pengaduan (3,12).",
        "Responden 150 dari populasi 220; minimal 140 (Krejcie-Morgan): cukup.",
    ]


def test_the_88_87_of_the_document_is_shown_with_what_0_11_makes_of_it() -> None:
    hasil = computed(calculate_from_ikm(Decimal("88.87"), SKALA))

    assert plain(skm.kartu("Kota Bengkulu", "Semester I 2024", hasil)).splitlines()[2:] == [
        "IKM 88,87: A, Sangat Baik (PermenPANRB 14/2017).",
        "Mutu berbeda menurut cara hitung; yang dipakai angka yang dikirim:",
        "• bobot 0,11: 87,98, B (Baik)",
    ]


def test_an_ikm_that_0_11_may_have_made_is_shown_as_it_would_be() -> None:
    hasil = computed(calculate_from_ikm(Decimal("87.98"), SKALA))

    assert plain(skm.kartu("RSHD", "2024", hasil)).splitlines()[-1] == (
        "• bila angka ini memakai bobot 0,11, maka tepatnya: 88,87, A (Sangat Baik)"
    )


def test_each_way_that_makes_another_mutu_is_shown_once_for_each_ikm() -> None:
    hasil = from_nrr(" ".join(["3.5324"] * 9))
    baris = list(skm.cara_lain(hasil))

    # 3,5324 x 24,75 = 87,4269; 3,53 x 24,75 = 87,3675; 3,53 x 25 = 88,25;
    # 3,532 x 24,75 = 87,417; 3,532 x 25 = 88,30.
    assert baris == [
        "Mutu berbeda menurut cara hitung; yang dipakai tanpa pembulatan di tengah:",
        "• bobot 0,11: 87,43, B (Baik)",
        "• NRR dibulatkan dua desimal dan bobot 0,11: 87,37, B (Baik)",
        "• NRR dibulatkan dua desimal: 88,25, B (Baik)",
        "• NRR dibulatkan tiga desimal dan bobot 0,11: 87,42, B (Baik)",
        "• NRR dibulatkan tiga desimal: 88,30, B (Baik)",
    ]


def test_rounded_nrr_near_a_bound_leave_a_doubt_that_is_told() -> None:
    baris = list(skm.cara_lain(from_nrr(" ".join(["3.53"] * 9))))

    assert baris[0] == (
        "NRR yang dikirim sudah dibulatkan: IKM tepatnya 88,13 sampai 88,38, jadi mutunya dapat "
        "B (Baik) atau A (Sangat Baik). Kirim jawaban responden agar pasti."
    )


def test_blanks_are_told_with_what_became_of_them() -> None:
    rekap = sum_answers(UNSUR, [(3, 3, 3, None, 3, 3, 3, 3, None), (4,) * 9])
    hasil = computed(calculate_from_answers(rekap, SKALA))

    assert (
        "1 responden tidak menjawab semua unsur (U4 1 dan U9 1); NRR setiap unsur dibagi dengan "
        "yang menjawabnya."
    ) in skm.kartu("Dinsos", "2025", hasil, rekap=rekap)


def test_unsur_that_are_all_alike_have_no_weakest() -> None:
    assert skm.terlemah(from_nrr(" ".join(["3"] * 9))) == "Semua unsur sama: 3,00."


def test_the_table_fits_a_phone_whatever_an_extra_unsur_is_called() -> None:
    panjang = Unsur("U10", "Keamanan " * 10, "Keamanan lingkungan dan kenyamanan")
    nilai = dict.fromkeys((*U1_SAMPAI_U9, "U10"), Decimal(3))
    hasil = computed(calculate_from_nrr(nilai, SKALA, Susunan(unsur=(*UNSUR, panjang))))

    kartu = skm.kartu("RSHD", "2025", hasil)

    assert max(map(len, table_lines(kartu))) <= LEBAR
    assert len(kartu) < 4096


@pytest.mark.parametrize(
    ("responden", "populasi", "harap"),
    [
        (120, 220, "kurang 20."),
        (1_500, 1_200, "Responden 1.500 lebih banyak daripada populasi 1.200. Periksa"),
        (150, None, "Populasi belum diketahui"),
        (150, 0, "Populasi 0 tidak mungkin. Tulis jumlah penerima layanan, misalnya 220."),
    ],
)
def test_a_sample_says_what_it_lacks(responden: int, populasi: int | None, harap: str) -> None:
    assert harap in skm.isi_sampel(check_sample(responden, populasi))


def test_every_state_and_reason_has_its_sentence() -> None:
    assert set(skm.SAMPEL) == set(KeadaanSampel)
    assert set(kesalahan_skm.JAWABAN) == set(SalahJawaban)
    assert set(kesalahan_skm.KETIK) == set(SalahKetik)
    assert set(kesalahan_skm.SUSUNAN) == set(SalahSusunan)
    assert set(kesalahan_skm.HITUNG) == set(SebabTakTerhitung) - {SebabTakTerhitung.SUSUNAN}
    for salah in SalahJawaban:
        assert plain(kesalahan_skm.jawaban(MasalahJawaban(sebab=salah, baris=3, nomor_kolom=2)))
    for ketik in SalahKetik:
        assert plain(kesalahan_skm.ketikan(MasalahKetik(ketik)))
    for sebab in SebabDitolak:
        assert plain(kesalahan_skm.berkas_ditolak(BerkasDitolakError(sebab, "Lembar <1>")))


def test_a_file_with_mistakes_is_told_cell_by_cell() -> None:
    bacaan = read_answers(make_csv([5, "3,12", "Budi", "=1", 3, 3, 3, 3, 3]))

    assert plain(kesalahan_skm.jawaban_ditolak(bacaan)).splitlines() == [
        "Ada 4 yang perlu diperbaiki.",
        "Tidak ada yang disimpan. Perbaiki yang berikut, lalu kirim lagi berkasnya:",
        (
            "• A2 (U1 Persyaratan): jawaban “5” di luar 1 sampai 4. Isi 1, 2, 3, atau 4; kosongkan "
            "bila tidak dijawab."
        ),
        (
            "• B2 (U2 Prosedur): jawaban “3,12” tidak bulat. Isi 1, 2, 3, atau 4; kosongkan bila "
            "tidak dijawab. Bila ini NRR, ketik saja kesembilan nilainya."
        ),
        "• C2 (U3 Waktu): berisi teks. Isi 1, 2, 3, atau 4; kosongkan bila tidak dijawab.",
        "• D2 (U4 Biaya/tarif): berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai).",
    ]


def test_many_mistakes_fit_one_message_and_are_counted() -> None:
    teks = kesalahan_skm.jawaban_ditolak(read_answers(make_csv(*[["3,12"] * 9] * 500)))

    assert teks.startswith("<b>Ada 4500 yang perlu diperbaiki.")
    assert teks.endswith("… dan 4488 lagi.")
    assert len(teks) < 4096


def test_the_longest_names_of_columns_and_sheets_fit_one_message() -> None:
    kolom = read_answers(make_csv([3] * 60, judul=[*U1_SAMPAI_U9[:8], *["&" * 40] * 52]))
    lembar = [make_lembar([3] * 9, nama=f"{n:02}" + "&" * 29) for n in range(40)]
    ganda = read_answers(write_workbook(lembar, dibuat_at=NOW))

    for bacaan in (kolom, ganda):
        assert bacaan.masalah
        assert len(kesalahan_skm.jawaban_ditolak(bacaan)) < 4096


def test_a_column_that_is_not_known_says_what_to_do() -> None:
    bacaan = read_answers(make_csv([3] * 9, judul=[*U1_SAMPAI_U9[:8], "<b>Kesan</b>"]))

    assert [plain(kesalahan_skm.jawaban(satu)) for satu in bacaan.masalah] == [
        (
            "Kolom U9 Sarana tidak ada. Beri judul U9 pada kolomnya; bila unsur ini tidak dinilai, "
            "sebutkan alasannya lebih dahulu."
        ),
        (
            "Kolom I (“<b>Kesan</b>”): tidak dikenal. Bila ini unsur yang belum ada, ganti "
            "judulnya dengan nomor unsurnya (U1 sampai U9); bila bukan, hapus kolomnya."
        ),
    ]


def test_what_was_left_out_of_a_good_file_is_told() -> None:
    judul = ["No", "Nama", "U8 Sarana", "U9 Pengaduan", *U1_SAMPAI_U9[:7], "Kesan"]
    bacaan = read_answers(
        make_csv(
            [1, "Budi", *[3] * 9, ""],
            [2, "Siti", *[""] * 9, ""],
            ["Jumlah", "", *[3] * 9, "baik"],
            judul=judul,
        )
    )

    assert skm.catatan_baca(bacaan) == [
        "Kolom B berisi data pribadi: tidak dibaca dan tidak disimpan.",
        "Kolom L tidak dikenal, jadi tidak dibaca.",
        (
            "Nomor dan nama U9 Sarana dan U8 Pengaduan tidak cocok di judul kolom; yang dipakai "
            "namanya."
        ),
        "1 baris rekap di bawah jawaban tidak dibaca.",
        "1 baris tanpa jawaban tidak dihitung.",
    ]
    assert skm.catatan_baca(read_answers(make_csv([3] * 9))) == []


def test_typed_figures_that_are_wrong_are_told_by_unsur() -> None:
    masalah = read_nrr("U1 0,34 U2 78 U3 5 U4 x<b U5 3 U6 3 U7 3")

    assert isinstance(masalah, tuple)
    assert plain(kesalahan_skm.ketikan(masalah).replace("x&lt;b", "x")).splitlines() == [
        (
            "U1 Persyaratan: “0,34” tampaknya NRR tertimbang. Tulis NRR sebelum dikali bobot, "
            "misalnya 3,12."
        ),
        "U2 Prosedur: “78” tampaknya sudah dikali 25. Tulis NRR dari 1 sampai 4, misalnya 3,12.",
        "U3 Waktu: “5” di luar 1 sampai 4. Tulis misalnya 3,12.",
        "U4 Biaya/tarif: “x” bukan angka. Tulis misalnya 3,12.",
        "Belum ada nilai untuk U8 Pengaduan dan U9 Sarana.",
    ]


def test_a_typed_ikm_and_a_count_say_what_they_should_be() -> None:
    ikm, orang = read_ikm("120"), read_count("2,5")

    assert isinstance(ikm, MasalahKetik)
    assert isinstance(orang, MasalahKetik)
    assert kesalahan_skm.ketikan(ikm, kesalahan_skm.IKM) == (
        "“120” di luar 25 sampai 100. Tulis misalnya 82,50."
    )
    assert kesalahan_skm.ketikan(orang, kesalahan_skm.CACAH) == (
        "“2,5” bukan bilangan bulat. Tulis misalnya 220."
    )


def test_what_cannot_be_computed_says_why() -> None:
    tanpa = TakTerhitung(SebabTakTerhitung.TANPA_JAWABAN, ("U4",))
    kurang = check_susunan(Susunan(unsur=UNSUR[:8]))
    bobot = check_susunan(Susunan(bobot={kode: Decimal("0.111") for kode in U1_SAMPAI_U9}))

    assert kesalahan_skm.tak_terhitung(tanpa) == (
        "IKM belum dapat dihitung: U4 Biaya/tarif tidak dijawab siapa pun. Bila tidak dinilai, "
        "sebutkan alasannya."
    )
    assert kesalahan_skm.tak_terhitung(
        TakTerhitung(SebabTakTerhitung.SUSUNAN, susunan=(*kurang, *bobot))
    ).splitlines() == [
        "U9 Sarana tidak dinilai. Sebutkan alasannya.",
        "Jumlah bobot 0,999, seharusnya 1. Periksa bobotnya.",
    ]


@pytest.mark.parametrize(
    ("sebab", "harap"),
    [
        (SebabDitolak.JENIS, "Simpan jawaban responden sebagai .xlsx atau .csv"),
        (SebabDitolak.BERMAKRO, "memuat makro"),
        (SebabDitolak.TIDAK_UTUH, "tanda kutipnya tidak berpasangan"),
        (SebabDitolak.BERSANDI, "kata sandi"),
    ],
)
def test_a_refused_file_is_told_in_words_of_a_survey(sebab: SebabDitolak, harap: str) -> None:
    teks = kesalahan_skm.berkas_ditolak(BerkasDitolakError(sebab))

    assert harap in teks
    assert "bukti dukung" not in teks


def test_nothing_that_somebody_wrote_is_read_as_markup() -> None:
    hasil = computed(calculate_from_ikm(Decimal(80), SKALA))

    assert "<i>" not in skm.kartu("<i>Dinas</i>", "<i>2025</i>", hasil)
    assert "<i>" not in kesalahan_skm.ketikan(MasalahKetik(SalahKetik.BUKAN_ANGKA, isi="<i>x"))
