"""The year and the triwulan of a question, said alike by /capaian and /anggaran."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner

from bot import rute
from bot.cli import app
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.services.basis_data import open_database
from tests.conftest import NOW, make_pelaku

USIA = "Terakhir 2024; 2025 dan 2026 belum dimuat."


def data(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris]


@pytest.mark.parametrize(
    "teks",
    [
        "/capaian",
        "/capaian IKU-3",
        "/capaian bagian organisasi",
        "/capaian tw2",
        "/capaian tw2 IKU-3",
        "/anggaran",
        "/anggaran 35",
        "/anggaran 4.01.02.2.03",
        "/anggaran hukum",
        "/anggaran bagian hukum",
        "/anggaran tw2",
    ],
)
def test_figures_of_a_year_that_nobody_named_say_their_age_once(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    perintah, _, sisa = teks.partition(" ")

    assert rute.jawab_teks(ruang, sekda, teks).html.count(USIA) == 1
    assert USIA not in rute.jawab_teks(ruang, sekda, f"{perintah} 2024 {sisa}").html


@pytest.mark.parametrize(
    "teks", ["/capaian IKU-11", "/anggaran 99", "/anggaran 9.9", "/anggaran zz"]
)
def test_an_answer_without_figures_has_no_age(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    assert USIA not in rute.jawab_teks(ruang, sekda, teks).html


def test_staff_learn_the_age_of_their_own_lines(ruang: Ruang, staf_hukum: Pelaku) -> None:
    assert USIA in rute.jawab_teks(ruang, staf_hukum, "/anggaran").html
    assert USIA in rute.jawab_teks(ruang, staf_hukum, "/anggaran 42").html


@pytest.mark.parametrize(
    ("teks", "tujuan"),
    [
        ("/capaian 2024 tw2", "cap:2024"),
        ("/capaian tw4 IKU-3 2024", "cap.i:2024:IKU-3"),
        ("/anggaran 2024 tw2", "agg:2024"),
        ("/anggaran triwulan II 35 2024", "agp:2024:s:35"),
    ],
)
def test_a_triwulan_is_never_answered_with_figures_of_the_year(
    ruang: Ruang, sekda: Pelaku, teks: str, tujuan: str
) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, teks)

    assert re.fullmatch(
        r"Realisasi triwulan (II|IV) 2024 tidak tersedia dalam data; "
        r"dokumen hanya memuat angka tahunan\.",
        jawaban.html,
    )
    assert [[(t.teks, t.data) for t in baris] for baris in jawaban.tombol] == [
        [("Angka tahunan 2024", tujuan)]
    ]
    assert "<pre>" in rute.jawab_tombol(ruang, sekda, tujuan).html


def test_a_triwulan_of_a_bagian_leads_to_its_year(ruang: Ruang, sekda: Pelaku) -> None:
    [tujuan] = data(rute.jawab_teks(ruang, sekda, "/anggaran bagian hukum tw1"))

    assert "<b>Bagian Hukum" in rute.jawab_tombol(ruang, sekda, tujuan).html


@pytest.mark.parametrize(
    "teks", ["/anggaran 2024 tw2 hukum", "/capaian 2024 tw2 bagian organisasi"]
)
def test_choices_that_lead_to_figures_of_the_year_say_so(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, teks)

    assert jawaban.html.startswith("Realisasi triwulan II 2024 tidak tersedia dalam data;")
    assert len(data(jawaban)) == 4


def test_a_triwulan_of_nothing_one_may_see_is_said_as_that(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    assert "Tidak ada kegiatan" in rute.jawab_teks(ruang, operator_dinkes, "/anggaran tw2").html


@pytest.mark.parametrize("teks", ["/capaian tw5", "/anggaran tw 0", "/capaian tw1 tw2 2024"])
def test_a_triwulan_that_no_year_has_is_told_how_to_write(
    ruang: Ruang, sekda: Pelaku, teks: str
) -> None:
    assert rute.jawab_teks(ruang, sekda, teks).html == (
        "Triwulan ditulis tw1, tw2, tw3, atau tw4, satu saja dalam satu pertanyaan."
    )


@pytest.mark.parametrize("tahun", ["2019", "1999", "2150"])
def test_a_year_without_data_offers_those_that_have_in_the_same_words(
    ruang: Ruang, sekda: Pelaku, tahun: str
) -> None:
    capaian = rute.jawab_teks(ruang, sekda, f"/capaian {tahun}")
    anggaran = rute.jawab_teks(ruang, sekda, f"/anggaran {tahun} hukum")

    assert capaian.html == (
        f"Data capaian {tahun} belum dimuat. Yang tersedia: 2023 dan 2024. Silakan pilih:"
    )
    assert anggaran.html == (
        f"Data anggaran {tahun} belum dimuat. Yang tersedia: 2024. Silakan pilih:"
    )
    assert [t.teks for baris in capaian.tombol for t in baris] == ["Tahun 2024", "Tahun 2023"]
    assert data(anggaran) == ["agg:2024"]


def test_last_year_without_data_is_said(ruang: Ruang, sekda: Pelaku) -> None:
    assert (
        "Data capaian 2025 belum dimuat." in rute.jawab_teks(ruang, sekda, "/capaian th lalu").html
    )


def test_two_years_are_asked_for_one_by_one(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, "/capaian 2024 2023")
    dengan_kata = rute.jawab_teks(ruang, sekda, "/anggaran 2024 2023 hukum")

    kalimat = "Mohon tulis satu tahun saja dalam satu pertanyaan: 2024 atau 2023."
    assert jawaban.html == dengan_kata.html == kalimat
    assert data(jawaban) == ["cap:2024", "cap:2023"]
    assert data(dengan_kata) == []


@pytest.mark.parametrize("teks", ["", " 2024", " kerja sama", " tw2"])
@pytest.mark.parametrize("perihal", ["capaian", "anggaran"])
def test_an_empty_database_says_whom_to_ask(kosong: Engine, perihal: str, teks: str) -> None:
    ruang = Ruang(kosong, jam=lambda: NOW)
    sekda = make_pelaku(kosong, Peran.PIMPINAN)

    jawaban = rute.jawab_teks(ruang, sekda, f"/{perihal}{teks}")

    assert jawaban.html == f"Data {perihal} belum dimuat. Silakan hubungi admin CEKER."
    assert "Menu" in rute.jawab_tombol(ruang, sekda, data(jawaban)[0]).html


@pytest.mark.parametrize("perihal", ["capaian", "anggaran"])
def test_what_an_admin_is_told_to_type_loads_the_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, perihal: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("CEKER_DATABASE_URL", raising=False)
    ruang = Ruang(open_database(f"sqlite:///{tmp_path / 'ceker.db'}"), jam=lambda: NOW)
    admin = make_pelaku(ruang.engine, Peran.ADMIN)

    [contoh, sendiri] = re.findall(
        "<code>ceker (.*?)</code>", rute.jawab_teks(ruang, admin, f"/{perihal}").html
    )

    assert CliRunner().invoke(app, contoh.split()).exit_code == 0
    assert USIA in rute.jawab_teks(ruang, admin, f"/{perihal}").html
    assert "folder ini tidak ada" in CliRunner().invoke(app, sendiri.split()).output
    ruang.engine.dispose()
