"""Free text about reports: who has sent them, who has not, and who may know that."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

JAWAB, TOLAK, TIDAK_ADA = (Sikap.JAWAB,), (Sikap.TOLAK,), (Sikap.TIDAK_ADA,)


@pytest.mark.parametrize(
    "pertanyaan",
    ["siapa aja yg blm lapor ikk", "PD mana saja yang belum kirim IKK?", "ikk siapa yg belum"],
)
def test_who_is_missing_is_counted_and_named(berjalan: Dunia, pertanyaan: str) -> None:
    jawab = ask(berjalan, "sekda", pertanyaan)

    assert jawab.sikap == JAWAB
    assert "IKK LPPD 2024: 24 dari 27 unit belum melapor." in jawab.teks
    assert "Tenggat Jumat, 31 Januari 2025 (tanggal contoh), lewat 171 hari." in jawab.teks
    belum, sudah = jawab.teks.split("Sudah:")
    assert "Inspektorat" in belum
    assert "Dinas Kesehatan" not in belum
    # Due on 31 January, received on 10 February.
    assert "Kependudukan dan Pencatatan Sipil: 10 Februari 2025, terlambat 10 hari" in sudah


def test_how_many_have_reported_is_counted_with_those_in_time(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "dari 27 pengampu udah brp yg nyetor")
    assert "IKK LPPD 2024: 3 dari 27 unit sudah melapor." in jawab.teks
    # 2/27 = 7,407...%
    assert "Tepat waktu 2 (7,41%), terlambat 1." in jawab.teks


def test_who_was_late_comes_first_where_that_is_asked(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "siapa yg telat lapor ikk")
    assert "1 unit melapor terlambat, 24 dari 27 unit belum melapor" in jawab.teks
    assert jawab.teks.index("Pencatatan Sipil") < jawab.teks.index("Inspektorat")


def test_a_unit_has_reported_on_a_day_in_time_or_so_many_days_late(berjalan: Dunia) -> None:
    dinkes = ask(berjalan, "sekda", "dinkes sdh lapor ikk?")
    assert "sudah melapor, 20 Januari 2025, tepat waktu (diterima)" in dinkes.teks
    capil = ask(berjalan, "sekda", "dukcapil telat berapa hari lapor ikk nya")
    assert "10 Februari 2025, terlambat 10 hari" in capil.teks
    belum = ask(berjalan, "sekda", "bappeda udah lapor ikk blm")
    assert "Badan Perencanaan Pembangunan Daerah: belum melapor." in belum.teks


def test_a_unit_that_owes_no_such_report_is_not_called_late(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "RS harapan doa udah nyetor IKK?")
    assert "bukan unit yang melaporkan IKK LPPD" in jawab.teks
    assert "Yang dilaporkannya: SKM" in jawab.teks


def test_of_a_year_that_goes_on_what_was_due_in_it_is_told_too(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "dikbud udah lapor ikk 2025 belum")
    assert "IKK LPPD 2025, Dinas Pendidikan dan Kebudayaan: belum waktunya" in jawab.teks
    assert "IKK LPPD 2024, Dinas Pendidikan dan Kebudayaan: belum melapor" in jawab.teks


def test_a_year_that_nobody_collected_is_not_answered_by_another(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "siapa yg blm lapor ikk 2023")
    assert jawab.sikap == TIDAK_ADA
    assert "Yang ada: IKK LPPD 2024; IKK LPPD 2025." in jawab.teks
    assert "dari 27" not in jawab.teks


def test_without_a_kind_every_kind_is_counted(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "siapa yg blm lapor")
    assert "IKK LPPD 2024: 24 dari 27 unit belum melapor." in jawab.teks
    assert "SKM semester I 2025: 7 dari 8 unit belum melapor." in jawab.teks


def test_an_operator_sees_the_own_unit_and_nobody_elses(berjalan: Dunia) -> None:
    sendiri = ask(berjalan, "operator_dinkes", "kami udah lapor ikk blm ya kmrn")
    assert sendiri.sikap == JAWAB
    assert "20 Januari 2025" in sendiri.teks
    lain = ask(berjalan, "operator_dinkes", "dinas sosial udah lapor ikk belum")
    assert lain.sikap == TOLAK
    assert "20 Januari 2025" not in lain.teks
    semua = ask(berjalan, "operator_dinkes", "siapa aja yg blm kumpul skm")
    assert semua.sikap == TOLAK
    assert "Dinas Kesehatan: belum melapor" in semua.teks
    for unit in ("Dinas Sosial", "Pencatatan Sipil", "Penanaman Modal"):
        assert unit not in semua.teks


def test_who_collects_another_field_is_not_told(berjalan: Dunia) -> None:
    # Bagian Organisasi collects SKM, Bagian Tata Pemerintahan IKK.
    skm = ask(berjalan, "verifikator_organisasi", "skm smt 1 siapa yg belum")
    assert "7 dari 8" in skm.teks
    ikk = ask(berjalan, "verifikator_organisasi", "yg belum lapor ikk siapa aja")
    assert ikk.sikap == TOLAK
    assert "27" not in ikk.teks
    hukum = ask(berjalan, "kabag_hukum", "dinkes udah lapor ikk blm")
    assert hukum.sikap == TOLAK
    assert "Januari" not in hukum.teks


def test_where_nothing_is_collected_the_document_tells_who_reported(dokumen: Dunia) -> None:
    belum = ask(dokumen, "sekda", "siapa belum lapor ikk")
    assert "27 dari 27 unit tercatat melapor tepat waktu." in belum.teks
    assert "Menurut dokumen tidak ada yang tercatat belum melapor." in belum.teks
    sosial = ask(dokumen, "sekda", "dinas sosial udah lapor skm?")
    assert "nomor 3 dari 8 (2024)" in sosial.teks
    assert "tanggal lapor tiap unit tidak tersedia dalam data" in sosial.teks


def test_who_has_not_posted_is_named_with_what_is_missing(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "bagian mana nih blm ngisi realisasi kinerja tw 2")
    assert "Kinerja TW II 2025, contoh: 2 unit belum mengisi indikatornya." in jawab.teks
    assert "Bagian Administrasi Pembangunan: IKU-7, IKU-8 (2 dari 2)" in jawab.teks
    assert "Bagian Organisasi: IKU-10 (1 dari 1)" in jawab.teks
    indikator = jawab.teks.split("Output")[0]
    # IKU-2 was posted and accepted, IKU-3 posted and waits.
    assert "Tata Pemerintahan" not in indikator
    assert "Hukum" not in indikator


def test_who_has_posted_is_counted_among_those_who_post(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "sudah berapa bagian yg isi kinerja tw2")
    # Of the quarterly indikator: IKU-2, IKU-3, IKU-7 and 8 (one Bagian), IKU-10.
    assert "2 dari 4 unit sudah mengisi indikatornya" in jawab.teks
    assert "• Bagian Hukum\n• Bagian Tata Pemerintahan" in jawab.teks
    assert "Organisasi" not in jawab.teks


def test_a_unit_that_nobody_knows_is_not_answered_by_all(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "kecamatan udah lapor ikk?")
    assert jawab.sikap == TIDAK_ADA
    assert "“kecamatan” tidak tersedia dalam data" in jawab.teks


def test_why_a_unit_is_late_is_told_by_what_it_has_said(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "kenapa dinkes belum lapor skm")
    assert "Kendala yang disampaikan unitnya tidak tersedia dalam data." in jawab.teks
    salah = ask(berjalan, "sekda", "kenapa dinkes belum lapor ikk")
    assert "sudah melapor, 20 Januari 2025" in salah.teks
    assert "Kendala" not in salah.teks


def test_the_budget_of_a_month_is_missing_by_numbers(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "anggaran bulan juni siapa yg belum setor realisasi")
    assert "Bagian Umum: belum nomor 1 s.d. 28 (28 dari 28)" in jawab.teks


def test_one_knows_what_the_own_bagian_lacks_and_of_no_other(berjalan: Dunia) -> None:
    sendiri = ask(berjalan, "kabag_hukum", "bag kami sudah isi tw 2 blm")
    assert "Indikatornya sudah diisi (1 dari 1)." in sendiri.teks
    lain = ask(berjalan, "kabag_hukum", "bagian organisasi sudah isi tw 2 blm")
    assert lain.sikap == TOLAK
    assert "IKU-10" not in lain.teks


def test_a_year_that_nobody_has_opened_is_said_to_be_closed(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "siapa yang belum isi")
    assert jawab.sikap == TIDAK_ADA
    assert "belum dibuka untuk diisi" in jawab.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("Unit belum SKM semester I 2025.", "SKM semester I 2025: 7 dari 8 unit belum melapor"),
        ("SKM semester satu yg sudah", "SKM semester I 2025: 1 dari 8 unit sudah melapor"),
        ("siapa pertama kali lapor ikk", "Dinas Kesehatan dan Dinas Sosial, 20 Januari 2025"),
        ("bagian tapem tw2 udah?", "Kinerja TW II 2025, Bagian Tata Pemerintahan: belum mengisi"),
        ("bagian mana aja yg udah lengkap tw2", "2 dari 4 unit sudah mengisi indikatornya"),
        ("ikk dikirim ke siapa", "dikumpulkan Bagian Tata Pemerintahan"),
        ("di setda yg ngurus skm bagian apa", "dikumpulkan Bagian Organisasi"),
        ("apa yg hrs dilaporkan minggu ini", "Tidak ada tenggat pada waktu itu."),
    ],
)
def test_reports_are_told_of_however_they_are_asked_for(
    berjalan: Dunia, tanya: str, jawab: str
) -> None:
    assert jawab in ask(berjalan, "sekda", tanya).teks


def test_two_kinds_of_reports_are_told_of_in_one_answer(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "total unit yg blm lapor ikk sama skm").teks
    assert "IKK LPPD 2024: 24 dari 27 unit belum melapor" in jawab
    assert "SKM semester I 2025: 7 dari 8 unit belum melapor" in jawab


def test_units_that_lack_a_figure_are_not_said_to_have_posted_none(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "siapa saja yang sudah melapor")

    # Bagian Hukum and Tata Pemerintahan have posted some of theirs.
    assert "Kinerja TW II 2025: belum ada yang mengisi lengkap (0 dari 9 unit)" in jawab.teks
    assert "Anggaran Juni 2025: belum ada yang mengisi lengkap (0 dari 9 unit)" in jawab.teks


@pytest.mark.parametrize(
    ("sebelum", "tanya", "awal"),
    [
        ("berapa pd yg blm lapor ikk", "apakah bappeda termasuk?", "Ya, termasuk."),
        ("siapa aja yg blm lapor ikk", "dinkes termasuk?", "Tidak termasuk."),
        ("siapa yg sudah lapor ikk", "dinsos masuk ga", "Ya, termasuk."),
        ("pd yg telat lapor ikk", "dukcapil termasuk?", "Ya, termasuk."),
        ("yg blm lapor ikk siapa", "rshd termasuk ga", "Tidak termasuk."),
        ("berapa pd yg blm lapor ikk", "kecamatan termasuk?", "Tidak ada “kecamatan”"),
    ],
)
def test_whether_a_unit_is_on_the_list_just_told_is_answered(
    berjalan: Dunia, sebelum: str, tanya: str, awal: str
) -> None:
    assert ask(berjalan, "sekda", sebelum, tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("yang tepat waktu lapor ikk brp persen?", "IKK LPPD 2024: 7,41% (2 dari 27 unit)"),
        ("brp persen yg telat lapor ikk", "IKK LPPD 2024: 3,70% (1 dari 27 unit)"),
        ("berapa persen yang belum lapor ikk", "IKK LPPD 2024: 88,89% (24 dari 27 unit)"),
        ("ketepatan waktu lapor skm brp persen", "SKM semester I 2025: 12,50% (1 dari 8 unit)"),
        ("rata2 IKM unit yang sdh lapor smt ini", "SKM semester I 2025: rata-rata IKM 88,87"),
        ("rata2 ikm smt 1 2025", "SKM semester I 2025: rata-rata IKM 88,87 dari 1 unit"),
    ],
)
def test_the_share_or_the_mean_that_is_asked_for_comes_first(
    berjalan: Dunia, tanya: str, awal: str
) -> None:
    assert ask(berjalan, "sekda", tanya).teks.startswith(awal)


def test_the_share_that_the_document_prints_stands_beside_that_of_the_board(
    berjalan: Dunia,
) -> None:
    jawab = ask(berjalan, "sekda", "yang tepat waktu lapor ikk brp persen?").teks

    assert "Menurut dokumen 2024: 27 pengampu IKK LPPD (IKU-4: realisasi 100,00%)" in jawab


def test_of_a_document_alone_it_is_told_that_none_was_late(dokumen: Dunia) -> None:
    telat = ask(dokumen, "sekda", "dari 27 yg lapor ikk thn 2024 ada yg telat ga?").teks
    kapan = ask(dokumen, "sekda", "kapan dinas sosial nyerahin IKK nya").teks

    assert telat.startswith("Menurut dokumen tidak ada yang tercatat terlambat melapor.")
    assert "27 dari 27 unit tercatat melapor tepat waktu" in kapan
