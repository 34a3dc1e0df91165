"""What is wrong with a setting, and what to write instead."""

BENTUK = "harus seperti 123456:ABC-def, yaitu token dari @BotFather"
API = "harus alamat lengkap, misalnya https://api.telegram.org"
ADMINS = "harus nomor akun Telegram dipisah koma, misalnya 1001,1002"
ZONA = "harus nama zona waktu, misalnya Asia/Jakarta"
TANPA = (
    "TELEGRAM_BOT_TOKEN belum diisi. Salin .env.example menjadi .env dan isi token dari "
    "@BotFather, atau coba tanpa token dengan: ceker demo"
)
DITOLAK = "Telegram menolak TELEGRAM_BOT_TOKEN. Periksa token di @BotFather."


def tidak_terbaca(nama: str, alasan: str) -> str:
    return f"Pengaturan {nama} {alasan}."
