"""The receipt as a page: it opens, says what it must, and is one page whatever it says."""

import io
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from pypdf import PdfReader

from bot.lapor import cetak, tanda_terima
from bot.messages import tanda_terima as kata
from bot.ruang import Ruang
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan, Surat
from core.services import laporan, lihat_laporan
from core.services.hasil_survei import HasilSurvei
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


def of_survey(dunia: Dunia, survei: Survei) -> Terlihat:
    kirim = laporan.send(
        dunia.engine,
        None,
        dunia.dinsos,
        dunia.owed("dinsos", "skm"),
        IsiLaporan(rincian=write_survei(survei)),
        (Bukti("https://x.id", tautan="https://x.id"),),
        now=KINI,
    )
    return lihat_laporan.inspect(dunia.engine, dunia.dinsos, kirim.id, now=KINI)


IKM = Survei(sumber=Sumber.IKM, responden=140, populasi=1200, ikm=Decimal("88.31"))


def test_a_survey_says_its_result(dunia: Dunia) -> None:
    isi = read(of_survey(dunia, IKM))[1]
    assert "Responden 140 dari populasi 1.200" in isi
    assert "Hasil IKM 88,31 (A, Sangat Baik)" in isi
    assert "Survei Kepuasan Masyarakat, semester II 2026" in isi


def lines(terlihat: Terlihat) -> dict[str, str]:
    return dict(kata.baris(terlihat.terutang, terlihat.laporan, terlihat.survei))


def test_of_a_survey_without_a_population_it_says_that_it_is_not_known(dunia: Dunia) -> None:
    baris = lines(of_survey(dunia, replace(IKM, populasi=None)))

    assert baris["Responden"] == "140; populasi tidak diketahui"
    assert "Unsur terlemah" not in baris


def test_a_survey_by_its_unsur_names_the_weakest(dunia: Dunia) -> None:
    nrr = {f"U{n}": Decimal("3.50") for n in range(1, 10)} | {"U3": Decimal("3.00")}
    baris = lines(of_survey(dunia, replace(IKM, sumber=Sumber.NRR, ikm=None, nrr=nrr)))

    # (8 x 3.5 + 3) x 25 / 9 = 86.11.
    assert baris["Hasil"] == "IKM 86,11 (B, Baik)"
    assert baris["Unsur terlemah"] == "Waktu Penyelesaian"


def test_without_a_scale_a_survey_has_no_result(dunia: Dunia) -> None:
    terlihat = of_survey(dunia, IKM)
    baris = lines(replace(terlihat, survei=HasilSurvei(IKM, None)))

    assert baris["Responden"] == "140 dari populasi 1.200"
    assert "Hasil" not in baris


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
