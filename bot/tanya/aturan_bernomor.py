"""A regulation that is asked for by its number and year, where no register has it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.messages import tanya as kata_umum
from bot.messages import tanya_hukum as kata_hukum
from bot.messages import tanya_register as kata
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from core.hak import Pelaku
from core.lembaga import Landasan
from core.register import JenisRegister
from core.services import lembaga
from core.services.nama import load_glosarium
from core.tanya.butir import Butir
from core.tanya.hukum import names_of
from core.teks import fold

_BERNOMOR = re.compile(r"\bnomor 0*(\d+) tahun (\d{4})\b")
PERATURAN_KDH = frozenset(["perwal", "perbup", "pergub"])
"""How the regulations of heads of regions are called."""


def is_called(teks: str, nomor: str, tahun: str) -> bool:
    """Tell whether a title names the regulation of this number and year."""
    return (nomor, tahun) in _BERNOMOR.findall(fold(teks))


def find(ruang: Ruang, pelaku: Pelaku, nomor: str, tahun: str, semua: Sequence[Butir]) -> Balasan:
    """Return the rule that the document rests on, else that it is not in the data and what is."""
    aturan = [
        satu
        for satu in lembaga.list_landasan(ruang.engine, pelaku, pada=ruang.now().date())
        if satu.sumber is not None
    ]
    kdh = [satu for satu in aturan if _is_of_head(satu)]
    if ada := [satu for satu in kdh if is_called(satu.teks, nomor, tahun)]:
        return Balasan(lines(_rules(ada)))
    rancangan = [b for b in semua if _is_draft(b, nomor, tahun)]
    lain = [b for b in semua if b not in rancangan]
    dekat = [*map(_draft, rancangan), *_named(lain), *_rules(kdh)]
    awal = kata.tanpa_peraturan(nomor, tahun, len(aturan))
    return Balasan(
        lines(awal, kata.PERATURAN_BERNOMOR if dekat else "", dekat), sikap=Sikap.TIDAK_ADA
    )


def _is_of_head(satu: Landasan) -> bool:
    return not PERATURAN_KDH.isdisjoint(names_of(satu.teks, load_glosarium()).split())


def _rules(semua: Iterable[Landasan]) -> Iterator[str]:
    for satu in semua:
        if satu.sumber is not None:
            yield kata_hukum.landasan(satu.sumber.baris, satu.teks)
            yield kata_umum.sumber(satu.sumber.judul, satu.sumber.tabel)


def _is_draft(satu: Butir, nomor: str, tahun: str) -> bool:
    """Tell whether a draft has the number in the list of that year: it is no regulation yet."""
    sama = (f"{satu.kunci.nomor}", f"{satu.kunci.tahun}") == (nomor, tahun)
    return sama and satu.kunci.jenis is JenisRegister.RAPERWAL


def _draft(satu: Butir) -> str:
    return kata.rancangan_ke(satu.kunci.nomor, satu.kunci.tahun, satu.judul)


def _named(semua: Sequence[Butir]) -> Iterator[str]:
    """Yield the entries whose titles name a regulation by its number."""
    for satu in semua:
        if _BERNOMOR.search(fold(satu.judul)):
            yield kata.dalam_judul(satu.kunci.jenis, satu.kunci.tahun, satu.kunci.nomor, satu.judul)
