"""A filled form of obligations, cell by cell: what it would set, and what is wrong with it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from bot.kewajiban import formulir
from bot.kewajiban.formulir import ALASAN, BarisIsi, KolomIsi, LembarIsi, seal
from bot.messages import formulir_tenggat as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.render import escape, tanggal
from core.kewajiban.atur import (
    ALASAN_MAKS,
    Apa,
    Ubahan,
    aturan_json,
    tangga_json,
    to_aturan,
    to_tangga,
)
from core.kewajiban.baca_atur import read_aturan, read_surat, read_tangga
from core.kewajiban.jenis import Kala
from core.tanggal import read_day
from core.teks import fold, without_hidden
from core.xlsx.sel import Baris, BukuKerja, GalatSel, Isi, Lembar, Rumus, Sel, column_name

LEPAS = frozenset({Apa.SURAT.value, Apa.BEBAS.value, Apa.PANJANG.value, ALASAN})
"""Columns of which an empty cell takes back what was there."""


@dataclass(slots=True)
class Bacaan:
    """All that a form says: changes with their cells, and cells with what is wrong with them."""

    ubahan: list[tuple[str, Ubahan]] = field(default_factory=list)
    masalah: list[tuple[str, str]] = field(default_factory=list)


class _SalahSelError(Exception):
    """A cell cannot be read; the sentence says why."""


def is_form(buku: BukuKerja) -> bool:
    return any(_text(satu.at("A1")) == kata.TANDA for satu in buku.lembar)


def read_form(buku: BukuKerja, semua: Sequence[LembarIsi]) -> Bacaan:
    """Read every cell of every sheet; `semua` is what holds now."""
    hasil = Bacaan()
    ada = {satu.nama.strip().casefold(): satu for satu in buku.lembar}
    for lembar in semua:
        satu = ada.get(lembar.nama.casefold())
        if satu is None:
            hasil.masalah.append((lembar.nama, kata.TAK_ADA_LEMBAR))
        else:
            _Pembaca(lembar, hasil).read(satu)
    return hasil


class _Pembaca:
    """Reads one sheet."""

    def __init__(self, lembar: LembarIsi, hasil: Bacaan) -> None:
        self._lembar, self._hasil = lembar, hasil
        self._baris = {satu.kunci: satu for satu in lembar.baris}
        self._dilihat: set[str] = set()
        self._awal = len(lembar.tetap) + 2
        """The first column that is filled; the one before it has the seal."""

    def read(self, lembar: Lembar) -> None:
        salah = list(self._head(lembar))
        self._hasil.masalah += salah
        if salah:
            # Whoever moves columns must not have them read under other headings.
            return
        for baris in lembar.baris:
            if baris.nomor > formulir.KEPALA:
                self._row(baris)

    def _head(self, lembar: Lembar) -> Iterator[tuple[str, str]]:
        for letak, judul in enumerate(self._lembar.judul, 1):
            alamat = f"{column_name(letak)}{formulir.KEPALA}"
            if _text(lembar.at(alamat)) != " ".join(judul.split()):
                yield self._at(alamat), kata.KEPALA.format(judul=escape(judul))

    def _row(self, baris: Baris) -> None:
        sel = {satu.kolom: satu for satu in baris.sel if not _blank(satu)}
        isian = [satu for kolom, satu in sel.items() if self._awal <= kolom <= self._akhir]
        kunci = _text(sel[1].isi) if 1 in sel else ""
        if not kunci:
            if isian:
                self._problem(isian[0].alamat, kata.TANPA_KUNCI)
            return
        milik = self._baris.get(kunci)
        banyak = len(self._hasil.masalah)
        terisi = self._values(milik, sel)
        if len(self._hasil.masalah) > banyak:
            return
        versi = _text(sel[self._awal - 1].isi) if self._awal - 1 in sel else ""
        if seal(terisi) == versi:
            # As it was handed out, whatever has become of it since.
            return
        if self._is_in_place(milik, kunci, baris, sel):
            self._take(milik, versi, baris, terisi)

    @property
    def _akhir(self) -> int:
        return self._awal + len(self._lembar.kolom) - 1

    def _is_in_place(
        self, milik: BarisIsi | None, kunci: str, baris: Baris, sel: Mapping[int, Sel]
    ) -> bool:
        """Tell whether a row is of what its key names, and only once; say so where it is not."""
        alamat = f"A{baris.nomor}"
        if milik is None:
            self._problem(alamat, kata.TAK_DIKENAL.format(isi=escape(kunci[:40])))
        elif kunci in self._dilihat:
            self._problem(alamat, kata.GANDA.format(isi=escape(kunci[:40])))
        elif fold(_text(sel[2].isi) if 2 in sel else "") != fold(milik.tetap[0]):  # noqa: PLR2004  the name
            kalimat = kata.TERGESER.format(kunci=escape(kunci[:40]))
            self._problem(f"B{baris.nomor}", kalimat)
        else:
            self._dilihat.add(kunci)
            return True
        return False

    def _take(
        self, milik: BarisIsi | None, versi: str, baris: Baris, terisi: Mapping[str, Any]
    ) -> None:
        if milik is None or terisi == dict(milik.kini):
            return
        if versi != milik.versi:
            self._problem(f"A{baris.nomor}", kata.BERUBAH)
            return
        for nama, nilai in terisi.items():
            if nilai != milik.kini[nama] and nama not in {Apa.PANJANG, ALASAN}:
                self._change(milik, nama, nilai, baris)
        self._extension(milik, baris, terisi)

    def _change(self, milik: BarisIsi, nama: str, nilai: Any, baris: Baris) -> None:  # noqa: ANN401  JSON
        # In the sheet of units each column is a kind.
        jenis = milik.jenis or nama
        apa = Apa(nama) if milik.jenis else Apa.UNIT
        ubahan = Ubahan(
            apa=apa, jenis=jenis, baru=nilai, unit_id=milik.unit_id, periode=milik.periode
        )
        self._hasil.ubahan.append((self._at(self._cell(nama, baris)), ubahan))

    def _extension(self, milik: BarisIsi, baris: Baris, terisi: Mapping[str, Any]) -> None:
        """Make one change of the two cells of an extension."""
        if ALASAN not in terisi:
            return
        on, alasan = terisi[Apa.PANJANG], terisi[ALASAN]
        if (on, alasan) == (milik.kini[Apa.PANJANG], milik.kini[ALASAN]):
            return
        if on and not alasan:
            self._problem(self._cell(ALASAN, baris), kata.TANPA_ALASAN)
        elif alasan and not on:
            self._problem(self._cell(Apa.PANJANG, baris), kata.TANPA_TANGGAL)
        else:
            self._change(milik, Apa.PANJANG, [on, alasan] if on else None, baris)

    def _values(self, milik: BarisIsi | None, sel: Mapping[int, Sel]) -> dict[str, Any]:
        """Return what the cells of a row say, by column; what is wrong is noted."""
        hasil: dict[str, Any] = {}
        for letak, kolom in enumerate(self._lembar.kolom, self._awal):
            kini = milik.kini if milik else {}
            if letak not in sel:
                if kolom.nama in LEPAS:
                    hasil[kolom.nama] = None
                elif kolom.nama in kini:
                    hasil[kolom.nama] = kini[kolom.nama]
            elif milik and kolom.nama not in kini:
                self._problem(sel[letak].alamat, kata.TERTUTUP)
            else:
                try:
                    hasil[kolom.nama] = _read(kolom, milik, sel[letak])
                except _SalahSelError as error:
                    self._problem(sel[letak].alamat, f"{error}")
        return hasil

    def _cell(self, nama: str, baris: Baris) -> str:
        letak = next(n for n, k in enumerate(self._lembar.kolom, self._awal) if k.nama == nama)
        return f"{column_name(letak)}{baris.nomor}"

    def _at(self, alamat: str) -> str:
        return f"{self._lembar.nama}!{alamat}"

    def _problem(self, alamat: str, kalimat: str) -> None:
        self._hasil.masalah.append((self._at(alamat), kalimat))


def _read(kolom: KolomIsi, milik: BarisIsi | None, sel: Sel) -> Any:  # noqa: ANN401  JSON
    """Return what a cell says, as JSON. Raises _SalahSelError."""
    match sel.isi:
        case Rumus():
            raise _SalahSelError(kata.RUMUS)
        case GalatSel():
            raise _SalahSelError(kata.GALAT)
        case bool():
            raise _SalahSelError(kata.LOGIKA)
    if kolom.arti:
        return _choice(kolom, sel)
    return BACA.get(kolom.nama, _reason)(milik, sel)


def _choice(kolom: KolomIsi, sel: Sel) -> Any:  # noqa: ANN401  JSON
    tertulis = fold(_text(sel.isi))
    for teks, isi in kolom.arti.items():
        if tertulis == fold(teks):
            return isi
    pilihan = " atau ".join(kolom.arti)
    raise _SalahSelError(kata.BUKAN_PILIHAN.format(isi=_shown(sel), pilihan=pilihan))


def _rule(milik: BarisIsi | None, sel: Sel) -> Any:  # noqa: ANN401  JSON
    kala = (milik.kala if milik else None) or Kala.TAHUN
    kini = to_aturan(milik.kini[Apa.ATURAN]) if milik else None
    terbaca = read_aturan(_text(sel.isi), kala, kini) if kini else None
    if terbaca is None or terbaca[1] is not None:
        contoh = kata_tanya.ATURAN[kala][0]
        raise _SalahSelError(kata.BUKAN_ATURAN.format(isi=_shown(sel), contoh=contoh))
    return aturan_json(terbaca[0])


def _ladder(milik: BarisIsi | None, sel: Sel) -> Any:  # noqa: ANN401  JSON
    kini = to_tangga(milik.kini[Apa.TANGGA]) if milik else None
    terbaca = read_tangga(_text(sel.isi), kini) if kini else None
    if terbaca is None:
        raise _SalahSelError(kata.BUKAN_TANGGA.format(isi=_shown(sel)))
    return tangga_json(terbaca)


def _letter(milik: BarisIsi | None, sel: Sel) -> Any:  # noqa: ANN401  JSON
    """Return number and date; the PDF stays with the letter that it is of."""
    hari_ini = (milik.acuan if milik else None) or date.max
    surat = read_surat(_text(sel.isi), hari_ini.year)
    if surat is None:
        raise _SalahSelError(kata.BUKAN_SURAT.format(isi=_shown(sel), contoh=kata_tanya.SURAT))
    if surat.on > hari_ini:
        raise _SalahSelError(kata.SURAT_BELUM_TIBA.format(on=tanggal(surat.on)))
    kini = milik.kini[Apa.SURAT] if milik else None
    baru = [surat.nomor, surat.on.isoformat()]
    return [*baru, kini[2] if kini and kini[:2] == baru else None]


def _day(milik: BarisIsi | None, sel: Sel) -> str:
    isi = sel.isi
    if isinstance(isi, datetime):
        return isi.date().isoformat()
    if isinstance(isi, date):
        return isi.isoformat()
    tahun = milik.acuan.year if milik and milik.acuan else date.min.year
    terbaca = read_day(_text(isi), tahun) if isinstance(isi, str) else None
    if terbaca is None:
        raise _SalahSelError(kata.BUKAN_TANGGAL.format(isi=_shown(sel)))
    return terbaca.isoformat()


def _reason(milik: BarisIsi | None, sel: Sel) -> str:
    del milik
    teks = " ".join(without_hidden(_text(sel.isi)).split())
    if len(teks) > ALASAN_MAKS:
        raise _SalahSelError(kata.TERLALU_PANJANG.format(maks=ALASAN_MAKS))
    return teks


BACA: dict[str, Callable[[BarisIsi | None, Sel], Any]] = {
    Apa.ATURAN: _rule,
    Apa.TANGGA: _ladder,
    Apa.SURAT: _letter,
    Apa.TANGGAL: _day,
    Apa.PANJANG: _day,
}


def _blank(sel: Sel) -> bool:
    return isinstance(sel.isi, str) and not without_hidden(sel.isi).strip()


def _shown(sel: Sel) -> str:
    return escape(_text(sel.isi)[:40])


def _text(isi: Isi | None) -> str:
    """Return what is shown in a cell, on one line."""
    match isi:
        case str():
            return " ".join(isi.split())
        case Decimal():
            return f"{isi:f}"
        case None | Rumus() | GalatSel():
            return ""
        case date() | time():
            return isi.isoformat()
    return f"{isi}"
