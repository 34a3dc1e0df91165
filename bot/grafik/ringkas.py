"""A page to be taken in at a glance: figures in large type, two beside each other, then lines.

Only the drawing process imports this module.
"""

from collections.abc import Sequence

from bot.grafik.kanvas import LEBAR_ISI, REDUP, TEPI, Kanvas, line_height
from bot.grafik.papan import WARNA
from bot.grafik.uraian import AngkaBesar, BagianRingkas, RingkasGambar

JUDUL, KETERANGAN, LABEL, BESAR, ISI, KECIL = 54, 34, 34, 84, 38, 32
SELA, PADAT, GARIS, LATAR_KARTU = 24, 24, "#c3cfd4", "#eef3f5"
PITA = 10
"""Of the colour beside a heading."""


def susun(gambar: RingkasGambar) -> Kanvas:
    """Return the page with everything in its place."""
    kanvas = Kanvas()
    kanvas.paragraph(gambar.judul, JUDUL, gaya="tebal")
    kanvas.y += 6
    for baris in gambar.keterangan:
        kanvas.paragraph(baris, KETERANGAN, warna=REDUP)
    kanvas.y += 24
    for pasangan in _pairs(gambar.angka):
        _cards(kanvas, pasangan)
    for bagian in gambar.bagian:
        _part(kanvas, bagian)
    kanvas.y += 10
    kanvas.box(TEPI, kanvas.y, LEBAR_ISI, 2, GARIS)
    kanvas.y += 20
    kanvas.paragraph(gambar.sumber, KECIL, warna=REDUP)
    return kanvas


def _pairs(semua: Sequence[AngkaBesar]) -> list[Sequence[AngkaBesar]]:
    return [semua[n : n + 2] for n in range(0, len(semua), 2)]


def _cards(kanvas: Kanvas, semua: Sequence[AngkaBesar]) -> None:
    """Draw figures beside each other, each as high as the one that needs most."""
    lebar = (LEBAR_ISI - SELA * (len(semua) - 1)) / len(semua)
    dalam = lebar - 2 * PADAT
    rinci = [kanvas.wrap(satu.kecil, KECIL, dalam) for satu in semua]
    tinggi = (
        2 * PADAT
        + line_height(LABEL)
        + line_height(BESAR)
        + max(len(baris) for baris in rinci) * line_height(KECIL)
    )
    for ke, (satu, baris) in enumerate(zip(semua, rinci, strict=True)):
        x = TEPI + ke * (lebar + SELA)
        kanvas.box(x, kanvas.y, lebar, tinggi, LATAR_KARTU)
        y = kanvas.y + PADAT
        kanvas.write(x + PADAT, y, satu.label, LABEL, warna=REDUP)
        y += line_height(LABEL)
        kanvas.write(x + PADAT, y, satu.besar, _size(kanvas, satu.besar, dalam), gaya="tebal")
        y += line_height(BESAR)
        for teks in baris:
            kanvas.write(x + PADAT, y, teks, KECIL, warna=REDUP)
            y += line_height(KECIL)
    kanvas.y += tinggi + SELA


def _size(kanvas: Kanvas, teks: str, lebar: float) -> int:
    """Return the largest type in which the text fits."""
    ukuran = BESAR
    while ukuran > ISI and kanvas.width(teks, ukuran, "tebal") > lebar:
        ukuran -= 4
    return ukuran


def _part(kanvas: Kanvas, bagian: BagianRingkas) -> None:
    kanvas.y += 8
    awal = kanvas.y
    kiri = TEPI + PITA + 18
    kanvas.write(kiri, kanvas.y, bagian.judul, ISI, gaya="tebal")
    kanvas.y += line_height(ISI) + 4
    for teks in bagian.baris:
        for satu in kanvas.wrap(teks, ISI, LEBAR_ISI - PITA - 18):
            kanvas.write(kiri, kanvas.y, satu, ISI)
            kanvas.y += line_height(ISI)
        kanvas.y += 6
    kanvas.box(TEPI, awal, PITA, kanvas.y - awal - 6, WARNA[bagian.warna])
    kanvas.y += 16
