"""The boards that a question about reports is about, and how one's own units stand on them."""

from collections.abc import Iterator
from datetime import date

from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata
from bot.papan import tombol
from bot.ruang import Ruang
from bot.tanya import papan
from bot.tanya.balasan import Balasan, Sikap, lines
from core.hak import Pelaku
from core.kewajiban.laporan import GUGUR
from core.papan import BarisPapan, Kolom
from core.services import papan as layanan
from core.tanya.pertanyaan import Pertanyaan

BEBERAPA = "+"
"""Stands between several kinds of reports."""


def chosen(terlihat: papan.Terlihat, satu: Pertanyaan, on: date) -> Iterator[Kolom]:
    """Yield the boards that are asked for: of each kind one, where none is named."""
    for jenis in satu.daftar.split(BEBERAPA) if satu.daftar else terlihat.jenis:
        ada = papan.asked(terlihat.of(jenis), satu)
        kolom = papan.latest(ada, on) if ada else None
        if kolom is None:
            continue
        yield kolom
        if satu.tahun and kolom.periode.berakhir_on > on:
            # "ikk 2025" while 2025 goes on may be what was due in it.
            lain = [s for s in terlihat.of(jenis) if s[1].year in satu.tahun and s[1] < on]
            yield from [k for k, _ in lain[-1:] if k != kolom and not papan.part_of(satu)]


def no_period(terlihat: papan.Terlihat, satu: Pertanyaan) -> Balasan:
    ada = [kolom for jenis in satu.daftar.split(BEBERAPA) for kolom, _ in terlihat.of(jenis)]
    pilihan = [kata_papan.kolom(kolom) for kolom in ada[:6]]
    return Balasan(kata.tanpa_periode(ada[0].pendek, pilihan), sikap=Sikap.TIDAK_ADA)


def own_only(ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, semua: list[Kolom]) -> Balasan:
    """Say how one's own units stand to whoever may not know of others."""
    baris = [
        kata.satu_unit(b, status(ruang, pelaku, b))
        for kolom in semua
        for b in papan.board(ruang, pelaku, terlihat, kolom).baris
    ]
    return Balasan(lines(kata.HANYA_SENDIRI, baris), tombol=own_button(), sikap=Sikap.TOLAK)


def own_button() -> Baris:
    return ((Tombol(kata_papan.TOMBOL_SENDIRI, f"{tombol.SENDIRI}:1"),),)


def status(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> str:
    """Return what its collector has said of the report that counts, "" for figures."""
    if baris.kolom.isian or baris.masuk_at is None:
        return ""
    rincian = layanan.show_unit(ruang.engine, pelaku, baris.kewajiban_id, now=ruang.now())
    kini = next((s for s in rincian.laporan if s.status not in GUGUR), None)
    return kata_papan.STATUS[kini.status] if kini else ""
