"""What is posted of a sub kegiatan up to a month, or of a promise up to a quarter.

Values only; figures are cumulative from January. Only what was accepted counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from core.angka import Keadaan, Nilai
from core.hasil_isian import state_without
from core.isian import Isian, menunggu, resmi
from core.jadwal_isi import JadwalIsi
from core.periode import Periode, bulan_of, triwulan_of


@dataclass(frozen=True, slots=True)
class RealisasiPos:
    """The realisasi of a sub kegiatan or a promise up to the end of `sampai`.

    `dipakai` is the version that counts: that period's, or the latest earlier one's; None where
    there is none, and `nilai` says why. `menunggu` is a newer one that nobody has decided on.
    """

    sampai: Periode
    nilai: Nilai
    dipakai: Isian | None
    menunggu: Isian | None

    @property
    def keadaan(self) -> Keadaan:
        """Return why there is no figure."""
        return self.nilai if isinstance(self.nilai, Keadaan) else Keadaan.BELUM_DILAPORKAN

    @property
    def mundur(self) -> bool:
        """Tell whether an earlier month stands for the one asked for."""
        return self.dipakai is not None and self.dipakai.periode != self.sampai


@dataclass(frozen=True, slots=True)
class Cakupan:
    """Of how many sub kegiatan the month's own figure is there, and what stands for the others."""

    sampai: Periode
    dari: int
    tepat: int
    mundur: int
    tanpa: int
    menunggu: int


def posted_until(
    versi: Iterable[Isian], jadwal: Mapping[str, JadwalIsi], sampai: Periode, *, on: date
) -> RealisasiPos:
    """Return what the versions of one unit's figures of one thing give; `on` is today."""
    milik: dict[str, list[Isian]] = {}
    for satu in versi:
        milik.setdefault(satu.periode.kode, []).append(satu)
    baru: Isian | None = None
    for periode in reversed([satu for satu in _periods(sampai) if satu <= sampai]):
        sama = milik.get(periode.kode, [])
        baru = baru or menunggu(sama)
        if dipakai := resmi(sama):
            return RealisasiPos(sampai, dipakai.angka.nilai, dipakai, baru)
    return RealisasiPos(sampai, state_without(jadwal.get(sampai.kode), on), None, baru)


def posted_of(
    unit_id: int | None,
    versi: Iterable[Isian],
    jadwal: Mapping[str, JadwalIsi],
    sampai: Periode,
    *,
    on: date,
) -> RealisasiPos:
    """Return the same of a thing that another unit may have posted before this one.

    What was accepted of another counts for as long as the unit itself has nothing accepted.
    """
    milik: dict[int, list[Isian]] = {}
    for satu in versi:
        milik.setdefault(satu.unit_id, []).append(satu)
    sendiri = posted_until(milik.pop(unit_id or 0, ()), jadwal, sampai, on=on)
    if sendiri.dipakai:
        return sendiri
    lain = [posted_until(satu, jadwal, sampai, on=on) for satu in milik.values()]
    ada = [(satu.dipakai.periode, satu) for satu in lain if satu.dipakai]
    if not ada:
        return sendiri
    return replace(max(ada, key=lambda satu: satu[0])[1], menunggu=sendiri.menunggu)


def coverage(semua: Iterable[RealisasiPos]) -> Cakupan | None:
    """Count the sub kegiatan by what their realisasi is of; None of none."""
    isi = list(semua)
    if not isi:
        return None
    ada = [satu for satu in isi if satu.dipakai]
    return Cakupan(
        sampai=isi[0].sampai,
        dari=len(isi),
        tepat=sum(not satu.mundur for satu in ada),
        mundur=sum(satu.mundur for satu in ada),
        tanpa=len(isi) - len(ada),
        menunggu=sum(satu.menunggu is not None for satu in isi),
    )


def _periods(sampai: Periode) -> tuple[Periode, ...]:
    return triwulan_of(sampai.tahun) if sampai.triwulan else bulan_of(sampai.tahun)
