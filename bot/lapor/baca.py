"""What somebody types behind /kirim: which report, of which period, of which unit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.kewajiban.jenis import IKK_LPPD, SKM, JenisKewajiban
from core.kewajiban.terutang import Terutang
from core.periode import Semester
from core.teks import fold

SEBUTAN = {
    "ikk": IKK_LPPD,
    "skm": SKM,
    "survei": SKM,
    "ikm": SKM,
    "lakip": "lkjip",
    "lkip": "lkjip",
    "pk": "perjanjian_kinerja",
    "perkin": "perjanjian_kinerja",
}
"""What kinds are called besides by their codes and their short names."""
_TAHUN = re.compile(r"\b(?:(?:tahun|thn|th) )?((?:19|20|21)\d\d)\b", re.ASCII)
_SEMESTER = re.compile(r"\b(?:semester|smtr|smt|sem|s) ?(ii|i|1|2)\b", re.ASCII)
_IKK = re.compile(
    r"(?<!\w)(?:-? ?\d{1,4} ?(?:/|dari) ?-?\d{1,4}|(?:semua|seluruhnya)(?: \d{1,3})?)\b",
    re.IGNORECASE,
)
"""A minus belongs to it: what is no count is asked for again, not read without it."""
_ABAIKAN = frozenset(
    {"laporan", "kirim", "untuk", "tahun", "unit", "berkas", "file", "atas", "nama"}
)


@dataclass(frozen=True, slots=True)
class Tertulis:
    """`ikk` is how many IKK are filled, as typed; `kata` what is left, which may name a unit."""

    jenis: str | None = None
    tahun: int | None = None
    periode: str | None = None
    ikk: str = ""
    kata: str = ""

    def fits(self, satu: Terutang, kata_unit: frozenset[str] = frozenset()) -> bool:
        """Tell whether this may be meant; `kata_unit` are the words that name its unit."""
        return (
            self.jenis in {None, satu.jenis.kode}
            and self.tahun in {None, satu.periode.tahun}
            and self.periode in {None, satu.periode.kode}
            and kata_unit.issuperset(self.kata.split())
        )


def read(args: Sequence[str], jenis: Sequence[JenisKewajiban]) -> Tertulis:
    """Read it with the kinds that there are, in any order."""
    tulisan = " ".join(args)
    ikk = _IKK.search(tulisan)
    sisa = fold(_IKK.sub(" ", tulisan, count=1) if ikk else tulisan)
    semester, sisa = _take(_SEMESTER, sisa)
    tahun, sisa = _take(_TAHUN, sisa)
    kode, kata = _kind(sisa.split(), jenis)
    return Tertulis(
        jenis=kode,
        tahun=int(tahun) if tahun else None,
        periode=_semester(semester).kode if semester else None,
        ikk=ikk[0] if ikk else "",
        kata=" ".join(satu for satu in kata if satu not in _ABAIKAN),
    )


def _kind(kata: Sequence[str], jenis: Sequence[JenisKewajiban]) -> tuple[str | None, list[str]]:
    """Return the kind that is named, and the other words; the more of its words the better."""
    nama = {satu.kode: _words(satu) for satu in jenis}
    cocok = {kode: [s for s in kata if s in milik] for kode, milik in nama.items()}
    terbaik = max(cocok, key=lambda kode: _weight(cocok[kode], kode), default=None)
    if terbaik is None or not cocok[terbaik]:
        return None, list(kata)
    return terbaik, [satu for satu in kata if satu not in nama[terbaik]]


def _weight(kata: Sequence[str], kode: str) -> tuple[int, int]:
    """Weigh a match: of two kinds with as many words the one with the shorter code is meant."""
    return len(kata), -len(kode)


def _words(satu: JenisKewajiban) -> set[str]:
    lain = {kata for kata, kode in SEBUTAN.items() if kode == satu.kode}
    return {*fold(satu.kode.replace("_", " ")).split(), *fold(satu.pendek).split(), *lain} - {"pd"}


def _semester(teks: str) -> Semester:
    return Semester.II if teks in {"ii", "2"} else Semester.I


def _take(pola: re.Pattern[str], teks: str) -> tuple[str | None, str]:
    """Return what the pattern's group found, None for nothing, and the text without it."""
    cocok = pola.search(teks)
    if cocok is None:
        return None, teks
    return cocok[1], f"{teks[: cocok.start()]} {teks[cocok.end() :]}"
