"""`ceker`, and `python -m bot`."""

import gc
import sys
from importlib import import_module
from threading import Thread


def main() -> None:
    """Run the command that the arguments name."""
    # What importing makes stays until the end. The collector would look through it again and
    # again: a tenth of the time that the bot takes to start.
    gc.disable()
    # aiohttp reads the machine's certificates, which need not keep the rest waiting.
    Thread(target=import_module, args=("aiohttp",)).start()
    # structlog takes along what draws tracebacks at a terminal, if it is installed. It comes
    # with Typer, which asks for it when it needs it; the bot's log has no use for it.
    sys.modules["rich"] = None  # type: ignore[assignment]
    import structlog  # noqa: F401, PLC0415

    del sys.modules["rich"]
    from bot.cli import app  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    app()


if __name__ == "__main__":
    main()
