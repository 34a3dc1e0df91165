"""What the auditor finds new in data that were loaded is told to the admins."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine

from bot.messages import terminal
from bot.umum.keluar import jawaban
from core.hak import Pelaku, Peran
from core.services import keluar, orang
from core.services.kabar import CatatanBaru
from core.services.pemuatan import muat_contoh, muat_folder, muat_paket
from storage.engine import writing
from tests.conftest import NOW, make_pelaku
from tests.paket_kecil import make_isi


def told(engine: Engine) -> list[tuple[int, CatatanBaru]]:
    kini = NOW + timedelta(minutes=1)
    return [
        (satu.kepada, satu.isi)
        for satu in keluar.list_due(engine, now=kini)
        if keluar.claim(engine, satu, now=kini) and isinstance(satu.isi, CatatanBaru)
    ]


def admin(engine: Engine) -> Pelaku:
    satu = make_pelaku(engine, Peran.ADMIN)
    orang.mark_started(engine, satu, now=NOW)
    return satu


def test_admins_hear_how_much_is_new_once(kosong: Engine) -> None:
    satu = admin(kosong)

    hasil = muat_paket(kosong, make_isi(), now=NOW)
    assert told(kosong) == [(satu.telegram_id, CatatanBaru(2030, hasil.catatan_baru or 0))]
    assert (hasil.catatan_baru or 0) > 0
    # The same files again bring nothing new.
    assert muat_paket(kosong, make_isi(), now=NOW).catatan_baru is None
    assert told(kosong) == []


def test_only_what_was_not_there_before_is_new(kosong: Engine) -> None:
    muat_paket(kosong, make_isi())
    satu = admin(kosong)
    # The second programme adds up no more; the total's difference was there before.
    lain = ("anggaran.csv", "program,2,PROGRAM KESRA,,1,1,1", "program,2,PROGRAM KESRA,,2,1,1")

    assert muat_paket(kosong, make_isi(lain), now=NOW).catatan_baru == 1
    assert told(kosong) == [(satu.telegram_id, CatatanBaru(2030, 1))]
    # What is mended is nothing new either.
    assert muat_paket(kosong, make_isi(), now=NOW).catatan_baru == 0
    assert told(kosong) == []


def test_whoever_is_no_admin_any_more_by_then_hears_nothing(kosong: Engine) -> None:
    admin(kosong)
    muat_paket(kosong, make_isi(), now=NOW)
    with writing(kosong) as session:
        session.connection().exec_driver_sql("DELETE FROM penugasan")

    assert told(kosong) == []


def test_the_word_leads_to_the_findings_of_the_year() -> None:
    html, tombol = (kabar := jawaban(CatatanBaru(2030, 3), str)).html, kabar.tombol

    assert "menimbulkan 3 catatan baru" in html
    assert [[satu.data for satu in baris] for baris in tombol] == [["nr:2030"]]


def test_who_loads_a_folder_is_told_where_to_look(kosong: Engine, tmp_path: Path) -> None:
    for nama, isi in make_isi().items():
        (tmp_path / nama).write_bytes(isi)

    hasil = muat_folder(kosong, tmp_path, now=NOW)
    assert terminal.dimuat(hasil).endswith(
        f"Pemeriksa menemukan {hasil.catatan_baru} hal: ceker cek 2030"
    )
    # Nobody was there to be told, and nothing waits for them.
    assert keluar.list_queue(kosong, now=NOW) == []


def test_the_sample_tells_nobody(kosong: Engine) -> None:
    admin(kosong)
    muat_contoh(kosong, "lkjip_setda_bengkulu_2024")

    assert keluar.list_queue(kosong, now=NOW) == []
