"""/capaian and its buttons."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from bot import periode
from bot.capaian import contoh, render, sumber, tombol
from bot.data_tombol import number
from bot.grafik import jawab as grafik
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.parse import Permintaan, baca_argumen
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kinerja import Lembar, LembarSasaran
from core.periode import TahunKosong, Triwulan
from core.services.capaian import (
    Rincian,
    Tertutup,
    Usulan,
    find_indikator,
    gist,
    show_capaian,
    show_contoh,
    show_indikator,
)
from core.teks import fold

Hasil: TypeAlias = Lembar | Rincian | Tertutup | Usulan | TahunKosong

_number = partial(number, angka=4)
"""A year or a page: none has more digits."""


def capaian(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/capaian [tahun] [tw1..tw4] [IKU-n / kata]"""  # noqa: D415  the command as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    if salah := periode.tolak(minta, tombol.RINGKASAN):
        return salah
    hasil = _find(ruang, pelaku, minta)
    if isinstance(hasil, Usulan) and not hasil.pilihan:
        return _not_found(ruang, pelaku, minta.tahun, hasil)
    jawaban = _yearly(minta.triwulan, hasil) or _show(pelaku, hasil)
    if isinstance(hasil, Usulan):
        jawaban = periode.bertriwulan(jawaban, minta.triwulan, hasil.tahun)
    return _dated(jawaban, hasil)


def menemukan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> bool:
    """Tell whether the command, with these words, shows or offers something."""
    hasil = _find(ruang, pelaku, baca_argumen(args, tahun_ini=ruang.now().year))
    if isinstance(hasil, TahunKosong):
        # The answer offers the years that there are.
        hasil = _year(ruang, pelaku, None)
    match hasil:
        case Lembar(indikator=()) | Tertutup() | Usulan(pilihan=()) | TahunKosong():
            return False
    return True


def _find(ruang: Ruang, pelaku: Pelaku, minta: Permintaan) -> Hasil:
    """Return what the words mean; without any that name something, the whole year."""
    inti = gist(minta.sisa)
    # Marks alone ask for nothing, and are said back.
    if not inti and (not minta.sisa or fold(minta.sisa)):
        return _year(ruang, pelaku, minta.tahun)
    return find_indikator(ruang.engine, pelaku, minta.tahun, inti or minta.sisa, now=ruang.now())


def _not_found(ruang: Ruang, pelaku: Pelaku, tahun: int | None, hasil: Usulan) -> Jawaban:
    bahan = show_contoh(ruang.engine, pelaku, tahun, now=ruang.now())
    return render.tidak_ditemukan(hasil, contoh.cara(bahan, tahun), contoh.perintah(tahun))


def _year(ruang: Ruang, pelaku: Pelaku, tahun: int | None) -> Lembar | TahunKosong:
    return show_capaian(ruang.engine, pelaku, tahun, now=ruang.now())


def _show(pelaku: Pelaku, hasil: Hasil) -> Jawaban:
    match hasil:
        case Lembar():
            return render.ringkasan(hasil)
        case Rincian():
            return render.indikator(hasil)
        case Tertutup():
            return render.tertutup(hasil)
        case Usulan():
            return render.usulan(hasil)
        case TahunKosong():
            return periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)


def _yearly(triwulan: Triwulan | None, hasil: Hasil) -> Jawaban | None:
    """Return that there are no figures of a triwulan, where one is asked of what there is."""
    match hasil:
        case Rincian(indikator=satu) if triwulan:
            return periode.tanpa_triwulan(triwulan, satu.tahun, tombol.tahunan(satu.tahun, satu))
        case Lembar(tahun=tahun) if triwulan and hasil.indikator:
            return periode.tanpa_triwulan(triwulan, tahun, tombol.tahunan(tahun, None))
    return None


def _dated(jawaban: Jawaban, hasil: Hasil) -> Jawaban:
    """Return the answer with the age of its data, where it shows or leads to figures."""
    match hasil:
        case Rincian(lembar=lembar) | (Lembar() as lembar):
            return periode.berusia(jawaban, lembar.tahun, lembar.belum_dimuat)
        case Usulan() if hasil.pilihan:
            return periode.berusia(jawaban, hasil.tahun, hasil.belum_dimuat)
    return jawaban


def _tap_ringkasan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tahun,), halaman = _with_page(args, 1)
    lembar = _year(ruang, pelaku, _number(tahun))
    return (
        render.ringkasan(lembar, halaman) if isinstance(lembar, Lembar) else _show(pelaku, lembar)
    )


def _of_sasaran(
    tampil: Callable[[Lembar, LembarSasaran, int], Jawaban],
) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return the answer to a tap on a page about one sasaran."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        (tahun, kode), halaman = _with_page(args, 2)
        lembar = _year(ruang, pelaku, _number(tahun))
        if isinstance(lembar, TahunKosong):
            return _show(pelaku, lembar)
        return tampil(lembar, _sasaran(lembar, kode), halaman)

    return tap


def _tap_grafik(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, *kode = args or [""]
    lembar = _year(ruang, pelaku, _number(tahun))
    if isinstance(lembar, TahunKosong) or lembar.pembanding or not lembar.indikator:
        return _show(pelaku, lembar)
    return grafik.capaian(lembar, _sasaran(lembar, ":".join(kode)) if kode else None)


def _sasaran(lembar: Lembar, kode: str) -> LembarSasaran:
    for satu in lembar.sasaran:
        if satu.kode == kode:
            return satu
    raise TombolBasiError(kode)


def _tap_sumber(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, halaman = _args(args, 2)
    lembar = _year(ruang, pelaku, _number(tahun))
    if isinstance(lembar, Lembar) and lembar.indikator:
        return sumber.ringkasan(lembar, _number(halaman))
    return _show(pelaku, lembar)


def _tap_indikator(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, kode = _args(args, 2)
    return _show(pelaku, _one(ruang, pelaku, tahun, kode))


def _paged(tampil: Callable[[Rincian, int], Jawaban]) -> Callable[..., Jawaban]:
    """Return the answer to a tap on a page about one indikator."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        tahun, kode, halaman = _args(args, 3)
        hasil = _one(ruang, pelaku, tahun, kode)
        return (
            tampil(hasil, _number(halaman)) if isinstance(hasil, Rincian) else _show(pelaku, hasil)
        )

    return tap


def _one(ruang: Ruang, pelaku: Pelaku, tahun: str, kode: str) -> Rincian | Tertutup | TahunKosong:
    return show_indikator(ruang.engine, pelaku, _number(tahun), kode, now=ruang.now())


def _args(args: list[str], jumlah: int) -> list[str]:
    if len(args) != jumlah:
        raise TombolBasiError(":".join(args))
    return args


def _with_page(args: list[str], jumlah: int) -> tuple[list[str], int]:
    """Return the arguments and the page behind them; the first page needs no number."""
    if len(args) == jumlah:
        return args, 1
    *awal, halaman = _args(args, jumlah + 1)
    return awal, _number(halaman)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tap_ringkasan,
    tombol.SASARAN: _of_sasaran(render.sasaran),
    tombol.SUMBER_SASARAN: _of_sasaran(sumber.sasaran),
    tombol.INDIKATOR: _tap_indikator,
    tombol.UCAPAN: _paged(sumber.ucapan),
    tombol.GRAFIK: _tap_grafik,
    tombol.SUMBER: _tap_sumber,
    tombol.SUMBER_INDIKATOR: _paged(sumber.indikator),
}
