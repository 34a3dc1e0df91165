"""The times that the words of a question name: years, quarters, halves, months."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.periode import HURUF_BULAN, Bulan, Semester, Triwulan, find_bulan
from core.tanya.kalimat import ROMAWI, SAMPAI, URUTAN, Kata
from core.tanya.waktu_mustahil import impossible, numbered

TAHUN_AWAL, TAHUN_AKHIR = 1900, 2199
SELISIH_TAHUN = {
    **dict.fromkeys(("lalu", "kemarin", "sebelumnya", "kemaren", "sebelum"), -1),
    **dict.fromkeys(("ini", "sekarang", "berjalan"), 0),
    "depan": 1,
}
"""What may stand behind "tahun", and how far from this year it is."""
GESER = {
    **dict.fromkeys(("lalu", "kemarin", "kemaren", "sebelum", "sebelumnya"), -1),
    **dict.fromkeys(("ini", "sekarang", "berjalan"), 0),
    **dict.fromkeys(("berikut", "berikutnya", "selanjutnya", "depan", "setelahnya"), 1),
}
"""What may stand behind a part of a year, and how far from another it is."""
DARI_TADI = frozenset(["sebelum", "sebelumnya", "berikut", "berikutnya", "selanjutnya"])
"""Behind "tahun" these are about the year that was talked about, not about this one."""
TAHUN_INGGRIS = {"last": -1, "previous": -1, "this": 0, "next": 1}
"""What may stand before "year"."""
NOMOR = frozenset(["ke", "no", "nomor"])
PENYAMBUNG = frozenset([SAMPAI, "dan", "sama", "vs", "versus", "lawan", "atau", "serta"])
"""Between the numbers of quarters."""
PENDEK, ABAD_AWAL, ABAD_AKHIR = 2, 20, 39
"""Digits of a year without its century, and which may be one."""
JARAK_BULAN = 3
"""So many words before a month another begins a span that ends with it."""
BULAN = {
    **{satu.name.lower(): satu for satu in Bulan},
    "sept": Bulan.SEPTEMBER,
    "agust": Bulan.AGUSTUS,
    "nopember": Bulan.NOVEMBER,
    "pebruari": Bulan.FEBRUARI,
}
"""Months that are written out; shorter words name one by its first three letters."""
BUKAN_BULAN = frozenset(["mar"])
"""Beginnings of months that are another word as well."""
PENGANTAR_BULAN = frozenset(["bulan", "d"])

BAGIAN: Mapping[str, tuple[type[Triwulan] | type[Semester] | type[Bulan], int]] = {
    "triwulan": (Triwulan, 3),
    "semester": (Semester, 6),
    "bulan": (Bulan, 1),
}
"""Parts of a year, and how many months each of them has."""
_DISAMBUNG = re.compile(r"(tw|triwulan|kuartal|smt|semester|s|q)([1-4])")


@dataclass(frozen=True, slots=True)
class Waktu:
    """The times that a question names: `tahun` as said, in its order."""

    tahun: tuple[int, ...] = ()
    triwulan: Triwulan | None = None
    semester: Semester | None = None
    bulan: Bulan | None = None
    relatif: bool = False
    """True: the year was said as "tahun lalu"."""
    semua_triwulan: tuple[Triwulan, ...] = ()
    """All quarters that are named, in their order."""
    geser: tuple[str, int] | None = None
    """Which part of the time is said as one before or behind another: ("triwulan", -1)."""
    mustahil: tuple[str, ...] = ()
    """What is said as a time and is none: "triwulan 5", "31 februari"."""
    dipakai: frozenset[int] = field(default=frozenset(), compare=False)

    @property
    def kapan(self) -> bool:
        """Tell whether a part of a year is named."""
        return bool(self.triwulan or self.semester or self.bulan)

    @property
    def beberapa_triwulan(self) -> tuple[Triwulan, ...]:
        """The quarters that are held against each other, the earliest first; () for one alone."""
        semua = tuple(sorted(set(self.semua_triwulan)))
        return semua if len(semua) > 1 else ()

    @property
    def ada(self) -> bool:
        disebut = self.tahun or self.triwulan or self.semester or self.bulan
        return bool(disebut or self.geser or self.mustahil)


def read_waktu(kata: Sequence[Kata], tahun_ini: int) -> Waktu:
    """Return the times that the words name, and which words do; of two quarters the last."""
    ketemu = Waktu()
    for ke in range(len(kata)):
        if ke in ketemu.dipakai:
            continue
        satu = _year(kata, ke, tahun_ini) or _part(kata, ke) or _month(kata, ke)
        if satu is not None:
            ketemu = _joined(ketemu, _with_more_quarters(kata, ke, satu))
    salah, dipakai = impossible(kata, ketemu.dipakai, ketemu.tahun)
    if not salah:
        return ketemu
    return replace(ketemu, mustahil=salah, dipakai=ketemu.dipakai | dipakai)


def settled(waktu: Waktu, tahun_ini: int, bulan_ini: int) -> Waktu:
    """Return a time with "tw lalu" as the quarter before that of this month."""
    apa, langkah = waktu.geser or ("", 0)
    if waktu.kapan or apa not in BAGIAN:
        return waktu
    jenis, bulan = BAGIAN[apa]
    lewat, ke = divmod((bulan_ini - 1) // bulan + langkah, len(jenis))
    ini = jenis(ke + 1)
    return replace(
        waktu,
        tahun=waktu.tahun or (tahun_ini + lewat,),
        triwulan=ini if isinstance(ini, Triwulan) else None,
        semester=ini if isinstance(ini, Semester) else None,
        bulan=ini if isinstance(ini, Bulan) else None,
        semua_triwulan=(ini,) if isinstance(ini, Triwulan) else (),
        geser=None,
    )


def _with_more_quarters(kata: Sequence[Kata], ke: int, satu: Waktu) -> Waktu:
    """Return it with quarters that only their numbers name: "tw 1 dan 2", "tw 1-3"."""
    if satu.triwulan is None:
        return satu
    akhir = max(satu.dipakai) + 1
    depan, nomor = _at(kata, akhir), numbered(_at(kata, akhir + 1))
    lanjut = depan.teks in PENYAMBUNG or depan.batas in {",", "&", "+"}
    if not lanjut or nomor is None or nomor not in set(Triwulan):
        return satu
    if _at(kata, akhir + 2).konsep or not _at(kata, akhir + 1).teks.isdigit():
        # What it counts stands behind it.
        return satu
    awal = satu.triwulan + 1 if depan.teks == SAMPAI else nomor
    semua = tuple(Triwulan(n) for n in range(awal, nomor + 1))
    if not semua:
        return satu
    lagi = replace(
        satu,
        triwulan=semua[-1],
        semua_triwulan=(*satu.semua_triwulan, *semua),
        dipakai=satu.dipakai | {akhir, akhir + 1},
    )
    return _with_more_quarters(kata, ke, lagi)


def _joined(lama: Waktu, baru: Waktu) -> Waktu:
    return Waktu(
        tuple(dict.fromkeys((*lama.tahun, *baru.tahun))),
        baru.triwulan or lama.triwulan,
        baru.semester or lama.semester,
        baru.bulan or lama.bulan,
        lama.relatif or baru.relatif,
        tuple(dict.fromkeys((*lama.semua_triwulan, *baru.semua_triwulan))),
        lama.geser or baru.geser,
        dipakai=lama.dipakai | baru.dipakai,
    )


def _year(kata: Sequence[Kata], ke: int, tahun_ini: int) -> Waktu | None:
    satu = kata[ke]
    if _is_year(satu):
        awal = ke - 1 if ke and kata[ke - 1].teks == "tahun" else ke
        return Waktu((int(satu.teks),), dipakai=frozenset(range(awal, ke + 1)))
    if satu.teks == "tahun" and _is_short_year(_at(kata, ke + 1)):
        return Waktu((2000 + int(_at(kata, ke + 1).teks),), dipakai=frozenset([ke, ke + 1]))
    if satu.teks == "tahun" and (selisih := SELISIH_TAHUN.get(_at(kata, ke + 1).teks)) is not None:
        lanjut = _at(kata, ke + 1).teks
        geser = ("tahun", GESER[lanjut]) if lanjut in DARI_TADI else None
        disebut = (tahun_ini + selisih,)
        return Waktu(disebut, relatif=True, geser=geser, dipakai=frozenset([ke, ke + 1]))
    if satu.teks == "tahun" and _at(kata, ke + 1).teks in DARI_TADI:
        geser = ("tahun", GESER[_at(kata, ke + 1).teks])
        return Waktu(geser=geser, dipakai=frozenset([ke, ke + 1]))
    if satu.teks in TAHUN_INGGRIS and _at(kata, ke + 1).teks == "year":
        tahun = tahun_ini + TAHUN_INGGRIS[satu.teks]
        return Waktu((tahun,), relatif=True, dipakai=frozenset([ke, ke + 1]))
    return None


def _is_year(kata: Kata) -> bool:
    return (
        kata.angka is not None
        and not kata.persen
        and kata.teks.isdigit()
        and TAHUN_AWAL <= kata.angka <= TAHUN_AKHIR
    )


def _is_short_year(kata: Kata) -> bool:
    """Tell whether this is a year without its century, behind a word that says so."""
    return (
        kata.angka is not None
        and not kata.persen
        and kata.teks.isdigit()
        and len(kata.teks) == PENDEK
        and ABAD_AWAL <= kata.angka <= ABAD_AKHIR
    )


def _part(kata: Sequence[Kata], ke: int) -> Waktu | None:
    """Return the quarter or half that is named: "triwulan ke 2", "tw2", "semester ii"."""
    teks = kata[ke].teks
    if teks in {"triwulan", "semester"}:
        if (langkah := GESER.get(_at(kata, ke + 1).teks)) is not None:
            return Waktu(geser=(teks, langkah), dipakai=frozenset([ke, ke + 1]))
        nomor, panjang = _number(_at(kata, ke + 1), _at(kata, ke + 2))
        return _numbered(teks, nomor, frozenset(range(ke, ke + 1 + panjang)))
    cocok = _DISAMBUNG.fullmatch(teks)
    return _numbered(cocok[1], int(cocok[2]), frozenset([ke])) if cocok else None


def _numbered(sebutan: str, nomor: int, dipakai: frozenset[int]) -> Waktu | None:
    if not sebutan.startswith("s") and nomor in set(Triwulan):
        ini = Triwulan(nomor)
        return Waktu(triwulan=ini, semua_triwulan=(ini,), dipakai=dipakai)
    if sebutan.startswith("s") and nomor in set(Semester):
        return Waktu(semester=Semester(nomor), dipakai=dipakai)
    return None


def _number(depan: Kata, lusa: Kata) -> tuple[int, int]:
    """Return the number of a part of a year, 0 for none, and how many words name it."""
    panjang = 1
    if depan.teks in NOMOR:
        depan, panjang = lusa, 2
    if (nomor := numbered(depan)) is not None:
        return nomor, panjang
    return ROMAWI.get(depan.teks) or URUTAN.get(depan.teks, 0), panjang


def _month(kata: Sequence[Kata], ke: int) -> Waktu | None:
    if kata[ke].teks == "bulan":
        return _month_by_number(kata, ke)
    bulan = month_of(kata[ke].teks)
    if bulan is None:
        return None
    awal = ke - 1 if ke and kata[ke - 1].teks in PENGANTAR_BULAN else ke
    # "jan-juni 24": behind a span of months a number is no figure.
    sebelum = [k.teks for k in kata[max(0, ke - JARAK_BULAN) : ke]]
    if any(map(month_of, sebelum)) and _is_short_year(_at(kata, ke + 1)):
        tahun = 2000 + int(_at(kata, ke + 1).teks)
        return Waktu((tahun,), bulan=bulan, dipakai=frozenset(range(awal, ke + 2)))
    return Waktu(bulan=bulan, dipakai=frozenset(range(awal, ke + 1)))


def _month_by_number(kata: Sequence[Kata], ke: int) -> Waktu | None:
    """Return the month that is told by its number, or as one before or behind another."""
    if (langkah := GESER.get(_at(kata, ke + 1).teks)) is not None:
        return Waktu(geser=("bulan", langkah), dipakai=frozenset([ke, ke + 1]))
    depan, panjang = _at(kata, ke + 1), 1
    if depan.teks in NOMOR:
        depan, panjang = _at(kata, ke + 2), 2
    nomor = numbered(depan)
    if nomor is None or nomor not in set(Bulan) or depan.persen:
        return None
    return Waktu(bulan=Bulan(nomor), dipakai=frozenset(range(ke, ke + 1 + panjang)))


def month_of(teks: str) -> Bulan | None:
    """Return the month that a word is, written out or by three letters."""
    pendek = len(teks) == HURUF_BULAN and teks not in BUKAN_BULAN
    return find_bulan(teks) if pendek else BULAN.get(teks)


def _at(kata: Sequence[Kata], ke: int) -> Kata:
    return kata[ke] if ke < len(kata) else Kata("")
