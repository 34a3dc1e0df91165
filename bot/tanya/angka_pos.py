"""The figures of a line of the budget in one sentence, those that are asked for."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias

from bot.anggaran import isian, janji
from bot.anggaran.catatan import nama
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata
from bot.messages.keadaan import HITUNGAN, KATA
from bot.render import hasil_persen, persen, uang
from bot.tanya import banding, buku, premis, premis_pagu
from bot.tanya.balasan import lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, perubahan_pct, perubahan_rp, serapan_pct, sisa_rp
from core.angka import Keadaan, Nilai
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold

Bernama: TypeAlias = tuple[str, LimaAngka]
"""Figures with the name of what they are of."""
BEBERAPA = 2
DUA_DASAR = "dua_dasar"
"""Serapan against pagu murni and against pagu perubahan."""
TAK_TERCETAK = frozenset([Keadaan.TERCETAK_KOSONG, Keadaan.TERCETAK_STRIP])


def told(satu: Pertanyaan, buku: Buku, sebutan: str, lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Return the figures that are asked for, below a correction of what is taken for granted.

    `sub` are the sub kegiatan that the figures are of.
    """
    ukuran = tuple(u for u in satu.ukuran if u not in {Ukuran.PORSI, Ukuran.OUTPUT})
    seluruhnya = buku.akar is not None and lima == five(buku.akar)
    if Ukuran.PORSI in satu.ukuran and not seluruhnya:
        isi = [_share(satu, buku, lima)]
    else:
        isi = [_figure(satu, u, lima, sub) for u in ukuran]
        # What is no figure of money says nothing here: "targetnya?".
        isi = list(filter(None, isi)) or [_figure(satu, Ukuran.SERAPAN, lima, sub)]
    if premis.is_of_murni(satu, lima) and not _asks_both(satu, lima):
        isi.append(_serapan(lima, murni=True))
    ada = lima.realisasi
    if satu.ukuran == (Ukuran.REALISASI,) and isinstance(ada, Keadaan):
        # What there is none of yet is told of beside what there is.
        isi.append(_pagu(satu, lima))
    return lines(
        premis_pagu.of_rows(satu, lima, sum_of(list(sub)), len(sub)) or premis_pagu.of(satu, lima),
        kata.satu(kata.judul(sebutan, isian.kapan(buku)), list(dict.fromkeys(filter(None, isi)))),
        kata.bukan_nol(KATA[ada]) if isinstance(ada, Keadaan) and ada in TAK_TERCETAK else "",
    )


def posted(buku: Buku, sub: Sequence[Pos]) -> str:
    """Say of how many lines a sum of what is posted is, and that of one it counts.

    "" of documents.
    """
    if buku.diisi is None:
        return ""
    if len(sub) < BEBERAPA:
        return _one_posted(sub[0]) if sub else ""
    return kata.terisi(sum(1 for s in sub if s.isian and s.isian.dipakai), len(sub))


def _one_posted(satu: Pos) -> str:
    """Say that what was posted of a line is verified, and that it is more than its pagu."""
    if satu.isian is None or satu.isian.dipakai is None:
        return ""
    sisa = five(satu).sisa
    lebih = isinstance(sisa, Decimal) and sisa < 0
    return lines(kata.TERVERIFIKASI, kata.DI_ATAS_PAGU if lebih else "")


def output(pos: Pos, disebut: str = "") -> list[str]:
    """Return what a line promises for its money, and what was reached of it where that is known.

    What is called by the words `disebut` stands first: it is what was asked.
    """
    dicari = set(disebut.split())
    semua = sorted(pos.janji, key=lambda j: -len(dicari.intersection(fold(j.nama).split())))
    isi = [kata.keluaran(satu) for dijanjikan in semua for satu in janji.catatan(dijanjikan)]
    kepala = kata.judul_keluaran(nama(pos))
    if not isi:
        return [kata.tanpa_keluaran(nama(pos))]
    terisi = any(dijanjikan.kode for dijanjikan in pos.janji)
    return [kepala, *isi, "" if terisi else kata.REALISASI_KELUARAN]


def beside(satu: Pertanyaan, lima: LimaAngka) -> Iterator[str]:
    """Yield the serapan, with its base, that a figure is seen beside; none where it was asked."""
    if satu.ukuran and Ukuran.SERAPAN not in satu.ukuran and isinstance(lima.serapan, Decimal):
        yield kata.di_sampingnya(_serapan(lima, murni=False))


def of_line(
    buku: Buku, pos: Pos, dasar: Dasar | None = None, ukuran: tuple[Ukuran, ...] = ()
) -> str:
    """Return the serapan of a line in one sentence, against the pagu in force or pagu murni.

    `ukuran` are the figures that are told besides.
    """
    satu = Pertanyaan(
        hal=Hal.ANGGARAN, dasar=dasar, ukuran=(*ukuran, Ukuran.SERAPAN) if ukuran else ()
    )
    return told(satu, buku, nama(pos), five(pos), leaves(pos))


def of_sum(buku: Buku, sebutan: str, sub: Sequence[Pos], dasar: Dasar | None = None) -> str:
    """Return the serapan of a unit in one sentence, as that of a line."""
    return told(Pertanyaan(hal=Hal.ANGGARAN, dasar=dasar), buku, sebutan, sum_of(list(sub)), sub)


def _figure(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Return one figure with its base; nothing for what is no figure of money."""
    murni = satu.dasar is Dasar.MURNI and lima.dasar is Dasar.PERUBAHAN
    sisa = sisa_rp(lima.realisasi, lima.murni) if murni else lima.sisa
    isi = {
        Ukuran.PAGU: _pagu(satu, lima),
        Ukuran.PERUBAHAN: _pagu(satu, lima),
        Ukuran.SISA: _left(sisa, lima.murni if murni else lima.pagu, murni=murni),
        Ukuran.REALISASI: kata.angka(kata.REALISASI, uang(lima.realisasi)),
        Ukuran.FISIK: kata.fisik(_physical(sub)),
        Ukuran.EFISIENSI: kata.EFISIENSI_TIDAK_ADA,
        Ukuran.SERAPAN: _both(lima) if _asks_both(satu, lima) else _serapan(lima, murni=murni),
    }
    return isi.get(ukuran, "")


def _left(sisa: Nilai, pagu: Nilai, *, murni: bool) -> str:
    """Return what is left, and which part of the pagu that is; of pagu murni with its name."""
    isi = kata.angka(kata.SISA, uang(sisa))
    pct = serapan_pct(sisa, pagu)
    isi = kata.dalam_persen(isi, persen(pct)) if isinstance(pct, Decimal) else isi
    return kata.terhadap(isi, kata_pagu.DASAR[Dasar.MURNI], uang(pagu)) if murni else isi


def _share(satu: Pertanyaan, buku: Buku, lima: LimaAngka) -> str:
    """Return which part of the whole Setda's pagu, or realisasi, is that of a line."""
    if buku.akar is None:
        return kata.PORSI_TERBATAS
    semua = five(buku.akar)
    if Ukuran.REALISASI in satu.ukuran:
        bagian, dari, apa = lima.realisasi, semua.realisasi, kata.REALISASI
    elif satu.dasar is Dasar.MURNI:
        bagian, dari, apa = lima.murni, semua.murni, kata_pagu.DASAR[Dasar.MURNI]
    else:
        bagian, dari, apa = lima.pagu, semua.pagu, kata_pagu.DASAR[semua.dasar]
    return kata.porsi(hasil_persen(serapan_pct(bagian, dari)), uang(bagian), apa, uang(dari))


def _asks_both(satu: Pertanyaan, lima: LimaAngka) -> bool:
    berubah = lima.dasar is Dasar.PERUBAHAN
    return berubah and satu.rincian == DUA_DASAR and isinstance(lima.serapan_murni, Decimal)


def _both(lima: LimaAngka) -> str:
    """Return the serapan against the pagu in force and against pagu murni, and how they differ."""
    kini, murni = lima.serapan, lima.serapan_murni
    if not (isinstance(kini, Decimal) and isinstance(murni, Decimal)):
        return _serapan(lima, murni=False)
    beda = banding.in_percent(*sorted((kini, murni)))
    return kata.dua_dasar(_serapan(lima, murni=False), _serapan(lima, murni=True), beda)


def _serapan(lima: LimaAngka, *, murni: bool) -> str:
    hasil, pagu = (lima.serapan_murni, lima.murni) if murni else (lima.serapan, lima.pagu)
    dasar = kata_pagu.DASAR[Dasar.MURNI if murni else lima.dasar]
    return kata.serapan(hasil_persen(hasil), uang(lima.realisasi), dasar, uang(pagu))


def _physical(sub: Sequence[Pos]) -> str:
    """Return the physical progress that was posted of a line; documents print none."""
    ada = [s.isian.dipakai.fisik_pct for s in sub if s.isian and s.isian.dipakai]
    fisik = ada[0] if len(sub) == 1 and ada else None
    return KATA[Keadaan.TIDAK_TERSEDIA] if fisik is None else persen(fisik)


def _pagu(satu: Pertanyaan, lima: LimaAngka) -> str:
    diminta = satu.dasar is Dasar.PERUBAHAN or satu.ukuran == (Ukuran.PERUBAHAN,)
    if lima.dasar is Dasar.MURNI and diminta:
        return kata.tanpa_perubahan(uang(lima.pagu))
    if lima.dasar is not Dasar.PERUBAHAN:
        return kata.angka(kata_pagu.DASAR[lima.dasar], uang(lima.pagu))
    if satu.dasar is Dasar.MURNI:
        return kata.angka(kata_pagu.DASAR[Dasar.MURNI], uang(lima.murni))
    beda = perubahan_rp(lima.murni, lima.perubahan)
    naik = premis.change(beda) if isinstance(beda, Decimal) else HITUNGAN[beda]
    pct = perubahan_pct(lima.murni, lima.perubahan)
    if isinstance(pct, Decimal) and pct:
        naik = kata.sebesar(naik, persen(abs(pct)))
    return kata.perubahan(uang(lima.murni), uang(lima.perubahan), naik)


def figures_of(perkara: Perkara) -> Bernama | None:
    """Return the name and figures of what the question is about, the whole where of nothing."""
    ini, satu = perkara.buku, perkara.tanya
    if pos := satu.about(*POS):
        ketemu = buku.find(ini, pos[0])
        return (nama(ketemu), five(ketemu)) if ketemu else None
    for unit in satu.about(Jenis.UNIT):
        if milik := buku.all_of_unit(perkara.ruang, ini, unit):
            if ini.akar is not None and len(milik.kegiatan) == ini.jumlah[Tingkat.KEGIATAN]:
                return kata.SETDA, five(ini.akar)
            return milik.nama, sum_of(buku.subs(milik))
    if not satu.benda and ini.akar is not None:
        return kata.SETDA, five(ini.akar)
    return None


def subs_of(perkara: Perkara) -> Sequence[Pos]:
    """Return the sub kegiatan of what the question is about, of the whole where of nothing."""
    ini, satu = perkara.buku, perkara.tanya
    if pos := satu.about(*POS):
        ketemu = buku.find(ini, pos[0])
        return leaves(ketemu) if ketemu else ()
    for unit in satu.about(Jenis.UNIT):
        if milik := buku.all_of_unit(perkara.ruang, ini, unit):
            return buku.subs(milik)
    return leaves(ini.akar) if ini.akar is not None else ()
