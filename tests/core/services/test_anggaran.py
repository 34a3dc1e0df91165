"""The budget of 2024 (Tabel 3.5) as each role may see it."""

from decimal import Decimal

import pytest
from sqlalchemy import Engine

from core.anggaran import Urutan
from core.angka import Keadaan
from core.aturan import round_pct
from core.buku import (
    Buku,
    Keraguan,
    Kolom,
    Pos,
    Tingkat,
    five,
    printed_serapan_differs,
    ranking,
    rows_against_total,
    sum_of,
    walk,
)
from core.capaian import Beda
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.periode import TahunKosong
from core.services.anggaran import get_pos, show_buku
from core.services.pencarian_anggaran import (
    KodeTidakAda,
    NomorTidakAda,
    PosUnit,
    Usulan,
    find_code,
    find_number,
    find_words,
    gist,
)
from tests.conftest import NOW, make_pelaku


def open_buku(engine: Engine, pelaku: Pelaku) -> Buku:
    buku = show_buku(engine, pelaku, 2024, now=NOW)
    assert isinstance(buku, Buku)
    return buku


@pytest.fixture
def buku(contoh: Engine, sekda: Pelaku) -> Buku:
    return open_buku(contoh, sekda)


def test_the_tree_has_3_programmes_18_kegiatan_and_54_sub_kegiatan(buku: Buku) -> None:
    assert buku.akar is not None
    tingkat = [pos.tingkat for pos in walk(buku.akar)]
    assert [tingkat.count(t) for t in Tingkat] == [1, 3, 18, 54]


def test_the_total_is_82_32_percent_of_perubahan_and_85_65_of_murni(buku: Buku) -> None:
    total = five(get_pos(buku, Tingkat.JUMLAH, 0))

    assert total.realisasi == Decimal(47264962831)
    assert total.sisa == Decimal(10148903418)
    assert isinstance(total.serapan, Decimal)
    assert isinstance(total.serapan_murni, Decimal)
    assert round_pct(total.serapan) == Decimal("82.32")
    assert round_pct(total.serapan_murni) == Decimal("85.65")


@pytest.mark.parametrize(
    ("nomor", "serapan", "beda"),
    [(1, "85.10", [Beda.TERPOTONG]), (2, "59.93", [Beda.TERTUKAR]), (3, "61.78", [])],
)
def test_programmes_say_how_their_printed_serapan_differs(
    buku: Buku, nomor: int, serapan: str, beda: list[Beda]
) -> None:
    program = get_pos(buku, Tingkat.PROGRAM, nomor)
    dihitung = five(program).serapan

    assert isinstance(dihitung, Decimal)
    assert round_pct(dihitung) == Decimal(serapan)
    assert [b.beda for b in printed_serapan_differs(program)] == beda


@pytest.mark.parametrize(
    ("kunci", "kolom", "selisih", "penjelas"),
    [
        ((Tingkat.PROGRAM, 1), Kolom.PERUBAHAN, 159551600, ((33,), (34,))),
        ((Tingkat.PROGRAM, 1), Kolom.REALISASI, 128374600, ((33,), (34,))),
        ((Tingkat.PROGRAM, 2), Kolom.PERUBAHAN, 446356500, ((37,),)),
        ((Tingkat.PROGRAM, 2), Kolom.REALISASI, 305736689, ((37,),)),
        ((Tingkat.JUMLAH, 0), Kolom.PERUBAHAN, 605908100, ((33, 37), (34, 37))),
        ((Tingkat.JUMLAH, 0), Kolom.REALISASI, 434111289, ((33, 37), (34, 37))),
    ],
)
def test_printed_totals_that_leave_rows_out_are_explained(
    buku: Buku,
    kunci: tuple[Tingkat, int],
    kolom: Kolom,
    selisih: int,
    penjelas: tuple[tuple[int, ...], ...],
) -> None:
    found = rows_against_total(get_pos(buku, *kunci), kolom)

    assert found is not None
    assert (found.selisih, found.penjelas) == (Decimal(selisih), penjelas)


@pytest.mark.parametrize(
    ("kunci", "kolom"),
    [
        *[((Tingkat.PROGRAM, nomor), Kolom.MURNI) for nomor in (1, 2, 3)],
        *[((Tingkat.PROGRAM, 3), kolom) for kolom in (Kolom.PERUBAHAN, Kolom.REALISASI)],
        ((Tingkat.JUMLAH, 0), Kolom.MURNI),
    ],
)
def test_printed_totals_that_hold_have_no_difference(
    buku: Buku, kunci: tuple[Tingkat, int], kolom: Kolom
) -> None:
    assert rows_against_total(get_pos(buku, *kunci), kolom) is None


def test_rows_that_may_be_counted_twice_are_known_by_number(buku: Buku) -> None:
    kolom = (Kolom.PERUBAHAN, Kolom.REALISASI)
    penunjang = (Tingkat.PROGRAM, "Penunjang urusan", kolom)

    assert buku.diragukan == {
        33: (Keraguan(*penunjang, bersama=(), lain=((34,),), lebih=True),),
        34: (Keraguan(*penunjang, bersama=(), lain=((33,),), lebih=True),),
        37: (Keraguan(Tingkat.PROGRAM, "Pemerintahan & kesra", kolom, (), (), lebih=True),),
    }


def test_who_sees_a_doubtful_row_alone_knows_of_the_doubt(contoh: Engine) -> None:
    staf = make_pelaku(contoh, Peran.STAF, "bagian-prokopim")

    assert open_buku(contoh, staf).diragukan.keys() == {33, 34}


def test_kegiatan_are_summed_and_say_from_how_many(buku: Buku) -> None:
    penataan = five(get_pos(buku, Tingkat.KEGIATAN, 9))

    assert penataan.dihitung_dari == 3
    assert penataan.perubahan == Decimal(270239200)
    assert penataan.realisasi == Decimal(183092431)
    assert isinstance(penataan.serapan, Decimal)
    assert round_pct(penataan.serapan) == Decimal("67.75")


@pytest.mark.parametrize(
    ("nomor", "keadaan"),
    [
        (25, Keadaan.TERCETAK_STRIP),
        (27, Keadaan.TERCETAK_KOSONG),
        (45, Keadaan.TERCETAK_STRIP),
    ],
)
def test_rows_without_realisasi_have_a_state_and_count_as_0_in_sums(
    buku: Buku, nomor: int, keadaan: Keadaan
) -> None:
    pos = get_pos(buku, Tingkat.SUB_KEGIATAN, nomor)

    assert five(pos).serapan is keadaan
    assert five(pos).sisa is keadaan
    assert sum_of([pos]).realisasi == 0
    assert sum_of([pos]).tanpa_realisasi == ((nomor, keadaan),)


def test_rankings_leave_rows_without_realisasi_apart(buku: Buku) -> None:
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]

    tertinggi = ranking(sub, Urutan.SERAPAN_TERTINGGI, 5)
    terendah = ranking(sub, Urutan.SERAPAN_TERENDAH, 1)

    assert [(n, round_pct(s)) for n, s in tertinggi.urutan] == [
        (23, Decimal("100.00")),
        (12, Decimal("98.82")),
        (19, Decimal("98.22")),
        (2, Decimal("95.43")),
        (3, Decimal("95.31")),
    ]
    assert [(n, round_pct(s)) for n, s in terendah.urutan] == [(36, Decimal("1.93"))]
    assert [n for n, _ in terendah.tanpa_angka] == [25, 27, 45]


@pytest.mark.parametrize(
    ("kata", "kunci"),
    [
        ("bantuan hukum", (Tingkat.SUB_KEGIATAN, 42)),
        ("bantun hukm", (Tingkat.SUB_KEGIATAN, 42)),
        ("gaji asn", (Tingkat.SUB_KEGIATAN, 3)),
        ("rt wawali", (Tingkat.SUB_KEGIATAN, 27)),
    ],
)
def test_words_find_one_line_typos_forgiven(
    contoh: Engine, buku: Buku, kata: str, kunci: tuple[Tingkat, int]
) -> None:
    found = find_words(contoh, buku, kata)

    assert isinstance(found, Pos)
    assert found.kunci == kunci


def test_words_that_may_mean_several_lines_are_asked_about(contoh: Engine, buku: Buku) -> None:
    for kata in ("produk hukum", "pengadaan barang dan jasa"):
        found = find_words(contoh, buku, kata)
        assert isinstance(found, Usulan)
        assert 2 <= len(found.pilihan) <= 6


def test_nonsense_finds_nothing(contoh: Engine, buku: Buku) -> None:
    assert find_words(contoh, buku, "zzzz") == Usulan("zzzz", ())


def test_a_bagian_is_the_sum_of_its_kegiatan(contoh: Engine, buku: Buku) -> None:
    tapem = find_words(contoh, buku, "bagian tapem")

    assert isinstance(tapem, PosUnit)
    assert [k.nomor for k in tapem.kegiatan] == [11, 14]


def test_codes_are_compared_by_segment(buku: Buku) -> None:
    found = find_code(buku, "4.01.02.2.03")
    missing = find_code(buku, "4.01.02.2.031")
    foreign = find_code(buku, "9.9")

    assert isinstance(found, Pos)
    assert found.kunci == (Tingkat.KEGIATAN, 13)
    assert isinstance(missing, KodeTidakAda)
    assert missing.terdekat is not None
    assert missing.terdekat.kunci == (Tingkat.PROGRAM, 2)
    assert foreign == KodeTidakAda("9.9", None)


@pytest.mark.parametrize("nomor", [0, 55])
def test_a_number_that_no_row_has_names_the_range(buku: Buku, nomor: int) -> None:
    assert find_number(buku, nomor) == NomorTidakAda(Tingkat.SUB_KEGIATAN, nomor, 54)


def test_each_level_has_numbers_of_its_own(buku: Buku) -> None:
    for tingkat, sampai in ((Tingkat.PROGRAM, 3), (Tingkat.KEGIATAN, 18)):
        found = find_number(buku, sampai, tingkat)
        assert isinstance(found, Pos)
        assert found.kunci == (tingkat, sampai)
        assert find_number(buku, sampai + 1, tingkat) == NomorTidakAda(tingkat, sampai + 1, sampai)


@pytest.mark.parametrize(
    ("kata", "inti"),
    [
        ("serapan", ""),
        ("total realisasi program?", ""),
        ("sub kegiatan", ""),
        ("serapan bantuan hukum", "bantuan hukum"),
        ("brp sisa kegiatan 13?", "kegiatan 13"),
        ("pagu 4.01.02.2.03", "4.01.02.2.03"),
        ("bagian hukum", "bagian hukum"),
    ],
)
def test_words_that_name_no_line_are_taken_out_of_a_question(kata: str, inti: str) -> None:
    assert gist(kata) == inti


def test_a_bagian_is_meant_wherever_the_word_stands(contoh: Engine, buku: Buku) -> None:
    assert isinstance(find_words(contoh, buku, "untuk bag. hukum"), PosUnit)


def test_the_latest_year_is_taken_and_its_age_known(contoh: Engine, sekda: Pelaku) -> None:
    buku = show_buku(contoh, sekda, None, now=NOW)

    assert isinstance(buku, Buku)
    assert (buku.tahun, buku.lebih_baru) == (2024, (2025, 2026))


def test_a_year_without_data_names_those_that_have(contoh: Engine, sekda: Pelaku) -> None:
    assert show_buku(contoh, sekda, 2025, now=NOW) == TahunKosong(2025, (2024,))


def test_staf_see_the_lines_of_the_own_bagian_only(contoh: Engine, staf_hukum: Pelaku) -> None:
    buku = open_buku(contoh, staf_hukum)

    assert buku.akar is None
    assert [p.kunci for p in buku.pos] == [
        (Tingkat.KEGIATAN, 13),
        (Tingkat.SUB_KEGIATAN, 41),
        (Tingkat.SUB_KEGIATAN, 42),
        (Tingkat.SUB_KEGIATAN, 43),
    ]
    with pytest.raises(TidakBerhakError):
        get_pos(buku, Tingkat.SUB_KEGIATAN, 35)
    with pytest.raises(TidakBerhakError):
        get_pos(buku, Tingkat.JUMLAH, 0)


def test_an_operator_of_a_dinas_sees_no_line_of_the_setda(
    contoh: Engine, operator_dinkes: Pelaku
) -> None:
    assert open_buku(contoh, operator_dinkes).pos == ()


def test_a_line_that_is_gone_is_a_stale_button(buku: Buku) -> None:
    with pytest.raises(TombolBasiError):
        get_pos(buku, Tingkat.PROGRAM, 4)
