"""The stages of a pagu in words: murni, pergeseran ke-n, perubahan, and from when each counts."""

from collections.abc import Sequence
from datetime import date

from bot.messages.daftar import dan, sebut
from bot.render import tanggal
from core.anggaran import Dasar
from core.pagu import Tahapan
from core.paket.istilah import Tahap

TAHAP = {Tahap.MURNI: "murni", Tahap.PERUBAHAN: "perubahan"}
BERLAKU = "berlaku"
YANG_BERLAKU = "pagu yang berlaku"
DASAR = {
    Dasar.MURNI: "pagu murni",
    Dasar.PERUBAHAN: "pagu perubahan",
    Dasar.BERLAKU: YANG_BERLAKU,
}


def pendek(kunci: tuple[Tahap, int]) -> str:
    """Murni; perubahan; pergeseran ke-1, of the pagu murni unless it says otherwise."""
    tahap, ke = kunci
    if not ke:
        return TAHAP[tahap]
    sesudah = " sesudah perubahan" if tahap is Tahap.PERUBAHAN else ""
    return f"pergeseran ke-{ke}{sesudah}"


def nama(satu: Tahapan) -> str:
    """Murni; perubahan; pergeseran ke-1, berlaku 12 Mei 2025."""
    hari = "" if satu.murni else berlaku(satu.berlaku_on)
    return f"{pendek(satu.kunci)}, {hari}" if hari else pendek(satu.kunci)


def berlaku(on: date | None) -> str:
    return f"{BERLAKU} {tanggal(on)}" if on else ""


def terhadap(semua: Sequence[tuple[Tahapan, int]], dari: int) -> str:
    """Name what is measured against.

    Pagu murni; pagu pergeseran ke-1, berlaku 12 Mei 2025; pagu yang berlaku: perubahan pada 1 ...
    """
    if len(semua) == 1:
        return f"pagu {nama(semua[0][0])}"
    return f"{YANG_BERLAKU}: {dalam_jumlah(semua, dari)}"


def dengan_besar(satu: Tahapan, besar: str) -> str:
    """Pagu murni Rp10; pagu Rp10 (pergeseran ke-1, berlaku 12 Mei 2025)."""
    sebutan = nama(satu)
    if sebutan == pendek(satu.kunci):
        return f"pagu {sebutan} {besar}"
    return f"pagu {besar} ({sebutan})"


def belum_mulai(semua: Sequence[Tahapan]) -> str:
    """Perubahan baru berlaku 1 Oktober 2025."""
    return sebut([f"{pendek(s.kunci)} baru {berlaku(s.berlaku_on)}" for s in semua])


def dalam_jumlah(semua: Sequence[tuple[Tahapan, int]], dari: int) -> str:
    """Pergeseran ke-1 (berlaku 12 Mei 2025) pada 2 dan perubahan pada 1 dari 54 sub kegiatan.

    The rest is murni, and said so where nothing else is left.
    """
    geser = [(satu, n) for satu, n in semua if not satu.murni]
    murni = sum(n for satu, n in semua if satu.murni)
    bagian = [f"{_dalam_kurung(satu)} pada {n}" for satu, n in geser]
    sisa = dari - sum(n for _, n in geser)
    if murni and murni < sisa:
        bagian.append(f"{TAHAP[Tahap.MURNI]} pada {murni}")
    ekor = f", selebihnya {TAHAP[Tahap.MURNI]}" if murni and murni == sisa else ""
    return f"{dan(bagian)} dari {dari} sub kegiatan{ekor}"


def _dalam_kurung(satu: Tahapan) -> str:
    hari = berlaku(satu.berlaku_on)
    return f"{pendek(satu.kunci)} ({hari})" if hari else pendek(satu.kunci)
