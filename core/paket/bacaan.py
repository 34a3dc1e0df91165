"""CSV and TOML into records. Every problem is collected, none is raised."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from core.paket.isian import Catatan
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.mentah import BerkasTakTerbacaError, decode, parse_toml, read_rows, sift

R = TypeVar("R", bound=Catatan)

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_QUOTED = re.compile(r"'([^']*)'")

_KODE = {
    "missing": KodeMasalah.KOLOM_TIDAK_ADA,
    "extra_forbidden": KodeMasalah.KOLOM_ASING,
    "enum": KodeMasalah.PILIHAN_SALAH,
    "string_too_short": KodeMasalah.KOSONG,
    "string_too_long": KodeMasalah.TERLALU_PANJANG,
    "string_pattern_mismatch": KodeMasalah.BENTUK_SALAH,
    # The kinds of cells refuse with our own codes.
    **{kode.value: kode for kode in KodeMasalah},
}


@dataclass(frozen=True, slots=True)
class Entri:
    """One CSV row or TOML table before validation.

    `cacat`: a value had to be left out, and what is left is no record.
    """

    letak: Letak
    isi: Mapping[str, object]
    cacat: bool = False

    def teks(self, kolom: str) -> str:
        """Return what stands there, blank if nothing does."""
        return str(self.isi.get(kolom, "")).strip()


class Pembaca:
    """Reads the files of one package; `masalah` grows as it goes."""

    def __init__(self, isi: Mapping[str, bytes]) -> None:
        self._isi = isi
        self.masalah: list[Masalah] = []
        self._buta: set[str] = set()
        """Files whose codes are not known, so that nothing can be said of who refers to them."""
        self._tanpa_kolom: set[tuple[str, str | None]] = set()

    def csv(
        self, berkas: str, model: type[R], *, wajib: bool = False
    ) -> tuple[Sequence[Entri], tuple[R, ...]]:
        """Return all rows, and those of them that are valid records."""
        try:
            teks = self._text(berkas, wajib=wajib)
            entri = [] if teks is None else self._csv_entries(berkas, teks, model)
        except BerkasTakTerbacaError as error:
            self._go_blind(error.masalah)
            return (), ()
        # A column that the header lacks is said once, not again for every row.
        return entri, self._records(entri, model, kecuali=KodeMasalah.KOLOM_TIDAK_ADA)

    def toml(self, berkas: str, tabel: Sequence[str], *, wajib: bool = False) -> "Toml":
        """Return the tables of a file that may have these and no others."""
        try:
            teks = self._text(berkas, wajib=wajib) or ""
            isi = parse_toml(berkas, teks)
        except BerkasTakTerbacaError as error:
            self._go_blind(error.masalah)
            teks, isi = "", {}
        for kunci in isi.keys() - set(tabel):
            self.masalah.append(Letak(berkas).masalah(KodeMasalah.KOLOM_ASING, kunci))
        return Toml(self, berkas, teks, isi)

    def validate(self, entri: Sequence[Entri], model: type[R]) -> tuple[R, ...]:
        return self._records(entri, model, kecuali=None)

    def causes(self) -> list[Masalah]:
        """Return the problems without those that only follow from another one.

        Of a file that cannot be read every code that others have of it seems unknown, and of
        a column that is missing every row seems wrong.
        """
        return [masalah for masalah in self.masalah if not self._follows(masalah)]

    def entry(self, letak: Letak, isi: Mapping[str, object]) -> Entri:
        """Return the row or table; what no record may have is noted and left out."""
        bersih, cacat = {}, False
        for kunci, nilai in isi.items():
            bersih[kunci], temuan = sift(nilai)
            for kode, apa in temuan:
                self.masalah.append(letak.masalah(kode, kunci, isi=apa))
                cacat |= kode is not KodeMasalah.KARAKTER_TERLARANG
        return Entri(letak, bersih, cacat)

    def _go_blind(self, masalah: Masalah) -> None:
        self.masalah.append(masalah)
        self._buta.add(masalah.berkas)

    def _follows(self, masalah: Masalah) -> bool:
        if masalah.kode is KodeMasalah.TIDAK_DIKENAL:
            return masalah.acuan in self._buta
        tempat = (masalah.berkas, masalah.kolom)
        return masalah.kode is not KodeMasalah.KOLOM_TIDAK_ADA and tempat in self._tanpa_kolom

    def _text(self, berkas: str, *, wajib: bool) -> str | None:
        isi = self._isi.get(berkas)
        if isi is not None:
            return decode(berkas, isi)
        if wajib:
            raise BerkasTakTerbacaError(Letak(berkas).masalah(KodeMasalah.BERKAS_TIDAK_ADA))
        return None

    def _csv_entries(self, berkas: str, teks: str, model: type[Catatan]) -> list[Entri]:
        baris = read_rows(berkas, teks)
        letak, tercetak = next(baris, (Letak(berkas, 1), []))
        kepala = [str(self._sifted(letak, kolom.strip())) for kolom in tercetak]
        for masalah in _header_problems(letak, kepala, model):
            if masalah.kode is KodeMasalah.BUKAN_KOMA:
                raise BerkasTakTerbacaError(masalah)
            self.masalah.append(masalah)
            if masalah.kode is KodeMasalah.KOLOM_TIDAK_ADA:
                self._buta.add(berkas)
                self._tanpa_kolom.add((berkas, masalah.kolom))
        # All rows before any is checked: of a file that breaks off only that is said.
        kolom = _columns(model)
        return [
            self.entry(letak, {k: v for k, v in zip(kepala, sel, strict=True) if k in kolom})
            for letak, sel in list(baris)
            if self._fits(letak, sel, kepala)
        ]

    def _sifted(self, letak: Letak, isi: str) -> object:
        bersih, temuan = sift(isi)
        self.masalah += [letak.masalah(kode, isi=apa) for kode, apa in temuan]
        return bersih

    def _fits(self, letak: Letak, sel: list[str], kepala: list[str]) -> bool:
        if len(sel) == len(kepala):
            return True
        ada, harus = str(len(sel)), str(len(kepala))
        self.masalah.append(letak.masalah(KodeMasalah.JUMLAH_ISIAN, isi=ada, acuan=harus))
        return False

    def _records(
        self, entri: Sequence[Entri], model: type[R], *, kecuali: KodeMasalah | None
    ) -> tuple[R, ...]:
        catatan = []
        for satu in entri:
            if satu.cacat:
                continue
            try:
                catatan.append(model.model_validate({**satu.isi, "letak": satu.letak}))
            except ValidationError as error:
                masalah = (_problem(satu.letak, rinci) for rinci in error.errors())
                self.masalah += (m for m in masalah if m.kode is not kecuali)
        return tuple(catatan)


@dataclass(frozen=True, slots=True)
class Toml:
    """One TOML file that has been read."""

    pembaca: Pembaca
    berkas: str
    teks: str
    isi: Mapping[str, object]

    def entries(self, kunci: str) -> list[Entri]:
        """Return the tables [kunci] or [[kunci]], each with the lines of its keys."""
        nilai = self.isi.get(kunci, [])
        tabel = nilai if isinstance(nilai, list) else [nilai]
        letak = self._places(kunci, len(tabel))
        baik = []
        for di, satu in zip(letak, tabel, strict=True):
            if isinstance(satu, dict):
                baik.append(self.pembaca.entry(di, satu))
            else:
                self.pembaca.masalah.append(di.masalah(KodeMasalah.ISIAN_SALAH, kunci))
        return baik

    def records(self, kunci: str, model: type[R]) -> tuple[R, ...]:
        return self.pembaca.validate(self.entries(kunci), model)

    def _places(self, kunci: str, banyak: int) -> list[Letak]:
        letak = [
            Letak(self.berkas, baris, keys)
            for nama, baris, keys in _toml_places(self.teks)
            if nama == kunci
        ]
        # Tables written inline have no header line to point at.
        return letak if len(letak) == banyak else [Letak(self.berkas)] * banyak


def _toml_places(teks: str) -> list[tuple[str, int, dict[str, int]]]:
    """Return name, line and lines of the keys of every table header."""
    tempat: list[tuple[str, int, dict[str, int]]] = []
    for nomor, baris in enumerate(teks.split("\n"), start=1):
        if kepala := _HEADER.fullmatch(baris):
            tempat.append((kepala[1], nomor, {}))
        elif tempat and (kunci := _KEY.match(baris)):
            tempat[-1][2].setdefault(kunci[1], nomor)
    return tempat


def _columns(model: type[Catatan]) -> set[str]:
    return model.model_fields.keys() - {"letak"}


def _header_problems(letak: Letak, kepala: list[str], model: type[Catatan]) -> Iterator[Masalah]:
    if len(kepala) == 1 and (pemisah := re.search(r"[;\t|]", kepala[0])):
        yield letak.masalah(KodeMasalah.BUKAN_KOMA, isi=pemisah[0])
        return
    wajib = {k for k in _columns(model) if model.model_fields[k].is_required()}
    for kolom in sorted(wajib - set(kepala)):
        yield letak.masalah(KodeMasalah.KOLOM_TIDAK_ADA, kolom)
    for kolom in sorted(set(kepala) - _columns(model)):
        yield letak.masalah(KodeMasalah.KOLOM_ASING, kolom)
    for kolom in sorted(k for k, banyak in Counter(kepala).items() if banyak > 1):
        yield letak.masalah(KodeMasalah.KOLOM_GANDA, kolom)


def _problem(letak: Letak, rinci: ErrorDetails) -> Masalah:
    kode = _code(rinci["type"])
    isi = "" if kode is KodeMasalah.KOLOM_TIDAK_ADA else str(rinci["input"])
    return letak.masalah(kode, str(rinci["loc"][0]), isi=isi, acuan=_reference(kode, rinci))


def _code(jenis: str) -> KodeMasalah:
    return _KODE.get(jenis, KodeMasalah.ISIAN_SALAH)


def _reference(kode: KodeMasalah, rinci: ErrorDetails) -> str:
    konteks = rinci.get("ctx", {})
    match kode:
        case KodeMasalah.PILIHAN_SALAH:
            return ", ".join(_QUOTED.findall(str(konteks["expected"])))
        case KodeMasalah.TERLALU_PANJANG:
            return str(konteks["max_length"])
        case _:
            return ""
