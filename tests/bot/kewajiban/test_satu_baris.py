"""/atur_tenggat in one line: what can be typed, and what is typed instead."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.kewajiban.baca import Kapan, read_date, read_near, read_period, read_reason
from bot.ruang import Ruang
from core.hak import Pelaku
from core.kewajiban.atur import Apa, Ubahan
from core.services import lihat_kewajiban as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.cetakan import once
from tests.conftest import WIB
from tests.kewajiban_uji import set_all

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    """IKK LPPD and SKM are active."""
    semua = [Ubahan(apa=Apa.AKTIF, jenis=jenis, baru=True) for jenis in ("ikk_lppd", "skm")]
    once(ruang.engine, "dua aktif", lambda: set_all(ruang.engine, admin, semua, RABU))
    return Obrolan(replace(ruang, jam=lambda: RABU), admin)


def exceptions(obrolan: Obrolan) -> list[tuple[str, str, date | None, str | None]]:
    engine, now = obrolan.ruang.engine, obrolan.ruang.now()
    semua = layanan.list_all_owed(engine, obrolan.pelaku, now=now)
    return [
        (satu.unit, satu.periode.kode, satu.diperpanjang_on, satu.dibebaskan or satu.alasan)
        for satu in semua
        if satu.istimewa
    ]


@pytest.mark.parametrize(
    ("baris", "harap"),
    [
        (
            "perpanjang dinkes ikk 2026 15 Februari alasan kantor kebanjiran",
            ("Dinas Kesehatan", "tahun", date(2027, 2, 15), "kantor kebanjiran"),
        ),
        (
            "perpanjang Dinas Kesehatan IKK LPPD 5/3/2027 karena banjir",
            ("Dinas Kesehatan", "tahun", date(2027, 3, 5), "banjir"),
        ),
        (
            "Perpanjang rshd skm semester I 2027 20 Juli audit",
            ("Rumah Sakit Harapan dan Doa", "s1", date(2027, 7, 20), "audit"),
        ),
        (
            "bebaskan dinkes ikk 2026 baru dibentuk",
            ("Dinas Kesehatan", "tahun", None, "baru dibentuk"),
        ),
        ("bebaskan rshd skm s2 2027 pindah", ("Rumah Sakit Harapan dan Doa", "s2", None, "pindah")),
        ("bebaskan rshd skm pindah", ("Rumah Sakit Harapan dan Doa", "s1", None, "pindah")),
    ],
)
def test_one_unit_is_exempted_or_extended_in_one_line(
    obrolan: Obrolan, baris: str, harap: tuple[str, str, date | None, str]
) -> None:
    jawaban = obrolan.say(f"/atur_tenggat {baris}")
    check(jawaban)
    assert exceptions(obrolan) == []

    obrolan.tap("Simpan")

    assert exceptions(obrolan) == [harap]


@pytest.mark.parametrize(
    ("baris", "tampak"),
    [
        ("ikk", "<b>IKK LPPD</b>: Indikator Kinerja Kunci untuk LPPD"),
        ("IKK LPPD", "<b>IKK LPPD</b>: "),
        ("lppd", "<b>LPPD</b>: "),
        ("perjanjian kinerja", "<b>PK</b>: "),
        ("lkjip", "<b>LKjIP PD</b>: "),
        ("ikk 31 Maret", "→ <b>31 Maret tahun berikutnya</b>"),
        ("pk 28 Februari", "→ <b>28 Februari tahun yang sama</b>"),
        ("skm 20 Juli dan 20 Januari", "→ <b>20 Juli dan 20 Januari</b>"),
        ("nonaktifkan skm", "aktif → <b>belum aktif</b>"),
        ("tambah bagian hukum skm", "Bagian Hukum: tidak ikut → <b>ikut</b>"),
        ("keluarkan rshd skm", "Rumah Sakit Harapan dan Doa: ikut → <b>tidak ikut</b>"),
        ("cuti bersama", "Tulis tanggal dan nama liburnya"),
    ],
)
def test_what_can_be_typed_is_understood(obrolan: Obrolan, baris: str, tampak: str) -> None:
    jawaban = obrolan.say(f"/atur_tenggat {baris}")

    check(jawaban)
    assert tampak in jawaban.html


@pytest.mark.parametrize(
    ("baris", "tampak"),
    [
        ("zzz", "<code>/atur_tenggat ikk 31 Januari</code> (aturan tenggat)"),
        ("ikk besok", "“besok” tidak terbaca sebagai aturan tenggat IKK LPPD."),
        ("aktifkan", "<code>/atur_tenggat aktifkan ikk</code>"),
        ("aktifkan zzz", "<code>/atur_tenggat aktifkan ikk</code>"),
        ("tambah dinkes", "<code>/atur_tenggat tambah dinkes skm</code>"),
        ("tambah zzzz skm", "Tidak ada unit “zzzz”."),
        ("perpanjang", "<code>/atur_tenggat perpanjang dinkes ikk 2027 15 Februari kantor"),
        ("perpanjang dinkes", "<code>/atur_tenggat perpanjang dinkes ikk"),
        ("perpanjang dinkes ikk banjir", "<code>/atur_tenggat perpanjang dinkes ikk"),
        ("perpanjang dinkes ikk 30 Februari banjir", "“30 Februari banjir” tidak diawali tanggal."),
        ("perpanjang dinkes ikk 15 Februari", "Alasannya belum ada."),
        ("perpanjang dinkes ikk 2026 10 Januari 2027 x", "1 Februari 2027 sampai 1 Februari 2028"),
        ("perpanjang dinkes ikk 2020 15 Februari x", "Belum ada kewajiban IKK LPPD"),
        ("bebaskan zzzz ikk 2026 x", "Tidak ada unit “zzzz”."),
        ("bebaskan bagian umum ikk 2026 x", "Bagian Umum tidak mempunyai kewajiban IKK LPPD tahun"),
        ("bebaskan dinkes ikk 2026", "Alasannya belum ada."),
        (f"bebaskan dinkes ikk 2026 {'x' * 201}", "paling banyak 200 huruf"),
        ("bebaskan dinkes lkjip x", "Belum ada kewajiban LKjIP PD"),
        ("pekan rshd", "<code>/atur_tenggat pekan RSHD Senin-Sabtu</code>"),
        ("pekan zzzz senin", "<code>/atur_tenggat pekan RSHD Senin-Sabtu</code>"),
    ],
)
def test_what_cannot_be_done_says_what_to_type_instead(
    obrolan: Obrolan, baris: str, tampak: str
) -> None:
    jawaban = obrolan.say(f"/atur_tenggat {baris}")

    check(jawaban)
    assert tampak in jawaban.html
    assert "Simpan" not in obrolan.tombol
    assert exceptions(obrolan) == []


@pytest.mark.parametrize(
    ("teks", "kapan"),
    [
        ("2026 15 Februari x", Kapan(2026, None, "15 Februari x")),
        ("tahun 2026 x", Kapan(2026, None, "x")),
        ("semester ii 2026 x", Kapan(2026, "s2", "x")),
        ("2026 s1 x", Kapan(2026, "s1", "x")),
        ("tw 3 2025", Kapan(2025, "tw3", "")),
        ("juni 2025 x", Kapan(2025, "b06", "x")),
        ("tahunan x", Kapan(None, "tahun", "x")),
        ("2027-02-15 x", Kapan(None, None, "2027-02-15 x")),
        ("baru dibentuk", Kapan(None, None, "baru dibentuk")),
    ],
)
def test_a_period_is_read_where_one_is_written(teks: str, kapan: Kapan) -> None:
    assert read_period(teks) == kapan


def test_a_day_without_a_year_is_the_next_one_after_the_due_date() -> None:
    semula = date(2026, 12, 31)

    assert read_date("15 Januari banjir", semula) == (date(2027, 1, 15), "banjir")
    # A whole year later nobody means: it is the day that it is due already.
    assert read_date("31 Desember x", semula) == (date(2026, 12, 31), "x")
    assert read_date("1 Desember x", semula) == (date(2026, 12, 1), "x")
    assert read_date("15 Januari 2026 x", semula) == (date(2026, 1, 15), "x")
    assert read_date("1 s.d. 3 Januari x", semula) is None
    assert read_date("banjir", semula) is None


def test_a_day_without_a_year_is_the_nearest_to_what_it_replaces() -> None:
    assert read_near("20 Desember", date(2027, 1, 5)) == date(2026, 12, 20)
    assert read_near("10 Februari", date(2027, 1, 5)) == date(2027, 2, 10)
    assert read_near("10 Februari 2030", date(2027, 1, 5)) == date(2030, 2, 10)
    assert read_near("10 Februari saja", date(2027, 1, 5)) is None


def test_a_reason_is_one_line_of_what_can_be_seen() -> None:
    assert read_reason("alasan:  kantor\n kebanjiran\u202e") == "kantor kebanjiran"
    assert read_reason("dengan alasan banjir") == "banjir"
    assert read_reason("karena") == ""


def test_who_is_extended_or_exempt_is_not_among_those_that_fall_due_then(obrolan: Obrolan) -> None:
    for baris in (
        "perpanjang dinkes ikk 2026 15 Februari banjir",
        "bebaskan dinsos ikk 2026 baru dibentuk",
    ):
        obrolan.say(f"/atur_tenggat {baris}")
        obrolan.tap("Simpan")

    satu = layanan.show_kind(obrolan.ruang.engine, obrolan.pelaku, "ikk_lppd", now=RABU)

    assert [(x.tenggat_on, x.banyak) for x in satu.jatuh if x.periode.tahun == 2026] == [
        (date(2027, 1, 31), 25)
    ]
