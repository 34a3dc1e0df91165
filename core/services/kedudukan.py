"""Where obligations stand: by the reports that came in, or by the figures that were posted.

`now` is in the city's zone.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from core.hak import Bidang
from core.hari_kerja import Kalender
from core.isian import Status
from core.kewajiban.jenis import Wujud
from core.kewajiban.laporan import StatusLaporan, count_versions
from core.kewajiban.laporan import Versi as VersiLaporan
from core.kewajiban.tepat import (
    Batas,
    Kedudukan,
    Kiriman,
    Penilaian,
    Putusan,
    judge,
    until_accepted,
)
from core.objek_isian import ObjekIsi, TahunPosting
from core.periode import Periode
from core.services.hari_kerja import own_calendars
from core.services.objek_isian import load_year
from storage import isian_repo, kewajiban_repo, laporan_repo, tahun_repo
from storage.hasil_repo import Versi
from storage.models import KewajibanRow, LaporanRow

URUTAN = (
    Kedudukan.LEWAT,
    Kedudukan.PERBAIKAN_LEWAT,
    Kedudukan.DIPERBAIKI,
    Kedudukan.BELUM,
    Kedudukan.BELUM_WAKTUNYA,
    Kedudukan.TERLAMBAT,
    Kedudukan.TEPAT_WAKTU,
)
"""Of several figures that one obligation asks for, the first of these is what it stands at."""
PUTUSAN_ISIAN = {
    Status.TERVERIFIKASI: Putusan.DITERIMA,
    Status.DIKEMBALIKAN: Putusan.DIKEMBALIKAN,
    Status.DITARIK: Putusan.DITARIK,
}


def standing(
    session: Session, kalender: Kalender, rows: Sequence[KewajibanRow], *, now: datetime
) -> dict[int, Penilaian]:
    """Return where each of these obligations stands, by its id.

    `kalender` is that of the offices; a unit with a week of its own is judged by its own.
    """
    wujud = {row.kode: Wujud(row.wujud) for row in kewajiban_repo.list_jenis(session)}
    isian = [row for row in rows if wujud[row.jenis] is Wujud.ISIAN]
    lapor = [row for row in rows if wujud[row.jenis] is Wujud.LAPORAN]
    penilai = _Penilai(kalender, own_calendars(session, kalender), now)
    return {
        **(_by_reports(session, penilai, lapor) if lapor else {}),
        **(_by_figures(session, penilai, isian) if isian else {}),
    }


def if_sent(session: Session, kalender: Kalender, row: KewajibanRow, *, now: datetime) -> Penilaian:
    """Return where what is met by a report would stand if one came in now."""
    versi = [_version(satu) for satu in laporan_repo.list_of(session, [row.id or 0])]
    semua = count_versions([*versi, VersiLaporan(StatusLaporan.DIAJUKAN, now)])
    penilai = _Penilai(kalender, own_calendars(session, kalender), now)
    return penilai.judge(row, semua)


class _Penilai:
    def __init__(self, kantor: Kalender, sendiri: Mapping[int, Kalender], now: datetime) -> None:
        self._kantor, self._sendiri, self._now = kantor, sendiri, now
        if not isinstance(now.tzinfo, ZoneInfo):
            raise TypeError(f"{now} is not in the city's zone")
        self._zona = now.tzinfo

    def judge(
        self, row: KewajibanRow, kiriman: Sequence[Kiriman], *, dibebaskan: bool = False
    ) -> Penilaian:
        batas = Batas(
            buka_on=row.buka_on,
            tenggat_on=row.tenggat_on,
            zona=self._zona,
            diperpanjang_on=row.diperpanjang_on,
        )
        bebas = dibebaskan or row.batal or row.dibebaskan_alasan is not None
        kalender = self._sendiri.get(row.unit_id, self._kantor)
        return judge(batas, kiriman, kalender, dibebaskan=bebas, now=self._now)

    def worst(self, semua: Iterable[Penilaian]) -> Penilaian:
        return min(semua, key=lambda satu: URUTAN.index(satu.kedudukan))


def _by_reports(
    session: Session, penilai: _Penilai, rows: Sequence[KewajibanRow]
) -> dict[int, Penilaian]:
    versi: dict[int, list[VersiLaporan]] = defaultdict(list)
    for satu in laporan_repo.list_of(session, [row.id or 0 for row in rows]):
        versi[satu.kewajiban_id].append(_version(satu))
    return {row.id or 0: penilai.judge(row, count_versions(versi[row.id or 0])) for row in rows}


def _version(row: LaporanRow) -> VersiLaporan:
    return VersiLaporan(StatusLaporan(row.status), row.diajukan_at, row.diputus_at, row.surat_on)


def _by_figures(
    session: Session, penilai: _Penilai, rows: Sequence[KewajibanRow]
) -> dict[int, Penilaian]:
    hasil: dict[int, Penilaian] = {}
    bidang = {row.kode: Bidang(row.bidang) for row in kewajiban_repo.list_jenis(session)}
    for tahun in {row.tahun for row in rows}:
        if tahun_repo.is_open(session, tahun) is None:
            continue
        isi = load_year(session, tahun)
        semua = {f"{satu.objek}" for satu in isi.objek}
        versi: dict[tuple[str, int], list[Versi]] = defaultdict(list)
        for satu in isian_repo.list_versions(session, semua, tahun):
            versi[satu.objek, satu.unit_id].append(satu)
        for row in rows:
            if row.tahun == tahun:
                hasil[row.id or 0] = _figures(penilai, row, bidang[row.jenis], isi, versi)
    return hasil


def _figures(
    penilai: _Penilai,
    row: KewajibanRow,
    bidang: Bidang,
    isi: TahunPosting,
    versi: Mapping[tuple[str, int], Sequence[Versi]],
) -> Penilaian:
    """Judge each figure that the unit posts for the period; the whole is as its worst."""
    periode = Periode(row.tahun, row.periode)
    milik = [
        satu
        for satu in isi.objek
        # The cheapest question first: of all that the city posts, a unit posts little.
        if satu.bidang is bidang
        and any(unit.id == row.unit_id for unit in satu.unit)
        and periode in satu.periode
    ]
    nilai = [
        penilai.judge(row, _posted(satu, periode, versi.get((f"{satu.objek}", row.unit_id), ())))
        for satu in milik
    ]
    # A unit that posts nothing of the period any more owes nothing of it.
    return penilai.worst(nilai) if nilai else penilai.judge(row, (), dibebaskan=True)


def _posted(objek: ObjekIsi, periode: Periode, versi: Sequence[Versi]) -> list[Kiriman]:
    """Return what was submitted of a figure; a later month of money holds the earlier ones."""
    return until_accepted(
        Kiriman(
            pada_at=satu.diajukan_at,
            putusan=PUTUSAN_ISIAN.get(Status(satu.status)),
            diputus_at=satu.diputus_at,
        )
        for satu in sorted(versi, key=lambda v: v.id)
        if satu.diajukan_at is not None
        and (satu.periode == periode.kode or _holds_earlier(objek, satu, periode))
    )


def _holds_earlier(objek: ObjekIsi, satu: Versi, periode: Periode) -> bool:
    return objek.bidang is Bidang.ANGGARAN and satu.periode > periode.kode
