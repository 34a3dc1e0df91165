"""What somebody writes behind /isi: which figure, of which period, and the figure itself.

/isi IKU-2 tw2 60; /isi anggaran 35 juni 29.974.380; /isi 2025 tw2 output 35 1. The parts stand in
any order, and no word is left out: what is none of them belongs to the name or to the figure.
What is not said is asked. Nothing is looked up here: the words only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.bilangan import PENGALI, tidy
from core.isian import Basis
from core.janji import AWAL
from core.objek_isian import Kelompok
from core.periode import TAHUN, Bulan, Triwulan, find_bulan
from core.ribuan import join_thousands

KELOMPOK = {
    "anggaran": Kelompok.ANGGARAN,
    "realisasi": Kelompok.ANGGARAN,
    "keuangan": Kelompok.ANGGARAN,
    "kinerja": Kelompok.KINERJA,
    "indikator": Kelompok.KINERJA,
    "output": Kelompok.OUTPUT,
    "program": Kelompok.OUTPUT,
}
UMUM = frozenset({"realisasi", "kinerja", "indikator"})
"""Words that a code of another list may follow: realisasi IKU-2, indikator program 2.1."""
ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
BASIS = {satu.value: satu for satu in Basis}
SELIPAN = frozenset({"s.d.", "s.d", "sd", "s/d", "sampai", "hingga", "periode", "=", ":", "-", ";"})
"""Words between the parts that say nothing of their own."""
BULAN_KATA = frozenset({"bulan", "bln"})
TAHUN_KATA = frozenset({TAHUN, "thn", "th"})
NOMOR_KATA = frozenset({"no", "no.", "nomor", "sub", "subkegiatan", "sub-kegiatan"})
"""What a number of Tabel 3.5 is called."""

_TW = re.compile(r"(?:tw|triwulan|triw)[.\-]?(iii|ii|iv|i|[1-4])?", re.IGNORECASE)
_TW_ASING = re.compile(r"(?:tw|triwulan|triw)[.\-]?(?:[0-9]+|[ivx]+)", re.IGNORECASE)
_BULAN_ANGKA = re.compile(r"b(0[1-9]|1[0-2])", re.IGNORECASE)
_BULAN_KE = re.compile(r"0?[1-9]|1[0-2]", re.ASCII)
_TAHUN = re.compile(r"20\d\d", re.ASCII)
_GANDENG = re.compile(r"([a-z]{2,}\.?-?[1-4]?|b[01]\d)[/\-](20\d\d)", re.ASCII | re.IGNORECASE)
"""tw2/2025, juni-2025."""
_BULAN_TAHUN = re.compile(r"(0?[1-9]|1[0-2])[/\-](20\d\d)", re.ASCII)
_IKU = re.compile(r"iku[.\-]?0*([0-9]{1,3})", re.ASCII | re.IGNORECASE)
_NOMOR = re.compile(r"0*([0-9]{1,3})", re.ASCII)
_JANJI = re.compile(
    r"(output|program)[.\-]?([0-9]{1,3}(?:[.,][0-9]{1,2})?)", re.ASCII | re.IGNORECASE
)
_LETAK = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?", re.ASCII)
"""The second word of the code of a promise."""
_JANJI = re.compile(rf"(output|program)[.\-]?({_LETAK.pattern})", re.ASCII | re.IGNORECASE)
_FISIK = (
    re.compile(r"\bfisik\b[\s:=]*(-?[0-9][0-9.,]*)\s*%?", re.IGNORECASE),
    re.compile(r"(?<!\S)([0-9][0-9.,]*)\s*%\s*fisik\b", re.IGNORECASE),
)
_BERANGKA = re.compile(r"(?:rp\.?)?[-(]?[0-9]|rp\.?$", re.IGNORECASE)
_PREDIKAT = re.compile(r"AA|A|BB|B|CC|C|D|E", re.IGNORECASE)
_PREDIKAT_GANDA = frozenset({"aa", "bb", "cc"})
"""Grades that are no word of a name."""
_EKOR = ",;:.)"


@dataclass(frozen=True, slots=True)
class Tertulis:
    """What was written; None or "" where nothing was said of it.

    `asing` are words that contradict others, or name a period that there is not.
    """

    kelompok: Kelompok | None = None
    kata: str = ""
    """What names the figure: a code, a number, or words."""
    tahun: int | None = None
    kode_periode: str | None = None
    angka: str = ""
    basis: Basis | None = None
    fisik: str = ""
    asing: tuple[str, ...] = ()


def baca(args: Sequence[str]) -> Tertulis:
    """Read what stands behind the command, on one line."""
    teks, fisik = take_fisik(join_thousands(tidy(" ".join(args))))
    teks, lagi = take_fisik(teks) if fisik else (teks, "")
    pembaca = _Pembaca(_words(teks), asing=[f"fisik {lagi}"] if lagi else [])
    pembaca.read_codes()
    pembaca.read_periods()
    pembaca.read_list()
    nama, angka = pembaca.read_rest()
    return Tertulis(
        kelompok=pembaca.kelompok,
        kata=nama,
        tahun=pembaca.tahun,
        kode_periode=pembaca.kode,
        angka=angka,
        basis=pembaca.basis,
        fisik=fisik,
        asing=tuple(pembaca.asing),
    )


def take_fisik(teks: str) -> tuple[str, str]:
    """Return the text without the physical progress, and that; "" where none is said."""
    for pola in _FISIK:
        if cocok := pola.search(teks):
            return f"{teks[: cocok.start()]} {teks[cocok.end() :]}", cocok[1].rstrip(".,")
    return teks, ""


def is_figure(kata: Sequence[str], letak: int) -> bool:
    """Tell whether the figure begins at this word: 29.974.380; Rp 5; BB; belum rilis."""
    kecil = kata[letak].lower()
    berikut = kata[letak + 1].lower() if letak + 1 < len(kata) else ""
    if kecil in {"belum", "blm"}:
        return berikut in {"rilis", "dirilis", "di"}
    if _PREDIKAT.fullmatch(kecil):
        return kecil in _PREDIKAT_GANDA or bool(_BERANGKA.match(berikut.lstrip("(")))
    return bool(_BERANGKA.match(kecil))


def _words(teks: str) -> list[str]:
    """Return the words; what is glued together is apart."""
    hasil: list[str] = []
    for kata in teks.split():
        polos = kata.rstrip(_EKOR)
        if cocok := _GANDENG.fullmatch(polos):
            hasil += [cocok[1], cocok[2]]
        elif cocok := _BULAN_TAHUN.fullmatch(polos):
            hasil += ["bulan", cocok[1], cocok[2]]
        else:
            hasil.append(kata)
    return hasil


@dataclass(slots=True)
class _Pembaca:
    """Takes the parts out of the words, one kind after the other; what is taken is "" there."""

    kata: list[str]
    kelompok: Kelompok | None = None
    tahun: int | None = None
    kode: str | None = None
    basis: Basis | None = None
    nama: str = ""
    asing: list[str] = field(default_factory=list)

    def read_codes(self) -> None:
        """Take the basis, and a code that says itself of which list it is."""
        for letak in range(len(self.kata)):
            kata = self._at(letak)
            if kata in BASIS:
                self._set_basis(letak, BASIS[kata])
            elif not self.nama:
                self._read_code(letak, kata)

    def _set_basis(self, letak: int, basis: Basis) -> None:
        if self.basis in {None, basis}:
            self.basis = basis
        else:
            self.asing.append(self.kata[letak])
        self._take(letak)

    def _read_code(self, letak: int, kata: str) -> None:
        berikut = self._at(letak + 1)
        if _IKU.fullmatch(kata):
            self._name(self.kata[letak].rstrip(_EKOR), letak, 1, Kelompok.KINERJA)
        elif kata in {"iku", "iku."} and _NOMOR.fullmatch(berikut):
            self._name(f"{self.kata[letak]} {berikut}", letak, 2, Kelompok.KINERJA)
        elif cocok := _JANJI.fullmatch(kata):
            self._name(_kode_janji(cocok[1], cocok[2]), letak, 1, Kelompok.OUTPUT)
        elif kata in AWAL.values() and _LETAK.fullmatch(berikut):
            self._name(_kode_janji(kata, berikut), letak, 2, Kelompok.OUTPUT)
        elif kata in NOMOR_KATA:
            panjang = 2 if berikut == "kegiatan" else 1
            if nomor := _NOMOR.fullmatch(self._at(letak + panjang)):
                self._name(nomor[1], letak, panjang + 1, Kelompok.ANGGARAN)

    def _name(self, nama: str, letak: int, panjang: int, kelompok: Kelompok) -> None:
        self.nama, self.kelompok = nama, kelompok
        self._take(letak, panjang)

    def read_periods(self) -> None:
        letak = 0
        while letak < len(self.kata):
            letak += self._read_period(letak) or 1

    def _read_period(self, letak: int) -> int:
        """Take a word of the period; return how many words were taken."""
        kata, berikut = self._at(letak), self._at(letak + 1)
        if kata in BULAN_KATA and _BULAN_KE.fullmatch(berikut):
            return self._set_kode(letak, Bulan(int(berikut)).kode, 2)
        if (bulan := self._month(kata)) is not None:
            return self._set_kode(letak, bulan.kode, 1)
        if kata in BULAN_KATA and self._month(berikut):
            return self._take(letak)
        return self._read_quarter(letak, kata, berikut) or self._read_year(letak, kata, berikut)

    def _read_quarter(self, letak: int, kata: str, berikut: str) -> int:
        """Take tw2, or tw with its number in the next word; tw5 is none."""
        if cocok := _TW.fullmatch(kata):
            angka = cocok[1] or berikut
            nomor = ROMAWI.get(angka) or (int(angka) if angka in {"1", "2", "3", "4"} else None)
            if nomor is not None:
                return self._set_kode(letak, Triwulan(nomor).kode, 1 if cocok[1] else 2)
        if not _TW.fullmatch(kata) and not _TW_ASING.fullmatch(kata):
            return 0
        self.asing.append(self.kata[letak])
        return self._take(letak)

    def _read_year(self, letak: int, kata: str, berikut: str) -> int:
        """Take 2025, or tahun 2025; tahun alone is the period of the whole year."""
        if kata == TAHUN and self.kode is None and self._alone(letak):
            self.kode = TAHUN
        elif kata not in TAHUN_KATA:
            berikut = ""
        if _TAHUN.fullmatch(berikut) and self.tahun is None:
            self.tahun = int(berikut)
            return self._take(letak, 2)
        if kata == TAHUN:
            return self._take(letak)
        if not _TAHUN.fullmatch(kata) or self.tahun is not None:
            return 0
        self.tahun = int(kata)
        return self._take(letak)

    def _alone(self, letak: int) -> bool:
        """Tell whether no other word of these names a part of the year."""
        lain = [self._at(n) for n in range(len(self.kata)) if n != letak]
        return not any(_TW.fullmatch(satu) or self._month(satu) for satu in lain)

    @staticmethod
    def _month(kata: str) -> Bulan | None:
        polos = re.sub(r"^s[./]?d\.?(?=[a-z]{3})", "", kata)
        if cocok := _BULAN_ANGKA.fullmatch(polos):
            return Bulan(int(cocok[1]))
        return find_bulan(polos)

    def _set_kode(self, letak: int, kode: str, panjang: int) -> int:
        if self.kode in {None, kode}:
            self.kode = kode
        else:
            self.asing.append(" ".join(self.kata[letak : letak + panjang]))
        return self._take(letak, panjang)

    def read_list(self) -> None:
        """Take the word of a list before all others, or beside a code."""
        for letak, kata in enumerate(self.kata):
            if not kata or kata.lower() in SELIPAN:
                continue
            daftar = KELOMPOK.get(self._at(letak))
            if daftar is None or not self._may_be_list(daftar, letak):
                return
            if self.nama and daftar is not self.kelompok and self._at(letak) not in UMUM:
                self.asing.append(kata)
            elif not self.nama:
                self.kelompok = daftar
                if self._at(letak) in AWAL.values():
                    self._read_number(letak)
            self._take(letak)
            return

    def _may_be_list(self, daftar: Kelompok, letak: int) -> bool:
        """Tell whether it is the list, rather than a word of a name such as that of a programme."""
        return bool(daftar) and (bool(self.nama) or self._ahead(letak))

    def _ahead(self, letak: int) -> bool:
        return not any(self.kata[:letak])

    def _read_number(self, letak: int) -> None:
        """Take the number that "output" or "program" lacks, from behind the period."""
        sisa = [n for n in range(letak + 1, len(self.kata)) if self.kata[n]]
        if sisa and _LETAK.fullmatch(self._at(sisa[0])) and not self._is_amount(sisa[0]):
            self.nama = _kode_janji(self._at(letak), self._at(sisa[0]))
            self._take(sisa[0])

    def read_rest(self) -> tuple[str, str]:
        """Return the name and the figure, of what is no part of its own."""
        sela = {n for n, kata in enumerate(self.kata) if not kata}
        urut = [n for n, kata in enumerate(self.kata) if kata and kata.lower() not in SELIPAN]
        if self.nama:
            return self.nama, self._joined(0)
        if (letak := self._number_ahead(urut)) is not None:
            nama = self._at(letak)
            if daftar := self._list_behind(letak):
                self.kelompok = daftar
            self._take(letak)
            return nama, self._joined(0)
        for letak in urut:
            di_belakang_sela = letak - 1 in sela and letak != urut[0]
            predikat = _PREDIKAT.fullmatch(self._at(letak)) and di_belakang_sela
            if is_figure(self.kata, letak) or predikat:
                return self._named(urut, letak), self._joined(letak)
        return self._named(urut, len(self.kata)), ""

    def _named(self, urut: Sequence[int], sampai: int) -> str:
        return " ".join(self.kata[n] for n in urut if n < sampai)

    def _number_ahead(self, urut: Sequence[int]) -> int | None:
        """Return where the number of a sub kegiatan stands, None: no number is one."""
        angka = [n for n in urut if _LETAK.fullmatch(self._at(n)) and not self._is_amount(n)]
        if not angka or any(self._is_name(n) for n in urut if n < angka[0]):
            return None
        if len(urut) == 1 and self.kelompok is None and self.kode and self.kode.startswith("tw"):
            # 60 of a quarter is no sub kegiatan, whose months are filled in.
            return None
        # Written alone, 12,41 is a figure; before another one it should have been a code.
        bulat = _NOMOR.fullmatch(self._at(angka[0]))
        return angka[0] if bulat or self.kelompok or len(urut) > 1 else None

    def _is_name(self, letak: int) -> bool:
        return not is_figure(self.kata, letak) and self._at(letak) not in {*PENGALI, "rupiah"}

    def _list_behind(self, letak: int) -> Kelompok | None:
        """Take the word of a list behind a number: 35 anggaran."""
        daftar = KELOMPOK.get(self._at(letak + 1))
        if daftar is None or self.kelompok is not None:
            return None
        self._take(letak + 1)
        return daftar

    def _is_amount(self, letak: int) -> bool:
        """Tell whether a number is an amount by the word beside it: 5 juta, Rp 5, 9 dari 36."""
        sebelum, berikut = self._at(letak - 1) if letak else "", self._at(letak + 1)
        return (
            berikut in {*PENGALI, "%", "persen", "dari", "/", "per", "rupiah"}
            or berikut.startswith("/")
            or sebelum in {"rp", "rp.", "dari", "/", "per"}
        )

    def _joined(self, dari: int) -> str:
        """Return what is left from there on, without the marks at its ends."""
        sisa = [kata for kata in self.kata[dari:] if kata]
        while sisa and sisa[0].lower() in SELIPAN:
            del sisa[0]
        while sisa and sisa[-1].lower() in SELIPAN:
            del sisa[-1]
        return " ".join(sisa).lstrip("=: ")

    def _at(self, letak: int) -> str:
        """Return the word there in small letters, without a mark behind it; "" for none."""
        kata = self.kata[letak].lower() if 0 <= letak < len(self.kata) else ""
        return kata if kata in SELIPAN or kata in NOMOR_KATA else kata.rstrip(_EKOR)

    def _take(self, letak: int, panjang: int = 1) -> int:
        self.kata[letak : letak + panjang] = [""] * panjang
        return panjang


def _kode_janji(awal: str, letak: str) -> str:
    return f"{awal.lower()} {letak.replace(',', '.')}"
