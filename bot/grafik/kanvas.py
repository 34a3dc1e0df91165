"""A page of one phone's width that grows downwards: texts, boxes, and their measures.

Only the drawing process imports this module: matplotlib costs memory and time. One unit
of the coordinates is one pixel, counted from the top left.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Polygon, Rectangle

LEBAR = 1080
TEPI = 40
LEBAR_ISI = LEBAR - 2 * TEPI
SPASI = 1.24
"""From one line of type to the next, in sizes of the type."""

LATAR, TEKS, REDUP = "#ffffff", "#14232a", "#4d5d65"

_TITIK_PER_INCI = 72
"""At this resolution a point of type is a pixel."""

_BERKAS_HURUF = {
    "biasa": "DejaVuSans.ttf",
    "tebal": "DejaVuSans-Bold.ttf",
    "miring": "DejaVuSans-Oblique.ttf",
}


def line_height(ukuran: int) -> int:
    return round(ukuran * SPASI)


class Kanvas:
    """The page; `y` is where the next thing goes."""

    def __init__(self) -> None:
        self._figure = Figure(figsize=(LEBAR / _TITIK_PER_INCI, 1), dpi=_TITIK_PER_INCI)
        self._figure.set_facecolor(LATAR)
        self._renderer = FigureCanvasAgg(self._figure).get_renderer()
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self.y = TEPI

    def width(self, teks: str, ukuran: int, gaya: str = "biasa") -> float:
        huruf = _huruf(gaya, ukuran)
        ukuran_teks: tuple[float, float, float] = self._renderer.get_text_width_height_descent(
            teks, huruf, ismath=False
        )
        return ukuran_teks[0]

    def wrap(self, teks: str, ukuran: int, lebar: float, gaya: str = "biasa") -> list[str]:
        """Return the text in lines of at most this width; a longer word is broken."""
        baris: list[str] = []
        for kata in teks.split():
            for potong in self._pieces(kata, ukuran, lebar, gaya):
                sambung = f"{baris[-1]} {potong}" if baris else ""
                if sambung and self.width(sambung, ukuran, gaya) <= lebar:
                    baris[-1] = sambung
                else:
                    baris.append(potong)
        return baris

    def write(  # noqa: PLR0913  how a text looks
        self,
        x: float,
        y: float,
        teks: str,
        ukuran: int,
        *,
        gaya: str = "biasa",
        warna: str = TEKS,
        rata: str = "left",
    ) -> None:
        """Write one line whose top is at `y`."""
        self._axes.text(
            x,
            y + 0.95 * ukuran,
            teks,
            fontproperties=_huruf(gaya, ukuran),
            color=warna,
            horizontalalignment=rata,
            verticalalignment="baseline",
            # A label may hold a dollar sign, which begins no formula.
            parse_math=False,
        )

    def paragraph(self, teks: str, ukuran: int, *, gaya: str = "biasa", warna: str = TEKS) -> None:
        """Write the text in as many lines as it needs, and go on below them."""
        for baris in self.wrap(teks, ukuran, LEBAR_ISI, gaya):
            self.write(TEPI, self.y, baris, ukuran, gaya=gaya, warna=warna)
            self.y += line_height(ukuran)

    def box(self, x: float, y: float, lebar: float, tinggi: float, warna: str) -> None:
        self._axes.add_patch(Rectangle((x, y), lebar, tinggi, facecolor=warna, linewidth=0))

    def hatched(self, x: float, y: float, lebar: float, tinggi: float) -> None:
        """Draw an empty box, hatched, with a broken edge."""
        kotak = Rectangle((x + 1, y + 1), lebar - 2, tinggi - 2, facecolor=LATAR, edgecolor=REDUP)
        kotak.set(linewidth=2, linestyle=(0, (3, 2)), hatch="///")
        self._axes.add_patch(kotak)

    def polygon(self, titik: list[tuple[float, float]], warna: str) -> None:
        self._axes.add_patch(Polygon(titik, closed=True, facecolor=warna, linewidth=0))

    def finish(self) -> Figure:
        """Return the page, cut off below its last thing."""
        tinggi = round(self.y + TEPI)
        self._figure.set_size_inches(LEBAR / _TITIK_PER_INCI, tinggi / _TITIK_PER_INCI)
        self._axes.set_xlim(0, LEBAR)
        self._axes.set_ylim(tinggi, 0)
        return self._figure

    def _pieces(self, kata: str, ukuran: int, lebar: float, gaya: str) -> Iterator[str]:
        if self.width(kata, ukuran, gaya) <= lebar:
            yield kata
            return
        potong = ""
        for huruf in kata:
            if potong and self.width(potong + huruf, ukuran, gaya) > lebar:
                yield potong
                potong = ""
            potong += huruf
        yield potong


@lru_cache
def _huruf(gaya: str, ukuran: int) -> FontProperties:
    """Return the font that ships with matplotlib, whatever the machine has installed."""
    berkas = Path(mpl.get_data_path()) / "fonts" / "ttf" / _BERKAS_HURUF[gaya]
    return FontProperties(fname=str(berkas), size=ukuran)
