"""Rules and letters that the prose of a document names, with their numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RUJUKAN = re.compile(
    r"""
    (?P<jenis>\b(?:[Ss]urat\ [Ee]daran|[Ss]urat(?:\ [Kk]eputusan)?|[Kk]eputusan|[Ii]nstruksi
        |[Pp]eraturan|[Uu]ndang-[Uu]ndang)\b)
    (?P<siapa>[^.;:]{0,140}?)
    \s+[Nn]omor\s+
    (?P<nomor>[\w./-]*\d(?:[\w./-]*\w)?(?:\s+[Tt]ahun\s+\d{4})?)
    (?:\s+(?P<kata>[Tt]entang|[Pp]erihal)\s+(?P<perihal>
        (?:[A-Z]\w+(?:\ \w+){0,2},\ )+[A-Z]\w+(?:\ \w+){0,2}\ dan\ [^.;,]+   # "Tugas, Fungsi dan …"
        |[^.;,]+?(?=\s+yang\s+merupakan\b|[.;,]|$)))?
    (?=[\s.,;]|$)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A rule or a letter: `nama` is its kind and who made it, `perihal` what it is about."""

    nama: str
    nomor: str
    perihal: str = ""

    @property
    def teks(self) -> str:
        ekor = f" {self.perihal}" if self.perihal else ""
        return f"{self.nama} Nomor {self.nomor}{ekor}"


def read_rujukan(teks: str) -> Iterator[Rujukan]:
    """Yield what the text names, in its order."""
    for cocok in _RUJUKAN.finditer(teks):
        nama = " ".join(f"{cocok['jenis']}{cocok['siapa']}".split())
        perihal = f"{cocok['kata']} {cocok['perihal'].strip()}" if cocok["perihal"] else ""
        yield Rujukan(f"{nama[0].upper()}{nama[1:]}", cocok["nomor"].strip(), perihal)
