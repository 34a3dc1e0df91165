"""What a line promises for its money, with what was posted of it up to a quarter."""

from collections.abc import Iterator
from decimal import Decimal

from bot.isi import asal
from bot.messages import anggaran as kata
from bot.messages import hasil_isian as kata_isian
from bot.render import cut_for_html, nilai, persen
from core.angka import Keadaan
from core.buku import Janji
from core.periode import Periode
from core.realisasi_pos import RealisasiPos

PANJANG = 300
"""Characters shown of a name; no document's has as many."""


def catatan(satu: Janji) -> Iterator[str]:
    """Yield the promise with its figures, and what they must not be read without."""
    nama, target = cut_for_html(satu.nama, PANJANG), satu.target
    if not satu.kode:
        if target.nilai is Keadaan.TARGET_BELUM_ADA:
            yield kata.janji_tanpa_target(nama)
        else:
            yield kata.janji(nama, target.teks, target.sumber.tabel)
        return
    yield kata.janji_diisi(satu.kode, nama, [_target(satu), *_figures(satu)])
    if satu.isian:
        yield from _remarks(satu, satu.isian)


def sumber(satu: Janji) -> Iterator[str]:
    """Cite who posted the figure, and who accepted it."""
    if satu.isian is None:
        return
    if satu.isian.dipakai is None:
        yield kata_isian.tanpa(nilai(satu.isian.nilai))
        return
    kapan = _until(satu.isian.dipakai.periode)
    figur = asal.figur(satu.isian.dipakai, satu.satuan)
    yield kata_isian.sumber_angka(kapan, figur, asal.lengkap(satu.isian.dipakai))
    if satu.isian.dipakai.alasan:
        yield kata_isian.alasan(satu.isian.dipakai.alasan)


def _target(satu: Janji) -> str:
    target = satu.target.nilai
    return kata.target_janji(
        kata_isian.BELUM
        if target is Keadaan.TARGET_BELUM_ADA
        else asal.besaran(target, satu.satuan)
    )


def _figures(satu: Janji) -> Iterator[str]:
    if satu.isian is None:
        return
    dipakai = satu.isian.dipakai
    if dipakai is None:
        yield kata.realisasi_janji(_until(satu.isian.sampai), nilai(satu.isian.nilai))
        return
    yield kata.realisasi_janji(_until(dipakai.periode), asal.figur(dipakai, satu.satuan))
    if isinstance(satu.capaian, Decimal):
        yield kata.capaian_janji(persen(satu.capaian))


def _remarks(satu: Janji, isian: RealisasiPos) -> Iterator[str]:
    apa = satu.kode.capitalize()
    if isian.dipakai and isian.mundur:
        mundur = kata_isian.bulan_sebelumnya(_until(isian.dipakai.periode), _until(isian.sampai))
        yield f"{apa}: {mundur}"
    if isian.menunggu:
        kapan = f"{apa} {_until(isian.menunggu.periode)}"
        yield asal.menunggu(kapan, isian.menunggu, satu.satuan, ada=isian.dipakai is not None)


def _until(satu: Periode) -> str:
    return f"{kata_isian.SAMPAI} {kata_isian.kapan(satu)}"
