"""What people answer to the auditor's findings: why it is so, or that it is checked or mended.

An answer stays, whatever is answered later; it says whether the figures are still those that it
was given to. `now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Engine
from sqlmodel import Session

from core.audit.catatan import Catatan
from core.audit.sidik import fingerprint
from core.errors import TidakBerhakError
from core.galat_catatan import CatatanHilangError
from core.hak import (
    Kegunaan,
    Pelaku,
    Penugasan,
    Perihal,
    act_as,
    may_at_all,
)
from core.isian import Bukti
from core.mapping import to_answer_bukti, to_sebagai
from core.sejarah import Jenis as JenisSejarah
from core.services import sejarah
from core.services.pemeriksaan import examine
from core.services.perbuatan import Asal, acting
from core.tulisan import readable
from storage import isian_repo, tanggapan_repo
from storage.models import TanggapanRow

PERIHAL = "tanggapan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tanggapan:
    """An answer. `oleh` None: somebody who is gone; `berlaku`: its figures are those of now."""

    id: int
    orang_id: int
    teks: str
    bukti: Bukti | None
    oleh: str | None
    sebagai: Penugasan
    pada_at: datetime
    berlaku: bool


def list_answers(
    session: Session, tahun: int, catatan: Iterable[Catatan], *, now: datetime
) -> Mapping[str, list[Tanggapan]]:
    """Return the answers to these findings by their keys, the newest first.

    Their times are in the zone of `now`.
    """
    fakta = {satu.kunci: satu.fakta for satu in catatan}
    # Few findings have answers: only of those is it looked at what they say.
    angka = cache(lambda kunci: fingerprint(fakta[kunci]))
    semua = tanggapan_repo.list_of_year(session, tahun)
    unit = isian_repo.unit_names(session, {row.sebagai_unit_id or 0 for row, _ in semua})
    hasil: dict[str, list[Tanggapan]] = defaultdict(list)
    for row, oleh in reversed(semua):
        if row.kunci in fakta:
            berlaku = row.angka == angka(row.kunci)
            hasil[row.kunci].append(_answer(row, oleh, unit, now, berlaku=berlaku))
    return hasil


def may_answer(pelaku: Pelaku, pemilik: frozenset[int]) -> Penugasan | None:
    """Return the role in which this person may answer about these units' figures, None: in none.

    Its owners may, and on their behalf whoever collects, who may answer for totals too.
    """
    tugas, _ = act_as(pelaku, Kegunaan.MENDRAF, Perihal(pemilik=pemilik))
    if tugas is None and may_at_all(pelaku, Kegunaan.MENGELOLA):
        tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    return tugas


def answer(  # noqa: PLR0913, PLR0917  which finding, what, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    tahun: int,
    kunci: str,
    teks: str,
    bukti: Bukti | None,
    *,
    now: datetime,
) -> int:
    """Keep an answer to a finding; return its id.

    Raises CatatanHilangError, TidakBerhakError, and what `readable` does.
    """
    with acting(engine, asal, pelaku, PERIHAL, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return kerja.lama
        periksa = examine(session, tahun, now=now)
        satu = next((c for c in periksa.hasil.catatan if c.kunci == kunci), None)
        if satu is None:
            raise CatatanHilangError
        tugas = may_answer(pelaku, periksa.pemilik[kunci])
        if tugas is None:
            raise TidakBerhakError(PERIHAL)
        row = TanggapanRow(
            tahun=tahun,
            kunci=kunci,
            angka=fingerprint(satu.fakta),
            teks=readable(teks),
            nama=bukti.nama if bukti else None,
            tautan=bukti.tautan if bukti else None,
            sidik=bukti.sidik if bukti else None,
            jenis=bukti.jenis if bukti else None,
            ukuran=bukti.ukuran if bukti else None,
            oleh=pelaku.orang_id,
            peran=tugas.peran,
            sebagai_unit_id=tugas.unit_id,
            kapasitas=tugas.kapasitas,
            dibuat_at=now,
        )
        session.add(row)
        session.flush()
        isi = {"tahun": tahun, "kunci": kunci, "tanggapan": row.id, "teks": row.teks}
        oleh = pelaku.orang_id
        sejarah.write(
            session, JenisSejarah.CATATAN_DITANGGAPI, isi, oleh=oleh, tentang=None, now=now
        )
        kerja.hasil = row.id
        return row.id or 0


def _answer(
    row: TanggapanRow, oleh: str | None, unit: Mapping[int, str], now: datetime, *, berlaku: bool
) -> Tanggapan:
    return Tanggapan(
        id=row.id or 0,
        orang_id=row.oleh,
        teks=row.teks,
        bukti=to_answer_bukti(row),
        oleh=oleh,
        sebagai=to_sebagai(row, unit),
        pada_at=row.dibuat_at.astimezone(now.tzinfo),
        berlaku=berlaku,
    )
