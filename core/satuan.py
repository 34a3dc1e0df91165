"""What a figure is counted in: things, of which there are no parts, or something measured.

A list of words rather than of things: whatever else stands as a satuan is counted. [J]
"""

import re

from core.teks import fold

TERUKUR = frozenset(
    {
        *("persen", "persentase", "poin", "skor", "nilai", "indeks", "rasio", "angka", "predikat"),
        *("rupiah", "rp", "juta", "miliar", "triliun"),
        *("menit", "jam", "hari", "minggu", "bulan", "tahun"),
        *("m", "m2", "m3", "meter", "km", "km2", "ha", "hektare", "hektar", "kg", "ton", "liter"),
    }
)
"""Words of what has halves: 1,5 jam, 12,5 orang/bulan."""
SINGKATAN_MIN = 3
"""Letters of a satuan that is cut short: dok, lap."""
_BERSATUAN = re.compile(r"(?P<angka>.*[0-9])\s*(?P<satuan>[^\W\d_].*)", re.ASCII)


def is_counted(satuan: str) -> bool:
    """Tell whether this counts things (dokumen, laporan, orang); "" and % do not."""
    kata = fold(satuan).split()
    return bool(kata) and TERUKUR.isdisjoint(kata)


def without_satuan(teks: str, satuan: str) -> str:
    """Return the figure alone; people write what it counts in their own letters, and shorter.

    "2 lap." of Laporan and "3 dokumen" of dokumen/9 bagian are 2 and 3; "2 laporan" of Dokumen
    stays as it is.
    """
    if satuan and teks.casefold().endswith(satuan.casefold()):
        return teks[: -len(satuan)].rstrip()
    cocok = _BERSATUAN.fullmatch(teks)
    tertulis, seluruh = fold(cocok["satuan"]) if cocok else "", fold(satuan)
    if cocok is None or not tertulis or not seluruh:
        return teks
    singkatan = len(tertulis) >= SINGKATAN_MIN and seluruh.split()[0].startswith(tertulis)
    return cocok["angka"] if singkatan or f"{seluruh} ".startswith(f"{tertulis} ") else teks
