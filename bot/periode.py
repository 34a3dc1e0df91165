"""The year, triwulan or month of a question, the same for every command that shows figures."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import periode as kata
from bot.parse import Permintaan
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.hasil_isian import Diisi
from core.periode import TAHUN, Bulan, Periode, TahunKosong, Triwulan, find_periode

TAHUN_TERBANYAK = 8

_KAPAN = re.compile(r"([0-9]{1,4})(tw[1-4]|b[0-9]{2})?", re.ASCII)


def tolak(minta: Permintaan, verba: str) -> Jawaban | None:
    """Return what to ask instead of two years or months, or a triwulan that there is not."""
    if minta.triwulan_asing:
        return Jawaban(kata.TRIWULAN_ASING)
    if minta.bulan_lain or _clashing(minta):
        return Jawaban(kata.BULAN_ASING)
    if not minta.tahun_lain or minta.tahun is None:
        return None
    tahun = (minta.tahun, *minta.tahun_lain)[:TAHUN_TERBANYAK]
    return Jawaban(kata.dua_tahun(tahun), () if minta.sisa else tombol_tahun(verba, tahun))


def _clashing(minta: Permintaan) -> bool:
    """Tell whether a month and a triwulan that ends with another one are asked for."""
    return bool(minta.bulan and minta.triwulan and minta.triwulan.bulan_akhir != minta.bulan)


def kosong(hasil: TahunKosong, pelaku: Pelaku, perihal: str, verba: str) -> Jawaban:
    """Offer the years that have data; where none has, say who can load it, or how."""
    if hasil.tahun is not None:
        html = kata.kosong(perihal, hasil.tahun, hasil.ada)
        return Jawaban(html, tombol_tahun(verba, hasil.ada))
    if may_at_all(pelaku, Kegunaan.MENGELOLA):
        return Jawaban(kata.cara_memuat(perihal), ((KE_MENU,),))
    return Jawaban(kata.belum_dimuat(perihal), ((KE_MENU,),))


def hanya_tahunan(kapan: Triwulan | Bulan, tahun: int, data: str) -> Jawaban:
    """Say that there are only figures of the year, and lead to them: `data` is their button."""
    tahunan = Tombol(kata.tombol_tahunan(tahun), data)
    return Jawaban(kata.tidak_ada(kapan, tahun), ((tahunan,),))


def ke_tahunan(jawaban: Jawaban, kapan: Triwulan | Bulan | None, tahun: int) -> Jawaban:
    """Say so above an answer that leads to figures of the year, where a part of it is asked for."""
    if kapan is None:
        return jawaban
    return replace(jawaban, html=f"{kata.tidak_ada(kapan, tahun)}\n\n{jawaban.html}")


def berusia(
    jawaban: Jawaban, tahun: int, belum_dimuat: Sequence[int], dibuka: Sequence[int]
) -> Jawaban:
    """Return the answer with the age of its data, where later years have none."""
    if not belum_dimuat and not dibuka:
        return jawaban
    return replace(jawaban, html=f"{jawaban.html}\n\n{kata.usia(tahun, belum_dimuat, dibuka)}")


def made_up(diisi: Diisi | None) -> bool:
    """Tell whether the plan of a year is made up; documents never are."""
    return diisi is not None and diisi.contoh


def bercontoh(jawaban: Jawaban, *, contoh: bool) -> Jawaban:
    """Return the answer about a year whose plan is made up with a word that says so."""
    if not contoh or jawaban.gambar:
        return jawaban
    return replace(jawaban, html=f"{jawaban.html}\n\n{kata.CONTOH}")


def tulis_kapan(tahun: int, diisi: Diisi | None) -> str:
    """Return the year, with the period of one that is filled in here: 2024; 2025tw2; 2025b06."""
    kode = diisi.periode.kode if diisi else TAHUN
    return f"{tahun}" if kode == TAHUN else f"{tahun}{kode}"


def baca_kapan(teks: str) -> Periode:
    """Read what `tulis_kapan` wrote. Raises TombolBasiError."""
    cocok = _KAPAN.fullmatch(teks)
    periode = find_periode(int(cocok[1]), cocok[2] or TAHUN) if cocok else None
    if periode is None:
        raise TombolBasiError(teks)
    return periode


def tombol_tahun(verba: str, ada: Sequence[int]) -> Baris:
    """Return the years, the latest first."""
    terbaru = sorted(ada, reverse=True)[:TAHUN_TERBANYAK]
    return berjajar([Tombol(kata.tombol_tahun(t), f"{verba}:{t}") for t in terbaru], 4)
