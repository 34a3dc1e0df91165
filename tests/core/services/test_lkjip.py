"""Bab III of 2024 from the document's own figures, and of whom."""

from decimal import Decimal

import pytest
from sqlalchemy import Engine

from core.baca_isian import Angka
from core.errors import TidakBerhakError
from core.hak import Pelaku, Peran
from core.isian import Catatan
from core.lkjip.analisis import AnalisisIndikator, Arah, Hasil
from core.lkjip.bab3 import Bab3
from core.periode import TahunKosong
from core.services import lkjip
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import make_dunia


def chapter(engine: Engine, pelaku: Pelaku, tahun: int | None = 2024) -> Bab3:
    hasil = lkjip.load(engine, pelaku, tahun, now=NOW)
    assert isinstance(hasil, Bab3)
    return hasil


def of(bab: Bab3, kode: str) -> AnalisisIndikator:
    return next(satu for satu in bab.indikator if satu.indikator.kode == kode)


@pytest.fixture
def bab(contoh: Engine) -> Bab3:
    return chapter(contoh, make_pelaku(contoh, Peran.PIMPINAN, telegram_id=3201))


def test_of_ten_indikator_seven_are_reached_two_are_not_and_one_has_no_figure(bab: Bab3) -> None:
    assert [satu.nama for satu in bab.sasaran] == [
        "Meningkatnya kualitas kinerja penyelenggaraan pemerintahan",
        "Meningkatnya Akuntabilitas Kinerja",
        "Melaksanakan Inovasi Daerah",
    ]
    assert bab.count(Hasil.TERCAPAI, Hasil.MELAMPAUI) == 7
    assert [s.indikator.kode for s in bab.indikator if s.hasil is Hasil.TIDAK_TERCAPAI] == [
        *("IKU-1", "IKU-7"),
    ]
    assert of(bab, "IKU-9").hasil is Hasil.TANPA_ANGKA
    rata = bab.rerata.rata_rata
    # (71,394… + 94,666… + 7 x 100) / 9.
    assert (rata.n, rata.dari) == (9, 10)
    assert rata.nilai is not None
    assert round(rata.nilai, 2) == Decimal("96.23")


def test_only_three_can_be_compared_with_the_year_before(bab: Bab3) -> None:
    """Tabel 3.2 prints "-" for all others; Tabel 3.3 a predikat of 2023 and none of 2024."""
    arah = {s.indikator.kode: s.arah for s in bab.indikator if s.arah is not None}

    assert arah == {"IKU-1": Arah.MEMBAIK, "IKU-8": Arah.TETAP, "IKU-10": Arah.TETAP}
    assert of(bab, "IKU-1").perubahan == Decimal("0.09")


def test_the_money_behind_an_indikator_is_that_of_its_owners_kegiatan(bab: Bab3) -> None:
    hukum, program = of(bab, "IKU-3"), of(bab, "IKU-7")

    assert [satu.pos.pendek for satu in hukum.penunjang] == ["Koordinasi hukum"]
    assert hukum.uang is not None
    # Sub kegiatan 41 to 43 of Tabel 3.5, the rows of kegiatan 13, added up by hand.
    assert (hukum.uang.perubahan, hukum.uang.realisasi) == (
        Decimal(399_764_571 + 1_329_314_000 + 129_383_800),
        Decimal(137_639_160 + 1_244_065_433 + 87_743_512),
    )
    # Of the mean of the programmes the whole budget, as section 3.2 prints it.
    assert program.uang is not None
    assert (program.uang.perubahan, program.uang.realisasi) == (
        Decimal(57_413_866_249),
        Decimal(47_264_962_831),
    )
    assert [satu.pos.nomor for satu in program.penunjang] == [1, 2, 3]


def test_causes_are_only_what_the_document_says(bab: Bab3) -> None:
    assert [satu.teks[:40] for satu in of(bab, "IKU-1").sebab] == [
        "Tidak tercapaianya sasaran Ini disebabka",
    ]
    assert of(bab, "IKU-2").sebab == ()


def test_whoever_sees_their_own_units_alone_gets_the_chapter_of_those(contoh: Engine) -> None:
    staf = make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=3202)

    bab = chapter(contoh, staf)

    assert [satu.indikator.kode for satu in bab.indikator] == ["IKU-3"]
    assert (bab.terbatas, bab.akar, bab.ucapan) == (True, None, ())
    assert all(satu.indikator.kode == "IKU-3" for satu in bab.indikator)


def test_a_unit_on_a_list_gets_the_indikator_that_is_about_it(contoh: Engine) -> None:
    operator = make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3203)

    kode = [satu.indikator.kode for satu in chapter(contoh, operator).indikator]

    assert "IKU-4" in kode
    assert "IKU-1" not in kode


def test_a_stranger_gets_none_and_a_year_without_data_says_so(
    contoh: Engine, sekda: Pelaku
) -> None:
    tamu = Pelaku(orang_id=99, telegram_id=99, nama="Tamu")
    with pytest.raises(TidakBerhakError):
        lkjip.load(contoh, tamu, 2024, now=NOW)

    assert isinstance(lkjip.load(contoh, sekda, 2019, now=NOW), TahunKosong)
    assert chapter(contoh, sekda, None).tahun == 2024


def test_whoever_sees_their_own_units_alone_reads_no_note_that_another_unit_has_posted(
    contoh: Engine,
) -> None:
    dunia = make_dunia(contoh)
    kata = Catatan(pendorong="", penghambat="Dinas Kesehatan terlambat", tindak_lanjut="disurati")
    angka = Angka("50", Decimal(50))
    dunia.accepted(
        dunia.kabag_tapem,
        dunia.usul(dunia.iku(4), "tahun", angka, "bagian-tapem", catatan=kata),
    )

    def said_to(pelaku: Pelaku) -> list[str]:
        satu = of(chapter(contoh, pelaku, 2025), "IKU-4")
        assert satu.indikator.nilai_realisasi == Decimal(50)
        return [ucapan.teks for ucapan in (*satu.sebab, *satu.solusi)]

    # IKU-4 is about Dinas Kesehatan too, as one of its pengampu; the figure is not its own.
    assert said_to(make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes", telegram_id=3210)) == []
    semua = ["Dinas Kesehatan terlambat", "disurati"]
    assert said_to(dunia.staf_tapem) == semua
    assert said_to(make_pelaku(contoh, Peran.PEMBACA, telegram_id=3211)) == semua
