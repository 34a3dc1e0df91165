"""The two worlds, for tests about what is answered in them."""

from tests.tanya.conftest import (
    berjalan,
    berkas_berjalan,
    berkas_dokumen,
    dokumen,
    pinjaman_berjalan,
    pinjaman_dokumen,
)

__all__ = [
    "berjalan",
    "berkas_berjalan",
    "berkas_dokumen",
    "dokumen",
    "pinjaman_berjalan",
    "pinjaman_dokumen",
]
