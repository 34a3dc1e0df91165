"""What of it somebody has to do, for lists that are about more: /tugas and /verifikasi."""

from bot.jawaban import Baris, Tombol
from bot.messages import tindak as kata
from bot.messages import tindak_putus as kata_putus
from bot.ruang import Ruang
from bot.tindak import tombol
from core.hak import Kegunaan, Pelaku, may_at_all
from core.services import menunggu_tindak

TERLIHAT = 6
"""So many are named among somebody's tasks; the others are in /rekomendasi."""


def to_answer(ruang: Ruang, pelaku: Pelaku) -> tuple[list[str], Baris]:
    """Return the lines of what the person is to answer, and the ways there; nothing for none."""
    if not may_at_all(pelaku, Kegunaan.MENINDAKLANJUTI):
        return [], ()
    semua = menunggu_tindak.list_mine(ruang.engine, pelaku)
    if not semua:
        return [], ()
    on = ruang.now().date()
    baris = [f"<b>{kata.JUDUL_TUGAS}</b>", *(kata.baris_tugas(s, on) for s in semua[:TERLIHAT])]
    if (lebih := len(semua) - TERLIHAT) > 0:
        baris.append(kata.lebih(lebih))
    deret = tuple(
        (Tombol(kata.tombol_satu(s), tombol.of(tombol.LIHAT, s.id)),) for s in semua[:TERLIHAT]
    )
    return baris, deret


def to_judge(ruang: Ruang, pelaku: Pelaku) -> Baris:
    """Return the way to the answers that wait for this person, none where none do."""
    if not may_at_all(pelaku, Kegunaan.MEMERIKSA_TINDAK_LANJUT):
        return ()
    banyak = len(menunggu_tindak.list_waiting(ruang.engine, pelaku))
    ke = Tombol(kata_putus.tombol_menunggu(banyak), tombol.of(tombol.MENUNGGU, 1))
    return ((ke,),) if banyak else ()
