"""Posted figures as the rules see them: whose, of when, and of which nobody wrote the whole."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.angka import ISIAN
from core.audit.isian import with_figure, words_of
from core.capaian import CaraJumlah
from core.isian import Catatan, Isian, Status
from core.kinerja import LembarIndikator
from core.paket.istilah import JenisNarasi
from tests.hasil_uji import LAIN, TAHUN, UNIT, hitung, make_isian, make_ukuran
from tests.lembar import make_indikator


def posted(
    *versi: Isian, cara: CaraJumlah = CaraJumlah.TERAKHIR, berdua: bool = False
) -> LembarIndikator:
    """Return the sheet of an indikator with these versions, of one unit or of two."""
    unit = (UNIT, LAIN) if berdua else (UNIT,)
    hasil = hitung(make_ukuran(cara), versi, "tahun", unit=unit)
    return replace(make_indikator(realisasi=()), isian=hasil)


def test_the_latest_figure_that_counts_stands_for_a_printed_one() -> None:
    satu = posted(
        make_isian("tw1", 20),
        make_isian("tw2", Decimal("33.3333"), bagian=(1, 3)),
        make_isian("tw3", 90, status=Status.DIAJUKAN),
    )

    [cetak] = with_figure(satu).realisasi

    # Of parts the quotient itself, not what is kept of it.
    assert cetak.nilai == Decimal(100) / 3
    assert (cetak.sumber.dokumen, cetak.sumber.tabel) == (ISIAN, f"{TAHUN}:tw2")
    assert cetak.sumber.baris == UNIT.nama


@pytest.mark.parametrize("keduanya", [True, False])
def test_a_figure_of_two_units_nobody_wrote(*, keduanya: bool) -> None:
    versi = [make_isian("tw1", 50, bagian=(1, 2))]
    if keduanya:
        versi.append(make_isian("tw1", 50, bagian=(2, 4), unit=LAIN))

    assert with_figure(posted(*versi, berdua=True)).realisasi == ()


def test_nor_a_sum_of_quarters() -> None:
    semua = (make_isian("tw1", 2), make_isian("tw2", 3))

    assert with_figure(posted(*semua, cara=CaraJumlah.JUMLAH)).realisasi == ()


def test_a_printed_year_stays_as_it_is() -> None:
    satu = make_indikator()

    assert with_figure(satu) is satu
    assert list(words_of(satu)) == []


def test_the_notes_to_the_figures_that_count_are_passages_and_nothing_to_say_is_none() -> None:
    nota = Catatan("didampingi", "mitra terlambat", "")
    lama = replace(make_isian("tw1", 20), catatan=Catatan("lama", "lama", "lama"))

    semua = list(words_of(posted(lama, replace(make_isian("tw2", 30), catatan=nota))))

    assert [(u.jenis, u.teks, u.indikator) for u in semua] == [
        (JenisNarasi.ANALISIS, "didampingi", "IKU-1"),
        (JenisNarasi.PENYEBAB, "mitra terlambat", "IKU-1"),
    ]


def test_of_a_sum_every_quarter_has_its_notes() -> None:
    semua = [
        replace(make_isian(kode, 1), catatan=Catatan(None, f"sebab {kode}", None))
        for kode in ("tw1", "tw2")
    ]

    terbaca = words_of(posted(*semua, cara=CaraJumlah.JUMLAH))

    assert [satu.teks for satu in terbaca] == ["sebab tw1", "sebab tw2"]
