"""A sheet with the answers of respondents: its headings found, its rows read, nothing guessed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from itertools import pairwise

from core.bilangan import baca_nilai
from core.errors import TidakTerbacaError
from core.skm.jawaban import TERBAIK, TERBURUK
from core.skm.kepala import ArtiKolom, JenisKolom, find_unsur, is_recap
from core.skm.masalah import MasalahJawaban, SalahJawaban, show_short, show_title
from core.skm.unsur import Unsur
from core.xlsx.sel import Baris, GalatSel, Lembar, Rumus, Sel

KEPALA_MAKS = 50
"""Rows among which the headings are looked for."""
CUKUP_UNSUR = 3
"""Unsur that a row must name to be the headings."""
DI_ATAS = 3
"""Rows above the headings where a heading may stand that spans them."""
NOMOR_KOLOM_MIN = 5
"""Cells by which a row that numbers its columns is known."""
KOSONG = frozenset({"-", "\N{EN DASH}", "\N{EM DASH}"})
_BUKAN_JAWABAN = (
    (Rumus, SalahJawaban.RUMUS),
    (GalatSel, SalahJawaban.GALAT),
    (bool, SalahJawaban.LOGIKA),
    ((date, time), SalahJawaban.TANGGAL),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kepala:
    """Where the headings are; `kolom` of each unsur, in the order of the survey."""

    baris: int
    kolom: dict[str, int]
    tertukar: tuple[str, ...]
    pribadi: tuple[int, ...]
    diabaikan: tuple[int, ...]
    """Columns of which nothing is read, though their headings say nothing that we know."""
    masalah: tuple[MasalahJawaban, ...]


@dataclass(slots=True)
class Baca:
    """All that the rows say: `jawaban` in the order of the unsur, None: blank."""

    jawaban: list[list[int | None]] = field(default_factory=list)
    masalah: list[MasalahJawaban] = field(default_factory=list)
    dilewati: int = 0
    """Rows that sum up, and what stands below them."""
    tersembunyi: int = 0
    """Respondents in rows that are hidden, and counted all the same."""


def find_head(lembar: Lembar, unsur: Sequence[Unsur]) -> Baris | None:
    """Return the row that names most of the unsur, None where none names enough."""
    calon = [(len(_named(baris, unsur)), baris) for baris in lembar.baris[:KEPALA_MAKS]]
    banyak, baris = max(calon, key=lambda satu: satu[0], default=(0, None))
    return baris if banyak >= min(CUKUP_UNSUR, len(unsur)) else None


def read_head(lembar: Lembar, baris: Baris, unsur: Sequence[Unsur]) -> Kepala:
    """Assign each column."""
    arti = dict(_meanings(lembar, baris, unsur))
    kolom: dict[str, int] = {}
    masalah: list[MasalahJawaban] = []
    for nomor, (satu, _) in arti.items():
        kode = satu.unsur.kode if satu.unsur else ""
        if satu.jenis is JenisKolom.UNSUR_LAIN or kode in kolom:
            lain = satu.jenis is JenisKolom.UNSUR_LAIN
            sebab = SalahJawaban.UNSUR_LAIN if lain else SalahJawaban.UNSUR_GANDA
            judul = arti[nomor][1]
            masalah.append(MasalahJawaban(sebab=sebab, nomor_kolom=nomor, kode=kode, perihal=judul))
        elif kode:
            kolom[kode] = nomor
    asing = [n for n, (satu, _) in arti.items() if satu.jenis is JenisKolom.TAK_DIKENAL]
    hilang = [satu.kode for satu in unsur if satu.kode not in kolom]
    masalah += [MasalahJawaban(sebab=SalahJawaban.UNSUR_TIDAK_ADA, kode=kode) for kode in hilang]
    if hilang:
        masalah += [
            MasalahJawaban(
                sebab=SalahJawaban.KOLOM_TAK_DIKENAL, nomor_kolom=nomor, perihal=arti[nomor][1]
            )
            for nomor in asing
        ]
    return Kepala(
        baris=baris.nomor,
        kolom={satu.kode: kolom[satu.kode] for satu in unsur if satu.kode in kolom},
        tertukar=tuple(s.unsur.kode for s, _ in arti.values() if s.unsur and s.tertukar),
        pribadi=tuple(n for n, (satu, _) in arti.items() if satu.jenis is JenisKolom.PRIBADI),
        diabaikan=() if hilang else tuple(asing),
        masalah=tuple(masalah),
    )


def read_rows(lembar: Lembar, kepala: Kepala) -> Baca:
    """Read every row below the headings, up to the one that sums up."""
    hasil = Baca()
    direkap = False
    for urutan, baris in enumerate(b for b in lembar.baris if b.nomor > kepala.baris):
        if direkap or _is_recap(baris, kepala):
            direkap = True
            hasil.dilewati += 1
            hasil.masalah += _answers_below(baris, kepala)
        elif urutan or not _numbers_columns(baris, kepala):
            _read_row(baris, kepala, hasil)
    return hasil


def _named(baris: Baris, unsur: Sequence[Unsur]) -> set[str]:
    arti = (find_unsur(sel.isi, unsur).unsur for sel in baris.sel if isinstance(sel.isi, str))
    return {satu.kode for satu in arti if satu}


def _meanings(
    lembar: Lembar, kepala: Baris, unsur: Sequence[Unsur]
) -> Iterator[tuple[int, tuple[ArtiKolom, str]]]:
    """Yield of each column that has a heading or an entry: its meaning, and the heading."""
    isi = {sel.kolom for b in lembar.baris if b.nomor > kepala.nomor for sel in b.sel}
    for nomor in sorted(isi | {sel.kolom for sel in kepala.sel}):
        judul = _title(kepala, nomor)
        if judul:
            yield nomor, (find_unsur(judul, unsur), show_title(judul))
        else:
            yield nomor, (_meaning_above(lembar, kepala, nomor, unsur), "")


def _meaning_above(lembar: Lembar, kepala: Baris, kolom: int, unsur: Sequence[Unsur]) -> ArtiKolom:
    """Return what a heading that spans rows says; it stands in the first of them."""
    atas = [b for b in lembar.baris if kepala.nomor - DI_ATAS <= b.nomor < kepala.nomor]
    judul = next((satu for b in reversed(atas) if (satu := _title(b, kolom))), "")
    arti = find_unsur(judul, unsur)
    # A title of the whole sheet may speak of "waktu" too.
    return ArtiKolom(JenisKolom.TAK_DIKENAL) if arti.unsur else arti


def _title(baris: Baris, kolom: int) -> str:
    sel = baris.at(kolom)
    return sel.isi if sel and isinstance(sel.isi, str) else ""


def _is_recap(baris: Baris, kepala: Kepala) -> bool:
    kiri = min(kepala.kolom.values())
    depan = [sel.isi for sel in baris.sel if sel.kolom < kiri]
    if not any(is_recap(isi) for isi in depan if isinstance(isi, str)):
        return False
    # Somebody may be called Nilai Sari: a running number and whole answers are a respondent's.
    bernomor = any(
        isinstance(isi, Decimal) or f"{isi}".strip(" .").isdecimal() for isi in depan if isi
    )
    jawaban = [_read_cell(baris.at(kolom)) for kolom in kepala.kolom.values()]
    return not (bernomor and all(isinstance(satu, int) for satu in jawaban))


def _numbers_columns(baris: Baris, kepala: Kepala) -> bool:
    """Tell whether a row only counts the columns: (2) (3) (4) ..."""
    angka = [
        (kolom, int(teks))
        for kolom in sorted(kepala.kolom.values())
        if (sel := baris.at(kolom)) and (teks := f"{sel.isi}".strip("() ")).isdecimal()
    ]
    return len(angka) >= NOMOR_KOLOM_MIN and all(
        b[1] - a[1] == b[0] - a[0] for a, b in pairwise(angka)
    )


def _answers_below(baris: Baris, kepala: Kepala) -> Iterator[MasalahJawaban]:
    """Name a row below the sums that is as full of answers as a respondent's."""
    if _is_recap(baris, kepala):
        return
    jawaban = [_read_cell(baris.at(kolom)) for kolom in kepala.kolom.values()]
    if all(isinstance(satu, int) for satu in jawaban):
        yield MasalahJawaban(sebab=SalahJawaban.SETELAH_REKAP, baris=baris.nomor)


def _read_row(baris: Baris, kepala: Kepala, hasil: Baca) -> None:
    jawaban: list[int | None] = []
    for kode, kolom in kepala.kolom.items():
        sel = baris.at(kolom)
        satu = _read_cell(sel)
        if isinstance(satu, SalahJawaban):
            hasil.masalah.append(
                MasalahJawaban(
                    sebab=satu,
                    baris=baris.nomor,
                    nomor_kolom=kolom,
                    isi=show_short(sel.isi) if sel else "",
                    kode=kode,
                )
            )
            satu = None
        jawaban.append(satu)
    hasil.jawaban.append(jawaban)
    hasil.tersembunyi += baris.tersembunyi and any(jawaban)


def _read_cell(sel: Sel | None) -> int | SalahJawaban | None:
    """Return the answer, None where there is none."""
    isi = sel.isi if sel else ""
    if isinstance(isi, str):
        return _read_text(isi.strip())
    if isinstance(isi, Decimal):
        return SalahJawaban.PERSEN if sel and sel.persen else _answer(isi)
    return next(salah for jenis, salah in _BUKAN_JAWABAN if isinstance(isi, jenis))


def _read_text(teks: str) -> int | SalahJawaban | None:
    if not teks or teks in KOSONG:
        return None
    try:
        angka = baca_nilai(teks)
    except TidakTerbacaError:
        return SalahJawaban.BUKAN_ANGKA
    if teks.endswith("%"):
        return SalahJawaban.PERSEN
    # "3.000" is no answer by either of its readings that anybody meant.
    return _answer(angka) if isinstance(angka, Decimal) else SalahJawaban.BUKAN_BULAT


def _answer(angka: Decimal) -> int | SalahJawaban:
    if angka != angka.to_integral_value():
        return SalahJawaban.BUKAN_BULAT
    return int(angka) if TERBURUK <= angka <= TERBAIK else SalahJawaban.DI_LUAR_RENTANG
