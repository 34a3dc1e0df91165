"""How the bot gets its updates: long polling, or a webhook that keeps polling out."""

import asyncio
import contextlib
from typing import Any

from bot.demo.metode.isian import Berkas, number, parsed, true
from bot.demo.peserta import Json
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import TolakError, bad_request

TUNGGU_MAKSIMUM_DETIK = 50
BATAS_BANYAK = 100


async def get_updates(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    """Wait for updates up to `timeout` seconds; an older poller is told of the conflict."""
    del berkas
    antrean = tiruan.antrean
    if antrean.webhook:
        raise TolakError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook "
            "to delete the webhook first",
        )
    if offset := number(isi, "offset"):
        antrean.confirm(offset)
    if (allowed := isi.get("allowed_updates")) is not None:
        antrean.allow(parsed(allowed))
    giliran = antrean.register_poller()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(min(number(isi, "timeout"), TUNGGU_MAKSIMUM_DETIK)):
            await antrean.wait(lambda: antrean.pending > 0 or antrean.pollers != giliran)
    if antrean.pollers != giliran:
        raise TolakError(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
        )
    return antrean.due(min(max(number(isi, "limit", BATAS_BANYAK), 1), BATAS_BANYAK))


async def set_webhook(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    """Keep the address and refuse polling; updates are not pushed by this stand-in."""
    alamat = str(isi.get("url", ""))
    if alamat and not alamat.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    await delete_webhook(tiruan, isi, berkas)
    tiruan.antrean.webhook = alamat
    return True


async def delete_webhook(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tiruan.antrean.webhook = ""
    if true(isi.get("drop_pending_updates")):
        tiruan.antrean.confirm(tiruan.antrean.next_update_id)
    return True


async def get_webhook_info(tiruan: Tiruan, isi: Json, berkas: Berkas) -> dict[str, Any]:
    del isi, berkas
    return {
        "url": tiruan.antrean.webhook,
        "has_custom_certificate": False,
        "pending_update_count": tiruan.antrean.pending,
    }
