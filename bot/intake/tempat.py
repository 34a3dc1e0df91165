"""The sixteen places of those at work, and how to leave one for a while."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

TEMPAT: ContextVar[asyncio.Semaphore] = ContextVar("TEMPAT")
"""Where the update at work has its place from."""


@asynccontextmanager
async def aside() -> AsyncIterator[None]:
    """Leave the place to others while something else is waited for, such as a picture."""
    tempat = TEMPAT.get(None)
    if tempat is None:
        yield
        return
    tempat.release()
    try:
        yield
    finally:
        await tempat.acquire()
