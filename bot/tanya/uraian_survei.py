"""What the prose of a document says of its survey: letters, months, who was trained."""

import re
from collections.abc import Iterator

from bot.messages import tanya as kata_umum
from bot.messages import tanya_survei as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.messages.isian import BULAN
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from core.services import skala as layanan_skala
from core.services.capaian import Ucapan
from core.services.daftar_tercetak import DaftarTercetak
from core.services.skala import SKALA_SKM
from core.tanya.cari import mentions, words_of
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.rujukan import Rujukan, read_rujukan
from core.teks import fold

RINCIAN = frozenset(["surat", "masa", "dibina"])
KEMENTERIAN = ("menpan", "panrb", "menteri", "edaran")
SEKRETARIS = ("sekda", "sekretaris", "setda")
BIMTEK = {"bimtek": "bimbingan", "dibina": "pembinaan", "didampingi": "pendampingan"}
"""Words of questions for what the document calls otherwise."""
_BULAN = "|".join(BULAN)
_MASA = re.compile(
    rf"({_BULAN})\s*(?:hingga|sampai(?: dengan)?|s\.d\.|-|\u2013)\s*({_BULAN})\s*(\d{{4}})"
)
_KALIMAT = re.compile(r"(?<=[A-Za-z)]\.)\s+(?=[A-Z])")


def told(ruang: Ruang, satu: Pertanyaan, tercetak: DaftarTercetak | None) -> Balasan:
    if satu.rincian == "surat":
        return _letters(satu, tercetak)
    if satu.rincian == "masa":
        return _months(ruang, tercetak)
    return _trained(satu, tercetak)


def _letters(satu: Pertanyaan, tercetak: DaftarTercetak | None) -> Balasan:
    """Name the letters that the document rests its survey on, the one that is asked for first."""
    semua = [
        (surat, ucapan)
        for ucapan in (tercetak.ucapan if tercetak else ())
        for surat in read_rujukan(ucapan.teks)
        if surat.nama.lower().startswith("surat")
    ]
    pilih = [(s, u) for s, u in semua if _is_asked(s, satu.teks)] or semua
    if not pilih:
        return Balasan(kata.SURAT_TAK_ADA, sikap=Sikap.TIDAK_ADA)
    isi = list(dict.fromkeys(kata_tenggat.surat(s.nama, s.nomor, s.perihal) for s, _ in pilih))
    sumber = pilih[0][1].sumber
    return Balasan(lines(isi, kata_umum.sumber(sumber.judul, sumber.tabel)))


def _is_asked(surat: Rujukan, teks: str) -> bool:
    nama = fold(surat.nama)
    if any(k in teks for k in KEMENTERIAN):
        return "edaran" in nama
    return any(k in teks for k in SEKRETARIS) and "sekretaris" in nama


def _months(ruang: Ruang, tercetak: DaftarTercetak | None) -> Balasan:
    """Say in which months people were asked."""
    for ucapan in tercetak.ucapan if tercetak else ():
        if cocok := _MASA.search(ucapan.teks):
            sumber = kata_umum.sumber(ucapan.sumber.judul, ucapan.sumber.tabel)
            return Balasan(lines(kata.masa_survei(*cocok.groups()), sumber))
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    if nilai is not None and (cocok := _MASA.search(nilai.uraian)):
        sumber = kata_umum.sumber(nilai.sumber.judul, nilai.sumber.tabel)
        return Balasan(lines(kata.masa_survei(*cocok.groups()), sumber))
    return Balasan(kata.MASA_TAK_ADA, sikap=Sikap.TIDAK_ADA)


def _trained(satu: Pertanyaan, tercetak: DaftarTercetak | None) -> Balasan:
    """Quote the sentences that speak of training, with the one behind them that says who."""
    dicari = [BIMTEK.get(k, k) for k in satu.teks.split()]
    for ucapan in tercetak.ucapan if tercetak else ():
        if kalimat := list(_sentences(ucapan, dicari)):
            sumber = kata_umum.sumber(ucapan.sumber.judul, ucapan.sumber.tabel)
            return Balasan(lines(map(kata.kutip, kalimat), sumber))
    return Balasan(kata.BINA_TAK_ADA, sikap=Sikap.TIDAK_ADA)


def _sentences(ucapan: Ucapan, dicari: list[str]) -> Iterator[str]:
    semua = _KALIMAT.split(ucapan.teks)
    kena = [n for n, k in enumerate(semua) if any(mentions(words_of(k), d) for d in dicari)]
    if kena:
        # Who took part stands in the sentence behind it, and is what is asked for.
        yield from semua[kena[-1] + 1 : kena[-1] + 2]
        yield semua[kena[-1]]
