"""Words that an admin explains: the questions on the way, and the list of them."""

from collections.abc import Sequence
from html import escape

from bot.messages import tanya_uraian
from bot.messages.daftar import dan
from core.sebutan import Sebutan
from core.tanya.indeks import Jenis

TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
TOMBOL_GANTI_KATA = "Ganti kata"
TOMBOL_GANTI_ARTI = "Ganti arti"
TOMBOL_LANJUTKAN = "Lanjutkan"
TOMBOL_BUANG = "Buang"
TOMBOL_TAMBAH = "Tambah sebutan"
TOMBOL_YA_HAPUS = "Ya, hapus"

TIDAK_JADI = "Tidak jadi; tidak ada yang tersimpan."
MENUNGGU = "Yang berikut belum tersimpan. Tekan <b>Simpan</b> atau <b>Batal</b>."
BERUBAH = "Isinya sudah berubah sejak tombol itu. Yang berlaku sekarang:"
SUDAH = "Sebutan ini sudah tersimpan."
TAK_BERLAKU = "Tombol itu sudah tidak berlaku; tidak ada yang tersimpan."
TANPA_SEBUTAN = "Belum ada sebutan yang ditambahkan."
TERJAWAB_JUGA = "Pertanyaan lain yang kini terjawab: {banyak}."
HILANG = "sudah tidak ada dalam data"
LAIN_MAKS = 3
SEBUTAN_KOSONG = "<b>sebutan baru</b>"


def tanya_kata(teks: str) -> str:
    awal = f"Kata mana di “{escape(teks)}” yang belum dikenal?\n\n" if teks else ""
    return (
        f"{awal}Pilih, atau tulis sendiri sebutannya, misalnya <code>bapelkes</code>. Ketik /batal "
        "untuk tidak jadi."
    )


def tanya_arti(kata: str, cari: str, banyak: int) -> str:
    """Ask what words mean; `cari` found so many things to choose from."""
    if banyak:
        pilih = f"Pilih di bawah ini ({banyak} yang cocok dengan “{escape(cari)}”), atau tulis"
    elif cari and cari != kata:
        pilih = f"Tidak ada yang bernama “{escape(cari)}”. Tulis"
    else:
        pilih = "Tulis"
    return (
        f"“{escape(kata)}” itu apa? {pilih} beberapa kata dari nama unit, indikator, program, "
        "kegiatan, sub kegiatan, atau register yang dimaksud. Ketik /batal untuk tidak jadi."
    )


def ringkasan(kata: str, jenis: Jenis, nama: str, lain: Sequence[str], sebagai: str) -> str:
    """Say what would be saved; `lain` are names of other things that have the words, too."""
    baris = [
        "<b>Sebutan baru</b>",
        f"“{escape(kata)}” berarti <b>{escape(nama)}</b> ({tanya_uraian.jenis(jenis)})",
        *([_juga(kata, lain)] if lain else []),
    ]
    return "\n".join([*baris, f"\nDisimpan sebagai {escape(sebagai)}?"])


def _juga(kata: str, lain: Sequence[str]) -> str:
    contoh = [escape(satu) for satu in lain[:LAIN_MAKS]]
    if lebih := len(lain[LAIN_MAKS:]):
        contoh.append(f"{lebih} lainnya")
    return (
        f"⚠️ “{escape(kata)}” juga ada di nama {dan(contoh)}. Pertanyaan dengan kata itu dapat "
        "berubah artinya."
    )


def tersimpan(kata: str, nama: str) -> str:
    return f"Tersimpan: “{escape(kata)}” berarti {escape(nama)}."


def belum_selesai(kata: str) -> str:
    return (
        f"Sebutan “{escape(kata)}” belum selesai. Lanjutkan, atau buang dahulu sebelum memulai "
        "yang lain."
    )


def sebut(kata: str) -> str:
    return f"sebutan <b>{escape(kata)}</b>" if kata else SEBUTAN_KOSONG


def judul(banyak: int) -> str:
    return f"<b>Sebutan yang ditambahkan ({banyak})</b>"


def baris(satu: Sebutan, kapan: str) -> str:
    hilang = "" if satu.ada else f", {HILANG}"
    return (
        f"• “{escape(satu.teks)}” = {escape(satu.nama)} "
        f"({tanya_uraian.jenis(satu.jenis)}{hilang}); {escape(satu.oleh)}, {escape(kapan)}"
    )


def tombol_hapus(teks: str) -> str:
    return f"Hapus “{teks}”"


def tanya_hapus(satu: Sebutan, sebagai: str) -> str:
    return (
        f"“{escape(satu.teks)}” tidak lagi berarti <b>{escape(satu.nama)}</b>.\n\n"
        f"Dihapus sebagai {escape(sebagai)}?"
    )


def dihapus(teks: str) -> str:
    return f"Dihapus: “{escape(teks)}” tidak lagi dikenal."
