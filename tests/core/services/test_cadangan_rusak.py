"""A damaged, forged or foreign backup is refused, and the data stays as it was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from zipfile import ZipFile, ZipInfo

import pytest

from core.cadangan import MANIFEST, Sebab, read_manifest
from storage.penggantian import KERJA
from storage.skema import list_revisions
from tests.arsip_uji import Isi, reseal, write_sealed
from tests.cadangan_uji import BERKAS, back_up, bring_back, list_anew, refused, tamper

SISI = ("ceker.db", *(f"berkas/{nama}" for nama in BERKAS), MANIFEST)
"""The parts of the archive of the fixture."""

# Without a new seal, the seal shows the damage; with one, as a forger or a bad tool would
# write it, the checks behind the seal must.


def test_a_flipped_byte_in_any_part_is_refused(arsip: Path, data: Path) -> None:
    utuh = arsip.read_bytes()
    with ZipFile(arsip) as isi:
        awal = [bagian.header_offset for bagian in isi.infolist()]
    ukuran = len(utuh)
    for at in (*(satu + 60 for satu in awal), ukuran // 2, ukuran - 70, ukuran - 1):
        rusak = bytearray(utuh)
        rusak[at] ^= 0x10
        arsip.write_bytes(rusak)
        assert refused(arsip, data) == (Sebab.RUSAK, "")


@pytest.mark.parametrize("sisa", [0.999, 0.5, 0.01])
def test_a_truncated_archive_is_refused(arsip: Path, data: Path, sisa: float) -> None:
    isi = arsip.read_bytes()
    arsip.write_bytes(isi[: int(len(isi) * sisa)])

    assert refused(arsip, data) == (Sebab.RUSAK, "")


def test_an_empty_file_is_no_backup(arsip: Path, data: Path) -> None:
    arsip.write_bytes(b"")

    assert refused(arsip, data) == (Sebab.BUKAN_CADANGAN, str(arsip))


@pytest.mark.parametrize("nama", SISI)
def test_a_flipped_byte_under_a_new_seal_is_refused(arsip: Path, data: Path, nama: str) -> None:
    def flip(isi: Isi) -> None:
        tengah = len(isi[nama]) // 2
        isi[nama] = (
            isi[nama][:tengah] + bytes([isi[nama][tengah] ^ 1]) + isi[nama][tengah + 1 :]
            if isi[nama]
            else b"x"
        )

    tamper(arsip, flip)

    sebab, perihal = refused(arsip, data)

    assert sebab in {Sebab.RUSAK, Sebab.TAK_SESUAI_DAFTAR}
    # A byte of the manifest may be one of a checksum: then the part it belongs to shows it.
    assert perihal in SISI if nama == MANIFEST else perihal == nama


def test_a_byte_flipped_in_the_packed_data_under_a_new_seal_is_refused(
    arsip: Path, data: Path
) -> None:
    isi = bytearray(arsip.read_bytes())
    isi[5000] ^= 1
    arsip.write_bytes(isi)
    reseal(arsip)

    assert refused(arsip, data) == (Sebab.RUSAK, "ceker.db")


@pytest.mark.parametrize("nama", SISI[1:])
def test_a_part_that_was_taken_out_is_missed(arsip: Path, data: Path, nama: str) -> None:
    tamper(arsip, lambda isi: isi.__delitem__(nama))

    assert refused(arsip, data) == (Sebab.TAK_SESUAI_DAFTAR, nama)


def test_a_part_that_was_put_in_is_noticed(arsip: Path, data: Path) -> None:
    tamper(arsip, lambda isi: isi.update({"berkas/bukti/sisipan.pdf": b"x"}))

    assert refused(arsip, data) == (Sebab.TAK_SESUAI_DAFTAR, "berkas/bukti/sisipan.pdf")


def test_the_wrong_manifest_is_noticed(arsip: Path, data: Path, tmp_path: Path) -> None:
    lain = back_up(data, tmp_path / "lain").path
    with ZipFile(lain) as isi_lain:
        manifest = isi_lain.read(MANIFEST)

    tamper(arsip, lambda isi: isi.update({MANIFEST: manifest}))

    assert refused(arsip, data)[0] == Sebab.TAK_SESUAI_DAFTAR


def test_a_tower_of_folders_is_refused_and_leaves_no_work_behind(arsip: Path, data: Path) -> None:
    nama = "berkas/" + "d/" * 3000 + "f"

    def add(isi: Isi) -> None:
        isi[nama] = b"x"
        list_anew(isi)

    tamper(arsip, add)

    assert refused(arsip, data) == (Sebab.NAMA_TERLARANG, nama)
    assert not (data / KERJA).exists()


def forge(change: Callable[[Isi], None], **ganti: object) -> Callable[[Isi], None]:
    """Return a change after which the manifest agrees with what is in the archive."""

    def both(isi: Isi) -> None:
        change(isi)
        list_anew(isi, **ganti)

    return both


def unchanged(isi: Isi) -> None:
    """Leave the parts as they are."""


def drop_page(isi: Isi) -> None:
    isi["ceker.db"] = isi["ceker.db"][:8192] + bytes(80_000) + isi["ceker.db"][88_192:]


def rewrite(tmp_path: Path, sql: str) -> Callable[[Isi], None]:
    def change(isi: Isi) -> None:
        basis = tmp_path / "ubah.db"
        basis.write_bytes(isi["ceker.db"])
        with closing(sqlite3.connect(basis)) as koneksi:
            koneksi.executescript(sql)
        isi["ceker.db"] = basis.read_bytes()

    return change


@pytest.mark.parametrize("isi_basis", [b"", b"bukan basis data" * 1000])
def test_a_backup_with_something_else_for_a_database_is_refused(
    arsip: Path, data: Path, isi_basis: bytes
) -> None:
    tamper(arsip, forge(lambda isi: isi.update({"ceker.db": isi_basis})))

    sebab, perihal = refused(arsip, data)

    assert sebab in {Sebab.RUSAK, Sebab.TAK_SESUAI_DAFTAR}
    assert perihal == "ceker.db"


def test_a_database_that_sqlite_finds_unsound_is_refused(arsip: Path, data: Path) -> None:
    tamper(arsip, forge(drop_page))

    assert refused(arsip, data) == (Sebab.RUSAK, "ceker.db")


def test_a_database_of_another_program_is_refused(arsip: Path, data: Path, tmp_path: Path) -> None:
    tamper(arsip, forge(rewrite(tmp_path, "DROP TABLE alembic_version")))

    assert refused(arsip, data) == (Sebab.TAK_SESUAI_DAFTAR, "ceker.db")


@pytest.mark.parametrize(
    "sql",
    [
        "PRAGMA foreign_keys=OFF; DROP TABLE penugasan;",
        "ALTER TABLE orang DROP COLUMN nama;",
        "ALTER TABLE narasi RENAME TO cerita;",
    ],
)
def test_a_database_without_all_its_tables_and_columns_is_refused(
    arsip: Path, data: Path, tmp_path: Path, sql: str
) -> None:
    tamper(arsip, forge(rewrite(tmp_path, sql)))

    assert refused(arsip, data) == (Sebab.TAK_LENGKAP, "")


def test_a_database_that_only_says_which_schema_it_has_is_refused(arsip: Path, data: Path) -> None:
    kosong = data.parent / "kosong.db"
    with closing(sqlite3.connect(kosong)) as koneksi:
        koneksi.execute("CREATE TABLE alembic_version (version_num)")
        koneksi.execute("INSERT INTO alembic_version VALUES (?)", list_revisions()[:1])
        koneksi.commit()

    tamper(arsip, forge(lambda isi: isi.update({"ceker.db": kosong.read_bytes()})))

    assert refused(arsip, data) == (Sebab.TAK_LENGKAP, "")


def test_a_backup_of_a_newer_ceker_is_refused(arsip: Path, data: Path, tmp_path: Path) -> None:
    baru = rewrite(tmp_path, "UPDATE alembic_version SET version_num = '9999'")
    tamper(arsip, forge(baru, skema="9999", ceker="9.0.0"))

    assert refused(arsip, data) == (Sebab.LEBIH_BARU, "9.0.0")


def test_a_schema_that_the_manifest_does_not_own_up_to_is_refused(
    arsip: Path, data: Path, tmp_path: Path
) -> None:
    baru = rewrite(tmp_path, "UPDATE alembic_version SET version_num = '9999'")
    tamper(arsip, forge(baru))

    assert refused(arsip, data) == (Sebab.TAK_SESUAI_DAFTAR, "ceker.db")


@pytest.mark.parametrize(
    "nama",
    ["../keluar", "/tmp/keluar", "berkas/../../keluar", "berkas//tmp/keluar", "berkas/.env"],  # noqa: S108
)
def test_a_part_that_would_land_outside_is_refused(arsip: Path, data: Path, nama: str) -> None:
    tamper(arsip, forge(lambda isi: isi.update({nama: b"x"})))

    assert refused(arsip, data) == (Sebab.NAMA_TERLARANG, nama)
    assert not (data.parent / "keluar").exists()


def test_a_link_in_an_archive_is_refused(arsip: Path, data: Path) -> None:
    with ZipFile(arsip) as lama:
        isi = {nama: lama.read(nama) for nama in lama.namelist()}
    isi["berkas/bukti/tautan"] = b"/etc"
    list_anew(isi)
    tautan = ZipInfo("berkas/bukti/tautan")
    tautan.external_attr = 0o120777 << 16
    parts = [(ZipInfo(nama), satu) for nama, satu in isi.items() if nama != tautan.filename]
    write_sealed(arsip, [*parts, (tautan, b"/etc")])

    assert refused(arsip, data) == (Sebab.RUSAK, "berkas/bukti/tautan")


def test_an_archive_that_claims_more_than_the_disk_holds_is_refused(
    arsip: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ZipFile(arsip) as isi:
        perlu = read_manifest(isi.read(MANIFEST)).ukuran

    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=perlu - 1))
    assert refused(arsip, data) == (Sebab.RUANG_KURANG, str(data))

    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=perlu))
    assert bring_back(arsip, data, ganti=True).lama is not None
