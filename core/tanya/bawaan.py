"""What a sentence has besides its words: what it leaves out, and what it takes over."""

from dataclasses import dataclass

from core.tanya.indeks import POS, Benda


@dataclass(frozen=True, slots=True)
class Dikecualikan:
    """What is left out of what is asked: surely `benda`, and of each of `pilihan` one."""

    benda: tuple[Benda, ...] = ()
    pilihan: tuple[tuple[Benda, ...], ...] = ()
    asing: tuple[str, ...] = ()
    """Words in it that nobody knows."""
    mengurangi: bool = False
    """It is said as a subtraction."""

    @property
    def pos(self) -> bool:
        """Tell whether lines of the budget are left out, so that money is asked for."""
        return any(b.jenis in POS for b in (*self.benda, *(b for p in self.pilihan for b in p)))


@dataclass(frozen=True, slots=True)
class Warisan:
    """What a sentence takes over from before: the things `benda`, and the `konsep` asked for.

    `tetap` says that these things are meant, whatever its own words may mean besides.
    """

    benda: tuple[Benda, ...] = ()
    konsep: frozenset[str] = frozenset()
    tetap: bool = False
