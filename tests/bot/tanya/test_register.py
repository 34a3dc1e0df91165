"""Registers asked for in one's own words: the entries, what one says, what nobody has printed."""

import pytest

from bot.ruang import Ruang
from bot.tanya.balasan import Sikap
from core.hak import Pelaku, Peran
from core.register import JenisRegister
from tests.bot.tanya.tanya_uji import ask
from tests.conftest import make_pelaku
from tests.isian_uji import make_dunia
from tests.register_uji import add


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("mou brp sih th 2024", "MoU/PKS 2024: 8 entri"),
        ("raperwal 2024 ada brp min", "Raperda/Raperwal 2024: 14 entri"),
        ("yg masuk bln oktober brp raperwal", "Raperda/Raperwal 2024, Oktober: 4 entri"),
        ("ada berapa perjanjian kerjasama di 2024", "MoU/PKS 2024: 8 entri"),
        ("jumlah mou smt 2", "MoU/PKS 2024, semester II: 5 entri"),
        ("mou berlaku 5 tahun apa aja", "MoU/PKS 2024, “5 tahun”: 2 entri"),
        ("inovasi setda apa aja", "Inovasi 2024: 2 entri"),
    ],
)
def test_entries_are_counted_by_kind_time_and_term(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert jawab in terjawab.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("no surat MoU sama bank bengkulu apa ya", "100.4.7.1/02/KSDPK/B.I/2024"),
        ("100.3.2/190/B.II/2024 itu raperwal apa", "Gempa Bumi"),
        ("surat 190 itu raperwal apa", "Gempa Bumi"),
        ("raperwal nomor 7 itu apa", "Gempa Bumi"),
        ("MoU BPJS ketenagakerjaan jangka waktunya smp kapan", "1 tahun; 31 Desember 2024"),
        ("kesepakatan dgn stikes itu ttg apa", "Tridharma"),
        ("mou klhk", "kualitas udara|stasiun pemantau|sinergi"),
        ("perwal tpp asn tgl brp", "6 Desember 2024"),
        ("perwal 23 tahun 2020 tentang apa", "Gerakan Peduli Yatim"),
        ("kebijakan yg ditindaklanjuti 2024 itu perwal no brp", "Nomor 23 Tahun 2020"),
        ("inovasi ceker itu punya siapa", "Bagian Organisasi"),
        ("inovasi bagian kesra apa", "Gerakan Peduli Yatim"),
    ],
)
def test_one_entry_tells_what_it_says_and_where_it_is_printed(
    ruang: Ruang, sekda: Pelaku, tanya: str, jawab: str
) -> None:
    terjawab = ask(ruang, sekda, tanya)

    assert terjawab.sikap is Sikap.JAWAB
    assert any(satu in terjawab.teks for satu in jawab.split("|"))
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024, " in terjawab.teks


def test_entry_with_a_remark_is_found_by_it(ruang: Ruang, sekda: Pelaku) -> None:
    assert "Dirjen Perbendaharaan Pajak" in ask(ruang, sekda, "mou yg ga diproses yg mana").teks
    assert "belum ada arsip" in ask(ruang, sekda, "yg arsipnya blm ada itu pks apa").teks


def test_status_is_told_of_the_entries_that_have_one_printed(ruang: Ruang, sekda: Pelaku) -> None:
    # Rekapitulasi MoU/PKS 2024: 8 rows, remarks in rows 03 and 08.
    teks = ask(ruang, sekda, "status mou").teks

    assert "Status hanya tercetak pada 2 dari 8 entri; pada 6 lainnya tidak." in teks
    assert "nomor 3, Tidak diproses: Dirjen Perbendaharaan Pajak" in teks
    assert "nomor 8, belum ada arsip: Nota kesepakatan antara Direktorat Jenderal" in teks
    assert "tidak tersedia dalam data" not in teks


def test_day_of_a_month_is_no_number_taken_for_granted(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "mou yg tgl 12 desember").teks

    assert "MoU/PKS 2024, 12 Desember: 2 entri" in teks
    assert "Bukan" not in teks


def test_what_has_no_date_is_said_to_be_in_no_month(ruang: Ruang, sekda: Pelaku) -> None:
    assert "Tanpa tanggal, jadi tidak terhitung: nomor 3." in ask(ruang, sekda, "mou bln juli").teks


def test_draft_asked_to_have_become_a_regulation_has_no_status(ruang: Ruang, sekda: Pelaku) -> None:
    terjawab = ask(ruang, sekda, "raperwal pajak barang jasa tertentu udah jadi perwal belom")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "tidak tersedia dalam data" in terjawab.teks
    assert "100.3.2/205/B.II/2024" in terjawab.teks


def test_drafts_of_the_council_are_none_where_all_printed_are_of_the_mayor(
    ruang: Ruang, sekda: Pelaku
) -> None:
    terjawab = ask(ruang, sekda, "raperda 2024 ada berapa")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "Tidak ada Raperda 2024 dalam data (0 entri). Daftarnya memuat 14 entri" in terjawab.teks


def test_partner_that_no_entry_has_is_named_and_not_answered_by_all(
    ruang: Ruang, sekda: Pelaku
) -> None:
    terjawab = ask(ruang, sekda, "mou dengan unib ada ga")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert "Tidak ada entri MoU/PKS 2024 tentang “unib” dalam data." in terjawab.teks


def test_year_without_registers_says_of_which_there_are(ruang: Ruang, sekda: Pelaku) -> None:
    terjawab = ask(ruang, sekda, "mou th 2023 ada brp")

    assert terjawab.sikap is Sikap.TIDAK_ADA
    assert terjawab.teks == "Belum ada register 2023. Yang ada: 2024."


def test_number_taken_for_granted_is_corrected(ruang: Ruang, sekda: Pelaku) -> None:
    assert "Bukan 1: tercatat 2." in ask(ruang, sekda, "inovasi 2024 cuman 1 kan").teks


def test_two_registers_in_one_sentence_are_both_counted(ruang: Ruang, sekda: Pelaku) -> None:
    teks = ask(ruang, sekda, "mou brp raperwal brp").teks

    assert "MoU/PKS 2024: 8 entri" in teks
    assert "Raperda/Raperwal 2024: 14 entri" in teks


def test_register_that_is_kept_here_counts_by_its_statuses(ruang: Ruang, sekda: Pelaku) -> None:
    dunia = make_dunia(ruang.engine)
    for judul, status in [("Beasiswa", "ditindaklanjuti"), ("Air minum", None)]:
        add(ruang.engine, dunia.kabag_tapem, JenisRegister.MOU_PKS, judul, status=status)

    terjawab = ask(ruang, sekda, "mou pks 2025 yg udah ditindaklanjuti")

    assert "MoU/PKS 2025: 1 entri" in terjawab.teks
    assert "Beasiswa" in terjawab.teks
    assert "Belum berstatus: 1 entri." in terjawab.teks


def test_empty_register_of_this_year_is_said_before_the_last_with_entries(
    ruang: Ruang, sekda: Pelaku
) -> None:
    make_dunia(ruang.engine)

    teks = ask(ruang, sekda, "mou brp").teks

    assert teks.index("Register MoU/PKS 2025: belum ada entri.") < teks.index("2024: 8 entri")


def test_register_is_refused_to_those_to_whom_the_command_refuses_it(ruang: Ruang) -> None:
    operator = make_pelaku(ruang.engine, Peran.OPERATOR_PD, "dinkes")
    staf = make_pelaku(ruang.engine, Peran.STAF, "bagian-organisasi", telegram_id=7002)

    assert ask(ruang, operator, "mou ada berapa").sikap is Sikap.TOLAK
    assert ask(ruang, staf, "mou ada berapa").sikap is Sikap.TOLAK
    assert ask(ruang, staf, "inovasi ada berapa").sikap is Sikap.JAWAB
