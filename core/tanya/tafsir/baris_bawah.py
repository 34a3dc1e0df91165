"""The lines below a line or a unit, where they are asked for one by one."""

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import banyak, derajat
from core.tanya.tafsir.bacaan import reading
from core.tanya.tafsir.uang import RUPIAH, UANG, figures, tingkat_of

RINCI = ("rincian", "rinciannya", "detail", "detailnya", "isinya")


def lists_lines(soal: Soal) -> bool:
    """Tell whether the lines of a unit are asked for, one by one: "sub kegiatannya apa aja"."""
    if banyak.adds_rows(soal) or _doubts_sum(soal):
        return False
    berjenjang = soal.ada("kegiatan", "sub_kegiatan") and not soal.ada(*UANG, "realisasi")
    if soal.ada("target") and soal.angka:
        # "kegiatan hukum yang targetnya 85 dokumen apa": one of them is looked for.
        return False
    # "Kegiatan bagian hukum kecuali bantuan hukum" are those that are left.
    menyebut = soal.kata_ada("apa", "mana", "saja") or soal.kecuali.pos
    return soal.kata_ada(*RINCI) or (berjenjang and menyebut)


def _doubts_sum(soal: Soal) -> bool:
    """Tell whether rows are held against their total: "rinciannya kok tidak sama totalnya"."""
    return soal.ada("total") and (
        soal.ada("cocok", "salah", "banding") or soal.kata_ada("sama", "beda", "selisih")
    )


def level_below(soal: Soal) -> Jenis:
    """Return the level of the lines that are listed: what is left out of them is one of them."""
    disebut = tingkat_of(soal) or Jenis.SUB_KEGIATAN
    luar = {b.jenis for b in soal.kecuali.benda}
    return Jenis.SUB_KEGIATAN if luar == {Jenis.SUB_KEGIATAN} else disebut


def lines_below(soal: Soal, induk: Dikenal, tingkat: Jenis) -> Tafsiran:
    return reading(
        soal,
        Hal.PERINGKAT,
        derajat.POS_UNIT + (derajat.TINGKAT_DISEBUT if tingkat_of(soal) else 0),
        konsep=(*RUPIAH, "membawahi", "bagian", "yang_mana", "hitung", "pengampu", "tugas"),
        kata=induk.kata,
        benda=induk.benda,
        ukuran=figures(soal),
        tingkat=tingkat,
        arah=Arah.TERTINGGI,
        rincian="semua",
    )
