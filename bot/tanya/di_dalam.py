"""Of several readings those are meant that lie in what was talked about."""

from collections.abc import Iterable

from bot.ruang import Ruang
from bot.tanya import buku
from core.buku import Buku, Pos, leaves
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu


def narrowed(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan | Ragu, lalu: Pertanyaan
) -> Pertanyaan | Ragu:
    """Return a doubt between lines without those that lie elsewhere, where any lies within.

    "serapan kegiatan kerja sama || sub kegiatan evaluasinya kenapa kosong".
    """
    if not isinstance(satu, Ragu) or lalu.hal is not Hal.ANGGARAN or len(lalu.benda) != 1:
        return satu
    if any(len(b.benda) != 1 or b.benda[0].jenis not in POS for b in satu.bacaan):
        return satu
    ini = buku.find_book(ruang, pelaku, lalu)
    if isinstance(ini, TahunKosong):
        return satu
    try:
        dalam = _rows(_lines(ruang, ini, lalu.benda[0]))
        pilih = tuple(b for b in satu.bacaan if _rows(_lines(ruang, ini, b.benda[0])) <= dalam)
    except TidakBerhakError:
        return satu
    if not pilih or len(pilih) == len(satu.bacaan):
        return satu
    return pilih[0] if len(pilih) == 1 else Ragu(pilih)


def _lines(ruang: Ruang, ini: Buku, benda: Benda) -> list[Pos]:
    if benda.jenis is Jenis.UNIT:
        milik = buku.of_unit(ruang, ini, benda)
        return buku.subs(milik) if milik else []
    pos = buku.find(ini, benda) if benda.jenis in POS else None
    return leaves(pos) if pos else []


def _rows(semua: Iterable[Pos]) -> frozenset[int]:
    return frozenset(s.nomor for s in semua)
