"""/capaian and its buttons."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from bot import periode
from bot.capaian import contoh, isian, render, sumber, sumber_isian, tombol
from bot.data_tombol import number
from bot.grafik import jawab as grafik
from bot.isi import belum
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.parse import Permintaan, baca_argumen
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Bidang, Pelaku
from core.hasil_isian import Diisi
from core.kinerja import Lembar, LembarSasaran, measured
from core.periode import Periode, TahunKosong, Triwulan
from core.services.belum_mengisi import list_missing
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
        diminta = None if hasil.diisi else minta.triwulan
        jawaban = periode.ke_tahunan(jawaban, diminta, hasil.tahun)
    return _dated(jawaban, hasil)


def _find(ruang: Ruang, pelaku: Pelaku, minta: Permintaan) -> Hasil:
    """Return what the words mean; without any that name something, the whole year."""
    inti = gist(minta.sisa)
    # Marks alone ask for nothing, and are said back.
    if not inti and (not minta.sisa or fold(minta.sisa)):
        return _year(ruang, pelaku, minta.tahun, minta.triwulan)
    return find_indikator(
        ruang.engine,
        pelaku,
        minta.tahun,
        inti or minta.sisa,
        triwulan=minta.triwulan,
        now=ruang.now(),
    )


def _not_found(ruang: Ruang, pelaku: Pelaku, tahun: int | None, hasil: Usulan) -> Jawaban:
    bahan = show_contoh(ruang.engine, pelaku, tahun, now=ruang.now())
    return render.tidak_ditemukan(hasil, contoh.cara(bahan, tahun), contoh.perintah(tahun))


def _year(
    ruang: Ruang, pelaku: Pelaku, tahun: int | None, triwulan: Triwulan | None = None
) -> Lembar | TahunKosong:
    return show_capaian(ruang.engine, pelaku, tahun, triwulan=triwulan, now=ruang.now())


def _of_button(ruang: Ruang, pelaku: Pelaku, teks: str) -> Lembar | TahunKosong:
    """Return the sheet that a button names."""
    kapan = periode.baca_kapan(teks)
    return _year(ruang, pelaku, kapan.tahun, kapan.triwulan)


def _show(pelaku: Pelaku, hasil: Hasil) -> Jawaban:
    match hasil:
        case Lembar():
            return _ringkasan(hasil, 1)
        case Rincian() if hasil.indikator.isian:
            return isian.indikator(hasil)
        case Rincian():
            return render.indikator(hasil)
        case Tertutup():
            return render.tertutup(hasil)
        case Usulan():
            return render.usulan(hasil)
        case TahunKosong():
            return periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)


def _ringkasan(lembar: Lembar, halaman: int) -> Jawaban:
    if lembar.diisi is None or not lembar.indikator:
        return render.ringkasan(lembar, halaman)
    return isian.ringkasan(lembar, halaman)


def _sasaran_isi(lembar: Lembar, satu: LembarSasaran, halaman: int) -> Jawaban:
    tampil = render.sasaran if lembar.diisi is None else isian.sasaran
    return tampil(lembar, satu, halaman)


def tampilkan(pelaku: Pelaku, hasil: Hasil) -> Jawaban:
    """Return the answer about a year or an indikator that was found another way, with its age."""
    return _dated(_show(pelaku, hasil), hasil)


def _yearly(triwulan: Triwulan | None, hasil: Hasil) -> Jawaban | None:
    """Return that there are no figures of a triwulan, where one is asked of what there is."""
    match hasil:
        case Rincian(indikator=satu) if triwulan and not satu.isian:
            return periode.hanya_tahunan(triwulan, satu.tahun, tombol.tahunan(satu.tahun, satu))
        case Lembar(tahun=tahun, diisi=None) if triwulan and hasil.indikator:
            return periode.hanya_tahunan(triwulan, tahun, tombol.tahunan(tahun, None))
    return None


def _dated(jawaban: Jawaban, hasil: Hasil) -> Jawaban:
    """Return the answer with the age of its data, where it shows or leads to figures."""
    tentang = hasil.lembar if isinstance(hasil, Rincian) else hasil
    if not isinstance(tentang, Lembar) and not (isinstance(tentang, Usulan) and tentang.pilihan):
        return jawaban
    jawaban = periode.bercontoh(jawaban, contoh=periode.made_up(tentang.diisi))
    return periode.berusia(jawaban, tentang.tahun, tentang.belum_dimuat, tentang.dibuka)


def _tap_ringkasan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (kapan,), halaman = _with_page(args, 1)
    lembar = _of_button(ruang, pelaku, kapan)
    if isinstance(lembar, TahunKosong):
        return _show(pelaku, lembar)
    return periode.bercontoh(_ringkasan(lembar, halaman), contoh=periode.made_up(lembar.diisi))


def _of_sasaran(
    tampil: Callable[[Lembar, LembarSasaran, int], Jawaban],
) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return the answer to a tap on a page about one sasaran."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        (kapan, kode), halaman = _with_page(args, 2)
        lembar = _of_button(ruang, pelaku, kapan)
        if isinstance(lembar, TahunKosong):
            return _show(pelaku, lembar)
        jawaban = tampil(lembar, _sasaran(lembar, kode), halaman)
        return periode.bercontoh(jawaban, contoh=periode.made_up(lembar.diisi))

    return tap


def _tap_grafik(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kapan, *kode = args or [""]
    lembar = _of_button(ruang, pelaku, kapan)
    if isinstance(lembar, TahunKosong) or lembar.pembanding or not lembar.indikator:
        return _show(pelaku, lembar)
    satu = _sasaran(lembar, ":".join(kode)) if kode else None
    if not measured(satu.indikator if satu else lembar.indikator):
        raise TombolBasiError(":".join(args))
    return grafik.capaian(lembar, satu)


def _sasaran(lembar: Lembar, kode: str) -> LembarSasaran:
    for satu in lembar.sasaran:
        if satu.kode == kode:
            return satu
    raise TombolBasiError(kode)


def _tap_sumber(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kapan, halaman = _args(args, 2)
    lembar = _of_button(ruang, pelaku, kapan)
    if isinstance(lembar, TahunKosong) or not lembar.indikator:
        return _show(pelaku, lembar)
    tampil = sumber.ringkasan if lembar.diisi is None else sumber_isian.ringkasan
    return periode.bercontoh(tampil(lembar, _number(halaman)), contoh=periode.made_up(lembar.diisi))


def _sumber_sasaran(lembar: Lembar, satu: LembarSasaran, halaman: int) -> Jawaban:
    tampil = sumber.sasaran if lembar.diisi is None else sumber_isian.sasaran
    return tampil(lembar, satu, halaman)


def _sumber_indikator(rincian: Rincian, halaman: int) -> Jawaban:
    tampil = sumber_isian.indikator if rincian.indikator.isian else sumber.indikator
    return tampil(rincian, halaman)


def _tap_indikator(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kapan, kode = _args(args, 2)
    hasil = _one(ruang, pelaku, periode.baca_kapan(kapan), kode)
    return periode.bercontoh(_show(pelaku, hasil), contoh=periode.made_up(_filled_in(hasil)))


def _paged(tampil: Callable[[Rincian, int], Jawaban]) -> Callable[..., Jawaban]:
    """Return the answer to a tap on a page about one indikator."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        kapan, kode, halaman = _args(args, 3)
        hasil = _one(ruang, pelaku, periode.baca_kapan(kapan), kode)
        if not isinstance(hasil, Rincian):
            return _show(pelaku, hasil)
        return periode.bercontoh(
            tampil(hasil, _number(halaman)), contoh=periode.made_up(_filled_in(hasil))
        )

    return tap


def _one(
    ruang: Ruang, pelaku: Pelaku, kapan: Periode, kode: str
) -> Rincian | Tertutup | TahunKosong:
    return show_indikator(
        ruang.engine, pelaku, kapan.tahun, kode, triwulan=kapan.triwulan, now=ruang.now()
    )


def _filled_in(hasil: Hasil) -> Diisi | None:
    return hasil.lembar.diisi if isinstance(hasil, Rincian) else None


def _tap_belum(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kapan, halaman = _args(args, 2)
    satu, now = periode.baca_kapan(kapan), ruang.now()
    isi = list_missing(ruang.engine, pelaku, Bidang.KINERJA, satu, now=now)
    verba, kembali = f"{tombol.BELUM}:{kapan}", tombol.kembali(kapan)
    jawaban = belum.daftar(isi, _number(halaman), verba, kembali, on=now.date())
    return periode.bercontoh(jawaban, contoh=isi.contoh)


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
    tombol.SASARAN: _of_sasaran(_sasaran_isi),
    tombol.SUMBER_SASARAN: _of_sasaran(_sumber_sasaran),
    tombol.INDIKATOR: _tap_indikator,
    tombol.UCAPAN: _paged(sumber.ucapan),
    tombol.GRAFIK: _tap_grafik,
    tombol.BELUM: _tap_belum,
    tombol.SUMBER: _tap_sumber,
    tombol.SUMBER_INDIKATOR: _paged(_sumber_indikator),
}
