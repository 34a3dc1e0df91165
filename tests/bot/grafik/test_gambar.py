"""What is drawn: as wide as a phone wants it, nothing cut off, states unlike any bar."""

import itertools
import struct
from collections.abc import Iterator

import matplotlib as mpl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from bot.grafik import isi
from bot.grafik.gambar import WARNA, lukis, susun
from bot.grafik.isi import BATANG_TERBANYAK
from bot.grafik.uraian import Grafik, Nada
from bot.ruang import Ruang
from core.buku import Buku, Tingkat
from core.hak import Pelaku
from core.kinerja import Lembar
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from tests.bot.grafik.uraian import make_batang, make_grafik
from tests.conftest import NOW

TANDA_PNG = b"\x89PNG\r\n\x1a\n"
LEBAR = 1080


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    posisi = len(TANDA_PNG)
    while posisi < len(png):
        panjang, jenis = struct.unpack(">I4s", png[posisi : posisi + 8])
        yield jenis, png[posisi + 8 : posisi + 8 + panjang]
        posisi += panjang + 12


def texts(figure: Figure) -> list[tuple[Text, Bbox]]:
    renderer = FigureCanvasAgg(figure).get_renderer()
    return [(teks, teks.get_window_extent(renderer)) for ax in figure.axes for teks in ax.texts]


def bars(figure: Figure, nada: Nada) -> list[Rectangle]:
    """Return the rectangles in the colour of these bars."""
    return [
        bentuk
        for bentuk in figure.axes[0].patches
        if isinstance(bentuk, Rectangle) and hexcolor(bentuk) == WARNA[nada]
    ]


def hatched(figure: Figure) -> list[Rectangle]:
    return [b for b in figure.axes[0].patches if isinstance(b, Rectangle) and b.get_hatch()]


def hexcolor(bentuk: Rectangle | Polygon) -> str:
    return to_hex(bentuk.get_facecolor())


def check_legible(grafik: Grafik) -> None:
    """Every text is inside the picture, on nothing else, and large enough."""
    figure = susun(grafik)
    lebar, tinggi = figure.bbox.width, figure.bbox.height
    semua = texts(figure)
    for teks, kotak in semua:
        assert kotak.x0 >= 0, teks
        assert kotak.x1 <= lebar, teks
        assert kotak.y0 >= 0, teks
        assert kotak.y1 <= tinggi, teks
        assert float(teks.get_fontsize()) >= 32
    for (satu, kotak), (lain, kotak_lain) in itertools.combinations(semua, 2):
        # An accent may come near the line above, no more.
        assert not kotak.padded(0, -2).overlaps(kotak_lain), (satu, lain)
    assert lebar == LEBAR
    # Telegram takes no more.
    assert lebar + tinggi <= 10000
    assert tinggi / lebar <= 20


def test_a_picture_is_a_png_of_1080_pixels() -> None:
    png = lukis(make_grafik(make_batang()))

    assert png.startswith(TANDA_PNG)
    jenis, kepala = next(chunks(png))
    assert jenis == b"IHDR"
    assert struct.unpack(">I", kepala[:4]) == (LEBAR,)


def test_the_same_description_gives_the_same_bytes_and_no_time() -> None:
    grafik = make_grafik(make_batang(), make_batang(None, teks="belum rilis"))
    png = lukis(grafik)

    assert lukis(grafik) == png
    assert {jenis for jenis, _ in chunks(png)} <= {b"IHDR", b"pHYs", b"IDAT", b"IEND"}


def test_the_words_of_the_description_stand_in_the_picture() -> None:
    grafik = make_grafik(
        make_batang(tanda="≠ tercetak 49,99"),
        perihal="Sasaran 1",
        keterangan=("9 dari 10 indikator",),
    )
    tertulis = {teks.get_text() for teks, _ in texts(susun(grafik))}

    assert tertulis == {
        "Capaian kinerja 2030",
        "Sasaran 1",
        "9 dari 10 indikator",
        "target = 100%",
        "IKU-1 Lapor SAKIP",
        "≠ tercetak 49,99",
        "50,00%",
        "Data dokumen LKjIP 2030",
    }


def test_a_bar_is_as_long_as_its_share_of_the_reference() -> None:
    figure = susun(make_grafik(make_batang("25"), make_batang("50"), make_batang("100")))
    seperempat, separuh, penuh = (b.get_width() for b in bars(figure, Nada.KURANG))

    assert separuh == pytest.approx(2 * seperempat)
    assert penuh == pytest.approx(2 * separuh)


def test_above_100_the_bar_goes_on_beyond_the_reference() -> None:
    figure = susun(make_grafik(make_batang("100"), make_batang("150")))
    penuh, lebih = (b.get_width() for b in bars(figure, Nada.KURANG))

    assert lebih == pytest.approx(1.5 * penuh)


@pytest.mark.parametrize(("nilai", "arah"), [("151", 1), ("1e60", 1), ("-51", -1), ("-1e60", -1)])
def test_far_beyond_the_picture_a_bar_ends_in_an_arrow(nilai: str, arah: int) -> None:
    grafik = make_grafik(make_batang(nilai), make_batang("50"))
    figure = susun(grafik)
    panah = [
        bentuk
        for bentuk in figure.axes[0].patches
        if isinstance(bentuk, Polygon) and hexcolor(bentuk) == WARNA[Nada.KURANG]
    ]

    assert len(panah) == 1
    x = [titik[0] for titik in panah[0].get_xy()]
    assert (x[1] - x[0]) * arah > 0
    check_legible(grafik)


def test_below_0_the_bar_goes_the_other_way() -> None:
    figure = susun(make_grafik(make_batang("-20"), make_batang("50")))
    bawah, atas = bars(figure, Nada.KURANG)

    assert bawah.get_width() < 0 < atas.get_width()
    assert bawah.get_x() == atas.get_x()


def test_a_state_is_a_hatched_place_with_slanted_words_and_no_bar() -> None:
    figure = susun(make_grafik(make_batang(None, teks="belum rilis")))
    [words] = [teks for teks, _ in texts(figure) if teks.get_text() == "belum rilis"]

    assert len(hatched(figure)) == 1
    assert str(words.get_fontproperties().get_file()).endswith("Oblique.ttf")
    assert bars(figure, Nada.KURANG) == []


def test_a_zero_is_a_bar_without_length_and_its_figure() -> None:
    figure = susun(make_grafik(make_batang("0", teks="0,00%")))
    [words] = [teks for teks, _ in texts(figure) if teks.get_text() == "0,00%"]
    [bar] = bars(figure, Nada.KURANG)

    assert bar.get_width() == 0
    assert hatched(figure) == []
    assert str(words.get_fontproperties().get_file()).endswith("Bold.ttf")


def test_pictures_of_2024_are_legible(ruang: Ruang, sekda: Pelaku) -> None:
    lembar = show_capaian(ruang.engine, sekda, 2024, now=NOW)
    buku = show_buku(ruang.engine, sekda, 2024, now=NOW)
    assert isinstance(lembar, Lembar)
    assert isinstance(buku, Buku)

    check_legible(isi.capaian(lembar))
    for sasaran in lembar.sasaran:
        check_legible(isi.capaian(lembar, sasaran))
    for pos in buku.pos:
        if pos.tingkat is not Tingkat.SUB_KEGIATAN:
            check_legible(isi.serapan(buku, pos))


def test_the_longest_names_of_the_budget_are_wrapped_and_not_cut(
    ruang: Ruang, sekda: Pelaku
) -> None:
    buku = show_buku(ruang.engine, sekda, 2024, now=NOW)
    assert isinstance(buku, Buku)
    nama = sorted((pos.nama for pos in buku.pos), key=len)[-BATANG_TERBANYAK:]

    # 115 letters: the vehicles of row 20 and 21 of Tabel 3.5.
    assert len(nama[-1]) > 110
    check_legible(make_grafik(*(make_batang(label=satu) for satu in nama)))


LATIN = st.characters(exclude_categories=("Cc", "Cf"), max_codepoint=0x17F)
KATA = st.text(LATIN, max_size=120)


@settings(max_examples=15, deadline=None)
@given(label=KATA, teks=KATA, tanda=KATA, perihal=KATA)
@pytest.mark.parametrize("nilai", ["50", None])
def test_whatever_the_words_none_is_cut(
    nilai: str | None, label: str, teks: str, tanda: str, perihal: str
) -> None:
    batang = make_batang(nilai, label=label, teks=teks, tanda=tanda)

    check_legible(make_grafik(batang, make_batang(), perihal=perihal))


@pytest.mark.parametrize("label", ["biaya $x_2$ dan $", "\\frac{1}{2}", "🙂 漢字", ""])
def test_strange_letters_are_drawn_without_complaint(label: str) -> None:
    assert lukis(make_grafik(make_batang(label=label))).startswith(TANDA_PNG)


def test_settings_of_the_machine_change_nothing() -> None:
    grafik = make_grafik(make_batang(), make_batang(None, teks="belum rilis"))
    png = lukis(grafik)
    with mpl.rc_context({"font.size": 40, "hatch.linewidth": 9, "savefig.dpi": 200}):
        assert lukis(grafik) == png
