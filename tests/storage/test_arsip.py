"""The archive file: whole or not there, sealed, and never trusted."""

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZipFile, ZipInfo

import pytest

from storage import arsip
from storage.arsip import ArsipRusakError, PembacaArsip
from tests.arsip_uji import reseal, write_sealed

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)
ISI = {"ceker.db": b"basis data" * 50, "berkas/a": b"", "berkas/b": os.urandom(2000)}


def names() -> Iterator[str]:
    return (f"ceker-{n}.zip" for n in range(1, 9))


def write(folder: Path, isi: dict[str, bytes] = ISI) -> Path:
    with arsip.create_archive(folder, names(), NOW) as tulis:
        for nama, satu in isi.items():
            tulis.add(nama, BytesIO(satu))
    return tulis.path


def reader(path: Path) -> PembacaArsip:
    return PembacaArsip(BytesIO(path.read_bytes()))


def is_sound(isi: bytes) -> bool:
    berkas = BytesIO(isi)
    return arsip.is_archive(berkas, "ceker.db") and arsip.seal_holds(berkas)


def test_an_archive_holds_what_was_put_in_for_any_unpacker(tmp_path: Path) -> None:
    path = write(tmp_path)

    assert is_sound(path.read_bytes())
    assert reader(path).list_parts() == {nama: len(satu) for nama, satu in ISI.items()}
    with ZipFile(path) as lain:
        assert {nama: lain.read(nama) for nama in lain.namelist()} == ISI
        assert lain.testzip() is None


def test_only_its_owner_may_read_an_archive(tmp_path: Path) -> None:
    assert stat.S_IMODE(write(tmp_path).stat().st_mode) == 0o600


def test_an_archive_tells_size_and_checksum_of_what_went_in(tmp_path: Path) -> None:
    with arsip.create_archive(tmp_path, names(), NOW) as tulis:
        catatan = tulis.add("ceker.db", BytesIO(b"abc"))

    # SHA-256 of "abc": FIPS 180-4, example B.1.
    sidik = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert catatan == (3, sidik)


def test_a_name_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "ceker-1.zip").write_bytes(b"lama")
    (tmp_path / "ceker-2.zip").symlink_to("tidak-ada")
    (tmp_path / ".ceker-3.zip.tmp").write_bytes(b"sedang ditulis")

    assert write(tmp_path).name == "ceker-4.zip"
    assert (tmp_path / "ceker-1.zip").read_bytes() == b"lama"
    assert (tmp_path / ".ceker-3.zip.tmp").read_bytes() == b"sedang ditulis"
    assert len(list(tmp_path.iterdir())) == 4


def test_nothing_is_seen_of_an_archive_before_it_is_finished(tmp_path: Path) -> None:
    with arsip.create_archive(tmp_path, names(), NOW) as tulis:
        tulis.add("ceker.db", BytesIO(b"abc"))
        assert [path.name for path in tmp_path.glob("ceker-*")] == []
        assert arsip.temporary_names(tmp_path) == [tmp_path / ".ceker-1.zip.tmp"]

    assert [path.name for path in tmp_path.iterdir()] == ["ceker-1.zip"]


def test_nothing_is_left_of_an_archive_that_failed(tmp_path: Path) -> None:
    class Mati(BaseException):
        pass

    def fail() -> None:
        with arsip.create_archive(tmp_path, names(), NOW) as tulis:
            tulis.add("ceker.db", BytesIO(b"abc"))
            raise Mati

    with pytest.raises(Mati):
        fail()

    assert list(tmp_path.iterdir()) == []


def test_every_byte_is_under_the_seal(tmp_path: Path) -> None:
    isi = write(tmp_path).read_bytes()

    for at in range(len(isi)):
        rusak = bytearray(isi)
        rusak[at] ^= 1
        assert not is_sound(bytes(rusak)), at


def test_an_archive_that_is_cut_off_or_extended_anywhere_is_not_sound(tmp_path: Path) -> None:
    isi = write(tmp_path).read_bytes()

    assert [n for n in range(len(isi)) if is_sound(isi[:n])] == []
    assert not is_sound(isi + b"\0")
    assert not is_sound(b"\0" + isi)


def test_another_zip_is_not_an_archive(tmp_path: Path) -> None:
    write_sealed(tmp_path / "lain.docx", [(ZipInfo("word/document.xml"), b"x")])

    assert not arsip.is_archive(BytesIO((tmp_path / "lain.docx").read_bytes()), "ceker.db")


def link(nama: str) -> ZipInfo:
    bagian = ZipInfo(nama)
    bagian.external_attr = (stat.S_IFLNK | 0o777) << 16
    return bagian


@pytest.mark.parametrize("bagian", [link("berkas/x"), ZipInfo("berkas/x/")])
def test_a_part_that_is_no_plain_file_is_refused(tmp_path: Path, bagian: ZipInfo) -> None:
    path = tmp_path / "x.zip"
    write_sealed(path, [(ZipInfo("ceker.db"), b"x"), (bagian, b"/etc/passwd")])

    with pytest.raises(ArsipRusakError) as caught:
        reader(path).list_parts()

    assert caught.value.bagian == bagian.filename


def test_a_part_packed_in_a_way_of_its_own_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with ZipFile(path, "w", ZIP_BZIP2) as lain:
        lain.writestr("ceker.db", b"x")

    with pytest.raises(ArsipRusakError):
        reader(path).list_parts()


def test_an_encrypted_part_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path)
    isi = bytearray(path.read_bytes())
    isi[isi.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(isi)

    with pytest.raises(ArsipRusakError):
        reader(path).list_parts()


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    write_sealed(path, [(ZipInfo("ceker.db"), b"x"), (ZipInfo("ceker.db"), b"y")])

    with pytest.raises(ArsipRusakError):
        reader(path).list_parts()


def test_what_is_no_zip_at_all_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04" + bytes(500))

    with pytest.raises(ArsipRusakError):
        reader(tmp_path / "x.zip")


@pytest.mark.parametrize("ukuran", [0, 499, 501])
def test_a_part_of_another_size_than_agreed_is_refused_and_never_grows_beyond_it(
    tmp_path: Path, ukuran: int
) -> None:
    path = write(tmp_path)

    with pytest.raises(ArsipRusakError):
        reader(path).extract("ceker.db", tmp_path / "keluar", ukuran=ukuran)

    assert (tmp_path / "keluar").stat().st_size <= ukuran


def test_a_bomb_whose_size_lies_is_stopped_at_the_size_that_was_agreed(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    # 50 MB of zeros in 50 kB, said to be 500 bytes in both places where a zip says so.
    write_sealed(path, [(ZipInfo("ceker.db"), bytes(50_000_000))])
    isi = bytearray(path.read_bytes())
    pusat = isi.index(b"PK\x01\x02")
    isi[pusat + 24 : pusat + 28] = isi[22:26] = (500).to_bytes(4, "little")
    path.write_bytes(isi)
    reseal(path)

    assert reader(path).list_parts() == {"ceker.db": 500}
    with pytest.raises(ArsipRusakError):
        reader(path).extract("ceker.db", tmp_path / "keluar", ukuran=500)
    with pytest.raises(ArsipRusakError):
        reader(path).read("ceker.db", limit=1000)

    assert (tmp_path / "keluar").stat().st_size <= 500


def test_a_part_is_read_only_up_to_its_limit(tmp_path: Path) -> None:
    baca = reader(write(tmp_path))

    assert baca.read("ceker.db", limit=500) == ISI["ceker.db"]
    with pytest.raises(ArsipRusakError):
        baca.read("ceker.db", limit=499)
    with pytest.raises(ArsipRusakError):
        baca.read("tidak-ada", limit=1)


def test_a_part_is_not_written_over_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "keluar").write_bytes(b"lama")

    with pytest.raises(FileExistsError):
        reader(write(tmp_path)).extract("ceker.db", tmp_path / "keluar", ukuran=500)

    assert (tmp_path / "keluar").read_bytes() == b"lama"
