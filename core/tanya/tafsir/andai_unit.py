"""What a share of units would be if so many of them did: "kalau dari 27 cuma 26 yang lapor"."""

from collections.abc import Iterator
from decimal import Decimal

from core.tanya.indeks import Benda, Jenis
from core.tanya.kalimat import Kata, numeral
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

PEMBILANG = "pembilang"
KURANG = "kurang"
"""The number is of those that do not, in `teks`."""
NAMA = (
    (("ikk", "pengampu_ikk"), ("ikk", "lppd")),
    (("ikm", "sampel"), ("ikm", "minimal", "b")),
)
"""What the indikator of a list of units is called, by what speaks of the list."""
LAPORAN = ("ikk", "pengampu_ikk", "ikm", "sampel", "sudah_lapor", "belum_lapor")
TELAT = one_of("telat terlambat lambat bolos absen")
TIDAK = one_of("tidak belum")
MELAPOR = one_of("lapor melapor kirim mengirim setor")
LAIN = (
    *("siapa", "yang_mana", "tenggat", "tanggal", "target", "andai_target", "definisi"),
    *("pagu", "serapan", "anggaran", "hitung", "andai", "salah"),
)
"""What asks for something else."""
UNIT = frozenset(["pd", "pengampu", "pengampu_ikk", "sampel"])
KATA_UNIT = one_of("unit opd pengampu")
RESPONDEN = ("responden", "populasi")
LAGI = ("lagi", "tambah", "ditambah", "bertambah")
DEKAT = 2
BEBERAPA = 2


def read(soal: Soal) -> Iterator[Tafsiran]:
    if not (soal.ada("pengandaian") and soal.ada(*LAPORAN)) or soal.ada(*LAIN):
        return
    if soal.kata_ada(*LAGI):
        # So many more than there are: what there are is no number of the question.
        return
    benda, banyak = _indikator(soal), _counted(soal)
    if benda and banyak and _counts_units(soal, len(banyak)):
        yield reading(
            soal,
            Hal.ANDAI,
            derajat.ANDAI_UNIT + (derajat.DUA_BILANGAN if len(banyak) > 1 else 0),
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            benda=benda,
            angka=banyak,
            teks=KURANG if _misses(soal) else "",
            rincian=PEMBILANG,
        )


def _counts_units(soal: Soal, banyak: int) -> bool:
    """Tell whether units are counted, and not what they got: "kalau IKM 80" is a score."""
    if banyak > 1 or soal.ada("sudah_lapor", "belum_lapor") or _misses(soal):
        return not soal.kata_ada(*RESPONDEN)
    lusa = [soal.kata[n + 1] for n, _ in soal.angka if n + 1 < len(soal.kata)]
    return any(k.konsep & UNIT or k.teks in KATA_UNIT or k.teks == "yang" for k in lusa)


def _indikator(soal: Soal) -> tuple[Benda, ...]:
    """Return the indikator that counts the units of the list that is spoken of."""
    if (lama := [b for b in soal.warisan.benda if b.jenis is Jenis.INDIKATOR]) and len(lama) == 1:
        return tuple(lama)
    for konsep, nama in NAMA:
        if soal.ada(*konsep):
            benda = soal.reworded([Kata(teks) for teks in nama]).kenal(Jenis.INDIKATOR).benda
            return benda if len(benda) == 1 else ()
    return ()


def _counted(soal: Soal) -> tuple[Decimal, ...]:
    """Return how many there are, where it is said, and how many of them do."""
    angka = [(n, nilai) for n, nilai in soal.angka if not soal.kata[n].persen]
    if not soal.angka and _misses(soal):
        satu = [nilai for k in soal.kata if (nilai := numeral(k)) is not None]
        return tuple(satu) if len(satu) == 1 else ()
    if len(angka) != len(soal.angka) or any(nilai != int(nilai) for _, nilai in angka):
        return ()
    if len(angka) == BEBERAPA:
        atas, bawah = sorted(nilai for _, nilai in angka)
        dari = any(k.teks == "dari" for n, _ in angka for k in soal.kata[max(n - DEKAT, 0) : n])
        return (bawah, atas) if dari and atas < bawah else ()
    return (angka[0][1],) if len(angka) == 1 else ()


def _misses(soal: Soal) -> bool:
    """Tell whether those are counted that do not: "kalau 2 pengampu telat"."""
    lapor = at(soal, MELAPOR)
    if soal.kata_ada("tepat"):
        # "Yang telat berapa kalau cuma 20 yang tepat waktu": those are counted that do.
        return False
    return bool(at(soal, TELAT)) or any(n + 1 in lapor for n in at(soal, TIDAK))
