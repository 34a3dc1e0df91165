"""What a reminder says when it leaves: only what is still owed then."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.kewajiban.ingatan import Nasib
from core.kewajiban.jenis import Wujud
from core.kewajiban.tepat import Kedudukan
from core.periode import Periode
from core.services.hari_kerja import read_calendar
from core.services.kabar import Diingatkan, Pengingat
from core.services.kedudukan import standing
from core.services.pengingat import DIINGATKAN
from storage import isian_repo, kewajiban_repo, pengingat_repo
from storage.models import BundelRow, KewajibanRow, OutboxRow

DIKEMBALIKAN = frozenset({Kedudukan.DIPERBAIKI, Kedudukan.PERBAIKAN_LEWAT})


def content(session: Session, row: OutboxRow) -> Pengingat:
    """Return what the person of this bundle still owes; nothing where all of it has come in."""
    bundel = session.get_one(BundelRow, row.perihal_id)
    terkirim = pengingat_repo.list_in_bundle(session, row.perihal_id or 0)
    rows = [satu for catatan, satu in terkirim if catatan.nasib == Nasib.KIRIM]
    return Pengingat(bundel.on, still_owed(session, rows, row.dibuat_at))


def still_owed(
    session: Session, rows: Sequence[KewajibanRow], dibuat_at: datetime
) -> tuple[Diingatkan, ...]:
    """Return those of these obligations that somebody still has to send something for."""
    # Whether something is in is the same at every hour and in every zone.
    now = dibuat_at.astimezone(ZoneInfo("UTC"))
    kedudukan = standing(session, read_calendar(session), rows, now=now)
    jenis = {satu.kode: satu for satu in kewajiban_repo.list_jenis(session)}
    unit = isian_repo.unit_names(session, {satu.unit_id for satu in rows})
    return tuple(
        Diingatkan(
            kewajiban_id=satu.id or 0,
            pendek=jenis[satu.jenis].pendek,
            unit_nama=unit[satu.unit_id],
            periode=Periode(satu.tahun, satu.periode),
            tenggat_on=satu.diperpanjang_on or satu.tenggat_on,
            diperpanjang=satu.diperpanjang_on is not None,
            isian=jenis[satu.jenis].wujud == Wujud.ISIAN,
            dikembalikan=kedudukan[satu.id or 0].kedudukan in DIKEMBALIKAN,
        )
        for satu in rows
        if kedudukan[satu.id or 0].kedudukan in DIINGATKAN
    )
