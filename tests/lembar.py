"""Indikator of a made-up year, with honest defaults."""

from datetime import date
from decimal import Decimal

from core.angka import Nilai, Sumber, Tercetak
from core.capaian import Polaritas
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, TargetNaskah, Unit
from core.paket.istilah import Naskah
from core.skala import Pita, Skala, Tepian

KINERJA = Skala(
    kode="kinerja",
    nama="Kinerja",
    sumber="Aturan 1/2030",
    berlaku_mulai=date(2030, 1, 1),
    tepian=Tepian.INKLUSIF,
    pita=(
        Pita(Decimal(91), "Sangat Tinggi", "Sangat Tinggi"),
        Pita(Decimal(0), "Rendah", "Rendah"),
    ),
)

AKIP = Skala(
    kode="akip",
    nama="AKIP",
    sumber="PermenPANRB 88/2021",
    berlaku_mulai=date(2021, 12, 31),
    tepian=Tepian.EKSKLUSIF,
    pita=(
        Pita(Decimal(70), "BB", "Sangat Baik"),
        Pita(Decimal(60), "B", "Baik"),
        Pita(Decimal(0), "D", "Sangat Kurang"),
    ),
)

SKM = Skala(
    kode="skm",
    nama="SKM",
    sumber="PermenPANRB 14/2017",
    berlaku_mulai=date(2017, 1, 1),
    tepian=Tepian.INKLUSIF,
    pita=(
        Pita(Decimal("88.31"), "A", "Sangat Baik"),
        Pita(Decimal("76.61"), "B", "Baik"),
        Pita(Decimal(65), "C", "Kurang Baik"),
        Pita(Decimal(25), "D", "Tidak Baik"),
    ),
)


def make_tercetak(nilai: Nilai, teks: str | None = None, tabel: str = "Tabel 1") -> Tercetak:
    sumber = Sumber(dokumen="lkjip", judul="LKjIP 2030", tabel=tabel, baris="1")
    return Tercetak(f"{nilai}" if teks is None else teks, nilai, sumber)


def make_indikator(  # noqa: PLR0913  a figure each
    *,
    nomor: int = 1,
    nama: str = "Persentase layanan",
    pendek: str = "Layanan",
    target: dict[Naskah, Nilai] | None = None,
    realisasi: tuple[Nilai, ...] = (Decimal(50),),
    realisasi_lalu: tuple[Nilai, ...] = (),
    capaian: tuple[Nilai, ...] = (),
    skala: Skala | None = None,
    catatan: str | None = None,
) -> LembarIndikator:
    janji: dict[Naskah, Nilai] = {Naskah.PK: Decimal(100)} if target is None else target
    return LembarIndikator(
        id=nomor,
        kode=f"IKU-{nomor}",
        nomor=nomor,
        sasaran="S1",
        nama=nama,
        pendek=pendek,
        satuan="%",
        polaritas=Polaritas.NAIK,
        definisi=None,
        formula="a / b",
        sumber_data="Bagian A",
        penanggung_jawab="Bagian A",
        catatan=catatan,
        sumber=make_tercetak(Decimal(0)).sumber,
        tahun=2030,
        target=tuple(TargetNaskah(naskah, make_tercetak(n)) for naskah, n in janji.items()),
        realisasi=tuple(make_tercetak(n) for n in realisasi),
        realisasi_lalu=tuple(make_tercetak(n) for n in realisasi_lalu),
        capaian_tercetak=tuple(make_tercetak(n) for n in capaian),
        daftar=None,
        skala=skala,
        pemilik=(Unit(1, "Bagian A"),),
    )


def make_lembar(*indikator: LembarIndikator, dari: int | None = None) -> Lembar:
    return Lembar(
        tahun=2030,
        rencana=2030,
        sasaran=(LembarSasaran("S1", 1, "Layanan meningkat", indikator),),
        dari=len(indikator) if dari is None else dari,
        skala=KINERJA,
        tahun_lengkap=(2030,),
    )
