"""What every reader of a question needs: a reading, made of what the words say."""

from collections.abc import Collection
from typing import Any

from core.anggaran import Dasar
from core.tanya.indeks import Benda
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Tafsiran, Ukuran
from core.tanya.soal import HERAN, Soal

KINERJA = (
    *("capaian", "target", "realisasi", "predikat", "satuan", "kinerja", "indikator", "maksimum"),
)
"""What may be asked of any indikator."""
UKURAN = (
    ("capaian", Ukuran.CAPAIAN),
    ("target", Ukuran.TARGET),
    ("realisasi", Ukuran.REALISASI),
    ("realisasi_anggaran", Ukuran.REALISASI),
    ("predikat", Ukuran.PREDIKAT),
    ("satuan", Ukuran.SATUAN),
    ("pagu", Ukuran.PAGU),
    ("serapan", Ukuran.SERAPAN),
    ("sisa", Ukuran.SISA),
    ("efisiensi", Ukuran.EFISIENSI),
    ("fisik", Ukuran.FISIK),
    ("porsi", Ukuran.PORSI),
    ("output", Ukuran.OUTPUT),
)
"""What the words of the dictionary ask for."""


MEMBANDING = frozenset(
    ["lebih", "ketimbang", "lawan", "dibanding", "selisih", "beda", "lipat", "jarak"]
)
"""Words that hold two things against each other."""


MENJADI = frozenset(["jadi", "menjadi", "sekarang", "akhirnya"])
DEKAT = 3
RUPIAH_TERKECIL = 1000


def one_of(kata: str) -> frozenset[str]:
    """Return the words of a text, to look others up in."""
    return frozenset(kata.split())


def ukuran_of(soal: Soal) -> tuple[Ukuran, ...]:
    """Return the figures that are asked for, in the order of the question."""
    urut = [(min(tempat), ukuran) for konsep, ukuran in UKURAN if (tempat := soal.tempat(konsep))]
    warisan = [ukuran for konsep, ukuran in UKURAN if konsep in soal.warisan.konsep]
    disebut = [ukuran for _, ukuran in sorted(urut, key=lambda p: p[0])]
    ada = tuple(dict.fromkeys([*disebut, *warisan]))
    return (Ukuran.SERAPAN,) if _asks_share_of_stage(soal, ada) else ada


def _asks_share_of_stage(soal: Soal, ada: tuple[Ukuran, ...]) -> bool:
    """Tell whether it is asked how much of a stage was spent: "ke pagu murni jadi brp persen"."""
    tahap = soal.ada("murni") != soal.ada("perubahan")
    berubah = soal.ada("naik", "turun", "banding", "perubahan_besar", "porsi", "sisa")
    persen = soal.kata_ada("persen", "persennya", "persentasenya", "persentase")
    return tahap and persen and not berubah and set(ada) <= {Ukuran.PAGU} and not soal.angka


def dasar_of(soal: Soal) -> Dasar | None:
    """Return the stage of the pagu that is asked for, None where none or both are."""
    murni, perubahan = soal.ada("murni"), soal.ada("perubahan") or _became(soal)
    if murni == perubahan or (soal.ada("naik", "turun") and not soal.ada("serapan")):
        return None
    return Dasar.MURNI if murni else Dasar.PERUBAHAN


def _became(soal: Soal) -> bool:
    """Tell whether an amount is said to be what it is now: "murninya berapa, kok jadi 3,2 M"."""
    return any(
        nilai >= RUPIAH_TERKECIL
        and any(k.teks in MENJADI for k in soal.kata[max(n - DEKAT, 0) : n])
        for n, nilai in soal.angka
    )


def arah_of(soal: Soal) -> Arah:
    """Return whether the greatest or the least of several is asked for."""
    rendah = soal.ada("rendah", "terendah", "di_bawah") or soal.kata_ada("hemat", "murah")
    return Arah.TERENDAH if rendah else Arah.TERTINGGI


def compares(soal: Soal) -> bool:
    """Tell whether things are held against each other: "mana lebih besar", "selisih"."""
    if soal.ada("banding", "tertinggi", "terendah") or soal.kata_ada(*MEMBANDING):
        return True
    pilih = soal.kata_ada("atau", "apa") and soal.kata_ada("mana", "siapa")
    return pilih and soal.ada("tinggi", "rendah")


def detail_of(soal: Soal, ukuran: Collection[Ukuran]) -> str:
    """Return that serapan is asked for against both stages of the pagu, or where it stands."""
    dua = soal.ada("murni") and soal.ada("perubahan") and Ukuran.SERAPAN in ukuran
    if dua:
        return "dua_dasar"
    return "sumber" if soal.ada("sumber") else ""


def words_bonus(soal: Soal, kata: Collection[int]) -> int:
    """Return what a name is worth for the number of its words that were said."""
    n = sum(1 for satu in kata if not soal.kata[satu].hias)
    return min(3 * max(n - 1, 0), 12)


def reading(  # noqa: PLR0913  a reading, and what it rests on
    soal: Soal,
    hal: Hal,
    pantas: int,
    *,
    konsep: Collection[str] = (),
    kata: Collection[int] = (),
    benda: tuple[Benda, ...] = (),
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    """Return a reading: `konsep` and `kata` are what it explains, the rest is the question."""
    tempat = frozenset(kata) | soal.tempat(*konsep) | soal.waktu.dipakai
    heran = soal.menduga or soal.memastikan or soal.kata_ada(*HERAN)
    if soal.ada("penyebab", "cocok", "atau_angka") or heran:
        naik, turun = soal.ada("naik"), soal.ada("turun")
        isi.setdefault("naik", naik if naik != turun else None)
    bukan = {
        n for n, _ in soal.angka if n and hal is Hal.ANDAI and soal.kata[n - 1].teks == "bukan"
    }
    lain = frozenset(kata) | bukan
    semua = soal.dugaan if isi.get("menduga") else soal.angka
    isi.setdefault("angka", tuple(nilai for n, nilai in semua if n not in lain))
    beberapa = soal.waktu.beberapa_triwulan
    if hal is Hal.ANGGARAN and beberapa:
        isi.setdefault("semua_triwulan", beberapa)
    pertanyaan = Pertanyaan(
        lewat=soal.batas if isi.get("menduga") else None,
        kecuali=soal.kecuali.benda,
        kecuali_satu_dari=soal.kecuali.pilihan,
        kecuali_asing=soal.kecuali.asing,
        mengurangi=soal.kecuali.mengurangi,
        mengecualikan=soal.mengecualikan,
        persen=any(soal.kata[n].persen for n, _ in soal.angka),
        hal=hal,
        benda=benda,
        tahun=soal.waktu.tahun,
        triwulan=soal.waktu.triwulan,
        semester=soal.waktu.semester,
        bulan=soal.waktu.bulan,
        **isi,
    )
    return Tafsiran(pertanyaan, pantas, tempat)


def at(soal: Soal, kata: Collection[str]) -> frozenset[int]:
    """Return the places of these words, also of what was mended into another."""
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in kata or k.asal in kata)


DIUKUR = frozenset(
    [
        *("pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "target", "capaian"),
        *("murni", "perubahan"),
        *("di_bawah_target", "tercapai", "predikat", "belum_lapor", "sudah_lapor", "ikk", "ikm"),
    ]
)
"""What asks for a figure of the budget, an indikator or a report."""


def measured(soal: Soal, kecuali: Collection[str] = ()) -> bool:
    """Tell whether a figure is asked for, other than of the kinds `kecuali`."""
    return soal.ada(*DIUKUR.difference(kecuali))
