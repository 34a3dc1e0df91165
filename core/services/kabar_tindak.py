"""What the bot says on its own about what units are to follow up, and to whom it says it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from sqlmodel import Session

from core.hak import Peran
from core.services import keluar
from core.services.baca_tindak import may_judge
from core.services.kabar import Jenis
from core.services.kabar_putusan import tell_deciders
from core.services.pelaku import id_of, pelaku_of
from core.services.penerima import people_of_units, recipients
from core.tindak_lanjut import JawabanTindak, TindakLanjut
from storage import orang_repo
from storage.models import OrangRow

CABUT = "cabut"
"""In the place of an answer: nothing is to be answered any more."""


@dataclass(frozen=True, slots=True)
class TindakDiingatkan:
    """All that a person's units are still to follow up, what is due first at the top.

    `on` is today.
    """

    on: date
    semua: tuple[TindakLanjut, ...]


@dataclass(frozen=True, slots=True)
class TindakDiputus:
    """What somebody says of an answer; None: it was withdrawn."""

    tindak: TindakLanjut
    jawaban: JawabanTindak | None


IsiTindak: TypeAlias = TindakDiingatkan | TindakDiputus


def tell_answered(session: Session, satu: TindakLanjut, *, now: datetime) -> None:
    """Owe a word that an answer waits to whoever collects the field; where nobody may, to admins.

    As of all that waits for them, they hear of it at most once a day.
    """
    for semua in (
        orang_repo.list_holders(session, Peran.VERIFIKATOR, on=now.date()),
        orang_repo.list_admins(session, on=now.date()),
    ):
        berhak = [o for o in semua if _may_judge(session, o, satu, now)]
        if berhak:
            tell_deciders(session, map(id_of, berhak), now=now)
            return


def tell_decided(
    session: Session, satu: TindakLanjut, kunci: str, *, oleh: int, now: datetime
) -> None:
    """Owe whoever answered, and who reports for the unit, a word about what was decided.

    `kunci` is the answer's id, or CABUT.
    """
    for orang_id in dict.fromkeys([*_answerers(satu), *_members(session, satu, now)]):
        if orang_id != oleh:
            keluar.owe_person(
                session,
                Jenis.TINDAK_DIPUTUS,
                orang_id,
                kunci=f"{satu.id}:{kunci}",
                perihal_id=satu.id,
                now=now,
            )


def _may_judge(session: Session, orang: OrangRow, satu: TindakLanjut, now: datetime) -> bool:
    return may_judge(pelaku_of(session, orang, on=now.date()), satu) is not None


def _answerers(satu: TindakLanjut) -> Collection[int]:
    return [satu.terakhir.oleh.orang_id] if satu.terakhir else []


def _members(session: Session, satu: TindakLanjut, now: datetime) -> list[int]:
    semua = people_of_units(session, on=now.date()).get(satu.unit_id, [])
    # Whoever joins later finds it where it stands, and needs no news of long ago.
    return [s.orang_id for s in recipients(semua, mendesak=False) if s.terjangkau]
