"""Whether printed totals are the sums of their rows: of programmes that are named."""

from collections.abc import Iterator

from bot.anggaran.catatan import nama
from bot.messages import tanya_catatan as kata
from bot.messages.cek import KOLOM
from bot.render import rupiah
from bot.tanya import buku
from bot.tanya.catatan_cocok import Perkara
from core.buku import Buku, Kolom, Pos, leaves, rows_against_total
from core.services.anggaran import show_buku
from core.tanya.indeks import Jenis


def told(perkara: Perkara) -> list[str]:
    """Return a line for each programme that is named; nothing where none is, or all is unseen."""
    ini = show_buku(
        perkara.ruang.engine, perkara.pelaku, perkara.hasil.tahun, now=perkara.ruang.now()
    )
    if not isinstance(ini, Buku):
        return []
    semua = [buku.find(ini, b) for b in perkara.tanya.about(Jenis.PROGRAM)]
    return [_line(pos) for pos in semua if pos is not None]


def _line(pos: Pos) -> str:
    banyak = len(leaves(pos))
    if beda := list(_different(pos)):
        return kata.tidak_cocok(nama(pos), banyak, beda)
    return kata.cocok(nama(pos), banyak)


def _different(pos: Pos) -> Iterator[str]:
    for kolom in Kolom:
        if (beda := rows_against_total(pos, kolom)) is not None:
            isi = (rupiah(beda.tercetak), rupiah(beda.dihitung), rupiah(abs(beda.selisih)))
            yield kata.beda_kolom(KOLOM[kolom], *isi)
