"""The letter that demands a report is named wherever the report is asked for."""

from datetime import date

import pytest

from bot.render import polos
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.jenis import SuratPermintaan
from core.services import eskalasi, simpanan
from tests.bot.pengingat.orang_tenggat import H7, Dunia, Layar, pagi
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.kewajiban_uji import set_all

PDF = b"%PDF-1.4\nsurat\n%%EOF"
NOMOR = "100.2/45/B.I/2027"
DIMINTA = f"Diminta dengan surat nomor {NOMOR}, 5 Januari 2027."
H30 = pagi(12, 31, 2026)


def demand(dunia: Dunia, *, on: str = "2027-01-05", pdf: bool = True) -> None:
    """Let an admin say by which letter IKK LPPD is demanded."""
    layar = dunia.layar(dunia.admin, H7)
    sidik = simpanan.store(layar.ruang.data_dir, PDF) if pdf else None
    surat = Ubahan(apa=Apa.SURAT, jenis="ikk_lppd", baru=[NOMOR, on, sidik])
    set_all(dunia.engine, dunia.admin, [surat], NOW)


def handed(layar: Layar) -> bytes:
    """Return the file that was sent."""
    assert layar.jawaban.lampiran is not None
    return layar.jawaban.lampiran.isi


def test_a_reminder_names_the_letter(dunia: Dunia) -> None:
    demand(dunia)

    assert DIMINTA in dunia.reminder(H7).jawaban.html


def test_whoever_sends_the_report_reads_of_the_letter_and_gets_it(dunia: Dunia) -> None:
    demand(dunia)
    layar = dunia.layar(dunia.operator, H7)

    assert DIMINTA in layar.say("/kirim")
    assert DIMINTA in layar.say("/kirim ikk")
    teks = layar.tap("Surat permintaan (PDF)")

    check(layar.jawaban)
    assert teks == f"Surat permintaan <b>IKK LPPD</b>: nomor {NOMOR}, 5 Januari 2027"
    assert handed(layar) == PDF
    assert DIMINTA in layar.tap("« Kewajiban")
    # What was begun waits for its answer still.
    assert "Ada daftar IKK-nya?" in layar.say("38 dari 40")


def test_the_unit_s_page_has_it_for_the_head_and_for_whoever_collects(dunia: Dunia) -> None:
    demand(dunia)
    for pelaku in (dunia.kadis, dunia.verifikator, dunia.kabag):
        layar = dunia.layar(pelaku, H7)
        assert DIMINTA in layar.tap_data(f"bu:{dunia.owed()}")
        layar.tap("Surat permintaan (PDF)")
        assert handed(layar) == PDF


def test_without_a_pdf_it_is_named_and_there_is_no_button(dunia: Dunia) -> None:
    demand(dunia, pdf=False)
    layar = dunia.layar(dunia.operator, H7)

    assert DIMINTA in layar.say("/kirim ikk")
    assert not [teks for teks in layar.labels() if "PDF" in teks]


def test_the_words_to_forward_name_it(dunia: Dunia) -> None:
    demand(dunia)
    eskalasi.tell_collectors(dunia.engine, now=H30)
    [isi] = dunia.told(dunia.verifikator, H30)
    layar = dunia.layar(dunia.verifikator, H30)
    layar.receive(isi)

    assert f"tahun 2026 (surat nomor {NOMOR}, 5 Januari 2027) paling lambat" in polos(
        layar.tap("Dinas Sosial")
    )

    layar.at(pagi(2, 1)).tap_data(f"gx:{dunia.owed()}")
    assert f"tahun 2026 (surat nomor {NOMOR}, 5 Januari 2027), tenggat" in layar.jawaban.html


def test_a_letter_of_long_ago_demands_nothing_of_this_year(dunia: Dunia) -> None:
    demand(dunia, on="2026-01-05")

    assert "Diminta dengan surat" not in dunia.reminder(H7).jawaban.html
    assert "Diminta dengan surat" not in dunia.layar(dunia.operator, H7).say("/kirim ikk")


@pytest.mark.parametrize(
    ("tenggat_on", "diminta"),
    [
        (date(2027, 1, 31), True),
        # Late, it was demanded once more.
        (date(2026, 12, 31), True),
        (date(2028, 1, 6), True),
        (date(2028, 1, 7), False),
    ],
)
def test_a_letter_demands_what_is_due_within_a_year_of_it(
    tenggat_on: date, *, diminta: bool
) -> None:
    surat = SuratPermintaan(NOMOR, date(2027, 1, 5))

    assert (surat.for_due(tenggat_on) == surat) is diminta
