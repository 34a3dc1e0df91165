"""Findings on rows that stand there twice, and what else is found of the same rows."""

from collections.abc import Iterator, Sequence

from bot.messages import tanya_catatan as kata
from bot.messages.cek_uraian import uraikan
from bot.tanya import buku
from bot.tanya.catatan_cocok import Perkara
from core.audit.baris import FaktaGeser, FaktaKembar
from core.audit.catatan import Catatan
from core.audit.jumlah import FaktaJumlah
from core.buku import Buku, leaves
from core.services.anggaran import show_buku
from core.tanya.indeks import POS

KEMBAR = "kembar"


def meant(perkara: Perkara, cocok: list[Catatan]) -> list[Catatan]:
    """Return the findings on the rows that are named: twins, else a total that is off by one.

    Of rows that are not named all are meant.
    """
    if perkara.tanya.rincian != KEMBAR or not (disebut := _rows_named(perkara)):
        return cocok
    if milik := [c for c in cocok if not disebut.isdisjoint(_rows_of(c))]:
        return milik
    return [c for c in perkara.hasil.of(None) if not disebut.isdisjoint(_explaining(c))]


def besides(perkara: Perkara, cocok: Sequence[Catatan]) -> Iterator[str]:
    """Yield what makes it likelier that rows stand there twice: a total, rows that slipped."""
    if perkara.tanya.rincian != KEMBAR:
        return
    baris = {n for c in cocok if isinstance(c.fakta, FaktaKembar) for n in _rows_of(c)}
    for satu in perkara.hasil.of(None):
        fakta = satu.fakta
        if isinstance(fakta, FaktaJumlah) and (nomor := sorted(baris & _explaining(satu))):
            yield kata.selisih_sebesar(fakta.garis.nama, nomor)
        elif isinstance(fakta, FaktaGeser) and not baris.isdisjoint(_rows_of(satu)):
            yield kata.juga(uraikan(fakta).judul)


def _rows_named(perkara: Perkara) -> frozenset[int]:
    """Return the numbers of the sub kegiatan that the question names."""
    ini = show_buku(
        perkara.ruang.engine, perkara.pelaku, perkara.hasil.tahun, now=perkara.ruang.now()
    )
    if not isinstance(ini, Buku):
        return frozenset()
    semua = (buku.find(ini, b) for b in perkara.tanya.about(*POS))
    return frozenset(s.nomor for pos in semua if pos is not None for s in leaves(pos))


def _rows_of(satu: Catatan) -> frozenset[int]:
    fakta = satu.fakta
    return (
        frozenset(b.nomor for b in fakta.baris)
        if isinstance(fakta, FaktaKembar | FaktaGeser)
        else frozenset()
    )


def _explaining(satu: Catatan) -> frozenset[int]:
    """Return the rows of which one alone is the difference of a total, in each of its columns."""
    fakta = satu.fakta
    if not isinstance(fakta, FaktaJumlah) or not fakta.serempak:
        return frozenset()
    return frozenset(p.baris[0] for p in fakta.penjelas if len(p.baris) == 1)
