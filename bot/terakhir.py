"""The last command or tap of each person: what is typed in own words may go on with it."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from bot.anggaran import tombol as anggaran
from bot.capaian import tombol as capaian
from bot.ruang import Ruang
from core.hak import Pelaku

PALING_BANYAK_ORANG = 2000
DIPERLIHATKAN = frozenset(
    [
        *(capaian.RINGKASAN, capaian.SASARAN, capaian.INDIKATOR, capaian.UCAPAN),
        *(anggaran.RINGKASAN, anggaran.POS, anggaran.UNIT, anggaran.PERINGKAT),
    ]
)
"""Verbs of the buttons that show what can be talked about; all name the time first."""


@dataclass(frozen=True, slots=True)
class Terakhir:
    """A command without its slash, or the data of a button that was tapped."""

    teks: str
    kapan: datetime
    ketukan: bool = False


_Isi = OrderedDict[int, Terakhir]


def note(ruang: Ruang, pelaku: Pelaku, teks: str) -> None:
    """Remember a command; nothing is understood of it before it is needed."""
    _keep(ruang, pelaku, Terakhir(teks.strip().removeprefix("/"), ruang.now()))


def note_tap(ruang: Ruang, pelaku: Pelaku, data: str) -> None:
    """Remember a tap on what can be talked about; others change no subject."""
    if data.partition(":")[0] in DIPERLIHATKAN:
        _keep(ruang, pelaku, Terakhir(data, ruang.now(), ketukan=True))


def take(ruang: Ruang, pelaku: Pelaku) -> Terakhir | None:
    """Return what was last and forget it, None where there was nothing."""
    return _all(ruang).pop(pelaku.orang_id, None)


def _keep(ruang: Ruang, pelaku: Pelaku, satu: Terakhir) -> None:
    semua = _all(ruang)
    semua[pelaku.orang_id] = satu
    semua.move_to_end(pelaku.orang_id)
    while len(semua) > PALING_BANYAK_ORANG:
        semua.popitem(last=False)


def _all(ruang: Ruang) -> _Isi:
    return cast("_Isi", ruang.ingatan.setdefault("perintah", _Isi()))
