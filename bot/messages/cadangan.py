"""What `ceker backup` and `ceker restore` say."""

from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from bot.render import LOKAL, angka
from core.cadangan import AWALAN, CadanganError, Manifest, Sebab
from core.services.cadangan import HasilCadangan
from core.services.pemulihan import HasilPemulihan

SATUAN = ("byte", "KB", "MB", "GB", "TB")
RIBU = 1000
NAMA_TAMPIL = 1000
"""Signs of a name or path that are shown."""
RUSAK_TAMPIL = 5
SIDIK_TAMPIL = 12
"""Digits that tell one file of evidence from another."""

DISELESAIKAN = "Pemulihan yang tadi terputus sudah diselesaikan."

KATA = {
    Sebab.SERVER: (
        "CEKER_DATABASE_URL menunjuk server basis data. Cadangkan dan pulihkan dengan alat server "
        "itu sendiri (PostgreSQL: pg_dump dan pg_restore), lalu salin juga folder data."
    ),
    Sebab.BASIS_DI_LUAR: (
        "CEKER_DATABASE_URL menunjuk basis data di luar folder data. Pindahkan berkasnya menjadi "
        "{perihal} dan kosongkan CEKER_DATABASE_URL."
    ),
    Sebab.FOLDER_PROGRAM: (
        "Folder data {perihal} memuat program CEKER sendiri. Isi CEKER_DATA_DIR dengan folder "
        "khusus untuk data, misalnya data."
    ),
    Sebab.SEDANG_BERLANGSUNG: (
        "Cadangan atau pemulihan lain sedang berjalan pada data ini. Ulangi setelah selesai."
    ),
    Sebab.BASIS_TIDAK_ADA: (
        "Belum ada yang dapat dicadangkan: {perihal} tidak ada atau kosong. Periksa "
        "CEKER_DATA_DIR, atau buat basis data dengan: ceker init"
    ),
    Sebab.BASIS_RUSAK: (
        "Basis data di {perihal} rusak, jadi tidak ada cadangan baru. Cadangan lama jangan "
        "dihapus; pulihkan yang terakhir dengan: ceker restore BERKAS --ganti"
    ),
    Sebab.TAUTAN: (
        "{perihal} adalah tautan (symlink), dan isinya tidak akan ikut dicadangkan. Pindahkan "
        "isinya ke folder data, atau hapus tautannya."
    ),
    Sebab.NAMA_BERKAS: "Nama berkas {perihal} bukan UTF-8. Ubah namanya, lalu ulangi.",
    Sebab.TERLALU_DALAM: (
        "Nama {perihal} terlalu panjang, atau foldernya terlalu dalam. Pendekkan, lalu ulangi."
    ),
    Sebab.ARSIP_TIDAK_ADA: "Berkas {perihal} tidak ada. Periksa nama dan foldernya.",
    Sebab.BUKAN_CADANGAN: (
        "{perihal} bukan cadangan CEKER. Pilih berkas seperti ceker-20261124T101500Z.zip."
    ),
    Sebab.RUSAK: "Cadangan ini rusak atau terpotong{bagian}. Pakai cadangan lain.",
    Sebab.TAK_SESUAI_DAFTAR: (
        "Isi cadangan ini tidak sesuai daftarnya{bagian}. Pakai cadangan lain."
    ),
    Sebab.NAMA_TERLARANG: (
        "Cadangan ini memuat nama yang tidak boleh ada di dalamnya{bagian}. Pakai cadangan lain."
    ),
    Sebab.LEBIH_BARU: (
        "Cadangan ini dibuat CEKER yang lebih baru ({perihal}). Mutakhirkan CEKER, lalu ulangi."
    ),
    Sebab.SKEMA_GAGAL: (
        "Basis data dalam cadangan ini (skema {perihal}) tidak dapat dimutakhirkan. Pakai "
        "cadangan lain."
    ),
    Sebab.TAK_LENGKAP: (
        "Basis data dalam cadangan ini tidak lengkap: ada tabel atau kolom yang hilang. Pakai "
        "cadangan lain."
    ),
    Sebab.SUDAH_BERISI: (
        "Folder data {perihal} sudah berisi. Bila memang akan diganti, tambahkan --ganti; isinya "
        "yang sekarang tetap disimpan di dalamnya, di folder sebelum-pulih-TANGGAL."
    ),
    Sebab.DIPAKAI: "Data di {perihal} sedang dipakai. Hentikan bot dahulu, lalu ulangi.",
    Sebab.RUANG_KURANG: "Ruang di {perihal} tidak cukup. Kosongkan sebagian, lalu ulangi.",
    Sebab.TIDAK_BOLEH: (
        "{perihal} tidak boleh dibaca atau ditulis. Jalankan dengan akun yang menjalankan bot, "
        "atau pilih folder lain."
    ),
    Sebab.GAGAL_BERKAS: "{perihal} tidak dapat dibaca atau ditulis. Periksa folder dan disknya.",
}


def ditolak(error: CadanganError) -> str:
    """Say why nothing was done, and what to do instead."""
    perihal = _one_line(error.perihal)
    return KATA[error.sebab].format(perihal=perihal, bagian=f" pada {perihal}" if perihal else "")


def dicadangkan(hasil: HasilCadangan, zona: ZoneInfo) -> str:
    isi = _isi(hasil.manifest, zona)
    return (
        f"Cadangan tersimpan: {hasil.path} ({ukuran(hasil.ukuran)}).\nIsinya {isi}."
        f"{_rusak(hasil.manifest)}"
    )


def dipulihkan(hasil: HasilPemulihan, zona: ZoneInfo) -> str:
    """Say what is there now, where the old data is, and what comes next."""
    lama = f"\nIsi sebelumnya tersimpan di {hasil.lama}." if hasil.lama else ""
    return (
        f"Dipulihkan: {_isi(hasil.manifest, zona)}.{_rusak(hasil.manifest)}{lama}\n"
        "Bot dapat dijalankan lagi."
    )


def ukuran(byte: int) -> str:
    """1230000 -> 1,23 MB."""
    pangkat = min((len(str(byte)) - 1) // 3, len(SATUAN) - 1)
    return f"{angka(Decimal(byte) / RIBU**pangkat)} {SATUAN[pangkat]}"


def _isi(manifest: Manifest, zona: ZoneInfo) -> str:
    berkas = sum(satu.nama.startswith(AWALAN) for satu in manifest.isi)
    kapan = format_datetime(manifest.dibuat_at, "d MMMM y HH.mm z", tzinfo=zona, locale=LOKAL)
    return f"basis data dan {berkas} berkas, per {kapan}"


def _rusak(manifest: Manifest) -> str:
    """Tell of evidence that is not what was sent, or nothing."""
    rusak = manifest.bukti_rusak
    if not rusak:
        return ""
    nama = ", ".join(satu[:SIDIK_TAMPIL] for satu in rusak[:RUSAK_TAMPIL])
    lagi = f", dan {len(rusak) - RUSAK_TAMPIL} lagi" if len(rusak) > RUSAK_TAMPIL else ""
    return (
        f"\nPerhatian: {len(rusak)} berkas bukti dukung sudah rusak sebelum dicadangkan ({nama}"
        f"{lagi}). Simpan cadangan yang lebih lama, dan minta berkasnya dikirim lagi."
    )


def _one_line(teks: str) -> str:
    """Return a name that somebody else chose without what could play tricks on a terminal."""
    pendek = teks if len(teks) <= NAMA_TAMPIL else teks[:NAMA_TAMPIL] + "…"
    return "".join(huruf if huruf.isprintable() else "?" for huruf in pendek)
