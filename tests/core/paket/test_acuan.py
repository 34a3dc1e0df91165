"""The scales that ship with the program are held to the same rules as a package."""

from datetime import date
from decimal import Decimal

import pytest

from core.paket.acuan import AcuanRusakError, read_skala
from core.paket.masalah import KodeMasalah as K
from core.skala import Pita, Skala, Tepian

SKALA = """\
[[skala]]
kode = "skm"
nama = "SKM"
sumber = "PermenPANRB 14/2017"
berlaku_mulai = 2017-05-09
tepian = "inklusif"

[[skala.pita]]
batas_bawah = 88.31
predikat = "A"
sebutan = "Sangat Baik"

[[skala.pita]]
batas_bawah = 25
predikat = "D"
sebutan = "Tidak Baik"
"""


def test_bounds_are_read_exactly_and_never_through_float() -> None:
    assert read_skala({"skala.toml": SKALA.encode()}) == (
        Skala(
            kode="skm",
            nama="SKM",
            sumber="PermenPANRB 14/2017",
            berlaku_mulai=date(2017, 5, 9),
            tepian=Tepian.INKLUSIF,
            pita=(
                Pita(Decimal("88.31"), "A", "Sangat Baik"),
                Pita(Decimal(25), "D", "Tidak Baik"),
            ),
        ),
    )


@pytest.mark.parametrize(
    ("lama", "baru", "kode", "baris"),
    [
        ("88.31", "25", K.GANDA, 1),
        ("88.31", '"88,31"', K.ISIAN_SALAH, 1),
        ("88.31", "true", K.ISIAN_SALAH, 1),
        ('"inklusif"', '"terbuka"', K.PILIHAN_SALAH, 6),
        ("2017-05-09", '"2017"', K.ISIAN_SALAH, 5),
        (SKALA, SKALA + SKALA, K.GANDA, 18),
        (SKALA, "", None, None),
    ],
)
def test_planted_mistake_is_found(lama: str, baru: str, kode: K | None, baris: int | None) -> None:
    isi = {"skala.toml": SKALA.replace(lama, baru).encode()} if kode else {}

    with pytest.raises(AcuanRusakError) as error:
        read_skala(isi)

    assert {(m.kode, m.baris) for m in error.value.masalah} == {(kode or K.BERKAS_TIDAK_ADA, baris)}
