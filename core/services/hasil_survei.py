"""What the survey in a report comes to, by the scale that was in force at the end of its period."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from core.kewajiban.jenis import SKM
from core.kewajiban.laporan import Laporan
from core.mapping import to_skala
from core.periode import Periode
from core.skala import skala_berlaku
from core.skm.hitung import Hasil, TakTerhitung
from core.skm.rincian import Survei, calculate, read_survei
from storage import skala_repo
from storage.engine import reading


@dataclass(frozen=True, slots=True)
class HasilSurvei:
    """A survey and its result; `hasil` None: no scale of SKM has been loaded."""

    survei: Survei
    hasil: Hasil | TakTerhitung | None


def compute(engine: Engine, survei: Survei, periode: Periode) -> HasilSurvei:
    with reading(engine) as session:
        return compute_in(session, survei, periode)


def compute_in(session: Session, survei: Survei, periode: Periode) -> HasilSurvei:
    semua = [to_skala(row, pita) for row, pita in skala_repo.list_skala(session, [SKM])]
    skala = skala_berlaku(semua, SKM, periode.berakhir_on - timedelta(days=1))
    return HasilSurvei(survei, calculate(survei, skala) if skala else None)


def of_report(session: Session, laporan: Laporan) -> HasilSurvei | None:
    """Return the result that a report tells of, None where it tells of none."""
    survei = read_survei(laporan.isi.rincian) if laporan.jenis == SKM else None
    return compute_in(session, survei, laporan.periode) if survei else None
