"""What a finding says: the sentences somebody reads who has to explain or mend it."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.messages.cek_uraian import uraikan
from core.angka import ISIAN, Keadaan, Predikat, Sumber
from core.audit.arah import ATURAN as ARAH
from core.audit.bahan import Bahan
from core.audit.banyak import DAFTAR, ENTRI
from core.audit.baris import GESER
from core.audit.catatan import Aturan, Catatan
from core.audit.jumlah import ATURAN as JUMLAH
from core.audit.kata_bilangan import ATURAN as KATA_BILANGAN
from core.audit.keadaan import CAPAIAN
from core.audit.pencilan import ATURAN as PENCILAN
from core.audit.predikat import TABEL
from core.audit.target import TARGET
from core.kinerja import TargetNaskah
from core.paket.istilah import CaraHitung, JenisNarasi, Naskah
from core.services.pemeriksaan import load_bahan, look
from storage.engine import reading
from tests.audit_uji import (
    SUB,
    angka,
    budget,
    cetak,
    clean,
    entri,
    facts,
    indikator,
    sub,
    ucapan,
)
from tests.conftest import NOW
from tests.lembar import SKM
from tests.mesin import open_file

LETAK = "Subbab 3.1.2, Rata-rata Capaian Program"


@pytest.fixture(scope="module")
def semua(berkas_contoh: Path) -> Mapping[str, Catatan]:
    """Return the findings on the LKjIP 2024 by their keys."""
    engine = open_file(berkas_contoh)
    with reading(engine) as session:
        hasil = look(load_bahan(session, 2024, now=NOW))
    engine.dispose()
    return {satu.kunci: satu for satu in hasil.catatan}


def told(bahan: Bahan, aturan: Aturan) -> list[str]:
    """Return the title and the sentences of the only finding of a rule."""
    [fakta] = facts(bahan, aturan)
    uraian = uraikan(fakta)
    return [uraian.judul, *uraian.isi]


def test_a_note_that_was_posted_is_named_by_its_indikator() -> None:
    nota = ucapan("IKU-1", "Dari 4 (tiga) mitra satu menunggu.", JenisNarasi.PENYEBAB)
    isian = Sumber(dokumen=ISIAN, judul=ISIAN, tabel="2030:tw2", baris="Bagian A")

    assert told(replace(clean(), ucapan=(replace(nota, sumber=isian),)), KATA_BILANGAN) == [
        "IKU-1: “4 (tiga)”, angka dan katanya berbeda",
        "“Dari 4 (tiga) mitra satu menunggu.” (isian Bagian A, TW II 2030).",
        "Angkanya 4, katanya berarti 3.",
    ]


def test_a_target_is_named_with_all_tables_of_its_document() -> None:
    semua = (
        (Naskah.PK, 100, "Tabel 2.3"),
        (Naskah.RENSTRA, 100, "Tabel T-C.25"),
        (Naskah.LAPORAN, 100, "Tabel 3.1"),
        (Naskah.LAPORAN, 10, "Tabel 3.2"),
        (Naskah.LAPORAN, 100, "Tabel 3.3"),
    )
    target = tuple(TargetNaskah(n, cetak(isi, tabel=tabel)) for n, isi, tabel in semua)
    satu = replace(indikator(1), target=target)

    assert told(replace(clean(), indikator=(satu,)), TARGET) == [
        "IKU-1: targetnya berbeda antar-tabel",
        "Perjanjian Kinerja: “100” di Tabel 2.3 baris 1.",
        "Renstra: “100” di Tabel T-C.25 baris 1.",
        "LKjIP: “100” di Tabel 3.1 baris 1 (juga di Tabel 3.3 baris 1).",
        "LKjIP: “10” di Tabel 3.2 baris 1.",
    ]


def test_a_count_stands_beside_what_is_listed() -> None:
    inovasi = indikator(1, satuan="inovasi", target=2, realisasi=3)
    semua = tuple(entri(n, CaraHitung.INOVASI) for n in (1, 2))
    bahan = replace(
        clean(),
        indikator=(inovasi,),
        hitungan={"IKU-1": CaraHitung.INOVASI},
        register={CaraHitung.INOVASI: semua},
        angka={"pengampu_ikk": angka(27)},
    )

    assert told(bahan, ENTRI) == [
        "IKU-1: realisasinya 3, yang terdaftar 2",
        "Realisasi tercetak “3” di Tabel 3.1 baris 1 (juga di Tabel 3.2 baris 1).",
        "Di daftarnya ada 2 inovasi.",
    ]
    assert told(bahan, DAFTAR) == [
        "Daftar pengampu IKK: disebut 27, isinya 4 unit",
        "Perangkat daerah: tercetak “27” di Daftar baris 1.",
        "Daftarnya memuat 4 unit.",
    ]


def test_a_capaian_and_its_realisasi_are_named_where_one_of_them_is_missing() -> None:
    strip = cetak(Keadaan.TERCETAK_STRIP, "-")
    tanpa = replace(indikator(1), realisasi=(strip,), capaian_tercetak=(cetak(100),))
    ada = replace(indikator(1, target=80, realisasi=60), capaian_tercetak=(strip,))

    assert told(replace(clean(), indikator=(tanpa,)), CAPAIAN) == [
        "IKU-1: capaiannya tercetak, realisasinya belum ada",
        "Capaian tercetak “100” di Tabel 3.1 baris 1.",
        "Realisasi tercetak “-” di Tabel 3.1 baris 1.",
    ]
    assert told(replace(clean(), indikator=(ada,)), CAPAIAN) == [
        "IKU-1: realisasinya ada, capaiannya tidak ditulis",
        "Capaian tercetak “-” di Tabel 3.1 baris 1.",
        (
            "Target 80, realisasi tercetak “60” di Tabel 3.1 baris 1 dan “60” di Tabel 3.2 baris "
            "1: 75,00%."
        ),
    ]


def test_a_predikat_of_a_cell_stands_beside_its_scale() -> None:
    skala = replace(SKM, nama="Predikat AKIP", sumber="PermenPANRB 88/2021")
    nilai = Predikat("A", Decimal("80.5"))
    satu = replace(indikator(1), realisasi=(cetak(nilai, "A (80,5)"),), skala=skala)

    assert told(replace(clean(), indikator=(satu,)), TABEL) == [
        "IKU-1: nilai 80,5 berpredikat A",
        "Tercetak “A (80,5)” di Tabel 3.1 baris 1.",
        "Menurut skala Predikat AKIP (PermenPANRB 88/2021) 80,5 adalah B, Baik.",
    ]


def test_rows_that_slipped_are_told_with_the_way_they_went() -> None:
    naik = (sub(1, 100, 200, 50), sub(2, 200, 300, 60), sub(3, 300, 300, 70))
    akar = budget(*naik, SUB[3], murni=(600, 4_000), perubahan=(500, 4_300), realisasi=(180, 4_100))
    [fakta, _] = facts(replace(clean(), akar=akar), JUMLAH)

    assert uraikan(fakta).kemungkinan[-1] == (
        "Baris 1 sampai 3 bergeser satu baris ke atas, jadi angka terakhirnya tercetak dua kali."
    )
    turun = (sub(1, 300, 310, 60), sub(2, 200, 300, 60), sub(3, 100, 200, 50))
    assert told(replace(clean(), akar=budget(*turun, SUB[3])), GESER)[:2] == [
        "Baris 1 sampai 3: angkanya seperti bergeser satu baris",
        "Pagu perubahan baris 3 sama dengan pagu murni baris 2: Rp200.",
    ]


def test_a_claim_of_a_rise_stands_beside_both_figures() -> None:
    turun = indikator(1, realisasi=70, lalu=80)
    kata = ucapan("IKU-1", "Realisasi meningkat dari tahun 2029.")

    assert told(replace(clean(), indikator=(turun,), ucapan=(kata,)), ARAH) == [
        "IKU-1: narasi menyebut naik, angkanya turun",
        "“Realisasi meningkat dari tahun 2029.” (Subbab 3.1 baris 1).",
        (
            "Realisasi tercetak “70” di Tabel 3.1 baris 1 (juga di Tabel 3.2 baris 1); tahun lalu "
            "“80” di Tabel 3.2 baris 1."
        ),
    ]


def test_a_far_line_stands_beside_what_is_usual() -> None:
    baris = [sub(nomor, 1_000, 1_000, 950) for nomor in range(1, 9)]
    akar = budget(*baris, sub(9, 1_000, 1_000, 600), sub(10, 1_000, 1_000, 950))

    assert told(replace(clean(), akar=akar), PENCILAN) == [
        "1 sub kegiatan terserap jauh dari yang biasa di Kegiatan 1 (kegiatan 1)",
        "Sub kegiatan 9 (sub_kegiatan 9): 60,00%",
        "Mediannya 95,00%, dari 9 sub kegiatan; yang disebut berjarak lebih dari 20,00 poin.",
    ]


NILAI = "Subbab Nilai Komponen Pelaporan pada SAKIP Daerah"


@pytest.mark.parametrize(
    ("kunci", "kalimat"),
    [
        (
            "satuan:IKU-1",
            [
                "Satuannya poin, tetapi tercetak sebagai persen:",
                "Tabel 3.2 baris 1: “8,77%”.",
                f"{NILAI}, paragraf 1: “8,86%” dan “12,41%”.",
                f"{NILAI}, paragraf 2: “8,77%”, “8,86%”, dan “12,41%”.",
            ],
        ),
        ("capaian:IKU-7", ["Tercetak “94,66” di Tabel 3.1 baris 7 (juga di Tabel 3.2 baris 7)."]),
        (
            "rata-rata:IKU-7",
            [
                (
                    "Tercetak “71” di Tabel 3.1 baris 7 (juga di Tabel 3.2 baris 7; "
                    f"{LETAK}, paragraf 1)."
                )
            ],
        ),
        (
            "jumlah:jumlah 0 Tabel 3.5 turunan",
            [
                (
                    "Pagu perubahan: tercetak “57.413.866.249” di Tabel 3.5, jumlah (juga di "
                    "Subbab 3.2, paragraf 1); jumlah seluruh sub kegiatan Rp58.019.774.349; "
                    "tercetak kurang Rp605.908.100."
                ),
                (
                    "Realisasi: tercetak “47.264.962.831” di Tabel 3.5, jumlah (juga di Subbab "
                    "3.2, paragraf 1); jumlah seluruh sub kegiatan Rp47.699.074.120; tercetak "
                    "kurang Rp434.111.289."
                ),
                "Serapan: 82,32% bila dihitung dari jumlah tercetak, 82,21% dari barisnya.",
                (
                    "Ikut berubah bila jumlah itu diperbaiki: serapan (Subbab 3.2, paragraf 1) dan "
                    "penambahan anggaran (Subbab 3.2, paragraf 1)."
                ),
            ],
        ),
    ],
)
def test_whoever_mends_a_figure_of_2024_is_told_all_its_places(
    semua: Mapping[str, Catatan], kunci: str, kalimat: list[str]
) -> None:
    assert list(uraikan(semua[kunci].fakta).isi)[: len(kalimat)] == kalimat


@pytest.mark.parametrize(
    ("kunci", "kalimat"),
    [
        (
            "kata-bilangan:Tabel 3.3",
            [
                "Tabel 3.3: “2 (tiga)”, angka dan katanya berbeda",
                "“Capaian Kinerja Sasaran Strategis 2 (tiga)” (Tabel 3.3, judul).",
                "Angkanya 2, katanya berarti 3.",
            ],
        ),
        (
            "dua-register:IKU-10 IKU-6 2",
            [
                "IKU-10: “GPY” dihitung juga di IKU-6",
                (
                    "IKU-6: Kebijakan nomor 1, “Peraturan Wali Kota Nomor 23 Tahun 2020 Tentang "
                    "Penyelenggaraan Gerakan Peduli Yatim (GPY)”, terbit 2020."
                ),
                "IKU-10: Inovasi nomor 2, “GPY”.",
            ],
        ),
        (
            f"sebab-tercapai:IKU-7 {LETAK}",
            [
                "IKU-7: 85,09% disebut sebagai penyebab, padahal tidak di bawah target",
                (
                    "“Program Penunjang urusan pemerintahan daerah/kota hanya tercapai 85,09%” "
                    f"({LETAK}, paragraf 1)."
                ),
                "Target “75” di Tabel 2.3 baris 7.",
            ],
        ),
        (
            f"klaim-anggaran:IKU-7 {LETAK}",
            [
                "IKU-7: anggaran disebut tidak ada atau berkurang, pagunya naik",
                (
                    "“Dan permasalahannya rata-rata dari segi anggaran yang terkena efesiensi pada "
                    f"tahun 2024.” ({LETAK}, paragraf 2)."
                ),
                ("Pagu murni Rp55.182.174.278, perubahan Rp57.413.866.249: naik Rp2.231.691.971."),
                "Realisasi Rp47.264.962.831: tidak terserap Rp10.148.903.418.",
            ],
        ),
        (
            "tanpa-pembanding:Tabel 3.2",
            [
                "Tabel 3.2: 6 dari 7 indikator tanpa angka 2023",
                "IKU-2, IKU-3, IKU-4, IKU-5, IKU-6, dan IKU-7: kolom 2023 kosong atau “-”.",
                "Tabel itu membandingkan 2023 dengan 2024.",
            ],
        ),
        (
            "simpulan-tanpa-angka:simpulan baik",
            [
                "Simpulan “baik” tanpa angka dan tanpa skala",
                (
                    "“Dari hasil analisis dan evaluasi secara keseluruhan, dapat disimpulkan bahwa "
                    "Sekretariat Daerah Kota Bengkulu secara keseluruhan tingkat capaian kinerja "
                    "adalah baik, meskipun masih ada beberapa indikator yang perlu ditingkatkan "
                    "realisasi capaiannya pada tahun 2025 mendatang.”"
                ),
                (
                    "Tertulis di Ringkasan Eksekutif, paragraf 2; Subbab 3.1, paragraf 1; Bab IV, "
                    "paragraf 1."
                ),
                "Rata-rata capaian 96,23% (9 dari 10 indikator).",
                (
                    "Menurut skala Predikat realisasi kinerja (Permendagri 86/2017) itu Sangat "
                    "Tinggi; sebutan “baik” tidak ada di skala itu."
                ),
            ],
        ),
    ],
)
def test_what_is_doubtful_in_2024_is_quoted_beside_the_figures(
    semua: Mapping[str, Catatan], kunci: str, kalimat: list[str]
) -> None:
    uraian = uraikan(semua[kunci].fakta)

    assert [uraian.judul, *uraian.isi] == kalimat
