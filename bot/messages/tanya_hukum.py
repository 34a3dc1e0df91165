"""Answers to free text about the law that a document stands on."""

from collections.abc import Sequence
from html import escape

TANPA_LANDASAN = "Landasan hukum tidak tersedia dalam data."
LANDASAN = "<b>{banyak} landasan hukum dokumen</b>:"
LANDASAN_LUAR = "acuan skala di CEKER, bukan dari dokumen"


def landasan(nomor: str, teks: str) -> str:
    return f"{escape(nomor)}. {escape(teks)}"


def landasan_uraian(teks: str, sumber: str) -> str:
    """Tell a rule that the prose of the document names; `sumber` is HTML."""
    return f"• {escape(teks)}. {sumber}"


def landasan_skala(teks: str, perihal: str) -> str:
    return f"• {escape(teks)}: skala {escape(perihal)} ({LANDASAN_LUAR})"


def landasan_tenggat(jenis: str, dasar: str) -> str:
    return f"• {escape(jenis)}: {escape(dasar)} (acuan tenggat di CEKER, bukan dari dokumen)"


def landasan_istilah(istilah: str, sumber: str) -> str:
    return f"Pengertian {escape(istilah)}: {escape(sumber)} (acuan CEKER, bukan dari dokumen)."


def tanpa_landasan_ke(urutan: int, banyak: int) -> str:
    return f"Landasan hukum ke-{urutan} tidak ada; yang ada {banyak}:"


def bukan_landasan(kata: Sequence[str], banyak: int) -> str:
    yang = " ".join(kata)
    return f"“{escape(yang)}” tidak ada di antara {banyak} landasan hukum dalam data. "


def tanpa_perda(banyak: int) -> str:
    if not banyak:
        return "Perda itu tidak tersedia dalam data."
    return (
        f"Perda itu tidak tersedia dalam data: tidak ada di antara {banyak} landasan hukum "
        "dokumen, dan registernya memuat rancangan, bukan Perda yang sudah ditetapkan."
    )
