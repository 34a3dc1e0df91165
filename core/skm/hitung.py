"""NRR, IKM and mutu: computed exactly, rounded once, and read in the other ways in use.

IKM = sum(NRR x bobot) x 25, from 25 to 100. Source: PermenPANRB 14/2017, Lampiran. It prints a
weight of a ninth as 0,11, so that many units compute with 0,99 in all, or round each NRR before;
both can give another mutu, and then both are to be shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import product

from core.aturan import round_fraction
from core.skala import Pita, Skala, find_pita
from core.skm.jawaban import TERBAIK, TERBURUK, Rekap
from core.skm.unsur import BAKU, MasalahSusunan, Susunan, Unsur, check_susunan

PENGALI = 25
IKM_MIN, IKM_MAKS = 25, 100
DESIMAL = 2
"""Places of an IKM, of an NRR, and of the weight 0,11, as they are printed."""
DESIMAL_NRR = (DESIMAL, 3)
"""Places to which units round an NRR before they go on."""


@dataclass(frozen=True, slots=True)
class Cara:
    """A way to compute: NRR rounded first to so many places, None: not; weights as 0,11.

    `dibalik`: a given IKM that was computed with 0,11, set right.
    """

    desimal_nrr: int | None = None
    bobot_bulat: bool = False
    dibalik: bool = False


TEPAT = Cara()
DIBULATKAN = Cara(bobot_bulat=True)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """An IKM with two places, and its mutu; None: the scale has none for it."""

    cara: Cara
    ikm: Decimal
    mutu: Pita | None


@dataclass(frozen=True, slots=True)
class NilaiUnsur:
    unsur: Unsur
    nrr: Fraction

    @property
    def tercetak(self) -> Decimal:
        """Return the NRR as it is printed, with two places."""
        return round_fraction(self.nrr, DESIMAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hasil:
    """What a survey comes to: `tepat` counts, `lain` are the other readings.

    `unsur` is empty where only an IKM was given. `rentang`: where the NRR were given rounded, the
    least and the most that they can have come from. `bobot_bulat` is the weight that others take
    for a ninth, 0.11; None where nobody rounds.
    """

    skala: Skala
    ikm: Fraction
    tepat: Bacaan
    lain: tuple[Bacaan, ...]
    unsur: tuple[NilaiUnsur, ...] = ()
    rentang: tuple[Bacaan, Bacaan] | None = None
    bobot_bulat: Decimal | None = None

    @property
    def berbeda(self) -> tuple[Bacaan, ...]:
        """Return the other readings that have another mutu."""
        return tuple(satu for satu in self.lain if satu.mutu != self.tepat.mutu)

    @property
    def pasti(self) -> bool:
        """Whether rounded NRR leave no doubt about the mutu."""
        return self.rentang is None or self.rentang[0].mutu == self.rentang[1].mutu

    @property
    def terlemah(self) -> tuple[Unsur, ...]:
        """Return the unsur with the lowest NRR; what is printed alike is alike."""
        terendah = min((satu.tercetak for satu in self.unsur), default=None)
        return tuple(satu.unsur for satu in self.unsur if satu.tercetak == terendah)


class SebabTakTerhitung(StrEnum):
    SUSUNAN = "susunan"
    """Unsur and weights do not make a survey."""
    TANPA_RESPONDEN = "tanpa_responden"
    TANPA_JAWABAN = "tanpa_jawaban"
    """An unsur that nobody answered, or that has no NRR."""
    DI_LUAR_RENTANG = "di_luar_rentang"
    """An NRR that is not 1 to 4, or an IKM that is not 25 to 100."""


@dataclass(frozen=True, slots=True)
class TakTerhitung:
    """Why there is no IKM: `kode` of the unsur that it is about."""

    sebab: SebabTakTerhitung
    kode: tuple[str, ...] = ()
    susunan: tuple[MasalahSusunan, ...] = ()


def calculate_from_answers(
    rekap: Rekap, skala: Skala, susunan: Susunan = BAKU
) -> Hasil | TakTerhitung:
    """Compute from what respondents answered; those who left an unsur blank do not count in it."""
    if not rekap.responden:
        return TakTerhitung(SebabTakTerhitung.TANPA_RESPONDEN)
    nrr = {satu.unsur.kode: satu.nrr for satu in rekap.unsur if satu.nrr is not None}
    return _calculate(nrr, skala, susunan)


def calculate_from_nrr(
    nrr: Mapping[str, Decimal], skala: Skala, susunan: Susunan = BAKU
) -> Hasil | TakTerhitung:
    """Compute from the NRR of each unsur by its code, as somebody else has computed them.

    Their places tell to what they were rounded: 3.12 may have been 3.115 to 3.125.
    """
    desimal = max((_places(satu) for satu in nrr.values()), default=DESIMAL)
    tepat = {kode: Fraction(satu) for kode, satu in nrr.items()}
    return _calculate(tepat, skala, susunan, setengah=Fraction(1, 2 * 10 ** max(DESIMAL, desimal)))


def calculate_from_ikm(ikm: Decimal, skala: Skala, susunan: Susunan = BAKU) -> Hasil | TakTerhitung:
    """Grade an IKM that somebody else has computed, nobody knows how.

    The other readings: what 0,11 would make of it, and what it is if 0,11 made it.
    """
    if salah := check_susunan(susunan):
        return TakTerhitung(SebabTakTerhitung.SUSUNAN, susunan=salah)
    if not IKM_MIN <= ikm <= IKM_MAKS:
        return TakTerhitung(SebabTakTerhitung.DI_LUAR_RENTANG)
    tepat = Fraction(ikm)
    lain = []
    berat = _rounded_weight(susunan)
    if berat is not None:
        bulat = Fraction(berat) * len(susunan.unsur)
        lain = [_reading(DIBULATKAN, tepat * bulat, skala)]
        if tepat / bulat <= IKM_MAKS:
            lain.append(_reading(Cara(bobot_bulat=True, dibalik=True), tepat / bulat, skala))
    return Hasil(
        skala=skala,
        ikm=tepat,
        tepat=_reading(TEPAT, tepat, skala),
        lain=tuple(lain),
        bobot_bulat=berat,
    )


def _calculate(
    nrr: Mapping[str, Fraction],
    skala: Skala,
    susunan: Susunan,
    *,
    setengah: Fraction | None = None,
) -> Hasil | TakTerhitung:
    """`setengah`: half of the last place that the NRR were given with."""
    if salah := check_susunan(susunan):
        return TakTerhitung(SebabTakTerhitung.SUSUNAN, susunan=salah)
    if kurang := tuple(satu.kode for satu in susunan.unsur if satu.kode not in nrr):
        return TakTerhitung(SebabTakTerhitung.TANPA_JAWABAN, kurang)
    semua = [nrr[satu.kode] for satu in susunan.unsur]
    if luar := tuple(
        satu.kode
        for satu, nilai in zip(susunan.unsur, semua, strict=True)
        if not TERBURUK <= nilai <= TERBAIK
    ):
        return TakTerhitung(SebabTakTerhitung.DI_LUAR_RENTANG, luar)
    return Hasil(
        skala=skala,
        ikm=_ikm(semua, susunan, TEPAT),
        tepat=_reading(TEPAT, _ikm(semua, susunan, TEPAT), skala),
        lain=tuple(_reading(cara, _ikm(semua, susunan, cara), skala) for cara in _others(susunan)),
        unsur=tuple(NilaiUnsur(*satu) for satu in zip(susunan.unsur, semua, strict=True)),
        rentang=_span(semua, setengah, susunan, skala) if setengah else None,
        bobot_bulat=_rounded_weight(susunan),
    )


def _others(susunan: Susunan) -> Iterator[Cara]:
    bobot = (False,) if _rounded_weight(susunan) is None else (True, False)
    for desimal, bulat in product((None, *DESIMAL_NRR), bobot):
        if desimal or bulat:
            yield Cara(desimal, bulat)


def _rounded_weight(susunan: Susunan) -> Decimal | None:
    """Return what others take for 1/n; None where it is 1/n, or more: an IKM could pass 100."""
    if susunan.bobot is not None:
        return None
    bulat = round_fraction(Fraction(1, len(susunan.unsur)), DESIMAL)
    return bulat if bulat * len(susunan.unsur) < 1 else None


def _span(
    nrr: Sequence[Fraction], setengah: Fraction, susunan: Susunan, skala: Skala
) -> tuple[Bacaan, Bacaan]:
    bawah = [max(Fraction(TERBURUK), satu - setengah) for satu in nrr]
    atas = [min(Fraction(TERBAIK), satu + setengah) for satu in nrr]
    kurang, lebih = (_reading(TEPAT, _ikm(satu, susunan, TEPAT), skala) for satu in (bawah, atas))
    return kurang, lebih


def _ikm(nrr: Sequence[Fraction], susunan: Susunan, cara: Cara) -> Fraction:
    nilai = nrr
    if cara.desimal_nrr is not None:
        nilai = [Fraction(round_fraction(satu, cara.desimal_nrr)) for satu in nrr]
    berat = zip(nilai, _weights(susunan, cara), strict=True)
    return sum((satu * bobot for satu, bobot in berat), Fraction(0)) * PENGALI


def _weights(susunan: Susunan, cara: Cara) -> list[Fraction]:
    bulat = _rounded_weight(susunan) if cara.bobot_bulat else None
    if bulat is not None:
        return [Fraction(bulat)] * len(susunan.unsur)
    return [susunan.bobot_of(satu) for satu in susunan.unsur]


def _reading(cara: Cara, ikm: Fraction, skala: Skala) -> Bacaan:
    bulat = round_fraction(ikm, DESIMAL)
    return Bacaan(cara, bulat, find_pita(skala, bulat))


def _places(nilai: Decimal) -> int:
    eksponen = nilai.as_tuple().exponent
    return -eksponen if isinstance(eksponen, int) else 0
