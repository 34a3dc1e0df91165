"""A stranger asks, an admin decides."""

from datetime import date

import pytest
from sqlalchemy import Engine

from core.errors import (
    PeranDariPengaturanError,
    SudahDiputuskanError,
    TerlaluSeringError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Kapasitas, Pelaku, Peran
from core.services import keluar, orang, permintaan
from core.services.kabar import AksesDitolak, DiberiPeran, Isi, MintaAkses
from core.services.perbuatan import Asal
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import tamu, unit_id


def news(engine: Engine) -> list[Isi]:
    return [k.isi for k in keluar.list_due(engine, now=NOW)]


def open_request(engine: Engine, admin: Pelaku, peminta: Pelaku) -> int:
    return permintaan.show(engine, admin, peminta.orang_id, now=NOW).permintaan_id or 0


@pytest.fixture
def hadir(contoh: Engine, admin: Pelaku) -> Pelaku:
    """An admin whom the bot may write to."""
    orang.mark_started(contoh, admin, now=NOW)
    return admin


@pytest.mark.usefixtures("hadir")
def test_every_admin_hears_the_words_and_what_they_seem_to_say(contoh: Engine) -> None:
    assert permintaan.ask(contoh, None, tamu(contoh), "Rina,  Kabag\nHukum", now=NOW)

    [minta] = [k for k in news(contoh) if isinstance(k, MintaAkses)]
    assert (minta.kata, minta.telegram_id) == ("Rina, Kabag Hukum", 501)
    assert minta.usul is not None
    assert (minta.usul.peran, minta.usul.unit_nama) == (Peran.KABAG, "Bagian Hukum")


def test_without_an_admin_who_can_be_reached_it_is_kept_and_said_so(
    contoh: Engine, admin: Pelaku
) -> None:
    peminta = tamu(contoh)
    assert not permintaan.ask(contoh, None, peminta, "Rina, Kabag Hukum", now=NOW)
    assert permintaan.show(contoh, admin, peminta.orang_id, now=NOW).kata == "Rina, Kabag Hukum"


def test_asking_again_replaces_what_was_asked(contoh: Engine, hadir: Pelaku) -> None:
    peminta = tamu(contoh)
    permintaan.ask(contoh, None, peminta, "saya siapa", now=NOW)
    permintaan.ask(contoh, None, peminta, "staf hukum", now=NOW)

    assert permintaan.show(contoh, hadir, peminta.orang_id, now=NOW).kata == "staf hukum"
    minta = [k for k in keluar.list_due(contoh, now=NOW) if isinstance(k.isi, MintaAkses)]
    # Of the first nobody needs to hear any more.
    assert [keluar.claim(contoh, satu, now=NOW) for satu in minta] == [False, True]


def test_granting_gives_the_role_and_tells_the_person(contoh: Engine, hadir: Pelaku) -> None:
    peminta = tamu(contoh)
    orang.mark_started(contoh, peminta, now=NOW)
    permintaan.ask(contoh, None, peminta, "staf hukum", now=NOW)

    for _ in range(2):
        permintaan.grant(
            contoh,
            Asal(1, 1),
            hadir,
            peminta.orang_id,
            peran=Peran.STAF,
            unit_id=unit_id(contoh, "bagian-hukum"),
            now=NOW,
        )

    assert [t.peran for t in tamu(contoh).penugasan] == [Peran.STAF]
    assert permintaan.show(contoh, hadir, peminta.orang_id, now=NOW).kata is None
    [kabar] = [k for k in news(contoh) if isinstance(k, DiberiPeran)]
    assert kabar.tugas.unit_nama == "Bagian Hukum"


def test_another_capacity_replaces_the_one_that_was_held(contoh: Engine, hadir: Pelaku) -> None:
    kabag = make_pelaku(contoh, Peran.KABAG, "bagian-hukum", telegram_id=88)

    hasil = permintaan.grant(
        contoh,
        None,
        hadir,
        kabag.orang_id,
        peran=Peran.KABAG,
        unit_id=unit_id(contoh, "bagian-hukum"),
        kapasitas=Kapasitas.PLH,
        now=NOW,
    )

    assert hasil.diganti is Kapasitas.DEFINITIF
    assert [t.kapasitas for t in hasil.pelaku.penugasan] == [Kapasitas.PLH]


def test_declining_tells_the_person_once_and_says_later_who_decided(
    contoh: Engine, hadir: Pelaku
) -> None:
    peminta = tamu(contoh)
    orang.mark_started(contoh, peminta, now=NOW)
    permintaan.ask(contoh, None, peminta, "staf hukum", now=NOW)
    nomor = open_request(contoh, hadir, peminta)

    permintaan.decline(contoh, Asal(1, 1), hadir, nomor, now=NOW)
    permintaan.decline(contoh, Asal(1, 1), hadir, nomor, now=NOW)

    assert sum(isinstance(k, AksesDitolak) for k in news(contoh)) == 1
    with pytest.raises(SudahDiputuskanError) as caught:
        permintaan.decline(contoh, Asal(1, 2), hadir, nomor, now=NOW)
    assert caught.value.oleh == hadir.nama


def test_only_admins_decide(contoh: Engine, sekda: Pelaku) -> None:
    peminta = tamu(contoh)
    for kerja in (
        lambda: permintaan.show(contoh, sekda, peminta.orang_id, now=NOW),
        lambda: permintaan.decline(contoh, None, sekda, 1, now=NOW),
        lambda: permintaan.grant(
            contoh, None, sekda, sekda.orang_id, peran=Peran.ADMIN, unit_id=None, now=NOW
        ),
    ):
        with pytest.raises(TidakBerhakError):
            kerja()


def test_nobody_that_is_not_there_gets_a_role(contoh: Engine, hadir: Pelaku) -> None:
    with pytest.raises(TombolBasiError):
        permintaan.grant(contoh, None, hadir, 999_999, peran=Peran.PEMBACA, unit_id=None, now=NOW)


def test_a_button_acts_on_the_request_that_it_stood_under_and_on_no_later_one(
    contoh: Engine, hadir: Pelaku
) -> None:
    peminta = tamu(contoh)
    permintaan.ask(contoh, None, peminta, "Kabag Hukum", now=NOW)
    lama = open_request(contoh, hadir, peminta)
    permintaan.ask(contoh, None, peminta, "operator dinkes", now=NOW)
    baru = open_request(contoh, hadir, peminta)

    for kerja in (permintaan.approve, permintaan.decline):
        with pytest.raises(SudahDiputuskanError):
            kerja(contoh, None, hadir, lama, now=NOW)
    assert tamu(contoh).tak_dikenal
    hasil = permintaan.approve(contoh, Asal(1, 9), hadir, baru, now=NOW)
    assert hasil.tugas.peran is Peran.OPERATOR_PD
    lagi = permintaan.approve(contoh, Asal(1, 9), hadir, baru, now=NOW)
    assert lagi.tugas == hasil.tugas
    with pytest.raises(SudahDiputuskanError):
        permintaan.decline(contoh, None, hadir, baru, now=NOW)


def test_nobody_floods_the_admins(contoh: Engine, hadir: Pelaku) -> None:
    peminta = tamu(contoh)
    for nomor in range(permintaan.SEHARI_MAKS):
        permintaan.ask(contoh, None, peminta, f"staf hukum {nomor}", now=NOW)
    with pytest.raises(TerlaluSeringError):
        permintaan.ask(contoh, None, peminta, "staf hukum lagi", now=NOW)

    terakhir = permintaan.show(contoh, hadir, peminta.orang_id, now=NOW)
    assert terakhir.kata == f"staf hukum {permintaan.SEHARI_MAKS - 1}"
    besok = NOW + permintaan.SEHARI
    assert permintaan.ask(contoh, None, peminta, "staf hukum besok", now=besok)


def test_what_the_settings_give_is_not_given_again(contoh: Engine, hadir: Pelaku) -> None:
    orang.sync_admins(contoh, [55], now=NOW)
    tetap = orang.recognize(contoh, 55, nama="Admin dua", now=NOW)
    with pytest.raises(PeranDariPengaturanError):
        permintaan.grant(
            contoh, None, hadir, tetap.orang_id, peran=Peran.ADMIN, unit_id=None, now=NOW
        )


@pytest.mark.parametrize("peran", [Peran.ADMIN, Peran.STAF, Peran.OPERATOR_PD, Peran.PEMBACA])
def test_what_is_no_office_has_no_stand_in_and_no_end(
    contoh: Engine, hadir: Pelaku, peran: Peran
) -> None:
    unit = {Peran.STAF: "bagian-hukum", Peran.OPERATOR_PD: "dinkes"}.get(peran)
    unit_nomor = unit_id(contoh, unit) if unit else None
    orang_id = tamu(contoh).orang_id
    for kapasitas, akhir_on in (
        (Kapasitas.PLT, None),
        (Kapasitas.DEFINITIF, date(2026, 12, 1)),
    ):
        with pytest.raises(TombolBasiError):
            permintaan.grant(
                contoh,
                None,
                hadir,
                orang_id,
                peran=peran,
                unit_id=unit_nomor,
                kapasitas=kapasitas,
                akhir_on=akhir_on,
                now=NOW,
            )
