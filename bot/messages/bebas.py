"""Answers to text that is no command."""

SALAM = "Salam, Bapak/Ibu. Silakan pilih di bawah, atau ketik /bantuan untuk contoh pertanyaan."
WAALAIKUMSALAM = (
    "Waalaikumsalam, Bapak/Ibu. Silakan pilih di bawah, atau ketik /bantuan untuk contoh "
    "pertanyaan."
)
SAMA_SAMA = "Sama-sama, Bapak/Ibu. Ketik /menu bila ada yang ingin dilihat lagi."
TANPA_KATA = "Silakan ketik /menu untuk pilihan, atau /bantuan untuk contoh."


def terlalu_panjang(panjang: int) -> str:
    return (
        f"Pesan ini terlalu panjang untuk dibaca sebagai pertanyaan ({panjang} karakter). "
        "Silakan ketik perintah pendek, misalnya <code>/capaian</code> atau "
        "<code>/anggaran</code>."
    )
