"""A pergeseran of the pagu: given by an admin with its day, in force from then on, and named."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from bot import rute
from bot.render import LEBAR, polos
from bot.ruang import Ruang
from bot.tahun import simpan, tampil
from bot.tahun.satu_pagu import Tanya
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.pagu import Pagu, Tahapan
from core.paket.istilah import Tahap
from core.services import dialog
from core.services import tahun as layanan
from core.services.dialog import Dialog
from core.tahun import PaguBaru, PosTahun
from tests.bot.isi.orang_isi import Orang
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, WIB, make_pelaku
from tests.isian_uji import Dunia, make_dunia

GESER, PERUBAHAN = (Tahap.MURNI, 1), (Tahap.PERUBAHAN, 0)
MEI = date(2025, 5, 12)


@pytest.fixture
def dunia(ruang: Ruang) -> Dunia:
    """Return the year 2025; pagu murni of 35 is 124.442.900, of all 58.019.774.349."""
    return make_dunia(ruang.engine)


@pytest.fixture
def obrolan(ruang: Ruang, dunia: Dunia) -> Obrolan:
    return Obrolan(ruang, dunia.admin)


def sub35(obrolan: Obrolan) -> PosTahun:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2025).pos[34]


def give(obrolan: Obrolan, teks: str) -> str:
    obrolan.say(f"/buka_tahun 2025 35 {teks}")
    jawaban = obrolan.tap("Simpan")
    check(jawaban)
    return polos(jawaban.html)


def pair(label: str, isi: str) -> str:
    """Return a line of a table."""
    return f"{label}{isi:>{LEBAR - len(label)}}"


def at(ruang: Ruang, bulan: int, hari: int) -> Ruang:
    return replace(ruang, jam=lambda: datetime(2025, bulan, hari, 9, tzinfo=WIB))


def ask(ruang: Ruang, pelaku: Pelaku, teks: str) -> str:
    jawaban = rute.jawab_teks(ruang, pelaku, teks)
    check(jawaban)
    return polos(jawaban.html)


@pytest.mark.parametrize(
    "baris",
    [
        "pergeseran 1 130 juta mulai 12 mei 2025",
        "pergeseran ke-1 130.000.000 berlaku 12-5-2025",
        "pergeseran ke 1 Rp 130.000.000 berlaku mulai tanggal 2025-05-12",
        "pergeseran 1: 130 juta (berlaku 12 Mei)",
    ],
)
def test_one_line_gives_it_with_its_day_and_shows_before_and_after(
    obrolan: Obrolan, baris: str
) -> None:
    tanya = obrolan.say(f"/buka_tahun 2025 35 {baris}")

    assert (
        "<b>Pagu 35, pergeseran ke-1 2025</b> (Adm. pemerintahan):\n"
        "belum ada → <b>Rp130.000.000, berlaku 12 Mei 2025</b>"
    ) in tanya.html
    isi = polos(obrolan.tap("Simpan").html)
    assert "Tersimpan. Pagu 35, pergeseran ke-1 2025: Rp130.000.000, berlaku 12 Mei 2025." in isi
    assert f"{pair('Pergeseran ke-1', 'Rp130.000.000')}\n{pair('  berlaku', '12 Mei 2025')}" in isi
    assert sub35(obrolan).pagu_at(GESER) == Pagu(Decimal(130_000_000), Tahapan(*GESER, MEI))


def test_in_its_year_it_begins_on_the_day_that_it_is_given(ruang: Ruang, dunia: Dunia) -> None:
    obrolan = Obrolan(at(ruang, 5, 12), dunia.admin)

    assert "130.000.000, berlaku 12 Mei 2025" in give(obrolan, "pergeseran 1 130 juta")
    assert "140.000.000, berlaku 12 Mei 2025" in give(obrolan, "perubahan 140 juta")
    # Another figure of the same stage leaves its day as it is.
    obrolan.ruang = at(ruang, 6, 2)
    tanya = obrolan.say("/buka_tahun 2025 35 pergeseran 1 131 juta").html
    assert (
        "Rp130.000.000, berlaku 12 Mei 2025 → <b>Rp131.000.000, berlaku 12 Mei 2025</b>"
    ) in tanya


def test_given_in_another_year_without_a_day_it_says_what_that_means(obrolan: Obrolan) -> None:
    tanya = obrolan.say("/buka_tahun 2025 35 pergeseran 1 130 juta").html
    assert "belum ada → <b>Rp130.000.000</b>\nTanpa tanggal mulai berlaku: dipakai untuk" in tanya

    tanya = obrolan.say("mulai 12 Mei 2025").html

    assert "belum ada → <b>Rp130.000.000, berlaku 12 Mei 2025</b>" in tanya
    assert "Tanpa tanggal" not in tanya


def test_its_figure_and_its_day_can_be_asked_for_by_button(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 35")
    assert obrolan.tombol[:3] == ["Murni", "Perubahan", "Pergeseran ke-1"]
    tanya = obrolan.tap("Pergeseran ke-1").html
    assert "Tulis <b>Pagu 35, pergeseran ke-1 2025</b>" in tanya
    assert "<code>130 juta mulai 12 Mei 2025</code>" in tanya

    # The day alone is kept until the figure comes, and the figure until the day is right.
    assert "Sekarang: belum ada" in obrolan.say("12 mei").html
    assert "berlaku 12 Mei 2025" in obrolan.say("130 juta").html
    salah = obrolan.say("131 juta mulai 31 juni").html
    assert "“31 juni” bukan tanggal dalam tahun 2025" in salah
    assert "Rp131.000.000, berlaku 1 Juni 2025" in obrolan.say("1 juni").html
    obrolan.tap("Simpan")

    assert obrolan.tombol[:4] == ["Murni", "Perubahan", "Pergeseran ke-1", "Pergeseran ke-2"]
    juni = Tahapan(*GESER, date(2025, 6, 1))
    assert sub35(obrolan).pagu_at(GESER) == Pagu(Decimal(131_000_000), juni)


def test_only_its_day_can_be_changed(obrolan: Obrolan) -> None:
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")

    tanya = obrolan.say("/buka_tahun 2025 35 pergeseran 1 mulai 1 juni").html

    assert "Rp130.000.000, berlaku 12 Mei 2025 → <b>Rp130.000.000, berlaku 1 Juni 2025</b>" in tanya
    sama = obrolan.say("/buka_tahun 2025 35 pergeseran 1 130 juta mulai 12 mei").html
    assert "sudah Rp130.000.000, berlaku 12 Mei 2025; tidak ada yang berubah." in sama


@pytest.mark.parametrize(
    ("baris", "jawab"),
    [
        ("pergeseran 5 juta", "Pergeseran ke berapa?"),
        ("pergeseran 1 130 juta mulai mei", "“mei” bukan tanggal dalam tahun 2025"),
        ("pergeseran 1 130 juta mulai 12 mei 2026", "bukan tanggal dalam tahun 2025"),
        ("130 juta mulai 12 mei", "Pagu murni berlaku sejak 1 Januari 2025."),
        ("pergeseran 1 seratus mulai 12 mei", "“seratus” tidak terbaca sebagai rupiah"),
        ("pergeseran 1 -5 mulai 12 mei", "tidak dapat kurang dari nol"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_type(obrolan: Obrolan, baris: str, jawab: str) -> None:
    jawaban = obrolan.say(f"/buka_tahun 2025 35 {baris}")

    check(jawaban)
    assert jawab in jawaban.html
    assert list(sub35(obrolan).pagu) == [(Tahap.MURNI, 0)]


def test_days_that_do_not_follow_the_order_are_pointed_out(obrolan: Obrolan) -> None:
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")

    tanya = obrolan.say("/buka_tahun 2025 35 pergeseran 2 131 juta mulai 1 april").html

    assert (
        "⚠ Urutan tanggalnya terbalik: pergeseran ke-2, berlaku 1 April 2025, sedangkan "
        "pergeseran ke-1, berlaku 12 Mei 2025. Mohon periksa tanggalnya."
    ) in tanya


def test_one_after_the_pagu_perubahan_shifts_that_one(obrolan: Obrolan) -> None:
    give(obrolan, "perubahan 140 juta mulai 1 oktober")

    assert "pergeseran ke-2 sesudah perubahan" in give(obrolan, "pergeseran 2 141 juta mulai 3 nov")
    give(obrolan, "pergeseran 1 125 juta mulai 12 mei")
    give(obrolan, "pergeseran 3 sebelum perubahan 126 juta mulai 1 september")

    assert list(sub35(obrolan).pagu) == [
        (Tahap.MURNI, 0),
        PERUBAHAN,
        (Tahap.PERUBAHAN, 2),
        GESER,
        (Tahap.MURNI, 3),
    ]
    assert tampil.pagu_terakhir(sub35(obrolan)) == "141.000.000 p2"


def test_anggaran_is_against_the_pagu_in_force_at_the_end_of_the_month(
    obrolan: Obrolan, ruang: Ruang, dunia: Dunia
) -> None:
    sekda = make_pelaku(dunia.engine, Peran.PIMPINAN, telegram_id=3001)
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")
    give(obrolan, "perubahan 140 juta mulai 1 oktober")
    for bulan in ("b04", "b06", "b10"):
        dunia.accepted(dunia.kabag_tapem, dunia.sub35(31_110_725, bulan))

    april = ask(ruang, sekda, "/anggaran 2025 april 35")
    juni = ask(ruang, sekda, "/anggaran 2025 juni 35")
    oktober = ask(ruang, sekda, "/anggaran 2025 oktober 35")

    # 31.110.725 / 124.442.900 = 25,00%; / 130.000.000 = 23,93%; / 140.000.000 = 22,22%.
    assert "Serapan                       25,00%" in april
    assert "terhadap pagu murni; pergeseran ke-1 baru berlaku 12 Mei 2025." in april
    assert pair("Pagu berlaku", "Rp130.000.000") in juni
    assert pair("Pagu murni", "Rp124.442.900") in juni
    assert "Serapan                       23,93%" in juni
    # 130.000.000 - 31.110.725.
    assert pair("Sisa", "Rp98.889.275") in juni
    assert (
        "terhadap pagu pergeseran ke-1, berlaku 12 Mei 2025; perubahan baru berlaku 1 Oktober 2025."
    ) in juni
    assert "Serapan                       22,22%" in oktober
    assert "Serapan dan sisa dihitung terhadap pagu perubahan, berlaku 1 Oktober 2025." in oktober


def test_a_month_that_is_not_over_is_against_the_pagu_of_today(
    obrolan: Obrolan, ruang: Ruang, dunia: Dunia
) -> None:
    sekda = make_pelaku(dunia.engine, Peran.PIMPINAN, telegram_id=3001)
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(31_110_725, "b05"))

    sebelum = ask(at(ruang, 5, 11), sekda, "/anggaran 2025 mei 35")
    sesudah = ask(at(ruang, 5, 12), sekda, "/anggaran 2025 mei 35")

    assert "Serapan                       25,00%" in sebelum
    assert "Serapan                       23,93%" in sesudah


def test_a_sum_names_every_stage_in_it(obrolan: Obrolan, ruang: Ruang, dunia: Dunia) -> None:
    sekda = make_pelaku(dunia.engine, Peran.PIMPINAN, telegram_id=3001)
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(31_110_725))

    seluruh = ask(ruang, sekda, "/anggaran 2025 juni")
    pagu = polos(obrolan.say("/buka_tahun 2025 pagu").html)

    tahapan = "pergeseran ke-1 (berlaku 12 Mei 2025) pada 1 dari 54 sub kegiatan, selebihnya murni"
    assert f"dihitung terhadap pagu yang berlaku: {tahapan}." in seluruh
    # 58.019.774.349 - 124.442.900 + 130.000.000.
    assert pair("Pagu berlaku", "Rp58.025.331.449") in seluruh
    assert pair("Pagu murni", "Rp58.019.774.349") in seluruh
    assert "m1, p1: pergeseran ke-1 sesudahnya" in pagu
    assert f"Jumlah yang berlaku 31 Desember 2025: Rp58.025.331.449 ({tahapan})" in pagu


def test_the_source_cites_each_stage_and_a_ranking_the_one_in_force(
    obrolan: Obrolan, ruang: Ruang, dunia: Dunia
) -> None:
    sekda = make_pelaku(dunia.engine, Peran.PIMPINAN, telegram_id=3001)
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(31_110_725))

    sumber = polos(rute.jawab_tombol(ruang, sekda, "ags:2025b06:s:35").html)
    peringkat = polos(rute.jawab_tombol(ruang, sekda, "agr:2025b06:serapan_tertinggi").html)

    assert 'Pagu murni "124442900"' in sumber
    assert 'Pagu pergeseran ke-1, berlaku 12 Mei 2025 "130 juta"' in sumber
    assert "23,93%" in peringkat


def test_a_posting_is_judged_by_the_pagu_at_the_end_of_its_month(
    obrolan: Obrolan, ruang: Ruang, dunia: Dunia
) -> None:
    give(obrolan, "pergeseran 1 30 juta mulai 12 mei")
    kabag = Orang(ruang, dunia.kabag_tapem)

    april = kabag.say("/isi anggaran 35 april 2025 31.110.725 sp2d")
    kabag.say("/batal")
    mei = kabag.say("/isi anggaran 35 mei 2025 31.110.725 sp2d")

    assert "melebihi pagu" not in april
    assert "melebihi pagu" in mei


def test_whoever_posts_and_whoever_decides_are_told_which_pagu_it_is(
    obrolan: Obrolan, ruang: Ruang, dunia: Dunia
) -> None:
    give(obrolan, "pergeseran 1 130 juta mulai 12 mei")
    kabag, pemutus = Orang(ruang, dunia.kabag_tapem), Orang(ruang, dunia.verifikator_anggaran)

    tinjau = kabag.say("/isi anggaran 35 juni 2025 31.110.725 sp2d")
    kabag.say("/batal")
    dunia.post(dunia.kabag_tapem, dunia.sub35(31_110_725))
    antrean = polos(pemutus.say("/verifikasi"))
    buka = next(t.data for b in pemutus.jawaban.tombol for t in b if t.data.startswith("isl:"))
    satu = polos(pemutus.tap_data(buka))

    sebut = "pergeseran ke-1, berlaku 12 Mei 2025"
    assert f"Pagu ({sebut}): Rp130.000.000" in tinjau
    assert f"pagu Rp130.000.000 ({sebut}), serapan 23,93%" in antrean
    assert pair("Pagu pergeseran ke-1", "Rp130.000.000") in satu
    assert pair("berlaku", "12 Mei 2025") in satu


def test_what_was_kept_before_there_was_a_pergeseran_is_still_read(
    obrolan: Obrolan, dunia: Dunia
) -> None:
    assert Tanya.from_json(["p", 7, "perubahan"]) == Tanya(7, PERUBAHAN)
    lama = ["p", 7, "perubahan", "5", "5"]
    assert simpan.from_json(lama) == PaguBaru(7, *PERUBAHAN, Decimal(5), "5")
    isi = {"tahun": 2025, "apa": ["p", sub35(obrolan).id, "perubahan"]}
    menunggu = Dialog(dialog.JenisDialog.TAHUN_ANGKA, isi)
    dialog.put(dunia.engine, dunia.admin, menunggu, now=NOW)

    assert "<b>Pagu 35, perubahan 2025</b>" in obrolan.say("140 juta").html
    # So is a button that is older.
    assert (
        "Tulis <b>Pagu 35, perubahan 2025"
        in obrolan.tap_data(f"thm:2025:{sub35(obrolan).id}:perubahan").html
    )
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(f"thm:2025:{sub35(obrolan).id}:murni:x")
