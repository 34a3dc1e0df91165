"""For each rule an error that is planted and found, and a near miss that it leaves alone."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import pytest

from core.angka import Keadaan, Predikat
from core.audit.bahan import Bahan, EntriTercetak, Ucapan
from core.audit.catatan import Dasar, Tingkat, audit
from core.audit.daftar import ATURAN, DASAR
from core.buku import Kolom, Pos
from core.kinerja import LembarIndikator, TargetNaskah
from core.paket.istilah import CaraHitung, Daftar, JenisNarasi, JenisUnit, Naskah
from tests.audit_uji import (
    LAIN,
    SUB,
    anggota,
    angka,
    budget,
    cetak,
    clean,
    counted,
    entri,
    indikator,
    sub,
    ucapan,
)
from tests.lembar import AKIP

STRIP = Keadaan.TERCETAK_STRIP
PD = "Persentase perangkat daerah yang melapor"
DIBAGI_PD = "Perangkat daerah tepat waktu / Jumlah perangkat daerah X 100"
PERWAL = "Peraturan Wali Kota Nomor 23 Tahun 2026 tentang Gerakan Peduli Yatim (GPY)"
PER_TAHUN = "Jumlah kebijakan / Jumlah kebijakan per tahun X 100"


class Kasus(NamedTuple):
    """What is planted, and what only looks like it."""

    salah: Bahan
    mirip: Bahan


def rows(*baris: Pos, **total: tuple[int, int]) -> Bahan:
    return replace(clean(), akar=budget(*baris, SUB[3], **total))  # type: ignore[arg-type]


def measured(*semua: LembarIndikator) -> Bahan:
    return replace(clean(), indikator=semua)


def said(*semua: Ucapan) -> Bahan:
    return replace(clean(), ucapan=(*clean().ucapan, *semua))


def listed(*semua: EntriTercetak, formula: str = "Kerja sama / kerja sama X 100") -> Bahan:
    """Return a year whose first indikator counts these entries."""
    jenis = semua[0].jenis
    return replace(
        clean(),
        indikator=(indikator(1, formula=formula),),
        hitungan={"IKU-1": jenis},
        register={jenis: semua},
    )


def of_units(satu: LembarIndikator, *, banyak: int = 4, upt: bool = False) -> Bahan:
    """Return a year whose only indikator is about a list of so many units, of four that there are.

    `upt`: the last one is none of the perangkat daerah.
    """
    jenis = JenisUnit.UPT if upt else JenisUnit.PERANGKAT_DAERAH
    semua = (*map(anggota, range(1, banyak)), anggota(banyak, jenis))
    daftar = {satu.daftar or Daftar.PENGAMPU_IKK: semua}
    return replace(measured(satu), hitungan={}, daftar=daftar)


def ikk(realisasi: int, nama: str = PD) -> LembarIndikator:
    return indikator(
        1, nama=nama, formula=DIBAGI_PD, realisasi=realisasi, daftar=Daftar.PENGAMPU_IKK
    )


def skm(daftar: Daftar) -> Bahan:
    return of_units(indikator(1, daftar=daftar))


def promised(*nilai: int) -> LembarIndikator:
    tabel = ("Tabel 3.1", "Tabel 3.2")
    semua = (
        TargetNaskah(Naskah.LAPORAN, cetak(isi, f"{isi},00%", tabel=t))
        for isi, t in zip(nilai, tabel, strict=True)
    )
    return replace(indikator(1), target=(*indikator(1).target, *semua))


def printed_again(murni: int) -> Bahan:
    cetakan = (*SUB[0].cetakan[Kolom.MURNI], cetak(murni, tabel=LAIN))
    baris = replace(SUB[0], cetakan={**SUB[0].cetakan, Kolom.MURNI: cetakan})
    return rows(baris, *SUB[1:3])


def in_two(judul: str, cara: CaraHitung) -> Bahan:
    """Return a year with a policy, and something of another register that may be the same."""
    return replace(
        measured(indikator(1), indikator(2)),
        hitungan={"IKU-1": CaraHitung.KEBIJAKAN, "IKU-2": cara},
        register={
            CaraHitung.KEBIJAKAN: (entri(1, CaraHitung.KEBIJAKAN, judul=PERWAL),),
            cara: (entri(2, cara, judul=judul),),
        },
    )


def compared(lalu: Keadaan) -> Bahan:
    return measured(replace(indikator(1), realisasi_lalu=(cetak(lalu, "-", tabel="Tabel 3.2"),)))


def spent(terakhir: int) -> Bahan:
    return rows(*(sub(n, 1_000, 1_000, 950) for n in range(1, 9)), sub(9, 1_000, 1_000, terakhir))


def on_target(tepat: int, lain: int) -> Bahan:
    return measured(
        *(indikator(n, target=80, realisasi=80) for n in range(1, tepat + 1)),
        *(indikator(n, target=80, realisasi=75) for n in range(tepat + 1, tepat + lain + 1)),
    )


def graded(predikat: Predikat) -> Bahan:
    satu = replace(indikator(1), realisasi_lalu=(cetak(predikat, f"{predikat}"),), skala=AKIP)
    return measured(satu)


def missed(*semua: Ucapan) -> Bahan:
    return replace(measured(indikator(1, target=80, realisasi=75)), ucapan=semua)


def because(teks: str) -> Bahan:
    return missed(ucapan("IKU-1", teks, JenisNarasi.PENYEBAB))


KASUS: Mapping[str, Kasus] = {
    # Row 3 is left out; a row without realisasi counts as nothing.
    "jumlah": Kasus(
        rows(*SUB[:3], murni=(3_000, 4_000)),
        rows(*SUB[:2], sub(3, 700, 500, STRIP), realisasi=(2_400, 4_100)),
    ),
    "baris-bergeser": Kasus(
        rows(sub(1, 100, 200, 50), sub(2, 200, 300, 60), sub(3, 300, 300, 60)),
        rows(sub(1, 100, 200, 50), sub(2, 200, 250, 60), sub(3, 300, 300, 60)),
    ),
    "baris-kembar": Kasus(
        rows(SUB[0], sub(2, 700, 500, 450), SUB[2]), rows(SUB[0], sub(2, 700, 500, 451), SUB[2])
    ),
    # 2.850 of 3.700 is 77,027 %.
    "serapan": Kasus(
        replace(clean(), akar=budget(serapan=("77.30", None))),
        replace(clean(), akar=budget(serapan=("77.03", None))),
    ),
    "capaian": Kasus(
        measured(indikator(1, capaian="93.57")),
        # 71 of 75 is 94,666... %.
        measured(indikator(1, target=75, realisasi=71, capaian="94.67")),
    ),
    "capaian-keadaan": Kasus(
        measured(indikator(1, realisasi=STRIP, capaian="0")),
        measured(
            replace(indikator(1, realisasi=STRIP), capaian_tercetak=(cetak(STRIP, "-"),)),
        ),
    ),
    # The mean of 77,03 and 95,35 is 86,19.
    "rata-rata": Kasus(
        measured(indikator(1), indikator(2, realisasi=87)),
        measured(indikator(1), indikator(2, realisasi=86)),
    ),
    "target": Kasus(measured(promised(80, 8)), measured(promised(80, 80))),
    "realisasi": Kasus(
        measured(replace(indikator(1), realisasi=(cetak(75), cetak(57, tabel=LAIN)))),
        measured(replace(indikator(1), realisasi=(cetak(75), cetak(Decimal("75.0"), "75,0%")))),
    ),
    "pagu": Kasus(printed_again(1_010), printed_again(1_000)),
    "satuan": Kasus(
        measured(replace(indikator(1, satuan="poin"), realisasi=(cetak(75, "75%"),))),
        measured(replace(indikator(1), realisasi=(cetak(75, "75%"),))),
    ),
    "klaim-semua": Kasus(
        said(ucapan("IKU-1", "Semua layanan telah ditindaklanjuti.")),
        said(ucapan("IKU-1", "Dari seluruh layanan sebagian ditolak.")),
    ),
    # 70 in 2029 and 75 in 2030.
    "klaim-arah": Kasus(
        said(ucapan("IKU-1", "Realisasinya turun dari tahun 2029.")),
        said(ucapan("IKU-1", "Realisasinya tidak turun dari tahun 2029.")),
    ),
    "predikat": Kasus(
        said(ucapan(None, "Kualitas pelayanan Baik dengan nilai SKM 88,31.")),
        said(ucapan(None, "Kualitas pelayanan Baik dengan nilai SKM 88,30.")),
    ),
    "predikat-kinerja": Kasus(
        said(ucapan("IKU-1", "Capaian 93,75% termasuk kategori rendah.")),
        said(ucapan("IKU-1", "Realisasi 75% dan capaian 93,75%, kategori rendah.")),
    ),
    "predikat-tabel": Kasus(
        graded(Predikat("BB", Decimal("66.36"))), graded(Predikat("BB", Decimal("70.01")))
    ),
    "angka-narasi": Kasus(
        replace(clean(), angka={"target_iku_1_narasi": angka(85, "%")}),
        replace(clean(), angka={"target_iku_99_narasi": angka(85, "%")}),
    ),
    "kata-bilangan": Kasus(
        said(ucapan(None, "Dari 8 (tujuh) unit.")), said(ucapan(None, "Dari 8 (delapan) unit."))
    ),
    "penyebut": Kasus(of_units(ikk(100), banyak=3), of_units(ikk(100), banyak=4)),
    "bukan-hitungan": Kasus(of_units(ikk(60)), of_units(ikk(33), banyak=3)),
    "tanpa-rincian": Kasus(skm(Daftar.SAMPEL_SKM), skm(Daftar.PENGAMPU_IKK)),
    "anggota-daftar": Kasus(
        of_units(ikk(75), upt=True), of_units(ikk(75, "Persentase unit yang melapor"), upt=True)
    ),
    "banyak-entri": Kasus(
        measured(*clean().indikator[:4], indikator(5, satuan="inovasi", realisasi=3)),
        measured(*clean().indikator[:4], indikator(5, satuan="inovasi", realisasi=STRIP)),
    ),
    "banyak-daftar": Kasus(
        replace(clean(), angka={"pengampu_ikk": angka(5)}),
        replace(clean(), angka={"sampel_skm": angka(5)}),
    ),
    "isian-hitungan": Kasus(
        replace(clean(), dihitung={"IKU-1": counted(5, 8)}),
        replace(clean(), dihitung={"IKU-1": replace(counted(5, 8), nilai=STRIP)}),
    ),
    "status-register": Kasus(
        listed(entri(1), entri(2, keterangan="Tidak diproses")),
        listed(entri(1), entri(2, keterangan="selesai")),
    ),
    "bukti-lain": Kasus(
        listed(entri(1, CaraHitung.RAPERWAL), formula="Jumlah Raperda / Jumlah Raperda X 100"),
        listed(entri(1, CaraHitung.RAPERWAL), formula="Jumlah Perkada / Jumlah Perkada X 100"),
    ),
    "terbitan-lama": Kasus(
        listed(entri(1, CaraHitung.KEBIJAKAN, judul=PERWAL), formula=PER_TAHUN),
        listed(entri(1, CaraHitung.KEBIJAKAN, judul=f"Perubahan atas {PERWAL}"), formula=PER_TAHUN),
    ),
    # A draft and the policy that it becomes are two stages.
    "dua-register": Kasus(in_two("GPY", CaraHitung.INOVASI), in_two("GPY", CaraHitung.RAPERWAL)),
    # 1 February 2030 is a Friday.
    "hari-tanggal": Kasus(
        listed(entri(1, tanggal_tercetak="KAMIS, 1 Februari 2030")),
        listed(entri(1, tanggal_tercetak="Jum'at, 1 Februari 2030")),
    ),
    # 2030 is no leap year, 2032 is one.
    "tanggal-mustahil": Kasus(
        listed(entri(1, tanggal_tercetak="29 Februari 2030", tanggal=None)),
        listed(entri(1, tanggal_tercetak="29 Februari 2032", tanggal=date(2032, 2, 29))),
    ),
    "nomor-tahun": Kasus(
        listed(entri(1, nomor_surat="100/1/2029")),
        listed(entri(1, nomor_surat="100/1/2029; 7/2030", tanggal=date(2030, 2, 1))),
    ),
    "nama-asing": Kasus(
        listed(entri(1, unit="Dinas Antah", unit_dikenal=False)),
        listed(entri(1, unit="-", unit_dikenal=False)),
    ),
    "serapan-lebih": Kasus(rows(sub(1, 10, 10, 11)), rows(sub(1, 10, 10, 10))),
    "tanpa-penyebab": Kasus(
        missed(ucapan("IKU-1", "Realisasinya 75.")), because("Mitra terlambat.")
    ),
    "sebab-tercapai": Kasus(
        because("Program A hanya tercapai 80%."), because("Program A hanya tercapai 79,99%.")
    ),
    # The pagu of the whole grew from 7.700 to 8.000.
    "klaim-anggaran": Kasus(
        said(ucapan(None, "Kegiatan tertunda karena tidak ada anggaran.")),
        said(ucapan(None, "Kegiatan tertunda karena tidak ada anggaran yang tersisa.")),
    ),
    "tanpa-pembanding": Kasus(compared(STRIP), compared(Keadaan.BELUM_RILIS)),
    "simpulan-tanpa-angka": Kasus(
        said(ucapan(None, "Secara umum capaian kinerja adalah baik.", JenisNarasi.SIMPULAN)),
        said(ucapan(None, "Secara umum capaian kinerja adalah baik, 94%.", JenisNarasi.SIMPULAN)),
    ),
    "bagian-kurang": Kasus(
        said(ucapan(None, "Isu Strategis", JenisNarasi.BAGIAN_DIJANJIKAN)),
        said(
            ucapan(None, "Isu Strategis", JenisNarasi.BAGIAN_DIJANJIKAN),
            ucapan(None, "Isu-isu strategis", JenisNarasi.BAGIAN),
        ),
    ),
    "serapan-rendah": Kasus(rows(sub(1, 1_000, 1_000, 499)), rows(sub(1, 1_000, 1_000, 500))),
    "serapan-pencilan": Kasus(spent(749), spent(750)),
    "tanpa-realisasi": Kasus(rows(sub(1, 10, 10, STRIP)), rows(sub(1, 10, 10, 0))),
    "lonjakan": Kasus(
        measured(indikator(1, lalu=100, realisasi=151)),
        measured(indikator(1, lalu=100, realisasi=150)),
    ),
    "tepat-target": Kasus(on_target(3, 2), on_target(3, 3)),
    "keadaan": Kasus(
        measured(replace(indikator(1), realisasi=(cetak(0), cetak(STRIP, "-")))),
        measured(replace(indikator(1), realisasi=(cetak(STRIP, "-"), cetak(STRIP, "-")))),
    ),
}


PERLU_PENJELASAN = frozenset(
    [
        *("baris-bergeser", "baris-kembar", "rata-rata", "penyebut", "bukan-hitungan"),
        *("tanpa-rincian", "anggota-daftar", "isian-hitungan", "bukti-lain", "terbitan-lama"),
        *("dua-register", "sebab-tercapai", "klaim-anggaran", "tanpa-pembanding"),
        *("simpulan-tanpa-angka", "serapan-rendah", "tanpa-realisasi", "lonjakan"),
        "tepat-target",
    ]
)
"""What may be right, and is asked about."""
RINGAN = frozenset(["nama-asing", "serapan-pencilan", "keadaan"])


def level_of(kode: str) -> Tingkat:
    if kode in PERLU_PENJELASAN:
        return Tingkat.PERLU_PENJELASAN
    return Tingkat.RINGAN if kode in RINGAN else Tingkat.PERLU_DIPERBAIKI


def found(bahan: Bahan) -> set[str]:
    hasil = audit(bahan, ATURAN)
    assert hasil.masalah == ()
    return {satu.aturan for satu in hasil.catatan}


def test_every_rule_has_both() -> None:
    assert set(KASUS) == {satu.kode for satu in ATURAN}


@pytest.mark.parametrize("kode", KASUS)
def test_the_planted_error_is_found_and_the_near_miss_is_not(kode: str) -> None:
    assert kode in found(KASUS[kode].salah)
    assert kode not in found(KASUS[kode].mirip)


@pytest.mark.parametrize("kode", KASUS)
def test_what_is_found_has_a_level_a_source_and_a_key_of_its_own(kode: str) -> None:
    semua = [s for s in audit(KASUS[kode].salah, ATURAN).catatan if s.aturan == kode]

    assert {satu.tingkat for satu in semua} == {level_of(kode)}
    assert isinstance(DASAR[kode], Dasar)
    assert len({satu.kunci for satu in semua}) == len(semua)
