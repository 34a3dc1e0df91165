from decimal import Decimal

from bot.anggaran.catatan import dasar
from bot.messages import catatan_anggaran as kata
from core.anggaran import serapan_pct, sisa_rp
from core.angka import Keadaan, Nilai
from core.buku import LimaAngka


def make_lima(realisasi: Nilai, perubahan: Nilai) -> LimaAngka:
    return LimaAngka(
        murni=Decimal(100),
        perubahan=perubahan,
        realisasi=realisasi,
        serapan=serapan_pct(realisasi, perubahan),
        sisa=sisa_rp(realisasi, perubahan),
        serapan_murni=serapan_pct(realisasi, Decimal(100)),
        dihitung_dari=None,
        tanpa_realisasi=(),
    )


def test_a_pagu_of_zero_has_a_sisa_but_no_serapan() -> None:
    assert dasar(make_lima(Decimal(0), Decimal(0))) == (
        "Serapan tidak dapat dihitung, karena pagu perubahan 0."
    )


def test_a_missing_pagu_is_the_reason_where_the_realisasi_is_there() -> None:
    assert dasar(make_lima(Decimal(5), Keadaan.TERCETAK_KOSONG)) == (
        "Serapan dan sisa tidak dapat dihitung, karena pagu perubahan tercetak kosong."
    )


def test_what_can_be_computed_names_its_base() -> None:
    assert dasar(make_lima(Decimal(5), Decimal(50))) == (
        "Serapan dan sisa dihitung terhadap pagu perubahan."
    )


def test_a_total_above_its_rows_may_count_a_row_twice() -> None:
    kalimat = kata.diragukan(
        "program A", ["realisasi"], bersama=(4, 5), lain=[(6,), (7, 8)], lebih=False
    )

    assert kalimat == (
        "Rincian program A kurang dari jumlah tercetaknya (realisasi) tepat sebesar baris ini "
        "bersama nomor 4 dan 5 atau nomor 6 atau nomor 7 dan 8. Jumlah itu mungkin menghitung "
        "baris ini dua kali."
    )
