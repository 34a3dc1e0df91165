"""Answers about words: terms of the field, short names of units, titles in registers."""

from dataclasses import replace

from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.ruang import Ruang
from bot.tanya import register
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.hak import Pelaku, sees_all
from core.services import lembaga
from core.services.nama import load_glosarium, load_indeks
from core.tanya.cari import words_of
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

BERNAMA = frozenset([Jenis.INDIKATOR, Jenis.PROGRAM, Jenis.KEGIATAN, Jenis.SUB_KEGIATAN])
"""Things in whose names a word may stand that nobody explains."""
TERBANYAK = 3
SINGKAT = 5


def istilah(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    glosarium = load_glosarium()
    semua = [s for b in satu.about(Jenis.ISTILAH) if (s := glosarium.find(b.nama)) is not None]
    if semua:
        sumber = dict.fromkeys(s.sumber for s in semua if s.sumber)
        return Balasan(
            lines(
                (kata.istilah(s.istilah, s.kepanjangan, s.arti) for s in semua),
                kata.sumber_istilah(list(sumber)) if sumber else f"<i>{kata.TAMBAHAN_ISTILAH}</i>",
            )
        )
    if unit := satu.about(Jenis.UNIT):
        return _unit(ruang, pelaku, int(unit[0].kunci))
    if satu.about(Jenis.REGISTER):
        return register.register(ruang, pelaku, replace(satu, hal=Hal.REGISTER, rincian="judul"))
    return _unknown(ruang, pelaku, satu.teks)


def _unit(ruang: Ruang, pelaku: Pelaku, unit_id: int) -> Balasan:
    susunan = lembaga.show_susunan(ruang.engine, pelaku)
    ini = susunan.find(unit_id)
    if ini is None:
        return Balasan(kata.TANPA_SUSUNAN, sikap=Sikap.TIDAK_ADA)
    atas = next(susunan.above(ini), None)
    sumber = kata_umum.sumber(ini.sumber.judul, ini.sumber.tabel) if ini.sumber else ""
    baris = kata.singkatan_unit(ini.singkat, ini.nama, atas.nama if atas else "")
    return Balasan(lines(baris, sumber))


def _unknown(ruang: Ruang, pelaku: Pelaku, teks: str) -> Balasan:
    """Say that nobody explains the word, and where the data have it."""
    dicari = words_of(teks)
    disebut = [
        benda.nama
        for benda in load_indeks(ruang.engine).benda
        if benda.jenis in BERNAMA and dicari and dicari <= words_of(" ".join(benda.sebutan))
    ]
    # What is as short was an abbreviation.
    awal = kata.tanpa_arti(teks.upper() if len(teks) <= SINGKAT else teks)
    if not disebut or not sees_all(pelaku):
        return Balasan(awal, sikap=Sikap.TIDAK_ADA)
    nama = list(dict.fromkeys(disebut))[:TERBANYAK]
    return Balasan(lines(awal, kata.disebut_di(nama)), sikap=Sikap.TIDAK_ADA)


PENJAWAB: dict[Hal, Penjawab] = {Hal.ISTILAH: istilah}
"""What answers questions about words."""
