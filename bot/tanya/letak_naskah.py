"""Answers about where something stands in the document: which table, which section, or none."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import tanya as kata_umum
from bot.messages import tanya_naskah as kata
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from core.audit.susunan import unkept
from core.hak import Pelaku
from core.naskah import Naskah
from core.paket.istilah import JenisNarasi
from core.services.capaian import Ucapan
from core.services.nama import load_glosarium
from core.services.ucapan import list_ucapan
from core.tanya.cari import search
from core.tanya.hukum import names_of
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

DAFTAR = frozenset(["daftar_tabel", "daftar_bagian", "sistematika"])
SUMBER = "sumber"
"""Whose data a table is."""
PENDEK, PANJANG = 2, 4
"""Letters of an abbreviation."""
PADANAN = {
    "serapan": "realisasi anggaran",
    "pagu": "anggaran",
    "uang": "anggaran",
    "sdm": "pegawai",
    "efisien": "efisiensi",
}
"""What titles say for words of questions."""


def find(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "sistematika":
        return _promised(ruang, pelaku, ini)
    if satu.rincian == "daftar_tabel":
        return _tables(ruang, pelaku, ini, satu)
    return _sections(ruang, pelaku, ini, satu.teks)


def _promised(ruang: Ruang, pelaku: Pelaku, ini: Naskah) -> Balasan:
    """List the sections that the document's own account of its contents names."""
    janji = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN_DIJANJIKAN])
    if not janji:
        return Balasan(kata.tidak_ada("Sistematika"), sikap=Sikap.TIDAK_ADA)
    isi = [kata.letak(u.sumber.baris, u.teks) for u in janji]
    tempat = janji[0].sumber
    return Balasan(
        lines(kata.sistematika(len(janji)), isi, kata_umum.sumber(tempat.judul, tempat.tabel))
    )


def _tables(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    """List the tables that have a title, all or those of a subject."""
    dicari = satu.teks
    semua = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.JUDUL_TABEL])
    if not semua:
        return Balasan(kata.tidak_ada("Judul tabel"), sikap=Sikap.TIDAK_ADA)
    ketemu = _matching(semua, dicari)
    sumber = kata_umum.sumber(ini.judul, "")
    if dicari and not ketemu:
        isi = [kata.letak(u.judul, u.teks) for u in semua]
        return Balasan(
            lines(kata.tanpa_judul("tabel", dicari), kata.TABEL, isi), sikap=Sikap.TIDAK_ADA
        )
    pilih = ketemu if dicari else semua
    kepala = "" if dicari else kata.banyak_tabel(len(semua), kata.BERJUDUL)
    if len(ketemu) > 1:
        kepala = kata.tabel_tentang(dicari, [u.judul for u in pilih])
    terdaftar = Balasan(lines(kepala, (kata.letak(u.judul, u.teks) for u in pilih), sumber))
    asal = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.SUMBER_TABEL])
    return with_source(asal, satu, terdaftar, [u.judul for u in ketemu])


def with_source(
    semua: Sequence[Ucapan], satu: Pertanyaan, isi: Balasan, tabel: Sequence[str]
) -> Balasan:
    """Return what is said of a table with whose data it has, first where that is asked.

    Of several tables nothing more is said. `semua` are all that the document says of sources.
    """
    milik = [u for u in semua if u.judul in tabel]
    if len(tabel) != 1 or not semua:
        return isi
    sumber = [kata.sumber_tabel(u.judul, u.teks) for u in milik]
    if satu.daftar != SUMBER:
        return replace(isi, inti=lines(isi.inti, sumber))
    return replace(isi, inti=lines(sumber or kata.tanpa_sumber_tabel(tabel[0]), isi.inti))


def _sections(ruang: Ruang, pelaku: Pelaku, ini: Naskah, dicari: str) -> Balasan:
    """Say whether there is a section on something, or that it was promised and is missing."""
    judul = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN])
    if not judul:
        return Balasan(kata.tidak_ada("Judul subbab"), sikap=Sikap.TIDAK_ADA)
    janji = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN_DIJANJIKAN])
    ingkar = [janji[n] for n in unkept([u.teks for u in janji], [u.teks for u in judul])]
    ada, tiada = _matching(judul, dicari), _matching(ingkar, dicari)
    if not (ada or tiada):
        ada, tiada = _matching(judul, dicari, dekat=True), _matching(ingkar, dicari, dekat=True)
    sumber = kata_umum.sumber(ini.judul, "")
    baris = []
    if tiada:
        tempat = tiada[0].sumber
        baris.append(kata.bagian_tidak_ada([(u.sumber.baris, u.teks) for u in tiada], tempat.tabel))
    if ada:
        baris.append(kata.bagian_ada([(u.judul, u.teks.rstrip(".")) for u in ada]))
    if baris:
        return Balasan(lines(baris, sumber), sikap=Sikap.JAWAB)
    isi = [kata.letak(u.judul, u.teks) for u in judul]
    return Balasan(
        lines(kata.tanpa_judul("subbab", dicari), kata.SUBBAB, isi), sikap=Sikap.TIDAK_ADA
    )


def missing(ruang: Ruang, pelaku: Pelaku, ini: Naskah, dicari: str) -> str:
    """Return that a section on something was promised and is not there, "" for what is there."""
    judul = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN])
    janji = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN_DIJANJIKAN])
    ingkar = [janji[n] for n in unkept([u.teks for u in janji], [u.teks for u in judul])]
    tiada = _matching(ingkar, dicari) if judul else []
    if not tiada:
        return ""
    return kata.tanpa_bagian([(u.sumber.baris, u.teks) for u in tiada], tiada[0].sumber.tabel)


def _matching(semua: Sequence[Ucapan], dicari: str, *, dekat: bool = False) -> list[Ucapan]:
    """Return those whose title has all of the words, in one form or another, or short for them."""
    glosarium = load_glosarium()
    kata_dicari = [k for satu in dicari.split() for k in PADANAN.get(satu, satu).split()]
    if not kata_dicari:
        return []
    isi = [(u, f"{names_of(u.teks, glosarium)} {_initials(u.teks, kata_dicari)}") for u in semua]
    ketemu = search(isi, kata_dicari)
    return list(ketemu.cocok or (ketemu.dekat if dekat and len(ketemu.dekat) == 1 else ()))


def _initials(judul: str, dicari: Sequence[str]) -> str:
    """Return which of the words are short for words of a title: "rkt"."""
    awal = "".join(satu[0] for satu in fold(judul).split())
    return " ".join(k for k in dicari if PENDEK <= len(k) <= PANJANG and k in awal)
