"""What is asked back where a question has several readings, with their figures where all have one.

Lines of the budget are told apart by their level, number and short name: some have one name.
"""

from dataclasses import replace

from bot.jawaban import Tombol
from bot.messages import tanya as kata
from bot.messages import tanya_anggaran as kata_pos
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.tombol import data_of
from core.buku import Buku, five, leaves
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.tanya.indeks import POS, Benda
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu

RUPIAH = frozenset([Hal.ANGGARAN, Hal.JUMLAH_POS])
"""What is told of lines in rupiah or as their serapan."""


def ask_back(ruang: Ruang, pelaku: Pelaku, ragu: Ragu) -> Balasan:
    """Return the question which reading is meant, with a button for each."""
    semua = [(satu, _book(ruang, pelaku, satu)) for satu in ragu.bacaan]
    pilihan = tuple((Tombol(_label(satu, ini), data_of(satu)),) for satu, ini in semua)
    angka = [_told(satu, ini) for satu, ini in semua]
    isi = angka if all(angka) else []
    sumber = next((buku.source(ini) for _, ini in semua if ini and isi), "")
    return Balasan(lines(kata.YANG_MANA, isi, sumber), tombol=pilihan, sikap=Sikap.TANYA)


def merged(ragu: Ragu) -> Pertanyaan | None:
    """Return what is remembered of a question with several readings: all the lines of them.

    "dijumlah saja keduanya" follows it, or "yang operasional". None where they differ otherwise.
    """
    if any(s.hal is not Hal.ANGGARAN or len(s.about(*POS)) != 1 for s in ragu.bacaan):
        return None
    benda = tuple(dict.fromkeys(b for s in ragu.bacaan for b in s.benda))
    return replace(ragu.bacaan[0], hal=Hal.JUMLAH_POS, benda=benda)


def _book(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Buku | None:
    """Return the budget of a reading that is about lines of it alone."""
    pos = satu.about(*POS)
    if satu.hal not in RUPIAH or not pos:
        return None
    ini = buku.find_book(ruang, pelaku, satu)
    return None if isinstance(ini, TahunKosong) else ini


def _label(satu: Pertanyaan, ini: Buku | None) -> str:
    if ini is None:
        return kata.bacaan(satu)
    # Of several in one label there is room for their short names alone.
    pendek = len(satu.benda) > 1
    return kata.bacaan_pos(satu, [_name(ini, b, pendek=pendek) for b in satu.benda])


def _name(ini: Buku, benda: Benda, *, pendek: bool = False) -> str:
    """Return what tells a line from others of its name; its name where it is not to be seen."""
    try:
        pos = buku.find(ini, benda) if benda.jenis in POS else None
    except TidakBerhakError:
        pos = None
    if pos is None:
        return benda.nama
    return pos.pendek if pendek else kata_pos.sebutan(benda.jenis, pos.nomor, pos.pendek)


def _told(satu: Pertanyaan, ini: Buku | None) -> str:
    """Return the figures of a reading about one line, "" where it has none to be told here."""
    if ini is None or satu.hal is not Hal.ANGGARAN or len(satu.benda) > 1 or satu.mengecualikan:
        return ""
    try:
        pos = buku.find(ini, satu.benda[0])
    except TidakBerhakError:
        return ""
    if pos is None:
        return ""
    return angka_pos.told(satu, ini, _name(ini, satu.benda[0]), five(pos), leaves(pos))
