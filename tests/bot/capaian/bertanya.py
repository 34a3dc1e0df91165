"""Ask /capaian and tap its buttons, without Telegram."""

import re
from html import unescape

from bot.capaian import jawab
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.hak import Pelaku


def tanya(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    return jawab.capaian(ruang, pelaku, teks.split())


def ketuk(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    verba, *args = data.split(":")
    return jawab.TOMBOL[verba](ruang, pelaku, args)


def polos(jawaban: Jawaban) -> str:
    return unescape(re.sub(r"<[^>]+>", "", jawaban.html))


def tabel(jawaban: Jawaban) -> list[str]:
    return [unescape(isi) for isi in re.findall(r"<pre>(.*?)</pre>", jawaban.html, re.DOTALL)]


def data(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris]


def teks_tombol(jawaban: Jawaban) -> list[list[str]]:
    return [[t.teks for t in baris] for baris in jawaban.tombol]
