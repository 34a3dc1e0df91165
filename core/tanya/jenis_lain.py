"""Of what has the name of several kinds another was meant: "maksud saya bagiannya"."""

from dataclasses import replace

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import one_of
from core.teks import fold

BAGIANNYA = "bagiannya"
"""The Bagian is asked for that a line belongs to."""
MAKSUD = one_of("maksud maksudnya maksudku maksudkan bukan bukannya")
TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
    ("bagian", Jenis.UNIT),
)
BOLEH = frozenset(
    ["ralat", "definisi", "pengandaian", "salah", "cocok", *(konsep for konsep, _ in TINGKAT)]
)


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what was asked, of what is called so and is of the kind that is meant."""
    tingkat = _meant(soal)
    if tingkat is None or lalu.hal is not Hal.ANGGARAN or len(lalu.benda) != 1:
        return None
    if soal.berisi or soal.angka or soal.waktu.ada or not soal.konsep <= BOLEH:
        return None
    satu = lalu.benda[0]
    awal = replace(lalu, serupa=(), tampak=(), rincian="")
    if serupa := [b for b in lalu.serupa if b.jenis is tingkat]:
        return replace(awal, benda=(serupa[0],))
    if tingkat is Jenis.UNIT and satu.jenis in {Jenis.KEGIATAN, Jenis.SUB_KEGIATAN}:
        return replace(awal, rincian=BAGIANNYA)
    if tingkat in POS and satu.jenis is Jenis.UNIT:
        baris = _called_so(soal, satu, tingkat)
        return replace(awal, benda=baris) if baris else None
    return None


def _meant(soal: Soal) -> Jenis | None:
    """Return the one kind that is meant, and not that which is said not to be."""
    kata = [k for k in soal.utuh if not k.batas]
    if not any(k.teks in MAKSUD for k in kata):
        return None
    pilih: list[Jenis] = []
    for n, k in enumerate(kata):
        depan = kata[n - 1] if n else Kata("")
        for konsep, jenis in TINGKAT:
            awal = konsep in k.konsep and konsep not in depan.konsep
            if awal and depan.teks not in {"bukan", "bukannya"}:
                pilih.append(jenis)
    return pilih[0] if len(pilih) == 1 else None


def _called_so(soal: Soal, unit: Benda, tingkat: Jenis) -> tuple[Benda, ...]:
    """Return the one line of this kind that has the words of a Bagian's name."""
    kata = [Kata(teks) for teks in fold(unit.nama).split()[1:]]
    ketemu = soal.reworded(kata).kenal(tingkat) if kata else None
    return ketemu.benda[:1] if ketemu and len(ketemu.benda) == 1 else ()
