"""Questions about what units report: deadlines, who has, who has not, survey results."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import daftar, derajat
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import (
    BERDUA,
    BERTANYA_SIAPA,
    ISIAN,
    KAMI,
    LKJIP,
    LPPD,
    MENGINGATKAN,
    PK,
    by_time,
    kind_of,
    names_kind_only,
    names_one,
    of_kinds,
    posting,
    progress,
    report,
)
from core.tanya.tafsir.laporan_unit import of_unit
from core.tanya.tafsir.penerima import KUMPUL, TERIMA, asks_receiver, sent_kind
from core.tanya.tafsir.skala import HURUF
from core.tanya.tafsir.tenggat import due

TERLAMBAT = ("telat", "terlambat", "ngaret", "molor")
TAK_TEPAT = ("tidak", "tepat", "waktu")
"""Said in that order."""
TEPAT = frozenset(["tepat", "ketepatan", "ontime"])
CEPAT = ("cepat", "tercepat", "awal", "duluan", "pertama", "dulu", "dahulu", "terdahulu")
LAMBAT = ("telat", "terlambat", "lambat", "terlambatnya", "akhir", "terakhir", "belakangan", "lama")
AKHIR = frozenset(["pertama", "tercepat", "terakhir", "terdahulu", "duluan", "belakangan"])
"""These say an end without "paling"."""
HARI = ("kapan", "tanggal", "hari", "bulan", "batas", "tgl")
"""What asks for a day, and for nobody."""
SESUDAH = ("setelah", "sesudah", "lewat", "melewati")
DIINGATKAN = ("diingatkan", "diingatin", "diingetin", "ditagih", "ditagihin")
INGAT = frozenset([*DIINGATKAN, "pernah", "telah", "terakhir", "kali", "pengingat", "soal"])
"""Words of who asks whether somebody has been reminded."""
MENGUMPULKAN = ("pengumpul", "dikumpulkan", "ngumpulin", "mengumpulkan", "ke", "menerima")


def read(soal: Soal) -> Iterator[Tafsiran]:
    jenis = kind_of(soal)
    dua = soal.ada("ikk", "pengampu_ikk") and soal.ada("ikm", "sampel")
    for satu in (
        ()
        if _comes_to_grade(soal) or soal.ada("rumus")
        else _lists(soal, BERDUA if dua else jenis),
        of_unit(soal, jenis),
        due(soal, jenis),
        _named(soal, jenis),
    ):
        yield from satu
    wajib = soal.ada("lapor", "isi") and soal.kata_ada("harus", "wajib", "perlu")
    if soal.ada("tugas_saya") or (wajib and soal.kata_ada(*KAMI) and soal.kata_ada("apa")):
        yield report(soal, Hal.TUGAS, derajat.TUGAS)


def _comes_to_grade(soal: Soal) -> bool:
    """Tell whether a score, and no report, comes in: "IKM 76,6 masuk B belum"."""
    return any(
        kiri.teks == "masuk" and kanan.teks in HURUF
        for kiri, kanan in zip(soal.kata, soal.kata[1:], strict=False)
    )


def _lists(soal: Soal, jenis: str) -> Iterator[Tafsiran]:  # noqa: C901  one of many readings
    """Yield who has reported or posted, and who has not."""
    terisi = soal.ada("belum_lapor", "sudah_lapor") or posting(soal)
    jenis = jenis or (by_time(soal) if terisi else "")
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD, BERDUA}
    semua = progress(soal)
    tempat = semua | frozenset(n for n, _ in soal.angka) | of_kinds(soal)
    if _asks_who_was_reminded(soal):
        unit = soal.kenal(Jenis.UNIT)
        bernama = unit.kata & soal.berisi and not names_kind_only(soal)
        yield report(
            soal,
            Hal.BELUM_LAPOR,
            derajat.TERLAMBAT,
            daftar=jenis,
            juga=("sudah_lapor", "tenggat", "tanggal"),
            tempat=tempat | at(soal, INGAT) | (unit.kata if bernama else frozenset()),
            benda=unit.benda[:1] if bernama else (),
            rincian="diingatkan",
        )
    elif bagian := _which_of_those(soal, laporan=laporan):
        yield report(
            soal,
            Hal.SUDAH_LAPOR,
            derajat.TERLAMBAT,
            daftar=jenis if laporan else "",
            juga=(
                "tenggat",
                "belum_lapor",
                "murni",
                "terendah",
                "tertinggi",
                "siapa",
                "rendah",
                "tinggi",
            ),
            tempat=tempat | at(soal, {*CEPAT, *LAMBAT, *TEPAT, "paling", "tidak"}),
            rincian=bagian,
        )
    elif _asks_who_was_late(soal, laporan=laporan):
        yield report(
            soal,
            Hal.BELUM_LAPOR,
            derajat.TERLAMBAT,
            daftar=jenis,
            juga=("sudah_lapor", "tenggat"),
            tempat=tempat | at(soal, {*TERLAMBAT, *SESUDAH, *TEPAT, "tidak", "batas", "waktu"}),
            rincian="terlambat",
        )
    elif soal.ada("di_bawah_target", "di_bawah", "belum_ada_nilai"):
        return
    elif soal.ada("belum_lapor") or (soal.kata_ada("belum") and _asks_who(soal, laporan=laporan)):
        if laporan or not jenis:
            yield report(soal, Hal.BELUM_LAPOR, _weight(soal, laporan), daftar=jenis, tempat=tempat)
        if not laporan and (jenis or posting(soal)) and not soal.ada("sisa"):
            yield report(
                soal,
                Hal.BELUM_ISI,
                derajat.LAPORAN_DISEBUT if jenis else derajat.BELUM_ISI,
                daftar=jenis,
                juga=ISIAN,
            )
    elif not laporan and posting(soal) and _asks_who(soal, laporan=False) and jenis:
        yield report(
            soal,
            Hal.BELUM_ISI,
            derajat.LAPORAN_DISEBUT,
            daftar=jenis,
            juga=ISIAN,
            tempat=tempat,
            rincian="sudah",
        )
    elif laporan and semua and not names_one(soal):
        yield report(
            soal,
            Hal.SUDAH_LAPOR,
            derajat.KEMAJUAN,
            daftar=jenis,
            juga=("tren", "tidak_diproses"),
            tempat=tempat,
        )
    elif _asks_who(soal, laporan=laporan) and (laporan or soal.ada("lapor", "sudah_lapor")):
        lapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada("sudah", "lapor", "melapor")
        if lapor or not soal.ada("pengampu_ikk", "sampel", "pengampu"):
            yield report(
                soal,
                Hal.SUDAH_LAPOR,
                _weight_of_those(soal, lapor, laporan=laporan),
                daftar=jenis if laporan else "",
                tempat=tempat,
            )


def _asks_who_was_reminded(soal: Soal) -> bool:
    """Tell whether units are asked for that have been reminded, not that should be."""
    harus = soal.kata_ada("perlu", "harus", "mesti", "wajib", "kudu", "tolong", "mau")
    sudah = soal.kata_ada("sudah", "belum", "pernah", "kapan", "terakhir", "telah")
    return soal.kata_ada(*DIINGATKAN) and sudah and not harus


def _weight(soal: Soal, laporan: bool) -> int:  # noqa: FBT001  of what is missing
    """Return how likely reports are missing, rather than figures."""
    if laporan:
        return derajat.LAPORAN_DISEBUT
    return derajat.LAPORAN_TAK_DISEBUT if posting(soal) else derajat.MELAPOR


def _weight_of_those(soal: Soal, lapor: bool, *, laporan: bool) -> int:  # noqa: FBT001  said so
    """Return how likely those who have reported are asked for, whatever it was."""
    if laporan and lapor:
        return derajat.LAPORAN_DISEBUT
    jelas = soal.ada("sudah_lapor") and soal.ada("lapor", "sudah_lapor", "pengampu", "siapa")
    terisi = posting(soal) or soal.ada("anggaran", "kinerja", "indikator", "capaian")
    # "Kok bisa 75 padahal 8 opd sudah lapor" doubts a figure.
    jelas = jelas and not soal.ada("penyebab")
    return derajat.MELAPOR if jelas and not terisi else derajat.LAPORAN_TAK_DISEBUT


def _asks_who_was_late(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for whose reports came late."""
    siapa = soal.ada("siapa", "yang_mana", "pd") or soal.kata_ada("berapa", "mana", "yang")
    if not siapa or (soal.kenal(Jenis.UNIT).kata & soal.berisi and not names_kind_only(soal)):
        return False
    tak_tepat = [k.teks for k in soal.kata if k.teks in TAK_TEPAT] == list(TAK_TEPAT)
    if (soal.kata_ada(*TERLAMBAT) or tak_tepat) and not soal.kata_ada("paling"):
        return laporan or soal.ada("lapor")
    if _denies(soal, TEPAT):
        return laporan or soal.ada("lapor")
    batas = soal.ada("tenggat") or (soal.kata_ada("batas") and soal.kata_ada("waktu"))
    melapor = soal.ada("lapor") or soal.kata_ada("lapor", "melapor", "laporan")
    return batas and soal.kata_ada(*SESUDAH) and melapor and not soal.kata_ada("kapan", "tanggal")


def _denies(soal: Soal, kata: Collection[str]) -> bool:
    """Tell whether a word is said with a "not" before it."""
    return any(
        kiri.teks in {"tidak", "bukan", "belum"} and kanan.teks in kata
        for kiri, kanan in pairwise(soal.kata)
    )


def _which_of_those(soal: Soal, *, laporan: bool) -> str:
    """Return which of those who have reported are asked for: the first, the last, those in time."""
    siapa = soal.ada("siapa", "yang_mana", "pd") or soal.kata_ada("mana", "yang", "berapa")
    telat = at(soal, {*TERLAMBAT})
    melapor = laporan or soal.ada("lapor") or (bool(telat) and soal.kata_ada("paling"))
    if not siapa or not melapor or soal.kata_ada("kapan", "tanggal"):
        return ""
    belum = soal.tempat("belum_lapor") - telat
    if names_one(soal) or belum or soal.ada("indikator", "capaian", "rata", "predikat"):
        return ""
    if _denies(soal, TERLAMBAT) or _in_time(soal):
        return "tepat"
    return _which_end(soal)


def _in_time(soal: Soal) -> bool:
    tepat = soal.kata_ada(*TEPAT) and soal.kata_ada("waktu", "ontime")
    return tepat and not _denies(soal, TEPAT)


def _which_end(soal: Soal) -> str:
    """Return whether the first or the last of them is asked for, "" for neither."""
    paling = soal.kata_ada("paling", *AKHIR)
    if not (paling and soal.ada("siapa", "yang_mana", "pd")) or soal.kata_ada(*HARI):
        return ""
    if soal.kata_ada(*CEPAT):
        return "pertama"
    return "terakhir" if soal.kata_ada(*LAMBAT) else ""


def _asks_who(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for that have or have not reported."""
    if soal.ada("sudah_lapor"):
        return True
    if soal.ada("belum_lapor") and soal.kata_ada(*MENGINGATKAN):
        return True
    if soal.ada("tenggat"):
        return False
    menyebut = soal.ada("lapor", "isi") or soal.kata_ada("belum", "sudah", "lapor", "melapor")
    bertanya = soal.ada(*BERTANYA_SIAPA) or soal.kata_ada("berapa", "mana")
    if menyebut and (bertanya or (soal.ada("bagian") and soal.kata_ada("apa"))):
        return True
    # "yg sdh ngumpul ikk cuma 3 ya": nobody is named, and one's own unit is not meant.
    bersama = soal.ada("lapor") and soal.kata_ada("belum", "sudah") and laporan
    if (laporan and _those_who(soal)) or (bersama and names_kind_only(soal)):
        return True
    return bersama and not soal.kenal(Jenis.UNIT) and not soal.kata_ada(*KAMI)


def _those_who(soal: Soal) -> bool:
    """Tell whether units are spoken of by what they have done alone: "unit belum SKM"."""
    if soal.ada("rata", "predikat", "unsur", "terendah", "tertinggi", "pengampu_ikk", "sampel"):
        return False
    unit = soal.kata_ada("unit", "yang", "dinas", "opd") or soal.ada("pd")
    milik = soal.kata_ada(*KAMI) or soal.kenal(Jenis.UNIT).kata & soal.berisi
    return soal.kata_ada("belum", "sudah") and unit and not milik


def _named(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield which units stand on a list, and which one collects what they send."""
    mengurus = soal.ada("bagian") and not soal.ada("pengampu_ikk") and soal.ada("pengampu")
    ke = asks_receiver(soal)
    jenis = sent_kind(soal) or jenis if ke else jenis
    if jenis in {IKK, SKM, LKJIP, PK, LPPD} and (
        ke or mengurus or (soal.ada("pengampu") and soal.kata_ada(*MENGUMPULKAN))
    ):
        kata = at(soal, {*TERIMA, *KUMPUL}) if ke else frozenset[int]()
        yield report(
            soal,
            Hal.DAFTAR_UNIT,
            derajat.PENGUMPUL + (derajat.PENGUMPUL_DITANYA if kata else 0),
            tempat=kata,
            daftar=jenis,
            rincian="pengumpul",
        )
    yield from daftar.read(soal, jenis)
