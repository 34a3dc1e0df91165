"""The form of a register in Excel: its columns, what is wrong in a cell, and what it would do."""

from html import escape

from bot.messages.daftar import dan
from bot.messages.register import judul
from core.register import JenisRegister

TANDA = "CEKER formulir register"
"""How the first cell begins; register and year follow."""
LEMBAR = "Register"
CARA = (
    "Ubah isi sel kuning, atau tambah entri di baris kosong. Nomor dan versi jangan diubah. Lalu "
    "kirim berkas ini ke bot."
)
NOMOR, VERSI, UNIT = "Nomor", "Versi", "Unit"
PETUNJUK = {
    "tanggal": "Misalnya 03/01/{tahun}. Kosongkan bila belum ada.",
    "status": "Pilih dari daftar. Kosong sama dengan belum diisi.",
}
BUKAN_PILIHAN = "“{isi}” bukan pilihan. Pilih: {pilihan}."
RUMUS = "berisi rumus; salin sebagai nilai."
GALAT = "berisi galat Excel; tulis isinya."
LOGIKA = "berisi BENAR/SALAH; tulis isinya."
BUKAN_TEKS = "terbaca sebagai tanggal atau jam; ubah format sel ke Teks, lalu ketik lagi."
TANPA_JUDUL = "judul belum ada. Tulis judulnya, atau kosongkan seluruh barisnya."
TAK_DIKENAL = "“{isi}” bukan nomor entri yang dapat Anda ubah. Entri baru: kosongkan nomornya."
GANDA = "nomor ini sudah ada di baris lain. Sisakan satu."
BERUBAH = "entri ini sudah berubah sejak formulir diunduh. Unduh lagi formulirnya untuk entri ini."
KEPALA = "seharusnya berjudul “{judul}”. Kolom tidak boleh digeser; unduh lagi formulirnya."
UNIT_TETAP = "unit entri yang sudah ada tidak dapat diubah."
TERLALU_BANYAK = "entri baru paling banyak {maks} sekali kirim."
DITOLAK = "Tidak ada yang disimpan. Perbaiki yang berikut, lalu kirim lagi seluruh formulirnya:"
TOMBOL_UNDUH = "Unduh formulir lagi"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
MENUNGGU = "Formulir ini menunggu keputusan Anda: tekan Simpan atau Batal."
KOSONG = "Formulir ini belum berisi entri. Isi sel kuning, lalu kirim lagi."


def tanda(jenis: JenisRegister, tahun: int) -> str:
    return f"{TANDA} {jenis.value} {tahun}"


def nama_berkas(jenis: JenisRegister, tahun: int) -> str:
    return f"register-{jenis.value.replace('_', '-')}-{tahun}.xlsx"


def unduhan(jenis: JenisRegister, tahun: int, banyak: int) -> str:
    return (
        f"Formulir {judul(jenis, tahun)}: {banyak} entri, dengan baris kosong untuk yang baru. Isi "
        "sel kuning dengan Excel, simpan, lalu kirim kembali berkasnya di sini. Baris yang dihapus "
        "tidak mengubah apa pun."
    )


def ditolak(banyak: int) -> str:
    return f"<b>Ada {banyak} yang perlu diperbaiki di formulir.</b>\n{DITOLAK}"


def masalah(alamat: str, sebab: str) -> str:
    return f"• <b>sel {alamat}</b>: {sebab}"


def bukan_pilihan(isi: str, pilihan: list[str]) -> str:
    return BUKAN_PILIHAN.format(isi=escape(isi[:40]), pilihan=escape(dan(pilihan, "atau")))


def ringkasan(jenis: JenisRegister, tahun: int, baru: int, berubah: int, sama: int) -> str:
    """3 baru, 2 berubah, 10 sama."""
    return f"<b>Formulir {judul(jenis, tahun)}</b>: {banyak(baru, berubah, sama)}."


def banyak(baru: int, berubah: int, sama: int) -> str:
    semua = ((baru, "baru"), (berubah, "berubah"), (sama, "sama"))
    return ", ".join(f"{n} {nama}" for n, nama in semua if n)


def semua_sama(jenis: JenisRegister, tahun: int, sama: int) -> str:
    return (
        f"Formulir {judul(jenis, tahun)}: {sama} entri, semuanya sama dengan yang tercatat; tidak "
        "ada yang berubah."
    )


def entri_baru(baris: int, apa: str) -> str:
    return f"• baru, baris {baris}: {escape(apa)}"


def kembar(baris: int, lain: list[str]) -> str:
    return f"⚠ baris {baris}: judul atau nomor suratnya sama dengan {escape(dan(lain))}"


def ubahan(nomor: int, isi: str) -> str:
    return f"• nomor {nomor}: {isi}"


def lagi(sisa: int) -> str:
    return f"… dan {sisa} lagi"


def tersimpan(baru: int, berubah: int) -> str:
    return f"Tersimpan: {banyak(baru, berubah, 0)}. Terima kasih."
