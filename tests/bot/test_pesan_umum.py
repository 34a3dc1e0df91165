"""What the admin is told of a stranger, whatever the stranger calls themselves."""

import pytest

from bot.messages import akses, umum


@pytest.mark.parametrize("nama", ["<b>Sekda</b>", "&lt;", "a > b", "<a href='x'>"])
def test_nothing_that_a_stranger_chose_is_read_as_markup(nama: str) -> None:
    for teks in (umum.ada_tamu(nama, 555), akses.minta_akses(nama, 555, nama, None)):
        assert nama not in teks
        assert teks.count("<b>") == 1
