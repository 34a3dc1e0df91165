"""The history: written with what it tells of, in one transaction, and checked on demand."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from core.hak import Pelaku
from core.sejarah import Cacat, Entri, Jenis, Kepala, check, content, next_entry
from core.services.pelaku import only_admins
from storage import sejarah_repo
from storage.engine import reading
from storage.models import OrangRow, SejarahRow

TERBANYAK = 10
"""Entries about a person that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peristiwa:
    """An entry as somebody reads it; `oleh` None: at the server, or somebody who is gone."""

    nomor: int
    pada_at: datetime
    oleh: str | None
    jenis: Jenis
    isi: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """What checking has found: how many entries there are, the head, and what is wrong."""

    banyak: int
    kepala: Kepala | None
    cacat: tuple[tuple[int, Cacat], ...]


def write(  # noqa: PLR0913  what an entry says
    session: Session,
    jenis: Jenis,
    isi: dict[str, object],
    *,
    oleh: int | None,
    tentang: int | None,
    now: datetime,
) -> None:
    """Add an entry to the history, in the transaction of what it tells of."""
    terakhir = sejarah_repo.last(session)
    entri = next_entry(
        _entri(terakhir) if terakhir else None,
        pada_at=now,
        oleh=oleh,
        jenis=jenis,
        isi=content({**isi, "orang": tentang}),
    )
    sejarah_repo.append(session, SejarahRow(**asdict(entri), tentang=tentang))


def verify(engine: Engine, lain: Iterable[Kepala] = ()) -> Pemeriksaan:
    """Check the whole history; `lain` are heads that were written down elsewhere."""
    with reading(engine) as session:
        tercatat = sejarah_repo.head(session)
        kepala = Kepala(tercatat.nomor, tercatat.sidik) if tercatat else None
        banyak, salah_tentang = 0, []
        terakhir = sejarah_repo.last(session)

        def entries() -> Iterable[Entri]:
            nonlocal banyak
            for row in sejarah_repo.read_all(session):
                banyak += 1
                if json.loads(row.isi).get("orang") != row.tentang:
                    salah_tentang.append((row.nomor, Cacat.BERUBAH))
                yield _entri(row)

        cacat = list(check(entries(), [*([kepala] if kepala else []), *lain]))
        if (terakhir.nomor if terakhir else 0) > (kepala.nomor if kepala else 0):
            cacat.append((terakhir.nomor if terakhir else 0, Cacat.KEPALA))
    return Pemeriksaan(banyak, kepala, tuple(dict.fromkeys([*cacat, *salah_tentang])))


def list_about(engine: Engine, pelaku: Pelaku, orang_id: int) -> list[Peristiwa]:
    """Return what has been done about a person, newest first. Raises TidakBerhakError."""
    only_admins(pelaku, "pengguna")
    with reading(engine) as session:
        return [
            _event(session, row) for row in sejarah_repo.list_about(session, orang_id, TERBANYAK)
        ]


def _event(session: Session, row: SejarahRow) -> Peristiwa:
    oleh = session.get(OrangRow, row.oleh) if row.oleh is not None else None
    return Peristiwa(
        nomor=row.nomor,
        pada_at=row.pada_at,
        oleh=oleh.nama if oleh else None,
        jenis=Jenis(row.jenis),
        isi=json.loads(row.isi),
    )


def _entri(row: SejarahRow) -> Entri:
    return Entri(
        nomor=row.nomor,
        pada_at=row.pada_at,
        oleh=row.oleh,
        jenis=row.jenis,
        isi=row.isi,
        sebelum=row.sebelum,
        sidik=row.sidik,
    )
