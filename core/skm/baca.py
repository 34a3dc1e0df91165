"""A file with the answers of respondents, .xlsx or .csv: bytes in, sums and problems out.

Only answers are read, and only their sums are kept: no name, no number, no remark of anybody.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.bukti import tell_kind
from core.csv_asing import read_csv
from core.galat_bukti import BerkasDitolakError, SebabDitolak, check_size
from core.skm.jawaban import Rekap, sum_answers
from core.skm.lembar_jawaban import find_head, read_head, read_rows
from core.skm.masalah import MasalahJawaban, SalahJawaban
from core.skm.unsur import UNSUR, Unsur
from core.xlsx.baca import read_workbook
from core.xlsx.sel import Baris, Lembar, column_name

MASALAH_MAKS = 200
"""Problems that are told one by one; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BacaanJawaban:
    """What a file says. `rekap` is None where anything is wrong: all is taken, or nothing.

    `banyak_masalah` counts also those that `masalah` leaves out. Columns are letters: `pribadi`
    tell who a respondent is, `diabaikan` have a heading that says nothing. `tertukar`: the unsur
    whose name was believed, not the number beside it. `dilewati` are rows of sums and below;
    `tersembunyi` respondents in hidden rows, who count.
    """

    lembar: str
    rekap: Rekap | None
    masalah: tuple[MasalahJawaban, ...] = ()
    banyak_masalah: int = 0
    pribadi: tuple[str, ...] = ()
    diabaikan: tuple[str, ...] = ()
    tertukar: tuple[str, ...] = ()
    dilewati: int = 0
    tersembunyi: int = 0


def read_answers(isi: bytes, unsur: Sequence[Unsur] = UNSUR) -> BacaanJawaban:
    """Read a file; its name is not asked for.

    Raises BerkasDitolakError for what is no such file, unsafe, or too large.
    """
    lembar = [
        (satu, kepala)
        for satu in _sheets(isi)
        if not satu.tersembunyi and (kepala := find_head(satu, unsur))
    ]
    if not lembar:
        return _refused("", [MasalahJawaban(sebab=SalahJawaban.TANPA_KEPALA)])
    if len(lembar) > 1:
        nama = ", ".join(satu.nama for satu, _ in lembar)
        return _refused("", [MasalahJawaban(sebab=SalahJawaban.LEMBAR_GANDA, perihal=nama)])
    return _read(*lembar[0], unsur)


def _sheets(isi: bytes) -> Sequence[Lembar]:
    check_size(len(isi))
    try:
        tell_kind(isi)
    except BerkasDitolakError as error:
        if error.sebab is not SebabDitolak.JENIS:
            raise
        return (read_csv(isi),)
    return read_workbook(isi).lembar


def _read(lembar: Lembar, baris: Baris, unsur: Sequence[Unsur]) -> BacaanJawaban:
    kepala = read_head(lembar, baris, unsur)
    if kepala.masalah:
        # Without its column an unsur would look as if nobody had answered it.
        return _refused(lembar.nama, kepala.masalah)
    baca = read_rows(lembar, kepala)
    rekap = sum_answers(unsur, baca.jawaban)
    masalah = baca.masalah
    if not masalah and not rekap.responden:
        masalah = [MasalahJawaban(sebab=SalahJawaban.TANPA_RESPONDEN)]
    if masalah:
        return _refused(lembar.nama, masalah)
    return BacaanJawaban(
        lembar=lembar.nama,
        rekap=rekap,
        pribadi=tuple(map(column_name, kepala.pribadi)),
        diabaikan=tuple(map(column_name, kepala.diabaikan)),
        tertukar=kepala.tertukar,
        dilewati=baca.dilewati,
        tersembunyi=baca.tersembunyi,
    )


def _refused(lembar: str, masalah: Sequence[MasalahJawaban]) -> BacaanJawaban:
    return BacaanJawaban(
        lembar=lembar,
        rekap=None,
        masalah=tuple(masalah[:MASALAH_MAKS]),
        banyak_masalah=len(masalah),
    )
