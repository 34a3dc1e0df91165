"""What programs and sub kegiatan promise for their money: how it is named and measured.

Values only. A promise has one target for the year, and its figures are cumulative.
"""

import re
from dataclasses import dataclass

from core.angka import Keadaan, Nilai
from core.baca_isian import PERSEN
from core.buku import Tingkat
from core.capaian import CaraJumlah, Polaritas
from core.kinerja import Unit
from core.objek_isian import Ukuran
from core.paket.istilah import JenisNilai, PeriodeUkur
from core.periode import TAHUN

AWAL = {Tingkat.SUB_KEGIATAN: "output", Tingkat.PROGRAM: "program"}
"""How the code of a promise begins, by the level of its line."""
PENDEK_MAKS = 40
"""Characters of a short name that is made of a long one."""
_BILANGAN = re.compile(r"^(?:persentase|jumlah)\s+", re.IGNORECASE)
_PERSENTASE = re.compile(r"persentase\b", re.IGNORECASE)
_KODE = re.compile(
    r"(?:(output|program)[\s.-]*)?0*([0-9]{1,3})(?:\.0*([0-9]{1,2}))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class JanjiPos:
    """An indikator of a line of the budget, the `urutan`-th of it, and who posts its figures.

    `baris` is the short name of its line. `target` is TARGET_BELUM_ADA until somebody gives it.
    """

    id: int
    pos_id: int
    tingkat: Tingkat
    nomor: int
    urutan: int
    nama: str
    baris: str
    satuan: str
    target: Nilai
    unit: Unit | None
    bertuan: bool
    """Its line has a unit, which posts it; else an admin names one."""

    @property
    def kode(self) -> str:
        """Return output 35, of a second one output 35.2; of a program always program 1.2."""
        awal = f"{AWAL[self.tingkat]} {self.nomor}"
        sendiri = self.tingkat is Tingkat.SUB_KEGIATAN and self.urutan == 1
        return awal if sendiri else f"{awal}.{self.urutan}"

    @property
    def pendek(self) -> str:
        """Return the short name of its line; of a program, which has several, its own, cut."""
        return self.baris if self.tingkat is Tingkat.SUB_KEGIATAN else shorten(self.nama)

    @property
    def ukuran(self) -> Ukuran:
        ada = self.target is not Keadaan.TARGET_BELUM_ADA
        return Ukuran(
            satuan=self.satuan,
            polaritas=Polaritas.NAIK,
            cara_jumlah=CaraJumlah.TETAP,
            periode=PeriodeUkur.TRIWULAN,
            jenis_nilai=JenisNilai.ANGKA,
            formula="",
            target={TAHUN: self.target} if ada else {},
        )


@dataclass(frozen=True, slots=True)
class KodeJanji:
    """A code as somebody wrote it; `awal` None: output or program is not said, as `ke` may be."""

    awal: str | None
    nomor: int
    ke: int | None

    def fits(self, kode: str) -> bool:
        """Tell whether it may mean this code; a bare number is that of an output."""
        awal, _, letak = kode.partition(" ")
        nomor, _, ke = letak.partition(".")
        return (
            awal == (self.awal or AWAL[Tingkat.SUB_KEGIATAN])
            and int(nomor) == self.nomor
            and self.ke in {None, int(ke or 1)}
        )


def read_kode(teks: str) -> KodeJanji | None:
    """Read output 35, program 1.2 or 35; None: it is no code."""
    cocok = _KODE.fullmatch(teks.strip())
    if cocok is None:
        return None
    awal, nomor, ke = cocok.groups()
    return KodeJanji(awal.lower() if awal else None, int(nomor), int(ke) if ke else None)


def usual_satuan(nama: str, satuan: str) -> str:
    """Return the satuan, or % of what is called a percentage and has none.

    Documents print such a target as a bare number; only with its satuan the figure can be given
    by numerator and denominator, and is shown as what it is.
    """
    return PERSEN if not satuan and _PERSENTASE.match(nama) else satuan


def shorten(nama: str) -> str:
    """Return what tells an indikator from others, cut between words."""
    inti = _BILANGAN.sub("", nama, count=1)
    if len(inti) <= PENDEK_MAKS:
        return inti
    return f"{inti[:PENDEK_MAKS].rsplit(' ', 1)[0]}…"
