"""The capaian of a year that is filled in here: of a quarter alone and to date, or of the year."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.capaian import render, tabel, tombol
from bot.halaman import arah, bagi, keterangan, muat, pilih
from bot.isi import asal
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.messages import hasil_isian as kata_isian
from bot.messages import hitungan as kata_hitungan
from bot.messages.keadaan import KATA
from bot.render import cut_for_html, hasil_persen, nilai, pasangan
from core.angka import Keadaan, Nilai
from core.hasil_isian import AngkaPeriode, Bacaan, Diisi, HasilIsian
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, measured, rerata
from core.periode import Periode
from core.services.capaian import Rincian
from core.skala import find_pita

BARIS = 44
"""Lines of the tables on one page: both of a quarter."""

TAMBAHAN = 220
"""Characters that say that a year is made up, and what other years there are."""


def ringkasan(lembar: Lembar, nomor: int) -> Jawaban:
    """Show the whole year or quarter in one message; a plan of many indikator takes pages."""
    diisi = _diisi(lembar)
    semua = _pages(lembar.indikator)
    terlihat, nomor = pilih(semua, nomor)
    verba = f"{tombol.RINGKASAN}:{tombol.kapan(lembar)}"
    judul = kata_isian.judul(diisi.periode, contoh=diisi.contoh) + keterangan(nomor, len(semua))
    return Jawaban(
        _sheet(judul, lembar, terlihat, lembar.indikator),
        (
            tombol.periode_lain(diisi.periode, tombol.RINGKASAN),
            *tombol.ringkasan(lembar, terlihat, arah(verba, nomor, len(semua))),
            *tombol.belum(diisi),
        ),
    )


def sasaran(lembar: Lembar, satu: LembarSasaran, nomor: int) -> Jawaban:
    diisi, kapan = _diisi(lembar), tombol.kapan(lembar)
    semua = _pages(satu.indikator)
    terlihat, nomor = pilih(semua, nomor)
    nama = cut_for_html(satu.nama, render.PANJANG)
    judul = kata_isian.judul_sasaran(satu.nomor, nama, diisi.periode, contoh=diisi.contoh)
    return Jawaban(
        _sheet(judul + keterangan(nomor, len(semua)), lembar, terlihat, satu.indikator),
        (
            tombol.periode_lain(diisi.periode, tombol.SASARAN, f":{satu.kode}"),
            *tombol.indikator(terlihat),
            *arah(f"{tombol.SASARAN}:{kapan}:{satu.kode}", nomor, len(semua)),
            (*tombol.gambar(lembar, satu.kode), tombol.sumber_sasaran(kapan, satu.kode)),
            (tombol.kembali(kapan),),
        ),
    )


def indikator(rincian: Rincian) -> Jawaban:
    satu, lembar = rincian.indikator, rincian.lembar
    hasil, diisi = _isian(satu), _diisi(lembar)
    induk = next(s for s in lembar.sasaran if s.kode == satu.sasaran)
    nama_sasaran = cut_for_html(induk.nama, render.PANJANG)
    judul = kata.judul_indikator(satu.kode, cut_for_html(satu.nama, render.PANJANG))
    isi = [
        kata_isian.bercontoh(judul, contoh=diisi.contoh),
        _lines([kata.isian(kata.SASARAN, nama_sasaran), *render.facts(satu)]),
        pasangan(list(_figures(satu, hasil))),
        f"{kata_isian.JUDUL_PERIODE}\n{pasangan(list(_posted(satu, hasil)))}",
        f"{kata_isian.JUDUL_TARGET}\n{pasangan(list(_targets(hasil)))}",
    ]
    dasar = kata_isian.dasar(lembar.dokumen)
    terpakai = len(_paragraphs(*isi, dasar)) + TAMBAHAN
    hitungan = _lines(_computed(rincian, hasil))
    catatan = muat(list(_remarks(lembar, satu)), terpakai + len(hitungan), kata.catatan_lain)
    return Jawaban(
        _paragraphs(*isi[:3], hitungan, _lines(catatan), *isi[3:], dasar),
        (
            tombol.periode_lain(diisi.periode, tombol.INDIKATOR, f":{satu.kode}"),
            *tombol.rincian(
                satu, tombol.sasaran(tombol.kapan(satu), induk.kode, induk.nomor), ucapan=""
            ),
        ),
    )


def sampai(semua: Iterable[LembarIndikator]) -> tuple[LembarIndikator, ...]:
    """Return those that are posted by quarter, to date instead of for the quarter alone."""
    return tuple(
        replace(satu, isian=replace(satu.isian, pokok=satu.isian.sampai))
        for satu in semua
        if satu.isian and satu.isian.sampai
    )


def _pages(semua: Sequence[LembarIndikator]) -> list[tuple[LembarIndikator, ...]]:
    return bagi(
        semua,
        BARIS,
        lambda satu: sum(len(tabel.lines(s)) for s in (satu, *sampai([satu]))),
    )


def _sheet(
    judul: str,
    lembar: Lembar,
    terlihat: Sequence[LembarIndikator],
    semua: Sequence[LembarIndikator],
) -> str:
    """Return the tables of one page under a title, and what they must not be read without."""
    kapan = _diisi(lembar).periode
    isi = [_lines([judul, *render.seen(lembar, terlihat)])]
    if kapan.triwulan:
        isi += [
            _titled(kapan, kata_isian.SENDIRI, lembar, terlihat, measured(semua)),
            _titled(kapan, kata_isian.SAMPAI, lembar, sampai(terlihat), sampai(semua)),
        ]
    else:
        isi += [
            tabel.capaian(terlihat),
            render.mean(rerata(semua, lembar.skala), terbatas=lembar.terbatas),
        ]
    dasar = kata_isian.dasar(lembar.dokumen)
    terpakai = len(_paragraphs(*isi, dasar)) + len(kata.JUDUL_CATATAN) + TAMBAHAN
    catatan = muat(list(_notes(terlihat)), terpakai, kata.catatan_lain)
    return _paragraphs(*isi, _lines([kata.JUDUL_CATATAN, *catatan]) if catatan else "", dasar)


def _titled(
    kapan: Periode,
    cara: str,
    lembar: Lembar,
    terlihat: Sequence[LembarIndikator],
    semua: Sequence[LembarIndikator],
) -> str:
    """Return one reading of a quarter: its table and its mean, which is that of all pages."""
    if not terlihat:
        return ""
    rata = rerata(semua, lembar.skala)
    return _lines(
        [
            kata_isian.bacaan(kapan, cara),
            tabel.capaian(terlihat),
            *([render.mean(rata, terbatas=lembar.terbatas)] if semua else []),
        ]
    )


def _notes(semua: Sequence[LembarIndikator]) -> Iterator[str]:
    dari: dict[tuple[Periode, ...], list[str]] = {}
    for satu in semua:
        if (hasil := satu.isian) and (isi := _combined(hasil)).periode and len(hasil.semua) > 1:
            dari.setdefault(isi.periode, []).append(satu.kode)
    if dari:
        yield kata_isian.dari_periode(list(dari.items()))
    tanpa = [satu.kode for satu in semua if satu.nilai_target is Keadaan.TARGET_BELUM_ADA]
    if tanpa:
        yield kata_isian.tanpa_target(tanpa)
    if tahunan := [satu.kode for satu in semua if satu.isian and satu.isian.tahunan]:
        yield kata_isian.tahunan(tahunan)
    for satu in semua:
        if satu.isian and not satu.isian.tahunan:
            yield from _caveats(satu, satu.isian)
    yield from (
        kata.catatan(s.kode, cut_for_html(s.catatan, render.PANJANG)) for s in semua if s.catatan
    )


def _combined(hasil: HasilIsian) -> Bacaan:
    """Return the reading that is made of several quarters."""
    return hasil.sampai or hasil.pokok


def _caveats(satu: LembarIndikator, hasil: HasilIsian) -> Iterator[str]:
    """Yield what waits, and why what cannot be computed cannot."""
    for isi in hasil.semua:
        apa = f"{satu.kode}, {kata_isian.kapan(isi.periode)}"
        if isi.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG:
            yield _incomplete(apa, isi)
        for bagian in isi.bagian:
            if bagian.menunggu:
                tentang = f"{apa}, {bagian.unit.nama}" if len(isi.bagian) > 1 else apa
                ada = bagian.resmi is not None
                yield asal.menunggu(tentang, bagian.menunggu, satu.satuan, ada=ada)


def _incomplete(apa: str, isi: AngkaPeriode) -> str:
    if isi.kurang:
        return kata_isian.menunggu_unit(apa, [unit.nama for unit in isi.kurang])
    return kata_isian.tanpa_bagian(apa, [unit.nama for unit in isi.tanpa_bagian])


def _figures(satu: LembarIndikator, hasil: HasilIsian) -> Iterator[tuple[str, str]]:
    kapan = kata_isian.kapan(hasil.periode)
    if hasil.tahunan:
        yield kapan, tabel.yearly(satu)
    else:
        yield from _reading(satu, _label(hasil))
    for lain in sampai([satu]):
        yield from _reading(lain, f"{kata_isian.SAMPAI} {_last(lain) or kapan}")
    if satu.realisasi_lalu or hasil.lalu is not None:
        yield f"{kata.REALISASI} {satu.tahun - 1}", nilai(satu.nilai_lalu)


def _computed(rincian: Rincian, hasil: HasilIsian) -> list[str]:
    """Say what the data behind the figure come to, and how far it is from them."""
    if rincian.hitungan is None:
        return []
    return kata_hitungan.baris(rincian.hitungan, rincian.indikator.satuan, hasil.pokok.realisasi)


def _label(hasil: HasilIsian) -> str:
    """TW II; of the year what is in it: s.d. TW II; 2025."""
    if hasil.periode.triwulan:
        return kata_isian.kapan(hasil.periode)
    terakhir = hasil.pokok.periode[-1:]
    if len(hasil.semua) > 1 and terakhir and terakhir[0] != hasil.semua[-1].periode:
        return f"{kata_isian.SAMPAI} {kata_isian.kapan(terakhir[0])}"
    return f"{hasil.periode.tahun}"


def _last(satu: LembarIndikator) -> str:
    """Return the last quarter whose figures are in it, "" for none: a later one is not."""
    ada = satu.isian.pokok.periode[-1:] if satu.isian else ()
    return kata_isian.kapan(ada[0]) if ada else ""


def _reading(satu: LembarIndikator, kapan: str) -> Iterator[tuple[str, str]]:
    yield f"{kata.TARGET} {kapan}", _target(satu.nilai_target)
    yield f"{kata.REALISASI} {kapan}", nilai(satu.nilai_realisasi)
    hasil = satu.capaian
    capai = hasil_persen(hasil)
    yield f"{kata.CAPAIAN} {kapan}", capai


def _posted(satu: LembarIndikator, hasil: HasilIsian) -> Iterator[tuple[str, str]]:
    """Yield the figure of each period, and of several units each unit's own."""
    for isi in hasil.semua:
        kapan = kata_isian.kapan(isi.periode) if isi.periode.triwulan else f"{satu.tahun}"
        yield kapan, asal.besaran(isi.nilai, satu.satuan)
        if len(isi.bagian) > 1:
            for bagian in isi.bagian:
                angka = asal.figur(bagian.resmi, satu.satuan) if bagian.resmi else _state(isi)
                yield f"  {bagian.unit.nama}", angka


def _state(isi: AngkaPeriode) -> str:
    """Return why one of several units has no figure."""
    belum = isi.nilai is Keadaan.BELUM_WAKTUNYA
    return KATA[Keadaan.BELUM_WAKTUNYA if belum else Keadaan.BELUM_DILAPORKAN]


def _targets(hasil: HasilIsian) -> Iterator[tuple[str, str]]:
    if len(hasil.semua) > 1 or hasil.periode.triwulan:
        for isi in hasil.semua:
            if isi.periode.triwulan:
                yield kata_isian.kapan(isi.periode), _target(isi.target)
    yield f"{hasil.periode.tahun}", _target(hasil.target_tahun)


def _target(value: Nilai) -> str:
    return kata_isian.BELUM if value is Keadaan.TARGET_BELUM_ADA else nilai(value)


def _remarks(lembar: Lembar, satu: LembarIndikator) -> Iterator[str]:
    """Yield what stands under the figures of one indikator."""
    hasil = satu.capaian
    if lembar.skala and isinstance(hasil, Decimal) and (pita := find_pita(lembar.skala, hasil)):
        yield kata.predikat_capaian(pita.sebutan, lembar.skala.sumber)
    isian = _isian(satu)
    if len(isian.semua) > 1 and _combined(isian).periode:
        yield kata_isian.dari_periode([(_combined(isian).periode, [satu.kode])])
    yield from _caveats(satu, isian)
    if satu.catatan:
        yield kata.catatan(satu.kode, cut_for_html(satu.catatan, render.PANJANG))
    if satu.terdaftar and lembar.terbatas:
        yield kata.menyangkut(satu.kode, satu.terdaftar)


def _diisi(lembar: Lembar) -> Diisi:
    if lembar.diisi is None:
        raise ValueError(f"documents tell of {lembar.tahun}")
    return lembar.diisi


def _isian(satu: LembarIndikator) -> HasilIsian:
    if satu.isian is None:
        raise ValueError(f"documents tell of {satu.kode} in {satu.tahun}")
    return satu.isian


def _lines(baris: Iterable[str]) -> str:
    return "\n".join(baris)


def _paragraphs(*bagian: str) -> str:
    return "\n\n".join(filter(None, bagian))
