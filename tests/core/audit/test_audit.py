"""The rules together: a clean year, a rule that fails, and the order of what is found."""

from dataclasses import replace

from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Kendala, Masalah, Temuan, Tingkat, audit
from core.audit.daftar import ATURAN
from core.audit.jumlah import ATURAN as JUMLAH
from tests.audit_uji import TAHUN, budget, clean


def test_a_clean_year_has_nothing_to_be_said_about() -> None:
    hasil = audit(clean(), ATURAN)

    assert (hasil.catatan, hasil.masalah) == ((), ())


def test_a_year_of_which_nothing_is_known_has_nothing_either() -> None:
    hasil = audit(Bahan(tahun=TAHUN), ATURAN)

    assert (hasil.catatan, hasil.masalah) == ((), ())


def test_every_rule_has_a_name_of_its_own() -> None:
    kode = [satu.kode for satu in ATURAN]

    assert len(set(kode)) == len(kode)


def test_a_rule_that_fails_is_told_and_keeps_none_of_the_others_from_looking() -> None:
    def fails(bahan: Bahan) -> Temuan:
        yield Masalah("rusak", "IKU-1", Kendala.TAK_TERBACA)
        raise ZeroDivisionError(bahan.tahun)

    bahan = replace(clean(), akar=budget(murni=(3_000, 4_000)))
    hasil = audit(bahan, [Aturan("rusak", Dasar.ARITMETIKA, fails), JUMLAH])

    assert hasil.masalah == (Masalah("rusak", f"{TAHUN}", Kendala.ATURAN_GAGAL),)
    assert {satu.aturan for satu in hasil.catatan} == {"jumlah"}


def test_the_gravest_come_first_and_within_them_the_rules_keep_their_order() -> None:
    def rule(kode: str, tingkat: Tingkat) -> Aturan:
        fakta = audit(replace(clean(), akar=budget(murni=(1, 2))), [JUMLAH]).catatan[0].fakta
        return Aturan(kode, Dasar.ARITMETIKA, lambda _: iter([(tingkat, kode, fakta)]))

    aturan = [
        rule("a", Tingkat.RINGAN),
        rule("b", Tingkat.PERLU_PENJELASAN),
        rule("c", Tingkat.PERLU_DIPERBAIKI),
        rule("d", Tingkat.PERLU_PENJELASAN),
    ]

    assert [satu.kunci for satu in audit(clean(), aturan).catatan] == ["c:c", "b:b", "d:d", "a:a"]
