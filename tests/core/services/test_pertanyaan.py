"""Questions without an answer are kept for admins: once each, without a name, for a while."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.services import pertanyaan
from core.services.pertanyaan import SIMPAN_SELAMA, TERBANYAK
from core.tanya.tersimpan import Sebab
from storage.engine import writing
from storage.models import PertanyaanRow
from tests.conftest import NOW


def note(
    engine: Engine, pelaku: Pelaku, teks: str, now: datetime = NOW, sebab: Sebab = Sebab.ASING
) -> None:
    pertanyaan.note(engine, pelaku, teks, sebab, now=now)


def rows(engine: Engine) -> list[PertanyaanRow]:
    with Session(engine) as session:
        return list(session.exec(select(PertanyaanRow)))


def test_equal_texts_are_kept_once_and_counted(
    contoh: Engine, kabag_hukum: Pelaku, operator_dinkes: Pelaku, admin: Pelaku
) -> None:
    note(contoh, kabag_hukum, "Brp serapan BAPELKES?")
    note(contoh, operator_dinkes, "brp serapan bapelkes", NOW + timedelta(hours=1))

    [satu] = pertanyaan.list_open(contoh, admin)

    assert (satu.teks, satu.kali, satu.unit) == ("Brp serapan BAPELKES?", 2, "Dinas Kesehatan")
    assert (satu.pertama_at, satu.terakhir_at) == (NOW, NOW + timedelta(hours=1))


def test_nothing_that_is_kept_names_who_asked(contoh: Engine, kabag_hukum: Pelaku) -> None:
    note(contoh, kabag_hukum, "serapan bapelkes")

    [row] = rows(contoh)
    assert "oleh" not in row.model_dump()
    isi = json.dumps(row.model_dump(), default=str)
    assert f"{kabag_hukum.telegram_id}" not in isi
    assert kabag_hukum.nama not in isi


def test_commands_and_numbers_of_people_are_not_kept(contoh: Engine, sekda: Pelaku) -> None:
    for teks in ("/capaian 2031", "p", "0812 3456 7890", "wa saya 081234567890 bapelkes"):
        note(contoh, sekda, teks)

    assert [row.teks for row in rows(contoh)] == ["wa saya ••• bapelkes"]


def test_the_most_asked_comes_first(contoh: Engine, sekda: Pelaku, admin: Pelaku) -> None:
    for teks in ("satu dinas", "dua dinas", "dua dinas", "tiga dinas"):
        note(contoh, sekda, teks)

    assert pertanyaan.list_open(contoh, admin)[0].teks == "dua dinas"


def test_what_is_hidden_stays_hidden_and_what_was_answered_comes_back(
    contoh: Engine, sekda: Pelaku, admin: Pelaku
) -> None:
    for teks in ("resep opor", "serapan bapelkes"):
        note(contoh, sekda, teks)
    nomor = {s.teks: s.id for s in pertanyaan.list_open(contoh, admin)}
    pertanyaan.hide(contoh, admin, nomor["resep opor"], now=NOW)
    pertanyaan.mark_answered(contoh, admin, [nomor["serapan bapelkes"]], now=NOW)
    assert pertanyaan.list_open(contoh, admin) == []

    for teks in ("resep opor", "serapan bapelkes"):
        note(contoh, sekda, teks)

    assert [s.teks for s in pertanyaan.list_open(contoh, admin)] == ["serapan bapelkes"]
    pertanyaan.hide(contoh, admin, nomor["resep opor"], now=None)
    assert {s.kali for s in pertanyaan.list_open(contoh, admin)} == {2}


def test_what_nobody_asks_any_more_goes(contoh: Engine, sekda: Pelaku) -> None:
    note(contoh, sekda, "serapan bapelkes")

    pertanyaan.forget_old(contoh, now=NOW + SIMPAN_SELAMA)
    assert len(rows(contoh)) == 1
    pertanyaan.forget_old(contoh, now=NOW + SIMPAN_SELAMA + timedelta(seconds=1))
    assert rows(contoh) == []


def test_of_too_many_the_latest_are_kept(contoh: Engine, sekda: Pelaku) -> None:
    with writing(contoh) as session:
        for ke in range(TERBANYAK):
            at = NOW - timedelta(minutes=TERBANYAK - ke)
            session.add(
                PertanyaanRow(
                    kunci=f"k{ke}",
                    teks=f"k{ke}",
                    sebab="luar",
                    kali=1,
                    pertama_at=at,
                    terakhir_at=at,
                )
            )

    note(contoh, sekda, "serapan bapelkes")

    teks = [row.teks for row in rows(contoh)]
    assert len(teks) == TERBANYAK
    assert "k0" not in teks
    assert {"k1", "serapan bapelkes"} <= set(teks)


def test_only_admins_read_and_settle_them(
    contoh: Engine, kabag_hukum: Pelaku, admin: Pelaku
) -> None:
    note(contoh, kabag_hukum, "serapan bapelkes")
    [satu] = pertanyaan.list_open(contoh, admin)

    for kerja in (
        lambda: pertanyaan.list_open(contoh, kabag_hukum),
        lambda: pertanyaan.show(contoh, kabag_hukum, satu.id),
        lambda: pertanyaan.hide(contoh, kabag_hukum, satu.id, now=NOW),
        lambda: pertanyaan.mark_answered(contoh, kabag_hukum, [satu.id], now=NOW),
    ):
        with pytest.raises(TidakBerhakError):
            kerja()
    assert pertanyaan.list_open(contoh, admin) == [satu]


def test_what_is_gone_is_told_of(contoh: Engine, admin: Pelaku) -> None:
    with pytest.raises(TombolBasiError):
        pertanyaan.show(contoh, admin, 99)
    with pytest.raises(TombolBasiError):
        pertanyaan.hide(contoh, admin, 99, now=NOW)


def test_whoever_is_of_no_unit_leaves_none(contoh: Engine, admin: Pelaku) -> None:
    note(contoh, replace(admin, penugasan=()), "serapan bapelkes")

    assert pertanyaan.list_open(contoh, admin)[0].unit == ""
