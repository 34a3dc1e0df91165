"""What the pictures of 2024 show, against Tabel 3.1 and Tabel 3.5 of the LKjIP."""

from decimal import Decimal

import pytest

from bot.grafik import isi
from bot.grafik.uraian import Batang, Nada
from bot.ruang import Ruang
from core.angka import Keadaan
from core.buku import Buku, Tingkat
from core.hak import Pelaku
from core.kinerja import Lembar
from core.services.anggaran import get_pos, show_buku
from core.services.capaian import show_capaian
from tests.buku import make_buku, make_kegiatan, make_sub
from tests.conftest import NOW
from tests.kasus import load
from tests.lembar import make_indikator, make_lembar


def open_lembar(ruang: Ruang, pelaku: Pelaku) -> Lembar:
    lembar = show_capaian(ruang.engine, pelaku, 2024, now=NOW)
    assert isinstance(lembar, Lembar)
    return lembar


def open_buku(ruang: Ruang, pelaku: Pelaku) -> Buku:
    buku = show_buku(ruang.engine, pelaku, 2024, now=NOW)
    assert isinstance(buku, Buku)
    return buku


@pytest.fixture
def lembar(ruang: Ruang, sekda: Pelaku) -> Lembar:
    return open_lembar(ruang, sekda)


@pytest.fixture
def buku(ruang: Ruang, sekda: Pelaku) -> Buku:
    return open_buku(ruang, sekda)


def pairs(batang: tuple[Batang, ...]) -> list[tuple[str, str]]:
    return [(satu.label, satu.teks) for satu in batang]


def test_each_indikator_of_tabel_3_1_has_its_computed_capaian(lembar: Lembar) -> None:
    gambar = isi.capaian(lembar)

    tabel = load("tabel_3_1")["indikator"]
    assert [(b.label.split()[0], b.teks) for b in gambar.batang] == [
        (baris["kode"], f"{baris['dihitung']}%".replace(".", ","))
        if "dihitung" in baris
        else (baris["kode"], "belum rilis")
        for baris in tabel
    ]
    assert gambar.acuan == 100


def test_what_is_not_out_yet_is_words_and_no_bar(lembar: Lembar) -> None:
    akip = isi.capaian(lembar).batang[8]

    assert akip == Batang(
        label="IKU-9 Nilai AKIP", nilai=None, teks="belum rilis", nada=Nada.TANPA_ANGKA
    )


def test_a_printed_capaian_that_differs_is_marked_and_explained(lembar: Lembar) -> None:
    gambar = isi.capaian(lembar)

    # Tabel 3.1 prints 94,66 where 71 of 75 is 94,67.
    assert {b.label: b.tanda for b in gambar.batang if b.tanda} == {
        "IKU-7 Rata2 prog.": "≠ tercetak 94,66"
    }
    assert gambar.kaki == ("≠ tercetak: angka tercetak berbeda dari hasil hitung",)


def test_base_mean_and_coverage_are_said(lembar: Lembar) -> None:
    gambar = isi.capaian(lembar)

    assert gambar.keterangan == (
        "Realisasi terhadap target Perjanjian Kinerja",
        (
            "Rata-rata 96,23% (Sangat Tinggi, skala Permendagri 86/2017); "
            "9 dari 10 indikator, Nilai AKIP belum rilis"
        ),
    )
    assert gambar.sumber == "Data dokumen LKjIP Setda Kota Bengkulu 2024"


def test_what_has_reached_the_target_looks_different(lembar: Lembar) -> None:
    gambar = isi.capaian(lembar)

    kurang = [b.label for b in gambar.batang if b.nada is Nada.KURANG]
    assert kurang == ["IKU-1 Lapor SAKIP", "IKU-7 Rata2 prog."]
    assert [teks for _, teks in gambar.legenda] == [
        "mencapai target",
        "di bawah target",
        "tanpa angka",
    ]


def test_a_sasaran_shows_its_own_indikator(lembar: Lembar) -> None:
    gambar = isi.capaian(lembar, lembar.sasaran[1])

    assert gambar.perihal == "Sasaran 2: Meningkatnya Akuntabilitas Kinerja"
    assert pairs(gambar.batang) == [
        ("IKU-8 Dokumen RR", "100,00%"),
        ("IKU-9 Nilai AKIP", "belum rilis"),
    ]
    assert "1 dari 2 indikator, Nilai AKIP belum rilis" in gambar.keterangan[1]


def test_an_operator_s_picture_holds_what_concerns_the_own_unit(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    gambar = isi.capaian(open_lembar(ruang, operator_dinkes))

    assert [b.label for b in gambar.batang] == ["IKU-4 IKK LPPD", "IKU-5 IKM min. B"]
    assert gambar.keterangan[-1] == "2 dari 10 indikator dapat Anda lihat"


@pytest.mark.parametrize("keadaan", list(Keadaan))
def test_no_state_is_ever_a_bar(keadaan: Keadaan) -> None:
    [batang] = isi.capaian(make_lembar(make_indikator(realisasi=(keadaan,)))).batang

    assert batang.nilai is None
    assert batang.nada is Nada.TANPA_ANGKA
    assert batang.teks.strip()


def test_a_reported_zero_is_a_zero() -> None:
    [batang] = isi.capaian(make_lembar(make_indikator(realisasi=(Decimal(0),)))).batang

    assert (batang.nilai, batang.teks, batang.nada) == (Decimal(0), "0,00%", Nada.KURANG)


@pytest.mark.parametrize(
    ("realisasi", "teks", "nada"),
    [
        ("99.994", "99,99%", Nada.KURANG),
        ("99.995", "100,00%", Nada.TERCAPAI),
        ("123", "123,00%", Nada.TERCAPAI),
        ("-5", "-5,00%", Nada.KURANG),
    ],
)
def test_reached_is_what_reads_100(realisasi: str, teks: str, nada: Nada) -> None:
    [batang] = isi.capaian(make_lembar(make_indikator(realisasi=(Decimal(realisasi),)))).batang

    assert (batang.teks, batang.nada) == (teks, nada)


def test_a_bar_beyond_the_picture_is_explained() -> None:
    def kaki(realisasi: int) -> tuple[str, ...]:
        return isi.capaian(make_lembar(make_indikator(realisasi=(Decimal(realisasi),)))).kaki

    assert kaki(150) == ()
    assert kaki(151) == ("Ujung panah: nilainya melewati tepi gambar",)
    assert kaki(-51) == kaki(151)


def test_programmes_stand_below_the_total_as_computed_from_tabel_3_5(buku: Buku) -> None:
    gambar = isi.serapan(buku, get_pos(buku, Tingkat.JUMLAH, 0))

    # tests/cases/serapan.toml has the rupiah and the hand calculation.
    assert pairs(gambar.batang) == [
        ("Jumlah Setda", "82,32%"),
        ("Prog. 1 Penunjang urusan", "85,10%"),
        ("Prog. 2 Pemerintahan & kesra", "59,93%"),
        ("Prog. 3 Perekonomian & pemb.", "61,78%"),
    ]
    assert gambar.keterangan == (
        "Realisasi terhadap pagu perubahan",
        "51 dari 54 sub kegiatan; 3 tanpa realisasi, dihitung 0",
    )
    assert gambar.acuan_teks == "pagu perubahan = 100%"
    assert gambar.sumber == "Data dokumen LKjIP Setda Kota Bengkulu 2024, Tabel 3.5"


def test_programmes_are_marked_where_the_document_disagrees_with_itself(buku: Buku) -> None:
    gambar = isi.serapan(buku, get_pos(buku, Tingkat.JUMLAH, 0))

    # 85,09 is truncated, 59,39 has two digits swapped; rows 34 and 37 are in no total.
    assert [b.tanda for b in gambar.batang] == [
        "≠ rincian",
        "≠ tercetak 85,09%, rincian",
        "≠ tercetak 59,39%, rincian",
        "",
    ]
    assert [kaki.partition(":")[0] for kaki in gambar.kaki] == ["≠ tercetak", "≠ rincian"]


def test_a_programme_shows_its_kegiatan_each_summed_from_its_rows(buku: Buku) -> None:
    gambar = isi.serapan(buku, get_pos(buku, Tingkat.PROGRAM, 2))

    # Kegiatan 14 of Tabel 3.5: 304.833.696 of 583.652.300 + 17.301.900, row 45 printed "-".
    assert pairs(gambar.batang) == [
        ("Program ini", "59,93%"),
        ("Keg. 11 Adm. tata pemerintahan", "38,01%"),
        ("Keg. 12 Kebijakan kesra", "54,58%"),
        ("Keg. 13 Koordinasi hukum", "79,07%"),
        ("Keg. 14 Kerja sama daerah", "50,72%"),
    ]
    assert gambar.batang[4].tanda == "nomor 45 dihitung 0"
    assert gambar.perihal == "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT"


@pytest.mark.parametrize(
    ("kegiatan", "nomor", "teks"),
    [(7, 25, 'tercetak "-"'), (8, 27, "tercetak kosong"), (14, 45, 'tercetak "-"')],
)
def test_a_row_of_tabel_3_5_without_realisasi_is_marked_and_no_bar(
    buku: Buku, kegiatan: int, nomor: int, teks: str
) -> None:
    gambar = isi.serapan(buku, get_pos(buku, Tingkat.KEGIATAN, kegiatan))

    [baris] = [b for b in gambar.batang if b.label.startswith(f"{nomor}. ")]
    assert (baris.nilai, baris.teks, baris.nada) == (None, teks, Nada.TANPA_ANGKA)
    assert gambar.legenda == ((Nada.TANPA_ANGKA, "tanpa realisasi"),)


def test_a_sum_of_nothing_is_no_zero_either() -> None:
    kosong = make_kegiatan(1, make_sub(1, Keadaan.TERCETAK_STRIP))
    campur = make_kegiatan(
        2, make_sub(2, Keadaan.TERCETAK_STRIP), make_sub(3, Keadaan.TERCETAK_KOSONG)
    )
    nol = make_kegiatan(3, make_sub(4, Decimal(0)))

    def pokok(kegiatan: int) -> tuple[Decimal | None, str]:
        satu = isi.serapan(make_buku(nol), (kosong, campur, nol)[kegiatan - 1]).batang[0]
        return satu.nilai, satu.teks

    assert pokok(1) == (None, 'tercetak "-"')
    assert pokok(2) == (None, "tanpa realisasi")
    assert pokok(3) == (Decimal(0), "0,00%")


def test_staf_see_the_rows_of_their_bagian_with_their_own_sum(
    ruang: Ruang, staf_hukum: Pelaku
) -> None:
    gambar = isi.serapan_sendiri(open_buku(ruang, staf_hukum))

    # Rows 41 to 43 of Tabel 3.5: 1.469.448.105 of 1.858.462.371.
    assert pairs(gambar.batang) == [
        ("Milik unit Anda", "79,07%"),
        ("41. Produk hukum daerah", "34,43%"),
        ("42. Bantuan hukum", "93,59%"),
        ("43. Dokumentasi hukum", "67,82%"),
    ]
    assert gambar.keterangan[0].startswith("3 dari 54 sub kegiatan dapat Anda lihat")


def test_a_line_that_is_not_the_person_s_to_see_is_not_drawn() -> None:
    milik, lain = make_sub(1, Decimal(500)), make_sub(2, Decimal(900))
    kegiatan = make_kegiatan(1, milik, lain)
    buku = make_buku(kegiatan, terlihat=(kegiatan, milik))

    assert [b.label for b in isi.serapan(buku, kegiatan).batang] == ["Kegiatan ini", "1. Baris 1"]


def test_more_bars_than_telegram_takes_are_cut_off_and_counted() -> None:
    kegiatan = make_kegiatan(1, *(make_sub(n, Decimal(500)) for n in range(1, 51)))
    gambar = isi.serapan(make_buku(kegiatan), kegiatan)

    assert len(gambar.batang) == 30
    assert gambar.keterangan[-1] == "Digambar 30 dari 51 baris; selebihnya di jawaban teks"
