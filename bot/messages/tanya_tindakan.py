"""What is said to greetings, and to those who want something done."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

DAPAT = (
    "CEKER menjawab tentang capaian indikator, anggaran dan serapan, laporan dan "
    "tenggat, register, serta catatan atas angkanya. Tulis saja pertanyaannya, misalnya "
    "<i>serapan bagian hukum 2024</i> atau <i>siapa yang belum lapor IKK</i>."
)
SALAM = f"Salam, Bapak/Ibu. {DAPAT}"
WAALAIKUMSALAM = f"Waalaikumsalam, Bapak/Ibu. {DAPAT}"
SAMA_SAMA = "Sama-sama, Bapak/Ibu. Ketik /menu bila ada yang ingin dilihat lagi."
BANTUAN = f"{DAPAT} Ketik /bantuan untuk perintah dan contoh lainnya."
TOMBOL_PERBAIKI = "Isi versi baru"
TOMBOL_ISIAN = "Isian unit saya"
TANPA_HAPUS = (
    "Mohon maaf, data tidak dapat dihapus. Angka dokumen tetap seperti tercetak, dan isian yang "
    "pernah dikirim tetap tersimpan dalam riwayat."
)
TANPA_HAPUS_PENGGUNA = (
    "Mohon maaf, pengguna tidak dihapus: riwayatnya tetap tersimpan. Admin CEKER dapat mengakhiri "
    "perannya lewat /pengguna."
)
TANPA_HAPUS_LAPORAN = (
    "Mohon maaf, laporan tidak dapat dihapus: yang pernah dikirim tetap tersimpan dalam riwayat. "
    "Yang belum diputus dapat ditarik pengirimnya lewat /kirim; yang keliru dikirim ulang oleh "
    "kepala atau operator unitnya."
)
CARA_HAPUS = (
    "Yang keliru diperbaiki dengan versi baru lewat /isi; yang belum diputus dapat ditarik "
    "pengirimnya lewat /realisasi (isian) atau /kirim (laporan)."
)
TANPA_BATAL = (
    "Mohon maaf, putusan verifikasi tidak dapat dibatalkan. Yang sudah diverifikasi diperbaiki "
    "dengan versi baru beserta alasannya lewat /isi, lalu diverifikasi lagi."
)
TANPA_UBAH = (
    "Mohon maaf, angka tidak dapat diubah langsung. Angka dokumen tetap seperti tercetak; isian "
    "diperbaiki dengan versi baru beserta alasannya lewat /isi, lalu diverifikasi."
)
DITETAPKAN = (
    "Mohon maaf, target dan pagu tidak diubah lewat percakapan. Untuk tahun yang dibuka, admin "
    "menetapkannya lewat /buka_tahun; angka dokumen tetap seperti tercetak."
)
TOMBOL_TAHUN = "Buka tahun"
PUTUSAN = {
    "sendiri": (
        "Mohon maaf, isian sendiri tidak dapat disetujui sendiri: yang diisi unit Anda diputuskan "
        "verifikator lain. Yang menunggu putusan Anda:"
    ),
    "semua": "Isian diputuskan setelah dilihat. Yang menunggu putusan Anda:",
}
GRAFIK_APA = "Grafik apa yang dimaksud?"
GRAFIK_CAPAIAN, GRAFIK_SERAPAN = "Capaian indikator", "Serapan anggaran"
TANPA_GRAFIK = "Grafiknya tidak tersedia: belum ada angka yang dapat digambar."
TENTANG_APA = (
    "Tentang apa? Sebutkan yang dimaksud, misalnya <i>capaian 2023</i> atau "
    "<i>serapan bagian hukum 2024</i>."
)
CARA = {
    "ubah": (
        "Isian diperbaiki dengan versi baru beserta alasannya lewat /isi, lalu diverifikasi; "
        "laporan dikirim ulang lewat /kirim. Angka dokumen tetap seperti tercetak."
    ),
    "hapus": (
        "Tidak ada yang dihapus. Yang belum diputus dapat ditarik pengirimnya lewat /realisasi "
        "(isian) atau /kirim (laporan); yang keliru diperbaiki dengan versi baru."
    ),
    "batal": (
        "Baik. Isian yang belum dikonfirmasi tidak disimpan; bila masih terbuka, tekan Batal di "
        "pesannya."
    ),
    "lapor": (
        "Laporan unit (IKK LPPD, SKM, dan lainnya) dikirim lewat /kirim beserta berkasnya, lalu "
        "diperiksa yang mengumpulkannya."
    ),
    "isi": (
        "Realisasi diisi lewat /isi, atau tulis langsung, misalnya <i>realisasi IKU 2 tw2 60</i>. "
        "Angkanya ditunjukkan dahulu sebelum dikirim ke verifikator."
    ),
}
YANG_BOLEH = "Yang dapat melakukannya: kepala dan staf Bagian pengisinya, serta verifikator."
INGATKAN_LEWAT = "Pengingat dikirim dari halaman unitnya lewat tombol di bawah."
TANPA_SURAT = (
    "CEKER tidak mengirim surat, teguran, atau pesan lain. Unit yang belum melapor diingatkan "
    "lewat tombol <b>Ingatkan</b> di papan tenggatnya."
)
TANPA_INGATKAN = (
    "Mohon maaf, Anda tidak dapat mengirim pengingat itu. Yang dapat: pimpinan, Bagian yang "
    "mengumpulkannya, verifikatornya, dan admin CEKER."
)
BELUM_DIBUKA = (
    "Belum ada tahun yang dibuka untuk diisi, jadi tidak ada yang dicatat. Tahun dibuka admin "
    "CEKER."
)


def pengisi(kode: str, unit: Sequence[str]) -> str:
    return f"{escape(kode)} diisi oleh {escape(dan(unit))}."


def tahun_dokumen(tahun: int, dibuka: Sequence[int]) -> str:
    """Say that figures of this year are those of a document."""
    ada = f" Yang dibuka untuk diisi: {dan([f'{satu}' for satu in dibuka])}." if dibuka else ""
    return f"Mohon maaf, {tahun} tidak dibuka untuk diisi, jadi tidak ada yang dicatat.{ada}"


BUKAN_PENGISI = (
    "Mohon maaf, angka itu tidak dicatat: pengisian realisasi untuk Kepala dan staf Bagian serta "
    "verifikator. Yang ada dalam data:"
)


def terbaca(apa: str, angka: str) -> str:
    """Say which figure was read, above what is asked of it."""
    return (
        f"<i>Terbaca: {escape(apa)} = {escape(angka)}. Belum tersimpan sampai Anda mengirimnya.</i>"
    )
