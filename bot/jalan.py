"""`ceker run`: the bot on Telegram, from its settings to its end.

Nothing here needs Typer: what only reads a command line, a bot would keep in memory for good.
"""

import asyncio

from telegram.error import InvalidToken

from bot.app import build_application
from bot.catatan_log import configure_logging
from bot.cli_setup import held, load, open_ruang, refuse
from bot.intake.penerima import PollerLainError, WebhookAktifError
from bot.layanan import serve, stop_on_signals
from bot.messages import pengaturan, terminal
from bot.ruang import Ruang
from bot.settings import RunSettings
from core.services import orang


def run_bot(*, hapus_webhook: bool = False) -> None:
    """Answer until a signal comes, or refuse in one line what stops the start."""
    settings = load(RunSettings)
    token = settings.telegram_bot_token.get_secret_value()
    try:
        # Held before the database is opened, which may carry an interrupted restore through.
        with held(settings.data_dir):
            ruang = open_ruang(settings)
            orang.sync_admins(ruang.engine, settings.admins, now=ruang.now())
            # Only now: what stops the start says so in one line of its own.
            configure_logging(token)
            _say(terminal.JALAN)
            asyncio.run(_run(token, ruang, settings.telegram_api, hapus_webhook=hapus_webhook))
    except InvalidToken:
        refuse(pengaturan.DITOLAK)
    except PollerLainError:
        refuse(terminal.POLLER_LAIN)
    except WebhookAktifError:
        refuse(terminal.WEBHOOK)
    _say(terminal.BERHENTI)


async def _run(token: str, ruang: Ruang, api: str, *, hapus_webhook: bool) -> None:
    app = build_application(token, ruang, api=api)
    await serve(app, stop_on_signals(), hapus_webhook=hapus_webhook)


def _say(kalimat: str) -> None:
    print(kalimat, flush=True)  # noqa: T201  this is a command
