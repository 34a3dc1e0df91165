"""NRR, IKM and counts of a survey as people type them.

"3,12 3,45 ...", one to a line with its unsur ("U1 3,12", "Persyaratan: 3.12"), or in one line
("U1=3,12; U2: 3.45"). 3.125 can only be a decimal here, and 1.200 people only over a thousand.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.bilangan import Ambigu, baca_nilai
from core.errors import TidakTerbacaError
from core.skm.hitung import IKM_MAKS, IKM_MIN
from core.skm.jawaban import TERBAIK, TERBURUK
from core.skm.kepala import find_unsur
from core.skm.unsur import UNSUR, Unsur

TEKS_MAKS = 2_000
"""Characters; nine lines with full names are 300."""
CACAH_MAKS = 10**8
"""More people than any service has."""
ISI_MAKS = 20
_PISAH = re.compile(r"[\n;]|(?=\bu(?:nsur)?[ .-]{0,2}\d{1,2}\b)", re.IGNORECASE)
_KOMA_SPASI = re.compile(r",?\s+|,(?=\s|$)")
_BERNOMOR = re.compile(
    r"(?P<label>u(?:nsur)?[ .-]{0,2}\d{1,2})\b(?P<sisa>.*)", re.IGNORECASE | re.DOTALL
)
_BERNAMA = re.compile(r"(?P<label>[^\W\d][^\d=:]*?)\s*[=:]?\s*(?P<angka>[-+]?\d[\d.,]*)", re.DOTALL)
_SEBELUM_NAMA = re.compile(r"(?<=\d),? (?=[^\W\d])")
_BERURUT = re.compile(r"\s*(\d{1,2})[.)]\s+")
_TITIK_KOMA = re.compile(r"\d(?:\.\d+)?(?:,\d(?:\.\d+)?){2,}")
_ORANG = re.compile(r" ?(?:orang|responden|jiwa|org)\.?$", re.IGNORECASE)


class SalahKetik(StrEnum):
    KOSONG = "kosong"
    TERLALU_PANJANG = "terlalu_panjang"
    BANYAKNYA = "banyaknya"
    """Not as many figures as there are unsur, and nothing says which is which."""
    UNSUR_TAK_DIKENAL = "unsur_tak_dikenal"
    UNSUR_GANDA = "unsur_ganda"
    UNSUR_KURANG = "unsur_kurang"
    BUKAN_ANGKA = "bukan_angka"
    DI_LUAR_RENTANG = "di_luar_rentang"
    TERTIMBANG = "tertimbang"
    """Below 1: an NRR that has been multiplied by its weight."""
    TERKONVERSI = "terkonversi"
    """25 to 100 where 1 to 4 belongs: multiplied by 25 already."""
    BELUM_DIKALI = "belum_dikali"
    """1 to 4 where 25 to 100 belongs."""
    BUKAN_BULAT = "bukan_bulat"
    """People are counted whole."""


@dataclass(frozen=True, slots=True)
class MasalahKetik:
    """`kode` of the unsur, none where it cannot be told; `isi` is what was typed there, short.

    Of BANYAKNYA `ada` figures were typed, and `perlu` are needed.
    """

    sebab: SalahKetik
    kode: tuple[str, ...] = ()
    isi: str = ""
    ada: int = 0
    perlu: int = 0


@dataclass(frozen=True, slots=True)
class NrrTerketik:
    """The NRR by the codes of the unsur; `tertukar`: whose name was believed, not its number."""

    nrr: dict[str, Decimal]
    tertukar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Bagian:
    """A figure as typed, with what it is said to be of; None: nothing is said."""

    label: str | None
    angka: str


def read_nrr(teks: str, unsur: Sequence[Unsur] = UNSUR) -> NrrTerketik | tuple[MasalahKetik, ...]:
    """Read an NRR for each unsur, or return all that is wrong."""
    if len(teks) > TEKS_MAKS:
        return (MasalahKetik(SalahKetik.TERLALU_PANJANG),)
    bagian = list(_parts(teks))
    if not bagian:
        return (MasalahKetik(SalahKetik.KOSONG),)
    if all(satu.label is None for satu in bagian):
        if len(bagian) != len(unsur):
            salah = MasalahKetik(SalahKetik.BANYAKNYA, ada=len(bagian), perlu=len(unsur))
            return (salah,)
        pasangan = [(satu.kode, b.angka) for satu, b in zip(unsur, bagian, strict=True)]
        return _collect(pasangan, unsur, [], ())
    return _labelled(bagian, unsur)


def read_ikm(teks: str) -> Decimal | MasalahKetik:
    """Read an IKM on its scale of 25 to 100."""
    nilai = _decimal(teks)
    if nilai is None:
        return MasalahKetik(SalahKetik.BUKAN_ANGKA, isi=_short(teks))
    if IKM_MIN <= nilai <= IKM_MAKS:
        return nilai
    kecil = TERBURUK <= nilai <= TERBAIK
    sebab = SalahKetik.BELUM_DIKALI if kecil else SalahKetik.DI_LUAR_RENTANG
    return MasalahKetik(sebab, isi=_short(teks))


def read_count(teks: str) -> int | MasalahKetik:
    """Read a number of people: "220", "1.200 orang"."""
    try:
        nilai = baca_nilai(_ORANG.sub("", _short(teks)))
    except TidakTerbacaError:
        return MasalahKetik(SalahKetik.BUKAN_ANGKA, isi=_short(teks))
    bulat = nilai.ribuan if isinstance(nilai, Ambigu) else nilai
    if bulat != bulat.to_integral_value():
        return MasalahKetik(SalahKetik.BUKAN_BULAT, isi=_short(teks))
    if not 1 <= bulat <= CACAH_MAKS:
        return MasalahKetik(SalahKetik.DI_LUAR_RENTANG, isi=_short(teks))
    return int(bulat)


def _parts(teks: str) -> Iterator[_Bagian]:
    for potong in _PISAH.split(_name_lines(teks.replace("\t", " ").replace("|", " "))):
        satu = " ".join(potong.split()).strip(",; ")
        if not satu:
            continue
        if bernomor := _BERNOMOR.fullmatch(satu):
            yield _numbered(bernomor["label"], bernomor["sisa"])
        else:
            for nilai in _SEBELUM_NAMA.split(satu):
                yield from _unnumbered(nilai)


def _unnumbered(teks: str) -> Iterator[_Bagian]:
    if bernama := _BERNAMA.fullmatch(teks):
        yield _Bagian(bernama["label"], bernama["angka"])
        return
    # 3.12,3.45,3: where dots are the decimals, commas part.
    inggris = "." in teks and _TITIK_KOMA.fullmatch(teks)
    angka = teks.split(",") if inggris else _KOMA_SPASI.split(teks)
    yield from (_Bagian(None, satu) for satu in angka if satu)


def _name_lines(teks: str) -> str:
    """Return the text with "1. 3,12" as "U1 3,12", where all lines begin so."""
    baris = [satu for satu in teks.splitlines() if satu.strip()]
    if len(baris) > 1 and all(map(_BERURUT.match, baris)):
        return "\n".join(_BERURUT.sub(r"U\1 ", satu, count=1) for satu in baris)
    return teks


def _numbered(label: str, sisa: str) -> _Bagian:
    """Part "= 3,12" or "Persyaratan 3,12" behind a number of an unsur."""
    polos = sisa.strip().lstrip("=:.)-").strip()
    if bernama := _BERNAMA.fullmatch(polos):
        return _Bagian(f"{label} {bernama['label']}", bernama["angka"])
    return _Bagian(label, polos)


def _labelled(
    bagian: Sequence[_Bagian], unsur: Sequence[Unsur]
) -> NrrTerketik | tuple[MasalahKetik, ...]:
    salah: list[MasalahKetik] = []
    pasangan: list[tuple[str, str]] = []
    tertukar: list[str] = []
    for satu in bagian:
        arti = find_unsur(satu.label or "", unsur)
        if arti.unsur is None:
            isi = satu.angka if satu.label is None else satu.label
            salah.append(MasalahKetik(SalahKetik.UNSUR_TAK_DIKENAL, isi=_short(isi)))
            continue
        if arti.unsur.kode in dict(pasangan):
            salah.append(MasalahKetik(SalahKetik.UNSUR_GANDA, (arti.unsur.kode,)))
            continue
        pasangan.append((arti.unsur.kode, satu.angka))
        tertukar += [arti.unsur.kode] if arti.tertukar else []
    return _collect(pasangan, unsur, salah, tuple(tertukar))


def _collect(
    pasangan: Sequence[tuple[str, str]],
    unsur: Sequence[Unsur],
    salah: Sequence[MasalahKetik],
    tertukar: tuple[str, ...],
) -> NrrTerketik | tuple[MasalahKetik, ...]:
    semua = list(salah)
    nrr: dict[str, Decimal] = {}
    for kode, angka in pasangan:
        hasil = _nrr(kode, angka)
        if isinstance(hasil, MasalahKetik):
            semua.append(hasil)
        else:
            nrr[kode] = hasil
    ada = dict(pasangan)
    if kurang := tuple(satu.kode for satu in unsur if satu.kode not in ada):
        semua.append(MasalahKetik(SalahKetik.UNSUR_KURANG, kurang))
    return tuple(semua) if semua else NrrTerketik(nrr, tertukar)


def _nrr(kode: str, teks: str) -> Decimal | MasalahKetik:
    nilai = _decimal(teks)
    if nilai is not None and TERBURUK <= nilai <= TERBAIK:
        return nilai
    if nilai is None:
        sebab = SalahKetik.BUKAN_ANGKA
    elif 0 < nilai < TERBURUK:
        sebab = SalahKetik.TERTIMBANG
    elif IKM_MIN <= nilai <= IKM_MAKS:
        sebab = SalahKetik.TERKONVERSI
    else:
        sebab = SalahKetik.DI_LUAR_RENTANG
    return MasalahKetik(sebab, (kode,), _short(teks))


def _decimal(teks: str) -> Decimal | None:
    """Return a figure; what could be thousands too is none, since none is that large here."""
    try:
        nilai = baca_nilai(teks)
    except TidakTerbacaError:
        return None
    return nilai.desimal if isinstance(nilai, Ambigu) else nilai


def _short(teks: str) -> str:
    return " ".join(teks[:TEKS_MAKS].split())[:ISI_MAKS]
