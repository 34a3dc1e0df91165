"""One report, and what the person who looks at it may do with it now.

`now` is in the city's zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Penugasan, Perihal, act_as
from core.isian import Bukti
from core.kewajiban.laporan import Laporan, StatusLaporan
from core.kewajiban.terutang import Terutang
from core.services.baca_laporan import to_laporan
from core.services.hak_laporan import Wewenang, waiting_for
from core.services.hasil_survei import HasilSurvei, of_report
from core.services.isi_laporan import report
from core.services.laporan import visible
from core.services.terutang import describe
from storage import laporan_repo
from storage.engine import reading
from storage.models import KewajibanRow, LaporanRow


class Tindakan(StrEnum):
    """What somebody may do with a report."""

    TERIMA = "terima"
    KEMBALIKAN = "kembalikan"
    TARIK = "tarik"
    PERBAIKI = "perbaiki"
    """To send a newer version, of what came back or of what was accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terlihat:
    """A report as one person sees it.

    `lain` are the other versions, the newest first; `memutuskan` is the role in which the person
    decides on it, None: they do not. `survei` is what its survey comes to, None without one.
    """

    laporan: Laporan
    terutang: Terutang
    lain: tuple[Laporan, ...]
    survei: HasilSurvei | None
    tindakan: frozenset[Tindakan]
    memutuskan: Penugasan | None


@dataclass(frozen=True, slots=True)
class Menunggu:
    """A report that waits for a decision, with what it is for."""

    laporan: Laporan
    terutang: Terutang
    survei: HasilSurvei | None


def inspect(engine: Engine, pelaku: Pelaku, laporan_id: int, *, now: datetime) -> Terlihat:
    """Return one report. Raises TidakBerhakError, TombolBasiError."""
    with reading(engine) as session:
        row, milik = visible(session, pelaku, laporan_id)
        laporan, _ = report(session, laporan_id, now=now)
        [terutang] = describe(session, [milik], now=now, pelaku=pelaku)
        semua = laporan_repo.list_of(session, [milik.id or 0])
        lain = [(satu, milik) for satu in reversed(semua) if satu.id != laporan_id]
        tindakan = frozenset(_actions(session, pelaku, row, milik, terutang))
        return Terlihat(
            laporan=laporan,
            terutang=terutang,
            lain=tuple(to_laporan(session, lain)),
            survei=of_report(session, laporan),
            tindakan=tindakan,
            memutuskan=_as(pelaku, terutang) if Tindakan.TERIMA in tindakan else None,
        )


def list_waiting(engine: Engine, pelaku: Pelaku, *, now: datetime) -> list[Menunggu]:
    """Return what waits for this person's decision, oldest first; nothing for whoever has none."""
    with reading(engine) as session:
        hasil = []
        for row, _ in waiting_for(session, pelaku):
            laporan, terutang = report(session, row.id or 0, now=now)
            hasil.append(Menunggu(laporan, terutang, of_report(session, laporan)))
        return hasil


def attachment(engine: Engine, pelaku: Pelaku, laporan_id: int, urutan: int) -> Bukti:
    """Return one file or link, counted from 0. Raises TidakBerhakError, TombolBasiError."""
    with reading(engine) as session:
        lampiran = to_laporan(session, [visible(session, pelaku, laporan_id)])[0].lampiran
    if not 0 <= urutan < len(lampiran):
        raise TombolBasiError(f"{laporan_id}:{urutan}")
    return lampiran[urutan]


def _actions(
    session: Session, pelaku: Pelaku, row: LaporanRow, milik: KewajibanRow, terutang: Terutang
) -> Iterator[Tindakan]:
    menunggu = row.status == StatusLaporan.DIAJUKAN
    if menunggu and Wewenang(session).may_decide(pelaku, row, milik):
        yield Tindakan.TERIMA
        yield Tindakan.KEMBALIKAN
    if menunggu and pelaku.orang_id == row.oleh:
        yield Tindakan.TARIK
    terakhir = terutang.terakhir
    # Whoever may send on behalf of anybody is not offered it for what others have sent.
    boleh = terutang.sebagai is not None and (not terutang.atas_nama or row.oleh == pelaku.orang_id)
    if boleh and terakhir is not None and terakhir.id == row.id:
        yield Tindakan.PERBAIKI


def _as(pelaku: Pelaku, terutang: Terutang) -> Penugasan | None:
    """Return the role in which the person decides: of the field, or of another one."""
    perihal = Perihal(
        pemilik=frozenset({terutang.unit_id}), bidang=terutang.jenis.bidang, milik_pengumpul=True
    )
    return act_as(pelaku, Kegunaan.MEMUTUSKAN, perihal)[0]
