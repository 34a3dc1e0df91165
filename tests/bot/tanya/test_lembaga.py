"""The organisation asked about: units, signatories, staff, law, issues."""

import pytest

from bot.ruang import Ruang
from bot.tanya.balasan import Sikap
from core.hak import Pelaku
from tests.bot.tanya.tanya_uji import ask

SATU = "Asisten Pemerintahan dan Kesejahteraan Rakyat (Asisten I)"
DUA = "Asisten Perekonomian dan Pembangunan (Asisten II)"


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("bag. hukum itu dibawah asisten mana pak", f"Bagian Hukum di bawah {SATU}."),
        ("bagian pbj ikut asisten berapa", f"Bagian Pengadaan Barang / Jasa di bawah {DUA}."),
        ("puskesmas kandang di bawah dinas apa", "di bawah Dinas Kesehatan (Dinkes)."),
        ("setda punya brp bagian", "9 Bagian di Sekretariat Daerah"),
        ("struktur organisasi setda dong", "9 Bagian di Sekretariat Daerah"),
        ("berapa asisten di setda", "3 Asisten di Sekretariat Daerah"),
        ("jml subbag setda brp", "27 Sub Bagian pada 9 Bagian di Sekretariat"),
        ("asisten 3 membawahi bagian apa aja", "• Bagian Keprotokolan"),
        ("bagian umum punya subbag apa", "• Sub Bagian Keuangan"),
        ("bagian2 dibawah asisten dua", "• Bagian Administrasi Pembangunan"),
        ("di bawah siapa bagian prokopim", "di bawah Asisten Administrasi Umum (Asisten III)."),
        ("sub bagian bagian hukum apa aja", "• Sub Bagian Perundang-undangan"),
        (
            "subbag Administrasi Kewilayahan ada di bagian apa",
            "Sub Bagian Administrasi Kewilayahan ada di Bagian Tata Pemerintahan.",
        ),
    ],
)
def test_who_is_below_whom_is_read_from_the_structure(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert jawab in terjawab.teks
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024, " in terjawab.teks


def test_bagian_that_is_no_more_than_a_sub_bagian_is_said_to_be_that(
    ruang: Ruang, sekda: Pelaku
) -> None:
    terjawab = ask(ruang, sekda, "bagian keuangan di setda ada?")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "Sub Bagian Keuangan ada di Bagian Umum." in terjawab.teks


def test_what_a_bagian_has_are_its_indikator_and_its_kegiatan(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "bagian hukum ngurus kegiatan apa aja").teks

    assert "IKU-3" in teks
    assert "Fasilitasi dan Koordinasi Hukum" in teks
    assert "Ketetapan CEKER, bukan dari dokumen" in teks


def test_what_another_unit_has_is_refused_to_whoever_sees_only_their_own(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    assert ask(ruang, operator_dinkes, "bagian hukum ngurus kegiatan apa aja").sikap is Sikap.TOLAK
    assert ask(ruang, operator_dinkes, "setda punya brp bagian").sikap is Sikap.JAWAB


@pytest.mark.parametrize(
    "tanya",
    [
        "siapa nama kabag pbj skrg",
        "kepala dinas kesehatan siapa",
        "asisten ekonomi siapa",
        "kasubbag keuangan siapa",
    ],
)
def test_head_of_a_unit_is_nobody_whom_the_data_name(
    ruang: Ruang, sekda: Pelaku, tanya: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "Nama pejabatnya tidak tersedia dalam data." in terjawab.teks
    assert "ARIF" not in terjawab.teks
    assert "EKA" not in terjawab.teks


def test_signatories_are_named_with_office_date_and_source(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "siapa yg ttd perjanjian kinerja setda 2024").teks

    assert "23 Februari 2024" in teks
    assert "EKA RIKA RINO, Pj. Sekretaris Daerah Kota Bengkulu" in teks
    assert "ARIF GUNADI, Pj. Wali kota Bengkulu" in teks
    assert "Lampiran PK" in teks


def test_second_party_is_the_mayor_alone(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "pihak kedua di perjanjian kinerja itu siapa").teks

    assert "ARIF GUNADI" in teks
    assert "EKA" not in teks


def test_acting_mayor_is_not_called_definitive(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "pak arif gunadi tu walikota definitif kan?").teks

    assert "Tercetak “Pj. Wali kota Bengkulu”: Pj. (penjabat), bukan pejabat definitif." in teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("nip pak arif gunadi brp", "“nip” tidak tersedia dalam data."),
        ("wakil walikota siapa namanya", "Nama wakil tidak tersedia dalam data."),
        ("siapa yg ttd lkjip 2024", "Penanda tangan LKjIP tidak tersedia dalam data."),
        ("siapa ttd pk 2023", "Untuk 2023 tidak tersedia dalam data. Yang ada: 2024."),
    ],
)
def test_what_no_signature_tells_is_declined_beside_what_it_does(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert jawab in terjawab.teks
    assert "Pj. Wali kota Bengkulu" in terjawab.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("pns setda ada brp orang", "Pegawai Negeri Sipil Sekretariat Daerah: 150 orang"),
        ("golongan III d nya brp org", "PNS Golongan III.D: 41 orang"),
        ("golongan 3d brp", "PNS Golongan III.D: 41 orang"),
        ("pns laki2 berapa persen", "laki-laki: 61%"),
    ],
)
def test_staff_is_counted_as_the_document_counts_it(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert jawab in terjawab.teks


@pytest.mark.parametrize(
    "tanya",
    [
        "p3k di setda brp?",
        "pns yg S2 brp",
        "pns bagian hukum brp",
        "golongan iv a brp",
        "pns 2023 brp",
        "honorer setda ada brp",
    ],
)
def test_staff_that_nobody_has_counted_is_declined_beside_the_total(
    ruang: Ruang, sekda: Pelaku, tanya: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "tidak tersedia dalam data" in terjawab.teks
    assert "150 orang" in terjawab.teks


def test_number_of_women_is_no_figure_though_their_part_is(ruang: Ruang, sekda: Pelaku) -> None:
    terjawab = ask(ruang, sekda, "jumlah pns perempuan brp orang")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "39%" in terjawab.teks
    assert "Jumlah orangnya per jenis kelamin tidak tersedia dalam data." in terjawab.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("perpres sakip nomer brp ya", "Peraturan Presiden Nomor 29 Tahun 2014"),
        ("juknis perjanjian kinerja pake permenpan yg mana", "Nomor 53 Tahun 2014"),
        ("perwal renstra 2019-2023 brp nomornya", "Nomor 32 Tahun 2019"),
        ("pp 8 tahun 2006 tentang apa", "Laporan Keuangan dan Kinerja Instansi Pemerintah"),
        ("kategori mutu IKM tu dasarnya permen apa", "PermenPANRB 14/2017"),
        ("uu pemda nomor brp", "Nomor 23 Tahun 2014"),
        ("dasar hukum lkjip apa aja", "9 landasan hukum dokumen:"),
    ],
)
def test_rule_is_found_by_how_people_call_it(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert jawab in terjawab.teks


@pytest.mark.parametrize("tanya", ["uu asn masuk landasan hukum lkjip ga", "pp 39 2006 dipakai ga"])
def test_rule_that_the_document_does_not_rest_on_is_none_of_its_nine(
    ruang: Ruang, sekda: Pelaku, tanya: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "tidak ada di antara 9 landasan hukum" in terjawab.teks


def test_main_problems_are_three_apart_from_other_issues(ruang: Ruang, sekda: Pelaku) -> None:
    semua = ask(ruang, sekda, "isu strategis setda apa").teks
    utama = ask(ruang, sekda, "permasalahan utama setda").teks

    assert "Isu yang perlu mendapat perhatian (7):" in semua
    assert "Permasalahan utama (3):" in utama
    assert "Isu yang perlu mendapat perhatian" not in utama


def test_stranger_is_told_nothing_of_the_organisation(ruang: Ruang) -> None:
    tamu = Pelaku(orang_id=0, telegram_id=9, nama="")

    for tanya in ("pns setda brp", "setda punya brp bagian", "siapa ttd pk", "dasar hukum lkjip"):
        assert ask(ruang, tamu, tanya).sikap is Sikap.TOLAK


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        (
            "Sekda pak Arif Gunadi ya yang ttd PK sebagai pihak pertama",
            "Bukan ARIF GUNADI: pihak pertama EKA RIKA RINO, Pj. Sekretaris Daerah",
        ),
        ("eka rika rino walikota ya", "Bukan EKA RIKA RINO: Pj. Wali kota Bengkulu ARIF GUNADI."),
    ],
)
def test_who_was_taken_for_somebody_else_is_set_right(
    ruang: Ruang, sekda: Pelaku, tanya: str, awal: str
) -> None:
    assert ask(ruang, sekda, tanya).teks.startswith(awal)


def test_who_was_named_rightly_is_not_set_right(ruang: Ruang, sekda: Pelaku) -> None:
    for tanya in ("arif gunadi walikota ya", "pihak pertama PK eka rika rino kan"):
        assert "Bukan" not in ask(ruang, sekda, tanya).teks


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("sp kabag organisasi skrg", "Nama pejabatnya tidak tersedia dalam data."),
        ("siapa kadis kominfo", "Nama pejabatnya tidak tersedia dalam data."),
        ("ketua dprd siapa", "Nama pejabatnya tidak tersedia dalam data."),
        ("no hp kabag umum", "Data pribadi dan kontak"),
        ("apakah bagian humas ada di setda", "Tidak ada Bagian “humas” dalam data."),
        ("bagian perencanaan ada ga", "Tidak ada Bagian “perencanaan” dalam data."),
        ("subbag humas di bagian mana", "Tidak ada Sub Bagian “humas” dalam data."),
    ],
)
def test_offices_and_people_that_nobody_knows_are_told_so(
    ruang: Ruang, sekda: Pelaku, tanya: str, awal: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert terjawab.teks.startswith(awal)
