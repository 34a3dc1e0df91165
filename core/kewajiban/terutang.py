"""One report that a unit owes, with all that whoever sends or collects it wants to know of it."""

from dataclasses import dataclass

from core.hak import Penugasan
from core.kewajiban.jenis import JenisKewajiban, SuratPermintaan
from core.kewajiban.laporan import Laporan
from core.kewajiban.tepat import Batas, Penilaian
from core.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Terutang:
    """`pengumpul` are the names of the Bagian that collect its field.

    `terakhir` is its newest version that was neither taken back nor replaced, None without one;
    `sebagai` the role in which the person it is shown to sends it, None: in none; `atas_nama`:
    on behalf of the unit. `bila_dikirim`: where it would stand if a report came in now, None
    where nobody has asked.
    """

    id: int
    jenis: JenisKewajiban
    periode: Periode
    unit_id: int
    unit_nama: str
    pengumpul: tuple[str, ...]
    batas: Batas
    penilaian: Penilaian
    terakhir: Laporan | None
    sebagai: Penugasan | None = None
    atas_nama: bool = False
    bila_dikirim: Penilaian | None = None

    @property
    def surat(self) -> SuratPermintaan | None:
        """Return the letter that demands it, None: none that is known."""
        return self.jenis.surat and self.jenis.surat.for_due(self.batas.tenggat_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class SemuaTerutang:
    """What somebody may report: what is due first at the top, of what is in the newest.

    `nanti` cannot be sent yet.
    """

    ditunggu: tuple[Terutang, ...]
    masuk: tuple[Terutang, ...]
    nanti: tuple[Terutang, ...]
