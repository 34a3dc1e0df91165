"""Free text about the document as such, and about what its plan sets out to reach."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("visi setda apa", "PELAYANAN PRIMA"),
        ("fungsi sekretariat daerah apa aja", "1. Pengkoordinasian penyusunan kebijakan daerah"),
        ("tujuan renstra ada brp", "2 tujuan"),
        ("tujuan ke 2 setda indikatornya apa", "Indikator tujuan: Indeks Reformasi Birokrasi"),
        ("sasaran strategis setda apa aja", "3. Melaksanakan Inovasi Daerah"),
        ("lkjip ada brp bab", "4 bab"),
        ("subbab 1.5 ttg apa", "1.5: Keadaan Pegawai"),
        ("tabel 3.5 isinya apa", "Tabel 3.5: Realisasi Anggaran Tahun 2024"),
        ("kata pengantar tgl brp", "bertanggal 24 Februari 2025"),
        ("LKjIP 2024 ditandatangani kapan", "bertanggal 24 Februari 2025"),
        ("e-lelang di penutup disuruh apa", "(SiRUP)"),
        ("renstra setda periode berapa", "Renstra 2024-2026, menurut judul Tabel 2.1"),
    ],
)
def test_the_document_tells_of_itself(dokumen: Dunia, tanya: str, jawab: str) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.JAWAB,)
    assert jawab in balasan.teks
    assert "LKjIP Setda Kota Bengkulu 2024" in balasan.teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("misi setda", "Misi tidak tersedia dalam data."),
        ("tujuan ke 7 setda apa", "Tujuan ke-7 tidak ada; yang ada 2:"),
        ("gambar 1.1 itu apa", "Gambar 1.1 tidak tersedia dalam data."),
        ("siapa penyusun lkjip", "Nama penyusun dan penanda tangannya tidak tersedia dalam data."),
    ],
)
def test_what_the_data_have_not_of_it_is_said_with_what_is_near(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert jawab in balasan.teks


def test_words_that_only_one_passage_has_are_answered_by_it(dokumen: Dunia) -> None:
    ada = ask(dokumen, "sekda", "infaq shodaqah asn gimana")
    assert ada.teks.startswith("Menurut dokumen:")
    assert "Menerapkan infaq dan shodaqah" in ada.teks
    # One word of a passage says nothing of what it is asked for.
    assert ask(dokumen, "sekda", "siapa presiden 2024").sikap == (Sikap.LUAR,)


def test_when_it_is_due_is_another_matter(berjalan: Dunia) -> None:
    assert "paling lambat akhir Februari" in ask(berjalan, "sekda", "kapan lkjip dikirim").teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("rekanan bahan logistik kantor siapa", "Nama PPTK, rekanan, dan penyedia tidak tersedia"),
        ("siapa pptk penyusunan produk hukum", "Nama PPTK, rekanan, dan penyedia tidak tersedia"),
        ("perkara yg dimenangkan 2024 ada brp", "Jumlah perkara yang ditangani dan hasilnya"),
    ],
)
def test_what_no_document_tells_is_not_answered_by_the_line_it_names(
    dokumen: Dunia, tanya: str, jawab: str
) -> None:
    balasan = ask(dokumen, "sekda", tanya)

    assert balasan.sikap == (Sikap.TIDAK_ADA,)
    assert balasan.teks.startswith(jawab)


def test_a_summary_of_the_results_is_no_closing(dokumen: Dunia) -> None:
    assert "71,39%" in ask(dokumen, "sekda", "kasih ringkasan kinerja setda 2024").teks
    assert "Simpulan" in ask(dokumen, "sekda", "ringkasan eksekutif lkjip isinya apa").teks
