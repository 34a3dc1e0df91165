"""A posting goes from one state to the next: once, whoever is first, and the history tells it.

The caller holds the transaction, and has decided that it may be done.
"""

from datetime import datetime

from sqlmodel import Session

from core.errors import SudahBeralihError, TombolBasiError
from core.hak import Pelaku
from core.isian import MENUNGGU, Isian, Status, may_become
from core.sejarah import Jenis
from core.services import sejarah
from core.services.baca_isian import to_isian
from core.services.kabar_isian import tell_replaced
from storage import isian_repo, orang_repo
from storage.models import IsianRow

SETELAH = {
    Status.DISERAHKAN: Jenis.ISIAN_DISERAHKAN,
    Status.DIAJUKAN: Jenis.ISIAN_DIAJUKAN,
    Status.DITARIK: Jenis.ISIAN_DITARIK,
    Status.DIGANTI: Jenis.ISIAN_DIGANTI,
    Status.TERVERIFIKASI: Jenis.ISIAN_DITERIMA,
    Status.DIKEMBALIKAN: Jenis.ISIAN_DIKEMBALIKAN,
}
"""What the history calls it when a posting becomes this; a draft is nobody else's business."""


def existing(session: Session, isian_id: int) -> IsianRow:
    """Return the row of a button. Raises TombolBasiError where there is none."""
    row = isian_repo.get(session, isian_id)
    if row is None:
        raise TombolBasiError(f"{isian_id}")
    return row


def one(session: Session, isian_id: int) -> Isian:
    """Return a posting as it is in this session."""
    session.flush()
    session.expire_all()
    return to_isian(session, [existing(session, isian_id)])[0]


def become(
    session: Session,
    row: IsianRow,
    status: Status,
    pelaku: Pelaku,
    now: datetime,
    **values: object,
) -> None:
    """Let a posting become this. Raises SudahBeralihError where it cannot any more."""
    lama = Status(row.status)
    if not may_become(lama, status) or not isian_repo.change(
        session, row.id or 0, lama, status=status, **values
    ):
        raise switched(session, row, now)
    session.refresh(row)
    record(session, row, pelaku, now)


def record(session: Session, row: IsianRow, pelaku: Pelaku, now: datetime) -> None:
    """Write into the history what a posting is now, and who made it so."""
    isi: dict[str, object] = {
        "isian": row.id,
        "objek": row.objek,
        "tahun": row.tahun,
        "periode": row.periode,
        "unit": row.unit_id,
        "versi": row.versi,
        "nilai": [
            None if row.nilai is None else f"{row.nilai:f}",
            row.predikat,
            row.keadaan,
        ],
        "fisik": None if row.fisik_pct is None else f"{row.fisik_pct:f}",
        "atas_nama": row.atas_nama,
    }
    jenis = SETELAH[Status(row.status)]
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)


def replace_waiting(session: Session, pelaku: Pelaku, row: IsianRow, now: datetime) -> None:
    """Let what waits of the same figure be replaced by this newer version of it.

    What staf hands to the head takes nothing from the verifikator: only the head does.
    """
    kalah = MENUNGGU if row.status == Status.DIAJUKAN else {Status.DISERAHKAN}
    for satu in isian_repo.list_versions(session, [row.objek], row.tahun):
        sama = (satu.periode, satu.unit_id) == (row.periode, row.unit_id)
        if sama and satu.id != row.id and Status(satu.status) in kalah:
            lain = existing(session, satu.id)
            become(session, lain, Status.DIGANTI, pelaku, now)
            if pelaku.orang_id not in {lain.oleh, lain.diajukan_oleh}:
                tell_replaced(session, lain, now=now)


def switched(session: Session, row: IsianRow, now: datetime) -> SudahBeralihError:
    """Return what to tell whoever comes too late; its time is in the zone of `now`."""
    session.refresh(row)
    nama = orang_repo.name_of(session, row.diputus_oleh) if row.diputus_oleh else None
    pada_at = row.diputus_at.astimezone(now.tzinfo) if row.diputus_at else None
    return SudahBeralihError(Status(row.status), oleh=nama, pada_at=pada_at)
