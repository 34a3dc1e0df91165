"""Lines of the budget added up: those that are named, or all but those."""

from collections.abc import Sequence
from dataclasses import replace

from bot.anggaran import isian, render, tombol
from bot.anggaran.catatan import memuat_diragukan, nama
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata
from bot.render import hasil_persen, uang
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, add_up, serapan_pct, sisa_rp
from core.buku import Buku, LimaAngka, Pos, five, leaves, sum_of
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal

JALAN = 2
"""Rows of buttons below a sum that no document prints."""


def jumlah(perkara: Perkara) -> Balasan:
    """Several lines beside each other, and their sum."""
    ditanya = perkara.tanya.about(*POS)
    return added(perkara, [p for b in ditanya if (p := buku.find(perkara.buku, b)) is not None])


def added(perkara: Perkara, semua: Sequence[Pos]) -> Balasan:
    """Return these lines and the units that are named, one by one and added up."""
    ini = perkara.buku
    bagian = [(nama(p), five(p), leaves(p)) for p in semua]
    for unit in perkara.tanya.about(Jenis.UNIT):
        if milik := buku.of_unit(perkara.ruang, ini, unit):
            isi = buku.subs(milik)
            bagian.append((milik.nama, sum_of(isi), isi))
    sub = list({s.nomor: s for _, _, isi in bagian for s in isi}.values())
    if not sub:
        return Balasan(kata.TANPA_POS)
    satu_satu = [angka_pos.told(perkara.tanya, ini, *satu) for satu in bagian]
    terpisah = sum(len(isi) for _, _, isi in bagian) == len(sub)
    total = _as_shown([lima for _, lima, _ in bagian], sum_of(sub)) if terpisah else sum_of(sub)
    dihitung = [s for _, lima, isi in bagian if not _is_total(lima, isi) for s in isi]
    return Balasan(
        lines(
            satu_satu,
            _total(ini, len(bagian), total),
            memuat_diragukan(ini, dihitung),
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), semua),
        tampak=tuple(map(lingkup_pos.as_benda, semua)),
    )


def without(perkara: Perkara, sebutan: str, asal: Sequence[Pos]) -> Balasan:
    """Return the sum of these rows without what is left out."""
    ini = perkara.buku
    luar: set[int] = set()
    sebut: list[str] = []
    for benda in perkara.tanya.kecuali:
        if benda.jenis is Jenis.UNIT:
            milik = buku.of_unit(perkara.ruang, ini, benda)
            luar |= {s.nomor for s in (buku.subs(milik) if milik else ())}
            sebut.append(benda.nama)
        elif benda.jenis in POS and (pos := buku.find(ini, benda)) is not None:
            luar |= {s.nomor for s in leaves(pos)}
            sebut.append(pos.pendek)
    sub = [s for s in asal if s.nomor not in luar]
    if not sub or not luar:
        return Balasan(kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    judul = kata.selain(sebutan, sebut)
    return Balasan(
        lines(
            angka_pos.told(perkara.tanya, ini, judul, sum_of(sub), sub),
            kata.dari_baris(len(sub)),
            memuat_diragukan(ini, sub),
            buku.source(ini),
        ),
        tombol=render.ringkasan(ini).tombol[:JALAN],
    )


def _is_total(lima: LimaAngka, sub: Sequence[Pos]) -> bool:
    """Tell whether a document prints the sum of these rows itself."""
    return lima.dihitung_dari is None and len(sub) > 1


def _as_shown(bagian: Sequence[LimaAngka], baris: LimaAngka) -> LimaAngka:
    """Return the sum of the figures as they are shown: of programmes the printed ones.

    `baris` is the sum of all sub kegiatan, whose base it has.
    """
    murni, perubahan, realisasi, pagu = (
        add_up(list(enumerate(kolom))).jumlah
        for kolom in zip(
            *((p.murni, p.perubahan, p.realisasi, p.pagu) for p in bagian), strict=True
        )
    )
    return replace(
        baris,
        murni=murni,
        perubahan=perubahan,
        realisasi=realisasi,
        berlaku=pagu,
        serapan=serapan_pct(realisasi, pagu),
        sisa=sisa_rp(realisasi, pagu),
        serapan_murni=serapan_pct(realisasi, murni),
    )


def _total(ini: Buku, n: int, lima: LimaAngka) -> str:
    perubahan = lima.dasar is Dasar.PERUBAHAN
    isi = [
        kata.angka(kata_pagu.DASAR[Dasar.PERUBAHAN] if perubahan else kata.PAGU, uang(lima.pagu)),
        kata.angka(kata_pagu.DASAR[Dasar.MURNI], uang(lima.murni)),
        kata.angka(kata.REALISASI, uang(lima.realisasi)),
        kata.angka(kata.SERAPAN, hasil_persen(lima.serapan)),
        kata.angka(kata.SISA, uang(lima.sisa)),
    ]
    return kata.satu(kata.jumlah(n, isian.kapan(ini)), isi)


PENJAWAB: dict[Hal, Penjawab] = {Hal.JUMLAH_POS: buku.with_book(jumlah)}
