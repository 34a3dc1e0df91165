"""What the obligations of a year come to for IKU-4 and IKU-5: arithmetic only.

Formulas of the LKjIP Setda Kota Bengkulu 2024, Tabel 2.1. That of IKU-4 divides by all perangkat
daerah, the document by the pengampu (27/39 = 69,23% against 27/27 = 100%): both are given. Whoever
is exempt owes nothing and is no pengampu then; all perangkat daerah stay all. Percentages are on
the 0-100 scale, unrounded.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from core.angka import Keadaan
from core.hitungan import HitunganIkk, HitunganSkm, KurangKewajiban, UnitIkk, UnitSkm
from core.kewajiban.tepat import MASUK, Kedudukan
from core.kinerja import Unit
from core.periode import Periode
from core.skala import Skala, find_pita
from core.skm.iku5 import HasilUnit, calculate_iku5

SERATUS = Decimal(100)
TERBUKA = frozenset({Kedudukan.BELUM_WAKTUNYA, Kedudukan.BELUM, Kedudukan.DIPERBAIKI})
"""It can still come in time."""


def count_ikk(
    periode: Periode, semua: Sequence[UnitIkk], *, semua_pd: int | None, aktif: bool
) -> HitunganIkk:
    """Count the units of a year that reported their IKK in time."""
    dinilai = [satu for satu in semua if satu.kedudukan is not Kedudukan.DIBEBASKAN]
    tepat = _count(satu.kedudukan is Kedudukan.TEPAT_WAKTU for satu in dinilai)
    kurang = _missing(
        aktif=aktif,
        ada=bool(dinilai),
        masuk=any(satu.kedudukan in MASUK for satu in dinilai),
    )
    return HitunganIkk(
        periode=periode,
        nilai=_quotient(tepat, None if kurang else len(dinilai)),
        nilai_semua=_quotient(tepat, None if kurang else semua_pd),
        semua_pd=semua_pd,
        tepat=tepat,
        tepat_asal=_count(satu.menurut_asal is Kedudukan.TEPAT_WAKTU for satu in dinilai),
        terlambat=_count(satu.kedudukan is Kedudukan.TERLAMBAT for satu in dinilai),
        belum=_count(satu.kedudukan in TERBUKA for satu in dinilai),
        tidak=_count(satu.kedudukan not in TERBUKA | MASUK for satu in dinilai),
        dibebaskan=len(semua) - len(dinilai),
        unit=tuple(semua),
        kurang=kurang,
    )


def count_skm(  # noqa: PLR0913  what was asked of whom, and what came of it
    periode: Periode,
    sampel: Sequence[Unit],
    hasil: Iterable[HasilUnit[Unit]],
    skala: Skala,
    *,
    menunggu: int,
    dibebaskan: int,
    aktif: bool,
) -> HitunganSkm:
    """Count the units of the sample whose latest accepted survey is of B or better."""
    iku5 = calculate_iku5(periode.tahun, sampel, hasil, skala)
    kurang = _missing(aktif=aktif, ada=bool(iku5.terdaftar), masuk=bool(iku5.penyebut))
    ada = {satu.unit: satu for satu in (*iku5.minimal, *iku5.di_bawah)}
    tanpa = dict(iku5.tanpa_hasil)
    return HitunganSkm(
        periode=periode,
        nilai=_quotient(iku5.pembilang, None if kurang else iku5.penyebut),
        nilai_sampel=_quotient(iku5.pembilang, None if kurang else iku5.terdaftar),
        minimal=iku5.pembilang,
        dinilai=iku5.penyebut,
        sampel=iku5.terdaftar,
        menunggu=menunggu,
        dibebaskan=dibebaskan,
        unit=tuple(
            _graded(ada[satu], skala) if satu in ada else UnitSkm(satu, tanpa[satu])
            for satu in dict.fromkeys(sampel)
        ),
        kurang=kurang,
    )


def known_of(
    hitungan: HitunganIkk | HitunganSkm, may_know: Callable[[int], bool]
) -> HitunganIkk | HitunganSkm:
    """Return it with those units alone that somebody may know of; the counts stay."""
    if isinstance(hitungan, HitunganIkk):
        ikk = tuple(satu for satu in hitungan.unit if may_know(satu.unit.id))
        return replace(hitungan, unit=ikk)
    return replace(hitungan, unit=tuple(satu for satu in hitungan.unit if may_know(satu.unit.id)))


def _graded(hasil: HasilUnit[Unit], skala: Skala) -> UnitSkm:
    mutu = find_pita(skala, hasil.ikm) if isinstance(hasil.ikm, Decimal) else None
    return UnitSkm(hasil.unit, hasil.ikm, mutu, hasil.semester)


def _missing(*, aktif: bool, ada: bool, masuk: bool) -> KurangKewajiban | None:
    if not aktif:
        return KurangKewajiban.TIDAK_AKTIF
    if not ada:
        return KurangKewajiban.TANPA_KEWAJIBAN
    return None if masuk else KurangKewajiban.BELUM_MASUK


def _quotient(atas: int, bawah: int | None) -> Decimal | Keadaan:
    return Decimal(atas) / bawah * SERATUS if bawah else Keadaan.TIDAK_DAPAT_DIHITUNG


def _count(semua: Iterable[bool]) -> int:
    return sum(semua)
