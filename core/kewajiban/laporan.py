"""What is sent to meet an obligation: versions, what may become of them, and what is in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from core.hak import Penugasan
from core.isian import Bukti, Siapa
from core.kewajiban.tepat import Kiriman, Putusan, until_accepted
from core.periode import Periode


class StatusLaporan(StrEnum):
    DIAJUKAN = "diajukan"
    DITERIMA = "diterima"
    DIKEMBALIKAN = "dikembalikan"
    DITARIK = "ditarik"
    """Taken back by its sender before anybody decided."""
    DIGANTI = "diganti"
    """A newer version was sent before anybody decided on this one."""


BERALIH: Mapping[StatusLaporan, frozenset[StatusLaporan]] = {
    StatusLaporan.DIAJUKAN: frozenset(StatusLaporan) - {StatusLaporan.DIAJUKAN}
}
"""What a version may become; whatever is not here is final."""

GUGUR = frozenset({StatusLaporan.DITARIK, StatusLaporan.DIGANTI})
"""Such a version does not stand any more: it was taken back, or another took its place."""
PUTUSAN = {
    StatusLaporan.DITERIMA: Putusan.DITERIMA,
    StatusLaporan.DIKEMBALIKAN: Putusan.DIKEMBALIKAN,
    StatusLaporan.DITARIK: Putusan.DITARIK,
}


@dataclass(frozen=True, slots=True)
class Surat:
    """The letter that something came by."""

    nomor: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiLaporan:
    """What a report says, besides its files.

    Of IKK: `ikk_terisi` of `ikk_jumlah`, None where nobody has said. `rincian` is what the kind
    knows: of SKM what its result is computed from (see core/skm).
    """

    ikk_terisi: int | None = None
    ikk_jumlah: int | None = None
    rincian: Mapping[str, object] = field(default_factory=dict)
    catatan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Laporan:
    """One version of a report of one unit. `surat` None: it was sent here.

    `sebagai` is the role it was sent in, for the unit or on its behalf; what that role reaches is
    left out.
    """

    id: int
    kewajiban_id: int
    jenis: str
    periode: Periode
    unit_id: int
    unit_nama: str
    versi: int
    status: StatusLaporan
    isi: IsiLaporan
    surat: Surat | None
    lampiran: tuple[Bukti, ...]
    pengirim: Siapa
    sebagai: Penugasan
    atas_nama: bool
    pemutus: Siapa | None
    catatan_putusan: str | None


@dataclass(frozen=True, slots=True)
class Versi:
    """What counts of a version for being in time."""

    status: StatusLaporan
    pada_at: datetime
    diputus_at: datetime | None = None
    surat_on: date | None = None


def submissions(semua: Sequence[Laporan]) -> list[Kiriman]:
    """Return what counts for being in time, oldest first."""
    return count_versions(
        [
            Versi(
                satu.status,
                satu.pengirim.pada_at,
                satu.pemutus.pada_at if satu.pemutus else None,
                satu.surat.on if satu.surat else None,
            )
            for satu in sorted(semua, key=lambda laporan: laporan.versi)
        ]
    )


def count_versions(semua: Sequence[Versi]) -> list[Kiriman]:
    """Return the same for versions, oldest first.

    What took the place of a version and was then taken back leaves nothing in that place.
    """
    hasil: list[Kiriman] = []
    ditarik = False
    for satu in reversed(semua):
        ditarik = satu.status is StatusLaporan.DITARIK or (
            ditarik and satu.status is StatusLaporan.DIGANTI
        )
        hasil.append(
            Kiriman(
                pada_at=satu.pada_at,
                putusan=Putusan.DITARIK if ditarik else PUTUSAN.get(satu.status),
                diputus_at=satu.diputus_at,
                surat_on=satu.surat_on,
            )
        )
    return until_accepted(reversed(hasil))


def latest(semua: Sequence[Laporan]) -> Laporan | None:
    """Return the newest version that was neither taken back nor replaced."""
    hidup = [satu for satu in semua if satu.status not in GUGUR]
    return max(hidup, key=lambda satu: satu.versi, default=None)
