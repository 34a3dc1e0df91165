"""The pagu of one sub kegiatan at one stage: asked for, read with the day from which it counts."""

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from bot.jawaban import Jawaban
from bot.messages import pagu_tahun as kata
from bot.messages import tahun as kata_tahun
from bot.ruang import Ruang
from bot.tahun import lihat, tampil, tanya
from core.hak import Pelaku
from core.pagu import shift_of, usual_start
from core.paket.istilah import Tahap
from core.rencana import Salah, read_pagu, write_exact
from core.tahun import PaguBaru, PosTahun, TahunIsi
from core.tanggal import read_day

TAHAP = {
    "murni": Tahap.MURNI,
    "dpa": Tahap.MURNI,
    "perubahan": Tahap.PERUBAHAN,
    "dppa": Tahap.PERUBAHAN,
}
_TAHAP = re.compile(r"(murni|dpa|perubahan|dppa)\b(?:\s+ke[\s-]*\d+)?", re.ASCII | re.IGNORECASE)
# A number before "juta" is the figure: pergeseran 5 juta does not say which.
_PERGESERAN = re.compile(
    r"pergeseran\b"
    r"(?:[\s-]*(?:ke\b[\s-]*)?0*([1-9]\d?)(?=[\s=:]|$)"
    r"(?!\s*(?:juta|jt|ribu|rb|miliar|milyar|m|triliun|t)\b))?"
    r"(?:\s+(sebelum|sesudah|setelah)\s+(?:perubahan|dppa)\b)?",
    re.ASCII | re.IGNORECASE,
)
_MULAI = re.compile(
    r"[\s,;(]*\b(?:mulai\s+berlaku|berlaku\s+(?:mulai|sejak|per)|berlaku|mulai|sejak|per|tmt)\b"
    r"[\s:]*(?:(?:tanggal|tgl)\b\.?)?\s*(?P<hari>.*)$",
    re.ASCII | re.IGNORECASE,
)
_SAMBUNGAN = re.compile(r"^[\s=:]+")


@dataclass(frozen=True, slots=True)
class Tanya:
    """What is asked for: the stage of a pagu, with what of the answer is known already."""

    pos_id: int
    kunci: tuple[Tahap, int]
    berlaku_on: date | None = None
    angka: str = ""

    def to_json(self) -> list[Any]:
        hari = self.berlaku_on.isoformat() if self.berlaku_on else None
        return ["p", self.pos_id, *self.kunci, hari, self.angka]

    @classmethod
    def from_json(cls, isi: list[Any]) -> "Tanya":
        # Before there was a pergeseran, only the stage was kept.
        _, pos_id, tahap, ke, hari, angka = [*isi, 0, None, ""] if len(isi) == 3 else isi  # noqa: PLR2004
        berlaku_on = date.fromisoformat(hari) if hari else None
        return cls(pos_id, (Tahap(tahap), ke), berlaku_on, angka)


def line(ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, satu: PosTahun, sisa: str) -> Jawaban:
    """Answer what stands behind the number of a sub kegiatan, which is not nothing."""
    cocok = _TAHAP.match(sisa) or _PERGESERAN.match(sisa)
    teks = _SAMBUNGAN.sub("", sisa[cocok.end() :]) if cocok else sisa
    if cocok is None:
        kunci = Tahap.MURNI, 0
    elif cocok.re is _TAHAP:
        kunci = TAHAP[cocok[1].lower()], 0
    elif cocok[1] is None:
        ketik = kata.PERGESERAN.format(tahun=tahunnya.tahun, nomor=satu.nomor)
        return Jawaban(ketik, (lihat.KE_DAFTAR,))
    else:
        kunci = _shift(ruang, tahunnya, satu, cocok, teks)
    ditanya = Tanya(satu.id, kunci)
    ambil = take if teks else ask
    return ambil(ruang, pelaku, tahunnya, satu, ditanya, *([teks] if teks else []))


def _shift(
    ruang: Ruang, tahunnya: TahunIsi, satu: PosTahun, cocok: re.Match[str], teks: str
) -> tuple[Tahap, int]:
    """Return which stage this pergeseran is: before or after the pagu perubahan."""
    ke = int(cocok[1])
    if cocok[2]:
        return (Tahap.MURNI if cocok[2].lower() == "sebelum" else Tahap.PERUBAHAN), ke
    _, hari = _split(teks)
    on = read_day(hari, tahunnya.tahun) if hari else None
    usual = usual_start((Tahap.MURNI, ke), tahunnya.tahun, ruang.now().date())
    return shift_of((pagu.tahapan for pagu in satu.tahapan), ke, on or usual)


def ask(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, satu: PosTahun, ditanya: Tanya
) -> Jawaban:
    """Ask for a pagu; what is typed next is it."""
    tanya.wait(ruang, pelaku, tahunnya.tahun, ditanya.to_json())
    kini = tampil.pagu_bertanggal(satu.pagu_at(ditanya.kunci))
    teks = kata.tulis(satu, tahunnya.tahun, ditanya.kunci, kini)
    return Jawaban(teks, tanya.cancel(tahunnya.tahun))


def take(  # noqa: PLR0913, PLR0917  whose, of what, how much
    ruang: Ruang,
    pelaku: Pelaku,
    tahunnya: TahunIsi,
    satu: PosTahun,
    ditanya: Tanya,
    teks: str,
) -> Jawaban:
    """Read a pagu, the day from which it counts, or both, and show what would change."""
    angka, hari = _split(teks)
    ditanya = replace(ditanya, angka=angka or ditanya.angka)
    if hari is not None:
        on = read_day(hari, tahunnya.tahun)
        if salah := _wrong_day(tahunnya, satu, ditanya, hari, on):
            tetap = replace(ditanya, angka="" if _unread(ditanya.angka) else ditanya.angka)
            return tanya.wrong(ruang, pelaku, tahunnya, tetap.to_json(), salah)
        ditanya = replace(ditanya, berlaku_on=on)
    lama = satu.pagu.get(ditanya.kunci)
    tertulis = ditanya.angka or ("" if lama is None else write_exact(lama))
    if not tertulis:
        return ask(ruang, pelaku, tahunnya, satu, ditanya)
    terbaca = read_pagu(tertulis)
    if isinstance(terbaca, Salah):
        tetap = replace(ditanya, angka="")
        kalimat = kata_tahun.salah_pagu(terbaca, tertulis)
        return tanya.wrong(ruang, pelaku, tahunnya, tetap.to_json(), kalimat)
    if not isinstance(terbaca.nilai, Decimal):
        raise TypeError(terbaca.nilai)
    on = ditanya.berlaku_on
    if on is None and lama is None:
        on = usual_start(ditanya.kunci, tahunnya.tahun, ruang.now().date())
    baru = PaguBaru(satu.id, *ditanya.kunci, terbaca.nilai, terbaca.teks, on)
    return tanya.offer(ruang, pelaku, tahunnya, ditanya.to_json(), baru)


def _split(teks: str) -> tuple[str, str | None]:
    """Return the figure and the day as written; None: no day is."""
    if cocok := _MULAI.search(teks):
        return teks[: cocok.start()].strip(), cocok["hari"].strip(" ).")
    if _unread(teks) and read_day(teks, 1) is not None:
        return "", teks
    return teks, None


def _unread(teks: str) -> bool:
    return isinstance(read_pagu(teks), Salah) if teks else False


def _wrong_day(
    tahunnya: TahunIsi, satu: PosTahun, ditanya: Tanya, hari: str, on: date | None
) -> str:
    """Return what is wrong with the day, "" for nothing."""
    if on is None or on.year != tahunnya.tahun:
        return kata.salah_hari(hari, tahunnya.tahun)
    if ditanya.kunci == (Tahap.MURNI, 0) and on != date(tahunnya.tahun, 1, 1):
        return kata.murni_bertanggal(tahunnya.tahun, satu.nomor)
    return ""
