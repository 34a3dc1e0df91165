"""What getUpdates returns, read one update at a time: a bad one does not spoil the rest."""

import json
import re
from dataclasses import dataclass
from typing import Any

import structlog
from telegram import Bot, Update

from bot.permintaan import TAK_DIBACA
from core.services.masuk import Masukan

_ID = re.compile(rb'"update_id"\s*:\s*([0-9]{1,18})\b')
SIMPAN_MAKSIMUM = 100_000
"""Bytes that are kept of what cannot be read; an update has a few thousand."""
ID_MAKSIMUM = 2**63
"""What the database holds; Telegram's own ids have 52 bits at most."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """An update with what the library makes of it, None where it cannot."""

    masukan: Masukan
    update: Update | None

    @property
    def lajur(self) -> int:
        """Return whose turn it takes: a person's, or a group's. 0 for what nobody sent."""
        if self.update is None:
            return 0
        asal = self.update.effective_chat or self.update.effective_user
        return asal.id if asal else 0

    @property
    def dari(self) -> int | None:
        """Return the Telegram id of the person who sent it, None where nobody did."""
        orang = self.update.effective_user if self.update is not None else None
        return orang.id if orang else None


def read(bot: Bot, isi: Any) -> Bacaan | None:  # noqa: ANN401  JSON
    """Read one element of a getUpdates answer; None where not even its id can be told."""
    update_id = isi.get("update_id") if isinstance(isi, dict) else None
    if not isinstance(update_id, int) or not _is_id(update_id):
        log.error("an update without an id was left out")
        return None
    isi, teks = _storable(isi)
    update = parse(bot, isi)
    return Bacaan(Masukan(update_id=update_id, isi=teks, terbaca=update is not None), update)


def unread(isi: bytes) -> Bacaan | None:
    """Return the one update of an answer that is no JSON; None where not even its id is told."""
    nomor = _ID.search(isi)
    if nomor is None or not _is_id(int(nomor[1])):
        return None
    teks = isi[:SIMPAN_MAKSIMUM].decode(errors="replace")
    log.error("an update could not be read", update_id=int(nomor[1]), galat="JSON")
    return Bacaan(Masukan(update_id=int(nomor[1]), isi=teks, terbaca=False), None)


def reread(bot: Bot, masukan: Masukan) -> Bacaan:
    """Read an update again that was written down earlier."""
    return Bacaan(masukan, parse(bot, json.loads(masukan.isi)))


def parse(bot: Bot, isi: dict[str, Any]) -> Update | None:
    """Return the library's reading, None where it has none for an update of this shape."""
    try:
        update = Update.de_json(_lean(isi), bot)
        # The library believes what it is given; whose turn an update takes has to be sure.
        asal = (update.effective_chat, update.effective_user)
        if not all(_is_id(satu.id) for satu in asal if satu is not None):
            raise TypeError("id")  # noqa: TRY301  the same answer as for the library's own
        _ = update.effective_message
    except Exception as error:  # noqa: BLE001  whatever a malformed update makes it raise
        log.error("an update could not be read", update_id=isi["update_id"], galat=_kind(error))
        return None
    return update


def _storable(isi: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """Return the update and its JSON; what is no text, half of a sign, becomes a "?"."""
    teks = json.dumps(isi, ensure_ascii=False, separators=(",", ":"))
    try:
        teks.encode()
    except UnicodeEncodeError:
        teks = teks.encode(errors="replace").decode()
        return json.loads(teks), teks
    return isi, teks


def _lean(isi: dict[str, Any]) -> dict[str, Any]:
    """Return the update without what a tap repeats of our own message and nobody reads."""
    ketukan = isi.get("callback_query")
    if not isinstance(ketukan, dict) or not isinstance(pesan := ketukan.get("message"), dict):
        return isi
    pesan = {nama: nilai for nama, nilai in pesan.items() if nama not in TAK_DIBACA}
    return {**isi, "callback_query": {**ketukan, "message": pesan}}


def _is_id(nomor: object) -> bool:
    return isinstance(nomor, int) and abs(nomor) < ID_MAKSIMUM


def _kind(error: Exception) -> str:
    return type(error).__name__
