"""The serapan of a line or unit if its realisasi or pagu were another."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from bot.anggaran import isian
from bot.anggaran.catatan import nama
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_andai as kata
from bot.messages import tanya_anggaran as kata_pos
from bot.messages.daftar import dan
from bot.render import angka, dua_desimal, hasil_persen, persen, rupiah, uang
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku, premis
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, perubahan_rp, serapan_pct
from core.angka import Keadaan, Nilai
from core.buku import LimaAngka, Pos, five
from core.capaian import SERATUS
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.tanya.indeks import Benda
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.tafsir.andai_serapan import TERSERAP

HABIS, MENUJU, PAGU = "habis", "menuju", "pagu"
SELURUHNYA, INDUK = "seluruhnya", "induk"
"""The whole is named, not only left unsaid."""
UANG = frozenset([MENUJU, TERSERAP])
"""What is asked of money only."""
RUPIAH_TERKECIL = 1000
"""Below this a number is no amount of money that somebody means."""


def spent(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What a Bagian, a programme or the whole comes to if all of some of its lines is spent."""
    baris, tuju = split_target(satu)
    perkara = opened(ruang, pelaku, tuju)
    if perkara is not None and perkara.buku.akar is None:
        _only_seen(perkara, baris)
    biasa = anggaran(ruang, pelaku, tuju)
    milik = angka_pos.figures_of(perkara) if perkara else None
    if perkara is None or milik is None:
        return biasa
    sebut, lima = milik
    semua = [pos for b in baris if (pos := buku.find(perkara.buku, b)) is not None]
    tambah = [n for pos in semua if isinstance(n := _left(pos), Decimal)]
    if len(tambah) < len(baris) or not isinstance(lima.realisasi, Decimal):
        return biasa
    siapa = dan([nama(pos) for pos in semua])
    kepala = kata.kepala(kata.habis(siapa), sebut, isian.kapan(perkara.buku))
    baru = lima.realisasi + sum(tambah, Decimal(0))
    return alone(lines(kepala, with_figures(lima, baru, lima.pagu)), biasa, perkara)


def _only_seen(perkara: Perkara, baris: Sequence[Benda]) -> None:
    """Raise TidakBerhakError where a line, or the whole, is not for this person to see."""
    for benda in baris:
        buku.find(perkara.buku, benda)
    if not perkara.tanya.benda:
        raise TidakBerhakError(kata_pos.ANGGARAN_SETDA)


def split_target(satu: Pertanyaan) -> tuple[Sequence[Benda], Pertanyaan]:
    """Return the lines that change, and the question of what they belong to."""
    tuju = satu.benda[-1:] if satu.daftar == INDUK else ()
    baris = satu.benda[:-1] if satu.daftar == INDUK else satu.benda
    lain = replace(satu, benda=tuju, angka=(), naik=None, menduga=False, rincian="", ukuran=())
    return baris, lain


def _left(pos: Pos) -> Nilai:
    """Return what is left of a line; of one without a figure all of it, for it counts as 0."""
    lima = five(pos)
    return lima.pagu if isinstance(lima.realisasi, Keadaan) else lima.sisa


def of_money(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What serapan another realisasi or pagu gives, or what realisasi a serapan takes."""
    biasa = anggaran(ruang, pelaku, satu)
    perkara = opened(ruang, pelaku, satu)
    ketemu = angka_pos.figures_of(perkara) if perkara else None
    if perkara is None or ketemu is None:
        return biasa
    sebut, lima = ketemu
    baru = satu.angka[-1]
    if satu.rincian not in UANG and baru < RUPIAH_TERKECIL:
        return Balasan(kata.terlalu_kecil(angka(baru)), biasa.lanjut, sikap=Sikap.TANYA)
    if satu.rincian == TERSERAP:
        apa, isi = kata.serapan_menjadi(persen(baru)), absorbed(satu, lima, baru)
    elif satu.rincian == MENUJU:
        apa, isi = kata.serapan_menjadi(persen(baru)), needed(lima, baru)
    else:
        apa, isi = kata.menjadi(satu.rincian, rupiah(baru)), _with(satu.rincian, lima, baru)
    if not isi:
        return biasa
    return alone(lines(kata.kepala(apa, sebut, isian.kapan(perkara.buku)), isi), biasa, perkara)


def alone(isi: str, biasa: Balasan, perkara: Perkara) -> Balasan:
    """Return what is supposed with what its figures rest on: it is read without those there are."""
    milik = angka_pos.figures_of(perkara)
    ada = _recorded(*milik) if milik else ""
    alas = biasa.pendek or angka_pos.posted(perkara.buku, angka_pos.subs_of(perkara))
    sumber = buku.source(perkara.buku)
    return replace(biasa, inti=isi, sikap=Sikap.JAWAB, pendek=lines(ada, alas, sumber))


def _recorded(sebut: str, lima: LimaAngka) -> str:
    """Say what there is, in rupiah: the base of what is supposed."""
    dasar = kata_pagu.DASAR[lima.dasar]
    return kata.tercatat(sebut, uang(lima.realisasi), dasar, uang(lima.pagu))


def opened(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Perkara | None:
    ada = show_buku(ruang.engine, pelaku, satu.tahun[0] if satu.tahun else None, now=ruang.now())
    return None if isinstance(ada, TahunKosong) else Perkara(ruang, pelaku, satu, ada)


def _with(apa: str, lima: LimaAngka, baru: Decimal) -> str:
    """Return the serapan with the new figure."""
    if apa == PAGU:
        return with_figures(lima, lima.realisasi, baru)
    return with_figures(lima, baru, lima.pagu)


def with_figures(lima: LimaAngka, realisasi: Nilai, pagu: Nilai) -> str:
    """Return the serapan that these give, beside the one there is."""
    hasil = serapan_pct(realisasi, pagu)
    tulis = kata.serapan(
        uang(realisasi),
        kata_pagu.DASAR[lima.dasar],
        uang(pagu),
        hasil_persen(hasil),
        hasil_persen(lima.serapan),
    )
    lebih = perubahan_rp(pagu, realisasi)
    if not (isinstance(hasil, Decimal) and isinstance(lebih, Decimal) and lebih > 0):
        return tulis
    return lines(tulis, kata.melebihi_pagu(uang(lebih)))


def absorbed(satu: Pertanyaan, lima: LimaAngka, pct: Decimal) -> str:
    """Return the realisasi that is this percentage of the pagu, and what is left of it then."""
    murni = satu.dasar is Dasar.MURNI
    pagu = lima.murni if murni else lima.pagu
    if not isinstance(pagu, Decimal):
        return ""
    baru = (pagu * pct / SERATUS).quantize(Decimal(1), ROUND_HALF_UP)
    dasar = kata_pagu.DASAR[Dasar.MURNI if murni else lima.dasar]
    isi = kata.terserap(rupiah(baru), dasar, uang(pagu), uang(pagu - baru))
    beda = perubahan_rp(lima.realisasi, baru)
    if not isinstance(beda, Decimal):
        return isi
    return lines(isi, kata.dari_tercatat(premis.change(beda), hasil_persen(lima.serapan)))


def needed(lima: LimaAngka, tuju: Decimal) -> str:
    """Return the realisasi that a serapan takes, and how far it is, or by how much it is passed."""
    if not isinstance(lima.pagu, Decimal) or not isinstance(lima.realisasi, Decimal):
        return ""
    harus = (lima.pagu * tuju / SERATUS).quantize(Decimal(1), ROUND_HALF_UP)
    beda = harus - lima.realisasi
    tulis = kata.terlewati if beda <= 0 else kata.kurang
    poin = abs(beda) / lima.pagu * SERATUS if lima.pagu else Decimal(0)
    return tulis(rupiah(harus), rupiah(abs(beda)), dua_desimal(poin))
