"""Every planted mistake is found at its place; what only looks like one is left alone."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from core.angka import Keadaan, Predikat
from core.paket.isian import Figur
from core.paket.masalah import KodeMasalah as K
from core.paket.masalah import Masalah
from core.paket.paket import Paket, read_paket
from tests.paket_kecil import TEKS, make_isi


def read_good(*ganti: tuple[str, str, str]) -> Paket:
    hasil = read_paket(make_isi(*ganti))
    assert isinstance(hasil, Paket), hasil
    return hasil


def problems(isi: dict[str, bytes]) -> tuple[Masalah, ...]:
    hasil = read_paket(isi)
    assert not isinstance(hasil, Paket), "the mistake was not noticed"
    return hasil


def line_of(berkas: str, teks: str) -> int:
    return TEKS[berkas][: TEKS[berkas].index(teks)].count("\n") + 1


def test_whole_package_is_read_with_figures_and_printed_text() -> None:
    paket = read_good()

    assert paket.tahun == 2030
    assert [satu.tercetak for satu in paket.perencanaan.realisasi] == [
        Figur("8,86", Decimal("8.86")),
        Figur("8,86%", Decimal("8.86")),
        Figur("B (66,36)", Predikat("B", Decimal("66.36"))),
        Figur("Blm rilis", Keadaan.BELUM_RILIS),
        Figur("-", Keadaan.TERCETAK_STRIP),
    ]
    assert paket.perencanaan.target[1].tercetak.nilai == Predikat("BB")
    assert paket.anggaran.pagu_lain[0].tercetak == Figur("Rp.   2. 301", Decimal(2301))
    assert paket.anggaran.rkt[0].target_tercetak.satuan == "Kasus"
    assert paket.naratif.penanda_tangan[0].tanggal == date(2030, 2, 23)
    assert paket.daftar.mou_pks[0].judul == "Kesepakatan\nbersama"


def test_a_document_may_repeat_a_target_in_another_table() -> None:
    asal = 'IKU-1,2030,pk,"12,41",Tabel 2.3,1\n'

    paket = read_good(("target.csv", asal, f"{asal}{asal.replace('2.3', '2.4')}"))

    assert [(t.indikator, t.tabel) for t in paket.perencanaan.target] == [
        ("IKU-1", "Tabel 2.3"),
        ("IKU-1", "Tabel 2.4"),
        ("IKU-2", "Tabel 2.3"),
    ]


def test_budget_rows_hang_under_the_row_that_was_printed_before_them() -> None:
    induk = read_good().anggaran.induk

    assert induk == {
        "jumlah": None,
        "p1": "jumlah",
        "k1": "p1",
        "s1": "k1",
        "s2": "k1",
        "k2": "p1",
        "s3": "k2",
        "p2": "jumlah",
        "k3": "p2",
        "s4": "k3",
    }


@dataclass(frozen=True)
class Tanam:
    """One mistake: `baru` for `lama`; found on the line of `lama`, or of `di`.

    `ikut` counts the problems that honestly follow from it, such as unknown codes.
    """

    berkas: str
    lama: str
    baru: str
    kode: K
    kolom: str
    di: str = ""
    ikut: int = 0


PLANTED = [
    Tanam("paket.toml", 'pemda = "Kota Contoh"\n', "", K.KOLOM_TIDAK_ADA, "pemda", "[paket]"),
    Tanam("paket.toml", 'pemda = "', 'pemdaa = "x"\npemda = "', K.KOLOM_ASING, "pemdaa"),
    Tanam("paket.toml", '"nomenklatur"\nperan', '"keputusan"\nperan', K.GANDA, "kode", "keputusan"),
    Tanam("paket.toml", "tahun = 2030", 'tahun = "dua"', K.BUKAN_BILANGAN, "tahun"),
    Tanam("paket.toml", "tanggal = 2031-02-24", "tanggal = 24", K.ISIAN_SALAH, "tanggal"),
    Tanam(
        "paket.toml", 'peran = "keputusan"', 'peran = "sampul"', K.PILIHAN_SALAH, "peran", ikut=1
    ),
    Tanam("organisasi.toml", '"bagian"', '"biro"', K.PILIHAN_SALAH, "jenis"),
    Tanam("organisasi.toml", 'kode = "dinkes"', 'kode = "setda"', K.GANDA, "kode", ikut=2),
    Tanam("organisasi.toml", 'singkat = "Hukum"', 'singkat = " "', K.KOSONG, "singkat"),
    Tanam("organisasi.toml", '"Kumham"', '"DINKES"', K.NAMA_DUA_UNIT, "singkat", '"Dinkes"'),
    Tanam("organisasi.toml", '"Kumham"', '"Bag. Hukum"', K.GANDA, "alias"),
    Tanam("organisasi.toml", '"dinkes"', '"Din Kes"', K.BENTUK_SALAH, "kode", ikut=2),
    Tanam("organisasi.toml", '["kinerja"]', '["humas"]', K.PILIHAN_SALAH, "bidang"),
    Tanam("perencanaan.toml", 'tujuan = "T1"', 'tujuan = "T9"', K.TIDAK_DIKENAL, "tujuan"),
    Tanam("perencanaan.toml", '"Harmonisasi"', '"Harmonisasi2"', K.TERLALU_PANJANG, "pendek"),
    Tanam("perencanaan.toml", 'pendek = "Nilai AKIP"', 'pendek = "harmonisasi"', K.GANDA, "pendek"),
    Tanam("perencanaan.toml", '"%"', '""', K.KOSONG, "satuan"),
    Tanam(
        "perencanaan.toml", '= ["setda"]\npengisi', '= ["s"]\npengisi', K.TIDAK_DIKENAL, "pengampu"
    ),
    Tanam("target.csv", "IKU-2,2030", "IKU-3,2030", K.TIDAK_DIKENAL, "indikator"),
    Tanam("target.csv", "IKU-2,2030", "IKU-1,2030", K.GANDA, "naskah"),
    Tanam("target.csv", "2030,pk,BB", "2030,pkk,BB", K.PILIHAN_SALAH, "naskah"),
    Tanam("target.csv", ",BB,", ",BBB,", K.ANGKA_TAK_TERBACA, "tercetak"),
    Tanam("target.csv", "IKU-2,2030", "IKU-2,20x0", K.BUKAN_BILANGAN, "tahun"),
    Tanam("target.csv", "IKU-2,2030", "IKU-2,203", K.ISIAN_SALAH, "tahun"),
    Tanam("target.csv", ",Tabel 2.3,2", ",,2", K.KOSONG, "tabel"),
    Tanam("realisasi_kinerja.csv", "belum_rilis", "belum", K.PILIHAN_SALAH, "keadaan", ikut=1),
    Tanam("realisasi_kinerja.csv", "belum_rilis", "", K.ANGKA_TAK_TERBACA, "tercetak"),
    Tanam("realisasi_kinerja.csv", "Tabel 3.2,1", "Tabel 3.1,1", K.GANDA, "baris"),
    Tanam("capaian_tercetak.csv", "71,39", "71,3,9", K.ANGKA_TAK_TERBACA, "tercetak"),
    Tanam("capaian_tercetak.csv", "71,39", "0,12345", K.ANGKA_TAK_TERBACA, "tercetak"),
    Tanam("capaian_tercetak.csv", "71,39", "900000000000000", K.ANGKA_DI_LUAR_BATAS, "tercetak"),
    Tanam("anggaran.csv", "sub_kegiatan,2,", "sub_kegiatan,5,", K.NOMOR_TIDAK_URUT, "no", ikut=2),
    Tanam("anggaran.csv", "kegiatan,3,Kerja", "kegiatan,,Kerja", K.NOMOR_TIDAK_URUT, "no"),
    Tanam("anggaran.csv", "program,2,", "program,1,", K.NOMOR_TIDAK_URUT, "no"),
    Tanam("anggaran.csv", ",Rumah Tangga,", ",,", K.TERLALU_PANJANG, "pendek"),
    Tanam("anggaran.csv", ",Rumah Tangga,", f",{'x' * 23},", K.TERLALU_PANJANG, "pendek"),
    Tanam("anggaran.csv", "250,00", "250,00,0", K.ANGKA_TAK_TERBACA, "realisasi"),
    Tanam("anggaran.csv", "sub_kegiatan,3,", "subkegiatan,3,", K.PILIHAN_SALAH, "tingkat", ikut=3),
    Tanam("anggaran.csv", "2,Hukum,,", "2,,,", K.KOSONG, "uraian"),
    Tanam("pagu_lain.csv", "s3,murni", "s33,murni", K.TIDAK_DIKENAL, "acuan"),
    Tanam("pagu_lain.csv", "s3,murni", "s3,awal", K.PILIHAN_SALAH, "tahap"),
    Tanam("pagu_lain.csv", ",Jumlah", ",3\njumlah,murni,1,Tabel 1.4,3", K.GANDA, "baris", "s3,"),
    Tanam("persen_tercetak.csv", "jumlah", "total", K.TIDAK_DIKENAL, "acuan"),
    Tanam("rkt_sub_kegiatan.csv", "3,Jumlah", "9,Jumlah", K.TIDAK_DIKENAL, "no"),
    Tanam("rkt_sub_kegiatan.csv", "59 K", "banyak K", K.ANGKA_TAK_TERBACA, "target_tercetak"),
    Tanam("indikator_program.csv", "1,Persen", "4,Persen", K.TIDAK_DIKENAL, "program"),
    Tanam(
        "kode_nomenklatur.csv", "s1,4.01.01.2.01.", "s1,4.01.01.2.011.", K.KODE_BUKAN_ANAK, "kode"
    ),
    Tanam("kode_nomenklatur.csv", "s2,4", "s1,4", K.GANDA, "acuan"),
    Tanam("kode_nomenklatur.csv", "0010,", "0001,", K.GANDA, "kode"),
    Tanam("kode_nomenklatur.csv", "p1,4.01.01", "p1,4.01.x", K.BENTUK_SALAH, "kode"),
    Tanam("pemilik_kegiatan.csv", "2,bagian-hukum", "2,bagian-humas", K.TIDAK_DIKENAL, "unit"),
    Tanam("pemilik_kegiatan.csv", "2,bagian-hukum", "7,bagian-hukum", K.TIDAK_DIKENAL, "kegiatan"),
    Tanam("mou_pks.csv", "02,-", "1,-", K.GANDA, "nomor"),
    Tanam("kebijakan.csv", ",bagian-hukum,", ",bagian-hukun,", K.TIDAK_DIKENAL, "unit"),
    Tanam("sampel_skm.csv", "Setda,setda", "Setda,dinkes", K.GANDA, "unit"),
    Tanam("pengampu_ikk.csv", "N,dinkes", "N,", K.KOSONG, "unit"),
    Tanam("angka_lain.csv", '"88,87"', "baik", K.ANGKA_TAK_TERBACA, "tercetak"),
    Tanam("narasi.toml", '"penyebab"', '"sebab"', K.PILIHAN_SALAH, "jenis"),
    Tanam("narasi.toml", '"IKU-1"', '"IKU-9"', K.TIDAK_DIKENAL, "indikator"),
    Tanam("penanda_tangan.csv", "23 F", "30 F", K.TANGGAL_TAK_TERBACA, "tanggal"),
    Tanam("penanda_tangan.csv", "pk,Pihak", "pakta,Pihak", K.PILIHAN_SALAH, "dokumen"),
]


@pytest.mark.parametrize("tanam", PLANTED, ids=lambda t: f"{t.berkas}-{t.kode}-{t.kolom}")
def test_planted_mistake_is_found_with_file_line_and_column(tanam: Tanam) -> None:
    masalah = problems(make_isi((tanam.berkas, tanam.lama, tanam.baru)))

    tempat = (tanam.berkas, line_of(tanam.berkas, tanam.di or tanam.lama), tanam.kolom, tanam.kode)
    assert tempat in {(m.berkas, m.baris, m.kolom, m.kode) for m in masalah}, masalah
    assert len(masalah) == 1 + tanam.ikut, masalah


def test_all_mistakes_of_all_files_are_told_at_once() -> None:
    isi = make_isi(
        ("organisasi.toml", 'jenis = "bagian"', 'jenis = "biro"'),
        ("target.csv", ",BB,", ",BBB,"),
        ("anggaran.csv", "250,00", "x"),
        ("anggaran.csv", "sub_kegiatan,4,", "sub_kegiatan,6,"),
        ("narasi.toml", '"IKU-1"', '"IKU-9"'),
    )

    assert [(m.berkas, m.kode) for m in problems(isi)] == [
        ("anggaran.csv", K.ANGKA_TAK_TERBACA),
        ("anggaran.csv", K.NOMOR_TIDAK_URUT),
        ("narasi.toml", K.TIDAK_DIKENAL),
        ("organisasi.toml", K.PILIHAN_SALAH),
        ("target.csv", K.ANGKA_TAK_TERBACA),
    ]


def test_unreadable_figure_makes_no_orphans_of_the_rows_below() -> None:
    isi = make_isi(("anggaran.csv", "kegiatan,2,Hukum,,,,", "kegiatan,2,Hukum,,x,,"))

    assert [m.kode for m in problems(isi)] == [K.ANGKA_TAK_TERBACA]


def test_kegiatan_before_any_program_has_no_parent() -> None:
    isi = make_isi(
        ("anggaran.csv", 'program,1,PROGRAM PENUNJANG,,300,"1.234.567.890","250,00"\n', "")
    )

    tanpa_induk = [m for m in problems(isi) if m.kode is K.TANPA_INDUK]
    assert [(m.baris, m.isi, m.acuan) for m in tanpa_induk] == [
        (2, "Administrasi Umum", "program"),
        (5, "Hukum", "program"),
    ]


def test_kegiatan_of_the_program_before_does_not_adopt_a_sub_kegiatan() -> None:
    isi = make_isi(("anggaran.csv", "kegiatan,3,Kerja Sama,,,,\n", ""))

    assert [(m.kode, m.isi) for m in problems(isi)] == [(K.TANPA_INDUK, "Kerja Sama Daerah")]


@pytest.mark.parametrize(("baru", "banyak"), [("", "0"), ("jumlah,,Jumlah,,1,1,1\n" * 2, "2")])
def test_budget_has_one_total(baru: str, banyak: str) -> None:
    masalah = problems(make_isi(("anggaran.csv", "jumlah,,Jumlah,,301,301,251\n", baru)))

    assert (K.JUMLAH_TIDAK_SATU, banyak) in {(m.kode, m.isi) for m in masalah}


def test_units_in_a_circle_are_all_named_and_those_below_it_are_not() -> None:
    isi = make_isi(
        (
            "organisasi.toml",
            'jenis = "setda"\ninduk = "pemda"',
            'jenis = "setda"\ninduk = "bagian-hukum"',
        )
    )

    melingkar = [m for m in problems(isi) if m.kode is K.INDUK_MELINGKAR]
    assert [m.isi for m in melingkar] == ["bagian-hukum", "setda"]


def test_two_roots_are_one_too_many() -> None:
    isi = make_isi(("organisasi.toml", 'induk = "setda"\n', ""))

    assert [(m.kode, m.isi) for m in problems(isi)] == [(K.JUMLAH_TIDAK_SATU, "2")]


def test_end_before_beginning_is_noticed() -> None:
    berkas = "perencanaan.toml"
    isi = {**make_isi(), berkas: TEKS[berkas].replace("[2030, 2032]", "[2032, 2030]", 1).encode()}

    assert [(m.kode, m.isi, m.acuan) for m in problems(isi)] == [(K.TAHUN_TERBALIK, "2032", "2030")]


@pytest.mark.parametrize(
    "berkas",
    [
        "paket.toml",
        "organisasi.toml",
        "perencanaan.toml",
        "target.csv",
        "realisasi_kinerja.csv",
        "anggaran.csv",
    ],
)
def test_package_needs_its_main_files(berkas: str) -> None:
    isi = make_isi()
    del isi[berkas]

    assert Masalah(berkas=berkas, kode=K.BERKAS_TIDAK_ADA) in problems(isi)


def test_package_without_registers_is_whole() -> None:
    wajib = {"paket.toml", "organisasi.toml", "perencanaan.toml", "target.csv"}
    wajib |= {"realisasi_kinerja.csv", "anggaran.csv"}

    assert isinstance(read_paket({k: v for k, v in make_isi().items() if k in wajib}), Paket)


def test_misspelt_file_is_not_missed_and_a_readme_is_welcome() -> None:
    isi = make_isi() | {"mou-pks.csv": b"nomor\n", "README.md": b"\xff"}

    assert problems(isi) == (Masalah(berkas="mou-pks.csv", kode=K.BERKAS_ASING),)


@pytest.mark.parametrize(
    ("kepala", "kode", "kolom"),
    [
        ("indikator,tahun,tercetak,tabel", K.KOLOM_TIDAK_ADA, "baris"),
        ("indikator,tahun,tercetak,tabel,baris,warna", K.KOLOM_ASING, "warna"),
        ("indikator,tahun,tercetak,tabel,baris,tahun", K.KOLOM_GANDA, "tahun"),
        ("indikator;tahun;tercetak;tabel;baris", K.BUKAN_KOMA, None),
        ("", K.KOLOM_TIDAK_ADA, "tahun"),
    ],
)
def test_header_problem_is_told_once_not_for_every_row(kepala: str, kode: K, kolom: str) -> None:
    sel = {"indikator": "IKU-1", "tahun": "2030", "tercetak": "1", "tabel": "T", "baris": "1"}
    pemisah = ";" if ";" in kepala else ","
    baris = pemisah.join(sel.get(k, "2030") for k in kepala.split(pemisah)) + "\n"
    teks = f"{kepala}\n{baris * 3}" if kepala else ""
    isi = make_isi() | {"capaian_tercetak.csv": teks.encode()}

    masalah = [m for m in problems(isi) if m.kolom == kolom and m.kode is kode]
    assert [m.baris for m in masalah] == [1]


def test_row_with_a_cell_too_few_is_told_by_its_line() -> None:
    masalah = problems(make_isi(("target.csv", "IKU-2,2030,", "IKU-2,")))

    assert [(m.baris, m.kode, m.isi, m.acuan) for m in masalah] == [(3, K.JUMLAH_ISIAN, "5", "6")]


def test_line_counts_from_where_a_row_begins_after_a_cell_of_two_lines() -> None:
    masalah = problems(make_isi(("mou_pks.csv", "02,-", "dua,-")))

    assert [(m.baris, m.kolom, m.isi) for m in masalah] == [(4, "nomor", "dua")]


def test_broken_quotes_are_a_problem_of_the_row() -> None:
    masalah = problems(make_isi(("capaian_tercetak.csv", '"71,39"', '"71,39"x')))

    assert [(m.baris, m.kode) for m in masalah] == [(2, K.CSV_RUSAK)]


def test_broken_toml_is_told_by_its_line() -> None:
    masalah = problems(make_isi(("narasi.toml", 'judul = "Penyebab"', "judul = Penyebab")))

    assert [(m.baris, m.kode) for m in masalah] == [(4, K.TOML_RUSAK)]


def test_misspelt_table_of_toml_is_not_missed() -> None:
    masalah = problems(make_isi(("narasi.toml", "[[narasi]]", "[[naratif]]")))

    assert [(m.kode, m.kolom) for m in masalah] == [(K.KOLOM_ASING, "naratif")]


def test_value_where_a_table_belongs_is_a_problem() -> None:
    masalah = problems(make_isi() | {"narasi.toml": b'narasi = ["a"]\n'})

    assert [(m.kode, m.kolom) for m in masalah] == [(K.ISIAN_SALAH, "narasi")]


def test_file_of_another_encoding_is_told_by_the_line_of_the_first_wrong_byte() -> None:
    isi = make_isi() | {"target.csv": TEKS["target.csv"].encode() + "IKU-é".encode("cp1252")}

    assert problems(isi) == (Masalah(berkas="target.csv", kode=K.BUKAN_UTF8, baris=4),)


def test_mark_that_windows_puts_first_and_its_line_ends_do_no_harm() -> None:
    isi = make_isi()
    isi["target.csv"] = b"\xef\xbb\xbf" + isi["target.csv"].replace(b"\n", b"\r\n")

    paket = read_paket(isi)

    assert isinstance(paket, Paket)
    assert len(paket.perencanaan.target) == 2


def test_rows_left_empty_by_a_spreadsheet_are_nothing() -> None:
    isi = make_isi()
    isi["target.csv"] += b",,,,,\n\n"

    assert isinstance(read_paket(isi), Paket)


def test_cited_role_needs_its_document() -> None:
    masalah = problems(make_isi(("paket.toml", 'peran = "keputusan"', 'peran = "nomenklatur"')))

    assert {(m.kode, m.isi, m.acuan) for m in masalah} == {
        (K.JUMLAH_TIDAK_SATU, "2", "nomenklatur"),
        (K.JUMLAH_TIDAK_SATU, "0", "keputusan"),
    }


@pytest.mark.parametrize(
    ("berkas", "lama", "baru"),
    [
        ("anggaran.csv", ",Rumah Tangga,", f",{'x' * 22},"),
        ("perencanaan.toml", '"Harmonisasi"', '"Harmonisas1"'),
        ("organisasi.toml", '"Kumham"', '"Hukum "'),
        ("capaian_tercetak.csv", "71,39", "0,1234"),
        ("capaian_tercetak.csv", "71,39", "8.999.999.999.999,99"),
        ("kode_nomenklatur.csv", "k1,4.01.01.2.01,", "k1,4.01.01.2,"),
        ("raperwal.csv", "tanggal 31 Februari 2030", "-"),
        ("realisasi_kinerja.csv", "IKU-2,2029", "IKU-2,2028"),
        ("target.csv", ",BB,", ",B,"),
        ("sampel_skm.csv", "2,Setda", "6,Setda"),
        ("anggaran.csv", "jumlah,,Jumlah", "jumlah,,"),
        ("penanda_tangan.csv", "23 Februari 2030", "2030-02-28"),
    ],
)
def test_near_miss_is_left_alone(berkas: str, lama: str, baru: str) -> None:
    read_good((berkas, lama, baru))
