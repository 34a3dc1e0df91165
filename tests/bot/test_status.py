"""/status and `ceker doctor`: how the bot is, and what an admin decides."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select
from typer.testing import CliRunner, Result

from bot import rute
from bot.cli import app
from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.services import keluar, masuk, orang
from core.services.pemakaian import hold_folder
from storage.engine import open_engine
from storage.models import OutboxRow
from tests.arsip_uji import damage
from tests.cetakan import put
from tests.conftest import NOW, make_pelaku

BOT = 8420


@pytest.fixture
def ragu(ruang: Ruang, admin: Pelaku) -> int:
    """A notice to the admin of which nobody knows whether it arrived; its id."""
    orang.mark_started(ruang.engine, admin, now=NOW)
    orang.recognize(ruang.engine, 555, nama="Tamu <b>", now=NOW)
    [satu] = keluar.list_due(ruang.engine, now=NOW)
    keluar.claim(ruang.engine, satu, now=NOW)
    keluar.begin_run(ruang.engine, BOT, mulai=NOW)
    return satu.id


def status_of(engine: Engine, outbox_id: int) -> str:
    with Session(engine) as session:
        return session.exec(select(OutboxRow.status).where(OutboxRow.id == outbox_id)).one()


def test_the_admin_sees_queues_ages_and_the_last_word_of_telegram(
    ruang: Ruang, admin: Pelaku
) -> None:
    masuk.save_pulse(
        ruang.engine, BOT, mulai=NOW - timedelta(hours=5), getupdates=NOW - timedelta(seconds=20)
    )
    lama = masuk.Masukan(update_id=1, isi="{}")
    masuk.write(ruang.engine, BOT, [lama], [], now=NOW - timedelta(minutes=3))
    rusak = masuk.Masukan(update_id=2, isi="{}", terbaca=False)
    masuk.write(ruang.engine, BOT, [rusak], [], now=NOW)

    html = rute.jawab_teks(ruang, admin, "/status").html

    for teks in ("5 jam lalu", "20 detik lalu", "1 (3 menit)", "tak terbaca"):
        assert teks in html
    assert "menunggu jawaban lebih dari 2 menit" in html


def test_a_message_whose_outcome_could_not_be_written_down_is_seen_after_a_minute(
    ruang: Ruang, admin: Pelaku
) -> None:
    orang.mark_started(ruang.engine, admin, now=NOW)
    orang.recognize(ruang.engine, 555, nama="Tamu", now=NOW - timedelta(hours=1))
    [satu] = keluar.list_due(ruang.engine, now=NOW)

    for detik, mengeluh in ((59, False), (61, True)):
        with Session(ruang.engine) as session, session.begin():
            session.get_one(OutboxRow, satu.id).status = "menunggu"
        assert keluar.claim(ruang.engine, satu, now=NOW - timedelta(seconds=detik))
        html = rute.jawab_teks(ruang, admin, "/status").html
        assert ("hasilnya lebih dari 1 menit tidak tercatat" in html) is mengeluh
    assert "1 (1 menit)" in html


@pytest.mark.parametrize("peran", [p for p in Peran if p is not Peran.ADMIN])
def test_nobody_but_an_admin_sees_or_decides(ruang: Ruang, ragu: int, peran: Peran) -> None:
    unit = {Peran.KEPALA_PD: "dinkes", Peran.OPERATOR_PD: "dinkes"}.get(peran, "bagian-organisasi")
    if peran in {Peran.PIMPINAN, Peran.PEMBACA}:
        unit = "setda"
    orang_lain = make_pelaku(ruang.engine, peran, unit, telegram_id=77)

    assert "hanya untuk admin" in rute.jawab_teks(ruang, orang_lain, "/status").html
    for data in ("sts", f"stp:k:{ragu}", f"stp:s:{ragu}"):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, orang_lain, data)
    assert status_of(ruang.engine, ragu) == "tak_pasti"


def test_an_unknown_outcome_is_shown_and_sent_again_only_if_the_admin_says_so(
    ruang: Ruang, admin: Pelaku, ragu: int
) -> None:
    jawaban = rute.jawab_teks(ruang, admin, "/status")
    assert "pemberitahuan tamu Tamu &lt;b&gt; (555) untuk Pejabat 1005" in jawaban.html
    assert ragu not in [satu.id for satu in keluar.list_due(ruang.engine, now=NOW)]

    rute.jawab_tombol(ruang, admin, jawaban.tombol[0][0].data)

    assert ragu in [satu.id for satu in keluar.list_due(ruang.engine, now=NOW)]


def test_an_unknown_outcome_may_count_as_sent_and_is_decided_once(
    ruang: Ruang, admin: Pelaku, ragu: int
) -> None:
    sampai = rute.jawab_teks(ruang, admin, "/status").tombol[0][1].data

    assert "Tidak pasti" not in rute.jawab_tombol(ruang, admin, sampai).html
    assert status_of(ruang.engine, ragu) == "terkirim"
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, sampai)


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, berkas_kosong: Path, tmp_path: Path) -> Path:
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("bot.cli.utc_now", lambda: NOW)
    put(berkas_kosong, tmp_path / "data")
    return tmp_path / "data"


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def test_doctor_says_that_no_bot_is_running(folder: Path) -> None:
    result = ceker("doctor")

    assert result.exit_code == 1
    assert "tidak sedang berjalan" in result.stderr
    assert "Basis data" in result.stdout
    assert folder.is_dir()


def test_doctor_makes_nothing_where_there_is_no_database(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", str(folder / "lain"))
    sebelum = sorted(folder.rglob("*"))

    result = ceker("doctor")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Basis data belum ada di sini. Buat dengan: ceker init\n"
    assert sorted(folder.rglob("*")) == sebelum


def test_doctor_adds_nothing_to_the_folder_that_it_looks_at(folder: Path) -> None:
    sebelum = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    ceker("doctor")

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == sebelum


def test_doctor_looks_at_a_database_elsewhere_without_making_the_data_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CEKER_DATABASE_URL", f"sqlite:///{folder / 'ceker.db'}")
    monkeypatch.setenv("CEKER_DATA_DIR", str(folder / "belum" / "ada"))

    assert "utuh" in ceker("doctor").stdout
    assert not (folder / "belum").exists()


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_doctor_reports_while_another_process_writes(folder: Path, mode: str) -> None:
    with closing(sqlite3.connect(folder / "ceker.db", isolation_level=None)) as lain:
        # As a restore leaves it, and as the bot does.
        lain.execute(f"PRAGMA journal_mode={mode}").fetchone()
        lain.execute("BEGIN IMMEDIATE")
        lain.execute("INSERT INTO orang (telegram_id, nama) VALUES (5, 'Ani')")

        result = ceker("doctor")

    assert "utuh" in result.stdout
    assert "tidak sedang berjalan" in result.stderr
    assert result.stderr.count("\n") == 1


def test_doctor_says_how_a_damaged_database_is_brought_back(folder: Path) -> None:
    damage(folder / "ceker.db", "narasi")

    result = ceker("doctor")

    assert result.exit_code == 1
    assert "Basis data         rusak" in result.stdout
    assert "ceker restore BERKAS --ganti\n" in result.stderr


def test_doctor_is_content_with_a_bot_that_has_begun_a_moment_ago(
    folder: Path,
) -> None:
    engine = open_engine(f"sqlite:///{folder / 'ceker.db'}")
    kemarin = NOW - timedelta(days=1)
    masuk.save_pulse(engine, BOT, mulai=kemarin, getupdates=kemarin)
    masuk.save_pulse(engine, BOT + 1, mulai=kemarin, getupdates=NOW - timedelta(hours=1))

    keluar.begin_run(engine, BOT, mulai=NOW - timedelta(seconds=3))
    with hold_folder(folder):
        result = ceker("doctor")
    engine.dispose()

    assert result.exit_code == 0
    assert "3 detik lalu" in result.stdout
    assert "belum sejak mulai" in result.stdout


def test_doctor_is_content_with_a_bot_that_polls(folder: Path) -> None:
    engine = open_engine(f"sqlite:///{folder / 'ceker.db'}")
    mulai = NOW - timedelta(hours=1)
    masuk.save_pulse(engine, BOT, mulai=mulai, getupdates=NOW - timedelta(seconds=89))
    with hold_folder(folder):
        assert ceker("doctor").exit_code == 0

    masuk.save_pulse(engine, BOT, mulai=mulai, getupdates=NOW - timedelta(seconds=91))
    with hold_folder(folder):
        result = ceker("doctor")
    engine.dispose()

    assert result.exit_code == 1
    assert "90 detik" in result.stderr
