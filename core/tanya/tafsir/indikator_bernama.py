"""The indikator that a question names: how likely it is meant, and readings of what is asked."""

from collections.abc import Collection
from typing import Any

from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, reading, ukuran_of, words_bonus
from core.tanya.tafsir.kinerja_ditanya import means_all

RUPIAH = ("pagu", "serapan", "sisa", "anggaran", "realisasi_anggaran", "murni", "perubahan")
UKURAN_KINERJA = frozenset(
    [Ukuran.CAPAIAN, Ukuran.TARGET, Ukuran.REALISASI, Ukuran.PREDIKAT, Ukuran.SATUAN]
)
SEPARUH = 0.6
"""From this part on a name is said well enough to be meant for itself."""


def named_worth(soal: Soal, ketemu: Dikenal) -> int:
    """Return how likely an indikator is meant by its name or code."""
    kata = ketemu.kata
    kode = ketemu.penuh == 1 and any(soal.kata[n].kode for n in kata)
    menyeluruh = soal.kata_ada("seluruh", "semua", "seluruhnya", "keseluruhan")
    nilai = derajat.INDIKATOR + words_bonus(soal, kata)
    nilai += derajat.KODE_INDIKATOR if kode else derajat.part(ketemu.penuh, derajat.NAMA_INDIKATOR)
    if menyeluruh and not kode and not soal.ada("program"):
        nilai -= derajat.MENYELURUH
    rata = means_all(soal) and not kode
    if rata and kata & soal.tempat("rata"):
        # The mean of all is asked for, not the indikator that is one.
        nilai -= derajat.MENYELURUH + derajat.KATA_UMUM
    if kata & soal.tempat("komponen") and soal.kata_ada("nilai", "nilainya", "skor"):
        # Whatever "pelaporan" may mean besides: reports have no components.
        nilai += derajat.KATA_UMUM
    if soal.ada(*RUPIAH) or soal.tempat("ikm") - kata:
        nilai -= derajat.RUPIAH_DISEBUT
    tersirat = not kata & soal.berisi and ketemu.penuh < SEPARUH and not soal.warisan.benda
    return nilai - (derajat.KATA_UMUM if tersirat and not kode else 0)


class Bernama:
    """The indikator that a question names, and readings of what it asks of them."""

    def __init__(self, soal: Soal, ketemu: Dikenal, dasar: int) -> None:
        self._soal = soal
        self._ketemu = ketemu
        self._dasar = dasar
        self.ukuran = tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA)

    @property
    def nama(self) -> frozenset[int]:
        """Return the words that name them."""
        return frozenset(self._ketemu.kata)

    def asked(
        self,
        hal: Hal,
        lebih: int,
        konsep: Collection[str],
        *,
        kata: Collection[int] = (),
        diukur: bool = False,
        **isi: Any,  # noqa: ANN401  the fields of a question
    ) -> Tafsiran:
        if diukur:
            isi["ukuran"] = self.ukuran
        return reading(
            self._soal,
            hal,
            self._dasar + lebih,
            konsep=(*KINERJA, *konsep),
            kata=[*self._ketemu.kata, *kata],
            benda=self._ketemu.benda,
            **isi,
        )

    def of_unit(self, unit: Dikenal, konsep: Collection[str]) -> Tafsiran:
        """Return that its figure is asked for as far as it is a unit's."""
        return reading(
            self._soal,
            Hal.CAPAIAN,
            self._dasar - derajat.KATA_UMUM,
            konsep=(*KINERJA, *konsep),
            kata=self._ketemu.kata | unit.kata,
            benda=(*self._ketemu.benda, *unit.benda),
            ukuran=self.ukuran,
        )
