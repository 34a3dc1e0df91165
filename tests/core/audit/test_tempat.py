"""All places where the document repeats a figure that something is said about."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import ISIAN, Sumber
from core.audit.angka_narasi import ATURAN as ANGKA_NARASI
from core.audit.angka_narasi import FaktaAngkaNarasi
from core.audit.bahan import AngkaLain
from core.audit.jumlah import ATURAN as JUMLAH
from core.audit.jumlah import FaktaJumlah, FaktaWarisan
from core.audit.keadaan import SATUAN, FaktaSatuan
from core.audit.penyebut import HITUNGAN, FaktaBukanHitungan
from core.audit.persen import CAPAIAN, SERAPAN, FaktaCapaian, FaktaSerapan
from core.audit.sidik import fingerprint
from core.audit.tempat import elsewhere, figures_in
from core.buku import Kolom, Pos
from core.buku import Tingkat as TingkatPos
from tests.audit_uji import UTAMA, budget, cetak, clean, facts, indikator, ucapan


def places(semua: tuple[Sumber, ...]) -> list[str]:
    return [satu.tabel for satu in semua]


def told(nilai: int | Decimal, teks: str | None = None, tabel: str = "Subbab 3.2") -> AngkaLain:
    return AngkaLain(uraian="", satuan="", tercetak=cetak(nilai, teks, tabel))


def test_only_the_same_value_counts_and_each_place_once() -> None:
    satu = cetak(60, "60", "Tabel 3.1")
    lain = [cetak(60, "60,00%", "Tabel 3.2"), satu, cetak(61, "61", "Tabel 3.3")]

    assert places(elsewhere(satu, [*lain, *lain])) == ["Tabel 3.2"]


def test_what_was_posted_here_stands_in_one_place() -> None:
    isian = replace(
        cetak(60), sumber=Sumber(dokumen=ISIAN, judul=ISIAN, tabel="2030:tw1", baris="")
    )

    assert elsewhere(isian, [cetak(60, tabel="Tabel 3.2")]) == ()


@pytest.mark.parametrize(
    ("teks", "angka"),
    [
        ("Tahun 2029 8,77% dan tahun 2030 8,86 % dari 12,41.", ["8,77%", "8,86 %", "12,41"]),
        ("Pasal 2.1, kode 5.1.02,3 atau 3/4%; 1 dokumen dari 27", []),
        ("Naik 5%.", ["5%"]),
    ],
)
def test_figures_of_a_passage_have_places_or_a_percent_sign(teks: str, angka: list[str]) -> None:
    assert [satu.teks for satu in figures_in(ucapan("IKU-1", teks))] == angka


def test_a_realisasi_is_named_in_every_table_and_in_its_own_passage() -> None:
    # 60 % is no whole number of the four entries.
    satu = replace(
        indikator(1), realisasi=(cetak(60), cetak(60, tabel="Tabel 3.2"), cetak(61, tabel="Lain"))
    )
    kata = (
        ucapan("IKU-1", "Tercapai 60% dari target.", tabel="Subbab 3.1"),
        ucapan("IKU-2", "Tercapai 60% dari target.", tabel="Subbab 3.9"),
    )
    angka = {"realisasi_iku_1_narasi": told(60, tabel="Bab IV")}
    bahan = replace(clean(), indikator=(satu,), ucapan=kata, angka=angka)

    [fakta] = facts(bahan, HITUNGAN)
    assert isinstance(fakta, FaktaBukanHitungan)
    assert fakta.tercetak.sumber.tabel == "Tabel 3.1"
    assert places(fakta.juga) == ["Tabel 3.2", "Bab IV", "Subbab 3.1"]


def test_a_capaian_is_named_in_both_tables_and_where_the_narrative_has_it() -> None:
    satu = replace(
        indikator(1),
        capaian_tercetak=(cetak(Decimal(94)), cetak(Decimal(94), tabel="Tabel 3.2")),
    )
    bahan = replace(
        clean(), indikator=(satu,), angka={"capaian_iku_1_narasi": told(93, "93%", "Subbab 3.1")}
    )

    [capaian] = facts(bahan, CAPAIAN)
    [narasi] = facts(bahan, ANGKA_NARASI)

    assert isinstance(capaian, FaktaCapaian)
    assert places(capaian.juga) == ["Tabel 3.2"]
    assert isinstance(narasi, FaktaAngkaNarasi)
    assert (places(narasi.juga_tabel), places(narasi.juga_narasi)) == (["Tabel 3.2"], [])


def test_a_serapan_is_named_wherever_it_is_printed() -> None:
    akar = budget(serapan=("78.03", "95.35"))
    program = akar.anak[0]
    lagi = (*program.serapan_tercetak, cetak(Decimal("78.03"), tabel="Bab IV"))
    akar = replace(akar, anak=(replace(program, serapan_tercetak=lagi), akar.anak[1]))

    dua = facts(replace(clean(), akar=akar), SERAPAN)

    assert [places(f.juga) for f in dua if isinstance(f, FaktaSerapan)] == [
        ["Bab IV"],
        ["Subbab 3.2"],
    ]


def test_points_with_a_percent_sign_are_named_in_each_passage_that_has_them() -> None:
    satu = replace(
        indikator(4, satuan="poin", target=15, realisasi=14),
        realisasi_lalu=(cetak(Decimal("8.77"), "8,77%", "Tabel 3.2"),),
    )
    kata = (
        ucapan("IKU-4", "Realisasi 14% dari 15%.", tabel="Paragraf 1"),
        # Ten percent is no figure of this indikator.
        ucapan("IKU-4", "Dari 8,77% menjadi 14%, naik 10%.", tabel="Paragraf 2"),
    )

    [fakta] = facts(replace(clean(), indikator=(satu,), ucapan=kata), SATUAN)

    assert isinstance(fakta, FaktaSatuan)
    assert [
        (t.teks, t.sumber.tabel, places(juga))
        for t, juga in zip(fakta.tercetak, fakta.juga, strict=True)
    ] == [
        ("8,77%", "Tabel 3.2", ["Paragraf 2"]),
        ("14%", "Paragraf 1", ["Paragraf 2"]),
        ("15%", "Paragraf 1", []),
    ]


def repeated(akar: Pos) -> Pos:
    """Return the budget with its total of the pagu in another table, and its serapan."""
    perubahan = akar.cetakan[Kolom.PERUBAHAN]
    lagi = (*perubahan, replace(perubahan[0], sumber=cetak(0, tabel="Subbab 3.2").sumber))
    return replace(
        akar,
        cetakan={**akar.cetakan, Kolom.PERUBAHAN: lagi},
        serapan_tercetak=(cetak(Decimal("82.32"), tabel="Subbab 3.2"),),
    )


def test_a_total_is_named_wherever_it_is_printed_with_what_follows_from_it() -> None:
    # Programme 1 leaves row 3 out, and the whole with it: 7.500, 6.500.
    akar = repeated(budget(perubahan=(3_200, 4_300), realisasi=(2_400, 4_100)))
    angka = {
        "realisasi_anggaran_narasi": told(6_500, tabel="Subbab 3.2"),
        "tambahan_anggaran": told(-200, tabel="Subbab 3.3"),
    }
    bahan = replace(clean(), akar=akar, angka=angka)

    program, jumlah = facts(bahan, JUMLAH)

    assert isinstance(program, FaktaJumlah)
    assert [places(beda.juga) for beda in program.kolom] == [[], []]
    assert (places(program.turunan.serapan), program.turunan.tambahan) == (["Subbab 3.2"], ())
    assert isinstance(jumlah, FaktaWarisan)
    assert [(beda.tercetak.sumber.tabel, places(beda.juga)) for beda in jumlah.kolom] == [
        (UTAMA, ["Subbab 3.2"]),
        (UTAMA, ["Subbab 3.2"]),
    ]
    assert places(jumlah.turunan.serapan) == ["Subbab 3.2"]
    assert places(jumlah.turunan.tambahan) == ["Subbab 3.3"]


def test_a_wrong_pagu_murni_changes_no_serapan_and_a_wrong_realisasi_no_growth() -> None:
    angka = {"tambahan_anggaran": told(0)}
    for akar, serapan, tambahan in (
        (budget(jumlah=(7_000, 8_000, 6_950)), [], ["Subbab 3.2"]),
        (budget(jumlah=(7_700, 8_000, 6_000)), ["Subbab 3.2"], []),
    ):
        bahan = replace(clean(), akar=repeated(akar), angka=angka)
        [fakta] = facts(bahan, JUMLAH)
        assert isinstance(fakta, FaktaJumlah)
        assert fakta.garis.tingkat is TingkatPos.JUMLAH
        assert places(fakta.turunan.serapan) == serapan
        assert places(fakta.turunan.tambahan) == tambahan


def test_an_answer_stays_to_the_figure_wherever_else_it_is_found_one_day() -> None:
    satu = indikator(1, realisasi=60)
    sendiri = replace(satu, realisasi=(cetak(60),))

    [banyak] = facts(replace(clean(), indikator=(satu,)), HITUNGAN)
    [tunggal] = facts(replace(clean(), indikator=(sendiri,)), HITUNGAN)

    assert banyak != tunggal
    assert fingerprint(banyak) == fingerprint(tunggal)
