"""What the figures of a budget line must not be read without, in words."""

from collections.abc import Sequence
from html import escape

from bot.messages.anggaran import SEBUTAN, TOTAL
from bot.messages.daftar import dan, sebut
from bot.messages.keadaan import TIDAK_DAPAT_DIHITUNG
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from core.buku import Tingkat
from core.capaian import Beda

CARA_BEDA = {
    Beda.SAMA: "",
    Beda.TERPOTONG: " (dipotong, bukan dibulatkan)",
    Beda.TERTUKAR: " (tampaknya dua angka tertukar)",
    Beda.BERBEDA: "",
}


def dihitung_dari(banyak: int) -> str:
    return f"Dihitung dari {banyak} sub kegiatan; dokumen tidak mencetak jumlahnya."


def tidak_dihitung(perihal: str, alasan: str) -> str:
    return f"{perihal} {TIDAK_DAPAT_DIHITUNG}, karena {escape(alasan)}."


def tanpa_realisasi(baris: Sequence[tuple[int, str]], sebutan: str = "nomor") -> str:
    """Say which rows had to be counted as 0, and how each is printed."""
    daftar = sebut([f"{sebutan} {nomor} ({escape(keadaan)})" for nomor, keadaan in baris])
    return f"Tanpa realisasi, dihitung 0 dalam jumlah: {daftar}."


def belum_terisi(nomor: Sequence[int], keadaan: str, sebutan: str = "nomor") -> str:
    """Say the same of many rows that share why they have none."""
    daftar = sebut([f"{satu}" for satu in nomor])
    return f"Tanpa realisasi ({escape(keadaan)}), dihitung 0 dalam jumlah: {sebutan} {daftar}."


def selisih(  # noqa: PLR0913  the parts of one sentence
    nama: str,
    kolom: str,
    *,
    tercetak: str,
    dihitung: str,
    beda: str,
    penjelas: Sequence[Sequence[int]],
) -> str:
    """Printed and recomputed side by side, with the rows that explain the difference."""
    sama = ""
    if penjelas:
        sama = f", tepat sebesar {atau(penjelas)}"
    return (
        f"{escape(nama)}, {kolom}: {tercetak} tercetak, {dihitung} jumlah rinciannya; "
        f"selisih {beda}{sama}."
    )


def diragukan(
    total: str,
    kolom: Sequence[str],
    bersama: Sequence[int],
    lain: Sequence[Sequence[int]],
    *,
    lebih: bool,
) -> str:
    """Say that a printed total and its rows differ by exactly this row, and how to read that."""
    dengan = f" bersama {nomor_dan(bersama)}" if bersama else ""
    pilihan = f" atau {atau(lain)}" if lain else ""
    arah = "melebihi" if lebih else "kurang dari"
    bacaan = (
        "Baris ini mungkin terhitung dua kali, atau jumlah itu melewatkannya."
        if lebih
        else "Jumlah itu mungkin menghitung baris ini dua kali."
    )
    return (
        f"Rincian {escape(total)} {arah} jumlah tercetaknya ({dan(kolom)}) tepat sebesar baris "
        f"ini{dengan}{pilihan}. {bacaan}"
    )


def total(tingkat: Tingkat, nama: str) -> str:
    return TOTAL if tingkat is Tingkat.JUMLAH else f"{SEBUTAN[tingkat]} {nama}"


def memuat_diragukan(nomor: Sequence[int]) -> str:
    daftar = sebut([f"nomor {n}" for n in nomor])
    return f"Di dalamnya {daftar} perlu penjelasan; lihat catatan di barisnya."


def nomor_dan(nomor: Sequence[int]) -> str:
    return f"nomor {dan([f'{n}' for n in nomor])}"


def atau(penjelas: Sequence[Sequence[int]]) -> str:
    """Nomor 33 atau nomor 34; nomor 33 dan 37 atau nomor 34 dan 37."""
    return sebut([nomor_dan(satu) for satu in penjelas], "atau")


def catatan_lain(jumlah: int) -> str:
    return f"Dan {jumlah} catatan lain; selengkapnya di rincian dan di tombol {TOMBOL_SUMBER}."


def selisih_ringkas(nama: str, kolom: Sequence[tuple[str, str]]) -> str:
    """Name a total whose rows add up to something else, with what they add up to."""
    jumlah = "; ".join(f"{label} {angka}" for label, angka in kolom)
    return f"{escape(nama)}: rinciannya berjumlah lain dari yang tercetak, yaitu {jumlah}."


def beda_serapan(nama: str, tercetak: str, dihitung: str, beda: Beda) -> str:
    cara = CARA_BEDA[beda]
    return f"Serapan {escape(nama)}: {escape(tercetak)} tercetak, {dihitung} dihitung{cara}."


def tidak_diperingkat(baris: Sequence[tuple[int, str]]) -> str:
    """Say which rows have no figure to be ranked by, and why."""
    daftar = sebut([f"nomor {nomor} ({escape(alasan)})" for nomor, alasan in baris])
    return f"Tidak ikut diperingkat: {daftar}."
