"""What is said above indikator that are picked by their target or realisasi."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan


def judul(
    ukuran: Sequence[str], batas: str, banyak: tuple[int, int, int], *, persen: bool, terbatas: bool
) -> str:
    """Return it: 5 dari 9 indikator realisasinya di atas 60 (2024)."""
    n, dari, tahun = banyak
    apa = f"{dari} indikator{' bersatuan persen' if persen else ''}"
    apa = f"{apa}{' yang dapat Anda lihat' if terbatas else ''}"
    awal = f"{n} dari {apa}" if n else f"Tidak ada, dari {apa}, yang"
    return f"<b>{awal} {escape(dan(list(ukuran)))}nya {escape(batas)}</b> ({tahun})."


def di_atas(batas: str, *, termasuk: bool) -> str:
    return f"{batas} atau lebih" if termasuk else f"di atas {batas}"


def di_bawah(batas: str, *, termasuk: bool) -> str:
    return f"{batas} atau kurang" if termasuk else f"di bawah {batas}"


def antara(bawah: str, atas: str) -> str:
    return f"antara {bawah} dan {atas}"


def bersatuan(baris: str, satuan: str) -> str:
    return f"{baris}, satuan {escape(satuan)}"


def tanpa_angka(isi: str) -> str:
    return f"{isi}, tidak dibandingkan"


TAK_SEJENIS = "Satuannya lain, jadi tidak diurutkan bersamanya:"


def urutan(ukuran: str, dari: int, satuan: str, tahun: int, *, rendah: bool) -> str:
    """Return it: Target tertinggi di antara 6 indikator bersatuan %, 2024:."""
    ujung = "terendah" if rendah else "tertinggi"
    dari_apa = f"{dari} indikator bersatuan {escape(satuan)}"
    return f"<b>{escape(ukuran).capitalize()} {ujung}</b> di antara {dari_apa}, {tahun}:"


def lain_satuan(isi: str, satuan: str) -> str:
    return f"{isi} ({escape(satuan)})"
