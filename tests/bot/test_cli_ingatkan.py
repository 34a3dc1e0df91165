"""`ceker ingatkan` says who would get what and why, and writes nothing."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select
from typer.testing import CliRunner

from bot.cli import app
from core.hak import Peran
from storage.engine import writing
from storage.models import JenisKewajibanRow, OutboxRow, PengingatRow
from tests.bot.pengingat.orang_tenggat import make_dunia
from tests.conftest import NOW, make_pelaku
from tests.tindak_uji import recommend

RUN = CliRunner()


@pytest.fixture
def basis(contoh: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Engine:
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CEKER_DATABASE_URL", str(contoh.url))
    monkeypatch.chdir(tmp_path)
    make_dunia(contoh)
    return contoh


def ask(at: str) -> str:
    hasil = RUN.invoke(app, ["ingatkan", "--at", at, "--dry-run"])
    assert hasil.exit_code == 0, hasil.output
    return hasil.output


def test_it_says_who_would_get_what_and_why(basis: Engine) -> None:
    teks = ask("2027-01-22T07:30")

    assert "Pejabat 3001" in teks
    assert "Dinas Kesehatan, tenggat 31 Januari 2027, H-7: dikirim" in teks
    assert "H-14: digabung (harinya sudah lewat; ikut yang terbaru)" in teks
    assert "H-7: dilewati (di unitnya belum ada yang terdaftar)" in teks
    with Session(basis) as session:
        assert session.exec(select(PengingatRow)).all() == []
        assert session.exec(select(OutboxRow)).all() == []


@pytest.mark.parametrize("at", ["2027-01-22T07:29", "2027-01-22T00:29:00+00:00"])
def test_outside_the_hours_it_says_when_they_begin(basis: Engine, at: str) -> None:
    del basis

    assert "jam kirim berikutnya mulai 22 Januari 2027 07.30" in ask(at)


def test_it_says_who_would_be_asked_to_follow_up_what(basis: Engine) -> None:
    admin = make_pelaku(basis, Peran.ADMIN, telegram_id=4001)
    recommend(basis, admin, "dinkes", tenggat_on=date(2027, 1, 29), now=NOW)

    teks = ask("2027-01-22T07:30")

    assert (
        "  Tindak lanjut 2024 no. 1, Dinas Kesehatan, tenggat 29 Januari 2027, "
        "belum ditindaklanjuti: dikirim" in teks
    )
    with Session(basis) as session:
        assert session.exec(select(OutboxRow)).all() == []


def test_without_an_active_kind_it_says_so(basis: Engine) -> None:
    with writing(basis) as session:
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = None

    assert "Belum ada jenis kewajiban yang aktif" in ask("2027-01-22T08:00")


def test_sending_is_the_bot_s_work(basis: Engine) -> None:
    del basis
    hasil = RUN.invoke(app, ["ingatkan"])

    assert hasil.exit_code == 1
    assert "--dry-run" in hasil.output


def test_a_time_at_the_end_of_all_days_is_told_how_one_is_written(basis: Engine) -> None:
    del basis
    for waktu in ("0001-01-01T00:00", "9999-12-31T23:59"):
        hasil = RUN.invoke(app, ["ingatkan", "--at", waktu, "--dry-run"])
        assert hasil.exit_code == 2
        assert "waktu ditulis seperti" in hasil.output


def test_what_is_no_time_is_told_how_one_is_written(basis: Engine) -> None:
    del basis
    hasil = RUN.invoke(app, ["ingatkan", "--at", "besok", "--dry-run"])

    assert hasil.exit_code == 2
    assert "2027-01-22T07:30" in hasil.output
