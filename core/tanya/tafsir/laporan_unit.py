"""Questions about whether units that are named have reported, and when."""

from collections.abc import Iterator
from itertools import pairwise

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.soal import Soal
from core.tanya.tafsir import daftar, derajat
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import (
    BERTANYA_SIAPA,
    ISIAN,
    KAMI,
    LKJIP,
    LPPD,
    MENGINGATKAN,
    PK,
    asks_when_it_came,
    by_time,
    names_kind_only,
    names_stranger,
    ours_came,
    posting,
    progress,
    report,
)
from core.tanya.tafsir.unit_disebut import is_bagian

BEBERAPA_KATA = 2
"""So many words name a unit that nothing is asked of."""
HASIL = ("berapa", "nilai", "nilainya", "skor", "skornya", "hasil", "hasilnya")
"""What asks for the figure of a survey."""
MEMASTIKAN = ("kan", "bukannya", "katanya", "masa", "benar", "betul")
TELAT = ("telat", "terlambat", "ngaret", "molor", "lambat")
TIDAK = frozenset(["tidak", "bukan", "belum"])
DUGAAN_SUDAH, DUGAAN_BELUM = "kan_sudah", "kan_belum"
TUNGGAKAN = "tunggakan"
"""Only what has not come yet is asked for."""
BERUTANG = ("tunggakan", "tunggakannya", "utang", "utangnya")
DUGAAN_TEPAT, DUGAAN_LAMBAT = "kan_tepat", "kan_lambat"
"""What is taken for granted of a unit."""
BENDA_LAPOR = ("laporan", "laporannya", "pelaporan")


def of_unit(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield whether a unit has reported, the person's own for "kami"."""
    unit = soal.kenal(Jenis.UNIT)
    menyebut = _reports(soal, jenis)
    if (
        names_kind_only(soal)
        or names_stranger(soal)
        or soal.kata_ada(*MENGINGATKAN)
        or _asks_meaning(soal)
    ):
        return
    if _names_pd_alone(soal) and not menyebut:
        yield report(
            soal,
            Hal.LAPORAN_UNIT,
            derajat.UNIT_TANPA_LAPOR,
            tempat=unit.kata,
            benda=unit.benda,
        )
    if unit.benda and not menyebut and _stands_how(soal):
        yield report(
            soal,
            Hal.LAPORAN_UNIT,
            derajat.UNIT_DUGAAN,
            daftar=jenis or by_time(soal),
            juga=(*ISIAN, "atasan"),
            tempat=unit.kata,
            benda=unit.benda,
        )
    if unit.benda and (menyebut or soal.ada("ikk", "ikm")):
        if soal.ada("ikk") and soal.kata_ada("nilai", "persen", "capaian") and not menyebut:
            yield report(
                soal,
                Hal.DAFTAR_UNIT,
                derajat.NILAI_UNIT,
                daftar=IKK,
                rincian="nilai",
                tempat=unit.kata,
            )
        yield report(
            soal,
            Hal.LAPORAN_UNIT,
            _sure(soal, menyebut=menyebut),
            daftar=jenis or by_time(soal),
            juga=(*ISIAN, "tidak_diproses", "tren", "siapa", "predikat"),
            tempat=unit.kata
            | soal.tempat("penyebab")
            | progress(soal)
            | frozenset(n for u in soal.deret.unsur for n in u.kata),
            benda=_units(soal),
            rincian=_besides(soal, jenis),
        )
    elif (
        not unit
        and (menyebut or (posting(soal) and soal.kata_ada("belum")))
        and soal.kata_ada(*KAMI)
        and not soal.ada(*BERTANYA_SIAPA)
        and (not soal.ada("tenggat") or ours_came(soal))
    ):
        yield report(
            soal,
            Hal.LAPORAN_UNIT,
            derajat.KAMI_MELAPOR,
            daftar=jenis or by_time(soal),
            juga=ISIAN,
            rincian=TUNGGAKAN if soal.kata_ada(*BERUTANG) else "",
        )


def _besides(soal: Soal, jenis: str) -> str:
    """Return what is asked besides: why it has not, or what its survey came to."""
    if soal.ada("penyebab"):
        return "penyebab"
    if duga := _presumed(soal):
        return duga
    lain = soal.ada("tanggal", "tenggat", "banyaknya", "siapa", "yang_mana", "nomor_surat")
    hasil = soal.kata_ada(*HASIL) or soal.ada("predikat")
    return "nilai" if jenis == SKM and hasil and not lain and not soal.angka else ""


def _presumed(soal: Soal) -> str:
    """Return what is taken for granted of a unit, to be confirmed: "inspektorat blm lapor kan"."""
    if not (soal.memastikan or soal.kata_ada(*MEMASTIKAN)) or soal.angka:
        return ""
    tepat = soal.kata_ada("tepat", "ontime")
    bukan = any(
        k.teks in TIDAK and lusa.teks in {"tepat", "ontime", *TELAT}
        for k, lusa in pairwise(soal.kata)
    )
    if tepat or soal.kata_ada(*TELAT):
        return DUGAAN_TEPAT if tepat != bukan else DUGAAN_LAMBAT
    sudah, belum = soal.kata_ada("sudah"), soal.kata_ada("belum", "tidak")
    if sudah == belum:
        return ""
    return DUGAAN_SUDAH if sudah else DUGAAN_BELUM


def _asks_meaning(soal: Soal) -> bool:
    """Tell whether it is asked what a word means, whoever reports what it names."""
    return soal.ada("definisi") and soal.kata_ada("maksudnya", "artinya", "arti", "kepanjangan")


def _names_pd_alone(soal: Soal) -> bool:
    """Tell whether a perangkat daerah is named, by its whole name, and nothing is asked of it.

    Of one that is no Bagian nothing is known here but what it has reported.
    """
    unit = soal.kenal(Jenis.UNIT)
    if len(unit.benda) != 1 or unit.penuh < UTUH or len(unit.kata) < BEBERAPA_KATA:
        return False
    boleh = {k for n in unit.kata for k in soal.kata[n].konsep} | {"salam", "terima_kasih"}
    lain = soal.sisa(unit.kata) or soal.angka or soal.konsep - boleh or soal.warisan.benda
    return not lain and not is_bagian(unit.benda[0])


def _stands_how(soal: Soal) -> bool:
    """Tell whether it is asked how a unit stands in a part of the year: "tapem tw2 udah?"."""
    boleh = {"bagian", "kinerja", "milik_kami", "salam", "terima_kasih", "pengampu"}
    return (
        (soal.waktu.triwulan is not None or soal.waktu.bulan is not None)
        and soal.kata_ada("sudah", "belum")
        and soal.konsep <= boleh
    )


def _reports(soal: Soal, jenis: str) -> bool:
    """Tell whether reporting is spoken of: "laporan serapan" only asks for the figure."""
    if soal.ada("sudah_lapor", "belum_lapor") or (jenis in {IKK, SKM} and asks_when_it_came(soal)):
        return True
    if not daftar.reports(soal):
        return posting(soal) and soal.kata_ada("sudah", "belum")
    kata = [soal.kata[n].teks for n in soal.tempat("lapor")]
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD}
    return any(k not in BENDA_LAPOR or laporan for k in kata)


def _sure(soal: Soal, *, menyebut: bool) -> int:
    """Return how likely it is that a unit is asked for that is named."""
    if not menyebut:
        sudah = soal.kata_ada("sudah", "belum") and not soal.ada("tenggat")
        return derajat.UNIT_MELAPOR if sudah else derajat.UNIT_TANPA_LAPOR
    dinamai = (
        soal.ada("milik_kami") or soal.warisan.tetap or soal.kenal(Jenis.UNIT).kata & soal.berisi
    )
    jelas = dinamai and (not soal.ada("tenggat") or asks_when_it_came(soal))
    return derajat.UNIT_MELAPOR if jelas else derajat.UNIT_DUGAAN


def _units(soal: Soal) -> tuple[Benda, ...]:
    """Return the unit that is named, or several that stand beside each other."""
    unsur = soal.deret.unsur
    sejajar = [b for u in unsur for b in u.benda if b.jenis is Jenis.UNIT]
    return tuple(sejajar) if len(sejajar) > 1 else soal.kenal(Jenis.UNIT).benda
