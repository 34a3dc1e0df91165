"""What the obligations of a year come to, for IKU-4 and IKU-5. `now` is in the city's zone."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Session

from core.angka import Keadaan
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide
from core.hitungan import HitunganIkk, HitunganSkm, UnitIkk
from core.hitungan_kewajiban import TERBUKA, count_ikk, count_skm, known_of
from core.kewajiban.jenis import Penanggung
from core.kewajiban.laporan import Laporan, StatusLaporan
from core.kewajiban.tepat import Kedudukan
from core.kinerja import Unit
from core.mapping import to_skala
from core.periode import TAHUN, Periode
from core.services.baca_laporan import to_laporan
from core.services.hari_kerja import read_calendar
from core.services.kedudukan import standing
from core.skala import Skala, skala_berlaku
from core.skm.hitung import Hasil
from core.skm.iku5 import HasilUnit
from core.skm.rincian import calculate, read_survei
from storage import isian_repo, kewajiban_repo, laporan_repo, skala_repo
from storage.models import KewajibanRow

SKALA_SKM = "skm"
PERANGKAT_DAERAH = "perangkat_daerah"
"""The figure of a document that says how many there are."""
BIDANG = {HitunganIkk: Bidang.IKK_LPPD, HitunganSkm: Bidang.SKM}


def compute_ikk(session: Session, tahun: int, now: datetime) -> HitunganIkk:
    """Return IKU-4 of a tahun data, whenever in it or after it that is reported."""
    aktif, rows = _owed(session, Penanggung.PENGAMPU_IKK, tahun)
    nilai = standing(session, read_calendar(session), rows, now=now)
    unit = _units(session, rows)
    semua = [
        UnitIkk(unit[row.unit_id], nilai[row.id or 0].kedudukan, nilai[row.id or 0].menurut_asal)
        for row in rows
    ]
    banyak = kewajiban_repo.printed_total(session, PERANGKAT_DAERAH, tahun)
    return count_ikk(Periode(tahun, TAHUN), semua, semua_pd=banyak, aktif=aktif)


def compute_skm(session: Session, tahun: int, now: datetime) -> HitunganSkm:
    """Return IKU-5 of a year from the surveys that were accepted."""
    aktif, rows = _owed(session, Penanggung.SAMPEL_SKM, tahun)
    nilai = standing(session, read_calendar(session), rows, now=now)
    unit = _units(session, rows)
    bebas = {row.id for row in rows if nilai[row.id or 0].kedudukan is Kedudukan.DIBEBASKAN}
    sampel = dict.fromkeys(unit[row.unit_id] for row in rows if row.id not in bebas)
    pasangan = {row.id or 0: row for row in rows}
    laporan = to_laporan(
        session,
        [(satu, pasangan[satu.kewajiban_id]) for satu in laporan_repo.list_of(session, pasangan)],
    )
    skala = _scale(session, tahun)
    ditunggu = {satu.kewajiban_id for satu in laporan if satu.status is StatusLaporan.DIAJUKAN}
    terbuka = {n for n, satu in nilai.items() if satu.kedudukan in TERBUKA}
    return count_skm(
        Periode(tahun, TAHUN),
        list(sampel),
        _results(laporan, unit, skala),
        skala,
        menunggu=len(ditunggu | terbuka),
        dibebaskan=len({unit[row.unit_id] for row in rows} - set(sampel)),
        aktif=aktif,
    )


def for_person(hitungan: HitunganIkk | HitunganSkm, pelaku: Pelaku) -> HitunganIkk | HitunganSkm:
    """Return it with those units alone whose deadlines this person may see."""
    bidang = BIDANG[type(hitungan)]

    def may_know(unit_id: int) -> bool:
        perihal = Perihal(pemilik=frozenset({unit_id}), bidang=bidang)
        return decide(pelaku, Kegunaan.MELIHAT_TENGGAT, perihal) is not Putusan.TOLAK

    return known_of(hitungan, may_know)


def _owed(
    session: Session, penanggung: Penanggung, tahun: int
) -> tuple[bool, Sequence[KewajibanRow]]:
    jenis = [row for row in kewajiban_repo.list_jenis(session) if row.penanggung == penanggung]
    aktif = [row.kode for row in jenis if row.aktif_on is not None]
    return bool(aktif), kewajiban_repo.list_of_year(session, aktif, tahun)


def _units(session: Session, rows: Collection[KewajibanRow]) -> dict[int, Unit]:
    nama = isian_repo.unit_names(session, {row.unit_id for row in rows})
    return {nomor: Unit(nomor, satu) for nomor, satu in nama.items()}


def _results(
    laporan: Sequence[Laporan], unit: Mapping[int, Unit], skala: Skala
) -> list[HasilUnit[Unit]]:
    """Return what each accepted report says, oldest version first: a correction takes its place."""
    return [
        HasilUnit(
            unit[satu.unit_id],
            satu.periode.tahun,
            satu.periode.semester,
            _ikm(satu, skala),
        )
        for satu in sorted(laporan, key=lambda satu: satu.versi)
        if satu.status is StatusLaporan.DITERIMA and satu.periode.semester is not None
    ]


def _ikm(laporan: Laporan, skala: Skala) -> Decimal | Keadaan:
    """Return what a survey comes to with two places, as it is printed; a state where to nothing."""
    survei = read_survei(laporan.isi.rincian)
    hasil = calculate(survei, skala) if survei else None
    return hasil.tepat.ikm if isinstance(hasil, Hasil) else Keadaan.TIDAK_TERSEDIA


def _scale(session: Session, tahun: int) -> Skala:
    semua = [to_skala(row, pita) for row, pita in skala_repo.list_skala(session, [SKALA_SKM])]
    skala = skala_berlaku(semua, SKALA_SKM, date(tahun, 12, 31))
    if skala is None:
        raise LookupError(f"no scale of SKM in {tahun}")
    return skala
