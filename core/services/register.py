"""Writing into a register: each change is a version of its own, and stands in the history.

`now` is in the city's zone. The dialogue that led to a change ends in the same transaction.
"""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TahunBelumDibukaError, TombolBasiError
from core.galat_register import (
    AlasanCoretError,
    BukanRegisternyaError,
    EntriBerubahError,
    EntriKembarError,
)
from core.hak import Kegunaan, Pelaku, Penugasan, Perihal, act_as
from core.kinerja import Unit
from core.register import STATUS, Entri, IsiEntri, JenisRegister, Kunci, find_twins
from core.sejarah import Jenis
from core.services import sejarah
from core.services.baca_register import owners, to_entri
from core.services.dialog import JenisDialog
from core.services.perbuatan import Asal, Perbuatan, acting, note, of_state
from storage import dialog_repo, perbuatan_repo, register_repo, tahun_repo
from storage.engine import reading
from storage.models import EntriRegisterRow

PERBUATAN = "register"
"""What an update that writes into a register has brought about."""
MULAI = "register_mulai"
"""The same of the update that began the dialogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tambahan:
    """An entry to be added; `kembar` are the numbers of those alike that were shown."""

    unit_id: int
    isi: IsiEntri
    kembar: Collection[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ubahan:
    """What the version after `versi` is to say."""

    nomor: int
    versi: int
    isi: IsiEntri


@dataclass(frozen=True, slots=True)
class _Penulis:
    """Who writes into which register, and when."""

    session: Session
    pelaku: Pelaku
    jenis: JenisRegister
    tahun: int
    now: datetime
    unit: Sequence[Unit]


def write(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    jenis: JenisRegister,
    tahun: int,
    *,
    tambah: Sequence[Tambahan] = (),
    ubah: Sequence[Ubahan] = (),
    dialog: JenisDialog | None = None,
    state: int | None = None,
    mulai: Asal | None = None,
    now: datetime,
) -> list[Entri]:
    """Add and change entries, all of them or none, and return them as they are now.

    `dialog` is the kind of the dialogue that led to it, None: a tap did; `state` is that of the
    dialogue, whose button may be tapped once more, and `mulai` the update that began it, and may
    be delivered once more. Raises TahunBelumDibukaError, BukanRegisternyaError, EntriKembarError,
    EntriBerubahError, and TombolBasiError for what the register does not have.
    """
    with acting(engine, asal, pelaku, PERBUATAN, now=now) as kerja:
        if kerja.lama is not None:
            return _together(kerja.session, kerja.lama, now)
        penulis = _writer(kerja.session, pelaku, jenis, tahun, now)
        rows = [_change(penulis, satu) for satu in ubah]
        rows += _add_all(penulis, tambah)
        if not rows:
            return []
        _end(kerja, pelaku, dialog, rows)
        if mulai is not None and kerja.hasil is not None:
            note(kerja.session, mulai, pelaku, MULAI, kerja.hasil, now=now)
        if asal is not None and dialog is not None and state is not None and kerja.hasil:
            jenis_catatan = of_state(dialog, state)
            note(kerja.session, asal, pelaku, jenis_catatan, kerja.hasil, now=now)
        return to_entri(kerja.session, rows, now)


def strike(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kunci: Kunci,
    *,
    versi: int,
    alasan: str,
    now: datetime,
) -> Entri:
    """Strike an entry out; it stays to be read. Raises as `write` does, and AlasanCoretError."""
    with acting(engine, asal, pelaku, PERBUATAN, now=now) as kerja:
        if kerja.lama is not None:
            return _together(kerja.session, kerja.lama, now)[0]
        penulis = _writer(kerja.session, pelaku, kunci.jenis, kunci.tahun, now)
        if not alasan.strip():
            raise AlasanCoretError
        lama = _current(penulis, kunci.nomor, versi)
        tugas = _as(penulis, lama.unit_id)
        baru = _next(lama, pelaku, tugas, now)
        baru.dicoret_alasan = alasan
        _keep(penulis, baru, Jenis.REGISTER_DICORET)
        _end(kerja, pelaku, JenisDialog.REGISTER_CORET, [baru])
        return to_entri(kerja.session, [baru], now)[0]


def find_saved(engine: Engine, asal: Asal | None, *, now: datetime) -> list[Entri]:
    """Return what this update has written already, nothing if it has not."""
    return _found(engine, asal, PERBUATAN, now)


def find_begun(engine: Engine, asal: Asal | None, *, now: datetime) -> list[Entri]:
    """Return what came of the dialogue that this update has begun, nothing if it has not ended."""
    return _found(engine, asal, MULAI, now)


def find_of_state(
    engine: Engine, pelaku: Pelaku, dialog: JenisDialog, state: int, *, now: datetime
) -> list[Entri]:
    """Return what this state of this person's dialogue was saved as, nothing if it was not."""
    with reading(engine) as session:
        lama = perbuatan_repo.find_last(session, pelaku.orang_id, of_state(dialog, state))
        return _together(session, lama, now) if lama is not None else []


def acts_as(pelaku: Pelaku, unit_id: int) -> Penugasan | None:
    """Return in which role the person writes for this unit, None: in none."""
    perihal = Perihal(pemilik=frozenset({unit_id}))
    return act_as(pelaku, Kegunaan.MENGISI_REGISTER, perihal)[0]


def _found(engine: Engine, asal: Asal | None, jenis: str, now: datetime) -> list[Entri]:
    if asal is None:
        return []
    with reading(engine) as session:
        lama = perbuatan_repo.find(session, asal.bot_id, asal.update_id, jenis)
        return _together(session, lama, now) if lama is not None else []


def _together(session: Session, row_id: int, now: datetime) -> list[Entri]:
    """Return what was written in one go with this."""
    row = session.get_one(EntriRegisterRow, row_id)
    return to_entri(session, register_repo.list_together(session, row), now)


def _writer(
    session: Session, pelaku: Pelaku, jenis: JenisRegister, tahun: int, now: datetime
) -> _Penulis:
    if tahun_repo.is_open(session, tahun) is None:
        raise TahunBelumDibukaError(tahun)
    return _Penulis(session, pelaku, jenis, tahun, now, owners(session, jenis, tahun))


def _as(penulis: _Penulis, unit_id: int) -> Penugasan:
    """Return in which role the person writes for this unit. Raises BukanRegisternyaError."""
    tugas = acts_as(penulis.pelaku, unit_id)
    if tugas is None or unit_id not in {satu.id for satu in penulis.unit}:
        nama = [satu.nama for satu in penulis.unit]
        raise BukanRegisternyaError(penulis.jenis, unit=nama)
    return tugas


def _add_all(penulis: _Penulis, tambah: Sequence[Tambahan]) -> list[EntriRegisterRow]:
    """Add entries; what is added together is not compared with each other."""
    if not tambah:
        return []
    session, jenis, tahun = penulis.session, penulis.jenis, penulis.tahun
    ada = to_entri(session, register_repo.list_entri(session, tahun, [jenis]), penulis.now)
    mulai = register_repo.last_number(session, jenis, tahun) + 1
    return [_add(penulis, satu, ada, nomor) for nomor, satu in enumerate(tambah, mulai)]


def _add(penulis: _Penulis, satu: Tambahan, ada: Sequence[Entri], nomor: int) -> EntriRegisterRow:
    tugas = _as(penulis, satu.unit_id)
    _check(penulis.jenis, satu.isi)
    kembar = [lain.nomor for lain in find_twins(satu.isi, ada)]
    if not set(kembar) <= {*satu.kembar}:
        raise EntriKembarError(kembar)
    row = EntriRegisterRow(
        jenis=penulis.jenis,
        tahun=penulis.tahun,
        nomor=nomor,
        versi=1,
        unit_id=satu.unit_id,
        **asdict(satu.isi),
        sejak=penulis.now.date() if satu.isi.status else None,
        oleh=penulis.pelaku.orang_id,
        peran=tugas.peran,
        sebagai_unit_id=tugas.unit_id,
        kapasitas=tugas.kapasitas,
        dibuat_at=penulis.now,
    )
    return _keep(penulis, row, Jenis.REGISTER_DITAMBAH)


def _change(penulis: _Penulis, satu: Ubahan) -> EntriRegisterRow:
    lama = _current(penulis, satu.nomor, satu.versi)
    tugas = _as(penulis, lama.unit_id)
    _check(penulis.jenis, satu.isi)
    baru = _next(lama, penulis.pelaku, tugas, penulis.now)
    baru.sqlmodel_update(asdict(satu.isi))
    if baru.status != lama.status:
        baru.sejak = penulis.now.date() if baru.status else None
    return _keep(penulis, baru, Jenis.REGISTER_DIUBAH)


def _check(jenis: JenisRegister, isi: IsiEntri) -> None:
    """Check what a button says. Raises TombolBasiError for what this register does not know."""
    bentuk = isi.bentuk is None or jenis is JenisRegister.RAPERWAL
    if not isi.judul or not bentuk or not (isi.status is None or isi.status in STATUS[jenis]):
        raise TombolBasiError(f"{jenis}:{isi.status}")


def _current(penulis: _Penulis, nomor: int, versi: int) -> EntriRegisterRow:
    """Return the last version. Raises EntriBerubahError where that is another by now."""
    semua = register_repo.list_versions(penulis.session, penulis.jenis, penulis.tahun, nomor)
    if not semua:
        raise TombolBasiError(f"{penulis.jenis}:{penulis.tahun}:{nomor}")
    row = semua[-1]
    if row.versi != versi or row.dicoret_alasan is not None:
        kini = to_entri(penulis.session, [row], penulis.now)[0]
        raise EntriBerubahError(nomor, oleh=kini.penulis, pada_at=kini.pada_at)
    return row


def _next(
    lama: EntriRegisterRow, pelaku: Pelaku, tugas: Penugasan, now: datetime
) -> EntriRegisterRow:
    return EntriRegisterRow(
        **{
            **lama.model_dump(exclude={"id"}),
            "versi": lama.versi + 1,
            "oleh": pelaku.orang_id,
            "peran": tugas.peran,
            "sebagai_unit_id": tugas.unit_id,
            "kapasitas": tugas.kapasitas,
            "dibuat_at": now,
        }
    )


def _keep(penulis: _Penulis, row: EntriRegisterRow, jenis: Jenis) -> EntriRegisterRow:
    """Write a version down, and into the history all that it says."""
    penulis.session.add(row)
    penulis.session.flush()
    tertulis = row.model_dump(exclude={"id", "oleh", "dibuat_at"})
    isi: dict[str, object] = {
        "entri": row.id,
        **{k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in tertulis.items()},
    }
    sejarah.write(
        penulis.session, jenis, isi, oleh=penulis.pelaku.orang_id, tentang=None, now=penulis.now
    )
    return row


def _end(
    kerja: Perbuatan,
    pelaku: Pelaku,
    dialog: JenisDialog | None,
    rows: Sequence[EntriRegisterRow],
) -> None:
    """End the dialogue that led to these rows, and say what came of the update."""
    if dialog is not None:
        dialog_repo.delete(kerja.session, pelaku.orang_id, [dialog])
    kerja.hasil = rows[0].id
