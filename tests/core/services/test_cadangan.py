"""A backup made while the bot runs, and what keeps one from being made."""

import errno
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Condition, Thread
from typing import Any

import pytest

from core.cadangan import CadanganError, Sebab
from core.services.cadangan import backup
from storage import penggantian, salinan, skema
from storage.berkas import list_files
from storage.engine import open_engine, writing
from storage.models import PaketRow
from tests.arsip_uji import file_limit, files_in, rows_in
from tests.cadangan_uji import BERKAS, KINI, back_up, bring_back, make_data, url_of


@pytest.fixture
def data(tmp_path: Path, berkas_contoh: Path) -> Path:
    """A data folder with the sample loaded and three files."""
    return make_data(tmp_path / "data", berkas_contoh)


class Pencatat(Thread):
    """Adds a file and then the row that refers to it, over and over, as the bot does."""

    def __init__(self, data: Path) -> None:
        super().__init__()
        self.data, self.jumlah, self.selesai = data, 0, False
        self.berubah = Condition()

    def run(self) -> None:
        engine = open_engine(url_of(self.data))
        while not self.selesai:
            nama = f"bukti/{self.jumlah}.pdf"
            (self.data / nama).write_bytes(content_of(nama))
            with writing(engine) as session:
                session.add(PaketRow(kode=nama, judul=nama, sidik=""))
            with self.berubah:
                self.jumlah += 1
                self.berubah.notify_all()
        engine.dispose()

    def wait_for_more(self, jumlah: int) -> None:
        with self.berubah:
            sasaran = self.jumlah + jumlah
            assert self.berubah.wait_for(lambda: self.jumlah >= sasaran, timeout=30)


def content_of(nama: str) -> bytes:
    return nama.encode() * 200


@pytest.fixture
def pencatat(data: Path) -> Iterator[Pencatat]:
    thread = Pencatat(data)
    thread.start()
    yield thread
    thread.selesai = True
    thread.join()


def test_a_backup_of_a_busy_bot_holds_one_state_and_every_file_it_refers_to(
    data: Path, pencatat: Pencatat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = salinan.copy_database

    def copy_and_wait(source: Path, target: Path) -> None:
        pencatat.wait_for_more(3)
        copy(source, target)
        pencatat.wait_for_more(3)

    monkeypatch.setattr(salinan, "copy_database", copy_and_wait)
    awal = rows_in(data / "ceker.db")

    hasil = back_up(data, tmp_path / "simpan")
    bring_back(hasil.path, tmp_path / "pulih")

    pulih = rows_in(tmp_path / "pulih" / "ceker.db")
    dirujuk = [str(kode) for kode, *_ in pulih.pop("paket") if str(kode).startswith("bukti/")]
    assert dirujuk == [f"bukti/{n}.pdf" for n in range(len(dirujuk))]
    assert len(dirujuk) >= 3
    berkas = files_in(tmp_path / "pulih")
    assert {nama: berkas[nama] for nama in dirujuk} == {nama: content_of(nama) for nama in dirujuk}
    # Files that came after the copy are there without a row; never the other way round.
    assert len(berkas) >= 1 + len(BERKAS) + len(dirujuk) + 3
    del awal["paket"]
    assert pulih == awal


def test_a_backup_gives_back_every_row_and_every_file(
    data: Path, pencatat: Pencatat, tmp_path: Path
) -> None:
    pencatat.wait_for_more(20)
    pencatat.selesai = True
    pencatat.join()

    hasil = back_up(data, tmp_path / "simpan")
    bring_back(hasil.path, tmp_path / "pulih")

    assert rows_in(tmp_path / "pulih" / "ceker.db") == rows_in(data / "ceker.db")
    assert len(rows_in(data / "ceker.db")["paket"]) >= 21
    lama, baru = files_in(data), files_in(tmp_path / "pulih")
    del lama["ceker.db"], baru["ceker.db"]
    assert baru == lama
    assert BERKAS.items() <= baru.items()


def test_a_backup_neither_waits_for_a_writer_nor_takes_what_is_not_committed(
    data: Path, tmp_path: Path
) -> None:
    engine = open_engine(url_of(data))
    with writing(engine) as session:
        session.add(PaketRow(kode="belum", judul="", sidik=""))
        session.flush()
        hasil = back_up(data, tmp_path / "simpan")

    bring_back(hasil.path, tmp_path / "pulih")
    engine.dispose()
    kode = [baris[0] for baris in rows_in(tmp_path / "pulih" / "ceker.db")["paket"]]
    assert "belum" not in kode


def test_a_backup_says_what_it_is(data: Path, tmp_path: Path) -> None:
    hasil = back_up(data, tmp_path / "simpan")

    assert hasil.path == tmp_path / "simpan" / "ceker-20261124T101500Z.zip"
    assert hasil.ukuran == hasil.path.stat().st_size
    assert hasil.manifest.dibuat_at == KINI
    assert hasil.manifest.skema == skema.list_revisions()[0]
    assert {satu.nama: satu.ukuran for satu in hasil.manifest.isi} == {
        "ceker.db": (data / "ceker.db").stat().st_size,
        **{f"berkas/{nama}": len(isi) for nama, isi in BERKAS.items()},
    }


def test_a_backup_is_for_its_owner_alone(data: Path, tmp_path: Path) -> None:
    hasil = back_up(data, tmp_path / "simpan")

    assert stat.S_IMODE(hasil.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(hasil.path.parent.stat().st_mode) == 0o700


def test_two_backups_in_one_second_are_two_files(data: Path, tmp_path: Path) -> None:
    satu, dua = (back_up(data, tmp_path / "simpan") for _ in range(2))

    assert [satu.path.name, dua.path.name] == [
        "ceker-20261124T101500Z.zip",
        "ceker-20261124T101500Z-2.zip",
    ]
    assert satu.manifest.isi == dua.manifest.isi


def test_secrets_and_earlier_backups_are_never_in_a_backup(data: Path) -> None:
    rahasia = b"TELEGRAM_BOT_TOKEN=77:AArahasia"
    for nama in (".env", "bukti/.env", "ceker.lock", "ceker.db-wal", "demo/ceker.db"):
        (data / nama).parent.mkdir(exist_ok=True)
        (data / nama).write_bytes(rahasia if "env" in nama else b"")
    back_up(data, data / "cadangan")
    back_up(data, data / "simpanan")

    hasil = back_up(data, data / "cadangan")

    assert {satu.nama for satu in hasil.manifest.isi} == {
        "ceker.db",
        *(f"berkas/{nama}" for nama in BERKAS),
    }


def test_an_older_database_is_backed_up_as_it_is(data: Path, tmp_path: Path) -> None:
    (data / "ceker.db").unlink()
    engine = open_engine(url_of(data))
    skema.upgrade(engine, "0003")
    engine.dispose()
    sebelum = (data / "ceker.db").read_bytes()

    assert back_up(data, tmp_path / "simpan").manifest.skema == "0003"
    assert (data / "ceker.db").read_bytes() == sebelum


def test_a_backup_changes_nothing_in_the_data_folder(data: Path, tmp_path: Path) -> None:
    sebelum = files_in(data)

    back_up(data, tmp_path / "simpan")

    assert files_in(data) == sebelum


def refused_backup(data: Path, folder: Path, url: str | None = None) -> tuple[Sebab, str]:
    """Return why no backup is made; assert that nothing is left of the attempt."""
    sebelum, tersimpan = files_in(data), files_in(folder)
    with pytest.raises(CadanganError) as caught:
        backup(data, url or url_of(data), folder, now=KINI)
    assert files_in(data) == sebelum
    assert files_in(folder) == tersimpan
    return caught.value.sebab, caught.value.perihal


def test_a_servers_database_is_left_to_the_servers_tools(data: Path, tmp_path: Path) -> None:
    url = "postgresql+psycopg://ceker:rahasia@localhost/ceker"

    assert refused_backup(data, tmp_path / "simpan", url) == (Sebab.SERVER, "")


def test_a_database_elsewhere_is_refused_with_where_it_should_be(
    data: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'lain.db'}"

    assert refused_backup(data, tmp_path / "simpan", url) == (
        Sebab.BASIS_DI_LUAR,
        str(data / "ceker.db"),
    )


def test_the_programs_own_folder_is_no_data_folder(tmp_path: Path) -> None:
    program = Path(__file__).parents[3]

    with pytest.raises(CadanganError) as caught:
        backup(program, url_of(program), tmp_path / "simpan", now=KINI)

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.FOLDER_PROGRAM, str(program))


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    data = tmp_path / "data"
    kosong = (Sebab.BASIS_TIDAK_ADA, str(data / "ceker.db"))

    assert refused_backup(data, tmp_path / "simpan") == kosong
    assert not data.exists()
    data.mkdir()
    (data / "ceker.db").touch()
    assert refused_backup(data, tmp_path / "simpan") == kosong


def test_a_damaged_database_is_noticed_before_the_last_good_backup_is_thrown_away(
    data: Path, tmp_path: Path
) -> None:
    isi = bytearray((data / "ceker.db").read_bytes())
    isi[8192:90_000] = bytes(90_000 - 8192)
    (data / "ceker.db").write_bytes(isi)

    assert refused_backup(data, tmp_path / "simpan") == (Sebab.BASIS_RUSAK, str(data))


def test_a_link_in_the_data_folder_is_named(data: Path, tmp_path: Path) -> None:
    (data / "bukti" / "luar").symlink_to(tmp_path)

    assert refused_backup(data, tmp_path / "simpan") == (Sebab.TAUTAN, str(data / "bukti" / "luar"))


def test_folders_too_deep_to_be_restored_are_named_rather_than_left_out(
    data: Path, tmp_path: Path
) -> None:
    dalam = "bukti/" + "/".join(["d"] * 50)
    (data / dalam).mkdir(parents=True)

    sebab, perihal = refused_backup(data, tmp_path / "simpan")

    assert (sebab, perihal) == (Sebab.TERLALU_DALAM, repr(dalam))


def test_a_database_that_no_restore_would_take_is_not_backed_up(data: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(data / "ceker.db")) as koneksi:
        koneksi.execute("DROP TABLE penugasan")

    assert refused_backup(data, tmp_path / "simpan") == (Sebab.BASIS_RUSAK, str(data))


def test_a_name_that_is_no_text_is_named(data: Path, tmp_path: Path) -> None:
    (data / "bukti" / os.fsdecode(b"\xff.pdf")).write_bytes(b"")

    sebab, perihal = refused_backup(data, tmp_path / "simpan")

    assert sebab == Sebab.NAMA_BERKAS
    assert perihal.endswith(r"bukti/\udcff.pdf'")


def test_a_data_folder_that_is_a_link_itself_is_followed(data: Path, tmp_path: Path) -> None:
    (tmp_path / "tautan").symlink_to(data)

    hasil = back_up(tmp_path / "tautan", tmp_path / "simpan")

    assert len(hasil.manifest.isi) == 1 + len(BERKAS)


@pytest.mark.parametrize("byte", [100_000, 1_000_000])
def test_a_disk_that_fills_up_leaves_no_half_archive(data: Path, tmp_path: Path, byte: int) -> None:
    # At 100 kB the copy of the database (430 kB) does not fit, at 1 MB the archive does not.
    (data / "bukti" / "besar.jpg").write_bytes(os.urandom(2_000_000))

    with file_limit(byte):
        sebab, _ = refused_backup(data, tmp_path / "simpan")

    assert sebab in {Sebab.RUANG_KURANG, Sebab.GAGAL_BERKAS}
    if byte == 1_000_000:
        assert sebab == Sebab.RUANG_KURANG


@pytest.mark.parametrize("nomor", [errno.EROFS, errno.EACCES])
def test_a_folder_that_may_not_be_written_is_named(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nomor: int
) -> None:
    folder, open_file = tmp_path / "simpan", os.open

    def deny(path: Path, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if Path(path).parent == folder and flags & os.O_CREAT:
            raise OSError(nomor, os.strerror(nomor), str(path))
        return open_file(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", deny)

    sebab, perihal = refused_backup(data, folder)

    assert sebab == Sebab.TIDAK_BOLEH
    assert Path(perihal).parent == folder


def test_a_folder_that_is_a_file_is_named(data: Path, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()

    assert refused_backup(data, tmp_path / "berkas" / "simpan")[0] == Sebab.GAGAL_BERKAS
    assert refused_backup(data, tmp_path / "berkas") == (
        Sebab.GAGAL_BERKAS,
        str(tmp_path / "berkas"),
    )


def test_only_one_backup_runs_on_the_same_data(data: Path, tmp_path: Path) -> None:
    with penggantian.working(data):
        assert refused_backup(data, tmp_path / "simpan") == (Sebab.SEDANG_BERLANGSUNG, "")


def test_a_file_that_goes_away_meanwhile_is_passed_over(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def list_and_lose(*where: Any) -> Iterator[tuple[tuple[str, ...], Path]]:  # noqa: ANN401
        for bagian, path in list_files(*where):
            if path.name == "kosong.txt":
                path.unlink()
            yield bagian, path

    monkeypatch.setattr("core.services.cadangan.list_files", list_and_lose)

    hasil = back_up(data, tmp_path / "simpan")

    assert "berkas/bukti/kosong.txt" not in {satu.nama for satu in hasil.manifest.isi}
    assert len(hasil.manifest.isi) == len(BERKAS)


def test_what_a_crash_left_long_ago_is_swept_and_what_is_being_written_is_not(
    data: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "simpan"
    folder.mkdir()
    lama, baru = folder / ".ceker-20261101T101500Z.zip.tmp", folder / ".ceker-x.zip.tmp"
    for path, umur in ((lama, timedelta(days=1, seconds=1)), (baru, timedelta(hours=23))):
        path.touch()
        os.utime(path, times=((KINI - umur).timestamp(),) * 2)

    back_up(data, folder)

    assert not lama.exists()
    assert baru.exists()


def test_a_database_locked_by_others_is_not_waited_for_for_ever(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(salinan, "TIMEOUT_S", 0)
    with closing(sqlite3.connect(data / "ceker.db", isolation_level=None)) as lain:
        lain.execute("PRAGMA locking_mode=EXCLUSIVE")
        lain.execute("BEGIN EXCLUSIVE")

        assert refused_backup(data, tmp_path / "simpan")[0] == Sebab.GAGAL_BERKAS
