"""Every button of obligations answers an admin, and nobody else gets anything by one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.kewajiban.rute import TOMBOL
from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.kewajiban.atur import Apa, Ubahan
from core.periode import Periode
from core.services import lihat_kewajiban as lihat
from core.services import simpanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import UNIT, check
from tests.cetakan import once
from tests.conftest import NOW, WIB, make_pelaku
from tests.kewajiban_uji import set_all
from tests.orang_uji import unit_id

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)
TAHUN = Periode(2026, "tahun")


@pytest.fixture
def penuh(ruang: Ruang, admin: Pelaku, tmp_path: Path) -> Obrolan:
    """IKK LPPD and SKM are active, with all that can be set of the first."""
    satu = replace(ruang, jam=lambda: RABU, folder=tmp_path)
    sidik = simpanan.store(tmp_path, b"%PDF-1.4\n%%EOF")
    dinkes, dinsos = (unit_id(ruang.engine, kode) for kode in ("dinkes", "dinsos"))
    semua = (
        Ubahan(apa=Apa.AKTIF, jenis="ikk_lppd", baru=True),
        Ubahan(apa=Apa.AKTIF, jenis="skm", baru=True),
        Ubahan(apa=Apa.SURAT, jenis="ikk_lppd", baru=["800", "2027-01-05", sidik]),
        Ubahan(apa=Apa.TANGGAL, jenis="ikk_lppd", baru="2027-02-10", periode=TAHUN),
        Ubahan(apa=Apa.BEBAS, jenis="ikk_lppd", baru="x & y", unit_id=dinkes, periode=TAHUN),
        Ubahan(
            apa=Apa.PANJANG,
            jenis="ikk_lppd",
            baru=["2027-02-26", "<b>"],
            unit_id=dinsos,
            periode=TAHUN,
        ),
    )
    once(ruang.engine, "penuh", lambda: set_all(ruang.engine, admin, semua, RABU))
    return Obrolan(satu, admin)


def survey(obrolan: Obrolan, awal: Iterable[str]) -> set[str]:
    """Return the data of every button that can be reached; all are tapped but those that save."""
    dilihat = set[str]()
    antrean = [obrolan.say(teks) for teks in awal]
    while antrean:
        jawaban = antrean.pop()
        check(jawaban)
        baru = {t.data for baris in jawaban.tombol for t in baris} - dilihat
        dilihat |= baru
        for data in sorted(baru):
            verba = data.partition(":")[0]
            sama = {lain for lain in dilihat if lain.partition(":")[0] == verba}
            # Of buttons that differ only in their unit a few are enough.
            if data.startswith("w") and verba not in SEKALI and len(sama) < 12:
                antrean.append(obrolan.tap_data(data))
    return dilihat


SEKALI = ("ws", "wws", "wuu", "wet", "wel", "wdt", "wkb")
"""Saving, and what is tapped in its own test."""


def test_every_button_answers(penuh: Obrolan) -> None:
    dilihat = survey(penuh, ["/atur_tenggat", "/atur_tenggat ikk", "/atur_tenggat zzz"])
    penuh.say("/atur_tenggat ikk")
    penuh.tap("Surat permintaan")
    penuh.say("800/1 tanggal 5 Januari 2027")
    dilihat |= {penuh.find("Tanpa PDF").data}
    check(penuh.tap_data("wep:ikk_lppd:p:2026:tahun"))
    dilihat |= {penuh.find("Berikutnya").data}
    check(penuh.tap("Berikutnya"))
    penuh.say("/atur_tenggat pekan rshd setiap hari")
    dilihat |= {penuh.find("Simpan").data}

    assert {data.partition(":")[0] for data in dilihat} >= set(TOMBOL)


DATA = {
    "wr": ("wr",),
    "wj": ("wj:ikk_lppd",),
    "wa": ("wa:ikk_lppd:0",),
    "wb": ("wb",),
    "wc": ("wc:skm",),
    "wt": ("wt:skm",),
    "wg": ("wg:skm:maju",),
    "wl": ("wl:skm",),
    "wq": ("wq:skm",),
    "wqp": ("wqp:skm:ikk_lppd",),
    "wm": ("wm:skm:tidak_wajib",),
    "wd": ("wd:skm",),
    "wdt": ("wdt:skm",),
    "wdl": ("wdl:ikk_lppd",),
    "wdx": ("wdx:ikk_lppd",),
    "wp": ("wp:skm:1",),
    "wpt": ("wpt:ikk_lppd:2026:tahun",),
    "wpm": ("wpm:ikk_lppd:2026:tahun",),
    "wu": ("wu:skm:1",),
    "wuu": ("wuu:skm:5:1",),
    "wuc": ("wuc:skm",),
    "we": ("we:skm:b", "we:skm:p"),
    "wep": ("wep:ikk_lppd:b:2026:tahun",),
    "weh": ("weh:1",),
    "wet": ("wet:1:1:1",),
    "wel": ("wel",),
    "wk": ("wk:ikk_lppd:1",),
    "wkb": ("wkb:ikk_lppd:1",),
    "wh": ("wh:ikk_lppd:1",),
    "ww": ("ww",),
    "wws": ("wws:5:12345:1",),
    "wf": ("wf",),
    "ws": ("ws:1", "ws:1:f"),
    "wx": ("wx:skm", "wx:"),
}


def test_the_enumeration_has_every_button() -> None:
    assert set(DATA) == set(TOMBOL)


@pytest.mark.parametrize("peran", [satu for satu in Peran if satu is not Peran.ADMIN])
def test_nobody_but_an_admin_gets_anything_by_command_or_button(
    penuh: Obrolan, peran: Peran
) -> None:
    engine = penuh.ruang.engine
    pelaku = make_pelaku(engine, peran, UNIT[peran])
    sebelum = lihat.show_kinds(engine, penuh.pelaku, now=RABU)

    for teks in ("", " ikk", " ikk 31 Maret", " aktifkan skm", " pekan rshd senin", " formulir"):
        html = rute.jawab_teks(penuh.ruang, pelaku, f"/atur_tenggat{teks}").html
        assert "/atur_tenggat hanya untuk admin CEKER" in html
    for data in (satu for semua in DATA.values() for satu in semua):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(penuh.ruang, pelaku, data)
    assert lihat.show_kinds(engine, penuh.pelaku, now=RABU) == sebelum


BASI = (
    *("wj", "wj:", "wj:zzz", "wj:skm:1", "wa:skm", "wa:skm:2", "wa:skm:x", "wa:zzz:1"),
    *("wc", "wt:zzz", "wg:skm", "wg:skm:x", "wl:zzz", "wd:zzz", "wdt:skm", "wdl:skm"),
    *("wp:skm", "wp:skm:x", "wpt:skm:2026", "wpt:skm:2026:x", "wpt:skm:x:s1"),
    *("wpt:ikk_lppd:2020:tahun", "wpm:ikk_lppd:2026:s1", "wu:zzz:1", "wuu:skm:99999:1"),
    *("wuu:skm:5", "wuu:skm:5:2", "we:skm:x", "we:skm", "wep:skm:b:2026:tahun"),
    *("weh:1", "wet:1:1:1", "wel", "wk:skm:x", "wkb:skm:1", "wkb:ikk_lppd:99999"),
    *("wws:5:12345", "wws:5:17:1", "wws:99999:12345:1", "wws:5:abc:1"),
    *("ws", "ws:1", "ws:1:f", "ws:1:x", "ws:x", "wx", "wx:zzz", "wx:skm:1", "wz"),
)


def test_a_button_of_another_time_does_nothing(penuh: Obrolan) -> None:
    for data in BASI:
        with pytest.raises(TombolBasiError):
            penuh.tap_data(data)


@pytest.mark.parametrize(
    "awal",
    ["/atur_tenggat nonaktifkan skm", "/atur_tenggat pekan", "wt:skm", "wep:ikk_lppd:b:2026:tahun"],
)
def test_whoever_is_no_admin_any_more_is_not_kept_in_a_dialogue(
    penuh: Obrolan, sekda: Pelaku, awal: str
) -> None:
    _ = penuh.say(awal) if awal.startswith("/") else penuh.tap_data(awal)
    # The same person, as somebody else now.
    bekas = Obrolan(penuh.ruang, replace(penuh.pelaku, penugasan=sekda.penugasan))

    assert "hanya untuk admin CEKER" in bekas.say("31 Januari").html
    assert "hanya untuk admin" not in bekas.say("halo").html


def test_without_any_kind_the_page_is_there(kosong: Engine) -> None:
    admin = make_pelaku(kosong, Peran.ADMIN)
    obrolan = Obrolan(Ruang(kosong, jam=lambda: NOW), admin)

    check(obrolan.say("/atur_tenggat"))
    check(obrolan.say("/atur_tenggat ikk"))
    assert "Hari libur" in obrolan.tap("« Atur tenggat").html or obrolan.tombol
