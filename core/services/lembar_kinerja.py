"""The sheets of a year from table rows; what of them somebody may see is decided elsewhere."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from core.angka import Sumber, Tercetak
from core.capaian import Polaritas
from core.kinerja import LembarIndikator, LembarSasaran, TargetNaskah, Unit
from core.mapping import at_tempat, printed, to_skala
from core.paket.istilah import Daftar, Naskah
from core.periode import TAHUN
from core.skala import Skala, skala_berlaku
from storage import indikator_repo, skala_repo
from storage.indikator_repo import FigurRow
from storage.models import CapaianTercetakRow, IndikatorRow, RealisasiKinerjaRow, TargetRow

SKALA_KINERJA = "kinerja"
SKALA_AKIP = "akip"


@dataclass(frozen=True, slots=True)
class AnggotaDaftar:
    """A unit on a list whose figures make up an indikator."""

    daftar: Daftar
    unit: Unit


@dataclass(frozen=True, slots=True)
class TahunData:
    """The years that have targets, and those that have a realisasi; oldest first."""

    target: tuple[int, ...]
    realisasi: tuple[int, ...]

    @property
    def semua(self) -> tuple[int, ...]:
        return tuple(sorted({*self.target, *self.realisasi}))

    @property
    def terakhir(self) -> int | None:
        """Return the latest year with both, else with anything; None without data."""
        lengkap = set(self.target) & set(self.realisasi)
        return max(lengkap or self.semua, default=None)

    def plan_of(self, tahun: int) -> int:
        """Return the year whose indikator a year is shown with: its own, or the next planned."""
        return min((t for t in self.target if t >= tahun), default=tahun)


def list_tahun(session: Session) -> TahunData:
    return TahunData(
        tuple(indikator_repo.list_tahun(session, TargetRow)),
        tuple(indikator_repo.list_tahun(session, RealisasiKinerjaRow)),
    )


def load_skala(session: Session, tahun: int) -> dict[str, Skala]:
    """Return the scales in force at the end of the year, by their codes."""
    semua = [to_skala(row, pita) for row, pita in skala_repo.list_skala(session)]
    kode = {skala.kode for skala in semua}
    akhir = date(tahun, 12, 31)
    berlaku = {satu: skala_berlaku(semua, satu, akhir) for satu in kode}
    return {satu: skala for satu, skala in berlaku.items() if skala is not None}


def load_sasaran(
    session: Session, tahun: int, rencana: int, akip: Skala | None
) -> tuple[LembarSasaran, ...]:
    """Return all sheets of a year; `rencana` is the year whose indikator they show.

    `akip` grades targets that are a predikat.
    """
    lembar = _Pemuat(session, tahun, akip).lembar(rencana)
    return tuple(
        LembarSasaran(row.kode, row.urutan, row.nama, tuple(milik))
        for row in indikator_repo.list_sasaran(session)
        if (milik := [satu for satu in lembar if satu.sasaran == row.kode])
    )


def load_terdaftar(session: Session, rencana: int) -> tuple[AnggotaDaftar, ...]:
    return tuple(
        AnggotaDaftar(Daftar(daftar), Unit(unit_id, nama))
        for daftar, unit_id, nama in indikator_repo.list_on_lists(session, rencana)
    )


class _Pemuat:
    """All figures of a year, fetched once and handed out by indikator."""

    def __init__(self, session: Session, tahun: int, akip: Skala | None) -> None:
        self._session, self._tahun, self._skala = session, tahun, akip
        self._target: dict[int, list[TargetNaskah]] = defaultdict(list)
        for satu in indikator_repo.list_figures(
            session, TargetRow, TargetRow.naskah, (tahun,), TAHUN
        ):
            self._target[satu.milik].append(TargetNaskah(Naskah(satu.penanda), printed(satu)))
        self._realisasi = self._printings(RealisasiKinerjaRow, tahun, tahun - 1)
        self._capaian = self._printings(CapaianTercetakRow, tahun)
        self._pemilik = self._owners()

    def lembar(self, rencana: int) -> list[LembarIndikator]:
        return [
            self._one(row, sasaran, at_tempat(tempat))
            for row, sasaran, tempat in indikator_repo.list_indikator(self._session, rencana)
        ]

    def _one(self, row: IndikatorRow, sasaran: str, sumber: Sumber) -> LembarIndikator:
        kunci = row.id or 0
        return LembarIndikator(
            id=kunci,
            kode=row.kode,
            nomor=row.urutan,
            sasaran=sasaran,
            nama=row.nama,
            pendek=row.pendek,
            satuan=row.satuan,
            polaritas=Polaritas(row.polaritas),
            definisi=row.definisi,
            formula=row.formula,
            sumber_data=row.sumber_data,
            penanggung_jawab=row.penanggung_jawab,
            catatan=row.catatan,
            sumber=sumber,
            tahun=self._tahun,
            target=tuple(self._target[kunci]),
            realisasi=tuple(self._realisasi[kunci, self._tahun]),
            realisasi_lalu=tuple(self._realisasi[kunci, self._tahun - 1]),
            capaian_tercetak=tuple(self._capaian[kunci, self._tahun]),
            daftar=Daftar(row.daftar) if row.daftar else None,
            skala=self._skala,
            pemilik=tuple(self._pemilik[kunci]),
        )

    def _printings(
        self, table: type[FigurRow], *tahun: int
    ) -> dict[tuple[int, int], list[Tercetak]]:
        """Return what is printed of each indikator in each of the years."""
        hasil: dict[tuple[int, int], list[Tercetak]] = defaultdict(list)
        for satu in indikator_repo.list_figures(self._session, table, table.tahun, tahun, TAHUN):
            hasil[satu.milik, satu.penanda].append(printed(satu))
        return hasil

    def _owners(self) -> dict[int, list[Unit]]:
        hasil: dict[int, list[Unit]] = defaultdict(list)
        for indikator_id, unit_id, nama in indikator_repo.list_owners(self._session):
            satu = Unit(unit_id, nama)
            if satu not in hasil[indikator_id]:
                hasil[indikator_id].append(satu)
        return hasil
