"""An admin gives a unit something to follow up: a finding, or a recommendation.

`now` is in the city's zone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b

from sqlalchemy import Engine
from sqlmodel import Session

from core.audit.bahan import Bahan, Ucapan
from core.errors import TombolBasiError
from core.galat_catatan import CatatanHilangError
from core.galat_tindak import SudahJadiTugasError, TenggatTindakError
from core.hak import Pelaku
from core.kinerja import Unit
from core.paket.istilah import JenisNarasi
from core.sejarah import Jenis as JenisSejarah
from core.services import sejarah
from core.services.baca_tindak import list_followups
from core.services.cek import sign_of
from core.services.jawab_tindak import PERIHAL_ATUR
from core.services.pelaku import only_admins
from core.services.pemeriksaan import examine
from core.services.penerima import people_of_units
from core.services.perbuatan import Asal as AsalPerbuatan
from core.services.perbuatan import acting
from core.tindak_lanjut import TENGGAT_MAKS, Asal, Lhe, TindakLanjut
from core.tulisan import readable
from storage import tindak_repo, unit_repo
from storage.engine import reading
from storage.models import TindakLanjutRow, UnitRow

BUAT = "tindak_buat"
TAHUN_LALU = 10
"""So many years back something may still be followed up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Baru:
    """What is to be made; `kunci` and `lhe` are as in TindakLanjut."""

    tahun: int
    asal: Asal
    kunci: str | None
    teks: str
    lhe: Lhe | None
    unit_id: int
    tenggat_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Usulan:
    """A recommendation that a document prints, and who may own it.

    `pendek` is what its indikator is called, "" for none; `sudah`: those that were made of it.
    """

    tanda: str
    kunci: str
    teks: str
    sumber: str
    pendek: str
    pemilik: tuple[Unit, ...]
    sudah: tuple[TindakLanjut, ...]


def make(
    engine: Engine, asal: AsalPerbuatan | None, pelaku: Pelaku, baru: Baru, *, now: datetime
) -> int:
    """Make it; return its id. The unit's people hear of it within the hours of sending.

    Raises TidakBerhakError, TombolBasiError for a unit, a year or a passage that there is not,
    what `readable` does, TenggatTindakError, SudahJadiTugasError, and CatatanHilangError where
    the finding is no more.
    """
    only_admins(pelaku, PERIHAL_ATUR)
    with acting(engine, asal, pelaku, BUAT, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return kerja.lama
        sumber = _check(session, baru, now)
        row = TindakLanjutRow(
            tahun=baru.tahun,
            nomor=tindak_repo.next_number(session, baru.tahun),
            asal=baru.asal,
            kunci=baru.kunci,
            teks=readable(baru.teks),
            sumber=sumber,
            lhe_nomor=baru.lhe.nomor if baru.lhe else None,
            lhe_on=baru.lhe.on if baru.lhe else None,
            unit_id=baru.unit_id,
            tenggat_on=baru.tenggat_on,
            oleh=pelaku.orang_id,
            dibuat_at=now,
        )
        session.add(row)
        session.flush()
        kerja.hasil = row.id
        isi: dict[str, object] = {
            "tindak_lanjut": row.id,
            "tahun": row.tahun,
            "nomor": row.nomor,
            "asal": row.asal,
            "kunci": row.kunci,
            "unit": row.unit_id,
            "tenggat": row.tenggat_on.isoformat(),
            "teks": row.teks,
        }
        oleh = pelaku.orang_id
        sejarah.write(session, JenisSejarah.TINDAK_DIBUAT, isi, oleh=oleh, tentang=None, now=now)
        return row.id or 0


def check_year(tahun: int, now: datetime) -> None:
    """Raise TombolBasiError for a year of which nothing can be followed up."""
    if not now.year - TAHUN_LALU <= tahun <= now.year:
        raise TombolBasiError(f"{tahun}")


def check_due(on: date, now: datetime) -> None:
    """Raise TenggatTindakError for a day by which nothing can be due: today is told to nobody."""
    mulai_on, akhir_on = now.date() + timedelta(days=1), now.date() + TENGGAT_MAKS
    if not mulai_on <= on <= akhir_on:
        raise TenggatTindakError(on, mulai_on=mulai_on, akhir_on=akhir_on)


def owners_of(
    engine: Engine, pelaku: Pelaku, tahun: int, kunci: str, *, now: datetime
) -> list[Unit]:
    """Return the units whose figures a finding is about, in the Pemda's order."""
    only_admins(pelaku, PERIHAL_ATUR)
    with reading(engine) as session:
        milik = examine(session, tahun, now=now).pemilik.get(kunci, frozenset())
        return [Unit(u.id or 0, u.nama) for u in unit_repo.list_units(session) if u.id in milik]


def list_proposals(engine: Engine, pelaku: Pelaku, tahun: int, *, now: datetime) -> list[Usulan]:
    """Return the recommendations that the documents of a year print, in their order."""
    only_admins(pelaku, PERIHAL_ATUR)
    with reading(engine) as session:
        bahan = examine(session, tahun, now=now).bahan
        ada = list_followups(session, tahun)
        return [_propose(satu, bahan, ada) for satu in _recommended(bahan.ucapan)]


def find_unit(engine: Engine, pelaku: Pelaku, unit_id: int, *, now: datetime) -> tuple[str, bool]:
    """Return what a unit is called, and whether anybody in it can be asked.

    Raises TidakBerhakError, TombolBasiError.
    """
    only_admins(pelaku, PERIHAL_ATUR)
    with reading(engine) as session:
        row = _unit(session, unit_id)
        orang = people_of_units(session, on=now.date()).get(unit_id, [])
        return row.nama, any(satu.terjangkau for satu in orang)


def _check(session: Session, baru: Baru, now: datetime) -> str | None:
    """Raise what `make` does; return where a document prints it."""
    unit = _unit(session, baru.unit_id)
    check_year(baru.tahun, now)
    check_due(baru.tenggat_on, now)
    sumber = _origin(session, baru, now)
    for satu in list_followups(session, baru.tahun):
        sama = (satu.asal, satu.kunci) == (baru.asal, baru.kunci)
        if baru.kunci is None:
            sama = (satu.asal, satu.teks) == (baru.asal, readable(baru.teks))
        if sama and satu.unit_id == baru.unit_id and not satu.rampung:
            raise SudahJadiTugasError(satu.id, unit.nama)
    return sumber


def _unit(session: Session, unit_id: int) -> UnitRow:
    row = session.get(UnitRow, unit_id)
    if row is None:
        raise TombolBasiError(f"{unit_id}")
    return row


def _origin(session: Session, baru: Baru, now: datetime) -> str | None:
    if baru.kunci is None:
        return None
    periksa = examine(session, baru.tahun, now=now)
    if baru.asal is Asal.CATATAN:
        if baru.kunci not in periksa.pemilik:
            raise CatatanHilangError
        return None
    cocok = [satu for satu in _recommended(periksa.bahan.ucapan) if _key(satu) == baru.kunci]
    if not cocok:
        raise TombolBasiError(baru.kunci)
    return _place(cocok[0])


def _recommended(semua: Iterable[Ucapan]) -> list[Ucapan]:
    return [satu for satu in semua if satu.jenis is JenisNarasi.REKOMENDASI]


def _propose(satu: Ucapan, bahan: Bahan, ada: Sequence[TindakLanjut]) -> Usulan:
    milik = next((i for i in bahan.indikator if i.kode == satu.indikator), None)
    kunci = _key(satu)
    return Usulan(
        tanda=sign_of(kunci),
        kunci=kunci,
        teks=satu.teks,
        sumber=_place(satu),
        pendek=f"{milik.kode} {milik.pendek}" if milik else "",
        pemilik=milik.pemilik if milik else (),
        sudah=tuple(t for t in ada if (t.asal, t.kunci) == (Asal.REKOMENDASI, kunci)),
    )


def _key(satu: Ucapan) -> str:
    """Return what a passage is recognised by: its words, as long as they are the same."""
    sidik = blake2b(satu.teks.encode(), digest_size=8).hexdigest()
    return f"{satu.indikator or ''}:{sidik}"


def _place(satu: Ucapan) -> str:
    tempat = satu.sumber
    return ", ".join(filter(None, (tempat.judul, tempat.tabel, tempat.baris)))
