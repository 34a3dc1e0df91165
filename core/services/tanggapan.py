"""What people answer to the auditor's findings: why it is so, or that it is checked or mended.

An answer stays, whatever is answered later; it says whether the figures are still those that it
was given to. `now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.audit.bahan import Bahan
from core.audit.catatan import Catatan, Fakta
from core.audit.sidik import fingerprint
from core.buku import leaves
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
from core.services.pemeriksaan import load_bahan, look
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
    angka = {satu.kunci: fingerprint(satu.fakta) for satu in catatan}
    semua = tanggapan_repo.list_of_year(session, tahun)
    unit = isian_repo.unit_names(session, {row.sebagai_unit_id or 0 for row, _ in semua})
    hasil: dict[str, list[Tanggapan]] = defaultdict(list)
    for row, oleh in reversed(semua):
        if row.kunci in angka:
            berlaku = row.angka == angka[row.kunci]
            hasil[row.kunci].append(_answer(row, oleh, unit, now, berlaku=berlaku))
    return hasil


def owners(fakta: Fakta, bahan: Bahan) -> frozenset[int]:
    """Return the units whose figures these facts are about; none: they are about a total."""
    if fakta.indikator:
        milik = (s for s in bahan.indikator if s.kode == fakta.indikator)
        return frozenset(unit.id for satu in milik for unit in satu.pemilik)
    baris = leaves(bahan.akar) if bahan.akar else []
    return frozenset(p.unit_id for p in baris if p.nomor in fakta.sub and p.unit_id is not None)


def may_answer(pelaku: Pelaku, fakta: Fakta, bahan: Bahan) -> Penugasan | None:
    """Return the role in which this person may answer, None: in none.

    Its owners may, and on their behalf whoever collects, who may answer for totals too.
    """
    tugas, _ = act_as(pelaku, Kegunaan.MENDRAF, Perihal(pemilik=owners(fakta, bahan)))
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
        bahan = load_bahan(session, tahun, now=now)
        satu = next((c for c in look(bahan).catatan if c.kunci == kunci), None)
        if satu is None:
            raise CatatanHilangError
        tugas = may_answer(pelaku, satu.fakta, bahan)
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
