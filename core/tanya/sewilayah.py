"""The little word "se": all of a place ("se-setda", "se kota"), else a circular ("SE Menpan")."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from core.tanya.kalimat import Kata

SE = "se"
WILAYAH = frozenset(
    [
        *("setda", "sekretariat", "kota", "kabupaten", "provinsi", "pemkot", "pemda", "pemkab"),
        *("daerah", "kantor", "bagian", "dinas", "opd", "perangkat", "kecamatan", "indonesia"),
    ]
)
EDARAN = ("surat", "edaran")


def spelled_out(kata: Sequence[Kata], tempat: Collection[tuple[str, ...]]) -> list[Kata]:
    """Return the words, "se" as the whole of what stands behind it or as what it is short for."""
    nama = {satu for milik in tempat for satu in milik}
    hasil: list[Kata] = []
    for n, satu in enumerate(kata):
        if satu.teks != SE:
            hasil.append(satu)
            continue
        lusa = kata[n + 1].teks if n + 1 < len(kata) else ""
        if lusa in WILAYAH or lusa in nama:
            hasil.append(replace(satu, teks="seluruh", hias=True))
        else:
            hasil += (replace(satu, teks=k, hias=k == EDARAN[1]) for k in EDARAN)
    return hasil
