"""Obligations come into being from their kinds, for the units that the data name."""

from datetime import date

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.services.kewajiban import bring_up_to_date
from storage.engine import writing
from storage.models import (
    JenisKewajibanRow,
    KewajibanRow,
    LaporanRow,
    UnitKewajibanRow,
    UnitRow,
)
from tests.conftest import NOW
from tests.core.kewajiban.hari import hari_kerja
from tests.isian_uji import make_dunia

KINI = date(2026, 11, 24)
"""Nobody sends a report on this day, 12 months before the last due date that is looked at."""


def activate(engine: Engine, *kode: str, on: date | None = KINI) -> None:
    with writing(engine) as session:
        for satu in kode:
            session.get_one(JenisKewajibanRow, satu).aktif_on = on


def run(engine: Engine, on: date = KINI) -> int:
    with writing(engine) as session:
        return bring_up_to_date(session, hari_kerja(), on=on)


def owed(engine: Engine, jenis: str) -> list[KewajibanRow]:
    with Session(engine) as session:
        statement = select(KewajibanRow).where(
            KewajibanRow.jenis == jenis,
            KewajibanRow.batal == False,  # noqa: E712  a column
        )
        return list(session.exec(statement))


def periods(engine: Engine, jenis: str) -> dict[str, tuple[date, int]]:
    """Return of each period its due date and of how many units."""
    hasil: dict[str, tuple[date, int]] = {}
    for row in owed(engine, jenis):
        kunci = f"{row.tahun} {row.periode}"
        hasil[kunci] = (row.tenggat_on, hasil.get(kunci, (row.tenggat_on, 0))[1] + 1)
    return hasil


def test_nothing_is_owed_of_kinds_that_nobody_has_activated(contoh: Engine) -> None:
    assert run(contoh) == 0


def test_all_pengampu_owe_ikk_and_all_sampled_units_owe_skm_of_the_year_ahead(
    contoh: Engine,
) -> None:
    activate(contoh, "ikk_lppd", "skm", "lppd")

    # 27 pengampu, 8 units in two semesters, and the Bagian that collects IKK for the whole Pemda.
    assert run(contoh) == 27 + 2 * 8 + 1
    assert periods(contoh, "ikk_lppd") == {"2026 tahun": (date(2027, 1, 31), 27)}
    assert periods(contoh, "skm") == {
        "2026 s2": (date(2027, 1, 15), 8),
        "2027 s1": (date(2027, 7, 15), 8),
    }
    assert periods(contoh, "lppd") == {"2026 tahun": (date(2027, 3, 31), 1)}


def test_a_yearly_report_opens_with_its_first_reminder(contoh: Engine) -> None:
    activate(contoh, "ikk_lppd")
    run(contoh)

    assert {row.buka_on for row in owed(contoh, "ikk_lppd")} == {date(2027, 1, 1)}
    assert {row.mulai_on for row in owed(contoh, "ikk_lppd")} == {KINI}


def test_what_fell_due_before_the_activation_is_not_asked_for(contoh: Engine) -> None:
    activate(contoh, "skm", on=date(2027, 1, 16))

    run(contoh, date(2027, 1, 16))

    assert list(periods(contoh, "skm")) == ["2027 s1", "2027 s2"]


def test_running_again_changes_nothing_and_a_day_later_the_next_period_is_there(
    contoh: Engine,
) -> None:
    activate(contoh, "skm")
    run(contoh)

    assert run(contoh) == 0
    assert run(contoh, date(2027, 1, 15)) == 8
    assert list(periods(contoh, "skm")) == ["2026 s2", "2027 s1", "2027 s2"]


def test_figures_are_owed_by_who_posts_them_by_the_schedule_of_the_year(contoh: Engine) -> None:
    dunia = make_dunia(contoh)
    activate(contoh, "kinerja", "anggaran", on=date(2025, 1, 1))
    run(contoh, NOW.date())

    kinerja, anggaran = periods(contoh, "kinerja"), periods(contoh, "anggaran")

    # By quarter all nine Bagian post their outputs, and four of them IKU; the others once a year.
    assert kinerja["2025 tw1"] == (date(2025, 4, 10), 9)
    # IKU-1, 5 and 9 by Organisasi, IKU-4 by Tata Pemerintahan, IKU-6 by Kesra and Perekonomian.
    assert kinerja["2025 tahun"] == (date(2026, 1, 10), 4)
    assert anggaran["2025 b12"] == (date(2026, 1, 5), 9)
    assert len(anggaran) == 12
    assert dunia.tahun.tahun == 2025


def test_an_admin_adds_and_takes_away_units(contoh: Engine) -> None:
    activate(contoh, "skm")
    run(contoh)
    with writing(contoh) as session:
        semua = {row.kode: row.id or 0 for row in session.exec(select(UnitRow))}
        skm = {row.unit_id for row in session.exec(select(KewajibanRow))}
        pergi = min(skm)
        session.add(UnitKewajibanRow(jenis="skm", unit_id=pergi, ikut=False))
        session.add(UnitKewajibanRow(jenis="skm", unit_id=semua["bagian-hukum"], ikut=True))

    assert run(contoh) == 2
    assert {row.unit_id for row in owed(contoh, "skm")} == skm - {pergi} | {semua["bagian-hukum"]}


def test_what_somebody_has_reported_on_stays_when_the_kind_is_switched_off(
    contoh: Engine,
) -> None:
    activate(contoh, "skm")
    run(contoh)
    admin = make_dunia(contoh).admin
    pertama = owed(contoh, "skm")[0]
    with writing(contoh) as session:
        session.add(
            LaporanRow(
                kewajiban_id=pertama.id or 0,
                versi=1,
                status="diajukan",
                isi="{}",
                oleh=admin.orang_id,
                peran="operator_pd",
                kapasitas="definitif",
                atas_nama=False,
                diajukan_at=NOW,
            )
        )
    activate(contoh, "skm", on=None)
    run(contoh)

    assert [row.id for row in owed(contoh, "skm")] == [pertama.id]

    # Switched on again, they are owed anew, and reminded of from that day.
    activate(contoh, "skm", on=date(2026, 12, 1))
    run(contoh, date(2026, 12, 1))
    assert {row.mulai_on for row in owed(contoh, "skm")} == {KINI, date(2026, 12, 1)}
    assert len(owed(contoh, "skm")) == 16


@pytest.mark.parametrize("kode", ["lkjip", "perjanjian_kinerja"])
def test_reports_of_every_perangkat_daerah_leave_out_what_is_none(
    contoh: Engine, kode: str
) -> None:
    activate(contoh, kode)
    run(contoh)

    with Session(contoh) as session:
        jenis = {session.get_one(UnitRow, row.unit_id).jenis for row in owed(contoh, kode)}
    assert jenis == {"setda", "perangkat_daerah"}
