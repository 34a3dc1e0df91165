"""One thing in two registers, counted for two indikator."""

from dataclasses import replace

import pytest

from core.audit.bahan import Bahan, EntriTercetak
from core.audit.dua_register import ATURAN, FaktaDuaRegister, names_the_same
from core.paket.istilah import CaraHitung
from tests.audit_uji import clean, entri, facts, find, indikator

PERWAL = "Peraturan Wali Kota Nomor 23 Tahun 2026 Tentang Gerakan Peduli Yatim (GPY)"


def two(
    lain: EntriTercetak, satu: EntriTercetak, *, dihitung: tuple[str, ...] = ("IKU-1", "IKU-2")
) -> Bahan:
    """Return a year with an entry in each of two registers, and who counts them."""
    return replace(
        clean(),
        indikator=(indikator(1), indikator(2)),
        hitungan=dict(zip(dihitung, (lain.jenis, satu.jenis), strict=False)),
        register={satu.jenis: (satu,), lain.jenis: (lain,)},
    )


def test_a_policy_of_an_earlier_year_that_is_an_innovation_of_this_one_is_found() -> None:
    kebijakan = entri(1, CaraHitung.KEBIJAKAN, judul=PERWAL)
    inovasi = entri(2, CaraHitung.INOVASI, judul="GPY")

    [satu] = find(two(kebijakan, inovasi), ATURAN)

    assert satu.kunci == "dua-register:IKU-2 IKU-1 2"
    assert isinstance(satu.fakta, FaktaDuaRegister)
    assert (satu.fakta.kode, satu.fakta.kode_lain) == ("IKU-2", "IKU-1")
    assert (satu.fakta.entri.judul, satu.fakta.entri_lain.judul) == ("GPY", PERWAL)
    assert (satu.fakta.terbit, satu.fakta.terbit_lain) == (None, 2026)


def test_where_only_one_of_the_two_is_counted_nothing_is_counted_twice() -> None:
    kebijakan = entri(1, CaraHitung.KEBIJAKAN, judul=PERWAL)
    inovasi = entri(2, CaraHitung.INOVASI, judul="GPY")

    assert facts(two(kebijakan, inovasi, dihitung=("IKU-1",)), ATURAN) == []


def test_a_draft_and_the_policy_that_it_became_are_two_stages() -> None:
    draf = entri(1, CaraHitung.RAPERWAL, judul="Gerakan Peduli Yatim")
    kebijakan = entri(2, CaraHitung.KEBIJAKAN, judul=PERWAL)

    assert facts(two(draf, kebijakan), ATURAN) == []


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("GPY", PERWAL),
        ("Gerakan Peduli Yatim", PERWAL),
        ("Gerakan peduli yatim (GPY)", "Penyelenggaraan GERAKAN PEDULI YATIM"),
    ],
)
def test_the_same_is_told_by_an_abbreviation_or_the_whole_title(satu: str, lain: str) -> None:
    assert names_the_same(satu, lain)
    assert names_the_same(lain, satu)


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        # Each speaks of it, and neither is it.
        ("Disiplin Aparatur Sipil Negara (ASN)", "Penghasilan Aparatur Sipil Negara (ASN)"),
        # One word, or two, are what many things are called.
        ("Pajak", "Peraturan Pelaksanaan Pajak Barang"),
        ("Sistem Kerja", "Sistem Kerja untuk Penyederhanaan Birokrasi"),
        # Part of a longer abbreviation or of a word.
        ("GPY", "Gerakan GPY-2"),
        ("GPY", "Gerakan EGPY"),
        ("Gerakan Peduli Yatim", "Gerakan Peduli Yatimpiatu"),
    ],
)
def test_what_only_sounds_alike_is_another_thing(satu: str, lain: str) -> None:
    assert not names_the_same(satu, lain)
