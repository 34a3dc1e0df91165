"""A description -> a PNG that a phone shows at its full width, as high as it needs to be.

Only the drawing process imports this module: matplotlib costs memory and time.
"""

import io
import warnings
from collections.abc import Iterable
from decimal import Decimal

import matplotlib as mpl
from matplotlib.figure import Figure

from bot.grafik import papan, ringkas
from bot.grafik.kanvas import LATAR, LEBAR_ISI, REDUP, TEKS, TEPI, Kanvas, line_height
from bot.grafik.uraian import (
    BATAS_ATAS,
    BATAS_BAWAH,
    Batang,
    Gambar,
    Grafik,
    Nada,
    PapanGambar,
    RingkasGambar,
)

JUDUL, PERIHAL, KETERANGAN, LABEL, NILAI = 54, 38, 34, 40, 40
KECIL = 32
"""The smallest type: 32 of 1080 pixels can still be read on a phone."""

TINGGI = 40
"""Of a bar."""

TINGGI_KUNCI = 30
KOLOM_NILAI = 400
"""The most that the column of values may take from the bars."""

GARIS, LINTASAN, PERINGATAN = "#c3cfd4", "#e6edf0", "#9a4300"
# Blue and vermilion of Okabe and Ito, which all kinds of colour vision tell apart.
WARNA = {
    Nada.POKOK: "#17404f",
    Nada.BIASA: "#0072b2",
    Nada.TERCAPAI: "#0072b2",
    Nada.KURANG: "#d55e00",
    Nada.TANPA_ANGKA: LATAR,
}


def lukis(gambar: Gambar) -> bytes:
    """Return a PNG: for the same description the same bytes, whatever the machine's settings."""
    keluaran = io.BytesIO()
    with warnings.catch_warnings(), mpl.rc_context(mpl.rcParamsDefault):
        # A letter that the font lacks becomes a box; the log would help nobody.
        warnings.filterwarnings("ignore", message="Glyph")
        _figure(gambar).savefig(keluaran, format="png", metadata={"Software": None})
    return keluaran.getvalue()


def _figure(gambar: Gambar) -> Figure:
    match gambar:
        case PapanGambar():
            return papan.susun(gambar).finish()
        case RingkasGambar():
            return ringkas.susun(gambar).finish()
        case Grafik():
            return susun(gambar)


def susun(grafik: Grafik) -> Figure:
    """Return the figure with everything in its place."""
    kanvas = Kanvas()
    _kepala(kanvas, grafik)
    _bidang(kanvas, grafik)
    _kaki(kanvas, grafik)
    return kanvas.finish()


def _kepala(kanvas: Kanvas, grafik: Grafik) -> None:
    kanvas.paragraph(grafik.judul, JUDUL, gaya="tebal")
    kanvas.y += 6
    kanvas.paragraph(grafik.perihal, PERIHAL)
    for baris in grafik.keterangan:
        kanvas.paragraph(baris, KETERANGAN, warna=REDUP)
    kanvas.y += 20


def _kaki(kanvas: Kanvas, grafik: Grafik) -> None:
    kanvas.box(TEPI, kanvas.y, LEBAR_ISI, 2, GARIS)
    kanvas.y += 20
    _legenda(kanvas, grafik.legenda)
    for baris in (*grafik.kaki, grafik.sumber):
        kanvas.paragraph(baris, KECIL, warna=REDUP)


def _legenda(kanvas: Kanvas, legenda: Iterable[tuple[Nada, str]]) -> None:
    """Draw the keys one after the other, in as many lines as they need."""
    x = TEPI
    for nada, teks in legenda:
        lebar_kunci = 2 * TINGGI_KUNCI if nada is Nada.TANPA_ANGKA else TINGGI_KUNCI
        panjang = round(lebar_kunci + 12 + kanvas.width(teks, KECIL))
        if x > TEPI and x + panjang > TEPI + LEBAR_ISI:
            x = TEPI
            kanvas.y += line_height(KECIL) + 6
        if nada is Nada.TANPA_ANGKA:
            kanvas.hatched(x, kanvas.y + 4, lebar_kunci, TINGGI_KUNCI)
        else:
            kanvas.box(x, kanvas.y + 4, lebar_kunci, TINGGI_KUNCI, WARNA[nada])
        kanvas.write(x + lebar_kunci + 12, kanvas.y, teks, KECIL, warna=REDUP)
        x += panjang + 36
    if x > TEPI:
        kanvas.y += line_height(KECIL) + 12


class _Skala:
    """Where a percentage stands between the edges: at least 0 to `acuan`, and all figures."""

    def __init__(self, grafik: Grafik, kanan: float) -> None:
        nilai = [b.nilai for b in grafik.batang if b.nilai is not None]
        self._bawah = max(min([Decimal(0), *nilai]), BATAS_BAWAH)
        self._atas = max(min(max([grafik.acuan, *nilai]), BATAS_ATAS), grafik.acuan)
        self._lebar = kanan - TEPI

    def x(self, nilai: Decimal) -> float:
        """Return the pixel; a value beyond the picture stands at its edge."""
        di_dalam = min(max(nilai, self._bawah), self._atas)
        bagian = (di_dalam - self._bawah) / (self._atas - self._bawah)
        return TEPI + float(bagian) * self._lebar


def _bidang(kanvas: Kanvas, grafik: Grafik) -> None:
    lebar_nilai = max((_value_width(kanvas, b) for b in grafik.batang), default=0)
    skala = _Skala(grafik, TEPI + LEBAR_ISI - lebar_nilai - 24)
    _sumbu(kanvas, grafik, skala)
    for batang in grafik.batang:
        _label(kanvas, batang)
        kanvas.y += 4
        if batang.nilai is None:
            _tanpa_angka(kanvas, batang)
        else:
            _batang(kanvas, batang, batang.nilai, grafik.acuan, skala)
        kanvas.y += 22


def _value_width(kanvas: Kanvas, batang: Batang) -> float:
    if batang.nilai is None:
        return 0
    return min(kanvas.width(batang.teks, NILAI, "tebal"), KOLOM_NILAI)


def _sumbu(kanvas: Kanvas, grafik: Grafik, skala: _Skala) -> None:
    """Name the line of reference above the first bar, and point at it."""
    x = skala.x(grafik.acuan)
    setengah = kanvas.width(grafik.acuan_teks, KECIL) / 2
    tengah = min(max(x, TEPI + setengah), TEPI + LEBAR_ISI - setengah)
    kanvas.write(tengah, kanvas.y, grafik.acuan_teks, KECIL, warna=REDUP, rata="center")
    kanvas.y += line_height(KECIL)
    kanvas.polygon([(x - 11, kanvas.y), (x + 11, kanvas.y), (x, kanvas.y + 14)], TEKS)
    kanvas.y += 14


def _label(kanvas: Kanvas, batang: Batang) -> None:
    """Write the label, and what warns of the figure: beside it where there is room."""
    gaya = "tebal" if batang.nada is Nada.POKOK else "biasa"
    baris = kanvas.wrap(batang.label, LABEL, LEBAR_ISI, gaya) or [""]
    for satu in baris:
        kanvas.write(TEPI, kanvas.y, satu, LABEL, gaya=gaya)
        kanvas.y += line_height(LABEL)
    if not batang.tanda:
        return
    terpakai = kanvas.width(baris[-1], LABEL, gaya) + 20
    if terpakai + kanvas.width(batang.tanda, KECIL) <= LEBAR_ISI:
        y = kanvas.y - line_height(LABEL) + LABEL - KECIL
        kanvas.write(TEPI + LEBAR_ISI, y, batang.tanda, KECIL, warna=PERINGATAN, rata="right")
    else:
        kanvas.paragraph(batang.tanda, KECIL, warna=PERINGATAN)


def _tanpa_angka(kanvas: Kanvas, batang: Batang) -> None:
    """Draw neither bar nor track: a state is not a 0."""
    kiri = TEPI + 2 * TINGGI + 16
    kanvas.hatched(TEPI, kanvas.y, 2 * TINGGI, TINGGI)
    baris = kanvas.wrap(batang.teks, LABEL, TEPI + LEBAR_ISI - kiri, "miring")
    for nomor, satu in enumerate(baris):
        y = kanvas.y - 3 + nomor * line_height(LABEL)
        kanvas.write(kiri, y, satu, LABEL, gaya="miring", warna=REDUP)
    kanvas.y += TINGGI + (len(baris) - 1) * line_height(LABEL)


def _batang(kanvas: Kanvas, batang: Batang, nilai: Decimal, acuan: Decimal, skala: _Skala) -> None:
    nol, ujung, batas = skala.x(Decimal(0)), skala.x(nilai), skala.x(acuan)
    kanvas.box(nol, kanvas.y, batas - nol, TINGGI, LINTASAN)
    _bar(kanvas, batang, nol, ujung)
    # The line of 0 stays even where the bar has no length.
    for x in (nol, batas):
        kanvas.box(x - 2, kanvas.y - 4, 4, TINGGI + 8, TEKS)
    baris = kanvas.wrap(batang.teks, NILAI, KOLOM_NILAI, "tebal")
    for nomor, satu in enumerate(baris):
        y = kanvas.y - 3 + nomor * line_height(NILAI)
        kanvas.write(TEPI + LEBAR_ISI, y, satu, NILAI, gaya="tebal", rata="right")
    kanvas.y += TINGGI + (len(baris) - 1) * line_height(NILAI)


def _bar(kanvas: Kanvas, batang: Batang, nol: float, ujung: float) -> None:
    """Draw the bar itself, with an arrow where it goes on beyond the picture."""
    panah = 0 if not batang.melewati else 22 if ujung > nol else -22
    tumpul = ujung - panah
    warna, atas, bawah = WARNA[batang.nada], kanvas.y, kanvas.y + TINGGI
    kanvas.box(nol, atas, tumpul - nol, TINGGI, warna)
    if panah:
        kanvas.polygon([(tumpul, atas), (ujung, (atas + bawah) / 2), (tumpul, bawah)], warna)
