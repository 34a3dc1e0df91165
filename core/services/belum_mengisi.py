"""Who has not posted a period, for those who may see the board of all units."""

from datetime import datetime

from sqlalchemy import Engine

from core.belum_mengisi import BelumMengisi, UnitBelum, missing_by_unit
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide
from core.hak_tenggat import may_see
from core.periode import Periode
from core.services.objek_isian import load_year
from storage import hasil_repo
from storage.engine import reading

PERIHAL = "belum_mengisi"
BACA = {
    Bidang.KINERJA: (hasil_repo.list_kinerja, hasil_repo.list_janji),
    Bidang.ANGGARAN: (hasil_repo.list_anggaran,),
}


def list_missing(
    engine: Engine, pelaku: Pelaku, bidang: Bidang, periode: Periode, *, now: datetime
) -> BelumMengisi:
    """Return the units whose figures of a period have not come; what is submitted has.

    Before the period can be filled in nobody owes anything. Raises TidakBerhakError,
    TahunBelumDibukaError, and TombolBasiError for a period that the field does not have.
    """
    if decide(pelaku, Kegunaan.MELIHAT_TENGGAT, Perihal(bidang=bidang)) is Putusan.TOLAK:
        raise TidakBerhakError(PERIHAL)
    return _load(engine, bidang, periode, now)


def find_missing(  # noqa: PLR0913  who asks for what, of when
    engine: Engine,
    pelaku: Pelaku,
    bidang: Bidang,
    periode: Periode,
    unit_id: int,
    *,
    now: datetime,
) -> UnitBelum | None:
    """Return what has not come of one unit, None where all has; as `list_missing` besides.

    Whoever belongs to the unit may know it.
    """
    if not may_see(pelaku, Perihal(bidang=bidang, pemilik=frozenset({unit_id}))):
        raise TidakBerhakError(PERIHAL)
    semua = _load(engine, bidang, periode, now).unit
    return next((satu for satu in semua if satu.unit.id == unit_id), None)


def _load(engine: Engine, bidang: Bidang, periode: Periode, now: datetime) -> BelumMengisi:
    with reading(engine) as session:
        tahun = load_year(session, periode.tahun)
        rows = [row for baca in BACA[bidang] for row in baca(session, periode.tahun)]
    jadwal = tahun.jadwal.get((bidang, periode.kode))
    if jadwal is None:
        raise TombolBasiError(periode.kode)
    objek = [s for s in tahun.objek if s.bidang is bidang and periode in s.periode]
    diterima = {(row.objek, row.unit_id) for row in rows if row.periode == periode.kode}
    sudah = now.date() >= jadwal.buka_on
    return BelumMengisi(
        bidang=bidang,
        periode=periode,
        contoh=tahun.contoh,
        jadwal=jadwal,
        unit=missing_by_unit(objek, diterima) if sudah else (),
        tanpa_unit=tuple(satu for satu in objek if not satu.unit),
        objek=tuple(objek),
    )
