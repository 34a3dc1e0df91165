"""Deciding on what others have posted, in words."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.isian import STATUS
from bot.messages.pagu import dengan_besar, pendek
from bot.messages.umum import jabatan
from core.hak import Penugasan
from core.isian import Bukti, Catatan, Status
from core.pagu import Pagu

JUDUL = "Menunggu putusan Anda"
JUDUL_STAF = "Dari staf, menunggu persetujuan Anda"
KOSONG = "Tidak ada isian yang menunggu putusan Anda. Terima kasih."
KOSONG_STAF = "Tidak ada isian staf yang menunggu persetujuan Anda. Terima kasih."
CARA = "Ketuk nomornya untuk melihat selengkapnya, dengan bukti dukung."
TANPA_KATA = "“{teks}” tidak dipakai: yang tampil di bawah ini semua yang menunggu."
CONTOH = "Target dan pagu {tahun}: contoh."
SEBAGAI = "Anda memutuskan sebagai <b>{jabatan}</b>."
SEBAGAI_KEPALA = "Anda menyetujui sebagai <b>{jabatan}</b>."
DITUNJUK = "Anda memutuskan karena ditunjuk admin CEKER."
PEMUTUS = "Pemutus yang ditunjuk admin: {nama}"

TOMBOL_SETUJUI = "Setujui"
TOMBOL_KEMBALIKAN = "Kembalikan"
TOMBOL_KEMBALIKAN_STAF = "Kembalikan ke staf"
TOMBOL_AJUKAN = "Setujui dan kirim"
TOMBOL_KIRIM = "Kirim"
TOMBOL_TARIK = "Tarik kembali"
TOMBOL_YA_TARIK = "Ya, tarik kembali"
TOMBOL_YA_KEMBALI = "Ya, kembalikan"
TOMBOL_BATAL = "Batal"
TOMBOL_DAFTAR = "« Daftar verifikasi"
TOMBOL_DARI_STAF = "« Dari staf"
TOMBOL_ISIAN = "« Isian"
TOMBOL_RIWAYAT = "Riwayat"

REALISASI = "Realisasi"
CAPAIAN = "Capaian"
SERAPAN = "Serapan"
FISIK = "Fisik"
BASIS = "Basis"
SELISIH = "Selisih"
POIN = "poin"
TERVERIFIKASI = "Terverifikasi"
TANPA_TARGET = "target belum ada"
TANPA_PAGU = "pagu belum ada"
TANPA_BUKTI = "belum ada"
NANTI = "nanti"
TIDAK_ADA = "tidak ada"
LABEL_CATATAN = ("Faktor pendorong", "Faktor penghambat", "Tindak lanjut")
ALASAN = "Alasan"
CATATAN_PUTUSAN = "Catatan"
LAMPIRAN = "Bukti dukung <b>{apa}</b>, {kapan}"


def judul(banyak: int, judul_daftar: str = JUDUL) -> str:
    return f"<b>{judul_daftar}</b> ({banyak})"


def tombol_semua(banyak: int, dari: int) -> str:
    """Say how many are accepted: those that this page shows."""
    return f"Setujui semua ({banyak})" if banyak == dari else f"Setujui {banyak} di halaman ini"


def tombol_staf(banyak: int) -> str:
    return f"Dari staf ({banyak})"


def tombol_lagi(banyak: int) -> str:
    return f"Yang masih menunggu ({banyak})"


def tombol_bukti(banyak: int) -> str:
    return f"Semua bukti ({banyak})"


def pagu(satu: Pagu | None) -> str:
    """Pagu murni; Pagu pergeseran ke-2."""
    return "Pagu" if satu is None else f"Pagu {pendek(satu.tahapan.kunci)}"


def pagu_serapan(satu: Pagu, besar: str, serapan: str) -> str:
    """Return pagu murni Rp10, serapan 5,00%; pagu Rp10 (perubahan, berlaku ...), serapan ..."""
    return f"{dengan_besar(satu.tahapan, besar)}, serapan {serapan}"


def berubah(beda: Decimal, besar: str, kapan: str, lalu: str) -> str:
    """Naik 15,00 poin dari TW I 2025 (12%); tetap seperti TW I 2025 (12%)."""
    if not beda:
        return f"tetap seperti {kapan} ({lalu})"
    return f"{'naik' if beda > 0 else 'turun'} {besar} dari {kapan} ({lalu})"


def sebelumnya(kapan: str, lalu: str) -> str:
    """Of what cannot be subtracted."""
    return f"sebelumnya {lalu} ({kapan})"


def menggantikan(angka: str) -> str:
    return f"menggantikan {angka} yang sudah terverifikasi"


def perhatian(semua: Sequence[str]) -> str:
    return f"<b>Perhatian:</b> {escape(sebut(semua))}"


def bukti(semua: Sequence[Bukti]) -> str:
    """2 berkas dan 1 tautan; belum ada."""
    tautan = sum(satu.tautan is not None for satu in semua)
    berkas = len(semua) - tautan
    bagian = [*([f"{berkas} berkas"] if berkas else []), *([f"{tautan} tautan"] if tautan else [])]
    return dan(bagian) or TANPA_BUKTI


def bukti_dukung(semua: Sequence[Bukti]) -> str:
    return f"Bukti dukung: {bukti(semua)}"


def awal_kalimat(teks: str) -> str:
    return teks[:1].upper() + teks[1:]


def catatan(isi: Catatan) -> str:
    """Say in short how much of the notes is there."""
    belum = sum(satu is None for satu in (isi.pendorong, isi.penghambat, isi.tindak_lanjut))
    if not belum:
        return "catatan lengkap"
    return "catatan: nanti" if belum == len(LABEL_CATATAN) else f"{belum} catatan: nanti"


def menunggu(sejak: str) -> str:
    return f"menunggu sejak {sejak}"


def keadaan(unit: str, versi: int, status: Status) -> str:
    return f"{escape(unit)}, versi {versi}: <b>{STATUS[status]}</b>"


def ditulis(siapa: str, kapan: str) -> str:
    return f"Ditulis {escape(siapa)}, {kapan}"


def diajukan(nama: str | None, kapan: str) -> str:
    return f"Diajukan {escape(nama)}, {kapan}" if nama else f"Diajukan {kapan}"


def diputus(status: Status, nama: str | None, kapan: str) -> str:
    kata = STATUS[status].capitalize()
    return f"{kata} oleh {escape(nama)}, {kapan}" if nama else f"{kata}, {kapan}"


def memutuskan(sebagai: Penugasan | None, *, kepala: bool) -> str:
    if sebagai is None:
        return DITUNJUK
    kalimat = SEBAGAI_KEPALA if kepala else SEBAGAI
    return kalimat.format(jabatan=escape(jabatan(sebagai)))


def memutuskan_semua(tugas: Sequence[Penugasan]) -> str:
    """Say it of a list; without a role an admin has named the person."""
    if not tugas:
        return DITUNJUK
    return SEBAGAI.format(jabatan=escape(dan([jabatan(satu) for satu in tugas])))


# What the auditor would say

AKAN_DICATAT = "<b>Bila disetujui, pemeriksaan akan mencatat:</b>"
TAK_DICATAT_LAGI = "<b>Bila disetujui, tidak dicatat lagi:</b>"


def bila_semua(isian: int, baru: int, selesai: int) -> str:
    """Say what accepting all of a page changes: 3 hal baru, dan 1 tidak dicatat lagi."""
    apa = dan(
        [
            *([f"mencatat {baru} hal baru"] if baru else []),
            *([f"tidak mencatat lagi {selesai} hal"] if selesai else []),
        ]
    )
    yang = "isian ini" if isian == 1 else f"{isian} isian ini"
    return f"<b>Bila {yang} disetujui, pemeriksaan {apa}.</b>"


def tak_dicatat_lagi(butir: str) -> str:
    return f"{butir} (tidak lagi)"


def catatan_lain(banyak: int) -> str:
    return f"dan {banyak} lainnya"


# What became of a press


def disetujui(apa: str, kapan: str, angka: str) -> str:
    return (
        f"Disetujui: <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b>. Pengisinya kami kabari hari "
        "ini."
    )


def semua_disetujui(banyak: int) -> str:
    if not banyak:
        return "Tidak ada yang disetujui: semuanya sudah beralih lebih dahulu."
    return f"<b>{banyak} isian disetujui.</b> Para pengisinya kami kabari."


def lewat(banyak: int) -> str:
    return f"{banyak} tidak ikut, karena sudah beralih lebih dahulu:"


def beralih(apa: str, kapan: str, status: Status, oleh: str | None, pada: str | None) -> str:
    """One line: what became of a posting before this press, by whom and when."""
    siapa = f" oleh {escape(oleh)}" if oleh else ""
    return f"• {escape(apa)}, {kapan}: {STATUS[status]}{siapa}" + (f", {pada}" if pada else "")


def dikirim(apa: str, kapan: str, angka: str) -> str:
    return f"Dikirim ke verifikator: <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b>."


def ditarik(apa: str, kapan: str) -> str:
    return (
        f"Ditarik kembali: <b>{escape(apa)}</b>, {kapan}. Tidak lagi menunggu putusan, dan tetap "
        "ada di riwayat."
    )


def tanya_tarik(apa: str, kapan: str, angka: str) -> str:
    return (
        f"Tarik kembali <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b>? Isian ini tidak lagi "
        "menunggu putusan, dan tetap ada di riwayat."
    )


# Handing on with a reason

TULIS_ALASAN = (
    "Mohon tulis alasannya dalam satu pesan. Verifikator akan membacanya. Tidak jadi: tekan Batal."
)


def terverifikasi_kini(angka: str) -> str:
    return f"Yang terverifikasi sekarang: {angka}"


def tanya_alasan(apa: str, kapan: str, angka: str, mengapa: Sequence[str]) -> str:
    return "\n".join(
        [
            f"Mengapa <b>{escape(apa)}</b>, {kapan} menjadi <b>{angka}</b>?",
            *mengapa,
            "",
            TULIS_ALASAN,
        ]
    )


def tanya_ajukan(apa: str, kapan: str, angka: str, alasan: str, sebagai: str) -> str:
    return (
        f"Setujui dan kirim <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b> dengan alasan ini?\n"
        f"<i>{escape(alasan)}</i>\n\n{sebagai}\nAlasan lain? Tulis ulang."
    )


# Returning

CATATAN_MAKS = 500
TULIS_CATATAN = "Tulis catatan untuk pengisinya dalam satu pesan. Tidak jadi: tekan Batal."
CATATAN_KOSONG = (
    "Catatan belum terbaca. Tulis dengan kata, misalnya: <i>mohon lampirkan SP2D bulan Juni</i>."
)


def tanya_catatan(apa: str, kapan: str, angka: str) -> str:
    return (
        f"Apa yang perlu diperbaiki dari <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b>?\n"
        f"{TULIS_CATATAN}"
    )


def catatan_panjang(panjang: int) -> str:
    return (
        f"Catatan ini terlalu panjang ({panjang} karakter). Mohon tulis paling banyak "
        f"{CATATAN_MAKS} karakter."
    )


def tanya_kembali(apa: str, kapan: str, angka: str, isi: str, sebagai: str) -> str:
    return (
        f"Kembalikan <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b> dengan catatan ini?\n"
        f"<i>{escape(isi)}</i>\n\nCatatan langsung sampai kepada pengisinya. {sebagai}\n"
        "Catatan lain? Tulis ulang."
    )


def dikembalikan(apa: str, kapan: str, isi: str) -> str:
    return (
        f"Dikembalikan: <b>{escape(apa)}</b>, {kapan}. Pengisinya kami kabari sekarang dengan "
        f"catatan:\n<i>{escape(isi)}</i>"
    )


# Naming who decides

PILIH_PEMUTUS = "Siapa yang memutuskan isian ini?"
TANPA_CALON = (
    "Belum ada yang dapat ditunjuk: semua verifikator, pimpinan, dan Kepala Bagian yang terdaftar "
    "ikut mengisinya. Undang orang lain dengan /undang."
)


def pilih_pemutus(apa: str, kapan: str, unit: str, angka: str, banyak: int) -> str:
    lain = (
        f" Berlaku juga untuk {banyak - 1} isian lain yang dikirim sekaligus." if banyak > 1 else ""
    )
    return (
        f"<b>{escape(apa)}</b>, {kapan}, {escape(unit)}: <b>{angka}</b>\n{PILIH_PEMUTUS} Yang "
        f"mengisi tidak ada dalam daftar ini.{lain}"
    )


def ditunjuk(nama: str, banyak: int, *, terjangkau: bool) -> str:
    kabar = (
        "Yang bersangkutan kami kabari."
        if terjangkau
        else "Yang bersangkutan belum menekan MULAI, jadi belum dapat kami kabari."
    )
    apa = "isian ini" if banyak == 1 else f"{banyak} isian yang dikirim sekaligus"
    return f"<b>{escape(nama)}</b> kini memutuskan {apa}. {kabar}"
