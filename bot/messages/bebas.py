"""Answers to text that is no command."""

from collections.abc import Sequence
from html import escape

SALAM = "Salam, Bapak/Ibu. Silakan pilih di bawah, atau ketik /bantuan untuk contoh pertanyaan."
WAALAIKUMSALAM = (
    "Waalaikumsalam, Bapak/Ibu. Silakan pilih di bawah, atau ketik /bantuan untuk contoh "
    "pertanyaan."
)
SAMA_SAMA = "Sama-sama, Bapak/Ibu. Ketik /menu bila ada yang ingin dilihat lagi."
TANPA_KATA = "Silakan ketik /menu untuk pilihan, atau /bantuan untuk contoh."
TIDAK_DIPAHAMI = (
    "Mohon maaf, CEKER belum memahami kalimat bebas. Silakan pilih di bawah, atau ketik /bantuan "
    "untuk contoh pertanyaan."
)


def terlalu_panjang(panjang: int) -> str:
    return (
        f"Pesan ini terlalu panjang untuk dibaca sebagai pertanyaan ({panjang} karakter). "
        "Silakan ketik perintah pendek, misalnya <code>/capaian</code> atau "
        "<code>/anggaran</code>."
    )


def cari(perintah: Sequence[str]) -> str:
    """Offer the commands that these words lead somewhere with."""
    baris = "\n".join(f"<code>{escape(satu)}</code>" for satu in perintah)
    return f"CEKER belum memahami kalimat bebas. Untuk mencari kata ini, silakan ketik:\n{baris}"
