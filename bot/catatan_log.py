"""Logs to the standard error stream: one event a line, with the update it belongs to.

No token ever appears, and no text that somebody has written: events name ids and kinds.
"""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

Kejadian = MutableMapping[str, Any]
CEREWET = ("httpx", "httpcore", "apscheduler", "telegram", "aiohttp", "alembic")
"""They log every address, the token being part of it, or every step."""


class WithoutToken:
    """Blot the token out of whatever anybody logs, tracebacks included."""

    def __init__(self, token: str) -> None:
        self.token = token

    def __call__(self, logger: object, nama: str, kejadian: Kejadian) -> Kejadian:
        del logger, nama
        return {kunci: self._clean(isi) for kunci, isi in kejadian.items()}

    def _clean(self, isi: Any) -> Any:  # noqa: ANN401  whatever is logged
        if isinstance(isi, str):
            return isi.replace(self.token, "<token>")
        if isinstance(isi, list):
            return [self._clean(satu) for satu in isi]
        return isi


def configure_logging(token: str, *, json: bool | None = None) -> None:
    """Log for a person at a terminal, else as JSON; `json` decides where that matters."""
    mesin = not sys.stderr.isatty() if json is None else json
    bersama: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        WithoutToken(token),
    ]
    akhir: Any = (
        structlog.processors.JSONRenderer()
        if mesin
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=bersama,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                WithoutToken(token),
                akhir,
            ],
        )
    )
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    structlog.configure(
        processors=[*bersama, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    for nama in CEREWET:
        logging.getLogger(nama).setLevel(logging.WARNING)
