"""What is asked further of a unit that is named, behind who has reported and who has not."""

from dataclasses import replace

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.daftar import SKM
from core.tanya.tafsir.jenis_laporan import KAMI, KINERJA

PELAPORAN = frozenset(
    [Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR, Hal.LAPORAN_UNIT, Hal.BELUM_ISI, Hal.TENGGAT]
)
BATAS = ("tenggat", "tenggatnya", "deadline", "deadlinenya", "batas", "batasnya", "paling", "tempo")
"""Words that ask until when, rather than when it came."""
KABAR = ("bagaimana", "sudah", "belum", "sudahkah", "juga")
"""Words that ask how a unit stands."""
SEKITAR = frozenset(["bagian", "pengandaian", "milik_kami"])
TANGGAL = SEKITAR | {"tenggat", "tanggal", "lapor", "sudah_lapor", "isi"}
MELAPOR = SEKITAR | {"lapor", "sudah_lapor", "belum_lapor"}
NILAI = SEKITAR | {"ikm", "predikat", "realisasi", "capaian", "yang_mana"}


def of_unit(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of a unit about the report that was talked about, None for others."""
    if lalu.hal is Hal.DAFTAR_UNIT:
        return _of_listed(soal, lalu)
    if lalu.hal not in PELAPORAN or not lalu.daftar or soal.waktu.ada or soal.angka:
        return None
    if soal.kata_ada(*KAMI) and not soal.berisi:
        if not soal.konsep & {"lapor", "sudah_lapor", "belum_lapor"} or soal.konsep - MELAPOR:
            return None
        sendiri = (soal.sendiri,) if soal.sendiri is not None else ()
        return _of(lalu, Hal.LAPORAN_UNIT, sendiri)
    unit = soal.kenal(Jenis.UNIT)
    if len(unit.benda) != 1 or soal.berisi - unit.kata:
        return None
    hal = _asked(soal, lalu)
    return _of(lalu, hal, unit.benda) if hal is not None else None


def _of_listed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return whether the few units just listed have reported: "udah lapor belum dia"."""
    melapor = soal.ada("lapor", "sudah_lapor", "belum_lapor") and soal.konsep <= MELAPOR
    if not lalu.tampak or not melapor or soal.berisi or soal.waktu.ada or soal.kata_ada(*KAMI):
        return None
    return _of(lalu, Hal.LAPORAN_UNIT, lalu.tampak)


def _asked(soal: Soal, lalu: Pertanyaan) -> Hal | None:
    """Return what is asked of it: until when, when it came, or what it came to."""
    if soal.ada("tenggat", "tanggal") and soal.konsep <= TANGGAL:
        # The day on which it came is told with whether it came.
        return Hal.TENGGAT if soal.kata_ada(*BATAS) else Hal.LAPORAN_UNIT
    if soal.konsep <= MELAPOR and soal.kata_ada(*KABAR):
        return Hal.LAPORAN_UNIT
    if not soal.konsep <= NILAI or not soal.kata_ada("berapa", "nilai", "nilainya"):
        return None
    if lalu.daftar == SKM:
        # Whether it came, and when, is told with what it came to.
        return Hal.SURVEI
    return Hal.CAPAIAN if lalu.daftar == KINERJA else None


def _of(lalu: Pertanyaan, hal: Hal, unit: tuple[Benda, ...]) -> Pertanyaan:
    return replace(
        lalu,
        hal=hal,
        benda=unit,
        rincian="",
        teks="",
        ukuran=(),
        daftar="" if hal is Hal.CAPAIAN else lalu.daftar,
        tampak=(),
    )
