"""The buttons under the answers of /anggaran, and what their data looks like."""

from collections.abc import Iterable
from decimal import Decimal

from bot.jawaban import Baris, Tombol
from bot.messages import anggaran as kata
from bot.messages import grafik
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from bot.render import persen
from core.anggaran import Urutan
from core.buku import Pos, Tingkat, five

RINGKASAN, POS, SUMBER, PERINGKAT, UNIT, GRAFIK = "agg", "agp", "ags", "agr", "agu", "agf"
SUMBER_PERINGKAT, SUMBER_UNIT = "agsr", "agsu"

_HURUF = {
    Tingkat.JUMLAH: "j",
    Tingkat.PROGRAM: "p",
    Tingkat.KEGIATAN: "k",
    Tingkat.SUB_KEGIATAN: "s",
}
TINGKAT = {huruf: tingkat for tingkat, huruf in _HURUF.items()}


def acuan(tahun: int, pos: Pos) -> str:
    return f"{tahun}:{_HURUF[pos.tingkat]}:{pos.nomor}"


def ke_pos(tahun: int, pos: Pos, angka: str | None = None) -> Tombol:
    """A button that says level, number, short name and a figure: serapan, if no other is given."""
    serapan = five(pos).serapan
    if angka is None and isinstance(serapan, Decimal):
        angka = persen(serapan)
    ekor = f" · {angka}" if angka else ""
    return Tombol(f"{kata.bernomor(pos.tingkat, pos.nomor)} {pos.pendek}{ekor}", _tap(tahun, pos))


def _tap(tahun: int, pos: Pos) -> str:
    return f"{POS}:{acuan(tahun, pos)}"


def ke_semua(tahun: int, daftar: Iterable[Pos]) -> Baris:
    return tuple((ke_pos(tahun, pos),) for pos in daftar)


def kembali(tahun: int, induk: Pos | None) -> Tombol:
    """A button one level up; to the summary where nothing is above."""
    if induk is None or induk.tingkat is Tingkat.JUMLAH:
        return Tombol(kata.KE_ATAS, f"{RINGKASAN}:{tahun}")
    return kembali_ke(tahun, induk)


def kembali_ke(tahun: int, pos: Pos) -> Tombol:
    """A button back to the line itself."""
    return Tombol(kata.KEMBALI, _tap(tahun, pos))


def ke_unit(tahun: int, unit_id: int) -> Tombol:
    return Tombol(kata.KEMBALI, f"{UNIT}:{tahun}:{unit_id}")


def sumber(tahun: int, pos: Pos) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER}:{acuan(tahun, pos)}")


def sumber_sendiri(tahun: int) -> Tombol:
    """The sources of what belongs to the person's own units, all together."""
    return Tombol(TOMBOL_SUMBER, f"{SUMBER}:{tahun}:{_HURUF[Tingkat.JUMLAH]}:0")


def sumber_unit(tahun: int, unit_id: int) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_UNIT}:{tahun}:{unit_id}")


def sumber_peringkat(tahun: int, jenis: Urutan) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_PERINGKAT}:{tahun}:{jenis}")


def gambar(tahun: int, pos: Pos) -> tuple[Tombol, ...]:
    """Return the way to a picture of the lines below; none where there are none."""
    return (Tombol(grafik.TOMBOL, f"{GRAFIK}:{acuan(tahun, pos)}"),) if pos.anak else ()


def gambar_sendiri(tahun: int) -> Tombol:
    """Return the way to a picture of what belongs to the person's own units."""
    return Tombol(grafik.TOMBOL, f"{GRAFIK}:{tahun}:{_HURUF[Tingkat.JUMLAH]}:0")


def peringkat(tahun: int) -> Baris:
    label = {
        Urutan.SERAPAN_TERENDAH: kata.TERENDAH,
        Urutan.SERAPAN_TERTINGGI: kata.TERTINGGI,
        Urutan.PERUBAHAN_TERBESAR: kata.PERUBAHAN_TERBESAR,
    }
    satu, dua, tiga = (Tombol(label[u], f"{PERINGKAT}:{tahun}:{u}") for u in Urutan)
    return ((satu, dua), (tiga,))
