"""What an admin is told when a day of the calendar cannot be changed: what to type instead."""

from html import escape

from bot.messages.kesalahan import explain
from bot.render import tanggal
from core.errors import BukanHariLiburError, SudahDiubahError, SudahLiburError
from core.hari_khusus import JenisKhusus


@explain.register
def _(error: SudahLiburError) -> str:
    hari = tanggal(error.hari.on)
    return (
        f"{hari} sudah libur: {escape(error.hari.nama)}. Bila seharusnya hari kerja, tulis "
        f"<code>/atur_tenggat coret {hari}</code>."
    )


@explain.register
def _(error: BukanHariLiburError) -> str:
    hari = tanggal(error.on)
    if error.akhir_pekan:
        return f"{hari} akhir pekan, bukan hari libur; yang dapat dicoret hanya hari libur."
    return (
        f"{hari} memang hari kerja. Lihat hari libur dengan "
        f"<code>/atur_tenggat libur {error.on.year}</code>."
    )


@explain.register
def _(error: SudahDiubahError) -> str:
    satu = error.khusus
    hari = tanggal(satu.on)
    apa = "dicoret" if satu.jenis is JenisKhusus.CORET else "ditambahkan"
    return (
        f"{hari} ({escape(satu.nama)}) sudah {apa} oleh {escape(satu.oleh)}. Batalkan dahulu "
        f"dengan <code>/atur_tenggat batalkan {hari}</code>."
    )
