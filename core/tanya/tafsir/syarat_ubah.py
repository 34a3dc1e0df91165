"""Conditions on how the pagu of a line changed: it rose, fell, stayed, and by how much."""

from collections.abc import Sequence
from decimal import Decimal

from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Syarat, Ukuran

INGKAR = frozenset(["tidak", "tanpa", "bukan", "belum"])
TETAP = frozenset(["tetap", "konstan", "stagnan"])
LIPAT = frozenset(["lipat", "lipatnya"])
BERUBAH = frozenset(["perubahan_besar", "perubahan"])
UBAH = frozenset(["berubah", "berubahnya", "bergeser", "diubah", "direvisi"])
BANDING = frozenset(["beda", "bedanya", "perbedaan", "perbedaannya", "selisih", "selisihnya"])
MINIMAL = frozenset(["minimal", "sekurangnya", "setidaknya", "lipat"])
BELAKANG = 3
"""So many words before the number its bound is said."""
UANG_TERKECIL = 1000
SERATUS = Decimal(100)
NOL = Decimal(0)
SAMA = Syarat(Ukuran.PERUBAHAN, NOL, NOL, termasuk=True)
BEDA = Syarat(Ukuran.PERUBAHAN, NOL, NOL, termasuk=True, bukan=True)


def read(
    kata: Sequence[Kata], bagian: Sequence[int], angka: Sequence[tuple[int, Decimal]]
) -> list[Syarat]:
    """Return what the words at these places say of a change; `angka` are the numbers there."""
    naik, turun = _said(kata, bagian, "naik"), _said(kata, bagian, "turun")
    ingkar_naik, ingkar_turun = (_denied(kata, n) for n in (naik, turun))
    if _stays(kata, bagian) or (ingkar_naik and ingkar_turun):
        return [SAMA]
    hasil: list[Syarat] = []
    if naik is not None:
        hasil.append(_one_way(kata, bagian, angka, naik, naik=True))
    if turun is not None:
        hasil.append(_one_way(kata, bagian, angka, turun, naik=False))
    if not hasil and any(kata[n].teks in UBAH for n in bagian):
        hasil.append(BEDA)
    return hasil if len(hasil) < 2 or not angka else []  # noqa: PLR2004  whose number is it


def _said(kata: Sequence[Kata], bagian: Sequence[int], konsep: str) -> int | None:
    return next((n for n in bagian if konsep in kata[n].konsep), None)


def _denied(kata: Sequence[Kata], n: int | None) -> bool:
    return n is not None and n > 0 and kata[n - 1].teks in INGKAR


def _stays(kata: Sequence[Kata], bagian: Sequence[int]) -> bool:
    """Tell whether those are meant that have not changed: "tetap", "tidak berubah"."""
    konsep = {k for n in bagian for k in kata[n].konsep}
    teks = {kata[n].teks for n in bagian}
    # "Beda murni sama perubahan" holds one against the other.
    if {"murni", "perubahan"} <= konsep and "sama" in teks and not teks & BANDING:
        return True
    return any(
        kata[n].teks in TETAP
        or (
            n > 0
            and kata[n - 1].teks in INGKAR
            and (kata[n].teks in UBAH or bool(kata[n].konsep & BERUBAH))
        )
        for n in bagian
    )


def _one_way(
    kata: Sequence[Kata],
    bagian: Sequence[int],
    angka: Sequence[tuple[int, Decimal]],
    di: int,
    *,
    naik: bool,
) -> Syarat:
    """Return that it rose, or fell, as far as the number beside it says."""
    if _denied(kata, di):
        return Syarat(
            Ukuran.PERUBAHAN,
            None if naik else NOL,
            NOL if naik else None,
            termasuk=True,
        )
    besar = _amount(kata, bagian, angka)
    if besar is None:
        return Syarat(Ukuran.PERUBAHAN, NOL if naik else None, None if naik else NOL)
    nilai, persen = besar
    konsep = {k for n in bagian for k in kata[n].konsep}
    termasuk = bool(MINIMAL & {kata[n].teks for n in bagian}) and "lebih" not in {
        kata[n].teks for n in bagian
    }
    ke_nol = "di_bawah" in konsep
    dekat, jauh = (NOL, nilai) if ke_nol else (nilai, None)
    bawah, atas = (dekat, jauh) if naik else (None if jauh is None else -jauh, -dekat)
    return Syarat(Ukuran.PERUBAHAN, bawah, atas, termasuk=termasuk, persen=persen)


def _amount(
    kata: Sequence[Kata], bagian: Sequence[int], angka: Sequence[tuple[int, Decimal]]
) -> tuple[Decimal, bool] | None:
    """Return the number that a change is held against, and whether it is one in percent."""
    if len(angka) != 1:
        return None
    n, nilai = angka[0]
    lipat = any(kata[m].teks in LIPAT for m in bagian if n < m <= n + BELAKANG)
    if lipat:
        return (nilai - 1) * SERATUS, True
    if kata[n].persen:
        return nilai, True
    return (nilai, False) if nilai >= UANG_TERKECIL else None
