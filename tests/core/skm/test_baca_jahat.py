"""Files that were made to do harm, or are no answers at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.skm.baca import BacaanJawaban, read_answers
from core.skm.masalah import SalahJawaban
from tests.berkas_uji import JPEG, OLE, PDF, XLSM, make_office, make_zip
from tests.core.xlsx.buku_uji import make_buku, make_sheet
from tests.skm_uji import U1_SAMPAI_U9, make_csv, make_xlsx

JUDUL = "".join(f'<c t="inlineStr"><is><t>{kode}</t></is></c>' for kode in U1_SAMPAI_U9)


def sheet(jawaban: str, sifat: str = "") -> bytes:
    return make_buku(make_sheet(f'<row r="1">{JUDUL}</row><row r="2"{sifat}>{jawaban}</row>'))


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"", SebabDitolak.KOSONG),
        (b"U1;U2;U3\n3;\x00;4\n", SebabDitolak.JENIS),
        (PDF, SebabDitolak.BUKAN_XLSX),
        (JPEG, SebabDitolak.BUKAN_XLSX),
        (OLE, SebabDitolak.OFFICE_LAMA),
        (make_office(XLSM), SebabDitolak.BERMAKRO),
        (make_zip({"a.txt": "U1;U2"}), SebabDitolak.JENIS),
        (make_xlsx([3] * 9)[:-200], SebabDitolak.TIDAK_UTUH),
        (b"U1;U2;U3" + b";3" * 1_000_000, SebabDitolak.TERLALU_BANYAK_KOLOM),
        (b"MZ\x90\x00" + b"\x00" * 400, SebabDitolak.JENIS),
        (b"x" * (21 << 20), SebabDitolak.TERLALU_BESAR),
    ],
)
def test_what_is_no_file_of_answers_is_refused(isi: bytes, sebab: SebabDitolak) -> None:
    with pytest.raises(BerkasDitolakError) as tolak:
        read_answers(isi)

    assert tolak.value.sebab is sebab


def test_a_formula_is_no_answer_whatever_result_stands_beside_it() -> None:
    bacaan = read_answers(sheet("<c><f>2+2</f><v>4</v></c>" + "<c><v>3</v></c>" * 8))

    assert [(m.sebab, m.kolom, m.baris) for m in bacaan.masalah] == [(SalahJawaban.RUMUS, "A", 2)]


@pytest.mark.parametrize(
    ("sel", "sebab"),
    [
        ('<c t="e"><v>#DIV/0!</v></c>', SalahJawaban.GALAT),
        ('<c t="e"><v>Budi Santoso</v></c>', SalahJawaban.GALAT),
        ('<c t="n"><v>tiga</v></c>', SalahJawaban.GALAT),
        ("<c><v>1e300</v></c>", SalahJawaban.DI_LUAR_RENTANG),
        ("<c><v>3.0000000000000004</v></c>", None),
    ],
)
def test_odd_cells_are_named_and_their_content_is_not(sel: str, sebab: SalahJawaban | None) -> None:
    bacaan = read_answers(sheet(sel + "<c><v>3</v></c>" * 8))

    assert [satu.sebab for satu in bacaan.masalah] == ([sebab] if sebab else [])
    assert "Budi" not in repr(bacaan)


def test_a_percentage_is_no_answer() -> None:
    gaya = '<numFmts/><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>'
    isi = f'<row r="1">{JUDUL}</row><row r="2"><c s="1"><v>3</v></c>{"<c><v>3</v></c>" * 8}</row>'

    bacaan = read_answers(make_buku(make_sheet(isi), gaya=gaya))

    assert [satu.sebab for satu in bacaan.masalah] == [SalahJawaban.PERSEN]


def test_a_respondent_in_a_hidden_row_counts_and_is_told() -> None:
    bacaan = read_answers(sheet("<c><v>3</v></c>" * 9, ' hidden="1"'))

    assert bacaan.rekap is not None
    assert (bacaan.rekap.responden, bacaan.tersembunyi) == (1, 1)


def test_a_hidden_sheet_is_not_read() -> None:
    lembar = make_sheet(f'<row r="1">{JUDUL}</row><row r="2">{"<c><v>3</v></c>" * 9}</row>')

    bacaan = read_answers(make_buku({"Data": lembar, "-Lama": lembar}))

    assert bacaan.lembar == "Data"
    assert bacaan.rekap is not None
    assert bacaan.rekap.responden == 1


def test_a_heading_of_many_thousand_letters_does_no_harm() -> None:
    assert read_answers(make_csv([3] * 9, judul=[*U1_SAMPAI_U9[:8], "ﷺ" * 30_000])).masalah


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(isi: bytes) -> None:
    try:
        hasil: object = read_answers(isi)
    except BerkasDitolakError as error:
        hasil = error.sebab

    assert isinstance(hasil, BacaanJawaban | SebabDitolak)


@given(st.text(alphabet='U123456789;,.\t\n"= aZ-', max_size=300))
def test_any_text_below_the_headings_is_read_or_refused(teks: str) -> None:
    try:
        hasil = read_answers(make_csv() + teks.encode())
    except BerkasDitolakError:
        return

    assert (hasil.rekap is None) == bool(hasil.masalah)
