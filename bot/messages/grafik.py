"""Every sentence in a picture, which is plain text, and under one, which is HTML."""

from collections.abc import Sequence
from html import escape

from bot.messages.pagu import DASAR
from core.anggaran import Dasar

TOMBOL = "Grafik"

MENCAPAI = "mencapai target"
DI_BAWAH = "di bawah target"
TANPA_ANGKA = "tanpa angka"
TANPA_REALISASI = "tanpa realisasi"
ACUAN_TARGET = "target = 100%"
MILIK_UNIT = "Milik unit Anda"
PROGRAM_INI = "Program ini"
KEGIATAN_INI = "Kegiatan ini"
BEDA_TERCETAK = "≠ tercetak: angka tercetak berbeda dari hasil hitung"
BEDA_RINCIAN = "≠ rincian: jumlah tercetak berbeda dari jumlah rinciannya"
DARI_ADMIN = "yang ditetapkan admin"
TARGET = "Target"
NAMA_PAGU = "Pagu"
PANAH = "Ujung panah: nilainya melewati tepi gambar"

GAGAL = (
    "Mohon maaf, grafik belum dapat digambar karena gangguan di sistem. Gangguan sudah dicatat. "
    "Angkanya tetap dapat dibaca lewat tombol di bawah."
)


def judul_capaian(kapan: str) -> str:
    return f"Capaian kinerja {kapan}"


def judul_serapan(kapan: str) -> str:
    return f"Serapan anggaran {kapan}"


def acuan_pagu(dasar: Dasar) -> str:
    return f"{DASAR[dasar]} = 100%"


def terhadap_pagu(pagu: str) -> str:
    return f"Realisasi terhadap {pagu}"


def sasaran(nomor: int, nama: str) -> str:
    return f"Sasaran {nomor}: {nama}"


def terhadap_target(naskah: Sequence[str]) -> str:
    """Name whose targets the capaian is measured against."""
    return f"Realisasi terhadap target {' dan '.join(naskah)}".rstrip()


def cakupan_realisasi(ada: int, dari: int) -> str:
    """Say how many rows have a figure at all, and what became of the others."""
    lain = "" if ada == dari else f"; {dari - ada} tanpa realisasi, dihitung 0"
    return f"{ada} dari {dari} sub kegiatan{lain}"


def tanda(tercetak: Sequence[str], *, rincian: bool, nol: Sequence[int]) -> str:
    """Mark what a figure must not be read without.

    `tercetak`: how else it is printed; `rincian`: its rows add up to something else; `nol`:
    rows that had to be counted as 0 in it.
    """
    beda = [f"tercetak {' dan '.join(tercetak)}"] if tercetak else []
    beda += ["rincian"] if rincian else []
    bagian = [f"≠ {', '.join(beda)}"] if beda else []
    bagian += [_dihitung_nol(nol)] if nol else []
    return "; ".join(bagian)


def _dihitung_nol(nomor: Sequence[int]) -> str:
    if len(nomor) > 3:  # noqa: PLR2004  more numbers than a line has room for
        return f"{len(nomor)} sub kegiatan dihitung 0"
    return f"nomor {' dan '.join(map(str, nomor))} dihitung 0"


def tidak_semua(digambar: int, dari: int) -> str:
    return f"Digambar {digambar} dari {dari} baris; selebihnya di jawaban teks"


def data_dokumen(judul: str) -> str:
    return f"Data dokumen {judul}"


def data_isian(apa: str, judul: str) -> str:
    """Say where the figures of a year that is filled in here come from."""
    return f"{apa} ditetapkan admin ({judul}); realisasi dari isian yang sudah diverifikasi"


def rincian_lain(nama: Sequence[str]) -> str:
    """Name the totals whose rows add up to something else; the sums stand in the text answer."""
    return f"Rincian berjumlah lain dari yang tercetak: {escape(', '.join(nama))}."


def caption(judul: str, keterangan: Sequence[str], catatan: Sequence[str], sumber: str) -> str:
    """Say under a picture what it shows; `catatan` are HTML already."""
    return "\n".join(
        (
            f"<b>{escape(judul)}</b>",
            *(escape(satu) for satu in keterangan),
            *(f"• {satu}" for satu in catatan),
            f"<i>{escape(sumber)}.</i>",
        )
    )


def catatan_lain(jumlah: int) -> str:
    return f"Dan {jumlah} catatan lain di jawaban teks."
