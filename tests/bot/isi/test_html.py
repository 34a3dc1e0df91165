"""What people write is shown as they wrote it, and never becomes part of the page."""

from tests.bot.isi.orang_isi import Orang

NAKAL = 'a < b & c <b>x</b> <a href="http://contoh.invalid/">ya</a>'
TAMPIL = "a &lt; b &amp; c &lt;b&gt;x&lt;/b&gt; &lt;a href"


def test_a_note_is_shown_literally_in_the_summary(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw2 2025 27")
    kabag.tap("Isi catatan")
    kabag.say(NAKAL)
    kabag.tap("Semua catatan nanti")

    assert TAMPIL in kabag.jawaban.html


def test_a_reason_is_shown_literally_in_the_summary(kabag: Orang) -> None:
    kabag.say("/isi anggaran 35 juni 2025 999.999.999 sp2d")
    assert "alasan" in kabag.jawaban.html.lower()
    assert TAMPIL in kabag.say(NAKAL)


def test_the_reason_of_a_list_is_shown_literally(kabag: Orang) -> None:
    kabag.say("/isi anggaran juni 2025\n35 999.999.999 sp2d\n36 1.000 sp2d")
    assert TAMPIL in kabag.say(NAKAL)
