"""The year and the triwulan of a question, the same for every command that shows figures."""

from collections.abc import Sequence
from dataclasses import replace

from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import periode as kata
from bot.parse import Permintaan
from bot.umum.tombol import KE_MENU
from core.hak import Kegunaan, Pelaku, may_at_all
from core.periode import TahunKosong, Triwulan

TAHUN_TERBANYAK = 8


def tolak(minta: Permintaan, verba: str) -> Jawaban | None:
    """Return what to ask instead of two years or a triwulan that no year has, else None."""
    if minta.triwulan_asing:
        return Jawaban(kata.TRIWULAN_ASING)
    if not minta.tahun_lain or minta.tahun is None:
        return None
    tahun = (minta.tahun, *minta.tahun_lain)[:TAHUN_TERBANYAK]
    return Jawaban(kata.dua_tahun(tahun), () if minta.sisa else tombol_tahun(verba, tahun))


def kosong(hasil: TahunKosong, pelaku: Pelaku, perihal: str, verba: str) -> Jawaban:
    """Offer the years that have data; where none has, say who can load it, or how."""
    if hasil.tahun is not None:
        html = kata.kosong(perihal, hasil.tahun, hasil.ada)
        return Jawaban(html, tombol_tahun(verba, hasil.ada))
    if may_at_all(pelaku, Kegunaan.MENGELOLA):
        return Jawaban(kata.cara_memuat(perihal), ((KE_MENU,),))
    return Jawaban(kata.belum_dimuat(perihal), ((KE_MENU,),))


def tanpa_triwulan(triwulan: Triwulan, tahun: int, data: str) -> Jawaban:
    """Say that there are only figures of the year, and lead to them: `data` is their button."""
    tahunan = Tombol(kata.tombol_tahunan(tahun), data)
    return Jawaban(kata.triwulan_tidak_ada(triwulan, tahun), ((tahunan,),))


def bertriwulan(jawaban: Jawaban, triwulan: Triwulan | None, tahun: int) -> Jawaban:
    """Say so above an answer that leads to figures of the year, where a triwulan is asked for."""
    if triwulan is None:
        return jawaban
    kalimat = kata.triwulan_tidak_ada(triwulan, tahun)
    return replace(jawaban, html=f"{kalimat}\n\n{jawaban.html}")


def berusia(jawaban: Jawaban, tahun: int, belum_dimuat: Sequence[int]) -> Jawaban:
    """Return the answer with the age of its data, where later years have none."""
    if not belum_dimuat:
        return jawaban
    return replace(jawaban, html=f"{jawaban.html}\n\n{kata.usia(tahun, belum_dimuat)}")


def tombol_tahun(verba: str, ada: Sequence[int]) -> Baris:
    """Return the years, the latest first."""
    terbaru = sorted(ada, reverse=True)[:TAHUN_TERBANYAK]
    return berjajar([Tombol(kata.tombol_tahun(t), f"{verba}:{t}") for t in terbaru], 4)
