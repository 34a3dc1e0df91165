"""`ceker`, and `python -m bot`."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from importlib import import_module
from threading import Thread
from types import FrameType

INTERRUPTED = 130
"""The exit code of what Ctrl+C has ended; Typer leaves with it while a command works."""


def main() -> None:
    """Run the command that the arguments name."""
    # While there is nothing to put away yet, Ctrl+C ends it at once: raised in the middle of an
    # import it would show a traceback, or be lost in a library.
    _on_interrupt(_leave)
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
    command = _command(sys.argv[1:])
    gc.freeze()
    gc.enable()
    try:
        _on_interrupt(signal.default_int_handler)
        command()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        # What is left is the interpreter's own tidying up.
        _on_interrupt(_leave)


def _command(args: list[str]) -> Callable[[], object]:
    """Return what the arguments name: the plain bot without what reads a command line."""
    if args != ["run"]:
        from bot.cli import app  # noqa: PLC0415

        return app
    from bot.cli_setup import closing  # noqa: PLC0415
    from bot.jalan import run_bot  # noqa: PLC0415

    def run() -> None:
        with closing():
            run_bot()

    return run


def _on_interrupt(handler: Callable[[int, FrameType | None], object]) -> None:
    # Started in the background by a shell, Ctrl+C is not meant for it, and stays ignored.
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)


def _leave(nomor: int, frame: FrameType | None) -> None:
    del nomor, frame
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
