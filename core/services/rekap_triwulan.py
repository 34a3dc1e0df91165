"""What a quarter has come to, indikator and money, for a note to whoever leads."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from core.audit.bahan import Ucapan
from core.audit.isian import words_of
from core.belum_mengisi import BelumMengisi
from core.buku import Buku
from core.errors import TidakBerhakError
from core.hak import Bidang, Kegunaan, Pelaku, may_at_all, sees_all, wilayah
from core.kinerja import Lembar
from core.periode import Bulan, Periode, TahunKosong, Triwulan
from core.services import anggaran, belum_mengisi, capaian

PERIHAL = "lkjip"
SEBULAN = 3
"""Months of a quarter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RekapTriwulan:
    """`belum` is who has not posted, None where the person may not know; `uang` None: no budget.

    `ucapan` is what was posted with the figures that count, as far as the person may read it.
    """

    periode: Periode
    lembar: Lembar
    uang: Buku | None
    belum: BelumMengisi | None
    ucapan: tuple[Ucapan, ...]


@dataclass(frozen=True, slots=True)
class TanpaTriwulan:
    """Documents tell of the year, and have no figures of a quarter."""

    tahun: int


def load(
    engine: Engine, pelaku: Pelaku, tahun: int | None, triwulan: Triwulan, *, now: datetime
) -> RekapTriwulan | TahunKosong | TanpaTriwulan:
    """Return a quarter of a year that is filled in here, as far as the person may see it.

    Of the latest that has data where `tahun` is None. Raises TidakBerhakError for whoever may
    take no reports.
    """
    if not may_at_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN):
        raise TidakBerhakError(PERIHAL)
    lembar = capaian.show_capaian(engine, pelaku, tahun, triwulan=triwulan, now=now)
    if isinstance(lembar, TahunKosong):
        return lembar
    if lembar.diisi is None:
        return TanpaTriwulan(lembar.tahun)
    bulan = Bulan(triwulan.value * SEBULAN)
    buku = anggaran.show_buku(engine, pelaku, lembar.tahun, bulan=bulan, now=now)
    periode = lembar.diisi.periode
    return RekapTriwulan(
        periode=periode,
        lembar=lembar,
        uang=None if isinstance(buku, TahunKosong) else buku,
        belum=_missing(engine, pelaku, periode, now),
        ucapan=tuple(_words(pelaku, lembar)),
    )


def _words(pelaku: Pelaku, lembar: Lembar) -> Iterator[Ucapan]:
    semua, milik = sees_all(pelaku, Kegunaan.MENGUNDUH_LAPORAN), wilayah(pelaku)
    for satu in lembar.indikator:
        yield from (kata for kata in words_of(satu) if semua or kata.is_open_to(milik))


def _missing(
    engine: Engine, pelaku: Pelaku, periode: Periode, now: datetime
) -> BelumMengisi | None:
    try:
        return belum_mengisi.list_missing(engine, pelaku, Bidang.KINERJA, periode, now=now)
    except TidakBerhakError:
        return None
