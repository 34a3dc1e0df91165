"""A zip from a stranger, such as every Office file is: judged before anything of it is unpacked.

What it says of itself may be a lie, so what is unpacked is counted as well.
"""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from core.galat_bukti import BerkasDitolakError, SebabDitolak

POTONG_BYTES = 1 << 16
TANDA_BAGIAN = b"PK\x01\x02"
"""Begins the entry of each part in the list at a zip's end."""
TERSANDI = 0x1


@dataclass(frozen=True, slots=True, kw_only=True)
class Batas:
    """How much a zip may hold; sizes in bytes, `rasio` unpacked to packed."""

    bagian: int = 2_000
    total: int = 200 << 20
    rasio: int = 300
    """Honest workbooks reach 20 in their sheets and 180 in their texts; deflate ends at 1,032."""
    rasio_mulai: int = 1 << 20
    """Smaller parts do no harm, whatever their ratio."""


class Wadah:
    """An opened zip. Raises BerkasDitolakError where it is damaged or no honest one."""

    def __init__(self, isi: bytes, batas: Batas | None = None) -> None:
        batas = batas or Batas()
        # Before the list is read: each of its entries becomes an object of half a kilobyte.
        if isi.count(TANDA_BAGIAN) > batas.bagian:
            raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
        try:
            self._zip = ZipFile(io.BytesIO(isi))
        except (BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH) from error
        daftar = self._zip.infolist()
        if any(satu.flag_bits & TERSANDI for satu in daftar):
            raise BerkasDitolakError(SebabDitolak.BERSANDI)
        self._bagian = {satu.filename: satu for satu in daftar}
        if len(self._bagian) != len(daftar) or not _is_honest(daftar, batas):
            raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)

    @property
    def nama(self) -> frozenset[str]:
        """The names of all parts, folders left out."""
        return frozenset(satu for satu in self._bagian if not satu.endswith("/"))

    def read(self, nama: str, *, maks: int) -> Iterator[bytes]:
        """Yield a part in pieces, never more than `maks` bytes in all.

        One that is not there, or damaged, is a damaged file; a longer one is none to open.
        """
        try:
            bagian = self._bagian[nama]
            if bagian.file_size > maks:
                raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
            with self._zip.open(bagian) as isi:
                while potong := isi.read(POTONG_BYTES):
                    maks -= len(potong)
                    if maks < 0:
                        raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
                    yield potong
        except (BadZipFile, EOFError, KeyError, NotImplementedError, ValueError, zlib.error) as e:
            raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH) from e


def _is_honest(daftar: list[ZipInfo], batas: Batas) -> bool:
    total = sum(satu.file_size for satu in daftar)
    return total <= batas.total and all(_is_plain(satu, batas) for satu in daftar)


def _is_plain(bagian: ZipInfo, batas: Batas) -> bool:
    # As it stands in the file: the library has made "\\" a "/" and cut the name at a zero.
    nama = bagian.orig_filename
    jalan = nama.split("/")
    return (
        bagian.compress_type in {ZIP_STORED, ZIP_DEFLATED}
        and not nama.startswith("/")
        and ".." not in jalan
        and not any(huruf in nama for huruf in "\\\0:")
        and (
            bagian.file_size <= batas.rasio_mulai
            or bagian.file_size <= batas.rasio * max(bagian.compress_size, 1)
        )
    )
