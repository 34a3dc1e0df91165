"""The calendar of working days, as admins see and change it under /atur_tenggat."""

from collections.abc import Mapping
from datetime import date
from html import escape

from babel.dates import format_date

from bot.messages.daftar import dan
from bot.render import LOKAL, tanggal
from core.hari_kerja import JenisLibur
from core.hari_khusus import HariKhusus, JenisKhusus

JENIS = {
    JenisLibur.NASIONAL: "libur nasional",
    JenisLibur.CUTI_BERSAMA: "cuti bersama",
    JenisLibur.SETEMPAT: "libur setempat",
}
MENJADI = {
    JenisKhusus.SETEMPAT: "libur setempat",
    JenisKhusus.CUTI_BERSAMA: "cuti bersama",
    JenisKhusus.CORET: "hari kerja",
}
PERKIRAAN, DITAMBAH, DICORET = "*", "+", "x"
TANDA = {
    PERKIRAAN: "* perkiraan, tanggalnya masih dapat berubah",
    DITAMBAH: "+ ditambahkan admin",
    DICORET: "x dicoret admin, tetap hari kerja",
}
"""What the signs beside a day mean."""

CONTOH = {
    JenisKhusus.SETEMPAT: "/atur_tenggat libur 17 November {tahun} HUT kota",
    JenisKhusus.CUTI_BERSAMA: "/atur_tenggat cuti bersama 24 Desember {tahun} Natal",
    JenisKhusus.CORET: "/atur_tenggat coret 24 Desember {tahun}",
}
CONTOH_BATALKAN = "/atur_tenggat batalkan 24 Desember {tahun}"

TOMBOL_LIBUR = "Hari libur"
TOMBOL_TAMBAH = "Tambah libur"
TOMBOL_CORET = "Coret libur"
TOMBOL_PERUBAHAN = "Batalkan perubahan"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
TOMBOL_RUANG = "« Atur tenggat"

SUMBER = "<i>Sumber: pustaka holidays (SKB 3 Menteri), dengan perubahan admin.</i>"
TIDAK_JADI = "Tidak jadi; tidak ada yang berubah."
MENUNGGU = "Yang berikut belum tersimpan. Tekan <b>Simpan</b> atau <b>Batal</b>."
LEWAT = "Hari itu sudah lewat."
AKHIR_PEKAN = "Hari itu akhir pekan; bagi yang bekerja Senin sampai Jumat tidak ada yang berubah."
TANPA_LIBUR = "Tidak ada hari libur untuk dicoret pada {tahun}."
TANPA_PERUBAHAN = "Belum ada perubahan admin pada hari libur {tahun}."
PILIH_CORET = "Pilih hari libur {tahun} yang tetap menjadi hari kerja."
PILIH_CABUT = "Pilih perubahan {tahun} yang dibatalkan."


def judul(tahun: int) -> str:
    return f"<b>Hari libur {tahun}</b>"


def hitungan(banyak: Mapping[JenisLibur, int], dicoret: int) -> str:
    """17 libur nasional, 8 cuti bersama, dan 1 libur setempat; 1 dicoret."""
    ada = [f"{banyak[jenis]} {nama}" for jenis, nama in JENIS.items() if banyak.get(jenis)]
    coret = f"; {dicoret} dicoret" if dicoret else ""
    return f"{dan(ada) or 'belum ada hari libur'}{coret}."


def belum_diketahui(tahun: int) -> str:
    return (
        f"Cuti bersama {tahun} belum diketahui. Bila sudah ditetapkan, tambahkan, misalnya "
        f"<code>{CONTOH[JenisKhusus.CUTI_BERSAMA].format(tahun=tahun)}</code>."
    )


def bulan(on: date) -> str:
    return f"<b>{format_date(on, 'LLLL', locale=LOKAL)}</b>"


def hari_singkat(on: date) -> str:
    """Sen 17."""
    return f"{format_date(on, 'EEE', locale=LOKAL)} {on.day:>2}"


def hari_tanggal(on: date) -> str:
    """Senin, 17 Agustus 2026."""
    return format_date(on, "EEEE, d MMMM y", locale=LOKAL)


def tombol_hari(on: date, nama: str) -> str:
    """Say "17 Agu Hari Kemerdekaan Republik Indonesia"."""
    return f"{format_date(on, 'd MMM', locale=LOKAL)} {nama}"


def tombol_khusus(satu: HariKhusus) -> str:
    apa = "coret" if satu.jenis is JenisKhusus.CORET else "tambah"
    return f"{format_date(satu.on, 'd MMM', locale=LOKAL)} {apa}: {satu.nama}"


def ke_tahun(tahun: int) -> str:
    return f"« {tahun}"


def tulis_libur(tahun: int) -> str:
    return (
        f"Tulis tanggal dan nama liburnya, misalnya <code>17 November {tahun} HUT kota</code>. "
        f"Untuk cuti bersama: <code>cuti bersama 24 Desember {tahun} Natal</code>.\n"
        "Ketik /batal untuk tidak jadi."
    )


def tulis_nama(on: date, jenis: JenisKhusus) -> str:
    return (
        f"Apa nama {MENJADI[jenis]} <b>{hari_tanggal(on)}</b>? Tulis misalnya "
        "<code>HUT kota</code>. Ketik /batal untuk tidak jadi."
    )


def tak_terbaca(teks: str, contoh: str) -> str:
    """Refuse what is no date; `contoh` is a whole line that is understood."""
    return (
        f"“{escape(teks[:40])}” tidak terbaca sebagai tanggal. Tulis misalnya "
        f"<code>{escape(contoh)}</code>."
    )


def satu_hari(contoh: str) -> str:
    return (
        f"Tulis satu hari saja; hari berikutnya menyusul. Misalnya <code>{escape(contoh)}</code>."
    )


def tanpa_perubahan(on: date) -> str:
    return (
        f"Tidak ada perubahan admin pada {tanggal(on)}, jadi tidak ada yang dibatalkan. Untuk "
        "melihat semuanya, tulis <code>/atur_tenggat batalkan</code>."
    )


def di_luar(awal: int, akhir: int) -> str:
    return (
        f"Hari libur dapat dilihat dan diubah untuk {awal} sampai {akhir}. Tulis misalnya "
        f"<code>/atur_tenggat libur {akhir}</code>."
    )


def tanya(on: date, jenis: JenisKhusus, nama: str) -> str:
    """Say what the day would become."""
    if jenis is JenisKhusus.CORET:
        return f"<b>{hari_tanggal(on)}</b>\n{escape(nama)}: libur → <b>tetap hari kerja</b>"
    return f"<b>{hari_tanggal(on)}</b>\nmenjadi <b>{MENJADI[jenis]}</b>: {escape(nama)}"


def tanya_cabut(satu: HariKhusus) -> str:
    if satu.jenis is JenisKhusus.CORET:
        kembali = f"tetap hari kerja → <b>kembali libur</b>: {escape(satu.nama)}"
    else:
        kembali = f"{MENJADI[satu.jenis]} ({escape(satu.nama)}) → <b>batal</b>"
    return f"<b>{hari_tanggal(satu.on)}</b>\n{kembali}\nDitulis {escape(satu.oleh)}."


def tanya_simpan(sebagai: str) -> str:
    return f"Disimpan sebagai {escape(sebagai)}?"


def tersimpan(satu: HariKhusus) -> str:
    if satu.jenis is JenisKhusus.CORET:
        return f"Tersimpan. {hari_tanggal(satu.on)} tetap hari kerja."
    return f"Tersimpan. {hari_tanggal(satu.on)} menjadi {MENJADI[satu.jenis]}: {escape(satu.nama)}."


def dicabut(satu: HariKhusus) -> str:
    if satu.jenis is JenisKhusus.CORET:
        return f"Dibatalkan. {hari_tanggal(satu.on)} kembali libur: {escape(satu.nama)}."
    return f"Dibatalkan. {hari_tanggal(satu.on)} bukan lagi {MENJADI[satu.jenis]}."
