"""Queries on the budget."""

from sqlalchemy import Engine, text
from sqlmodel import Session

from storage import anggaran_repo
from storage.engine import reading


def test_the_years_are_those_that_have_a_budget_oldest_first(contoh: Engine) -> None:
    with Session(contoh) as session, session.begin():
        sumber = session.connection().scalar(text("SELECT min(sumber_id) FROM pos_anggaran"))
        for tahun in (2026, 2019, 2026):
            session.connection().execute(
                text(
                    "INSERT INTO pos_anggaran "
                    "(tahun, tingkat, nomor, nama, pendek, urutan, sumber_id) VALUES "
                    "(:t, 'program', (SELECT count(*) FROM pos_anggaran), '', '', 0, :s)"
                ),
                {"t": tahun, "s": sumber},
            )

    with reading(contoh) as session:
        assert anggaran_repo.list_tahun(session) == [2019, 2024, 2026]


def test_without_a_budget_there_is_no_year(kosong: Engine) -> None:
    with reading(kosong) as session:
        assert anggaran_repo.list_tahun(session) == []
