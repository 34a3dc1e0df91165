"""What people are paid: the line for the staff's pay, and that of no single office."""

from itertools import pairwise

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading
from core.tanya.tafsir.uang import RUPIAH, figures
from core.teks import fold

UPAH = one_of("gaji gajinya honor honornya honorarium tunjangan tunjangannya upah")
PEJABAT = one_of(
    "sekretaris asisten kabag kasubag kasubbag kadis camat lurah kepala staf ahli jabatan eselon"
)
"""Whose pay may be asked for; the names of units may stand behind."""
KEPALA_DAERAH = one_of("kdh wkdh wali walikota wawali wawako bupati wakil")
"""Who has lines of their own."""
PEGAWAI = one_of("asn pns pegawai aparatur karyawan")
"""Who the staff are, by whichever word a line calls them."""
PERIHAL = "Gaji atau tunjangan menurut jabatan"
ANGGARAN = "anggaran"
TERBANYAK = 3


def read(soal: Soal) -> Tafsiran | None:
    """Return whose pay is asked for, None where none is."""
    return _of_office(soal) or _of_staff(soal)


def _of_staff(soal: Soal) -> Tafsiran | None:
    """Return the one line for the pay of the staff: "gaji pegawai berapa"."""
    upah, pegawai = at(soal, UPAH), at(soal, PEGAWAI)
    lain = soal.konsep - {"pegawai"} - set(RUPIAH) - {"murni", "perubahan", "naik", "turun"}
    if not (upah and pegawai) or lain or soal.kenal(Jenis.UNIT).kata & soal.berisi - upah:
        return None
    semua = [b for b in _paid(soal) if not PEGAWAI.isdisjoint(fold(b.nama).split())]
    if len(semua) != 1 or soal.berisi - upah - pegawai:
        return None
    return reading(
        soal,
        Hal.ANGGARAN,
        derajat.GAJI_JABATAN,
        konsep=tuple(soal.konsep),
        kata=upah | pegawai,
        benda=tuple(semua),
        ukuran=figures(soal),
        dasar=dasar_of(soal),
        menduga=soal.menduga,
    )


def _paid(soal: Soal) -> list[Benda]:
    """Return the sub kegiatan that are for pay."""
    return [
        b
        for b in soal.indeks.benda
        if b.jenis is Jenis.SUB_KEGIATAN and not UPAH.isdisjoint(fold(b.nama).split())
    ]


def _of_office(soal: Soal) -> Tafsiran | None:
    """Return that the pay of an office is asked for, with the lines for pay that there are."""
    upah, pejabat = at(soal, UPAH), at(soal, PEJABAT)
    jabatan = {n for n in pejabat if soal.kata[n].konsep & {"jabatan", "asisten"}}
    if not (upah and jabatan) or soal.kata_ada(*KEPALA_DAERAH) or _is_head_of_region(soal):
        return None
    return reading(
        soal,
        Hal.TAK_ADA,
        derajat.GAJI_JABATAN,
        konsep=tuple(soal.konsep),
        kata={*upah, *pejabat, *soal.kenal(Jenis.UNIT).kata, *at(soal, {"daerah"})},
        benda=tuple(_paid(soal)[:TERBANYAK]),
        teks=PERIHAL,
        rincian=ANGGARAN,
    )


def _is_head_of_region(soal: Soal) -> bool:
    return any(
        (kiri.teks, kanan.teks) == ("kepala", "daerah") for kiri, kanan in pairwise(soal.kata)
    )
