"""Questions about when reports and figures are due."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import (
    ISIAN,
    KAMI,
    KEPADA,
    KINERJA,
    LKJIP,
    LKJIP_PEMDA,
    LPPD,
    PEMDA,
    asks_when_it_came,
    is_plain,
    ours_came,
    report,
)

WAKTU = (
    (("hari", "ini"), "hari_ini"),
    (("besok",), "besok"),
    (("minggu", "ini"), "minggu_ini"),
    (("pekan", "ini"), "minggu_ini"),
    (("minggu", "depan"), "minggu_depan"),
    (("pekan", "depan"), "minggu_depan"),
    (("bulan", "ini"), "bulan_ini"),
    (("bulan", "depan"), "bulan_depan"),
)
"""Days that are named as they are seen from today."""
TERLEWAT = frozenset(["lewat", "terlewat", "kelewat", "berlalu", "tempo"])
MASA_SURVEI = ("periode", "masa")
DUA_ANGKA = 100


def due(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    nanti = next((nama for frasa, nama in WAKTU if _says(soal, frasa)), "")
    segera = nanti and soal.ada("lapor") and soal.kata_ada("harus", "wajib", "perlu")
    if not soal.ada("tenggat") and not _asks_for_a_date(soal, jenis) and not segera:
        return
    if not jenis and soal.ada("akip", "sakip"):
        jenis = "akip"
    if "sudah_lapor" in soal.warisan.konsep and soal.ada("lapor") and not is_plain(soal):
        # On which days those just told of have reported: "tanggal berapa saja masuknya".
        return
    if jenis in {IKK, SKM} and soal.ada("sudah_lapor", "belum_lapor") and soal.ada("siapa"):
        # "Tenggat SKM kapan, yang sudah lapor siapa": who has is told with the deadline.
        return
    if jenis == SKM and soal.kata_ada(*MASA_SURVEI) and not is_plain(soal):
        # When people were asked, not when it is due.
        return
    if jenis in {IKK, SKM} and (asks_when_it_came(soal) or ours_came(soal)):
        return
    unit = soal.kenal(Jenis.UNIT)
    kepada = at(soal, KEPADA | PEMDA) if jenis in {LPPD, LKJIP, LKJIP_PEMDA} else frozenset[int]()
    if not jenis and soal.waktu.triwulan is not None:
        jenis = KINERJA
    if not jenis and not soal.ada("lapor") and not is_plain(soal):
        return
    yield report(
        soal,
        Hal.TENGGAT,
        _sure_due(soal, jenis),
        daftar=jenis,
        juga=(
            *(*ISIAN, "perjanjian_kinerja", "sebelumnya", "dasar_hukum"),
            *("sakip", "akip", "predikat_akip"),
        ),
        tempat=unit.kata | frozenset(n for n, _ in soal.angka) | kepada,
        benda=unit.benda[:1],
        rincian=nanti
        or _passed(soal, jenis)
        or _which(soal)
        or ("sendiri" if _own(soal) else _nearest(soal)),
        teks=_day(soal),
    )


def _own(soal: Soal) -> bool:
    return soal.kata_ada(*KAMI)


def _passed(soal: Soal, jenis: str) -> str:
    """Return that deadlines of the past are asked for, of all kinds: "tenggat yang sudah lewat"."""
    if jenis or not any(k.teks in TERLEWAT for k in soal.kata):
        return ""
    belum = any(
        kiri.teks in {"belum", "tidak"} and kanan.teks in TERLEWAT
        for kiri, kanan in zip(soal.kata, soal.kata[1:], strict=False)
    )
    jatuh = soal.kata_ada("tempo") and not soal.kata_ada("sudah", "lewat", "terlewat")
    return "" if belum or jatuh else "lewat"


def _which(soal: Soal) -> str:
    """Return that one that is over is asked for, or one that is to come: "sudah lewat?"."""
    if soal.kata_ada(*KAMI):
        return ""
    if soal.kata_ada("lewat", "kelewat", "terlewat", "berlalu"):
        return "lalu"
    return "nanti" if soal.kata_ada("lagi") else ""


def _nearest(soal: Soal) -> str:
    """Return that one deadline is asked for, the nearest: "tenggat paling dekat apa"."""
    dekat = soal.kata_ada("terdekat") or soal.kata_ada("dekat")
    return "terdekat" if dekat and not soal.kata_ada("semua", "saja", "daftar") else ""


def _day(soal: Soal) -> str:
    """Return the day of a month that is named, "" for none: "31 feb"."""
    if soal.waktu.bulan is None:
        return ""
    hari = (nilai for n, nilai in soal.angka if n + 1 in soal.waktu.dipakai and nilai == int(nilai))
    return next((f"@{int(nilai)}" for nilai in hari if 0 < nilai < DUA_ANGKA), "")


def _sure_due(soal: Soal, jenis: str) -> int:
    """Return how likely a deadline is asked for: "kapan" alone may ask for other days."""
    if not jenis and not soal.ada("lapor"):
        return derajat.TENGGAT_SAJA
    return derajat.TENGGAT_DISEBUT if is_plain(soal) else derajat.LAPORAN_DISEBUT


def _says(soal: Soal, frasa: tuple[str, ...]) -> bool:
    teks = [k.teks for k in soal.kata]
    return any(tuple(teks[n : n + len(frasa)]) == frasa for n in range(len(teks)))


def _asks_for_a_date(soal: Soal, jenis: str) -> bool:
    """Tell whether a report and a day are named: "tgl 31 januari utk ikk itu resmi?"."""
    tanggal = soal.ada("tanggal") and soal.waktu.bulan is not None
    return jenis in {IKK, SKM} and tanggal and not soal.ada("lapor", "belum_lapor")
