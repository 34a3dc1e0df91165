"""The buttons under the answers of /anggaran, and what their data looks like."""

from collections.abc import Iterable
from decimal import Decimal

from bot import periode
from bot.jawaban import Baris, Tombol
from bot.messages import anggaran as kata
from bot.messages import grafik
from bot.messages import hasil_isian as kata_isian
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from bot.render import persen
from core.anggaran import Urutan
from core.buku import Buku, Pos, Tingkat, five
from core.hasil_isian import Diisi
from core.periode import bulan_of

RINGKASAN, POS, SUMBER, PERINGKAT, UNIT, GRAFIK = "agg", "agp", "ags", "agr", "agu", "agf"
SUMBER_PERINGKAT, SUMBER_UNIT, BELUM = "agsr", "agsu", "agb"

_HURUF = {
    Tingkat.JUMLAH: "j",
    Tingkat.PROGRAM: "p",
    Tingkat.KEGIATAN: "k",
    Tingkat.SUB_KEGIATAN: "s",
}
TINGKAT = {huruf: tingkat for tingkat, huruf in _HURUF.items()}


def kapan(buku: Buku) -> str:
    """Return how a button names the year, and the month of one that is filled in here."""
    return periode.tulis_kapan(buku.tahun, buku.diisi)


def bulan_lain(diisi: Diisi, verba: str, ekor: str = "") -> tuple[Tombol, ...]:
    """Return the ways to the month before and the one after; `ekor` follows the month."""
    semua = bulan_of(diisi.periode.tahun)
    ke = semua.index(diisi.periode)
    return tuple(
        Tombol(kata_isian.kapan(satu), f"{verba}:{satu.tahun}{satu.kode}{ekor}")
        for satu in (*semua[max(ke - 1, 0) : ke], *semua[ke + 1 : ke + 2])
    )


def belum(diisi: Diisi) -> Baris:
    """Return the way to who has not posted, for who may know and once it can be posted."""
    if not diisi.belum or not diisi.sudah_waktunya:
        return ()
    data = f"{BELUM}:{periode.tulis_kapan(diisi.periode.tahun, diisi)}:1"
    return ((Tombol(kata_isian.TOMBOL_BELUM, data),),)


def acuan(kapan: str, pos: Pos) -> str:
    return f"{kapan}:{_HURUF[pos.tingkat]}:{pos.nomor}"


def ke_pos(kapan: str, pos: Pos, angka: str | None = None) -> Tombol:
    """A button that says level, number, short name and a figure: serapan, if no other is given."""
    serapan = five(pos).serapan
    if angka is None and isinstance(serapan, Decimal):
        angka = persen(serapan)
    ekor = f" · {angka}" if angka else ""
    return Tombol(f"{kata.bernomor(pos.tingkat, pos.nomor)} {pos.pendek}{ekor}", _tap(kapan, pos))


def _tap(kapan: str, pos: Pos) -> str:
    return f"{POS}:{acuan(kapan, pos)}"


def ke_semua(kapan: str, daftar: Iterable[Pos]) -> Baris:
    return tuple((ke_pos(kapan, pos),) for pos in daftar)


def kembali(kapan: str, induk: Pos | None) -> Tombol:
    """A button one level up; to the summary where nothing is above."""
    if induk is None or induk.tingkat is Tingkat.JUMLAH:
        return Tombol(kata.KE_ATAS, f"{RINGKASAN}:{kapan}")
    return kembali_ke(kapan, induk)


def kembali_ke(kapan: str, pos: Pos) -> Tombol:
    """A button back to the line itself."""
    return Tombol(kata.KEMBALI, _tap(kapan, pos))


def ke_unit(kapan: str, unit_id: int) -> Tombol:
    return Tombol(kata.KEMBALI, f"{UNIT}:{kapan}:{unit_id}")


def sumber(kapan: str, pos: Pos) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER}:{acuan(kapan, pos)}")


def sumber_sendiri(kapan: str) -> Tombol:
    """The sources of what belongs to the person's own units, all together."""
    return Tombol(TOMBOL_SUMBER, f"{SUMBER}:{kapan}:{_HURUF[Tingkat.JUMLAH]}:0")


def sumber_unit(kapan: str, unit_id: int) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_UNIT}:{kapan}:{unit_id}")


def sumber_peringkat(kapan: str, jenis: Urutan) -> Tombol:
    return Tombol(TOMBOL_SUMBER, f"{SUMBER_PERINGKAT}:{kapan}:{jenis}")


def gambar(kapan: str, pos: Pos) -> tuple[Tombol, ...]:
    """Return the way to a picture of the lines below; none where there are none."""
    return (Tombol(grafik.TOMBOL, f"{GRAFIK}:{acuan(kapan, pos)}"),) if pos.anak else ()


def gambar_sendiri(kapan: str) -> Tombol:
    """Return the way to a picture of what belongs to the person's own units."""
    return Tombol(grafik.TOMBOL, f"{GRAFIK}:{kapan}:{_HURUF[Tingkat.JUMLAH]}:0")


def peringkat(kapan: str, *, perubahan: bool) -> Baris:
    """Return the ways to rankings; that of changes where there is a pagu perubahan."""
    label = {
        Urutan.SERAPAN_TERENDAH: kata.TERENDAH,
        Urutan.SERAPAN_TERTINGGI: kata.TERTINGGI,
        Urutan.PERUBAHAN_TERBESAR: kata.PERUBAHAN_TERBESAR,
    }
    satu, dua, tiga = (Tombol(label[u], f"{PERINGKAT}:{kapan}:{u}") for u in Urutan)
    return ((satu, dua), (tiga,)) if perubahan else ((satu, dua),)
