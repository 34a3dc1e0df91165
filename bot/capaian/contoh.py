"""Questions about capaian that lead somewhere for who is shown them."""

from bot.ruang import Ruang
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.capaian import Contoh, show_capaian, show_contoh


def contoh(ruang: Ruang, pelaku: Pelaku) -> list[tuple[str, str]]:
    """Return commands, each with what it is an example of; none for who sees no indikator."""
    lembar = show_capaian(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(lembar, TahunKosong):
        return []
    bahan = show_contoh(ruang.engine, pelaku, None, now=ruang.now())
    return [(satu, "") for satu in (perintah(lembar.tahun), *cara(bahan, None))] if bahan else []


def cara(bahan: Contoh | None, tahun: int | None) -> list[str]:
    """Return how to ask for one indikator: by its code, and by words."""
    return [perintah(tahun, isi) for isi in (bahan.kode, bahan.kata) if isi] if bahan else []


def perintah(tahun: int | None, isi: str | None = None) -> str:
    """Return the command as one types it; without a year it asks for the latest."""
    return " ".join(filter(None, ("/capaian", f"{tahun or ''}", isi)))
