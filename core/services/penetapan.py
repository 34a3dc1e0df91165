"""Targets, pagu and promises as an admin gives them; figures cite the year's plan.

The caller holds the transaction and writes into the history what `set` returns.
"""

from typing import TypeAlias

from sqlmodel import Session

from core.buku import Tingkat
from core.errors import TombolBasiError
from core.janji import JanjiPos
from core.mapping import figure_columns
from core.paket.istilah import JenisUnit
from core.sejarah import Jenis
from core.services.janji import list_janji
from core.tahun import (
    JANJI,
    HariPagu,
    Ketetapan,
    PaguBaru,
    SatuanJanji,
    TargetBaru,
    TargetJanji,
    UnitJanji,
)
from storage import tahun_repo
from storage.models import IndikatorPosRow, PaguRow, TargetRow, UnitRow

Tercatat: TypeAlias = tuple[Jenis, dict[str, object]]


class Penetap:
    """Sets figures of one opened year; `dokumen` is the id of the document they cite."""

    def __init__(self, session: Session, tahun: int, dokumen: int) -> None:
        self._session, self._tahun, self._dokumen = session, tahun, dokumen
        self._kode = {row.id: row.kode for row in tahun_repo.list_indikator(session, tahun)}
        self._nomor = {
            row.id: row.nomor
            for row in tahun_repo.list_pos(session, tahun)
            if row.tingkat == Tingkat.SUB_KEGIATAN
        }
        self._target = {
            (row.indikator_id, row.periode): row for row in tahun_repo.list_targets(session, tahun)
        }
        self._pagu = {
            (row.pos_id, row.tahap, row.ke): row for row in tahun_repo.list_pagu(session, tahun)
        }
        self._janji: dict[int, JanjiPos] | None = None

    def set(self, satu: Ketetapan) -> Tercatat | None:
        """Set one figure; return what the history says of it, None where it is as it was.

        Raises TombolBasiError for an indikator, a sub kegiatan or a promise that the year does not
        have, and for a unit that cannot post it.
        """
        if isinstance(satu, JANJI):
            return self._set_janji(satu)
        if isinstance(satu, HariPagu):
            return self._set_day(satu)
        row = self._target_row(satu) if isinstance(satu, TargetBaru) else self._pagu_row(satu)
        lama = _said(row)
        row.sqlmodel_update({**figure_columns(satu.nilai), "tercetak": satu.teks})
        if isinstance(row, PaguRow) and isinstance(satu, PaguBaru):
            row.berlaku_on = satu.berlaku_on or row.berlaku_on
        if lama == _said(row):
            return None
        self._session.add(row)
        self._session.flush()
        perubahan = {"lama": lama, "baru": _said(row)}
        if isinstance(satu, TargetBaru):
            isi = {"indikator": satu.indikator_id, "tahun": self._tahun, "periode": satu.periode}
            return Jenis.TARGET_DITETAPKAN, {**isi, **perubahan}
        isi = {"pos": satu.pos_id, "tahap": satu.tahap.value, "ke": satu.ke}
        return Jenis.PAGU_DITETAPKAN, {**isi, **perubahan}

    def _target_row(self, satu: TargetBaru) -> TargetRow:
        if satu.indikator_id not in self._kode:
            raise TombolBasiError(f"{satu.indikator_id}")
        baris = f"{self._kode[satu.indikator_id]} {satu.periode}"
        return self._target.setdefault(
            (satu.indikator_id, satu.periode),
            TargetRow(
                indikator_id=satu.indikator_id,
                tahun=self._tahun,
                periode=satu.periode,
                naskah=tahun_repo.ISIAN,
                tercetak="",
                sumber_id=self._place(f"Target {self._tahun}", baris),
            ),
        )

    def _pagu_row(self, satu: PaguBaru) -> PaguRow:
        if satu.pos_id not in self._nomor:
            raise TombolBasiError(f"{satu.pos_id}")
        baris = f"sub kegiatan {self._nomor[satu.pos_id]}"
        return self._pagu.setdefault(
            (satu.pos_id, satu.tahap, satu.ke),
            PaguRow(
                pos_id=satu.pos_id,
                tahap=satu.tahap,
                ke=satu.ke,
                berlaku_on=None,
                tercetak="",
                sumber_id=self._place(f"Pagu {self._tahun}", baris),
            ),
        )

    def _set_day(self, satu: HariPagu) -> Tercatat | None:
        row = self._pagu.get((satu.pos_id, satu.tahap, satu.ke))
        if row is None:
            raise TombolBasiError(f"{satu.pos_id}")
        lama, row.berlaku_on = _said(row), satu.berlaku_on
        if lama == _said(row):
            return None
        self._session.add(row)
        self._session.flush()
        isi = {"pos": satu.pos_id, "tahap": satu.tahap.value, "ke": satu.ke}
        return Jenis.PAGU_DITETAPKAN, {**isi, "lama": lama, "baru": _said(row)}

    def _set_janji(self, satu: TargetJanji | SatuanJanji | UnitJanji) -> Tercatat | None:
        janji = self._promises().get(satu.janji_id)
        if janji is None:
            raise TombolBasiError(f"{satu.janji_id}")
        row = self._session.get_one(IndikatorPosRow, janji.id)
        lama: object
        baru: object
        match satu:
            case TargetJanji():
                apa, lama = "target", _said(row)
                row.sqlmodel_update({**figure_columns(satu.nilai), "tercetak": satu.teks})
                row.sumber_id = self._place(f"Output {self._tahun}", janji.kode)
                baru = _said(row)
            case SatuanJanji():
                apa, lama, baru = "satuan", row.satuan, satu.satuan
                row.satuan = satu.satuan
            case UnitJanji():
                unit = self._session.get(UnitRow, satu.unit_id)
                if janji.bertuan or unit is None or unit.jenis != JenisUnit.BAGIAN:
                    raise TombolBasiError(f"{satu.unit_id}")
                apa, lama, baru = "unit", row.unit_id, satu.unit_id
                row.unit_id = satu.unit_id
        if lama == baru:
            return None
        self._session.add(row)
        self._session.flush()
        isi = {"janji": janji.id, "tahun": self._tahun, "apa": apa}
        return Jenis.JANJI_DITETAPKAN, {**isi, "lama": lama, "baru": baru}

    def _promises(self) -> dict[int, JanjiPos]:
        # Most of what is set is of another kind.
        if self._janji is None:
            self._janji = {janji.id: janji for janji in list_janji(self._session, self._tahun)}
        return self._janji

    def _place(self, tabel: str, baris: str) -> int:
        return tahun_repo.sumber_id(self._session, self._dokumen, tabel, baris)


def _said(row: TargetRow | PaguRow | IndikatorPosRow) -> list[str | None] | None:
    """Return what a figure says, as the history writes it; None: nothing yet."""
    semua = [None if row.nilai is None else f"{row.nilai:f}", row.predikat, row.keadaan]
    if isinstance(row, PaguRow) and row.berlaku_on is not None:
        semua.append(row.berlaku_on.isoformat())
    return semua if any(semua) else None
