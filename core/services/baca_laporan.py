"""Reports from their rows, with the names of people and units, and back."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from sqlmodel import Session

from core.hak import Kapasitas, Penugasan, Peran
from core.isian import Bukti, Siapa
from core.kewajiban.laporan import IsiLaporan, Laporan, StatusLaporan, Surat
from core.mapping import to_bukti
from core.periode import Periode
from storage import isian_repo, laporan_repo
from storage.models import KewajibanRow, LaporanRow

Pasangan = tuple[LaporanRow, KewajibanRow]


def to_laporan(session: Session, rows: Sequence[Pasangan]) -> list[Laporan]:
    """Return the versions in their rows' order."""
    if not rows:
        return []
    lampiran: dict[int, list[Bukti]] = {}
    for satu in laporan_repo.list_lampiran(session, [row.id or 0 for row, _ in rows]):
        lampiran.setdefault(satu.laporan_id, []).append(to_bukti(satu))
    orang = {o for row, _ in rows for o in (row.oleh, row.diputus_oleh) if o}
    nama = isian_repo.people_names(session, orang)
    sebagai = {row.sebagai_unit_id for row, _ in rows if row.sebagai_unit_id}
    unit = isian_repo.unit_names(session, {milik.unit_id for _, milik in rows} | sebagai)
    return [
        _laporan(row, milik, nama, unit, tuple(lampiran.get(row.id or 0, ())))
        for row, milik in rows
    ]


def write_isi(isi: IsiLaporan) -> str:
    return json.dumps(asdict(isi), ensure_ascii=False, sort_keys=True)


def _laporan(
    row: LaporanRow,
    milik: KewajibanRow,
    nama: dict[int, str],
    unit: dict[int, str],
    lampiran: tuple[Bukti, ...],
) -> Laporan:
    surat = Surat(row.surat_nomor, row.surat_on) if row.surat_nomor and row.surat_on else None
    return Laporan(
        id=row.id or 0,
        kewajiban_id=row.kewajiban_id,
        jenis=milik.jenis,
        periode=Periode(milik.tahun, milik.periode),
        unit_id=milik.unit_id,
        unit_nama=unit[milik.unit_id],
        versi=row.versi,
        status=StatusLaporan(row.status),
        isi=IsiLaporan(**json.loads(row.isi)),
        surat=surat,
        lampiran=lampiran,
        pengirim=Siapa(row.oleh, nama.get(row.oleh), row.diajukan_at),
        sebagai=Penugasan(
            peran=Peran(row.peran),
            unit_id=row.sebagai_unit_id,
            unit_nama=unit.get(row.sebagai_unit_id or 0),
            kapasitas=Kapasitas(row.kapasitas),
        ),
        atas_nama=row.atas_nama,
        pemutus=(
            Siapa(row.diputus_oleh, nama.get(row.diputus_oleh), row.diputus_at)
            if row.diputus_oleh and row.diputus_at
            else None
        ),
        catatan_putusan=row.catatan,
    )
