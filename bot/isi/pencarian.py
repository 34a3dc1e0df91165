"""Which figure or period somebody means by what they have typed."""

import re
from collections.abc import Sequence

from bot.isi.baca import Tertulis, baca
from core.isian import JenisObjek
from core.janji import read_kode
from core.objek_isian import Kelompok, ObjekIsi
from core.pencarian import Kandidat, search
from core.teks import fold

USULAN = 6
_BERTITIK = re.compile(r"[0-9]+\.[0-9]+", re.ASCII)
_NOL = re.compile(r"(?<![0-9])0+(?=[0-9])", re.ASCII)
_ANGKA = re.compile(r"0*([0-9]{1,3})", re.ASCII)


def find(teks: str, semua: Sequence[ObjekIsi]) -> list[ObjekIsi]:
    """Return what is meant: one where that is sure, several to choose from, or none."""
    janji = [satu for satu in semua if satu.kelompok is Kelompok.OUTPUT]
    if janji and (tertulis := read_kode(teks)):
        tepat = [satu for satu in janji if satu.kode.partition(" ")[2] == teks.strip()]
        # Only a programme's, or a second output, has a number like 1.2.
        return tepat or [satu for satu in janji if tertulis.fits(satu.kode)]
    if _BERTITIK.fullmatch(teks.strip()):
        # The code of a promise without its word; as one number it would be another thing.
        return []
    kode = _NOL.sub("", fold(teks)).replace(" ", "")
    angka = _ANGKA.fullmatch(kode)
    for satu in semua:
        if kode == fold(satu.kode).replace(" ", ""):
            return [satu]
        if angka and satu.objek.jenis is JenisObjek.INDIKATOR:
            # A bare number is an indikator's only where indikator are what is chosen from.
            nomor = re.search(r"([0-9]+)$", satu.kode)
            if nomor and nomor[1] == angka[1]:
                return [satu]
    if angka or not kode or kode.startswith("iku"):
        return []
    kandidat = [Kandidat(satu.kode, (satu.nama, satu.pendek)) for satu in semua]
    hasil = search(fold(teks), kandidat, paling_banyak=USULAN)
    pilihan = [hasil.pasti] if hasil.pasti is not None else list(hasil.usulan)
    return [satu for kode_ini in pilihan for satu in semua if satu.kode == kode_ini]


def read_period(teks: str) -> tuple[int | None, str | None] | None:
    """Return year and code of the period that is written here; None: it is something else."""
    tertulis = baca(teks.split())
    polos = Tertulis(tahun=tertulis.tahun, kode_periode=tertulis.kode_periode)
    return (tertulis.tahun, tertulis.kode_periode) if polos == tertulis != Tertulis() else None
