"""/atur_tenggat: the days off of a year, added, struck out and restored by an admin."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.hari_khusus import Coret, HariKhusus, JenisKhusus, Tambah
from core.services import hari_kerja as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, WIB, make_pelaku

# It is Senin, 23 November 2026.
DEPAN = date(2026, 12, 1)


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    return Obrolan(ruang, admin)


def changes(obrolan: Obrolan, tahun: int = 2026) -> tuple[HariKhusus, ...]:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, tahun).khusus


def days(obrolan: Obrolan, tahun: int = 2026) -> list[tuple[date, JenisKhusus, str]]:
    return [(satu.on, satu.jenis, satu.nama) for satu in changes(obrolan, tahun)]


def test_the_room_leads_to_this_years_days_off(obrolan: Obrolan) -> None:
    check(obrolan.say("/atur_tenggat"))
    assert obrolan.tombol[-5:-3] == ["Hari libur", "Pekan kerja unit"]
    assert obrolan.tombol[-3:] == ["Jenis baru", "Formulir .xlsx", "« Menu"]

    jawaban = obrolan.tap("Hari libur")

    check(jawaban)
    assert "17 libur nasional dan 8 cuti bersama." in jawaban.html
    assert "<b>Maret</b>\n<pre>Rab 18  Cuti Bersama Hari Suci Nyepi\n" in jawaban.html
    # What is longer than a phone is wide goes on below.
    assert "Jum 20  Cuti Bersama Hari Raya Idul\n        Fitri\n" in jawaban.html
    assert "Sab 21  Hari Raya Idul Fitri\n" in jawaban.html
    assert "perkiraan" not in jawaban.html
    assert "belum diketahui" not in jawaban.html
    assert obrolan.tombol == ["Tambah libur", "Coret libur", "2025", "2027", "« Atur tenggat"]
    assert jawaban == obrolan.say("/atur_tenggat libur") == obrolan.say("/atur_tenggat libur 2026")
    assert "Atur tenggat" in obrolan.tap("« Atur tenggat").html


def test_what_is_not_sure_yet_is_marked_and_what_is_not_known_is_said(obrolan: Obrolan) -> None:
    depan = obrolan.say("/atur_tenggat libur 2027").html
    assert "Rab 10* Hari Raya Idul Fitri\n" in depan
    assert "* perkiraan, tanggalnya masih dapat berubah" in depan

    lusa = obrolan.tap("2028").html

    assert "Cuti bersama 2028 belum diketahui." in lusa
    contoh = "/atur_tenggat cuti bersama 24 Desember 2028 Natal"
    assert f"<code>{contoh}</code>" in lusa
    obrolan.say(contoh)
    assert "belum diketahui" not in obrolan.tap("Simpan").html
    assert "Min 24+ Natal" in obrolan.terakhir.html


@pytest.mark.parametrize(
    ("baris", "on", "jenis", "nama"),
    [
        ("libur 1 Desember 2026 HUT kota", DEPAN, "setempat", "HUT kota"),
        ("libur Selasa, 1-12-2026: HUT kota", DEPAN, "setempat", "HUT kota"),
        ("libur 1 des HUT <kota>", DEPAN, "setempat", "HUT <kota>"),
        ("cuti bersama 1 des Pilkada", DEPAN, "cuti_bersama", "Pilkada"),
        ("libur cuti bersama 1 des Pilkada", DEPAN, "cuti_bersama", "Pilkada"),
        ("libur 2 Januari 2029 Tahun Baru", date(2029, 1, 2), "setempat", "Tahun Baru"),
    ],
)
def test_a_day_off_is_added_in_one_line_after_it_was_shown(
    obrolan: Obrolan, baris: str, on: date, jenis: str, nama: str
) -> None:
    tanya = obrolan.say(f"/atur_tenggat {baris}")
    check(tanya)
    assert "menjadi <b>" in tanya.html
    assert "Disimpan sebagai Admin CEKER?" in tanya.html
    assert changes(obrolan, on.year) == ()

    simpan = obrolan.tap("Simpan")

    check(simpan)
    assert simpan.html.startswith("Tersimpan. ")
    assert f"<b>Hari libur {on.year}</b>" in simpan.html
    assert days(obrolan, on.year) == [(on, JenisKhusus(jenis), nama)]
    assert "+ ditambahkan admin" in simpan.html
    assert "Batalkan perubahan" in obrolan.tombol


def test_a_day_off_is_asked_for_step_by_step(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur 2027")
    tanya = obrolan.tap("Tambah libur")
    assert "misalnya <code>17 November 2027 HUT kota</code>" in tanya.html
    assert "tidak terbaca sebagai tanggal" in obrolan.say("HUT kota").html
    # A day without a year is one of the year that was looked at.
    assert "<b>Rabu, 1 Desember 2027</b>? Tulis misalnya" in obrolan.say("1 Desember").html
    assert "Apa nama" in obrolan.say("\u200b").html
    assert "menjadi <b>libur setempat</b>: HUT kota" in obrolan.say("HUT kota").html

    obrolan.tap("Simpan")

    assert days(obrolan, 2027) == [(date(2027, 12, 1), JenisKhusus.SETEMPAT, "HUT kota")]
    # And the dialogue is over.
    assert "Hari libur" not in obrolan.say("halo").html


def test_cuti_bersama_can_be_written_where_a_day_off_is_asked_for(obrolan: Obrolan) -> None:
    obrolan.tap_data("kt:2026")

    assert "menjadi <b>cuti bersama</b>: Natal" in obrolan.say("cuti bersama 31 des Natal").html


def test_a_day_off_is_struck_out_by_tapping(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur")
    daftar = obrolan.tap("Coret libur")
    check(daftar)
    assert len(obrolan.tombol) == 20 + 1 + 1
    obrolan.tap("Berikutnya")
    tanya = obrolan.tap("24 Des Cuti Bersama")
    assert "Kamis, 24 Desember 2026" in tanya.html
    assert "Cuti Bersama Hari Raya Natal: libur → <b>tetap hari kerja</b>" in tanya.html

    simpan = obrolan.tap("Simpan").html

    assert simpan.startswith("Tersimpan. Kamis, 24 Desember 2026 tetap hari kerja.")
    assert "Kam 24x Cuti Bersama Hari Raya Natal" in simpan
    assert "17 libur nasional dan 7 cuti bersama; 1 dicoret." in simpan
    assert "x dicoret admin, tetap hari kerja" in simpan
    assert layanan.load_calendar(obrolan.ruang.engine).is_working(date(2026, 12, 24))
    # It is no day off any more that could be struck out.
    assert "24 Des" not in " ".join(tombol_of(obrolan, "/atur_tenggat coret"))


def test_changes_are_taken_back_by_tapping_or_typing(obrolan: Obrolan) -> None:
    engine, admin = obrolan.ruang.engine, obrolan.pelaku
    tambah = Tambah(DEPAN, JenisKhusus.SETEMPAT, "HUT kota")
    for perubahan in (tambah, Coret(date(2026, 12, 24))):
        layanan.change_day(engine, None, admin, perubahan, now=NOW)
    obrolan.say("/atur_tenggat libur")
    obrolan.tap("Batalkan perubahan")
    assert obrolan.tombol[:2] == [
        "1 Des tambah: HUT kota",
        "24 Des coret: Cuti Bersama Hari Raya Na…",
    ]
    assert "libur setempat (HUT kota) → <b>batal</b>" in obrolan.tap("HUT kota").html
    assert f"Ditulis {admin.nama}." in obrolan.terakhir.html
    assert "bukan lagi libur setempat" in obrolan.tap("Simpan").html
    tanya = obrolan.say("/atur_tenggat batalkan 24 Desember 2026")
    assert "<b>kembali libur</b>: Cuti Bersama Hari Raya Natal" in tanya.html

    simpan = obrolan.tap("Simpan")

    assert "Dibatalkan. Kamis, 24 Desember 2026 kembali libur" in simpan.html
    assert changes(obrolan) == ()
    assert "Belum ada perubahan admin" in obrolan.say("/atur_tenggat batalkan").html


@pytest.mark.parametrize(
    ("baris", "jawab"),
    [
        (
            "libur kapan-kapan",
            "misalnya <code>/atur_tenggat libur 17 November 2026 HUT kota</code>",
        ),
        ("cuti bersama besok", "<code>/atur_tenggat cuti bersama 24 Desember 2026 Natal</code>"),
        ("coret x", "<code>/atur_tenggat coret 24 Desember 2026</code>"),
        ("batalkan x", "<code>/atur_tenggat batalkan 24 Desember 2026</code>"),
        ("libur 31 Februari 2026 X", "tidak terbaca sebagai tanggal"),
        ("libur 29 Februari 2027 X", "tidak terbaca sebagai tanggal"),
        ("libur 1 Desember 26 X", "tidak terbaca sebagai tanggal"),
        ("libur 1 Des s.d. 3 Des X", "Tulis satu hari saja"),
        ("libur 2019", "untuk 2020 sampai 2031"),
        ("libur 2032", "untuk 2020 sampai 2031"),
        ("libur 1 Desember 2032 X", "untuk 2020 sampai 2031"),
        ("coret 24 Desember 2019", "untuk 2020 sampai 2031"),
        (
            "libur 17 Agustus 2026 HUT",
            "Bila seharusnya hari kerja, tulis <code>/atur_tenggat coret 17 Agustus 2026</code>",
        ),
        ("libur 17 Agustus 2026", "17 Agustus 2026 sudah libur: Hari Kemerdekaan Republik"),
        ("coret 1 Desember 2026", "1 Desember 2026 memang hari kerja."),
        ("coret 5 Desember 2026", "5 Desember 2026 akhir pekan, bukan hari libur"),
        ("batalkan 1 Desember 2026", "Tidak ada perubahan admin pada 1 Desember 2026"),
        ("tenggat", "<code>/atur_tenggat libur 17 November 2026 HUT kota</code> (tambah)"),
        ("cuti", "Yang dapat ditulis:"),
    ],
)
def test_what_cannot_be_done_says_what_to_type_instead(
    obrolan: Obrolan, baris: str, jawab: str
) -> None:
    jawaban = obrolan.say(f"/atur_tenggat {baris}")

    check(jawaban)
    assert jawab in jawaban.html
    assert changes(obrolan) == ()


def test_a_day_that_was_changed_says_by_whom_and_how_to_take_it_back(obrolan: Obrolan) -> None:
    perubahan = Tambah(DEPAN, JenisKhusus.SETEMPAT, "HUT & raya")
    layanan.change_day(obrolan.ruang.engine, None, obrolan.pelaku, perubahan, now=NOW)

    for baris in ("libur 1 Desember 2026 Lain", "coret 1 Desember 2026"):
        html = obrolan.say(f"/atur_tenggat {baris}").html
        assert (
            f"1 Desember 2026 (HUT &amp; raya) sudah ditambahkan oleh {obrolan.pelaku.nama}" in html
        )
        assert "<code>/atur_tenggat batalkan 1 Desember 2026</code>" in html


@pytest.mark.parametrize(
    ("baris", "catatan"),
    [
        ("libur 22 November 2026 X", "Hari itu sudah lewat.\nHari itu akhir pekan;"),
        ("libur 20 November 2026 X", "Hari itu sudah lewat."),
        ("libur 28 November 2026 X", "Hari itu akhir pekan;"),
    ],
)
def test_a_day_that_has_passed_or_lies_in_a_weekend_says_so(
    obrolan: Obrolan, baris: str, catatan: str
) -> None:
    assert catatan in obrolan.say(f"/atur_tenggat {baris}").html


@pytest.mark.parametrize(
    ("jam", "catatan"),
    [
        (datetime(2026, 12, 1, 23, 59, 59, tzinfo=WIB), []),
        (datetime(2026, 12, 2, 0, 0, tzinfo=WIB), ["Hari itu sudah lewat."]),
    ],
)
def test_today_is_the_day_of_the_city(
    ruang: Ruang, admin: Pelaku, jam: datetime, catatan: list[str]
) -> None:
    html = Obrolan(replace(ruang, jam=lambda: jam), admin).say("/atur_tenggat libur 1 des X").html

    assert [baris for baris in html.splitlines() if "lewat" in baris] == catatan


def test_saving_delivered_again_saves_once_and_says_the_same(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur 1 des HUT kota")
    data = obrolan.find("Simpan").data

    pertama = obrolan.tap_data(data)

    assert obrolan.tap_data(data, ulang=True) == pertama
    assert len(changes(obrolan)) == 1
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)


def test_an_old_summary_saves_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur 1 des HUT kota")
    lama = obrolan.find("Simpan").data
    obrolan.say("/atur_tenggat libur 2 des Lain")
    baru = obrolan.find("Simpan").data

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(lama)
    obrolan.tap_data(baru)
    assert days(obrolan) == [(date(2026, 12, 2), JenisKhusus.SETEMPAT, "Lain")]


def test_two_admins_who_strike_the_same_day_out_do_it_once(ruang: Ruang, obrolan: Obrolan) -> None:
    lain = Obrolan(ruang, make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=1006))
    for satu in (obrolan, lain):
        satu.say("/atur_tenggat coret 24 des")
    obrolan.tap("Simpan")

    kedua = rute_explains(lain, lain.find("Simpan").data)

    assert f"sudah dicoret oleh {obrolan.pelaku.nama}" in kedua
    assert len(changes(obrolan)) == 1


def test_leaving_saves_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur 1 des HUT kota")
    assert obrolan.tap("Batal").html.startswith("Tidak jadi; tidak ada yang berubah.")
    obrolan.say("/atur_tenggat cuti bersama")
    obrolan.tap("Batal")
    obrolan.say("/atur_tenggat libur 1 des HUT kota")
    obrolan.say("/batal")

    assert "belum tersimpan" not in obrolan.say("halo").html
    assert changes(obrolan) == ()


def test_whoever_writes_instead_of_tapping_is_told_what_waits(obrolan: Obrolan) -> None:
    tanya = obrolan.say("/atur_tenggat libur 1 des HUT kota")
    lagi = obrolan.say("ya")

    assert lagi.html.startswith("Yang berikut belum tersimpan.")
    assert lagi.html.endswith(tanya.html)
    assert lagi.tombol == tanya.tombol
    obrolan.tap("Simpan")
    assert len(changes(obrolan)) == 1


def test_a_text_delivered_again_gets_the_summary_it_got(obrolan: Obrolan) -> None:
    obrolan.tap_data("kt:2026")
    pertama = obrolan.say("1 des HUT kota")

    assert obrolan.say("1 des HUT kota", ulang=True) == pertama


def test_a_day_later_the_question_is_forgotten(ruang: Ruang, obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat libur 1 des HUT kota")
    besok = Obrolan(replace(ruang, jam=lambda: NOW + timedelta(days=1)), obrolan.pelaku)

    with pytest.raises(TombolBasiError):
        besok.tap_data(obrolan.find("Simpan").data)
    assert changes(obrolan) == ()


def tombol_of(obrolan: Obrolan, teks: str) -> Iterable[str]:
    obrolan.say(teks)
    semua = list(obrolan.tombol)
    while "Berikutnya »" in obrolan.tombol:
        obrolan.tap("Berikutnya")
        semua += obrolan.tombol
    return semua


def rute_explains(obrolan: Obrolan, data: str) -> str:
    """Return what the person reads when this tap is refused."""
    from bot.messages.kesalahan import explain  # noqa: PLC0415  after its sentences are known
    from core.errors import DomainError  # noqa: PLC0415

    with pytest.raises(DomainError) as galat:
        obrolan.tap_data(data)
    return explain(galat.value)
