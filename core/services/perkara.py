"""One kind of obligation in one period, over all units: how much is in, what is not, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tepat import DITUNGGU, MASUK, Kedudukan
from core.periode import Periode
from core.services.baca_kewajiban import to_surat
from core.services.hari_kerja import read_calendar
from core.services.kabar_tenggat import Belum, Jumlah, Perkara
from core.services.kedudukan import standing
from core.services.penerima import people_of_units
from storage import isian_repo, kendala_repo, kewajiban_repo
from storage.models import JenisKewajibanRow, KewajibanRow

DITUNGGU_NANTI = DITUNGGU | {Kedudukan.BELUM_WAKTUNYA}


@dataclass(frozen=True, slots=True)
class Rincian:
    """How things stand: `belum` has not come in, by the order of the units; `row` is the kind."""

    row: JenisKewajibanRow
    jumlah: Jumlah
    belum: tuple[tuple[KewajibanRow, Kedudukan, Belum], ...]

    @property
    def kunci(self) -> str:
        """Return what names it: an occasion is one of it."""
        return key_of(self.jumlah.perkara)


def key_of(perkara: Perkara) -> str:
    return f"{perkara.jenis}:{perkara.periode.tahun}:{perkara.periode.kode}"


def find(session: Session, kewajiban_id: int, *, now: datetime) -> Rincian:
    """Return how things stand of the kind and period of an obligation.

    Raises TombolBasiError where there is none.
    """
    satu = session.get(KewajibanRow, kewajiban_id)
    if satu is None:
        raise TombolBasiError(f"{kewajiban_id}")
    rows = kewajiban_repo.list_of_period(session, satu.jenis, satu.tahun, satu.periode)
    return of(session, [row for row in rows if not row.batal] or [satu], now=now)


def of(session: Session, rows: Sequence[KewajibanRow], *, now: datetime) -> Rincian:
    """Return the same for all obligations of a kind and period that are not called off."""
    jenis = session.get_one(JenisKewajibanRow, rows[0].jenis)
    kedudukan = standing(session, read_calendar(session), rows, now=now)
    nilai = {row.id or 0: kedudukan[row.id or 0].kedudukan for row in rows}
    masuk = sum(satu in MASUK for satu in nilai.values())
    bebas = sum(satu is Kedudukan.DIBEBASKAN for satu in nilai.values())
    belum = [row for row in rows if nilai[row.id or 0] in DITUNGGU_NANTI]
    return Rincian(
        jenis,
        Jumlah(to_perkara(jenis, belum or rows), masuk, len(rows) - bebas),
        tuple(
            (row, nilai[row.id or 0], isi)
            for row, isi in zip(belum, _waiting(session, belum, nilai, now), strict=True)
        ),
    )


def may_chase(pelaku: Pelaku, jenis: JenisKewajibanRow) -> bool:
    """Tell whether this person may remind others of what is owed of a kind."""
    perihal = Perihal(bidang=Bidang(jenis.bidang))
    return decide(pelaku, Kegunaan.MENGINGATKAN, perihal) is not Putusan.TOLAK


def due_of(session: Session, rows: Sequence[KewajibanRow]) -> date:
    """Return by when a kind is due in a period, of all its obligations of that period.

    What was reported keeps the date that it had then, though the others may have moved since.
    """
    masuk = kewajiban_repo.reported(session, rows[0].jenis, tanpa=GUGUR)
    belum = [row for row in rows if row.id not in masuk]
    return min(row.tenggat_on for row in belum or rows)


def to_perkara(jenis: JenisKewajibanRow, rows: Sequence[KewajibanRow]) -> Perkara:
    pertama = rows[0]
    tenggat_on = min(row.tenggat_on for row in rows)
    surat = to_surat(jenis)
    return Perkara(
        kewajiban_id=pertama.id or 0,
        jenis=jenis.kode,
        pendek=jenis.pendek,
        nama=jenis.nama,
        periode=Periode(pertama.tahun, pertama.periode),
        tenggat_on=tenggat_on,
        surat=surat and surat.for_due(tenggat_on),
    )


def _waiting(
    session: Session,
    rows: Sequence[KewajibanRow],
    nilai: Mapping[int, Kedudukan],
    now: datetime,
) -> list[Belum]:
    unit = isian_repo.unit_names(session, {row.unit_id for row in rows})
    orang = people_of_units(session, on=now.date())
    kendala = {
        satu.kewajiban_id: satu.teks
        for satu in kendala_repo.list_of(session, [row.id or 0 for row in rows])
        if satu.ditutup_at is None
    }
    kembali = {Kedudukan.DIPERBAIKI, Kedudukan.PERBAIKAN_LEWAT}
    return [
        Belum(
            kewajiban_id=row.id or 0,
            unit_nama=unit[row.unit_id],
            terjangkau=any(satu.terjangkau for satu in orang[row.unit_id]),
            kendala=kendala.get(row.id or 0),
            diperpanjang_on=row.diperpanjang_on,
            dikembalikan=nilai[row.id or 0] in kembali,
        )
        for row in rows
    ]
