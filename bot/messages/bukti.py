"""What is said of files that people send: why one is not taken, and what to send instead."""

from html import escape

from bot.messages.umum import JENIS_KIRIMAN
from core.galat_bukti import (
    UKURAN_MAKS,
    BerkasDitolakError,
    SebabDitolak,
    SebabTakTerbaca,
    SebabTakTersimpan,
    SebabTakTerunduh,
)

DITERIMA = (
    "PDF, foto (JPG, PNG, WEBP, HEIC), atau berkas Word, Excel, dan PowerPoint (.docx, .xlsx, "
    ".pptx)"
)
NAMA_FOTO = "foto.jpg"
"""What a photo is called, which Telegram gives no name."""
UKURAN_MAKS_MB = UKURAN_MAKS >> 20

DITOLAK = {
    SebabDitolak.KIRIMAN: "{perihal} tidak dapat menjadi bukti dukung. Kirim {diterima}.",
    SebabDitolak.KOSONG: "Berkas ini kosong. Periksa isinya, lalu kirim lagi.",
    SebabDitolak.TERLALU_BESAR: (
        "Berkas ini lebih dari {maks} MB, dan Telegram tidak meneruskannya kepada bot. Kecilkan, "
        "misalnya pindai hitam-putih atau pisahkan per bagian, lalu kirim lagi."
    ),
    SebabDitolak.JENIS: "Jenis berkas ini belum dapat diterima. Kirim {diterima}.",
    SebabDitolak.OFFICE_LAMA: (
        "Ini berkas Office format lama. Buka, pilih Simpan Sebagai, lalu kirim sebagai .docx, "
        ".xlsx, .pptx, atau PDF."
    ),
    SebabDitolak.BERSANDI: "Berkas ini memakai kata sandi. Hapus kata sandinya, lalu kirim lagi.",
    SebabDitolak.BERMAKRO: (
        "Berkas ini memuat makro. Simpan sebagai .xlsx, .docx, atau .pptx tanpa makro, atau "
        "sebagai PDF, lalu kirim lagi."
    ),
    SebabDitolak.TIDAK_UTUH: (
        "Berkas ini rusak atau terpotong. Buka dahulu di komputer; bila terbuka, simpan ulang, "
        "lalu kirim lagi."
    ),
    SebabDitolak.TIDAK_WAJAR: (
        "Isi berkas ini tidak wajar atau terlalu besar, jadi tidak kami buka. Salin isinya ke "
        "berkas baru, lalu kirim yang baru itu, atau kirim PDF."
    ),
    SebabDitolak.BUKAN_XLSX: (
        "Yang diperlukan di sini berkas Excel. Buka, simpan sebagai .xlsx, lalu kirim lagi."
    ),
    SebabDitolak.TERLALU_BANYAK_LEMBAR: (
        "Berkas ini memuat terlalu banyak lembar. Hapus lembar yang tidak perlu, lalu kirim lagi."
    ),
    SebabDitolak.TERLALU_BANYAK_BARIS: (
        "Lembar “{perihal}” memuat terlalu banyak baris. Hapus baris yang kosong atau tidak "
        "perlu, lalu kirim lagi."
    ),
    SebabDitolak.TERLALU_BANYAK_KOLOM: (
        "Lembar “{perihal}” memuat terlalu banyak kolom. Hapus kolom yang tidak perlu, lalu "
        "kirim lagi."
    ),
}
TAK_TERSIMPAN = {
    SebabTakTersimpan.PENUH: (
        "Disk server penuh, jadi kiriman Anda belum tersimpan. Mohon kirim lagi setelah admin "
        "CEKER mengosongkan ruang."
    ),
    SebabTakTersimpan.TIDAK_BOLEH: (
        "Server tidak boleh menulis di folder datanya, jadi kiriman Anda belum tersimpan. Mohon "
        "kirim lagi setelah admin CEKER memperbaikinya."
    ),
    SebabTakTersimpan.DISK: (
        "Disk server bermasalah, jadi kiriman Anda belum tersimpan. Mohon kirim lagi setelah "
        "admin CEKER memeriksanya."
    ),
}
TAK_TERBACA = {
    SebabTakTerbaca.TIDAK_ADA: (
        "Berkas ini tidak ada lagi di penyimpanan. Mohon minta pengirimnya mengirim lagi, dan "
        "beri tahu admin CEKER."
    ),
    SebabTakTerbaca.RUSAK: (
        "Berkas ini rusak di penyimpanan, jadi tidak kami tampilkan. Mohon minta pengirimnya "
        "mengirim lagi, dan beri tahu admin CEKER."
    ),
    SebabTakTerbaca.DISK: (
        "Berkas ini belum dapat dibaca karena disk server bermasalah. Silakan coba lagi nanti, "
        "atau beri tahu admin CEKER."
    ),
}
TAK_TERUNDUH = {
    SebabTakTerunduh.TIDAK_ADA: (
        "Berkas itu tidak ada lagi di Telegram. Kirim lagi sebagai berkas baru."
    ),
    SebabTakTerunduh.JARINGAN: (
        "Berkas belum dapat diambil dari Telegram karena gangguan jaringan. Mohon kirim lagi "
        "sebentar lagi."
    ),
}


def ditolak(error: BerkasDitolakError) -> str:
    """Say why a file is not taken, and what to send instead."""
    perihal = escape(error.perihal[:40])
    if error.sebab is SebabDitolak.KIRIMAN:
        perihal = JENIS_KIRIMAN.get(error.perihal, "kiriman ini").capitalize()
    return DITOLAK[error.sebab].format(perihal=perihal, diterima=DITERIMA, maks=UKURAN_MAKS_MB)
