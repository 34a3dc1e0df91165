"""What somebody is in the middle of: its name where it is left, and where it still waits."""

from html import escape

DITINGGAL = "Baik, dibatalkan."
TIDAK_ADA = "Tidak ada pengisian yang sedang berjalan. Ketik /menu untuk melihat pilihan."
FORMULIR_TENGGAT = "<b>formulir tenggat</b>"
HARI_INGAT = "<b>hari untuk diingatkan lagi</b>"
MENU = "Ketik /menu untuk melihat pilihan."
MENUNGGU_LAIN = "Yang dimulai sebelumnya masih menunggu."


def ditinggal(nama: str) -> str:
    """Say what was left; `nama` is HTML."""
    return f"Baik, dibatalkan: {nama}. Tidak ada yang tersimpan."


def menunggu(nama: str) -> str:
    """Say what still waits, above its question; `nama` is HTML."""
    return f"Masih menunggu: {nama}."


def beserta_baru(nama: str, baru: str) -> str:
    """Name what waits together with the new one that it is still to be chosen from."""
    return f"{nama}, dan permintaan baru {baru}"


def diganti(nama: str) -> str:
    """Say above a new list what it has taken the place of; `nama` is HTML."""
    return f"Menggantikan yang belum dikirim: {nama}."


def daftar(banyak: int, kapan: str) -> str:
    return f"<b>daftar {banyak} realisasi</b>" + (f", {kapan}" if kapan else "")


def catatan_kembali(apa: str, kapan: str) -> str:
    return f"catatan untuk mengembalikan <b>{apa}</b>, {kapan}"


def alasan_ajukan(apa: str, kapan: str) -> str:
    return f"alasan untuk menyetujui <b>{apa}</b>, {kapan}"


def catatan_laporan(judul: str) -> str:
    """Name a note on a report; `judul` is HTML."""
    return f"catatan untuk mengembalikan laporan {judul}"


def kendala(apa: str) -> str:
    return f"kendala <b>{escape(apa)}</b>"


def jawaban_kendala(unit: str) -> str:
    return f"jawaban atas kendala <b>{escape(unit)}</b>"


def formulir(judul: str) -> str:
    return f"<b>formulir {judul}</b>"


def coret(judul: str) -> str:
    """Name a striking-out; `judul` is HTML."""
    return f"pencoretan {judul}"


def ketetapan(tahun: int) -> str:
    return f"<b>target dan pagu {tahun}</b>"


def jadwal(tahun: int) -> str:
    return f"<b>tenggat isian {tahun}</b>"


def tenggat(pendek: str) -> str:
    """Name what an admin sets of a kind of obligation."""
    return f"pengaturan tenggat <b>{escape(pendek)}</b>"


def kalender(tahun: int) -> str:
    return f"<b>hari libur {tahun}</b>"
