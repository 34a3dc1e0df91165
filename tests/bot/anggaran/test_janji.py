"""/anggaran shows what a line promises, with what was posted of it and who accepted it."""

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.render import polos
from bot.ruang import Ruang
from core.hak import Pelaku
from tests.bot.test_rute import check
from tests.isian_uji import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def ask(ruang: Ruang, pelaku: Pelaku, perintah: str) -> str:
    jawaban = rute.jawab_teks(ruang, pelaku, perintah)
    check(jawaban)
    return polos(jawaban.html)


def source(ruang: Ruang, pelaku: Pelaku, perintah: str) -> str:
    tombol = rute.jawab_teks(ruang, pelaku, perintah).tombol
    data = next(t.data for baris in tombol for t in baris if t.teks == "Sumber")
    jawaban = rute.jawab_tombol(ruang, pelaku, data)
    check(jawaban)
    return polos(jawaban.html)


def test_an_accepted_output_stands_at_its_line_with_its_capaian(dunia: Dunia, ruang: Ruang) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.output35("0.5"))

    halaman = ask(ruang, dunia.admin, "/anggaran 2025 juni 35")

    nama = "Jumlah Dokumen Hasil Penataan Administrasi Pemerintahan"
    assert (
        f"Output 35: {nama}; target 1 Dokumen; realisasi s.d. TW II 0,5 Dokumen; capaian 50,00%"
    ) in halaman
    sumber = source(ruang, dunia.admin, "/anggaran 2025 juni 35")
    assert f'{nama} "1 Dokumen": Output 2025, output 35' in sumber
    assert "s.d. TW II 0,5 Dokumen: Pejabat 2001, Kepala Bagian Tata Pemerintahan" in sumber
    assert "diverifikasi Pejabat 2004 23 November 2026 10.00; versi 1" in sumber


def test_what_waits_is_told_and_not_counted(dunia: Dunia, ruang: Ruang) -> None:
    dunia.post(dunia.kabag_tapem, dunia.output35())

    halaman = ask(ruang, dunia.admin, "/anggaran 2025 juni 35")

    assert "realisasi s.d. TW II belum dilaporkan" in halaman
    assert "capaian" not in halaman
    assert "Output 35 s.d. TW II: 1 Dokumen diajukan, belum diverifikasi" in halaman


def test_an_earlier_quarter_that_stands_for_a_later_one_says_so(dunia: Dunia, ruang: Ruang) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.output35("1", "tw1"))

    halaman = ask(ruang, dunia.admin, "/anggaran 2025 september 35")

    assert "realisasi s.d. TW I 1 Dokumen" in halaman
    assert "Output 35: Angka s.d. TW I; s.d. TW III belum ada yang diverifikasi." in halaman


def test_a_programme_shows_each_of_its_indikator(dunia: Dunia, ruang: Ruang) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.program("2.1", "76", "bagian-tapem"))

    halaman = ask(ruang, dunia.admin, "/anggaran 2025 juni program 2")

    assert "target 95,00%; realisasi s.d. TW II 76,00%; capaian 80,00%" in halaman
    for kode in ("2.2", "2.3"):
        assert f"Program {kode}: " in halaman
    assert halaman.count("realisasi s.d. TW II belum dilaporkan") == 2


@pytest.mark.parametrize(
    ("tertulis", "judul"),
    [
        ("output 41", "Fasilitasi Penyusunan Produk Hukum Daerah"),
        ("Output-041", "Fasilitasi Penyusunan Produk Hukum Daerah"),
        ("program 2.2", "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT"),
    ],
)
@pytest.mark.parametrize("tahun", [2024, 2025])
def test_the_code_of_a_promise_leads_to_its_line(
    dunia: Dunia, ruang: Ruang, tertulis: str, judul: str, tahun: int
) -> None:
    assert judul in ask(ruang, dunia.admin, f"/anggaran {tahun} {tertulis}")


def test_what_a_document_promises_stands_as_it_is_printed(dunia: Dunia, ruang: Ruang) -> None:
    nama = "Jumlah Dokumen Hasil Penataan Administrasi Pemerintahan"
    halaman = ask(ruang, dunia.admin, "/anggaran 2024 35")
    assert f"Indikator: {nama}; target 1 Dokumen (" in halaman
    assert "Output 35" not in halaman
