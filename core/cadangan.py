"""What a backup is: its name, its manifest, what of the data folder is in it, why it is refused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from core.errors import DomainError
from core.sejarah import POLA_KEPALA

FORMAT = 1
"""To be raised when a program that knows only the format before could not restore rightly."""

BASIS_DATA = "ceker.db"
MANIFEST = "manifest.json"
AWALAN = "berkas/"
"""Before the path of every file of the data folder, so that none can pose as the two above."""

FOLDER_BUKTI = "berkas"
"""Where in the data folder the store of evidence is; its files are named by their SHA-256."""

FOLDER = "cadangan"
"""Where in the data folder backups go unless another folder is named."""

SEBELUM = "sebelum-pulih-"
"""Begins the name of a folder that keeps what a restore replaced."""

FOLDER_LAPORAN = "laporan"
"""Where in the data folder reports are kept that can be made again."""

BUKAN_DATA = frozenset({FOLDER, FOLDER_LAPORAN, "demo", "lost+found"})
"""In the data folder, and not the office's data."""

SEMENTARA = (".tmp", ".part")
KUNCI = (".lock", ".pid")
BASIS_DAN_PENDAMPING = frozenset(BASIS_DATA + akhir for akhir in ("", "-wal", "-shm", "-journal"))
DALAM_MAKS = 50
"""Folders one in another, each a step deeper for whoever walks through them."""
NAMA_MAKS_BYTES = 255
"""What file systems take for one file or folder."""
PATH_MAKS_BYTES = 1000
"""Leaves room for the path of any data folder before it."""
POLA_BUKTI = re.compile(rf"{AWALAN}{FOLDER_BUKTI}/([0-9a-f]{{2}})/(\1[0-9a-f]{{62}})", re.ASCII)
POLA_ARSIP = re.compile(r"ceker-\d{8}T\d{6}Z(-\d+)?\.zip", re.ASCII)


class Sebab(StrEnum):
    """Why there is no backup, or why one is not restored; `perihal` of the error is in brackets."""

    SERVER = "server"
    """The database is a server's, with tools of its own."""
    BASIS_DI_LUAR = "basis_di_luar"
    """The database is a file outside the data folder [where it should be]."""
    FOLDER_PROGRAM = "folder_program"
    """The program itself lies in the data folder [folder]."""
    SEDANG_BERLANGSUNG = "sedang_berlangsung"
    """Another backup or restore is at work on the same data."""
    BASIS_TIDAK_ADA = "basis_tidak_ada"
    """There is nothing to back up yet [path]."""
    BASIS_RUSAK = "basis_rusak"
    """The database that should be backed up is damaged [folder]."""
    TAUTAN = "tautan"
    """A symbolic link: what it leads to may be anything, and lie anywhere [path]."""
    NAMA_BERKAS = "nama_berkas"
    """A name that is no text [path, escaped]."""
    TERLALU_DALAM = "terlalu_dalam"
    """A path that no backup may hold, or nothing could restore it [path]."""
    ARSIP_TIDAK_ADA = "arsip_tidak_ada"
    """[path]."""
    BUKAN_CADANGAN = "bukan_cadangan"
    """Some other file [path]."""
    RUSAK = "rusak"
    """Changed, cut off or extended since it was made [the part that shows it, or ""]."""
    TAK_SESUAI_DAFTAR = "tak_sesuai_daftar"
    """What is inside is not what the manifest lists [the part that shows it]."""
    NAMA_TERLARANG = "nama_terlarang"
    """A part that a backup never holds, such as one that leads out of the folder [its name]."""
    LEBIH_BARU = "lebih_baru"
    """Made by a newer CEKER [its version]."""
    SKEMA_GAGAL = "skema_gagal"
    """Its database cannot be brought to today's schema [its revision]."""
    TAK_LENGKAP = "tak_lengkap"
    """Its database lacks tables or columns that its schema has."""
    SUDAH_BERISI = "sudah_berisi"
    """The data folder holds data, and nobody said that it may be replaced [folder]."""
    DIPAKAI = "dipakai"
    """A running program has the data open [folder]."""
    RUANG_KURANG = "ruang_kurang"
    """The disk has no room for it [folder]."""
    TIDAK_BOLEH = "tidak_boleh"
    """The system does not let us read or write it [path]."""
    GAGAL_BERKAS = "gagal_berkas"
    """Reading or writing failed for another reason [path]."""


class CadanganError(DomainError):
    """There is no backup, or nothing was restored; what was there before is untouched."""

    def __init__(self, sebab: Sebab, perihal: str = "") -> None:
        super().__init__(f"{sebab}: {perihal!r}")
        self.sebab, self.perihal = sebab, perihal


class IsiCadangan(BaseModel):
    """One part of a backup; `ukuran` in bytes."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    nama: str
    ukuran: Annotated[int, Field(ge=0)]
    sha256: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]


class Manifest(BaseModel):
    """What a backup says of itself; `skema` is the revision of its database.

    `riwayat` is the head of its history, so that a later one can be held against it; None where
    the database has none yet.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    format: int
    ceker: str
    skema: str
    dibuat_at: AwareDatetime
    isi: tuple[IsiCadangan, ...]
    riwayat: Annotated[str, StringConstraints(pattern=POLA_KEPALA)] | None = None

    @property
    def ukuran(self) -> int:
        """Bytes of all parts together, unpacked."""
        return sum(satu.ukuran for satu in self.isi)

    @property
    def bukti_rusak(self) -> tuple[str, ...]:
        """Names of files of evidence that were damaged before they came into the backup."""
        bukti = ((POLA_BUKTI.fullmatch(satu.nama), satu.sha256) for satu in self.isi)
        return tuple(cocok[2] for cocok, sha256 in bukti if cocok and cocok[2] != sha256)


class _Kepala(BaseModel):
    """What every format has, so that a newer one is told from a damaged one."""

    format: int
    ceker: str


def read_manifest(isi: bytes) -> Manifest:
    """Raise CadanganError for one that is damaged or of a newer format."""
    try:
        kepala = _Kepala.model_validate_json(isi)
        if kepala.format > FORMAT:
            raise CadanganError(Sebab.LEBIH_BARU, kepala.ceker)
        return Manifest.model_validate_json(isi)
    except ValidationError as error:
        raise CadanganError(Sebab.RUSAK, MANIFEST) from error


def check_parts(manifest: Manifest, ditemukan: Mapping[str, int]) -> None:
    """Raise CadanganError unless the parts found (name to size) are those listed, and allowed."""
    terdaftar = {satu.nama: satu.ukuran for satu in manifest.isi}
    if len(terdaftar) != len(manifest.isi) or MANIFEST in terdaftar:
        raise CadanganError(Sebab.TAK_SESUAI_DAFTAR, MANIFEST)
    for nama in (*ditemukan, *terdaftar):
        if nama not in {MANIFEST, BASIS_DATA} and not _is_allowed(nama, terdaftar):
            raise CadanganError(Sebab.NAMA_TERLARANG, nama)
    harus = terdaftar | {MANIFEST: ditemukan.get(MANIFEST, 0)}
    for nama in sorted({BASIS_DATA, *harus, *ditemukan}):
        if nama not in terdaftar.keys() | {MANIFEST} or ditemukan.get(nama) != harus[nama]:
            raise CadanganError(Sebab.TAK_SESUAI_DAFTAR, nama)


def is_berkas(bagian: Sequence[str]) -> bool:
    """Tell whether this path in the data folder, as its parts, is a file (or folder) of data.

    The database is not: it is copied by itself. Names that begin with a dot, .env among them,
    and those that end as SEMENTARA says are never data, at any depth. What is data lies in
    folders that are data.
    """
    pertama = bagian[0]
    return not (
        any(map(_is_passing, bagian))
        or pertama in BUKAN_DATA | BASIS_DAN_PENDAMPING
        or pertama.startswith(SEBELUM)
        or pertama.endswith(KUNCI)
    )


def is_restorable(bagian: Sequence[str]) -> bool:
    """Tell whether a path, as its parts, is short enough to be written in any data folder."""
    panjang = [len(satu.encode(errors="surrogatepass")) for satu in bagian]
    return (
        len(panjang) <= DALAM_MAKS
        and max(panjang, default=0) <= NAMA_MAKS_BYTES
        and sum(panjang) + len(panjang) <= PATH_MAKS_BYTES
    )


def is_data(nama: str) -> bool:
    """Tell whether this name at the top of the data folder is what a restore replaces."""
    return nama in BASIS_DAN_PENDAMPING or is_berkas((nama,))


def archive_names(now: datetime) -> Iterator[str]:
    """Yield ceker-20261124T101500Z.zip, then -2 and so on for others of the same second."""
    return (f"ceker-{_stempel(now)}{akhir}.zip" for akhir in _numbers())


def kept_names(now: datetime) -> Iterator[str]:
    """Yield names for the folder that keeps what a restore replaces."""
    return (f"{SEBELUM}{_stempel(now)}{akhir}" for akhir in _numbers())


def parts_of(nama: str) -> tuple[str, ...]:
    """Return the path in the data folder of a part of the archive."""
    return tuple(nama.removeprefix(AWALAN).split("/"))


def _is_passing(nama: str) -> bool:
    """Tell whether a name is hidden, half-written, an earlier backup's, or none at all."""
    tersembunyi = not nama or nama.startswith(".")
    return tersembunyi or nama.endswith(SEMENTARA) or bool(POLA_ARSIP.fullmatch(nama))


def _is_allowed(nama: str, terdaftar: Mapping[str, int]) -> bool:
    bagian = parts_of(nama)
    if not is_restorable(bagian):
        return False
    induk = ("/".join((AWALAN[:-1], *bagian[:n])) for n in range(1, len(bagian)))
    return (
        nama.startswith(AWALAN)
        and "\0" not in nama
        and is_berkas(bagian)
        # Neither may a file stand where another's folder has to be.
        and not any(satu in terdaftar for satu in induk)
    )


def _stempel(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _numbers() -> Iterator[str]:
    return ("" if n == 1 else f"-{n}" for n in count(1))
