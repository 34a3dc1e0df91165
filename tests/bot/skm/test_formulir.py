"""The form for answers: handed out, filled in, and read back."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.messages import formulir_skm as kata
from bot.skm import formulir
from bot.skm.formulir import write_form
from core.skm.baca import read_answers
from core.skm.jawaban import sum_answers
from core.skm.masalah import SalahJawaban
from core.skm.unsur import UNSUR, Unsur
from core.wadah import Wadah
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import LembarTulis, write_workbook
from tests.conftest import NOW

DUA = ((4, 4, 4, 4, 4, 4, 4, 4, 4), (3, 2, 1, None, 3, 3, 4, 3, 2))


@pytest.fixture
def terisi(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Return the form with the answers of two respondents, as somebody would save it."""

    def write(lembar: Sequence[LembarTulis], **opsi: object) -> bytes:
        del opsi
        isi = [[nomor, *satu] for nomor, satu in enumerate(DUA, 1)]
        baris = [*isi, *lembar[0].baris[len(DUA) :]]
        return write_workbook([replace(lembar[0], baris=baris), *lembar[1:]], dibuat_at=NOW)

    monkeypatch.setattr(formulir, "write_workbook", write)
    return write_form(40, dibuat_at=NOW)


def test_what_is_filled_in_is_read_back(terisi: bytes) -> None:
    bacaan = read_answers(terisi)

    assert bacaan.rekap is not None
    assert bacaan.lembar == kata.LEMBAR
    assert bacaan.rekap.tanpa_jawaban == 38
    assert replace(bacaan.rekap, tanpa_jawaban=0) == sum_answers(UNSUR, DUA)
    assert (bacaan.pribadi, bacaan.diabaikan, bacaan.tertukar) == ((), (), ())


def test_an_empty_form_has_no_respondents() -> None:
    bacaan = read_answers(write_form(140, dibuat_at=NOW))

    assert [satu.sebab for satu in bacaan.masalah] == [SalahJawaban.TANPA_RESPONDEN]


@pytest.mark.parametrize(("minta", "baris"), [(0, 30), (140, 140), (10**9, 5_000)])
def test_there_is_a_row_for_each_respondent(minta: int, baris: int) -> None:
    lembar = read_workbook(write_form(minta, dibuat_at=NOW)).lembar[0]

    assert len(lembar.baris) == baris + len(kata.PEMBUKA) + 1


def test_only_1_to_4_can_be_typed() -> None:
    isi = write_form(30, dibuat_at=NOW)
    xml = b"".join(Wadah(isi).read("xl/worksheets/sheet1.xml", maks=1 << 20)).decode()

    assert xml.count('<dataValidation type="list"') == 9
    assert '"1,2,3,4"' in xml
    assert 'sqref="B4:B33"' in xml
    assert "sheetProtection" not in xml


def test_the_instructions_name_every_unsur() -> None:
    petunjuk = read_workbook(write_form(30, dibuat_at=NOW)).lembar[1]
    teks = {f"{sel.isi}" for sel in petunjuk.cells()}

    assert {satu.nama for satu in UNSUR} | set(kata.YANG_DINILAI.values()) <= teks
    assert petunjuk.nama == kata.LEMBAR_PETUNJUK


def test_a_survey_of_its_own_unsur_has_its_own_columns() -> None:
    semua = (*UNSUR[:3], Unsur("U10", "Keamanan lingkungan", "Keamanan"))
    isi = write_form(30, dibuat_at=NOW, unsur=semua)

    assert [s.sebab for s in read_answers(isi, semua).masalah] == [SalahJawaban.TANPA_RESPONDEN]
    assert SalahJawaban.UNSUR_TIDAK_ADA in {s.sebab for s in read_answers(isi).masalah}


def test_the_same_form_is_the_same_bytes() -> None:
    assert write_form(30, dibuat_at=NOW) == write_form(30, dibuat_at=NOW)
