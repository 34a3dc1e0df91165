"""What somebody may post, and what posting it would mean. `now` is in the city's zone."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import (
    BelumWaktunyaError,
    BukanPeriodenyaError,
    BukanUnitnyaError,
    PeriodeTertutupError,
    SalahAngka,
    TidakBerhakError,
    TidakTerbacaError,
)
from core.hak import Kegunaan, Pelaku, Perihal, Putusan, act_as, decide, may_at_all
from core.isian import Objek
from core.jadwal_isi import JadwalIsi, KeadaanIsi
from core.kinerja import Unit
from core.objek_isian import ObjekIsi, TahunPosting
from core.periode import Periode
from core.services.baca_isian import to_isian
from core.services.hitungan import compute_for
from core.services.objek_isian import find_objek, load_year
from core.usul import Tinjauan, Usul, last_before, warnings_of
from storage import isian_repo, orang_repo, tahun_repo
from storage.engine import reading

PERIHAL = "isi"


def list_years(engine: Engine) -> list[int]:
    """Return the years that can be posted for, the latest first."""
    with reading(engine) as session:
        return tahun_repo.list_years(session)[::-1]


def list_mine(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunPosting:
    """Return what of a year the person may post in their own name.

    Raises TidakBerhakError for whoever posts nothing, and TahunBelumDibukaError.
    """
    only_posters(pelaku)
    with reading(engine) as session:
        semua = load_year(session, tahun)
    milik = tuple(satu for satu in semua.objek if own_units(pelaku, satu))
    return TahunPosting(tahun=tahun, contoh=semua.contoh, objek=milik, jadwal=semua.jadwal)


def list_all(engine: Engine, pelaku: Pelaku, tahun: int) -> TahunPosting:
    """Return all that anybody may post of a year, so that what is meant can be named.

    Raises TidakBerhakError for whoever posts nothing, and TahunBelumDibukaError.
    """
    only_posters(pelaku)
    with reading(engine) as session:
        return load_year(session, tahun)


def units_for(pelaku: Pelaku, objek: ObjekIsi) -> list[Unit]:
    """Return the units that this person may post this for, their own before those of others.

    Raises BukanUnitnyaError where there is none.
    """
    milik = own_units(pelaku, objek) or postable_units(pelaku, objek)
    if not milik:
        raise BukanUnitnyaError(objek.kode, unit=[unit.nama for unit in objek.unit])
    return milik


def postable_units(pelaku: Pelaku, objek: ObjekIsi) -> list[Unit]:
    """Return the units that the person may post this for, in whatever name."""
    return [
        unit
        for unit in objek.unit
        if decide(pelaku, Kegunaan.MENDRAF, perihal(objek, unit.id)) is not Putusan.TOLAK
    ]


def review(
    engine: Engine,
    pelaku: Pelaku,
    usul: Usul,
    *,
    now: datetime,
    tahun: TahunPosting | None = None,
) -> Tinjauan:
    """Return what posting this would mean; `tahun` is its year where that was read before.

    Raises TahunBelumDibukaError, ObjekTidakDikenalError, BukanPeriodenyaError, BukanUnitnyaError,
    BelumWaktunyaError, PeriodeTertutupError, and TidakTerbacaError for less than none of what is
    no money.
    """
    with reading(engine) as session:
        return Peninjau(session, pelaku, now, tahun).review(usul)


def review_all(
    engine: Engine, pelaku: Pelaku, semua: Sequence[Usul], *, now: datetime
) -> list[Tinjauan]:
    """Return what posting each of these would mean. Raises what `review` does."""
    with reading(engine) as session:
        peninjau = Peninjau(session, pelaku, now)
        return [peninjau.review(satu) for satu in semua]


def check_periode(  # noqa: PLR0913  whose period of what
    engine: Engine,
    pelaku: Pelaku,
    objek: Objek,
    periode: Periode,
    *,
    now: datetime,
    tahun: TahunPosting | None = None,
) -> None:
    """Raise what `review` would of this period, before there is a figure; `tahun` as there."""
    with reading(engine) as session:
        peninjau = Peninjau(session, pelaku, now, tahun)
        peninjau.schedule(find_objek(peninjau.year(periode.tahun), objek), periode)


class Peninjau:
    """Reviews figures for one person in one transaction; each year is read once."""

    def __init__(
        self, session: Session, pelaku: Pelaku, now: datetime, tahun: TahunPosting | None = None
    ) -> None:
        self._session, self._pelaku, self._now = session, pelaku, now
        self._tahun = {tahun.tahun: tahun} if tahun else {}

    def year(self, tahun: int) -> TahunPosting:
        if tahun not in self._tahun:
            self._tahun[tahun] = load_year(self._session, tahun)
        return self._tahun[tahun]

    def review(self, usul: Usul) -> Tinjauan:
        """Return what posting this would mean; raises what the function of this name does."""
        tahun, pelaku = self.year(usul.periode.tahun), self._pelaku
        objek = find_objek(tahun, usul.objek)
        unit = next((satu for satu in objek.unit if satu.id == usul.unit_id), None)
        sebagai, putusan = act_as(pelaku, Kegunaan.MENDRAF, perihal(objek, usul.unit_id))
        if unit is None or sebagai is None:
            raise BukanUnitnyaError(objek.kode, unit=[satu.nama for satu in objek.unit])
        jadwal = self.schedule(objek, usul.periode)
        tepat = usul.angka.tepat
        if objek.ukuran is not None and isinstance(tepat, Decimal) and tepat < 0:
            raise TidakTerbacaError(usul.angka.teks, SalahAngka.NEGATIF)
        rows = isian_repo.list_versions(self._session, [f"{usul.objek}"], usul.periode.tahun)
        versi = [satu for satu in to_isian(self._session, rows) if satu.unit_id == unit.id]
        ajukan = decide(pelaku, Kegunaan.MENGAJUKAN, perihal(objek, unit.id))
        return Tinjauan(
            usul=usul,
            objek=objek,
            unit=unit,
            jadwal=jadwal,
            contoh=tahun.contoh,
            terlambat=jadwal.keadaan(self._now.date()) is KeadaanIsi.LEWAT,
            sebagai=sebagai,
            atas_nama=putusan is Putusan.IZIN_ATAS_NAMA,
            # In the same way as it is written: nobody is a colleague for writing and an outsider
            # for submitting.
            boleh_ajukan=ajukan is putusan,
            sama=tuple(satu for satu in versi if satu.periode == usul.periode),
            lalu=last_before(versi, usul.periode),
            peringatan=warnings_of(usul, objek, versi),
            hitungan=compute_for(self._session, objek, usul.periode, unit.id, now=self._now),
        )

    def schedule(self, objek: ObjekIsi, periode: Periode) -> JadwalIsi:
        """Return when this period can be filled in, and raise unless it can be now."""
        if periode not in objek.periode:
            raise BukanPeriodenyaError(objek.kode, boleh=objek.periode)
        jadwal = self.year(periode.tahun).jadwal_of(objek, periode)
        match jadwal.keadaan(self._now.date()):
            case KeadaanIsi.BELUM_WAKTUNYA:
                raise BelumWaktunyaError(periode, mulai_on=jadwal.buka_on)
            case KeadaanIsi.DITUTUP:
                admins = orang_repo.list_admins(self._session, on=self._now.date())
                raise PeriodeTertutupError(periode, dibuka_oleh=[admin.nama for admin in admins])
        return jadwal


def only_posters(pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever posts nothing."""
    if not may_at_all(pelaku, Kegunaan.MENDRAF):
        raise TidakBerhakError(PERIHAL)


def own_units(pelaku: Pelaku, objek: ObjekIsi) -> list[Unit]:
    """Return the units that the person posts this for in their own name."""
    return [
        unit
        for unit in objek.unit
        if decide(pelaku, Kegunaan.MENDRAF, perihal(objek, unit.id)) is Putusan.IZIN
    ]


def perihal(objek: ObjekIsi, unit_id: int) -> Perihal:
    """Return what posting this for that unit is about."""
    return Perihal(pemilik=frozenset({unit_id}), bidang=objek.bidang)
