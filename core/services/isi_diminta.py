"""What somebody had a person asked for, as it is said when it leaves: what is still owed then."""

import json

from sqlmodel import Session

from core.hak import Kegunaan, Penugasan, Perihal, act_as
from core.sejarah import Jenis
from core.services.isi_pengingat import still_owed
from core.services.kabar import Diminta
from core.services.papan import perihal_of
from core.services.pelaku import pelaku_of
from core.services.riwayat_pengingat import asked_on
from storage import pengingat_repo, sejarah_repo
from storage.models import (
    JenisKewajibanRow,
    KewajibanRow,
    OrangRow,
    OutboxRow,
    PengingatRow,
)


def content(session: Session, row: OutboxRow) -> Diminta:
    """Return all that this person was asked for before the message was to leave."""
    pertama = session.get_one(PengingatRow, row.perihal_id)
    semua = [
        (catatan, satu)
        for catatan, satu in pengingat_repo.list_asked(session, pertama.orang_id, pertama.kunci)
        if (catatan.id or 0) >= (pertama.id or 0) and catatan.dibuat_at <= row.tunda_sampai_at
    ]
    # The hours of sending lie on the same day in UTC as in the city.
    on = max(asked_on(pertama), row.tunda_sampai_at.date())
    rows = [satu for _, satu in semua]
    pengingat = still_owed(session, pertama.orang_id, rows, on=on, now=row.dibuat_at)
    return Diminta(pengingat, _office(session, pertama))


def _office(session: Session, row: PengingatRow) -> Penugasan | None:
    """Return the role in which somebody asked, as they hold it on that day."""
    milik = session.get_one(KewajibanRow, row.kewajiban_id)
    perihal: Perihal = perihal_of(milik, session.get_one(JenisKewajibanRow, milik.jenis))
    for satu in sejarah_repo.list_at(session, Jenis.PENGINGAT_DIMINTA, row.dibuat_at):
        orang = session.get(OrangRow, satu.oleh) if satu.oleh is not None else None
        if row.kewajiban_id in json.loads(satu.isi)["kewajiban"] and orang is not None:
            pelaku = pelaku_of(session, orang, on=asked_on(row))
            return act_as(pelaku, Kegunaan.MENGINGATKAN, perihal)[0]
    return None
