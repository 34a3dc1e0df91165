"""How a question was read, in words: for an admin, and at the terminal."""

from collections.abc import Mapping, Sequence

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Saring, Syarat, Ukuran

HAL: Mapping[Hal, str] = {
    Hal.CAPAIAN: "capaian indikator",
    Hal.MENUNGGU: "isian yang menunggu verifikasi",
    Hal.SARING: "indikator yang dipilih menurut capaiannya",
    Hal.BANDING_TAHUN: "perbandingan antar-tahun",
    Hal.BANDING: "perbandingan beberapa indikator",
    Hal.UCAPAN: "penyebab, rekomendasi, dan tindak lanjut",
    Hal.PER_TRIWULAN: "capaian per triwulan",
    Hal.INDUK: "program dan kegiatan sebuah baris",
    Hal.PENGAMPU: "pengampu indikator",
    Hal.RUMUS: "rumus indikator",
    Hal.ISTILAH: "arti istilah",
    Hal.ANGGARAN: "anggaran",
    Hal.PERINGKAT: "peringkat anggaran",
    Hal.PER_UNIT: "anggaran per Bagian",
    Hal.IKHTISAR: "keadaan sebuah Bagian",
    Hal.PER_PROGRAM: "anggaran per program",
    Hal.JUMLAH_POS: "jumlah beberapa baris anggaran",
    Hal.BANYAK_POS: "banyaknya baris anggaran",
    Hal.KOSONG: "baris anggaran tanpa realisasi",
    Hal.CATATAN: "catatan atas angka",
    Hal.ANDAI: "andai angkanya lain",
    Hal.SKALA: "predikat sebuah angka",
    Hal.JARAK: "jarak ke predikat berikutnya",
    Hal.KODE: "kode",
    Hal.TENGGAT: "tenggat",
    Hal.LAPORAN_UNIT: "laporan satu unit",
    Hal.BELUM_LAPOR: "siapa yang belum melapor",
    Hal.SUDAH_LAPOR: "siapa yang sudah melapor",
    Hal.BELUM_ISI: "siapa yang belum mengisi",
    Hal.DAFTAR_UNIT: "daftar unit",
    Hal.SURVEI: "hasil survei",
    Hal.REGISTER: "register",
    Hal.PENANDA_TANGAN: "penanda tangan",
    Hal.DASAR_HUKUM: "dasar hukum",
    Hal.NASKAH: "isi dokumen",
    Hal.ISU: "isu strategis",
    Hal.STRUKTUR: "struktur organisasi",
    Hal.PEGAWAI: "pegawai",
    Hal.TUGAS: "tugas saya",
    Hal.MENGISI: "mengisi realisasi",
    Hal.MENGUBAH: "mengubah data",
    Hal.MENGHAPUS: "menghapus data",
    Hal.PERINTAH: "perintah",
    Hal.SALAM: "salam",
    Hal.TERIMA_KASIH: "terima kasih",
    Hal.BANTUAN: "bantuan",
    Hal.HANYA_WAKTU: "waktu, tanpa pertanyaan",
    Hal.TAK_ADA: "tidak tersedia dalam data",
    Hal.LUAR: "di luar yang diketahui CEKER",
}
JENIS = {
    Jenis.UNIT: "unit",
    Jenis.INDIKATOR: "indikator",
    Jenis.SASARAN: "sasaran",
    Jenis.PROGRAM: "program",
    Jenis.KEGIATAN: "kegiatan",
    Jenis.SUB_KEGIATAN: "sub kegiatan",
    Jenis.REGISTER: "register",
    Jenis.TUJUAN: "tujuan",
    Jenis.SUB_BAGIAN: "sub bagian",
    Jenis.PEJABAT: "pejabat",
    Jenis.HUKUM: "dasar hukum",
    Jenis.ISTILAH: "istilah",
}
UKURAN = {
    Ukuran.CAPAIAN: "capaian",
    Ukuran.TARGET: "target",
    Ukuran.REALISASI: "realisasi",
    Ukuran.PREDIKAT: "predikat",
    Ukuran.SATUAN: "satuan",
    Ukuran.PAGU: "pagu",
    Ukuran.SERAPAN: "serapan",
    Ukuran.SISA: "sisa",
    Ukuran.PERUBAHAN: "perubahan pagu",
    Ukuran.EFISIENSI: "efisiensi",
    Ukuran.FISIK: "realisasi fisik",
    Ukuran.PORSI: "porsi",
    Ukuran.OUTPUT: "output",
}
ARAH = {Arah.TERENDAH: "terendah", Arah.TERTINGGI: "tertinggi"}
SARING = {
    Saring.DI_BAWAH: "di bawah target",
    Saring.TERCAPAI: "tercapai",
    Saring.BELUM_ADA: "belum ada nilainya",
    Saring.BERANGKA: "ada angkanya",
    Saring.TERVERIFIKASI: "terverifikasi",
    Saring.ANGKA: "menurut angkanya",
    Saring.SATUAN: "menurut satuannya",
}

PERIHAL = "Perihal"
TENTANG = "Tentang"
DITANYAKAN = "Yang ditanyakan"
TAHUN = "Tahun"
TRIWULAN = "Triwulan"
MUSTAHIL = "Waktu yang tidak ada"
SEMESTER = "Semester"
BULAN = "Bulan"
DASAR = "Dasar pagu"
URUTAN = "Urutan"
BANYAK = "Banyaknya"
TINGKAT = "Tingkat"
PILIHAN = "Dipilih"
ANGKA = "Angka"
MENDUGA = "Angka dianggap benar"
LEWAT = "Angka dianggap"
LEWATNYA = {True: "terlampaui", False: "tidak tercapai"}
NAIK = "Perubahan dianggap"
NAIKNYA = {True: "naik", False: "turun"}
PERSEN = "%"
KECUALI = "Tanpa"
KECUALI_ASING = "Tanpa, tidak dikenal"
MENGURANGI = "Dikurangkan"
ATAU = "atau"
KOSONG = "yang tidak dikenal"
TADI = "Bersama yang tadi"
DAFTAR = "Daftar"
TEKS = "Kata pencari"
ASING = "Tidak dikenal"
DIBACA = "Dibaca lain"
RINCIAN = "Rincian"
SYARAT = "Syarat"
SERUPA = "Sebutan lain"
YA = "ya"
KEMUNGKINAN = "Kemungkinan"


def jenis(satu: Jenis) -> str:
    """Return a kind in words; one that has none yet by its own name."""
    return JENIS.get(satu, _plain(satu))


def hal(satu: Hal) -> str:
    """Return what a question is about, as above."""
    return HAL.get(satu, _plain(satu))


def ukuran(satu: Ukuran) -> str:
    """Return a figure that is asked for, as above."""
    return UKURAN.get(satu, _plain(satu))


def _plain(nama: str) -> str:
    return nama.replace("_", " ")


def syarat(satu: Syarat) -> str:
    """Say between which ends a figure has to be."""
    ujung = [f"{n:f}" if n is not None else "" for n in (satu.bawah, satu.atas)]
    return f"{ukuran(satu.ukuran)} {' s.d. '.join(ujung).strip()}"


def benda(kind: Jenis, nama: str) -> str:
    """Say "Bagian Hukum (unit)"."""
    return f"{nama} ({jenis(kind)})"


def kemungkinan(ke: int) -> str:
    return f"{KEMUNGKINAN} {ke}"


def kutip(semua: Sequence[str]) -> str:
    return ", ".join(f"“{satu}”" for satu in semua)


BUKAN_KALIMAT = "Ini perintah, bukan kalimat; tidak ada yang ditafsirkan."
TANPA_KATA = "Tidak ada kata yang dapat dibaca."
JAWABAN = "Jawaban:"
KATA = "Kata:"
RAGU = "Belum pasti; yang sama kuatnya:"
BACAAN_LAIN = "Bacaan lain, menurut nilainya:"
WAKTU = "waktu"
BILANGAN = "angka"
TAK_DIKENAL = "tidak dikenal"
TAK_TERPAKAI = "tidak terpakai"
DIKECUALIKAN = "yang dikecualikan"
TAK_MENENTUKAN = "tidak menentukan"


def terbaca(ke: int, dari: int) -> str:
    return f"Pertanyaan {ke} dari {dari} terbaca sebagai:" if dari > 1 else "Terbaca sebagai:"


def ditulis(teks: str, asal: str) -> str:
    """Say "serapan (ditulis serapn)"."""
    return f"{teks} (ditulis {asal})" if asal and asal != teks else teks


def bernama(nama: str) -> str:
    return f"nama {nama}"


def menanyakan(konsep: str) -> str:
    return f"menanyakan {konsep.replace('_', ' ')}"
