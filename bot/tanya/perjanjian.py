"""The budget that the agreement of performance prints, programme by programme."""

from collections.abc import Iterator

from bot.anggaran import render
from bot.anggaran.catatan import nama
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata
from bot.render import uang
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.angka import Tercetak
from core.buku import Kolom, Pos, five
from core.errors import TidakBerhakError
from core.services.lembaga import list_penanda_tangan

PERJANJIAN = "perjanjian"
"""What `rincian` says where this is meant."""
JALAN = 3
"""Rows of buttons below it."""


def anggaran(perkara: Perkara) -> Balasan:
    """Return it with its table. Raises TidakBerhakError for who may not see the whole."""
    ini = perkara.buku
    if ini.akar is None:
        raise TidakBerhakError(kata.ANGGARAN_SETDA)
    ada = list(_printed(perkara, (*ini.akar.anak, ini.akar)))
    tombol = render.ringkasan(ini).tombol[:JALAN]
    if not ada:
        return Balasan(kata.TANPA_ANGGARAN_JANJI, tombol=tombol, sikap=Sikap.TIDAK_ADA)
    baris = [kata.dijanjikan(nama(pos), uang(cetak.nilai)) for pos, cetak in ada]
    sumber = ada[-1][1].sumber
    akhir = kata_umum.sumber(sumber.judul, sumber.tabel)
    return Balasan(lines(kata.judul_janji(ini.tahun), baris, akhir), tombol=tombol)


def of_line(perkara: Perkara, pos: Pos) -> str:
    """Say what the agreement prints for a line; it names programmes, and nothing below them."""
    cetak = next((cetak for _, cetak in _printed(perkara, (pos,))), None)
    if cetak is None:
        return kata.tanpa_janji(nama(pos), uang(five(pos).murni))
    sumber = kata_umum.sumber(cetak.sumber.judul, cetak.sumber.tabel)
    return kata.janji_pos(nama(pos), perkara.buku.tahun, uang(cetak.nilai), sumber)


def _printed(perkara: Perkara, semua: tuple[Pos, ...]) -> Iterator[tuple[Pos, Tercetak]]:
    """Yield each line with its pagu as printed where the agreement was signed."""
    naskah = {s.sumber.tabel for s in list_penanda_tangan(perkara.ruang.engine, perkara.pelaku)}
    for pos in semua:
        for cetak in pos.cetakan.get(Kolom.MURNI, ()):
            if any(cetak.sumber.tabel.startswith(satu) for satu in naskah):
                yield pos, cetak
                break
