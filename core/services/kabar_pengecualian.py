"""A unit hears of the exceptions that admins make for it: extended, exempt, or no more."""

import json
from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import PELAPOR
from core.kewajiban.atur import Apa, Perubahan, from_isi
from core.services import keluar, perkara
from core.services.hak_laporan import members
from core.services.kabar import Jenis
from core.services.kabar_tenggat import Pengecualian
from core.services.penerima import units_of
from storage import kewajiban_repo
from storage.models import JenisKewajibanRow, KewajibanRow, OutboxRow, SejarahRow

DIKABARKAN = frozenset({Apa.PANJANG, Apa.BEBAS})


def tell(session: Session, semua: Iterable[tuple[int, Perubahan]], *, now: datetime) -> None:
    """Owe those who report for a unit a word about each of these; by the entry of the history."""
    for nomor, satu in semua:
        if satu.apa in DIKABARKAN and satu.unit_id is not None:
            for orang_id in members(session, satu.unit_id, PELAPOR, on=now.date()):
                keluar.owe_person(
                    session,
                    Jenis.PENGECUALIAN,
                    orang_id,
                    kunci=f"{nomor}",
                    perihal_id=nomor,
                    now=now,
                )


def content(session: Session, nomor: int) -> Pengecualian:
    """Return what was set, and what holds by now."""
    satu = _entry(session, nomor)
    row = _owed(session, satu)
    jenis = session.get_one(JenisKewajibanRow, satu.jenis)
    # A reason that is None: the exception was taken back.
    alasan = satu.baru if satu.apa is Apa.BEBAS else (satu.baru or [None, None])[1]
    return Pengecualian(
        perkara=perkara.to_perkara(jenis, [row]),
        unit_nama=satu.unit or "",
        bebas=row.dibebaskan_alasan is not None,
        tenggat_on=row.berlaku_on,
        semula_on=row.tenggat_on,
        alasan=alasan,
    )


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether the person reports for the unit still."""
    satu = _entry(session, row.perihal_id or 0)
    return satu.unit_id in units_of(session, row.orang_id or 0, on=now.date())


def _entry(session: Session, nomor: int) -> Perubahan:
    return from_isi(json.loads(session.get_one(SejarahRow, nomor).isi))


def _owed(session: Session, satu: Perubahan) -> KewajibanRow:
    if satu.periode is not None:
        tahun, kode = satu.periode.tahun, satu.periode.kode
        for row in kewajiban_repo.list_of_period(session, satu.jenis, tahun, kode):
            if row.unit_id == satu.unit_id:
                return row
    raise TombolBasiError(satu.jenis)
