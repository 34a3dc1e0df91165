"""Pages as LibreOffice counts them: read from the links of its PDF, or not at all."""

import zlib

from bot.lkjip.letak_halaman import pages_of


def make_link(teks: str, halaman: int, y: int = 700) -> bytes:
    """Return a link as it stands in a PDF; `halaman` is the number of an object, not of a page."""
    isi = teks.encode("utf-16-be").hex().upper()
    tujuan = f"{halaman} 0 R/XYZ 85.05 {y}.839 0"
    return f"<</Type/Annot/Subtype/Link/Contents<FEFF{isi}>/Dest[{tujuan}]>>\nendobj\n".encode()


def test_an_entry_is_on_the_page_that_its_number_leads_to() -> None:
    pdf = b"".join(
        [
            make_link("Daftar \u201cA\u201d", 38, y=600),
            make_link("12", 38),
            make_link("3.1 Capaian", 4),
            make_link("1", 4, y=20),
            make_link("Tabel 3.2 Isi", 38),
        ]
    )

    assert pages_of(pdf) == {"Daftar \u201cA\u201d": 12, "3.1 Capaian": 1, "Tabel 3.2 Isi": 12}


def test_where_two_read_the_same_nobody_knows_which_is_meant() -> None:
    pdf = b"".join(
        make_link(teks, tujuan) for tujuan in (4, 7) for teks in ("Lampiran", f"{tujuan}")
    )

    assert pages_of(pdf) == {}


def test_an_entry_without_a_number_behind_it_has_no_page() -> None:
    assert pages_of(make_link("3.1 Capaian", 4) + make_link("iv", 4)) == {}


def test_links_that_are_compressed_together_are_read_too() -> None:
    isi = zlib.compress(make_link("3.1 Capaian", 4) + make_link("9", 4))
    pdf = b"<</Type/ObjStm/N 2/First 9>>\nstream\n" + isi + b"\nendstream\n"

    assert pages_of(pdf) == {"3.1 Capaian": 9}


def test_another_kind_of_pdf_tells_nothing() -> None:
    rusak = b"/Type/ObjStm>>stream\nbukan zlib\nendstream"

    assert pages_of(b"%PDF-1.7\n" + rusak) == {}
