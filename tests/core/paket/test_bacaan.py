"""Whatever is in the files, the reader answers with places and causes, and does not fall over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.paket.masalah import KodeMasalah as K
from core.paket.masalah import Masalah
from core.paket.paket import Paket, read_paket
from tests.paket_kecil import TEKS, make_isi


def problems(isi: dict[str, bytes]) -> list[Masalah]:
    hasil = read_paket(isi)
    assert not isinstance(hasil, Paket), "the mistake was not noticed"
    return list(hasil)


def with_text(berkas: str, teks: str) -> dict[str, bytes]:
    return make_isi() | {berkas: teks.encode("utf-8", "surrogatepass")}


@pytest.mark.parametrize(
    "sisipan",
    [
        "x = " + "[" * 3000 + "]" * 3000,
        "x = " + "{a=" * 3000 + "1" + "}" * 3000,
        "nama" + ".a" * 3000 + " = 1",
        "[x" + ".a" * 3000 + "]",
    ],
)
def test_a_toml_nested_too_deep_is_a_problem_of_its_file(sisipan: str) -> None:
    [masalah] = problems(with_text("narasi.toml", TEKS["narasi.toml"] + sisipan + "\n"))

    assert (masalah.berkas, masalah.kode) == ("narasi.toml", K.TERLALU_DALAM)


@pytest.mark.parametrize("angka", ["9" * 5000, "0x" + "f" * 5000, "-" + "9" * 30, "9" * 19])
def test_a_number_of_too_many_digits_is_told_by_its_line(angka: str) -> None:
    isi = make_isi(("paket.toml", "tahun = 2030", f"tahun = {angka}"))

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.baris, masalah.kode) == (
        "paket.toml",
        10,
        K.ANGKA_DI_LUAR_BATAS,
    )
    assert len(masalah.isi) <= 24


TERSEMBUNYI = ["\x00", "\x07", "\x1b", "\u202e", "\u200b", "\ufeff", "\u00ad", "\x85", "\u2028"]


@pytest.mark.parametrize("huruf", TERSEMBUNYI)
def test_a_hidden_character_in_a_cell_is_told_by_line_and_column(huruf: str) -> None:
    isi = make_isi(("anggaran.csv", "2,Hukum,,", f"2,Hu{huruf}kum,,"))

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.baris, masalah.kolom) == ("anggaran.csv", 6, "uraian")
    assert (masalah.kode, masalah.isi) == (K.KARAKTER_TERLARANG, f"U+{ord(huruf):04X}")


@pytest.mark.parametrize("huruf", TERSEMBUNYI)
def test_a_hidden_character_in_toml_is_told_by_line_and_key(huruf: str) -> None:
    kode = f"\\u{ord(huruf):04x}"
    isi = make_isi(
        ("organisasi.toml", '"Dinas Kesehatan"', f'"Dinas{kode} Kesehatan"'),
        ("organisasi.toml", '"Kumham"]', f'"Kum{kode}ham"]'),
    )

    assert [(m.baris, m.kolom, m.kode, m.isi) for m in problems(isi)] == [
        (line_of(nama), kolom, K.KARAKTER_TERLARANG, f"U+{ord(huruf):04X}")
        for nama, kolom in (("Kumham", "alias"), ("Dinas Kesehatan", "nama"))
    ]


def line_of(teks: str) -> int:
    isi = TEKS["organisasi.toml"]
    return isi[: isi.index(teks)].count("\n") + 1


def test_a_line_separator_in_toml_does_not_shift_the_lines_below_it() -> None:
    isi = make_isi(
        ("organisasi.toml", '"Kumham"]', '"Kum\u2028ham"]'),
        ("organisasi.toml", '"perangkat_daerah"', '"perangkat"'),
    )

    assert [(m.baris, m.kolom) for m in problems(isi)] == [
        (line_of("Kumham"), "alias"),
        (line_of("perangkat_daerah"), "jenis"),
    ]


def test_a_hidden_character_in_the_header_is_told_and_no_column_is_missed_for_it() -> None:
    isi = make_isi(("target.csv", "indikator,", "\ufeffindikator,"))
    isi["target.csv"] = b"\xef\xbb\xbf" + isi["target.csv"]

    assert [(m.baris, m.kode, m.isi) for m in problems(isi)] == [
        (1, K.KARAKTER_TERLARANG, "U+FEFF")
    ]


def test_tabs_and_new_lines_in_a_cell_are_left_alone() -> None:
    isi = make_isi(("anggaran.csv", "2,Hukum,,", '2,"Hu\tkum\r\ndan HAM",Hukum,'))

    assert isinstance(read_paket(isi), Paket)


@pytest.mark.parametrize("berkas", sorted(TEKS))
@pytest.mark.parametrize("sandi", ["utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_file_of_another_encoding_is_the_only_problem(berkas: str, sandi: str) -> None:
    isi = make_isi() | {berkas: (TEKS[berkas].rstrip("\n") + "é\n").encode(sandi)}

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.kode) == (berkas, K.BUKAN_UTF8)


@pytest.mark.parametrize("berkas", sorted(b for b in TEKS if b.endswith(".csv")))
@pytest.mark.parametrize("pemisah", [";", "\t", "|"])
def test_a_file_as_excel_writes_it_in_indonesia_is_the_only_problem(
    berkas: str, pemisah: str
) -> None:
    isi = make_isi() | {berkas: TEKS[berkas].replace(",", pemisah).encode()}

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.baris, masalah.kode) == (berkas, 1, K.BUKAN_KOMA)
    assert masalah.isi == pemisah


@pytest.mark.parametrize("berkas", sorted(b for b in TEKS if b.endswith(".toml")))
def test_a_toml_that_cannot_be_read_is_the_only_problem(berkas: str) -> None:
    [masalah] = problems(with_text(berkas, TEKS[berkas] + "[rusak\n"))

    assert (masalah.berkas, masalah.kode) == (berkas, K.TOML_RUSAK)
    assert masalah.baris == TEKS[berkas].count("\n") + 1


@pytest.mark.parametrize("berkas", sorted(b for b in TEKS if b.endswith(".csv")))
def test_a_csv_whose_quotes_break_is_the_only_problem(berkas: str) -> None:
    baris = TEKS[berkas].splitlines()
    isi = with_text(berkas, "\n".join([*baris[:1], '"a"b', *baris[1:]]))

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.baris, masalah.kode) == (berkas, 2, K.CSV_RUSAK)


@pytest.mark.parametrize(
    "berkas",
    ["paket.toml", "organisasi.toml", "perencanaan.toml", "target.csv", "anggaran.csv"],
)
def test_a_file_that_is_missing_is_the_only_problem(berkas: str) -> None:
    isi = make_isi()
    del isi[berkas]

    assert problems(isi) == [Masalah(berkas=berkas, kode=K.BERKAS_TIDAK_ADA)]


@pytest.mark.parametrize("kolom", ["tingkat", "no", "uraian", "realisasi"])
def test_a_column_that_is_missing_from_the_budget_is_the_only_problem(kolom: str) -> None:
    kepala = TEKS["anggaran.csv"].splitlines()[0]
    isi = make_isi(("anggaran.csv", kepala, kepala.replace(kolom, "lain")))

    assert {(m.kode, m.kolom) for m in problems(isi)} == {
        (K.KOLOM_TIDAK_ADA, kolom),
        (K.KOLOM_ASING, "lain"),
    }


def test_mistakes_of_other_files_are_told_beside_the_file_that_cannot_be_read() -> None:
    isi = make_isi(
        ("target.csv", ",BB,", ",BBB,"),
        ("kebijakan.csv", ",bagian-hukum,", ",bagian-hukun,"),
    )
    isi["anggaran.csv"] = TEKS["anggaran.csv"].encode("utf-16")

    assert [(m.berkas, m.kode) for m in problems(isi)] == [
        ("anggaran.csv", K.BUKAN_UTF8),
        ("kebijakan.csv", K.TIDAK_DIKENAL),
        ("target.csv", K.ANGKA_TAK_TERBACA),
    ]


@pytest.mark.parametrize("berkas", ["narasi.toml", "inovasi.csv"])
def test_a_file_of_more_than_20_million_bytes_is_told_and_not_read(berkas: str) -> None:
    isi = make_isi() | {berkas: b"\xff" * 20_000_001}

    [masalah] = problems(isi)

    assert (masalah.berkas, masalah.kode, masalah.acuan) == (berkas, K.BERKAS_TERLALU_BESAR, "20")


def test_a_file_just_as_large_as_it_may_be_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.paket.mentah.BERKAS_MAKS", max(map(len, make_isi().values())))

    assert isinstance(read_paket(make_isi()), Paket)


def test_a_file_of_too_many_rows_is_told_by_the_first_that_is_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    banyak = max(teks.count("\n") for berkas, teks in TEKS.items() if berkas.endswith(".csv"))
    monkeypatch.setattr("core.paket.mentah.BARIS_MAKS", banyak - 1)
    assert isinstance(read_paket(make_isi()), Paket)

    kepala, baris = TEKS["inovasi.csv"].split("\n", 1)
    [masalah] = problems(with_text("inovasi.csv", f"{kepala}\n\n{baris * banyak}"))

    assert (masalah.kode, masalah.baris) == (K.BARIS_TERLALU_BANYAK, banyak + 2)
    assert masalah.acuan == str(banyak - 1)


def test_a_header_of_a_million_columns_is_answered_at_once() -> None:
    masalah = problems(with_text("inovasi.csv", "nomor" + "," * 1_000_000 + "\n"))

    assert (K.KOLOM_GANDA, "") in {(m.kode, m.kolom) for m in masalah}
    assert len(masalah) < 20


@settings(max_examples=150, deadline=None)
@given(berkas=st.sampled_from(sorted(TEKS)), isi=st.binary(max_size=200))
def test_whatever_bytes_are_in_a_file_it_is_read_or_told(berkas: str, isi: bytes) -> None:
    read_paket(make_isi() | {berkas: isi})


@settings(max_examples=150, deadline=None)
@given(
    berkas=st.sampled_from(sorted(TEKS)),
    sisipan=st.text(max_size=20),
    tempat=st.floats(0, 1, exclude_max=True),
)
def test_whatever_is_typed_into_a_file_it_is_read_or_told(
    berkas: str, sisipan: str, tempat: float
) -> None:
    teks = TEKS[berkas]
    di = int(len(teks) * tempat)
    read_paket(with_text(berkas, teks[:di] + sisipan + teks[di:]))
