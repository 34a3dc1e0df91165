"""Who is spoken to or of in passing: "izin lapor pak wali", "disuruh bu sekda", "pak kabag nanya".

Titles name lines of the budget and units as well ("rumah tangga wali kota"): only those in passing
are noise.
"""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata

HORMAT = frozenset(["pak", "bapak", "bu", "ibu", "buk", "bpk"])
JABATAN = (
    ("wakil", "kepala", "daerah"),
    ("kepala", "daerah"),
    ("wakil", "wali", "kota"),
    ("wakil", "walikota"),
    ("wali", "kota"),
    ("sekretaris", "daerah"),
    ("kepala", "sub", "bagian"),
    ("kepala", "bagian"),
    ("kepala", "dinas"),
    *((satu,) for satu in ("wali", "walikota", "bupati", "gubernur", "asisten", "kadis")),
)
"""Titles as they are spelled out, longer ones first."""
SAYA = frozenset(["saya", "aku", "kami", "maaf"])
BARU = 4
"""Among so many words somebody says that they are new."""
BERTANYA = frozenset(
    ["berapa", "apa", "siapa", "kapan", "kenapa", "mengapa", "bagaimana", "mana", "isi", "kirim"]
)
DISAPA = frozenset(
    [
        *("lapor", "melapor", "izin", "ijin", "disuruh", "diminta", "ditanya", "ditanyakan"),
        *("tanya", "perintah", "arahan", "pagi", "siang", "sore", "malam", "halo", "selamat"),
        *("maaf", "mohon", "siap", "pesan"),
    ]
)
"""What stands before whoever is spoken to, or wants to know."""
MELAPOR = frozenset(["lapor", "melapor", "laporan", "laporkan"])
UNTUK = frozenset(["ke", "kepada", "sama", "oleh", "buat", "untuk", "dengan", "dari"])
"""What stands before whom something is for; it is in passing where the sentence ends there."""
MENYURUH = frozenset(
    [
        *("minta", "meminta", "nanya", "tanya", "bertanya", "menanyakan", "mau", "pengen", "ingin"),
        *("butuh", "suruh", "nyuruh", "menyuruh", "perlu", "nunggu", "menunggu", "penasaran"),
    ]
)
"""What somebody does who wants to know."""


def without_address(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words, those of titles in passing as noise."""
    hasil = list(kata)
    for ke, satu in enumerate(kata):
        panjang = _title(kata, ke + 1) if satu.teks in HORMAT else 0
        if panjang and _in_passing(kata, ke, ke + 1 + panjang):
            for n in range(_reporting(kata, ke), ke + 1 + panjang):
                hasil[n] = replace(kata[n], konsep=frozenset(), hias=True, kode="")
    return hasil


def without_introduction(kata: Sequence[Kata]) -> list[Kata]:
    """Return the words, those of who somebody is as noise: "lppd itu apa, saya baru di sini"."""
    hasil = list(kata)
    mulai = 0
    for akhir in (*(n for n, k in enumerate(kata) if k.batas), len(kata)):
        bagian = kata[mulai:akhir]
        teks = [k.teks for k in bagian]
        baru = teks[:1] and teks[0] in SAYA and "baru" in teks[1:BARU]
        if baru and len(bagian) < len(kata) and not BERTANYA.intersection(teks):
            for n in range(mulai, akhir):
                hasil[n] = replace(kata[n], konsep=frozenset(), hias=True, kode="")
        mulai = akhir + 1
    return hasil


def _title(kata: Sequence[Kata], ke: int) -> int:
    """Return how many words from here on are a title, 0 for none."""
    for jabatan in JABATAN:
        if tuple(k.teks for k in kata[ke : ke + len(jabatan)]) == jabatan:
            return len(jabatan)
    return 0


def _reporting(kata: Sequence[Kata], awal: int) -> int:
    """Return where that somebody is told begins: "izin melapor ke pak wali"."""
    mulai = awal - 1 if awal and kata[awal - 1].teks in UNTUK else awal
    return mulai - 1 if mulai and kata[mulai - 1].teks in MELAPOR else awal


def _in_passing(kata: Sequence[Kata], awal: int, akhir: int) -> bool:
    depan = kata[awal - 1] if awal else None
    belakang = kata[akhir] if akhir < len(kata) else None
    if depan is not None and depan.teks in DISAPA:
        return True
    if belakang is None:
        return False
    if belakang.teks in MENYURUH:
        return True
    return bool(belakang.batas) and (depan is None or bool(depan.batas) or depan.teks in UNTUK)
