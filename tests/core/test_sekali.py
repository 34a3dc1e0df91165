"""What is asked for again is computed once, and never of what has changed."""

from core.sekali import Sekali


def counting(simpan: int) -> tuple[Sekali[list[int], int], list[list[int]]]:
    """Return a sum that is to be computed once, and what it has been computed of."""
    dihitung: list[list[int]] = []

    def add(dari: list[int]) -> int:
        dihitung.append(dari)
        return sum(dari)

    return Sekali(add, simpan=simpan), dihitung


def test_the_same_is_computed_once() -> None:
    jumlah, dihitung = counting(2)

    assert [jumlah([1, 2]), jumlah([1, 2]), jumlah([3]), jumlah([1, 2])] == [3, 3, 3, 3]
    assert dihitung == [[1, 2], [3]]


def test_whatever_is_not_the_same_is_computed_anew() -> None:
    jumlah, dihitung = counting(2)

    assert [jumlah([1, 2]), jumlah([1, 3]), jumlah([])] == [3, 4, 0]
    assert dihitung == [[1, 2], [1, 3], []]


def test_what_nobody_has_asked_for_the_longest_is_forgotten() -> None:
    jumlah, dihitung = counting(2)

    for dari in ([1], [2], [1], [3], [1], [2]):
        jumlah(dari)

    assert dihitung == [[1], [2], [3], [2]]


def test_what_fails_is_tried_again() -> None:
    berhasil = iter([False, True])

    def add(dari: list[int]) -> int:
        if not next(berhasil):
            raise ValueError(dari)
        return sum(dari)

    jumlah = Sekali(add, simpan=1)
    hasil: list[int | None] = []
    for _ in range(3):
        try:
            hasil.append(jumlah([4]))
        except ValueError:
            hasil.append(None)

    assert hasil == [None, 4, 4]
