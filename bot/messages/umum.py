"""Greetings, help, and answers to what is not a question."""

from collections.abc import Sequence
from html import escape

from bot.render import tanggal
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.pengguna import last_day

PERAN = {
    Peran.PIMPINAN: "Pimpinan",
    Peran.KABAG: "Kepala",
    Peran.STAF: "Staf",
    Peran.VERIFIKATOR: "Verifikator",
    Peran.KEPALA_PD: "Kepala",
    Peran.OPERATOR_PD: "Operator",
    Peran.PEMBACA: "Pembaca",
    Peran.ADMIN: "Admin CEKER",
}

KAPASITAS = {
    Kapasitas.DEFINITIF: "",
    Kapasitas.PLT: "Plt. ",
    Kapasitas.PLH: "Plh. ",
    Kapasitas.PJ: "Pj. ",
}

LANGSUNG = "mengirim isian langsung ke verifikator"
"""Of staf whom the head of the unit has delegated it to."""

PERINTAH_TAMU = (("start", "cara meminta akses"),)
"""The commands that a stranger is told of, each with what it does."""

TENTANG = (
    "CEKER (Cek Kinerja dan Realisasi) menjawab pertanyaan tentang capaian indikator dan "
    "realisasi anggaran Sekretariat Daerah, setiap angka dengan sumbernya."
)
DESKRIPSI_SINGKAT = "Cek kinerja dan realisasi anggaran Sekretariat Daerah."

CARA_BACA = (
    "Tahun boleh tidak ditulis; jawaban memakai tahun terakhir yang ada datanya. "
    "Tombol “Sumber” menunjukkan dokumen, tabel, dan baris asal angka."
)

TOMBOL_CAPAIAN = "Capaian kinerja"
TOMBOL_ANGGARAN = "Anggaran"
TOMBOL_BANTUAN = "Bantuan"
TOMBOL_CEK = "Periksa angka"
TOMBOL_LAPORAN = "Unduh LKjIP"
TOMBOL_TUGAS = "Tugas saya"
TOMBOL_ISI = "Isi realisasi"
TOMBOL_KIRIM = "Kirim laporan"
TOMBOL_VERIFIKASI = "Verifikasi"
TOMBOL_TENGGAT = "Tenggat"
TOMBOL_REGISTER = "Register"
TOMBOL_ATUR_TENGGAT = "Atur tenggat"
TOMBOL_DELEGASI = "Delegasi staf"
TOMBOL_MENU = "« Menu"


TOMBOL_CATATAN = "Lihat catatan"


def catatan_baru(tahun: int, banyak: int) -> str:
    return (
        f"Data {tahun} yang baru dimuat menimbulkan {banyak} catatan baru. Ketik "
        f"<code>/cek {tahun}</code>, atau buka di bawah ini."
    )


def kepala_riwayat(kepala: str) -> str:
    """Ask an admin to keep the head; it may be copied with one tap."""
    return (
        f"Segel riwayat pekan ini:\n<code>{kepala}</code>\n\nCukup biarkan pesan ini di sini. Bila "
        "kelak riwayat perlu diperiksa, di server: <code>ceker audit verify --kepala</code> dengan "
        "segel di atas; riwayat yang diubah atau dipotong sejak hari ini akan terlihat."
    )


SUNTINGAN = (
    "Pesan yang disunting tidak dibaca ulang, agar tidak ada jawaban atau angka yang berubah "
    "tanpa terlihat. Silakan kirim sebagai pesan baru."
)
KESALAHAN = (
    "Mohon maaf, permintaan ini belum dapat kami proses karena gangguan di sistem. "
    "Gangguan sudah dicatat. Silakan coba lagi, atau ketik /menu."
)
ADA_TAK_TERBACA = (
    "Ada kiriman dari Telegram yang tidak dapat dibaca CEKER. Isinya disimpan; lihat /status."
)
TOMBOL_KEADAAN = "Lihat dan putuskan"
DI_GRUP = "Di grup ini CEKER belum menjawab. Silakan bertanya lewat obrolan pribadi dengan bot."

JENIS_KIRIMAN = {
    "photo": "foto",
    "sticker": "stiker",
    "voice": "pesan suara",
    "video": "video",
    "video_note": "pesan video",
    "document": "berkas",
    "location": "lokasi",
    "contact": "kontak",
    "animation": "animasi",
    "audio": "audio",
    "poll": "jajak pendapat",
}


def ada_tak_pasti(banyak: int) -> str:
    """Tell an admin that nobody knows whether some messages arrived."""
    return (
        f"{banyak} pesan tidak pasti sampai: sambungan terputus saat dikirim. Agar tidak ada yang "
        "menerima dua kali, CEKER tidak mengirimnya ulang sendiri. Mohon putuskan: kirim lagi, "
        "atau anggap sampai."
    )


def jabatan(tugas: Penugasan) -> str:
    """Plt. Kepala Bagian Hukum; Operator Dinas Kesehatan; Pimpinan."""
    unit = f" {tugas.unit_nama}" if tugas.unit_nama else ""
    return f"{KAPASITAS[tugas.kapasitas]}{PERAN[tugas.peran]}{unit}"


def batas(tugas: Penugasan) -> str:
    """Return " s.d. 30 November 2026" of a role that has a last day, else nothing."""
    hari = last_day(tugas.akhir_on)
    return f" s.d. {tanggal(hari)}" if hari else ""


def delegasi(tugas: Penugasan) -> str:
    """Return ", mengirim langsung" of staf who need not ask the head of their unit."""
    return f", {LANGSUNG}" if tugas.didelegasikan else ""


def sapaan(pelaku: Pelaku) -> str:
    """Say who the person is to the bot, and what to tap or type next."""
    peran = "; ".join(
        escape(jabatan(tugas)) + delegasi(tugas) + batas(tugas) for tugas in pelaku.penugasan
    )
    return (
        f"Selamat datang, <b>{escape(pelaku.nama)}</b>.\n"
        f"Anda terdaftar sebagai {peran}.\n\n"
        f"{TENTANG}\n\nSilakan pilih tombol di bawah, atau ketik /bantuan."
    )


def _sebagai(tugas: Penugasan) -> str:
    return escape(jabatan(tugas)) + delegasi(tugas)


def menu(pelaku: Pelaku) -> str:
    peran = "; ".join(map(_sebagai, pelaku.penugasan))
    return f"<b>Menu</b>\nSebagai {peran}. Silakan pilih:"


KALIMAT = (
    "Boleh juga dengan kalimat biasa, misalnya <i>brp serapan bagian hukum th lalu?</i>, lalu "
    "<i>sisanya?</i>"
)


def bantuan(daftar: Sequence[tuple[str, str]], contoh: Sequence[tuple[str, str]]) -> str:
    """Explain the commands, with examples that can be copied: each a command and what it shows."""
    perintah = "\n".join(f"/{nama}: {escape(keterangan)}" for nama, keterangan in daftar)
    baris = [
        f"<code>{escape(ketik)}</code>" + (f" ({escape(tentang)})" if tentang else "")
        for ketik, tentang in contoh
    ]
    bagian = [
        f"<b>Bantuan</b>\n{perintah}",
        *(["\n".join(["<b>Contoh</b>", *baris])] if contoh else []),
        KALIMAT,
        CARA_BACA,
    ]
    return "\n\n".join(bagian)


def tamu(pelaku: Pelaku, *, admin_tahu: bool = False) -> str:
    """Tell a stranger how to ask for access; `admin_tahu`: an admin hears of it anyway."""
    kabar = (
        "Admin sudah kami beri tahu."
        if admin_tahu
        else "Mohon sampaikan juga langsung kepada admin CEKER di instansi Anda."
    )
    return (
        "Mohon maaf, akun Telegram ini belum terdaftar, sehingga CEKER belum dapat menjawab.\n\n"
        "Punya tautan undangan? Silakan buka. Belum punya? Tekan <b>Minta akses</b> lalu tulis "
        f"nama, jabatan, dan unit kerja Anda. {kabar}\n\n"
        f"Nomor akun ini, bila admin menanyakannya: <code>{pelaku.telegram_id}</code>."
    )


def ada_tamu(nama: str, telegram_id: int) -> str:
    """Tell an admin once that a stranger has written."""
    return (
        f"<b>{escape(nama)}</b> (nomor akun <code>{telegram_id}</code>) menghubungi CEKER dan "
        "belum terdaftar. Bila Anda mengenal orangnya dan ia berhak, tekan tombol di bawah. "
        "Pemberitahuan ini dikirim satu kali untuk setiap orang."
    )


def perintah_tak_dikenal(nama: str, mirip: str | None) -> str:
    usul = f" Mungkin maksud Anda /{mirip}?" if mirip else ""
    return (
        f"Perintah <code>/{escape(nama[:32])}</code> belum ada.{usul} "
        "Ketik /bantuan untuk daftar perintah."
    )


BERKAS_TANPA_PENGISIAN = (
    "Berkas ini belum ada tempatnya. Bukti dukung dikirim saat mengisi (/isi), berkas laporan saat "
    "mengirim laporan (/kirim); formulir yang sudah diisi harus yang diunduh dari CEKER (/format, "
    "/isi, atau /register)."
)


def kiriman(jenis: str) -> str:
    """Answer something that is not text."""
    return (
        f"Terima kasih, tetapi CEKER belum dapat membaca {JENIS_KIRIMAN.get(jenis, 'kiriman ini')}"
        ". Silakan ketik pertanyaannya, misalnya <code>/capaian</code>."
    )
