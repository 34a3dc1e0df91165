"""The weekly recap as values: what is of this week, what changed, and its way through JSON."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

from core.pagu import Tahapan
from core.paket.istilah import Tahap
from core.rekap import Rekap, from_json, split_by_week, to_json
from tests.rekap_uji import make_kumpulan, make_posisi

SENIN = date(2027, 1, 25)


def test_a_week_is_from_monday_to_sunday_and_what_was_due_before_is_named_while_it_lacks() -> None:
    semua = [
        make_kumpulan(date(2027, 1, 24)),
        make_kumpulan(date(2027, 1, 24), masuk=27, belum=0),
        make_kumpulan(date(2027, 1, 25), masuk=27, belum=0),
        make_kumpulan(date(2027, 1, 31)),
        make_kumpulan(date(2027, 2, 1)),
    ]
    for on in (SENIN, date(2027, 1, 31)):
        jatuh, lewat = split_by_week(semua, on)
        assert [satu.tenggat_on.day for satu in jatuh] == [25, 31]
        assert [(satu.tenggat_on.day, satu.belum) for satu in lewat] == [(24, 7)]


def test_the_stages_of_the_pagu_are_kept_with_it() -> None:
    satu = make_posisi()
    assert satu.serapan is not None
    geser = (Tahapan(Tahap.MURNI, 1, date(2025, 5, 12)), 1), (Tahapan(Tahap.MURNI), 53)
    kini = replace(satu, serapan=replace(satu.serapan, tahapan=geser, dari=54))

    isi = json.loads(json.dumps(to_json(kini)))
    assert from_json(isi) == kini
    # One that was kept before has none.
    assert from_json({**isi, "serapan": isi["serapan"][:-2]}) == satu


def test_serapan_is_the_sum_against_the_sum() -> None:
    serapan = make_posisi().serapan
    assert serapan is not None
    assert serapan.pct is not None
    # 47.264.962.831 of 57.413.866.249, the printed 82,32.
    assert round(serapan.pct, 2) == Decimal("82.32")
    assert replace(serapan, pagu_rp=Decimal(0)).pct is None
    assert replace(serapan, realisasi_rp=None).pct is None
    assert replace(serapan, realisasi_rp=Decimal(0)).pct == 0


def test_a_change_is_in_points_and_only_between_figures_of_one_year() -> None:
    dulu = make_posisi()
    assert dulu.capaian is not None
    kini = replace(dulu, capaian=replace(dulu.capaian, pct=Decimal("98.325")))
    assert Rekap(kini, dulu).capaian_naik == Decimal("2.1")
    assert Rekap(kini, dulu).serapan_naik == 0
    assert Rekap(kini, None).capaian_naik is None
    lain = replace(dulu, capaian=replace(dulu.capaian, tahun=2025), serapan=None)
    assert Rekap(kini, lain).capaian_naik is None
    assert Rekap(kini, lain).serapan_naik is None
    tanpa = replace(dulu, capaian=replace(dulu.capaian, pct=None))
    assert Rekap(kini, tanpa).capaian_naik is None
    assert Rekap(tanpa, kini).capaian_naik is None


def test_it_is_kept_without_losing_a_figure() -> None:
    satu = make_posisi()
    assert from_json(json.loads(json.dumps(to_json(satu)))) == satu
    kosong = replace(satu, capaian=None, serapan=None, jatuh=(), lewat=())
    assert from_json(json.loads(json.dumps(to_json(kosong)))) == kosong
