"""/laporan: what the chapter comes to, to whom, and which files it is to be had as."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot import perintah, rute
from bot.jawaban import Jawaban
from bot.lkjip.pesanan import Jenis, Pesanan
from bot.render import polos
from bot.ruang import Ruang
from core.audit.catatan import Catatan
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.periode import TahunKosong
from core.services import cek, orang, tanggapan
from tests.conftest import NOW, make_pelaku


@pytest.fixture
def soffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """LibreOffice is installed, whether or not it is."""
    monkeypatch.setattr("bot.lkjip.jawab.find_soffice", lambda: "/uji/soffice")


@pytest.fixture
def tanpa_soffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.lkjip.jawab.find_soffice", lambda: None)


def ask(ruang: Ruang, pelaku: Pelaku, teks: str = "/laporan 2024") -> Jawaban:
    return rute.jawab_teks(ruang, pelaku, teks)


def order(ruang: Ruang, pelaku: Pelaku, jenis: Jenis = Jenis.DOCX) -> Pesanan:
    pesanan = rute.jawab_tombol(ruang, pelaku, f"df:2024:{jenis}").pesanan
    assert pesanan is not None
    return pesanan


def labels(jawaban: Jawaban) -> list[str]:
    return [tombol.teks for baris in jawaban.tombol for tombol in baris]


def codes(pesanan: Pesanan) -> set[str]:
    """Return the indikator that the chapter tells of."""
    return set(re.findall(r"IKU-\d+", f"{pesanan.naskah}"))


@pytest.mark.usefixtures("soffice")
def test_who_sees_all_reads_what_the_year_comes_to(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = ask(ruang, sekda)

    assert polos(jawaban.html) == (
        "Bab III LKjIP 2024\n"
        "LKjIP Setda Kota Bengkulu 2024\n"
        "\n"
        "7 dari 10 indikator mencapai target (1 tanpa angka).\n"
        "35 catatan masih terbuka: belum ditanggapi.\n"
        "\n"
        "Pilih bentuk berkasnya:"
    )
    assert labels(jawaban) == [
        *("Word (.docx)", "Excel (.xlsx)", "PDF", "Ringkasan (gambar)"),
        *("Lihat catatan", "« Menu"),
    ]


def test_without_a_year_it_is_the_latest_that_there_is(ruang: Ruang, sekda: Pelaku) -> None:
    assert ask(ruang, sekda, "/laporan") == ask(ruang, sekda)


def test_an_operator_s_is_about_the_own_unit_and_leads_to_what_it_sends(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    jawaban = ask(ruang, operator_dinkes)

    assert "Hanya yang menyangkut unit Anda." in jawaban.html
    assert "2 dari 2 indikator mencapai target." in jawaban.html
    assert "Tidak ada catatan yang terbuka." in jawaban.html
    assert "Kirim laporan" in labels(jawaban)
    assert "Lihat catatan" not in labels(jawaban)


def test_an_operator_s_file_tells_of_no_other_indikator_and_no_money(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    semua, sendiri = order(ruang, sekda), order(ruang, operator_dinkes)

    assert len(codes(semua)) == 10
    assert codes(sendiri) == {"IKU-4", "IKU-5"}
    assert "47.264.962.831" in f"{semua.naskah}"
    assert "47.264.962.831" not in f"{sendiri.naskah}"
    assert (semua.lingkup, semua.terbatas) == ("semua", False)
    assert sendiri.terbatas
    assert sendiri.lingkup.startswith("unit-")


def test_who_has_no_indikator_is_told_so_and_gets_no_file(ruang: Ruang, staf_hukum: Pelaku) -> None:
    [tugas] = staf_hukum.penugasan
    pelaku = replace(staf_hukum, penugasan=(replace(tugas, wilayah=frozenset({9999})),))

    jawaban = ask(ruang, pelaku)
    assert "Tidak ada indikator 2024 yang menyangkut unit Anda" in jawaban.html
    assert labels(jawaban) == ["« Menu"]
    assert rute.jawab_tombol(ruang, pelaku, "df:2024:docx") == jawaban


SEMUA = {Peran.PIMPINAN, Peran.KABAG, Peran.VERIFIKATOR, Peran.PEMBACA, Peran.ADMIN}
UNIT = {
    Peran.PIMPINAN: "setda",
    Peran.KABAG: "bagian-hukum",
    Peran.STAF: "bagian-umum",
    Peran.VERIFIKATOR: "bagian-adpem",
    Peran.KEPALA_PD: "dinkes",
    Peran.OPERATOR_PD: "puskesmas-kandang",
}


@pytest.mark.parametrize("peran", Peran)
def test_each_role_is_told_of_the_command_and_gets_what_it_may_see(
    ruang: Ruang, peran: Peran
) -> None:
    pelaku = make_pelaku(ruang.engine, peran, UNIT.get(peran))

    apa = dict(perintah.daftar(pelaku))["laporan"]
    assert ("unit Anda" in apa) is (peran not in SEMUA)
    assert f"/laporan: {apa}" in ask(ruang, pelaku, "/bantuan").html
    assert "Unduh LKjIP" in labels(ask(ruang, pelaku, "/menu"))
    assert order(ruang, pelaku).terbatas is (peran not in SEMUA)


def test_a_stranger_is_only_told_how_to_ask_for_access(ruang: Ruang) -> None:
    tamu = orang.recognize(ruang.engine, 66, nama="Tamu", now=NOW)

    for jawaban in (ask(ruang, tamu), rute.jawab_tombol(ruang, tamu, "df:2024:docx")):
        assert jawaban.pesanan is None
        assert "belum terdaftar" in jawaban.html
    assert "laporan" not in dict(perintah.daftar(tamu))


def test_a_year_without_data_leads_to_those_that_have_some(ruang: Ruang, sekda: Pelaku) -> None:
    for jawaban in (
        ask(ruang, sekda, "/laporan 2023"),
        rute.jawab_tombol(ruang, sekda, "df:2023:xlsx"),
    ):
        assert jawaban.html.startswith("Data LKjIP 2023 belum dimuat. Yang tersedia: 2024.")
        [[tahun]] = jawaban.tombol
        assert rute.jawab_tombol(ruang, sekda, tahun.data) == ask(ruang, sekda)


def test_a_report_of_one_unit_is_not_to_be_had(ruang: Ruang, sekda: Pelaku) -> None:
    html = ask(ruang, sekda, "/laporan 2024 bagian hukum").html

    assert "setahun atau satu triwulan. Tulis misalnya" in html


@pytest.mark.usefixtures("tanpa_soffice")
def test_without_libreoffice_no_pdf_is_offered_and_an_old_button_says_why(
    ruang: Ruang, sekda: Pelaku
) -> None:
    assert "PDF" not in labels(ask(ruang, sekda))

    jawaban = rute.jawab_tombol(ruang, sekda, "df:2024:pdf")
    assert jawaban.pesanan is None
    assert jawaban.html.startswith("PDF belum dapat dibuat: LibreOffice belum terpasang")
    assert labels(jawaban) == labels(ask(ruang, sekda))


@pytest.mark.parametrize(
    "data", ["df:2024", "df:2024:doc", "df:x:docx", "df:2024:docx:5", "dr", "dr:x"]
)
def test_a_forged_button_is_stale(ruang: Ruang, sekda: Pelaku, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, sekda, data)


def test_the_same_chapter_has_the_same_key_whoever_asks_whenever(
    ruang: Ruang, sekda: Pelaku, admin: Pelaku
) -> None:
    nanti = Ruang(ruang.engine, jam=lambda: NOW + timedelta(days=3))

    awal, lagi = order(ruang, sekda), order(nanti, admin, Jenis.XLSX)
    assert awal.kunci == lagi.kunci
    assert "23 November 2026" in awal.naskah.keterangan
    assert "26 November 2026" in lagi.naskah.keterangan


def test_another_figure_makes_another_key(ruang: Ruang, sekda: Pelaku) -> None:
    awal = order(ruang, sekda)
    with ruang.engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE realisasi_kinerja SET tercetak = '6', nilai = 60000 WHERE tercetak = '8,86'"
            )
        )

    assert order(ruang, sekda).kunci != awal.kunci


def test_what_is_answered_is_not_open_any_more_and_makes_another_key(
    ruang: Ruang, sekda: Pelaku, kabag_hukum: Pelaku
) -> None:
    awal = order(ruang, sekda)
    kunci = _own(ruang, kabag_hukum).kunci
    tanggapan.answer(ruang.engine, None, kabag_hukum, 2024, kunci, "Sudah.", None, now=NOW)

    assert "34 catatan masih terbuka" in ask(ruang, sekda).html
    assert order(ruang, sekda).kunci != awal.kunci


def _own(ruang: Ruang, pelaku: Pelaku) -> Catatan:
    """Return a finding that this person alone is to answer."""
    hasil = cek.show(ruang.engine, pelaku, 2024, now=NOW)
    assert not isinstance(hasil, TahunKosong)
    return next(s for s in hasil.catatan if s.kunci in hasil.boleh and s.fakta.indikator == "IKU-3")
