"""What the words of a question about indikator ask: another time, its parts, who tells it."""

from core.periode import Triwulan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of

JAUHNYA = ("selisih", "selisihnya", "beda", "bedanya", "gap", "jarak", "kurangnya")
SEJAK = frozenset(["dari", "sejak"])
"""Before a quarter these say that it is the earlier one."""
TETAP = frozenset(["tetap", "berubah", "berubahkah", "persis"])
SEPERTI = frozenset(["seperti", "dengan", "tidak", "saja", "kemarin", "apa", "ya", "kah", "atau"])
"""What stands behind "sama" where it is asked whether something is as before."""
SETAHUN = "setahun"
"""What `rincian` says where the target of a whole year is meant, whatever is over of it."""
SEPENUHNYA = ("setahun", "tahunan", "setahunnya")
BEBERAPA = 2
RILIS = one_of(
    "keluar keluarnya dikeluarkan rilis rilisnya dirilis terbit terbitnya diterbitkan diumumkan "
    "muncul munculnya release"
)
"""Said of figures that come out."""
SAMPAI = one_of("sampai tembus lolos kena capai nyentuh menyentuh lewat melewati")
"""Before a target these say that it is reached."""
BAGIAN = ("pembilang", "pembilangnya", "penyebut", "penyebutnya")
RESMI = ("resmi", "resminya", "asli", "beneran", "fiktif", "latihan", "definitif")
"""Words that ask whether a plan is official."""
DIUKUR = ("capaian", "target", "realisasi", "predikat", "di_bawah_target", "indikator", "kinerja")
"""What indikator have and registers do not."""


def asks_parts(soal: Soal) -> bool:
    """Tell whether the numbers behind a percentage are asked for: "24% itu dari berapa MoU"."""
    dari = any(
        k.teks == "dari" and soal.kata[n + 1].teks in {"berapa", "total", "jumlah"}
        for n, k in enumerate(soal.kata[:-1])
    )
    persen = any(soal.kata[n].persen for n, _ in soal.angka)
    pembilang = bool(at(soal, BAGIAN)) and soal.kata_ada("berapa") and not soal.angka
    return ((persen and dari) or pembilang) and not soal.ada("pengandaian", "komponen", "naik")


def asks_how_counted(soal: Soal) -> bool:
    """Tell whether the way of counting is asked for, of no number: "ngitungnya gimana"."""
    return soal.ada("hitung") and soal.kata_ada("bagaimana", "cara", "caranya") and not soal.angka


def asks_release(soal: Soal) -> frozenset[int]:
    """Return the words that ask when a figure comes out: "nilai AKIP kapan keluar"."""
    keluar = at(soal, RILIS)
    return keluar if keluar and soal.ada("tenggat", "tanggal") else frozenset()


def asks_reached(soal: Soal) -> bool:
    """Tell whether it is asked if a target is reached: "tercapai ga", "di atas target ga"."""
    if soal.kata_ada("berapa", "mana", "siapa", "kapan") or soal.dugaan:
        return False
    if soal.ada("penyebab", "rekomendasi", "pengandaian", "kurang_berapa", "banding"):
        return False
    lewat = soal.kata_ada("tercapai") or (soal.ada("target") and bool(at(soal, SAMPAI)))
    return lewat or soal.ada("tercapai", "di_bawah_target")


def quarters(soal: Soal) -> tuple[Triwulan, ...]:
    """Return the quarters that are held against each other: "tw 2 naik ga", "naik dari tw 1"."""
    semua, ini = soal.waktu.semua_triwulan, soal.waktu.triwulan
    berubah = soal.ada("naik", "turun", "tren") and not soal.angka
    if len(semua) > 1 or ini is None or not berubah or soal.waktu.relatif:
        return semua
    if soal.ada("penyebab", "banding", "sebelumnya", "pengandaian", "rekomendasi"):
        return semua
    awal = min((n for n in soal.waktu.dipakai if soal.kata[n].teks.startswith(("t",))), default=0)
    sejak = awal > 0 and soal.kata[awal - 1].teks in SEJAK
    lain = ini + 1 if sejak else ini - 1
    return tuple(sorted((ini, Triwulan(lain)))) if lain in set(Triwulan) else semua


def choices(soal: Soal) -> frozenset[int]:
    """Return the words between which it is to be chosen: "PANRB atau Inspektorat"."""
    return frozenset(
        tempat
        for n, k in enumerate(soal.kata)
        if k.teks in {"atau", "apa", "ataukah"} and n
        for tempat in (n - 1, n + 1)
        if tempat in soal.berisi
    )


def of_year(soal: Soal) -> bool:
    """Tell whether the target of a whole year is spoken of: "dari target setahun"."""
    akhir = soal.kata_ada("akhir") and soal.kata_ada("tahun")
    return soal.ada("target") and (soal.kata_ada(*SEPENUHNYA) or akhir)


def is_gap(soal: Soal) -> bool:
    """Tell whether a figure is held against its target: "hitung selisih target dan realisasi"."""
    if of_year(soal) and len(soal.waktu.tahun) < BEBERAPA:
        # "Dibanding target setahun udah berapa persen" sets no year beside another.
        return not soal.ada("naik", "turun", "tren")
    jauh = soal.kata_ada(*JAUHNYA) or soal.ada("kurang_berapa")
    return jauh and soal.ada("target") and soal.ada("realisasi", "capaian")


def through_years(soal: Soal) -> bool:
    """Tell whether a year is held against another: what is beside each other may be anything."""
    berubah = soal.ada("tren", "sebelumnya", "naik", "turun")
    return len(soal.waktu.tahun) > 1 or berubah or is_same_as(soal)


def is_same_as(soal: Soal) -> bool:
    """Tell whether it is asked if a year is as the one before: "targetnya masih sama"."""
    sama = any(
        k.teks in TETAP or (k.teks == "sama" and not k.konsep and stands_alone(soal, n))
        for n, k in enumerate(soal.kata)
    )
    kapan = soal.waktu.relatif or bool(soal.waktu.tahun) or soal.kata_ada("kemarin", "sebelumnya")
    lain = soal.ada("cocok", "salah", "kembar", "penyebab", "tercapai") or soal.angka
    return sama and kapan and soal.ada(*DIUKUR) and not (lain or soal.kata_ada("rkt", "pk"))


def stands_alone(soal: Soal, n: int) -> bool:
    """Tell whether "sama" is said of a time, and joins nothing: "sama seperti tahun lalu"."""
    if n + 1 >= len(soal.kata) or soal.kata[n + 1].batas:
        return True
    return soal.kata[n + 1].teks in SEPERTI or n + 1 in soal.waktu.dipakai


def asks_official(soal: Soal) -> bool:
    """Tell whether it is asked if the plan of a year is official: "target 2025 udah resmi blm"."""
    sah = soal.kata_ada(*RESMI) or (soal.kata_ada("contoh") and soal.kata_ada("apa", "atau"))
    bertanya = soal.kata_ada("belum", "sudah", "apa", "atau", "tidak", "kah", "apakah", "masih")
    tentang = soal.ada("target", "pagu", "anggaran", "indikator", "kinerja", "capaian")
    tentang = tentang or soal.kata_ada("data", "datanya", "angka", "angkanya")
    return sah and bertanya and tentang and not (soal.berisi or soal.angka)


def means_all(soal: Soal) -> bool:
    """Tell whether the mean of all indikator is meant: "rata-rata capaian kinerja"."""
    semua = soal.ada("indikator", "kinerja", "capaian")
    return soal.ada("rata") and semua and not soal.ada("program")
