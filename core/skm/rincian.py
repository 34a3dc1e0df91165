"""What a unit has sent of a survey, as a report keeps it, and what it comes to.

Kept is what was sent, never a result: that is computed anew by the scale that is in force.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from core.skala import Skala
from core.skm.hitung import (
    Hasil,
    TakTerhitung,
    calculate_from_answers,
    calculate_from_ikm,
    calculate_from_nrr,
)
from core.skm.jawaban import TERBAIK, Rekap, RekapUnsur
from core.skm.sampel import Sampel, check_sample
from core.skm.unsur import UNSUR, Susunan, Unsur


class Sumber(StrEnum):
    """What a result is computed from."""

    JAWABAN = "jawaban"
    """What each respondent answered, added up."""
    NRR = "nrr"
    IKM = "ikm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Survei:
    """`populasi` None: nobody knows it. Of the three sources one is there.

    `frekuensi` are by unsur how many answered 1, 2, 3, 4, and nothing; `tidak_dinilai` the codes
    of those of the nine that were not asked about, for the reason `alasan_kurang`.
    """

    sumber: Sumber
    responden: int
    populasi: int | None
    frekuensi: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    tidak_lengkap: int = 0
    nrr: Mapping[str, Decimal] = field(default_factory=dict)
    ikm: Decimal | None = None
    tidak_dinilai: tuple[str, ...] = ()
    alasan_kurang: str | None = None

    @property
    def unsur(self) -> tuple[Unsur, ...]:
        return assessed(self.tidak_dinilai)

    @property
    def susunan(self) -> Susunan:
        return Susunan(unsur=self.unsur, alasan_kurang=self.alasan_kurang)

    @property
    def rekap(self) -> Rekap | None:
        """Return the answers added up, None where only a result was sent."""
        if self.sumber is not Sumber.JAWABAN:
            return None
        unsur = tuple(
            RekapUnsur(satu, (a, b, c, d), kosong)
            for satu in self.unsur
            for a, b, c, d, kosong in [self.frekuensi[satu.kode]]
        )
        return Rekap(unsur=unsur, responden=self.responden, tidak_lengkap=self.tidak_lengkap)

    @property
    def sampel(self) -> Sampel:
        return check_sample(self.responden, self.populasi)


def assessed(tidak_dinilai: tuple[str, ...]) -> tuple[Unsur, ...]:
    """Return those of the nine that are left."""
    return tuple(satu for satu in UNSUR if satu.kode not in tidak_dinilai)


def calculate(survei: Survei, skala: Skala) -> Hasil | TakTerhitung:
    """Compute what a survey comes to."""
    if survei.rekap is not None:
        return calculate_from_answers(survei.rekap, skala, survei.susunan)
    if survei.ikm is not None:
        return calculate_from_ikm(survei.ikm, skala, survei.susunan)
    return calculate_from_nrr(survei.nrr, skala, survei.susunan)


def frequencies(rekap: Rekap) -> dict[str, list[int]]:
    """Return of each unsur how many answered 1, 2, 3, 4, and nothing, as JSON takes it."""
    return {satu.unsur.kode: [*satu.frekuensi, satu.kosong] for satu in rekap.unsur}


def write_survei(survei: Survei) -> dict[str, Any]:
    """Return it as the JSON of a report."""
    semua: dict[str, Any] = {
        "sumber": survei.sumber.value,
        "responden": survei.responden,
        "populasi": survei.populasi,
        "frekuensi": {kode: [*satu] for kode, satu in survei.frekuensi.items()},
        "tidak_lengkap": survei.tidak_lengkap,
        "nrr": {kode: f"{satu:f}" for kode, satu in survei.nrr.items()},
        "ikm": f"{survei.ikm:f}" if survei.ikm is not None else None,
        "tidak_dinilai": [*survei.tidak_dinilai],
        "alasan_kurang": survei.alasan_kurang,
    }
    return {nama: isi for nama, isi in semua.items() if isi or nama == "populasi"}


def read_survei(rincian: Mapping[str, Any]) -> Survei | None:
    """Return the survey that a report tells of, None where it tells of none (it came by letter)."""
    if "sumber" not in rincian:
        return None
    ikm = rincian.get("ikm")
    return Survei(
        sumber=Sumber(rincian["sumber"]),
        responden=rincian["responden"],
        populasi=rincian["populasi"],
        frekuensi={
            kode: tuple(satu[: TERBAIK + 1]) for kode, satu in rincian.get("frekuensi", {}).items()
        },
        tidak_lengkap=rincian.get("tidak_lengkap", 0),
        nrr={kode: Decimal(satu) for kode, satu in rincian.get("nrr", {}).items()},
        ikm=Decimal(ikm) if ikm is not None else None,
        tidak_dinilai=tuple(rincian.get("tidak_dinilai", ())),
        alasan_kurang=rincian.get("alasan_kurang"),
    )
