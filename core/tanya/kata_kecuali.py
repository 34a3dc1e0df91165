"""Words that leave something out, or set it right, and where what they speak of ends."""

from collections.abc import Sequence

from core.periode import find_bulan
from core.tanya.kalimat import Kata
from core.tanya.kecualian_depan import PENYAMBUNG, typed

KECUALI = frozenset(
    [
        *("selain", "kecuali", "tanpa", "minus", "diluar", "terkecuali", "mengecualikan"),
        *("dikurangi", "dikurang", "mengeluarkan", "exclude", "excluding", "except", "kurangi"),
    ]
)
"""Behind these stands what is left out."""
DIKURANGI = frozenset(["dikurangi", "dikurang", "kurangi", "minus"])
HERAN = frozenset(["kok", "bisa", "sampai", "malah", "jadi", "kenapa", "lho", "koq"])
DUA_KATA = {
    "di": frozenset(["luar"]),
    "tidak": frozenset(["termasuk", "menghitung", "memasukkan", "menyertakan", "pakai", "pake"]),
    "belum": frozenset(["termasuk"]),
    "jangan": frozenset(
        [
            *("ikutkan", "ikutin", "ikut", "sertakan", "masukkan", "masukin", "hitung", "termasuk"),
            *("libatkan", "tampilkan", "hitungkan"),
        ]
    ),
}
"""The same, in two words."""
MILIK = frozenset(
    [
        *("punya", "punyanya", "milik", "miliknya", "kepunyaan", "di", "dari", "oleh", "pada"),
        *("bersama", "dengan", "yang", "ada", "bulan", "pengampu", "pengampunya", "kegiatan"),
        *("diampu", "dipegang", "dikelola", "dikerjakan", "dilaksanakan", "dimiliki", "tentang"),
    ]
)
"""How what is left out belongs to something: "bukan punya bagian umum"."""
TEMPAT = frozenset(
    [
        *("di", "dari", "milik", "diampu", "dipegang", "dikelola", "dikerjakan", "dilaksanakan"),
        *("dimiliki", "bersama", "tentang"),
    ]
)
"""Behind "yang tidak" these leave out what they belong to."""
BATASAN = frozenset(["atas", "bawah", "antara", "luar", "isi", "lapor"])
"""Behind "tidak di" these say no place."""
DITANYA = frozenset(
    [
        *("serapan", "sisa", "realisasi", "capaian", "total", "anggaran", "pagu", "murni"),
        *("realisasi_anggaran", "perubahan"),
    ]
)
"""What is asked again behind what is left out."""
BERNAMA = frozenset(["keuangan"])
"""Words that ask for money and stand in names."""
KOLOM = frozenset(["nomor_surat", "jangka", "tanggal", "pihak"])
"""What an entry of a register may lack."""
JADI = frozenset(["jadi", "berapa", "masih", "menjadi"])
"""What is left out ends before these."""
MENANYA = frozenset(["apa", "mana", "siapa", "kenapa", "mengapa", "gimana", "bagaimana"])
"""What is asked begins with these: "selain bina mental apa aja"."""
BERTANYA = frozenset(["apa", "mana", "siapa", "saja", "ada", "lebih", "sampai"])
"""What follows what is cut: "yang pagunya dikurangi apa saja"."""
DIURUTKAN = frozenset(["urutkan", "tertinggi", "terendah"])
BERLANJUT = frozenset(
    ["tapi", "tetapi", "namun", "dan", "serta", "padahal", "yang", "malah", "saat", "pas", "waktu"]
)
"""Behind what is said of something: nothing is left out there."""
TETAPI = frozenset(["tapi", "tetapi", "melainkan", "namun", "maksudnya"])
"""Behind these stands what is meant instead."""
ENTRI = frozenset(["mou", "raperwal", "kebijakan", "inovasi", "register", "dasar_hukum"])
"""What registers hold."""
PANJANG_TAHUN = 4
TERLAMA = 100
"""No agreement is for so many years."""


def _is_negative(kata: Sequence[Kata], ke: int) -> bool:
    """Tell whether "minus" is said of what is left: "kok bisa minus", "sisanya minus ya"."""
    depan = kata[ke - 1] if ke else Kata("")
    habis = all(k.hias or k.batas for k in kata[ke + 1 :])
    return habis or depan.teks in HERAN or "sisa" in depan.konsep


def leaves_out(kata: Sequence[Kata], ke: int) -> int:
    """Return how many words here leave out what follows them, 0 for none."""
    satu, lanjut = kata[ke], kata[ke + 1] if ke + 1 < len(kata) else Kata("", batas=".")
    # "tanpa realisasi" asks for those that have none, and leaves none out; "yang mengeluarkan
    # nilai" asks who says so.
    negatif = satu.teks == "minus" and _is_negative(kata, ke)
    if negatif or satu.konsep & {"kosong", "sumber"} or lanjut.batas:
        return 0
    tertutup = satu.teks == "tanpa" and lanjut.konsep & KOLOM
    if tertutup or (satu.teks in DIKURANGI and lanjut.teks in BERLANJUT):
        # "Mou tanpa nomor surat" are those that lack one, and "yang pagunya dikurangi tapi" is
        # said of those that are asked for.
        return 0
    if satu.teks in KECUALI:
        berangka = satu.teks in DIKURANGI
        lain = lanjut.angka is not None or lanjut.teks in JADI | BERTANYA
        return 0 if berangka and lain else 1
    if satu.teks == "non":
        return 1 if "bagian" in lanjut.konsep or find_bulan(lanjut.teks) or lanjut.kode else 0
    if tidak := _denied_place(kata, ke):
        return tidak
    dua = typed(lanjut) in DUA_KATA.get(satu.teks, ()) or (
        lanjut.teks in DUA_KATA.get(satu.teks, ())
    )
    return 2 if dua and ke + 2 < len(kata) and not kata[ke + 2].batas else 0


def _denied_place(kata: Sequence[Kata], ke: int) -> int:
    """Return how many words leave out what follows: "yang tidak di bagian umum", 0 for none."""
    if kata[ke].teks != "tidak" or not ke or kata[ke - 1].teks != "yang":
        return 0
    if _lasts(kata, ke + 1):
        return 1
    di = kata[ke + 1].teks in TEMPAT and not {k.teks for k in kata[ke + 2 : ke + 3]} & BATASAN
    return 2 if di else 0


def sets_right(kata: Sequence[Kata], ke: int, isi: Sequence[Kata]) -> bool:
    """Tell whether it is said here what is not meant: "bukan anggarannya", but no "bukan sih".

    "Satuannya bukan persen" asks for what is not in percent.
    """
    lanjut = kata[ke + 1] if ke + 1 < len(kata) else None
    if kata[ke].teks != "bukan" or not isi or lanjut is None or "satuan" in kata[ke - 1].konsep:
        return False
    if _lasts(kata, ke + 1) or _is_year(kata, ke):
        return True
    return lanjut.angka is None and lanjut.teks not in {"sih", "ya", "kah"}


def _is_year(kata: Sequence[Kata], ke: int) -> bool:
    """Tell whether a year is not meant, of entries or "yang bukan 2024"."""
    tahun = kata[ke + 1].teks.isdigit() and len(kata[ke + 1].teks) == PANJANG_TAHUN
    return tahun and (kata[ke - 1].teks == "yang" or bool(kata[ke - 1].konsep & ENTRI))


def chooses(kata: Sequence[Kata], ke: int, isi: Sequence[Kata]) -> bool:
    """Tell whether "bukan" leaves out some of what is asked, and does not set it right.

    "Tapi bukan bagian umum", "bukan punya bagian umum"; but "pagu, bukan yang murni".
    """
    if isi and (isi[-1].teks in TETAPI | {"yang"} or isi[-1].konsep & ENTRI):
        return True
    lusa = next((k for k in kata[ke + 1 :] if k.teks not in MILIK), None)
    awal = kata[ke + 1]
    if lusa is None or lusa.konsep & DITANYA:
        return False
    return awal.teks in MILIK or bool(find_bulan(awal.teks)) or _lasts(kata, ke + 1)


def _lasts(kata: Sequence[Kata], ke: int) -> bool:
    """Tell whether a number of years is said here: "bukan 1 tahun"."""
    if ke + 1 >= len(kata):
        return False
    angka = kata[ke].angka
    return angka is not None and angka < TERLAMA and kata[ke + 1].teks == "tahun"


def end_of(kata: Sequence[Kata], mulai: int, *, meralat: bool) -> int:
    """Return where what is left out ends: before a mark, or before what is asked.

    What is set right may begin with it: "(bukan anggaran pelaporan)".
    """
    awal = mulai + 1 if kata[mulai].konsep & DITANYA and (meralat or _is_of(kata, mulai)) else mulai
    if any(k.konsep & ENTRI for k in kata[:mulai]):
        # "Raperwal selain perubahan" are those without that word.
        awal = mulai + 1
    for n in range(awal, len(kata)):
        satu, depan = kata[n], kata[n - 1]
        bersambung = (depan.batas or depan.teks) in PENYAMBUNG
        if satu.batas and satu.batas not in {"+", "&"}:
            return n
        if n > mulai and (satu.teks in JADI | MENANYA or (meralat and satu.teks in TETAPI)):
            return n
        if satu.konsep & DITANYA and satu.teks not in BERNAMA:
            return n
        lagi = (satu.teks == "yang" and not meralat) or bool(satu.konsep & DIURUTKAN)
        if n > mulai and lagi:
            # "selain puskesmas yang belum lapor", "selain umum urut dari tertinggi": what follows
            # is asked of the others.
            return n
        milik = all(k.teks in MILIK for k in kata[awal:n])
        if n > mulai and "bagian" in satu.konsep and not (bersambung or milik):
            return n
    return len(kata)


def _is_of(kata: Sequence[Kata], n: int) -> bool:
    """Tell whether a word for money is but said of what follows: "di luar belanja bagian umum"."""
    lusa = kata[n + 1] if n + 1 < len(kata) else Kata("", batas=".")
    lain = lusa.konsep & DITANYA or lusa.teks in JADI | MENANYA
    return not (lusa.batas or lain or lusa.angka is not None)
