"""Who asked a unit for what it owes: the ledger has it for each person, the history by whom."""

import json
from datetime import date

from sqlmodel import Session

from core.sejarah import Jenis
from storage import orang_repo, sejarah_repo
from storage.models import PengingatRow

DIMINTA = "diminta"
"""How the key of what somebody asked for ends, behind its day; of a rung it is the rung's."""


def ask_key(on: date) -> str:
    """Return what is asked for on a day is recorded by: once for each obligation and person."""
    return f"{on.isoformat()}:{DIMINTA}"


def asked_on(row: PengingatRow) -> date:
    """Return the day on which what somebody asked for is said, in the city."""
    return date.fromisoformat(row.kunci.partition(":")[0])


def who_asked(session: Session, row: PengingatRow) -> str | None:
    """Return the name of who asked; None for a rung of the ladder, or somebody who is gone."""
    if row.kunci.partition(":")[2] != DIMINTA:
        return None
    for satu in sejarah_repo.list_at(session, Jenis.PENGINGAT_DIMINTA, row.dibuat_at):
        if row.kewajiban_id in json.loads(satu.isi)["kewajiban"] and satu.oleh is not None:
            return orang_repo.name_of(session, satu.oleh)
    return None
