"""What is said to free text, whatever it is about."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.isian import BULAN
from bot.render import potong
from core.periode import Bulan, Semester, Triwulan
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan

LUAR = (
    "Mohon maaf, itu di luar yang CEKER ketahui. CEKER menjawab tentang capaian indikator, "
    "anggaran, tenggat laporan, register, dan catatan atas angkanya."
)
PENDAPAT = (
    "Mohon maaf, CEKER tidak menilai orang. Yang dapat ditunjukkan: capaian indikator, serapan "
    "anggaran tiap Bagian, dan siapa yang sudah melapor."
)
TANDA_RAGU = "belum kami pahami"
"""Stands in an answer that leaves a part of the question out."""
HAL = {
    Hal.ANGGARAN: "anggaran",
    Hal.PER_PROGRAM: "anggaran per program",
    Hal.PER_UNIT: "anggaran per Bagian",
    Hal.IKHTISAR: "indikator dan anggaran",
    Hal.CATATAN: "catatan",
    Hal.JARAK: "jarak ke predikat",
    Hal.SKALA: "predikat sebuah angka",
    Hal.SURVEI: "hasil survei",
}
TERPOTONG = "\n…"
"""Stands where an answer is cut."""
KATA_BIASA = frozenset(["kinerja", "anggaran", "inovasi", "kebijakan", "raperwal"])
LEBAR_TOMBOL = 40
"""Characters of a label that a phone shows in full."""
LEBAR_BACAAN = 60
"""Of readings to choose from, which differ towards their end."""
SELENGKAPNYA = "Selengkapnya"
MENYELA = "<i>Ini terbaca sebagai pertanyaan, jadi pengisian Anda tidak berubah.</i>"
YANG_MANA = "Yang mana yang dimaksud?"
TERDEKAT = "Yang terdekat:"
TERLIHAT = "Ini hanya dari yang dapat Anda lihat."
NAIK, TURUN, TETAP = "naik", "turun", "tetap"


WAKTU_ADA = {
    "triwulan": "setahun terdiri atas triwulan I sampai IV",
    "tw": "setahun terdiri atas triwulan I sampai IV",
    "semester": "setahun terdiri atas semester I dan II",
    "smt": "setahun terdiri atas semester I dan II",
    "bulan": "bulan bernomor 1 (Januari) sampai 12 (Desember)",
}
"""Which of its parts a year has, by the word for one."""
TAHUN_ADA = "tahun ditulis empat angka, misalnya 2024"


def waktu_mustahil(semua: Sequence[str]) -> str:
    """Say that there is no such time, and which there are."""
    ada = dict.fromkeys(map(_possible, semua))
    return f"{_kutip(semua)} tidak ada: {dan(list(ada))}. Mohon tanyakan lagi."


def _possible(waktu: str) -> str:
    pertama, *_ = waktu.split()
    cocok = next((isi for kata, isi in WAKTU_ADA.items() if pertama.startswith(kata)), None)
    return cocok or TAHUN_ADA


def tak_dikenal(asing: Sequence[str]) -> str:
    """Say which words were not understood, above an answer to the others."""
    return f"<i>Kata {_kutip(asing)} {TANDA_RAGU}; ini jawaban atas sisanya.</i>"


def dibaca(semua: Sequence[tuple[str, str]]) -> str:
    """Say which words were taken for quite other ones."""
    isi = dan([f"{_kutip([tulis])} kami baca {_kutip([baca])}" for tulis, baca in semua])
    return f"<i>{isi}.</i>"


def tanpa_pengecualian(asing: Sequence[str]) -> str:
    """Say that what is left out was not understood, above an answer that leaves it in."""
    apa = f"Yang dikecualikan, {_kutip(asing)}," if asing else "Yang dikecualikan"
    return f"<i>{apa} {TANDA_RAGU}, jadi ini jawaban tanpa pengecualian itu.</i>"


def pengecualian_tak_dipakai(luar: Sequence[str]) -> str:
    """Say that what is left out was understood, and stands in the answer nevertheless."""
    apa = escape(", ".join(luar))
    return f"<i>Pengecualian {apa} tidak dapat diterapkan pada jawaban ini.</i>"


def tak_ada(asing: Sequence[str]) -> str:
    """Say that these words lead to nothing in the data, above what is near."""
    return f"{hanya_tak_ada(asing)} Yang terdekat:"


def hanya_tak_ada(asing: Sequence[str]) -> str:
    return f"{_kutip(asing)} tidak tersedia dalam data."


def sumber(*tempat: str) -> str:
    """Name document, table and row, as far as they are known."""
    return f"<i>Sumber: {escape(', '.join(filter(None, tempat)))}.</i>"


def bagian_tahun(kapan: Triwulan | Semester | Bulan) -> str:
    """Say triwulan II; semester I; bulan Juni."""
    if isinstance(kapan, Bulan):
        return f"bulan {BULAN[kapan - 1]}"
    return f"{'triwulan' if isinstance(kapan, Triwulan) else 'semester'} {kapan.name}"


def hanya_setahun(kapan: Triwulan | Semester | Bulan, tahun: int) -> str:
    """Say that documents tell of the year only, above what they tell."""
    bagian = f"{bagian_tahun(kapan)} {tahun}"
    return f"Angka {bagian} tidak tersedia dalam data; yang ada angka setahun:"


def per_triwulan(kapan: Triwulan, tahun: int) -> str:
    """Say that what is posted is posted by quarter, above the figures of one."""
    return f"Capaian dilaporkan per triwulan; berikut {bagian_tahun(kapan)} {tahun}:"


def arah(*, naik: bool) -> str:
    return NAIK if naik else TURUN


BERURUT = {Hal.SARING: ("indikator", "capaian"), Hal.PERINGKAT: ("sub kegiatan", "serapan")}
"""What rankings are of, and by which figure, where the question does not say."""


def bacaan(satu: Pertanyaan) -> str:
    """Return a reading as a button says it."""
    if satu.arah and not satu.benda and satu.hal in BERURUT:
        return _berurut(satu, satu.arah)
    apa = (
        satu.ukuran[0].value if satu.ukuran else HAL.get(satu.hal, satu.hal.value.replace("_", " "))
    )
    nama = satu.benda[0].nama if satu.benda else _daftar(satu.daftar)
    return potong(f"{apa.capitalize()}: {nama}", LEBAR_BACAAN) if nama else apa.capitalize()


def _berurut(satu: Pertanyaan, arah: Arah) -> str:
    """Say "Sub kegiatan, serapan terendah": what is ranked, by what, from which end."""
    apa = satu.tingkat.value.replace("_", " ") if satu.tingkat else BERURUT[satu.hal][0]
    ukuran = satu.ukuran[0].value if satu.ukuran else BERURUT[satu.hal][1]
    return f"{apa.capitalize()}, {ukuran} {arah.value}"


def bacaan_pos(satu: Pertanyaan, nama: Sequence[str]) -> str:
    """Return a reading about lines of the budget, by what tells each from others of its name."""
    apa = satu.ukuran[0].value if satu.ukuran else ""
    sebut = " + ".join(nama)
    return potong(f"{sebut}: {apa}" if apa else sebut, LEBAR_BACAAN)


def seluruhnya(satu: Pertanyaan) -> str:
    """Return a reading of the whole as a button says it."""
    return potong(f"{bacaan(satu)} seluruhnya", LEBAR_TOMBOL)


def bernomor(label: str, ke: int) -> str:
    """Tell a label from an equal one before it."""
    return f"{label} ({ke})"


def _daftar(kode: str) -> str:
    """Say ikk_lppd as IKK LPPD; what is a word and no abbreviation stays one."""
    return kode if kode in KATA_BIASA else kode.replace("_", " ").upper()


def _kutip(asing: Sequence[str]) -> str:
    return dan([f"“{escape(satu)}”" for satu in asing[:4]])
