"""Answers to doubts: the findings on what is doubted, or that there are none."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.cek import tombol
from bot.cek.jawab import PER_HALAMAN
from bot.jawaban import Baris, Tombol
from bot.messages import cek as kata_cek
from bot.messages import tanya_catatan as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.messages.cek_uraian import uraikan
from bot.periode import kosong
from bot.render import angka
from bot.ruang import Ruang
from bot.tanya import (
    catatan_angka,
    catatan_cocok,
    catatan_kembar,
    cocok_jumlah,
    golongan_catatan,
    hitung_ulang,
    lembar,
    letak_angka,
    premis,
    tampil_catatan,
    target_naskah,
)
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.capaian import capaian
from bot.tanya.catatan_cocok import JUMLAH, Perkara
from bot.tanya.ucapan import PENYEBAB
from core.audit.catatan import Catatan
from core.capaian import SERATUS
from core.hak import Pelaku, sees_all
from core.kinerja import Lembar
from core.periode import TahunKosong
from core.services import cek as layanan
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.tafsir.golongan_temuan import GOLONGAN

UANG = frozenset([Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA])
"""Figures that only the budget has."""
UANG_TERKECIL = 10**5
"""A smaller number may be a figure of an indikator."""
PILIH, ASAL = "pilih", "asal"
"""One of two figures is to be the right one; where a figure comes from."""
BERMASALAH = "bermasalah"
RENDAH = "serapan-rendah"
"""The rule that lists lines of which little was spent."""
PENYEBUT = "penyebut"
"""A percentage is wondered at beside what it was counted from."""
UTUH = 3
"""So many findings are told in full; of more only the titles."""
TOMBOL = 6


def catatan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    tahun = satu.tahun[0] if satu.tahun else None
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        lanjut = kosong(hasil, pelaku, kata_cek.PERIHAL, tombol.RINGKASAN)
        return Balasan("", lanjut, sikap=Sikap.TIDAK_ADA)
    perkara = Perkara(ruang, pelaku, satu, hasil)
    return _by_kind(perkara) if satu.rincian == GOLONGAN else _doubted(perkara)


def _doubted(perkara: Perkara) -> Balasan:
    """Tell the findings on what is doubted, or its figures where there is none."""
    ruang, pelaku, satu = perkara.ruang, perkara.pelaku, perkara.tanya
    cara = satu.rincian if satu.rincian in {PILIH, ASAL} else ""
    satu = letak_angka.meant(ruang, pelaku, replace(satu, rincian="") if cara else satu)
    perkara = replace(perkara, tanya=satu)
    cocok = catatan_kembar.meant(perkara, catatan_cocok.find(perkara))
    if _is_told_right(satu, cocok):
        # "Kok cuma 1,93%": that is its figure, and no finding says why.
        return anggaran(ruang, pelaku, replace(satu, rincian=PENYEBAB))
    lain = satu.angka and _names_figures(satu) and not catatan_angka.numbered(satu, cocok)
    if lain or _is_of_undocumented(perkara):
        return _held_against(perkara)
    if satu.rincian == JUMLAH and (baris := cocok_jumlah.told(perkara)):
        jumlah = [c for c in cocok if c.aturan == JUMLAH]
        ke = tuple((_to_one(perkara, c),) for c in jumlah)
        ada = _figures(perkara, cocok) if satu.ukuran else ""
        return Balasan(lines(ada, baris), tombol=(*ke, *_to_all(perkara)))
    if not cocok or satu.rincian == BERMASALAH:
        return _in_short(perkara, cocok) if cocok else _clean(perkara)
    return _shown(perkara, cocok, cara)


def _by_kind(perkara: Perkara) -> Balasan:
    """Tell how many findings there are of the level or field that is named, and their titles."""
    awal = golongan_catatan.of_named(perkara)
    cocok = golongan_catatan.wanted(perkara.tanya, awal)
    ke = tuple((_to_one(perkara, c),) for c in cocok[:TOMBOL])
    return Balasan(golongan_catatan.told(perkara, awal, cocok), tombol=(*ke, *_to_all(perkara)))


def _is_of_undocumented(perkara: Perkara) -> bool:
    """Tell whether a figure of a quarter is doubted of which no document was examined."""
    satu = perkara.tanya
    if not (satu.kapan and satu.about(Jenis.INDIKATOR)):
        return False
    isi = lembar.find(perkara.ruang, perkara.pelaku, satu)
    return isinstance(isi, Lembar) and isi.tahun != perkara.hasil.tahun


def _is_told_right(satu: Pertanyaan, cocok: Sequence[Catatan]) -> bool:
    """Tell whether a percentage of one line is wondered at that a list of low ones has as well."""
    satu_pos = len(satu.about(*POS)) == 1 and len(satu.benda) == 1
    return satu_pos and satu.menduga and satu.persen and all(c.aturan == RENDAH for c in cocok)


def _shown(perkara: Perkara, cocok: list[Catatan], cara: str) -> Balasan:
    """Tell the findings with the figures that they are about; `cara`: how that is asked for."""
    ruang, pelaku, satu = perkara.ruang, perkara.pelaku, perkara.tanya
    ada = "" if satu.rincian == catatan_cocok.TARGET else _figures(perkara, cocok)
    utuh = len(cocok) == 1 and all(catatan_angka.has(cocok[0], n) for n in satu.angka)
    if cara == PILIH and utuh:
        isi = tampil_catatan.chosen(cocok[0], satu.angka)
        return Balasan(lines(ada, isi), tombol=((_to_one(perkara, cocok[0]),),))
    semua = set(satu.angka) if len(set(satu.angka)) > 1 else set()
    if satu.rincian == PENYEBUT:
        ada = tampil_catatan.wrong_share(satu, cocok)
    elif not ada and not (
        semua and any(all(catatan_angka.has(c, n) for n in semua) for c in cocok)
    ):
        # What a finding says of all the numbers needs nothing above it.
        ada = lines(dict.fromkeys(letak_angka.find(ruang, pelaku, satu)))
        if cara == PILIH and ada:
            return _one_of_two(perkara, cocok, ada)
    asal = catatan_angka.computed(satu, cocok) if cara == ASAL else []
    cocok = asal or cocok
    ke = tuple((_to_one(perkara, c),) for c in cocok[:TOMBOL])
    isi = _told(perkara, cocok)
    # Where a figure comes from is what the finding says: what it is of stands below.
    isi = lines(isi, ada) if asal else lines(ada, isi)
    ulang = hitung_ulang.reached(perkara, cocok) if satu.rincian == catatan_cocok.ULANG else ()
    dijumlah = satu.rincian == JUMLAH or (satu.teks == JUMLAH and not satu.benda)
    if dijumlah and cocok[0].aturan == JUMLAH:
        isi = lines(kata.TIDAK_COCOK, isi)
    isi = lines(ulang, isi, catatan_kembar.besides(perkara, cocok))
    return Balasan(isi, tombol=(*ke, *_to_all(perkara)))


def _one_of_two(perkara: Perkara, cocok: list[Catatan], letak: str) -> Balasan:
    """Say whose figure the one number is, and that nothing has the other; what is printed of it."""
    satu = perkara.tanya
    tiada = [
        n
        for n in satu.angka
        if not letak_angka.find(perkara.ruang, perkara.pelaku, replace(satu, angka=(n,)))
        and not any(catatan_angka.has(c, n) for c in cocok)
        and not any(m != n and premis.same(n, m) for m in satu.angka)
    ]
    tercetak = catatan_angka.printed(satu, cocok)
    tanpa = kata.tanpa_angka([angka(n) for n in tiada]) if tiada else ""
    ke = tuple((_to_one(perkara, c),) for c in tercetak[:TOMBOL])
    isi = lines(letak, tanpa, map(tampil_catatan.told, tercetak[:UTUH]))
    return Balasan(isi, tombol=(*ke, *_to_all(perkara)))


def _in_short(perkara: Perkara, cocok: Sequence[Catatan]) -> Balasan:
    """Name what is amiss: the indikator below their target, and the gravest findings by title."""
    satu, hasil = perkara.tanya, perkara.hasil
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, hasil.tahun)
    semua = [] if isinstance(isi, TahunKosong) else isi.indikator
    bawah = [i for i in semua if isinstance(i.capaian, Decimal) and i.capaian < SERATUS]
    tajuk = (kata.judul(n, uraikan(c.fakta).judul) for n, c in enumerate(cocok[:PER_HALAMAN], 1))
    return Balasan(
        lines(
            kata.di_bawah(len(bawah), hasil.tahun),
            map(lembar.line, bawah),
            kata.banyak("", len(cocok), hasil.tahun, terbatas=hasil.terbatas),
            tajuk,
        ),
        tombol=_to_all(replace(perkara, tanya=satu)),
        tampak=lembar.as_benda(bawah),
    )


def _names_figures(satu: Pertanyaan) -> bool:
    """Tell whether it is said what the numbers are figures of."""
    besar = min(satu.angka) >= UANG_TERKECIL
    jumlah = Ukuran.REALISASI in satu.ukuran and (besar or (satu.persen and not satu.benda))
    jumlah = jumlah or (besar and satu.dasar is not None)
    bernama = satu.benda or UANG.intersection(satu.ukuran) or jumlah
    return not (satu.teks or satu.rincian) and bool(bernama)


def _held_against(perkara: Perkara) -> Balasan:
    """Return the figures of what is doubted, corrected where the number is none of them."""
    ruang, pelaku = perkara.ruang, perkara.pelaku
    if letak := lines(letak_angka.find(ruang, pelaku, perkara.tanya)):
        # Of nobody in particular it is asked whose figure that is.
        seluruh = anggaran(ruang, pelaku, replace(perkara.tanya, menduga=False))
        return Balasan(lines(letak, seluruh.inti if perkara.tanya.menduga else ""))
    satu = replace(perkara.tanya, menduga=True)
    lain = capaian if satu.about(Jenis.INDIKATOR, Jenis.SASARAN) else anggaran
    return lain(ruang, pelaku, satu)


def _clean(perkara: Perkara) -> Balasan:
    """Say that there is no finding, with the figures that were doubted."""
    ruang, pelaku, satu = perkara.ruang, perkara.pelaku, perkara.tanya
    tahun, terbatas = perkara.hasil.tahun, perkara.hasil.terbatas
    if not satu.benda:
        letak = lines(letak_angka.find(ruang, pelaku, satu))
        if satu.angka and not letak:
            tanpa = kata.angka_tidak_ada(tahun, terlihat=sees_all(pelaku))
            return Balasan(tanpa, tombol=_to_all(perkara), sikap=Sikap.TIDAK_ADA)
        isi = letak or kata.bersih(kata.SETDA, tahun, terbatas=terbatas)
        return Balasan(isi, tombol=_to_all(perkara))
    lain = capaian if satu.about(Jenis.INDIKATOR, Jenis.SASARAN) else anggaran
    biasa = lain(ruang, pelaku, satu)
    if biasa.sikap is Sikap.TOLAK:
        return biasa
    if satu.rincian == catatan_cocok.TARGET and (sama := _same_target(perkara)):
        return Balasan(sama, tombol=_to_all(perkara))
    awal = kata.bersih(satu.benda[0].nama, tahun, terbatas=terbatas)
    return Balasan(lines(awal, biasa.inti), biasa.lanjut, biasa.tombol)


def _same_target(perkara: Perkara) -> str:
    """Say that all documents promise the same for the one indikator that is named."""
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, perkara.hasil.tahun)
    if isinstance(isi, TahunKosong):
        return ""
    kode = {b.kunci for b in perkara.tanya.about(Jenis.INDIKATOR)}
    milik = [i for i in isi.indikator if i.kode in kode]
    baris = [
        lines(kata_kinerja.judul(i.kode, i.pendek, f"{i.tahun}"), sama)
        for i in milik
        if (sama := target_naskah.alike(i))
    ]
    return lines(baris, lembar.source(isi)) if baris else ""


def _figures(perkara: Perkara, cocok: Sequence[Catatan]) -> str:
    """Return the figures of the one thing that is doubted, above the findings.

    Numbers that a finding speaks of are not corrected: the finding says what they are.
    """
    ruang, pelaku, satu = perkara.ruang, perkara.pelaku, perkara.tanya
    lain = tuple(n for n in satu.angka if not any(catatan_angka.has(c, n) for c in cocok))
    satu = replace(satu, angka=lain, menduga=satu.menduga and bool(lain))
    if len(satu.benda) != 1:
        return ""
    if satu.about(Jenis.INDIKATOR):
        return capaian(ruang, pelaku, satu).inti
    if satu.ukuran == (Ukuran.REALISASI,):
        # Whether that is much is seen beside its pagu.
        satu = replace(satu, ukuran=(Ukuran.REALISASI, Ukuran.SERAPAN))
    return anggaran(ruang, pelaku, satu).inti if satu.about(*POS) else ""


def _told(perkara: Perkara, cocok: list[Catatan]) -> str:
    """Return a few findings in full, of more the first and the titles of the others."""
    if len(cocok) <= UTUH:
        sendiri = kata_cek.SENDIRI if perkara.hasil.terbatas else ""
        milik = (catatan_cocok.of_its_rows(perkara, c) for c in cocok)
        return lines(map(tampil_catatan.told, milik), sendiri)
    satu, semua = perkara.tanya, perkara.hasil.of(None)
    perihal = satu.benda[0].nama if satu.benda else ""
    lain = (kata.judul(semua.index(c) + 1, uraikan(c.fakta).judul) for c in cocok[1:PER_HALAMAN])
    kepala = kata.banyak(perihal, len(cocok), perkara.hasil.tahun, terbatas=perkara.hasil.terbatas)
    return lines(kepala, tampil_catatan.told(cocok[0]), lain)


def _to_one(perkara: Perkara, satu: Catatan) -> Tombol:
    data = tombol.of(tombol.CATATAN, perkara.hasil.tahun, "", layanan.sign(satu))
    return Tombol(kata.tombol(uraikan(satu.fakta).judul), data)


def _to_all(perkara: Perkara) -> Baris:
    return ((Tombol(kata.TOMBOL_CEK, tombol.of(tombol.RINGKASAN, perkara.hasil.tahun)),),)


PENJAWAB: dict[Hal, Penjawab] = {Hal.CATATAN: catatan}
