"""A question in a button and back."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from core.anggaran import Dasar
from core.periode import Bulan, Semester, Triwulan
from core.services.nama import load_indeks, load_kamus
from core.tanya.indeks import Indeks, Jenis
from core.tanya.nomor_pos import line
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.sandi import SandiError, decode, encode, mark


@pytest.mark.parametrize(
    "teks",
    [
        "mou bpjs jangka waktunya",
        "raperwal bln juli mana aja",
        "bagian hukum ngurus kegiatan apa aja",
        "perpres sakip nomer brp",
        "golongan iii d brp",
    ],
)
def test_words_by_which_something_is_found_come_back(contoh: Engine, teks: str) -> None:
    indeks = load_indeks(contoh)
    [satu] = understand(teks, indeks, load_kamus(), None, tahun_ini=2025)
    assert isinstance(satu, Pertanyaan)

    kembali = decode(encode(satu), indeks)

    assert (kembali.teks, kembali.rincian) == (satu.teks, satu.rincian)
    assert (kembali.hal, kembali.benda, kembali.daftar) == (satu.hal, satu.benda, satu.daftar)


def test_button_of_what_is_gone_is_refused(contoh: Engine) -> None:
    with pytest.raises(SandiError):
        decode("0::::::::::ffffffff", load_indeks(contoh))


PANJANG_TOMBOL = 64 - len("yb:")
"""Bytes of a button's data at Telegram, without what says whose it is."""


def make_question(hal: Hal, indeks: Indeks) -> Pertanyaan:
    """Return about as much as one question says."""
    return Pertanyaan(
        hal=hal,
        ukuran=(Ukuran.SERAPAN, Ukuran.SISA),
        benda=(indeks.benda[0], line(Jenis.SUB_KEGIATAN, "38")),
        tahun=(2023, 2024),
        bulan=Bulan.JUNI,
        dasar=Dasar.PERUBAHAN,
        arah=Arah.TERENDAH,
        banyak=5,
        tingkat=Jenis.SUB_KEGIATAN,
        saring=Saring.BELUM_ADA,
        angka=(Decimal("59.39"),),
        daftar="ikk_lppd",
        rincian="penyebab",
    )


@pytest.mark.parametrize("hal", Hal)
def test_question_of_every_kind_fits_a_button_and_comes_back(contoh: Engine, hal: Hal) -> None:
    indeks = load_indeks(contoh)
    satu = make_question(hal, indeks)

    data = encode(satu)

    assert decode(data, indeks) == satu
    assert len(data.encode()) <= PANJANG_TOMBOL


@pytest.mark.parametrize("isi", [*Triwulan, *Semester, *Bulan])
def test_part_of_a_year_comes_back(contoh: Engine, isi: Triwulan | Semester | Bulan) -> None:
    indeks = load_indeks(contoh)
    satu = replace(
        make_question(Hal.CAPAIAN, indeks),
        triwulan=isi if isinstance(isi, Triwulan) else None,
        semester=isi if isinstance(isi, Semester) else None,
        bulan=isi if isinstance(isi, Bulan) else None,
    )

    assert decode(encode(satu), indeks) == satu


def test_things_of_the_data_have_a_mark_each(contoh: Engine) -> None:
    semua = load_indeks(contoh).benda

    assert len({mark(satu) for satu in semua}) == len(semua)


@pytest.mark.parametrize("data", ["", "~", "0:~", "0::x", "0:::zz", "0::::::::::k#1", "0:::::::9"])
def test_button_that_says_nothing_is_refused(contoh: Engine, data: str) -> None:
    with pytest.raises(SandiError):
        decode(data, load_indeks(contoh))
