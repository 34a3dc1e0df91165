"""Questions about who signed, and who holds an office that signs."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, measured, one_of, reading

TANDA_TANGAN = (
    *("tanda_tangan", "perjanjian_kinerja", "siapa", "jabatan", "tanggal", "tenggat", "pihak"),
    *("yang_mana", "definisi", "pengampu", "banyaknya"),
)
ISI_PERJANJIAN = (
    *("perjanjian_kinerja", "target", "indikator", "kinerja", "sasaran", "yang_mana", "isi"),
    *("banyaknya", "capaian", "tentang"),
)
"""What is asked of an agreement besides who signed it."""
SEPUTAR_PEJABAT = one_of(
    "pertama kedua jabatan jabatannya nama namanya definitif penjabat plt plh pj pihak "
    "dijabat menjabat sekarang sekretaris walikota daerah kinerja perjanjian lengkap sebagai"
)
"""Words of a question about somebody who signed."""
PENDEK = 6
"""Letters of a word that is a slip too easily."""
LAIN_KAPASITAS = frozenset(["definitif", "plt", "plh", "atau", "bukan"])
"""Words of somebody who wants to know how an office was held."""
SIAPA = "siapa"
"""Who signed for the office that is named."""
SETENGAH_NAMA = 0.4
"""So much of somebody's name is enough, titles being part of it."""
KEPALA = frozenset(["sekretaris", "walikota", "sekda"])
"""Heads who sign the agreements of performance."""
KEPALA_DAERAH = frozenset([("wali", "kota"), ("kepala", "daerah")])
HORMAT = frozenset(["pak", "bapak", "bu", "ibu", "buk", "bpk"])
SEBUTAN_KEPALA = ("walikota", "bupati", "gubernur")


def read(soal: Soal) -> Iterator[Tafsiran]:
    orang = soal.kenal(Jenis.PEJABAT)
    seputar = at(soal, SEPUTAR_PEJABAT)
    janji = soal.ada("perjanjian_kinerja")
    bertanya = soal.ada("siapa", "jabatan", "tanggal", "tenggat", "pihak")
    rincian = _about_person(soal)
    kepala = at(soal, KEPALA) | _head(soal) | _leads(soal)
    if rincian == "kapasitas" and asks_who(soal) and not at(soal, LAIN_KAPASITAS):
        # "Pj. walikota siapa": who it was, and nobody doubts how the office was held.
        rincian = SIAPA if _signs(soal) or janji else "jabatan"
    if orang.benda and (orang.penuh > SETENGAH_NAMA or len(orang.kata) > 1):
        yield reading(
            soal,
            Hal.PENANDA_TANGAN,
            derajat.PEJABAT,
            konsep=TANDA_TANGAN,
            kata=orang.kata | seputar,
            benda=orang.benda,
            rincian=rincian,
            teks=" ".join(dict.fromkeys(k.teks for k in soal.kata if k.teks in KEPALA)),
            menduga=not soal.ada("siapa"),
        )
    elif (_signs(soal) and not soal.ada("mou", "raperwal")) or (janji and bertanya):
        yield reading(
            soal,
            Hal.PENANDA_TANGAN,
            derajat.PENANDA_TANGAN,
            konsep=TANDA_TANGAN,
            kata=seputar | kepala | at(soal, {"lkjip", "lakip"}),
            rincian=(siapa := _which_of_signed(soal, kepala, rincian)),
            teks=_offices(soal) if siapa == SIAPA else "",
        )
    elif kepala and _asks_of_head(soal, kepala):
        wakil = at(soal, {"wakil"})
        yield reading(
            soal,
            Hal.PENANDA_TANGAN,
            derajat.KEPALA_DAERAH,
            konsep=TANDA_TANGAN,
            kata=seputar | wakil | kepala,
            teks="wakil" if wakil else _offices(soal),
            rincian=rincian or "jabatan",
        )

    if janji and not (soal.ada("anggaran") or measured(soal, kecuali=("target", "capaian"))):
        yield reading(
            soal,
            Hal.CAPAIAN,
            derajat.ISI_PERJANJIAN,
            konsep=ISI_PERJANJIAN,
            kata=at(soal, {"dijanjikan", "diperjanjikan", "disepakati", "tertuang", "memuat"}),
            ukuran=(Ukuran.TARGET,),
        )


def _which_of_signed(soal: Soal, kepala: frozenset[int], rincian: str) -> str:
    """Return that another document is meant, or one of those who signed is asked for."""
    if _other_document(soal) and not rincian.startswith("pihak"):
        return "naskah_lain tanggal" if rincian == "tanggal" else rincian or "naskah_lain"
    bersama = soal.kata_ada("dengan", "sama", "bersama", "antara", "selain") or soal.ada("pihak")
    return rincian or (SIAPA if kepala and asks_who(soal) and not bersama else "")


def _head(soal: Soal) -> frozenset[int]:
    """Return the places of the words that say the head of the region: "wali kota", "pak wali"."""
    teks = [k.teks for k in soal.kata]
    awal = [n for n, dua in enumerate(pairwise(teks)) if dua in KEPALA_DAERAH]
    # "Pak wali" is nobody else's title; "wali murid" is.
    akhir = [
        n + 1
        for n, (kiri, kanan) in enumerate(pairwise(teks))
        if kanan == "wali" and kiri in HORMAT and n + 2 not in soal.berisi
    ]
    satu = at(soal, {"bupati", "gubernur"})
    return frozenset([*awal, *(n + 1 for n in awal), *akhir, *satu])


def _only_head(soal: Soal, kepala: frozenset[int]) -> bool:
    """Tell whether nothing is said but the title: "pak wali", "bupati?"."""
    sapaan = at(soal, HORMAT | {"kita", "kami", "nya", "sekarang"}) | kepala
    sisa = [n for n, k in enumerate(soal.kata) if not (k.batas or k.hias or n in sapaan)]
    return bool(_head(soal)) and not sisa and not soal.konsep


def _leads(soal: Soal) -> frozenset[int]:
    """Return the places of the words that ask who leads the Setda: "setda dipimpin siapa"."""
    pimpin = at(soal, {"dipimpin", "pimpinan", "pimpinannya", "kepala", "memimpin"})
    setda = at(soal, {"setda", "sekretariat"})
    sendiri = not soal.ada("bagian", "asisten", "sub_bagian") and soal.berisi <= pimpin
    return pimpin | setda if pimpin and setda and sendiri else frozenset()


def _asks_of_head(soal: Soal, kepala: frozenset[int]) -> bool:
    """Tell whether it is asked who holds the office, or nothing is said but its title."""
    if _only_head(soal, kepala):
        return True
    return (asks_who(soal) or _holds_how(soal)) and not of_other_unit(soal)


def _offices(soal: Soal) -> str:
    """Return the offices that are named, the head of the region by every word for one."""
    disebut = [k.teks for k in soal.kata if k.teks in KEPALA]
    disebut += ["sekretaris"] if _leads(soal) else []
    if lain := [k.teks for k in soal.kata if k.teks in {"bupati", "gubernur"}]:
        return lain[0]
    return " ".join([*disebut, *(SEBUTAN_KEPALA if _head(soal) else ())])


def _holds_how(soal: Soal) -> bool:
    """Tell whether somebody asks how an office is held: "sekda definitif atau pj"."""
    return bool(at(soal, {"definitif", "penjabat", "plt", "plh", "pj"}))


def _signs(soal: Soal) -> bool:
    """Tell whether signing is asked about: "token" is no slip of "teken"."""
    tempat = soal.tempat("tanda_tangan")
    if not tempat:
        # Asked before, and gone on with.
        return soal.ada("tanda_tangan")
    return any(not soal.kata[n].asal or len(soal.kata[n].teks) > PENDEK for n in tempat)


def of_other_unit(soal: Soal) -> bool:
    """Tell whether it is the head of a unit that is named besides."""
    unit = soal.kenal(Jenis.UNIT)
    return bool(
        unit.kata & soal.berisi - at(soal, SEPUTAR_PEJABAT | {"wakil"}) - _leads(soal) - _head(soal)
    )


def asks_who(soal: Soal) -> bool:
    return soal.ada("siapa") or bool(at(soal, {"siapa", "nama", "namanya", "dijabat"}))


def _about_person(soal: Soal) -> str:
    if soal.ada("tanggal", "tenggat"):
        return "tanggal"
    if at(soal, {"definitif", "pj", "plt", "plh", "penjabat"}):
        return "kapasitas"
    if at(soal, {"kedua"}):
        return "pihak kedua"
    return "pihak pertama" if at(soal, {"pertama"}) else ""


def _other_document(soal: Soal) -> bool:
    """Tell whether it is the report that is asked about, whose signatories nobody has."""
    return bool(at(soal, {"lkjip", "lakip"})) and not soal.ada("perjanjian_kinerja")
