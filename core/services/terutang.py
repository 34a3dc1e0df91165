"""The reports that somebody may send: those of their own units, and on behalf of others.

`now` is in the city's zone.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import (
    BelumDapatDikirimError,
    BerupaIsianError,
    KewajibanBatalError,
)
from core.hak import Kegunaan, Pelaku, Penugasan, Perihal, Putusan, act_as, may_at_all, wilayah
from core.kewajiban.jenis import JenisKewajiban, Wujud
from core.kewajiban.laporan import Laporan, latest
from core.kewajiban.tepat import DITUNGGU, MASUK, Batas, Kedudukan
from core.kewajiban.terutang import SemuaTerutang, Terutang
from core.periode import Periode
from core.services.baca_kewajiban import to_jenis
from core.services.baca_laporan import to_laporan
from core.services.hak_laporan import collecting_names, kind_of
from core.services.hari_kerja import read_calendar
from core.services.kedudukan import if_sent, standing
from core.services.laporan import PERIHAL_KIRIM
from core.teks import fold
from storage import isian_repo, kewajiban_repo, laporan_repo, unit_repo
from storage.engine import reading
from storage.models import KewajibanRow

KE_BELAKANG = timedelta(days=731)
"""What was due longer ago is no longer offered. [J]"""


def only_reporters(pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever sends no report of any unit."""
    if not may_at_all(pelaku, Kegunaan.MELAPOR_PD):
        raise TidakBerhakError(PERIHAL_KIRIM)


def list_owed(
    engine: Engine, pelaku: Pelaku, *, atas_nama: bool = False, now: datetime
) -> SemuaTerutang:
    """Return what the person's own units have to report, or what those of others have.

    Raises TidakBerhakError for whoever sends no report at all.
    """
    only_reporters(pelaku)
    putusan = Putusan.IZIN_ATAS_NAMA if atas_nama else Putusan.IZIN
    with reading(engine) as session:
        unit = None if atas_nama else wilayah(pelaku)
        rows = kewajiban_repo.list_reports(session, sejak=now.date() - KE_BELAKANG, unit=unit)
        jenis = {row.kode: to_jenis(row) for row in kewajiban_repo.list_jenis(session)}
        milik = [row for row in rows if _right(pelaku, row, jenis[row.jenis])[1] is putusan]
        semua = describe(session, milik, now=now, pelaku=pelaku)
    return SemuaTerutang(
        ditunggu=_with(semua, DITUNGGU),
        masuk=_with(semua, MASUK)[::-1],
        nanti=_with(semua, {Kedudukan.BELUM_WAKTUNYA}),
    )


def find_owed(engine: Engine, pelaku: Pelaku, kewajiban_id: int, *, now: datetime) -> Terutang:
    """Return one that this person may send now.

    Raises TidakBerhakError, TombolBasiError; BerupaIsianError for what is met by posting
    figures, KewajibanBatalError, and BelumDapatDikirimError.
    """
    with reading(engine) as session:
        row = session.get(KewajibanRow, kewajiban_id)
        if row is None:
            raise TombolBasiError(f"{kewajiban_id}")
        jenis = to_jenis(kind_of(session, row))
        if _right(pelaku, row, jenis)[0] is None:
            raise TidakBerhakError(PERIHAL_KIRIM)
        if jenis.wujud is Wujud.ISIAN:
            raise BerupaIsianError
        if row.batal or row.dibebaskan_alasan is not None:
            raise KewajibanBatalError(row.dibebaskan_alasan)
        if now.date() < row.buka_on:
            raise BelumDapatDikirimError(row.buka_on)
        satu = describe(session, [row], now=now, pelaku=pelaku)[0]
        return replace(satu, bila_dikirim=if_sent(session, read_calendar(session), row, now=now))


def unit_words(engine: Engine) -> dict[int, frozenset[str]]:
    """Return the words by which people name each unit: of its names, its code, its aliases."""
    with reading(engine) as session:
        kata = {
            row.id or 0: [row.nama, row.singkat, row.kode, row.kode.replace("-", " ")]
            for row in unit_repo.list_units(session)
        }
        for alias in unit_repo.list_aliases(session):
            kata[alias.unit_id].append(alias.alias)
    return {nomor: frozenset(" ".join(map(fold, semua)).split()) for nomor, semua in kata.items()}


def describe(
    session: Session,
    rows: Sequence[KewajibanRow],
    *,
    now: datetime,
    pelaku: Pelaku | None = None,
) -> list[Terutang]:
    """Return obligations with where they stand, as this person sends them, in their order."""
    if not rows:
        return []
    if not isinstance(now.tzinfo, ZoneInfo):
        raise TypeError(f"{now} is not in the city's zone")
    jenis = {row.kode: to_jenis(row) for row in kewajiban_repo.list_jenis(session)}
    penilaian = standing(session, read_calendar(session), rows, now=now)
    nama = isian_repo.unit_names(session, {row.unit_id for row in rows})
    terakhir = _latest(session, rows)
    pengumpul = {
        satu: collecting_names(session, satu) for satu in {jenis[row.jenis].bidang for row in rows}
    }
    hasil = []
    for row in rows:
        ini = jenis[row.jenis]
        tugas, putusan = _right(pelaku, row, ini) if pelaku else (None, Putusan.TOLAK)
        hasil.append(
            Terutang(
                id=row.id or 0,
                jenis=ini,
                periode=Periode(row.tahun, row.periode),
                unit_id=row.unit_id,
                unit_nama=nama[row.unit_id],
                pengumpul=pengumpul[ini.bidang],
                batas=Batas(
                    buka_on=row.buka_on,
                    tenggat_on=row.tenggat_on,
                    zona=now.tzinfo,
                    diperpanjang_on=row.diperpanjang_on,
                ),
                penilaian=penilaian[row.id or 0],
                terakhir=terakhir.get(row.id or 0),
                sebagai=tugas,
                atas_nama=putusan is Putusan.IZIN_ATAS_NAMA,
            )
        )
    return hasil


def _right(
    pelaku: Pelaku, row: KewajibanRow, jenis: JenisKewajiban
) -> tuple[Penugasan | None, Putusan]:
    perihal = Perihal(pemilik=frozenset({row.unit_id}), bidang=jenis.bidang)
    return act_as(pelaku, Kegunaan.MELAPOR_PD, perihal)


def _latest(session: Session, rows: Sequence[KewajibanRow]) -> dict[int, Laporan]:
    milik = {row.id or 0: row for row in rows}
    laporan = laporan_repo.list_of(session, milik)
    versi: dict[int, list[Laporan]] = {}
    for satu in to_laporan(session, [(row, milik[row.kewajiban_id]) for row in laporan]):
        versi.setdefault(satu.kewajiban_id, []).append(satu)
    return {nomor: akhir for nomor, semua in versi.items() if (akhir := latest(semua))}


def _with(
    semua: Sequence[Terutang], kedudukan: frozenset[Kedudukan] | set[Kedudukan]
) -> tuple[Terutang, ...]:
    milik = [satu for satu in semua if satu.penilaian.kedudukan in kedudukan]
    return tuple(sorted(milik, key=lambda t: (t.batas.berlaku_on, t.jenis.kode, t.unit_nama)))
