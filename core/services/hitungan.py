"""What the data behind an indikator come to, beside what was or is about to be posted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from core.capaian import CaraJumlah
from core.hasil_isian import HasilIsian
from core.hitungan import Hitungan
from core.isian import JenisObjek
from core.kinerja import LembarIndikator
from core.objek_isian import ObjekIsi, Ukuran
from core.paket.istilah import CaraHitung
from core.periode import Periode

if TYPE_CHECKING:
    from core.services.hitungan_register import Terbaca


@dataclass(frozen=True, slots=True, kw_only=True)
class Dihitung:
    """What is to be computed: of which indikator, for when, for whom, and as things stand at `now`.

    `unit_id` is the unit whose part is asked for, None: that of all who post it. `sampai`: up to
    the end of the period, also of what is added up quarter by quarter.
    """

    indikator_id: int
    ukuran: Ukuran
    periode: Periode
    unit_id: int | None
    now: datetime
    sampai: bool = False

    @property
    def sendiri(self) -> bool:
        """Tell whether only what belongs to the quarter counts, not what came before it."""
        jumlah = self.ukuran.cara_jumlah is CaraJumlah.JUMLAH
        return jumlah and self.periode.triwulan is not None and not self.sampai


def _by_register(session: Session, apa: Dihitung, terbaca: "Terbaca") -> Hitungan:
    from core.services.hitungan_register import count_entries  # noqa: PLC0415

    return count_entries(
        session,
        f"{apa.ukuran.hitungan}",
        apa.periode,
        unit_id=apa.unit_id,
        sendiri=apa.sendiri,
        terbaca=terbaca,
    )


def _by_program(session: Session, apa: Dihitung, terbaca: "Terbaca") -> Hitungan:
    del terbaca
    from core.services.hitungan_program import compute_program  # noqa: PLC0415

    return compute_program(session, apa.periode)


def _by_ikk(session: Session, apa: Dihitung, terbaca: "Terbaca") -> Hitungan:
    del terbaca
    from core.services.hitungan_kewajiban import compute_ikk  # noqa: PLC0415

    return compute_ikk(session, apa.periode.tahun, apa.now)


def _by_skm(session: Session, apa: Dihitung, terbaca: "Terbaca") -> Hitungan:
    del terbaca
    from core.services.hitungan_kewajiban import compute_skm  # noqa: PLC0415

    return compute_skm(session, apa.periode.tahun, apa.now)


# Years that documents tell of ask for none of it, so each comes when it is first needed.
PENGHITUNG: Mapping[CaraHitung, Callable[[Session, Dihitung, "Terbaca"], Hitungan]] = {
    **dict.fromkeys(CaraHitung, _by_register),
    CaraHitung.PROGRAM: _by_program,
    CaraHitung.IKK_LPPD: _by_ikk,
    CaraHitung.SKM: _by_skm,
}


def compute(session: Session, apa: Dihitung, terbaca: "Terbaca | None" = None) -> Hitungan | None:
    """Return what it comes to, None for an indikator that nothing is kept for.

    Whoever computes many hands the same `terbaca`, empty at first, to each.
    """
    cara = apa.ukuran.hitungan
    menghitung = PENGHITUNG.get(cara) if cara else None
    return menghitung(session, apa, {} if terbaca is None else terbaca) if menghitung else None


def compute_posted(
    session: Session, satu: LembarIndikator, terbaca: "Terbaca | None" = None, *, now: datetime
) -> Hitungan | None:
    """Return the same for what is posted of an indikator by all its units together.

    None where nothing is posted here, or of a quarter of what is posted once a year.
    """
    if satu.isian is None or satu.isian.tahunan:
        return None
    hasil = satu.isian
    periode = _told_for(hasil)
    apa = Dihitung(
        indikator_id=satu.id,
        ukuran=hasil.ukuran,
        periode=periode,
        unit_id=None,
        now=now,
        sampai=periode != hasil.periode,
    )
    return compute(session, apa, terbaca)


def _told_for(hasil: HasilIsian) -> Periode:
    """Return the period that the figure is of: of a year only up to the last quarter posted.

    What came later is in no figure yet, and is no difference.
    """
    terisi = hasil.pokok.periode
    if hasil.periode.triwulan or not terisi or terisi[-1] == hasil.semua[-1].periode:
        return hasil.periode
    return terisi[-1]


def compute_for(  # noqa: PLR0913  of what, for when and whom, as things stand when
    session: Session,
    objek: ObjekIsi,
    periode: Periode,
    unit_id: int,
    terbaca: "Terbaca | None" = None,
    *,
    now: datetime,
) -> Hitungan | None:
    """Return the same for one unit's figure, None for what is no indikator."""
    if objek.objek.jenis is not JenisObjek.INDIKATOR or objek.ukuran is None:
        return None
    bagian = unit_id if len(objek.unit) > 1 else None
    return compute(
        session,
        Dihitung(
            indikator_id=objek.objek.id,
            ukuran=objek.ukuran,
            periode=periode,
            unit_id=bagian,
            now=now,
        ),
        terbaca,
    )
