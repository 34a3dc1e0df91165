"""A year on one page: what stands on it, and that it is a picture a phone shows whole."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Engine

from bot.grafik.gambar import lukis
from bot.grafik.uraian import AngkaBesar, RingkasGambar
from bot.lkjip.gambar import describe
from core.hak import Peran
from core.lkjip.bab3 import Bab3
from core.services import lkjip
from tests.conftest import WIB, make_pelaku
from tests.gambar import size_of
from tests.isian_uji import make_dunia

NOW = datetime(2026, 11, 30, 10, tzinfo=WIB)


def page(engine: Engine, tahun: int = 2024) -> RingkasGambar:
    bab = lkjip.load_all(engine, tahun, now=NOW)
    assert isinstance(bab, Bab3)
    return describe(bab, "30 November 2026")


@pytest.fixture
def gambar(contoh: Engine) -> RingkasGambar:
    return page(contoh)


def test_the_large_figures_have_their_base_and_coverage(gambar: RingkasGambar) -> None:
    assert gambar.judul == "Kinerja dan anggaran 2024"
    assert gambar.angka == (
        AngkaBesar("Rata-rata capaian", "96,23%", "Sangat Tinggi; 9 dari 10 indikator"),
        AngkaBesar("Target tercapai", "7 dari 10", "indikator"),
        # Rp47.264.962.831 of Rp57.413.866.249.
        AngkaBesar("Serapan anggaran", "82,32%", "Rp47,26 M dari pagu perubahan Rp57,41 M"),
        AngkaBesar("Catatan angka", "35", "11 perlu diperbaiki"),
    )
    assert gambar.sumber == "Data: LKjIP Setda Kota Bengkulu 2024. Dibuat 30 November 2026."


def test_what_needs_a_look_is_named_the_farthest_from_its_target_first(
    gambar: RingkasGambar,
) -> None:
    bagian = {satu.judul: satu.baris for satu in gambar.bagian}

    assert bagian["Belum mencapai target"] == (
        "IKU-1 Lapor SAKIP: 8,86 dari 12,41 poin (71,39%)",
        "IKU-7 Rata2 prog.: 71 dari 75% (94,67%)",
    )
    assert bagian["Belum ada angkanya"] == ("IKU-9 Nilai AKIP: belum rilis, target BB",)
    assert bagian["Serapan per program"] == (
        "Penunjang urusan: 85,10%",
        "Pemerintahan & kesra: 59,93%",
        "Perekonomian & pemb.: 61,78%",
    )
    assert bagian["Perlu diperbaiki di dokumen"][-1] == "… dan 7 lagi"


def test_it_is_a_picture_of_a_phone_s_width(gambar: RingkasGambar) -> None:
    lebar, tinggi = size_of(lukis(gambar))

    assert lebar == 1080
    # Telegram refuses one whose sides add up to more than 10000 pixels.
    assert 1000 < tinggi < 4000
    assert lukis(gambar) == lukis(gambar)
    panjang = replace(gambar, angka=(AngkaBesar("x", "Rp1.234.567.890.123.456", "y" * 200),))
    assert size_of(lukis(panjang))[0] == 1080


def test_a_year_without_figures_says_so(contoh: Engine) -> None:
    make_dunia(contoh)

    gambar = page(contoh, 2025)

    assert gambar.angka[0].besar == "belum ada"
    assert gambar.angka[1].besar == "0 dari 10"
    assert gambar.sumber.startswith("Data: isian CEKER yang terverifikasi.")
    assert gambar.keterangan == ("Target dan pagu dalam naskah ini hanya contoh.",)


def test_whoever_sees_their_own_units_has_no_figure_of_all(contoh: Engine) -> None:
    staf = make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=3501)
    bab = lkjip.load(contoh, staf, 2024, now=NOW)
    assert isinstance(bab, Bab3)

    gambar = describe(bab, "30 November 2026")

    assert [satu.label for satu in gambar.angka] == [
        *("Rata-rata capaian", "Target tercapai", "Catatan angka"),
    ]
    assert gambar.keterangan == ("Hanya memuat yang menjadi tugas unit Anda.",)


def test_a_sum_of_which_lines_are_still_to_come_says_of_how_many_it_is(contoh: Engine) -> None:
    dunia = make_dunia(contoh)
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(62_221_450))

    gambar = page(contoh, 2025)

    bagian = {satu.judul: satu.baris for satu in gambar.bagian}
    # 62.221.450 of 58.019.774.349, and of the 4.572.512.532 of its programme.
    assert gambar.angka[2] == AngkaBesar(
        "Serapan anggaran",
        "0,11%",
        "Rp62,22 juta dari pagu murni Rp58,02 M; 1 dari 54 sub kegiatan",
    )
    assert bagian["Serapan per program"] == (
        "Penunjang urusan: belum dilaporkan",
        "Pemerintahan & kesra: 1,36%; 1 dari 11 sub kegiatan",
        "Perekonomian & pemb.: belum dilaporkan",
    )
    assert "Perlu diperbaiki di dokumen" not in bagian
