"""What /laporan offers besides the chapter's files: a picture, a quarter's recap, the evidence."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.grafik.uraian import RingkasGambar
from bot.ruang import Ruang
from core.bukti import examine
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.periode import Triwulan
from core.services import simpanan
from tests.bot.isi.orang_isi import Orang
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

PDF = b"%PDF-1.4\nbukti\n%%EOF"


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def chat(engine: Engine, pelaku: Pelaku) -> Orang:
    return Orang(Ruang(engine, jam=lambda: NOW, username="uji_bot"), pelaku)


def test_the_year_comes_as_a_picture_for_a_phone(contoh: Engine, sekda: Pelaku) -> None:
    orang = chat(contoh, sekda)
    orang.say("/laporan 2024")

    orang.tap("Ringkasan (gambar)")

    check(orang.jawaban)
    assert isinstance(orang.jawaban.gambar, RingkasGambar)
    assert orang.jawaban.gambar.angka[0].besar == "96,23%"
    assert "Bab III LKjIP 2024" in orang.tap("« Laporan")


@pytest.mark.parametrize("apa", ["gambar", "ringkasan", "bukti dukung", "zip", "word"])
def test_who_types_the_kind_of_file_finds_it_among_the_buttons(
    contoh: Engine, sekda: Pelaku, apa: str
) -> None:
    assert "Bab III LKjIP 2024" in chat(contoh, sekda).say(f"/laporan 2024 {apa}")


def test_a_quarter_is_summed_up_and_its_files_are_of_that_quarter(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    orang = chat(dunia.engine, dunia.admin)

    teks = orang.say("/laporan 2025 tw2")

    check(orang.jawaban)
    assert "<b>Rekap kinerja dan anggaran 2025 TW II</b>" in teks
    assert "Rata-rata <b>90,00%</b>" in teks
    orang.tap("Word (.docx)")
    pesanan = orang.jawaban.pesanan
    assert pesanan is not None
    assert (pesanan.tahun, pesanan.triwulan) == (2025, Triwulan.II)
    assert pesanan.naskah.judul == "Rekap kinerja dan anggaran 2025 TW II"
    # The chapter of the year is another file.
    orang.say("/laporan 2025")
    orang.tap("Word (.docx)")
    assert orang.jawaban.pesanan is not None
    assert orang.jawaban.pesanan.triwulan is None
    assert orang.jawaban.pesanan.kunci != pesanan.kunci
    assert orang.jawaban.pesanan.lingkup != pesanan.lingkup


def test_a_year_that_documents_tell_of_has_no_quarters_and_leads_to_the_year(
    contoh: Engine, sekda: Pelaku
) -> None:
    orang = chat(contoh, sekda)

    orang.say("/laporan 2024 tw2")

    assert orang.jawaban.pesanan is None
    assert "Bab III LKjIP 2024" in orang.tap_data(orang.jawaban.tombol[0][0].data)


def test_whoever_sees_their_own_units_reads_so_in_a_quarter_too(dunia: Dunia) -> None:
    orang = chat(dunia.engine, dunia.staf_tapem)

    assert "Hanya yang menyangkut unit Anda." in orang.say("/laporan 2025 tw2")
    orang.tap("Excel (.xlsx)")

    pesanan = orang.jawaban.pesanan
    assert pesanan is not None
    assert pesanan.terbatas
    assert pesanan.lingkup.startswith("unit-")


def test_the_evidence_of_a_year_that_is_filled_in_comes_as_an_archive(
    dunia: Dunia, tmp_path: Path
) -> None:
    orang = chat(dunia.engine, dunia.admin)
    sidik = simpanan.store(orang.ruang.data_dir, PDF)
    jenis = examine(PDF, "SK.pdf").jenis.value
    bukti = (Bukti("SK.pdf", sidik=sidik, jenis=jenis, ukuran=len(PDF)),)
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", bukti=bukti))
    orang.say("/laporan 2025")

    orang.tap("Bukti dukung (.zip)")

    lampiran = orang.jawaban.lampiran
    assert lampiran is not None
    assert lampiran.nama == "Bukti IKU 2025.zip"
    with zipfile.ZipFile(io.BytesIO(lampiran.isi)) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    assert PDF in isi.values()
    assert "daftar bukti.xlsx" in isi
    assert list(tmp_path.glob("*.zip")) == []


def test_of_a_document_there_is_no_evidence_here(contoh: Engine, sekda: Pelaku) -> None:
    orang = chat(contoh, sekda)
    orang.say("/laporan 2024")

    assert not [teks for teks in orang.labels() if "Bukti" in teks]
    assert "lampiran" not in orang.tap_data("dz:2024:1")
    assert orang.jawaban.lampiran is None


@pytest.mark.parametrize(
    "data", ["dz:2025:2", "dz:2025:0", "df:2025:docx:5", "df:2025:exe", "dg:x"]
)
def test_what_a_button_cannot_say_is_refused(dunia: Dunia, data: str) -> None:
    with pytest.raises(TombolBasiError):
        chat(dunia.engine, dunia.admin).tap_data(data)


@pytest.mark.parametrize("data", ["dg:2025", "dz:2025:1", "df:2025:docx:2"])
def test_whoever_has_no_role_any_more_gets_none_of_it(dunia: Dunia, data: str) -> None:
    lama = make_pelaku(dunia.engine, Peran.PEMBACA, telegram_id=3601)
    tanpa = replace(lama, penugasan=())

    try:
        html = chat(dunia.engine, tanpa).tap_data(data)
    except TidakBerhakError:
        return
    assert "Minta akses" in chat(dunia.engine, tanpa).say("/start") or html
