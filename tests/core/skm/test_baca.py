"""Files of answers as units send them: read whole, or every bad cell named."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.skm.baca import BacaanJawaban, read_answers
from core.skm.hitung import calculate_from_answers
from core.skm.jawaban import Rekap, sum_answers
from core.skm.masalah import SalahJawaban
from core.skm.unsur import UNSUR, Unsur
from core.xlsx.tulis import IsiTulis, write_workbook
from tests.conftest import NOW
from tests.skm_uji import SKALA, U1_SAMPAI_U9, computed, make_csv, make_lembar, make_xlsx

S = SalahJawaban
TIGA = (4, 4, 4, 4, 4, 4, 4, 4, 4), (3, 3, 3, 3, 3, 3, 3, 3, 3), (4, 3, 3, 4, 3, 3, 4, 3, 2)


def read(isi: bytes, unsur: Sequence[Unsur] = UNSUR) -> Rekap:
    bacaan = read_answers(isi, unsur)
    assert bacaan.rekap is not None, bacaan.masalah
    return bacaan.rekap


def problems(bacaan: BacaanJawaban) -> list[tuple[SalahJawaban, str, str]]:
    """Return cause, place and what is told of the content."""
    return [(m.sebab, f"{m.kolom}{m.baris or ''}", m.isi) for m in bacaan.masalah]


def test_answers_of_a_csv_and_of_a_workbook_are_the_same() -> None:
    harap = sum_answers(UNSUR, TIGA)

    assert read(make_csv(*TIGA)) == harap
    assert read(make_xlsx(*TIGA)) == harap
    assert read(b"U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + b"3,4,3,4,3,4,3,4,3\n").responden == 1
    # By hand in test_hitung: 2300/27.
    assert computed(calculate_from_answers(harap, SKALA)).tepat.ikm == Decimal("85.19")


def test_numbers_are_read_as_people_and_programs_write_them() -> None:
    angka = ["3", "3,0", "3.0", "3,00", " 3 ", "4", "1", "2", "-"]
    rekap = read(make_csv(angka))

    assert [satu.jumlah for satu in rekap.unsur] == [3, 3, 3, 3, 3, 4, 1, 2, 0]
    assert rekap.unsur[8].kosong == 1


def test_lines_above_the_headings_and_other_columns_are_passed_over() -> None:
    isi = (
        "REKAP SKM WAKTU SEMESTER I;;;;;;;;;;;;\n"
        "Dinas Sosial;;;;;;;;;;;;\n"
        ";;;;;;;;;;;;\n"
        "No;Nama;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana;"
        "Umur;Kesan\n"
        "(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12);(13)\n"
        "1;Budi Santoso;4;4;4;4;4;4;4;4;4;40;senang\n"
        "2;Siti Aminah;3;3;3;3;3;3;3;3;3;31;\n"
    )
    bacaan = read_answers(isi.encode())

    assert bacaan.rekap == sum_answers(UNSUR, TIGA[:2])
    assert (bacaan.pribadi, bacaan.diabaikan) == (("B",), ("M",))


def test_a_heading_that_spans_two_rows_stands_in_the_upper_one() -> None:
    isi = "No;Nilai unsur;;;;;;;;;Nama\n" + ";" + ";".join(U1_SAMPAI_U9) + ";\n"
    bacaan = read_answers((isi + "1;3;3;3;3;3;3;3;3;3;Budi\n").encode())

    assert bacaan.rekap == sum_answers(UNSUR, TIGA[1:2])
    assert bacaan.pribadi == ("K",)


def test_a_title_above_a_column_without_a_heading_is_no_heading() -> None:
    isi = "Rekap waktu layanan\n;" + ";".join(U1_SAMPAI_U9) + "\n1;3;3;3;3;3;3;3;3;3\n"
    bacaan = read_answers(isi.encode())

    assert bacaan.rekap == sum_answers(UNSUR, TIGA[1:2])
    assert bacaan.diabaikan == ("A",)


def test_a_remark_of_a_respondent_is_no_label_of_a_sum() -> None:
    bacaan = read_answers(make_csv([*[3] * 9, "Total puas"], judul=[*U1_SAMPAI_U9, "Saran"]))

    assert bacaan.rekap == sum_answers(UNSUR, TIGA[1:2])


def test_columns_may_stand_in_any_order_and_a_name_is_believed_before_a_number() -> None:
    judul = ["U8 Sarana dan Prasarana", "U9 Penanganan Pengaduan", *U1_SAMPAI_U9[:7]]
    bacaan = read_answers(make_csv([2, 1, 3, 3, 3, 3, 3, 3, 3], judul=judul))

    assert bacaan.rekap is not None
    jumlah = {satu.unsur.kode: satu.jumlah for satu in bacaan.rekap.unsur}
    assert (jumlah["U9"], jumlah["U8"]) == (2, 1)
    assert bacaan.tertukar == ("U9", "U8")


def test_every_bad_cell_is_named_by_its_address() -> None:
    bacaan = read_answers(
        make_csv(
            [3, 3, 3, 3, 3, 3, 3, 3, 3],
            [5, "3,5", 0, "baik", 3, 3, 3, 3, "=1+2"],
            [3, 3, 3, 3, 3, 3, "3.000", "-3", 3],
        )
    )

    assert bacaan.rekap is None
    assert problems(bacaan) == [
        (S.DI_LUAR_RENTANG, "A3", "5"),
        (S.BUKAN_BULAT, "B3", "3,5"),
        (S.DI_LUAR_RENTANG, "C3", "0"),
        (S.BUKAN_ANGKA, "D3", ""),
        (S.RUMUS, "I3", ""),
        (S.BUKAN_BULAT, "G4", "3.000"),
        (S.DI_LUAR_RENTANG, "H4", "-3"),
    ]
    assert [satu.kode for satu in bacaan.masalah[:2]] == ["U1", "U2"]


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (Decimal(5), S.DI_LUAR_RENTANG),
        (Decimal("3.12"), S.BUKAN_BULAT),
        (True, S.LOGIKA),
        (date(2025, 1, 4), S.TANGGAL),
        ("sangat baik", S.BUKAN_ANGKA),
        ("=1+2", S.BUKAN_ANGKA),
    ],
)
def test_each_kind_of_cell_in_a_workbook_that_is_no_answer_has_its_own_name(
    isi: IsiTulis, sebab: SalahJawaban
) -> None:
    bacaan = read_answers(make_xlsx([3, isi, *[3] * 7]))

    assert [(satu.sebab, satu.kolom, satu.baris) for satu in bacaan.masalah] == [(sebab, "B", 2)]


def test_a_blank_is_counted_apart_and_a_line_without_answers_is_no_respondent() -> None:
    rekap = read(make_csv([3, "", 3, 3, 3, 3, 3, 3, " "], [""] * 9, [4] * 9))

    assert (rekap.responden, rekap.tidak_lengkap) == (2, 1)
    assert [satu.kosong for satu in rekap.unsur] == [0, 1, 0, 0, 0, 0, 0, 0, 1]
    # In a row with a number of a respondent it is told.
    judul = ["No", *U1_SAMPAI_U9]
    assert read(make_csv([1, *[4] * 9], [2, *[""] * 9], judul=judul)).tanpa_jawaban == 1


def test_sums_below_the_answers_are_no_respondents() -> None:
    judul = ["No", *U1_SAMPAI_U9]
    bacaan = read_answers(
        make_csv(
            [1, *[3] * 9],
            [2, *[4] * 9],
            ["Jumlah", *[7] * 9],
            ["NRR", *["3,5"] * 9],
            ["", *["0,385"] * 9],
            ["", "", "", "", "", "", "", "Kepala Dinas,", "", ""],
            judul=judul,
        )
    )

    assert bacaan.rekap == sum_answers(UNSUR, [(3,) * 9, (4,) * 9])
    assert bacaan.dilewati == 4


def test_answers_below_the_sums_are_named_rather_than_lost() -> None:
    judul = ["No", *U1_SAMPAI_U9]
    bacaan = read_answers(make_csv([1, *[3] * 9], ["Jumlah", *[3] * 9], [2, *[4] * 9], judul=judul))

    assert problems(bacaan) == [(S.SETELAH_REKAP, "4", "")]


def test_a_column_that_is_missing_or_twice_is_named_with_what_could_be_it() -> None:
    judul = ["U1", "U2", "U2", "U4", "U5", "U6", "U7", "U8", "Pertanyaan 9", "U12"]
    bacaan = read_answers(make_csv([3] * 10, judul=judul))

    assert [(m.sebab, m.kolom, m.kode, m.perihal) for m in bacaan.masalah] == [
        (S.UNSUR_GANDA, "C", "U2", "U2"),
        (S.UNSUR_LAIN, "J", "", "U12"),
        (S.UNSUR_TIDAK_ADA, "", "U3", ""),
        (S.UNSUR_TIDAK_ADA, "", "U9", ""),
        (S.KOLOM_TAK_DIKENAL, "I", "", "Pertanyaan 9"),
    ]


def test_the_unsur_of_the_survey_are_asked_for_and_no_others() -> None:
    delapan = tuple(satu for satu in UNSUR if satu.kode != "U4")
    judul = [satu.kode for satu in delapan]
    sepuluh = (*UNSUR, Unsur("U10", "Keamanan", "Keamanan"))

    assert read(make_csv([3] * 8, judul=judul), delapan).responden == 1
    assert read(make_csv([3] * 10, judul=[*U1_SAMPAI_U9, "Keamanan"]), sepuluh).responden == 1
    assert [m.sebab for m in read_answers(make_csv([3] * 9), delapan).masalah] == [S.UNSUR_LAIN]


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"3;4;3;4\n3;3;3;3\n", S.TANPA_KEPALA),
        (b"U1;U2\n3;4\n", S.TANPA_KEPALA),
        (make_csv(), S.TANPA_RESPONDEN),
        (make_csv([""] * 9), S.TANPA_RESPONDEN),
        (make_xlsx(), S.TANPA_RESPONDEN),
    ],
)
def test_a_file_without_headings_or_answers_says_so(isi: bytes, sebab: SalahJawaban) -> None:
    assert [satu.sebab for satu in read_answers(isi).masalah] == [sebab]


def test_two_sheets_with_answers_are_never_chosen_between() -> None:
    lembar = [make_lembar(TIGA[0], nama="Januari"), make_lembar(TIGA[1], nama="Februari")]
    bacaan = read_answers(write_workbook(lembar, dibuat_at=NOW))

    assert [(m.sebab, m.perihal) for m in bacaan.masalah] == [(S.LEMBAR_GANDA, "Januari, Februari")]


def test_only_so_many_problems_are_told_and_all_are_counted() -> None:
    bacaan = read_answers(make_csv(*[[9] * 9 for _ in range(1_000)]))

    assert (len(bacaan.masalah), bacaan.banyak_masalah) == (200, 9_000)


PRIBADI = ("Budi Santoso", "1771012345678901", "081234567890", "budi@example.id")


def test_what_tells_who_a_respondent_is_is_neither_kept_nor_told_again() -> None:
    judul = ["Nama", "NIK", "No HP", "Email", *U1_SAMPAI_U9]
    bacaan = read_answers(make_csv([*PRIBADI, *[3] * 9], judul=judul))

    assert bacaan.rekap == sum_answers(UNSUR, TIGA[1:2])
    assert bacaan.pribadi == ("A", "B", "C", "D")
    assert not any(satu in repr(bacaan) for satu in PRIBADI)


@pytest.mark.parametrize("isi", PRIBADI)
def test_a_name_or_number_in_a_column_of_answers_is_not_told_again(isi: str) -> None:
    for berkas in (make_csv([isi, *[3] * 8]), make_xlsx([isi, *[3] * 8])):
        bacaan = read_answers(berkas)

        assert bacaan.rekap is None
        assert isi not in repr(bacaan)


def test_a_number_like_a_citizens_in_a_heading_is_not_told_again() -> None:
    bacaan = read_answers(make_csv([3] * 9, judul=[*U1_SAMPAI_U9[:8], PRIBADI[1]]))

    assert PRIBADI[1] not in repr(bacaan)
    assert S.KOLOM_TAK_DIKENAL in {satu.sebab for satu in bacaan.masalah}


@given(
    st.lists(
        st.lists(st.sampled_from([None, 1, 2, 3, 4]), min_size=9, max_size=9).filter(any),
        min_size=1,
        max_size=15,
    )
)
def test_whatever_was_answered_comes_back_from_a_file(baris: list[list[int | None]]) -> None:
    kosong = [["" if satu is None else satu for satu in jawaban] for jawaban in baris]

    assert read(make_csv(*kosong)) == sum_answers(UNSUR, baris)


def test_a_respondent_whose_name_begins_like_a_sum_is_one() -> None:
    judul = ["No", "Nama", *U1_SAMPAI_U9]
    isi = make_csv([1, "Budi", *[3] * 9], [2, "Nilai Sari", *[4] * 9], judul=judul)

    rekap = read(isi)

    assert rekap.responden == 2
    # Without a number of its own it is the sum that its label says.
    berjumlah = make_csv([1, "Budi", *[3] * 9], ["", "Nilai rata-rata", *[3] * 9], judul=judul)
    assert read(berjumlah).responden == 1


def test_a_percentage_in_text_is_no_answer_either() -> None:
    bacaan = read_answers(make_csv(["3%", *[3] * 8]))

    assert [satu.sebab for satu in bacaan.masalah] == [SalahJawaban.PERSEN]
