"""Findings by their level or field: how many there are of each, and what they are called."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.messages import cek as kata_cek
from bot.messages import tanya_golongan as kata
from bot.messages.cek_uraian import uraikan
from bot.tanya import catatan_angka, catatan_cocok
from bot.tanya.balasan import lines
from bot.tanya.catatan_cocok import Perkara
from core.audit.bidang import Bidang, is_on
from core.audit.catatan import Catatan, Tingkat
from core.tanya.pertanyaan import Pertanyaan

TERLIHAT = 12
"""Titles that fit on a phone; the others are a tap away."""


def of_named(perkara: Perkara) -> list[Catatan]:
    """Return the findings on the thing that is named, all of them where none is."""
    tanpa = replace(perkara.tanya, rincian="", teks="", daftar="")
    return catatan_cocok.find(replace(perkara, tanya=tanpa))


def wanted(tanya: Pertanyaan, awal: Sequence[Catatan]) -> list[Catatan]:
    """Return those of the level and on the field that are named, the gravest first."""
    tingkat = _level(tanya)
    return [
        satu for satu in awal if tingkat in {None, satu.tingkat} and _speaks_of(satu, tanya.teks)
    ]


def _level(tanya: Pertanyaan) -> Tingkat | None:
    return Tingkat(tanya.daftar) if tanya.daftar else None


def _speaks_of(satu: Catatan, perihal: str) -> bool:
    """Tell whether a finding is on a field, or has the word; "" is anything."""
    if perihal in set(Bidang):
        return is_on(Bidang(perihal), satu)
    return any(k.startswith(perihal) for k in catatan_angka.text_of(satu).split())


def told(perkara: Perkara, awal: Sequence[Catatan], cocok: Sequence[Catatan]) -> str:
    """Return how many of those on the thing they are, of which levels, and their titles."""
    tanya, hasil = perkara.tanya, perkara.hasil
    semua, tingkat = hasil.of(None), _level(tanya)
    perihal = tanya.benda[0].nama if tanya.benda else tanya.teks
    kepala = kata.kepala(
        len(cocok),
        len(awal if tanya.benda else semua),
        tingkat,
        perihal,
        hasil.tahun,
        terbatas=hasil.terbatas,
    )
    hitung = Counter(satu.tingkat for satu in cocok)
    tajuk = (
        kata_cek.baris_daftar(
            semua.index(satu) + 1,
            None if tingkat else satu.tingkat,
            uraikan(catatan_cocok.of_its_rows(perkara, satu).fakta).judul,
            ditanggapi=hasil.is_answered(satu),
        )
        for satu in cocok[:TERLIHAT]
    )
    return lines(
        kepala,
        "" if tingkat else kata.menurut_tingkat([(t, hitung[t]) for t in Tingkat]),
        tajuk,
        kata.lagi(len(cocok) - TERLIHAT) if len(cocok) > TERLIHAT else "",
    )
