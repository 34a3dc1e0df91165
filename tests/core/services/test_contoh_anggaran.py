"""The budget of the sample as its document prints it: the sums that hold, and those that do not."""

from decimal import Decimal

import pytest

from core.buku import Tingkat
from core.paket.anggaran import Pos
from core.paket.isian import Figur
from core.paket.istilah import Tahap
from core.paket.paket import Paket
from tests.kasus import load

TABEL_3_5 = load("tabel_3_5")
KOLOM = ("sebelum", "sesudah", "realisasi")

PAGU_MURNI = {
    "p1": Decimal(48_722_324_466),
    "p2": Decimal(4_347_473_632),
    "p3": Decimal(2_112_376_180),
    "jumlah": Decimal(55_182_174_278),
}


def figure(pos: Pos, kolom: str) -> Figur:
    figur = {"sebelum": pos.sebelum, "sesudah": pos.sesudah, "realisasi": pos.realisasi}
    return figur[kolom]


def amount(figur: Figur) -> Decimal:
    """Return what a cell adds to a sum: a blank one and a "-" nothing."""
    return figur.nilai if isinstance(figur.nilai, Decimal) else Decimal(0)


def sub_kegiatan(paket: Paket, atas: str = "jumlah") -> list[Pos]:
    """Return the sub kegiatan of a program, or all of them."""
    return [
        pos
        for pos in paket.anggaran.pos
        if pos.tingkat is Tingkat.SUB_KEGIATAN and atas in (program_of(paket, pos), "jumlah")
    ]


def program_of(paket: Paket, pos: Pos) -> str | None:
    induk = paket.anggaran.induk
    return induk[induk[pos.acuan] or ""]


def pagu_lain(paket: Paket, tabel: str) -> dict[str, Decimal]:
    """Return the pagu that another table prints, by acuan."""
    return {p.acuan: amount(p.tercetak) for p in paket.anggaran.pagu_lain if p.tabel == tabel}


def test_tabel_3_5_is_the_official_one_cell_for_cell(paket: Paket) -> None:
    contoh = {
        pos.acuan: (pos.uraian, *(figure(pos, kolom).teks for kolom in KOLOM))
        for pos in paket.anggaran.pos
    }

    resmi = {
        baris["kode"]: (baris["nama"], *(baris.get(kolom, "") for kolom in KOLOM))
        for tingkat in ("program", "kegiatan", "sub_kegiatan")
        for baris in TABEL_3_5[tingkat]
    }
    resmi["jumlah"] = ("Jumlah", *(TABEL_3_5["jumlah"][kolom] for kolom in KOLOM))
    assert len(contoh) == 1 + 3 + 18 + 54
    assert contoh == resmi


def test_sub_kegiatan_hang_under_the_program_of_the_official_table(paket: Paket) -> None:
    resmi = {baris["kode"]: baris["program"] for baris in TABEL_3_5["sub_kegiatan"]}

    assert {pos.acuan: program_of(paket, pos) for pos in sub_kegiatan(paket)} == resmi


@pytest.mark.parametrize(
    ("acuan", "kolom", "dihitung", "tercetak"),
    [
        ("p1", "sebelum", 48_722_324_466, 48_722_324_466),
        ("p2", "sebelum", 4_347_473_632, 4_347_473_632),
        ("p3", "sebelum", 2_112_376_180, 2_112_376_180),
        ("jumlah", "sebelum", 55_182_174_278, 55_182_174_278),
        ("p1", "sesudah", 51_066_304_582, 50_906_752_982),
        ("p2", "sesudah", 4_572_512_532, 4_126_156_032),
        ("p3", "sesudah", 2_380_957_235, 2_380_957_235),
        ("jumlah", "sesudah", 58_019_774_349, 57_413_866_249),
        ("p1", "realisasi", 43_449_468_289, 43_321_093_689),
        ("p2", "realisasi", 2_778_573_828, 2_472_837_139),
        ("p3", "realisasi", 1_471_032_003, 1_471_032_003),
        ("jumlah", "realisasi", 47_699_074_120, 47_264_962_831),
    ],
)
def test_tabel_3_5_adds_up_to_what_it_prints_or_not(
    paket: Paket, acuan: str, kolom: str, dihitung: int, tercetak: int
) -> None:
    (total,) = (pos for pos in paket.anggaran.pos if pos.acuan == acuan)

    assert amount(figure(total, kolom)) == tercetak
    assert sum(amount(figure(pos, kolom)) for pos in sub_kegiatan(paket, acuan)) == dihitung


@pytest.mark.parametrize("kolom", KOLOM)
def test_printed_total_of_tabel_3_5_is_the_sum_of_its_printed_programmes(
    paket: Paket, kolom: str
) -> None:
    tercetak = {pos.acuan: amount(figure(pos, kolom)) for pos in paket.anggaran.pos}

    assert tercetak["p1"] + tercetak["p2"] + tercetak["p3"] == tercetak["jumlah"]


def test_tabel_2_2_has_the_pagu_murni_of_all_54_sub_kegiatan(paket: Paket) -> None:
    rkt = pagu_lain(paket, "Tabel 2.2")

    assert len(rkt) == 54 + 1
    assert rkt.pop("jumlah") == PAGU_MURNI["jumlah"]
    assert rkt == {pos.acuan: amount(pos.sebelum) for pos in sub_kegiatan(paket)}


@pytest.mark.parametrize("acuan", PAGU_MURNI)
def test_tabel_2_2_adds_up(paket: Paket, acuan: str) -> None:
    rkt = pagu_lain(paket, "Tabel 2.2")

    assert sum(rkt[pos.acuan] for pos in sub_kegiatan(paket, acuan)) == PAGU_MURNI[acuan]


def test_every_row_of_tabel_2_2_gives_an_indikator_and_a_pagu(paket: Paket) -> None:
    indikator = {satu.baris: satu.acuan for satu in paket.anggaran.rkt}

    pagu = {p.baris: p.acuan for p in paket.anggaran.pagu_lain if p.tabel == "Tabel 2.2"}
    assert set(indikator) == {f"urutan {nomor}" for nomor in range(1, 55)}
    assert pagu == indikator | {"jumlah": "jumlah"}


@pytest.mark.parametrize(
    ("no", "tercetak", "nilai", "satuan"),
    [
        (3, "180 orang/ bulan", 180, "orang/ bulan"),
        (5, "250 dokumen/9 bagian", 250, "dokumen/9 bagian"),
        (15, "600 laporan", 600, "laporan"),
        (43, "445 Dokumen", 445, "Dokumen"),
        (46, "1 Dokumen BLUD", 1, "Dokumen BLUD"),
        (47, "1 Laporan 4 kali", 1, "Laporan 4 kali"),
    ],
)
def test_targets_of_tabel_2_2_keep_the_words_behind_their_figure(
    paket: Paket, no: int, tercetak: str, nilai: int, satuan: str
) -> None:
    (target,) = (satu.target_tercetak for satu in paket.anggaran.rkt if satu.no == no)

    assert (target.teks, target.satuan) == (tercetak, satuan)
    assert target.nilai == Decimal(nilai)


def test_programmes_have_the_eight_indikator_of_tabel_2_2(paket: Paket) -> None:
    target = [
        (satu.program, satu.target_tercetak.teks) for satu in paket.anggaran.indikator_program
    ]

    assert target == [
        *[(1, "90"), (1, "75"), (1, "100")],
        *[(2, "95"), (2, "65"), (2, "100")],
        *[(3, "100"), (3, "50")],
    ]


@pytest.mark.parametrize("tabel", ["Tabel 1.4", "Lampiran PK (program dan anggaran)"])
def test_programmes_add_up_in_tabel_1_4_and_in_the_signed_annex(paket: Paket, tabel: str) -> None:
    pagu = pagu_lain(paket, tabel)

    assert pagu == PAGU_MURNI
    assert pagu["p1"] + pagu["p2"] + pagu["p3"] == pagu["jumlah"]


def test_the_text_repeats_the_totals_of_the_tables(paket: Paket) -> None:
    subbab = [
        (p.acuan, p.tahap, p.tercetak.teks, p.tabel)
        for p in paket.anggaran.pagu_lain
        if p.tabel.startswith("Subbab")
    ]
    angka = {satu.kunci: satu.tercetak for satu in paket.daftar.angka_lain}

    assert subbab == [
        ("jumlah", Tahap.MURNI, "Rp. 55.182.174.278,-", "Subbab 1.6"),
        ("jumlah", Tahap.MURNI, "Rp. 55.182.174.278,-", "Subbab 3.2"),
        ("jumlah", Tahap.PERUBAHAN, "Rp. 57.413.866.249,-", "Subbab 3.2"),
    ]
    assert amount(angka["realisasi_anggaran_narasi"]) == 47_264_962_831
    assert PAGU_MURNI["jumlah"] + amount(angka["tambahan_anggaran"]) == 57_413_866_249


def test_printed_percentages_are_those_of_the_text(paket: Paket) -> None:
    assert {p.acuan: p.tercetak.teks for p in paket.anggaran.persen} == {
        "jumlah": "82,32%",
        "p1": "85,09%",
        "p2": "59,39%",
        "p3": "61,78%",
    }
