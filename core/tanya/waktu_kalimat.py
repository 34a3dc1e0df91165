"""The time of a sentence: also behind what it leaves out, and as one before today's."""

from collections.abc import Sequence
from dataclasses import replace

from core.periode import find_bulan
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.kalimat import Kata
from core.tanya.kecualian import Kecualian
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.waktu import BAGIAN, Waktu, read_waktu, settled

BERGILIR = frozenset(["lapor", "belum_lapor", "sudah_lapor", "isi", "ikm", "ikk", "verifikasi"])
"""What is reported once a part of the year has ended."""


def time_of(tanpa: Kecualian, tahun_ini: int) -> Waktu:
    """Return the times of a sentence, also where one stands behind what is left out.

    "serapan setda tanpa bagian umum 2024" is of 2024; "selain tahun 2023" leaves out a year.
    """
    waktu = read_waktu(tanpa.isi, tahun_ini)
    for luar in (*tanpa.luar, tanpa.ralat):
        lain = read_waktu(luar, tahun_ini)
        if not waktu.ada and lain.ada and _names_besides(luar, lain):
            waktu = replace(lain, dipakai=frozenset())
    return waktu


def settled_in(
    kata: Sequence[Kata], waktu: Waktu, lalu: Pertanyaan | None, kini: tuple[int, int]
) -> Waktu:
    """Return "tw lalu" as that before this one, unless a quarter was talked about."""
    apa, langkah = waktu.geser or ("", 0)
    if apa and not langkah and (apa == "semester" or any(k.konsep & BERGILIR for k in kata)):
        # What is to be reported now is the last one that has ended.
        return replace(waktu, geser=None)
    tadi = getattr(lalu, apa, None) if apa and langkah else None
    if tadi is None or lalu is None:
        return settled(waktu, *kini) if kini[1] else waktu
    if apa in BAGIAN and not lalu.tahun and not 0 < tadi + langkah <= len(BAGIAN[apa][0]):
        # Of the year before this one, or after it, where none was named.
        return replace(waktu, tahun=(kini[0],))
    return waktu


def _names_besides(kata: Sequence[Kata], waktu: Waktu) -> bool:
    """Tell whether anything but a time is left out: "selain bulan juli" leaves out a month."""
    return any(
        not (n in waktu.dipakai or k.batas or k.hias or find_bulan(k.teks))
        and k.teks not in PENGHUBUNG
        for n, k in enumerate(kata)
    )
