"""The budget of each programme beside that of the whole."""

from dataclasses import replace

from bot.anggaran import render
from bot.anggaran.catatan import nama
from bot.messages import tanya_anggaran as kata
from bot.tanya import angka_pos, buku, jumlah_pos, lingkup_pos, perjanjian
from bot.tanya.balasan import Balasan, Penjawab, lines
from bot.tanya.buku import Perkara
from core.buku import Tingkat, five, leaves
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Ukuran


def _each_programme(perkara: Perkara) -> str:
    """Return the figures that are asked for, of the whole and of each programme; "" for all."""
    satu, ini = perkara.tanya, perkara.buku
    semua = [p for p in ini.pos if p.tingkat is Tingkat.PROGRAM]
    if not (satu.ukuran or satu.dasar) or ini.akar is None or satu.menduga:
        return ""
    tanya = satu if satu.ukuran else replace(satu, ukuran=(Ukuran.PAGU,))
    isi = [(kata.SETDA, ini.akar), *((nama(p), p) for p in semua)]
    return lines(angka_pos.told(tanya, ini, judul, five(p), leaves(p)) for judul, p in isi)


def per_program(perkara: Perkara) -> Balasan:
    if perkara.tanya.rincian == perjanjian.PERJANJIAN:
        return perjanjian.anggaran(perkara)
    ini = perkara.buku
    if perkara.tanya.rincian == jumlah_pos.RATA:
        semua = [lingkup_pos.as_benda(p) for p in ini.pos if p.tingkat is Tingkat.PROGRAM]
        buku.limit(ini, Jenis.PROGRAM, len(semua))
        satu = replace(perkara.tanya, hal=Hal.JUMLAH_POS, benda=tuple(semua), angka=())
        return jumlah_pos.jumlah(replace(perkara, tanya=satu))
    return Balasan(
        _each_programme(perkara),
        buku.dated(render.ringkasan(ini), ini),
        tampak=tuple(lingkup_pos.as_benda(p) for p in ini.pos if p.tingkat is Tingkat.PROGRAM),
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.PER_PROGRAM: buku.with_book(per_program)}
