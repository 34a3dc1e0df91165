"""A restore is checked to the last byte, and changes everything or nothing."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import pytest
from sqlmodel import select

from core.cadangan import CadanganError, Sebab
from core.errors import BasisDataTakTerbukaError, SebabTakTerbuka
from core.services import pemulihan
from core.services.pemulihan import finish_restore, restore
from storage import penggantian, skema
from storage.engine import open_engine, reading, writing
from storage.models import PaketRow
from tests.arsip_uji import file_limit, files_in, rows_in
from tests.cadangan_uji import BERKAS, KINI, LAMA, back_up, bring_back, make_data, refused, url_of


def test_a_restore_into_nothing_gives_every_row_and_every_file(arsip: Path, tmp_path: Path) -> None:
    hasil = bring_back(arsip, tmp_path / "baru" / "data")

    pulih = tmp_path / "baru" / "data"
    assert rows_in(pulih / "ceker.db") == rows_in(tmp_path / "asal" / "ceker.db")
    assert files_in(pulih).keys() == {"ceker.db", *BERKAS}
    assert files_in(pulih).items() >= BERKAS.items()
    assert hasil.lama is None
    assert hasil.manifest.dibuat_at == KINI


def test_a_restored_database_is_ready_for_the_bot(arsip: Path, tmp_path: Path) -> None:
    bring_back(arsip, tmp_path / "data")

    engine = open_engine(url_of(tmp_path / "data"))
    with reading(engine) as session:
        assert session.exec(select(PaketRow)).one().sidik
    engine.dispose()


def test_data_that_is_there_is_replaced_only_when_somebody_says_so(arsip: Path, data: Path) -> None:
    assert refused(arsip, data, ganti=False) == (Sebab.SUDAH_BERISI, str(data))


def test_a_file_alone_is_data_too(arsip: Path, tmp_path: Path) -> None:
    (tmp_path / "data" / "bukti").mkdir(parents=True)

    assert refused(arsip, tmp_path / "data", ganti=False)[0] == Sebab.SUDAH_BERISI


def test_earlier_backups_and_the_demo_are_not_data_that_stands_in_the_way(
    arsip: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    for nama in ("cadangan/x.zip", "demo/ceker.db", "ceker.lock", ".env"):
        (data / nama).parent.mkdir(parents=True, exist_ok=True)
        (data / nama).write_bytes(b"tetap")

    assert bring_back(arsip, data).lama is None
    assert (data / "demo" / "ceker.db").read_bytes() == b"tetap"


def test_what_a_restore_replaces_is_kept_under_a_dated_name(arsip: Path, data: Path) -> None:
    sebelum = files_in(data)

    hasil = bring_back(arsip, data, ganti=True)

    assert hasil.lama == data / "sebelum-pulih-20261124T101500Z"
    sesudah = files_in(data)
    for nama in ("ceker.db", *LAMA):
        assert sesudah[f"{hasil.lama.name}/{nama}"] == sebelum[nama]
    assert {nama: sesudah[nama] for nama in BERKAS} == BERKAS
    assert "bukti/lama.pdf" not in sesudah
    assert sesudah["cadangan/ceker-20261101T000000Z.zip"] == b"cadangan lama"
    assert "lama" not in [baris[0] for baris in rows_in(data / "ceker.db")["paket"]]


def test_two_restores_in_one_second_keep_both(arsip: Path, data: Path) -> None:
    satu, dua = (bring_back(arsip, data, ganti=True).lama for _ in range(2))

    assert satu is not None
    assert dua is not None
    assert dua.name == f"{satu.name}-2"
    assert (satu / "bukti" / "lama.pdf").read_bytes() == b"lama"


def test_a_backup_of_what_was_restored_leaves_out_what_was_replaced(
    arsip: Path, data: Path, tmp_path: Path
) -> None:
    pertama = bring_back(arsip, data, ganti=True).manifest

    kedua = back_up(data, tmp_path / "lagi").manifest

    assert [satu.nama for satu in kedua.isi] == [satu.nama for satu in pertama.isi]
    assert kedua.isi[1:] == pertama.isi[1:]


def test_an_older_database_is_brought_to_todays_schema(tmp_path: Path) -> None:
    asal = tmp_path / "asal"
    asal.mkdir()
    engine = open_engine(url_of(asal))
    skema.upgrade(engine, "0003")
    with engine.execution_options(ceker_write=True).begin() as connection:
        connection.exec_driver_sql("INSERT INTO orang (telegram_id, nama) VALUES (5, 'Ani')")
    engine.dispose()
    arsip = back_up(asal, tmp_path / "simpan").path

    hasil = bring_back(arsip, tmp_path / "data")

    rows = rows_in(tmp_path / "data" / "ceker.db")
    assert hasil.manifest.skema == "0003"
    assert rows["alembic_version"] == [(skema.list_revisions()[0],)]
    assert [baris[1:3] for baris in rows["orang"]] == [(5, "Ani")]
    assert files_in(tmp_path / "data").keys() == {"ceker.db"}


def test_a_database_that_cannot_be_upgraded_is_not_restored(
    arsip: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(url: str) -> None:
        raise BasisDataTakTerbukaError(SebabTakTerbuka.LAINNYA) from OSError(url)

    monkeypatch.setattr(pemulihan, "open_database", fail)

    assert refused(arsip, data) == (Sebab.SKEMA_GAGAL, skema.list_revisions()[0])


def test_what_is_not_there_or_no_file_is_named(data: Path, tmp_path: Path) -> None:
    assert refused(tmp_path / "tidak-ada.zip", data) == (
        Sebab.ARSIP_TIDAK_ADA,
        str(tmp_path / "tidak-ada.zip"),
    )
    assert refused(data, data) == (Sebab.ARSIP_TIDAK_ADA, str(data))


def test_an_archive_that_may_not_be_read_is_named(
    arsip: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(path: Path, mode: str) -> BinaryIO:
        raise PermissionError(errno.EACCES, mode, str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", deny)
        with pytest.raises(CadanganError) as caught:
            bring_back(arsip, data, ganti=True)

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.TIDAK_BOLEH, str(arsip))


def test_a_restore_does_not_go_where_another_database_is_in_use(arsip: Path, data: Path) -> None:
    for url, sebab in (
        ("postgresql+psycopg://ceker@localhost/ceker", Sebab.SERVER),
        (f"sqlite:///{data.parent / 'lain.db'}", Sebab.BASIS_DI_LUAR),
    ):
        with pytest.raises(CadanganError) as caught:
            restore(arsip, data, url, ganti=True, now=KINI)
        assert caught.value.sebab == sebab


# While the bot runs, on a bad disk, and when the power fails.


def test_data_that_a_running_program_has_open_is_not_replaced(arsip: Path, data: Path) -> None:
    engine = open_engine(url_of(data))
    with reading(engine) as session:
        assert session.exec(select(PaketRow)).all()

    # Its connection is idle, back in the pool.
    with pytest.raises(CadanganError) as caught:
        bring_back(arsip, data, ganti=True)

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.DIPAKAI, str(data))
    with writing(engine) as session:
        session.add(PaketRow(kode="masih", judul="masih jalan", sidik=""))
    engine.dispose()
    assert "masih" in [baris[0] for baris in rows_in(data / "ceker.db")["paket"]]
    assert bring_back(arsip, data, ganti=True).lama is not None


def test_a_bots_lock_is_held_over_the_whole_restore(arsip: Path, data: Path) -> None:
    kejadian = []

    @contextmanager
    def hold(folder: Path) -> Iterator[None]:
        kejadian.append((folder, (folder / "bukti" / "lama.pdf").exists()))
        yield
        kejadian.append((folder, (folder / "bukti" / "lama.pdf").exists()))

    restore(arsip, data, url_of(data), ganti=True, now=KINI, jaga=hold)

    assert kejadian == [(data, True), (data, False)]


def test_a_bot_that_holds_its_lock_keeps_a_restore_out(arsip: Path, data: Path) -> None:
    @contextmanager
    def held(folder: Path) -> Iterator[None]:
        raise CadanganError(Sebab.DIPAKAI, str(folder))
        yield

    sebelum = files_in(data)
    with pytest.raises(CadanganError) as caught:
        restore(arsip, data, url_of(data), ganti=True, now=KINI, jaga=held)

    assert caught.value.sebab == Sebab.DIPAKAI
    assert files_in(data) == sebelum


def test_only_one_backup_or_restore_works_on_the_same_data(arsip: Path, data: Path) -> None:
    with penggantian.working(data), pytest.raises(CadanganError) as caught:
        bring_back(arsip, data, ganti=True)

    assert caught.value.sebab == Sebab.SEDANG_BERLANGSUNG


def test_a_damaged_database_can_be_replaced_and_is_kept(arsip: Path, data: Path) -> None:
    (data / "ceker.db").write_bytes(b"rusak" * 5000)

    lama = bring_back(arsip, data, ganti=True).lama

    assert lama is not None
    assert (lama / "ceker.db").read_bytes() == b"rusak" * 5000
    assert len(rows_in(data / "ceker.db")["paket"]) == 1


@pytest.mark.parametrize("byte", [50_000, 450_000])
def test_a_disk_that_fills_up_leaves_everything_as_it_was(
    data: Path, tmp_path: Path, berkas_contoh: Path, byte: int
) -> None:
    # At 50 kB the database does not fit, at 450 kB the picture does not.
    isi = {"gambar/besar.png": bytes(range(256)) * 4000}
    arsip = back_up(make_data(tmp_path / "asal", berkas_contoh, isi), tmp_path / "simpan").path

    with file_limit(byte):
        assert refused(arsip, data) == (Sebab.RUANG_KURANG, str(data))


def test_a_data_folder_that_may_not_be_written_is_named(
    arsip: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(self: Path, mode: int = 0o777, **_: bool) -> None:
        raise OSError(errno.EROFS, oct(mode), str(self))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "mkdir", deny)
        sebab, perihal = refused(arsip, data)

    assert sebab == Sebab.TIDAK_BOLEH
    assert Path(perihal).is_relative_to(data)


class MatiError(BaseException):
    """The power fails."""


@pytest.mark.parametrize("nomor", range(9))
def test_after_a_crash_anywhere_the_next_start_finds_all_old_or_all_new(
    arsip: Path, data: Path, nomor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lama, rename, jumlah = files_in(data), Path.rename, 0

    def die(self: Path, target: Path) -> Path:
        nonlocal jumlah
        if jumlah == nomor:
            raise MatiError
        jumlah += 1
        return rename(self, target)

    with monkeypatch.context() as patch, suppress(MatiError):
        patch.setattr(Path, "rename", die)
        bring_back(arsip, data, ganti=True)
    selesai = finish_restore(data)

    kini = files_in(data)
    if nomor == 0:
        # Before the plan is written nothing is decided.
        assert not selesai
        assert kini == lama
    else:
        # The plan, three old names (database, bukti, gambar) and three new ones.
        assert selesai == (nomor < 7)
        assert {nama: kini[nama] for nama in BERKAS} == BERKAS
        assert "lama" not in [baris[0] for baris in rows_in(data / "ceker.db")["paket"]]
        kept = "sebelum-pulih-20261124T101500Z"
        assert {n: kini[f"{kept}/{n}"] for n in ("ceker.db", *LAMA)} == {
            n: lama[n] for n in ("ceker.db", *LAMA)
        }


def test_nothing_was_interrupted_where_nothing_is(tmp_path: Path) -> None:
    assert not finish_restore(tmp_path / "tidak-ada")


def test_the_archive_may_lie_in_the_folder_that_it_replaces(data: Path, arsip: Path) -> None:
    di_dalam = data / "bukti" / arsip.name
    di_dalam.write_bytes(arsip.read_bytes())

    lama = bring_back(di_dalam, data, ganti=True).lama

    assert lama is not None
    assert (lama / "bukti" / arsip.name).read_bytes() == arsip.read_bytes()
    assert (data / "bukti" / "2024" / "nota dinas.pdf").exists()
