"""What the `ceker` command says."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.messages.audit import KEPALA_SALAH
from bot.messages.umum import jabatan
from bot.render import angka
from core.hak import NOMOR_AKUN_MAKS, Pelaku, Penugasan
from core.hasil_muat import HasilMuat, StatusMuat
from core.services.orang import Anggota
from core.services.peran import PeranDiberikan
from core.teks import make_visible

BANTUAN = "CEKER: Cek Kinerja dan Realisasi, bot Telegram Sekretariat Daerah."
JALAN = "CEKER berjalan. Tekan Ctrl+C untuk berhenti."
WEBHOOK = (
    "Telegram mengirim pesan bot ini ke alamat webhook, jadi tidak ke sini. Bila webhook itu tidak "
    "dipakai lagi, jalankan: ceker run --hapus-webhook"
)
POLLER_LAIN = (
    "Bot dengan token ini sudah berjalan di tempat lain. Hentikan yang itu dahulu, atau pakai "
    "token lain dari @BotFather."
)
BERHENTI = "CEKER berhenti."
BANTUAN_USER = "Pengguna dan perannya."
BELUM_ADA_PENGGUNA = "Belum ada pengguna. Tambahkan dengan: ceker user add --help"
NOMOR_AKUN = f"nomor akun Telegram adalah bilangan 1 sampai {NOMOR_AKUN_MAKS}"
PORT_MAKS = 65535
PORT = f"port adalah bilangan 0 sampai {PORT_MAKS}"
WAKTU = "waktu ditulis seperti 2027-01-22T07:30"
BATAS = frozenset({WAKTU, NOMOR_AKUN, PORT, KEPALA_SALAH})
"""What somebody types must be."""


def basis_data_siap(alamat: str) -> str:
    return f"Basis data siap: {alamat}"


def dimuat(hasil: HasilMuat) -> str:
    """Say what a load did, with how much."""
    match hasil.status:
        case StatusMuat.SAMA:
            return f"{hasil.judul}: sudah dimuat, tidak ada yang berubah."
        case StatusMuat.DITOLAK:
            banyak = angka(Decimal(len(hasil.masalah)))
            return f"Paket data tidak dimuat: {banyak} hal perlu diperbaiki."
        case StatusMuat.BARU | StatusMuat.BERUBAH:
            catatan = angka(Decimal(sum(hasil.jumlah.values())))
            kata = "dimuat" if hasil.status is StatusMuat.BARU else "diperbarui"
            periksa = ""
            if hasil.catatan_baru:
                periksa = f" Pemeriksa menemukan {hasil.catatan_baru} hal: ceker cek {hasil.tahun}"
            return f"{hasil.judul}: {kata}, {catatan} catatan.{periksa}"


def pengguna_ditambah(hasil: PeranDiberikan) -> str:
    """Say which role the person has now, and which ended for it."""
    kini = jabatan(hasil.tugas)
    sudah = "" if hasil.baru or hasil.diganti else "sudah "
    lama = ""
    if hasil.diganti:
        dahulu = jabatan(replace(hasil.tugas, kapasitas=hasil.diganti))
        lama = f" Yang lama, {dahulu}, berakhir mulai hari ini."
    pelaku = hasil.pelaku
    return f"{pelaku.nama} ({pelaku.telegram_id}) {sudah}terdaftar sebagai {kini}.{lama}"


def peran_diakhiri(berakhir: Penugasan, pelaku: Pelaku) -> str:
    """Say which role ended, and which are left."""
    sisa = "; ".join(jabatan(tugas) for tugas in pelaku.penugasan)
    lalu = f"Masih terdaftar sebagai {sisa}" if sisa else "Ia tidak memegang peran lain"
    return (
        f"{pelaku.nama} ({pelaku.telegram_id}) bukan lagi {jabatan(berakhir)} mulai hari ini. "
        f"{lalu}."
    )


def pengguna(anggota: Anggota) -> str:
    """One line a person: id, name, roles, whether the bot can write to them."""
    peran = "; ".join(jabatan(tugas) for tugas in anggota.penugasan) or "belum terdaftar"
    jangkauan = "dapat dihubungi"
    if anggota.mulai_at is None:
        jangkauan = "belum /start"
    elif anggota.diblokir_at is not None:
        jangkauan = "memblokir bot"
    return f"{anggota.telegram_id}\t{anggota.nama}\t{peran}\t{jangkauan}"


def isian_belum_ada(nama: str, perintah: str) -> str:
    return f"{nama} belum diisi. {_lihat(perintah)}"


def isian_salah(nama: str, alasan: str, pilihan: Sequence[str], perintah: str) -> str:
    """Say what may stand there, as far as that is known."""
    if pilihan:
        return f"Isian {nama} tidak sesuai. Pilihan: {', '.join(pilihan)}."
    if alasan:
        return f"Isian {nama} tidak sesuai: {alasan}."
    return f"Isian {nama} tidak sesuai. {_lihat(perintah)}"


def opsi_salah(nama: str, mirip: Sequence[str], perintah: str) -> str:
    usul = f" Mungkin maksud Anda {' atau '.join(mirip)}?" if mirip else ""
    return f"{make_visible(nama[:40])} tidak dikenal atau isiannya kurang.{usul} {_lihat(perintah)}"


def perintah_salah(perintah: str) -> str:
    return f"Perintah ini tidak dikenal, atau berlebih. {_lihat(perintah)}"


def _lihat(perintah: str) -> str:
    return f"Lihat: {perintah} --help"


def demo_siap(alamat: str, folder: str) -> str:
    return (
        f"Halaman obrolan: {alamat}\n"
        "Pilih ingin menjadi siapa, lalu tekan MULAI. Tanpa token, tanpa internet.\n"
        f"Data demo: {folder}. Tekan Ctrl+C untuk berhenti."
    )


def port_terpakai(port: int) -> str:
    lain = port + 1 if port < PORT_MAKS else port - 1
    return f"Port {port} tidak dapat dipakai. Pilih yang lain, misalnya: ceker demo --port {lain}"
