"""The average of the surveys that a document prints."""

from decimal import Decimal

from bot.messages import skm as kata_skm
from bot.messages import tanya as kata_umum
from bot.messages import tanya_survei as kata
from bot.messages.isian import BULAN
from bot.render import dua_desimal
from bot.ruang import Ruang
from bot.tanya.balasan import lines
from core.audit.narasi import sentences
from core.hak import Pelaku
from core.services import skala as layanan_skala
from core.services.daftar_tercetak import DaftarTercetak
from core.services.skala import SKALA_SKM, NilaiTerakhir
from core.skala import Pita, Skala, find_pita
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

SKALA_SKM_DISEBUT = frozenset(["skm", "ikm"])
"""What the document calls what a survey came to."""


def is_of_other_time(ruang: Ruang, satu: Pertanyaan) -> bool:
    """Tell whether a time is asked for of which the document says nothing."""
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    if nilai is None or not satu.tahun:
        return False
    bulan = [n for n, nama in enumerate(BULAN, 1) if nama in nilai.uraian]
    awal, akhir = (bulan[0], bulan[-1]) if bulan else (1, 12)
    lain_tahun = nilai.tahun not in satu.tahun
    ujung = satu.semester * 6 if satu.semester else akhir
    # Of a year that goes on what came is told instead.
    return lain_tahun or not awal <= ujung <= akhir


def said_of_years(tercetak: DaftarTercetak | None, satu: Pertanyaan) -> list[str]:
    """Return the sentences of the document that name a year of which it has no figure."""
    tahun = {f"{t}" for t in satu.tahun if tercetak is None or t != tercetak.tahun}
    return [
        kata.ikm_kalimat(kalimat, f"{ucapan.sumber.judul}, {ucapan.sumber.tabel}")
        for ucapan in (tercetak.ucapan if tercetak else ())
        for kalimat in sentences(ucapan.teks)
        if tahun & set(fold(kalimat).split()) and SKALA_SKM_DISEBUT & set(fold(kalimat).split())
    ]


def average(ruang: Ruang, pelaku: Pelaku, tercetak: DaftarTercetak | None) -> str:
    """Return the average that the document prints, its grade, and what its words call it."""
    del pelaku
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    dipakai = next(
        iter(layanan_skala.list_skala(ruang.engine, [SKALA_SKM], ruang.now().date())), None
    )
    if nilai is None or dipakai is None:
        return ""
    pita = find_pita(dipakai, nilai.nilai)
    if pita is None:
        return ""
    return lines(
        kata.ikm_rata(
            nilai.uraian,
            dua_desimal(nilai.nilai),
            kata_skm.mutu(pita),
            dua_desimal(pita.batas_bawah),
            dipakai.sumber,
        ),
        _said(tercetak, nilai, dipakai, pita),
        kata_umum.sumber(nilai.sumber.judul, nilai.sumber.tabel),
    )


def is_average(ruang: Ruang, angka: Decimal) -> bool:
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    return nilai is not None and nilai.nilai == angka


def _said(tercetak: DaftarTercetak | None, nilai: NilaiTerakhir, skala: Skala, pita: Pita) -> str:
    """Say that the words of the document call it something else than its scale does."""
    cetak = dua_desimal(nilai.nilai)
    for ucapan in tercetak.ucapan if tercetak else ():
        if cetak not in ucapan.teks or pita.sebutan in ucapan.teks:
            continue
        disebut = [p.sebutan for p in skala.pita if p.sebutan in ucapan.teks]
        if disebut:
            return kata.ikm_narasi(min(disebut, key=len), kata_skm.mutu(pita))
    return ""
