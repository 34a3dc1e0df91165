"""Postings with all that somebody wants to see before they decide on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlmodel import Session

from core.angka import Keadaan, Nilai
from core.hitungan import Hitungan
from core.isian import Isian, resmi
from core.objek_isian import ObjekIsi
from core.services.baca_isian import to_isian
from core.services.hitungan import compute_for
from core.services.hitungan_register import Terbaca
from core.services.objek_isian import find_objek, load_year
from core.usul import last_before
from storage import isian_repo


@dataclass(frozen=True, slots=True)
class Menunggu:
    """A posting, with what it is a figure of, and the last figure before it.

    `resmi` is the figure of the same period that counts now, None: none does. `contoh`: its
    year's targets and pagu are made up.
    """

    isian: Isian
    objek: ObjekIsi
    lalu: Isian | None
    resmi: Isian | None
    contoh: bool
    hitungan: Hitungan | None = None
    """What the data behind an indikator come to, None: there are none."""

    @property
    def target(self) -> Nilai:
        return self.objek.target_of(self.isian.periode)

    @property
    def hasil(self) -> Decimal | Keadaan:
        """Return the capaian of an indikator or the serapan of a sub kegiatan that it gives."""
        return self.objek.hasil_of(self.isian.periode, self.isian.angka)

    @property
    def diganti(self) -> Isian | None:
        """Return the figure that counts and that this one would take the place of."""
        dasar = self.resmi
        return dasar if dasar is not None and dasar.id != self.isian.id else None

    @property
    def perubahan(self) -> Decimal | None:
        """Return how much it is more than the last figure, in its own unit; None without one."""
        kini = self.isian.angka.tepat
        lalu = self.lalu.angka.tepat if self.lalu else None
        beda = isinstance(kini, Decimal) and isinstance(lalu, Decimal)
        return kini - lalu if beda else None  # type: ignore[operator]


def with_objek(session: Session, semua: Sequence[Isian], *, now: datetime) -> list[Menunggu]:
    """Return the postings in their order, each with what it is judged by as things stand now."""
    hasil: dict[int, Menunggu] = {}
    for nomor in {satu.periode.tahun for satu in semua}:
        milik = [satu for satu in semua if satu.periode.tahun == nomor]
        hasil |= {satu.isian.id: satu for satu in _of_year(session, nomor, milik, now)}
    return [hasil[satu.id] for satu in semua]


def _of_year(session: Session, nomor: int, semua: Sequence[Isian], now: datetime) -> list[Menunggu]:
    tahun = load_year(session, nomor)
    rows = isian_repo.list_versions(session, {f"{satu.objek}" for satu in semua}, nomor)
    versi: dict[tuple[str, int], list[Isian]] = {}
    for satu in to_isian(session, rows):
        versi.setdefault((f"{satu.objek}", satu.unit_id), []).append(satu)
    terbaca: Terbaca = {}
    hasil = []
    for satu in semua:
        sama = versi[f"{satu.objek}", satu.unit_id]
        objek = find_objek(tahun, satu.objek)
        hasil.append(
            Menunggu(
                satu,
                objek,
                last_before(sama, satu.periode),
                resmi([v for v in sama if v.periode == satu.periode]),
                tahun.contoh,
                compute_for(session, objek, satu.periode, satu.unit_id, terbaca, now=now),
            )
        )
    return hasil
