"""Data folders, what is in them, and archives that somebody has tampered with."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from core.cadangan import (
    MANIFEST,
    CadanganError,
    IsiCadangan,
    Manifest,
    Sebab,
    read_manifest,
)
from core.services.cadangan import HasilCadangan, backup
from core.services.pemulihan import HasilPemulihan, restore
from tests.arsip_uji import Isi, files_in, write_sealed

KINI = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)

BERKAS = {
    "bukti/2024/nota dinas.pdf": b"%PDF-1.7 nota",
    "bukti/kosong.txt": b"",
    "gambar/grafik é.png": bytes(range(256)) * 300,
}
"""Path in the data folder -> content."""

LAMA = {"bukti/lama.pdf": b"lama", "gambar/grafik.png": b"lama"}
"""The files of another data folder, which a restore replaces."""


def url_of(data: Path) -> str:
    return f"sqlite:///{data / 'ceker.db'}"


def make_data(data: Path, basis: Path, berkas: Isi = BERKAS) -> Path:
    """Return a data folder with a copy of this database and these files."""
    data.mkdir()
    shutil.copy(basis, data / "ceker.db")
    for nama, isi in berkas.items():
        (data / nama).parent.mkdir(parents=True, exist_ok=True)
        (data / nama).write_bytes(isi)
    return data


def back_up(data: Path, folder: Path, now: datetime = KINI) -> HasilCadangan:
    return backup(data, url_of(data), folder, now=now)


def bring_back(arsip: Path, data: Path, *, ganti: bool = False) -> HasilPemulihan:
    return restore(arsip, data, url_of(data), ganti=ganti, now=KINI)


def refused(arsip: Path, data: Path, *, ganti: bool = True) -> tuple[Sebab, str]:
    """Return why nothing is restored; assert that the data is as it was, to the byte."""
    sebelum = files_in(data)
    with pytest.raises(CadanganError) as caught:
        bring_back(arsip, data, ganti=ganti)
    assert files_in(data) == sebelum
    return caught.value.sebab, caught.value.perihal


def tamper(arsip: Path, change: Callable[[Isi], None]) -> None:
    """Change the parts of an archive, the manifest among them, and seal it again."""
    with ZipFile(arsip) as lama:
        isi = {nama: lama.read(nama) for nama in lama.namelist()}
    change(isi)
    write_sealed(arsip, [(ZipInfo(nama), satu) for nama, satu in isi.items()])


def list_anew(isi: Isi, **ganti: object) -> None:
    """Make the manifest list what is in the archive now, with some of its fields replaced."""
    lama = read_manifest(isi[MANIFEST])
    daftar = tuple(
        IsiCadangan(nama=nama, ukuran=len(satu), sha256=hashlib.sha256(satu).hexdigest())
        for nama, satu in isi.items()
        if nama != MANIFEST
    )
    baru = lama.model_copy(update={"isi": daftar} | ganti)
    isi[MANIFEST] = Manifest.model_dump_json(baru).encode()
