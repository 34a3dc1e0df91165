"""What lies behind the one indikator that was told of: money, programmes, entries, units."""

from core.tanya.bantahan import NAMA
from core.tanya.diwarisi import KONSEP_DAFTAR
from core.tanya.indeks import JENJANG, Benda, Jenis
from core.tanya.kalimat import UANG
from core.tanya.mandiri import MENYELURUH
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of
from core.tanya.tafsir.uang import figures
from core.teks import fold

TENTANG = frozenset(
    [
        *(Hal.CAPAIAN, Hal.UCAPAN, Hal.PENGAMPU, Hal.RUMUS, Hal.BANDING_TAHUN, Hal.PER_TRIWULAN),
        *(Hal.CATATAN, Hal.SARING),
    ]
)
BOLEH_UANG = UANG | {"pengandaian", "banyaknya", "realisasi"}
BOLEH_PROGRAM = frozenset(
    ["program", "yang_mana", "serapan", "capaian", "realisasi", "pengandaian", "banyaknya"]
)
PROGRAM_INDIKATOR = "Program yang menunjang tiap indikator"
ISI = one_of(
    "daftar daftarnya list listnya rincian rinciannya entri entrinya bukti buktinya judulnya isinya"
)
"""What asks for the entries that an indikator counts."""
BOLEH_ISI = frozenset(
    ["yang_mana", "tentang", "banyaknya", "pengandaian", "sumber", *KONSEP_DAFTAR.values()]
)
UNIT = one_of("unit unitnya pd opd dinas dinasnya perangkat daerah daerahnya instansi")
DAFTAR_UNIT = (("ikk", "ikk_lppd"), ("ikm", "skm"))
"""By which word of its name an indikator is of the units on which list."""
BOLEH_UNIT = frozenset(["yang_mana", "pd", "siapa", "banyaknya", "pengandaian", "pengampu"])


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    ini = lalu.about(Jenis.INDIKATOR)
    if len(ini) != 1 or lalu.hal not in TENTANG or soal.angka or soal.mengecualikan:
        return None
    if soal.kata_ada(*MENYELURUH, "sekretariat", "kita", "kami"):
        # "Serapan setda" is that of the whole.
        return None
    if soal.waktu.ada or soal.kenal(Jenis.INDIKATOR).kata & soal.berisi:
        return None
    return (
        _money(soal, lalu, ini)
        or _programmes(soal, lalu, ini[0])
        or _entries(soal, lalu, ini[0])
        or _units(soal, lalu, ini[0])
    )


def _money(soal: Soal, lalu: Pertanyaan, ini: tuple[Benda, ...]) -> Pertanyaan | None:
    """Return the budget of the indikator, which has none of its own: "anggarannya?"."""
    if not soal.ada(*UANG) or soal.ada(*JENJANG) or soal.berisi or not soal.konsep <= BOLEH_UANG:
        return None
    return Pertanyaan(hal=Hal.ANGGARAN, benda=ini, ukuran=figures(soal), tahun=lalu.tahun)


def _programmes(soal: Soal, lalu: Pertanyaan, ini: Benda) -> Pertanyaan | None:
    """Return the programmes of which the indikator is the mean: "programnya apa aja"."""
    mana = soal.ada("program") and (soal.ada("yang_mana", "banyaknya") or soal.kata_ada("apa"))
    if not mana or soal.berisi or not soal.konsep <= BOLEH_PROGRAM:
        return None
    if "program" not in fold(ini.nama).split():
        return Pertanyaan(hal=Hal.TAK_ADA, teks=PROGRAM_INDIKATOR, rincian="anggaran")
    return Pertanyaan(hal=Hal.PER_PROGRAM, ukuran=(Ukuran.SERAPAN,), tahun=lalu.tahun)


def _entries(soal: Soal, lalu: Pertanyaan, ini: Benda) -> Pertanyaan | None:
    """Return the entries that the indikator counts: "daftarnya?", "buktinya apa"."""
    kata, nama = at(soal, ISI), fold(ini.nama).split()
    jenis = next((j for j, semua in NAMA.items() if _called(nama, semua)), "")
    if not (kata and jenis) or soal.berisi - kata or not soal.konsep <= BOLEH_ISI:
        return None
    return Pertanyaan(hal=Hal.REGISTER, daftar=jenis, tahun=lalu.tahun)


def _called(nama: list[str], semua: tuple[str, ...]) -> bool:
    """Tell whether a name has these words, torn, glued or with more behind them."""
    if "".join(semua) in "".join(nama):
        return True
    return all(any(kata in satu for satu in nama) for kata in semua)


def _units(soal: Soal, lalu: Pertanyaan, ini: Benda) -> Pertanyaan | None:
    """Return the units that the indikator is about: "unit mana aja"."""
    kata, nama = at(soal, UNIT), fold(ini.nama).split()
    mana = soal.ada("yang_mana", "siapa", "banyaknya") or soal.kata_ada("mana", "siapa", "berapa")
    daftar = next((d for sebutan, d in DAFTAR_UNIT if sebutan in nama), "")
    if not (kata or soal.ada("pd")) or not (mana and daftar) or soal.berisi - kata:
        return None
    if not soal.konsep <= BOLEH_UNIT:
        return None
    return Pertanyaan(hal=Hal.DAFTAR_UNIT, daftar=daftar, tahun=lalu.tahun)
