"""Whose answer is computed: one after the other, as long as each is quick."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

SABAR_DETIK = 0.05


class Giliran:
    """Runs the work of answers in threads of the loop's pool.

    The interpreter computes in one thread at a time, and several that take turns are slower
    together than one after the other. Who is not done after SABAR_DETIK waits for something,
    such as a locked database, and no longer keeps the others waiting.
    """

    def __init__(self, *, sabar_detik: float = SABAR_DETIK) -> None:
        self._satu, self._sabar_detik = asyncio.Semaphore(), sabar_detik

    async def run(self, kerja: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the work returns, or raise what it raises."""
        async with self._satu:
            tugas = asyncio.ensure_future(asyncio.to_thread(lambda: _work(kerja, *args, **kwargs)))
            await asyncio.wait((tugas,), timeout=self._sabar_detik)
        return await tugas


def _work(kerja: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return kerja(*args, **kwargs)
    except StopIteration as error:
        # It cannot leave a thread: whoever waits for it would wait for ever.
        raise RuntimeError("StopIteration") from error
