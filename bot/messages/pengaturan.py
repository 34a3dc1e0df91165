"""What is wrong with a setting, and what to write instead."""

from collections.abc import Sequence

BENTUK = {
    "telegram_bot_token": "harus seperti 123456:ABC-def, yaitu token dari @BotFather",
    "telegram_api": "harus alamat lengkap, misalnya https://api.telegram.org",
    "admins": "harus nomor akun Telegram dipisah koma, misalnya 1001,1002",
    "data_dir": "harus nama folder, misalnya data",
    "database_url": "harus alamat SQLite, misalnya sqlite:////srv/ceker/ceker.db",
    "timezone": "harus nama zona waktu, misalnya Asia/Jakarta",
}
FOLDER = "harus folder yang dapat dibuat dan ditulis, misalnya data"
TANPA = (
    "TELEGRAM_BOT_TOKEN belum diisi. Salin .env.example menjadi .env dan isi token dari "
    "@BotFather, atau coba tanpa token dengan: ceker demo"
)
DITOLAK = "Telegram menolak TELEGRAM_BOT_TOKEN. Periksa token di @BotFather."
ENV_BUKAN_UTF8 = "Berkas .env tidak terbaca. Simpan sebagai UTF-8."
ENV_TIDAK_TERBUKA = "Berkas .env tidak dapat dibuka. Periksa izinnya."


def tidak_terbaca(nama: str, alasan: str) -> str:
    return f"Pengaturan {nama} {alasan}."


def env_baris(baris: int) -> str:
    return f"Baris {baris} di .env tidak terbaca. Tulis seperti NAMA=isi."


def periksa(kalimat: str, nama: str) -> str:
    """Say at the end of what went wrong which setting leads there."""
    return f"{kalimat} Periksa {nama}."


def asing(nama: Sequence[tuple[str, str | None]]) -> str:
    """Name the settings that mean nothing, each with what may be meant."""
    satu_satu = (f"{n} (mungkin {mirip})" if mirip else n for n, mirip in nama)
    return f"Tidak dikenal dan tidak dipakai: {', '.join(satu_satu)}."
