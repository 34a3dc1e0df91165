"""Answers are computed one after the other, unless one of them has to wait."""

import asyncio
import threading

import pytest

from bot.giliran import Giliran

LAMA = 30
"""Seconds after which a test has failed; nothing waits for them otherwise."""


def test_quick_work_is_done_one_after_the_other() -> None:
    bekerja, sekaligus = [0], []

    def kerja() -> None:
        bekerja[0] += 1
        sekaligus.append(bekerja[0])
        threading.Event().wait(0.002)
        bekerja[0] -= 1

    async def main() -> None:
        giliran = Giliran(sabar_detik=LAMA)
        await asyncio.gather(*(giliran.run(kerja) for _ in range(10)))

    asyncio.run(main())
    assert sekaligus == [1] * 10


def test_work_that_waits_does_not_keep_the_next_waiting() -> None:
    dilewati = threading.Event()

    async def main() -> list[bool]:
        giliran = Giliran(sabar_detik=0.01)
        # The first ends only once the second has been through.
        tertahan = asyncio.create_task(giliran.run(dilewati.wait, LAMA))
        await asyncio.sleep(0)
        await giliran.run(dilewati.set)
        return [await tertahan]

    assert asyncio.run(main()) == [True]


def test_work_returns_what_it_returns_and_raises_what_it_raises() -> None:
    async def main() -> int:
        giliran = Giliran()
        with pytest.raises(ZeroDivisionError):
            await giliran.run(lambda: 1 // 0)
        return await giliran.run(max, 3, 5)

    assert asyncio.run(main()) == 5


def test_what_cannot_leave_a_thread_leaves_it_as_another_error() -> None:
    async def main() -> None:
        await asyncio.wait_for(Giliran().run(next, iter(())), LAMA)

    with pytest.raises(RuntimeError, match="StopIteration"):
        asyncio.run(main())
