"""What a unit still owes of the figures that it posts: values only.

What cannot exist yet is nobody's task; neither is a period that is closed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.isian import Isian, Status
from core.jadwal_isi import JadwalIsi, KeadaanIsi
from core.kinerja import Unit
from core.objek_isian import ObjekIsi, TahunPosting
from core.periode import Periode

BISA_DIISI = frozenset({KeadaanIsi.TERBUKA, KeadaanIsi.LEWAT})
SELESAI = frozenset({Status.DISERAHKAN, Status.DIAJUKAN, Status.TERVERIFIKASI})
"""The unit has done its part."""
BELUM = frozenset({Status.DRAF, Status.DIKEMBALIKAN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tugas:
    """A figure that is owed. `isian` is its draft or what came back, None: nothing is there yet."""

    objek: ObjekIsi
    unit: Unit
    jadwal: JadwalIsi
    isian: Isian | None

    @property
    def periode(self) -> Periode:
        return self.jadwal.periode

    def terlambat(self, on: date) -> bool:
        return self.jadwal.keadaan(on) is KeadaanIsi.LEWAT


def list_owed(
    tahun: TahunPosting, objek: ObjekIsi, unit: Unit, versi: Sequence[Isian], on: date
) -> Iterator[Tugas]:
    """Yield what the unit owes of this; `versi` are all its versions of the year.

    Of what is cumulative only the latest period is owed, since its figure holds those before;
    what came back is owed whichever period it is of.
    """
    bisa = [
        jadwal
        for periode in objek.periode
        if (jadwal := tahun.jadwal_of(objek, periode)).keadaan(on) in BISA_DIISI
    ]
    for jadwal in bisa:
        terakhir = latest([satu for satu in versi if satu.periode == jadwal.periode])
        if terakhir is not None and terakhir.status in BELUM:
            yield Tugas(objek=objek, unit=unit, jadwal=jadwal, isian=terakhir)
        elif terakhir is None and _is_due(objek, jadwal, bisa, versi):
            yield Tugas(objek=objek, unit=unit, jadwal=jadwal, isian=None)


def latest(versi: Sequence[Isian]) -> Isian | None:
    """Return the newest version that was neither taken back nor replaced."""
    hidup = [satu for satu in versi if satu.status in SELESAI | BELUM]
    return max(hidup, key=lambda satu: satu.versi, default=None)


def _is_due(
    objek: ObjekIsi, jadwal: JadwalIsi, bisa: Sequence[JadwalIsi], versi: Sequence[Isian]
) -> bool:
    if not objek.kumulatif:
        return True
    sesudah = (s for s in versi if s.periode > jadwal.periode and s.status in SELESAI)
    return jadwal.periode == bisa[-1].periode and next(sesudah, None) is None
