"""Questions that count lines of the budget, alone or beside their money, or add their rows up."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.kalimat import Kata
from core.tanya.nomor_pos import PEMISAH
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import HERAN, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, reading, words_bonus
from core.tanya.tafsir.uang import RUPIAH, UANG, figures, named_levels

MENGHITUNG = ("bagian", "banyaknya", "yang_mana", "membawahi", "pengampu", "tentang")
LAIN = ("terendah", "tertinggi", "kosong", "target", "di_bawah", "di_atas", "penyebab")
"""What is asked of lines rather than how many they are."""
ADA = frozenset(["ada", "cuma", "hanya", "itu", "totalnya", "jumlahnya", "jumlah", "total"])
"""Before how many there are said to be."""
_JENJANG = frozenset(JENJANG)
TERISI = ("lapor", "sudah_lapor", "belum_lapor")
UANG_LAIN = frozenset([*UANG, "realisasi", "efisiensi"])
SEMENTARA = frozenset(["banyak", "buah", "jumlah", "total", "ada", "itu", "semua", "semuanya"])
"""Words that may stand between "berapa" and what is counted."""
JUDUL = frozenset(["tabel", "daftar"])
"""Behind these stands what a table is called."""
BARIS = "baris"
"""The sums of rows are asked for, not what is printed."""
DARI = frozenset(
    [
        *("dari", "pakai", "memakai", "menurut", "versi", "berdasarkan", "penjumlahan", "baris"),
        *("hasil", "jumlah", "menjumlah", "menjumlahkan", "dijumlah", "dijumlahkan", "hitung"),
        *("gunakan", "menggunakan", "dihitung", "hitungan", "dasar", "basis", "dasarnya"),
    ]
)
DIJUMLAH = frozenset(["dijumlah", "dijumlahkan", "dihitung", "ditotal", "jumlahkan", "hitung"])
TERCETAK = frozenset(["tercetak", "cetakan", "cetak"])
"""What is printed, which sums of rows are held against."""
AUDIT = ("cocok", "salah", "atau_angka", "periksa", "banding", "kosong", "terendah", "tertinggi")
"""What is asked of sums that are held against printed ones, or of rows one by one."""


def counted(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how many lines there are, of all or of a unit or a programme."""
    semua = named_levels(soal)
    diduga = _claimed(soal)
    if not semua or soal.ada(*LAIN) or not (_counts(soal) or diduga):
        return
    uang = _asks_money(soal)
    if soal.ada(*TERISI):
        yield _posted(soal, semua)
        return
    if (uang and not _apart(soal)) or (soal.ada("salah", "cocok") and soal.ada("total")):
        # "Jumlah sub kegiatan tidak sama dengan programnya" doubts a sum, and counts nothing.
        return
    unit, induk = soal.kenal(Jenis.UNIT), soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
    if soal.ada("program") and soal.kenal(Jenis.PROGRAM).benda:
        induk = soal.kenal(Jenis.PROGRAM)
        semua = [jenis for jenis in semua if jenis is not Jenis.PROGRAM] or semua
        unit = unit if soal.ada("bagian") else Dikenal()
    ada = [satu for satu in (unit, induk) if satu.benda]
    dalam = max(ada, key=lambda s: (len(s.kata & soal.berisi), s.penuh), default=Dikenal())
    lebih = derajat.UANG_DISEBUT if uang else 0
    lebih += derajat.BEBERAPA_TINGKAT if len(semua) > 1 else 0
    yield reading(
        soal,
        Hal.BANYAK_POS,
        derajat.BANYAK_POS + words_bonus(soal, dalam.kata) + lebih,
        konsep=(*RUPIAH, *MENGHITUNG),
        kata=dalam.kata,
        benda=dalam.benda[:1],
        tingkat=semua[0] if len(semua) == 1 else None,
        menduga=bool(diduga),
        angka=diduga,
        ukuran=figures(soal) if uang else (),
        dasar=dasar_of(soal),
    )


def _asks_money(soal: Soal) -> bool:
    """Tell whether money is asked for, and is no title: "di tabel realisasi anggaran"."""
    tempat = soal.tempat(*UANG_LAIN)
    judul = [n for n, k in enumerate(soal.kata) if k.teks in JUDUL]
    bernama = {m for n in judul for m in range(n + 1, n + 3)}
    return bool(tempat - bernama) or (not tempat and soal.ada(*UANG_LAIN))


def _posted(soal: Soal, semua: Sequence[Jenis]) -> Tafsiran:
    """Return of how many lines there is a figure: "dari berapa sub kegiatan yang sudah lapor"."""
    return reading(
        soal,
        Hal.BANYAK_POS,
        derajat.BANYAK_POS,
        konsep=(*RUPIAH, *MENGHITUNG, *TERISI),
        tingkat=semua[0],
        rincian="terisi",
    )


def _counts(soal: Soal) -> bool:
    """Tell whether lines are counted: "berapa kegiatan", "sub kegiatannya ada berapa"."""
    if soal.ada("banyaknya") and not soal.ada(*UANG_LAIN):
        return True
    for n, k in enumerate(soal.kata):
        if k.teks != "berapa" and "banyaknya" not in k.konsep:
            continue
        if _next_to(soal.kata[n + 1 :]) or _next_to(soal.kata[:n][::-1]):
            return True
    return False


def _claimed(soal: Soal) -> tuple[Decimal, ...]:
    """Return how many there are said to be: "katanya sub kegiatan ada 60"."""
    heran = soal.kata_ada(*HERAN) or soal.memastikan
    if not heran or soal.ada(*UANG_LAIN) or soal.nomor_pos:
        return ()
    for n, nilai in soal.dugaan:
        depan = soal.kata[max(n - 3, 0) : n]
        bulat = nilai == int(nilai) and not soal.kata[n].persen
        if bulat and soal.kata[n - 1].teks in ADA and any(k.konsep & _JENJANG for k in depan):
            return (nilai,)
    return ()


def _next_to(kata: Sequence[Kata]) -> bool:
    """Tell whether a level of lines comes first among these words, none that has a number."""
    for n, k in enumerate(kata):
        if k.konsep.intersection(JENJANG):
            lanjut = kata[n + 1] if n + 1 < len(kata) else Kata("")
            return lanjut.angka is None or lanjut.persen
        if k.teks not in SEMENTARA and "banyaknya" not in k.konsep:
            return False
    return False


def _apart(soal: Soal) -> bool:
    """Tell whether money is asked for in another part than the one that counts."""
    bagian: list[list[Kata]] = [[]]
    for k in soal.kata:
        if k.batas or k.teks in PEMISAH:
            bagian.append([])
        else:
            bagian[-1].append(k)
    uang = [any(k.konsep & UANG_LAIN for k in satu) for satu in bagian]
    tingkat = [any(k.konsep.intersection(JENJANG) for k in satu) for satu in bagian]
    return any(t and not u for t, u in zip(tingkat, uang, strict=True))


def from_rows(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that the rows of the whole, a programme or a kegiatan are to be added up."""
    uang = soal.ada(*UANG_LAIN, *JENJANG, "total") or _holds_two(soal)
    dibanding = soal.ada("banding") and soal.kata_ada(*TERCETAK)
    if not uang or (soal.ada(*AUDIT) and not dibanding) or not adds_rows(soal):
        return
    tentang = _held_by(soal)
    yield reading(
        soal,
        Hal.ANGGARAN,
        derajat.DARI_BARIS + words_bonus(soal, tentang.kata),
        konsep=(*RUPIAH, "hitung", "rata", "sumber", "yang_mana", "banding"),
        kata=tentang.kata,
        benda=tentang.benda[:1],
        ukuran=figures(soal),
        dasar=dasar_of(soal),
        angka=(),
        rincian=BARIS,
    )


def _holds_two(soal: Soal) -> bool:
    """Tell whether two figures are held against each other: "di teks 82,32, dijumlah 82,21"."""
    return sum(nilai != int(nilai) for _, nilai in soal.dugaan) > 1


def _held_by(soal: Soal) -> Dikenal:
    """Return the programme, kegiatan or unit whose rows are meant, nothing for all."""
    unit = soal.kenal(Jenis.UNIT)
    if soal.ada("bagian") and unit.benda and not soal.ada("program"):
        return unit
    for jenis in ((Jenis.PROGRAM,), (Jenis.PROGRAM, Jenis.KEGIATAN), (Jenis.UNIT,)):
        satu = soal.kenal(*jenis)
        bernama = satu.kata & (soal.berisi | soal.nomor_pos.keys()) or soal.warisan.benda
        if satu.benda and bernama:
            return satu
    return Dikenal()


def adds_rows(soal: Soal) -> bool:
    """Tell whether rows are to be added up: "pakai rincian", "dihitung dari sub kegiatan"."""
    for n, k in enumerate(soal.kata):
        depan = [s.teks for s in soal.kata[max(n - 3, 0) : n]]
        belakang = [s.teks for s in soal.kata[n + 1 : n + 4]]
        rinci = k.teks in {"rincian", "rinciannya"} and (
            DARI.intersection(depan) or DIJUMLAH.intersection(belakang)
        )
        cetak = k.teks in DIJUMLAH and soal.kata_ada(*TERCETAK)
        if rinci or cetak or k.teks == "penjumlahan":
            return True
        baris = "sub_kegiatan" in k.konsep or k.teks in {"baris", "barisnya"}
        if baris and DIJUMLAH.intersection([*depan, *belakang]) and _of_all(soal, n):
            return True
    return False


def _of_all(soal: Soal, n: int) -> bool:
    """Tell whether rows are meant as such: none of them is named by its number or its words."""
    lanjut = soal.kata[n + 1] if n + 1 < len(soal.kata) else Kata("")
    bernomor = any(b.jenis is Jenis.SUB_KEGIATAN for b in soal.nomor_pos.values())
    return lanjut.angka is None and not bernomor and not soal.kenal(Jenis.SUB_KEGIATAN).benda
