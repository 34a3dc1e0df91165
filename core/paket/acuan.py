"""skala.toml: the grading scales of the nation, which every package is read with."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from core.paket.bacaan import Pembaca
from core.paket.isian import Catatan, Slug, Teks
from core.paket.masalah import KodeMasalah, Masalah
from core.paket.periksa import check_unique
from core.skala import Pita, Skala, Tepian

BERKAS = "skala.toml"


def _whole_is_exact(isi: object) -> object:
    return Decimal(isi) if type(isi) is int else isi


class CatatanPita(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    batas_bawah: Annotated[Decimal, BeforeValidator(_whole_is_exact)]
    predikat: Teks
    sebutan: Teks


class CatatanSkala(Catatan):
    kode: Slug
    nama: Teks
    sumber: Teks
    berlaku_mulai: date
    tepian: Annotated[Tepian, Field(strict=False)]
    pita: Annotated[tuple[CatatanPita, ...], Field(strict=False, min_length=1)]


class AcuanRusakError(Exception):
    """A reference that ships with the program is wrong: a mistake of its makers."""

    def __init__(self, masalah: Sequence[Masalah]) -> None:
        super().__init__(f"{BERKAS}: {masalah}")
        self.masalah = tuple(masalah)


def read_skala(isi: Mapping[str, bytes]) -> tuple[Skala, ...]:
    """Return the scales in `skala.toml`. Raises AcuanRusakError."""
    pembaca = Pembaca(isi)
    catatan = pembaca.toml(BERKAS, ("skala",), wajib=True).records("skala", CatatanSkala)
    pembaca.masalah += check_unique(((s, (s.kode, s.berlaku_mulai)) for s in catatan), "kode")
    pembaca.masalah += _check_bands(catatan)
    if pembaca.masalah:
        raise AcuanRusakError(pembaca.masalah)
    return tuple(_skala(satu) for satu in catatan)


def _check_bands(skala: Sequence[CatatanSkala]) -> Iterator[Masalah]:
    """Two bands from the same bound would leave the grade to chance."""
    for satu in skala:
        batas = [pita.batas_bawah for pita in satu.pita]
        for ganda in sorted({b for b in batas if batas.count(b) > 1}):
            yield satu.letak.masalah(KodeMasalah.GANDA, "pita", isi=str(ganda))


def _skala(satu: CatatanSkala) -> Skala:
    return Skala(
        kode=satu.kode,
        nama=satu.nama,
        sumber=satu.sumber,
        berlaku_mulai=satu.berlaku_mulai,
        tepian=satu.tepian,
        pita=tuple(Pita(p.batas_bawah, p.predikat, p.sebutan) for p in satu.pita),
    )
