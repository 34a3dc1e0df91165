"""Who may decide on a posting, by their roles or because an admin says so."""

from datetime import date

from sqlmodel import Session

from core.hak import Bidang, Kegunaan, Pelaku, Peran, Perihal, Putusan, decide
from core.isian import JenisObjek, Status
from core.services.pelaku import id_of, pelaku_of
from storage import isian_repo, orang_repo
from storage.models import IsianRow, OrangRow

BIDANG_OF = {
    JenisObjek.INDIKATOR: Bidang.KINERJA,
    JenisObjek.POS: Bidang.ANGGARAN,
    JenisObjek.JANJI: Bidang.KINERJA,
}
"""Who collects which kind of figure."""


def perihal_of(session: Session, row: IsianRow) -> Perihal:
    """Return what deciding on this posting is about."""
    bidang = BIDANG_OF[JenisObjek(row.objek.partition(":")[0])]
    pengaju = {satu for satu in (row.oleh, row.diajukan_oleh) if satu is not None}
    return Perihal(
        pemilik=frozenset({row.unit_id}),
        bidang=bidang,
        pengaju=frozenset(pengaju),
        milik_pengumpul=row.unit_id in isian_repo.collectors(session, bidang),
    )


def may_decide(session: Session, pelaku: Pelaku, row: IsianRow) -> bool:
    """Tell whether this person may accept or return it: by role, or because an admin says so."""
    return _may(pelaku, row, perihal_of(session, row), _appointed(session, row))


def deciders(session: Session, row: IsianRow, *, on: date) -> list[Pelaku]:
    """Return everybody who may decide on it."""
    calon = orang_repo.list_holders(session, Peran.VERIFIKATOR, on=on)
    perihal, ditunjuk = perihal_of(session, row), _appointed(session, row)
    if ditunjuk is not None and ditunjuk not in {satu.id for satu in calon}:
        calon.append(session.get_one(OrangRow, ditunjuk))
    # Whoever posted it need not be looked at any closer.
    lain = [satu for satu in calon if id_of(satu) not in perihal.pengaju]
    semua = [pelaku_of(session, satu, on=on) for satu in lain]
    return [satu for satu in semua if _may(satu, row, perihal, ditunjuk)]


def _may(pelaku: Pelaku, row: IsianRow, perihal: Perihal, ditunjuk: int | None) -> bool:
    if pelaku.orang_id in {row.oleh, row.diajukan_oleh}:
        return False
    if decide(pelaku, Kegunaan.MEMUTUSKAN, perihal) is not Putusan.TOLAK:
        return True
    return ditunjuk == pelaku.orang_id and not pelaku.tak_dikenal


def _appointed(session: Session, row: IsianRow) -> int | None:
    return isian_repo.appointed(session, [row.id or 0]).get(row.id or 0)


def heads(session: Session, unit_id: int, *, on: date) -> list[int]:
    """Return who heads this unit."""
    kepala = orang_repo.list_holders(session, Peran.KABAG, on=on)
    return [
        id_of(satu)
        for satu in kepala
        if pelaku_of(session, satu, on=on).holding(Peran.KABAG, unit_id)
    ]


def waiting_for(session: Session, pelaku: Pelaku) -> list[IsianRow]:
    """Return what waits for this person's decision, oldest first."""
    rows = isian_repo.list_by_status(session, Status.DIAJUKAN)
    return [row for row in rows if may_decide(session, pelaku, row)]
