"""What is computed stands beside what is posted, with what is missing and how far they differ."""

from decimal import Decimal

import pytest

from bot.messages import hitungan as kata
from core.angka import Keadaan
from core.hitungan import (
    HitunganIkk,
    HitunganProgram,
    HitunganRegister,
    HitunganSkm,
    KurangKewajiban,
    selisih,
)
from core.paket.istilah import CaraHitung
from core.periode import Periode

TW2 = Periode(2026, "tw2")


def make_register(**lain: object) -> HitunganRegister:
    isi: dict[str, object] = {
        "cara": CaraHitung.MOU_PKS,
        "periode": TW2,
        "sendiri": False,
        "nilai": Decimal(38) / 39 * 100,
        "pembilang": 38,
        "penyebut": 39,
        "semua": 39,
    }
    return HitunganRegister(**{**isi, **lain})  # type: ignore[arg-type]


def test_a_figure_that_agrees_as_printed_is_said_to_agree() -> None:
    assert kata.baris(make_register(), "%", Decimal("97.4359")) == [
        "Hitungan dari register MoU/PKS s.d. TW II: <b>97,44%</b> (38 dari 39 entri).",
        "Sama dengan angka yang diisi.",
    ]
    assert kata.singkat(make_register(), "%", Decimal("97.44")) == (
        "hitungan dari register MoU/PKS s.d. TW II: 97,44%; sama"
    )


def test_a_figure_that_differs_says_by_how_much_and_in_which_direction() -> None:
    *_, akhir = kata.baris(make_register(), "%", Decimal(100))

    assert akhir == "⚠ Angka yang diisi lebih tinggi 2,56 poin dari hitungan ini."
    assert kata.singkat(make_register(), "%", Decimal(100)) == (
        "⚠ hitungan dari register MoU/PKS s.d. TW II: 97,44%; angka ini lebih tinggi 2,56 poin"
    )
    assert (
        "lebih rendah 1 inovasi"
        in kata.baris(
            make_register(cara=CaraHitung.INOVASI, nilai=Decimal(3), pembilang=3, penyebut=None),
            "inovasi",
            Decimal(2),
        )[-1]
    )


def test_what_cannot_be_computed_says_what_is_missing_and_is_compared_with_nothing() -> None:
    kosong = make_register(nilai=Keadaan.TIDAK_DAPAT_DIHITUNG, pembilang=0, penyebut=0, semua=0)
    kurang = make_register(
        nilai=Keadaan.TIDAK_DAPAT_DIHITUNG, tanpa_status=2, tidak_dihitung=1, tanpa_tanggal=3
    )

    assert kata.baris(kosong, "%", Decimal(100)) == [
        "Hitungan dari register MoU/PKS s.d. TW II: <b>tidak dapat dihitung</b>.",
        "Register masih kosong.",
    ]
    assert kata.baris(kurang, "%", Decimal(100))[1:] == [
        (
            "2 entri belum berstatus; 1 entri tidak dihitung menurut statusnya; "
            "3 entri tanpa tanggal dihitung dalam tahun ini."
        )
    ]
    assert kata.singkat(kosong, "%", Decimal(100)) == (
        "hitungan dari register MoU/PKS s.d. TW II: tidak dapat dihitung (register masih kosong)"
    )
    assert kata.singkat(make_register(), "%", Keadaan.BELUM_RILIS) == (
        "hitungan dari register MoU/PKS s.d. TW II: 97,44%"
    )
    assert selisih(kosong, Decimal(100)) is None
    assert selisih(make_register(), Keadaan.BELUM_RILIS) is None


def test_a_mean_of_programmes_states_its_coverage_and_the_second_reading() -> None:
    satu = HitunganProgram(
        periode=Periode(2026, "tahun"),
        nilai=Decimal("68.94"),
        program=2,
        semua_program=3,
        indikator=5,
        semua_indikator=8,
        serapan=Decimal("82.21"),
        program_serapan=3,
    )

    assert kata.baris(satu, "%", None) == [
        (
            "Hitungan dari indikator program: <b>68,94%</b> "
            "(rata-rata 2 dari 3 program, 5 dari 8 indikator)."
        ),
        (
            "Bacaan kedua: rata-rata serapan 3 program s.d. Desember 82,21%, "
            "terhadap pagu yang berlaku akhir bulan itu."
        ),
    ]


def make_ikk(**lain: object) -> HitunganIkk:
    isi: dict[str, object] = {
        "periode": Periode(2026, "tahun"),
        "nilai": Decimal(25) / 26 * 100,
        "nilai_semua": Decimal(25) / 39 * 100,
        "semua_pd": 39,
        "tepat": 25,
        "tepat_asal": 25,
        "terlambat": 1,
        "belum": 0,
        "tidak": 0,
        "dibebaskan": 1,
        "unit": (),
    }
    return HitunganIkk(**{**isi, **lain})  # type: ignore[arg-type]


def test_on_time_of_the_pengampu_and_of_all_stand_side_by_side() -> None:
    assert kata.baris(make_ikk(), "%", Decimal(100)) == [
        "Hitungan dari laporan IKK LPPD: <b>96,15%</b> (25 dari 26 pengampu).",
        "Terhadap semua perangkat daerah: 64,10% (25 dari 39).",
        "1 terlambat; 1 dibebaskan, di luar pembagi.",
        "⚠ Angka yang diisi lebih tinggi 3,85 poin dari hitungan ini.",
    ]


def test_what_is_still_open_is_provisional_and_no_difference() -> None:
    sementara = make_ikk(nilai=Decimal(5) / 26 * 100, tepat=5, tepat_asal=4, terlambat=0, belum=21)

    baris = kata.baris(sementara, "%", Decimal(100))

    assert "Sementara: 21 pengampu masih ada waktu." in baris
    assert "Menurut tenggat sebelum diperpanjang: 15,38% (4 dari 26)." in baris
    assert not any("Angka yang diisi" in satu for satu in baris)
    assert kata.singkat(sementara, "%", Decimal(100)) == (
        "hitungan dari laporan IKK LPPD: 19,23% (sementara)"
    )


def make_skm(**lain: object) -> HitunganSkm:
    isi: dict[str, object] = {
        "periode": Periode(2026, "tahun"),
        "nilai": Decimal(50),
        "nilai_sampel": Decimal(1) / 7 * 100,
        "minimal": 1,
        "dinilai": 2,
        "sampel": 7,
        "menunggu": 0,
        "dibebaskan": 1,
        "unit": (),
    }
    return HitunganSkm(**{**isi, **lain})  # type: ignore[arg-type]


def test_units_of_b_or_better_of_those_assessed_and_of_all_of_the_sample_stand_side_by_side() -> (
    None
):
    assert kata.baris(make_skm(), "%", Decimal(50)) == [
        "Hitungan dari hasil SKM: <b>50,00%</b> (1 dari 2 unit yang dinilai).",
        "Terhadap semua unit sampel: 14,29% (1 dari 7).",
        "1 unit dibebaskan, di luar pembagi.",
        "Sama dengan angka yang diisi.",
    ]


def test_surveys_that_are_awaited_make_it_provisional_and_no_difference() -> None:
    sementara = make_skm(menunggu=3, dibebaskan=0)

    assert kata.baris(sementara, "%", Decimal(75)) == [
        "Hitungan dari hasil SKM: <b>50,00%</b> (1 dari 2 unit yang dinilai).",
        "Terhadap semua unit sampel: 14,29% (1 dari 7).",
        "Sementara: 3 hasil SKM masih dapat masuk (belum waktunya atau belum diputuskan).",
    ]
    assert kata.singkat(sementara, "%", Decimal(75)) == (
        "hitungan dari hasil SKM: 50,00% (sementara)"
    )


TANPA = Keadaan.TIDAK_DAPAT_DIHITUNG
BEBAS_IKK = "1 dibebaskan, di luar pembagi."
BEBAS_SKM = "1 unit dibebaskan, di luar pembagi."


@pytest.mark.parametrize(
    ("kurang", "ikk", "skm"),
    [
        (
            KurangKewajiban.TIDAK_AKTIF,
            ["Kewajiban IKK LPPD belum diaktifkan di CEKER."],
            ["Kewajiban SKM belum diaktifkan di CEKER."],
        ),
        (
            KurangKewajiban.TANPA_KEWAJIBAN,
            ["Tidak ada kewajiban IKK LPPD tahun ini.", BEBAS_IKK],
            ["Tidak ada kewajiban SKM tahun ini.", BEBAS_SKM],
        ),
        (
            KurangKewajiban.BELUM_MASUK,
            ["Belum ada IKK LPPD yang masuk lewat CEKER.", BEBAS_IKK],
            ["Belum ada hasil SKM yang diterima lewat CEKER.", BEBAS_SKM],
        ),
    ],
)
def test_obligations_that_give_no_figure_say_what_is_missing(
    kurang: KurangKewajiban, ikk: list[str], skm: list[str]
) -> None:
    tanpa_ikk = make_ikk(nilai=TANPA, nilai_semua=TANPA, terlambat=0, belum=26, kurang=kurang)
    tanpa_skm = make_skm(nilai=TANPA, nilai_sampel=TANPA, menunggu=16, kurang=kurang)

    assert kata.baris(tanpa_ikk, "%", None) == [
        "Hitungan dari laporan IKK LPPD: <b>tidak dapat dihitung</b>.",
        *ikk,
    ]
    assert kata.baris(tanpa_skm, "%", Decimal(100)) == [
        "Hitungan dari hasil SKM: <b>tidak dapat dihitung</b>.",
        *skm,
    ]
