"""Questions about where something stands in the document: its tables, its sections, its day.

`rincian` is "daftar_tabel", "daftar_bagian" or "sistematika"; `teks` are the words that a title
is found by, "" for all of them.
"""

from collections.abc import Iterator

from core.tanya.indeks import POS, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

TABEL = frozenset(["tabel", "tabelnya"])
BAB = frozenset(["bab", "babnya", "subbab", "subbabnya"])
SISTEMATIKA = one_of("sistematika sistematikanya sistematik")
NASKAH = one_of("lkjip lakip lkip dokumen naskah laporan laporannya dokumennya lkjipnya")
MENANYA = one_of("berapa mana apa ada adakah daftar nomor jumlah jumlahnya banyak dimana")
ANALISIS = one_of("analisis analisa analisisnya analisanya")
MEMUAT = one_of("ada adakah memuat muat punya dimuat termuat tercantum")
BANDINGAN = one_of("perbandingan pembandingan jangka menengah")
"""Other parts that reports owe."""
HILANG = one_of("hilang kurang dijanjikan lengkap lompat")
SUMBER = "sumber"
"""Whose data a table is."""
ASAL = one_of("sumber sumbernya asal asalnya datanya")
BERNAMA = frozenset(["rkt", "renja", "renstra"])
"""Parts of a document that are noise elsewhere."""
BUKAN_JUDUL = one_of(
    "yang tentang soal mengenai membahas bahas dibahas memuat muat isi isinya berisi terkait "
    "ada adakah berapa mana apa daftar nomor jumlah jumlahnya banyak dimana di dalam pada itu ini "
    "nya masuk letak letaknya terletak judul judulnya dokumen naskah lkjip lakip lkip laporan "
    "laporannya dokumennya kita setda sekretariat daerah total semua seluruh tidak punya khusus "
    "ke untuk bagian tercantum terdapat ditulis disebut disebutkan saja siapa kapan jelas "
    "dijanjikan menurut dan dari kok sih belum"
)
"""Words of such a question by which no title is found."""
RAGU = ("cocok", "salah", "periksa", "kembar", "hitung_ulang", "banding", "penyebab")
SEMUA = (
    *("sumber", "banyaknya", "yang_mana", "tentang", "anggaran", "realisasi", "target", "capaian"),
    *("kinerja", "indikator", "program", "perjanjian_kinerja", "serapan", "pagu", "sasaran"),
    *("isu", "pegawai", "struktur", "dasar_hukum", "kegiatan", "realisasi_anggaran", "lapor"),
    *(
        "efisiensi",
        "banding",
        "tujuan",
        "kode",
        "definisi",
        "salam",
        "bagian_kurang",
        "nomor_surat",
    ),
    *("penyebab", "siapa", "tanggal", "tenggat", "total", "bagian", "simpulan", "penutup"),
)
"""What titles speak of, which is no question of its figures here."""
PEMBUKA = one_of("jadinya terbit terbitnya bertanggal tertanggal selesai jadi diterbitkan dibuat")


def read(soal: Soal) -> Iterator[Tafsiran]:
    if any(k.kode for k in soal.kata) or _names_a_figure(soal):
        return
    if tabel := at(soal, TABEL):
        if _numbered(soal, tabel) or soal.ada(*RAGU) or _is_of_a_sum(soal, tabel):
            return
        if soal.ada("banyaknya", "yang_mana", "sumber") or at(soal, MENANYA):
            yield _reading(soal, "daftar_tabel", tabel)
        return
    if sistematika := at(soal, SISTEMATIKA):
        yield _reading(soal, "sistematika", sistematika)
        return
    bab = at(soal, BAB)
    if bab and not _numbered(soal, bab) and at(soal, MENANYA) and _subject(soal, bab):
        yield _reading(soal, "daftar_bagian", bab)
    elif not bab and at(soal, NASKAH) and at(soal, MEMUAT):
        analisis = at(soal, ANALISIS | BANDINGAN)
        if analisis and not soal.angka and not at(soal, HILANG):
            yield _reading(soal, "daftar_bagian", frozenset())
    yield from _day(soal)
    yield from _of_year(soal)


def _of_year(soal: Soal) -> Iterator[Tafsiran]:
    """Yield whether there is a document of a year: "LKjIP 2023 ada ga"."""
    naskah = at(soal, NASKAH - {"laporan", "laporannya"})
    lain = soal.konsep - {"banyaknya", "yang_mana", "salam", "lapor"}
    if not naskah or lain or soal.berisi - naskah or soal.angka:
        return
    tahun = len(soal.waktu.tahun) == 1 and at(soal, {"ada", "adakah", "punya", "tersedia"})
    mana = at(soal, {"tahun"}) and at(soal, {"mana", "apa", "saja"}) and soal.ada("yang_mana")
    if tahun or mana:
        yield reading(
            soal,
            Hal.NASKAH,
            derajat.TANGGAL_NASKAH,
            konsep=tuple(soal.konsep),
            kata=naskah,
            rincian="ada",
        )


def _day(soal: Soal) -> Iterator[Tafsiran]:
    """Yield of which year or day the document is that one has in hand: "ini laporan tahun brp"."""
    naskah = at(soal, NASKAH)
    ini = any(
        soal.kata[m].teks in {"ini", "itu"}
        for n in naskah
        for m in (n - 1, n + 1)
        if 0 <= m < len(soal.kata)
    )
    lain = soal.konsep - {"tanggal", "tenggat", "lapor", "salam", "banyaknya", "kinerja"}
    if not ini or lain or soal.berisi - at(soal, PEMBUKA | NASKAH) or soal.waktu.tahun:
        return
    tahun = any(
        k.teks == "tahun" and soal.kata[n + 1].teks in {"berapa", "apa", "mana"}
        for n, k in enumerate(soal.kata[:-1])
    )
    mendesak = at(soal, {"harus", "paling", "deadline", "batas", "tenggat", "dikirim", "lambat"})
    bertanggal = at(soal, {"tanggal", "tertanggal", "tanggalnya", "bertanggal"})
    kapan = at(soal, {"kapan"}) and at(soal, PEMBUKA)
    if not mendesak and (tahun or bertanggal or kapan):
        yield reading(
            soal,
            Hal.NASKAH,
            derajat.TANGGAL_NASKAH,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            rincian="tahun" if tahun and not (bertanggal or kapan) else "tanggal",
        )


def _names_a_figure(soal: Soal) -> bool:
    """Tell whether an indikator, a line of the budget or a unit is named by words of its own."""
    return any(
        soal.kenal(*jenis).benda and soal.kenal(*jenis).kata & soal.berisi - at(soal, ANALISIS)
        for jenis in ((Jenis.INDIKATOR,), tuple(POS))
    )


def _numbered(soal: Soal, letak: frozenset[int]) -> bool:
    """Tell whether a number stands behind the word: "tabel 3.5", "bab iii"."""
    semua = (soal.kata[n + 1] if n + 1 < len(soal.kata) else Kata("") for n in letak)
    return any(k.angka is not None or k.teks in {"i", "ii", "iii", "iv", "v"} for k in semua)


def _is_of_a_sum(soal: Soal, tabel: frozenset[int]) -> bool:
    """Tell whether a total is spoken of that is no number of tables."""
    dihitung = any(n - 1 in soal.tempat("total") for n in tabel)
    return soal.ada("total") and not dihitung


def _subject(soal: Soal, letak: frozenset[int]) -> list[str]:
    """Return the words that a title is to have."""
    return [
        k.asal or k.teks
        for n, k in enumerate(soal.kata)
        if n not in letak
        and n not in soal.waktu.dipakai
        and not k.batas
        and k.angka is None
        and k.teks not in BUKAN_JUDUL
        and (
            not k.hias
            or k.teks in BERNAMA
            or k.konsep & set(SEMUA) - {"banyaknya", "yang_mana", "tentang", "sumber"}
        )
        and not k.konsep & {"salam", "sumber"}
    ]


def _reading(soal: Soal, rincian: str, letak: frozenset[int]) -> Tafsiran:
    kata = letak | soal.berisi | at(soal, BUKAN_JUDUL)
    return reading(
        soal,
        Hal.NASKAH,
        derajat.TANGGAL_NASKAH,
        konsep=SEMUA,
        kata=kata,
        rincian=rincian,
        teks=" ".join(_subject(soal, letak)),
        daftar=SUMBER if at(soal, ASAL) or soal.ada("pengampu") else "",
    )
