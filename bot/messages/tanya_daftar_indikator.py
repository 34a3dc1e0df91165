"""What is said of lists of indikator: how many they are, which, and in what order."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.tanya_kinerja import baris

SEMUA_TERCAPAI = "Yang mencapai target"


def di_bawah(n: int, dari: int, tahun: int, *, terbatas: bool) -> str:
    return f"<b>{n} dari {_indikator(dari, terbatas=terbatas)} di bawah target</b> ({tahun})."


def tercapai(n: int, dari: int, tahun: int, *, terbatas: bool) -> str:
    return f"<b>{n} dari {_indikator(dari, terbatas=terbatas)} mencapai target</b> ({tahun})."


def semua_tercapai(*, semuanya: bool) -> str:
    """Say whether all have reached their target."""
    return "Ya, semuanya." if semuanya else "Tidak semuanya."


TERTINGGI = "Yang tertinggi:"


def di_atas(n: int, dari: int, batas: str, tahun: int, *, terbatas: bool) -> str:
    ada = _indikator(dari, terbatas=terbatas)
    if not n:
        return f"<b>Tidak ada yang capaiannya di atas {batas}</b>, dari {ada} ({tahun})."
    return f"<b>{n} dari {ada} capaiannya di atas {batas}</b> ({tahun})."


def tepat(n: int, dari: int, tahun: int, *, terbatas: bool) -> str:
    ada = _indikator(dari, terbatas=terbatas)
    return f"<b>{n} dari {ada} sama persis dengan target</b> ({tahun})."


def belum_ada(n: int, dari: int, tahun: int, *, terbatas: bool) -> str:
    return f"<b>{n} dari {_indikator(dari, terbatas=terbatas)} belum ada capaiannya</b> ({tahun})."


def urutan(ke: int, dari: int, sama: int, *, rendah: bool) -> str:
    """Say which place in a ranking is told of, and that several share it."""
    apa = "terendah" if rendah else "tertinggi"
    bersama = f"; {sama} indikator sama besar" if sama > 1 else ""
    return f"Capaian {apa} ke-{ke} dari {dari} indikator{bersama}:"


def tanpa_urutan(ke: int, banyak: int) -> str:
    return f"Urutan ke-{ke} tidak ada: hanya {banyak} indikator yang ada capaiannya."


def banyak_satuan(n: int, dari: int, tahun: int, *, terbatas: bool) -> str:
    return f"<b>Satuan {n} dari {_indikator(dari, terbatas=terbatas)}</b> ({tahun}):"


def bersatuan(kode: str, pendek: str, satuan: str) -> str:
    return baris(kode, pendek, escape(satuan))


def lainnya(n: int) -> str:
    return f"dan {n} indikator lainnya"


def tanpa_terukur(tahun: int) -> str:
    return f"Belum ada indikator yang capaiannya dapat dibandingkan dengan target ({tahun})."


def selain(luar: Sequence[str], n: int, dari: int, tahun: int) -> str:
    """Indikator selain Bagian Organisasi, 2024: 6 dari 10."""
    banyak = f"{n} dari {dari}" if n else f"tidak ada, dari {dari}"
    return f"<b>Indikator selain {escape(dan(list(luar)))}</b>, {tahun}: <b>{banyak}</b>"


def milik(nama: str, n: int, *, terbatas: bool) -> str:
    return f"<b>{escape(nama)}</b>: {_indikator(n, terbatas=terbatas)}."


def tanpa_indikator(nama: str, *, terbatas: bool) -> str:
    tempat = "di antara yang dapat Anda lihat" if terbatas else "dalam data"
    return f"Tidak ada indikator yang diampu {escape(nama)} {tempat}."


def _indikator(n: int, *, terbatas: bool) -> str:
    """Say how many; `terbatas`: there are more, which the person may not see."""
    return f"{n} indikator{' yang dapat Anda lihat' if terbatas else ''}"


def satuan_indikator(tahun: int) -> str:
    return f"<b>Satuan indikator {tahun}</b>:"


def bagian_satuan(satuan: str, indikator: Sequence[str]) -> str:
    return f"• {escape(satuan)} ({len(indikator)}): {escape(', '.join(indikator))}"
