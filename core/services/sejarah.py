"""The history: written with what it tells of, in one transaction, and checked on demand."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from core.hak import Pelaku, Penugasan
from core.sejarah import Cacat, Entri, Jenis, Kepala, check, content, next_entry
from core.services import keluar
from core.services.kabar import Jenis as JenisKabar
from core.services.pelaku import named_role, only_admins
from storage import orang_repo, sejarah_repo
from storage.engine import reading, writing
from storage.models import OrangRow, PenugasanRow, SejarahRow

JAM_KANTOR = (8, 16)
"""Hours of the day, [first, last), in which an admin is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peristiwa:
    """An entry as somebody reads it; `oleh` None: at the server, or somebody who is gone."""

    nomor: int
    pada_at: datetime
    oleh: str | None
    jenis: Jenis
    isi: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranTakTercatat:
    """A role of which the history does not say that it was given: as a rule it is older.

    `asal` is as in PenugasanRow; `oleh` is who that names, None: nobody, or somebody who is gone.
    """

    tugas: Penugasan
    mulai_on: date
    asal: str
    oleh: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Riwayat:
    """What is known about a person, each newest first.

    `sejak` is when the history of all begins, None: nothing is written down yet.
    """

    peristiwa: tuple[Peristiwa, ...]
    tak_tercatat: tuple[PeranTakTercatat, ...]
    sejak: datetime | None


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


def owe_head(engine: Engine, *, now: datetime) -> None:
    """Owe each admin the head of the history, once a week, in the hours of an office.

    Whoever cuts the history off cannot change what an admin was sent before.
    """
    if not JAM_KANTOR[0] <= now.hour < JAM_KANTOR[1]:
        return
    with writing(engine) as session:
        if sejarah_repo.head(session) is not None:
            pekan = now.isocalendar()
            kunci = f"{pekan.year}-W{pekan.week:02}"
            keluar.owe_admins(session, JenisKabar.KEPALA_RIWAYAT, kunci=kunci, now=now)


def show_about(engine: Engine, pelaku: Pelaku, orang_id: int) -> Riwayat:
    """Return what has been done about a person, all of it. Raises TidakBerhakError."""
    only_admins(pelaku, "pengguna")
    with reading(engine) as session:
        peristiwa = [to_event(session, row) for row in sejarah_repo.list_about(session, orang_id)]
        tercatat = {p.isi["penugasan"] for p in peristiwa if p.jenis is Jenis.PERAN_DIBERI}
        lain = [t for t in orang_repo.list_ever(session, orang_id) if t.id not in tercatat]
        pertama = sejarah_repo.first(session)
        return Riwayat(
            peristiwa=tuple(peristiwa),
            tak_tercatat=tuple(_unrecorded(session, tugas) for tugas in lain),
            sejak=pertama.pada_at if pertama else None,
        )


def _unrecorded(session: Session, tugas: PenugasanRow) -> PeranTakTercatat:
    asal, _, nomor = tugas.asal.partition(":")
    oleh = session.get(OrangRow, int(nomor)) if asal == "orang" else None
    return PeranTakTercatat(
        tugas=named_role(session, tugas),
        mulai_on=tugas.mulai_on,
        asal=tugas.asal,
        oleh=oleh.nama if oleh else None,
    )


def to_event(session: Session, row: SejarahRow) -> Peristiwa:
    """Return an entry as somebody reads it."""
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
