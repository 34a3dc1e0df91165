"""What can be posted of an opened year, from the rows of its plan."""

from collections.abc import Callable, Iterator

from sqlmodel import Session

from core.angka import Nilai
from core.capaian import CaraJumlah, Polaritas
from core.errors import ObjekTidakDikenalError, TahunBelumDibukaError
from core.hak import Bidang
from core.isian import JenisObjek, Objek
from core.jadwal_isi import JadwalIsi
from core.janji import JanjiPos
from core.kinerja import URUTAN_DASAR, Unit
from core.mapping import to_nilai
from core.objek_isian import ObjekIsi, TahunPosting, Ukuran
from core.pagu import Pagu, Tahapan
from core.paket.istilah import CaraHitung, JenisNilai, Naskah, PeriodeUkur, Tahap
from core.periode import Periode
from core.services.janji import list_janji
from core.services.lembar_kinerja import SKALA_AKIP, load_skala
from storage import rencana_repo, tahun_repo


def load_year(session: Session, tahun: int) -> TahunPosting:
    """Return what can be posted of a year. Raises TahunBelumDibukaError."""
    contoh = tahun_repo.is_open(session, tahun)
    if contoh is None:
        raise TahunBelumDibukaError(tahun)
    return TahunPosting(
        tahun=tahun,
        contoh=contoh,
        objek=(
            *_indikator(session, tahun),
            *_pos(session, tahun),
            *map(_promised(tahun), list_janji(session, tahun)),
        ),
        jadwal={
            (Bidang(row.bidang), row.periode): _jadwal(row)
            for row in rencana_repo.list_jadwal(session, tahun)
        },
    )


def find_objek(tahun: TahunPosting, objek: Objek) -> ObjekIsi:
    """Return the thing. Raises ObjekTidakDikenalError where the year does not have it."""
    for satu in tahun.objek:
        if satu.objek == objek:
            return satu
    raise ObjekTidakDikenalError(f"{objek}", tahun=tahun.tahun)


def _indikator(session: Session, tahun: int) -> Iterator[ObjekIsi]:
    unit: dict[int, list[Unit]] = {}
    for satu, unit_id, nama in rencana_repo.list_units(session, tahun):
        unit.setdefault(satu, []).append(Unit(unit_id, nama))
    target = _targets(session, tahun)
    rows = rencana_repo.list_indikator(session, tahun)
    predikat = any(row.jenis_nilai == JenisNilai.PREDIKAT for row in rows)
    skala = load_skala(session, tahun).get(SKALA_AKIP) if predikat else None
    for row in rows:
        yield ObjekIsi(
            objek=Objek(JenisObjek.INDIKATOR, row.id),
            tahun=tahun,
            bidang=Bidang.KINERJA,
            kode=row.kode,
            nama=row.nama,
            pendek=row.pendek,
            unit=tuple(unit.get(row.id, ())),
            ukuran=Ukuran(
                satuan=row.satuan,
                polaritas=Polaritas(row.polaritas),
                cara_jumlah=CaraJumlah(row.cara_jumlah),
                periode=PeriodeUkur(row.periode),
                jenis_nilai=JenisNilai(row.jenis_nilai),
                formula=row.formula,
                target=target.get(row.id, {}),
                skala=skala if row.jenis_nilai == JenisNilai.PREDIKAT else None,
                hitungan=CaraHitung(row.hitungan) if row.hitungan else None,
            ),
        )


def _targets(session: Session, tahun: int) -> dict[int, dict[str, Nilai]]:
    """Return the target of each indikator by period, from the first document that counts."""
    hasil: dict[int, dict[str, Nilai]] = {}
    rows = rencana_repo.list_targets(session, tahun)
    for row in sorted(rows, key=lambda satu: URUTAN_DASAR.index(Naskah(satu.naskah))):
        hasil.setdefault(row.indikator_id, {}).setdefault(row.periode, to_nilai(row))
    return hasil


def _pos(session: Session, tahun: int) -> Iterator[ObjekIsi]:
    pagu = list_stages(session, tahun)
    for row in rencana_repo.list_pos(session, tahun):
        milik = (Unit(row.unit_id, row.unit_nama),) if row.unit_id and row.unit_nama else ()
        yield ObjekIsi(
            objek=Objek(JenisObjek.POS, row.id),
            tahun=tahun,
            bidang=Bidang.ANGGARAN,
            kode=f"{row.nomor}",
            nama=row.nama,
            pendek=row.pendek,
            unit=milik,
            pagu=pagu.get(row.id, ()),
        )


def _promised(tahun: int) -> Callable[[JanjiPos], ObjekIsi]:
    def objek(janji: JanjiPos) -> ObjekIsi:
        return ObjekIsi(
            objek=Objek(JenisObjek.JANJI, janji.id),
            tahun=tahun,
            bidang=Bidang.KINERJA,
            kode=janji.kode,
            nama=janji.nama,
            pendek=janji.pendek,
            unit=(janji.unit,) if janji.unit else (),
            ukuran=janji.ukuran,
        )

    return objek


def list_stages(session: Session, tahun: int) -> dict[int, tuple[Pagu, ...]]:
    """Return the pagu of each stage that there is a figure of, by the id of the sub kegiatan."""
    hasil: dict[int, tuple[Pagu, ...]] = {}
    for row in rencana_repo.list_pagu(session, tahun):
        if row.nilai is not None:
            tahapan = Tahapan(Tahap(row.tahap), row.ke, row.berlaku_on)
            hasil[row.pos_id] = (*hasil.get(row.pos_id, ()), Pagu(row.nilai, tahapan))
    return hasil


def _jadwal(row: rencana_repo.Jadwal) -> JadwalIsi:
    return JadwalIsi(
        id=row.id,
        bidang=Bidang(row.bidang),
        periode=Periode(row.tahun, row.periode),
        buka_on=row.buka_on,
        tenggat_on=row.tenggat_on,
        ditutup=row.ditutup,
        contoh=row.contoh,
    )
