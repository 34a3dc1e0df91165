"""One figure of a year: by buttons and text, in one line, confirmed before it counts."""

from decimal import Decimal

import pytest
from sqlmodel import Session, select

from bot.ruang import Ruang
from core.angka import Predikat
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.paket.istilah import Tahap
from core.services import dialog
from core.services import tahun as layanan
from core.tahun import TahunIsi
from storage.models import SejarahRow
from tests.bot.tahun.obrolan import Obrolan
from tests.conftest import NOW
from tests.tahun_uji import open_year


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2025)
    return Obrolan(ruang, admin)


def year(obrolan: Obrolan) -> TahunIsi:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2025)


def target(obrolan: Obrolan, nomor: int = 2) -> dict[str, object]:
    return dict(year(obrolan).indikator[nomor - 1].target)


def test_a_target_is_chosen_typed_shown_and_saved(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025")
    obrolan.tap("Target")
    obrolan.tap("IKU-2")
    assert obrolan.tombol[:5] == ["Tahun 2025", "TW I", "TW II", "TW III", "TW IV"]
    tanya = obrolan.tap("TW I")
    assert "Tulis target <b>IKU-2, TW I 2025</b> (%)" in tanya.html
    assert "Sekarang: belum ada." in tanya.html

    ringkas = obrolan.say("15")
    assert "<b>IKU-2, TW I 2025</b> (Kerja sama):\nbelum ada → <b>15%</b>" in ringkas.html
    assert "Disimpan sebagai Admin CEKER?" in ringkas.html
    assert target(obrolan) == {}

    simpan = obrolan.tap("Simpan")
    assert simpan.html.startswith("Tersimpan. IKU-2, TW I 2025: <b>15%</b>.")
    assert target(obrolan) == {"tw1": Decimal(15)}

    ubah = obrolan.say("/buka_tahun 2025 iku 2 tw1 16,25")
    assert "15% → <b>16,25%</b>" in ubah.html
    obrolan.tap("Simpan")
    assert target(obrolan) == {"tw1": Decimal("16.25")}


@pytest.mark.parametrize(
    ("baris", "ringkas"),
    [
        ("IKU-2 tw2 30", "<b>IKU-2, TW II 2025</b> (Kerja sama):\nbelum ada → <b>30%</b>"),
        ("IKU-2 TW II: 30", "TW II 2025</b> (Kerja sama):\nbelum ada → <b>30%</b>"),
        ("IKU-2 65", "<b>IKU-2, tahun 2025</b> (Kerja sama):\nbelum ada → <b>65%</b>"),
        ("IKU-2 tahun = 65", "<b>IKU-2, tahun 2025</b> (Kerja sama):\nbelum ada → <b>65%</b>"),
        ("iku9 BB 71,2", "<b>IKU-9, tahun 2025</b> (Nilai AKIP):\nbelum ada → <b>BB (71,2)</b>"),
        ("IKU-8 tw1 1", "belum ada → <b>1 dokumen</b>"),
        ("35 124.442.900", "<b>Pagu 35, murni 2025</b> (Adm. pemerintahan):\nbelum ada → <b>Rp124"),
        ("35 perubahan 130 juta", "<b>Pagu 35, perubahan 2025</b> (Adm. pemerintahan)"),
        ("no 35 dppa Rp 130.000.000", "belum ada → <b>Rp130.000.000</b>"),
    ],
)
def test_one_line_leads_to_the_same_summary(obrolan: Obrolan, baris: str, ringkas: str) -> None:
    jawaban = obrolan.say(f"/buka_tahun 2025 {baris}")

    assert ringkas in jawaban.html
    assert obrolan.tombol == ["Simpan", "Batal"]


def test_a_predikat_and_a_pagu_of_each_stage_are_saved(obrolan: Obrolan) -> None:
    for baris in ("IKU-9 BB 71,2", "35 124.442.900", "35 perubahan 130 juta"):
        obrolan.say(f"/buka_tahun 2025 {baris}")
        obrolan.tap("Simpan")

    assert target(obrolan, 9) == {"tahun": Predikat("BB", Decimal("71.2"))}
    assert year(obrolan).pos[34].pagu == {
        (Tahap.MURNI, 0): Decimal(124_442_900),
        (Tahap.PERUBAHAN, 0): Decimal(130_000_000),
    }


@pytest.mark.parametrize(
    ("pilihan", "nilai"), [("1,234 (koma)", "1.234"), ("1.234 (ribuan)", "1234")]
)
def test_a_number_with_two_readings_is_asked_about(
    obrolan: Obrolan, pilihan: str, nilai: str
) -> None:
    tanya = obrolan.say("/buka_tahun 2025 IKU-8 1.234")
    assert "“1.234” dapat berarti dua hal" in tanya.html
    assert obrolan.tombol == ["1,234 (koma)", "1.234 (ribuan)", "Batal"]

    obrolan.tap(pilihan)
    obrolan.tap("Simpan")

    assert target(obrolan, 8) == {"tahun": Decimal(nilai)}


def test_what_cannot_be_read_is_asked_again_and_a_better_number_replaces_the_last(
    obrolan: Obrolan,
) -> None:
    obrolan.say("/buka_tahun 2025 35 perubahan")
    salah = obrolan.say("seratus juta")
    assert "“seratus juta” tidak terbaca sebagai rupiah" in salah.html
    assert "<code>130 juta</code>" in salah.html
    obrolan.say("100 juta")
    lama = obrolan.find("Simpan").data
    assert "→ <b>Rp120.000.000</b>" in obrolan.say("120 juta").html

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(lama)
    assert year(obrolan).pos[34].pagu == {}
    obrolan.tap("Simpan")
    assert year(obrolan).pos[34].pagu == {(Tahap.PERUBAHAN, 0): Decimal(120_000_000)}


def test_the_same_figure_changes_nothing_and_asks_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 65")
    obrolan.tap("Simpan")

    sama = obrolan.say("/buka_tahun 2025 IKU-2 65,0")

    assert "IKU-2, tahun 2025 sudah 65%; tidak ada yang berubah." in sama.html
    assert "Simpan" not in obrolan.tombol


def test_cancelling_saves_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 65")
    simpan = obrolan.find("Simpan").data
    assert "tidak ada yang berubah" in obrolan.tap("Batal").html

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(simpan)
    assert target(obrolan) == {}
    obrolan.say("/buka_tahun 2025 IKU-2 65")
    assert "dibatalkan" in obrolan.say("/batal").html
    assert target(obrolan) == {}


def test_an_update_that_is_delivered_again_is_answered_again_and_saves_once(
    obrolan: Obrolan,
) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 tw1")
    pertama = obrolan.say("16,25")
    assert obrolan.say("16,25", ulang=True) == pertama
    data = obrolan.find("Simpan").data
    obrolan.tap_data(data)
    sebelum = history(obrolan)

    ulang = obrolan.tap_data(data, ulang=True)

    assert ulang.html.startswith("Tersimpan: 1 angka.")
    assert history(obrolan) == sebelum
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)


def test_the_choice_between_two_readings_delivered_again_is_answered_again(
    obrolan: Obrolan,
) -> None:
    obrolan.say("/buka_tahun 2025 IKU-8 1.234")
    data = obrolan.find("ribuan").data
    pertama = obrolan.tap_data(data)

    assert obrolan.tap_data(data, ulang=True) == pertama
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)


def test_a_crash_between_saving_and_forgetting_saves_once(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 tw1 16,25")
    engine, pelaku = obrolan.ruang.engine, obrolan.pelaku
    menunggu = dialog.find(engine, pelaku, now=NOW)
    assert menunggu is not None
    data = obrolan.find("Simpan").data
    pertama = obrolan.tap_data(data)
    sebelum = history(obrolan)
    # As if the process had died before the dialogue was dropped.
    dialog.put(engine, pelaku, menunggu, now=NOW)

    assert obrolan.tap_data(data, ulang=True) == pertama
    assert history(obrolan) == sebelum
    assert dialog.find(engine, pelaku, now=NOW) is None


def history(obrolan: Obrolan) -> list[str]:
    with Session(obrolan.ruang.engine) as session:
        return [row.isi for row in session.exec(select(SejarahRow)).all()]


@pytest.mark.parametrize(
    ("baris", "kata"),
    [
        ("output 35 -1", "Target tidak dapat kurang dari nol. Untuk Output 35 tulis misalnya"),
        ("output 35 1000000000000000000", "terlalu besar"),
        ("IKU-2 1000000000000000000", "terlalu besar"),
        ("35 1000000000000000000", "terlalu besar"),
        ("IKU-8 empat", "tulis misalnya <code>4</code>"),
        ("program 2", "“program 2” dapat berarti program 2.1, program 2.2, dan program 2.3"),
        ("program 9", "<code>/buka_tahun 2025 output 1 4</code>"),
    ],
)
def test_what_is_no_target_says_why_and_what_to_type(
    obrolan: Obrolan, baris: str, kata: str
) -> None:
    assert kata in obrolan.say(f"/buka_tahun 2025 {baris}").html


def test_a_code_of_several_promises_offers_them_and_its_example_works(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 program 2")
    assert obrolan.tombol[:3] == ["program 2.1", "program 2.2", "program 2.3"]
    assert "<b>Program 2.2" in obrolan.tap("program 2.2").html
    assert "→ <b>85%</b>" in obrolan.say("/buka_tahun 2025 program 2,2 85").html
