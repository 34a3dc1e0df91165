"""A filled form of obligations comes back: read whole, and shown before anything is saved."""

from collections.abc import Sequence

from bot.buku_kiriman import open_workbook
from bot.jawaban import Jawaban, Tombol
from bot.kewajiban import baca_formulir, formulir, lihat, simpan, tombol
from bot.messages import formulir_tenggat as kata
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.errors import DomainError
from core.hak import Pelaku
from core.kewajiban.atur import Ubahan
from core.services import atur_kewajiban as layanan
from core.services.hari_kerja import PERIHAL
from core.services.pelaku import only_admins

MUAT = 3200
"""Characters of the problems that a message shows, of Telegram's 4096."""
DICOBA = 60
"""Changes that are tried one by one to find those that cannot be made."""


def terima(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Answer a form of ours; None: it is another file."""
    buku = open_workbook(kiriman)
    if buku is None or not baca_formulir.is_form(buku):
        return None
    only_admins(pelaku, PERIHAL)
    bacaan = baca_formulir.read_form(buku, formulir.sheets(ruang, pelaku))
    return _refuse(bacaan.masalah) if bacaan.masalah else _propose(ruang, pelaku, bacaan.ubahan)


def _propose(ruang: Ruang, pelaku: Pelaku, semua: Sequence[tuple[str, Ubahan]]) -> Jawaban:
    if not semua:
        return Jawaban(kata.TANPA_UBAHAN, _ways())
    try:
        return simpan.propose(ruang, pelaku, [ubahan for _, ubahan in semua], formulir=True)
    except DomainError:
        salah = _impossible(ruang, pelaku, semua)
        if not salah:
            raise
        return _refuse(salah)


def _impossible(
    ruang: Ruang, pelaku: Pelaku, semua: Sequence[tuple[str, Ubahan]]
) -> list[tuple[str, str]]:
    """Return the cells whose change core refuses, each with why."""
    salah = []
    for alamat, ubahan in semua[:DICOBA]:
        try:
            layanan.preview(ruang.engine, pelaku, [ubahan], now=ruang.now())
        except DomainError as error:
            salah.append((alamat, explain(error)))
    return salah


def _refuse(semua: Sequence[tuple[str, str]]) -> Jawaban:
    """Name what is wrong, as much as a message holds."""
    kalimat = [kata.masalah(*satu) for satu in semua]
    terpakai, banyak = 0, 0
    while banyak < len(kalimat) and (terpakai := terpakai + len(kalimat[banyak]) + 1) <= MUAT:
        banyak += 1
    sisa = [kata.lagi(len(kalimat) - banyak)] if banyak < len(kalimat) else []
    teks = "\n".join([kata.ditolak(len(kalimat)), *kalimat[:banyak], *sisa])
    return Jawaban(teks, _ways())


def _ways() -> tuple[tuple[Tombol, ...], ...]:
    return ((Tombol(kata.TOMBOL_UNDUH_LAGI, tombol.FORMULIR),), (lihat.KE_RUANG,))
