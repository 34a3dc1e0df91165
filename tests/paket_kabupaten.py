"""A made-up data package of another Pemda: the Setda of a Kabupaten, with names of its own.

What is answered about it in people's own words may not lean on anything that is Bengkulu's.
"""

from collections.abc import Mapping

TAHUN = 2026

PAKET = """\
[paket]
kode = "lkjip-setda-rawa-indah-2026"
judul = "LKjIP Sekretariat Daerah Kabupaten Rawa Indah Tahun 2026"
pemda = "Kabupaten Rawa Indah"

[[dokumen]]
kode = "lkjip-2026"
judul = "LKjIP Setda Kabupaten Rawa Indah 2026"
penerbit = "Sekretariat Daerah Kabupaten Rawa Indah"
tahun = 2026
tanggal = 2027-02-12
tabel = "Tabel 4.2"

[[dokumen]]
kode = "ketetapan"
peran = "keputusan"
judul = "Ketetapan admin"
tabel = "Pembagian tugas"
luar = true
"""


def _unit(kode: str, nama: str, singkat: str, jenis: str, induk: str, *lain: str) -> str:
    """Return an entry of organisasi.toml; `lain` are further lines."""
    baris = [
        "[[unit]]",
        f'kode = "{kode}"',
        f'nama = "{nama}"',
        f'singkat = "{singkat}"',
        f'jenis = "{jenis}"',
        *([f'induk = "{induk}"'] if induk else []),
        *lain,
        'tabel = "Subbab 1.2"',
        f'baris = "{kode}"',
        "",
    ]
    return "\n".join(baris)


ORGANISASI = "\n".join(
    [
        _unit("kab", "Pemerintah Kabupaten Rawa Indah", "Pemkab", "pemda", ""),
        _unit("setda", "Sekretariat Daerah Kabupaten Rawa Indah", "Setda", "setda", "kab"),
        _unit("asisten-umum", "Asisten Administrasi Umum", "Asisten III", "asisten", "setda"),
        _unit(
            "prokopim",
            "Bagian Protokol dan Komunikasi Pimpinan",
            "Prokopim",
            "bagian",
            "asisten-umum",
            'subbagian = ["Sub Bagian Protokol", "Sub Bagian Dokumentasi Pimpinan"]',
        ),
        _unit(
            "ortal",
            "Bagian Organisasi dan Tata Laksana",
            "Ortal",
            "bagian",
            "asisten-umum",
            'bidang = ["skm"]',
        ),
        _unit("ekbang", "Bagian Ekonomi Pembangunan", "Ekbang", "bagian", "setda"),
        _unit("disbun", "Dinas Perkebunan", "Disbun", "perangkat_daerah", "kab"),
        _unit("muara", "Kecamatan Muara Rawa", "Muara Rawa", "perangkat_daerah", "kab"),
    ]
)


def _indikator(kode: str, sasaran: str, nama: str, pendek: str, satuan: str, *lain: str) -> str:
    """Return an entry of perencanaan.toml; `lain` are further lines."""
    baris = [
        "[[indikator]]",
        f'kode = "{kode}"',
        f'sasaran = "{sasaran}"',
        f'nama = "{nama}"',
        f'pendek = "{pendek}"',
        f'satuan = "{satuan}"',
        'cara_jumlah = "terakhir"',
        'periode = "tahun"',
        'jenis_nilai = "angka"',
        "berlaku = [2026, 2028]",
        *lain,
        'tabel = "Tabel 2.1"',
        f'baris = "{kode}"',
        "",
    ]
    return "\n".join(baris)


PERENCANAAN = "\n".join(
    [
        '[[tujuan]]\nkode = "T1"\nnama = "Pelayanan pimpinan yang prima"',
        'tabel = "Tabel 2.1"\nbaris = "1"\n',
        '[[sasaran]]\nkode = "S1"\ntujuan = "T1"\nnama = "Agenda pimpinan terlaksana"',
        'tabel = "Tabel 2.1"\nbaris = "1"\n',
        '[[sasaran]]\nkode = "S2"\ntujuan = "T1"\nnama = "Kelembagaan tepat ukuran"',
        'tabel = "Tabel 2.1"\nbaris = "2"\n',
        _indikator(
            "IKU-1",
            "S1",
            "Persentase agenda Bupati yang terlaksana sesuai jadwal",
            "Agenda",
            "%",
            'polaritas = "naik"',
            'pengampu = ["prokopim"]',
            'pengisi = ["prokopim"]',
        ),
        _indikator(
            "IKU-2",
            "S1",
            "Rata-rata waktu penyelesaian surat keluar",
            "Surat",
            "hari",
            'polaritas = "turun_rasio"',
            'pengampu = ["prokopim"]',
            'pengisi = ["prokopim"]',
        ),
        _indikator(
            "IKU-3",
            "S2",
            "Jumlah perangkat daerah yang ditata kelembagaannya",
            "Penataan PD",
            "perangkat daerah",
            'polaritas = "naik"',
            'formula = "Perangkat daerah yang struktur barunya ditetapkan dengan Perbup"',
            'pengampu = ["ortal"]',
            'pengisi = ["ortal"]',
        ),
        _indikator(
            "IKU-4",
            "S2",
            "Indeks Kematangan Organisasi",
            "Kematangan",
            "nilai",
            'polaritas = "naik"',
            'pengampu = ["ortal"]',
            'pengisi = ["ortal"]',
        ),
    ]
)

TEKS: Mapping[str, str] = {
    "paket.toml": PAKET,
    "organisasi.toml": ORGANISASI,
    "perencanaan.toml": PERENCANAAN,
    "target.csv": """\
indikator,tahun,naskah,tercetak,tabel,baris
IKU-1,2026,pk,95,Tabel 2.3,1
IKU-2,2026,pk,4,Tabel 2.3,2
IKU-3,2026,pk,8,Tabel 2.3,3
IKU-4,2026,pk,40,Tabel 2.3,4
""",
    "realisasi_kinerja.csv": """\
indikator,tahun,tercetak,tabel,baris,keadaan
IKU-1,2026,"88,5",Tabel 3.1,1,
IKU-1,2025,91,Tabel 3.2,1,
IKU-2,2026,5,Tabel 3.1,2,
IKU-3,2026,6,Tabel 3.1,3,
IKU-4,2026,Belum rilis,Tabel 3.1,4,belum_rilis
""",
    "capaian_tercetak.csv": """\
indikator,tahun,tercetak,tabel,baris
IKU-1,2026,"93,16",Tabel 3.1,1
""",
    "anggaran.csv": """\
tingkat,no,uraian,pendek,sebelum,sesudah,realisasi
program,1,PROGRAM PELAYANAN PIMPINAN,Pelayanan pimpinan,830.000.000,900.000.000,640.000.000
kegiatan,1,Layanan Keprotokolan,,,,
sub_kegiatan,1,Fasilitasi Kunjungan Tamu Daerah,Tamu daerah,400.000.000,500.000.000,450.000.000
sub_kegiatan,2,Dokumentasi Kegiatan Bupati,Dokumentasi bupati,200.000.000,200.000.000,130.000.000
kegiatan,2,Penataan Kelembagaan,,,,
sub_kegiatan,3,Analisis Jabatan Perangkat Daerah,Anjab,150.000.000,120.000.000,60.000.000
sub_kegiatan,4,Sosialisasi Standar Pelayanan,Standar pelayanan,80.000.000,80.000.000,-
program,2,PROGRAM EKONOMI KERAKYATAN,Ekonomi kerakyatan,400.000.000,400.000.000,260.500.000
kegiatan,3,Pembinaan Usaha Perkebunan Rakyat,Usaha perkebunan,,,
sub_kegiatan,5,Pendataan Kebun Sawit Rakyat,Sawit rakyat,300.000.000,250.000.000,245.500.000
sub_kegiatan,6,Promosi Kopi Rawa,,100.000.000,150.000.000,15.000.000
jumlah,,Jumlah,,1.230.000.000,1.300.000.000,900.500.000
""",
    "pemilik_kegiatan.csv": """\
kegiatan,unit
1,prokopim
2,ortal
3,ekbang
""",
    "raperwal.csv": """\
nomor,judul,nomor_surat,tanggal,keterangan,tabel,baris
1,Retribusi Pasar Ternak,188/14/HK,3 Maret 2026,,Daftar Raperbup,1
2,Tata Kelola Kebun Plasma,188/29/HK,9 Juli 2026,,Daftar Raperbup,2
""",
    "inovasi.csv": """\
nomor,judul,uraian,penanggung_jawab_tercetak,unit,tabel,baris
1,SIGAP,Sistem Agenda Pimpinan,Bagian Prokopim,prokopim,Subbab 3.4,1
""",
    "sampel_skm.csv": """\
nomor,tercetak,unit,tabel,baris
1,Dinas Perkebunan,disbun,Daftar sampel SKM,1
2,Kecamatan Muara Rawa,muara,Daftar sampel SKM,2
""",
    "pengampu_ikk.csv": """\
nomor,tercetak,unit,tabel,baris
1,DINAS PERKEBUNAN,disbun,Daftar pengampu IKK,1
""",
    "narasi.toml": """\
[[narasi]]
jenis = "penyebab"
indikator = "IKU-1"
judul = "Penyebab"
teks = "Jadwal kunjungan pusat berubah mendadak pada akhir tahun."
tabel = "Subbab 3.2"
baris = "paragraf 1"
""",
    "penanda_tangan.csv": """\
dokumen,peran,nama,jabatan,tanggal,tabel,baris
pk,pihak pertama,RAHMAT HIDAYAT,Sekretaris Daerah,16 Januari 2026,Lampiran PK,pihak pertama
pk,pihak kedua,SITI MARLINA,Bupati Rawa Indah,16 Januari 2026,Lampiran PK,pihak kedua
""",
}


def make_kabupaten() -> dict[str, bytes]:
    """Return the files of the package."""
    return {berkas: isi.encode() for berkas, isi in TEKS.items()}
