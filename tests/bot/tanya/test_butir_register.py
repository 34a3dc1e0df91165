"""What entries of registers are picked by besides their words, and which figures they lack."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("berapa kerjasama yg jangkanya 5 thn", "MoU/PKS 2024, “5 tahun”: 2 entri"),
        ("yg jangkanya setahun mou apa aja", "MoU/PKS 2024, “1 tahun”: 4 entri"),
        ("mou yang jangka waktunya paling lama", "“jangka waktu terlama”: 2 entri"),
        ("mou apa yg ga ada jangka waktunya", "• 8. Nota kesepakatan"),
        ("yg belum ada arsip mana", "Register MoU/PKS 2024, nomor 8"),
        ("mou yg ditandatangani hari kamis", "MoU/PKS 2024: 3 entri"),
        # Signed on 1 August and 5 November 2024 for five years.
        ("mou yg berakhir tahun 2029", "• nomor 4: sampai 1 Agustus 2029"),
        ("mou yg habis 31 desember 2024", "• nomor 1: sampai 31 Desember 2024"),
        # On 10 March 2025 those of January 2024 are over.
        ("mou yg masih berlaku", "MoU/PKS 2024 yang masih berlaku: 4 entri"),
        ("mou 3 sama siapa", "Pihak: Dirjen Perbendaharaan Pajak"),
        ("kerja sama semester 1 2024", "MoU/PKS 2024, semester I: 2 entri"),
        ("tanggal tanda tangan mou bank bengkulu", "Tanggal: SENIN 29 Januari 2024"),
        ("mou selain bpjs", "MoU/PKS 2024, selain “bpjs”: 5 entri"),
        # Numbers 1, 5 and 13 of the 14 change another one.
        ("raperwal yg bukan perubahan", "selain “perubahan”: 11 entri"),
        ("kebijakan lain selain gpy ada", "Selain “gpy” tidak ada entri Kebijakan 2024"),
        ("mou BPKAD", "Penanggung jawab/dinas: BPKAD"),
        ("siapa penerima manfaat GPY", "semua anak yatim yang kurang mampu"),
    ],
)
def test_entries_are_picked_by_what_they_say(dokumen: Dunia, tanya: str, jawab: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert jawab in balasan.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        (
            "mou bpjs ketenagakerjaan masih berlaku ga?",
            "Sudah berakhir: nomor 1 sampai 31 Desember",
        ),
        # Signed on 29 January 2024 for one year.
        (
            "mou bank bengkulu masih aktif?",
            "Sudah berakhir: nomor 2 sampai 29 Januari 2025 (dihitung",
        ),
        ("kerja sama stikes udah habis belum", "Masih berlaku: nomor 4 sampai 1 Agustus 2029"),
        ("pks stikes habisnya kapan", "Masih berlaku: nomor 4 sampai 1 Agustus 2029"),
        ("mou bpjs sisa berapa lama lagi", "• Masih berlaku: nomor 7 sampai 12 Desember 2025"),
        ("mou bpjs yg masih berlaku mana aja", "“bpjs”, yang masih berlaku: 2 dari 3 entri"),
        ("mou yang belum habis masa berlakunya", "MoU/PKS 2024 yang masih berlaku: 4 entri"),
        ("mou yang sudah tidak berlaku lagi", "MoU/PKS 2024 yang sudah berakhir: 2 entri"),
    ],
)
def test_it_is_told_whether_certain_agreements_are_in_force(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert jawab in balasan.teks


@pytest.mark.parametrize(
    ("tanya", "nomor"),
    [
        ("yg 100.3.2/190 itu ttg apa", 7),
        ("raperwal nomor 100.3.2/71", 1),
        ("surat nomor 265 itu soal apa ya", 13),
        ("raperwal bernomor 233 soal apa", 10),
        # No line of the budget has this number.
        ("yg nomor 154 itu ttg apa", 4),
    ],
)
def test_an_entry_is_found_by_a_part_of_its_letters_number(
    dokumen: Dunia, tanya: str, nomor: int
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert f"Register Raperda/Raperwal 2024, nomor {nomor}\n" in balasan.teks


def test_a_letter_that_is_in_no_register_is_looked_for_in_the_document(dokumen: Dunia) -> None:
    disebut = ask(dokumen, "sekda", "yg 358/B.VIII itu surat apa")

    assert disebut.teks.startswith("Nomor 358/b.viii disebut dalam uraian dokumen")
    tiada = ask(dokumen, "sekda", "raperwal nomor 100.3.2/999")
    assert tiada.sikap == (Sikap.TIDAK_ADA,)
    assert tiada.teks.startswith("Surat bernomor 100.3.2/999 tidak tersedia")


@pytest.mark.parametrize(
    ("tanya", "banyak"),
    [
        (
            "MoU dengan BPJS ada berapa, yg kesehatan brp yg ketenagakerjaan brp",
            ("“bpjs”: 3 entri", "“kesehatan”: 2 entri", "“ketenagakerjaan”: 1 entri"),
        ),
        (
            "raperwal ada brp, yg juli brp yg oktober brp",
            ("2024: 14 entri", "Juli: 3 entri", "Oktober: 4 entri"),
        ),
        (
            "raperwal 2024 brp semua, yang perubahan kedua brp",
            ("2024: 14 entri", "“perubahan” dan “kedua”: 3 entri"),
        ),
        ("mou mana yg gak diproses, yg blm ada arsip juga", ("“diproses” atau “arsip”: 2 entri",)),
    ],
)
def test_kinds_that_are_asked_for_side_by_side_are_told_one_by_one(
    dokumen: Dunia, tanya: str, banyak: tuple[str, ...]
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert set(balasan.sikap) == {Sikap.JAWAB}
    assert all(satu in balasan.teks for satu in banyak)


def test_an_agreement_without_a_term_is_neither_in_force_nor_over(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "mou dirjen pajak masih berlaku?")

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith("Masa berlaku nomor 3 tidak tersedia dalam data")


@pytest.mark.parametrize(
    "tanya",
    [
        "nilai anggaran MoU bpjs ketenagakerjaan berapa rupiah",
        "anak yatim penerima GPY ada berapa",
        "jumlah kelurahan yg ada pos pengaduan ham",
        "berapa peserta bpjs ketenagakerjaan di mou",
    ],
)
def test_a_figure_that_no_entry_has_is_not_given_another_for(dokumen: Dunia, tanya: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith("Angka itu tidak tersedia dalam data")


def test_what_became_of_drafts_is_told_by_nobody(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "berapa raperwal yg sdh jd perwal")

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith("Penetapannya menjadi peraturan tidak tersedia dalam data")


def test_entries_themselves_are_counted_all_the_same(dokumen: Dunia) -> None:
    assert "3 entri" in ask(dokumen, "sekda", "mou dengan bpjs ada berapa").teks


@pytest.mark.parametrize("tanya", ["kerja sama luar negeri ada ga", "mou dgn pihak luar negeri"])
def test_what_a_word_turns_into_its_opposite_is_not_answered_with_it(
    dokumen: Dunia, tanya: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert "Dalam Negeri" not in balasan.teks


def test_whom_there_is_no_agreement_with_is_told_beside_those_there_are(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "kerja sama dgn universitas bengkulu ada?")

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert "Tidak ada entri MoU/PKS 2024 tentang “universitas”" in balasan.teks


def test_a_year_without_entries_names_the_last_that_has_some(berjalan: Dunia) -> None:
    balasan = ask(berjalan, "sekda", "jumlah mou 2025")

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert "• MoU/PKS 2024: 8 entri" in balasan.teks


def test_the_year_of_a_regulation_is_no_year_of_a_register(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "perwal 77 tahun 2016 tentang apa")

    assert "Nomor 77 Tahun 2016 tidak tersedia dalam data" in balasan.teks
    assert "register 2016" not in balasan.teks


def test_drafts_that_a_bagian_harmonised_are_entries_and_not_their_share(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "brp raperda (bukan raperwal) yg kami harmonisasi 2024")

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert "Tidak ada Raperda 2024 dalam data (0 entri). Daftarnya memuat 14 entri" in balasan.teks


def test_an_agreement_needs_no_other_name(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "perjanjian sm stikes ttg apa, berlaku brp lama")

    assert "ridharma" in balasan.teks
    assert "5 tahun" in balasan.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("raperwal pajak atau pendidikan apa aja", "“pajak” atau “pendidikan”: 3 entri"),
        ("raperwal soal pajak sama pendidikan", "“pajak” atau “pendidikan”: 3 entri"),
        ("raperwal gempa dan tsunami", "Register Raperda/Raperwal 2024, nomor 7"),
        ("mou dgn bpjs atau stikes", "“bpjs” atau “stikes”: 4 entri"),
    ],
)
def test_words_that_are_joined_are_found_together_else_each(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", tanya).teks


def test_a_price_is_in_no_agreement_though_one_is_about_a_budget(dokumen: Dunia) -> None:
    harga = ask(dokumen, "sekda", "mou yg ga ada nilai anggarannya")
    assert harga.sikap == (Sikap.TIDAK_ADA,)
    assert "Angka itu tidak tersedia dalam data" in harga.teks
    tentang = ask(dokumen, "sekda", "mou yg terkait anggaran")
    assert tentang.teks.startswith("Register MoU/PKS 2024, nomor 2")


@pytest.mark.parametrize(
    "tanya", ["2023 inovasinya berapa, nambah ga di 2024", "jumlah inovasi 2023 sama 2024 berapa"]
)
def test_years_of_entries_are_held_against_each_other(dokumen: Dunia, tanya: str) -> None:
    # Table 3.4: two in 2023, two in 2024.
    awal = "Inovasi: 2023 = 2, 2024 = 2 (realisasi IKU-10): tetap."
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    "tanya",
    [
        "Raperwal soal TPP nomornya berapa dan tgl brp?",
        "GPY itu apa sih, sasarannya siapa?",
        "mou stikes tanggal berapa, berlaku brp lama",
    ],
)
def test_an_entry_of_which_two_things_are_asked_is_shown_once(dokumen: Dunia, tanya: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert balasan.teks.count("Register ") - balasan.teks.count("Register 2025") == 1


def test_what_money_comes_to_is_no_end_of_an_agreement(dokumen: Dunia) -> None:
    balasan = ask(dokumen, "sekda", "kegiatan kerja sama sudah habis berapa")

    # Rows 44 to 46 of Table 3.5.
    assert balasan.teks.startswith("Kerja sama daerah, 2024: realisasi Rp304.833.696.")


def test_what_part_is_done_is_told_by_its_indikator_where_the_register_is_empty(
    berjalan: Dunia,
) -> None:
    # Bagian Hukum has posted 40 for the second quarter, which nobody has accepted.
    teks = ask(berjalan, "sekda", "raperwal yang diharmonisasi tahun ini udah berapa").teks

    assert teks.startswith("Register Raperda/Raperwal 2025: belum ada entri.")
    assert "Diajukan 40 oleh Bagian Hukum; belum diverifikasi" in teks
    assert "• Raperda/Raperwal 2024: 14 entri" in teks
    # Of a year that has entries they are counted, and nothing besides.
    assert "IKU-3" not in ask(berjalan, "sekda", "ada brp raperda yang diharmonisasi 2024?").teks


def test_all_entries_are_those_of_the_unit_that_keeps_them(dokumen: Dunia) -> None:
    assert "14 entri" in ask(dokumen, "sekda", "raperwal bagian hukum ada berapa").teks
    assert "8 entri" in ask(dokumen, "sekda", "mou bagian tapem ada berapa").teks


def test_policies_of_a_bagian_are_no_kegiatan_of_it(dokumen: Dunia) -> None:
    assert "Kebijakan 2024: 1 entri" in ask(dokumen, "sekda", "kebijakan kesra ada brp").teks
    assert "serapan 54,58%" in ask(dokumen, "sekda", "serapan kebijakan kesra").teks
