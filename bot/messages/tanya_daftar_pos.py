"""What is said of lines of the budget below each other: ranked, counted, of every unit."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from core.tanya.indeks import Jenis

SEBUTAN = {
    Jenis.PROGRAM: "program",
    Jenis.KEGIATAN: "kegiatan",
    Jenis.SUB_KEGIATAN: "sub kegiatan",
    Jenis.UNIT: "Bagian",
}
BUKAN_NOL = "Tidak terisi tidak sama dengan 0; dalam jumlah program dihitung 0."
TERLIHAT = "Yang dapat Anda lihat"
TOMBOL_TERPANJANG = 30


def bernomor(nomor: int, nama: str) -> str:
    return f"{nomor}. {nama}"


def singkat(unit: str) -> str:
    """Say Hukum where all are a Bagian."""
    return unit.removeprefix(f"{SEBUTAN[Jenis.UNIT]} ")


def tombol_unit(unit: str) -> str:
    return singkat(unit)[:TOMBOL_TERPANJANG]


def peringkat(pilihan: str, tingkat: str, lingkup: str, kapan: str) -> str:
    kepala = escape(f"{tingkat[:1].upper()}{tingkat[1:]} dengan {pilihan}")
    tempat = f" di {escape(lingkup)}" if lingkup else ""
    return f"<b>{kepala}</b>{tempat}, {escape(kapan)}"


def berurut(apa: str, *, rendah: bool) -> str:
    return f"{apa} {'terendah' if rendah else 'tertinggi'}"


def batas(apa: str, angka: str, n: int, *, rendah: bool) -> str:
    return f"{apa} {'di bawah' if rendah else 'di atas'} {angka} ({n})"


def rentang(apa: str, bawah: str, atas: str, n: int) -> str:
    return f"{apa} {bawah} sampai {atas} ({n})"


def dasar(apa: str) -> str:
    return f"Serapan dihitung terhadap {apa}."


def tidak_dihitung(nama: Sequence[str]) -> str:
    return f"Tidak diperingkat karena realisasinya tidak ada: {escape(dan(list(nama)))}."


def banyak(lingkup: str, hitung: Sequence[tuple[str, int]], kapan: str) -> str:
    isi = ", ".join(f"<b>{n}</b> {apa}" for apa, n in hitung)
    return f"{escape(lingkup)}, {escape(kapan)}: {isi}."


def per_unit(ukuran: str) -> str:
    return f"{ukuran.capitalize()} per {SEBUTAN[Jenis.UNIT]}"


def kosong(n: int, kapan: str) -> str:
    return f"<b>{n} sub kegiatan tanpa angka realisasi</b>, {escape(kapan)}"


def baris(nomor: int, nama: str, keadaan: str, pagu: str) -> str:
    return f"• {escape(bernomor(nomor, nama))}: {escape(keadaan, quote=False)}, pagu {pagu}"
