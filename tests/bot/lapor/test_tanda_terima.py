"""The receipt as a page: it opens, says what it must, and is one page whatever it says."""

import io
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader

from bot.lapor import cetak, tanda_terima
from bot.ruang import Ruang
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan, Surat
from core.services import laporan, lihat_laporan
from core.services.lihat_laporan import Terlihat
from core.skm.rincian import Sumber, Survei, write_survei
from tests.bot.isi.layar import teks
from tests.bot.tahun.obrolan import Obrolan
from tests.laporan_uji import KINI, Dunia


@pytest.fixture
def satu(dunia: Dunia) -> Terlihat:
    kirim = dunia.send(dunia.dinkes)
    return lihat_laporan.inspect(dunia.engine, dunia.dinkes, kirim.id, now=KINI)


def read(satu: Terlihat) -> tuple[int, str]:
    """Return how many pages it has, and what stands on them, on one line."""
    isi = cetak.cetak(tanda_terima.page(satu.laporan, satu.terutang, satu.survei))
    lembar = PdfReader(io.BytesIO(isi)).pages
    return len(lembar), " ".join(" ".join(s.extract_text() for s in lembar).split())


def test_it_says_what_came_in_when_from_whom_and_in_time(satu: Terlihat) -> None:
    banyak, isi = read(satu)

    assert banyak == 1
    for baris in (
        "TANDA TERIMA LAPORAN",
        "Nomor 00001/IKK-LPPD/2026/v1",
        "Indikator Kinerja Kunci untuk LPPD, tahun 2026",
        "Diterima Selasa, 12 Januari 2027 pukul 10.00 WIB",
        "Tepat waktu",
        "Unit Dinas Kesehatan",
        "Pengirim Pejabat 3001, Operator Dinas Kesehatan",
        "Kepada Bagian Tata Pemerintahan",
        "Tenggat Minggu, 31 Januari 2027",
        "IKK terisi 38 dari 40",
        "Lampiran IKK 2026.pdf (2 KB, aaaaaaaaaaaaaaaa)",
        "Kode cek: ",
    ):
        assert baris in isi


def test_the_same_report_makes_the_same_page(satu: Terlihat) -> None:
    isi = tanda_terima.page(satu.laporan, satu.terutang, satu.survei)
    assert cetak.cetak(isi) == cetak.cetak(isi)


def test_all_that_can_be_said_fits_on_one_page(satu: Terlihat) -> None:
    panjang = "Badan Penelitian, Pengembangan, Perencanaan, dan Kesejahteraan “Łódź” " * 2
    isi_laporan = replace(
        satu.laporan,
        surat=Surat("4" * 100, date(2027, 1, 9)),
        isi=IsiLaporan(ikk_terisi=1, ikk_jumlah=2, catatan="catatan panjang " * 40),
        lampiran=tuple(Bukti(f"{n}{'x' * 59}.pdf", sidik="f" * 64, ukuran=1) for n in range(10)),
        atas_nama=True,
    )
    terutang = replace(
        satu.terutang,
        unit_nama=panjang,
        pengumpul=(panjang,),
        batas=replace(satu.terutang.batas, diperpanjang_on=date(2027, 2, 28)),
    )
    banyak, isi = read(replace(satu, laporan=isi_laporan, terutang=terutang))
    assert banyak == 1
    assert "“Łódź”" in isi
    assert "… dan 4 lagi" in isi
    assert isi.endswith("tanpa tanda tangan.")


def test_a_survey_says_its_result(dunia: Dunia) -> None:
    survei = Survei(sumber=Sumber.IKM, responden=140, populasi=1200, ikm=Decimal("88.31"))
    kirim = laporan.send(
        dunia.engine,
        None,
        dunia.dinsos,
        dunia.owed("dinsos", "skm"),
        IsiLaporan(rincian=write_survei(survei)),
        (Bukti("https://x.id", tautan="https://x.id"),),
        now=KINI,
    )
    terlihat = lihat_laporan.inspect(dunia.engine, dunia.dinsos, kirim.id, now=KINI)
    isi = read(terlihat)[1]
    assert "Responden 140 dari populasi 1.200" in isi
    assert "Hasil IKM 88,31 (A, Sangat Baik)" in isi
    assert "Survei Kepuasan Masyarakat, semester II 2026" in isi


def test_the_button_hands_it_out_as_a_file(dunia: Dunia, kamar: Ruang, satu: Terlihat) -> None:
    jawaban = Obrolan(kamar, dunia.dinkes).tap_data(f"lt:{satu.laporan.id}")
    assert jawaban.lampiran is not None
    assert jawaban.lampiran.nama == "tanda-terima-00001-IKK-LPPD-2026-v1.pdf"
    assert jawaban.lampiran.isi.startswith(b"%PDF-")
    assert "Nomor: 00001/IKK-LPPD/2026/v1" in teks(jawaban)


@pytest.mark.parametrize(
    "pencetak", [(sys.executable, "-c", "raise SystemExit(3)"), ("/tidak/ada",)]
)
def test_where_it_cannot_be_printed_the_number_is_told_all_the_same(
    satu: Terlihat, pencetak: tuple[str, ...]
) -> None:
    jawaban = tanda_terima.jawaban(satu.laporan, satu.terutang, satu.survei, pencetak=pencetak)
    assert jawaban.lampiran is None
    assert "00001/IKK-LPPD/2026/v1" in jawaban.html
