"""Every button about reports: who gets an answer by it, and who nothing."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import rute
from bot.lapor.rute import TOMBOL
from bot.messages.umum import PERINTAH_TAMU
from bot.ruang import Ruang
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.kewajiban.laporan import StatusLaporan
from core.services import laporan, orang
from tests.bot.isi.layar import semua_tombol
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.laporan_uji import Dunia

ORANG = {
    "operator_pd": (Peran.OPERATOR_PD, "dinkes", {"melapor", "milik"}),
    "kepala_pd": (Peran.KEPALA_PD, "dinkes", {"melapor", "milik"}),
    "upt": (Peran.OPERATOR_PD, "puskesmas-kandang", {"melapor"}),
    "dinas lain": (Peran.KEPALA_PD, "dinsos", {"melapor"}),
    "kabag tapem": (Peran.KABAG, "bagian-tapem", {"melapor", "lihat"}),
    "kabag lain": (Peran.KABAG, "bagian-hukum", {"melapor"}),
    "staf": (Peran.STAF, "bagian-tapem", set[str]()),
    "verifikator": (Peran.VERIFIKATOR, "bagian-tapem", {"melapor", "atas nama", "putus"}),
    "bidang lain": (
        Peran.VERIFIKATOR,
        "bagian-organisasi",
        {"melapor", "atas nama", "verifikator"},
    ),
    "pimpinan": (Peran.PIMPINAN, None, {"lihat"}),
    "pembaca": (Peran.PEMBACA, None, {"lihat"}),
    "admin": (Peran.ADMIN, None, {"lihat"}),
}
LIHAT, KIRIM = {"milik", "lihat", "putus"}, {"milik", "atas nama"}
BUTUH = {
    "ld": {"melapor"},
    "lj": {"melapor"},
    "lo": {"melapor"},
    "lg": {"melapor"},
    "lk": KIRIM,
    "ls": KIRIM,
    "lp": {"milik", "putus"},
    "li": LIHAT,
    "lb": LIHAT,
    "lt": LIHAT,
    "lv": {"putus", "verifikator"},
    "la": {"putus"},
    "lr": {"putus"},
    "lz": {"putus"},
    "lc": LIHAT,
    "lx": set[str](),
    "ly": set[str](),
    "ll": {*(s for _, _, milik in ORANG.values() for s in milik), ""},
}
"""By verb, what somebody must be; a step of a dialogue that nobody has begun answers anybody."""


def data_of(dunia: Dunia, verba: str) -> str:
    nomor = dunia.owed()
    return {
        "ld": "ld:1",
        "lj": "lj:1",
        "lo": "lo:1",
        "lg": "lg:ikk_lppd:2026:tahun:1",
        "lk": f"lk:{nomor}",
        "ls": f"ls:{nomor}",
        "ll": "ll:1:kirim:",
        "lb": "lb:1:0",
        "lz": "lz:1:x",
        "lv": "lv:1",
    }.get(verba, f"{verba}:1")


@pytest.fixture
def penjaga(dunia: Dunia, kamar: Ruang) -> Ruang:
    """A report that waits, sent by somebody who is none of these."""
    dunia.send(dunia.dinkes)
    return kamar


def test_the_enumeration_has_every_button() -> None:
    assert set(BUTUH) == set(TOMBOL)


@pytest.mark.parametrize("siapa", ORANG)
def test_each_button_answers_whom_it_should_and_refuses_the_rest(
    dunia: Dunia, penjaga: Ruang, siapa: str
) -> None:
    peran, unit, sifat = ORANG[siapa]
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=5000)
    jawab = {}
    # Decisions last: they change what the others see.
    for verba in sorted(BUTUH, key=lambda satu: satu in {"la", "lz"}):
        data = data_of(dunia, verba)
        try:
            # The receipt is printed by another process; that it may be seen is enough here.
            check(rute.jawab_tombol(penjaga, pelaku, "li:1" if verba == "lt" else data))
        except TidakBerhakError:
            jawab[verba] = False
        except DomainError:
            # Allowed, and yet nothing to do: the file is not there, nothing is owed.
            jawab[verba] = verba in {"lb", "lg"}
        else:
            jawab[verba] = True

    boleh = {v: bool(butuh & (sifat or {""})) for v, butuh in BUTUH.items()}
    assert jawab == boleh


@pytest.mark.parametrize(
    "siapa", [s for s, (_, _, sifat) in ORANG.items() if "melapor" not in sifat]
)
def test_who_sends_no_reports_is_told_who_does(dunia: Dunia, kamar: Ruang, siapa: str) -> None:
    peran, unit, _ = ORANG[siapa]
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=5000)
    assert "dikirim Kepala dan operator unitnya" in rute.jawab_teks(kamar, pelaku, "/kirim").html
    assert "/kirim:" not in rute.jawab_teks(kamar, pelaku, "/bantuan").html


@pytest.mark.parametrize("siapa", [s for s, (_, _, sifat) in ORANG.items() if "melapor" in sifat])
def test_who_sends_reports_finds_it_in_help_and_menu(
    dunia: Dunia, kamar: Ruang, siapa: str
) -> None:
    peran, unit, _ = ORANG[siapa]
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=5000)
    assert "/kirim: kirim laporan" in rute.jawab_teks(kamar, pelaku, "/bantuan").html
    assert "menu:kirim" in semua_tombol(rute.jawab_teks(kamar, pelaku, "/menu"))
    check(rute.jawab_tombol(kamar, pelaku, "menu:kirim"))


def test_a_stranger_gets_nothing(dunia: Dunia, penjaga: Ruang) -> None:
    tamu = orang.recognize(dunia.engine, 66, nama="Tamu", now=NOW)
    awal = rute.jawab_teks(penjaga, tamu, "/start")
    for verba in TOMBOL:
        assert rute.jawab_tombol(penjaga, tamu, data_of(dunia, verba)) == awal
    assert "kirim" not in {nama for nama, _ in PERINTAH_TAMU}


def test_a_forged_step_sends_nothing(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 2026")
    v = dinkes.find("Batal").data.split(":")[1]
    for langkah, arg in (
        *(("kirim", ""), ("lampiran", "ya"), ("ikk", "semua"), ("ikk", "x"), ("daftar", "x")),
        *(("populasi", "-"), ("nrr", "satu"), ("sumber", "x"), ("ubah", "sumber"), ("ubah", "x")),
        *(("cara", "x"), ("formulir", ""), ("tak_ada", "")),
    ):
        with contextlib.suppress(TombolBasiError):
            check(dinkes.tap_data(f"ll:{v}:{langkah}:{arg}"))
    assert laporan.list_waiting(dunia.engine, dunia.tapem) == []
    assert "Berapa IKK" in dinkes.say("/kirim ikk 2026").html


@pytest.mark.parametrize(
    "data",
    [
        *(
            "lk",
            "lk:x",
            "lk:9999",
            "ls:9999",
            "lk:1:2",
            "li",
            "li:9999",
            "li:1:x",
            "lb:1",
            "lb:1:9",
        ),
        *(
            "lt:9999",
            "la",
            "la:9999",
            "lr:9999",
            "lz:1",
            "lz:9999:x",
            "lx:9999",
            "ly:9999",
            "lp:99",
        ),
        *(
            "lc:9999",
            "lv:x",
            "ld:x",
            "lg:x",
            "lg:ikk_lppd:2026:tahun",
            "lg:tak_ada:2026:s1:1",
            "ll",
        ),
        *("ll:1", "lq:1"),
    ],
)
def test_a_button_of_another_time_is_stale(dunia: Dunia, penjaga: Ruang, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(penjaga, dunia.tapem, data)
    satu, _ = laporan.show(dunia.engine, dunia.sekda, 1)
    assert satu.status is StatusLaporan.DIAJUKAN


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    teks=st.one_of(
        st.text(max_size=200),
        st.builds("/kirim {}".format, st.text(max_size=60)),
        st.builds("ikk {}/{}".format, st.integers(0, 10**6), st.integers(0, 10**6)),
    )
)
def test_whatever_is_typed_is_answered(dunia: Dunia, dinkes: Obrolan, teks: str) -> None:
    del dunia
    check(dinkes.say(teks))


def test_whoever_is_no_longer_of_the_unit_is_not_kept_in_the_dialogue(
    dunia: Dunia, dinkes: Obrolan
) -> None:
    dinkes.say("/kirim ikk 2026")
    bekas = Obrolan(
        dinkes.ruang,
        Pelaku(
            orang_id=dunia.dinkes.orang_id,
            telegram_id=3001,
            nama="x",
            penugasan=dunia.sekda.penugasan,
        ),
    )
    assert "dikirim Kepala dan operator" in bekas.say("38/40").html
    assert "dikirim Kepala dan operator" not in bekas.say("38/40").html
