"""Whether printed totals are the sums of their rows: of programmes that are named."""

from collections.abc import Iterator

from bot.anggaran.catatan import nama
from bot.messages import tanya_catatan as kata
from bot.messages.cek import KOLOM
from bot.messages.tanya_anggaran import SETDA
from bot.render import rupiah, uang
from bot.tanya import buku
from bot.tanya.balasan import lines
from bot.tanya.catatan_cocok import Perkara
from core.anggaran import Dasar
from core.buku import Buku, Kolom, Pos, Tingkat, leaves, rows_against_total
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
    if perkara.tanya.dasar is Dasar.MURNI:
        seluruh = [ini.akar, *ini.akar.anak] if ini.akar is not None else []
        utuh = semua or (seluruh if not perkara.tanya.benda else [])
        return [_printings(pos, Kolom.MURNI) for pos in utuh if pos is not None]
    return [_line(pos) for pos in semua if pos is not None]


def _printings(pos: Pos, kolom: Kolom) -> str:
    """Say where a total is printed, as what, and whether its rows come to it."""
    semua = pos.cetakan.get(kolom, ())
    nilai = dict.fromkeys(c.nilai for c in semua)
    di = [(uang(n), [c.sumber.tabel for c in semua if c.nilai == n]) for n in nilai]
    beda = rows_against_total(pos, kolom)
    jumlah = rupiah(beda.dihitung) if beda is not None else ""
    sebut = nama(pos) if pos.tingkat is not Tingkat.JUMLAH else SETDA
    return kata.cetakan(f"{KOLOM[kolom]} {sebut}", di, len(leaves(pos)), jumlah)


def _line(pos: Pos) -> str:
    banyak = len(leaves(pos))
    if beda := list(_different(pos)):
        return lines(kata.tidak_cocok(nama(pos), banyak, beda), _explained(pos))
    return kata.cocok(nama(pos), banyak)


def _explained(pos: Pos) -> str:
    """Name the rows that are the difference in each column, "" where no rows are that."""
    semua = [b for kolom in Kolom if (b := rows_against_total(pos, kolom)) is not None]
    sama = [p for p in semua[0].penjelas if all(p in b.penjelas for b in semua)]
    if len(sama) == 1:
        return kata.tepat_baris(sama[0])
    # Rows that are each the whole difference say the same in all of its columns.
    masing = [p[0] for p in sama if len(p) == 1]
    return kata.tepat_salah_satu(masing) if masing and len(masing) == len(sama) else ""


def _different(pos: Pos) -> Iterator[str]:
    for kolom in Kolom:
        if (beda := rows_against_total(pos, kolom)) is not None:
            isi = (rupiah(beda.tercetak), rupiah(beda.dihitung), rupiah(abs(beda.selisih)))
            yield kata.beda_kolom(KOLOM[kolom], *isi)
