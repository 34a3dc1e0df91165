"""An admin who types, taps and sends, each time as an update of its own."""

import itertools
from dataclasses import dataclass, field, replace

from bot import rute
from bot.jawaban import Jawaban, Tombol
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.errors import DomainError
from core.hak import Pelaku
from core.services.perbuatan import Asal

_NOMOR = itertools.count(5000)


@dataclass
class Obrolan:
    """`ulang` repeats an update with its number, as Telegram does after a crash."""

    ruang: Ruang
    pelaku: Pelaku
    terakhir: Jawaban = field(default_factory=lambda: Jawaban(""))
    nomor: int = 0

    def say(self, teks: str, *, ulang: bool = False) -> Jawaban:
        return self._keep(rute.jawab_teks(self._next(ulang=ulang), self.pelaku, teks))

    def tap(self, label: str) -> Jawaban:
        return self.tap_data(self.find(label).data)

    def tap_data(self, data: str, *, ulang: bool = False) -> Jawaban:
        return self._keep(rute.jawab_tombol(self._next(ulang=ulang), self.pelaku, data))

    def send(self, isi: bytes, nama: str = "kiriman.xlsx", *, ulang: bool = False) -> Jawaban:
        berkas = Kiriman(isi, nama)
        return self._keep(rute.jawab_berkas(self._next(ulang=ulang), self.pelaku, berkas))

    def step(self, satu: str | int) -> tuple[str, Jawaban | None]:
        """Type the text, or tap that button of the last answer; return what was tapped."""
        if isinstance(satu, str):
            return "", self.say(satu)
        tombol = [t for baris in self.terakhir.tombol for t in baris]
        if satu >= len(tombol):
            return "", None
        try:
            return tombol[satu].teks, self.tap_data(tombol[satu].data)
        except DomainError:
            return tombol[satu].teks, None

    def find(self, label: str) -> Tombol:
        return next(t for baris in self.terakhir.tombol for t in baris if label in t.teks)

    @property
    def tombol(self) -> list[str]:
        return [t.teks for baris in self.terakhir.tombol for t in baris]

    def _next(self, *, ulang: bool) -> Ruang:
        if not ulang:
            self.nomor = next(_NOMOR)
        return replace(self.ruang, asal=Asal(1, self.nomor))

    def _keep(self, jawaban: Jawaban) -> Jawaban:
        self.terakhir = jawaban
        return jawaban
