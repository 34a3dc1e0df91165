"""Who reports an indikator, whether its figure counts, and which figures do, in free text."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    "tanya",
    [
        ("siapa yg wajib lapor iku 7 tw2",),
        ("siapa yg harus lapor rata2 capaian program tw2",),
        ("iku 7 tw2 udah dilaporkan siapa",),
        ("iku 7 tw2 brp", "siapa yg lapor"),
        ("iku 7 tw2 brp", "yang mesti ngirim bagian mana"),
    ],
)
def test_unit_that_owes_the_figure_leads_the_answer(
    berjalan: Dunia, tanya: tuple[str, ...]
) -> None:
    teks = ask(berjalan, "sekda", *tanya).teks

    assert teks.startswith("IKU-7 Rata2 prog. dilaporkan oleh Bagian Administrasi Pembangunan.")
    assert "TW II 2025: belum dilaporkan" in teks
    assert "10 Juli 2025" in teks


def test_whoever_posted_it_is_told_with_the_day(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 8 tw1 dapet brp", "siapa yg lapor").teks

    assert teks.startswith("IKU-8 Dokumen RR dilaporkan oleh Bagian Administrasi Pembangunan.")
    assert "9 April 2025" in teks


@pytest.mark.parametrize("tanya", [("iku 3 tw2 brp", "kapan diajukan"), ("kapan iku 3 diajukan",)])
def test_day_of_a_posting_is_no_due_date(berjalan: Dunia, tanya: tuple[str, ...]) -> None:
    teks = ask(berjalan, "sekda", *tanya).teks

    assert "9 Juli 2025" in teks
    assert "tenggat" not in teks


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        ("unit mana yang melaporkan iku 10", "IKU-10, TW II 2025: belum dilaporkan."),
        ("kapan batas lapor kerja sama tw2", "Kinerja TW II 2025: tenggat Kamis, 10 Juli 2025"),
    ],
)
def test_what_is_owed_is_told_with_its_day(berjalan: Dunia, tanya: str, harap: str) -> None:
    assert harap in ask(berjalan, "sekda", tanya).teks


def test_bagian_that_has_not_reported_is_asked_of_all(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "bagian apa yang belum lapor kinerja tw2").teks

    assert teks.startswith("Kinerja TW II 2025, contoh: 2 unit belum mengisi indikatornya.")


def test_who_of_the_units_has_not_reported_is_asked_of_them(berjalan: Dunia) -> None:
    assert ask(berjalan, "sekda", "siapa yg belum lapor ikk").teks.startswith("IKK LPPD 2024: 24")


@pytest.mark.parametrize(
    ("awal", "lalu", "harap"),
    [
        ("iku 3 tw2 brp", "final belum?", "Belum: IKU-3 Harmonisasi, TW II 2025, 40,00% diajukan"),
        ("kerja sama tw2 berapa", "sudah fix angkanya?", "Sudah diverifikasi: IKU-2 Kerja sama"),
        ("iku 7 tw2 gimana", "udah resmi?", "Belum: IKU-7 Rata2 prog., TW II 2025, belum dilapork"),
    ],
)
def test_whether_it_counts_leads_the_answer(
    berjalan: Dunia, awal: str, lalu: str, harap: str
) -> None:
    assert ask(berjalan, "sekda", awal, lalu).teks.startswith(harap)


@pytest.mark.parametrize(
    "tanya",
    [
        "angka resmi yg udah terverifikasi tahun ini iku mana aja",
        "angka 2025 mana yang sudah diverifikasi",
        "indikator yg udah disahkan di 2025",
        "sudah ada iku yang disetujui belum tahun ini",
    ],
)
def test_figures_that_count_are_listed_before_those_that_wait(berjalan: Dunia, tanya: str) -> None:
    teks = ask(berjalan, "sekda", tanya).teks

    assert teks.startswith("2 indikator punya angka terverifikasi, 2025:")
    assert "IKU-2 Kerja sama: TW I 2025 10,00%; TW II 2025 24,00%" in teks
    assert "IKU-8 Dokumen RR: TW I 2025 1 dokumen" in teks
    assert "belum diverifikasi: IKU-3 Harmonisasi, TW II 2025: 40,00%" in teks


def test_figures_of_a_document_were_never_verified_here(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku apa aja yg sudah diverifikasi 2024").teks

    assert teks.startswith("Angka 2024 berasal dari dokumen")
