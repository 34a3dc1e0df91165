"""A text that is no command: understood, answered, and remembered for what follows it."""

from collections import OrderedDict
from dataclasses import replace
from datetime import datetime

from bot.jawaban import Jawaban, Tombol
from bot.messages import kesalahan
from bot.messages import tanya as kata
from bot.ruang import Ruang
from bot.tanya import anggaran, andai, catatan, kinerja, skala
from bot.tanya.balasan import Balasan, Penjawab, Sikap, together
from bot.umum.tombol import MENU, menu_of
from core.errors import DomainError, TidakBerhakError
from core.hak import Pelaku
from core.services.nama import load_indeks, load_kamus
from core.tanya import pahami
from core.tanya.lanjutan import Ingatan as Terakhir
from core.tanya.pahami import RINGAN
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu

PENJAWAB: dict[Hal, Penjawab] = {
    **kinerja.PENJAWAB,
    **anggaran.PENJAWAB,
    **catatan.PENJAWAB,
    **andai.PENJAWAB,
    **skala.PENJAWAB,
}
PALING_BANYAK_ORANG = 5_000
"""Of so many people it is remembered what they asked."""
TANPA_BENDA = frozenset([Hal.CAPAIAN, Hal.SARING, Hal.ANGGARAN, Hal.PER_PROGRAM, Hal.PER_UNIT, Hal.PERINGKAT])
"""Answers about the whole: a word that nobody knows says that a part was asked for."""


class Ingatan:
    """What each person was told last in each chat; nobody else's, and not for long."""

    def __init__(self) -> None:
        self._isi: OrderedDict[tuple[int, int], Terakhir] = OrderedDict()

    def find(self, kunci: tuple[int, int], now: datetime) -> Pertanyaan | None:
        """Return what was asked last, None for what is too long ago."""
        ada = self._isi.get(kunci)
        return ada.pertanyaan if ada and ada.holds(now) else None

    def keep(self, kunci: tuple[int, int], satu: Pertanyaan, now: datetime) -> None:
        self._isi[kunci] = Terakhir(satu, now)
        self._isi.move_to_end(kunci)
        while len(self._isi) > PALING_BANYAK_ORANG:
            self._isi.popitem(last=False)


def jawab(ruang: Ruang, pelaku: Pelaku, teks: str, ingatan: Ingatan | None = None) -> Jawaban:
    """Answer a text that is no command."""
    return together(reply(ruang, pelaku, teks, ingatan))


def reply(
    ruang: Ruang, pelaku: Pelaku, teks: str, ingatan: Ingatan | None = None
) -> list[Balasan]:
    """Return what is said to each question of a text, remembering the last."""
    kunci, now = (pelaku.orang_id, 0), ruang.now()
    lalu = ingatan.find(kunci, now) if ingatan else None
    semua = understand(ruang, teks, lalu)
    if ingatan is not None:
        for satu in semua:
            if isinstance(satu, Pertanyaan) and satu.hal not in RINGAN:
                ingatan.keep(kunci, satu, now)
    return [_answer(ruang, pelaku, satu) for satu in semua]


def understand(ruang: Ruang, teks: str, lalu: Pertanyaan | None = None) -> list[Pertanyaan | Ragu]:
    """Return the questions of a text, as they are understood after what was asked before."""
    return pahami.understand(
        teks, load_indeks(ruang.engine), load_kamus(), lalu, tahun_ini=ruang.now().year
    )


def _answer(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan | Ragu) -> Balasan:
    if isinstance(satu, Ragu):
        return _ask_back(satu)
    penjawab = PENJAWAB.get(satu.hal)
    if penjawab is None:
        return Balasan(kata.LUAR, tombol=menu_of(pelaku), sikap=Sikap.LUAR)
    try:
        balasan = penjawab(ruang, pelaku, satu)
    except DomainError as error:
        sikap = Sikap.TOLAK if isinstance(error, TidakBerhakError) else Sikap.TIDAK_ADA
        return Balasan(kesalahan.explain(error), tombol=MENU[:1], sikap=sikap)
    if not satu.asing or balasan.sikap is not Sikap.JAWAB:
        return balasan
    if not satu.benda and satu.hal in TANPA_BENDA:
        inti = f"{kata.tak_ada(satu.asing)}\n{balasan.inti}"
        return replace(balasan, inti=inti, lanjut=None, sikap=Sikap.TIDAK_ADA)
    return replace(balasan, inti=f"{kata.tak_dikenal(satu.asing)}\n{balasan.inti}")


def _ask_back(ragu: Ragu) -> Balasan:
    pilihan = tuple((Tombol(kata.bacaan(satu), "menu:bantuan"),) for satu in ragu.bacaan)
    return Balasan(kata.YANG_MANA, tombol=pilihan, sikap=Sikap.TANYA)
