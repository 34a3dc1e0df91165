"""What the narrative says of the way a figure went since the year before, against both figures."""

import re
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Tercetak
from core.audit.bahan import Bahan, Ucapan
from core.audit.catatan import Aturan, Dasar, FaktaTercetak, Temuan, Tingkat
from core.audit.narasi import sentences
from core.audit.tempat import realisasi_elsewhere
from core.audit.wajar import of_whole_year
from core.capaian import most_telling

_NAIK = r"(?:naik|meningkat|kenaikan|peningkatan|bertambah)"
_TURUN = r"(?:turun|menurun|penurunan|berkurang)"
_ADA_NAIK = re.compile(rf"\b{_NAIK}\b", re.IGNORECASE)
_ADA_TURUN = re.compile(rf"\b{_TURUN}\b", re.IGNORECASE)
_LALU = re.compile(r"\btahun\s+(?:yang\s+)?(?:lalu|sebelumnya|kemarin)\b", re.IGNORECASE)
_TIDAK = re.compile(r"\b(?:tidak|belum|tanpa|bukan|agar|untuk\s+me\w+)\b", re.IGNORECASE)
"""What did not happen, or is yet to."""
_LAIN = re.compile(
    rf"\b(?:target|pagu|anggaran|serapan)\b(?:\s+\S+){{0,4}}?\s+(?:{_NAIK}|{_TURUN})\b",
    re.IGNORECASE,
)
"""It is something else that went up or down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaArah(FaktaTercetak):
    """A sentence that says the realisasi rose, else that it fell, and it did not."""

    kalimat: str
    ucapan: Ucapan
    naik: bool
    lalu: Tercetak
    selisih: Decimal
    """How much it is more than the year before, in its satuan."""


def check(bahan: Bahan) -> Temuan:
    """Compare the sentences that speak of the year before with the figures of both years."""
    for satu in filter(of_whole_year, bahan.indikator):
        kini, lalu = most_telling(satu.realisasi), most_telling(satu.realisasi_lalu)
        if kini is None or lalu is None:
            continue
        if not isinstance(kini.nilai, Decimal) or not isinstance(lalu.nilai, Decimal):
            continue
        selisih = kini.nilai - lalu.nilai
        for ucapan in bahan.said_of(satu.kode):
            for kalimat in sentences(ucapan.teks):
                naik = _claims(kalimat, bahan.tahun - 1)
                if naik is None or (selisih > 0 if naik else selisih < 0):
                    continue
                fakta = FaktaArah(
                    kode=satu.kode,
                    tercetak=kini,
                    juga=realisasi_elsewhere(bahan, satu, kini),
                    kalimat=kalimat,
                    ucapan=ucapan,
                    naik=naik,
                    lalu=lalu,
                    selisih=selisih,
                )
                yield Tingkat.PERLU_DIPERBAIKI, ucapan.tentang, fakta


def _claims(kalimat: str, lalu: int) -> bool | None:
    """Tell whether a sentence says that it rose since the year before; None: it says neither."""
    if not re.search(rf"\b{lalu}\b", kalimat) and not _LALU.search(kalimat):
        return None
    naik, turun = _ADA_NAIK.search(kalimat), _ADA_TURUN.search(kalimat)
    # Of a sentence that says both nobody knows which is of what.
    if bool(naik) is bool(turun) or _TIDAK.search(kalimat) or _LAIN.search(kalimat):
        return None
    return naik is not None


ATURAN = Aturan("klaim-arah", Dasar.DOKUMEN_SENDIRI, check)
