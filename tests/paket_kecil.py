"""A small data package of a made-up city, whole and valid, for tests to break in one place."""

from collections.abc import Mapping

PAKET = """\
[paket]
kode = "lkjip-contoh-2030"
judul = "LKjIP Setda Kota Contoh 2030"
pemda = "Kota Contoh"

[[dokumen]]
kode = "lkjip-2030"
judul = "LKjIP Setda 2030"
penerbit = "Setda Kota Contoh"
tahun = 2030
tanggal = 2031-02-24
tabel = "Tabel 3.5"

[[dokumen]]
kode = "nomenklatur"
peran = "nomenklatur"
judul = "Nomenklatur"
luar = true

[[dokumen]]
kode = "keputusan"
peran = "keputusan"
judul = "Ketetapan"
luar = true
"""

ORGANISASI = """\
[[unit]]
kode = "pemda"
nama = "Kota Contoh"
singkat = "Kota"
jenis = "pemda"
tabel = "1.1"
baris = "-"

[[unit]]
kode = "setda"
nama = "Sekretariat Daerah"
singkat = "Setda"
jenis = "setda"
induk = "pemda"
tabel = "1.1"
baris = "a"

[[unit]]
kode = "bagian-hukum"
nama = "Bagian Hukum"
singkat = "Hukum"
jenis = "bagian"
induk = "setda"
alias = ["Bag. Hukum", "Kumham"]
subbagian = ["Bantuan Hukum", "Perundang-undangan"]
bidang = ["kinerja"]
tabel = "1.1"
baris = "b"

[[unit]]
kode = "dinkes"
nama = "Dinas Kesehatan"
singkat = "Dinkes"
jenis = "perangkat_daerah"
induk = "pemda"
tabel = "1.1"
baris = "c"
"""

PERENCANAAN = """\
[[tujuan]]
kode = "T1"
nama = "Pemerintahan yang akuntabel"
tabel = "Tabel 2.1"
baris = "1"

[[sasaran]]
kode = "S1"
tujuan = "T1"
nama = "Kinerja meningkat"
tabel = "Tabel 2.1"
baris = "1"

[[indikator]]
kode = "IKU-1"
sasaran = "S1"
nama = "Persentase perkada yang diharmonisasi"
pendek = "Harmonisasi"
satuan = "%"
polaritas = "naik"
cara_jumlah = "terakhir"
periode = "triwulan"
jenis_nilai = "angka"
pengampu = ["bagian-hukum"]
pengisi = ["bagian-hukum"]
berlaku = [2030, 2032]
tabel = "Tabel 2.1"
baris = "1"

[[indikator]]
kode = "IKU-2"
sasaran = "S1"
nama = "Nilai AKIP"
pendek = "Nilai AKIP"
satuan = "predikat"
polaritas = "naik"
cara_jumlah = "terakhir"
periode = "tahun"
jenis_nilai = "predikat"
pengampu = ["setda"]
pengisi = ["setda"]
berlaku = [2030, 2032]
tabel = "Tabel 2.1"
baris = "2"
"""

TARGET = """\
indikator,tahun,naskah,tercetak,tabel,baris
IKU-1,2030,pk,"12,41",Tabel 2.3,1
IKU-2,2030,pk,BB,Tabel 2.3,2
"""

REALISASI = """\
indikator,tahun,tercetak,tabel,baris,keadaan
IKU-1,2030,"8,86",Tabel 3.1,1,
IKU-1,2030,"8,86%",Tabel 3.2,1,
IKU-2,2029,"B (66,36)",Tabel 3.2,2,
IKU-2,2030,Blm rilis,Tabel 3.2,2,belum_rilis
IKU-2,2030,-,Tabel 3.1,2,
"""

CAPAIAN = """\
indikator,tahun,tercetak,tabel,baris
IKU-1,2030,"71,39",Tabel 3.1,1
"""

ANGGARAN = """\
tingkat,no,uraian,pendek,sebelum,sesudah,realisasi
program,1,PROGRAM PENUNJANG,,300,"1.234.567.890","250,00"
kegiatan,1,Administrasi Umum,,,,
sub_kegiatan,1,Penyediaan Logistik,,100,100,"99"
sub_kegiatan,2,Penyediaan Kebutuhan Rumah Tangga,Rumah Tangga,100,100,
kegiatan,2,Hukum,,,,
sub_kegiatan,3,Bantuan Hukum,,100,100,-
program,2,PROGRAM KESRA,,1,1,1
kegiatan,3,Kerja Sama,,,,
sub_kegiatan,4,Kerja Sama Daerah,,1,1,1
jumlah,,Jumlah,,301,301,251
"""

LAINNYA = {
    "pagu_lain.csv": """\
acuan,tahap,tercetak,tabel,baris
jumlah,murni,"Rp.   2. 301",Tabel 1.4,Jumlah
s3,murni,100,Tabel 2.2,3
""",
    "persen_tercetak.csv": """\
acuan,tercetak,tabel,baris
jumlah,"82,32%",3.2,1
""",
    "rkt_sub_kegiatan.csv": """\
no,indikator,target_tercetak,tabel,baris
3,Jumlah kasus yang difasilitasi,59 Kasus,Tabel 2.2,3
""",
    "indikator_program.csv": """\
program,indikator,target_tercetak,tabel,baris
1,Persentase keuangan yang efektif,90,Tabel 2.2,1
""",
    "kode_nomenklatur.csv": """\
acuan,kode,dasar
p1,4.01.01,tabel acuan
k1,4.01.01.2.01,tabel acuan
s1,4.01.01.2.01.0001,tabel acuan
s2,4.01.01.2.01.0010,tabel acuan
""",
    "pemilik_kegiatan.csv": """\
kegiatan,unit
2,bagian-hukum
""",
    "mou_pks.csv": """\
nomor,hari,tanggal_tercetak,nomor_surat,pihak_ketiga,judul,jangka_waktu,dinas,keterangan,tabel,baris
01,RABU,02 Januari 2030,No. 1,PT. BANK,"Kesepakatan
bersama",1 tahun,BAG.  HUKUM,,Rekapitulasi,1
02,-,-,-,Dirjen Pajak,-,-,Dinas Lain,Tidak diproses,Rekapitulasi,2
""",
    "raperwal.csv": """\
nomor,judul,nomor_surat,tanggal,keterangan,tabel,baris
1,Pajak,100/B,tanggal 31 Februari 2030,,Daftar,1
""",
    "kebijakan.csv": """\
nomor,judul,uraian,penanggung_jawab_tercetak,unit,tabel,baris
1,Perwal 23,Gerakan,Bagian Hukum,bagian-hukum,3.1.2,6
""",
    "inovasi.csv": """\
nomor,judul,uraian,penanggung_jawab_tercetak,unit,tabel,baris
1,CEKER,Cek kinerja,,,3.1.2,10
""",
    "pengampu_ikk.csv": """\
nomor,tercetak,unit,tabel,baris
1,DINAS KESEHATAN,dinkes,3.1.2,1
""",
    "sampel_skm.csv": """\
nomor,tercetak,unit,tabel,baris
6,Dinkes,dinkes,3.1.2,6
2,Setda,setda,3.1.2,7
""",
    "angka_lain.csv": """\
kunci,tahun,uraian,tercetak,satuan,tabel,baris
skm_rata_rata,2030,Nilai SKM rata-rata,"88,87",nilai,3.1.2,5
""",
    "narasi.toml": """\
[[narasi]]
jenis = "penyebab"
indikator = "IKU-1"
judul = "Penyebab"
teks = \"\"\"
Laporan belum memadai.
kode = lama\"\"\"
tabel = "3.1.2"
baris = "1"
""",
    "penanda_tangan.csv": """\
dokumen,peran,nama,jabatan,tanggal,tabel,baris
pk,Pihak pertama,NAMA SATU,Sekretaris Daerah,23 Februari 2030,Lampiran,1
""",
}

TEKS: Mapping[str, str] = {
    "paket.toml": PAKET,
    "organisasi.toml": ORGANISASI,
    "perencanaan.toml": PERENCANAAN,
    "target.csv": TARGET,
    "realisasi_kinerja.csv": REALISASI,
    "capaian_tercetak.csv": CAPAIAN,
    "anggaran.csv": ANGGARAN,
    **LAINNYA,
}


def make_isi(*ganti: tuple[str, str, str]) -> dict[str, bytes]:
    """Return the files with some text replaced: (file, old, new); the old must stand there."""
    teks = dict(TEKS)
    for berkas, lama, baru in ganti:
        assert teks[berkas].count(lama) == 1, (berkas, lama)
        teks[berkas] = teks[berkas].replace(lama, baru)
    return {berkas: isi.encode() for berkas, isi in teks.items()}
