"""Logs to the standard error stream, in which no token ever appears."""

import logging


class WithoutToken(logging.Filter):
    """Blot the token out of whatever anybody logs, tracebacks included."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = record.getMessage().replace(self.token, "<token>")
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = record.exc_text.replace(self.token, "<token>")
        return True


def configure_logging(token: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(WithoutToken(token))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # They log every address, and the token is part of it.
    for chatty in ("httpx", "httpcore", "apscheduler", "telegram"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
