"""Every button of /atur_tenggat answers an admin, and nobody else gets anything by one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.messages.umum import PERINTAH_TAMU
from bot.ruang import Ruang
from bot.tenggat.rute import TOMBOL
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.hari_khusus import Coret, JenisKhusus, Tambah
from core.services import hari_kerja as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import UNIT, check
from tests.conftest import NOW, make_pelaku

DEPAN = date(2026, 12, 1)


def test_a_year_full_of_changes_bursts_no_answer(ruang: Ruang, admin: Pelaku) -> None:
    nama = "&" * 60
    for ke in range(200):
        on = date(2026, 1, 1) + timedelta(days=ke)
        if layanan.load_calendar(ruang.engine).is_working(on):
            perubahan = Tambah(on, JenisKhusus.SETEMPAT, nama)
            layanan.change_day(ruang.engine, None, admin, perubahan, now=NOW)
    obrolan = Obrolan(ruang, admin)

    halaman = [obrolan.say("/atur_tenggat libur 2026")]
    while "Berikutnya »" in obrolan.tombol:
        halaman.append(obrolan.tap("Berikutnya"))
    daftar = [obrolan.say("/atur_tenggat batalkan"), obrolan.say("/atur_tenggat coret")]

    for jawaban in (*halaman, *daftar):
        check(jawaban)
    banyak = len(layanan.show_year(ruang.engine, admin, 2026).khusus)
    assert sum(satu.html.count("+ &amp;") for satu in halaman) == banyak > 100


def test_every_button_answers(ruang: Ruang, admin: Pelaku) -> None:
    for perubahan in (Tambah(DEPAN, JenisKhusus.SETEMPAT, "HUT"), Coret(date(2026, 12, 24))):
        layanan.change_day(ruang.engine, None, admin, perubahan, now=NOW)

    dilihat = survey(Obrolan(ruang, admin), ["/atur_tenggat", "/atur_tenggat x"])

    assert {data.partition(":")[0] for data in dilihat} >= set(TOMBOL)
    assert {f"kl:{tahun}:1" for tahun in range(2020, 2032)} <= dilihat


def survey(obrolan: Obrolan, awal: Iterable[str]) -> set[str]:
    """Return the data of every button that can be reached; all are tapped but those that save."""
    dilihat = set[str]()
    antrean = [obrolan.say(teks) for teks in awal]
    while antrean:
        jawaban = antrean.pop()
        check(jawaban)
        baru = {t.data for baris in jawaban.tombol for t in baris} - dilihat
        dilihat |= baru
        antrean += [
            obrolan.tap_data(data)
            for data in sorted(baru)
            if data.startswith("k") and not data.startswith("ks:")
        ]
    return dilihat


DATA = {
    "kr": ("kr",),
    "kl": ("kl", "kl:2026:1"),
    "kt": ("kt:2026",),
    "kc": ("kc:2026:1",),
    "ko": ("ko:20261224",),
    "kp": ("kp:2026:1",),
    "kb": ("kb:1",),
    "ks": ("ks:1",),
    "kx": ("kx:2026",),
}


def test_the_enumeration_has_every_button() -> None:
    assert set(DATA) == set(TOMBOL)


@pytest.mark.parametrize("peran", [satu for satu in Peran if satu is not Peran.ADMIN])
def test_nobody_but_an_admin_gets_anything_by_command_or_button(
    ruang: Ruang, admin: Pelaku, peran: Peran
) -> None:
    perubahan = Tambah(DEPAN, JenisKhusus.SETEMPAT, "HUT")
    layanan.change_day(ruang.engine, None, admin, perubahan, now=NOW)
    sebelum = layanan.show_year(ruang.engine, admin, 2026)
    pelaku = make_pelaku(ruang.engine, peran, UNIT[peran])

    for teks in ("", " libur", " libur 2 des X", " coret 24 des", " batalkan 1 des", " x"):
        html = rute.jawab_teks(ruang, pelaku, f"/atur_tenggat{teks}").html
        assert "/atur_tenggat hanya untuk admin CEKER" in html
    for data in (satu for semua in DATA.values() for satu in semua):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, pelaku, data)
    assert "/atur_tenggat" not in rute.jawab_teks(ruang, pelaku, "/bantuan").html
    assert layanan.show_year(ruang.engine, admin, 2026) == sebelum


def test_an_admin_finds_it_in_the_help_and_a_stranger_does_not(ruang: Ruang, admin: Pelaku) -> None:
    assert (
        "/atur_tenggat: tenggat laporan, unit, pengingat, dan hari libur"
        in rute.jawab_teks(ruang, admin, "/bantuan").html
    )
    assert "atur_tenggat" not in {nama for nama, _ in PERINTAH_TAMU}


@pytest.mark.parametrize("awal", ["/atur_tenggat libur 1 des HUT", "/atur_tenggat cuti bersama"])
def test_whoever_is_no_admin_any_more_is_not_kept_in_a_dialogue(
    ruang: Ruang, admin: Pelaku, sekda: Pelaku, awal: str
) -> None:
    Obrolan(ruang, admin).say(awal)
    # The same person, as somebody else now.
    bekas = Obrolan(ruang, replace(admin, penugasan=sekda.penugasan))

    assert "hanya untuk admin CEKER" in bekas.say("1 des HUT").html
    assert "hanya untuk admin" not in bekas.say("halo").html


@pytest.mark.parametrize(
    "data",
    [
        *("kl:2026", "kl:2019:1", "kl:2032:1", "kl:x:1", "kt", "kt:2032", "kt:2026:1", "kc:2026"),
        *("ko", "ko:20261332", "ko:1", "ko:999999999", "ko:20191225", "kp:2026:x", "kb:99", "kb"),
        *("ks", "ks:1", "ks:x", "kx", "kx:1", "kz"),
    ],
)
def test_a_button_of_another_time_does_nothing(ruang: Ruang, admin: Pelaku, data: str) -> None:
    with pytest.raises(TombolBasiError):
        Obrolan(ruang, admin).tap_data(data)


def test_without_any_data_the_calendar_is_there(kosong: Engine) -> None:
    admin = make_pelaku(kosong, Peran.ADMIN)

    assert (
        "Hari libur 2026"
        in Obrolan(Ruang(kosong, jam=lambda: NOW), admin).say("/atur_tenggat libur").html
    )
