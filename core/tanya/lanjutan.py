"""What follows a question: it inherits what it does not say itself."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.nomor_pos import line
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.soal import Soal, Warisan
from core.teks import fold

BERLAKU = timedelta(minutes=10)
"""So long something is talked about."""
PALING_BANYAK_ORANG = 5_000
"""Of so many people it is remembered what they asked."""
PENDEK = 7
"""More words than this are a question of their own."""
SOPAN = frozenset(["salam", "terima_kasih", "bantuan"])
MENYELURUH = frozenset(["semua", "seluruh", "keseluruhan", "setda", "seluruhnya"])
"""Words that say that the whole is meant, not what was talked about."""
KONSEP_UKURAN = {
    Ukuran.CAPAIAN: "capaian",
    Ukuran.TARGET: "target",
    Ukuran.REALISASI: "realisasi",
    Ukuran.PREDIKAT: "predikat",
    Ukuran.SATUAN: "satuan",
    Ukuran.PAGU: "pagu",
    Ukuran.SERAPAN: "serapan",
    Ukuran.SISA: "sisa",
    Ukuran.PERUBAHAN: "perubahan_besar",
    Ukuran.EFISIENSI: "efisiensi",
    Ukuran.FISIK: "fisik",
}
KONSEP_HAL = {
    Hal.CAPAIAN: ("capaian",),
    Hal.SARING: ("capaian",),
    Hal.BANDING_TAHUN: ("banding",),
    Hal.PENGAMPU: ("pengampu",),
    Hal.RUMUS: ("rumus",),
    Hal.ANGGARAN: ("anggaran",),
    Hal.PERINGKAT: ("anggaran",),
    Hal.PER_UNIT: ("bagian", "anggaran"),
    Hal.PER_PROGRAM: ("program", "anggaran"),
    Hal.JUMLAH_POS: ("anggaran",),
    Hal.KOSONG: ("kosong", "anggaran"),
    Hal.CATATAN: ("cocok",),
    Hal.KODE: ("kode",),
    Hal.TENGGAT: ("tenggat",),
    Hal.LAPORAN_UNIT: ("lapor",),
    Hal.BELUM_LAPOR: ("belum_lapor",),
    Hal.SUDAH_LAPOR: ("sudah_lapor",),
    Hal.BELUM_ISI: ("belum_lapor",),
    Hal.STRUKTUR: ("struktur",),
    Hal.PEGAWAI: ("pegawai",),
    Hal.PENANDA_TANGAN: ("tanda_tangan",),
    Hal.SURVEI: ("ikm",),
}
KONSEP_DAFTAR = {
    "ikk_lppd": "ikk",
    "skm": "ikm",
    "mou_pks": "mou",
    "raperwal": "raperwal",
    "kebijakan": "kebijakan",
    "inovasi": "inovasi",
    "akip": "akip",
}
BERTANYA = frozenset(
    [
        *KONSEP_UKURAN.values(),
        *("penyebab", "rekomendasi", "pengampu", "rumus", "definisi", "anggaran", "terendah"),
        *("tertinggi", "kosong", "cocok", "salah", "kode", "tenggat", "belum_lapor", "sudah_lapor"),
        *(
            "murni",
            "perubahan",
            "lapor",
            "banding",
            "tren",
            "sumber",
            "di_bawah_target",
            "predikat",
            "urutkan",
            "naik",
            "turun",
        ),
    ]
)
"""What a sentence may ask; one that asks none of it asks what was asked before."""
SIFAT_BANDING = frozenset(["terendah", "tertinggi", "urutkan", "banding", "murni", "perubahan"])
"""What is asked of figures that were talked about."""


class Ingatan:
    """What each person asked last in each chat; nobody else's, and not for long."""

    def __init__(self) -> None:
        self._isi: OrderedDict[tuple[int, int], tuple[Pertanyaan, datetime]] = OrderedDict()

    def find(self, kunci: tuple[int, int], now: datetime) -> Pertanyaan | None:
        """Return what was asked last, None for what is too long ago."""
        ada = self._isi.get(kunci)
        return ada[0] if ada and now - ada[1] <= BERLAKU else None

    def keep(self, kunci: tuple[int, int], satu: Pertanyaan, now: datetime) -> None:
        self._isi[kunci] = satu, now
        self._isi.move_to_end(kunci)
        while len(self._isi) > PALING_BANYAK_ORANG:
            self._isi.popitem(last=False)


def follow(soal: Soal, lalu: Pertanyaan) -> Soal | None:
    """Return the sentence as a follow-up of a question; None where it stands alone."""
    isi = [k for k in soal.kata if not k.batas and not k.hias]
    if len(isi) > PENDEK or not _continues(soal):
        return None
    if soal.konsep and soal.konsep <= SOPAN:
        return None
    if any(not soal.kata[n].dikenal for n in soal.berisi):
        # Something is named that nobody knows: it is no part of what was talked about.
        return None
    if nomor := _next_number(soal, lalu):
        ukuran = frozenset(KONSEP_UKURAN[u] for u in lalu.ukuran) or frozenset(["anggaran"])
        return soal.continuing(Warisan((nomor,), ukuran), soal.waktu)
    sendiri = _own(soal)
    bertanya = soal.konsep & BERTANYA
    if sendiri and bertanya - SIFAT_BANDING and lalu.hal is not Hal.JUMLAH_POS:
        return None
    benda, tetap = _things(soal, lalu, sendiri=sendiri)
    konsep = _asked_before(soal, lalu, bertanya, sendiri=sendiri)
    waktu = soal.waktu
    if not waktu.ada:
        waktu = replace(
            waktu,
            tahun=lalu.tahun,
            triwulan=lalu.triwulan,
            semester=lalu.semester,
            bulan=lalu.bulan,
        )
    elif not waktu.tahun:
        waktu = replace(waktu, tahun=lalu.tahun)
    return soal.continuing(Warisan(benda, frozenset(konsep), tetap), waktu)


def _things(soal: Soal, lalu: Pertanyaan, *, sendiri: bool) -> tuple[tuple[Benda, ...], bool]:
    """Return what the sentence is about, and whether nothing else can be meant."""
    bersama = soal.ada("total") or soal.kata_ada("keduanya", "berdua", "digabung", "gabung", "dua")
    if not sendiri:
        if bersama and lalu.tadi:
            return (*lalu.tadi[-1:], *lalu.benda), True
        if soal.kata_ada("ketiganya", "semuanya") and lalu.tadi:
            return (*lalu.tadi, *lalu.benda), True
        return lalu.benda, False
    jenis = {satu.jenis for satu in lalu.benda}
    jenis |= set(POS) if jenis & POS else set()
    # "umum?" behind a Bagian is a Bagian, behind a line of the budget a line.
    ketemu = soal.kenal(*jenis) if jenis else Dikenal()
    benda = ketemu.benda or _likest(ketemu.pilihan, lalu.benda)
    if not benda:
        return (), False
    if soal.ada("banding") or (bersama and lalu.benda):
        return tuple(dict.fromkeys((*lalu.benda, *benda))), True
    return benda, True


def _likest(pilihan: Sequence[Benda], lalu: Sequence[Benda]) -> tuple[Benda, ...]:
    """Return the one of several whose name has most words of what was talked about."""
    lama = {k for satu in lalu for k in fold(satu.nama).split()}
    urut = sorted(pilihan, key=lambda b: -len(lama & set(fold(b.nama).split())))
    if len(urut) == 1:
        return (urut[0],)
    banyak = [len(lama & set(fold(b.nama).split())) for b in urut[:2]]
    return (urut[0],) if len(banyak) == 2 and banyak[0] > banyak[1] else ()  # noqa: PLR2004


def _asked_before(
    soal: Soal, lalu: Pertanyaan, bertanya: frozenset[str], *, sendiri: bool
) -> set[str]:
    """Return what was asked before and is asked again, in the words of the dictionary."""
    konsep: set[str] = set()
    ukuran = {KONSEP_UKURAN[u] for u in lalu.ukuran}
    if not bertanya:
        konsep |= ukuran | ({"penyebab", "rekomendasi"} & {lalu.rincian})
        konsep |= set(KONSEP_HAL.get(lalu.hal, ())) if not konsep else set()
        if lalu.arah is not None and not soal.ada("total"):
            konsep.add("terendah" if lalu.arah is Arah.TERENDAH else "tertinggi")
        if lalu.saring is Saring.DI_BAWAH:
            konsep.add("di_bawah_target")
    elif bertanya <= SIFAT_BANDING or not (sendiri or lalu.benda):
        # "yang terendah?" asks the same figure of the same kind of things.
        konsep |= ukuran | set(KONSEP_HAL.get(lalu.hal, ()))
    if lalu.daftar in KONSEP_DAFTAR and not soal.konsep & set(KONSEP_DAFTAR.values()):
        konsep.add(KONSEP_DAFTAR[lalu.daftar])
    if (
        lalu.hal is Hal.PERINGKAT
        and not soal.ada("total")
        and lalu.tingkat is not None
        and not bertanya & {"serapan"}
    ):
        konsep.add("bagian" if lalu.tingkat is Jenis.UNIT else lalu.tingkat.value)
    return konsep


def _next_number(soal: Soal, lalu: Pertanyaan) -> Benda | None:
    """Return the line with the number that is all a sentence says, after one with a number."""
    if len(soal.angka) != 1 or soal.konsep - {"pengandaian"} or soal.berisi or not lalu.benda:
        return None
    satu, nilai = lalu.benda[0], soal.angka[0][1]
    if not satu.kunci.startswith("#") or nilai != int(nilai):
        return None
    return line(satu.jenis, f"{int(nilai)}")


def _continues(soal: Soal) -> bool:
    """Tell whether a sentence leaves something unsaid."""
    return not any(k.teks in MENYELURUH for k in soal.kata)


def _own(soal: Soal) -> bool:
    """Tell whether the sentence names a thing itself."""
    ketemu = soal.kenal(*Jenis)
    return bool(ketemu) and bool(ketemu.kata & soal.berisi or ketemu.penuh >= 0.9)  # noqa: PLR2004
