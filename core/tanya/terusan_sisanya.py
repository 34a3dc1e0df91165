"""What is left of those that were picked: "selain itu?", "sisanya?"."""

from dataclasses import replace

from core.tanya.pertanyaan import Hal, Pertanyaan, Saring
from core.tanya.soal import Soal

ITU = frozenset(["itu", "tersebut", "tadi", "yang", "mereka"])
SISANYA = ("sisanya", "selebihnya", "lainnya")
LAWAN = {Saring.TERCAPAI: Saring.DI_BAWAH, Saring.DI_BAWAH: Saring.TERCAPAI}
BOLEH = frozenset(["pengandaian", "yang_mana", "banyaknya", "sisa"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the indikator that were not picked, None where none were."""
    selain = soal.mengecualikan and set(soal.kecuali.asing) <= ITU and not soal.kecuali.benda
    sisanya = soal.kata_ada(*SISANYA)
    if lalu.hal is not Hal.SARING or lalu.saring not in LAWAN or not (selain or sisanya):
        return None
    if soal.angka or soal.waktu.ada or not soal.konsep <= BOLEH:
        return None
    return replace(lalu, saring=LAWAN[lalu.saring], rincian="", angka=(), tampak=())
