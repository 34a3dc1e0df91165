"""What an admin is asked and told about a kind of obligation that there was not."""

from collections.abc import Sequence
from html import escape

from bot.messages.atur_kewajiban import KALA, SIAPA
from bot.messages.daftar import dan
from bot.messages.tanya_kewajiban import ATURAN, BATAL
from core.kewajiban.jenis_baru import (
    NAMA_MAKS,
    PENDEK_MAKS,
    Bagian,
    SalahBagian,
)

TOMBOL = "Jenis baru"
SEBUTAN = "jenis kewajiban baru"
CONTOH = (
    "LHKPN",
    "Laporan Harta Kekayaan Penyelenggara Negara",
    "setiap tahun",
    "31 Maret tahun berikutnya",
    "semua perangkat daerah",
)
BAGIAN = {
    Bagian.PENDEK: f"singkatannya, paling banyak {PENDEK_MAKS} huruf",
    Bagian.NAMA: f"nama lengkapnya, paling banyak {NAMA_MAKS} huruf",
    Bagian.KALA: "berapa sering",
    Bagian.TENGGAT: "tenggatnya",
    Bagian.SIAPA: "siapa yang melapor",
    Bagian.PENGUMPUL: "Bagian pengumpulnya",
}
SESUDAHNYA = (
    "Sesudah disimpan, jenis ini belum aktif: unit, tangga pengingat, dan suratnya diatur dahulu "
    "di halamannya."
)


def tulis(pengumpul: Sequence[str]) -> str:
    """Ask for all of it at once, one thing a line."""
    urut = "\n".join(f"{n}. {apa}" for n, apa in enumerate(BAGIAN.values(), 1))
    contoh = "\n".join((*CONTOH, pengumpul[0] if pengumpul else ""))
    return (
        f"Tulis enam hal tentang jenis yang baru, satu hal satu baris:\n{urut}\n\n"
        f"Misalnya:\n<code>{escape(contoh)}</code>\n\n{BATAL}"
    )


def salah(satu: SalahBagian, pengumpul: Sequence[str]) -> str:
    """Say which line cannot be read, and what may stand there."""
    nomor = list(Bagian).index(satu.bagian) + 1
    tertulis = f": “{escape(satu.tertulis[:60])}” tidak terbaca" if satu.tertulis else " belum ada"
    boleh = dan([f"<code>{escape(x)}</code>" for x in _choices(satu, pengumpul)], "atau")
    return (
        f"Baris {nomor}, {BAGIAN[satu.bagian]}{tertulis}. Tulis misalnya {boleh}, lalu kirim lagi "
        "keenam barisnya."
    )


def _choices(satu: SalahBagian, pengumpul: Sequence[str]) -> Sequence[str]:
    match satu.bagian:
        case Bagian.PENDEK:
            return CONTOH[:1]
        case Bagian.NAMA:
            return CONTOH[1:2]
        case Bagian.KALA:
            return tuple(KALA.values())
        case Bagian.TENGGAT:
            return ATURAN[satu.kala]
        case Bagian.SIAPA:
            return tuple(SIAPA.values())
        case Bagian.PENGUMPUL:
            return pengumpul
