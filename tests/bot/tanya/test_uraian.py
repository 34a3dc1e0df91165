"""A typed question is told field by field: none of what answers it is kept back."""

from collections.abc import Mapping
from dataclasses import fields, replace
from decimal import Decimal

import pytest

from bot.tanya import uraian
from core.anggaran import Dasar
from core.periode import Bulan, Semester, Triwulan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Syarat, Ukuran

UNIT = Benda(Jenis.UNIT, "7", "Bagian Uji", ())
TANPA_KATA = {"tampak", "lanjutan"}
"""What was shown, and how briefly to answer, ask for nothing."""
DIISI: Mapping[str, object] = {
    "hal": Hal.PERINGKAT,
    "ukuran": (Ukuran.SISA,),
    "benda": (UNIT,),
    "tahun": (2024,),
    "triwulan": Triwulan.II,
    "semester": Semester.I,
    "bulan": Bulan.JUNI,
    "dasar": next(iter(Dasar)),
    "arah": Arah.TERTINGGI,
    "banyak": 5,
    "tingkat": Jenis.PROGRAM,
    "saring": next(iter(Saring)),
    "angka": (Decimal(90),),
    "menduga": True,
    "daftar": "mou",
    "teks": "gempa",
    "asing": ("cuaca",),
    "dibaca": (("perjakanan", "perikanan"),),
    "tadi": (UNIT,),
    "kecuali": (UNIT,),
    "kecuali_satu_dari": ((UNIT, UNIT),),
    "kecuali_asing": ("cuaca",),
    "mengurangi": True,
    "mengecualikan": True,
    "persen": True,
    "naik": False,
    "lewat": True,
    "syarat": (Syarat(Ukuran.PAGU, Decimal(1)),),
    "ujung": ((Ukuran.PAGU, Arah.TERENDAH),),
    "serupa": (UNIT,),
    "rincian": "banding",
    "semua_triwulan": (Triwulan.I, Triwulan.II),
    "mustahil": ("triwulan 5",),
}
AWAL = Pertanyaan(hal=Hal.ANGGARAN, angka=(Decimal(1),))


@pytest.mark.parametrize(
    "nama", [satu.name for satu in fields(Pertanyaan) if satu.name not in TANPA_KATA]
)
def test_each_field_that_says_something_is_told(nama: str) -> None:
    assert uraian.fields(replace(AWAL, **{nama: DIISI[nama]})) != uraian.fields(AWAL)  # type: ignore[arg-type]


def test_what_is_left_out_is_named() -> None:
    lain = replace(AWAL, kecuali_satu_dari=((UNIT, replace(UNIT, nama="Bagian Lain")),))

    assert ("Tanpa", "Bagian Uji (unit) atau Bagian Lain (unit)") in uraian.fields(lain)
