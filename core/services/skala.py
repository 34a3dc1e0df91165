"""The grading scales as somebody may ask about them, and the latest scores that they grade."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from sqlalchemy import Engine

from core.angka import Nilai, Predikat, Sumber
from core.komponen import Komponen, read_komponen
from core.mapping import at_tempat, to_nilai
from core.services.lembar_kinerja import SKALA_AKIP, SKALA_KINERJA, load_skala
from core.skala import Skala
from storage import bahan_repo, contoh_paket
from storage.engine import reading

SKALA_SKM = "skm"
SEMUA = (SKALA_KINERJA, SKALA_AKIP, SKALA_SKM)
NILAI = {SKALA_AKIP: "nilai_sakip_setda", SKALA_SKM: "skm_rata_rata"}
"""The keys of the scores that documents print outside their tables."""
BERKAS = "komponen.toml"


@dataclass(frozen=True, slots=True)
class NilaiTerakhir:
    """The latest score that is known on a scale, and where it is printed."""

    tahun: int
    uraian: str
    nilai: Decimal
    sumber: Sumber


def list_skala(engine: Engine, kode: Sequence[str], on: date) -> list[Skala]:
    """Return the scales of these codes in force on a day, in their order."""
    with reading(engine) as session:
        ada = load_skala(session, on.year, kode)
    return [ada[satu] for satu in kode if satu in ada]


def find_score(engine: Engine, kode: str, tahun: int) -> NilaiTerakhir | None:
    """Return the latest score up to that year, None where no document prints one."""
    if kode not in NILAI:
        return None
    with reading(engine) as session:
        for lalu in range(tahun, tahun - 6, -1):
            for row in bahan_repo.list_angka(session, lalu):
                nilai: Nilai = to_nilai(row)
                if isinstance(nilai, Predikat) and nilai.skor is not None:
                    nilai = nilai.skor
                if row.kunci == NILAI[kode] and isinstance(nilai, Decimal):
                    return NilaiTerakhir(lalu, row.uraian, nilai, at_tempat(row.tempat))
    return None


@lru_cache(maxsize=1)
def list_komponen() -> list[Komponen]:
    """Return the components of all scores that have any."""
    return read_komponen(contoh_paket.read_acuan(BERKAS).decode())
