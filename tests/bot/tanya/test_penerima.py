"""To whom reports go: who collects them here, and where the whole Pemda's report is sent."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

LPPD = "LPPD disampaikan kepada Menteri Dalam Negeri melalui Gubernur (PP 13/2019)."
LKJIP = "LKjIP Pemda disampaikan kepada Kementerian PANRB (PermenPANRB 53/2014)."
IKK = "Laporan IKK LPPD dikumpulkan Bagian Tata Pemerintahan."


@pytest.mark.parametrize(
    ("tanya", "baris"),
    [
        ("LPPD dikirim ke siapa", [LPPD, IKK]),
        ("lppd disampaikan kemana ya", [LPPD, IKK]),
        ("IKK dilaporkan ke siapa", [IKK]),
        ("IKK LPPD disetor kemana", [IKK]),
        ("SKM dikirim ke bagian apa", ["Laporan SKM dikumpulkan Bagian Organisasi."]),
    ],
)
def test_who_receives_a_report_is_named(dokumen: Dunia, tanya: str, baris: list[str]) -> None:
    assert ask(dokumen, "sekda", tanya).teks.splitlines() == baris


@pytest.mark.parametrize("tanya", ["lkjip dikirim ke mana", "lkjip setda diserahkan ke siapa"])
def test_the_report_on_performance_goes_two_ways(dokumen: Dunia, tanya: str) -> None:
    pemda, pd, *_ = ask(dokumen, "sekda", tanya).teks.splitlines()

    assert pemda == LKJIP
    assert pd.startswith("LKjIP perangkat daerah disampaikan kepada kepala daerah")


def test_by_when_it_is_sent_is_still_its_deadline(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "kapan lkjip dikirim ke kemenpan").teks

    assert "paling lambat 31 Maret" in teks


def test_whoever_receives_is_who_collects(dokumen: Dunia) -> None:
    assert (
        "dikumpulkan Bagian Organisasi" in ask(dokumen, "sekda", "siapa yg terima laporan skm").teks
    )
    assert (
        "dikumpulkan Bagian Tata Pemerintahan"
        in ask(dokumen, "sekda", "yg menerima laporan ikk siapa").teks
    )
