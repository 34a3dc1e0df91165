"""What the programmes come to by what was posted of their indikator and spent of their pagu."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from sqlmodel import Session

from core.anggaran import serapan_pct
from core.angka import Keadaan, Nilai
from core.baca_isian import Angka
from core.buku import Tingkat
from core.capaian import Polaritas, calculate_capaian
from core.hak import Pelaku
from core.hitungan import AngkaProgram, HitunganProgram
from core.hitungan_program import mean_of_programs
from core.janji import JanjiPos
from core.mapping import to_nilai
from core.pagu import in_force, judged_on
from core.periode import Bulan, Periode, Triwulan
from core.services.baca_isian import to_isian
from core.services.hak_isian import may_see
from core.services.janji import list_janji
from core.services.objek_isian import list_stages
from storage import anggaran_repo, hasil_repo
from storage.hasil_repo import Versi


def compute_program(session: Session, periode: Periode) -> HitunganProgram:
    """Return the mean of the programmes up to a quarter, or of the whole year."""
    sampai = periode.triwulan or Triwulan.IV
    tahun = periode.tahun
    resmi = _latest(hasil_repo.list_janji(session, tahun), sampai.kode)
    capaian: dict[int, list[Decimal | Keadaan]] = defaultdict(list)
    for janji, row in _of_programs(session, tahun, resmi):
        capaian[janji.nomor].append(_capaian(janji, row))
    serapan = _serapan(session, tahun, sampai.bulan_akhir)
    return mean_of_programs(periode, capaian, serapan)


def list_program_figures(
    session: Session, pelaku: Pelaku, periode: Periode
) -> tuple[AngkaProgram, ...]:
    """Return the figures that the mean is of, programme by programme."""
    sampai = periode.triwulan or Triwulan.IV
    resmi = _latest(hasil_repo.list_janji(session, periode.tahun), sampai.kode)
    semua = list(_of_programs(session, periode.tahun, resmi))
    isian = {satu.id: satu for satu in to_isian(session, [row for _, row in semua if row])}
    return tuple(
        AngkaProgram(
            janji,
            isian[row.id] if row else None,
            _capaian(janji, row),
            boleh=row is not None and may_see(session, pelaku, row),
        )
        for janji, row in sorted(semua, key=lambda satu: (satu[0].nomor, satu[0].urutan))
    )


def _of_programs(
    session: Session, tahun: int, resmi: Mapping[tuple[str, int], Versi]
) -> Iterator[tuple[JanjiPos, Versi | None]]:
    """Yield what the programmes promise, each with the figure that counts."""
    for janji in list_janji(session, tahun):
        if janji.tingkat is Tingkat.PROGRAM:
            yield janji, _of_promise(resmi, f"janji:{janji.id}", janji.unit.id if janji.unit else 0)


def _capaian(janji: JanjiPos, row: Versi | None) -> Decimal | Keadaan:
    angka = _exact(row) if row else Keadaan.BELUM_DILAPORKAN
    return calculate_capaian(janji.target, angka, Polaritas.NAIK)


def _serapan(session: Session, tahun: int, sampai: Bulan) -> Iterator[Decimal | Keadaan]:
    """Yield the serapan of each programme: sum over sum, against the pagu in force."""
    baris = anggaran_repo.list_pos(session, tahun)
    induk = {satu.id: satu.induk_id for satu in baris}
    program = {satu.id for satu in baris if satu.tingkat == Tingkat.PROGRAM}
    resmi = _latest(hasil_repo.list_anggaran(session, tahun), sampai.kode)
    semua_pagu, on = list_stages(session, tahun), judged_on(Periode(tahun, sampai.kode))
    terpakai: dict[int, list[Decimal]] = defaultdict(list)
    pagu: dict[int, Decimal] = defaultdict(Decimal)
    for sub in baris:
        if sub.tingkat != Tingkat.SUB_KEGIATAN:
            continue
        atas: int | None = sub.id
        while atas is not None and atas not in program:
            atas = induk[atas]
        berlaku = in_force(semua_pagu.get(sub.id, ()), on)
        if atas is None or berlaku is None:
            continue
        pagu[atas] += berlaku.rupiah
        realisasi = _of_unit(resmi, f"pos:{sub.id}", sub.unit_id)
        if isinstance(realisasi, Decimal):
            terpakai[atas].append(realisasi)
    for satu_program, semua in terpakai.items():
        yield serapan_pct(sum(semua, Decimal(0)), pagu[satu_program])


def _latest(rows: Iterable[Versi], sampai: str) -> dict[tuple[str, int], Versi]:
    """Return what counts of the latest period up to this one, by thing and unit."""
    terakhir: dict[tuple[str, int], Versi] = {}
    for row in rows:
        kunci = (row.objek, row.unit_id)
        lama = terakhir.get(kunci)
        if row.status != hasil_repo.TERHITUNG or row.periode > sampai:
            continue
        if lama is None or (lama.periode, lama.versi) < (row.periode, row.versi):
            terakhir[kunci] = row
    return terakhir


def _of_promise(resmi: Mapping[tuple[str, int], Versi], objek: str, unit_id: int) -> Versi | None:
    """Return the figure of the unit, else the latest of one that posted it before."""
    if (objek, unit_id) in resmi:
        return resmi[objek, unit_id]
    lain = [row for (milik, _), row in resmi.items() if milik == objek]
    return max(lain, key=lambda row: row.periode, default=None)


def _of_unit(resmi: Mapping[tuple[str, int], Versi], objek: str, unit_id: int | None) -> Nilai:
    row = resmi.get((objek, unit_id or 0))
    return _exact(row) if row else Keadaan.BELUM_DILAPORKAN


def _exact(row: Versi) -> Nilai:
    return Angka(row.teks, to_nilai(row), row.pembilang, row.penyebut).tepat
