"""What is called alike is of several kinds: another than was told of is meant."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "ralat", "jawab"),
    [
        # 400.936.391 / 511.684.100 = 78,36 %; the sub kegiatan alone has 74,87 %.
        (
            "serapan keprotokolan",
            "maksud saya bagiannya, bukan sub kegiatan",
            "Bagian Keprotokolan, 2024: serapan 78,36%",
        ),
        (
            "serapan kesejahteraan masyarakat",
            "bukan sub kegiatannya, bagiannya",
            "Bagian Kesejahteraan Rakyat, 2024: serapan 54,58%",
        ),
        (
            "serapan pengadaan barang dan jasa",
            "bagiannya ya maksudku",
            "Bagian Pengadaan Barang / Jasa, 2024: serapan 63,60%",
        ),
        (
            "serapan bagian keprotokolan",
            "maksud saya sub kegiatannya bukan bagian",
            "Keprotokolan, 2024: serapan 74,87%",
        ),
    ],
)
def test_the_kind_that_is_meant_is_told_of(
    dokumen: Dunia, tanya: str, ralat: str, jawab: str
) -> None:
    assert ask(dokumen, "sekda", tanya, ralat).teks.startswith(jawab)
