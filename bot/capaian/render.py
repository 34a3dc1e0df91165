"""A year's capaian, a sasaran, an indikator -> answers."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot.capaian import tabel, tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import capaian as kata
from bot.render import angka, dua_desimal, nilai, persen, ringkas
from core.angka import Keadaan, Nilai, Tercetak
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, Rerata, rerata
from core.paket.istilah import Naskah
from core.services.capaian import Rincian, Tertutup, Usulan
from core.skala import find_pita

PANJANG = 300
"""Characters shown of a name, formula or note; no document's has as many."""

CATATAN_TERBANYAK = 8
"""Notes under a table; all of them stand at their indikator."""


def ringkasan(lembar: Lembar) -> Jawaban:
    """Show the whole year in one message."""
    if not lembar.indikator:
        teks = kata.tidak_ada_yang_terlihat(lembar.dari, lembar.tahun)
        return Jawaban(_paragraphs(_lines(_age(lembar)), teks))
    if lembar.pembanding:
        return _pembanding(lembar)
    return Jawaban(
        _paragraphs(
            kata.judul(lembar.tahun),
            _lines([*_age(lembar), *_seen(lembar)]),
            tabel.capaian(lembar.indikator),
            mean(lembar.rerata, lembar),
            _notes(lembar.indikator),
            kata.dasar(lembar.dasar, lembar.dokumen),
        ),
        tombol.ringkasan(lembar),
    )


def sasaran(lembar: Lembar, satu: LembarSasaran) -> Jawaban:
    judul = kata.judul_sasaran(satu.nomor, ringkas(satu.nama, PANJANG), lembar.tahun)
    isi = (
        [tabel.realisasi(satu.indikator), _not_zero(satu.indikator)]
        if lembar.pembanding
        else [
            tabel.capaian(satu.indikator),
            mean(rerata(satu.indikator, lembar.skala), lembar),
            _notes(satu.indikator),
        ]
    )
    return Jawaban(
        _paragraphs(judul, _lines(_seen(lembar)), *isi, kata.dasar(lembar.dasar, lembar.dokumen)),
        (
            *tombol.indikator(satu.indikator),
            (*tombol.gambar(lembar, satu.kode), tombol.kembali(lembar.tahun)),
        ),
    )


def indikator(rincian: Rincian) -> Jawaban:
    satu, lembar = rincian.indikator, rincian.lembar
    induk = next(s for s in lembar.sasaran if s.kode == satu.sasaran)
    return Jawaban(
        _paragraphs(
            kata.judul_indikator(satu.kode, ringkas(satu.nama, PANJANG)),
            _lines([kata.isian("Sasaran", ringkas(induk.nama, PANJANG)), *_facts(satu)]),
            kata.pembanding(lembar.tahun, lembar.rencana) if lembar.pembanding else "",
            tabel.daftar(list(_figures(satu))),
            _lines(_remarks(lembar, satu)),
            _target_block(satu) if satu.target else "",
            kata.dasar([satu.dasar.naskah] if satu.dasar else [], lembar.dokumen),
        ),
        tombol.rincian(
            satu,
            tombol.sasaran(satu.tahun, induk.kode, induk.nomor),
            ada_ucapan=bool(rincian.ucapan),
        ),
    )


def tertutup(hasil: Tertutup) -> Jawaban:
    teks = kata.tertutup(hasil.kode, ringkas(hasil.nama, PANJANG), hasil.pemilik)
    return Jawaban(teks, ((tombol.kembali(hasil.tahun),),))


def usulan(hasil: Usulan) -> Jawaban:
    if not hasil.pilihan:
        return Jawaban(
            kata.tidak_ditemukan(hasil.kata, tersembunyi=hasil.tersembunyi),
            ((tombol.kembali(hasil.tahun),),),
        )
    pilihan = tuple((tombol.usulan(satu),) for satu in hasil.pilihan)
    return Jawaban(kata.pilih(hasil.kata), pilihan)


def cetakan(semua: Sequence[Tercetak]) -> str:
    """Return every printing with its table: "-" (Tabel 3.1) dan "Blm rilis" (Tabel 3.3)."""
    tabel_teks: dict[str, list[str]] = {}
    for cetak in semua:
        tabel_teks.setdefault(cetak.teks, []).append(cetak.sumber.tabel)
    return kata.dan([kata.cetakan(teks, kata.dan(t)) for teks, t in tabel_teks.items()])


def _pembanding(lembar: Lembar) -> Jawaban:
    tahun_lain: tuple[tuple[Tombol, ...], ...] = tombol.tahun(lembar.tahun_lengkap)
    return Jawaban(
        _paragraphs(
            kata.judul_pembanding(lembar.tahun),
            _lines([kata.pembanding(lembar.tahun, lembar.rencana), *_seen(lembar)]),
            tabel.realisasi(lembar.indikator),
            _not_zero(lembar.indikator),
            kata.dasar([], lembar.dokumen),
        ),
        (*tahun_lain, *tombol.ringkasan(lembar)),
    )


def _not_zero(semua: Iterable[LembarIndikator]) -> str:
    strip = any(satu.nilai_realisasi is Keadaan.TERCETAK_STRIP for satu in semua)
    return kata.BUKAN_NOL if strip else ""


def _age(lembar: Lembar) -> list[str]:
    return [kata.usia(lembar.tahun, lembar.belum_dimuat)] if lembar.belum_dimuat else []


def _seen(lembar: Lembar) -> list[str]:
    """Say how much of the year the person sees, if not all, and what a list has to do with it."""
    if not lembar.terbatas:
        return []
    terlihat = lembar.indikator
    tentang = [kata.menyangkut(s.kode, s.terdaftar) for s in terlihat if s.terdaftar]
    return [kata.terlihat(len(terlihat), lembar.dari), *tentang]


def mean(rata: Rerata, lembar: Lembar) -> str:
    """Return the mean with its grade, and what it is the mean of."""
    hasil = rata.rata_rata
    tanpa = [(label, nilai(keadaan)) for label, keadaan in hasil.tanpa]
    cakupan = kata.cakupan(hasil.n, hasil.dari, tanpa, terbatas=lembar.terbatas)
    if hasil.nilai is None:
        return kata.rata_rata_tidak_ada(cakupan)
    predikat = (
        kata.predikat(rata.pita.sebutan, rata.skala.sumber) if rata.pita and rata.skala else ""
    )
    return kata.rata_rata(persen(hasil.nilai), predikat, cakupan)


def _notes(semua: Iterable[LembarIndikator]) -> str:
    """Return what the figures of a table must not be read without."""
    semua = list(semua)
    baris = [
        *(baris for satu in semua for baris in differences(satu)),
        *(kata.beda_target(s.kode, _by_document(s)) for s in semua if s.target_berbeda),
        *(kata.catatan(s.kode, ringkas(s.catatan, PANJANG)) for s in semua if s.catatan),
    ]
    lebih = len(baris) - CATATAN_TERBANYAK
    ekor = [kata.catatan_lain(lebih)] if lebih > 0 else []
    return _lines([kata.JUDUL_CATATAN, *baris[:CATATAN_TERBANYAK], *ekor]) if baris else ""


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
    naskah: dict[str, list[str]] = {}
    for target in satu.target:
        naskah.setdefault(target.tercetak.teks, []).append(kata.NASKAH[target.naskah])
    return kata.dan([kata.cetakan(teks, kata.dan(n)) for teks, n in naskah.items()])


def _figures(satu: LembarIndikator) -> Iterator[tuple[str, str]]:
    kini, lalu = satu.tahun, satu.tahun - 1
    if satu.target:
        yield f"{kata.TARGET} {kini}", nilai(satu.nilai_target)
    yield f"{kata.REALISASI} {kini}", nilai(satu.nilai_realisasi)
    if satu.target:
        yield f"{kata.CAPAIAN} {kini}", _percent(satu.capaian)
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
        yield kata.catatan(satu.kode, ringkas(satu.catatan, PANJANG))
    if satu.terdaftar:
        yield kata.menyangkut(satu.kode, satu.terdaftar)


def _as_printed(tahun: int, semua: Sequence[Tercetak]) -> Iterator[str]:
    """Say how a figure is printed where that is not how it is shown, or not all printings."""
    biasa = {nilai(cetak.nilai) for cetak in semua}
    teks = {cetak.teks for cetak in semua}
    if teks and teks not in (biasa, {"-"}):
        yield kata.tercetak(f"{kata.REALISASI} {tahun}", cetakan(semua))


def _targets(satu: LembarIndikator) -> Iterator[tuple[str, str]]:
    ada = {t.naskah: t.tercetak.nilai for t in satu.target}
    for naskah in Naskah:
        yield kata.NASKAH[naskah], nilai(ada.get(naskah, Keadaan.TIDAK_TERSEDIA))


def _target_block(satu: LembarIndikator) -> str:
    isi = f"{kata.JUDUL_TARGET}\n{tabel.daftar(list(_targets(satu)))}"
    if satu.dasar is None or not satu.target_berbeda:
        return isi
    return f"{isi}\n{kata.TARGET_BERBEDA.format(dasar=kata.NASKAH[satu.dasar.naskah])}"


def _facts(satu: LembarIndikator) -> list[str]:
    isi = (
        ("Satuan", satu.satuan),
        ("Definisi", satu.definisi),
        ("Formula", satu.formula),
        ("Penanggung jawab", satu.penanggung_jawab),
        ("Sumber data", satu.sumber_data),
    )
    return [kata.isian(label, ringkas(teks, PANJANG) if teks else None) for label, teks in isi]


def _percent(value: Nilai) -> str:
    return persen(value) if isinstance(value, Decimal) else nilai(value)


def _signed(value: Decimal) -> str:
    return f"+{angka(value)}" if value > 0 else angka(value)


def _lines(baris: Iterable[str]) -> str:
    return "\n".join(baris)


def _paragraphs(*bagian: str) -> str:
    return "\n\n".join(filter(None, bagian))
