"""The sheets of a year from table rows; what of them somebody may see is decided elsewhere."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple

from sqlmodel import Session

from core.angka import Tercetak
from core.capaian import Polaritas
from core.hak import Bidang
from core.kinerja import LembarIndikator, LembarSasaran, TargetNaskah, Unit
from core.mapping import at_places, printed, to_skala
from core.paket.istilah import Daftar, Naskah
from core.periode import TAHUN, Periode
from core.sekali import Sekali
from core.services.hasil_isian import Terbuka, list_open, with_postings
from core.skala import Skala, skala_berlaku
from storage import indikator_repo, skala_repo
from storage.cetakan_repo import Cetakan, Tempat
from storage.indikator_repo import Indikator

SKALA_KINERJA = "kinerja"
SKALA_AKIP = "akip"


@dataclass(frozen=True, slots=True)
class AnggotaDaftar:
    """A unit on a list whose figures make up an indikator."""

    daftar: Daftar
    unit: Unit


@dataclass(frozen=True, slots=True)
class TahunData:
    """The years that have targets, and those that have a realisasi; oldest first.

    `terbuka` are those that are filled in here.
    """

    target: tuple[int, ...]
    realisasi: tuple[int, ...]
    terbuka: Terbuka = field(default_factory=Terbuka)

    @property
    def semua(self) -> tuple[int, ...]:
        return tuple(sorted({*self.target, *self.realisasi}))

    def is_filled_in(self, tahun: int) -> bool:
        """Tell whether its figures are the posted ones: until a document tells of it."""
        return tahun in self.terbuka.tahun and tahun not in self.realisasi

    @property
    def terakhir(self) -> int | None:
        """Return the latest year with both, else with anything; None without data."""
        lengkap = set(self.target) & {*self.realisasi, *self.terbuka.berisi}
        return max(lengkap or self.semua, default=None)

    def plan_of(self, tahun: int) -> int:
        """Return the year whose indikator a year is shown with: its own, or the next planned."""
        return min((t for t in self.target if t >= tahun), default=tahun)


def list_tahun(session: Session) -> TahunData:
    semua = indikator_repo.list_tahun(session)
    terbuka = list_open(session, Bidang.KINERJA)
    target = {tahun for jenis, tahun in semua if jenis == indikator_repo.TARGET}
    return TahunData(
        # A year that was opened has a plan, with or without targets.
        tuple(sorted(target.union(terbuka.tahun))),
        tuple(tahun for jenis, tahun in semua if jenis == indikator_repo.REALISASI),
        terbuka,
    )


def load_skala(
    session: Session, tahun: int, kode: Sequence[str] = (SKALA_KINERJA, SKALA_AKIP)
) -> dict[str, Skala]:
    """Return the scales of these codes in force at the end of the year, by their codes."""
    semua = [to_skala(row, pita) for row, pita in skala_repo.list_skala(session, kode)]
    akhir = date(tahun, 12, 31)
    berlaku = {satu: skala_berlaku(semua, satu, akhir) for satu in kode}
    return {satu: skala for satu, skala in berlaku.items() if skala is not None}


def load_sasaran(
    session: Session, tahun: int, rencana: int, akip: Skala | None
) -> tuple[LembarSasaran, ...]:
    """Return all sheets of a year; `rencana` is the year whose indikator they show.

    `akip` grades targets that are a predikat.
    """
    return _sheets(
        _Terbaca(
            tahun,
            akip,
            indikator_repo.list_indikator(session, rencana),
            indikator_repo.list_figures(session, tahun, TAHUN),
            indikator_repo.list_tempat(session, tahun, rencana, TAHUN),
            indikator_repo.list_owners(session),
        )
    )


def load_told(  # noqa: PLR0913  of which period, by what
    session: Session,
    ada: TahunData,
    periode: Periode,
    akip: Skala | None,
    *,
    now: datetime,
    andai: Collection[int] = (),
) -> tuple[LembarSasaran, ...]:
    """Return all sheets of a year as it is told: by documents, or by what is posted here.

    Documents tell of no period but the year. The posted versions `andai` are taken as accepted.
    """
    tahun = periode.tahun
    sasaran = load_sasaran(session, tahun, ada.plan_of(tahun), akip)
    if not ada.is_filled_in(tahun):
        return sasaran
    lalu = ada.is_filled_in(tahun - 1)
    return with_postings(session, sasaran, periode, lalu_diisi=lalu, now=now, andai=andai)


def load_terdaftar(session: Session, rencana: int) -> tuple[AnggotaDaftar, ...]:
    return tuple(
        AnggotaDaftar(Daftar(daftar), Unit(unit_id, nama))
        for daftar, unit_id, nama in indikator_repo.list_on_lists(session, rencana)
    )


class _Terbaca(NamedTuple):
    """All that is read of a year, and what grades its targets."""

    tahun: int
    akip: Skala | None
    indikator: list[Indikator]
    figur: list[tuple[str, int, Cetakan]]
    tempat: list[Tempat]
    pemilik: list[tuple[int, int, str]]


def _build(terbaca: _Terbaca) -> tuple[LembarSasaran, ...]:
    pemuat = _Pemuat(terbaca)
    return tuple(
        LembarSasaran(kode, nomor, nama, tuple(map(pemuat.lembar, milik)))
        for (nomor, kode, nama), milik in groupby(
            terbaca.indikator, lambda row: (row.sasaran_urutan, row.sasaran, row.sasaran_nama)
        )
    )


_sheets = Sekali(_build, simpan=4)
"""Tapped through, a year is asked for again and again."""


class _Pemuat:
    """All figures of a year, handed out by indikator."""

    def __init__(self, terbaca: _Terbaca) -> None:
        self._tahun, self._skala = terbaca.tahun, terbaca.akip
        self._sumber = at_places(terbaca.tempat)
        self._target: dict[int, list[TargetNaskah]] = defaultdict(list)
        self._cetakan: dict[tuple[str, int, int], list[Tercetak]] = defaultdict(list)
        for jenis, milik_tahun, satu in terbaca.figur:
            tercetak = printed(satu, self._sumber)
            if jenis == indikator_repo.TARGET:
                self._target[satu.milik].append(TargetNaskah(Naskah(satu.penanda or ""), tercetak))
            else:
                self._cetakan[jenis, milik_tahun, satu.milik].append(tercetak)
        self._pemilik: dict[int, list[Unit]] = defaultdict(list)
        for indikator_id, unit_id, nama in terbaca.pemilik:
            unit = Unit(unit_id, nama)
            if unit not in self._pemilik[indikator_id]:
                self._pemilik[indikator_id].append(unit)

    def lembar(self, row: Indikator) -> LembarIndikator:
        return LembarIndikator(
            id=row.id,
            kode=row.kode,
            nomor=row.urutan,
            sasaran=row.sasaran,
            nama=row.nama,
            pendek=row.pendek,
            satuan=row.satuan,
            polaritas=Polaritas(row.polaritas),
            definisi=row.definisi,
            formula=row.formula,
            sumber_data=row.sumber_data,
            penanggung_jawab=row.penanggung_jawab,
            catatan=row.catatan,
            sumber=self._sumber[row.sumber_id],
            tahun=self._tahun,
            target=tuple(self._target[row.id]),
            realisasi=self._printings(indikator_repo.REALISASI, self._tahun, row.id),
            realisasi_lalu=self._printings(indikator_repo.REALISASI, self._tahun - 1, row.id),
            capaian_tercetak=self._printings(indikator_repo.CAPAIAN, self._tahun, row.id),
            daftar=Daftar(row.daftar) if row.daftar else None,
            skala=self._skala,
            pemilik=tuple(self._pemilik[row.id]),
        )

    def _printings(self, jenis: str, tahun: int, indikator_id: int) -> tuple[Tercetak, ...]:
        return tuple(self._cetakan.get((jenis, tahun, indikator_id), ()))
