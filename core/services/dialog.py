"""What a person is in the middle of: one thing at a time, kept over restarts, for a day."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine

from core.hak import Pelaku
from core.services import keluar
from core.services.kabar import Jenis as JenisKabar
from storage import dialog_repo
from storage.dialog_repo import Berjalan
from storage.engine import reading, writing

BERLAKU = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dialog:
    """`jenis` says what it is about, and so the shape of `isi`, which is JSON."""

    jenis: str
    isi: dict[str, Any]


def find(engine: Engine, pelaku: Pelaku, *, now: datetime) -> Dialog | None:
    """Return what the person is in the middle of, None: nothing."""
    with reading(engine) as session:
        row = dialog_repo.find(session, pelaku.orang_id)
        berlaku = row is not None and now < row.sampai_at
        return Dialog(row.jenis, json.loads(row.isi)) if row is not None and berlaku else None


def put(engine: Engine, pelaku: Pelaku, dialog: Dialog, *, now: datetime) -> None:
    """Keep this in the place of whatever the person was in the middle of."""
    with writing(engine) as session:
        dialog_repo.save(
            session,
            pelaku.orang_id,
            Berjalan(dialog.jenis, json.dumps(dialog.isi), now, now + BERLAKU),
        )


def drop(engine: Engine, pelaku: Pelaku) -> bool:
    """Leave it; False if the person was in the middle of nothing, and then nothing is written."""
    with reading(engine) as session:
        if dialog_repo.find(session, pelaku.orang_id) is None:
            return False
    with writing(engine) as session:
        return dialog_repo.delete(session, pelaku.orang_id)


def drop_old(engine: Engine, *, now: datetime) -> None:
    """Drop what is a day old, and owe each of those people a word about it."""
    with writing(engine) as session:
        for row in dialog_repo.list_old(session, now):
            keluar.owe_person(
                session,
                JenisKabar.DIALOG_BERAKHIR,
                row.orang_id,
                kunci=row.dibuat_at.isoformat(),
                perihal_id=row.orang_id,
                now=now,
            )
            dialog_repo.delete(session, row.orang_id)
