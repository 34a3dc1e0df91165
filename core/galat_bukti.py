"""What can go wrong with a file that somebody sends, as facts."""

from enum import StrEnum

from core.errors import DomainError

UKURAN_MAKS = 20 << 20
"""Bytes; Telegram hands nothing larger to a bot."""


class SebabTakTersimpan(StrEnum):
    """Why a file that somebody sent is not kept."""

    PENUH = "penuh"
    """The disk has no room."""
    TIDAK_BOLEH = "tidak_boleh"
    """The system does not let us write there."""
    DISK = "disk"
    """Writing failed for another reason."""


class BerkasTakTersimpanError(DomainError):
    """The file is not in the store, so nothing may refer to it."""

    def __init__(self, sebab: SebabTakTersimpan) -> None:
        super().__init__(f"file not stored: {sebab}")
        self.sebab = sebab


class SebabTakTerbaca(StrEnum):
    """Why a file of the store is not given back."""

    TIDAK_ADA = "tidak_ada"
    RUSAK = "rusak"
    """It is no longer what was stored."""
    DISK = "disk"


class BerkasTakTerbacaError(DomainError):
    """A file that was stored cannot be given back; `sidik` is its SHA-256."""

    def __init__(self, sebab: SebabTakTerbaca, sidik: str) -> None:
        super().__init__(f"file {sidik[:64]!r} not read: {sebab}")
        self.sebab, self.sidik = sebab, sidik


class SebabDitolak(StrEnum):
    """Why a file is not taken; `perihal` of the error is in brackets."""

    KIRIMAN = "kiriman"
    """No file and no photo: a sticker, a video [Telegram's name of its kind]."""
    KOSONG = "kosong"
    TERLALU_BESAR = "terlalu_besar"
    """More than Telegram hands to a bot."""
    JENIS = "jenis"
    """By its content it is none of the kinds that are taken."""
    OFFICE_LAMA = "office_lama"
    """Word, Excel or PowerPoint from before 2007: what is in it cannot be told safely."""
    BERSANDI = "bersandi"
    """Nobody can open it without a password."""
    BERMAKRO = "bermakro"
    """A program travels in it."""
    TIDAK_UTUH = "tidak_utuh"
    """Cut off or damaged on its way."""
    TIDAK_WAJAR = "tidak_wajar"
    """Made so that it does harm to whoever opens it, or too large once unpacked."""
    BUKAN_XLSX = "bukan_xlsx"
    """Something else where a workbook was asked for."""
    TERLALU_BANYAK_LEMBAR = "terlalu_banyak_lembar"
    TERLALU_BANYAK_BARIS = "terlalu_banyak_baris"
    """[name of the sheet]."""
    TERLALU_BANYAK_KOLOM = "terlalu_banyak_kolom"
    """[name of the sheet]."""


class BerkasDitolakError(DomainError):
    """A file that somebody sent is not taken; nothing of it is kept."""

    def __init__(self, sebab: SebabDitolak, perihal: str = "") -> None:
        super().__init__(f"file refused: {sebab} {perihal[:80]!r}")
        self.sebab, self.perihal = sebab, perihal


def check_size(byte: int) -> None:
    """Raise BerkasDitolakError for an empty file and for one that is too large."""
    if byte <= 0:
        raise BerkasDitolakError(SebabDitolak.KOSONG)
    if byte > UKURAN_MAKS:
        raise BerkasDitolakError(SebabDitolak.TERLALU_BESAR)


class SebabTakTerunduh(StrEnum):
    """Why a file did not come from Telegram."""

    TIDAK_ADA = "tidak_ada"
    """Telegram has it no longer, or not for this bot."""
    JARINGAN = "jaringan"
    """Cut off, or too slow."""


class BerkasTakTerunduhError(DomainError):
    """A file that somebody sent could not be fetched; sent again it may."""

    def __init__(self, sebab: SebabTakTerunduh) -> None:
        super().__init__(f"file not fetched: {sebab}")
        self.sebab = sebab
