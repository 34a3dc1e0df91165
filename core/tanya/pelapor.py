"""What is asked further of a unit that is named, behind who has reported and who has not."""

from dataclasses import replace

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.daftar import SKM
from core.tanya.tafsir.jenis_laporan import KAMI, KINERJA

PELAPORAN = frozenset(
    [Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR, Hal.LAPORAN_UNIT, Hal.BELUM_ISI, Hal.TENGGAT]
)
BATAS = ("tenggat", "tenggatnya", "deadline", "deadlinenya", "batas", "batasnya", "paling", "tempo")
"""Words that ask until when, rather than when it came."""
KABAR = ("bagaimana", "sudah", "belum", "sudahkah", "juga")
"""Words that ask how a unit stands."""
TERMASUK = ("termasuk", "masuk", "ikut", "terdaftar")
"""Words that ask whether a unit is on the list that was told."""
LISTED = frozenset([Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR])
SEBUTAN = 3
"""Words of a unit that nobody knows."""
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
    ada = _is_listed(soal, lalu) if soal.kata_ada(*TERMASUK) else None
    if ada is not None or len(unit.benda) != 1 or soal.berisi - unit.kata:
        return ada
    hal = _asked(soal, lalu)
    return _of(lalu, hal, unit.benda) if hal is not None else None


def _is_listed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return whether a unit is among those that were told of: "bappeda termasuk?"."""
    unit, sisa = soal.kenal(Jenis.UNIT), soal.berisi - at(soal, TERMASUK)
    if not soal.konsep <= MELAPOR | {"pd", "predikat"}:
        return None
    if not unit.kata & soal.berisi and 0 < len(sisa) <= SEBUTAN:
        # Nobody knows such a unit: it is on no list.
        asing = " ".join(f"?{kata}" for kata in soal.teks_of(sisa))
        return replace(_of(lalu, Hal.DAFTAR_UNIT, ()), teks=asing)
    if len(unit.benda) != 1 or sisa - unit.kata or lalu.hal not in LISTED:
        return None
    return replace(_of(lalu, Hal.LAPORAN_UNIT, unit.benda), rincian=_listed_as(lalu))


def _of_listed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return whether the few units just listed have reported: "udah lapor belum dia"."""
    melapor = soal.ada("lapor", "sudah_lapor", "belum_lapor") and soal.konsep <= MELAPOR
    if not lalu.tampak or not melapor or soal.berisi or soal.waktu.ada or soal.kata_ada(*KAMI):
        return None
    return _of(lalu, Hal.LAPORAN_UNIT, lalu.tampak)


def _listed_as(lalu: Pertanyaan) -> str:
    """Return which list it is that a unit is asked to be on."""
    if lalu.rincian == "terlambat":
        return "termasuk_terlambat"
    return "termasuk_belum" if lalu.hal is Hal.BELUM_LAPOR else "termasuk_sudah"


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
