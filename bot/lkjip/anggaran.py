"""The tables of Bab III about money: per programme, and every line as Tabel 3.5 has it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from bot.anggaran.catatan import tanpa_angka
from bot.lkjip import sel
from bot.lkjip.blok import Baris, Blok, Butir, Kolom, Paragraf, Sel, Tabel
from bot.lkjip.nomor import Penomoran
from bot.messages import lkjip as kata
from bot.messages import lkjip_kinerja as kata_kinerja
from bot.messages import lkjip_tabel as kata_tabel
from bot.render import polos
from core.anggaran import Dasar, perubahan_rp, serapan_pct
from core.angka import Keadaan
from core.buku import Kolom as KolomUang
from core.buku import LimaAngka, Pos, Tingkat, five, leaves, rows_against_total, sum_of, walk
from core.lkjip.bab3 import Bab3

SERAPAN, SISA = "{E}/{D}*100", "{D}-{E}"
SERAPAN_DUA, SISA_DUA = "{D}/{C}*100", "{C}-{D}"
"""By which columns a workbook computes them, with and without a column of the pagu murni."""


def per_program(bab: Bab3, akar: Pos, nomor: Penomoran) -> Tabel:
    """Return a row for each programme, and the total as printed."""
    tetap = _has_both(akar)
    return nomor.table(
        kata_tabel.PER_PROGRAM,
        kolom=_columns(kata_tabel.PROGRAM, tetap=tetap, sisa=True),
        baris=(
            *(_row(satu, tetap=tetap, sisa=True) for satu in akar.anak),
            _row(akar, tetap=tetap, sisa=True, tebal=True),
        ),
        kaki=(_source(bab, akar), *caveats(akar), *_noted(bab)),
    )


def semua(bab: Bab3, akar: Pos, nomor: Penomoran) -> Tabel:
    """Return every line of the budget, and below the total what its rows come to instead."""
    tetap, periksa = _has_both(akar), tuple(_checks(akar, tetap=_has_both(akar)))
    kaki = kata_tabel.KAKI_ISIAN if bab.diisi else kata_tabel.KAKI_KEGIATAN
    return nomor.table(
        kata_tabel.ANGGARAN,
        kolom=_columns(kata_tabel.URAIAN, tetap=tetap, sisa=False),
        baris=(
            *(
                _row(pos, tetap=tetap, sisa=False, tebal=pos.tingkat is not Tingkat.SUB_KEGIATAN)
                for pos in walk(akar)
                if pos.tingkat is not Tingkat.JUMLAH
            ),
            _row(akar, tetap=tetap, sisa=False, tebal=True),
            *periksa,
        ),
        kaki=(_source(bab, akar), kaki, *caveats(akar), *_noted(bab)),
    )


def caveats(akar: Pos) -> tuple[str, ...]:
    """Say what the totals of a budget must not be read without."""
    beda = any(_differs(pos) for pos in (akar, *akar.anak))
    return (*([kata_tabel.KAKI_BEDA] if beda else []), *uncounted([five(akar)]))


def _differs(pos: Pos) -> bool:
    return any(rows_against_total(pos, kolom) for kolom in KolomUang)


def uncounted(semua: Iterable[LimaAngka]) -> tuple[str, ...]:
    """Say which sub kegiatan count as 0 in these sums, and why."""
    tanpa = {
        satu
        for lima in semua
        if isinstance(lima.realisasi, Decimal)
        for satu in lima.tanpa_realisasi
    }
    kalimat = tanpa_angka(sorted(tanpa), kata_tabel.NOMOR_SUB)
    return tuple(kata.kutip(polos(satu)) for satu in kalimat)


def told(bab: Bab3, akar: Pos) -> Iterator[Blok]:
    """Yield the sentences of the section: what was spent, of what, and by which programmes."""
    lima, sub = five(akar), leaves(akar)
    yield Paragraf(kata.anggaran(bab.tahun, lima))
    if _differs(akar):
        yield Paragraf(kata.menurut_baris(len(sub), sum_of(sub)))
        yield from map(Paragraf, uncounted([lima]))
    else:
        yield from map(Paragraf, caveats(akar))
    if len(akar.anak) > 1:
        yield Paragraf(kata.PER_PROGRAM)
        yield Butir(tuple(_share(satu, lima) for satu in akar.anak))


def _share(satu: Pos, semua: LimaAngka) -> str:
    lima = five(satu)
    bagian = serapan_pct(lima.realisasi, semua.realisasi)
    return kata.sumbangan(satu.nama, bagian, lima)


def extremes(
    semua: Iterable[tuple[str, Decimal | Keadaan]],
) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Return who has spent the largest share and who the smallest, where there are two to tell."""
    urut = sorted((nilai, nama) for nama, nilai in semua if isinstance(nilai, Decimal))
    if not urut or urut[0][0] == urut[-1][0]:
        return None
    terendah, tertinggi = ((nama, kata.persen_kata(nilai)) for nilai, nama in (urut[0], urut[-1]))
    return tertinggi, terendah


def _has_both(akar: Pos) -> bool:
    """Tell whether the budget was changed in the year, so that two columns of pagu are told."""
    return five(akar).dasar is Dasar.PERUBAHAN


def _columns(uraian: str, *, tetap: bool, sisa: bool) -> tuple[Kolom, ...]:
    lebar = 14 if sisa else 16
    pagu = (
        (
            Kolom(kata_tabel.MURNI, lebar, kanan=True),
            Kolom(kata_tabel.PERUBAHAN_RP, lebar, kanan=True),
        )
        if tetap
        else (Kolom(kata_tabel.BERLAKU, lebar, kanan=True),)
    )
    return (
        Kolom(kata_tabel.NO, 6),
        Kolom(uraian, 34),
        *pagu,
        Kolom(kata_tabel.REALISASI_RP, lebar, kanan=True),
        Kolom(kata_tabel.SERAPAN, 9, kanan=True),
        *((Kolom(kata_tabel.SISA_RP, lebar, kanan=True),) if sisa else ()),
    )


def _row(pos: Pos, *, tetap: bool, sisa: bool, tebal: bool = False) -> Baris:
    jumlah = pos.tingkat is Tingkat.JUMLAH
    nomor = sel.teks("") if jumlah else sel.bulat(pos.nomor)
    nama = kata_tabel.JUMLAH if jumlah else pos.nama
    return Baris((nomor, sel.teks(nama), *_money(five(pos), tetap=tetap, sisa=sisa)), tebal)


def _money(lima: LimaAngka, *, tetap: bool, sisa: bool) -> Iterator[Sel]:
    if tetap:
        yield sel.rupiah(lima.murni)
    yield sel.rupiah(lima.pagu)
    yield sel.rupiah(lima.realisasi)
    serapan, lebih = (SERAPAN, SISA) if tetap else (SERAPAN_DUA, SISA_DUA)
    yield sel.persen(lima.serapan, serapan if isinstance(lima.serapan, Decimal) else None)
    if sisa:
        yield sel.rupiah(lima.sisa, lebih if isinstance(lima.sisa, Decimal) else None)


def _checks(akar: Pos, *, tetap: bool) -> Iterator[Baris]:
    """Yield what the rows come to, and by how much that is not the printed total."""
    if not any(rows_against_total(akar, kolom) for kolom in KolomUang):
        return
    tercetak, dihitung = five(akar), sum_of(leaves(akar))
    yield Baris(
        (
            sel.teks(""),
            sel.teks(kata_tabel.JUMLAH_BARIS),
            *_money(dihitung, tetap=tetap, sisa=False),
        )
    )
    pasangan = [
        *([(tercetak.murni, dihitung.murni)] if tetap else []),
        (tercetak.pagu, dihitung.pagu),
        (tercetak.realisasi, dihitung.realisasi),
    ]
    beda = [sel.rupiah(perubahan_rp(dari, ke)) for dari, ke in pasangan]
    yield Baris((sel.teks(""), sel.teks(kata_tabel.BEDA_JUMLAH), *beda, sel.teks("")))


def _noted(bab: Bab3) -> Iterator[str]:
    """Say what the annex has to say about the budget."""
    if catatan := bab.notes_of_money:
        yield kata_kinerja.rujukan(catatan)


def _source(bab: Bab3, akar: Pos) -> str:
    tabel = dict.fromkeys(f"{pos.sumber.judul}, {pos.sumber.tabel}" for pos in walk(akar))
    return kata.sumber(list(tabel)) if not bab.diisi else kata.sumber(bab.dokumen or list(tabel))
