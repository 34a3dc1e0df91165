"""/isi: questions of the dialogue, the summary, and what became of it."""

from collections.abc import Sequence
from html import escape

from bot.messages.isian import STATUS
from core.isian import Basis, Status
from core.objek_isian import Kelompok

CONTOH_KINERJA = "<code>60</code>"
CONTOH_JUMLAH = "<code>4</code>"
CONTOH_BAGIAN = "<code>60</code>, atau pembilang dan penyebutnya: <code>38/39</code>"
CONTOH_PREDIKAT = "<code>BB 71,2</code>"
CONTOH_RUPIAH = "<code>29.974.380</code> atau <code>1,2 juta</code>"
BELUM_RILIS = "Bila belum diterbitkan, tulis <code>belum rilis</code>."

PILIH_KELOMPOK = "Realisasi apa yang akan diisi?"
KELOMPOK = {
    Kelompok.KINERJA: "Kinerja (indikator)",
    Kelompok.ANGGARAN: "Anggaran (sub kegiatan)",
    Kelompok.OUTPUT: "Output dan indikator program",
}
NAMA_KELOMPOK = {
    Kelompok.KINERJA: "indikator",
    Kelompok.ANGGARAN: "sub kegiatan",
    Kelompok.OUTPUT: "output atau indikator program",
}
APA_PUN = "realisasi"
PILIH_UNIT = "Untuk unit yang mana?"
PILIH_PERIODE = "Untuk periode yang mana?"
TIDAK_ADA_PERIODE = (
    "Belum ada periode yang dapat diisi untuk ini. Angka sebuah periode dapat diisi setelah "
    "periodenya berakhir."
)
AMBIGU = "“{teks}” dapat dibaca dua cara. Yang mana?"
PILIH_BASIS = "Realisasi keuangan ini menurut apa?"
TANYA_FISIK = (
    "Berapa persen realisasi fisiknya? Tulis misalnya <code>35,5</code>, atau tekan Nanti."
)
TANYA_BENAR = "Apakah angka ini benar?"
TANYA_BENAR_SEMUA = "Apakah semua angka ini benar?"
TANYA_ALASAN = "Mohon tulis alasannya dalam satu pesan. Verifikator akan membacanya."
ALASAN_KOSONG = "Mohon tulis alasannya, misalnya <code>pengembalian belanja bulan Mei</code>."
TANYA_CATATAN = {
    "pendorong": "Apa faktor pendorongnya? Satu atau dua kalimat.",
    "penghambat": "Apa faktor penghambatnya?",
    "tindak_lanjut": "Apa tindak lanjutnya?",
}
NAMA_CATATAN = {
    "pendorong": "Pendorong",
    "penghambat": "Penghambat",
    "tindak_lanjut": "Tindak lanjut",
}
TANYA_BUKTI = (
    "Bukti dukungnya? Kirim berkas (PDF, foto, Word, Excel, PowerPoint) atau tautan, satu per "
    "satu, sampai {maks} buah. Belum ada? Tekan Nanti."
)
BUKTI_TERSIMPAN = "Bukti tersimpan: {nama}. Kirim lagi, atau tekan Selesai."
BUKTI_PENUH = "Bukti dukung paling banyak {maks} buah untuk satu angka."
BUKAN_TAUTAN = "Bukti dikirim sebagai berkas, foto, atau tautan yang diawali <code>https://</code>."
PANJANG = "Mohon lebih singkat: paling banyak {maks} huruf (tadi {banyak})."
HANYA_ANGGARAN = "{kata} hanya untuk anggaran, jadi tidak dipakai di sini."
SUDAH_DITULIS = "Sudah ditulis: <b>{isi}</b>."
HANYA_TOMBOL = "Mohon pilih lewat tombol di bawah, atau ketik /batal untuk keluar."
FISIK_SALAH = "Fisik ditulis dalam persen, misalnya <code>35,5</code>."
BERKAS_BELUM = (
    "Berkas ini kami minta nanti, saat menanyakan bukti dukung. Mohon jawab dulu pertanyaan ini:"
)
TIDAK_ADA_OBJEK = (
    "Belum ada {apa} yang menjadi bagian unit Anda untuk diisi. Silakan hubungi admin CEKER."
)
BERAKHIR = "Pengisian ini sudah selesai atau sudah dibatalkan. Mulai lagi dengan /isi."
TIDAK_BERLAKU = (
    "Tombol ini sudah tidak berlaku: pengisiannya sudah dibatalkan, diganti, atau lama selesai. "
    "Yang tersimpan terlihat di /realisasi. Mulai lagi dengan /isi."
)
TOMBOL_LALU = (
    "Tombol itu sudah tidak berlaku, dan tidak ada yang dikirim. Yang sedang diisi sekarang:"
)
TULISAN_SISA = (
    "Tulisan tadi belum dipakai. Tekan <b>Perbaiki</b> untuk mengubah isian ini, atau kirim lewat "
    "tombol bila sudah benar."
)
PILIH_DULU = "Mohon pilih dulu lewat tombol; kiriman tadi belum dipakai untuk yang mana pun."
TOMBOL_LANJUTKAN = "Lanjutkan"
TOMBOL_BARU = "Mulai baru"

TOMBOL_KEMBALI = "« Kembali"
TOMBOL_NANTI = "Nanti"
TOMBOL_TIDAK_ADA = "Tidak ada"
TOMBOL_LEWATI = "Semua catatan nanti"
TOMBOL_SELESAI = "Selesai"
TOMBOL_BENAR = "Ya, benar"
TOMBOL_UBAH_ANGKA = "Perbaiki angka"
TOMBOL_KIRIM = "Kirim"
TOMBOL_KE_KABAG = "Kirim ke Kabag"
TOMBOL_DRAF = "Simpan draf"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_BATAL = "Batal"
TOMBOL_CATATAN = "Isi catatan"
TOMBOL_BUKTI = "Tambah bukti"
TOMBOL_ISI_LAGI = "Isi yang lain"
TOMBOL_TUGAS = "Tugas saya"
TOMBOL_LIHAT = "Lihat"
UBAH_APA = "Apa yang akan diperbaiki?"
UBAH = {
    "angka": "Angka",
    "periode": "Periode",
    "basis": "Basis",
    "fisik": "Fisik",
    "catatan": "Catatan",
    "bukti": "Bukti",
    "alasan": "Alasan",
}
BASIS = {
    Basis.SP2D: "SP2D (dana cair)",
    Basis.SPJ: "SPJ (dipertanggungjawabkan)",
    Basis.LRA: "LRA (laporan realisasi)",
}

JUDUL_TINJAU = "Periksa sebelum dikirim"
LEWAT = "Dikirim lewat tenggat; diterima dan ditandai."
CONTOH = "Tahun ini contoh untuk mencoba, bukan data resmi."
BELUM_TERSIMPAN = "Belum ada yang tersimpan."
DIBUANG = "Baik, tidak jadi. Tidak ada yang tersimpan."


def kata_asing(semua: Sequence[str]) -> str:
    """Say which words cannot be understood beside the others, and what to type."""
    return (
        f"“{escape(' '.join(semua)[:40])}” tidak kami pahami. Tulis satu tahun, satu periode (tw1 "
        "sampai tw4, atau nama bulan), dan satu angka, misalnya <code>/isi IKU-2 2025 tw2 60"
        "</code> atau <code>/isi anggaran 35 juni 2025 29.974.380</code>."
    )


def belum_dipilih(kelompok: Kelompok | None) -> str:
    """Name a figure of which it is not said yet which one it is."""
    apa = f"realisasi {kelompok}" if kelompok else "realisasi"
    return f"{apa} (belum dipilih yang mana)"


def tertunda(lama: str, baru: str) -> str:
    """Ask which goes on; both are HTML."""
    return (
        f"Ada pengisian yang belum selesai.\nSedang diisi: {lama}\nPermintaan baru: {baru}\n\n"
        "Lanjutkan yang sedang diisi, atau mulai yang baru (yang sedang diisi dibuang)?"
    )


def masih_menunggu(nama: str) -> str:
    return f"Yang sedang diisi tetap menunggu: {nama}."


def pilih_objek(kelompok: Kelompok, kode: str) -> str:
    """Ask which; `kode` is that of one of them."""
    contoh = f"<code>{escape(kode)}</code>"
    match kelompok:
        case Kelompok.KINERJA:
            return f"Indikator yang mana? Pilih, atau ketik kodenya, misalnya {contoh}."
        case Kelompok.OUTPUT:
            return (
                f"Output atau indikator program yang mana? Pilih, atau ketik kodenya, misalnya "
                f"{contoh}. Banyak sekaligus? Tempel daftarnya, satu baris satu output: "
                f"<code>{escape(kode)} 1</code>"
            )
        case Kelompok.ANGGARAN:
            return (
                f"Sub kegiatan yang mana? Pilih, atau ketik nomornya, misalnya {contoh}. Banyak "
                "sekaligus? Tempel daftarnya, satu baris satu sub kegiatan: "
                f"<code>{escape(kode)} 29.974.380</code>"
            )


def tak_ketemu(tertulis: str, kode: str) -> str:
    return (
        f"“{escape(tertulis[:40])}” tidak ditemukan. Tulis kodenya, misalnya "
        f"<code>{escape(kode)}</code>, atau pilih lewat tombol."
    )


def tanya_realisasi(sampai: str) -> str:
    """Ask for the figure of a period; `sampai` names what a cumulative one is up to."""
    return f"Berapa realisasinya, kumulatif {sampai}?" if sampai else "Berapa realisasinya?"


def sebagai(jabatan: str, unit: str, *, atas_nama: bool) -> str:
    akhir = f", atas nama {escape(unit)}" if atas_nama else ""
    return f"Sebagai: {escape(jabatan)}{akhir}"


def kembali(oleh: str, catatan: str) -> str:
    """Say who sent it back, and why; the note is HTML."""
    return f"Dikembalikan {escape(oleh)}: <i>{catatan}</i>"


def tersimpan(apa: str, kapan: str, angka: str, nomor: int) -> str:
    """Say that it is on disk, and who has it now."""
    return f"Tersimpan: <b>{escape(apa)}</b>, {kapan}, <b>{angka}</b> (isian nomor {nomor})."


KE_VERIFIKATOR = "Menunggu verifikator. Terima kasih."
KE_KABAG = "Menunggu persetujuan Kabag. Terima kasih."
SEBAGAI_DRAF = "Tersimpan sebagai draf; belum dikirim. Lanjutkan kapan saja lewat /tugas."


def salah_baris(nomor: int, teks: str, sebab: str) -> str:
    return f"• baris {nomor} (<code>{escape(teks[:40])}</code>): {sebab}"


DAFTAR_SALAH = (
    "Daftar ini belum dapat dipakai; tidak ada yang tersimpan. Mohon perbaiki lalu kirim lagi "
    "seluruhnya:"
)
ANGKA_KOSONG = "angkanya belum ada, tulis misalnya <code>35 29.974.380</code>"
GANDA = "sama dengan baris {lain}"
TAK_DIKENAL = "tidak dikenal; tulis nomor atau kodenya di awal baris"
JENIS_LAIN = "bukan {apa}; satu daftar berisi satu jenis saja"
BANYAK_UNIT = "diisi beberapa unit; isi satu per satu lewat /isi"
AMBIGU_BARIS = "dapat dibaca dua cara; tulis <code>1234</code> atau <code>1,234</code>"
DAFTAR_KOSONG = "Daftarnya kosong. Tulis satu baris satu sub kegiatan: <code>35 29.974.380</code>"


def di_atas_daftar(teks: str) -> str:
    return (
        f"“{escape(teks[:40])}” di baris pertama tidak dipakai. Di atas daftar cukup jenis, "
        "periode, tahun, dan basis, misalnya <code>/isi anggaran juni 2025 sp2d</code>; nomor dan "
        "angkanya satu per baris di bawahnya."
    )


def terlalu_panjang(maks: int) -> str:
    return f"Daftar paling banyak {maks} baris sekali kirim."


def lagi(banyak: int) -> str:
    return f"… dan {banyak} baris lagi."


def judul_daftar(banyak: int, kapan: str) -> str:
    return f"<b>{banyak} realisasi, {kapan}</b>"


def daftar_tersimpan(banyak: int, kapan: str) -> str:
    return f"Tersimpan: <b>{banyak} realisasi</b>, {kapan}."


# /tugas and /realisasi


def tanpa_kata(teks: str) -> str:
    """Say what to type for what stands behind a command that shows all."""
    apa = escape(teks[:60].strip())
    return (
        f"“{apa}” tidak dipakai: yang tampil di bawah ini semuanya. Untuk mengisi: <code>/isi {apa}"
        "</code>; untuk satu angka: <code>/riwayat IKU-2</code>."
    )


JUDUL_TUGAS = "Tugas"
TUGAS_KOSONG = "Tidak ada yang harus diisi sekarang. Terima kasih."
TANPA_TINDAK = (
    "Tidak ada yang perlu ditindaklanjuti unit Anda. Laporan yang ditunggu: /kirim dan /tenggat."
)
TUGAS_UNIT = (
    "Pengisian realisasi untuk Kepala dan staf Bagian serta verifikator. Tugas dan rekomendasi "
    "yang diberikan kepada unit ada di /rekomendasi."
)
JUDUL_REALISASI = "Realisasi yang diisi"
REALISASI_KOSONG = "Belum ada realisasi yang diisi unit Anda. Mulai dengan /isi."
TOMBOL_ISI = "Isi realisasi"


def tugas(apa: str, kapan: str, tenggat: str, keadaan: str) -> str:
    return f"• <b>{escape(apa)}</b>, {kapan}: {keadaan}{tenggat}"


def kelompok(satu: Kelompok, banyak: int, kapan: str, tenggat: str) -> str:
    if satu is Kelompok.OUTPUT:
        return f"• <b>Output dan program {kapan}</b>: {banyak} belum diisi{tenggat}"
    return f"• <b>Anggaran {kapan}</b>: {banyak} sub kegiatan belum diisi{tenggat}"


def tombol_kelompok(satu: Kelompok, kapan: str) -> str:
    return f"Isi: {satu} {kapan}"


BELUM_DIISI = "belum diisi"
MASIH_DRAF = "draf, belum dikirim"


def dikembalikan(catatan: str) -> str:
    return f"dikembalikan: <i>{escape(catatan)}</i>"


def tenggat(hari: str, *, lewat: bool, contoh: bool) -> str:
    ket = "lewat tenggat" if lewat else "tenggat"
    return f", {ket} {hari}{' (contoh)' if contoh else ''}"


def serahan(banyak: int) -> str:
    return f"{banyak} isian staf menunggu persetujuan Anda:"


def realisasi(apa: str, kapan: str, angka: str, keadaan: str) -> str:
    return f"• <b>{escape(apa)}</b>, {kapan}: {escape(angka)}, {keadaan}"


def beralih(lama: Status, kini: Status) -> str:
    """Say that a list is old: what stood in it as this is something else by now."""
    return (
        f"Daftar itu sudah lama: isian ini bukan lagi {STATUS[lama]}, kini <b>{STATUS[kini]}</b>."
    )


def lebih_baru(versi: int) -> str:
    return f"Sejak daftar itu dikirim sudah ada versi yang lebih baru: <b>versi {versi}</b>."


def tombol_versi(versi: int) -> str:
    return f"Lihat versi {versi}"
