"""Short words behind a list that conditions picked: what they come to, which of them, narrower."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.milik import is_own
from core.tanya.pertanyaan import Hal, Pertanyaan, Syarat, Ukuran
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir.bersyarat import HITUNG, JUMLAH, SYARAT, TIAP, adds_up
from core.tanya.tafsir.dalam import within
from core.tanya.tafsir.syarat import conditions
from core.tanya.tafsir.uang import figures

DISARING = frozenset([SYARAT, TIAP, "batas", "rentang", "tetap"])
"""Lists that hold whatever is so, however many that are."""
TEMPAT = frozenset(
    [
        *("bagian", "program", "kegiatan", "sub_kegiatan", "asisten", "yang_mana", "banyaknya"),
        *("pengandaian", "pengampu", "membawahi", "ralat", "atasan", MILIK),
    ]
)
"""What is said with the place that a list is narrowed to."""
DIJUMLAH = frozenset(
    [
        *("total", "banyaknya", "pengandaian", "yang_mana", "naik", "turun", "perubahan_besar"),
        *("pagu", "anggaran", "realisasi", "realisasi_anggaran", "sisa", "serapan", "perubahan"),
        *("murni", "hitung"),
    ]
)
"""What may be asked where all of a list is added up."""
BERANGKA = frozenset(
    [
        *("di_atas", "di_bawah", "di_bawah_target", "yang_mana", "banyaknya", "pengandaian"),
        *(
            "serapan",
            "sisa",
            "pagu",
            "anggaran",
            "realisasi",
            "realisasi_anggaran",
            "naik",
            "turun",
        ),
    ]
)
"""What a further condition is said with."""
UANG_TERKECIL = 1000


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the list with what such words ask of it, None for others."""
    if lalu.hal is not Hal.PERINGKAT or lalu.rincian not in DISARING or soal.waktu.ada:
        return None
    return _summed(soal, lalu) or _within(soal, lalu) or _further(soal, lalu)


def _summed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what all of them come to: "totalnya berapa?", "kalau dijumlah sisanya?"."""
    if lalu.rincian != SYARAT or not adds_up(soal) or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= DIJUMLAH or soal.mengecualikan:
        return None
    awal = lalu.ukuran[:1]
    ditanya = tuple(u for u in figures(soal) if u not in awal)
    return replace(lalu, ukuran=(*awal, *ditanya), daftar=JUMLAH, tampak=())


def _within(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return those of them that belong to what is named: "sebutin yang punya bagian umum aja"."""
    if soal.ada("atasan") and not soal.kata_ada("bawah", "dibawah"):
        # "atasan bagian umum" is who is above it.
        return None
    if not soal.konsep <= TEMPAT or soal.sisa(within(soal)[1].kata):
        return None
    if {n for n, _ in soal.angka} - set(soal.nomor_pos) or any(is_own(k) for k in soal.kata):
        return None
    dalam = within(soal)[1].benda
    if len(dalam) > 1 or any(
        b.jenis not in {Jenis.UNIT, Jenis.PROGRAM, Jenis.KEGIATAN} for b in dalam
    ):
        return None
    luar = soal.kecuali
    if not dalam and not (soal.mengecualikan and luar.benda):
        return None
    return replace(
        lalu,
        benda=dalam or lalu.benda,
        kecuali=luar.benda,
        kecuali_satu_dari=luar.pilihan,
        kecuali_asing=luar.asing,
        mengecualikan=soal.mengecualikan,
        daftar=HITUNG if _asks_how_many(soal) else "",
        tampak=(),
    )


def _asks_how_many(soal: Soal) -> bool:
    return soal.kata_ada("berapa") and not soal.ada("yang_mana")


def _further(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return those of them that meet another condition as well, or the same with another bound."""
    if lalu.rincian != SYARAT or soal.berisi or soal.mengecualikan or not soal.konsep <= BERANGKA:
        return None
    baru = tuple(_of_same(s, soal, lalu) for s in conditions(soal))
    if not baru or any(s.ada is not None for s in baru):
        return None
    sejenis = {s.ukuran for s in baru}
    if soal.ada("pengandaian") and sejenis != {s.ukuran for s in lalu.syarat}:
        # "kalau yang sisanya di atas 200 juta?" asks for another list.
        return None
    tetap = tuple(s for s in lalu.syarat if s.ukuran not in sejenis)
    return replace(lalu, syarat=(*tetap, *baru), tampak=())


def _of_same(satu: Syarat, soal: Soal, lalu: Pertanyaan) -> Syarat:
    """Return a condition that names no figure as one on the figure of before."""
    lama = [s for s in lalu.syarat if s.ada is None]
    if figures(soal) or len(lama) != 1 or lama[0].ukuran is satu.ukuran:
        return satu
    batas = satu.bawah if satu.bawah is not None else satu.atas
    uang = batas is not None and batas >= UANG_TERKECIL
    if uang is (lama[0].ukuran is Ukuran.SERAPAN) or satu.persen:
        return satu
    return replace(satu, ukuran=lama[0].ukuran)
