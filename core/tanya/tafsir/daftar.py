"""Questions about lists of units: who stands on one, on both, on one and not on the other.

`daftar` of such a question is the list, "pd" for all perangkat daerah. `teks` are marks: "+skm"
who stands on that list as well, "-skm" who does not, "=puskesmas" units whose names begin so,
"!dinas" those whose do not, "?kecamatan" what is asked to be on it and that nobody knows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Arah, Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

IKK, SKM, PD = "ikk_lppd", "skm", "pd"
KONSEP = ((IKK, frozenset(["pengampu_ikk", "ikk"])), (SKM, frozenset(["sampel", "ikm"])))
"""What the words of a list ask for."""
JUGA = (
    *("lapor", "sudah_lapor", "ikk", "ikm", "pd", "pengampu", "pengampu_ikk", "sampel", "siapa"),
    *("yang_mana", "banyaknya", "total", "unduh", "bagian", "milik_kami", "salam", "banding"),
    *("terima_kasih", "tentang", "urutkan", "sub_bagian", "penyebab", "predikat", "salah"),
    *("nomor_surat", "atasan", "hitung"),
)
"""What a question about a list may ask besides."""
BIASA = one_of(
    "unit ikut survei pelayanan masyarakat jumlah cuma padahal masuk terdaftar daftar daftarnya "
    "nama namanya semester dua keduanya sekaligus beserta serta terakhir pertama urut urutan "
    "nomor wajib diwajibkan berkewajiban persen persentase lain sisanya selebihnya juga jg "
    "lapor melapor kebetulan kena bareng disurvei diminta ikutan dijadikan dipilih ditunjuk "
    "mewakili perwakilan diawali namanya berawalan"
)
"""Words of such a question by which no unit is named."""
BUKAN = one_of("bukan tidak belum selain kecuali tanpa diluar non nonaktif")
SEBELUMNYA = 4
"""So many words before a list or a kind of units may say that it is not meant."""
MENANYA = one_of("mana apa berapa saja siapa sebutkan daftarnya listnya")
WAJIB = one_of("wajib diwajibkan berkewajiban")
HERAN = one_of("kok padahal cuma hanya bukannya kenapa")
DIDUGA = one_of("kan cuma hanya kok betul benar masa bukannya")
KANTOR = one_of("dprd dewan")
"""Offices that are mentioned beside anything, and mean something once they are asked for."""
JUMLAH = one_of("total berapa jumlah keseluruhan seluruh semua")
PUKUL_RATA = frozenset(["dinas"])
"""What people call any perangkat daerah."""
RUMAH_SAKIT = one_of("rumah sakit rs rsud")
"""A kind of which there is but one, so that it is no kind in the data."""
ANGGOTA_ASING = 3
"""Words of a unit that nobody knows."""
DAFTAR_TERPANJANG = 1_000
"""No list has so many places."""


def read(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield which units stand on a list; `jenis` is the kind of report that is spoken of."""
    unit = soal.kenal(Jenis.UNIT)
    golong = tuple(kinds(soal))
    melapor = reports(soal) or soal.kata_ada("belum", "sudah")
    wajib = soal.kata_ada(*WAJIB) and not soal.ada("belum_lapor", "sudah_lapor", "tenggat")
    daftar = list(_lists(soal))
    if not daftar and _owns_some(soal, bool(golong or unit.benda)):
        semua = enumerate(soal.utuh)
        daftar = [(next((n for n, k in semua if "pengampu" in k.konsep), 0), IKK)]
    if daftar and (_is_about(soal, jenis, golong) or wajib):
        yield _of_lists(soal, daftar, golong, melapor=melapor and not wajib)
    if not daftar and _asks_any_list(soal):
        yield _reading(
            soal,
            derajat.DAFTAR_MANA,
            daftar=IKK,
            tempat=unit.kata | at(soal, {"termasuk", "terdaftar"}),
            benda=unit.benda[:1],
            teks=f"+{SKM}",
        )
    banyak = soal.ada("banyaknya", "yang_mana", "total") or soal.kata_ada("saja", "berapa")
    if soal.ada("pd") and banyak and not jenis and not melapor and not unit.kata & soal.berisi:
        yield _reading(soal, derajat.LAPORAN_TAK_DISEBUT, daftar=PD)


def _stands_on_none(soal: Soal) -> bool:
    """Tell whether units are said not to be on a list: "yang ga masuk skm"."""
    masuk = soal.tempat("lapor")
    return bool(masuk) and all(
        soal.kata[n].teks == "masuk" and n > 0 and soal.kata[n - 1].teks == "tidak" for n in masuk
    )


def _asks_any_list(soal: Soal) -> bool:
    """Tell whether it is asked where a unit is listed: "dpmptsp ada di daftar apa saja"."""
    unit = soal.kenal(Jenis.UNIT)
    sendiri = len(unit.benda) == 1 and unit.kata & soal.berisi
    terdaftar = soal.kata_ada("termasuk", "terdaftar", "daftar", "daftarnya")
    lain = soal.konsep - {"yang_mana", "lapor", "pengandaian", "bagian", "pd", "penyebab"}
    lain = lain - ({"predikat"} if soal.kata_ada("termasuk") else set())
    return bool(sendiri) and terdaftar and not (lain or soal.angka or soal.waktu.ada)


def reports(soal: Soal) -> bool:
    """Tell whether reporting is spoken of: "masuk pengampu" is to stand on the list."""
    if soal.ada("belum_lapor", "sudah_lapor"):
        return True
    kata = {soal.kata[n].teks for n in soal.tempat("lapor")}
    terdaftar = soal.ada("pengampu_ikk", "sampel") or _stands_on_none(soal)
    return bool(kata - {"masuk"} if terdaftar else kata)


def _is_about(soal: Soal, jenis: str, golong: Sequence[tuple[bool, str]]) -> bool:
    """Tell whether a list is spoken of, not what its units have reported."""
    if any(k.konsep & {"pengampu_ikk", "sampel"} for k in soal.utuh) or (
        soal.ada("pengampu_ikk", "sampel")
    ):
        return True
    if soal.ada("belum_lapor", "sudah_lapor", "tenggat"):
        return False
    if soal.ada("lapor") and not _stands_on_none(soal):
        return False
    ikk, ikm = soal.ada("ikk"), soal.ada("ikm")
    bernomor = soal.kata_ada("nomor", "urut", "urutan") and not soal.ada("indikator")
    diminta = soal.ada("pd") and soal.kata_ada("diminta", "ditunjuk", "dipilih")
    terdaftar = soal.kata_ada("daftar", "daftarnya", "ikut", "ikutan", "termasuk")
    # "lppd itu apa, saya baru di bagian program": what it is, not who stands on it.
    golong = () if soal.ada("definisi") and soal.kata_ada("saya", "aku") else golong
    unit = soal.kenal(Jenis.UNIT)
    # "IKK dinas perhubungan" names one, whose report is asked for.
    pd = soal.ada("pd") and not (unit.kata & soal.berisi and soal.tempat("pd") <= unit.kata)
    if (ikk and (bernomor or pd or golong)) or (ikm and diminta):
        return True
    melapor = soal.kata_ada("lapor", "melapor") and bool(_unknown(soal, frozenset()))
    melapor = melapor and not soal.kenal(Jenis.UNIT) and not _asks_which(soal)
    if (terdaftar or melapor or _stands_on_none(soal)) and (ikk or ikm):
        return True
    mengampu = any("ampu" in k.teks for k in soal.utuh if "pengampu" in k.konsep)
    mengampu = mengampu or "pengampu" in soal.warisan.konsep
    return mengampu and (soal.ada("ikm") or jenis == IKK or not soal.ada("ikk"))


def _owns_some(soal: Soal, disebut: bool) -> bool:  # noqa: FBT001  units are named
    """Tell whether "pengampu" alone means that of the IKK: of units, not of an indikator."""
    lain = ("indikator", "program", "kegiatan", "sub_kegiatan", "mou", "raperwal", "inovasi")
    mengampu = any("ampu" in k.teks for k in soal.utuh if "pengampu" in k.konsep)
    bagian = soal.ada("bagian")
    disebut = disebut or soal.kata_ada("termasuk", "masuk")
    return mengampu and disebut and not bagian and not soal.ada(*lain)


def _lists(soal: Soal) -> Iterator[tuple[int, str]]:
    """Yield the lists by the places of the words that name them first."""
    semua = soal.utuh
    for daftar, konsep in KONSEP:
        tempat = [n for n, k in enumerate(semua) if k.konsep & konsep]
        if tempat:
            yield tempat[0], daftar
        elif soal.warisan.konsep & konsep:
            yield 0, daftar


def kinds(soal: Soal) -> Iterator[tuple[bool, str]]:
    """Yield the kinds of units that are named without one of them, and whether they are meant."""
    semua = soal.utuh
    for n, k in enumerate(semua):
        awal = soal.indeks.golongan.get(k.teks)
        if awal is None:
            continue
        lusa = semua[n + 1] if n + 1 < len(semua) else Kata("")
        if "milik_kami" in k.konsep:
            continue
        if lusa.teks in KANTOR:
            continue
        if lusa.batas or lusa.konsep or lusa.hias or not lusa.teks or lusa.angka is not None:
            yield not _denied(semua, n), awal


def _denied(kata: Sequence[Kata], ke: int, sejauh: int = 2) -> bool:
    """Tell whether the words before this one say that it is not meant."""
    return any(k.teks in BUKAN for k in kata[max(0, ke - sejauh) : ke])


def _of_lists(
    soal: Soal,
    daftar: Sequence[tuple[int, str]],
    golong: Sequence[tuple[bool, str]],
    *,
    melapor: bool,
) -> Tafsiran:
    urut = sorted(daftar)
    tolak = {d for n, d in urut if _denied(soal.utuh, n, SEBELUMNYA) and not _between(urut, n)}
    tolak |= {d for n, d in urut[1:] if _denied(soal.utuh, n, min(n - urut[0][0], SEBELUMNYA))}
    pokok = next((d for _, d in urut if d not in tolak), urut[0][1])
    lain = [d for _, d in urut if d != pokok]
    luar = pokok in tolak
    golong = [s for s in golong if s[1] != "bagian" and not (luar and s[1] in PUKUL_RATA)]
    unit = soal.kenal(Jenis.UNIT)
    asing = () if golong or _asks_which(soal) else _unknown(soal, unit.kata)
    dinamai = any(soal.kata[n].teks not in soal.indeks.golongan for n in unit.kata & soal.berisi)
    dinamai = (dinamai and not soal.kata_ada("saja", "sebutkan")) or soal.ada("milik_kami")
    benda = unit.benda if dinamai and not asing else ()
    tanda = [
        *(f"{'-' if d in tolak else '+'}{d}" for d in lain),
        *(f"{'=' if ya else '!'}{awal}" for ya, awal in golong if not benda),
        *(f"?{soal.kata[n].asal or soal.kata[n].teks}" for n in asing),
    ]
    sebab = soal.ada("penyebab") or soal.kata_ada(*HERAN)
    rincian = _part(soal, tolak=luar, golong=bool(golong or asing))
    if sebab and not benda and not tanda and soal.angka:
        rincian = "sebab"
    elif soal.kata_ada("persen", "persentase") and not benda and not tanda:
        rincian = "bagi"
    elif _of_how_many(soal) and not (benda or tanda or rincian or soal.warisan.konsep):
        # "Siapa saja, dari total berapa": who, below how many there are of all.
        rincian = "dari_total" if soal.ada("siapa", "yang_mana") else "bagi"
    terbaca = _reading(
        soal,
        _worth(soal, rincian, melapor=melapor),
        daftar=pokok,
        tempat=unit.kata | frozenset(n for n, _ in soal.angka) | frozenset(asing),
        benda=benda,
        rincian="" if benda else rincian,
        banyak=_place(soal),
        arah=_end(soal),
        teks=" ".join(tanda),
        angka=tuple(n for _, n in soal.angka) if soal.kata_ada(*DIDUGA) else (),
    )
    if not any(t[0] in "!-" for t in tanda):
        return terbaca
    tanya = replace(terbaca.pertanyaan, mengecualikan=False, kecuali_asing=())
    return replace(terbaca, pertanyaan=tanya)


def _of_how_many(soal: Soal) -> bool:
    """Tell whether it is asked of how many there are in all: "dr total brp"."""
    return any(
        k.teks == "dari"
        and {j.teks for j in soal.kata[n + 1 : n + 2]} & JUMLAH
        and any(j.teks == "berapa" for j in soal.kata[n + 1 : n + 4])
        for n, k in enumerate(soal.kata)
    )


def _worth(soal: Soal, rincian: str, *, melapor: bool) -> int:
    if soal.kata_ada(*WAJIB) and not melapor:
        return derajat.SEBAB_DAFTAR
    if soal.ada("minimal") and soal.ada("ikm", "predikat"):
        # How many have at least a grade is what the indikator tells: no list has the grades.
        return derajat.SURVEI_DINILAI
    if melapor and rincian != "sebab":
        return derajat.DAFTAR_SAMBIL_MELAPOR
    if soal.ada("terendah", "tertinggi") or soal.kata_ada("orang", "responden"):
        # Of surveys the best is asked for, not who was surveyed.
        return derajat.DAFTAR_SAMBIL_MELAPOR
    if _stands_on_none(soal):
        return derajat.TAK_TERDAFTAR
    return derajat.SEBAB_DAFTAR if rincian == "sebab" else derajat.DAFTAR_UNIT


def _between(urut: Sequence[tuple[int, str]], ke: int) -> bool:
    """Tell whether another list stands just before this one, to which the words belong."""
    return any(0 < ke - n <= SEBELUMNYA for n, _ in urut)


def _asks_which(soal: Soal) -> bool:
    """Tell whether units are asked for, not whether one stands on the list."""
    if soal.ada("nomor_surat") or soal.kata_ada("nomor", "urut", "urutan"):
        # "inspektorat nomor berapa di daftar ikk"
        return False
    return any(k.teks in MENANYA for k in soal.utuh)


def _unknown(soal: Soal, dikenal: frozenset[int]) -> tuple[int, ...]:
    """Return the places of the words of a unit that nobody knows."""
    sisa = soal.sisa({n for n, k in enumerate(soal.kata) if k.teks in BIASA})
    if dikenal:
        # "puskesmas sukamerindu": one of a known kind that is not known itself.
        semua = {soal.kata[n].teks for n in dikenal}
        sisa = sisa if semua <= {*soal.indeks.golongan, *RUMAH_SAKIT} else frozenset()
        sisa |= dikenal if sisa else frozenset()
    if {soal.kata[n].teks for n in sisa} <= {*soal.indeks.golongan, *RUMAH_SAKIT}:
        sisa = frozenset()
    sisa |= {n for n, k in enumerate(soal.kata) if k.teks in KANTOR}
    return tuple(sorted(sisa)) if 0 < len(sisa) <= ANGGOTA_ASING else ()


def _part(soal: Soal, *, tolak: bool, golong: bool) -> str:
    """Return which of the units are asked for, "" for all."""
    if tolak:
        return "bukan"
    if golong:
        return ""
    if soal.ada("bagian") or any(k.teks == "bagian" for k in soal.utuh):
        return "bagian"
    return ""


def _place(soal: Soal) -> int | None:
    """Return the place on a list that is asked for: "urutan 11", "nomor 26"."""
    bernomor = soal.ada("urutkan") or soal.kata_ada("no", "nomor", "ke", "urutan")
    if not bernomor or len(soal.angka) != 1:
        return None
    return next((int(n) for _, n in soal.angka if n == int(n) and 0 < n < DAFTAR_TERPANJANG), None)


def _end(soal: Soal) -> Arah | None:
    """Return which end of a list is asked for: "yang pertama", "yang terakhir"."""
    if soal.kata_ada("pertama"):
        return Arah.TERTINGGI
    return Arah.TERENDAH if soal.kata_ada("terakhir") else None


def _reading(
    soal: Soal,
    pantas: int,
    *,
    tempat: frozenset[int] = frozenset(),
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    biasa = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BIASA)
    golong = frozenset(n for n, k in enumerate(soal.kata) if k.teks in soal.indeks.golongan)
    return reading(soal, Hal.DAFTAR_UNIT, pantas, konsep=JUGA, kata=biasa | golong | tempat, **isi)
