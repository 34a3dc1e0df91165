"""The form for realisasi in Excel: its columns, and what is wrong with a cell."""

from html import escape

from core.objek_isian import Kelompok

LEMBAR = "Realisasi"
KELOMPOK = {
    Kelompok.KINERJA: "Kinerja",
    Kelompok.ANGGARAN: "Anggaran",
    Kelompok.OUTPUT: "Output dan program",
}
KOLOM_AWAL = {
    Kelompok.KINERJA: (("Kode", 10), ("Indikator", 60), ("Satuan", 12), ("Target", 12)),
    Kelompok.ANGGARAN: (("Nomor", 8), ("Sub kegiatan", 60), ("Unit", 30), ("Pagu (Rp)", 20)),
    Kelompok.OUTPUT: (("Kode", 12), ("Indikator", 60), ("Satuan", 14), ("Target setahun", 16)),
}
REALISASI = "Realisasi"
REALISASI_OUTPUT = "Realisasi s.d. triwulan ini"
REALISASI_RP = "Realisasi s.d. bulan ini (Rp)"
FISIK = "Fisik (%)"
BASIS = "Basis"
CATATAN = ("Faktor pendorong", "Faktor penghambat", "Tindak lanjut")
PETUNJUK_KINERJA = "Angka, atau pembilang/penyebut seperti 38/39. Kosongkan bila belum ada."
PETUNJUK_OUTPUT = (
    "Kumulatif sejak Januari: angka, atau pembilang/penyebut seperti 38/40 untuk persen. Kosongkan "
    "bila belum ada."
)
PETUNJUK_ANGGARAN = "Kumulatif sampai akhir bulan itu. Kosongkan bila belum ada; 0 berarti nol."
PETUNJUK_FISIK = "Persen, misalnya 35,5. Boleh kosong."
BUKAN_ANGKA = "isi dengan angka"
RUMUS = "berisi rumus; salin sebagai nilai"
GALAT = "berisi galat Excel; isi dengan angka"
BUKAN_NILAINYA = "bukan satuan angka ini"
DESIMAL = "lebih dari empat angka di belakang koma"
AMBIGU = "dapat dibaca dua cara; tulis 1234 atau 1,234"
FISIK_SALAH = "fisik ditulis dalam persen, misalnya 35,5"
BASIS_SALAH = "basis ditulis SP2D, SPJ, atau LRA"
CATATAN_PANJANG = "catatan paling banyak {maks} huruf"
GANDA = "baris ini sudah ada di atas"
BANYAK_UNIT = "diisi beberapa unit; isi lewat /isi"
SALAH = (
    "Formulir ini belum dapat dipakai; tidak ada yang tersimpan. Mohon perbaiki lalu kirim lagi:"
)
KOSONG = "Belum ada realisasi yang terisi di formulir ini. Isi kolom kuning, lalu kirim lagi."
TOMBOL = "Isi lewat Excel"
PERIODE = "Formulir untuk periode yang mana?"


def cara(kapan: str, kelompok: Kelompok) -> str:
    pagu = " Pagu: yang berlaku pada akhir bulan itu." if kelompok is Kelompok.ANGGARAN else ""
    return f"Isi kolom kuning untuk {kapan}, simpan, lalu kirim berkas ini ke CEKER.{pagu}"


def unduhan(banyak: int, kapan: str) -> str:
    return (
        f"Formulir {kapan}: {banyak} baris. Isi kolom kuning dengan Excel, simpan, lalu kirim "
        "kembali berkasnya di sini. Yang kosong tidak diubah."
    )


def salah(alamat: str, sebab: str) -> str:
    return f"• sel {alamat}: {sebab}"


def tak_dikenal(nama: str, tahun: int) -> str:
    return f"“{escape(nama[:20])}” tidak ada dalam rencana {tahun}"


def lagi(banyak: int) -> str:
    return f"… dan {banyak} sel lagi."
