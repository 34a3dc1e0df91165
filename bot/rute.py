"""From what somebody typed or tapped to the answer; chat and terminal share this way."""

from collections.abc import Callable

from rapidfuzz import fuzz, process

from bot import bebas, perintah
from bot.akses import masuk, pengguna, pilih, riwayat, undang
from bot.anggaran import jawab as anggaran
from bot.capaian import jawab as capaian
from bot.jawaban import Jawaban
from bot.messages import kesalahan, kesalahan_isian, umum
from bot.parse import baca_perintah
from bot.ruang import Ruang
from bot.umum import status
from bot.umum.tombol import KE_MENU
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku

BERKATA = (kesalahan, kesalahan_isian)
"""Between them they have a sentence for every error that an answer may meet."""
MIRIP = 70
"""Of 100: how alike a mistyped command must be to be suggested."""


def jawab_teks(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    """Answer a typed text; a mistake of the person's is answered, never raised."""
    nama, args = baca_perintah(teks)
    if pelaku.tak_dikenal:
        return masuk.teks(ruang, pelaku, nama, args)
    dikenal = perintah.find(nama) if nama else None
    try:
        if nama is None:
            return bebas.jawab(ruang, pelaku, teks.strip())
        if dikenal is None:
            return Jawaban(umum.perintah_tak_dikenal(nama, _mirip(nama, pelaku)), ((KE_MENU,),))
        return dikenal.penjawab(ruang, pelaku, args)
    except DomainError as error:
        return Jawaban(kesalahan.explain(error), ((KE_MENU,),))


def jawab_tombol(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    """Answer a tap. Raises DomainError; TombolBasiError for a button of another time."""
    if pelaku.tak_dikenal:
        return masuk.ketukan(ruang, pelaku, data)
    kerja, *args = data.split(":")
    penjawab = _tombol().get(kerja)
    if penjawab is None:
        raise TombolBasiError(data)
    return penjawab(ruang, pelaku, args)


def jawab_lain(ruang: Ruang, pelaku: Pelaku, kalimat: str) -> Jawaban:
    """Answer what is neither text nor tap: with this sentence, to whoever is no stranger."""
    return masuk.kiriman(ruang, pelaku) if pelaku.tak_dikenal else Jawaban(kalimat)


def _mirip(nama: str, pelaku: Pelaku) -> str | None:
    """Return the command that is meant, of those that this person can use."""
    ada = [satu for satu, _ in perintah.daftar(pelaku)]
    found = process.extractOne(nama[:64], ada, scorer=fuzz.ratio, score_cutoff=MIRIP)
    return found[0] if found else None


def _menu(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    dikenal = perintah.find(args[0]) if args else None
    if dikenal is None:
        raise TombolBasiError("menu")
    return dikenal.penjawab(ruang, pelaku, [])


def _tombol() -> dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]]:
    akses = {**masuk.TOMBOL, **pilih.TOMBOL, **undang.TOMBOL}
    akses |= {**pengguna.TOMBOL, **riwayat.TOMBOL}
    return {"menu": _menu, **capaian.TOMBOL, **anggaran.TOMBOL, **status.TOMBOL, **akses}
