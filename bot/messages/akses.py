"""Access: invitations, requests, and what becomes of them."""

from html import escape

from bot.messages.umum import KAPASITAS, batas, jabatan
from core.hak import Kapasitas, Penugasan, Peran
from core.undangan import Keadaan

# To a stranger

TOMBOL_MINTA = "Minta akses"
PERKENALKAN = (
    "Silakan tulis nama, jabatan, dan unit kerja Anda dalam satu pesan, misalnya:\n"
    "<code>Rina Sari, Kabag Hukum</code>\n\n"
    "Pesan itu kami teruskan kepada admin CEKER. Ketik /batal untuk tidak jadi."
)
PERKENALKAN_UNIT = (
    "CEKER menunggu laporan <b>{unit}</b>. Silakan tulis nama dan jabatan Anda dalam satu pesan, "
    "misalnya:\n<code>Rina Sari, Kasubag Perencanaan</code>\n\n"
    "Pesan itu kami teruskan kepada admin CEKER, yang memastikan dan membukakan akses. Ketik "
    "/batal untuk tidak jadi."
)
TERLALU_PENDEK = (
    "Mohon tulis nama, jabatan, dan unit kerja sekaligus, misalnya: "
    "<code>Rina Sari, Kabag Hukum</code>"
)
TERLALU_SERING = (
    "Permintaan Anda sudah kami terima beberapa kali hari ini, dan yang terakhir tetap tercatat. "
    "Mohon tunggu keputusan admin."
)
MINTA_BATAL = "Baik, tidak jadi. Untuk meminta akses lain kali, ketik /start."
DITERUSKAN = (
    "Terima kasih. Permintaan Anda sudah kami teruskan kepada admin CEKER:\n"
    "<i>{kata}</i>\n\nBegitu disetujui, kami mengabari di sini. Keliru? Kirim ulang dengan "
    "tombol di bawah; yang lama diganti."
)
DICATAT = (
    "Terima kasih. Permintaan Anda sudah kami catat:\n<i>{kata}</i>\n\n"
    "Belum ada admin yang dapat kami hubungi lewat Telegram; mohon sampaikan juga langsung."
)
TOMBOL_TULIS_ULANG = "Tulis ulang"

MENGAPA = {
    Keadaan.DIPAKAI: "Undangan ini sudah dipakai; satu undangan hanya untuk satu orang.",
    Keadaan.DICABUT: "Undangan ini sudah dicabut.",
    Keadaan.KEDALUWARSA: "Undangan ini sudah lewat masa berlakunya (7 hari).",
    Keadaan.MILIK_SENDIRI: (
        "Ini undangan yang Anda buat sendiri, dan masih terbuka. Teruskan kepada orangnya."
    ),
    Keadaan.SUDAH_DIPEGANG: (
        "Anda sudah memegang peran dalam undangan ini; undangannya tidak dipakai dan tetap terbuka."
    ),
    Keadaan.TIDAK_DIKENAL: "Tautan undangan ini tidak dikenal; mungkin terpotong saat disalin.",
}
TANPA_MINTA_LAGI = frozenset({Keadaan.MILIK_SENDIRI, Keadaan.SUDAH_DIPEGANG})
MINTA_LAGI = " Mohon minta undangan baru kepada admin CEKER di instansi Anda."


def tidak_berlaku(keadaan: Keadaan) -> str:
    """Say why a link opens nothing, and what to do."""
    return MENGAPA[keadaan] + ("" if keadaan in TANPA_MINTA_LAGI else MINTA_LAGI)


# To an admin

JUDUL_UNDANGAN = "Undangan"
CARA_UNDANG = "Lebih cepat: ketik perannya, misalnya <code>/undang operator dinkes</code>."
BELUM_ADA = "Belum ada undangan yang terbuka."
TOMBOL_BARU = "Undangan baru"
TOMBOL_CABUT = "Cabut undangan"
TOMBOL_BAGIKAN = "Bagikan lewat WhatsApp"
TOMBOL_DAFTAR = "« Daftar undangan"
TERUSKAN = "Teruskan teks ini kepada yang bersangkutan (ketuk untuk menyalin):"
SEKALI_PAKAI = (
    "Berlaku untuk satu orang, sampai {sampai}. Siapa pun yang membuka tautan ini lebih dahulu "
    "menjadi {jabatan}; kirimkan hanya kepada orangnya."
)

PILIH_PERAN = "Sebagai apa?"
PILIH_UNIT = "Di unit mana?"
TANPA_UNIT = "Tanpa unit"
TOMBOL_KEMBALI = "« Kembali"
TOMBOL_YA = "Ya, benar"
TOMBOL_TOLAK = "Tolak"
TOMBOL_LAIN = "Peran lain"
TOMBOL_BERI = "Beri akses"
TOMBOL_LIHAT = "Lihat orangnya"
SAMPAI_KAPAN = "Sampai kapan?"
TANPA_BATAS = "Tanpa batas waktu"
DITOLAK = "Permintaan <b>{nama}</b> ditolak, dan yang bersangkutan kami kabari."
SEBAGAI = {
    Kapasitas.DEFINITIF: "Definitif",
    Kapasitas.PLT: "Plt.",
    Kapasitas.PLH: "Plh.",
    Kapasitas.PJ: "Pj.",
}
PILIHAN_PERAN = {
    Peran.PIMPINAN: "Pimpinan",
    Peran.KABAG: "Kepala Bagian",
    Peran.STAF: "Staf Bagian",
    Peran.VERIFIKATOR: "Verifikator",
    Peran.KEPALA_PD: "Kepala PD/UPT",
    Peran.OPERATOR_PD: "Operator PD/UPT",
    Peran.PEMBACA: "Pembaca",
    Peran.ADMIN: "Admin CEKER",
}

# On the bot's own initiative

AKSES_DITOLAK = (
    "Mohon maaf, permintaan akses Anda ke CEKER belum dapat disetujui. Bila menurut Anda ini "
    "keliru, silakan hubungi admin CEKER di instansi Anda."
)
DIALOG_BERAKHIR = (
    "Pengisian yang Anda mulai kemarin kami tutup karena sehari tidak dilanjutkan. Tidak ada yang "
    "tersimpan. Silakan mulai lagi dengan /menu."
)


def ajakan(tugas: Penugasan, tautan: str, sampai: str) -> str:
    """Return the text to forward, plain."""
    return (
        f"Yth. {jabatan(tugas)}{batas(tugas)},\n"
        "silakan masuk ke CEKER, bot Telegram untuk capaian kinerja dan realisasi anggaran:\n"
        f"{tautan}\n"
        f"Buka di ponsel yang ada Telegram-nya, lalu tekan MULAI. Tautan ini hanya untuk Anda, "
        f"satu kali, sampai {sampai}. Terima kasih."
    )


def diterima(tugas: Penugasan) -> str:
    """Greet somebody who came in by a link."""
    return f"Undangan diterima. Anda terdaftar sebagai {_sebagai(tugas)}."


def ringkasan_beri(nama: str, tugas: Penugasan) -> str:
    return f"<b>{escape(nama)}</b> menjadi {_sebagai(tugas)}, mulai hari ini?"


def ringkasan_undang(tugas: Penugasan) -> str:
    return f"Undang seseorang sebagai {_sebagai(tugas)}?"


def diberi(
    nama: str, tugas: Penugasan, diganti: Kapasitas | None, *, baru: bool, terjangkau: bool
) -> str:
    """Tell the admin what has become of giving a role; `terjangkau`: the bot may write to them."""
    orang, sebagai = escape(nama), _sebagai(tugas)
    if diganti is None and not baru:
        return f"<b>{orang}</b> sudah {sebagai}; tidak ada yang berubah."
    lama = ""
    if diganti is not None:
        lama = f" (sebelumnya {KAPASITAS[diganti].strip() or 'definitif'})"
    kabar = (
        "Yang bersangkutan kami kabari."
        if terjangkau
        else "Yang bersangkutan belum menekan MULAI, jadi belum dapat kami kabari."
    )
    return f"<b>{orang}</b> kini {sebagai}{lama}. {kabar}"


def minta_akses(nama: str, telegram_id: int, kata: str, unit_nama: str | None) -> str:
    """Tell an admin that a stranger asks for access, and by which unit's link."""
    lewat = f" lewat tautan untuk <b>{escape(unit_nama)}</b>" if unit_nama else ""
    return (
        f"<b>{escape(nama)}</b> (nomor akun <code>{telegram_id}</code>) meminta akses{lewat}:\n"
        f"<i>{escape(kata)}</i>\n\n"
        "Nama dan isi pesan ditulis sendiri oleh yang meminta; mohon pastikan orangnya."
    )


def undangan_dipakai(nama: str, telegram_id: int, tugas: Penugasan) -> str:
    return (
        f"Undangan Anda sudah dipakai: <b>{escape(nama)}</b> (nomor akun "
        f"<code>{telegram_id}</code>) kini {_sebagai(tugas)}. Bukan orangnya? "
        "Akhiri perannya dengan tombol di bawah."
    )


def diberi_peran(tugas: Penugasan) -> str:
    return (
        f"Admin CEKER mendaftarkan Anda sebagai {_sebagai(tugas)}, berlaku mulai hari ini. "
        "Ketik /start untuk melihat apa yang dapat Anda lakukan."
    )


def tombol_setujui(tugas: Penugasan) -> str:
    return f"Setujui: {jabatan(tugas)}"


def undangan(tugas: Penugasan, sampai: str, pembuat: str) -> str:
    """One line of the list."""
    return (
        f"{escape(jabatan(tugas))}{batas(tugas)}, terbuka sampai {sampai}, dibuat {escape(pembuat)}"
    )


def kurang_jelas(kata: str) -> str:
    return (
        f"Peran belum jelas dari “{escape(kata)}”. Tulis misalnya "
        "<code>/undang operator dinkes</code>, atau pilih lewat tombol."
    )


KEADAAN = {
    Keadaan.DIPAKAI: "Undangan ini sudah dipakai oleh <b>{pemakai}</b>.",
    Keadaan.DICABUT: "Undangan ini sudah dicabut; tautannya tidak membuka apa-apa lagi.",
    Keadaan.KEDALUWARSA: "Undangan ini sudah lewat masa berlakunya.",
}


def _sebagai(tugas: Penugasan) -> str:
    """Plt. Kepala Bagian Hukum s.d. 30 November 2026."""
    return f"<b>{escape(jabatan(tugas))}</b>{batas(tugas)}"
