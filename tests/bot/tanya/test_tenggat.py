"""Free text about when reports and figures are due."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("pertanyaan", "tenggat"),
    [
        (
            "kinerja tw3 dikumpul tgl brp bang",
            "Kinerja TW III 2025: tenggat Jumat, 10 Oktober 2025",
        ),
        ("skm smt 2 deadlinenya kpn", "SKM semester II 2025: tenggat Kamis, 15 Januari 2026"),
        (
            "anggaran juli paling lambat diisi kapan",
            "Anggaran Juli 2025: tenggat Selasa, 5 Agustus",
        ),
        ("yg paling dekat jatuh tempo apa", "Anggaran Juli 2025: tenggat Selasa, 5 Agustus 2025"),
    ],
)
def test_a_deadline_is_told_with_its_being_an_example(
    berjalan: Dunia, pertanyaan: str, tenggat: str
) -> None:
    jawab = ask(berjalan, "sekda", pertanyaan)
    assert jawab.sikap == (Sikap.JAWAB,)
    assert tenggat in jawab.teks
    assert "(tanggal contoh)" in jawab.teks


@pytest.mark.parametrize("pertanyaan", ["deadline IKK kpn", "deadline skm kapan"])
def test_a_date_that_is_set_for_others_is_not_denied(berjalan: Dunia, pertanyaan: str) -> None:
    jawab = ask(berjalan, "kabag_hukum", pertanyaan)
    assert jawab.sikap == (Sikap.TOLAK,)
    assert "Tanggal internalnya sudah ada di CEKER, tetapi hanya ditampilkan kepada" in jawab.teks
    assert "belum ditetapkan" not in jawab.teks


def test_a_date_that_nobody_has_set_is_said_to_be_unset(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "kabag_hukum", "deadline IKK kpn")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Tanggal internalnya belum ditetapkan di CEKER" in jawab.teks


def test_an_example_is_not_called_official(berjalan: Dunia) -> None:
    jawab = ask(
        berjalan, "sekda", "tgl 31 januari utk ikk itu resmi ada suratnya atau cuma contoh?"
    )
    assert "Tanggalnya masih contoh bawaan CEKER, belum disahkan." in jawab.teks
    assert "Surat yang menetapkannya belum dicatat di CEKER." in jawab.teks


def test_a_month_is_that_in_which_something_is_due(berjalan: Dunia) -> None:
    agustus = ask(berjalan, "sekda", "bulan agustus ada deadline apa")
    assert agustus.teks == "• Anggaran Juli 2025: 5 Agustus 2025 (tanggal contoh), 15 hari lagi"
    kosong = ask(berjalan, "sekda", "apa saja tenggat minggu depan")
    assert "Tidak ada tenggat pada waktu itu." in kosong.teks
    assert "5 Agustus 2025" in kosong.teks


def test_ones_own_deadline_is_told_however_far_ahead(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "operator_dinkes", "kami dinkes hrs kirim skm smt 2 paling lambat kapan")
    assert "15 Januari 2026" in jawab.teks


def test_without_a_date_of_ones_own_the_nations_rule_is_named(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "deadline lapor IKK LPPD ke bagian pemerintahan tgl berapa?")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "Tanggal internalnya belum ditetapkan di CEKER" in jawab.teks
    assert (
        "LPPD: paling lambat 31 Maret tahun berikutnya, untuk data 2024 31 Maret 2025" in jawab.teks
    )
    # The shipped example of a date is no date of this Pemda.
    assert "31 Januari" not in jawab.teks


def test_tasks_are_those_of_whoever_asks(berjalan: Dunia) -> None:
    kabag = ask(berjalan, "kabag_hukum", "tugas saya apa aja")
    assert "IKU-3 Harmonisasi, TW I 2025: belum diisi" in kabag.teks
    operator = ask(berjalan, "operator_dinkes", "tugas saya apa aja")
    assert "SKM semester I 2025, Dinas Kesehatan" in operator.teks
    assert "IKU-3" not in operator.teks


def test_a_day_that_no_month_has_is_told_so(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "tenggat 31 feb apa aja")
    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert jawab.teks == "Tidak ada tanggal 31 Februari: Februari berakhir tanggal 28."


def test_what_is_due_on_a_day_is_told_alone_else_what_is_in_its_month(berjalan: Dunia) -> None:
    ada = ask(berjalan, "sekda", "yg jatuh tempo 15 juli apa").teks
    assert ada.startswith("• SKM semester I 2025: 15 Juli 2025")
    assert "Anggaran" not in ada
    lain = ask(berjalan, "sekda", "tenggat tanggal 16 juli apa").teks
    assert lain.startswith("Tidak ada tenggat pada waktu itu.")
    assert "SKM semester I 2025" in lain


@pytest.mark.parametrize(
    ("tanya", "isi"),
    [
        ("LPPD 2024 msh bisa brp hari lagi sampai deadline", "31 Maret 2025 (PP 13/2019"),
        ("LPPD tinggal berapa hari lagi", "21 hari lagi"),
        ("lppd udah lewat belum deadline nya", "21 hari lagi"),
        ("perjanjian kinerja paling lambat kapan habis DPA", "paling lambat sebulan sesudah DPA"),
    ],
)
def test_days_to_what_the_nation_rules_are_counted(dokumen: Dunia, tanya: str, isi: str) -> None:
    # The clock stands at 10 March 2025.
    assert isi in ask(dokumen, "sekda", tanya).teks


def test_due_dates_of_the_past_are_listed_where_they_are_asked_for(berjalan: Dunia) -> None:
    lewat = ask(berjalan, "sekda", "tenggat apa saja yg sudah lewat").teks

    assert lewat.startswith("10 tenggat sudah lewat")
    assert "• IKK LPPD 2024: 31 Januari 2025 (tanggal contoh), lewat 171 hari" in lewat
    assert "hari lagi" not in lewat
    assert "lewat" not in ask(berjalan, "sekda", "tenggat yang belum lewat").teks
