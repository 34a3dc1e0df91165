"""What tells whether the figures of a finding are still those that were answered to."""

from dataclasses import replace

from core.audit.jumlah import ATURAN, FaktaJumlah
from core.audit.sidik import fingerprint
from core.audit.target import FaktaTarget
from core.buku import Kolom
from core.kinerja import TargetNaskah
from core.paket.istilah import Naskah
from tests.audit_uji import budget, cetak, clean, facts, sumber


def total(murni: int) -> FaktaJumlah:
    akar = budget(murni=(murni, 4_000), perubahan=(3_700, 4_300))
    semua = facts(replace(clean(), akar=akar), ATURAN)
    return next(f for f in semua if isinstance(f, FaktaJumlah))


def test_the_same_figures_have_the_same_fingerprint_and_others_another_one() -> None:
    assert fingerprint(total(3_000)) == fingerprint(total(3_000))
    assert fingerprint(total(3_000)) != fingerprint(total(3_001))


def test_where_a_figure_stands_does_not_count_and_how_it_is_printed_does() -> None:
    satu = total(3_000)
    [beda] = satu.kolom
    lain = replace(beda, tercetak=cetak(3_000, "3000", tabel="Tabel 9"))
    spasi = replace(beda, tercetak=cetak(3_000, "3 000", tabel="Tabel 9"))

    assert beda.kolom is Kolom.MURNI
    assert fingerprint(replace(satu, kolom=(lain,))) == fingerprint(satu)
    assert fingerprint(replace(satu, kolom=(spasi,))) != fingerprint(satu)


def test_what_explains_a_difference_may_be_found_better_one_day() -> None:
    satu = total(3_000)

    assert satu.penjelas != ()
    assert fingerprint(replace(satu, penjelas=())) == fingerprint(satu)


def test_which_document_says_what_counts_though_the_figures_are_the_same() -> None:
    satu = FaktaTarget(
        kode="IKU-3",
        target=(TargetNaskah(Naskah.RKT, cetak(65)), TargetNaskah(Naskah.PK, cetak(100))),
        juga=((), ()),
        beda_jenis=False,
    )
    tertukar = (TargetNaskah(Naskah.PK, cetak(65)), TargetNaskah(Naskah.RKT, cetak(100)))

    assert fingerprint(replace(satu, target=satu.target[::-1])) == fingerprint(satu)
    assert fingerprint(replace(satu, target=tertukar)) != fingerprint(satu)
    assert fingerprint(replace(satu, juga=((), (sumber("Tabel 3.2"),)))) == fingerprint(satu)
