"""Tables that compare with the year before, and have no figure of it."""

from dataclasses import dataclass

from core.angka import Keadaan, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, Fakta, Temuan, Tingkat

TANPA_ANGKA = frozenset([Keadaan.TERCETAK_STRIP, Keadaan.TERCETAK_KOSONG])
"""What is not out yet is another thing, and says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTanpaPembanding(Fakta):
    """A table of both years, and the indikator of the `dari` in it without a figure of `tahun`."""

    tabel: str
    tahun: int
    kode: tuple[str, ...]
    cetakan: tuple[Tercetak, ...]
    dari: int


def check(bahan: Bahan) -> Temuan:
    """Find what a table of both years leaves blank in the column of the one before."""
    tabel: dict[tuple[str, str], list[tuple[str, Tercetak]]] = {}
    for satu in bahan.indikator:
        kini = {(cetak.sumber.dokumen, cetak.sumber.tabel) for cetak in satu.realisasi}
        for cetak in satu.realisasi_lalu:
            if (tempat := (cetak.sumber.dokumen, cetak.sumber.tabel)) in kini:
                tabel.setdefault(tempat, []).append((satu.kode, cetak))
    for (_, nama), semua in tabel.items():
        kosong = [(kode, cetak) for kode, cetak in semua if cetak.nilai in TANPA_ANGKA]
        if kosong:
            fakta = FaktaTanpaPembanding(
                tabel=nama,
                tahun=bahan.tahun - 1,
                kode=tuple(kode for kode, _ in kosong),
                cetakan=tuple(cetak for _, cetak in kosong),
                dari=len(semua),
            )
            yield Tingkat.PERLU_PENJELASAN, nama, fakta


ATURAN = Aturan("tanpa-pembanding", Dasar.PERMENPANRB_53_2014, check)
