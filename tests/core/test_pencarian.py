import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pencarian import Hasil, Kandidat, search, without
from tests.kasus import load

TABEL_3_5 = load("tabel_3_5")
BARIS = [
    baris for tingkat in ("program", "kegiatan", "sub_kegiatan") for baris in TABEL_3_5[tingkat]
]
KANDIDAT = [Kandidat(baris["kode"], (baris["nama"],)) for baris in BARIS]
SINGKATAN = {
    "rt": "rumah tangga",
    "wawali": "wakil kepala daerah",
    "walikota": "kepala daerah",
    "kesra": "kesejahteraan rakyat",
    "pbj": "pengadaan barang jasa",
}


def find(kata: str) -> Hasil[str]:
    return search(kata, KANDIDAT, singkatan=SINGKATAN)


@pytest.mark.parametrize(
    ("kata", "kode"),
    [
        ("bantuan hukum", "s42"),
        ("BANTUAN HUKUM", "s42"),
        ("bantun hukm", "s42"),
        ("hukum bantuan", "s42"),
        ("serapan sub kegiatan bantuan hukum", "s42"),
        ("bántuan, hukum!!", "s42"),
        ("gaji asn", "s3"),
        ("asn gaji tunj", "s3"),
        ("rt wawali", "s27"),
        ("rumah tangga wakil walikota", "s27"),
        ("penataan organisasi", "k9"),
        ("logistk kantor", "s12"),
        ("medical checkup", "s25"),
        ("kerjasama dalam negeri", "s44"),
        ("keprotokolan", "s32"),
        ("blud", "s46"),
        ("evaluasi kinerja perangkat daerah", "s2"),
        ("Fasilitasi dan Koordinasi Hukum", "k13"),
    ],
)
def test_a_few_words_find_the_one_row_they_mean(kata: str, kode: str) -> None:
    assert find(kata).pasti == kode


@pytest.mark.parametrize(
    ("kata", "usulan"),
    [
        ("hukum", {"s41", "s42", "s43", "k13"}),
        ("brp serapan bagian hukum th lalu?", {"s41", "s42", "s43", "k13"}),
        ("gaji", {"s3", "s23"}),
        ("rumah tangga", {"s26", "s27", "s28"}),
        ("kesra", {"p2", "k12"}),
        ("kerjasama", {"k14", "s44", "s45"}),
        ("pakaian dinas", {"s8", "s24"}),
        ("pbj", {"k17", "s50", "s52"}),
    ],
)
def test_words_that_fit_several_rows_are_asked_about(kata: str, usulan: set[str]) -> None:
    hasil = find(kata)

    assert hasil.pasti is None
    assert usulan <= set(hasil.usulan)


@pytest.mark.parametrize(
    "kata",
    [
        "zzz",
        "",
        "   ",
        "😀",
        "😀😀 🏛",
        "?!.,",
        "sub kegiatan",
        "berapa serapan bagian",
        "makan siang",
        "selamat pagi",
        "bantuan sosial",
        "penyusunan produk hukum daerah zzz",
        "presiden",
        "a",
        "法律",
    ],
)
def test_nonsense_and_words_that_everything_has_find_nothing(kata: str) -> None:
    assert find(kata) == Hasil(None, ())


def test_the_middle_of_a_word_is_proposed_too() -> None:
    # Kegiatan 10 has the word itself, sub kegiatan 32 "Keprotokolan".
    assert find("protokol").usulan == ("k10", "s32")


@pytest.mark.parametrize(
    ("kata", "nama"),
    [
        ("wilayah", "Pengelolaan Administrasi Kewilayahan"),
        ("ekonomi", "Pelaksanaan Kebijakan Perekonomian"),
        ("dokumentasi", "Pendokumentasian Tugas Pimpinan"),
        ("lanjut", "Pembangunan Berkelanjutan"),
        ("lembaga", "Kelembagaannya"),
    ],
)
def test_a_word_is_found_inside_its_affixes(kata: str, nama: str) -> None:
    assert search(kata, [Kandidat(1, (nama,))]).usulan == (1,)


@pytest.mark.parametrize(
    "kata", ["perjalanan dinas", "dinas jalan", "kasih", "ordinasi", "keuangan dinas"]
)
def test_letters_that_only_happen_to_stand_in_a_word_find_nothing(kata: str) -> None:
    # "dinas" stands in "Koordinasi", and "Perikanan" is three letters from "perjalanan".
    pertanian = Kandidat(
        1,
        ("Koordinasi, Sinkronisasi dan Evaluasi Kebijakan Pertanian, Kelautan, dan Perikanan",),
    )

    assert search(kata, [pertanian]) == Hasil(None, ())


def test_words_are_taken_out_as_typed() -> None:
    assert without("Berapa serapan 4.01.02, ya?", {"berapa", "serapan"}) == "4.01.02 ya"
    assert without("serapan? - 🙏", {"serapan"}) == ""


def test_an_emoji_beside_a_name_does_not_hide_it() -> None:
    assert find("bantuan hukum 🙏").pasti == "s42"


def test_a_weak_likeness_is_proposed_but_never_taken_for_sure() -> None:
    assert find("bantal") == Hasil(None, ("s42",))


@pytest.mark.parametrize("teks", ["bantuan hukum " * 286, "x" * 4000, "😀" * 4000])
def test_a_pasted_page_is_answered_at_once_with_nothing(teks: str) -> None:
    mulai = time.perf_counter()

    assert find(teks) == Hasil(None, ())
    assert time.perf_counter() - mulai < 0.1


@pytest.mark.parametrize("baris", BARIS, ids=lambda baris: baris["kode"])
def test_every_printed_name_finds_its_own_row(baris: dict[str, str]) -> None:
    # Kegiatan 17 and sub kegiatan 50 bear the same name: both are offered.
    senama = [lain["kode"] for lain in BARIS if lain["nama"] == baris["nama"]]

    hasil = find(baris["nama"])

    assert list(hasil.usulan[: len(senama)]) == senama
    assert hasil.pasti == (baris["kode"] if len(senama) == 1 else None)


def test_any_of_several_names_finds_the_unit() -> None:
    tapem = Kandidat(1, ("Bagian Tata Pemerintahan", "Tapem", "Pemerintahan"))
    hukum = Kandidat(2, ("Bagian Hukum",))

    assert [search(kata, [tapem, hukum]).pasti for kata in ("tapem", "pemerintahan", "hukum")] == [
        1,
        1,
        2,
    ]


def test_two_things_of_the_same_name_are_asked_about() -> None:
    kembar = [Kandidat(1, ("Hukum",)), Kandidat(2, ("hukum",))]

    assert search("hukum", kembar) == Hasil(None, (1, 2))


def test_no_more_is_proposed_than_asked_for() -> None:
    assert len(search("penyediaan", KANDIDAT, paling_banyak=3).usulan) == 3


def test_nothing_to_choose_from_finds_nothing() -> None:
    kosong: list[Kandidat[int]] = []

    assert search("hukum", kosong) == Hasil(None, ())
    assert search("hukum", [Kandidat(1, ()), Kandidat(2, ("", "😀"))]) == Hasil(None, ())


@given(st.text(max_size=300))
def test_any_text_gets_an_answer_and_what_is_sure_is_also_first(kata: str) -> None:
    hasil = find(kata)

    assert hasil.pasti is None or hasil.usulan[0] == hasil.pasti
    assert len(hasil.usulan) == len(set(hasil.usulan)) <= 6


@given(st.permutations(["produk", "hukum", "penyusunan"]))
def test_the_order_of_the_words_does_not_matter(kata: list[str]) -> None:
    assert find(" ".join(kata)).pasti == "s41"
