"""The mean of numbers that a question gives itself, beside what is found on those numbers."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.render import angka, dua_desimal
from bot.ruang import Ruang
from bot.tanya import catatan_cocok, premis
from bot.tanya.balasan import Balasan, lines
from core.aturan import round_pct
from core.hak import Pelaku
from core.tanya.pertanyaan import Pertanyaan

RATA = "rata"


def rata(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return the mean of the first `banyak` numbers; one behind them is held against it."""
    banyak = satu.banyak or len(satu.angka)
    isi, duga = satu.angka[:banyak], satu.angka[banyak:]
    jumlah = sum(isi, Decimal(0))
    hasil = round_pct(jumlah / len(isi))
    awal = ""
    if duga:
        cocok = premis.same(duga[0], hasil)
        awal = kata.memang_rata(angka(duga[0])) if cocok else kata.bukan_rata(angka(duga[0]))
    tertulis = [dua_desimal(n) if n != int(n) else angka(n) for n in isi]
    return Balasan(
        lines(
            awal,
            kata.rata(tertulis, angka(round_pct(jumlah)), dua_desimal(hasil)),
            catatan_cocok.on_numbers(ruang, pelaku, replace(satu, angka=isi)),
        )
    )
