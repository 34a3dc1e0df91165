"""Posting a figure: reviewed before, kept as a version, handed on to whoever decides.

`now` is in the city's zone. Whoever saves gets an answer only after it is on disk; the dialogue
that led to it ends in the same transaction.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import (
    AlasanWajibError,
    BelumWaktunyaError,
    BukanPeriodenyaError,
    BukanUnitnyaError,
    PeriodeTertutupError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import (
    Kegunaan,
    Pelaku,
    Perihal,
    Putusan,
    act_as,
    decide,
    may_at_all,
)
from core.isian import MENUNGGU, Isian, JenisObjek, Status
from core.jadwal_isi import JadwalIsi, KeadaanIsi
from core.mapping import figure_columns
from core.objek_isian import ObjekIsi, TahunPosting
from core.periode import Periode
from core.services.baca_isian import to_isian
from core.services.kabar_isian import tell_submitted
from core.services.objek_isian import find_objek, load_year
from core.services.pelaku import id_of
from core.services.peralihan import become, existing, one, record, replace_waiting, switched
from core.services.perbuatan import Asal, acting
from core.usul import Tinjauan, Usul, last_before, warnings_of
from storage import dialog_repo, isian_repo, orang_repo, tahun_repo
from storage.engine import reading
from storage.models import BuktiRow, IsianRow

PERIHAL = "isi"


def list_years(engine: Engine) -> list[int]:
    """Return the years that can be posted for, the latest first."""
    with reading(engine) as session:
        return [row.tahun for row in tahun_repo.list_all(session)][::-1]


def list_mine(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunPosting:
    """Return what of a year the person may post in their own name.

    Raises TidakBerhakError for whoever posts nothing, and TahunBelumDibukaError.
    """
    _only_posters(pelaku)
    with reading(engine) as session:
        semua = load_year(session, tahun)
    milik = tuple(satu for satu in semua.objek if _own_units(pelaku, satu))
    return TahunPosting(tahun=tahun, contoh=semua.contoh, objek=milik, jadwal=semua.jadwal)


def list_all(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunPosting:
    """Return all that anybody may post of a year, so that what is meant can be named.

    Raises TidakBerhakError for whoever posts nothing, and TahunBelumDibukaError.
    """
    _only_posters(pelaku)
    with reading(engine) as session:
        return load_year(session, tahun)


def units_for(pelaku: Pelaku, objek: ObjekIsi) -> tuple[int, ...]:
    """Return the units that this person may post this for, their own before those of others.

    Raises BukanUnitnyaError where there is none.
    """
    milik = _own_units(pelaku, objek) or [
        unit.id
        for unit in objek.unit
        if decide(pelaku, Kegunaan.MENDRAF, _perihal(objek, unit.id)) is not Putusan.TOLAK
    ]
    if not milik:
        raise BukanUnitnyaError(objek.kode, unit=[unit.nama for unit in objek.unit])
    return tuple(milik)


def review(engine: Engine, pelaku: Pelaku, usul: Usul, *, now: datetime) -> Tinjauan:
    """Return what posting this would mean.

    Raises TahunBelumDibukaError, ObjekTidakDikenalError, BukanPeriodenyaError, BukanUnitnyaError,
    BelumWaktunyaError, PeriodeTertutupError.
    """
    with reading(engine) as session:
        return _review(session, pelaku, usul, now)


def save(  # noqa: PLR0913  what, by whom, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    usul: Usul,
    *,
    ajukan: bool,
    now: datetime,
) -> Isian:
    """Keep the figure as a draft, or hand it on: to the verifikator, of staf to the Kabag.

    Raises what `review` does, and AlasanWajibError where it has to say why.
    """
    with acting(engine, asal, pelaku, "isian", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return one(session, kerja.lama)
        tinjauan = _review(session, pelaku, usul, now)
        status = _destination(tinjauan, ajukan=ajukan)
        if status in MENUNGGU and tinjauan.perlu_alasan and not usul.alasan:
            raise AlasanWajibError
        row = _write(session, pelaku, tinjauan, status, now)
        if status in MENUNGGU:
            record(session, row, pelaku, now)
            replace_waiting(session, pelaku, row, now)
            tell_submitted(session, row, now=now)
        dialog_repo.delete(session, pelaku.orang_id)
        kerja.hasil = id_of(row)
        return one(session, id_of(row))


def submit(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, isian_id: int, *, now: datetime
) -> Isian:
    """Hand on what staf has written, as the head of its unit.

    Raises TidakBerhakError, TombolBasiError, SudahBeralihError, and what `review` does of its
    period.
    """
    with acting(engine, asal, pelaku, "ajukan", now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return one(session, kerja.lama)
        row = existing(session, isian_id)
        lama = one(session, isian_id)
        tahun = load_year(session, row.tahun)
        objek = find_objek(tahun, lama.objek)
        if decide(pelaku, Kegunaan.MENGAJUKAN, _perihal(objek, row.unit_id)) is not Putusan.IZIN:
            raise TidakBerhakError(PERIHAL)
        jadwal = _open_schedule(session, tahun, objek, lama.periode, now)
        become(
            session,
            row,
            Status.DIAJUKAN,
            pelaku,
            now,
            diajukan_oleh=pelaku.orang_id,
            diajukan_at=now,
            terlambat=jadwal.keadaan(now.date()) is KeadaanIsi.LEWAT,
        )
        replace_waiting(session, pelaku, row, now)
        tell_submitted(session, row, now=now)
        kerja.hasil = isian_id
        return one(session, isian_id)


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
        if pelaku.orang_id not in {row.oleh, row.diajukan_oleh}:
            raise TidakBerhakError(PERIHAL)
        become(session, row, Status.DITARIK, pelaku, now)
        kerja.hasil = isian_id
        return one(session, isian_id)


def _review(session: Session, pelaku: Pelaku, usul: Usul, now: datetime) -> Tinjauan:
    tahun = load_year(session, usul.periode.tahun)
    objek = find_objek(tahun, usul.objek)
    unit = next((satu for satu in objek.unit if satu.id == usul.unit_id), None)
    sebagai, putusan = act_as(pelaku, Kegunaan.MENDRAF, _perihal(objek, usul.unit_id))
    if unit is None or sebagai is None:
        raise BukanUnitnyaError(objek.kode, unit=[satu.nama for satu in objek.unit])
    jadwal = _open_schedule(session, tahun, objek, usul.periode, now)
    rows = isian_repo.list_versions(session, [f"{usul.objek}"], usul.periode.tahun)
    versi = [satu for satu in to_isian(session, rows) if satu.unit_id == unit.id]
    ajukan = decide(pelaku, Kegunaan.MENGAJUKAN, _perihal(objek, unit.id))
    return Tinjauan(
        usul=usul,
        objek=objek,
        unit=unit,
        jadwal=jadwal,
        contoh=tahun.contoh,
        terlambat=jadwal.keadaan(now.date()) is KeadaanIsi.LEWAT,
        sebagai=sebagai,
        atas_nama=putusan is Putusan.IZIN_ATAS_NAMA,
        # In the same way as it is written: nobody is a colleague for writing and an outsider
        # for submitting.
        boleh_ajukan=ajukan is putusan,
        sama=tuple(satu for satu in versi if satu.periode == usul.periode),
        lalu=last_before(versi, usul.periode),
        peringatan=warnings_of(usul, objek, versi),
    )


def _open_schedule(
    session: Session, tahun: TahunPosting, objek: ObjekIsi, periode: Periode, now: datetime
) -> JadwalIsi:
    """Return when this period can be filled in, and raise unless it can be now."""
    if periode not in objek.periode:
        raise BukanPeriodenyaError(objek.kode, boleh=objek.periode)
    jadwal = tahun.jadwal_of(objek, periode)
    match jadwal.keadaan(now.date()):
        case KeadaanIsi.BELUM_WAKTUNYA:
            raise BelumWaktunyaError(periode, mulai_on=jadwal.buka_on)
        case KeadaanIsi.DITUTUP:
            admins = orang_repo.list_admins(session, on=now.date())
            raise PeriodeTertutupError(periode, dibuka_oleh=[admin.nama for admin in admins])
    return jadwal


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
    if draf is None or (draf.periode, draf.unit_id) != (isi["periode"], isi["unit_id"]):
        kunci = (isi["objek"], isi["tahun"], isi["periode"], isi["unit_id"])
        isi["versi"] = isian_repo.next_version(session, *kunci)
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
    isian_repo.replace_bukti(session, id_of(row), bukti)
    return row


def _columns(pelaku: Pelaku, tinjauan: Tinjauan, status: Status, now: datetime) -> dict[str, Any]:
    usul = tinjauan.usul
    diajukan = status is Status.DIAJUKAN
    return {
        "objek": f"{usul.objek}",
        "indikator_id": usul.objek.id if usul.objek.jenis is JenisObjek.INDIKATOR else None,
        "pos_id": usul.objek.id if usul.objek.jenis is JenisObjek.POS else None,
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


def _only_posters(pelaku: Pelaku) -> None:
    if not may_at_all(pelaku, Kegunaan.MENDRAF):
        raise TidakBerhakError(PERIHAL)


def _own_units(pelaku: Pelaku, objek: ObjekIsi) -> list[int]:
    return [
        unit.id
        for unit in objek.unit
        if decide(pelaku, Kegunaan.MENDRAF, _perihal(objek, unit.id)) is Putusan.IZIN
    ]


def _perihal(objek: ObjekIsi, unit_id: int) -> Perihal:
    return Perihal(pemilik=frozenset({unit_id}), bidang=objek.bidang)
