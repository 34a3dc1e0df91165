"""The document's own words, and who signed them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, Field

from core.paket import perencanaan
from core.paket.bacaan import Pembaca
from core.paket.isian import Bersumber, Hari, Kode, Teks, TeksBolehKosong, blank_is_none
from core.paket.istilah import JenisNarasi, NaskahTercetak
from core.paket.periksa import check_known

BERKAS = "narasi.toml"
PENANDA_TANGAN = "penanda_tangan.csv"


class Narasi(Bersumber):
    jenis: Annotated[JenisNarasi, Field(strict=False)]
    indikator: Annotated[Kode | None, BeforeValidator(blank_is_none)] = None
    judul: TeksBolehKosong = ""
    teks: Teks


class PenandaTangan(Bersumber):
    dokumen: Annotated[NaskahTercetak, Field(strict=False)]
    peran: Teks
    nama: Teks
    jabatan: Teks
    tanggal: Hari


@dataclass(frozen=True, slots=True, kw_only=True)
class Naratif:
    narasi: tuple[Narasi, ...]
    penanda_tangan: tuple[PenandaTangan, ...]


def read_narasi(pembaca: Pembaca, indikator: Collection[str]) -> Naratif:
    narasi = pembaca.toml(BERKAS, ("narasi",)).records("narasi", Narasi)
    pembaca.masalah += check_known(
        ((satu, satu.indikator) for satu in narasi),
        "indikator",
        dikenal=indikator,
        berkas=perencanaan.BERKAS,
    )
    return Naratif(narasi=narasi, penanda_tangan=pembaca.csv(PENANDA_TANGAN, PenandaTangan)[1])
