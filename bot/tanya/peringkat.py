"""Rankings of the budget: the highest and lowest, those beyond a bound or within a range."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from bot.anggaran import isian, tombol
from bot.anggaran.catatan import beda_serapan, memuat_diragukan
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.messages.keadaan import HITUNGAN as KATA_HITUNG
from bot.messages.keadaan import KATA
from bot.render import pasangan, persen, rupiah, uang
from bot.tanya import (
    angka_pos,
    bersyarat_pos,
    buku,
    keluaran_pos,
    lingkup_pos,
    premis,
    saringan_pos,
)
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.buku import Perkara
from bot.tanya.lingkup_pos import Anggota, Lingkup
from core.anggaran import Dasar, perubahan_rp
from core.angka import Keadaan
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran

PALING_BANYAK = 25
BIASA = 3
"""Lines of a ranking for which no number is asked."""
TOMBOL = 8
TANPA_ANGKA = 6
"""Lines without a figure that are named."""
SEMUA, RENTANG, BATAS, TETAP = "semua", "rentang", "batas", "tetap"
NAIK = frozenset([lingkup_pos.NAIK, lingkup_pos.NAIK_PERSEN])
"""Of changes only rises are listed."""
PERSEN_TERBESAR = 1000
"""No percentage of a budget is greater; no sum of money asked about is smaller."""
BESARAN = (Decimal(10**12), Decimal(10**9), Decimal(10**6), Decimal(10**3))
"""Triliun, miliar, juta, ribu."""
DUA = 2
"""A range has two ends."""

BERCARA = {
    bersyarat_pos.SYARAT: bersyarat_pos.filtered,
    bersyarat_pos.TIAP: bersyarat_pos.each,
    saringan_pos.UJUNG: saringan_pos.ends,
    saringan_pos.RATA: saringan_pos.mean,
}
"""What is listed in a way of its own."""


@dataclass(frozen=True, slots=True)
class Berangka:
    """A line or unit with the figure that it is ranked by."""

    anggota: Anggota
    angka: Decimal


def peringkat(perkara: Perkara) -> Balasan:
    satu, ini = perkara.tanya, perkara.buku
    if satu.rincian == keluaran_pos.KELUARAN and satu.angka:
        return keluaran_pos.with_target(perkara)
    if satu.rincian in BERCARA:
        return BERCARA[satu.rincian](perkara)
    tingkat = satu.tingkat or Jenis.SUB_KEGIATAN
    lingkup = lingkup_pos.find(perkara, tingkat)
    sebagian = buku.limit(ini, tingkat, len(lingkup.anggota))
    nilai = [(a, lingkup_pos.value(satu, a.lima)) for a in lingkup.anggota]
    urut = _sorted(satu, [Berangka(a, n) for a, n in nilai if isinstance(n, Decimal)])
    if _nothing_changed(satu, [a for a, _ in nilai]):
        return _without_change(perkara)
    kena = _picked(satu, tingkat, urut)
    pilih = kena[:PALING_BANYAK]
    kosong = [(a, n) for a, n in nilai if isinstance(n, Keadaan)]
    tanpa = [a.label for a, _ in kosong] if ini.diisi is None else []
    # Of a year that is being posted most lines have no figure yet: a list of all has them too.
    belum = kosong[: PALING_BANYAK - len(pilih)] if satu.rincian == SEMUA and not tanpa else []
    semua = [*(b.anggota for b in pilih), *(a for a, _ in belum)]
    ke = [a.pos for a in semua if a.pos is not None]
    return Balasan(
        lines(
            _in_what_was_told(perkara, tingkat),
            _place(perkara, urut),
            kata.peringkat(
                _asked(satu, len(kena)),
                kata.SEBUTAN[tingkat],
                lingkup.tempat,
                isian.kapan(ini),
            ),
            _rows(satu, pilih) if pilih else "" if belum else _none(satu, urut),
            pasangan([(a.label, KATA[n]) for a, n in belum]) if belum else "",
            _fewer(satu, len(pilih), len(kena), len(urut)),
            _together(perkara, lingkup),
            sebagian,
            _unused(satu),
            _left_out(perkara, tingkat),
            _base(satu, lingkup),
            _printed(satu, pilih),
            kata.tidak_dihitung(tanpa[:TANPA_ANGKA]) if tanpa else "",
            buku.division(ini) if tingkat is Jenis.UNIT else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), ke[:TOMBOL]),
        tampak=tuple(a.benda for a in semua),
    )


def _in_what_was_told(perkara: Perkara, tingkat: Jenis) -> str:
    """Say what stands first within what was talked about, which may have been meant."""
    satu = perkara.tanya
    if satu.benda or len(satu.tadi) != 1 or satu.tadi[0].jenis is Jenis.SUB_KEGIATAN:
        return ""
    dalam = replace(perkara, tanya=replace(satu, benda=satu.tadi, tadi=()))
    lingkup = lingkup_pos.find(dalam, tingkat)
    nilai = [(a, lingkup_pos.value(satu, a.lima)) for a in lingkup.anggota]
    urut = _sorted(satu, [Berangka(a, n) for a, n in nilai if isinstance(n, Decimal)])
    if not urut:
        return ""
    pertama = urut[0]
    angka = lingkup_pos.written(satu, pertama.angka)
    return kata.di_dalam(lingkup.tempat, pertama.anggota.label, angka)


def _none(satu: Pertanyaan, semua: Sequence[Berangka]) -> str:
    return lines(kata.TIDAK_ADA, _nearest(satu, semua))


def _nearest(satu: Pertanyaan, semua: Sequence[Berangka]) -> str:
    """Say what comes nearest to the one number that none passes."""
    if _bound(satu) is None or not semua:
        return ""
    rendah = satu.arah is Arah.TERENDAH
    dekat = (min if rendah else max)(semua, key=lambda b: b.angka)
    apa = kata_uraian.ukuran(lingkup_pos.measure(satu))
    return kata.terujung(apa, dekat.anggota.label, _written(satu, dekat), rendah=rendah)


def _nothing_changed(satu: Pertanyaan, semua: Sequence[Anggota]) -> bool:
    """Tell whether changes are asked for of a year whose pagu has not been changed at all."""
    berubah = any(a.lima.dasar is Dasar.PERUBAHAN for a in semua)
    return lingkup_pos.measure(satu) is Ukuran.PERUBAHAN and bool(semua) and not berubah


def _without_change(perkara: Perkara) -> Balasan:
    """Say that there is no pagu perubahan, and what the pagu is of what was asked about."""
    satu, ini = perkara.tanya, perkara.buku
    milik = angka_pos.figures_of(replace(perkara, tanya=replace(satu, benda=satu.benda[:1])))
    kapan = isian.kapan(ini)
    isi = kata_pos.tanpa_perubahan(uang(milik[1].pagu)) if milik else kata.TIDAK_ADA
    kepala = kata_pos.judul(milik[0], kapan) if milik else kapan
    return Balasan(
        lines(kata_pos.satu(kepala, [isi]), buku.source(ini)),
        tombol=tombol.ke_semua(tombol.kapan(ini), []),
        sikap=Sikap.TIDAK_ADA,
    )


def _together(perkara: Perkara, lingkup: Lingkup) -> list[str]:
    """Return what the lines of one thing come to, where all of them are listed."""
    satu, sub = perkara.tanya, [a.pos for a in lingkup.anggota if a.pos is not None]
    luar = satu.kecuali or satu.kecuali_satu_dari
    if satu.rincian != SEMUA or not satu.benda or luar or satu.tingkat is not Jenis.SUB_KEGIATAN:
        return []
    if satu.benda[0].jenis is satu.tingkat:
        return []
    if (milik := angka_pos.figures_of(perkara)) is None:
        return []
    jumlah = angka_pos.told(replace(satu, menduga=False, angka=()), perkara.buku, *milik, sub)
    return [jumlah, *memuat_diragukan(perkara.buku, sub)]


def _place(perkara: Perkara, urut: Sequence[Berangka]) -> str:
    """Say which place the one unit or line has that is asked for among all of its kind."""
    satu, ini = perkara.tanya, perkara.buku
    if ini.akar is None or len(satu.benda) != 1 or satu.benda[0].jenis is not satu.tingkat:
        return ""
    benda = satu.benda[0]
    pos = None if benda.jenis is Jenis.UNIT else buku.find(ini, benda)
    nama = [b.anggota.label for b in urut]
    sebut = benda.nama if pos is None else kata.bernomor(pos.nomor, pos.pendek)
    return kata.urutan_ke(sebut, nama.index(sebut) + 1, len(nama)) if sebut in nama else ""


def _rows(satu: Pertanyaan, pilih: Sequence[Berangka]) -> str:
    """Return the lines with the figure that they are ranked by, or all that are asked for."""
    if _shows_stages(satu):
        return lines([_stages(b.anggota) for b in pilih])
    ukuran = [u for u in satu.ukuran if u in saringan_pos.UANG]
    if len(ukuran) < DUA or satu.rincian in {TETAP, *NAIK}:
        return pasangan([(b.anggota.label, _written(satu, b)) for b in pilih])
    return lines([saringan_pos.row(satu, b.anggota, ukuran) for b in pilih])


def _shows_stages(satu: Pertanyaan) -> bool:
    """Tell whether every line is told with both stages of its pagu, not only what changed most."""
    return satu.rincian == SEMUA and lingkup_pos.measure(satu) is Ukuran.PERUBAHAN


def _stages(ini: Anggota) -> str:
    beda = perubahan_rp(ini.lima.murni, ini.lima.perubahan)
    naik = premis.change(beda) if isinstance(beda, Decimal) else KATA_HITUNG[beda]
    return kata.dua_tahap(ini.label, uang(ini.lima.murni), uang(ini.lima.perubahan), naik)


def _written(satu: Pertanyaan, ini: Berangka) -> str:
    """Return the figure of a line; of those that have not changed the pagu."""
    if satu.rincian == TETAP:
        return uang(ini.anggota.lima.pagu)
    return lingkup_pos.written(satu, ini.angka)


def _fewer(satu: Pertanyaan, n: int, kena: int, dari: int) -> str:
    """Say that more are asked for, or meet what is asked for, than are listed."""
    if n < kena:
        return kata.hanya_sekian(n, kena)
    semua = satu.rincian not in {RENTANG, BATAS} and (satu.banyak or 0) > n
    return kata.hanya_sekian(n, dari) if semua else ""


def _sorted(satu: Pertanyaan, semua: list[Berangka]) -> list[Berangka]:
    """Return them in the order that is asked for; of changes only those that are any."""
    turun = satu.arah is Arah.TERENDAH
    if lingkup_pos.measure(satu) is not Ukuran.PERUBAHAN:
        return sorted(semua, key=lambda b: b.angka, reverse=satu.arah is Arah.TERTINGGI)
    if satu.rincian == TETAP:
        return [b for b in semua if not b.angka]
    if satu.rincian == SEMUA:
        return sorted(semua, key=lambda b: -abs(b.angka))
    if turun:
        return sorted((b for b in semua if b.angka < 0), key=lambda b: b.angka)
    if satu.rincian in NAIK:
        return sorted((b for b in semua if b.angka > 0), key=lambda b: -b.angka)
    return sorted((b for b in semua if b.angka), key=lambda b: -abs(b.angka))


def _picked(satu: Pertanyaan, tingkat: Jenis, urut: list[Berangka]) -> list[Berangka]:
    """Return those within the range or beyond the bound, else the first few."""
    if ujung := _range(satu):
        bawah, atas = ujung
        dalam = [b for b in urut if bawah <= b.angka <= atas]
        return sorted(dalam, key=lambda b: b.angka)
    batas = _bound(satu)
    if batas is not None:
        rendah = satu.arah is Arah.TERENDAH
        return [b for b in urut if (b.angka < batas if rendah else b.angka > batas)]
    semua = satu.rincian in {SEMUA, TETAP} or tingkat is not Jenis.SUB_KEGIATAN
    banyak = satu.banyak or (len(urut) if semua else BIASA)
    return urut[:banyak]


def _range(satu: Pertanyaan) -> Sequence[Decimal]:
    if satu.rincian != RENTANG or len(satu.angka) < DUA:
        return ()
    bawah, atas = sorted(satu.angka[-DUA:])
    if not lingkup_pos.in_percent(satu) and bawah <= PERSEN_TERBESAR < atas:
        # "Antara 1 dan 2 miliar": what is said once is meant of both.
        bawah *= next(besar for besar in BESARAN if atas >= besar)
    return (bawah, atas)


def _bound(satu: Pertanyaan) -> Decimal | None:
    semua = _of_kind(satu)
    return semua[-1] if satu.rincian == BATAS and semua else None


def _of_kind(satu: Pertanyaan) -> list[Decimal]:
    """Return the numbers that the figure can be: no serapan is a milliard, no pagu 50."""
    dalam_persen = lingkup_pos.in_percent(satu)
    return [n for n in satu.angka if (abs(n) <= PERSEN_TERBESAR) is dalam_persen]


def _unused(satu: Pertanyaan) -> str:
    """Say which bounds of the question are of another figure, and did not count."""
    if satu.rincian != BATAS:
        return ""
    dipakai = _of_kind(satu)
    lain = [n for n in satu.angka if n not in dipakai[-1:]]
    tulis = [rupiah(n) if abs(n) > PERSEN_TERBESAR else persen(n) for n in lain]
    return kata.batas_lain(tulis) if tulis else ""


def _asked(satu: Pertanyaan, n: int) -> str:
    """Say by what they are ranked, or what they are picked by and how many there are."""
    apa = kata_uraian.ukuran(lingkup_pos.measure(satu))
    cetak = partial(lingkup_pos.written, satu)
    rendah = satu.arah is Arah.TERENDAH
    if ujung := _range(satu):
        bawah, atas = map(cetak, ujung)
        return kata.rentang(apa, bawah, atas, n)
    batas = _bound(satu)
    if batas is not None:
        return kata.batas(apa, cetak(batas), n, rendah=rendah)
    if satu.rincian == TETAP:
        return kata.tetap(n)
    if _shows_stages(satu):
        return kata.DUA_TAHAP
    if lingkup_pos.measure(satu) is Ukuran.PERUBAHAN:
        return kata.perubahan(naik=None if not rendah and satu.rincian not in NAIK else not rendah)
    semua = satu.rincian == SEMUA and (bool(satu.benda) or not satu.kecuali)
    return kata.berurut(apa, rendah=rendah, semua=semua)


def _left_out(perkara: Perkara, tingkat: Jenis) -> str:
    """Name the lines that are left out of the list, where what was said may be several."""
    ragu = bool(perkara.tanya.kecuali_satu_dari) and tingkat is not Jenis.UNIT
    luar = lingkup_pos.left_out(perkara) if ragu else []
    nama = [kata.bernomor(p.nomor, p.pendek) for p in luar if p.tingkat is buku.TINGKAT[tingkat]]
    return kata.tidak_diikutkan(list(dict.fromkeys(nama))[:TANPA_ANGKA]) if nama else ""


def _printed(satu: Pertanyaan, pilih: Sequence[Berangka]) -> list[str]:
    """Say which serapan of those in the list the document prints otherwise."""
    if lingkup_pos.measure(satu) is not Ukuran.SERAPAN or satu.dasar is Dasar.MURNI:
        return []
    semua = [b.anggota.pos for b in pilih if b.anggota.pos is not None]
    return [baris for pos in semua for baris in beda_serapan(pos)]


def _base(satu: Pertanyaan, lingkup: Lingkup) -> str:
    if lingkup_pos.measure(satu) is not Ukuran.SERAPAN or not lingkup.anggota:
        return ""
    return kata.dasar(kata_pagu.DASAR[lingkup.anggota[0].lima.dasar])


PENJAWAB: dict[Hal, Penjawab] = {Hal.PERINGKAT: buku.with_book(peringkat)}
