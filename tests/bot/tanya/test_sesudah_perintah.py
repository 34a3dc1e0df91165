"""A command and then own words: the words are about what the command has shown."""

import pytest

from bot import rute
from bot.render import polos
from tests.orang_uji import unit_id
from tests.tanya.dunia import Dunia


def _after_tap(dunia: Dunia, sebelum: tuple[str, ...], data: str, pesan: str) -> str:
    """Send messages, tap a button, then write one more; return its answer."""
    ruang, pelaku = dunia.ruang, dunia.orang["sekda"]
    for satu in sebelum:
        rute.jawab_teks(ruang, pelaku, satu)
    rute.jawab_tombol(ruang, pelaku, data)
    return polos(rute.jawab_teks(ruang, pelaku, pesan).html)


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


@pytest.mark.parametrize(
    ("data", "pesan", "isi"),
    [
        ("cap.i:2024:IKU-7", "kenapa?", "IKU-7"),
        ("cap.i:2024:IKU-1", "targetnya?", "target 12,41"),
        ("cap:2024", "yang paling jelek", "IKU-1 Lapor SAKIP: 71,39%"),
        ("cap.s:2024:S1", "yang terendah?", "IKU-1 Lapor SAKIP: 71,39%"),
        ("agp:2024:s:42", "sisanya?", "Bantuan hukum, 2024: sisa Rp85.248.567"),
        ("agp:2024:p:3", "sisanya?", "sisa Rp909.925.232"),
        ("agr:2024:serapan_terendah", "yg nomor 2 itu pagunya brp", "2024"),
    ],
)
def test_what_a_tap_has_shown_is_talked_about(
    dokumen: Dunia, data: str, pesan: str, isi: str
) -> None:
    """Program 3: 2.380.957.235 - 1.471.032.003 = 909.925.232."""
    assert isi in _after_tap(dokumen, ("serapan bagian organisasi 2024",), data, pesan)


def test_a_tap_on_a_unit_is_about_that_unit(dokumen: Dunia) -> None:
    """Bagian Hukum: 1.858.462.371 - 1.469.448.105 = 389.014.266."""
    nomor = unit_id(dokumen.engine, "bagian-hukum")

    teks = _after_tap(dokumen, ("capaian 2024",), f"agu:2024:{nomor}", "sisanya?")

    assert teks.startswith("Bagian Hukum, 2024: sisa Rp389.014.266")


def test_a_tap_on_a_picture_or_a_source_changes_no_subject(dokumen: Dunia) -> None:
    teks = _after_tap(dokumen, ("serapan bagian hukum 2024",), "cap.f:2024:1", "sisanya?")

    assert teks.startswith("Bagian Hukum, 2024: sisa Rp389.014.266")
