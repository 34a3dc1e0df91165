"""kewajiban.toml: the kinds of obligations that every Pemda knows, and their ladders."""

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field

from core.hak import Bidang
from core.hari_kerja import Geser
from core.kewajiban.jenis import (
    AturanTenggat,
    JenisKewajiban,
    Kala,
    Lampiran,
    Penanggung,
    Sejak,
    Wujud,
)
from core.kewajiban.tangga import Tangga
from core.paket.bacaan import Pembaca
from core.paket.isian import Catatan, Kunci, Teks, TeksBolehKosong
from core.paket.masalah import Masalah
from core.paket.periksa import check_known, check_unique

BERKAS = "kewajiban.toml"


class CatatanTangga(Catatan):
    kode: Kunci
    sebelum: Annotated[tuple[Annotated[int, Field(ge=0, le=365)], ...], Field(strict=False)]
    buka: bool
    tiap: Annotated[int, Field(ge=1, le=100)]
    sampai: Annotated[int, Field(ge=0, le=100)]


class CatatanKewajiban(Catatan):
    kode: Kunci
    nama: Teks
    pendek: Teks
    kala: Annotated[Kala, Field(strict=False)]
    penanggung: Annotated[Penanggung, Field(strict=False)]
    bidang: Annotated[Bidang, Field(strict=False)]
    wujud: Annotated[Wujud, Field(strict=False)]
    sejak: Annotated[Sejak, Field(strict=False)]
    bulan: Annotated[int, Field(ge=0, le=24)]
    hari: Annotated[int, Field(ge=1, le=31)]
    geser: Annotated[Geser, Field(strict=False)]
    tangga: Kunci
    lampiran: Annotated[Lampiran, Field(strict=False)]
    dasar: TeksBolehKosong
    contoh: bool


class KewajibanRusakError(Exception):
    """The reference that ships with the program is wrong: a mistake of its makers."""

    def __init__(self, masalah: Sequence[Masalah]) -> None:
        super().__init__(f"{BERKAS}: {masalah}")
        self.masalah = tuple(masalah)


def read_kewajiban(
    isi: Mapping[str, bytes],
) -> tuple[tuple[Tangga, ...], tuple[JenisKewajiban, ...]]:
    """Return the ladders and the kinds, none of them active. Raises KewajibanRusakError."""
    pembaca = Pembaca(isi)
    toml = pembaca.toml(BERKAS, ("tangga", "kewajiban"), wajib=True)
    tangga = toml.records("tangga", CatatanTangga)
    jenis = toml.records("kewajiban", CatatanKewajiban)
    pembaca.masalah += check_unique(((s, s.kode) for s in tangga), "kode")
    pembaca.masalah += check_unique(((s, s.kode) for s in jenis), "kode")
    dikenal = {satu.kode for satu in tangga}
    pembaca.masalah += check_known(
        ((s, s.tangga) for s in jenis), "tangga", dikenal=dikenal, berkas=BERKAS
    )
    if pembaca.masalah:
        raise KewajibanRusakError(pembaca.masalah)
    return tuple(map(_tangga, tangga)), tuple(map(_jenis, jenis))


def _tangga(satu: CatatanTangga) -> Tangga:
    return Tangga(**satu.model_dump(exclude={"letak"}))


def _jenis(satu: CatatanKewajiban) -> JenisKewajiban:
    aturan = AturanTenggat(satu.sejak, satu.bulan, satu.hari)
    lain = satu.model_dump(exclude={"letak", "sejak", "bulan", "hari"})
    return JenisKewajiban(**lain, aturan=aturan)
