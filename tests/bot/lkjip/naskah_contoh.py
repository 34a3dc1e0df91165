"""A whole chapter as long and as wide as a real one, with the figures of the sample's tables."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.grafik.uraian import Batang, Grafik, Nada
from bot.lkjip.blok import (
    Asal,
    Bagan,
    Baris,
    Bentuk,
    Blok,
    Butir,
    Judul,
    Kolom,
    Naskah,
    Paragraf,
    Sel,
    Tabel,
)
from tests import kasus
from tests.bot.grafik.uraian import make_batang

IKU = (
    ("Nilai komponen pelaporan SAKIP Pemerintah Kota", "12,41", "8,86", "71,39"),
    ("Persentase perikatan kerja sama yang ditindaklanjuti", "60", "60", "100,00"),
    ("Persentase rancangan peraturan yang diharmonisasi", "100", "100", "100,00"),
    ("Persentase perangkat daerah yang menyampaikan IKK LPPD tepat waktu", "100", "100", "100,00"),
    ("Persentase perangkat daerah dengan nilai IKM minimal B", "75", "75", "100,00"),
    ("Persentase kebijakan bidang pembangunan yang ditindaklanjuti", "75", "75", "100,00"),
    ("Rata-rata pencapaian program pembangunan", "75", "71", "94,67"),
    ("Jumlah dokumen Rencana Rinci pelaksanaan pembangunan", "4", "4", "100,00"),
    ("Nilai AKIP Sekretariat Daerah", "BB", "belum rilis", "belum dapat dihitung"),
    ("Jumlah inovasi pelayanan publik perangkat daerah", "1", "2", "200,00"),
)
SUMBER = "Sumber: LKjIP Sekretariat Daerah Kota Bengkulu Tahun 2024, diolah."
URAIAN = (
    "Dari 10 indikator kinerja tahun 2024, 7 mencapai atau melampaui targetnya, 2 belum "
    "mencapainya, dan 1 belum dapat dihitung. Rata-rata capaian 106,67%, dari 9 dari 10 indikator, "
    "termasuk predikat Sangat Tinggi menurut Permendagri Nomor 86 Tahun 2017."
)
KUTIPAN = (
    "Nilai komponen pelaporan belum mencapai target karena sebagian perangkat daerah terlambat "
    "menyampaikan laporan kinerja, dan kualitas analisis penyebab keberhasilan atau kegagalan "
    "belum merata. Pendampingan penyusunan laporan dilakukan dua kali dalam tahun berjalan."
)


def make_contoh() -> Naskah:
    return Naskah(
        judul="Bab III LKjIP Sekretariat Daerah Kota Bengkulu Tahun 2024",
        keterangan=(
            "Disusun CEKER pada 20 Februari 2025 pukul 10.00 WIB dari LKjIP 2024 dan isian yang "
            "sudah terverifikasi."
        ),
        blok=(
            Judul(1, "BAB III AKUNTABILITAS KINERJA"),
            Judul(2, "3.1 Capaian Kinerja Organisasi"),
            Paragraf(URAIAN),
            Paragraf(
                "Capaian kinerja diukur dengan membandingkan realisasi setiap indikator dengan "
                "target dalam Perjanjian Kinerja Perubahan Tahun 2024."
            ),
            _utama(),
            _bagan(1, "Capaian indikator kinerja utama tahun 2024", len(IKU)),
            *(blok for nomor in (1, 2, 3) for blok in _sasaran(nomor)),
            Judul(2, "3.2 Realisasi Anggaran"),
            Paragraf(
                "Pagu seluruh program Rp57.413.866.249 sesudah perubahan; realisasinya "
                "Rp47.264.962.831 atau 82,32%."
            ),
            _anggaran(),
            Judul(3, "3.2.1 Perbandingan pagu per program"),
            Paragraf("Tabel berikut memuat pagu sebelum dan sesudah perubahan beserta sisanya."),
            _lebar(),
            Judul(2, "Lampiran 1. Catatan atas angka dalam bab ini"),
            Butir(
                (
                    "Jumlah baris program 1 tidak sama dengan angka tercetak.",
                    "Persentase 59,39 tercetak, hasil hitung 59,93.",
                    "Nilai komponen pelaporan ditulis dengan tanda persen, padahal satuannya poin.",
                )
            ),
        ),
    )


def _sasaran(nomor: int) -> Iterator[Blok]:
    yield Judul(3, f"3.1.{nomor} Sasaran {nomor}: Meningkatnya akuntabilitas kinerja")
    yield Judul(4, "a. Realisasi tahun 2024 dibandingkan dengan tahun 2023")
    yield Paragraf(
        "Realisasi indikator sasaran ini dibandingkan dengan tahun sebelumnya. Dua indikator "
        "membaik dan satu menurun."
    )
    yield Tabel(
        nomor=f"Tabel 3.{nomor + 1}",
        judul=f"Realisasi tahun 2024 dibandingkan dengan tahun 2023, Sasaran {nomor}",
        lembar=f"Tahun lalu {nomor}",
        kolom=(
            Kolom("No", 6),
            Kolom("Indikator", 40),
            Kolom("Realisasi 2023", 14, kanan=True),
            Kolom("Realisasi 2024", 14, kanan=True),
            Kolom("Perubahan", 12, kanan=True),
            Kolom("Keterangan", 14),
        ),
        baris=tuple(
            Baris((_bulat(ke), Sel(nama), Sel("8,77"), Sel(realisasi), Sel("0,09"), Sel("membaik")))
            for ke, (nama, _, realisasi, _) in enumerate(IKU[nomor * 3 - 3 : nomor * 3], start=1)
        ),
        kaki=(SUMBER,),
    )
    yield Judul(4, "b. Penyebab keberhasilan atau kegagalan, dan solusi yang telah dilakukan")
    yield Paragraf(KUTIPAN, Asal.DOKUMEN, "LKjIP 2024, bagian 3.1, halaman 41")
    yield Paragraf(
        "Kegiatan lapangan bergeser ke triwulan IV.",
        Asal.ISIAN,
        "Isian Kepala Bagian Organisasi, 10 Januari 2025, terverifikasi",
    )
    yield Paragraf(
        f"[Tulis penyebab keberhasilan atau kegagalan Sasaran {nomor} dan solusinya.]",
        Asal.MANUSIA,
    )
    if nomor == 2:
        yield Judul(4, "c. Efisiensi penggunaan sumber daya")
        yield Paragraf("Capaian sasaran dibandingkan dengan serapan anggaran yang menunjangnya.")
        yield _bagan(2, "Capaian dan serapan Sasaran 2", 4)


def _utama() -> Tabel:
    return Tabel(
        nomor="Tabel 3.1",
        judul="Target, realisasi, dan capaian indikator kinerja utama tahun 2024",
        lembar="Kinerja",
        kolom=(
            Kolom("No", 5),
            Kolom("Sasaran", 24),
            Kolom("Indikator kinerja", 35),
            Kolom("Target 2024", 12, kanan=True),
            Kolom("Realisasi 2024", 12, kanan=True),
            Kolom("Capaian (%)", 12, kanan=True),
        ),
        baris=tuple(
            Baris(
                (
                    _bulat(ke),
                    Sel("Meningkatnya akuntabilitas kinerja" if ke % 4 == 1 else ""),
                    Sel(nama),
                    Sel(target),
                    Sel(realisasi),
                    Sel(capaian),
                )
            )
            for ke, (nama, target, realisasi, capaian) in enumerate(IKU, start=1)
        ),
        kaki=(SUMBER, "Capaian = realisasi / target x 100; dibulatkan dua angka di belakang koma."),
    )


def _anggaran() -> Tabel:
    """Return Tabel 3.5 of the document: 3 programmes, 18 kegiatan, 54 sub kegiatan, the totals."""
    return Tabel(
        nomor="Tabel 3.5",
        judul="Realisasi anggaran tahun 2024 menurut program, kegiatan, dan sub kegiatan",
        lembar="Anggaran",
        kolom=(
            Kolom("No", 6),
            Kolom("Program/Kegiatan/Sub Kegiatan", 50),
            Kolom("Sebelum perubahan (Rp)", 13, kanan=True),
            Kolom("Sesudah perubahan (Rp)", 13, kanan=True),
            Kolom("Realisasi (Rp)", 13, kanan=True),
            Kolom("Serapan (%)", 8, kanan=True),
        ),
        baris=(
            *_lines(),
            Baris(
                (
                    Sel(""),
                    Sel("Jumlah"),
                    Sel("55.182.174.278"),
                    Sel("57.413.866.249"),
                    Sel("47.264.962.831"),
                    Sel("82,32"),
                ),
                tebal=True,
            ),
            Baris((Sel(""), Sel("Sisa"), Sel(""), Sel(""), Sel("10.148.903.418"), Sel(""))),
        ),
        kaki=(SUMBER,),
    )


def _lines() -> Iterator[Baris]:
    tabel = {jenis: iter(isi) for jenis, isi in kasus.load("tabel_3_5").items()}
    berkas = kasus.FOLDER / "tabel_3_5.toml"
    urutan = re.findall(r"^\[\[(\w+)\]\]", berkas.read_text(encoding="utf-8"), re.MULTILINE)
    nomor = {"program": 0, "kegiatan": 0, "sub_kegiatan": 0}
    for jenis in urutan:
        if jenis not in nomor:
            continue
        nomor[jenis] += 1
        satu = next(tabel[jenis])
        angka = [satu.get(nama, "") for nama in ("sebelum", "sesudah", "realisasi")]
        sel = (_bulat(nomor[jenis]), *map(Sel, (satu["nama"], *angka, _serapan(*angka[1:]))))
        yield Baris(sel, tebal=jenis != "sub_kegiatan")


def _serapan(pagu: str, realisasi: str) -> str:
    if realisasi in {"", "-"}:
        return realisasi
    persen = _rupiah(realisasi) / _rupiah(pagu) * 100
    return f"{persen:.2f}".replace(".", ",")


def _rupiah(teks: str) -> Decimal:
    return Decimal(teks.replace(".", "").replace(",", "."))


def _lebar() -> Tabel:
    rupiah = ("48.722.324.466", "50.906.752.982", "2.184.428.516", "43.321.093.689")
    return Tabel(
        nomor="Tabel 3.6",
        judul="Pagu, pergeseran, realisasi, dan sisa anggaran per program",
        lembar="Program",
        kolom=(
            Kolom("No", 4),
            Kolom("Program", 26),
            Kolom("Unit pelaksana", 14),
            Kolom("Murni (Rp)", 11, kanan=True),
            Kolom("Perubahan (Rp)", 11, kanan=True),
            Kolom("Pergeseran (Rp)", 11, kanan=True),
            Kolom("Realisasi (Rp)", 11, kanan=True),
            Kolom("Sisa (Rp)", 11, kanan=True),
            Kolom("Serapan (%)", 6, kanan=True),
        ),
        baris=tuple(
            Baris(
                (
                    _bulat(ke),
                    Sel(f"Program Penunjang Urusan Pemerintahan Daerah bagian {ke}"),
                    Sel("Bagian Administrasi Pembangunan"),
                    *map(Sel, rupiah),
                    Sel("7.585.659.293"),
                    Sel("85,10"),
                )
            )
            for ke in range(1, 15)
        ),
        kaki=("Sisa = pagu sesudah perubahan dikurangi realisasi.",),
    )


def _bagan(nomor: int, judul: str, banyak: int) -> Bagan:
    return Bagan(
        f"Gambar 3.{nomor}",
        judul,
        Grafik(
            judul=judul,
            keterangan=("9 dari 10 indikator terhitung",),
            acuan=Decimal(100),
            acuan_teks="target = 100%",
            batang=tuple(_bars(banyak)),
            legenda=((Nada.TERCAPAI, "tercapai"), (Nada.KURANG, "belum tercapai")),
            kaki=(),
            sumber="Sumber: LKjIP 2024",
        ),
    )


def _bars(banyak: int) -> Iterator[Batang]:
    for ke, (nama, _, _, capaian) in enumerate(IKU[:banyak], start=1):
        label = f"IKU-{ke} {nama}"
        if capaian[0].isdigit():
            nilai = Decimal(capaian.replace(",", "."))
            nada = Nada.TERCAPAI if nilai >= 100 else Nada.KURANG
            yield make_batang(f"{nilai}", label=label, teks=f"{capaian}%", nada=nada)
        else:
            yield make_batang(None, label=label, teks=capaian)


def _bulat(nomor: int) -> Sel:
    return Sel(f"{nomor}", Decimal(nomor), Bentuk.BULAT)
