"""What the `ceker` command says."""

from bot.messages.umum import jabatan
from core.services.orang import Anggota
from core.services.pemuatan import HasilMuat, StatusMuat

BANTUAN = "CEKER: Cek Kinerja dan Realisasi, bot Telegram Sekretariat Daerah."
JALAN = "CEKER berjalan. Tekan Ctrl+C untuk berhenti."
POLLER_LAIN = (
    "Bot dengan token ini sudah berjalan di tempat lain. Hentikan yang itu dahulu, atau pakai "
    "token lain dari @BotFather."
)
BERHENTI = "CEKER berhenti."
BELUM_ADA_PENGGUNA = "Belum ada pengguna. Tambahkan dengan: ceker user add --help"
PERAN_TIDAK_DIKENAL = "Peran tidak dikenal."
TERJADWAL = "Perubahan peran berlaku mulai hari ini."


def basis_data_siap(alamat: str) -> str:
    return f"Basis data siap: {alamat}"


def dimuat(hasil: HasilMuat) -> str:
    """Say what a load did, with how much."""
    match hasil.status:
        case StatusMuat.SAMA:
            return f"{hasil.judul}: sudah dimuat, tidak ada yang berubah."
        case StatusMuat.DITOLAK:
            return f"Paket data tidak dimuat: {len(hasil.masalah)} hal perlu diperbaiki."
        case StatusMuat.BARU | StatusMuat.BERUBAH:
            kata = "dimuat" if hasil.status is StatusMuat.BARU else "diperbarui"
            return f"{hasil.judul}: {kata}, {sum(hasil.jumlah.values())} catatan."


def pengguna_ditambah(nama: str, telegram_id: int, peran: str) -> str:
    return f"{nama} ({telegram_id}) terdaftar sebagai {peran}."


def pengguna(anggota: Anggota) -> str:
    """One line a person: id, name, roles, whether the bot can write to them."""
    peran = "; ".join(jabatan(tugas) for tugas in anggota.penugasan) or "belum terdaftar"
    jangkauan = "dapat dihubungi"
    if anggota.mulai_at is None:
        jangkauan = "belum /start"
    elif anggota.diblokir_at is not None:
        jangkauan = "memblokir bot"
    return f"{anggota.telegram_id}\t{anggota.nama}\t{peran}\t{jangkauan}"


def demo_siap(alamat: str, folder: str) -> str:
    return (
        f"Halaman obrolan: {alamat}\n"
        "Pilih ingin menjadi siapa, lalu tekan MULAI. Tanpa token, tanpa internet.\n"
        f"Data demo: {folder}. Tekan Ctrl+C untuk berhenti."
    )


def port_terpakai(port: int) -> str:
    return f"Port {port} sedang dipakai. Pilih yang lain, misalnya: ceker demo --port {port + 1}"
