"""What was posted, said to whoever has posted it; and to whoever taps the same button again."""

from collections.abc import Sequence

from bot.isi import tampil, tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import daftar as kata_daftar
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.render import escape
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.hak import Pelaku
from core.isian import Status
from core.services import pengisian
from core.services.dialog import JenisDialog
from core.services.pengisian import Terkirim

MENGIRIM = frozenset({"kirim", "draf"})
"""Buttons under which a figure or a list is posted."""
AKHIR = {
    Status.DIAJUKAN: kata.KE_VERIFIKATOR,
    Status.DISERAHKAN: kata.KE_KABAG,
    Status.DRAF: kata.SEBAGAI_DRAF,
}


def satu(hasil: Terkirim) -> Jawaban:
    """Say that a figure is on disk."""
    isian, objek = hasil.isian, hasil.objek
    apa, kapan = kata_isian.objek(objek), kata_isian.kapan(objek, isian.periode)
    teks = kata.tersimpan(apa, kapan, escape(tampil.figur(isian.angka, objek)), isian.id)
    return Jawaban(
        f"{teks}\n{AKHIR.get(isian.status) or _state(kata_isian.STATUS[isian.status])}",
        (
            (Tombol(kata.TOMBOL_LIHAT, tombol.lihat(isian.id)),),
            (
                Tombol(kata.TOMBOL_ISI_LAGI, f"{tombol.MULAI}:-:-:-:-:-"),
                Tombol(kata.TOMBOL_TUGAS, f"{tombol.TUGAS}:1"),
            ),
        ),
    )


def daftar(semua: Sequence[Terkirim]) -> Jawaban:
    """Say that all of them are on disk."""
    kapan = kata_isian.kapan(semua[0].objek, semua[0].isian.periode)
    keadaan = {kata_isian.STATUS[satu.isian.status] for satu in semua}
    return Jawaban(
        f"{kata.daftar_tersimpan(len(semua), kapan)}\n{_state(kata_daftar.dan(sorted(keadaan)))}",
        ((Tombol(kata.TOMBOL_TUGAS, f"{tombol.TUGAS}:1"),),),
    )


def _state(keadaan: str) -> str:
    return f"Keadaan: {keadaan}."


def find(ruang: Ruang, pelaku: Pelaku, jenis: JenisDialog, state: int, nama: str) -> Jawaban | None:
    """Return the receipt of what this button has posted, None if it has posted nothing."""
    # Two quick taps are two updates: the second must not take the receipt away.
    semua = pengisian.find_saved(ruang.engine, ruang.asal)
    if not semua and nama in MENGIRIM:
        semua = pengisian.find_of_state(ruang.engine, pelaku, jenis, state)
    if not semua:
        return None
    return satu(semua[0]) if jenis is JenisDialog.ISI else daftar(semua)


def over(nama: str) -> Jawaban:
    """Answer a button of what is over, and was not posted by it."""
    return Jawaban(kata.TIDAK_BERLAKU if nama in MENGIRIM else kata.BERAKHIR, ((KE_MENU,),))


def instead(nama: str, kini: Jawaban) -> Jawaban:
    """Show what is asked now to whoever taps a button of another state."""
    if nama not in MENGIRIM:
        return kini
    return Jawaban(f"{kata.TOMBOL_LALU}\n\n{kini.html}", kini.tombol)
