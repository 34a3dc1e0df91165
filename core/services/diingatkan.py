"""Which units have been told what they owe, and when last."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Pelaku, Perihal
from core.hak_tenggat import may_see
from core.papan import BarisPapan
from core.services.papan import PERIHAL
from storage import pengingat_repo
from storage.engine import reading


def list_reminded(
    engine: Engine, pelaku: Pelaku, semua: Sequence[BarisPapan], *, now: datetime
) -> dict[int, datetime]:
    """Return when each of these obligations was last told of, those that never were left out.

    Raises TidakBerhakError where one of them is not the person's to see.
    """
    for satu in semua:
        perihal = Perihal(pemilik=frozenset({satu.unit.id}), bidang=satu.kolom.bidang)
        if not may_see(pelaku, perihal):
            raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        ada = pengingat_repo.last_sent(session, [satu.kewajiban_id for satu in semua])
    return {nomor: saat.astimezone(now.tzinfo) for nomor, saat in ada.items()}
