"""What hinders a unit: said by those who report for it, answered by those who collect.

The reminders go on meanwhile, unless somebody puts them off. `now` is in the city's zone.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import (
    KendalaDitutupError,
    TidakDitungguLagiError,
)
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, perkara, sejarah
from core.services.kabar import Jenis
from core.services.kabar_tenggat import KendalaDitutup, KendalaMasuk
from core.services.penerima import collectors_of
from core.services.perbuatan import Asal, acting
from core.tulisan import readable
from storage import isian_repo, kendala_repo, orang_repo
from storage.engine import reading
from storage.models import JenisKewajibanRow, KendalaRow, KewajibanRow

PERIHAL = "kendala"


@dataclass(frozen=True, slots=True)
class Kendala:
    """What a collector sees of it; `terbuka`: nobody has answered or closed it."""

    isi: KendalaMasuk
    jawaban: str | None
    terbuka: bool


def report(  # noqa: PLR0913  what hinders whom, said by whom
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_id: int,
    teks: str | None,
    *,
    now: datetime,
) -> int:
    """Say what hinders the person's own unit; return its id. The collectors hear at once.

    Where nobody collects, the admins do. `teks` None: only what this very update has done before
    is wanted. Raises TombolBasiError, TidakBerhakError,
    TeksKosongError, TeksPanjangError, and TidakDitungguLagiError for what has come in.
    """
    with acting(engine, asal, pelaku, "kendala", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return kerja.lama
        if teks is None:
            raise TombolBasiError(f"{kewajiban_id}")
        bersih = readable(teks)
        milik, jenis = _owed(session, kewajiban_id)
        _check_own(pelaku, milik, jenis)
        for ada in kendala_repo.list_of(session, [kewajiban_id]):
            # Two quick taps say one thing.
            sama = (ada.oleh, ada.teks) == (pelaku.orang_id, bersih)
            if sama and ada.ditutup_at is None:
                kerja.hasil = ada.id
                return ada.id or 0
        if milik.id not in {row.id for row, *_ in perkara.of(session, [milik], now=now).belum}:
            raise TidakDitungguLagiError
        row = KendalaRow(
            kewajiban_id=kewajiban_id, oleh=pelaku.orang_id, teks=bersih, dibuat_at=now
        )
        session.add(row)
        session.flush()
        kerja.hasil = row.id
        _tell_collectors(session, row, jenis, now)
        _note(session, JenisSejarah.KENDALA_DISAMPAIKAN, row, milik, pelaku, now)
        return row.id or 0


def check(engine: Engine, pelaku: Pelaku, kewajiban_id: int) -> None:
    """Raise TombolBasiError or TidakBerhakError where the person cannot say what hinders it."""
    with reading(engine) as session:
        _check_own(pelaku, *_owed(session, kewajiban_id))


def show(engine: Engine, pelaku: Pelaku, kendala_id: int) -> Kendala:
    """Return it to whoever may answer it. Raises TombolBasiError, TidakBerhakError."""
    with reading(engine) as session:
        row = _answerable(session, pelaku, kendala_id)
        return Kendala(content(session, row), row.jawaban, row.ditutup_at is None)


def close(  # noqa: PLR0913  what, by whom, with which answer, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kendala_id: int,
    jawaban: str | None,
    *,
    now: datetime,
) -> Kendala:
    """Answer it, or close it without an answer; whoever said so hears of it.

    Raises TombolBasiError, TidakBerhakError, what `readable` does, and KendalaDitutupError where
    somebody was faster.
    """
    bersih = readable(jawaban) if jawaban is not None else None
    with acting(engine, asal, pelaku, "kendala_tutup", now=now) as kerja:
        session = kerja.session
        row = _answerable(session, pelaku, kendala_id)
        if kerja.lama is None:
            if not kendala_repo.close(
                session, kendala_id, oleh=pelaku.orang_id, jawaban=bersih, now=now
            ):
                raise _closed(session, row, now)
            session.refresh(row)
            kerja.hasil = kendala_id
            _tell_sender(session, row, now)
            milik = session.get_one(KewajibanRow, row.kewajiban_id)
            _note(session, JenisSejarah.KENDALA_DITUTUP, row, milik, pelaku, now)
        return Kendala(content(session, row), row.jawaban, terbuka=False)


def content(session: Session, row: KendalaRow) -> KendalaMasuk:
    milik, jenis = _owed(session, row.kewajiban_id)
    return KendalaMasuk(
        row.id or 0,
        replace(
            perkara.to_perkara(jenis, [milik]),
            tenggat_on=milik.berlaku_on,
        ),
        isian_repo.unit_names(session, {milik.unit_id})[milik.unit_id],
        orang_repo.name_of(session, row.oleh) or "",
        row.teks,
    )


def answer_of(session: Session, row: KendalaRow) -> KendalaDitutup:
    isi = content(session, row)
    oleh = orang_repo.name_of(session, row.ditutup_oleh) if row.ditutup_oleh else None
    return KendalaDitutup(isi.perkara, isi.unit_nama, row.teks, row.jawaban, oleh or "")


def _owed(session: Session, kewajiban_id: int) -> tuple[KewajibanRow, JenisKewajibanRow]:
    milik = session.get(KewajibanRow, kewajiban_id)
    if milik is None:
        raise TombolBasiError(f"{kewajiban_id}")
    return milik, session.get_one(JenisKewajibanRow, milik.jenis)


def _check_own(pelaku: Pelaku, milik: KewajibanRow, jenis: JenisKewajibanRow) -> None:
    """Whoever may report for the unit in its own name may say what hinders it."""
    perihal = Perihal(pemilik=frozenset({milik.unit_id}), bidang=Bidang(jenis.bidang))
    lapor = (Kegunaan.MELAPOR_PD, Kegunaan.MENDRAF)
    if all(decide(pelaku, satu, perihal) is not Putusan.IZIN for satu in lapor):
        raise TidakBerhakError(PERIHAL)


def _answerable(session: Session, pelaku: Pelaku, kendala_id: int) -> KendalaRow:
    row = session.get(KendalaRow, kendala_id)
    if row is None:
        raise TombolBasiError(f"{kendala_id}")
    _, jenis = _owed(session, row.kewajiban_id)
    if not perkara.may_chase(pelaku, jenis):
        raise TidakBerhakError(PERIHAL)
    return row


def _closed(session: Session, row: KendalaRow, now: datetime) -> KendalaDitutupError:
    session.refresh(row)
    oleh = orang_repo.name_of(session, row.ditutup_oleh) if row.ditutup_oleh else None
    pada_at = row.ditutup_at.astimezone(now.tzinfo) if row.ditutup_at else None
    return KendalaDitutupError(oleh=oleh, pada_at=pada_at)


def _tell_collectors(
    session: Session, row: KendalaRow, jenis: JenisKewajibanRow, now: datetime
) -> None:
    nomor = row.id or 0
    semua = collectors_of(session, jenis.bidang, on=now.date())
    lain = [orang_id for orang_id in semua if orang_id != row.oleh]
    for orang_id in lain:
        keluar.owe_person(
            session, Jenis.KENDALA, orang_id, kunci=f"{nomor}", perihal_id=nomor, now=now
        )
    if not lain:
        keluar.owe_admins(session, Jenis.KENDALA, kunci=f"{nomor}", perihal_id=nomor, now=now)


def _tell_sender(session: Session, row: KendalaRow, now: datetime) -> None:
    nomor = row.id or 0
    keluar.owe_person(
        session, Jenis.KENDALA_DITUTUP, row.oleh, kunci=f"{nomor}", perihal_id=nomor, now=now
    )


def _note(  # noqa: PLR0913, PLR0917  what an entry says
    session: Session,
    jenis: JenisSejarah,
    row: KendalaRow,
    milik: KewajibanRow,
    pelaku: Pelaku,
    now: datetime,
) -> None:
    isi: dict[str, object] = {
        "kendala": row.id,
        "jenis": milik.jenis,
        "tahun": milik.tahun,
        "periode": milik.periode,
        "unit": milik.unit_id,
        "teks": row.teks if jenis is JenisSejarah.KENDALA_DISAMPAIKAN else row.jawaban,
    }
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
