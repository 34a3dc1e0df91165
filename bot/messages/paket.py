"""What is wrong with a data package, where, and what to write instead."""

from decimal import Decimal

from bot.render import angka
from core.paket.masalah import KodeMasalah, Masalah
from core.teks import make_visible

PANJANG = 120
"""Of what somebody else wrote, so much is shown."""

KALIMAT = {
    KodeMasalah.BERKAS_TIDAK_ADA: "berkas ini belum ada",
    KodeMasalah.BERKAS_ASING: "berkas ini bukan bagian dari paket; periksa ejaan namanya",
    KodeMasalah.FOLDER_TIDAK_ADA: "folder ini tidak ada",
    KodeMasalah.BERKAS_TIDAK_TERBUKA: "tidak dapat dibuka; periksa izinnya",
    KodeMasalah.BERKAS_TERLALU_BESAR: "berkas lebih besar dari {acuan} MB",
    KodeMasalah.BARIS_TERLALU_BANYAK: "berkas lebih panjang dari {acuan} baris",
    KodeMasalah.BUKAN_UTF8: "simpan berkas sebagai UTF-8",
    KodeMasalah.TOML_RUSAK: (
        "susunan TOML tidak terbaca; periksa tanda kutip, kurung, dan tanda = di sini"
    ),
    KodeMasalah.TERLALU_DALAM: "daftar atau tabel di dalam tabel terlalu dalam",
    KodeMasalah.CSV_RUSAK: "susunan CSV tidak terbaca; periksa tanda kutip sejak baris ini",
    KodeMasalah.KARAKTER_TERLARANG: (
        "ada karakter yang tidak terlihat, {isi}; ketik ulang isian ini"
    ),
    KodeMasalah.BUKAN_KOMA: "pisahkan kolom dengan koma, bukan “{isi}”",
    KodeMasalah.KOLOM_TIDAK_ADA: "kolom ini belum ada",
    KodeMasalah.KOLOM_ASING: "kolom ini tidak dikenal",
    KodeMasalah.KOLOM_GANDA: "kolom ini tertulis dua kali",
    KodeMasalah.JUMLAH_ISIAN: "ada {isi} isian, seharusnya {acuan}",
    KodeMasalah.KOSONG: "isian ini wajib diisi",
    KodeMasalah.ISIAN_SALAH: "“{isi}” bukan isian yang sesuai",
    KodeMasalah.BENTUK_SALAH: "“{isi}” bukan bentuk kode yang benar",
    KodeMasalah.PILIHAN_SALAH: "“{isi}” bukan pilihan; yang ada: {acuan}",
    KodeMasalah.TERLALU_PANJANG: "“{isi}” lebih panjang dari {acuan} karakter",
    KodeMasalah.BUKAN_BILANGAN: "“{isi}” bukan bilangan bulat",
    KodeMasalah.ANGKA_TAK_TERBACA: "angka “{isi}” tidak terbaca; contoh 12,41 atau 29.974.380",
    KodeMasalah.ANGKA_DI_LUAR_BATAS: "angka “{isi}” terlalu besar atau terlalu rinci",
    KodeMasalah.TANGGAL_TAK_TERBACA: "tanggal “{isi}” tidak terbaca; contoh 2025-01-31",
    KodeMasalah.TIDAK_DIKENAL: "“{isi}” tidak ada di {acuan}",
    KodeMasalah.GANDA: "“{isi}” sudah ada di baris {acuan}",
    KodeMasalah.NAMA_DUA_UNIT: "nama “{isi}” sudah dipakai unit {acuan}",
    KodeMasalah.TANPA_INDUK: "“{isi}” harus didahului baris {acuan}",
    KodeMasalah.NOMOR_TIDAK_URUT: "nomor {isi}, seharusnya {acuan}",
    KodeMasalah.INDUK_MELINGKAR: "induk “{isi}” berada di bawah unit ini sendiri",
    KodeMasalah.JUMLAH_TIDAK_SATU: "ada {isi} {acuan}, seharusnya satu",
    KodeMasalah.KODE_BUKAN_ANAK: "kode {isi} tidak melanjutkan kode induknya, {acuan}",
    KodeMasalah.TAHUN_TERBALIK: "tahun {isi} sesudah {acuan}",
    KodeMasalah.BENTROK_PAKET_LAIN: "“{isi}” sudah dimuat oleh paket {acuan}",
    KodeMasalah.MASIH_DIPAKAI: "“{isi}” tidak dapat dihapus, masih dipakai {acuan}",
}


def kalimat(masalah: Masalah) -> str:
    """anggaran.csv baris 12 kolom sesudah: angka “12..3” tidak terbaca; ..."""
    baris = f" baris {masalah.baris}" if masalah.baris else ""
    kolom = f" kolom {masalah.kolom[:PANJANG]}" if masalah.kolom else ""
    acuan = masalah.acuan
    if masalah.kode is KodeMasalah.BARIS_TERLALU_BANYAK:
        acuan = angka(Decimal(acuan))
    isi = KALIMAT[masalah.kode].format(isi=masalah.isi[:PANJANG], acuan=acuan)
    # Names and cells come from elsewhere, and a terminal obeys what it is shown.
    return make_visible(f"{masalah.berkas[:PANJANG]}{baris}{kolom}: {isi}")


def selebihnya(banyak: int) -> str:
    return f"... dan {angka(Decimal(banyak))} hal lagi."
