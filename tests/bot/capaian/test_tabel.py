import re
from decimal import Decimal
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from bot.capaian import tabel
from bot.messages.keadaan import KATA
from bot.render import LEBAR, baris_pasangan
from core.angka import Keadaan, Nilai, Predikat
from core.kinerja import LembarIndikator
from core.paket.istilah import Naskah
from tests.lembar import KINERJA, make_indikator


def baris(satu: LembarIndikator) -> list[str]:
    """Return the lines of the table below its heading."""
    isi = re.fullmatch(r"<pre>(.*)</pre>", tabel.capaian([satu]), re.DOTALL)
    assert isi
    return unescape(isi[1]).splitlines()[1:]


def test_a_state_takes_the_place_of_realisasi_and_capaian() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Predikat("BB")}
    satu = make_indikator(target=target, pendek="Nilai AKIP", realisasi=(Keadaan.BELUM_RILIS,))

    assert baris(satu) == [" 1 Nilai AKIP      BB    belum rilis"]


def test_a_state_too_long_for_its_columns_takes_a_line() -> None:
    satu = make_indikator(realisasi=(Keadaan.BELUM_DILAPORKAN,))

    assert baris(satu) == [
        " 1 Layanan        100",
        "                    belum dilaporkan",
    ]


def test_a_missing_target_says_so_in_words() -> None:
    assert baris(make_indikator(target={})) == [
        " 1 Layanan",
        "    Target tidak tersedia dalam data",
        "        50 tidak tersedia dalam data",
    ]


def test_what_cannot_be_computed_is_never_called_printed() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Keadaan.TERCETAK_STRIP}

    assert baris(make_indikator(target=target)) == [
        " 1 Layanan",
        '                 Target tercetak "-"',
        "             50 tidak dapat dihitung",
    ]


def test_a_reached_predikat_shows_grade_and_status() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Predikat("Rendah")}
    satu = make_indikator(target=target, realisasi=(Predikat("Rendah"),), skala=KINERJA)

    assert baris(satu) == [" 1 Layanan     Rendah", "                     Rendah tercapai"]


def test_a_target_of_zero_is_a_state_not_infinity() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Decimal(0)}

    assert baris(make_indikator(target=target)) == [" 1 Layanan          0    50 target 0"]


def test_a_large_figure_takes_a_line_and_is_never_cut() -> None:
    target: dict[Naskah, Nilai] = {Naskah.PK: Decimal(2500000)}
    satu = make_indikator(target=target, realisasi=(Decimal("1234567890123.45"),))

    assert baris(satu) == [
        " 1 Layanan",
        "                    Target 2.500.000",
        " 1.234.567.890.123,45 49.382.715,60%",
    ]


@given(
    target=st.decimals(0, 10**15, places=2) | st.sampled_from(Keadaan),
    realisasi=st.decimals(-(10**15), 10**15, places=2) | st.sampled_from(Keadaan),
    nomor=st.integers(1, 99),
    pendek=st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=11),
)
def test_no_line_is_wider_than_a_phone(
    target: Nilai, realisasi: Nilai, nomor: int, pendek: str
) -> None:
    satu = make_indikator(
        nomor=nomor, pendek=pendek, target={Naskah.PK: target}, realisasi=(realisasi,)
    )

    assert max(map(len, baris(satu))) <= LEBAR


@given(st.sampled_from(Keadaan))
def test_a_state_is_told_in_its_own_words(keadaan: Keadaan) -> None:
    assert KATA[keadaan] in " ".join(" ".join(baris(make_indikator(realisasi=(keadaan,)))).split())


def test_a_pair_that_fits_is_one_line_and_else_two() -> None:
    assert baris_pasangan("Target", "100") == ["Target" + "100".rjust(30)]
    assert baris_pasangan("T" * 20, "i" * 15) == ["T" * 20 + " " + "i" * 15]
    assert baris_pasangan("T" * 20, "i" * 16) == ["T" * 20, " " * 20 + "i" * 16]
