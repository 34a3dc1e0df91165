"""The mean of numbers that a question gives itself, beside what is found on those numbers."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_andai as kata
from bot.render import angka, dua_desimal, persen
from bot.ruang import Ruang
from bot.tanya import catatan_cocok, letak_angka, premis, premis_arah
from bot.tanya.balasan import Balasan, lines
from core.aturan import round_pct
from core.capaian import SERATUS
from core.hak import Pelaku
from core.tanya.pertanyaan import Pertanyaan

RATA, SELISIH = "rata", "selisih"


def selisih(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return by how much the second number is more or less than the first."""
    if satu.naik is not None and (dipegang := premis_arah.held(ruang, pelaku, satu)):
        return dipegang
    lalu, kini = satu.angka[:2]
    beda = kini - lalu
    persen_beda = persen(abs(beda) / lalu * SERATUS) if lalu else ""
    isi = kata.selisih(angka(lalu), angka(kini), angka(abs(beda)), persen_beda, naik=beda >= 0)
    return Balasan(lines(isi, letak_angka.whose(ruang, pelaku, satu, satu.angka)))


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
