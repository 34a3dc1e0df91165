"""What the entries of a register come to, for the indikator that is about them."""

from collections.abc import Sequence
from typing import TypeAlias

from sqlmodel import Session

from core.hitung_register import count_register
from core.hitungan import Hitungan
from core.periode import Periode
from core.register import JenisRegister
from core.services.baca_register import to_isi
from storage import register_repo
from storage.models import EntriRegisterRow

Terbaca: TypeAlias = dict[tuple[str, int], Sequence[EntriRegisterRow]]
"""Registers by kind and year that were read already: once for many figures."""


def count_entries(  # noqa: PLR0913  which register, for when and whom
    session: Session,
    register: str,
    periode: Periode,
    *,
    unit_id: int | None,
    sendiri: bool,
    terbaca: Terbaca,
) -> Hitungan:
    """Count the entries of a unit, None: of all; `sendiri`: those of the period alone."""
    jenis, tahun = JenisRegister(register), periode.tahun
    if (jenis, tahun) not in terbaca:
        terbaca[jenis, tahun] = register_repo.list_entri(session, tahun, [jenis])
    isi = [
        to_isi(row)
        for row in terbaca[jenis, tahun]
        if row.dicoret_alasan is None and unit_id in {None, row.unit_id}
    ]
    return count_register(jenis, isi, periode=periode, sendiri=sendiri)
