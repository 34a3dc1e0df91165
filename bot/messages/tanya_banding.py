"""What is said of figures that are held against each other."""

from html import escape

from bot.messages.tanya_kinerja import POIN_PERSEN

TANPA_PORSI = "tidak dapat dihitung"
SAMA = "sama besar"


def selisih_persen(angka: str, tertulis: str) -> str:
    """Say how far percentages are apart; `tertulis`: what their printed places give, if another."""
    bulat = f" ({tertulis} dari angka yang sudah dibulatkan)" if tertulis else ""
    return f"{angka} {POIN_PERSEN}{bulat}"


def berkali(beda: str, kali: str) -> str:
    return f"{beda} ({kali} kali)"


def dari_dua(apa: str, satu: str, lain: str, beda: str, *, rendah: bool) -> str:
    """Say which of two is the greater, or the smaller, and by how much."""
    arah = "lebih rendah" if rendah else "lebih tinggi"
    return f"{_head(apa)} <b>{escape(satu)}</b> {arah} {beda} daripada {_last(lain)}"


def dua_sama(apa: str, satu: str, lain: str) -> str:
    return f"{_head(apa)} {escape(satu)} dan {escape(lain)} {SAMA}."


def dari_beberapa(apa: str, tertinggi: str, terendah: str, beda: str) -> str:
    """Say which of several is the greatest, which the smallest, and how far they are apart."""
    return (
        f"{_head(apa)} tertinggi <b>{escape(tertinggi)}</b>, terendah "
        f"<b>{escape(terendah)}</b>; selisih {beda}."
    )


def semua_sama(apa: str) -> str:
    return f"{_head(apa)} semuanya {SAMA}."


def tanpa_banding(apa: str, nama: str, keadaan: str) -> str:
    """Say why one is held against none."""
    return f"{_head(apa)} {escape(nama)} {escape(keadaan, quote=False)}: tidak dibandingkan."


def beda_satuan(apa: str) -> str:
    return f"{_head(apa)} tidak dibandingkan: satuannya berbeda."


def porsi(apa: str, bagian: tuple[str, str], utuh: tuple[str, str], persen: str, kapan: str) -> str:
    """Say which part a figure is of another."""
    (nama, angka), (seluruhnya, jumlah) = bagian, utuh
    return (
        f"{_head(apa)} {escape(nama)}, {escape(kapan)}: {angka} = <b>{persen}</b> dari "
        f"{escape(apa)} {escape(seluruhnya)} {jumlah}."
    )


def dari_rincian(jumlah: str, persen: str) -> str:
    """Say the same against the sum of the rows, which is not what is printed."""
    return f"Dari jumlah rincian {jumlah}: {persen}."


def _last(nama: str) -> str:
    """End a sentence with a name, some of which end with a dot."""
    return escape(nama if nama.endswith(".") else f"{nama}.")


def _head(apa: str) -> str:
    return escape(f"{apa[:1].upper()}{apa[1:]}")
