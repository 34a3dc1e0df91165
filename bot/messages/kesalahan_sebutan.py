"""What an admin is told when words cannot be explained: what to write instead."""

from html import escape

from bot.messages.kesalahan import explain
from core.galat_sebutan import SebutanKamusError, SebutanTakTerbacaError, SebutanTerpakaiError


@explain.register
def _(error: SebutanTakTerbacaError) -> str:
    return (
        f"“{escape(error.teks[:60])}” tidak dapat menjadi sebutan. Tulis satu sampai lima kata "
        "tanpa angka dan waktu, paling banyak 60 huruf; misalnya <code>bapelkes</code>."
    )


@explain.register
def _(error: SebutanKamusError) -> str:
    return (
        f"“{escape(error.teks[:60])}” sudah punya arti sendiri di setiap pertanyaan, jadi tidak "
        "dapat menjadi nama sesuatu. Pilih kata lain."
    )


@explain.register
def _(error: SebutanTerpakaiError) -> str:
    awal = f"“{escape(error.teks[:60])}” sudah berarti {escape(error.nama)}"
    if not error.oleh:
        return f"{awal} menurut datanya. Pilih kata lain."
    return (
        f"{awal}, ditambahkan {escape(error.oleh)}. Hapus dahulu yang itu di "
        "<code>/pertanyaan sebutan</code>, atau pilih kata lain."
    )
