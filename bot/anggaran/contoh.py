"""Questions about the budget that lead somewhere for who is shown them."""

from bot.messages import anggaran as kata
from bot.ruang import Ruang
from core.buku import Buku, Tingkat
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.pencarian_anggaran import Contoh, show_contoh


def contoh(ruang: Ruang, pelaku: Pelaku) -> list[tuple[str, str]]:
    """Return commands, each with what it is an example of; none for who sees no line."""
    buku = show_buku(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(buku, TahunKosong):
        return []
    bahan = show_contoh(ruang.engine, buku)
    if bahan is None:
        return []
    return [
        (perintah(buku.tahun), ""),
        (perintah(buku.tahun, f"{bahan.nomor}"), _number(buku, bahan)),
        *([(perintah(None, bahan.kata), "")] if bahan.kata else []),
    ]


def _number(buku: Buku, bahan: Contoh) -> str:
    """Say what a bare number is; only documents have a table that it stands in."""
    return kata.contoh_nomor(bahan.tabel) if buku.diisi is None else kata.NOMOR


def nomor(buku: Buku, tahun: int | None, tingkat: Tingkat) -> str | None:
    """Return how to ask for the first line of this level that the person may see."""
    ada = next((pos.nomor for pos in buku.pos if pos.tingkat is tingkat), None)
    return None if ada is None else perintah(tahun, kata.sebut_nomor(tingkat, ada))


def perintah(tahun: int | None, isi: str | None = None) -> str:
    """Return the command as one types it; without a year it asks for the latest."""
    return " ".join(filter(None, ("/anggaran", f"{tahun or ''}", isi)))
