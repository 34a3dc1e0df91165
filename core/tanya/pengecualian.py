"""What a sentence leaves out, sets right, or supposes to be gone."""

from collections.abc import Sequence

from core.tanya.kalimat import Kata

KECUALI = frozenset(["selain", "kecuali", "tanpa", "minus", "diluar", "terkecuali"])
"""Behind these stands what is left out."""
HILANG = frozenset(
    [
        *("dihapus", "dikeluarkan", "dihilangkan", "dicoret", "dibuang", "dihitung", "dobel"),
        *("didrop", "dikecualikan", "diabaikan"),
    ]
)
"""What is supposed of a row that is not to be counted."""
ANDAI = frozenset(["pengandaian", "andai"])
BARIS = frozenset(["baris", "nomor", "no", "row"])
TETAPI = frozenset(["tapi", "tetapi", "melainkan", "namun", "berapa", "maksudnya"])
"""Behind these stands what is meant instead."""
DITANYA = frozenset(["serapan", "sisa", "realisasi", "capaian", "total", "anggaran"])
"""What is asked again behind what is left out."""


def without_exceptions(kata: Sequence[Kata]) -> tuple[list[Kata], list[Kata], list[Kata]]:
    """Return the words that ask, those that are left out, and those that are set right.

    "selain program 1" leaves something out; "(bukan anggarannya)" only says what is not meant.
    """
    isi: list[Kata] = []
    luar: list[Kata] = []
    bukan: list[Kata] = []
    ke = 0
    while ke < len(kata):
        kecuali, meralat = _leaves_out(kata, ke), bool(isi) and _sets_right(kata, ke)
        akhir = _end_of_exception(kata, ke, meralat=meralat)
        if not (kecuali or meralat) or (meralat and akhir == len(kata) and ke < 2):  # noqa: PLR2004
            # Nothing would be left to ask of.
            isi.append(kata[ke])
            ke += 1
            continue
        (luar if kecuali else bukan).extend(kata[ke + 1 : akhir])
        ke = akhir
    return isi, luar, bukan


def as_if_gone(kata: Sequence[Kata]) -> tuple[list[Kata], list[Kata]] | None:
    """Return the words without a row that is supposed to be gone, and that row; None: none is.

    "kalau baris 34 dihapus totalnya berapa" asks of what is left.
    """
    hilang = [n for n, k in enumerate(kata) if k.teks in HILANG]
    andai = [n for n, k in enumerate(kata) if k.konsep & ANDAI]
    if not hilang or not andai or andai[0] > hilang[0]:
        return None
    awal, akhir = andai[0] + 1, hilang[0]
    if kata[akhir - 1].teks in {"tidak", "dianggap", "tak"}:
        akhir -= 1
    luar = list(kata[awal:akhir])
    bernomor = any(k.teks in BARIS or "sub_kegiatan" in k.konsep for k in luar)
    bernomor = bernomor and any(k.angka is not None for k in luar)
    return ([*kata[: andai[0]], *kata[hilang[-1] + 1 :]], luar) if bernomor else None


def _leaves_out(kata: Sequence[Kata], ke: int) -> bool:
    # "tanpa realisasi" asks for those that have none, and leaves none out.
    return kata[ke].teks in KECUALI and "kosong" not in kata[ke].konsep


def _sets_right(kata: Sequence[Kata], ke: int) -> bool:
    """Tell whether a word says what is not meant; "satuannya bukan persen" asks for what is not."""
    if kata[ke].teks != "bukan" or ke + 1 == len(kata) or "satuan" in kata[ke - 1].konsep:
        return False
    return kata[ke + 1].angka is None and kata[ke + 1].teks not in {"sih", "ya", "kah"}


def _end_of_exception(kata: Sequence[Kata], ke: int, *, meralat: bool) -> int:
    """Return where the words end that are left out: "(bukan anggaran pelaporan)" is one of them."""
    awal = ke + 2 if meralat and ke + 1 < len(kata) and kata[ke + 1].konsep & DITANYA else ke + 1
    for n in range(awal, len(kata)):
        if kata[n].batas or kata[n].konsep & DITANYA or (meralat and kata[n].teks in TETAPI):
            return n
    return len(kata)
