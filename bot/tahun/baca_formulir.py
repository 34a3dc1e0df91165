"""A filled form, cell by cell: what it would set, and everything that is wrong with it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from bot.messages import formulir_tahun as kata
from bot.tahun import asal, formulir
from bot.tahun.asal import Asal, key
from core.bilangan import DESIMAL_MAKSIMUM, DESIMAL_RUPIAH
from core.formulir_rencana import Masalah, SalahFormulir
from core.janji import JanjiPos
from core.paket.istilah import Tahap
from core.rencana import (
    Salah,
    Terbaca,
    read_day_cell,
    read_pagu_cell,
    read_satuan_cell,
    read_target_cell,
    read_unit_cell,
    write_exact,
)
from core.tahun import (
    HariPagu,
    IndikatorTahun,
    Ketetapan,
    PaguBaru,
    PosTahun,
    SatuanJanji,
    TahunIsi,
    TargetBaru,
    TargetJanji,
    UnitJanji,
)
from core.teks import fold
from core.xlsx.sel import Baris, BukuKerja, GalatSel, Isi, Lembar, Rumus, Sel, column_name

MURNI_PERUBAHAN = 2
"""Columns of the pagu that everybody fills."""
TANPA_ANGKA = (SatuanJanji, UnitJanji, HariPagu)
_TANDA = re.compile(rf"{kata.TANDA} (\d{{4}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Terisi:
    """What a cell sets, where it stands, and what it would have set when it was handed out.

    `semula` None: it was blank then, or nobody can tell.
    """

    tempat: str
    isi: Ketetapan
    semula: Ketetapan | None


@dataclass(slots=True)
class Bacaan:
    """All that a form says; `kosong` counts the cells that could be filled and are not.

    `utuh` are the figures that stand as they were handed out: they set nothing. `asal` is what the
    form was handed out with, None: it does not tell.
    """

    ketetapan: list[Terisi] = field(default_factory=list)
    masalah: list[Masalah] = field(default_factory=list)
    kosong: int = 0
    utuh: list[Ketetapan] = field(default_factory=list)
    asal: Asal | None = None


def tell_year(buku: BukuKerja) -> int | None:
    """Return the year of the form, whatever the file is called; None: it is no such form."""
    tanda = (_mark(lembar) for lembar in buku.lembar)
    return next((tahun for tahun in tanda if tahun is not None), None)


def read_form(buku: BukuKerja, tahunnya: TahunIsi) -> Bacaan:
    """Read every cell."""
    hasil = Bacaan(asal=asal.read(buku, kata.tanda(tahunnya.tahun)))
    lembar = {satu.nama.strip().casefold(): satu for satu in buku.lembar}
    pagu = _pagu_reader(tahunnya, lembar.get(kata.LEMBAR_PAGU.casefold()))
    for pembaca in (_target_reader(tahunnya), pagu, _janji_reader(tahunnya)):
        satu = lembar.get(pembaca.nama.casefold())
        if satu is None:
            hasil.masalah.append(Masalah(lembar=pembaca.nama, sebab=SalahFormulir.LEMBAR))
        else:
            pembaca.read(satu, tahunnya.tahun, hasil)
    hasil.masalah += _days_alone(hasil, tahunnya)
    return hasil


def _days_alone(hasil: Bacaan, tahunnya: TahunIsi) -> Iterator[Masalah]:
    """Say which days are of a pagu that there is not."""
    ada = {(pos.id, kunci) for pos in tahunnya.pos for kunci in pos.pagu}
    ada |= {(s.isi.pos_id, s.isi.kunci) for s in hasil.ketetapan if isinstance(s.isi, PaguBaru)}
    for satu in hasil.ketetapan:
        if isinstance(satu.isi, HariPagu) and (satu.isi.pos_id, satu.isi.kunci) not in ada:
            lembar, _, alamat = satu.tempat.partition("!")
            yield Masalah(lembar=lembar, alamat=alamat, sebab=SalahFormulir.TANPA_PAGU)


@dataclass(frozen=True, slots=True)
class _Benda:
    """What a row is of: its name, and how each cell to be filled is read; None: it cannot be."""

    nama: str
    sel: tuple[Callable[[Sel], Ketetapan | Salah] | None, ...]


@dataclass(frozen=True, slots=True)
class _Pembaca:
    """Reads one sheet, by the key in the first column of its rows."""

    nama: str
    judul: Sequence[str]
    benda: Mapping[str, _Benda]
    tertutup: SalahFormulir = SalahFormulir.TERTUTUP
    """Why a cell of a row cannot be filled."""
    dihitung: int = 9
    """Columns to be filled of which a blank cell counts as one; those behind are seldom needed."""

    def read(self, lembar: Lembar, tahun: int, hasil: Bacaan) -> None:
        salah = list(self._head(lembar, tahun))
        hasil.masalah += salah
        if salah:
            # Whoever moves columns must not have the figures read under other headings.
            return
        dilihat: set[str] = set()
        for baris in lembar.baris:
            if baris.nomor > formulir.KEPALA:
                self._row(baris, dilihat, hasil)

    def _head(self, lembar: Lembar, tahun: int) -> Iterator[Masalah]:
        if _mark(lembar) != tahun:
            yield self._problem("A1", SalahFormulir.TAHUN, perihal=f"{tahun}")
        for kolom, judul in enumerate(self.judul, 1):
            alamat = f"{column_name(kolom)}{formulir.KEPALA}"
            if _text(lembar.at(alamat)) != judul:
                yield self._problem(alamat, SalahFormulir.KEPALA, perihal=judul)

    def _row(self, baris: Baris, dilihat: set[str], hasil: Bacaan) -> None:
        isian = [sel for sel in baris.sel if formulir.TETAP < sel.kolom <= len(self.judul)]
        kunci = baris.at(1)
        tertulis = _text(kunci.isi) if kunci else ""
        benda = self.benda.get(key(tertulis))
        if benda is None:
            hasil.masalah += self._stray(baris, tertulis, isian)
            return
        alamat = f"A{baris.nomor}"
        if key(tertulis) in dilihat:
            hasil.masalah.append(self._problem(alamat, SalahFormulir.GANDA, isi=tertulis))
            return
        dilihat.add(key(tertulis))
        nama = baris.at(2)
        if nama is not None and fold(_text(nama.isi)) != fold(benda.nama):
            salah = self._problem(f"B{baris.nomor}", SalahFormulir.TERGESER, perihal=tertulis)
            hasil.masalah.append(salah)
            return
        self._cells(benda, tertulis, isian, hasil)

    def _stray(self, baris: Baris, tertulis: str, isian: Sequence[Sel]) -> Iterator[Masalah]:
        """Say what is wrong with a row of nothing; a remark below the table is nothing."""
        if tertulis:
            yield self._problem(f"A{baris.nomor}", SalahFormulir.TAK_DIKENAL, isi=tertulis)
        elif isian:
            alamat, perihal = isian[0].alamat, self.judul[0].lower()
            yield self._problem(alamat, SalahFormulir.TANPA_KUNCI, perihal=perihal)

    def _cells(self, benda: _Benda, kunci: str, isian: Sequence[Sel], hasil: Bacaan) -> None:
        terisi = {sel.kolom - formulir.TETAP - 1: sel for sel in isian if not _blank(sel)}
        for letak, baca in enumerate(benda.sel):
            sel = terisi.get(letak)
            if sel is None:
                hasil.kosong += baca is not None and letak < self.dihitung
            elif baca is None:
                salah = self._problem(sel.alamat, self.tertutup, perihal=kunci)
                hasil.masalah.append(salah)
            elif isinstance(terbaca := baca(sel), Salah):
                hasil.masalah.append(self._wrong(sel, terbaca))
            else:
                self._keep(
                    Terisi(
                        f"{self.nama}!{sel.alamat}",
                        terbaca,
                        self._before(kunci, letak, baca, hasil.asal),
                    ),
                    hasil,
                )

    def _before(
        self,
        kunci: str,
        letak: int,
        baca: Callable[[Sel], Ketetapan | Salah],
        asalnya: Asal | None,
    ) -> Ketetapan | None:
        """Return what the cell said when it was handed out."""
        judul = self.judul[formulir.TETAP + letak]
        sel = asalnya.get((self.nama, key(kunci), judul)) if asalnya else None
        semula = baca(sel) if sel else None
        return None if isinstance(semula, Salah) else semula

    @staticmethod
    def _keep(satu: Terisi, hasil: Bacaan) -> None:
        if satu.semula is None or not same(satu.isi, satu.semula):
            hasil.ketetapan.append(satu)
        elif not isinstance(satu.isi, SatuanJanji | UnitJanji | HariPagu):
            hasil.utuh.append(satu.isi)

    def _wrong(self, sel: Sel, salah: Salah) -> Masalah:
        perihal = ""
        if salah is Salah.TERLALU_TELITI:
            desimal = DESIMAL_RUPIAH if self.nama == kata.LEMBAR_PAGU else DESIMAL_MAKSIMUM
            perihal = kata.sampai(desimal)
        return self._problem(sel.alamat, salah, isi=_text(sel.isi), perihal=perihal)

    def _problem(
        self, alamat: str, sebab: Salah | SalahFormulir, *, isi: str = "", perihal: str = ""
    ) -> Masalah:
        return Masalah(lembar=self.nama, alamat=alamat, sebab=sebab, isi=isi, perihal=perihal)


def _target_reader(tahunnya: TahunIsi) -> _Pembaca:
    periode = formulir.target_periods(tahunnya.tahun)
    benda = {
        key(satu.kode): _Benda(
            satu.nama,
            tuple(_target(satu, kode) if kode in satu.periode_target else None for kode in periode),
        )
        for satu in tahunnya.indikator
    }
    return _Pembaca(kata.LEMBAR_TARGET, formulir.target_titles(tahunnya.tahun), benda)


def _pagu_reader(tahunnya: TahunIsi, lembar: Lembar | None) -> _Pembaca:
    pergeseran = _shifts(lembar) if lembar else None
    benda = {
        key(f"{satu.nomor}"): _Benda(satu.nama, tuple(_pagu_cells(satu, tahunnya, pergeseran)))
        for satu in tahunnya.pos
    }
    judul = formulir.pagu_titles(tahunnya.tahun, pergeseran)
    return _Pembaca(kata.LEMBAR_PAGU, judul, benda, dihitung=MURNI_PERUBAHAN)


def _shifts(lembar: Lembar) -> int | None:
    """Return for how many pergeseran the sheet has room, whatever there are by now."""
    dasar = len(formulir.pagu_titles(0)) + 1
    lebih = 0
    while _text(lembar.at(f"{column_name(dasar + lebih)}{formulir.KEPALA}")):
        lebih += 1
    return lebih // 2 if lebih else None


def _pagu_cells(
    satu: PosTahun, tahunnya: TahunIsi, pergeseran: int | None
) -> Iterator[Callable[[Sel], Ketetapan | Salah]]:
    """Yield how each cell of a row is read, in the order of the headings."""
    yield _pagu(satu, (Tahap.MURNI, 0))
    if pergeseran is None:
        yield _pagu(satu, (Tahap.PERUBAHAN, 0))
        return
    for kunci in formulir.pagu_stages(satu, pergeseran):
        yield _pagu(satu, kunci)
        yield _day(satu, kunci, tahunnya.tahun)


def _janji_reader(tahunnya: TahunIsi) -> _Pembaca:
    benda = {
        key(satu.kode): _Benda(
            satu.nama,
            (
                _janji_target(satu),
                _janji_satuan(satu),
                None if satu.bertuan else _janji_unit(satu, tahunnya),
            ),
        )
        for satu in tahunnya.janji
    }
    judul = formulir.janji_titles(tahunnya.tahun)
    return _Pembaca(kata.LEMBAR_OUTPUT, judul, benda, SalahFormulir.BERTUAN)


def _janji_target(satu: JanjiPos) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        match read_target_cell(sel, satu.ukuran):
            case Terbaca(nilai=nilai, teks=teks):
                return TargetJanji(satu.id, nilai, teks)
            case salah:
                return salah

    return read


def _janji_satuan(satu: JanjiPos) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        terbaca = read_satuan_cell(sel)
        return terbaca if isinstance(terbaca, Salah) else SatuanJanji(satu.id, terbaca)

    return read


def _janji_unit(satu: JanjiPos, tahunnya: TahunIsi) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        terbaca = read_unit_cell(sel, tahunnya)
        return terbaca if isinstance(terbaca, Salah) else UnitJanji(satu.id, terbaca.id)

    return read


def _target(satu: IndikatorTahun, periode: str) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        match read_target_cell(sel, satu):
            case Terbaca(nilai=nilai, teks=teks):
                return TargetBaru(satu.id, periode, nilai, teks)
            case salah:
                return salah

    return read


def _day(
    satu: PosTahun, kunci: tuple[Tahap, int], tahun: int
) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        hari = read_day_cell(sel, tahun)
        return hari if isinstance(hari, Salah) else HariPagu(satu.id, *kunci, hari)

    return read


def _pagu(satu: PosTahun, kunci: tuple[Tahap, int]) -> Callable[[Sel], Ketetapan | Salah]:
    def read(sel: Sel) -> Ketetapan | Salah:
        match read_pagu_cell(sel):
            case Terbaca(nilai=Decimal() as nilai, teks=teks):
                return PaguBaru(satu.id, *kunci, nilai, teks)
            case Salah() as salah:
                return salah
        raise TypeError(sel.isi)

    return read


def same(satu: Ketetapan, lain: Ketetapan) -> bool:
    """Tell whether two cells of the same place set the same, however it is written."""
    if isinstance(satu, TANPA_ANGKA) or isinstance(lain, TANPA_ANGKA):
        return satu == lain
    return satu.nilai == lain.nilai


def _mark(lembar: Lembar) -> int | None:
    cocok = _TANDA.fullmatch(_text(lembar.at("A1")))
    return int(cocok[1]) if cocok else None


def _blank(sel: Sel) -> bool:
    return isinstance(sel.isi, str) and not sel.isi.strip()


def _text(isi: Isi | None) -> str:
    """Return what is shown in a cell, on one line."""
    match isi:
        case str():
            return " ".join(isi.split())
        case Decimal():
            return write_exact(isi)
        case Rumus(teks=teks):
            return f"={teks}"
        case GalatSel(kode=kode):
            return kode
        case None:
            return ""
    return f"{isi}"
