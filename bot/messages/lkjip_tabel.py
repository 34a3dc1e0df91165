"""Headings, captions and notes of the tables of Bab III."""

NO, INDIKATOR, SASARAN = "No", "Indikator kinerja", "Sasaran"
TARGET_SAJA, REALISASI_SAJA, SASARAN_NO = "Target", "Realisasi", "Sasaran"
TARGET, REALISASI, CAPAIAN = "Target {tahun}", "Realisasi {tahun}", "Capaian (%)"
SELISIH, PERUBAHAN, KETERANGAN = "Selisih", "Perubahan", "Keterangan"
CAPAIAN_PERSEN, SERAPAN, SELISIH_POIN = "Capaian (%)", "Serapan (%)", "Selisih (poin)"
URAIAN, MURNI = "Program/kegiatan/sub kegiatan", "Pagu murni (Rp)"
PERUBAHAN_RP, BERLAKU = "Pagu perubahan (Rp)", "Pagu (Rp)"
REALISASI_RP, SISA_RP = "Realisasi (Rp)", "Sisa (Rp)"
KEGIATAN, PROGRAM, UNIT = "Program/kegiatan", "Program", "Unit"
TINGKAT, CATATAN, SARAN = "Tingkat", "Catatan", "Saran"
TERCETAK = "Yang tercetak dan hitungannya"
ANGKA, LETAK = "Angka", "Letak"
JUMLAH, JUMLAH_BARIS = "Jumlah", "Jumlah baris sub kegiatan"
BEDA_JUMLAH = "Baris dikurangi jumlah"

UTAMA = "Target dan realisasi kinerja tahun {tahun}"
TAHUN_LALU = "Realisasi sasaran {nomor} tahun {lalu} dan {tahun}"
RIWAYAT = "Realisasi sasaran {nomor} tahun {tahun} dan tahun-tahun sebelumnya"
EFISIENSI = "Efisiensi sasaran {nomor} tahun {tahun}"
PENUNJANG = "Kegiatan yang menunjang sasaran {nomor} tahun {tahun}"
PER_PROGRAM = "Pagu dan realisasi anggaran per program tahun {tahun}"
ANGGARAN = "Pagu dan realisasi anggaran tahun {tahun}"
SEMUA_CATATAN = "Catatan atas angka tahun {tahun}"
SUMBER = "Letak setiap angka kinerja"
RENSTRA = "Realisasi sasaran {nomor} tahun {tahun} dan target akhir Renstra"
TARGET_AKHIR, KEMAJUAN, ISI = "Target akhir Renstra {akhir}", "Tingkat kemajuan (%)", "[isi]"
TRIWULAN = "Capaian kinerja {kapan}"
SAMPAI_TRIWULAN = "Capaian kinerja sampai dengan {kapan}"
UANG_TRIWULAN = "Pagu dan realisasi anggaran {kapan}"
GAMBAR_CAPAIAN = "Capaian kinerja per indikator tahun {tahun}"
GAMBAR_SERAPAN = "Serapan anggaran per program tahun {tahun}"
LEMBAR = {
    UTAMA: "Kinerja",
    TAHUN_LALU: "Tahun lalu S{nomor}",
    RIWAYAT: "Riwayat S{nomor}",
    RENSTRA: "Renstra S{nomor}",
    EFISIENSI: "Efisiensi S{nomor}",
    PENUNJANG: "Penunjang S{nomor}",
    PER_PROGRAM: "Per program",
    ANGGARAN: "Anggaran",
    SEMUA_CATATAN: "Catatan",
    SUMBER: "Sumber",
    TRIWULAN: "Triwulan",
    SAMPAI_TRIWULAN: "Sampai triwulan",
    UANG_TRIWULAN: "Anggaran",
}
"""By its caption: what the sheet of a table is called."""

KAKI_CAPAIAN = (
    "Capaian dihitung CEKER dari target dan realisasi; angka tercetak yang berbeda disebut di "
    "Lampiran 1."
)
KAKI_EFISIENSI = (
    "Serapan menurut kegiatan milik unit pengampu indikator: dokumen tidak menyebut anggaran per "
    "indikator. Disebut efisien hanya bila targetnya tercapai dengan serapan di bawah capaiannya."
)
KAKI_PEMILIK = "Pembagian kegiatan menurut unit: {judul}."
KAKI_KEGIATAN = (
    "Angka kegiatan dijumlahkan dari sub kegiatannya, karena tidak tercetak di dokumen. Angka "
    "program dan jumlah sebagaimana tercetak."
)
NOMOR_SUB = "sub kegiatan nomor"
KAKI_BEDA = "Jumlah tercetak tidak sama dengan jumlah baris sub kegiatannya."
KAKI_KINERJA = "Realisasi yang diisi di CEKER dan sudah terverifikasi."
"""Of a year that no document tells of, as the next."""
KAKI_ISIAN = "Realisasi yang diisi di CEKER dan sudah terverifikasi, terhadap pagu yang berlaku."
