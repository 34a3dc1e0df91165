"""A board drawn: how many stand where as one bar, then unit by unit with a coloured field.

Only the drawing process imports this module.
"""

from collections.abc import Iterable

from bot.grafik.kanvas import LEBAR_ISI, REDUP, TEKS, TEPI, Kanvas, line_height
from bot.grafik.uraian import BarisGambar, PapanGambar, Warna

JUDUL, KETERANGAN, LABEL, KECIL = 54, 34, 38, 32
TINGGI_JUMLAH, KOTAK, GARIS = 56, 34, "#c3cfd4"
# Of Okabe and Ito, which all kinds of colour vision tell apart; words stand beside each.
WARNA = {
    Warna.SELESAI: "#009e73",
    Warna.SELESAI_LAMBAT: "#56b4e9",
    Warna.DITUNGGU: "#f0e442",
    Warna.LEWAT: "#d55e00",
    Warna.KEMBALI: "#cc79a7",
    Warna.KOSONG: "#c3cfd4",
}


def susun(gambar: PapanGambar) -> Kanvas:
    """Return the page with everything in its place."""
    kanvas = Kanvas()
    kanvas.paragraph(gambar.judul, JUDUL, gaya="tebal")
    kanvas.y += 6
    for baris in gambar.keterangan:
        kanvas.paragraph(baris, KETERANGAN, warna=REDUP)
    kanvas.y += 20
    _counts(kanvas, gambar.jumlah)
    for satu in gambar.baris:
        _unit(kanvas, satu)
    kanvas.y += 10
    kanvas.paragraph(gambar.sumber, KECIL, warna=REDUP)
    return kanvas


def _counts(kanvas: Kanvas, jumlah: Iterable[tuple[Warna, str, int]]) -> None:
    """Draw one bar of all units, and below it what its parts are."""
    semua = list(jumlah)
    total = sum(n for _, _, n in semua)
    x = float(TEPI)
    for warna, _, n in semua:
        lebar = LEBAR_ISI * n / total
        kanvas.box(x, kanvas.y, lebar - 3, TINGGI_JUMLAH, WARNA[warna])
        x += lebar
    kanvas.y += TINGGI_JUMLAH + 16
    for warna, teks, n in semua:
        kanvas.box(TEPI, kanvas.y + 6, KOTAK, KOTAK, WARNA[warna])
        kanvas.write(TEPI + KOTAK + 16, kanvas.y, f"{n}", LABEL, gaya="tebal")
        kanvas.write(TEPI + KOTAK + 110, kanvas.y, teks, LABEL)
        kanvas.y += line_height(LABEL) + 4
    kanvas.y += 14
    kanvas.box(TEPI, kanvas.y, LEBAR_ISI, 2, GARIS)
    kanvas.y += 20


def _unit(kanvas: Kanvas, satu: BarisGambar) -> None:
    """Write the unit's name beside its field, and below it in words where it stands."""
    kiri = TEPI + KOTAK + 16
    kanvas.box(TEPI, kanvas.y + 6, KOTAK, KOTAK, WARNA[satu.warna])
    for baris in kanvas.wrap(satu.label, LABEL, LEBAR_ISI - KOTAK - 16):
        kanvas.write(kiri, kanvas.y, baris, LABEL, warna=TEKS)
        kanvas.y += line_height(LABEL)
    teks = f"{satu.teks}; {satu.tanda}" if satu.tanda else satu.teks
    for baris in kanvas.wrap(teks, KECIL, LEBAR_ISI - KOTAK - 16):
        kanvas.write(kiri, kanvas.y, baris, KECIL, warna=REDUP)
        kanvas.y += line_height(KECIL)
    kanvas.y += 12
