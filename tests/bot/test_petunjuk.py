"""Every hint that a person is given is typed here, by that person, and leads where it says."""

import re
from html import unescape

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.messages.hak import MELIHAT_SEMUA
from bot.ruang import Ruang
from core.hak import TABEL_HAK, Cakupan, Kegunaan, Pelaku, Peran
from core.services import orang
from tests.conftest import NOW, make_pelaku

UNIT = {
    Peran.PIMPINAN: "setda",
    Peran.KABAG: "bagian-hukum",
    Peran.STAF: "bagian-prokopim",
    Peran.VERIFIKATOR: "bagian-adpem",
    Peran.KEPALA_PD: "dinkes",
    Peran.OPERATOR_PD: "puskesmas-kandang",
    Peran.PEMBACA: None,
    Peran.ADMIN: None,
}
PERTANYAAN = (
    "/bantuan",
    "/help",
    "/tidakada",
    "/capaian zzzz",
    "/capaian 2023 zzzz",
    "/capaian IKU-99",
    "/capaian -1",
    "/capaian 2024 2023",
    "/anggaran zzzz",
    "/anggaran 2024 zzzz",
    "/anggaran 999",
    "/anggaran kegiatan 99",
    "/anggaran program 99",
    "/anggaran 9.9.9",
    "/anggaran 4.01.02.2.99",
    "/anggaran 2024 2023 hukum",
    "serapan",
    "berapa capaian kerja sama",
    "bantuan hukum",
    "gaji asn 2024",
    "brp serapan bagian hukum th lalu?",
    "x" * 300,
    "zzzz",
)
BUNTU = (
    *("Tidak ada baris", "Tidak ada indikator", "Tidak ada kegiatan", "Tidak ada sub", "0 dari"),
    *("Kode <code>", "Perintah <code>", "Mohon maaf", "CEKER belum"),
)
"""How an answer begins that leads nowhere."""


def hints(html: str) -> list[str]:
    """Return the commands with words that an answer proposes, and those without."""
    berkata = re.findall(r"<code>(/.*?)</code>", html)
    polos = re.sub(r"<code>.*?</code>|<[^>]+>", "", html)
    return [unescape(satu) for satu in berkata] + re.findall(r"(?<!\w)/[a-z_]+", polos)


@pytest.mark.parametrize("peran", Peran)
def test_every_hint_leads_where_it_says(ruang: Ruang, peran: Peran) -> None:
    pelaku = make_pelaku(ruang.engine, peran, UNIT[peran])

    tanpa_anggaran = peran in {Peran.KEPALA_PD, Peran.OPERATOR_PD}
    asal = {
        hint: teks
        for teks in PERTANYAAN
        for hint in hints(rute.jawab_teks(ruang, pelaku, teks).html)
    }
    buntu = {
        (teks, hint)
        for hint, teks in asal.items()
        if rute.jawab_teks(ruang, pelaku, hint).html.startswith(BUNTU)
    }

    # The list of commands has /anggaran, for a dinas too: its answer says who sees the figures.
    boleh = {"/tidakada", *(["/anggaran"] if tanpa_anggaran else [])}
    assert {(teks, hint) for teks, hint in buntu if hint not in boleh} == set()


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.STAF])
@pytest.mark.parametrize(
    ("teks", "hint"),
    [
        ("/anggaran zzzz", r"/anggaran \d+"),
        ("/anggaran zzzz", r"/anggaran [a-z ]{6,}"),
        ("/anggaran 2024 zzzz", r"/anggaran 2024 \d+"),
        ("/anggaran kegiatan 99", r"/anggaran kegiatan \d+"),
        ("/anggaran 9.9.9", r"/anggaran 4[.\d]+"),
        ("/capaian zzzz", r"/capaian IKU-\d+"),
        ("/capaian zzzz", r"/capaian [a-z ]{6,}"),
        ("/bantuan", r"/anggaran 2024 \d+"),
    ],
)
def test_what_leads_nowhere_comes_with_what_does(
    ruang: Ruang, peran: Peran, teks: str, hint: str
) -> None:
    pelaku = make_pelaku(ruang.engine, peran, "bagian-organisasi" if peran is Peran.STAF else None)

    ada = hints(rute.jawab_teks(ruang, pelaku, teks).html)

    assert any(re.fullmatch(hint, satu) for satu in ada), ada


def test_the_help_of_an_operator_has_no_example_that_is_refused(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    html = rute.jawab_teks(ruang, operator_dinkes, "/bantuan").html

    assert "<code>/capaian IKU-4</code>" in html
    assert "<code>/anggaran" not in html


def test_help_without_data_has_no_examples(kosong: Engine) -> None:
    ruang = Ruang(kosong, jam=lambda: NOW)
    html = rute.jawab_teks(ruang, make_pelaku(kosong, Peran.PIMPINAN), "/bantuan").html

    assert "<code>" not in html
    assert "/capaian: " in html


def test_refusals_name_everybody_who_sees_all_and_nobody_else(
    ruang: Ruang, operator_dinkes: Pelaku, staf_hukum: Pelaku
) -> None:
    semua = [p for p, c in TABEL_HAK[Kegunaan.BERTANYA].items() if c is Cakupan.SEMUA]
    assert len(re.split(", dan |, ", MELIHAT_SEMUA)) == len(semua)

    for pelaku, teks in (
        (operator_dinkes, "/anggaran"),
        (operator_dinkes, "/capaian IKU-3"),
        (staf_hukum, "/anggaran 35"),
    ):
        jawaban = rute.jawab_teks(ruang, pelaku, teks)
        assert MELIHAT_SEMUA in jawaban.html
        [[kembali]] = jawaban.tombol
        assert rute.jawab_tombol(ruang, pelaku, kembali.data).html


def test_a_command_is_suggested_only_to_those_who_have_it(
    ruang: Ruang, sekda: Pelaku, admin: Pelaku
) -> None:
    assert "/status" in rute.jawab_teks(ruang, admin, "/statsu").html
    assert "/status" not in rute.jawab_teks(ruang, sekda, "/statsu").html


def test_an_admin_who_can_be_reached_hears_of_a_stranger_who_is_told_so(kosong: Engine) -> None:
    ruang = Ruang(kosong, jam=lambda: NOW)
    orang.mark_started(kosong, make_pelaku(kosong, Peran.ADMIN, telegram_id=1), now=NOW)
    tamu = orang.recognize(kosong, 555, nama="Tamu", now=NOW)

    assert "Admin sudah kami beri tahu." in rute.jawab_teks(ruang, tamu, "halo").html


@pytest.mark.parametrize("ada", ["tidak ada admin", "belum /start", "memblokir"])
def test_a_stranger_of_whom_no_admin_hears_is_not_told_otherwise(kosong: Engine, ada: str) -> None:
    ruang = Ruang(kosong, jam=lambda: NOW)
    if ada != "tidak ada admin":
        admin = make_pelaku(kosong, Peran.ADMIN, telegram_id=1)
        if ada == "memblokir":
            orang.mark_started(kosong, admin, now=NOW)
            orang.mark_blocked(kosong, 1, now=NOW)
    tamu = orang.recognize(kosong, 555, nama="Tamu", now=NOW)

    html = rute.jawab_teks(ruang, tamu, "/start").html

    assert "beri tahu" not in html
    assert "sampaikan juga langsung kepada admin CEKER" in html


def test_an_admin_of_the_past_does_not_count(kosong: Engine) -> None:
    ruang = Ruang(kosong, jam=lambda: NOW)
    orang.mark_started(kosong, make_pelaku(kosong, Peran.ADMIN, telegram_id=1), now=NOW)
    tamu = orang.recognize(kosong, 555, nama="Tamu", now=NOW)
    make_pelaku(kosong, Peran.ADMIN, telegram_id=2)
    orang.end_role(kosong, 1, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)

    assert "beri tahu" not in rute.jawab_teks(ruang, tamu, "halo").html
