"""When the periods of an opened year can be filled in, and how an admin changes that."""

from collections.abc import Iterable
from datetime import date
from html import escape

from bot.messages.daftar import dan
from bot.messages.isian import periode
from bot.render import tanggal
from core.hak import Bidang
from core.jadwal_isi import JadwalIsi, KeadaanIsi

KEADAAN = {
    KeadaanIsi.BELUM_WAKTUNYA: "belum waktunya",
    KeadaanIsi.TERBUKA: "terbuka",
    KeadaanIsi.LEWAT: "lewat",
    KeadaanIsi.DITUTUP: "ditutup",
}
BIDANG = {Bidang.KINERJA: "Kinerja", Bidang.ANGGARAN: "Anggaran"}
ARTINYA = {
    KeadaanIsi.BELUM_WAKTUNYA: "Belum waktunya: belum dapat diisi, dan belum menjadi tugas.",
    KeadaanIsi.TERBUKA: "Terbuka: dapat diisi, tepat waktu sampai tenggat.",
    KeadaanIsi.LEWAT: "Lewat tenggat: masih dapat diisi, dan ditandai.",
    KeadaanIsi.DITUTUP: "Ditutup: tidak dapat diisi sampai dibuka kembali.",
}
BERTANDA = "* masih contoh, belum ditetapkan admin"
PILIH = "Pilih periode untuk menutup, membuka, atau mengubah tenggatnya."

TOMBOL_TUTUP = "Tutup"
TOMBOL_BUKA_KEMBALI = "Buka kembali"
TOMBOL_BUKA_SEKARANG = "Buka sekarang"
TOMBOL_TENGGAT = "Ubah tenggat"
TOMBOL_TETAPKAN = "Tenggat sudah benar"
TOMBOL_KEMBALI = "« Jadwal"


def ringkasan(hitung: Iterable[tuple[KeadaanIsi, int]], *, contoh: bool) -> str:
    """Jadwal: 3 terbuka, 2 lewat, dan 12 belum waktunya; sebagian tenggat masih contoh."""
    ada = [f"{banyak} {KEADAAN[keadaan]}" for keadaan, banyak in hitung if banyak]
    return f"Jadwal: {dan(ada)}{'; ada tenggat yang masih contoh' if contoh else ''}."


def judul(tahun: int) -> str:
    return f"<b>Jadwal isian {tahun}</b>"


def judul_periode(satu: JadwalIsi) -> str:
    return f"<b>{BIDANG[satu.bidang]}, {periode(satu.periode)}</b>"


def hari(satu: JadwalIsi) -> str:
    """Say from when and until when, and whether anybody has set that."""
    tanda = f" ({BERTANDA.removeprefix('* ')})" if satu.contoh else ""
    return f"Dibuka: {tanggal(satu.buka_on)}\nTenggat: {tanggal(satu.tenggat_on)}{tanda}"


def ditutup(satu: JadwalIsi) -> str:
    return f"{_awal(satu)} ditutup."


def dibuka_kembali(satu: JadwalIsi) -> str:
    return f"{_awal(satu)} dibuka kembali."


def dibuka_sekarang(satu: JadwalIsi) -> str:
    return f"{_awal(satu)} dapat diisi mulai hari ini."


def tenggat_tercatat(satu: JadwalIsi) -> str:
    return f"Tenggat {_nama(satu)} kini {tanggal(satu.tenggat_on)}."


def tulis(satu: JadwalIsi, contoh: date) -> str:
    return (
        f"Tulis tenggat <b>{_nama(satu)}</b>, misalnya <code>{tanggal(contoh)}</code> atau "
        f"<code>{_angka(contoh)}</code>.\n"
        f"Sekarang: {tanggal(satu.tenggat_on)}. Ketik /batal untuk tidak jadi."
    )


def tak_terbaca(teks: str, contoh: date) -> str:
    return (
        f"“{escape(teks[:40])}” tidak terbaca sebagai tanggal. Tulis misalnya "
        f"<code>{tanggal(contoh)}</code> atau <code>{_angka(contoh)}</code>."
    )


def di_luar(hari: date, mulai: date, akhir: date) -> str:
    return (
        f"{tanggal(hari)} tidak dapat menjadi tenggatnya: pilih hari antara {tanggal(mulai)} "
        f"dan {tanggal(akhir)}."
    )


def tanya(satu: JadwalIsi, baru: date, *, lewat: bool) -> str:
    sudah = " Hari itu sudah lewat." if lewat else ""
    return (
        f"Tenggat <b>{_nama(satu)}</b>:\n{tanggal(satu.tenggat_on)} → <b>{tanggal(baru)}</b>{sudah}"
    )


def _nama(satu: JadwalIsi) -> str:
    return f"{BIDANG[satu.bidang].lower()} {periode(satu.periode)}"


def _awal(satu: JadwalIsi) -> str:
    return f"{BIDANG[satu.bidang]} {periode(satu.periode)}"


def _angka(hari: date) -> str:
    return f"{hari.day}-{hari.month}-{hari.year}"
