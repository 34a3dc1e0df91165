"""A command and then own words: the words are about what the command has shown."""

import pytest

from bot import rute
from bot.render import polos
from tests.tanya.dunia import Dunia


def _last(dunia: Dunia, *pesan: str) -> str:
    """Send one message after the other as they come from the chat; return the last answer."""
    ruang, pelaku = dunia.ruang, dunia.orang["sekda"]
    semua = [rute.jawab_teks(ruang, pelaku, satu).html for satu in pesan]
    return polos(semua[-1])


@pytest.mark.parametrize(
    ("pesan", "awal"),
    [
        (("/capaian 2024", "yang paling jelek"), "• IKU-1 Lapor SAKIP: 71,39%"),
        (("capaian 2024", "yang paling jelek"), "• IKU-1 Lapor SAKIP: 71,39%"),
        # What was talked about before the command is over.
        (("serapan bagian hukum", "/capaian 2024", "yg terendah?"), "• IKU-1 Lapor SAKIP: 71,39%"),
        (("/capaian 2024", "yg nomor 7?"), "IKU-7"),
        # 43,10 % is the lowest serapan of a Bagian.
        (("/capaian 2024", "serapan bagian mana yg terendah"), "Bagian dengan serapan terendah"),
    ],
)
def test_what_a_command_has_shown_is_talked_about(
    dokumen: Dunia, pesan: tuple[str, ...], awal: str
) -> None:
    assert _last(dokumen, *pesan).startswith(awal)


def test_a_command_that_shows_no_figures_changes_no_subject(dokumen: Dunia) -> None:
    teks = _last(dokumen, "serapan bagian hukum 2024", "/menu", "sisanya?")

    assert teks.startswith("Bagian Hukum, 2024: sisa Rp389.014.266")
