"""The budget without what a question leaves out, and how that was counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from bot.anggaran import render
from bot.anggaran.catatan import kosong, memuat_diragukan
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata
from bot.messages.daftar import dan
from bot.render import hasil_persen, uang
from bot.tanya import angka_pos, buku, lingkup_pos, premis
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, perubahan_rp, serapan_pct, sisa_rp
from core.angka import Keadaan, Nilai
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Pertanyaan

JALAN = 2
"""Rows of buttons below a sum that no document prints."""
PALING_BANYAK = 4
"""Of more things that may be left out nobody is told what each would give."""


@dataclass(frozen=True, slots=True)
class Luar:
    """What is left out: its name, its sub kegiatan, and the line itself where it is one."""

    nama: str
    sub: tuple[Pos, ...]
    pos: Pos | None = None

    @property
    def lima(self) -> LimaAngka:
        """Return its figures, printed or added up."""
        return five(self.pos) if self.pos else sum_of(list(self.sub))

    @property
    def nomor(self) -> frozenset[int]:
        return frozenset(s.nomor for s in self.sub)


def without(
    perkara: Perkara, sebutan: str, asal: Sequence[Pos], tercetak: LimaAngka | None = None
) -> Balasan:
    """Return the sum of these rows without what is left out, also of the printed sum if another."""
    if tercetak is not None and _is_of_whole(perkara.tanya, tercetak):
        perkara = replace(perkara, tanya=replace(perkara.tanya, angka=(), menduga=False))
    semua = list(_readings(perkara, frozenset(s.nomor for s in asal)))[:PALING_BANYAK]
    jawab = [_one(perkara, sebutan, asal, tercetak, luar) for luar in semua if luar]
    if not jawab:
        return Balasan(kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    isi = jawab if len(jawab) == 1 else [kata.BEBERAPA_ARTI, *jawab]
    return Balasan(
        lines(buku.part(perkara), isi, buku.source(perkara.buku)),
        tombol=render.ringkasan(perkara.buku).tombol[:JALAN],
        sikap=Sikap.JAWAB if len(jawab) == 1 else Sikap.TANYA,
    )


def _is_of_whole(satu: Pertanyaan, lima: LimaAngka) -> bool:
    """Tell whether a number is the figure with what is left out: "82% itu, tanpa gaji jadi brp"."""
    return bool(satu.angka) and satu.menduga and not premis.wrong_of_pos(satu, lima)


def _one(
    perkara: Perkara,
    sebutan: str,
    asal: Sequence[Pos],
    tercetak: LimaAngka | None,
    luar: Sequence[Luar],
) -> str:
    satu, ini = perkara.tanya, perkara.buku
    dibuang = {n for lain in luar for n in lain.nomor}
    keluar = [s for s in asal if s.nomor in dibuang]
    sisa = [s for s in asal if s.nomor not in dibuang]
    asing = [lain for lain in luar if not lain.nomor & {s.nomor for s in asal}]
    if asing and satu.mengurangi and len(luar) == 1:
        return _subtracted(perkara, sebutan, tercetak or sum_of(list(asal)), asal, luar[0])
    bukan = kata.bukan_bagian(dan([lain.nama for lain in asing]), sebutan) if asing else ""
    dipakai = [lain for lain in luar if lain not in asing]
    judul = kata.selain(sebutan, [lain.nama for lain in dipakai]) if dipakai else sebutan
    if not sisa:
        return kata.tak_tersisa(judul)
    cetak = None if _is_doubted(ini, dipakai, keluar) else _left_of_printed(tercetak, asal, dipakai)
    baris = sum_of(sisa)
    return lines(
        bukan,
        angka_pos.told(satu, ini, judul, cetak or baris, sisa),
        [kata.DARI_TERCETAK, _from_rows(baris)] if cetak else kata.dari_baris(len(sisa)),
        [angka_pos.told(satu, ini, lain.nama, sum_of(list(lain.sub)), lain.sub) for lain in asing],
        kosong(sum_of(sisa)),
        memuat_diragukan(ini, sisa),
    )


def _subtracted(
    perkara: Perkara, sebutan: str, lima: LimaAngka, asal: Sequence[Pos], luar: Luar
) -> str:
    """Return how far two things are apart neither of which is a part of the other."""
    satu, ini = perkara.tanya, perkara.buku
    lain = sum_of(list(luar.sub))
    return lines(
        lingkup_pos.compared(satu, [(sebutan, lima), (luar.nama, lain)]),
        angka_pos.told(satu, ini, sebutan, lima, asal),
        angka_pos.told(satu, ini, luar.nama, lain, luar.sub),
    )


def _is_doubted(ini: Buku, luar: Sequence[Luar], keluar: Sequence[Pos]) -> bool:
    """Tell whether the printed sum may lack a row that is left out, so that it is not taken twice.

    Of a programme its own printed sum is taken, which lacks that row as well.
    """
    program = all(lain.pos and lain.pos.tingkat is Tingkat.PROGRAM for lain in luar)
    return not program and bool(memuat_diragukan(ini, keluar))


def _left_of_printed(
    tercetak: LimaAngka | None, asal: Sequence[Pos], luar: Sequence[Luar]
) -> LimaAngka | None:
    """Return what is left of a printed sum, None where its rows add up to it."""
    baris = sum_of(list(asal))
    if tercetak is None or tercetak.dihitung_dari is not None or not luar:
        return None
    if (baris.murni, baris.pagu, baris.realisasi) == (
        tercetak.murni,
        tercetak.pagu,
        tercetak.realisasi,
    ):
        return None
    murni, pagu, realisasi = tercetak.murni, tercetak.pagu, tercetak.realisasi
    for lain in luar:
        murni = perubahan_rp(lain.lima.murni, murni)
        pagu = perubahan_rp(lain.lima.pagu, pagu)
        realisasi = perubahan_rp(_or_nothing(lain.lima.realisasi), realisasi)
    return replace(
        tercetak,
        murni=murni,
        perubahan=pagu if tercetak.dasar is Dasar.PERUBAHAN else tercetak.perubahan,
        realisasi=realisasi,
        serapan=serapan_pct(realisasi, pagu),
        sisa=sisa_rp(realisasi, pagu),
        serapan_murni=serapan_pct(realisasi, murni),
        tanpa_realisasi=(),
    )


def _or_nothing(realisasi: Nilai) -> Nilai:
    """Return a realisasi; none that is printed counts as 0 in a sum."""
    return Decimal(0) if isinstance(realisasi, Keadaan) else realisasi


def _from_rows(lima: LimaAngka) -> str:
    """Return the same as the rows add up to it, where the printed sum is another."""
    isi = [
        kata.angka(kata_pagu.DASAR[lima.dasar], uang(lima.pagu)),
        kata.angka(kata.REALISASI, uang(lima.realisasi)),
        kata.angka(kata.SERAPAN, hasil_persen(lima.serapan)),
        kata.angka(kata.SISA, uang(lima.sisa)),
    ]
    return kata.satu(kata.dari_baris_saja(lima.dihitung_dari or 0), isi)


def _readings(perkara: Perkara, asal: frozenset[int]) -> Iterator[list[Luar]]:
    """Yield what may be left out, each part being one of several things."""
    satu = perkara.tanya
    pasti = [luar for b in satu.kecuali if (luar := _left_out(perkara, b))]
    ragu = [
        _meant([luar for b in pilihan if (luar := _left_out(perkara, b))], asal)
        for pilihan in satu.kecuali_satu_dari
    ]
    for lain in product(*filter(None, ragu)):
        yield [*pasti, *lain]


def _meant(pilihan: Sequence[Luar], asal: frozenset[int]) -> list[Luar]:
    """Return which of several can be left out here: the one that holds the others, if one does."""
    dalam = [replace(p, sub=tuple(s for s in p.sub if s.nomor in asal)) for p in pilihan]
    ada = [p for p in dalam if p.sub]
    semua = frozenset(n for p in ada for n in p.nomor)
    utuh = [p for p in ada if p.nomor == semua]
    return utuh[:1] or ada


def _left_out(perkara: Perkara, benda: Benda) -> Luar | None:
    ini = perkara.buku
    if benda.jenis is Jenis.UNIT:
        milik = buku.all_of_unit(perkara.ruang, ini, benda)
        return Luar(milik.nama, tuple(buku.subs(milik))) if milik else None
    pos = buku.find(ini, benda) if benda.jenis in POS else None
    return Luar(pos.pendek, tuple(leaves(pos)), pos) if pos else None
