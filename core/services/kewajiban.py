"""Obligations come into being from their kinds: what is due from which unit, period by period.

A kind that is not active has none. `on` is today in the city's zone.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session

from core.hak import Bidang
from core.hari_kerja import Kalender, due_on
from core.jadwal_isi import JadwalIsi
from core.jadwal_isi import periods_of as posted_periods
from core.kewajiban.jenis import Kala, Penanggung, Wujud, periods_of
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tangga import Tangga, opens_on
from core.objek_isian import TahunPosting
from core.paket.istilah import Daftar, JenisUnit
from core.periode import Periode
from core.services.baca_kewajiban import to_jenis, to_tangga
from core.services.objek_isian import load_year
from storage import kewajiban_repo, tahun_repo
from storage.models import JenisKewajibanRow, KewajibanRow, TanggaRow

KE_DEPAN = timedelta(days=366)
"""Obligations are there a year ahead of their due date."""
TAHUN_LALU = 3
"""Years before this one whose data may still be due."""
PERANGKAT_DAERAH = (JenisUnit.SETDA.value, JenisUnit.PERANGKAT_DAERAH.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Jatuh:
    """When one period of a kind can be reported, by when, and by which units.

    `ditetapkan`: somebody has set this very date, so that it holds for what is past due as well.
    """

    periode: Periode
    buka_on: date
    tenggat_on: date
    unit: tuple[int, ...]
    ditetapkan: bool


def bring_up_to_date(session: Session, kalender: Kalender, *, on: date) -> int:
    """Let all obligations of the year ahead be there, and none that is no longer owed.

    `kalender` is that of the offices. Return how many are new. Due dates follow the rule as long
    as they have not passed. What an admin has changed of one stays; what somebody has reported on
    keeps its date, and is never taken away.
    """
    tangga = {row.kode: to_tangga(row) for row in kewajiban_repo.list_tangga(session)}
    return sum(
        _of_kind(session, kalender, row, tangga[row.tangga], on)
        for row in kewajiban_repo.list_jenis(session)
    )


def _of_kind(
    session: Session, kalender: Kalender, row: JenisKewajibanRow, tangga: Tangga, on: date
) -> int:
    if row.aktif_on is None:
        rows = kewajiban_repo.list_of_kind(session, row.kode)
        _cancel(session, row.kode, rows)
        return 0
    ada = {
        (satu.tahun, satu.periode, satu.unit_id): satu
        for satu in kewajiban_repo.list_of_kind(session, row.kode)
    }
    masuk = _Masuk(session, row.kode)
    baru, hidup = 0, set()
    dikenal = {tahun for tahun, _, _ in ada}
    for satu in _due(session, kalender, row, tangga, on, dari=row.aktif_on, juga=dikenal):
        for unit in satu.unit:
            kunci = (satu.periode.tahun, satu.periode.kode, unit)
            lama = ada.get(kunci)
            pindah = lama is not None and _moves(lama, satu, on, masuk)
            tenggat_on = satu.tenggat_on if lama is None or pindah else lama.tenggat_on
            if not row.aktif_on <= tenggat_on <= on + KE_DEPAN:
                continue
            hidup.add(kunci)
            if lama is None:
                session.add(_new(row, satu, unit, on))
                baru += 1
            else:
                _again(row, lama, satu if pindah else None, on)
    _cancel(session, row.kode, [lama for satu, lama in ada.items() if satu not in hidup])
    return baru


class _Masuk:
    """The obligations of a kind that a report stands for, looked up when first asked for."""

    def __init__(self, session: Session, jenis: str) -> None:
        self._session, self._jenis = session, jenis
        self._ids: set[int] | None = None

    def __contains__(self, kewajiban_id: object) -> bool:
        if self._ids is None:
            self._ids = kewajiban_repo.reported(self._session, self._jenis, tanpa=GUGUR)
        return kewajiban_id in self._ids


def _new(row: JenisKewajibanRow, jatuh: Jatuh, unit: int, on: date) -> KewajibanRow:
    return KewajibanRow(
        jenis=row.kode,
        unit_id=unit,
        tahun=jatuh.periode.tahun,
        periode=jatuh.periode.kode,
        buka_on=jatuh.buka_on,
        tenggat_on=jatuh.tenggat_on,
        mulai_on=on,
    )


def _moves(lama: KewajibanRow, jatuh: Jatuh, on: date, masuk: _Masuk) -> bool:
    """Tell whether an obligation takes the days that its period has now."""
    if (lama.buka_on, lama.tenggat_on) == (jatuh.buka_on, jatuh.tenggat_on):
        return False
    # A new rule is about what is ahead: it makes nobody late, or in time, of what was due.
    ke_depan = jatuh.ditetapkan or lama.batal or lama.tenggat_on >= on
    return ke_depan and lama.id not in masuk


def _again(row: JenisKewajibanRow, lama: KewajibanRow, jatuh: Jatuh | None, on: date) -> None:
    if lama.batal:
        # It is owed anew: what should have been said meanwhile was not owed then.
        lama.batal, lama.mulai_on = False, on
    if jatuh is None:
        return
    if lama.tenggat_on != jatuh.tenggat_on:
        # Of the new date, too, nothing is said that should have been said before today.
        lama.tenggat_on, lama.mulai_on = jatuh.tenggat_on, on
        if lama.diperpanjang_on and lama.diperpanjang_on <= jatuh.tenggat_on:
            lama.diperpanjang_on = lama.perpanjangan_alasan = None
    if row.wujud == Wujud.ISIAN or lama.buka_on > on:
        lama.buka_on = jatuh.buka_on
    else:
        # What can be sent already goes on to be so.
        lama.buka_on = min(lama.buka_on, jatuh.buka_on)


def upcoming(
    session: Session, kalender: Kalender, row: JenisKewajibanRow, *, on: date
) -> list[Jatuh]:
    """Return the periods of a kind that fall due from today to a year ahead, active or not."""
    tangga = to_tangga(session.get_one(TanggaRow, row.tangga))
    semua = [
        satu
        for satu in _due(session, kalender, row, tangga, on, dari=on)
        if on <= satu.tenggat_on <= on + KE_DEPAN
    ]
    return sorted(semua, key=lambda satu: (satu.tenggat_on, satu.periode))


def members(session: Session, row: JenisKewajibanRow, *, on: date) -> list[int]:
    """Return the units that owe what is of this kind now."""
    khusus = kewajiban_repo.list_own_units(session, row.kode)
    if row.wujud == Wujud.ISIAN:
        tahun = (on.year - 1, on.year)
        semua = [satu for n in tahun for satu in _posted(session, row, n, khusus)]
        return list(dict.fromkeys(unit for satu in semua for unit in satu.unit))
    return list(_adjusted(_owners(session, row, on.year), khusus))


def _cancel(session: Session, jenis: str, rows: Collection[KewajibanRow]) -> None:
    hidup = [row for row in rows if not row.batal]
    # What was taken back, or replaced by what was taken back, stands for nothing.
    dilaporkan = kewajiban_repo.reported(session, jenis, tanpa=GUGUR) if hidup else set()
    for row in hidup:
        row.batal = row.id not in dilaporkan


def _due(  # noqa: PLR0913  of what, and when
    session: Session,
    kalender: Kalender,
    row: JenisKewajibanRow,
    tangga: Tangga,
    on: date,
    *,
    dari: date,
    juga: Collection[int] = (),
) -> Iterator[Jatuh]:
    """Yield the periods of a few years back until a year ahead.

    Years of which nothing falls due from `dari` on are left out, but for those in `juga`.
    """
    tetap = kewajiban_repo.list_set_dates(session, row.kode)
    khusus = kewajiban_repo.list_own_units(session, row.kode)
    for tahun in range(on.year - TAHUN_LALU, on.year + 2):
        if row.wujud == Wujud.ISIAN:
            yield from _posted(session, row, tahun, khusus)
            continue
        semua = _days(kalender, row, tahun, tetap)
        if tahun in juga or any(dari <= satu <= on + KE_DEPAN for satu in semua.values()):
            unit = _adjusted(_owners(session, row, tahun), khusus)
            for periode, tenggat in semua.items():
                yield Jatuh(
                    periode=periode,
                    buka_on=opens_on(
                        tangga, kalender, berakhir_on=periode.berakhir_on, tenggat_on=tenggat
                    ),
                    tenggat_on=tenggat,
                    unit=unit,
                    ditetapkan=(periode.tahun, periode.kode) in tetap,
                )


def _days(
    kalender: Kalender, row: JenisKewajibanRow, tahun: int, tetap: Mapping[tuple[int, str], date]
) -> dict[Periode, date]:
    """Return by when each period of a year is due."""
    jenis = to_jenis(row)
    return {
        periode: tetap.get((periode.tahun, periode.kode))
        or due_on(jenis.aturan.on(periode), jenis.geser, kalender)
        for periode in periods_of(Kala(row.kala), tahun)
    }


def _posted(
    session: Session, row: JenisKewajibanRow, tahun: int, khusus: Mapping[int, bool]
) -> list[Jatuh]:
    """Return the periods of an opened year, none of another; a closed one is nobody's task."""
    if tahun_repo.is_open(session, tahun) is None:
        return []
    isi = load_year(session, tahun)
    bidang = Bidang(row.bidang)
    jadwal = [isi.jadwal.get((bidang, satu.kode)) for satu in posted_periods(bidang, tahun)]
    return [
        Jatuh(
            periode=satu.periode,
            buka_on=satu.buka_on,
            tenggat_on=satu.tenggat_on,
            unit=_adjusted(_posters(isi, satu), khusus),
            ditetapkan=True,
        )
        for satu in jadwal
        if satu is not None and not satu.ditutup
    ]


def _posters(isi: TahunPosting, jadwal: JadwalIsi) -> list[int]:
    return list(
        dict.fromkeys(
            unit.id
            for objek in isi.objek
            if objek.bidang is jadwal.bidang and jadwal.periode in objek.periode
            for unit in objek.unit
        )
    )


def _owners(session: Session, row: JenisKewajibanRow, tahun: int) -> list[int]:
    match Penanggung(row.penanggung):
        case Penanggung.PENGAMPU_IKK:
            return kewajiban_repo.listed_units(session, Daftar.PENGAMPU_IKK, tahun)
        case Penanggung.SAMPEL_SKM:
            return kewajiban_repo.listed_units(session, Daftar.SAMPEL_SKM, tahun)
        case Penanggung.PERANGKAT_DAERAH:
            return kewajiban_repo.units_of_kinds(session, PERANGKAT_DAERAH)
        case Penanggung.PENGUMPUL:
            return kewajiban_repo.collecting(session, row.bidang)
        case Penanggung.DIPILIH:
            return []
        case Penanggung.PENGISI_KINERJA | Penanggung.PENGISI_ANGGARAN:
            raise ValueError(f"{row.kode}: who posts figures sends no report")


def _adjusted(unit: Collection[int], khusus: Mapping[int, bool]) -> tuple[int, ...]:
    """Return the units of the rule, with those that an admin added or took away."""
    semua = dict.fromkeys([*unit, *(satu for satu, ikut in khusus.items() if ikut)])
    return tuple(satu for satu in semua if khusus.get(satu, True))
