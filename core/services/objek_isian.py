"""What can be posted of an opened year, from the rows of its plan."""

from collections.abc import Iterator

from sqlmodel import Session

from core.angka import Nilai
from core.buku import Tingkat
from core.capaian import CaraJumlah, Polaritas
from core.errors import ObjekTidakDikenalError, TahunBelumDibukaError
from core.hak import Bidang
from core.isian import JenisObjek, Objek
from core.kinerja import URUTAN_DASAR, Unit
from core.mapping import to_jadwal, to_nilai
from core.objek_isian import ObjekIsi, Pagu, TahunPosting, Ukuran
from core.paket.istilah import JenisNilai, Naskah, PeriodeUkur, Tahap
from storage import isian_repo, tahun_repo
from storage.models import PaguRow

URUTAN_TAHAP = (Tahap.MURNI, Tahap.PERUBAHAN)


def load_year(session: Session, tahun: int) -> TahunPosting:
    """Return what can be posted of a year. Raises TahunBelumDibukaError."""
    row = tahun_repo.find(session, tahun)
    if row is None:
        raise TahunBelumDibukaError(tahun)
    nama = isian_repo.unit_names(session)
    jadwal = map(to_jadwal, tahun_repo.list_jadwal(session, tahun))
    return TahunPosting(
        tahun=tahun,
        contoh=row.contoh,
        objek=(*_indikator(session, tahun, nama), *_pos(session, tahun, nama)),
        jadwal={(satu.bidang, satu.periode.kode): satu for satu in jadwal},
    )


def find_objek(tahun: TahunPosting, objek: Objek) -> ObjekIsi:
    """Return the thing. Raises ObjekTidakDikenalError where the year does not have it."""
    for satu in tahun.objek:
        if satu.objek == objek:
            return satu
    raise ObjekTidakDikenalError(f"{objek}", tahun=tahun.tahun)


def _indikator(session: Session, tahun: int, nama: dict[int, str]) -> Iterator[ObjekIsi]:
    rows = tahun_repo.list_indikator(session, tahun)
    pengisi = isian_repo.list_posting_units(session, [row.id or 0 for row in rows])
    target = _targets(session, tahun)
    for row in rows:
        yield ObjekIsi(
            objek=Objek(JenisObjek.INDIKATOR, row.id or 0),
            tahun=tahun,
            bidang=Bidang.KINERJA,
            kode=row.kode,
            nama=row.nama,
            pendek=row.pendek,
            unit=tuple(Unit(satu, nama[satu]) for satu in pengisi.get(row.id or 0, ())),
            ukuran=Ukuran(
                satuan=row.satuan,
                polaritas=Polaritas(row.polaritas),
                cara_jumlah=CaraJumlah(row.cara_jumlah),
                periode=PeriodeUkur(row.periode),
                jenis_nilai=JenisNilai(row.jenis_nilai),
                formula=row.formula,
                target=target.get(row.id or 0, {}),
            ),
        )


def _targets(session: Session, tahun: int) -> dict[int, dict[str, Nilai]]:
    """Return the target of each indikator by period, from the first document that counts."""
    hasil: dict[int, dict[str, Nilai]] = {}
    rows = tahun_repo.list_all_targets(session, tahun)
    for row in sorted(rows, key=lambda satu: -URUTAN_DASAR.index(Naskah(satu.naskah))):
        hasil.setdefault(row.indikator_id, {})[row.periode] = to_nilai(row)
    return hasil


def _pos(session: Session, tahun: int, nama: dict[int, str]) -> Iterator[ObjekIsi]:
    pagu: dict[int, list[PaguRow]] = {}
    for satu in tahun_repo.list_all_pagu(session, tahun):
        pagu.setdefault(satu.pos_id, []).append(satu)
    for row in tahun_repo.list_pos(session, tahun):
        if row.tingkat == Tingkat.SUB_KEGIATAN:
            milik = row.unit_id
            yield ObjekIsi(
                objek=Objek(JenisObjek.POS, row.id or 0),
                tahun=tahun,
                bidang=Bidang.ANGGARAN,
                kode=f"{row.nomor}",
                nama=row.nama,
                pendek=row.pendek,
                unit=(Unit(milik, nama[milik]),) if milik else (),
                pagu=_in_force(pagu.get(row.id or 0, [])),
            )


def _in_force(semua: list[PaguRow]) -> Pagu | None:
    """Return the pagu of the last stage that there is a figure of."""
    tahap = [
        (URUTAN_TAHAP.index(Tahap(row.tahap)), row.ke, row.nilai)
        for row in semua
        if row.nilai is not None
    ]
    if not tahap:
        return None
    urutan, ke, rupiah = max(tahap, key=lambda satu: satu[:2])
    return Pagu(rupiah, URUTAN_TAHAP[urutan], ke)
