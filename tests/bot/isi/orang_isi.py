"""Somebody who posts in their chat, without the network between."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot import rute
from bot.demo.entitas import parse_html
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.perbuatan import Asal
from storage.models import IsianRow


class Orang:
    """Somebody in their chat: what they type and tap, each an update of its own."""

    nomor = 0

    def __init__(self, ruang: Ruang, pelaku: Pelaku) -> None:
        self.ruang, self.pelaku = ruang, pelaku
        self.jawaban = Jawaban("")

    def say(self, teks: str, *, lagi: bool = False) -> str:
        self.jawaban = rute.jawab_teks(self._next(lagi=lagi), self.pelaku, teks)
        return self._shown()

    def tap(self, label: str) -> str:
        return self.tap_data(self.data(label))

    def tap_data(self, data: str, *, lagi: bool = False) -> str:
        self.jawaban = rute.jawab_tombol(self._next(lagi=lagi), self.pelaku, data)
        return self._shown()

    def send(self, isi: bytes, nama: str = "SP2D.pdf") -> str:
        self.jawaban = rute.jawab_berkas(self._next(), self.pelaku, Kiriman(isi, nama))
        return self._shown()

    def data(self, label: str) -> str:
        semua = [t for b in self.jawaban.tombol for t in b]
        sama = (t.data for t in semua if t.teks == label)
        return next(sama, None) or next(t.data for t in semua if label in t.teks)

    def labels(self) -> list[str]:
        return [t.teks for b in self.jawaban.tombol for t in b]

    def _shown(self) -> str:
        """Return the answer; one that Telegram would refuse is no answer."""
        parse_html(self.jawaban.html)
        return self.jawaban.html

    def _next(self, *, lagi: bool = False) -> Ruang:
        """Return the room of the next update; `lagi`: the last one is delivered once more."""
        Orang.nomor += 0 if lagi else 1
        kini = self.ruang.jam() + timedelta(seconds=Orang.nomor % 60)
        return replace(self.ruang, asal=Asal(1, Orang.nomor), jam=lambda: kini)


def rows(engine: Engine) -> list[IsianRow]:
    """Return all that was posted, oldest first."""
    with Session(engine) as session:
        return list(session.exec(select(IsianRow).order_by(col(IsianRow.id))))
