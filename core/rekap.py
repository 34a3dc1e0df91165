"""The weekly recap: what is due, what is in, capaian and serapan to date with their change (pure).

Percentages are on the 0-100 scale, unrounded; money is in rupiah.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from core.pagu import Tahapan
from core.paket.istilah import Tahap
from core.periode import Periode

JARAK = timedelta(days=4)
"""A recap is compared with the last one that is at least so old: that of the week before, also
where a holiday moved one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kumpulan:
    """One period of a kind: when it is due, and how many units have sent it or have not."""

    pendek: str
    periode: Periode
    tenggat_on: date
    masuk: int
    belum: int

    @property
    def dari(self) -> int:
        return self.masuk + self.belum


@dataclass(frozen=True, slots=True, kw_only=True)
class CapaianKini:
    """The mean capaian of a year so far, of `n` of `dari` indikator; None: none has one yet.

    `contoh`: the year's targets are made up.
    """

    tahun: int
    contoh: bool
    pct: Decimal | None
    n: int
    dari: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SerapanKini:
    """What is spent of a year's pagu, up to a month; `dasar` names the pagu.

    None as `realisasi_rp`: nothing has been accepted yet. `contoh`: the year's pagu is made up.
    `tahapan` are the stages that the pagu of its `dari` sub kegiatan are of, with how many are.
    """

    tahun: int
    contoh: bool
    periode: Periode
    dasar: str
    realisasi_rp: Decimal | None
    pagu_rp: Decimal | None
    tahapan: tuple[tuple[Tahapan, int], ...] = ()
    dari: int = 0

    @property
    def pct(self) -> Decimal | None:
        if self.realisasi_rp is None or not self.pagu_rp:
            return None
        return self.realisasi_rp / self.pagu_rp * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Posisi:
    """How things stood at a time; `capaian`, `serapan` None: no year is filled in here."""

    pada_at: datetime
    jatuh: tuple[Kumpulan, ...]
    """What is due from this day's week on, up to its Sunday."""
    lewat: tuple[Kumpulan, ...]
    """What was due before this week, and of which something has not come in."""
    capaian: CapaianKini | None
    serapan: SerapanKini | None


@dataclass(frozen=True, slots=True)
class Rekap:
    """How things stand, and how they stood at the recap before; None: it is the first."""

    kini: Posisi
    dulu: Posisi | None

    @property
    def capaian_naik(self) -> Decimal | None:
        """Return the change in points; None where one of the two has no figure of this year."""
        kini, dulu = self.kini.capaian, self.dulu.capaian if self.dulu else None
        if kini is None or dulu is None or kini.tahun != dulu.tahun:
            return None
        return None if kini.pct is None or dulu.pct is None else kini.pct - dulu.pct

    @property
    def serapan_naik(self) -> Decimal | None:
        """Return the change in points, as `capaian_naik`."""
        kini, dulu = self.kini.serapan, self.dulu.serapan if self.dulu else None
        if kini is None or dulu is None or kini.tahun != dulu.tahun:
            return None
        return None if kini.pct is None or dulu.pct is None else kini.pct - dulu.pct


def week_of(on: date) -> tuple[date, date]:
    """Return the Monday of this day's week and that of the next."""
    senin = on - timedelta(days=on.weekday())
    return senin, senin + timedelta(days=7)


def split_by_week(
    semua: Iterable[Kumpulan], on: date
) -> tuple[tuple[Kumpulan, ...], tuple[Kumpulan, ...]]:
    """Return what is due this week, and what was due before it and is not all in."""
    mulai, berikut = week_of(on)
    urut = sorted(semua, key=lambda satu: (satu.tenggat_on, satu.pendek, satu.periode))
    jatuh = tuple(satu for satu in urut if mulai <= satu.tenggat_on < berikut)
    lewat = tuple(satu for satu in urut if satu.tenggat_on < mulai and satu.belum)
    return jatuh, lewat


def to_json(satu: Posisi) -> dict[str, Any]:
    """Return it with every figure as a string, so that none passes through a float."""
    return {
        "pada_at": satu.pada_at.isoformat(),
        "jatuh": [_from_kumpulan(k) for k in satu.jatuh],
        "lewat": [_from_kumpulan(k) for k in satu.lewat],
        "capaian": _from_capaian(satu.capaian),
        "serapan": _from_serapan(satu.serapan),
    }


def from_json(data: Mapping[str, Any]) -> Posisi:
    return Posisi(
        pada_at=datetime.fromisoformat(data["pada_at"]),
        jatuh=tuple(map(_to_kumpulan, data["jatuh"])),
        lewat=tuple(map(_to_kumpulan, data["lewat"])),
        capaian=_to_capaian(data["capaian"]),
        serapan=_to_serapan(data["serapan"]),
    )


def _from_kumpulan(satu: Kumpulan) -> list[Any]:
    periode, tenggat = satu.periode, satu.tenggat_on.isoformat()
    return [satu.pendek, periode.tahun, periode.kode, tenggat, satu.masuk, satu.belum]


def _to_kumpulan(isi: list[Any]) -> Kumpulan:
    pendek, tahun, kode, tenggat, masuk, belum = isi
    return Kumpulan(
        pendek=pendek,
        periode=Periode(tahun, kode),
        tenggat_on=date.fromisoformat(tenggat),
        masuk=masuk,
        belum=belum,
    )


def _from_capaian(satu: CapaianKini | None) -> list[Any] | None:
    return [satu.tahun, satu.contoh, _text(satu.pct), satu.n, satu.dari] if satu else None


def _to_capaian(isi: list[Any] | None) -> CapaianKini | None:
    if isi is None:
        return None
    tahun, contoh, pct, n, dari = isi
    return CapaianKini(tahun=tahun, contoh=contoh, pct=_number(pct), n=n, dari=dari)


def _from_serapan(satu: SerapanKini | None) -> list[Any] | None:
    if satu is None:
        return None
    uang = [_text(satu.realisasi_rp), _text(satu.pagu_rp)]
    tahapan = [
        [*s.kunci, s.berlaku_on.isoformat() if s.berlaku_on else None, n] for s, n in satu.tahapan
    ]
    awal = [satu.tahun, satu.contoh, satu.periode.kode, satu.dasar]
    return [*awal, *uang, tahapan, satu.dari]


def _to_serapan(isi: list[Any] | None) -> SerapanKini | None:
    if isi is None:
        return None
    # Of earlier recaps the stages are not known.
    tahun, contoh, kode, dasar, realisasi, pagu, *lagi = isi
    tahapan, dari = lagi or ([], 0)
    return SerapanKini(
        tahun=tahun,
        contoh=contoh,
        periode=Periode(tahun, kode),
        dasar=dasar,
        realisasi_rp=_number(realisasi),
        pagu_rp=_number(pagu),
        tahapan=tuple((_to_tahapan(*satu), n) for *satu, n in tahapan),
        dari=dari,
    )


def _to_tahapan(tahap: str, ke: int, hari: str | None) -> Tahapan:
    return Tahapan(Tahap(tahap), ke, date.fromisoformat(hari) if hari else None)


def _text(satu: Decimal | None) -> str | None:
    return None if satu is None else f"{satu}"


def _number(satu: str | None) -> Decimal | None:
    return None if satu is None else Decimal(satu)
