"""CSV and TOML into records. Every problem is collected, none is raised."""

import csv
import io
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from core.paket.isian import Catatan
from core.paket.masalah import KodeMasalah, Letak, Masalah

R = TypeVar("R", bound=Catatan)

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_LINE_IN_MESSAGE = re.compile(r"at line ([0-9]+)")
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
    """One CSV row or TOML table before validation."""

    letak: Letak
    isi: Mapping[str, object]

    def teks(self, kolom: str) -> str:
        """Return what stands there, blank if nothing does."""
        return str(self.isi.get(kolom, "")).strip()


class Pembaca:
    """Reads the files of one package; `masalah` grows as it goes."""

    def __init__(self, isi: Mapping[str, bytes]) -> None:
        self._isi = isi
        self.masalah: list[Masalah] = []

    def csv(
        self, berkas: str, model: type[R], *, wajib: bool = False
    ) -> tuple[Sequence[Entri], tuple[R, ...]]:
        """Return all rows, and those of them that are valid records."""
        teks = self._text(berkas, wajib=wajib)
        if teks is None:
            return (), ()
        entri = self._csv_entries(berkas, teks, model)
        # A column that the header lacks is said once, not again for every row.
        return entri, self._records(entri, model, kecuali=KodeMasalah.KOLOM_TIDAK_ADA)

    def toml(self, berkas: str, tabel: Sequence[str], *, wajib: bool = False) -> "Toml":
        """Return the tables of a file that may have these and no others."""
        teks = self._text(berkas, wajib=wajib)
        isi = {} if teks is None else self._toml_content(berkas, teks)
        for kunci in isi.keys() - set(tabel):
            self.masalah.append(Letak(berkas).masalah(KodeMasalah.KOLOM_ASING, kunci))
        return Toml(self, berkas, teks or "", isi)

    def validate(self, entri: Sequence[Entri], model: type[R]) -> tuple[R, ...]:
        return self._records(entri, model, kecuali=None)

    def _text(self, berkas: str, *, wajib: bool) -> str | None:
        isi = self._isi.get(berkas)
        if isi is None:
            if wajib:
                self.masalah.append(Letak(berkas).masalah(KodeMasalah.BERKAS_TIDAK_ADA))
            return None
        try:
            return isi.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            letak = Letak(berkas, isi.count(b"\n", 0, error.start) + 1)
            self.masalah.append(letak.masalah(KodeMasalah.BUKAN_UTF8))
            return None

    def _csv_entries(self, berkas: str, teks: str, model: type[Catatan]) -> list[Entri]:
        baris = self._csv_rows(berkas, teks)
        letak, kepala = next(baris, (Letak(berkas, 1), []))
        kepala = [kolom.strip() for kolom in kepala]
        masalah = list(_header_problems(letak, kepala, model))
        self.masalah += masalah
        if any(m.kode is KodeMasalah.BUKAN_KOMA for m in masalah):
            return []
        return [
            Entri(letak, {k: v for k, v in zip(kepala, sel, strict=True) if k in _columns(model)})
            for letak, sel in baris
            if self._fits(letak, sel, kepala)
        ]

    def _csv_rows(self, berkas: str, teks: str) -> Iterator[tuple[Letak, list[str]]]:
        """Yield the rows that say something, each with its first line."""
        reader = csv.reader(io.StringIO(teks, newline=""), strict=True)
        mulai = 1
        try:
            for sel in reader:
                if any(isi.strip() for isi in sel):
                    yield Letak(berkas, mulai), sel
                mulai = reader.line_num + 1
        except csv.Error as error:
            self.masalah.append(Letak(berkas, mulai).masalah(KodeMasalah.CSV_RUSAK, isi=str(error)))

    def _fits(self, letak: Letak, sel: list[str], kepala: list[str]) -> bool:
        if len(sel) == len(kepala):
            return True
        ada, harus = str(len(sel)), str(len(kepala))
        self.masalah.append(letak.masalah(KodeMasalah.JUMLAH_ISIAN, isi=ada, acuan=harus))
        return False

    def _toml_content(self, berkas: str, teks: str) -> dict[str, object]:
        try:
            return tomllib.loads(teks, parse_float=Decimal)
        except tomllib.TOMLDecodeError as error:
            cocok = _LINE_IN_MESSAGE.search(str(error))
            letak = Letak(berkas, int(cocok[1]) if cocok else None)
            self.masalah.append(letak.masalah(KodeMasalah.TOML_RUSAK, isi=str(error)))
            return {}

    def _records(
        self, entri: Sequence[Entri], model: type[R], *, kecuali: KodeMasalah | None
    ) -> tuple[R, ...]:
        catatan = []
        for satu in entri:
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
                baik.append(Entri(di, satu))
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
    for nomor, baris in enumerate(teks.splitlines(), start=1):
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
    for kolom in sorted({k for k in kepala if kepala.count(k) > 1}):
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
