"""Posted figures from their rows, with the names of people and units."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session

from core.baca_isian import Angka
from core.isian import Basis, Bukti, Catatan, Isian, JenisObjek, Objek, Siapa, Status
from core.mapping import to_bukti, to_nilai, to_sebagai
from core.peringatan import Peringatan
from core.periode import Periode
from storage import hasil_repo, isian_repo
from storage.hasil_repo import Versi
from storage.models import IsianRow


def to_isian(session: Session, rows: Sequence[IsianRow | Versi]) -> list[Isian]:
    """Return the versions in their rows' order."""
    if not rows:
        return []
    ids = [row.id or 0 for row in rows]
    bukti: dict[int, list[Bukti]] = {}
    for satu in isian_repo.list_bukti(session, ids):
        bukti.setdefault(satu.isian_id, []).append(to_bukti(satu))
    orang = {o for row in rows for o in (row.oleh, row.diajukan_oleh, row.diputus_oleh) if o}
    nama = isian_repo.people_names(session, orang)
    milik = {u for row in rows for u in (row.unit_id, row.sebagai_unit_id) if u}
    unit = isian_repo.unit_names(session, milik)
    return [_isian(row, nama, unit, tuple(bukti.get(row.id or 0, ()))) for row in rows]


def counting(
    session: Session,
    tahun: int,
    rows: Sequence[Versi],
    now: datetime,
    *,
    andai: Collection[int] = (),
) -> list[Isian]:
    """Return the versions of a year without their files, for answers that need none of them.

    Times are in the zone of `now`. The versions `andai` are taken as accepted.
    """
    if not rows:
        return []
    nama, unit = hasil_repo.list_people(session, tahun), hasil_repo.list_units(session)
    return [_isian(local(supposed(row, andai), now), nama, unit, ()) for row in rows]


def supposed(row: Versi, andai: Collection[int]) -> Versi:
    """Return a version of `andai` as it would be once it was accepted, any other as it is."""
    return row._replace(status=hasil_repo.TERHITUNG) if row.id in andai else row


def local(row: Versi, now: datetime) -> Versi:
    """Return it with its times in the zone of `now`."""
    return row._replace(
        dibuat_at=row.dibuat_at.astimezone(now.tzinfo),
        diajukan_at=row.diajukan_at and row.diajukan_at.astimezone(now.tzinfo),
        diputus_at=row.diputus_at and row.diputus_at.astimezone(now.tzinfo),
    )


def _isian(
    row: IsianRow | Versi, nama: dict[int, str], unit: dict[int, str], bukti: tuple[Bukti, ...]
) -> Isian:
    jenis, _, nomor = row.objek.partition(":")
    return Isian(
        id=row.id or 0,
        objek=Objek(JenisObjek(jenis), int(nomor)),
        periode=Periode(row.tahun, row.periode),
        unit_id=row.unit_id,
        unit_nama=unit[row.unit_id],
        versi=row.versi,
        status=Status(row.status),
        angka=Angka(row.teks, to_nilai(row), row.pembilang, row.penyebut),
        basis=Basis(row.basis) if row.basis else None,
        fisik_pct=row.fisik_pct,
        catatan=Catatan(row.pendorong, row.penghambat, row.tindak_lanjut),
        alasan=row.alasan,
        peringatan=tuple(map(Peringatan, row.peringatan.split())),
        terlambat=row.terlambat,
        penulis=Siapa(row.oleh, nama.get(row.oleh), row.dibuat_at),
        sebagai=to_sebagai(row, unit),
        atas_nama=row.atas_nama,
        pengaju=(
            Siapa(row.diajukan_oleh, nama.get(row.diajukan_oleh), row.diajukan_at)
            if row.diajukan_oleh and row.diajukan_at
            else None
        ),
        pemutus=(
            Siapa(row.diputus_oleh, nama.get(row.diputus_oleh), row.diputus_at)
            if row.diputus_oleh and row.diputus_at
            else None
        ),
        catatan_putusan=row.catatan,
        bukti=bukti,
    )
