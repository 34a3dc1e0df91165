"""What the auditor would find once all postings of a page were accepted, in a few lines."""

from collections.abc import Sequence

from bot.halaman import MUAT
from bot.messages import cek as kata_cek
from bot.messages import verifikasi as kata
from bot.messages.cek_uraian import uraikan
from bot.render import ringkas
from bot.ruang import Ruang
from core.audit.catatan import Catatan
from core.services.akibat_isian import foresee_all
from core.services.menunggu import Menunggu

TERLIHAT = 5
"""Findings that are named, the new ones first; the others are counted."""
JUDUL = 100


def lines(ruang: Ruang, semua: Sequence[Menunggu], terpakai: int) -> list[str]:
    """Return them, as many as fit beside so many characters; nothing where nothing changes."""
    akibat = foresee_all(ruang.engine, [satu.isian for satu in semua], now=ruang.now())
    if not akibat.baru and not akibat.selesai:
        return []
    kepala = kata.bila_semua(len(semua), len(akibat.baru), len(akibat.selesai))
    butir = [_line(satu) for satu in akibat.baru]
    butir += [kata.tak_dicatat_lagi(_line(satu)) for satu in akibat.selesai]
    muat = butir[:TERLIHAT]
    while muat and terpakai + sum(len(satu) + 1 for satu in (kepala, *muat)) > MUAT:
        muat.pop()
    lebih = len(butir) - len(muat)
    return [kepala, *muat, *([kata.catatan_lain(lebih)] if lebih and muat else [])]


def _line(satu: Catatan) -> str:
    return kata_cek.butir(satu.tingkat, ringkas(uraikan(satu.fakta).judul, JUDUL))
