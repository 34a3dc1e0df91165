"""A made-up year in which nothing is wrong, and what is changed in it to plant an error."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.angka import Nilai, Predikat, Sumber, Tercetak
from core.audit.bahan import Anggota, AngkaLain, Bahan, EntriTercetak, Ucapan
from core.audit.catatan import Aturan, Catatan, Fakta, audit
from core.buku import Kolom, Pos, Tingkat
from core.hitungan import HitunganRegister
from core.kinerja import LembarIndikator, TargetNaskah
from core.paket.istilah import CaraHitung, Daftar, JenisNarasi, JenisUnit, Naskah
from core.periode import TAHUN as SETAHUN
from core.periode import Periode
from tests.lembar import AKIP, KINERJA, SKM, make_indikator

TAHUN = 2030
UTAMA, LAIN = "Tabel 3.5", "Tabel 2.2"


def sumber(tabel: str = "Tabel 3.1", baris: str = "1") -> Sumber:
    return Sumber(dokumen="lkjip", judul="LKjIP 2030", tabel=tabel, baris=baris)


def cetak(nilai: Nilai | int, teks: str | None = None, tabel: str = "Tabel 3.1") -> Tercetak:
    angka = Decimal(nilai) if isinstance(nilai, int) else nilai
    return Tercetak(f"{angka}" if teks is None else teks, angka, sumber(tabel))


def pos(  # noqa: PLR0913  a figure each
    tingkat: Tingkat,
    nomor: int,
    murni: int | None,
    perubahan: int | None,
    realisasi: Nilai | int | None,
    *anak: Pos,
    serapan: str | None = None,
) -> Pos:
    """Return a line of the budget; None: the table prints no such cell."""
    angka = {Kolom.MURNI: murni, Kolom.PERUBAHAN: perubahan, Kolom.REALISASI: realisasi}
    cetakan: dict[Kolom, tuple[Tercetak, ...]] = {
        kolom: () if nilai is None else (cetak(nilai, tabel=UTAMA),)
        for kolom, nilai in angka.items()
    }
    persen = () if serapan is None else (cetak(Decimal(serapan), tabel="Subbab 3.2"),)
    return Pos(
        tingkat=tingkat,
        nomor=nomor,
        nama=f"{tingkat.value} {nomor}",
        pendek=f"{tingkat.value} {nomor}",
        sumber=sumber(UTAMA),
        cetakan=cetakan,
        serapan_tercetak=persen,
        anak=anak,
    )


def sub(nomor: int, murni: int, perubahan: int, realisasi: Nilai | int) -> Pos:
    return pos(Tingkat.SUB_KEGIATAN, nomor, murni, perubahan, realisasi)


SUB = (
    sub(1, 1_000, 1_200, 900),
    sub(2, 2_000, 2_000, 1_500),
    sub(3, 700, 500, 450),
    sub(4, 4_000, 4_300, 4_100),
)


def budget(
    *baris: Pos,
    murni: tuple[int, int] = (3_700, 4_000),
    perubahan: tuple[int, int] = (3_700, 4_300),
    realisasi: tuple[int, int] = (2_850, 4_100),
    serapan: tuple[str | None, str | None] = ("77.03", "95.35"),
    jumlah: tuple[int, int, int] | None = None,
) -> Pos:
    """Return a budget of two programmes; the last row is the second's, all others the first's.

    Their totals are as given; those of the whole are the sums, unless `jumlah` says otherwise.
    """
    semua = baris or SUB
    program = [
        pos(
            Tingkat.PROGRAM,
            nomor,
            murni[nomor - 1],
            perubahan[nomor - 1],
            realisasi[nomor - 1],
            pos(Tingkat.KEGIATAN, nomor, None, None, None, *milik),
            serapan=serapan[nomor - 1],
        )
        for nomor, milik in ((1, semua[:-1]), (2, semua[-1:]))
    ]
    total = jumlah or (sum(murni), sum(perubahan), sum(realisasi))
    return pos(Tingkat.JUMLAH, 0, *total, *program)


def indikator(  # noqa: PLR0913  a figure each
    nomor: int,
    *,
    nama: str = "Persentase layanan yang ditindaklanjuti",
    formula: str = "Jumlah layanan selesai Dibagi Jumlah layanan X 100",
    satuan: str = "%",
    target: Nilai | int = 80,
    realisasi: Nilai | int = 75,
    lalu: Nilai | int = 70,
    capaian: str | None = None,
    daftar: Daftar | None = None,
) -> LembarIndikator:
    """Return an indikator that two documents promise alike."""
    dasar = make_indikator(nomor=nomor, nama=nama, target={}, realisasi=())
    return replace(
        dasar,
        satuan=satuan,
        formula=formula,
        target=(
            TargetNaskah(Naskah.PK, cetak(target, tabel="Tabel 2.3")),
            TargetNaskah(Naskah.LAPORAN, cetak(target)),
        ),
        realisasi=(cetak(realisasi), cetak(realisasi, tabel="Tabel 3.2")),
        realisasi_lalu=(cetak(lalu, tabel="Tabel 3.2"),),
        capaian_tercetak=() if capaian is None else (cetak(Decimal(capaian)),),
        daftar=daftar,
    )


def anggota(nomor: int, jenis: JenisUnit = JenisUnit.PERANGKAT_DAERAH) -> Anggota:
    return Anggota(
        nomor=nomor,
        tercetak=f"DINAS {nomor}",
        nama=f"Dinas {nomor}",
        jenis=jenis,
        sumber=sumber("Daftar", f"{nomor}"),
    )


def entri(  # noqa: PLR0913  a cell each
    nomor: int,
    jenis: CaraHitung = CaraHitung.MOU_PKS,
    *,
    judul: str = "Kerja sama",
    nomor_surat: str = "100/1/2030",
    tanggal_tercetak: str = "Jumat, 1 Februari 2030",
    tanggal: date | None = date(2030, 2, 1),
    unit: str = "",
    unit_dikenal: bool = True,
    keterangan: str = "",
) -> EntriTercetak:
    """Return an entry of 1 February 2030, a Friday."""
    return EntriTercetak(
        jenis=jenis,
        nomor=nomor,
        judul=judul,
        nomor_surat=nomor_surat,
        tanggal_tercetak=tanggal_tercetak,
        tanggal=tanggal,
        unit_tercetak=unit,
        unit_dikenal=unit_dikenal,
        keterangan=keterangan,
        sumber=sumber("Register", f"{nomor}"),
    )


def ucapan(
    kode: str | None,
    teks: str,
    jenis: JenisNarasi = JenisNarasi.ANALISIS,
    tabel: str = "Subbab 3.1",
) -> Ucapan:
    return Ucapan(jenis=jenis, indikator=kode, judul="Uraian", teks=teks, sumber=sumber(tabel))


def angka(nilai: int, satuan: str = "perangkat daerah", tabel: str = "Daftar") -> AngkaLain:
    return AngkaLain(uraian="Perangkat daerah", satuan=satuan, tercetak=cetak(nilai, tabel=tabel))


def rp(*angka: int) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, angka))


def clean() -> Bahan:
    """Return a year in which every rule has something to look at, and finds nothing."""
    return Bahan(
        tahun=TAHUN,
        akar=budget(),
        indikator=(
            # 3 of 4 kerja sama: 75 %; 75/80 is 93,75 %.
            indikator(1, formula="Kerja sama selesai / kerja sama X 100", capaian="93.75"),
            # The mean of 77,03 and 95,35 is 86,19.
            indikator(
                2,
                nama="Rata-rata program",
                target=86,
                realisasi=Decimal("86.19"),
                lalu=80,
                capaian="100.22",
            ),
            indikator(
                3,
                nama="Persentase perangkat daerah yang melapor tepat waktu",
                formula="Perangkat daerah tepat waktu / Jumlah perangkat daerah X 100",
                target=90,
                daftar=Daftar.PENGAMPU_IKK,
            ),
            indikator(
                4,
                nama="Nilai SAKIP",
                satuan="poin",
                formula="Nilai",
                target=15,
                realisasi=14,
                lalu=13,
            ),
            indikator(
                5,
                nama="Jumlah inovasi",
                satuan="inovasi",
                formula="Jumlah inovasi",
                target=2,
                realisasi=2,
                lalu=2,
                capaian="100",
            ),
            replace(
                indikator(
                    6,
                    nama="Nilai AKIP",
                    satuan="predikat",
                    formula="LHE",
                    target=Predikat("B"),
                    realisasi=Predikat("B", Decimal("66.36")),
                    lalu=Predikat("B", Decimal("70.00")),
                ),
                skala=AKIP,
            ),
        ),
        hitungan={
            "IKU-1": CaraHitung.MOU_PKS,
            "IKU-2": CaraHitung.PROGRAM,
            "IKU-5": CaraHitung.INOVASI,
        },
        daftar={Daftar.PENGAMPU_IKK: tuple(map(anggota, range(1, 5)))},
        register={
            CaraHitung.MOU_PKS: tuple(map(entri, range(1, 5))),
            CaraHitung.INOVASI: tuple(
                entri(nomor, CaraHitung.INOVASI, judul=f"Inovasi {nomor}") for nomor in (1, 2)
            ),
        },
        ucapan=(
            ucapan("IKU-1", "Tiga dari empat kerja sama telah ditindaklanjuti."),
            ucapan(
                "IKU-1", "Satu dari 4 (empat) menunggu: baru tercapai 75%.", JenisNarasi.PENYEBAB
            ),
            ucapan("IKU-3", "Satu dinas terlambat.", JenisNarasi.PENYEBAB),
            ucapan("IKU-4", "Analisis belum memadai.", JenisNarasi.PENYEBAB),
            ucapan("IKU-1", "Capaian 93,75% termasuk kategori Sangat Tinggi."),
            ucapan(None, "Kualitas pelayanan Baik dengan nilai SKM 80,12."),
            ucapan(None, "Kegiatan berjalan walaupun anggaran terbatas.", JenisNarasi.PENYEBAB),
            ucapan(
                None,
                "Secara keseluruhan capaian kinerja tergolong baik, yaitu 94,42%.",
                JenisNarasi.SIMPULAN,
            ),
            ucapan(None, "Perjanjian Kerja (PK)", JenisNarasi.BAGIAN_DIJANJIKAN),
            ucapan(None, "Perjanjian Kinerja", JenisNarasi.BAGIAN),
        ),
        angka={
            "perangkat_daerah": angka(4),
            "pengampu_ikk": angka(4),
            "target_iku_1_narasi": angka(80, "%", "Subbab 3.1"),
        },
        skala={"skm": SKM, "kinerja": KINERJA},
        dihitung={"IKU-1": counted(3, 4)},
    )


def counted(pembilang: int, penyebut: int) -> HitunganRegister:
    """Return what a register of MoU/PKS comes to."""
    return HitunganRegister(
        cara=CaraHitung.MOU_PKS,
        periode=Periode(TAHUN, SETAHUN),
        sendiri=False,
        nilai=Decimal(pembilang) / penyebut * 100,
        pembilang=pembilang,
        penyebut=penyebut,
        semua=penyebut,
    )


def find(bahan: Bahan, aturan: Aturan) -> list[Catatan]:
    """Return what one rule finds; it must have been able to look at everything."""
    hasil = audit(bahan, [aturan])
    assert hasil.masalah == ()
    return list(hasil.catatan)


def facts(bahan: Bahan, aturan: Aturan) -> list[Fakta]:
    return [satu.fakta for satu in find(bahan, aturan)]
