"""Rules, ladders, weeks and letters as somebody types them: "10 bulan berikutnya", "H-7, H-1".

What cannot be read is None; nothing here guesses.
"""

import re
from collections.abc import Sequence

from core.hari_kerja import Geser
from core.kewajiban.atur import NOMOR_MAKS, SAMPAI_MAKS, SEBELUM_MAKS
from core.kewajiban.jenis import AturanTenggat, Kala, Sejak, periods_of
from core.kewajiban.laporan import Surat
from core.kewajiban.tangga import Tangga
from core.periode import find_bulan
from core.tanggal import HARI, find_weekday, read_day
from core.teks import clean_name, fold

AKHIR_BULAN = 31
"""The last day of any month."""
BULAN_MAKS = 24
HARI_FEBRUARI = 29
BERHARI_30 = frozenset({4, 6, 9, 11})
BUKA = frozenset({"buka", "hari buka", "dibuka", "pembukaan"})
KATA_TANGGAL = 5
"""Words that a date has at most."""

_AWALAN = re.compile(r"^(?:(?:setiap|tiap|paling lambat|paling lama|sampai|tanggal|tgl) )+")
_GESER = re.compile(
    r" (?:(?P<maju>geser|digeser|maju)|(?P<tetap>tetap))"
    r"(?: (?:ke )?hari kerja(?: berikutnya)?| bila libur| kalau libur)*$"
)
_BERIKUT = re.compile(r"(?P<hari>\d{1,2}|akhir) bulan (?:berikut(?:nya)?|depan|sesudahnya)")
_KE = re.compile(
    r"(?P<hari>\d{1,2}|akhir) bulan (?:ke ?(?P<ke>\d{1,2})|(?P<satu>pertama)) "
    r"(?P<sejak>sesudah|setelah|berikut|periode|awal|triwulan|semester|tahun)\w*"
)
_BULAN_SETELAH = re.compile(r"(?P<n>\d{1,2}) bulan (?:sesudah|setelah)\w*(?: .*)?")
_TANGGAL = re.compile(
    r"(?P<hari>\d{1,2}|akhir) (?P<bulan>[a-z]+)"
    r"(?: tahun (?:(?P<depan>berikut(?:nya)?|depan|sesudahnya)"
    r"|(?P<sama>yang sama|sama|itu(?: juga)?|berjalan)))?"
)
_LEWAT = re.compile(
    r"(?:tiap|setiap) (\d{1,2})(?: hari(?: kerja)?)?(?: (?:sampai|hingga|s d) (\d{1,2}).*)?"
)


def read_aturan(
    teks: str, kala: Kala, kini: AturanTenggat
) -> tuple[AturanTenggat, Geser | None] | None:
    """Return the rule, and what becomes of a day off where that is written too.

    "31 Januari" without a year is of the year that the rule `kini` counts in.
    """
    bersih = f" {fold(teks)}"
    geser = None
    if cocok := _GESER.search(bersih):
        geser = Geser.MAJU if cocok["maju"] else Geser.TETAP
        bersih = bersih[: cocok.start()]
    aturan = _rule(_AWALAN.sub("", bersih.strip()), kala, kini)
    return (aturan, geser) if aturan else None


def _rule(teks: str, kala: Kala, kini: AturanTenggat) -> AturanTenggat | None:
    teks = re.sub(r"\btanggal |\btgl ", "", teks)
    if cocok := _BERIKUT.fullmatch(teks):
        return _make(Sejak.AKHIR, 0, cocok["hari"])
    if cocok := _KE.fullmatch(teks):
        sejak = Sejak.AKHIR if cocok["sejak"] in {"sesudah", "setelah", "berikut"} else Sejak.AWAL
        return _make(sejak, int(cocok["ke"] or 1) - 1, cocok["hari"])
    if cocok := _BULAN_SETELAH.fullmatch(teks):
        return _make(Sejak.AKHIR, int(cocok["n"]) - 1, "akhir")
    if kala is not Kala.TAHUN:
        return _by_dates(teks, kala)
    cocok = _TANGGAL.fullmatch(teks)
    satu = _day_of_month(cocok["hari"], cocok["bulan"]) if cocok else None
    if cocok is None or satu is None:
        return None
    sejak = kini.sejak
    if cocok["depan"] or cocok["sama"]:
        sejak = Sejak.AKHIR if cocok["depan"] else Sejak.AWAL
    return AturanTenggat(sejak, satu[1] - 1, satu[0])


def _make(sejak: Sejak, bulan: int, hari: str) -> AturanTenggat | None:
    angka = AKHIR_BULAN if hari == "akhir" else int(hari)
    sah = 0 <= bulan < BULAN_MAKS and 1 <= angka <= AKHIR_BULAN
    return AturanTenggat(sejak, bulan, angka) if sah else None


def _day_of_month(hari: str, bulan: str) -> tuple[int, int] | None:
    """Return day and month; None for a day that no such month has."""
    satu = find_bulan(bulan)
    if satu is None:
        return None
    if hari == "akhir":
        return AKHIR_BULAN, satu
    terakhir = HARI_FEBRUARI if satu == 2 else AKHIR_BULAN - (satu in BERHARI_30)  # noqa: PLR2004
    return (int(hari), satu) if 1 <= int(hari) <= terakhir else None


def _by_dates(teks: str, kala: Kala) -> AturanTenggat | None:
    """Return the rule that "15 juli dan 15 januari" says of the two halves of a year."""
    cocok = [
        _TANGGAL.fullmatch(satu) for satu in re.split(r" (?:dan|serta) | ?(?<=[a-z]) (?=\d)", teks)
    ]
    semua = [_day_of_month(c["hari"], c["bulan"]) if c else None for c in cocok]
    hari = {satu[0] for satu in semua if satu}
    bulan = {satu[1] for satu in semua if satu}
    periode = periods_of(kala, 2000)
    if None in semua or len(hari) != 1 or len(semua) != len(periode):
        return None
    for jarak in range(12):
        aturan = AturanTenggat(Sejak.AKHIR, jarak, next(iter(hari)))
        if {aturan.on(satu).month for satu in periode} == bulan:
            return aturan
    return None


def read_tangga(teks: str, kini: Tangga) -> Tangga | None:
    """Return the ladder; what comes after the due date stays where nothing is said of it.

    "H-30, H-14, hari H; lewat tiap 2 sampai 20"; "hari buka, H-3, H"; "H-7, H; tanpa lewat".
    """
    bersih = re.sub(r"[;.\n]|\bdan\b", ",", teks.lower())
    depan, lewat, sesudah = bersih.partition("lewat")
    sebelum, tanpa, sisa = depan.partition("tanpa")
    kata = [satu for bagian in sebelum.split(",") if (satu := fold(bagian))]
    buka = [satu for satu in kata if satu in BUKA]
    angka = [_days_before(satu) for satu in kata if satu not in buka]
    akhir = _after(fold(sesudah), kini) if lewat and not tanpa else (kini.tiap, kini.sampai)
    if tanpa:
        akhir = None if fold(sisa + sesudah) or not lewat else (kini.tiap, 0)
    hari = sorted({n for satu in angka for n in satu}, reverse=True)
    if "+" in depan or not all(angka) or akhir is None or not hari or hari[0] > SEBELUM_MAKS:
        return None
    tiap, sampai = akhir
    return Tangga(kode=kini.kode, sebelum=tuple(hari), buka=bool(buka), tiap=tiap, sampai=sampai)


def _days_before(teks: str) -> list[int]:
    """Return the days of "h 30", "30 14 7 h" or "hari h"; none of what is something else."""
    if not re.fullmatch(r"(?:hari )?h|(?:(?:h )?\d{1,3} ?)+(?:h|hari h)?", teks):
        return []
    angka = [int(satu) for satu in re.findall(r"\d+", teks)]
    return [*angka, *([0] if teks.endswith("h") else [])]


def _after(teks: str, kini: Tangga) -> tuple[int, int] | None:
    cocok = _LEWAT.fullmatch(teks)
    if cocok is None:
        return None
    tiap, sampai = int(cocok[1]), int(cocok[2]) if cocok[2] else kini.sampai
    return (tiap, sampai) if tiap >= 1 and tiap <= SAMPAI_MAKS and sampai <= SAMPAI_MAKS else None


def read_pekan(teks: str) -> frozenset[int] | None:
    """Return the weekdays, as `date.weekday` counts, of "Senin-Sabtu" or "setiap hari"."""
    bersih = re.sub(r"(?<=[a-z])\s*[-\u2013]\s*(?=[a-z])", " sampai ", teks.lower())
    bersih = re.sub(r"\b(?:s d|hingga)\b", "sampai", fold(bersih.replace("'", "")))
    if bersih in {"setiap hari", "tiap hari", "tujuh hari", "7 hari"}:
        return frozenset(range(len(HARI)))
    hari: set[int] = set()
    for cocok in re.finditer(r"(\w+)(?: sampai (\w+))?", bersih):
        if cocok[1] == "dan":
            continue
        awal, akhir = find_weekday(cocok[1]), find_weekday(cocok[2] or cocok[1])
        if awal is None or akhir is None:
            return None
        hari.update((awal + n) % 7 for n in range((akhir - awal) % 7 + 1))
    return frozenset(hari) or None


def read_surat(teks: str, tahun: int) -> Surat | None:
    """Return number and date of a letter: "800/12/I/2027 tanggal 5 Januari 2027"."""
    kata = teks.split()
    for banyak in range(min(KATA_TANGGAL, len(kata) - 1), 0, -1):
        on = read_day(" ".join(kata[-banyak:]).strip(" ,.;"), tahun)
        nomor = _number(kata[:-banyak])
        if on is not None and nomor:
            return Surat(nomor, on)
    return None


def _number(kata: Sequence[str]) -> str:
    """Return the number of a letter, "" where there is none or it is too long to be one."""
    polos = " ".join(kata).strip(" ,;")
    polos = re.sub(r"^(?:surat\s+)?(?:nomor|no)\b[\s.:]*", "", polos, flags=re.IGNORECASE)
    polos = re.sub(r"[\s,]*\b(?:tanggal|tgl)\b[\s.:]*$", "", polos, flags=re.IGNORECASE)
    return clean_name(polos) if len(polos) <= NOMOR_MAKS else ""
