"""The last command of each person: what is typed in own words behind it may go on with it."""

from collections import OrderedDict
from datetime import datetime
from typing import cast

from bot.ruang import Ruang
from core.hak import Pelaku

PALING_BANYAK_ORANG = 2000
_Isi = OrderedDict[int, tuple[str, datetime]]


def note(ruang: Ruang, pelaku: Pelaku, teks: str) -> None:
    """Remember a command, without its slash; nothing is understood of it before it is needed."""
    semua = _all(ruang)
    semua[pelaku.orang_id] = teks.strip().removeprefix("/"), ruang.now()
    semua.move_to_end(pelaku.orang_id)
    while len(semua) > PALING_BANYAK_ORANG:
        semua.popitem(last=False)


def take(ruang: Ruang, pelaku: Pelaku) -> tuple[str, datetime] | None:
    """Return the command with its time and forget it, None where there was none."""
    return _all(ruang).pop(pelaku.orang_id, None)


def _all(ruang: Ruang) -> _Isi:
    return cast("_Isi", ruang.ingatan.setdefault("perintah", _Isi()))
