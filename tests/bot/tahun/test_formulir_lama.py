"""A form that came back after somebody else changed the year: nothing newer is lost unseen."""

from decimal import Decimal

import pytest

from bot.render import polos
from bot.ruang import Ruang
from bot.tahun import asal, formulir
from core.hak import Pelaku, Peran
from core.paket.istilah import Tahap
from core.services import tahun as layanan
from core.tahun import Ketetapan, PaguBaru, SatuanJanji, TahunIsi, TargetBaru
from core.xlsx.tulis import IsiTulis, write_workbook
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tahun.test_formulir import put
from tests.bot.test_rute import check
from tests.cetakan import once
from tests.conftest import NOW, make_pelaku
from tests.tahun_uji import open_year


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2025)
    satu = Obrolan(ruang, admin)
    semua = (target(satu, 60), target(satu, 15, "tw1"), pagu(satu, 100))
    once(ruang.engine, "angka pertama", lambda: change(satu, *semua))
    return satu


def year(obrolan: Obrolan) -> TahunIsi:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2025)


def target(obrolan: Obrolan, angka: int, periode: str = "tahun") -> TargetBaru:
    """Return a target of IKU-2."""
    return TargetBaru(year(obrolan).indikator[1].id, periode, Decimal(angka), f"{angka}")


def pagu(obrolan: Obrolan, rupiah: int) -> PaguBaru:
    """Return the pagu of sub kegiatan 35."""
    return PaguBaru(year(obrolan).pos[34].id, Tahap.MURNI, 0, Decimal(rupiah), f"{rupiah}")


def change(obrolan: Obrolan, *semua: Ketetapan) -> None:
    """Let another admin set these."""
    lain = make_pelaku(obrolan.ruang.engine, Peran.ADMIN, telegram_id=1900)
    layanan.set_figures(obrolan.ruang.engine, None, lain, 2025, semua, now=NOW)


def handed_out(obrolan: Obrolan, *isi: dict[str, IsiTulis], dasar: bool = True) -> bytes:
    """Return the form as it is handed out now, with these cells filled in afterwards."""
    semua = formulir.sheets(year(obrolan))
    terisi = [put(s, sel) for s, sel in zip(semua, (*isi, {}, {}, {}), strict=False)]
    bawaan = asal.sheet("CEKER formulir rencana 2025", semua, formulir.TETAP)
    return write_workbook([*terisi, *([bawaan] if dasar else [])], dibuat_at=NOW)


def test_the_form_that_is_sent_carries_what_it_was_handed_out_with(obrolan: Obrolan) -> None:
    lampiran = obrolan.say("/format 2025").lampiran
    assert lampiran is not None
    assert lampiran.isi == handed_out(obrolan)


def test_an_untouched_cell_does_not_undo_what_another_admin_has_set_since(
    obrolan: Obrolan,
) -> None:
    berkas = handed_out(obrolan, {"E6": Decimal(17)})
    change(obrolan, target(obrolan, 70), pagu(obrolan, 200))

    ringkas = obrolan.send(berkas)

    assert ringkas.html.startswith("<b>Formulir rencana 2025</b>: 1 target berubah (2 tetap;")
    assert "⚠" not in ringkas.html
    obrolan.tap("Simpan")
    assert year(obrolan).indikator[1].target == {"tahun": Decimal(70), "tw1": Decimal(17)}
    assert year(obrolan).pos[34].pagu == {(Tahap.MURNI, 0): Decimal(200)}


def test_a_touched_cell_that_would_replace_something_newer_is_named_before_it_is_saved(
    obrolan: Obrolan,
) -> None:
    # The third was blank when it was handed out.
    berkas = handed_out(obrolan, {"D6": Decimal(65), "F6": Decimal(30)}, {"D39": Decimal(300)})
    change(obrolan, target(obrolan, 70), target(obrolan, 28, "tw2"), pagu(obrolan, 200))

    ringkas = obrolan.send(berkas)
    check(ringkas)

    teks = polos(ringkas.html)
    assert "3 sel mengganti angka yang lebih baru dari formulir ini:" in teks
    for baris in (
        "Target!D6, IKU-2, tahun 2025: saat diunduh 60%, sementara itu sudah menjadi 70%; formulir",
        "Target!F6, IKU-2, TW II 2025: saat diunduh belum ada, sementara itu sudah menjadi 28%",
        "Pagu!D39, Pagu 35, murni 2025: saat diunduh Rp100, sementara itu sudah menjadi Rp200",
    ):
        assert baris in teks
    assert year(obrolan).indikator[1].setahun == Decimal(70)
    obrolan.tap("Simpan")
    assert year(obrolan).indikator[1].setahun == Decimal(65)


def test_a_touched_cell_that_somebody_has_set_to_the_same_changes_nothing(
    obrolan: Obrolan,
) -> None:
    berkas = handed_out(obrolan, {"D6": Decimal(65)})
    change(obrolan, target(obrolan, 65))

    assert "tidak ada yang berubah" in obrolan.send(berkas).html


def test_a_form_in_which_nothing_was_filled_says_that_it_is_old(obrolan: Obrolan) -> None:
    berkas = handed_out(obrolan)
    change(obrolan, target(obrolan, 70))

    html = obrolan.send(berkas).html

    assert "3 angka, tidak ada yang diubah di formulir. 1 di antaranya sudah diubah" in html
    assert "Simpan" not in obrolan.tombol


def test_what_an_output_is_counted_in_is_compared_as_well(obrolan: Obrolan) -> None:
    semua = formulir.sheets(year(obrolan))
    nomor = next(n for n, b in enumerate(semua[2].baris, 5) if b[0] == "output 35")
    berkas = handed_out(obrolan, {}, {}, {f"E{nomor}": "Laporan"})
    janji = next(s for s in year(obrolan).janji if s.kode == "output 35")
    change(obrolan, SatuanJanji(janji.id, "Berkas"))

    assert (
        f"Output!E{nomor}, Satuan output 35 2025: saat diunduh Dokumen, sementara itu sudah "
        "menjadi Berkas; formulir ini menggantinya dengan Laporan"
    ) in polos(obrolan.send(berkas).html)


def test_many_newer_figures_are_named_as_far_as_a_message_holds(obrolan: Obrolan) -> None:
    semua = year(obrolan).pos
    isi: dict[str, IsiTulis] = {f"D{n}": Decimal(n * 10**9) for n in range(5, 59)}
    berkas = handed_out(obrolan, {}, isi)
    change(obrolan, *(PaguBaru(s.id, Tahap.MURNI, 0, Decimal(7), "7") for s in semua))

    ringkas = obrolan.send(berkas)

    check(ringkas)
    assert "<b>54 sel mengganti angka yang lebih baru" in ringkas.html


def test_a_form_that_lost_what_it_was_handed_out_with_says_so(obrolan: Obrolan) -> None:
    berkas = handed_out(obrolan, {"D6": Decimal(65)}, dasar=False)

    ringkas = obrolan.send(berkas).html

    assert "• IKU-2, tahun 2025: 60% → <b>65%</b>" in ringkas
    assert "tidak membawa angka saat diunduh" in ringkas


def test_what_another_admin_changes_before_it_is_confirmed_is_shown_again(
    obrolan: Obrolan,
) -> None:
    obrolan.send(handed_out(obrolan, {"D6": Decimal(65)}))
    change(obrolan, target(obrolan, 70))

    lagi = obrolan.tap("Simpan")

    assert "Sementara itu yang berikut sudah diubah orang lain" in lagi.html
    assert "• IKU-2, tahun 2025: 70% → <b>65%</b>" in lagi.html
    assert year(obrolan).indikator[1].setahun == Decimal(70)
    obrolan.tap("Simpan")
    assert year(obrolan).indikator[1].setahun == Decimal(65)


def test_one_figure_that_was_typed_is_shown_again_as_well(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 65")
    change(obrolan, target(obrolan, 70))

    assert "70% → <b>65%</b>" in obrolan.tap("Simpan").html
    assert obrolan.tap("Simpan").html.startswith("Tersimpan.")
