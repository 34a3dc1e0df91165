"""Questions about the staff, offices and rules, said as people say them."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        # The document: most are of grade III.D, 41 of 150.
        ("golongan apa yang paling banyak di setda", "PNS Golongan III.D: 41 orang"),
        ("jumlah pns golongan III d berapa persen dari total", "41 dari 150 orang = 27,33%"),
        ("asisten 2 bawahin bagian apa aj", "Bagian Administrasi Pembangunan"),
        ("bagian2 di bawah asisten pemerintahan", "membawahi 3 Bagian"),
        ("bag hukum di bawah asisten perekonomian kan", "Asisten Pemerintahan dan Kesejahteraan"),
        ("kasubag di bag hukum tu ado berapo", "Bagian Hukum membawahi 3 Sub Bagian"),
        ("setda itu dipimpin siapa", "EKA RIKA RINO"),
        ("DP3AP2KB itu dinas apa", "Dinas Pemberdayaan Perempuan"),
        ("IKK yg dilaporin ke tapem itu maksudnya apa", "Indikator Kinerja Kunci"),
        ("predikat akip aturannya dr mana", "PermenPANRB 88/2021"),
        ("paling telat kirim LPPD ke mendagri tgl brp", "31 Maret 2025"),
        ("isi bab 2 apa", "2.4: Perjanjian Kinerja"),
        ("catatan total brp", "35 catatan"),
        ("analisis program penunjang ada di laporan?", "Dijanjikan di Subbab 1.7"),
        ("predikat kinerja setda apa", "Predikat rata-rata capaian kinerja, 2024: Sangat Tinggi"),
        ("yg ngurus BUMD bagian apa", "di bawah Asisten Perekonomian dan Pembangunan (Asisten II)"),
    ],
)
def test_what_is_asked_in_everyday_words_is_answered(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    dijawab = ask(dokumen, "sekda", tanya)

    assert jawab in dijawab.teks
    assert set(dijawab.sikap) == {Sikap.JAWAB}


@pytest.mark.parametrize(
    ("tanya", "dekat"),
    [
        ("pppk di setda berapa orang", "150 orang"),
        ("pendidikan pegawai setda", "150 orang"),
        ("golongan apa yang paling sedikit", "41 orang"),
        ("pegawai paling banyak di bagian mana", "150 orang"),
        ("jumlah jabatan fungsional", "150 orang"),
        ("perwal ttg ojek & becak nomor brp", "“ojek” dan “becak”"),
        ("dasar hukum pengadaan barang jasa", "9 landasan hukum dokumen"),
        ("dasar hukum ikk", "Permendagri 18/2020"),
        ("berapa nilai IKM masing-masing delapan unit sampel", "88,87"),
        ("lkjip ini ada bab 5 ga", "Bab 5 tidak tersedia"),
    ],
)
def test_what_nobody_has_is_said_with_what_is_near(dokumen: Dunia, tanya: str, dekat: str) -> None:
    dijawab = ask(dokumen, "sekda", tanya)

    assert dekat in dijawab.teks
    assert set(dijawab.sikap) == {Sikap.TIDAK_ADA}


@pytest.mark.parametrize(
    "tanya",
    [
        "buatin pantun utk buka rapat koordinasi besok",
        "tuliskan sambutan walikota",
        "bikin caption ig utk kegiatan kesra",
        "tolong terjemahkan sambutan pak wali",
    ],
)
def test_nothing_is_composed_here(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).sikap == (Sikap.LUAR,)


def test_a_figure_for_a_speech_is_told(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "serapan bagian umum brp buat bahan sambutan wako")

    assert "85,25%" in dijawab.teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("apa itu ikk", "kalau skm?"), "Survei Kepuasan Masyarakat"),
        (("dasar hukum sakip apa", "kalau skm"), "PermenPANRB 14/2017: skala Mutu pelayanan"),
        (("golongan III D berapa", "yg perempuan brp persen"), "PNS perempuan: 39%"),
        (("raperwal gempa ada?", "nomor surat permohonannya?"), "100.3.2/190/B.II/2024"),
        # Of the eight only the third has no number.
        (("mou mana yg tanpa nomor surat",), "Register MoU/PKS 2024, nomor 3"),
        (("jumlah tabel di lkjip",), "9 tabel bernomor"),
    ],
)
def test_a_further_word_is_asked_the_same_of(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", *rantai).teks


@pytest.mark.parametrize(
    "tanya",
    [
        "PNS setda yang bukan golongan III.D berapa?",
        "kalo yg bukan III.D total nya brp org",
        "selain golongan 3d ada berapa pns",
        "di luar gol III D ada brp pegawai",
        "pegawai non III.D berapa",
    ],
)
def test_all_staff_but_a_grade_are_counted(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    # 150 - 41
    assert teks.startswith("PNS selain golongan III.D: 109 orang (dihitung: 150 - 41).")


def test_all_others_are_asked_for_behind_a_grade(dokumen: Dunia) -> None:
    rantai = ("berapa pns golongan III.D", "kalau yang bukan?")
    assert "109 orang" in ask(dokumen, "sekda", *rantai).teks


@pytest.mark.parametrize("tanya", ["ibu2 PNS di setda jumlahnya berapa orang?", "ibu-ibu pegawai"])
def test_women_are_asked_for_politely(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert "39%" in teks
    assert "tidak tersedia dalam data" in teks


@pytest.mark.parametrize("tanya", ["pak wali kita skrg siapa?", "pak wali", "siapa walikotanya"])
def test_head_of_the_region_is_whoever_signed(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("ARIF GUNADI, Pj. Wali kota Bengkulu")
    assert "Siapa yang menjabat sekarang tidak tersedia dalam data." in teks


def test_another_title_is_nobody_here(dokumen: Dunia) -> None:
    dijawab = ask(dokumen, "sekda", "gubernur siapa")

    assert dijawab.sikap == (Sikap.TIDAK_ADA,)
    assert dijawab.teks.startswith("Nama gubernur tidak tersedia dalam data.")


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("total ada brp subbagian se setda", "27 Sub Bagian pada 9 Bagian"),
        ("se-setda ada berapa sub bagian", "27 Sub Bagian pada 9 Bagian"),
        ("subbagian adpem apa aja", "Bagian Administrasi Pembangunan membawahi 3 Sub Bagian"),
        ("Raperwal yang paling akhir masuk apa", "Raperda/Raperwal 2024, yang terbaru: 2 entri"),
        ("dasar hukum GPY", "• Peraturan Wali Kota Nomor 23 Tahun 2020"),
    ],
)
def test_short_words_are_read_as_they_are_meant(dokumen: Dunia, tanya: str, awal: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


def test_regulation_behind_an_entry_is_asked_for_after_it(dokumen: Dunia) -> None:
    rantai = ("siapa penanggung jawab inovasi GPY", "perwalnya nomor brp")
    assert "Nomor 23 Tahun 2020" in ask(dokumen, "sekda", *rantai).teks


@pytest.mark.parametrize(
    "tanya",
    [
        "III.D itu brp persen",
        "golongan III.D berapa persen dari 150 pns",
        "pns III d brp persen",
        "persentase pns golongan IIID",
        "iii/d porsinya brp dari total pegawai",
    ],
)
def test_a_grade_is_no_asisten_however_it_is_written(dokumen: Dunia, tanya: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert balasan.teks.startswith("Pegawai, 2024:")
    assert "41 dari 150 orang = 27,33%" in balasan.teks


def test_asisten_is_one_beside_a_letter(dokumen: Dunia) -> None:
    assert "Asisten Administrasi Umum" in ask(dokumen, "sekda", "asisten III serapannya").teks
    tiada = ask(dokumen, "sekda", "II.c berapa")
    assert tiada.teks.startswith("Golongan II C tidak tersedia dalam data.")


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (("asisten 3 bawahannya siapa aja",), "Asisten Administrasi Umum membawahi 3 Bagian"),
        (
            ("asisten 2 membawahi apa", "sub bagiannya bagian pbj?"),
            "Bagian Pengadaan Barang / Jasa membawahi 3 Sub Bagian",
        ),
        (("serapan bagian umum", "sub bagiannya apa aja"), "Bagian Umum membawahi 3 Sub Bagian"),
        (("bagian umum atasannya siapa", "sub bagiannya?"), "Bagian Umum membawahi 3 Sub Bagian"),
    ],
)
def test_those_below_are_told_not_those_above(
    dokumen: Dunia, tanya: tuple[str, ...], awal: str
) -> None:
    assert ask(dokumen, "sekda", *tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("pj walikota wkt ttd PK siapa namanya", "ARIF GUNADI, Pj. Wali kota Bengkulu."),
        ("siapa nama pj wali kota yg ttd PK", "ARIF GUNADI, Pj. Wali kota Bengkulu."),
        ("pj sekda siapa namanya", "EKA RIKA RINO, Pj. Sekretaris Daerah Kota Bengkulu (penanda"),
        # Both are told of where the other one is asked for, or how they held their offices.
        ("sekda ttd PK dengan siapa", "Penanda tangan Perjanjian Kinerja, 23 Februari 2024:"),
        ("sekda definitif atau pj", "Tercetak “Pj. Sekretaris Daerah Kota Bengkulu”: Pj."),
    ],
)
def test_who_held_an_office_is_named_first(dokumen: Dunia, tanya: str, awal: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)
