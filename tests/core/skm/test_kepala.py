"""Headings as units write them."""

import pytest

from core.skm.kepala import JenisKolom, find_unsur, is_recap
from core.skm.unsur import UNSUR, Unsur


@pytest.mark.parametrize(
    ("judul", "kode"),
    [
        ("U1", "U1"),
        ("u 9", "U9"),
        ("U-02", "U2"),
        ("U.3", "U3"),
        ("Unsur 4", "U4"),
        ("UNSUR KE-5", "U5"),
        ("1. U1", "U1"),
        ("U6 (Kompetensi)", "U6"),
        ("U6: kesesuaian", "U6"),
        ("Persyaratan", "U1"),
        ("Sistem, Mekanisme, dan Prosedur", "U2"),
        ("Waktu Penyelesaian", "U3"),
        ("Biaya / Tarif", "U4"),
        ("Produk Spesifikasi Jenis Pelayanan", "U5"),
        ("Kompetensi Pelaksana", "U6"),
        ("Perilaku Pelaksana", "U7"),
        ("Penanganan Pengaduan, Saran dan Masukan", "U8"),
        ("Sarana & Prasarana", "U9"),
    ],
)
def test_an_unsur_is_known_by_its_number_or_its_name(judul: str, kode: str) -> None:
    arti = find_unsur(judul, UNSUR)

    assert arti.unsur is not None
    assert (arti.unsur.kode, arti.tertukar) == (kode, False)


# The questions of the questionnaire, in its order: PermenPANRB 14/2017, Lampiran.
@pytest.mark.parametrize(
    ("judul", "kode"),
    [
        ("1. Bagaimana kesesuaian persyaratan pelayanan dengan jenis pelayanannya?", "U1"),
        ("2. Bagaimana kemudahan prosedur pelayanan di unit ini?", "U2"),
        ("3. Bagaimana kecepatan waktu dalam memberikan pelayanan?", "U3"),
        ("4. Bagaimana kewajaran biaya/tarif dalam pelayanan?", "U4"),
        ("5. Bagaimana kesesuaian produk pelayanan dengan hasil yang diberikan?", "U5"),
        ("6. Bagaimana kompetensi/kemampuan petugas dalam pelayanan?", "U6"),
        ("7. Bagaimana perilaku petugas terkait kesopanan dan keramahan?", "U7"),
        ("8. Bagaimana kualitas sarana dan prasarana?", "U9"),
        ("9. Bagaimana penanganan pengaduan pengguna layanan?", "U8"),
    ],
)
def test_a_whole_question_is_known_by_what_it_asks_about(judul: str, kode: str) -> None:
    arti = find_unsur(judul, UNSUR)

    assert arti.unsur is not None
    assert arti.unsur.kode == kode


def test_a_name_is_believed_before_the_number_beside_it() -> None:
    arti = find_unsur("U8 Sarana dan Prasarana", UNSUR)

    assert arti.unsur is not None
    assert (arti.unsur.kode, arti.tertukar) == ("U9", True)


@pytest.mark.parametrize(
    ("judul", "jenis"),
    [
        ("Nama", JenisKolom.PRIBADI),
        ("No. HP", JenisKolom.PRIBADI),
        ("Nomor WhatsApp", JenisKolom.PRIBADI),
        ("NIK", JenisKolom.PRIBADI),
        ("Alamat Email", JenisKolom.PRIBADI),
        ("No", JenisKolom.KETERANGAN),
        ("Responden", JenisKolom.KETERANGAN),
        ("Cap waktu", JenisKolom.KETERANGAN),
        ("Tanggal pengisian", JenisKolom.KETERANGAN),
        ("Jenis Kelamin", JenisKolom.KETERANGAN),
        ("Saran", JenisKolom.KETERANGAN),
        ("Jenis layanan", JenisKolom.KETERANGAN),
        ("Rata-rata", JenisKolom.KETERANGAN),
        ("U10", JenisKolom.UNSUR_LAIN),
        ("Kesan", JenisKolom.TAK_DIKENAL),
        ("Waktu dan biaya", JenisKolom.TAK_DIKENAL),
        ("", JenisKolom.TAK_DIKENAL),
    ],
)
def test_a_heading_that_names_no_unsur_is_never_taken_for_one(
    judul: str, jenis: JenisKolom
) -> None:
    arti = find_unsur(judul, UNSUR)

    assert (arti.jenis, arti.unsur) == (jenis, None)


def test_an_extra_unsur_is_known_by_its_code_and_by_its_name() -> None:
    semua = (*UNSUR, Unsur("U10", "Keamanan lingkungan", "Keamanan"))

    assert {find_unsur(satu, semua).unsur for satu in ("U10", "KEAMANAN LINGKUNGAN")} == {semua[9]}


def test_a_heading_longer_than_any_question_is_read_only_so_far() -> None:
    assert find_unsur("x " * 200 + "persyaratan", UNSUR).jenis is JenisKolom.TAK_DIKENAL


@pytest.mark.parametrize(
    "label", ["Jumlah", "NRR / unsur", "Rata-rata", "IKM Unit Pelayanan", "Jml nilai", "TOTAL"]
)
def test_a_row_that_sums_up_is_known_by_its_label(label: str) -> None:
    assert is_recap(label)


@pytest.mark.parametrize("label", ["Budi", "12", "", "Responden 3", "Ratanto"])
def test_a_respondent_is_no_sum(label: str) -> None:
    assert not is_recap(label)
