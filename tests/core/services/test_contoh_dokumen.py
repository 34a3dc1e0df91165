"""The tables and lists of the sample other than its budget, as its document prints them."""

import pytest

from core.paket.istilah import JenisUnit
from core.paket.paket import Paket
from tests.kasus import load

TABEL_3_1 = load("tabel_3_1")["indikator"]


def test_tabel_3_1_is_the_official_one_cell_for_cell(paket: Paket) -> None:
    rencana = paket.perencanaan

    for bagian, kolom in (
        (rencana.target, "target"),
        (rencana.realisasi, "realisasi"),
        (rencana.capaian, "capaian"),
    ):
        contoh = {s.indikator: s.tercetak.teks for s in bagian if s.tabel == "Tabel 3.1"}
        assert contoh == {satu["kode"]: satu[kolom] for satu in TABEL_3_1}


@pytest.mark.parametrize(
    ("tabel", "target"),
    [
        # Tabel 2.2 has no row for sasaran 2 and 3.
        ("Tabel 2.2", ["12,41", "60", "65", "100", "B", "100", "75"]),
        ("Tabel 2.3", ["12,41", "60", "100", "100", "75", "100", "75", "1", "BB", "2"]),
        ("Lampiran PK", ["12,41", "60", "100", "100", "B", "100", "75", "1", "BB", "2"]),
        ("Tabel 3.1", ["12,41", "60", "100", "100", "75", "100", "75", "1", "BB", "2"]),
    ],
)
def test_each_document_keeps_its_own_targets(paket: Paket, tabel: str, target: list[str]) -> None:
    contoh = {
        satu.indikator: satu.tercetak.teks
        for satu in paket.perencanaan.target
        if satu.tabel == tabel
    }

    assert contoh == {f"IKU-{nomor}": teks for nomor, teks in enumerate(target, start=1)}


@pytest.mark.parametrize(
    ("tabel", "pertama", "baris"),
    [
        (
            "Tabel 3.2",
            1,
            [
                ("8,77%", "8,86", "71,39"),
                ("-", "60", "100"),
                ("-", "100", "100"),
                ("-", "100", "100"),
                ("-", "75", "100"),
                ("-", "100", "100"),
                ("-", "71", "94,66"),
            ],
        ),
        ("Tabel 3.3", 8, [("1", "1", "100"), ("B", "Blm rilis", "-")]),
        ("Tabel 3.4", 10, [("2", "2", "100")]),
    ],
)
def test_tables_of_comparison_print_2023_2024_and_capaian(
    paket: Paket, tabel: str, pertama: int, baris: list[tuple[str, str, str]]
) -> None:
    rencana = paket.perencanaan
    realisasi = {
        (s.indikator, s.tahun, s.baris): s.tercetak.teks
        for s in rencana.realisasi
        if s.tabel == tabel
    }
    capaian = {(s.indikator, s.baris): s.tercetak.teks for s in rencana.capaian if s.tabel == tabel}

    nomor = [(f"IKU-{pertama + n}", f"{n + 1}") for n in range(len(baris))]
    harus = list(zip(nomor, baris, strict=True))
    assert realisasi == {
        (kode, tahun, no): teks
        for (kode, no), (lalu, kini, _) in harus
        for tahun, teks in ((2023, lalu), (2024, kini))
    }
    assert capaian == {kunci: persen for kunci, (_, _, persen) in harus}


def test_three_asisten_have_nine_bagian_with_three_sub_bagian_each(paket: Paket) -> None:
    asisten = [u.kode for u in paket.unit if u.jenis is JenisUnit.ASISTEN]
    bagian = [u for u in paket.unit if u.jenis is JenisUnit.BAGIAN]

    assert [(u.induk, u.singkat) for u in bagian] == [
        (asisten[0], "Tapem"),
        (asisten[0], "Hukum"),
        (asisten[0], "Kesra"),
        (asisten[1], "Perekonomian"),
        (asisten[1], "Adpem"),
        (asisten[1], "PBJ"),
        (asisten[2], "Umum"),
        (asisten[2], "Organisasi"),
        (asisten[2], "Prokopim"),
    ]
    assert len(asisten) == 3
    assert {len(u.subbagian) for u in bagian} == {3}


def test_27_pengampu_ikk_are_numbered_through_and_one_is_a_bagian(paket: Paket) -> None:
    pengampu = paket.daftar.pengampu_ikk

    assert [satu.nomor for satu in pengampu] == list(range(1, 28))
    jenis = {u.kode: u.jenis for u in paket.unit}
    assert [s.nomor for s in pengampu if jenis[s.unit] is not JenisUnit.PERANGKAT_DAERAH] == [26]


def test_8_skm_units_keep_the_wrong_numbers_of_the_list(paket: Paket) -> None:
    sampel = paket.daftar.sampel_skm

    assert [(satu.nomor, satu.baris) for satu in sampel] == [
        *[(nomor, f"{nomor}") for nomor in range(1, 7)],
        *[(2, "7"), (3, "8")],
    ]
    assert sampel[0].tercetak == "DMPTSP"


def test_registers_are_complete(paket: Paket) -> None:
    daftar = paket.daftar

    assert [satu.nomor for satu in daftar.mou_pks] == list(range(1, 9))
    assert [satu.nomor for satu in daftar.raperwal] == list(range(1, 15))
    assert len(daftar.kebijakan) == 1
    assert [satu.judul for satu in daftar.inovasi] == ["CEKER", "GPY"]


def test_mou_cells_keep_dashes_blanks_and_remarks_apart(paket: Paket) -> None:
    isi = [
        (satu.tanggal_tercetak, satu.jangka_waktu, satu.dinas, satu.keterangan)
        for satu in paket.daftar.mou_pks
    ]

    assert isi == [
        ("03 Januari 2024", "1 tahun; 31 Desember 2024", "Dinas Ketenagakerjaan", ""),
        ("29 Januari 2024", "1 tahun", "BPKAD", ""),
        ("-", "-", "", "Tidak diproses"),
        ("01 Agustus 2024", "5 tahun", "", ""),
        ("05 November 2024", "5 tahun", "Bagian Hukum", ""),
        ("12 Desember 2024", "1 tahun", "", ""),
        ("12 Desember 2024", "1 tahun", "", ""),
        ("15 Oktober 2024", "-", "", "belum ada arsip"),
    ]


def test_single_figures_are_as_the_text_prints_them(paket: Paket) -> None:
    assert {satu.kunci: satu.tercetak.teks for satu in paket.daftar.angka_lain} == {
        "skm_rata_rata": "88,87",
        "perangkat_daerah": "39",
        "pengampu_ikk": "27",
        "sampel_skm": "8",
        "pns": "150",
        "pns_laki_laki": "61%",
        "pns_perempuan": "39%",
        "pns_golongan_iii_d": "41",
        "nilai_sakip_setda": "66,36",
        "tambahan_anggaran": "Rp. 2.231.691.971",
        "realisasi_anggaran_narasi": "Rp. 47.264.962.831,-",
        "realisasi_iku_1_narasi": "8,86%",
        "target_iku_1_narasi": "12,41%",
        "capaian_iku_7_narasi": "94%",
    }


def test_the_annex_is_signed_by_two_acting_officials(paket: Paket) -> None:
    assert [(t.nama, t.jabatan) for t in paket.naratif.penanda_tangan] == [
        ("EKA RIKA RINO", "Pj. Sekretaris Daerah Kota Bengkulu"),
        ("ARIF GUNADI", "Pj. Wali kota Bengkulu"),
    ]
