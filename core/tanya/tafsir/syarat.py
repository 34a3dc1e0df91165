"""Conditions on figures of lines, several at once, and both ends of a ranking at once."""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from core.tanya.bilangan import KELIPATAN
from core.tanya.indeks import JENJANG
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Arah, Syarat, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import syarat_ubah
from core.tanya.tafsir.uang import BOROS, UANG

BERUKURAN = (
    ("serapan", Ukuran.SERAPAN),
    ("sisa", Ukuran.SISA),
    ("realisasi", Ukuran.REALISASI),
    ("realisasi_anggaran", Ukuran.REALISASI),
    ("pagu", Ukuran.PAGU),
    ("murni", Ukuran.PAGU),
    ("anggaran", Ukuran.PAGU),
)
"""The figure that a condition is on, by what asks for it."""
SAMBUNG = frozenset(
    ["dan", "tapi", "tetapi", "namun", "serta", "sedangkan", "sementara", "sekaligus", "padahal"]
)
"""Words between two conditions."""
BERUJUNG = frozenset(["antara", "sampai", "hingga", "diantara", "kisaran", "rentang"])
"""Words that say that two numbers are the ends of a range."""
TERMASUK = frozenset(
    [
        *("minimal", "maksimal", "sekurangnya", "setidaknya", "tidak", "bukan", "ke", "keatas"),
        "kebawah",
    ]
)
"""Beside these the bound itself will do."""
SAMPAI = frozenset(["sampai", "nyampe", "mencapai", "tembus", "menembus", "capai"])
"""What does not come up to a bound is below it: "tidak sampai 60%"."""
LEWAT = frozenset(
    [
        "lewat",
        "melewati",
        "lewati",
        "tembus",
        "menembus",
        "melampaui",
        "lampaui",
        "mencapai",
        "capai",
    ]
)
"""Said of a bound that is passed, where nothing else says on which side."""
BELUM = frozenset(["belum", "tidak"])
TEKOR = frozenset(["minus", "tekor", "defisit", "overbudget", "jebol", "melebihi pagu"])
"""More was spent than there was."""
HABIS = frozenset(["habis", "semua", "penuh", "seluruhnya", "tuntas"])
TERSERAP = frozenset(["terserap", "terealisasi", "diserap", "terpakai"])
"""All of it was spent."""
PUNYA = frozenset(["ada", "punya", "memiliki", "mempunyai", "masuk", "terisi", "muncul", "keluar"])
"""Said of figures that there are."""
DILAPORKAN = frozenset(
    ["dilaporkan", "dilapor", "terlapor", "diinput", "dientri", "diposting", "diisi", "terisi"]
)
"""Said of money of which it has been told what was spent."""
BERUANG = frozenset(["anggaran", "realisasi", "realisasi_anggaran", "serapan", "sub_kegiatan"])
RATA = frozenset(["rata", "ratanya", "rerata", "setda", "keseluruhan", "rataan"])
"""What a figure is above or below of."""
DUA = 2
SERATUS = 100
BESARAN = (Decimal(10**12), Decimal(10**9), Decimal(10**6), Decimal(10**3))
UANG_TERKECIL = 1000
"""A smaller number is no amount of money."""
DEKAT = 3
"""So near it stands what is said to be there: "sudah masuk realisasinya"."""


DISEBUT_NOL = frozenset(["nol", "nihil"])
"""Words for no money at all, which no figure at all is not."""
NOL = Syarat(Ukuran.REALISASI, Decimal(0), Decimal(0), termasuk=True)
"""Nothing was spent of it."""


def conditions(soal: Soal) -> tuple[Syarat, ...]:
    """Return what lines must be, as far as the question says it."""
    hasil: list[Syarat] = []
    ukuran: Ukuran | None = None
    for bagian in _clauses(soal):
        disebut = _figure(soal.kata, bagian)
        ukuran = disebut or ukuran
        if (ubah := _changes(soal, bagian, ukuran)) is not None:
            hasil += ubah
        elif (satu := _condition(soal, bagian, ukuran)) is not None:
            hasil.append(satu)
        elif (beda := _against_figure(soal, bagian)) is not None:
            hasil.append(beda)
        if (ada := _filled(soal, bagian)) is not None:
            nol = not ada and any(soal.kata[n].teks in DISEBUT_NOL for n in bagian)
            hasil.append(NOL if nol else Syarat(Ukuran.REALISASI, ada=ada))
    if not hasil and [nilai for _, nilai in soal.angka] == [0] and soal.ada(*JENJANG):
        # "Berapa sub kegiatan yang 0".
        hasil.append(NOL)
    return tuple(dict.fromkeys(s for s in hasil if not _is_said_again(s, hasil)))


def _is_said_again(satu: Syarat, semua: Sequence[Syarat]) -> bool:
    """Tell whether it only says the bound of another again: "tidak sampai separo (50%)"."""
    return any(
        s.ukuran is satu.ukuran and s.atas == satu.bawah and s.bawah is None and satu.termasuk
        for s in semua
        if satu.bawah and satu.atas and s is not satu
    )


def ends(soal: Soal) -> tuple[tuple[Ukuran, Arah], ...]:
    """Return the ends that are asked for, each of its figure: "pagu tertinggi, sisa terendah"."""
    hasil: list[tuple[Ukuran, Arah]] = []
    ukuran = Ukuran.REALISASI if soal.kata_ada(*BOROS) and not soal.ada(*UANG) else None
    for bagian in _clauses(soal):
        ukuran = _figure(soal.kata, bagian) or ukuran
        # "Top 5 terendah" asks for one end.
        atas = {"top"} if any("terendah" in soal.kata[n].konsep for n in bagian) else set()
        konsep = {k for n in bagian for k in soal.kata[n].konsep if soal.kata[n].teks not in atas}
        for kata, arah in (("tertinggi", Arah.TERTINGGI), ("terendah", Arah.TERENDAH)):
            if kata in konsep:
                hasil.append((ukuran or Ukuran.SERAPAN, arah))
    if len({u for u, _ in hasil}) == 1 and ukuran is not None:
        hasil = [(ukuran, arah) for _, arah in hasil]
    return tuple(dict.fromkeys(hasil))


def asks_of_lines(soal: Soal) -> bool:
    """Tell whether lines or Bagian are asked for, by a figure or by how much was spent."""
    lain = soal.ada("pengandaian", "penyebab", "cocok", "indikator", "capaian", "target")
    return soal.ada(*UANG, "realisasi", *JENJANG, "bagian") and not lain


def asks_of_money(soal: Soal) -> bool:
    return soal.ada(*UANG, "realisasi") and not soal.ada("pengandaian", "penyebab", "cocok")


def _clauses(soal: Soal) -> Iterator[Sequence[int]]:
    """Yield the places of the words between marks and words that join conditions.

    Where a figure is named behind a condition on another a new one begins.
    """
    awal, angka = 0, {m for m, _ in soal.angka}
    for n, k in enumerate(soal.kata):
        if (k.batas or k.teks in SAMBUNG) and not _is_between_ends(soal, n):
            yield range(awal, n)
            awal = n + 1
        elif _figure(soal.kata, [n]) and _is_said(soal, range(awal, n), angka):
            yield range(awal, n)
            awal = n
    yield range(awal, len(soal.kata))


def _is_said(soal: Soal, bagian: Sequence[int], angka: Collection[int]) -> bool:
    """Tell whether a condition stands there already: its figure and its number."""
    return _figure(soal.kata, bagian) is not None and any(n in angka for n in bagian)


def _is_between_ends(soal: Soal, n: int) -> bool:
    """Tell whether a word joins the ends of one range: "antara 50 dan 70"."""
    angka = {m for m, _ in soal.angka}
    depan = any(k.teks in BERUJUNG for k in soal.kata[max(n - 4, 0) : n])
    return depan and not soal.kata[n].batas and n - 1 in angka and n + 1 in angka


def _figure(kata: Sequence[Kata], tempat: Sequence[int]) -> Ukuran | None:
    konsep = {k for n in tempat for k in kata[n].konsep}
    return next((ukuran for satu, ukuran in BERUKURAN if satu in konsep), None)


def _changes(soal: Soal, bagian: Sequence[int], ukuran: Ukuran | None) -> list[Syarat] | None:
    """Return what is said of how the pagu changed, None where that of another figure is meant."""
    if ukuran not in {None, Ukuran.PAGU} and not _pagu_changed(soal.kata, bagian):
        return None
    kali = {n - 1 for n, k in enumerate(soal.kata) if k.teks in KELIPATAN}
    boleh = kali | {n for n, _ in soal.dugaan}
    angka = [(n, nilai) for n, nilai in soal.angka if n in boleh and n in bagian]
    return syarat_ubah.read(soal.kata, bagian, angka) or None


def _pagu_changed(kata: Sequence[Kata], bagian: Sequence[int]) -> bool:
    """Tell whether it is the pagu that rose or fell: "realisasi yang pagunya turun"."""
    return any(
        kata[n].konsep & {"naik", "turun"} and "pagu" in kata[m].konsep
        for n in bagian
        for m in (n - 1, n - 2)
        if m in bagian
    )


def _condition(soal: Soal, bagian: Sequence[int], ukuran: Ukuran | None) -> Syarat | None:
    boleh = {n for n, _ in soal.dugaan} | {n for n, _ in soal.angka if soal.kata[n].persen}
    angka = [(n, nilai) for n, nilai in soal.angka if n in boleh and n in bagian]
    konsep = {k for n in bagian for k in soal.kata[n].konsep}
    teks = {soal.kata[n].teks for n in bagian}
    if not angka:
        return _against_mean(soal, bagian, ukuran)
    persen = any(soal.kata[n].persen for n, _ in angka)
    dipakai = _of(ukuran, persen=persen, angka=angka[-1][1])
    if dipakai is None:
        return None
    if len(angka) == DUA and teks & BERUJUNG:
        bawah, atas = sorted(nilai for _, nilai in angka)
        if bawah < UANG_TERKECIL < atas:
            # "Antara 1 dan 2 miliar": what is said once is meant of both.
            bawah *= next(besar for besar in BESARAN if atas >= besar)
        return Syarat(dipakai, bawah, atas, termasuk=True)
    if len(angka) > 1:
        return None
    nilai = angka[0][1]
    depan = {soal.kata[m].teks for m in range(max(angka[0][0] - 2, 0), angka[0][0])}
    naik, turun = "di_atas" in konsep, bool(konsep & {"di_bawah", "di_bawah_target"})
    if not (naik or turun):
        naik, turun = "lebih" in depan, "kurang" in depan
    if naik == turun and teks & LEWAT:
        turun = bool(teks & BELUM)
        naik = not turun
    if naik == turun:
        return _exactly(dipakai, nilai) if persen or not nilai else None
    arah = [n for n in bagian if soal.kata[n].konsep & {"di_atas", "di_bawah"}]
    sampai = {soal.kata[n].teks for n in arah} & SAMPAI
    termasuk = not sampai and any(soal.kata[n].teks in TERMASUK for n in arah)
    return Syarat(dipakai, nilai if naik else None, nilai if turun else None, termasuk=termasuk)


def _against_mean(soal: Soal, bagian: Sequence[int], ukuran: Ukuran | None) -> Syarat | None:
    """Return that a figure is above, or below, that of the whole: "di bawah rata-rata"."""
    for n in bagian:
        naik, turun = ("di_atas" in soal.kata[n].konsep, "di_bawah" in soal.kata[n].konsep)
        depan = [k for k in soal.kata[n + 1 : n + 1 + DEKAT] if k.konsep or k.teks in RATA]
        lain = frozenset(["di_atas", "di_bawah", *(satu for satu, _ in BERUKURAN)])
        tuju = next((k for k in depan if not k.konsep & lain), None)
        if naik != turun and tuju and ("rata" in tuju.konsep or tuju.teks in RATA):
            nol = Decimal(0)
            return Syarat(
                ukuran or Ukuran.SERAPAN, nol if naik else None, nol if turun else None, acuan=True
            )
    return None


def _exactly(ukuran: Ukuran, nilai: Decimal) -> Syarat | None:
    """Return that a figure is this one; only round ones are what lines are looked for by."""
    if not nilai:
        return NOL
    if ukuran is not Ukuran.SERAPAN or nilai != int(nilai):
        return None
    # "79%" is said of whatever is so much and a bit.
    return Syarat(ukuran, nilai, nilai if nilai == SERATUS else nilai + 1, termasuk=True)


def _of(ukuran: Ukuran | None, *, persen: bool, angka: Decimal) -> Ukuran | None:
    """Return the figure that the number can be of: no money is in percent, no serapan a million."""
    if not angka and not persen:
        return ukuran if ukuran in {Ukuran.REALISASI, Ukuran.SERAPAN} else None
    if persen or (ukuran in {None, Ukuran.SERAPAN} and angka <= SERATUS):
        return Ukuran.SERAPAN
    if angka < UANG_TERKECIL:
        return None
    return Ukuran.REALISASI if ukuran is Ukuran.SERAPAN else ukuran or Ukuran.PAGU


def _against_figure(soal: Soal, bagian: Sequence[int]) -> Syarat | None:
    """Return that realisasi is held against pagu: "realisasinya melebihi pagu"."""
    kata = soal.kata
    if any(kata[n].teks in TEKOR for n in bagian):
        return Syarat(Ukuran.SERAPAN, bawah=Decimal(SERATUS))
    if {kata[n].teks for n in bagian} & HABIS and any(kata[n].teks in TERSERAP for n in bagian):
        return Syarat(Ukuran.SERAPAN, Decimal(SERATUS), Decimal(SERATUS), termasuk=True)
    besar = [n for n in bagian if "di_atas" in kata[n].konsep or kata[n].teks in LEWAT]
    uang = [n for n in bagian if "realisasi" in kata[n].konsep or "serapan" in kata[n].konsep]
    pagu = [n for n in bagian if kata[n].konsep & {"pagu", "anggaran"}]
    if not besar or not pagu or not besar[0] < pagu[-1]:
        return None
    # "yang melebihi pagu": what does is what was spent.
    sendiri = not uang and pagu[0] > besar[-1] and not any(kata[n].angka for n in bagian)
    if not (sendiri or (uang and uang[0] < besar[0])):
        return None
    ingkar = besar[0] and kata[besar[0] - 1].teks in BELUM
    return None if ingkar else Syarat(Ukuran.SERAPAN, bawah=Decimal(SERATUS))


def _filled(soal: Soal, bagian: Collection[int]) -> bool | None:
    """Return whether there is a figure of what was spent, None where that is not said."""
    kata = soal.kata
    kosong = [n for n in bagian if "kosong" in kata[n].konsep]
    if kosong:
        return bool(kosong[0] and kata[kosong[0] - 1].teks in {"tidak", "bukan"})
    dilaporkan = [n for n in bagian if kata[n].teks in DILAPORKAN and n]
    if dilaporkan and any(kata[n].konsep & BERUANG for n in bagian):
        if kata[dilaporkan[0] - 1].teks in BELUM:
            return False
        if kata[dilaporkan[0] - 1].teks == "sudah":
            return True
    for n in bagian:
        if not kata[n].konsep & {"realisasi", "realisasi_anggaran", "serapan"}:
            continue
        dekat = [m for m in range(n - DEKAT, n + DEKAT + 1) if m in bagian and m != n]
        punya = [m for m in dekat if kata[m].teks in PUNYA and not _is_how_many(kata, m)]
        if any(m and kata[m - 1].teks in BELUM for m in punya):
            return False
        if punya or any("sudah_lapor" in kata[m].konsep for m in dekat):
            return True
    return None


def _is_how_many(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether "ada" asks how many, or which, there are: "ada berapa", "ada apa saja"."""
    lanjut = kata[n + 1] if n + 1 < len(kata) else Kata("")
    return lanjut.teks in {"berapa", "apa", "mana", "yang", "tidak"} or bool(
        lanjut.konsep & {"sub_kegiatan", "kegiatan", "program", "bagian"}
    )
