"""Where the figures of the LKjIP 2024 stand, and the document's own words on them."""

import re

import pytest

from bot.ruang import Ruang
from core.hak import Pelaku
from tests.bot.capaian.bertanya import data, ketuk, polos


def test_sources_name_document_table_and_row(ruang: Ruang, sekda: Pelaku) -> None:
    semua = polos(ketuk(ruang, sekda, "cap.f:2024:1"))
    satu = polos(ketuk(ruang, sekda, "cap.fi:2024:IKU-9:1"))

    assert "Dokumen: LKjIP Setda Kota Bengkulu 2024" in semua
    assert "IKU-10: target Tabel 2.3 baris 10; realisasi Tabel 3.1 baris 10" in semua
    assert 'Realisasi 2024 "-": Tabel 3.1 baris 9\nRealisasi 2024 "Blm rilis": Tabel 3.3' in satu
    assert "Nama, formula, dan penanggung jawab: Tabel 2.1, indikator 9" in satu


@pytest.mark.parametrize(
    ("tap", "dihitung"),
    [
        ("cap.fi:2024:IKU-7:1", True),
        ("cap.fi:2024:IKU-9:1", False),
        ("cap.fi:2023:IKU-2:1", False),
        ("cap.f:2024:1", True),
        ("cap.f:2023:1", False),
    ],
)
def test_a_source_speaks_of_a_computed_capaian_only_where_there_is_one(
    ruang: Ruang, sekda: Pelaku, tap: str, *, dihitung: bool
) -> None:
    teks = polos(ketuk(ruang, sekda, tap))

    assert ("Capaian: dihitung CEKER dari target dan realisasi." in teks) is dihitung


def test_a_sasaran_cites_its_own_figures_and_leads_back(ruang: Ruang, sekda: Pelaku) -> None:
    [tap] = [d for d in data(ketuk(ruang, sekda, "cap.s:2024:S2")) if d.startswith("cap.fs:")]

    jawaban = ketuk(ruang, sekda, tap)

    assert re.findall(r"IKU-\d+", polos(jawaban)) == ["IKU-8", "IKU-9"]
    assert [(t.teks, t.data) for baris in jawaban.tombol for t in baris] == [
        ("« Sasaran", "cap.s:2024:S2")
    ]


@pytest.mark.parametrize(
    ("kode", "label"),
    [
        ("IKU-1", "Penyebab"),
        ("IKU-3", "Menurut dokumen"),
        ("IKU-5", "Rekomendasi"),
        ("IKU-7", "Penyebab & tindak lanjut"),
        ("IKU-9", "Penyebab & rekomendasi"),
    ],
)
def test_the_button_to_the_document_s_words_names_what_there_is(
    ruang: Ruang, sekda: Pelaku, kode: str, label: str
) -> None:
    jawaban = ketuk(ruang, sekda, f"cap.i:2024:{kode}")

    assert jawaban.tombol[0][0].teks == label
    isi = polos(ketuk(ruang, sekda, jawaban.tombol[0][0].data))
    for bagian in label.split(" & ") if label != "Menurut dokumen" else ["Analisis"]:
        assert f"\n{bagian.capitalize()}" in isi


def test_causes_are_the_document_s_own_words(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(ketuk(ruang, sekda, "cap.u:2024:IKU-1:1"))

    # "keberasilan" is how the document spells it.
    assert "faktor pendorong maupun penghambat keberasilan capaian kinerja" in teks
    assert "LKjIP Setda Kota Bengkulu 2024" in teks


def test_a_page_beyond_the_last_is_the_last(ruang: Ruang, sekda: Pelaku) -> None:
    assert ketuk(ruang, sekda, "cap.f:2024:9") == ketuk(ruang, sekda, "cap.f:2024:1")
