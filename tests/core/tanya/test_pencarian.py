"""Things found by words of their names, without looking at those that cannot be meant."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tanya.indeks import Benda, Indeks, Jenis, Nama
from core.tanya.pencarian import PALING_BANYAK, SEIMBANG, Pencarian, find
from tests.core.tanya.nama_uji import BANTUAN, HUKUM, INDEKS, PROTOKOL

UMUM = "penyediaan"
HURUF = [a + b for a, b in product(["ba", "ku", "ri", "ta"], ["du", "li", "mo", "ne"])]


def numbered(*nama: str) -> Indeks:
    return Indeks(Benda(Jenis.PROGRAM, f"{n}", satu, (satu,)) for n, satu in enumerate(nama))


class Dihitung(Indeks):
    """Counts which things are looked at."""

    def __init__(self, benda: Sequence[Benda]) -> None:
        super().__init__(benda)
        self.dilihat: list[int] = []

    def names(self, ke: int) -> Sequence[Nama]:
        self.dilihat.append(ke)
        return super().names(ke)


def found(teks: str, *jenis: Jenis) -> list[Benda]:
    kata = list(enumerate(teks.split()))
    return [satu.benda for satu in find(INDEKS, kata, jenis or tuple(Jenis))]


@pytest.mark.parametrize(
    "teks", ["bantuan", "bantuanhukum", "membantu", "bantu", "fasilitasi hukum"]
)
def test_name_is_found_by_any_word_its_root_its_beginning_or_two_as_one(teks: str) -> None:
    assert found(teks, Jenis.SUB_KEGIATAN)[0] == BANTUAN


def test_only_things_of_the_kind_are_found() -> None:
    assert found("hukum", Jenis.UNIT) == [HUKUM]
    assert found("fasilitasi", Jenis.UNIT) == []


def test_rare_words_say_more_than_common_ones() -> None:
    indeks = numbered("penyediaan gaji", "penyediaan air", "penyediaan alat kantor")
    [pertama, *_] = find(indeks, [(0, "penyediaan"), (1, "alat")], [Jenis.PROGRAM])

    assert pertama.benda.nama == "penyediaan alat kantor"


def test_word_that_many_names_have_is_not_walked_where_a_rarer_one_decides() -> None:
    nama = [f"{UMUM} {a} {b}" for a, b in product(HURUF, HURUF)]
    indeks = numbered(*nama, f"{UMUM} keprotokolan")
    hitung = Dihitung(indeks.benda)
    cari = Pencarian(hitung, [(0, UMUM), (1, "keprotokolan")], isi=[0, 1])

    [(_, satu), *_] = cari.likeliest([Jenis.PROGRAM])

    assert satu.benda.nama == f"{UMUM} keprotokolan"
    assert len(hitung.dilihat) == 1


def test_long_names_are_not_looked_at_where_short_ones_are_better() -> None:
    nama = [" ".join([UMUM, *HURUF[:n]]) for n in range(1, len(HURUF) + 1)] * 20
    hitung = Dihitung(numbered(*nama).benda)

    terbaik = Pencarian(hitung, [(0, UMUM)], isi=[0]).likeliest([Jenis.PROGRAM])

    assert {satu.benda.nama for _, satu in terbaik} == {f"{UMUM} {HURUF[0]}"}
    assert len(hitung.dilihat) < len(nama) / 4


@given(
    nama=st.lists(
        st.lists(st.sampled_from(HURUF), min_size=1, max_size=4), min_size=1, max_size=60
    ),
    kata=st.lists(st.sampled_from(HURUF), min_size=1, max_size=4, unique=True),
)
def test_what_is_not_looked_at_is_none_of_the_best(nama: list[list[str]], kata: list[str]) -> None:
    indeks = numbered(*(" ".join(satu) for satu in nama))
    tempat = list(enumerate(kata))
    semua = find(indeks, tempat, [Jenis.PROGRAM])

    def worth(penuh: float, di: frozenset[int]) -> tuple[float, float]:
        return round(sum(indeks.weight(kata[n]) for n in di), 3), round(penuh, 3)

    harap = sorted((worth(s.penuh, s.kata) for s in semua), reverse=True)[:PALING_BANYAK]
    seberat = [nilai for nilai in harap if nilai[0] > harap[0][0] - SEIMBANG]
    hasil = Pencarian(indeks, tempat, isi=range(len(kata))).likeliest([Jenis.PROGRAM])

    assert [nilai[:2] for nilai, _ in hasil][: len(seberat)] == seberat


def test_order_of_the_data_decides_between_equals() -> None:
    indeks = numbered("alat satu", "alat dua")

    assert [s.benda.kunci for s in find(indeks, [(0, "alat")], [Jenis.PROGRAM])] == ["0", "1"]


def test_word_as_it_stands_says_more_than_its_root() -> None:
    assert found("keprotokolan")[0] == PROTOKOL
    [tepat] = find(INDEKS, [(0, "keprotokolan")], [Jenis.SUB_KEGIATAN])
    [akar] = find(INDEKS, [(0, "protokol")], [Jenis.SUB_KEGIATAN])
    assert tepat.penuh > akar.penuh
