"""Answers about registers: how many entries, which, and what one of them says."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import register as kata_register
from bot.messages import tanya_register as kata
from bot.register import lihat
from bot.ruang import Ruang
from bot.tanya import aturan_bernomor, lembar
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.hitungan_register import count, counted, counting, measured, over_years, share
from bot.tanya.naskah import quote
from bot.tanya.pemegang_register import is_keeper
from bot.tanya.perkara_register import Cari, is_whole
from bot.tanya.satu_register import asked, of_registers, of_year, sought, to_list
from core.hak import Pelaku
from core.paket.istilah import JenisNarasi
from core.register import JenisRegister
from core.services import baca_register
from core.services.baca_register import Ikhtisar
from core.services.capaian import Ucapan
from core.services.ucapan import list_ucapan
from core.tanya.butir import Butir, entries
from core.tanya.cari import words_of
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.tafsir.register_disebut import SURAT

MENUJU = frozenset(["tujuan", "sasaran"])
"""Of what passages are that tell what something is to reach."""


def register(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    semua = baca_register.show_all(ruang.engine, pelaku, None, now=ruang.now())
    diminta = asked(satu)
    if not semua.register or not {r.jenis for r in semua.register} >= set(diminta):
        # One that the person may not see says so itself.
        jenis = diminta[0] if diminta else JenisRegister.MOU_PKS
        baca_register.show(ruang.engine, pelaku, jenis, semua.tahun, now=ruang.now())
    if is_keeper(ruang, pelaku, satu, semua):
        satu = replace(satu, benda=tuple(b for b in satu.benda if b.jenis is not Jenis.UNIT))
    tahun, cari = sought(ruang, pelaku, satu, semua)
    if SURAT in cari.nomor:
        return _of_letter(ruang, pelaku, cari.nomor)
    if cari.aturan:
        return _regulation(ruang, pelaku, satu, semua.tahun_ada, cari)
    if luar := [t for t in semua.tahun_ada if f"{t}" in cari.tanpa and not tahun]:
        lain = [t for t in semua.tahun_ada if t not in luar]
        return _besides_years(ruang, pelaku, satu, (luar, lain), cari)
    if tahun and not set(tahun) & set(semua.tahun_ada):
        return _of_no_year(ruang, pelaku, satu, semua, (tahun[0], cari))
    if not diminta and not satu.benda and not cari.kata and not cari.nomor:
        ada = [t for t in tahun if t in semua.tahun_ada] or [semua.tahun]
        return Balasan("", lihat.ikhtisar(ruang, pelaku, ada[0]))
    return _of_years(ruang, pelaku, satu, semua, (tahun, cari))


def _of_no_year(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    semua: Ikhtisar,
    dicari: tuple[int, Cari],
) -> Balasan:
    """Say that there are no registers of that year, and what is near."""
    tahun, cari = dicari
    diminta = asked(satu)
    teks = kata_register.tahun_tanpa_register(tahun, semua.tahun_ada)
    jalan = tuple((to_list(j, t),) for t in semua.tahun_ada[-1:] for j in diminta[:1])
    if dihitung := lines(counted(ruang, pelaku, j, tahun) for j in diminta):
        return Balasan(lines(dihitung, teks), tombol=jalan)
    if ketemu := _elsewhere(ruang, pelaku, satu, semua.tahun_ada, cari):
        return replace(ketemu, inti=lines(teks, ketemu.inti), sikap=Sikap.TIDAK_ADA)
    return Balasan(teks, tombol=jalan, sikap=Sikap.TIDAK_ADA)


def _of_years(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    semua: Ikhtisar,
    dicari: tuple[Sequence[int], Cari],
) -> Balasan:
    """Answer from the registers of the years that are asked for, else of the latest."""
    tahun, cari = dicari
    tiada = [t for t in tahun if t not in semua.tahun_ada]
    ada = [t for t in tahun if t in semua.tahun_ada] or [semua.tahun]
    bagian = [of_year(ruang, pelaku, satu, t, cari) for t in ada]
    if not tahun and len(semua.tahun_ada) > 1 and _is_bare(bagian[0]):
        tua = [of_year(ruang, pelaku, satu, t, cari) for t in reversed(semua.tahun_ada[:-1])]
        bagian = _with_older(bagian[0], tua, tentu=not is_whole(cari) or bool(satu.benda))
    kosong = bool(satu.tahun) and all(map(_is_bare, bagian))
    lain = [t for t in semua.tahun_ada if t not in ada]
    dekat = _beside(ruang, pelaku, satu, ada, (cari, lain if kosong else []))
    lalu = kata.belum_ada_tahun(ruang.now().year)
    usang = not satu.tahun and ruang.now().year not in semua.tahun_ada
    antar = over_years(ruang, pelaku, satu, tahun, cari)
    inti = lines(antar, *(b.inti for b in bagian), *(kata.belum_ada_tahun(t) for t in tiada), dekat)
    return Balasan(
        lines(inti, f"<i>{lalu}</i>" if usang else ""),
        tombol=tuple(dict.fromkeys(baris for b in bagian for baris in b.tombol))[:6],
        sikap=bagian[-1].sikap,
        tampak=next((b.tampak for b in bagian if b.tampak), ()),
    )


def _beside(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    ada: Sequence[int],
    lain: tuple[Cari, Sequence[int]],
) -> str:
    """Return what is told beside the entries: what is near in other years, or what counts them."""
    cari, tahun_lain = lain
    diminta = asked(satu)
    if "keterangan" in satu.rincian.split():
        return lines(map(quote, _said_of(ruang, pelaku, satu, ada[-1])))
    if not tahun_lain and _counts_all(satu, cari) and len(diminta) == 1 and len(ada) == 1:
        hitung = counting(ruang, pelaku, diminta[0], ada[0])
        if hitung:
            return lembar.line(hitung)
    if not diminta:
        return ""
    if ketemu := _elsewhere(ruang, pelaku, satu, tahun_lain, cari):
        return ketemu.inti
    if cari.kata or not tahun_lain:
        return ""
    terakhir = _nearest(ruang, pelaku, diminta, tahun_lain)
    ukur = measured if satu.saring is None else share
    return lines((ukur(ruang, pelaku, j, t) for j in diminta for t in ada), terakhir)


def _with_older(kosong: Balasan, lain: Sequence[Balasan], *, tentu: bool) -> list[Balasan]:
    """Return an empty year's answer with that of the newest year that has what is asked for.

    Whoever looks for certain entries, `tentu`, is told of them first, of what is empty last.
    """
    ketemu = next((b for b in lain if not _is_bare(b)), next(iter(lain), None))
    if ketemu is None:
        return [kosong]
    return [ketemu, replace(kosong, sikap=ketemu.sikap)] if tentu else [kosong, ketemu]


def _of_letter(ruang: Ruang, pelaku: Pelaku, nomor: str) -> Balasan:
    """Return what the document says around a letter's number that no entry has."""
    dicari = "".join(nomor.split()).lower()
    semua = list_ucapan(ruang.engine, pelaku, None, list(JenisNarasi))
    ada = [u for u in semua if dicari in "".join(u.teks.split()).lower()]
    if not ada:
        return Balasan(kata.tanpa_surat(nomor), sikap=Sikap.TIDAK_ADA)
    return Balasan(lines(kata.surat_diurai(nomor), quote(ada[0])))


def _counts_all(satu: Pertanyaan, cari: Cari) -> bool:
    """Tell whether it is asked how many entries there are, and of none in particular."""
    return is_whole(cari) and not satu.benda and satu.rincian == "banyak"


def _regulation(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: Sequence[int], cari: Cari
) -> Balasan:
    """Return the entries that name a regulation by its number, of whichever year they are."""
    butir: list[Butir] = []
    for t in reversed(tahun):
        ikhtisar = baca_register.show_all(ruang.engine, pelaku, t, now=ruang.now())
        semua = [r for r in ikhtisar.register if r.jenis in asked(satu)]
        balasan = of_registers(satu, semua, t, cari, ruang.now().date())
        if balasan.tampak:
            return balasan
        butir += [b for r in semua for b in entries(r)]
    return aturan_bernomor.find(ruang, pelaku, cari.nomor, cari.aturan, butir)


def _besides_years(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    tahun: tuple[Sequence[int], Sequence[int]],
    cari: Cari,
) -> Balasan:
    """Return the entries of the years that are not left out, or that those have none."""
    luar, lain = tahun
    cari = replace(cari, tanpa=tuple(t for t in cari.tanpa if not t.isdigit()))
    semua = [of_year(ruang, pelaku, satu, t, cari) for t in lain]
    ada = [b for b in semua if not _is_bare(b)]
    if ada:
        return replace(ada[-1], inti=lines(b.inti for b in ada))
    diminta = asked(satu)
    teks = kata.selain_tahun(diminta, luar)
    dekat = _nearest(ruang, pelaku, diminta, luar)
    jalan = tuple((to_list(j, luar[-1]),) for j in diminta[:1])
    return Balasan(lines(teks, dekat), tombol=jalan, sikap=Sikap.TIDAK_ADA)


def _elsewhere(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: Sequence[int], cari: Cari
) -> Balasan | None:
    """Return the entry that is named, of another year than was said; None where none is."""
    bernama = cari.kata or satu.about(Jenis.REGISTER)
    semua = (of_year(ruang, pelaku, satu, t, cari) for t in reversed(tahun) if bernama)
    return next((b for b in semua if not _is_bare(b)), None)


def _said_of(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: int) -> list[Ucapan]:
    """Return the passages on what the entry that is asked for is to reach, or for whom."""
    dicari = [k for k in satu.teks.split() if k.isalnum()]
    semua = list_ucapan(ruang.engine, pelaku, tahun, [JenisNarasi.ANALISIS])
    return [
        u
        for u in semua
        if MENUJU & words_of(u.judul) and dicari and words_of(u.teks) >= set(dicari)
    ]


def _nearest(
    ruang: Ruang, pelaku: Pelaku, diminta: Sequence[JenisRegister], tahun: Sequence[int]
) -> str:
    """Say how many entries the newest year has that has any, "" where none has."""
    for t in reversed(tahun):
        ikhtisar = baca_register.show_all(ruang.engine, pelaku, t, now=ruang.now())
        ada = [(r.jenis, n) for r in ikhtisar.register if r.jenis in diminta and (n := count(r))]
        if ada:
            return lines(kata.TERAKHIR_ADA, [kata.banyak_entri(j, t, n) for j, n in ada])
    return ""


def _is_bare(balasan: Balasan) -> bool:
    return balasan.sikap is Sikap.TIDAK_ADA


PENJAWAB: dict[Hal, Penjawab] = {Hal.REGISTER: register}
"""What answers questions about registers."""
