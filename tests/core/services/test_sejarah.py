"""What is done to people is written down with it, and cannot be changed unseen."""

import json
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from core.errors import TidakBerhakError
from core.hak import Kapasitas, Pelaku, Peran
from core.sejarah import Cacat, Jenis, Kepala
from core.services import keluar, orang, pengguna, permintaan, sejarah, undangan
from core.services.kabar import KepalaRiwayat
from core.services.perbuatan import Asal
from tests.conftest import NOW, make_pelaku
from tests.orang_uji import tamu, unit_id


def kinds(engine: Engine) -> list[str]:
    with Session(engine) as session:
        return list(session.connection().scalars(text("SELECT jenis FROM sejarah ORDER BY nomor")))


def force(engine: Engine, perintah: str) -> None:
    """Change the history as somebody with the file in their hands can."""
    with engine.begin() as connection:
        for kerja in ("update", "delete"):
            connection.execute(text(f"DROP TRIGGER IF EXISTS sejarah_tetap_{kerja}"))
        connection.execute(text(perintah))


@pytest.fixture
def berisi(contoh: Engine, admin: Pelaku) -> Engine:
    """A history of an invitation, its use, and another role."""
    hukum = unit_id(contoh, "bagian-hukum")
    ajakan = undangan.create(
        contoh,
        Asal(1, 1),
        admin,
        peran=Peran.STAF,
        unit_id=hukum,
        now=NOW,
    )
    peminta = tamu(contoh)
    undangan.accept(contoh, Asal(1, 2), peminta, ajakan.token, now=NOW)
    permintaan.grant(
        contoh,
        Asal(1, 3),
        admin,
        peminta.orang_id,
        peran=Peran.KABAG,
        unit_id=hukum,
        kapasitas=Kapasitas.PLT,
        akhir_on=date(2026, 12, 1),
        now=NOW,
    )
    return contoh


def test_each_thing_is_written_once_however_often_it_is_delivered(
    berisi: Engine, admin: Pelaku
) -> None:
    undangan.create(
        berisi,
        Asal(1, 1),
        admin,
        peran=Peran.STAF,
        unit_id=unit_id(berisi, "bagian-hukum"),
        now=NOW,
    )
    assert kinds(berisi)[1:] == [
        Jenis.UNDANGAN_DIBUAT,
        Jenis.UNDANGAN_DIPAKAI,
        Jenis.PERAN_DIBERI,
        Jenis.PERAN_DIBERI,
    ]
    hasil = sejarah.verify(berisi)
    assert (hasil.banyak, hasil.cacat) == (5, ())


def test_it_says_what_by_whom_and_about_whom(berisi: Engine, admin: Pelaku) -> None:
    orang_id = tamu(berisi).orang_id
    terakhir, *_, pertama = sejarah.show_about(berisi, admin, orang_id).peristiwa

    assert (terakhir.jenis, terakhir.oleh) == (Jenis.PERAN_DIBERI, admin.nama)
    assert (terakhir.isi["kapasitas"], terakhir.isi["sampai"]) == ("plt", "2026-12-01")
    assert terakhir.isi["orang"] == orang_id
    assert (pertama.jenis, pertama.oleh) == (Jenis.UNDANGAN_DIPAKAI, "Tamu 501")
    kedua = sejarah.show_about(berisi, admin, orang_id).peristiwa[1]
    assert (kedua.jenis, kedua.oleh) == (Jenis.PERAN_DIBERI, admin.nama)


def test_an_end_is_written_too_and_a_name_never(berisi: Engine, admin: Pelaku) -> None:
    [kabag] = [
        p.id
        for satu in pengguna.list_all(berisi, admin, now=NOW)
        for p in satu.peran
        if p.tugas.peran is Peran.KABAG
    ]
    pengguna.end_role(berisi, None, admin, kabag, now=NOW)

    assert kinds(berisi)[-1] == Jenis.PERAN_DIAKHIRI
    with Session(berisi) as session:
        semua = json.dumps(list(session.connection().scalars(text("SELECT isi FROM sejarah"))))
    assert "Tamu" not in semua


def test_settings_and_the_server_write_their_part(kosong: Engine) -> None:
    orang.sync_admins(kosong, [5], now=NOW)
    orang.sync_admins(kosong, [5], now=NOW)
    orang.sync_admins(kosong, [], now=NOW)
    make_pelaku(kosong, Peran.PEMBACA, telegram_id=6)

    assert kinds(kosong) == [Jenis.PERAN_DIBERI, Jenis.PERAN_DIAKHIRI, Jenis.PERAN_DIBERI]


def test_the_database_itself_refuses_to_change_or_delete_an_entry(berisi: Engine) -> None:
    timpa = "INSERT OR REPLACE INTO sejarah SELECT * FROM sejarah WHERE nomor = 2"
    for perintah in (
        "UPDATE sejarah SET isi = '{}'",
        "DELETE FROM sejarah WHERE nomor = 2",
        timpa,
    ):
        with pytest.raises(IntegrityError, match="append-only"), berisi.begin() as connection:
            connection.execute(text(perintah))


@pytest.mark.parametrize(
    ("perintah", "cacat"),
    [
        ("UPDATE sejarah SET isi = '{}' WHERE nomor = 3", (3, Cacat.BERUBAH)),
        ("UPDATE sejarah SET oleh = 1 WHERE nomor = 1", (1, Cacat.BERUBAH)),
        ("UPDATE sejarah SET pada_at = '2020-01-01 00:00:00' WHERE nomor = 2", (2, Cacat.BERUBAH)),
        ("DELETE FROM sejarah WHERE nomor = 3", (4, Cacat.TERPUTUS)),
        ("DELETE FROM sejarah WHERE nomor = 5", (5, Cacat.TERPOTONG)),
        ("DELETE FROM sejarah", (5, Cacat.TERPOTONG)),
        ("UPDATE sejarah SET tentang = 999 WHERE nomor = 4", (4, Cacat.BERUBAH)),
        ("DELETE FROM kepala_sejarah", (5, Cacat.KEPALA)),
        ("UPDATE kepala_sejarah SET nomor = 1", (5, Cacat.KEPALA)),
    ],
)
def test_what_somebody_changes_with_the_file_in_their_hands_is_found(
    berisi: Engine, perintah: str, cacat: tuple[int, Cacat]
) -> None:
    force(berisi, perintah)
    assert cacat in sejarah.verify(berisi).cacat


def test_a_cut_that_covers_its_tracks_is_found_by_a_head_from_elsewhere(berisi: Engine) -> None:
    kepala = sejarah.verify(berisi).kepala
    assert kepala is not None
    force(berisi, "DELETE FROM sejarah WHERE nomor > 3")
    force(
        berisi,
        "UPDATE kepala_sejarah SET nomor = 3, sidik = (SELECT sidik FROM sejarah WHERE nomor = 3)",
    )

    assert sejarah.verify(berisi).cacat == ()
    assert sejarah.verify(berisi, [kepala]).cacat == ((5, Cacat.TERPOTONG),)


def test_only_admins_read_it(berisi: Engine, sekda: Pelaku) -> None:
    with pytest.raises(TidakBerhakError):
        sejarah.show_about(berisi, sekda, 1)


def heads(engine: Engine, now: datetime) -> list[str]:
    semua = [satu.isi for satu in keluar.list_due(engine, now=now)]
    return [isi.kepala for isi in semua if isinstance(isi, KepalaRiwayat)]


def test_each_admin_is_sent_the_head_once_a_week_and_a_cut_shows_against_it(
    berisi: Engine, admin: Pelaku
) -> None:
    orang.mark_started(berisi, admin, now=NOW)
    senin = NOW.replace(hour=8, minute=0)
    assert senin.weekday() == 0

    for jam in (senin - timedelta(hours=1), senin, senin + timedelta(days=6)):
        sejarah.owe_head(berisi, now=jam)
    [segel] = heads(berisi, senin)
    nomor, _, sidik = segel.partition(":")

    berikut = senin + timedelta(days=7)
    sejarah.owe_head(berisi, now=berikut)
    assert heads(berisi, berikut) == [segel, segel]

    force(berisi, "DELETE FROM sejarah WHERE nomor = (SELECT max(nomor) FROM sejarah)")
    force(berisi, "DELETE FROM kepala_sejarah")
    hasil = sejarah.verify(berisi, [Kepala(int(nomor), sidik)])
    assert Cacat.TERPOTONG in {cacat for _, cacat in hasil.cacat}


def test_where_nothing_has_happened_there_is_no_head_to_send(kosong: Engine) -> None:
    sejarah.owe_head(kosong, now=NOW)

    assert keluar.next_at(kosong) is None
