"""What the admin is told of a stranger, whatever the stranger calls themselves."""

import shlex
from html import unescape

import pytest

from bot.messages import umum


@pytest.mark.parametrize("nama", ["$(reboot)", '"; reboot; "', "`reboot`", "a\\", "--role admin"])
def test_the_command_for_the_admin_holds_nothing_that_the_stranger_chose(nama: str) -> None:
    teks = umum.ada_tamu(nama, 555)

    perintah = unescape(teks.split("<code>")[2].partition("</code>")[0])
    assert shlex.split(perintah) == [
        *("ceker", "user", "add", "--telegram-id", "555", "--name", "NAMA JABATAN"),
        *("--role", "PERAN", "--unit", "UNIT"),
    ]
