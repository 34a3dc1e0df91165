"""What the buttons of /cek say to the bot: verbs, and what stands behind them."""

from dataclasses import dataclass

from core.audit.catatan import Tingkat
from core.errors import TombolBasiError
from core.teks import fold

RINGKASAN = "nr"
"""year."""
DAFTAR = "nl"
"""year, level or SEMUA, page."""
CARI = "nq"
"""year, words: what was looked for."""
CATATAN = "nc"
"""year, the list that it was opened from, the finding's sign."""
TANGGAPAN = "na"
"""year, sign, the list that the finding was opened from, page: all answers."""
TANGGAPI = "nt"
"""year, sign, the list that it was opened from: begins an answer."""
SIMPAN = "ns"
"""year, sign, stamp of what is shown."""
BATAL = "nx"
"""year, sign."""
BERKAS = "nb"
"""year, sign, answer, the list that the finding was opened from: its file."""
SEMUA = "-"
MENCARI = "?"
"""Stands before the words of a list that was looked for."""
KATA_MAKS = 44
"""Characters of such words that a button holds beside all else."""
NAMA_MAKS = 32
"""Bytes of a list's name that a button holds beside a number."""


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list of findings: of a level, None: of all; or of those that were looked for."""

    tingkat: Tingkat | None = None
    dicari: str = ""


def looked_for(dicari: str) -> Daftar:
    """Return the list of what was looked for, of so many of the words as a button holds.

    Without the last ones it is longer, and has all that it had.
    """
    kata = fold(dicari).split()
    while len(" ".join(kata)) > KATA_MAKS:
        kata.pop()
    return Daftar(dicari=" ".join(kata))


def of(verba: str, *isi: object) -> str:
    return ":".join(f"{satu}" for satu in (verba, *isi))


def list_name(daftar: Daftar) -> str:
    return f"{MENCARI}{daftar.dicari}" if daftar.dicari else level(daftar.tingkat)


def short_name(daftar: Daftar) -> str:
    """Return the name of a list, of one that was looked for with so many words as there is room."""
    kata = daftar.dicari.split()
    while kata and len(list_name(Daftar(dicari=" ".join(kata))).encode()) > NAMA_MAKS:
        kata.pop()
    return list_name(Daftar(daftar.tingkat, " ".join(kata)))


def list_of(teks: str) -> Daftar:
    """Return the list that a button names. Raises TombolBasiError."""
    if not teks.startswith(MENCARI):
        return Daftar(level_of(teks))
    return Daftar(dicari=words_of(teks.removeprefix(MENCARI)))


def words_of(teks: str) -> str:
    """Return the words that a button holds. Raises TombolBasiError."""
    if not teks or fold(teks) != teks or len(teks) > KATA_MAKS:
        raise TombolBasiError(teks)
    return teks


def level(tingkat: Tingkat | None) -> str:
    return SINGKAT[tingkat] if tingkat else SEMUA


def level_of(teks: str) -> Tingkat | None:
    """Return the level that a button names, None: all. Raises TombolBasiError."""
    if teks == SEMUA:
        return None
    for tingkat, singkat in SINGKAT.items():
        if singkat == teks:
            return tingkat
    raise TombolBasiError(teks)


SINGKAT = {
    Tingkat.PERLU_DIPERBAIKI: "d",
    Tingkat.PERLU_PENJELASAN: "j",
    Tingkat.RINGAN: "r",
}
