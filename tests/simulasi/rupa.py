"""What a message is and says, read from its words alone."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.messages import pengingat as kata
from bot.messages.pengingat_pengumpul import CARA_UNIT


class Macam(StrEnum):
    """Named as the outbox names them."""

    PENGINGAT = "pengingat"
    REKAP = "rekap"
    LEWAT = "lewat_tenggat"
    JAUH = "belum_terjangkau"
    TOTAL = "grup_total"
    LENGKAP = "grup_lengkap"


@dataclass(frozen=True, slots=True)
class Surat:
    """`apa` is which kind and period it is about, "" where it is about several; `isi` its lines."""

    macam: Macam
    apa: str
    isi: frozenset[str]


TUNTUTAN = re.compile(r"^• (.+)\n  Tenggat ", re.MULTILINE)
BARIS = re.compile(r"^• (.+)$", re.MULTILINE)
LEWAT = re.compile(r"^(.+): \d+ dari \d+ sudah masuk\nTenggat .+ Yang belum kami terima:\n")
JAUH = re.compile(rf"^(.+), tenggat .+\.\n{re.escape(CARA_UNIT)}\n")
LENGKAP = re.compile(r"^Terima kasih\. (.+) sudah lengkap: ")
CATATAN = re.compile(r" \((?:belum terhubung|kendala|diperpanjang).*\)$")
AWAL = {
    kata.JUDUL: Macam.PENGINGAT,
    "Rekap pekan ": Macam.REKAP,
    "Laporan yang sedang dikumpulkan:": Macam.TOTAL,
}


def read(teks: str) -> Surat | None:
    """Return what it says; None for what is none of these."""
    for awal, macam in AWAL.items():
        if teks.startswith(awal):
            pola = TUNTUTAN if macam is Macam.PENGINGAT else BARIS
            return Surat(macam, "", frozenset(pola.findall(teks)))
    for pola, macam in ((LEWAT, Macam.LEWAT), (JAUH, Macam.JAUH), (LENGKAP, Macam.LENGKAP)):
        if cocok := pola.match(teks):
            unit = frozenset(CATATAN.sub("", baris) for baris in BARIS.findall(teks))
            return Surat(macam, cocok[1], unit)
    return None
