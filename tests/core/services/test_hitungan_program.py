"""IKU-7 from what was accepted of the programmes, beside what is posted and never in its place."""

from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Keadaan
from core.aturan import round_pct
from core.baca_isian import Angka
from core.hak import Peran
from core.hitungan import HitunganProgram
from core.isian import Basis
from core.periode import TAHUN, Periode, Triwulan
from core.services import peninjauan, putusan, tahun
from core.services.capaian import Rincian, show_indikator
from core.services.hitungan_program import compute_program
from core.tahun import UnitJanji
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.orang_uji import unit_id


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def compute(dunia: Dunia, kode: str = "tw2") -> HitunganProgram:
    with Session(dunia.engine) as session:
        return compute_program(session, Periode(2025, kode))


def accept(dunia: Dunia, kode: str, teks: str, unit: str, periode: str = "tw2") -> None:
    """Let the verifikator of anggaran post it on behalf, and that of kinerja accept it."""
    usul = dunia.program(kode, teks, unit, periode)
    satu = dunia.post(dunia.verifikator_anggaran, usul)
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)


def test_without_a_figure_it_cannot_be_computed_and_says_of_how_many(dunia: Dunia) -> None:
    hasil = compute(dunia)

    assert hasil.nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    # Tabel 2.2: three programmes with 3, 3 and 2 indikator.
    assert (hasil.program, hasil.semua_program) == (0, 3)
    assert (hasil.indikator, hasil.semua_indikator) == (0, 8)
    assert hasil.serapan is Keadaan.TIDAK_DAPAT_DIHITUNG


def test_it_is_the_mean_of_the_means_of_the_programmes(dunia: Dunia) -> None:
    accept(dunia, "1.1", "90", "bagian-umum")
    satu = dunia.post(dunia.kabag_organisasi, dunia.program("1.3", "80", "bagian-organisasi"))
    putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, satu.id, now=NOW)
    accept(dunia, "2.2", "39", "bagian-hukum")

    hasil = compute(dunia)

    # Targets 90, 100 and 65: (100 + 80) / 2 = 90, 39 / 65 = 60; (90 + 60) / 2.
    assert hasil.nilai == Decimal(75)
    assert (hasil.program, hasil.indikator) == (2, 3)


def test_only_what_was_accepted_counts(dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.program("2.1", "95", "bagian-tapem"))

    assert compute(dunia).indikator == 0


def test_a_quarter_has_the_latest_figure_up_to_it_and_the_year_the_last(dunia: Dunia) -> None:
    accept(dunia, "2.2", "13", "bagian-hukum", "tw1")
    accept(dunia, "2.2", "26", "bagian-hukum", "tw3")

    # Against the target of the year, 65: 20% and 40%.
    nilai = {kode: compute(dunia, kode).nilai for kode in ("tw1", "tw2", "tw3", "tw4", TAHUN)}

    assert nilai == {"tw1": 20, "tw2": 20, "tw3": 40, "tw4": 40, TAHUN: 40}


def test_a_correction_takes_the_place_of_what_it_corrects(dunia: Dunia) -> None:
    accept(dunia, "2.2", "26", "bagian-hukum")
    usul = dunia.usul(
        dunia.janji("program 2.2"),
        "tw2",
        Angka("13", Decimal(13)),
        "bagian-hukum",
        alasan="salah hitung",
    )
    satu = dunia.post(dunia.verifikator_anggaran, usul)
    assert compute(dunia).nilai == Decimal(40)

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)

    assert compute(dunia).nilai == Decimal(20)


def test_a_percentage_by_its_parts_is_computed_from_them(dunia: Dunia) -> None:
    bagian = Angka("19/30", Decimal("63.33"), Decimal(19), Decimal(30))
    usul = dunia.usul(dunia.janji("program 2.1"), "tw2", bagian, "bagian-tapem")
    dunia.accepted(dunia.kabag_tapem, usul)

    nilai = compute(dunia).nilai

    # 19 / 30 of the target 95 is two thirds exactly; from 63,33 it would be 66,663.
    assert isinstance(nilai, Decimal)
    assert abs(nilai * 3 - 200) < Decimal("1e-20")


def test_what_another_unit_had_accepted_before_still_counts(dunia: Dunia) -> None:
    accept(dunia, "2.2", "39", "bagian-hukum", "tw1")
    pindah = UnitJanji(dunia.janji("program 2.2").id, unit_id(dunia.engine, "bagian-umum"))
    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, [pindah], now=NOW)
    assert compute(dunia).nilai == Decimal(60)

    accept(dunia, "2.2", "52", "bagian-umum")

    assert compute(dunia).nilai == Decimal(80)


def test_serapan_is_sum_by_sum_of_each_programme_and_then_their_mean(dunia: Dunia) -> None:
    # Programme 2 has a pagu of 4.572.512.532 in all, the sum of its rows; nobody else has spent.
    satu = dunia.usul(
        dunia.sub(35),
        "b06",
        Angka("100.000.000", Decimal(100_000_000)),
        "bagian-tapem",
        basis=Basis.SP2D,
    )
    dunia.accepted(dunia.kabag_tapem, satu)

    hasil = compute(dunia)

    assert isinstance(hasil.serapan, Decimal)
    # 100.000.000 / 4.572.512.532 = 2,18698...%.
    assert round_pct(hasil.serapan) == Decimal("2.19")
    assert hasil.program_serapan == 1
    assert compute(dunia, "tw1").program_serapan == 0


def test_the_poster_sees_it_before_sending_and_the_verifikator_before_deciding(
    dunia: Dunia,
) -> None:
    accept(dunia, "2.2", "39", "bagian-hukum")
    usul = dunia.usul(dunia.iku(7), "tw2", Angka("50", Decimal(50)), "bagian-adpem")

    kabag = make_pelaku(dunia.engine, Peran.KABAG, "bagian-adpem", telegram_id=3001)
    lihat = peninjauan.review(dunia.engine, kabag, usul, now=NOW)
    dunia.post(kabag, usul)
    [menunggu] = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)

    assert lihat.hitungan is not None
    assert lihat.hitungan.nilai == Decimal(60)
    assert menunggu.hitungan == lihat.hitungan


def test_beside_the_posted_figure_it_takes_nothing_away_from_it(dunia: Dunia) -> None:
    accept(dunia, "2.2", "39", "bagian-hukum")
    usul = dunia.usul(dunia.iku(7), "tw2", Angka("50", Decimal(50)), "bagian-adpem")
    satu = dunia.post(dunia.verifikator_anggaran, usul)
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)

    rincian = show_indikator(
        dunia.engine, dunia.admin, 2025, "IKU-7", triwulan=Triwulan.II, now=NOW
    )

    assert isinstance(rincian, Rincian)
    assert rincian.hitungan is not None
    assert rincian.hitungan.nilai == Decimal(60)
    assert rincian.indikator.isian is not None
    assert rincian.indikator.isian.pokok.realisasi == Decimal(50)
