"""How a Bagian stands: its indikator, and below them its budget."""

from dataclasses import replace

from bot.ruang import Ruang
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.capaian import capaian
from core.hak import Pelaku
from core.tanya.pertanyaan import Hal, Pertanyaan


def ikhtisar(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    kinerja = capaian(ruang, pelaku, replace(satu, hal=Hal.CAPAIAN))
    uang = anggaran(ruang, pelaku, replace(satu, hal=Hal.ANGGARAN))
    tombol = (*kinerja.tombol, *(uang.lanjut.tombol[:1] if uang.lanjut else ()))
    ada = Sikap.JAWAB in {kinerja.sikap, uang.sikap}
    return Balasan(
        lines(kinerja.inti, uang.inti, uang.pendek or ""),
        tombol=tombol,
        sikap=Sikap.JAWAB if ada else kinerja.sikap,
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.IKHTISAR: ikhtisar}
