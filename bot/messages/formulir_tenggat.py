"""The form of obligations: its own words, and what is wrong in a filled one."""

from html import escape

TANDA = "CEKER formulir tenggat"
"""The first cell: by this the form is known again."""
CARA = (
    "Isi sel kuning saja, lalu kirim berkas ini ke bot. Sel kosong tidak mengubah apa pun, "
    "kecuali surat permintaan di lembar Jenis, dan alasan dan tanggal di lembar Kewajiban: "
    "dikosongkan berarti dihapus."
)
LEMBAR_JENIS, LEMBAR_TANGGAL = "Jenis", "Tanggal"
LEMBAR_UNIT, LEMBAR_KEWAJIBAN = "Unit", "Kewajiban"
KODE, NAMA, VERSI, AKTIF, ATURAN = "Kode", "Nama", "Versi", "Aktif", "Tenggat"
GESER, DITETAPKAN, TANGGA = "Bila libur", "Ditetapkan", "Tangga pengingat"
UNIT, JENIS, PERIODE, TENGGAT = "Unit", "Jenis", "Periode", "Tenggat"
BEBAS, PANJANG, ALASAN = "Dibebaskan karena", "Diperpanjang sampai", "Alasan perpanjangan"
YA, TIDAK, BELUM = "Ya", "Tidak", "Belum"
TETAP, MAJU = "tetap", "geser"
PENGUMPUL, LAMPIRAN, SURAT = "Pengumpul", "Lampiran", "Surat permintaan"
WAJIB, TIDAK_WAJIB = "wajib", "tidak wajib"
PETUNJUK_ATURAN = "Misalnya 31 Januari tahun berikutnya, atau tanggal 15 bulan berikutnya."
PETUNJUK_TANGGA = "Misalnya H-14, H-7, hari H; lewat tiap 2 sampai 20."
PETUNJUK_SURAT = "Nomor dan tanggalnya, misalnya 100.2/45/B.I/2027 tanggal 5 Januari 2027."
PETUNJUK_TANGGAL = "Tanggal, misalnya 15/02/2027."
PETUNJUK_BEBAS = "Alasan; kosongkan untuk membatalkan."
PETUNJUK_PANJANG = "Tanggal baru, lalu alasannya di sebelahnya; kosongkan untuk membatalkan."

NAMA_BERKAS = "ceker-tenggat.xlsx"
CAPTION = (
    "Formulir tenggat: jenis, tanggal, unit, dan {banyak} kewajiban yang berjalan. Ubah sel "
    "kuning, simpan, lalu kirim kembali berkasnya ke sini."
)
TOMBOL_UNDUH_LAGI = "Unduh formulir lagi"
TANPA_UBAHAN = "Formulir tenggat ini sama dengan yang tercatat; tidak ada yang berubah."
PERBAIKI = "Tidak ada yang disimpan. Perbaiki yang berikut, lalu kirim lagi seluruh formulirnya:"

TAK_ADA_LEMBAR = "tidak ada. Unduh lagi formulirnya, lalu salin isinya."
KEPALA = "seharusnya berjudul “{judul}”. Kolom tidak boleh digeser atau dihapus."
RUMUS = "berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai)."
GALAT = "berisi galat Excel. Tulis isinya."
LOGIKA = "berisi BENAR/SALAH. Tulis atau pilih isinya."
GANDA = "“{isi}” sudah ada di baris lain. Sisakan satu."
TERGESER = "bukan nama milik {kunci}; barisnya mungkin tergeser. Pulihkan kode dan namanya."
TAK_DIKENAL = "“{isi}” tidak ada lagi. Unduh lagi formulirnya, lalu salin isinya."
TANPA_KUNCI = "ada isi di baris tanpa kode. Hapus isinya, atau pulihkan barisnya."
BERUBAH = "sudah diubah sejak formulir ini diunduh. Unduh lagi, lalu isi baris ini kembali."
TERTUTUP = (
    "tidak diisi di sini: tenggat dan pengumpulnya menurut data dan jadwal di /buka_tahun. "
    "Kosongkan sel ini."
)
BUKAN_PILIHAN = "“{isi}” bukan pilihan. Pilih {pilihan}."
BUKAN_ATURAN = "“{isi}” tidak terbaca sebagai aturan tenggat. Tulis misalnya {contoh}."
BUKAN_TANGGA = "“{isi}” tidak terbaca. Tulis misalnya H-14, H-7, hari H; lewat tiap 2 sampai 20."
BUKAN_SURAT = "“{isi}” tidak terbaca sebagai nomor dan tanggal surat. Tulis misalnya {contoh}."
SURAT_BELUM_TIBA = "{on} belum tiba. Tulis tanggal yang tercetak di suratnya."
BUKAN_TANGGAL = "“{isi}” bukan tanggal. Tulis misalnya 15/02/2027."
TERLALU_PANJANG = "terlalu panjang. Tulis paling banyak {maks} huruf."
TANPA_ALASAN = "alasan perpanjangannya belum diisi."
TANPA_TANGGAL = "ada alasan tanpa tanggal. Isi tanggal barunya, atau kosongkan alasannya."


def masalah(tempat: str, kalimat: str) -> str:
    """Kewajiban!F5: what is wrong; the sentence is HTML already."""
    return f"• <b>{escape(tempat)}</b>: {kalimat}"


def ditolak(banyak: int) -> str:
    return f"<b>Ada {banyak} yang perlu diperbaiki di formulir.</b>\n{PERBAIKI}"


def lagi(banyak: int) -> str:
    return f"… dan {banyak} lagi"
