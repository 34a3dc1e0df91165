"""Charts in the Word file: what they show is there in words too."""

from docx.oxml.ns import qn
from docx.shared import Cm

from tests.bot.lkjip.docx_uji import body, make_bagan, make_lebar, open_docx
from tests.gambar import make_png


def test_somebody_who_does_not_see_a_chart_hears_its_bars() -> None:
    dokumen = open_docx(make_bagan(), gambar={"Gambar 3.1": make_png(1080, 500)})

    (sifat,) = dokumen.element.body.iter(qn("wp:docPr"))
    assert sifat.get("descr") == (
        "Gambar 3.1 Capaian. Diagram batang, garis acuan target = 100%. "
        "IKU-1 SAKIP: 71,39% (tercetak 71,38); IKU-9 AKIP: belum rilis"
    )


def test_each_picture_is_a_thing_of_its_own_with_the_name_of_its_caption() -> None:
    semua = [make_bagan(f"Gambar 3.{ke}") for ke in (1, 2)]
    gambar = {satu.nomor: make_png(10, 10) for satu in semua}

    sifat = list(open_docx(*semua, gambar=gambar).element.body.iter(qn("wp:docPr")))

    assert [satu.get("name") for satu in sifat] == ["Gambar 3.1", "Gambar 3.2"]
    assert len({satu.get("id") for satu in sifat}) == 2


def test_a_chart_is_as_wide_as_its_type_is_large() -> None:
    (bentuk,) = open_docx(make_bagan(), gambar={"Gambar 3.1": make_png(1080, 540)}).inline_shapes

    assert round(bentuk.width / Cm(1), 1) == 11.2
    assert round(bentuk.height / Cm(1), 1) == 5.6


def test_a_very_tall_chart_fits_its_page_with_its_caption() -> None:
    bagan, png = make_bagan(), {"Gambar 3.1": make_png(1080, 5400)}

    (tegak,) = open_docx(bagan, gambar=png).inline_shapes

    # 24,2 cm between the margins, and 2,6 cm for the caption; a fifth of it wide.
    assert round(tegak.height / Cm(1), 1) == 21.6
    assert round(tegak.width / Cm(1), 1) == 4.3
    assert len(open_docx(make_lebar(), bagan, gambar=png).sections) == 3


def test_a_chart_that_could_not_be_drawn_is_its_bars_in_words() -> None:
    assert body(open_docx(make_bagan())) == [
        ("ListBullet", "IKU-1 SAKIP: 71,39% (tercetak 71,38)"),
        ("ListBullet", "IKU-9 AKIP: belum rilis"),
        ("Caption", "Gambar 3.1 Capaian"),
    ]
