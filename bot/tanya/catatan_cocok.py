"""Which of the findings a question is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.messages.anggaran import SEBUTAN
from bot.messages.cek import SELURUH
from bot.messages.cek_uraian import uraikan
from bot.render import angka, dua_desimal, rupiah
from bot.ruang import Ruang
from bot.tanya import buku
from core.audit.catatan import Catatan
from core.buku import Buku, Pos, leaves
from core.hak import Pelaku
from core.services.anggaran import show_buku
from core.services.cek import Pemeriksaan
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold


@dataclass(frozen=True, slots=True)
class Perkara:
    """A question, whose it is, and the findings on the year that it names."""

    ruang: Ruang
    pelaku: Pelaku
    tanya: Pertanyaan
    hasil: Pemeriksaan


def find(perkara: Perkara) -> list[Catatan]:
    """Return the findings that the question is about, the gravest first."""
    satu, semua = perkara.tanya, perkara.hasil.of(None)
    if kode := {b.kunci for b in satu.about(Jenis.INDIKATOR)}:
        return _with_number(satu, [c for c in semua if c.fakta.indikator in kode])
    if satu.about(*POS, Jenis.UNIT):
        ini = show_buku(
            perkara.ruang.engine, perkara.pelaku, perkara.hasil.tahun, now=perkara.ruang.now()
        )
        if isinstance(ini, Buku):
            tentang = list(_lines(perkara, ini))
            return _with_number(satu, [c for c in semua if _is_about(c, tentang)])
    if satu.angka and ((cocok := [c for c in semua if _has_number(satu, c)]) or not satu.teks):
        return cocok
    if not satu.teks:
        return list(semua)
    cocok = [c for c in semua if all(k in _text(c) for k in satu.teks.split())]
    seluruh = fold(SELURUH)
    return sorted(cocok, key=lambda c: seluruh not in _text(c))


def _with_number(satu: Pertanyaan, semua: list[Catatan]) -> list[Catatan]:
    """Return those with a number of the question, where some have one."""
    return [c for c in semua if _has_number(satu, c)] or semua


def _lines(perkara: Perkara, ini: Buku) -> Iterator[tuple[frozenset[int], frozenset[str]]]:
    """Yield the numbers of the sub kegiatan of each thing that is named, and what it is called.

    A unit stands in no finding by its name: it is found by its lines.
    """
    for benda in perkara.tanya.about(*POS):
        if (pos := buku.find(ini, benda)) is not None:
            yield frozenset(s.nomor for s in leaves(pos)), frozenset(_names(pos))
    for benda in perkara.tanya.about(Jenis.UNIT):
        if milik := buku.of_unit(perkara.ruang, ini, benda):
            yield frozenset(s.nomor for s in buku.subs(milik)), frozenset()


def _names(pos: Pos) -> tuple[str, str]:
    return fold(f"{SEBUTAN[pos.tingkat]} {pos.nomor} ({pos.pendek})"), fold(pos.nama)


def _is_about(satu: Catatan, tentang: list[tuple[frozenset[int], frozenset[str]]]) -> bool:
    teks = _text(satu)
    return any(
        not nomor.isdisjoint(satu.fakta.sub) or any(n in teks for n in nama)
        for nomor, nama in tentang
    )


def _has_number(satu: Pertanyaan, catatan: Catatan) -> bool:
    teks = f" {_text(catatan)} "
    return any(f" {fold(tulis)} " in teks for n in satu.angka for tulis in _written(n))


def _written(n: Decimal) -> set[str]:
    return {angka(n), dua_desimal(n), rupiah(n)}


def _text(catatan: Catatan) -> str:
    """Return all that a finding says, as it is compared."""
    uraian = uraikan(catatan.fakta, utuh=True)
    return fold(" ".join((catatan.aturan, uraian.judul, *uraian.isi, *uraian.kemungkinan)))
