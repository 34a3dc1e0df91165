"""What can be wrong with a filled form of targets and pagu, and where."""

from dataclasses import dataclass
from enum import StrEnum

from core.rencana import Salah


class SalahFormulir(StrEnum):
    """What can be wrong with a form besides its figures."""

    LEMBAR = "lembar"
    """The sheet is not there."""
    TAHUN = "tahun"
    """The sheet is of another year than the form."""
    KEPALA = "kepala"
    """A heading is not where it was."""
    TANPA_KUNCI = "tanpa_kunci"
    """A figure in a row that does not say of what."""
    TAK_DIKENAL = "tak_dikenal"
    """The year does not have what the row names."""
    GANDA = "ganda"
    TERGESER = "tergeser"
    """Code and name of the row are not of the same thing."""
    TERTUTUP = "tertutup"
    """The indikator has no target for this period."""
    TANPA_PAGU = "tanpa_pagu"
    """A day from which a pagu is in force that there is none of."""
    BERTUAN = "bertuan"
    """The unit of the sub kegiatan posts its output."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Masalah:
    """What is wrong where: a cell (B5) or the whole sheet (""); `isi` is what stands there.

    `perihal` is what should be there, or whose it is.
    """

    lembar: str
    alamat: str = ""
    sebab: Salah | SalahFormulir
    isi: str = ""
    perihal: str = ""
