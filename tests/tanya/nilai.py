"""How well questions are answered: each judged by what must and what must not be in its answer."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot import rute
from bot.messages import tanya as kata
from bot.render import polos
from bot.tanya.balasan import Balasan, Sikap, together
from bot.tanya.jawab import reply
from core.tanya.lanjutan import Ingatan
from tests.tanya.dunia import Dunia

SOAL = Path(__file__).parent / "soal"
PERIKSA = ("periksa2", "periksa3", "periksa4")
"""The halves that only check the rules; the others are what they are tuned with."""
PARUH = ("latih", *(f"latih{n}" for n in range(2, 17)), *PERIKSA)
ADA = frozenset([Sikap.JAWAB, Sikap.TIDAK_ADA])
"""An answer may be given in either way, as long as it says what it must."""
MENOLAK = frozenset([Sikap.TIDAK_ADA, Sikap.TOLAK, Sikap.LUAR, Sikap.SAPA])


class Nilai(StrEnum):
    BENAR = "benar"
    DITOLAK_BENAR = "ditolak benar"
    """Rightly declined."""
    DITANYA = "ditanya balik"
    """Asked back where an answer was to be had."""
    DIAM = "diam"
    """Declined, or hedged, where an answer was to be had."""
    SALAH = "salah"
    """Something else was answered, with confidence."""
    ANGKA_SALAH = "angka salah"
    """As `SALAH`, with a figure that the answer must not have."""


LULUS = frozenset([Nilai.BENAR, Nilai.DITOLAK_BENAR])
KELIRU = frozenset([Nilai.SALAH, Nilai.ANGKA_SALAH])


@dataclass(frozen=True, slots=True, kw_only=True)
class Soal:
    """A question with what its answer must say; lists are as in the files' heads."""

    kode: str
    jenis: str
    dunia: str
    oleh: str
    sebelum: tuple[str, ...]
    pertanyaan: str
    hasil: frozenset[str]
    wajib: tuple[tuple[str, ...], ...]
    larangan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dinilai:
    soal: Soal
    nilai: Nilai
    jawaban: str


def read_soal(nama: str) -> list[Soal]:
    """Return the questions of a half."""
    teks = (SOAL / f"{nama}.tsv").read_text(encoding="utf-8").splitlines()
    baca = csv.DictReader(teks, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [
        Soal(
            kode=r["kode"],
            jenis=r["jenis"],
            dunia=r["dunia"],
            oleh=r["oleh"],
            sebelum=tuple(filter(None, r["sebelum"].split(" || "))),
            pertanyaan=r["pertanyaan"],
            hasil=frozenset(r["hasil"].split("|")),
            wajib=tuple(tuple(w.split(" | ")) for w in _listed(r["wajib"])),
            larangan=tuple(_listed(r["larangan"])),
        )
        for r in baca
    ]


def judge_all(dunia: Mapping[str, Dunia], semua: Sequence[Soal]) -> list[Dinilai]:
    """Judge the questions, world by world: what is read of a database is read once."""
    urut = sorted(semua, key=lambda soal: soal.dunia)
    return [judge(dunia[soal.dunia], soal) for soal in urut]


def _listed(teks: str) -> list[str]:
    return [satu for satu in teks.split(" ; ") if satu.strip()]


def judge(dunia: Dunia, soal: Soal) -> Dinilai:
    """Ask a question, after those that came before it, and judge the answer."""
    ruang, pelaku, ingatan = dunia.ruang, dunia.orang[soal.oleh], Ingatan()
    for satu in soal.sebelum:
        reply(ruang, pelaku, satu, ingatan)
    balasan = reply(ruang, pelaku, soal.pertanyaan, ingatan)
    if any(b.sikap is Sikap.DIALOG for b in balasan):
        # The next question is asked by somebody who is in the middle of nothing.
        rute.jawab_teks(ruang, pelaku, "/batal")
    teks = read_answer(balasan)
    return Dinilai(soal, _grade(soal, {b.sikap for b in balasan}, teks), teks)


def read_answer(balasan: list[Balasan]) -> str:
    """Return what the person reads: the message and its buttons."""
    jawaban = together(balasan)
    tombol = (t.teks for baris in jawaban.tombol for t in baris)
    return "\n".join([polos(jawaban.html), *tombol])


def _grade(soal: Soal, sikap: set[Sikap], teks: str) -> Nilai:
    isi = _folded(teks)
    lengkap = all(any(_folded(a) in isi for a in alternatif) for alternatif in soal.wajib)
    terlarang = any(_folded(satu) in isi for satu in soal.larangan)
    bebas = bool(soal.wajib) and bool(sikap & ADA) and bool(soal.hasil & ADA)
    if lengkap and not terlarang and (sikap & soal.hasil or bebas):
        return Nilai.BENAR if Sikap.JAWAB in soal.hasil else Nilai.DITOLAK_BENAR
    if terlarang:
        return Nilai.ANGKA_SALAH
    if Sikap.TANYA in sikap:
        return Nilai.DITANYA
    ragu = kata.TANDA_RAGU in teks
    return Nilai.DIAM if ragu or sikap <= MENOLAK else Nilai.SALAH


def _folded(teks: str) -> str:
    """Return a text as it is compared: "Rp 1.000" and "1.000" are one."""
    tanpa_rp = re.sub(r"rp\.?\s*(?=\d)", "", " ".join(teks.lower().split()))
    return tanpa_rp.replace(",00%", "%")


def report(semua: Iterable[Dinilai]) -> str:
    """Return the numbers per kind and in all."""
    jenis: Mapping[str, Counter[Nilai]] = defaultdict(Counter)
    for satu in semua:
        jenis[satu.soal.jenis][satu.nilai] += 1
        jenis["SEMUA"][satu.nilai] += 1
    kepala = f"{'jenis':<18}" + "".join(f"{n:>15}" for n in Nilai)
    baris = [
        f"{nama:<18}" + "".join(f"{hitung[n]:>15}" for n in Nilai)
        for nama, hitung in sorted(jenis.items())
    ]
    return "\n".join([kepala, *baris])
