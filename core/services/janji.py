"""What programs and sub kegiatan promise in a year that is filled in here, from its rows."""

from collections import Counter

from sqlmodel import Session

from core.buku import Tingkat
from core.janji import AWAL, JanjiPos
from core.kinerja import Unit
from core.mapping import to_nilai
from storage import rencana_repo


def list_janji(session: Session, tahun: int) -> list[JanjiPos]:
    """Return what programs and sub kegiatan promise in a year that is filled in here."""
    urutan: Counter[int] = Counter()
    hasil = []
    for row in rencana_repo.list_janji(session, tahun):
        if row.tingkat not in AWAL:
            continue
        urutan[row.pos_id] += 1
        hasil.append(
            JanjiPos(
                id=row.id,
                pos_id=row.pos_id,
                tingkat=Tingkat(row.tingkat),
                nomor=row.nomor,
                urutan=urutan[row.pos_id],
                nama=row.nama,
                baris=row.pendek,
                satuan=row.satuan,
                target=to_nilai(row),
                unit=Unit(row.unit_id, row.unit_nama) if row.unit_id and row.unit_nama else None,
                bertuan=bool(row.bertuan),
            )
        )
    return hasil
