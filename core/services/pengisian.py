"""Posting a figure: reviewed before, kept as a version, handed on to whoever decides.

`now` is in the city's zone. Whoever saves gets an answer only after it is on disk; the dialogue
that led to it ends in the same transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import (
    AlasanWajibError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import (
    Kegunaan,
    Pelaku,
    Putusan,
    decide,
)
from core.isian import MENUNGGU, Isian, JenisObjek, Status, may_become
from core.mapping import figure_columns
from core.objek_isian import ObjekIsi
from core.services.baca_isian import to_isian
from core.services.dialog import JenisDialog
from core.services.hak_isian import may_withdraw
from core.services.kabar_isian import tell_submitted
from core.services.objek_isian import find_objek, load_year
from core.services.pelaku import id_of
from core.services.peninjauan import PERIHAL, Peninjau, perihal
from core.services.peralihan import become, existing, one, record, replace_waiting, switched
from core.services.perbuatan import Asal, acting, note, of_state
from core.usul import Tinjauan, Usul
from storage import dialog_repo, isian_repo, perbuatan_repo
from storage.engine import reading
from storage.models import BuktiRow, IsianRow

PERBUATAN = "isian"
"""What an update that posts has brought about."""
MULAI = "isian_mulai"
"""The same of the update that began the dialogue."""


@dataclass(frozen=True, slots=True)
class _Dari:
    """The dialogue that led to a posting: its kind, its state, and the update that began it."""

    dialog: JenisDialog
    state: int | None
    mulai: Asal | None = None


@dataclass(frozen=True, slots=True)
class Terkirim:
    """A posting that was kept, with what it is a figure of."""

    isian: Isian
    objek: ObjekIsi


def save(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    usul: Usul,
    *,
    ajukan: bool,
    mulai: Asal | None = None,
    state: int | None = None,
    now: datetime,
) -> Terkirim:
    """Keep the figure as a draft, or hand it on: to the verifikator, of staf to the Kabag.

    `mulai` is the update that began it, and may be delivered once more; `state` that of the
    dialogue, whose button may be tapped once more. Raises what `review` does, and
    AlasanWajibError where it has to say why.
    """
    dari = _Dari(JenisDialog.ISI, state, mulai)
    return _save_all(engine, asal, pelaku, [usul], dari, ajukan=ajukan, now=now)[0]


def save_all(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    semua: Sequence[Usul],
    *,
    ajukan: bool,
    state: int | None = None,
    now: datetime,
) -> list[Terkirim]:
    """Do what `save` does with all of them or none."""
    dari = _Dari(JenisDialog.ISI_DAFTAR, state)
    return _save_all(engine, asal, pelaku, semua, dari, ajukan=ajukan, now=now)


def _save_all(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    semua: Sequence[Usul],
    dari: _Dari,
    *,
    ajukan: bool,
    now: datetime,
) -> list[Terkirim]:
    with acting(engine, asal, pelaku, PERBUATAN, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return _together(session, kerja.lama)
        peninjau = Peninjau(session, pelaku, now)
        rows, objek = [], []
        for usul in semua:
            tinjauan = peninjau.review(usul)
            rows.append(_save(session, pelaku, tinjauan, ajukan=ajukan, now=now))
            objek.append(tinjauan.objek)
        tell_submitted(session, rows, now=now)
        dialog_repo.delete(session, pelaku.orang_id, [dari.dialog])
        kerja.hasil = id_of(rows[0])
        if dari.mulai is not None:
            note(session, dari.mulai, pelaku, MULAI, kerja.hasil, now=now)
        if asal is not None and dari.state is not None:
            jenis = of_state(dari.dialog, dari.state)
            note(session, asal, pelaku, jenis, kerja.hasil, now=now)
        return [Terkirim(*satu) for satu in zip(to_isian(session, rows), objek, strict=True)]


def find_saved(engine: Engine, asal: Asal | None) -> list[Terkirim]:
    """Return what this update has posted already, nothing if it has not."""
    return _found(engine, asal, PERBUATAN)


def find_begun(engine: Engine, asal: Asal | None) -> list[Terkirim]:
    """Return what came of the dialogue that this update has begun, nothing if it has not ended."""
    return _found(engine, asal, MULAI)


def find_of_state(
    engine: Engine, pelaku: Pelaku, dialog: JenisDialog, state: int
) -> list[Terkirim]:
    """Return what this state of this person's dialogue was posted as, nothing if it was not."""
    with reading(engine) as session:
        lama = perbuatan_repo.find_last(session, pelaku.orang_id, of_state(dialog, state))
        return _together(session, lama) if lama is not None else []


def _found(engine: Engine, asal: Asal | None, jenis: str) -> list[Terkirim]:
    if asal is None:
        return []
    with reading(engine) as session:
        lama = perbuatan_repo.find(session, asal.bot_id, asal.update_id, jenis)
        return _together(session, lama) if lama is not None else []


def _together(session: Session, isian_id: int) -> list[Terkirim]:
    """Return what was posted in one go with this."""
    satu = existing(session, isian_id)
    tahun = load_year(session, satu.tahun)
    semua = to_isian(session, isian_repo.list_together(session, satu))
    return [Terkirim(isian, find_objek(tahun, isian.objek)) for isian in semua]


def _save(
    session: Session, pelaku: Pelaku, tinjauan: Tinjauan, *, ajukan: bool, now: datetime
) -> IsianRow:
    status = _destination(tinjauan, ajukan=ajukan)
    if status in MENUNGGU and tinjauan.perlu_alasan and not tinjauan.usul.alasan:
        raise AlasanWajibError
    row = _write(session, pelaku, tinjauan, status, now)
    if status in MENUNGGU:
        record(session, row, pelaku, now)
        replace_waiting(session, pelaku, row, now)
    return row


def submit(  # noqa: PLR0913  what, by whom, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    isian_id: int,
    *,
    alasan: str = "",
    now: datetime,
) -> Isian:
    """Hand on what staf has written, as the head of its unit.

    `alasan` is the head's, where staf gave none; the dialogue that asked for it ends with it.

    Raises TidakBerhakError, TombolBasiError, SudahBeralihError, what `review` does of its period,
    and AlasanWajibError where a reason has become necessary since it was written.
    """
    with acting(engine, asal, pelaku, "ajukan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return one(session, kerja.lama)
        row = existing(session, isian_id)
        if row.status == Status.DRAF:
            # Its writer has handed it to nobody.
            raise TombolBasiError(f"{isian_id}")
        lama = one(session, isian_id)
        peninjau = Peninjau(session, pelaku, now)
        objek = find_objek(peninjau.year(row.tahun), lama.objek)
        if decide(pelaku, Kegunaan.MENGAJUKAN, perihal(objek, row.unit_id)) is not Putusan.IZIN:
            raise TidakBerhakError(PERIHAL)
        if not may_become(lama.status, Status.DIAJUKAN):
            raise switched(session, row, now)
        # What counted when it was written may be another figure by now.
        tinjauan = peninjau.review(_as_proposed(lama))
        kini = lama.alasan or alasan.strip() or None
        if tinjauan.perlu_alasan and kini is None:
            raise AlasanWajibError
        become(
            session,
            row,
            Status.DIAJUKAN,
            pelaku,
            now,
            diajukan_oleh=pelaku.orang_id,
            diajukan_at=now,
            terlambat=tinjauan.terlambat,
            alasan=kini,
            peringatan=" ".join(tinjauan.peringatan),
        )
        replace_waiting(session, pelaku, row, now)
        tell_submitted(session, [row], now=now)
        dialog_repo.delete(session, pelaku.orang_id, [JenisDialog.ALASAN_AJUKAN])
        kerja.hasil = isian_id
        return one(session, isian_id)


def review_handed(engine: Engine, pelaku: Pelaku, satu: Isian, *, now: datetime) -> Tinjauan:
    """Return what handing on what staf has written would mean now. Raises what `review` does."""
    with reading(engine) as session:
        return Peninjau(session, pelaku, now).review(_as_proposed(satu))


def withdraw(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_id: int, *, now: datetime
) -> Isian:
    """Take back what one has written or submitted, before anybody decides on it.

    Raises TidakBerhakError, TombolBasiError, SudahBeralihError.
    """
    with acting(engine, asal, pelaku, "tarik", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return one(session, kerja.lama)
        row = existing(session, isian_id)
        if not may_withdraw(session, pelaku, row):
            raise TidakBerhakError(PERIHAL)
        become(session, row, Status.DITARIK, pelaku, now)
        kerja.hasil = isian_id
        return one(session, isian_id)


def _as_proposed(satu: Isian) -> Usul:
    """Return a version as it would be proposed once more."""
    return Usul(
        objek=satu.objek,
        periode=satu.periode,
        unit_id=satu.unit_id,
        angka=satu.angka,
        basis=satu.basis,
        fisik_pct=satu.fisik_pct,
        catatan=satu.catatan,
        alasan=satu.alasan,
        bukti=satu.bukti,
    )


def _destination(tinjauan: Tinjauan, *, ajukan: bool) -> Status:
    if not ajukan:
        return Status.DRAF
    return Status.DIAJUKAN if tinjauan.boleh_ajukan else Status.DISERAHKAN


def _draft(session: Session, pelaku: Pelaku, usul: Usul, now: datetime) -> IsianRow | None:
    """Return the draft that goes on, None: there is none.

    Raises TombolBasiError for what is not this person's draft, SudahBeralihError for what is no
    draft any more.
    """
    if usul.dari_id is None:
        return None
    row = existing(session, usul.dari_id)
    if row.oleh != pelaku.orang_id or row.objek != f"{usul.objek}":
        raise TombolBasiError(f"{usul.dari_id}")
    if row.status != Status.DRAF:
        raise switched(session, row, now)
    return row


def _write(
    session: Session, pelaku: Pelaku, tinjauan: Tinjauan, status: Status, now: datetime
) -> IsianRow:
    """Write a version down: over the draft that it goes on from, else as a new one."""
    draf = _draft(session, pelaku, tinjauan.usul, now)
    isi = _columns(pelaku, tinjauan, status, now)
    kunci = (isi["objek"], isi["tahun"], isi["periode"], isi["unit_id"])
    berikut = isian_repo.next_version(session, *kunci)
    pindah = draf is None or (draf.periode, draf.unit_id) != (isi["periode"], isi["unit_id"])
    if draf is None or pindah or draf.versi + 1 < berikut:
        # The newest that is accepted counts: a draft must not be posted as an older one.
        isi["versi"] = berikut
    row = IsianRow(**isi) if draf is None else draf.sqlmodel_update(isi)
    session.add(row)
    session.flush()
    bukti = [
        BuktiRow(
            isian_id=id_of(row),
            nama=satu.nama,
            tautan=satu.tautan,
            sidik=satu.sidik,
            jenis=satu.jenis,
            ukuran=satu.ukuran,
        )
        for satu in tinjauan.usul.bukti
    ]
    if bukti or draf is not None:
        isian_repo.replace_bukti(session, id_of(row), bukti)
    return row


def _columns(pelaku: Pelaku, tinjauan: Tinjauan, status: Status, now: datetime) -> dict[str, Any]:
    usul = tinjauan.usul
    diajukan = status is Status.DIAJUKAN
    return {
        "objek": f"{usul.objek}",
        "indikator_id": usul.objek.id if usul.objek.jenis is JenisObjek.INDIKATOR else None,
        "pos_id": usul.objek.id if usul.objek.jenis is JenisObjek.POS else None,
        "janji_id": usul.objek.id if usul.objek.jenis is JenisObjek.JANJI else None,
        "tahun": usul.periode.tahun,
        "periode": usul.periode.kode,
        "unit_id": tinjauan.unit.id,
        "status": status,
        "teks": usul.angka.teks,
        **figure_columns(usul.angka.nilai),
        "pembilang": usul.angka.pembilang,
        "penyebut": usul.angka.penyebut,
        "basis": usul.basis,
        "fisik_pct": usul.fisik_pct,
        "pendorong": usul.catatan.pendorong,
        "penghambat": usul.catatan.penghambat,
        "tindak_lanjut": usul.catatan.tindak_lanjut,
        "alasan": usul.alasan,
        "peringatan": " ".join(tinjauan.peringatan),
        "terlambat": tinjauan.terlambat,
        "oleh": pelaku.orang_id,
        "peran": tinjauan.sebagai.peran,
        "sebagai_unit_id": tinjauan.sebagai.unit_id,
        "kapasitas": tinjauan.sebagai.kapasitas,
        "atas_nama": tinjauan.atas_nama,
        "dibuat_at": now,
        "diajukan_oleh": pelaku.orang_id if diajukan else None,
        "diajukan_at": now if diajukan else None,
    }
