"""Bab III of 2024 on paper: nothing of it is torn from what it belongs to."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import Engine

from bot.grafik.gambar import lukis
from bot.lkjip import pdf
from bot.lkjip.blok import Judul, Naskah
from bot.lkjip.docx import to_print
from bot.lkjip.susunan import compose
from core.lkjip.bab3 import Bab3
from core.services import lkjip
from tests import kantor
from tests.conftest import NOW


@pytest.fixture
def naskah(contoh: Engine) -> Naskah:
    bab = lkjip.load_all(contoh, 2024, now=NOW)
    assert isinstance(bab, Bab3)
    return compose(bab, dibuat_at=NOW)


@pytest.fixture
def halaman(naskah: Naskah) -> Sequence[str]:
    """Return what each page of the chapter says, in one line: those after the lists."""
    gambar = {satu.nomor: lukis(satu.grafik) for satu in naskah.bagan}
    with pdf.opened(kantor.need()) as libreoffice:
        isi = libreoffice.convert(to_print(naskah, gambar, dibuat_at=NOW))
    assert isinstance(isi, bytes)
    return [" ".join(satu.extract_text().split()) for satu in PdfReader(BytesIO(isi)).pages][1:]


def test_no_caption_and_no_heading_is_left_alone_at_the_foot_of_a_page(
    naskah: Naskah, halaman: Sequence[str]
) -> None:
    assert len(naskah.tabel) == 17
    for tabel in naskah.tabel:
        judul = f"{tabel.nomor} {tabel.judul}"
        [isi] = [satu for satu in halaman if judul in satu]
        _, _, sesudah = isi.partition(judul)
        # The heading, and the first row below it.
        assert tabel.kolom[-1].judul in sesudah
        assert " ".join(tabel.baris[0].sel[1].teks.split()) in sesudah
    for satu in naskah.blok:
        if isinstance(satu, Judul) and satu.tingkat > 1:
            for isi in halaman:
                # Above the number of the page something of its own follows.
                assert not isi.rstrip("0123456789 ").endswith(satu.teks), satu.teks
