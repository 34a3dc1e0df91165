"""What belongs in a backup, and what its manifest may say."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cadangan import (
    CadanganError,
    IsiCadangan,
    Manifest,
    Sebab,
    archive_names,
    check_parts,
    is_berkas,
    is_data,
    kept_names,
    read_manifest,
)

SIDIK = "0" * 64
NAMA = ("cadangan", "demo", "ceker.db", "a.lock", ".env", "a.tmp", "ceker-20261124T101500Z.zip")
"""Names that mean something somewhere in the data folder."""


def make_manifest(*nama: str, **ganti: Any) -> Manifest:  # noqa: ANN401  any field
    isi = tuple(IsiCadangan(nama=satu, ukuran=1, sha256=SIDIK) for satu in ("ceker.db", *nama))
    kapan = datetime(2026, 11, 24, tzinfo=UTC)
    dasar = Manifest(format=1, ceker="0.1.0", skema="0007", dibuat_at=kapan, isi=isi)
    return dasar.model_copy(update=ganti)


def found(manifest: Manifest) -> dict[str, int]:
    return {satu.nama: satu.ukuran for satu in manifest.isi} | {"manifest.json": 300}


@pytest.mark.parametrize(
    "path",
    [
        "bukti/nota.pdf",
        "bukti/2024/tw1/nota dinas.pdf",
        "gambar/ceker.db",
        "bukti/cadangan/x.pdf",
        "bukti/demo",
        "catatan.txt",
        "bukti/x.lock",
    ],
)
def test_every_file_of_the_office_belongs_in_a_backup(path: str) -> None:
    assert is_berkas(path.split("/"))


@pytest.mark.parametrize(
    "path",
    [
        "ceker.db",
        "ceker.db-wal",
        "ceker.db-shm",
        "ceker.db-journal",
        "ceker.lock",
        "ceker.pid",
        ".env",
        "bukti/.env",
        ".cadangan.lock",
        ".cadangan-kerja/ceker.db",
        "bukti/.sedang-ditulis",
        "bukti/nota.pdf.tmp",
        "bukti/nota.pdf.part",
        "cadangan/ceker-20261124T101500Z.zip",
        "cadangan/lain.txt",
        "simpanan/ceker-20261124T101500Z.zip",
        "ceker-20261124T101500Z-2.zip",
        "sebelum-pulih-20261124T101500Z/ceker.db",
        "demo/ceker.db",
        "lost+found/x",
        "ceker.lock/x",
        "ceker.db/x",
        "bukti/ceker-20261124T101500Z.zip/x",
        "bukti//x",
        "bukti/../x",
        "bukti/./x",
        "",
    ],
)
def test_secrets_locks_leftovers_and_earlier_backups_do_not(path: str) -> None:
    assert not is_berkas(path.split("/"))


@given(st.lists(st.sampled_from([*NAMA, "x"]), min_size=1, max_size=4))
def test_what_is_data_lies_in_folders_that_are_data(bagian: list[str]) -> None:
    if is_berkas(bagian):
        assert all(is_berkas(bagian[:n]) for n in range(1, len(bagian)))
        assert is_data(bagian[0])


def test_a_restore_replaces_the_database_with_its_side_files_and_nothing_that_is_no_data() -> None:
    assert is_data("ceker.db")
    assert is_data("ceker.db-wal")
    assert is_data("bukti")
    assert not any(map(is_data, ("cadangan", "demo", "ceker.lock", ".env", "sebelum-pulih-x")))


def test_reports_that_can_be_made_again_are_no_data() -> None:
    assert not is_data("laporan")
    assert not is_berkas(("laporan", "2024", "semua", "a.docx"))
    assert is_berkas(("berkas", "laporan", "a.docx"))


def test_names_are_in_utc_and_never_end() -> None:
    wib = datetime(2026, 11, 24, 17, 15, tzinfo=timezone(timedelta(hours=7)))

    assert list(islice(archive_names(wib), 3)) == [
        "ceker-20261124T101500Z.zip",
        "ceker-20261124T101500Z-2.zip",
        "ceker-20261124T101500Z-3.zip",
    ]
    assert list(islice(kept_names(wib), 2)) == [
        "sebelum-pulih-20261124T101500Z",
        "sebelum-pulih-20261124T101500Z-2",
    ]


def test_a_manifest_reads_back_as_it_was_written() -> None:
    manifest = make_manifest("berkas/bukti/a.pdf")

    assert read_manifest(manifest.model_dump_json().encode()) == manifest
    check_parts(manifest, found(manifest))
    assert manifest.ukuran == 2


@pytest.mark.parametrize(
    "isi",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        make_manifest().model_dump_json().replace('"format":1', '"format":"1"').encode(),
        make_manifest(dibuat_at=datetime(2026, 11, 24)).model_dump_json().encode(),  # noqa: DTZ001
        make_manifest().model_dump_json().replace('"ukuran":1', '"ukuran":-1').encode(),
        make_manifest().model_dump_json().replace('"ukuran":1', '"ukuran":"1"').encode(),
        make_manifest().model_dump_json().replace(SIDIK, "0" * 63).encode(),
        make_manifest().model_dump_json().replace("{", '{"lain":1,', 1).encode(),
    ],
)
def test_a_manifest_that_does_not_read_is_damage(isi: bytes) -> None:
    with pytest.raises(CadanganError) as caught:
        read_manifest(isi)

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.RUSAK, "manifest.json")


def test_a_manifest_of_a_later_format_names_the_ceker_that_can_read_it() -> None:
    with pytest.raises(CadanganError) as caught:
        read_manifest(b'{"format": 2, "ceker": "9.1.0", "bagian": []}')

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.LEBIH_BARU, "9.1.0")


@pytest.mark.parametrize(
    ("ditemukan", "nama"),
    [
        ({"ceker.db": 1, "manifest.json": 9}, "berkas/a"),
        ({"berkas/a": 1, "manifest.json": 9}, "ceker.db"),
        ({"ceker.db": 1, "berkas/a": 1}, "manifest.json"),
        ({"ceker.db": 1, "berkas/a": 1, "berkas/b": 1, "manifest.json": 9}, "berkas/b"),
        ({"ceker.db": 1, "berkas/a": 2, "manifest.json": 9}, "berkas/a"),
    ],
)
def test_a_part_that_is_missing_extra_or_of_another_size_is_named(
    ditemukan: dict[str, int], nama: str
) -> None:
    with pytest.raises(CadanganError) as caught:
        check_parts(make_manifest("berkas/a"), ditemukan)

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.TAK_SESUAI_DAFTAR, nama)


@pytest.mark.parametrize("nama", [("berkas/a", "berkas/a"), ("manifest.json",)])
def test_a_part_listed_twice_or_the_list_itself_is_refused(nama: tuple[str, ...]) -> None:
    manifest = make_manifest(*nama)

    with pytest.raises(CadanganError) as caught:
        check_parts(manifest, found(manifest))

    assert caught.value.sebab == Sebab.TAK_SESUAI_DAFTAR


@pytest.mark.parametrize("path", ["d/" * 49 + "f", "n" * 255, "/".join(["é" * 99] * 5)], ids=len)
def test_a_deep_or_long_name_that_any_disk_takes_is_restored(path: str) -> None:
    manifest = make_manifest(f"berkas/{path}")

    check_parts(manifest, found(manifest))


def test_a_manifest_without_the_database_is_refused() -> None:
    manifest = make_manifest(isi=())

    with pytest.raises(CadanganError) as caught:
        check_parts(manifest, found(manifest))

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.TAK_SESUAI_DAFTAR, "ceker.db")


@pytest.mark.parametrize(
    "nama",
    [
        "/etc/passwd",
        "berkas//etc/passwd",
        "../x",
        "berkas/../../x",
        "berkas/bukti/../../../x",
        "berkas/./x",
        "berkas/",
        "berkas",
        "bukti/x",
        "berkas/.env",
        "berkas/ceker.db",
        "berkas/ceker.db-wal",
        "berkas/ceker.lock",
        "berkas/cadangan/x",
        "berkas/a\0b",
        "berkas/bukti/a.pdf/b",
        "berkas/" + "d/" * 3000 + "f",
        "berkas/" + "d/" * 50 + "f",
        "berkas/" + "n" * 256,
        "berkas/" + "/".join(["é" * 100] * 5),
    ],
)
def test_a_name_that_a_backup_never_holds_is_refused(nama: str) -> None:
    manifest = make_manifest("berkas/bukti/a.pdf", nama)

    with pytest.raises(CadanganError) as caught:
        check_parts(manifest, found(manifest))

    assert (caught.value.sebab, caught.value.perihal) == (Sebab.NAMA_TERLARANG, nama)
