"""Entries of registers, printed or kept here, as one thing that can be asked about."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from core.periode import Bulan, Semester, Triwulan, find_bulan
from core.register import (
    Arti,
    Bentuk,
    Entri,
    EntriTercetak,
    Kunci,
    Register,
    meaning,
)

_LAMA = re.compile(r"(\d+)\s*(?:\([^)]*\)\s*)?tahun")
_HARI = re.compile(r"(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})")
KOSONG = "- "
"""What is printed where there is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Butir:
    """An entry; one that is printed has no status, and `dokumen`, `tabel` and `baris` say where.

    What is printed as "-" is "".
    """

    kunci: Kunci
    judul: str
    pihak: str = ""
    nomor_surat: str = ""
    tanggal: date | None = None
    tanggal_tercetak: str = ""
    jangka_waktu: str = ""
    unit: str = ""
    keterangan: str = ""
    status: str | None = None
    bentuk: Bentuk | None = None
    dokumen: str = ""
    tabel: str = ""
    baris: str = ""

    @property
    def tercetak(self) -> bool:
        return bool(self.dokumen)

    @property
    def arti(self) -> Arti | None:
        return meaning(self.kunci.jenis, self.status)

    @property
    def raperda(self) -> bool:
        """Tell whether it is a draft of the council's; what is printed says so in its words."""
        if self.bentuk is not None:
            return self.bentuk is Bentuk.RAPERDA
        return "raperda" in f"{self.judul} {self.tabel}".lower()

    @property
    def teks(self) -> str:
        """Return all that it may be found by."""
        isi = (self.judul, self.pihak, self.nomor_surat, self.unit)
        return " ".join((*isi, self.keterangan, self.jangka_waktu))


def entries(register: Register) -> Iterator[Butir]:
    """Yield the entries that count, then those of documents."""
    yield from map(_kept, register.berlaku)
    yield from map(_printed, register.tercetak)


def in_time(
    semua: Iterable[Butir],
    *,
    bulan: Bulan | None = None,
    triwulan: Triwulan | None = None,
    semester: Semester | None = None,
) -> list[Butir]:
    """Return the entries dated in that part of the year; one without a date is in none."""

    def within(hari: date) -> bool:
        return (
            (bulan is None or hari.month == bulan)
            and (triwulan is None or (hari.month - 1) // 3 + 1 == triwulan)
            and (semester is None or (hari.month - 1) // 6 + 1 == semester)
        )

    return [s for s in semua if s.tanggal is not None and within(s.tanggal)]


def printed(satu: Butir, kolom: str) -> str:
    """Return what an entry has in a column, "" for nothing."""
    if kolom == "tanggal":
        return satu.tanggal_tercetak or (f"{satu.tanggal}" if satu.tanggal else "")
    isi: str = getattr(satu, kolom, "")
    return isi


def years_of(satu: Butir) -> int:
    """Return for how many years something is agreed on, 0 where that is not said."""
    cocok = _LAMA.search(satu.jangka_waktu.lower())
    return int(cocok[1]) if cocok else 0


def _find_date(teks: str) -> date | None:
    """Return the day that is written out in a text, None for none."""
    for hari, bulan, tahun in _HARI.findall(teks):
        if (ke := find_bulan(bulan[:3])) is not None:
            try:
                return date(int(tahun), ke, int(hari))
            except ValueError:
                continue
    return None


def printed_end(satu: Butir) -> bool:
    """Tell whether the last day of an agreement is printed."""
    return _find_date(satu.jangka_waktu) is not None


def end_of(satu: Butir) -> date | None:
    """Return the last day of an agreement: as printed, else computed; None where nothing says."""
    if hari := _find_date(satu.jangka_waktu):
        return hari
    tahun = years_of(satu)
    if not tahun or satu.tanggal is None:
        return None
    try:
        return satu.tanggal.replace(year=satu.tanggal.year + tahun)
    except ValueError:
        # 29 February of a year that has none.
        return date(satu.tanggal.year + tahun, 2, 28)


def ends_as_printed(satu: Butir) -> bool:
    """Tell whether the last day itself is printed, so that nothing is computed."""
    return _find_date(satu.jangka_waktu) is not None


def numbered(semua: Sequence[Butir], nomor: str, *, surat: bool) -> list[Butir]:
    """Return what a number means: an entry's own, one in a title, or a part of a letter's."""
    sendiri = [s for s in semua if f"{s.kunci.nomor}" == nomor]
    judul = [s for s in semua if nomor in _tokens(s.judul)]
    kepala = [s for s in semua if nomor in _tokens(s.nomor_surat)]
    return (kepala or sendiri or judul) if surat else (sendiri or judul or kepala)


def _tokens(teks: str) -> frozenset[str]:
    polos = "".join(h if h.isalnum() else " " for h in teks.lower())
    # "01/KSDPK" is number 1 as well.
    return frozenset(s for k in polos.split() for s in (k, k.lstrip("0")))


def _kept(satu: Entri) -> Butir:
    isi = satu.isi
    return Butir(
        kunci=satu.kunci,
        judul=isi.judul,
        pihak=isi.pihak,
        nomor_surat=isi.nomor_surat,
        tanggal=isi.tanggal,
        jangka_waktu=isi.jangka_waktu,
        unit=satu.unit.nama,
        keterangan=isi.keterangan,
        status=isi.status,
        bentuk=isi.bentuk,
    )


def _printed(satu: EntriTercetak) -> Butir:
    return Butir(
        kunci=satu.kunci,
        judul=satu.judul.strip(KOSONG),
        pihak=satu.pihak.strip(KOSONG),
        nomor_surat=satu.nomor_surat.strip(KOSONG),
        tanggal=satu.tanggal,
        tanggal_tercetak=satu.tanggal_tercetak.strip(KOSONG),
        jangka_waktu=satu.jangka_waktu.strip(KOSONG),
        unit=satu.unit_tercetak.strip(KOSONG),
        keterangan=satu.keterangan.strip(KOSONG),
        dokumen=satu.dokumen,
        tabel=satu.tabel,
        baris=satu.baris,
    )
