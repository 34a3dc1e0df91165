"""The buttons under the answers of /anggaran, and what their data looks like."""

from collections.abc import Iterable

from bot.jawaban import Tombol
from bot.messages import anggaran as kata
from bot.messages import grafik
from bot.render import persen
from core.anggaran import Urutan
from core.buku import Pos, Tingkat, five

RINGKASAN, POS, SUMBER, PERINGKAT, UNIT, GRAFIK = "agg", "agp", "ags", "agr", "agu", "agf"

_HURUF = {
    Tingkat.JUMLAH: "j",
    Tingkat.PROGRAM: "p",
    Tingkat.KEGIATAN: "k",
    Tingkat.SUB_KEGIATAN: "s",
}
TINGKAT = {huruf: tingkat for tingkat, huruf in _HURUF.items()}


def acuan(tahun: int, pos: Pos) -> str:
    return f"{tahun}:{_HURUF[pos.tingkat]}:{pos.nomor}"


def ke_pos(tahun: int, pos: Pos) -> Tombol:
    """A button that says number, short name and serapan."""
    serapan = five(pos).serapan
    angka = f" · {persen(serapan)}" if not isinstance(serapan, str) else ""
    return Tombol(f"{pos.nomor}. {pos.pendek}{angka}", f"{POS}:{acuan(tahun, pos)}")


def ke_semua(tahun: int, daftar: Iterable[Pos]) -> tuple[tuple[Tombol, ...], ...]:
    return tuple((ke_pos(tahun, pos),) for pos in daftar)


def tahun(ada: Iterable[int]) -> tuple[tuple[Tombol, ...], ...]:
    return (tuple(Tombol(str(satu), f"{RINGKASAN}:{satu}") for satu in ada),)


def kembali(tahun: int, induk: Pos | None) -> Tombol:
    """A button one level up; to the summary where nothing is above."""
    if induk is None or induk.tingkat is Tingkat.JUMLAH:
        return Tombol(kata.KE_ATAS, f"{RINGKASAN}:{tahun}")
    return Tombol(kata.KEMBALI, f"{POS}:{acuan(tahun, induk)}")


def sumber(tahun: int, pos: Pos) -> Tombol:
    return Tombol(kata.SUMBER, f"{SUMBER}:{acuan(tahun, pos)}")


def gambar(tahun: int, pos: Pos) -> tuple[Tombol, ...]:
    """Return the way to a picture of the lines below; none where there are none."""
    return (Tombol(grafik.TOMBOL, f"{GRAFIK}:{acuan(tahun, pos)}"),) if pos.anak else ()


def gambar_sendiri(tahun: int) -> Tombol:
    """Return the way to a picture of what belongs to the person's own units."""
    return Tombol(grafik.TOMBOL, f"{GRAFIK}:{tahun}:{_HURUF[Tingkat.JUMLAH]}:0")


def peringkat(tahun: int) -> tuple[tuple[Tombol, ...], ...]:
    label = {
        Urutan.SERAPAN_TERENDAH: kata.TERENDAH,
        Urutan.SERAPAN_TERTINGGI: kata.TERTINGGI,
        Urutan.PERUBAHAN_TERBESAR: kata.PERUBAHAN_TERBESAR,
    }
    satu, dua, tiga = (Tombol(label[u], f"{PERINGKAT}:{tahun}:{u}") for u in Urutan)
    return ((satu, dua), (tiga,))
