"""A year's capaian, a sasaran, an indikator -> answers."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot.capaian import tabel, tombol
from bot.halaman import arah, keterangan, muat, pilih
from bot.jawaban import Jawaban
from bot.messages import capaian as kata
from bot.messages.daftar import dan
from bot.periode import tombol_tahun
from bot.render import angka, cut_for_html, dua_desimal, hasil_persen, nilai, pasangan, persen
from core.angka import Keadaan, Tercetak
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, Rerata, rerata
from core.paket.istilah import Naskah
from core.services.capaian import Rincian, Tertutup, Usulan
from core.skala import find_pita

PANJANG = 300
"""Characters shown of a name, formula or note; no document's has as many."""


def ringkasan(lembar: Lembar, nomor: int = 1) -> Jawaban:
    """Show the whole year in one message; a plan of many indikator takes pages."""
    if not lembar.indikator:
        teks = kata.tidak_ada_yang_terlihat(lembar.dari, lembar.tahun)
        return Jawaban(teks)
    semua = tabel.halaman(lembar.indikator, pembanding=lembar.pembanding)
    terlihat, nomor = pilih(semua, nomor)
    ke_halaman = arah(f"{tombol.RINGKASAN}:{lembar.tahun}", nomor, len(semua))
    tahun_lain = tombol_tahun(tombol.RINGKASAN, lembar.tahun_lengkap) if lembar.pembanding else ()
    judul, lanjut = (
        (kata.judul_pembanding(lembar.tahun), [kata.pembanding(lembar.tahun, lembar.rencana)])
        if lembar.pembanding
        else (kata.judul(lembar.tahun), [])
    )
    awal = [judul + keterangan(nomor, len(semua)), _lines([*lanjut, *seen(lembar, terlihat)])]
    return Jawaban(
        _sheet(awal, lembar, terlihat, lembar.indikator),
        (*tahun_lain, *tombol.ringkasan(lembar, terlihat, ke_halaman)),
    )


def sasaran(lembar: Lembar, satu: LembarSasaran, nomor: int = 1) -> Jawaban:
    semua = tabel.halaman(satu.indikator, pembanding=lembar.pembanding)
    terlihat, nomor = pilih(semua, nomor)
    ke_halaman = arah(f"{tombol.SASARAN}:{tombol.kapan(lembar)}:{satu.kode}", nomor, len(semua))
    judul = kata.judul_sasaran(satu.nomor, cut_for_html(satu.nama, PANJANG), lembar.tahun)
    awal = [judul + keterangan(nomor, len(semua)), _lines(seen(lembar, terlihat))]
    kapan = tombol.kapan(lembar)
    return Jawaban(
        _sheet(awal, lembar, terlihat, satu.indikator),
        (
            *tombol.indikator(terlihat),
            *ke_halaman,
            (*tombol.gambar(lembar, satu.kode), tombol.sumber_sasaran(kapan, satu.kode)),
            (tombol.kembali(kapan),),
        ),
    )


def indikator(rincian: Rincian) -> Jawaban:
    satu, lembar = rincian.indikator, rincian.lembar
    induk = next(s for s in lembar.sasaran if s.kode == satu.sasaran)
    return Jawaban(
        _paragraphs(
            kata.judul_indikator(satu.kode, cut_for_html(satu.nama, PANJANG)),
            _lines([kata.isian(kata.SASARAN, cut_for_html(induk.nama, PANJANG)), *facts(satu)]),
            kata.pembanding(lembar.tahun, lembar.rencana) if lembar.pembanding else "",
            pasangan(list(_figures(satu))),
            _lines(_remarks(lembar, satu)),
            _target_block(satu) if satu.target else "",
            kata.dasar([satu.dasar.naskah] if satu.dasar else [], lembar.dokumen),
        ),
        tombol.rincian(
            satu,
            tombol.sasaran(tombol.kapan(satu), induk.kode, induk.nomor),
            ucapan=kata.tombol_ucapan({u.jenis for u in rincian.ucapan}) if rincian.ucapan else "",
        ),
    )


def tertutup(hasil: Tertutup) -> Jawaban:
    teks = kata.tertutup(hasil.kode, cut_for_html(hasil.nama, PANJANG), hasil.pemilik)
    return Jawaban(teks, ((tombol.kembali(f"{hasil.tahun}"),),))


def usulan(hasil: Usulan) -> Jawaban:
    pilihan = tuple((tombol.usulan(satu),) for satu in hasil.pilihan)
    return Jawaban(kata.pilih(hasil.kata, len(pilihan)), pilihan)


def tidak_ditemukan(hasil: Usulan, contoh: Sequence[str], semua: str) -> Jawaban:
    html = kata.tidak_ditemukan(hasil.kata, contoh, semua, tersembunyi=hasil.tersembunyi)
    return Jawaban(html, ((tombol.kembali(f"{hasil.tahun}"),),))


def cetakan(semua: Sequence[Tercetak]) -> str:
    """Return every printing with its table: "-" (Tabel 3.1) dan "Blm rilis" (Tabel 3.3)."""
    tabel_teks: dict[str, list[str]] = {}
    for cetak in semua:
        tabel_teks.setdefault(cetak.teks, []).append(cetak.sumber.tabel)
    return dan([kata.cetakan(teks, dan(t)) for teks, t in tabel_teks.items()])


def _sheet(
    awal: Sequence[str],
    lembar: Lembar,
    terlihat: Sequence[LembarIndikator],
    semua: Sequence[LembarIndikator],
) -> str:
    """Return the table of one page under its title, and what it must not be read without.

    The mean is that of all pages.
    """
    if lembar.pembanding:
        return _paragraphs(
            *awal, tabel.realisasi(terlihat), _not_zero(terlihat), kata.dasar([], lembar.dokumen)
        )
    isi = [
        *awal,
        tabel.capaian(terlihat),
        mean(rerata(semua, lembar.skala), terbatas=lembar.terbatas),
    ]
    dasar = kata.dasar(lembar.dasar, lembar.dokumen)
    return _paragraphs(*isi, _notes(terlihat, terpakai=len(_paragraphs(*isi, dasar))), dasar)


def _not_zero(semua: Iterable[LembarIndikator]) -> str:
    strip = any(satu.nilai_realisasi is Keadaan.TERCETAK_STRIP for satu in semua)
    return kata.BUKAN_NOL if strip else ""


def seen(lembar: Lembar, terlihat: Iterable[LembarIndikator]) -> list[str]:
    """Say how much of the year the person sees, if not all, and what a list has to do with it."""
    if not lembar.terbatas:
        return []
    tentang = [kata.menyangkut(s.kode, s.terdaftar) for s in terlihat if s.terdaftar]
    return [kata.terlihat(len(lembar.indikator), lembar.dari), *tentang]


def mean(rata: Rerata, *, terbatas: bool) -> str:
    """Return the mean with its grade, and what it is the mean of.

    `terbatas`: there is more than the person may see.
    """
    hasil = rata.rata_rata
    tanpa = [(label, nilai(keadaan)) for label, keadaan in hasil.tanpa]
    cakupan = kata.cakupan(hasil.n, hasil.dari, tanpa, terbatas=terbatas)
    if hasil.nilai is None:
        return kata.rata_rata_tidak_ada(cakupan)
    predikat = (
        kata.predikat(rata.pita.sebutan, rata.skala.sumber) if rata.pita and rata.skala else ""
    )
    return kata.rata_rata(persen(hasil.nilai), predikat, cakupan)


def _notes(semua: Sequence[LembarIndikator], *, terpakai: int) -> str:
    """Return what the figures of a table must not be read without, as far as it fits."""
    baris = [
        *(baris for satu in semua for baris in differences(satu)),
        *(kata.beda_target(s.kode, _by_document(s)) for s in semua if s.target_berbeda),
        *(kata.catatan(s.kode, cut_for_html(s.catatan, PANJANG)) for s in semua if s.catatan),
    ]
    terpakai += len(kata.JUDUL_CATATAN)
    return _lines([kata.JUDUL_CATATAN, *muat(baris, terpakai, kata.catatan_lain)]) if baris else ""


def differences(satu: LembarIndikator) -> Iterator[str]:
    """Yield how printed figures of the indikator differ from each other or from the computed."""
    for beda in satu.perbedaan:
        yield kata.beda_capaian(
            satu.kode, beda.tercetak.teks, dua_desimal(beda.dihitung), beda.beda
        )
    if satu.realisasi_berbeda:
        yield kata.beda_realisasi(satu.kode, cetakan(satu.realisasi))


def _by_document(satu: LembarIndikator) -> str:
    """Return the targets, each with the documents that print it: "65" (RKT) dan "100" (...)."""
    naskah: dict[str, dict[str, None]] = {}
    for target in satu.target:
        naskah.setdefault(target.tercetak.teks, {})[kata.NASKAH[target.naskah]] = None
    return dan([kata.cetakan(teks, dan(list(n))) for teks, n in naskah.items()])


def _figures(satu: LembarIndikator) -> Iterator[tuple[str, str]]:
    kini, lalu = satu.tahun, satu.tahun - 1
    if satu.target:
        yield f"{kata.TARGET} {kini}", nilai(satu.nilai_target)
    yield f"{kata.REALISASI} {kini}", nilai(satu.nilai_realisasi)
    if satu.target:
        yield f"{kata.CAPAIAN} {kini}", hasil_persen(satu.capaian)
    yield from ((kata.CAPAIAN_TERCETAK, beda.tercetak.teks) for beda in satu.perbedaan)
    if satu.target or satu.realisasi_lalu:
        yield f"{kata.REALISASI} {lalu}", nilai(satu.nilai_lalu)
    if isinstance(satu.nilai_realisasi, Decimal) and isinstance(satu.nilai_lalu, Decimal):
        yield f"{kata.SELISIH} {lalu}", _signed(satu.nilai_realisasi - satu.nilai_lalu)


def _remarks(lembar: Lembar, satu: LembarIndikator) -> Iterator[str]:
    """Yield what stands under the figures of one indikator."""
    hasil = satu.capaian
    if lembar.skala and isinstance(hasil, Decimal) and (pita := find_pita(lembar.skala, hasil)):
        yield kata.predikat_capaian(pita.sebutan, lembar.skala.sumber)
    yield from differences(satu)
    yield from _as_printed(satu.tahun, satu.realisasi)
    yield from _as_printed(satu.tahun - 1, satu.realisasi_lalu)
    if Keadaan.TERCETAK_STRIP in {satu.nilai_realisasi, satu.nilai_lalu}:
        yield kata.BUKAN_NOL
    if satu.catatan:
        yield kata.catatan(satu.kode, cut_for_html(satu.catatan, PANJANG))
    if satu.terdaftar and lembar.terbatas:
        yield kata.menyangkut(satu.kode, satu.terdaftar)


def _as_printed(tahun: int, semua: Sequence[Tercetak]) -> Iterator[str]:
    """Say how a figure is printed where that is not how it is shown, or not all printings."""
    biasa = {nilai(cetak.nilai) for cetak in semua}
    teks = {cetak.teks for cetak in semua}
    if teks and teks not in (biasa, {"-"}):
        yield kata.tercetak(f"{kata.REALISASI} {tahun}", cetakan(semua))


def _targets(satu: LembarIndikator) -> Iterator[tuple[str, str]]:
    ada = {t.naskah: t.tercetak.nilai for t in reversed(satu.target)}
    if set(ada) == {Naskah.ISIAN}:
        yield kata.NASKAH[Naskah.ISIAN], nilai(ada[Naskah.ISIAN])
        return
    for naskah in Naskah:
        # Where a document tells of the year, nobody had to give a target here; and of the Renstra
        # a report says what it wants to reach in the end, and seldom a year's.
        if naskah not in {Naskah.ISIAN, Naskah.RENSTRA} or naskah in ada:
            yield kata.NASKAH[naskah], nilai(ada.get(naskah, Keadaan.TIDAK_TERSEDIA))


def _target_block(satu: LembarIndikator) -> str:
    isi = f"{kata.JUDUL_TARGET}\n{pasangan(list(_targets(satu)))}"
    if satu.dasar is None or not satu.target_berbeda:
        return isi
    return f"{isi}\n{kata.TARGET_BERBEDA.format(dasar=kata.NASKAH[satu.dasar.naskah])}"


def facts(satu: LembarIndikator) -> list[str]:
    isi = (
        ("Satuan", satu.satuan),
        ("Definisi", satu.definisi),
        ("Formula", satu.formula),
        ("Penanggung jawab", satu.penanggung_jawab),
        ("Sumber data", satu.sumber_data),
    )
    return [kata.isian(label, cut_for_html(teks, PANJANG) if teks else None) for label, teks in isi]


def _signed(value: Decimal) -> str:
    return f"+{angka(value)}" if value > 0 else angka(value)


def _lines(baris: Iterable[str]) -> str:
    return "\n".join(baris)


def _paragraphs(*bagian: str) -> str:
    return "\n\n".join(filter(None, bagian))
