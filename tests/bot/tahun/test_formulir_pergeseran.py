"""The columns of the form for each stage of a pagu and the day from which it is in force."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from html import unescape

import pytest

from bot.render import polos
from bot.ruang import Ruang
from bot.tahun import formulir
from core.hak import Pelaku
from core.pagu import Pagu, Tahapan
from core.paket.istilah import Tahap
from core.services import tahun as layanan
from core.tahun import PaguBaru, TahunIsi
from core.xlsx.tulis import LembarTulis, write_workbook
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tahun.test_formulir import Sel, fill, put
from tests.bot.test_rute import check
from tests.conftest import NOW, WIB
from tests.tahun_uji import open_year

MEI = date(2025, 5, 12)
GESER, PERUBAHAN = (Tahap.MURNI, 1), (Tahap.PERUBAHAN, 0)


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2025)
    return Obrolan(ruang, admin)


def year(obrolan: Obrolan) -> TahunIsi:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2025)


def sheet(obrolan: Obrolan) -> LembarTulis:
    return formulir.sheets(year(obrolan))[1]


def saved(obrolan: Obrolan, kunci: tuple[Tahap, int]) -> Pagu | None:
    return year(obrolan).pos[34].pagu_at(kunci)


def send(obrolan: Obrolan, pagu: Sel) -> str:
    jawaban = obrolan.send(fill(obrolan, pagu=pagu))
    check(jawaban)
    return unescape(polos(jawaban.html))


def give(obrolan: Obrolan, *semua: PaguBaru) -> None:
    engine, admin = obrolan.ruang.engine, obrolan.pelaku
    layanan.set_figures(engine, None, admin, 2025, semua, now=NOW)


def test_there_is_room_for_each_pergeseran_and_the_next_one(obrolan: Obrolan) -> None:
    pos = year(obrolan).pos[34].id
    give(obrolan, PaguBaru(pos, *GESER, Decimal(130_000_000), "130 juta", MEI))

    lembar = sheet(obrolan)

    assert [kolom.judul for kolom in lembar.kolom][3:] == [
        *("Murni 2025", "Perubahan 2025", "Perubahan 2025 berlaku mulai"),
        *("Pergeseran ke-1 2025", "Pergeseran ke-1 2025 berlaku mulai"),
        *("Pergeseran ke-2 2025", "Pergeseran ke-2 2025 berlaku mulai"),
    ]
    assert list(lembar.baris[34])[3:] == [None, None, None, Decimal(130_000_000), MEI, None, None]


def test_figure_and_day_are_read_shown_and_saved(obrolan: Obrolan) -> None:
    pagu: Sel = {
        "D39": Decimal(124_442_900),
        "G39": Decimal(130_000_000),
        "H39": MEI,
        "E39": Decimal(140_000_000),
        "F39": "1 Oktober",
    }

    ringkas = send(obrolan, pagu)

    assert "3 pagu dan 2 tanggal pagu berubah" in ringkas
    assert "• Pagu 35, pergeseran ke-1 2025: belum ada → Rp130.000.000" in ringkas
    assert "• Pagu 35, mulai berlakunya pergeseran ke-1 2025: belum ada → 12 Mei 2025" in ringkas
    assert "Tanpa tanggal" not in ringkas
    obrolan.tap("Simpan")
    assert saved(obrolan, GESER) == Pagu(Decimal(130_000_000), Tahapan(*GESER, MEI))
    oktober = Tahapan(*PERUBAHAN, date(2025, 10, 1))
    assert saved(obrolan, PERUBAHAN) == Pagu(Decimal(140_000_000), oktober)
    assert "tidak ada yang berubah" in send(obrolan, {})


def test_a_day_alone_changes_that_of_the_figure_there_is(obrolan: Obrolan) -> None:
    pos = year(obrolan).pos[34].id
    give(obrolan, PaguBaru(pos, *GESER, Decimal(130_000_000), "130 juta", MEI))

    ringkas = send(obrolan, {"H39": date(2025, 6, 1)})

    assert "1 tanggal pagu berubah" in ringkas
    assert "12 Mei 2025 → 1 Juni 2025" in ringkas
    obrolan.tap("Simpan")
    assert saved(obrolan, GESER) == Pagu(Decimal(130_000_000), Tahapan(*GESER, date(2025, 6, 1)))


@pytest.mark.parametrize(
    ("sel", "salah"),
    [
        ({"H39": MEI}, "Pagu!H39: ada tanggal, tetapi belum ada pagunya."),
        ({"G39": Decimal(5), "H39": date(2026, 5, 12)}, "Pagu!H39: “2026-05-12” bukan tanggal"),
        ({"G39": Decimal(5), "H39": "segera"}, "Pagu!H39: “segera” bukan tanggal dalam tahun itu"),
        ({"G39": Decimal(5), "H39": True}, "Pagu!H39: berisi BENAR/SALAH"),
    ],
)
def test_what_is_no_day_of_a_pagu_is_refused(obrolan: Obrolan, sel: Sel, salah: str) -> None:
    teks = send(obrolan, sel)

    assert salah in teks
    assert "Tidak ada yang disimpan." in teks
    assert year(obrolan).pos[34].pagu == {}


def test_without_a_day_it_begins_today_or_says_that_it_has_none(obrolan: Obrolan) -> None:
    teks = send(obrolan, {"G39": Decimal(130_000_000)})
    assert "dipakai untuk semua bulan 2025. Bila bertanggal, isi kolom tanggalnya." in teks

    obrolan.ruang = replace(obrolan.ruang, jam=lambda: datetime(2025, 5, 12, 9, tzinfo=WIB))
    teks = send(obrolan, {"G39": Decimal(130_000_000)})

    assert "belum ada → Rp130.000.000, berlaku 12 Mei 2025" in teks


def test_days_that_are_mixed_up_are_pointed_out(obrolan: Obrolan) -> None:
    semua: Sel = {"E39": Decimal(2), "F39": MEI, "G39": Decimal(1), "H39": date(2025, 6, 1)}

    assert (
        "⚠ Urutan tanggalnya terbalik: perubahan, berlaku 12 Mei 2025, sedangkan pergeseran ke-1, "
        "berlaku 1 Juni 2025."
    ) in send(obrolan, semua)


def test_a_form_from_before_there_were_these_columns_is_read_as_it_was(obrolan: Obrolan) -> None:
    target, pagu, output = formulir.sheets(year(obrolan))
    lama = replace(pagu, kolom=pagu.kolom[:5], baris=[list(baris)[:5] for baris in pagu.baris])
    isi = write_workbook([target, put(lama, {"E39": Decimal(7)}), output], dibuat_at=NOW)

    assert "Pagu 35, perubahan 2025: belum ada → Rp7" in polos(obrolan.send(isi).html)


def test_a_form_with_less_room_than_there_is_by_now_is_still_read(obrolan: Obrolan) -> None:
    isi = fill(obrolan, pagu={"D39": Decimal(7)})
    pos = year(obrolan).pos[34].id
    give(obrolan, PaguBaru(pos, *GESER, Decimal(130_000_000), "130 juta", MEI))

    assert "Pagu 35, murni 2025: belum ada → Rp7" in polos(obrolan.send(isi).html)
