"""What a sentence leaves out by what stands behind it: "kalau gaji ASN dikeluarkan"."""

from collections.abc import Iterator, Sequence

from core.tanya.kalimat import Kata

DIKELUARKAN = frozenset(
    [
        *("dikeluarkan", "dikeluarin", "dikecualikan", "dikecualiin", "dibuang", "dihapus"),
        *("dihilangkan", "dihilangin", "disisihkan", "dipisah", "dipisahkan", "dicabut"),
        *("dihapuskan", "dicoret", "dilepas", "dikeluarke", "diexclude"),
    ]
)
"""Before these stands what is left out."""
TAK_DIHITUNG = frozenset(
    [
        *("dihitung", "diitung", "hitung", "termasuk", "dimasukkan", "dimasukin", "masuk"),
        *("diikutkan", "diikutin", "ikut", "disertakan", "dianggap", "diikutsertakan"),
    ]
)
"""The same behind "tidak"."""
MENAWAR = frozenset(["tapi", "tetapi", "namun", "dengan"])
"""A sentence goes on behind these as behind a comma."""
PENYAMBUNG = frozenset(["dan", "atau", "serta", "sama", ",", "+", "&"])


def typed(kata: Kata) -> str:
    """Return a word as it was typed: none of these is a slip of another."""
    return kata.asal or kata.teks


def said_before(kata: Sequence[Kata]) -> dict[int, tuple[int, tuple[Kata, ...]]]:
    """Return where something is left out by what stands behind it, where that ends, and its words.

    It begins behind an "if", a "but" or a mark: "bagian umum kalau gaji ASN dikeluarkan".
    """
    hasil: dict[int, tuple[int, tuple[Kata, ...]]] = {}
    mulai = 0
    for n, akhir, lemah in _marks(kata):
        awal = _beginning(kata, mulai, n)
        if awal is None:
            continue
        bersyarat = bool(kata[awal].konsep & {"pengandaian"}) or kata[awal].teks in MENAWAR
        sebut = tuple(kata[awal + 1 if bersyarat else awal : n])
        sisa = [k for k in (*kata[:awal], *kata[akhir:]) if not k.batas]
        if sebut and (bersyarat or (sisa and not lemah)):
            hasil[awal] = akhir, tuple(k for k in sebut if not k.batas or k.batas in PENYAMBUNG)
            mulai = akhir
    return hasil


def _marks(kata: Sequence[Kata]) -> Iterator[tuple[int, int, bool]]:
    """Yield where words begin and end that leave out what stands before them.

    Those that say it weakly may mean something else as well: "tidak masuk".
    """
    for n, k in enumerate(kata):
        if typed(k) in DIKELUARKAN:
            yield n, n + 1, False
        elif k.teks in {"tidak", "jangan"} and n + 1 < len(kata):
            lanjut = typed(kata[n + 1])
            if lanjut in TAK_DIHITUNG:
                di_depan = lanjut == "termasuk" and n + 2 < len(kata) and not kata[n + 2].batas
                if not (di_depan and not _conditional_before(kata, n)):
                    yield n, n + 2, True


def _conditional_before(kata: Sequence[Kata], n: int) -> bool:
    return any("pengandaian" in k.konsep for k in kata[:n])


def _beginning(kata: Sequence[Kata], mulai: int, akhir: int) -> int | None:
    """Return where what is left out begins, its "if" included; None where there is nothing."""
    ada = False
    for n in range(akhir - 1, mulai - 1, -1):
        satu = kata[n]
        if "pengandaian" in satu.konsep or satu.teks in MENAWAR:
            return n
        if satu.batas and satu.batas not in PENYAMBUNG - {","} and ada:
            return n + 1
        ada = ada or not (satu.batas or satu.hias)
    return mulai if ada and mulai == 0 else None
