"""Admins set kinds of obligations, their dates, units, exceptions and ladders, all or nothing.

What would follow is found by doing it and taking it back, so that the summary cannot promise
anything else than what saving does. `now` is in the city's zone.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.galat_atur import PengaturanBerubahError
from core.hak import Pelaku
from core.hari_kerja import Kalender
from core.kewajiban.atur import Apa, Perubahan, Rencana, Ubahan, from_isi
from core.sejarah import Jenis
from core.services import kabar_pengecualian, sejarah
from core.services.akibat_kewajiban import Pengamat
from core.services.hari_kerja import PERIHAL, read_calendar
from core.services.kewajiban import bring_up_to_date
from core.services.pelaku import only_admins
from core.services.penerapan_kewajiban import Penerap
from core.services.perbuatan import Asal, acting
from storage import kewajiban_repo, sejarah_repo
from storage.engine import trying
from storage.models import JenisKewajibanRow, SejarahRow, TanggaRow

CIRI = 16
"""Hex digits of a seal that tells one state from another."""


@dataclass(frozen=True, slots=True)
class Tersimpan:
    """What an update has set: the last of it, and the kind that it is of."""

    perubahan: Perubahan


def preview(engine: Engine, pelaku: Pelaku, semua: Sequence[Ubahan], *, now: datetime) -> Rencana:
    """Return what these changes would do. Raises what `change` would raise."""
    only_admins(pelaku, PERIHAL)
    with trying(engine) as session:
        kalender = read_calendar(session)
        bring_up_to_date(session, kalender, on=now.date())
        sidik = _seal(session, semua)
        pengamat = Pengamat(session, kalender, {satu.jenis for satu in semua}, on=now.date())
        perubahan = _apply(session, kalender, semua, now.date())
        return Rencana(perubahan=perubahan, akibat=pengamat.effects(), sidik=sidik)


def change(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    semua: Sequence[Ubahan],
    sidik: str,
    *,
    now: datetime,
) -> Tersimpan:
    """Make these changes, all or none, and let obligations and their reminders follow at once.

    `sidik` is that of the plan which was shown. An update that has changed something already,
    delivered again, changes nothing and tells what it did; `semua` empty: only that is wanted.
    Raises TidakBerhakError; PengaturanBerubahError where somebody was faster; TombolBasiError for
    what there is not; SudahMelaporError, DibebaskanError, TanggalDiLuarError, MenurutJadwalError,
    JenisSudahAdaError.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "kewajiban_diatur", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            row = session.get_one(SejarahRow, kerja.lama)
            return Tersimpan(from_isi(json.loads(row.isi)))
        if not semua:
            raise TombolBasiError(PERIHAL)
        kalender = read_calendar(session)
        bring_up_to_date(session, kalender, on=now.date())
        if _seal(session, semua) != sidik:
            raise PengaturanBerubahError(_names(session, semua))
        perubahan = _apply(session, kalender, semua, now.date())
        if not perubahan:
            raise TombolBasiError(PERIHAL)
        catatan = [(_write(session, satu, pelaku, now), satu) for satu in perubahan]
        kabar_pengecualian.tell(session, catatan, now=now)
        kerja.hasil = catatan[-1][0]
        return Tersimpan(perubahan[-1])


def _write(session: Session, satu: Perubahan, pelaku: Pelaku, now: datetime) -> int:
    """Write a change into the history, and return its number there."""
    isi, oleh = satu.as_isi(), pelaku.orang_id
    sejarah.write(session, Jenis.KEWAJIBAN_DIATUR, isi, oleh=oleh, tentang=None, now=now)
    terakhir = sejarah_repo.last(session)
    return terakhir.nomor if terakhir else 0


def _apply(
    session: Session, kalender: Kalender, semua: Sequence[Ubahan], on: date
) -> tuple[Perubahan, ...]:
    """Make the changes, and let everything follow; return those that change something."""
    penerap = Penerap(session, kalender, on=on)
    panjang = penerap.extensions({satu.jenis for satu in semua})
    hasil: list[Perubahan] = []
    menyusul = False
    for satu in semua:
        if satu.apa in {Apa.BEBAS, Apa.PANJANG} and menyusul:
            # What is excepted is excepted from the date that holds then.
            bring_up_to_date(session, kalender, on=on)
        menyusul = satu.apa not in {Apa.BEBAS, Apa.PANJANG}
        if (ada := penerap.apply(satu)) is not None:
            hasil.append(ada)
    bring_up_to_date(session, kalender, on=on)
    session.flush()
    return (*hasil, *penerap.overtaken(panjang, hasil))


def _names(session: Session, semua: Iterable[Ubahan]) -> tuple[str, ...]:
    kode = {satu.jenis for satu in semua}
    return tuple(row.pendek for row in kewajiban_repo.list_jenis(session) if row.kode in kode)


def _seal(session: Session, semua: Iterable[Ubahan]) -> str:
    """Return what tells whether anything that admins set of these kinds has changed since."""
    baru = {satu.jenis for satu in semua if satu.apa is Apa.BARU}
    isi = [_state(session, kode, baru) for kode in sorted({satu.jenis for satu in semua})]
    return hashlib.sha256(json.dumps(isi, default=str).encode()).hexdigest()[:CIRI]


def _state(session: Session, kode: str, baru: Collection[str]) -> list[object]:
    row = session.get(JenisKewajibanRow, kode)
    if row is None:
        if kode in baru:
            return []
        raise TombolBasiError(kode)
    tangga = session.get_one(TanggaRow, row.tangga)
    return [
        sorted(row.model_dump().items()),
        sorted(tangga.model_dump().items()),
        sorted((*k, on) for k, on in kewajiban_repo.list_set_dates(session, kode).items()),
        sorted(kewajiban_repo.list_own_units(session, kode).items()),
        [
            (s.id, s.dibebaskan_alasan, s.diperpanjang_on, s.perpanjangan_alasan)
            for s in kewajiban_repo.list_exceptions(session, kode)
        ],
    ]
