"""What has been computed before need not be computed again (pure)."""

from collections.abc import Callable
from typing import Generic, TypeVar

A = TypeVar("A")
T = TypeVar("T")


class Sekali(Generic[A, T]):
    """A computation, with the latest `simpan` results that it came to.

    What it is given is compared with what it was given then: no change is overlooked, whoever
    made it. What it returns is everybody's, and is not to be changed.
    """

    def __init__(self, hitung: Callable[[A], T], *, simpan: int) -> None:
        self._hitung, self._simpan = hitung, simpan
        self._ada: tuple[tuple[A, T], ...] = ()

    def __call__(self, dari: A) -> T:
        ini = next((satu for satu in self._ada if satu[0] == dari), None)
        if ini is None:
            ini = dari, self._hitung(dari)
        # At once, as threads ask together: one may forget what another has just kept.
        lain = (satu for satu in self._ada if satu is not ini)
        self._ada = (ini, *lain)[: self._simpan]
        return ini[1]
