"""The files of chapters that were made before, below the data folder: none of it is data.

A name says of which chapter a file is and when it was made; what has such a name is whole. One
bot at a time works in a data folder, so nobody else writes here.
"""

import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bot.lkjip.pesanan import Jadi, Jenis, Pesanan
from core.cadangan import FOLDER_LAPORAN

BANYAK = 3
"""Chapters that are kept of one year and one circle of units; each may have all kinds of file."""
BESAR_BYTES = 100 * 1024 * 1024
"""What all files together may take."""
SEMENTARA = ".tmp"
STEMPEL = "%Y%m%dT%H%M%S.%fZ"
NAMA = re.compile(r"(?P<kunci>[0-9a-f]{64})-(?P<stempel>[0-9T.]+Z)\.(?P<jenis>[a-z]+)", re.ASCII)


class _Bab(NamedTuple):
    """One chapter as it was made at one time."""

    dibuat_at: datetime
    kunci: str


class Lemari:
    """The files in this data folder. What the disk refuses is an OSError."""

    def __init__(
        self, data_dir: Path, *, banyak: int = BANYAK, besar_bytes: int = BESAR_BYTES
    ) -> None:
        self._folder = data_dir / FOLDER_LAPORAN
        self._banyak, self._besar_bytes = banyak, besar_bytes

    def find(self, pesanan: Pesanan, jenis: Jenis) -> Jadi | None:
        """Return the file of this kind of the chapter, None where there is none."""
        berkas = _files(self._shelf(pesanan).glob(f"{pesanan.kunci}-*.{jenis}"))
        if not berkas:
            return None
        bab = max(berkas)
        return Jadi(berkas[bab][0].read_bytes(), bab.dibuat_at)

    def keep(self, pesanan: Pesanan, isi: Mapping[Jenis, bytes], dibuat_at: datetime) -> None:
        """Keep the files, each whole or not at all; remove what is more than is kept."""
        rak = self._shelf(pesanan)
        rak.mkdir(mode=0o700, parents=True, exist_ok=True)
        stempel = dibuat_at.astimezone(UTC).strftime(STEMPEL)
        for jenis, satu in isi.items():
            _write(rak / f"{pesanan.kunci}-{stempel}.{jenis}", satu)
        self._prune()

    def _prune(self) -> None:
        """Remove old chapters, and what a crash has left half-written."""
        _remove(self._folder.rglob(f"*{SEMENTARA}"))
        sisa: list[tuple[_Bab, list[Path]]] = []
        for rak in self._folder.glob("*/*"):
            semua = sorted(_files(rak.iterdir()).items(), reverse=True)
            sisa += semua[: self._banyak]
            for _, berkas in semua[self._banyak :]:
                _remove(berkas)
        besar = 0
        for _, berkas in sorted(sisa, reverse=True):
            besar += sum(path.stat().st_size for path in berkas)
            if besar > self._besar_bytes:
                _remove(berkas)

    def _shelf(self, pesanan: Pesanan) -> Path:
        return self._folder / f"{pesanan.tahun}" / pesanan.lingkup


def _files(semua: Iterable[Path]) -> dict[_Bab, list[Path]]:
    """Return the files by the chapter that they are of; a foreign name is passed over."""
    hasil: defaultdict[_Bab, list[Path]] = defaultdict(list)
    for path in semua:
        if (cocok := NAMA.fullmatch(path.name)) is not None:
            saat = datetime.strptime(cocok["stempel"], STEMPEL).replace(tzinfo=UTC)
            hasil[_Bab(saat, cocok["kunci"])].append(path)
    return hasil


def _remove(semua: Iterable[Path]) -> None:
    for path in semua:
        path.unlink(missing_ok=True)


def _write(path: Path, isi: bytes) -> None:
    # mkstemp makes it for its owner alone.
    fd, nama = tempfile.mkstemp(suffix=SEMENTARA, dir=path.parent)
    try:
        with os.fdopen(fd, "wb") as berkas:
            berkas.write(isi)
            berkas.flush()
            os.fsync(berkas.fileno())
        Path(nama).rename(path)
    except BaseException:
        with suppress(OSError):
            Path(nama).unlink(missing_ok=True)
        raise
