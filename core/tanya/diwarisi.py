"""What was asked before, in the words of the dictionary: so a follow-up asks it again."""

from dataclasses import replace

from core.tanya.indeks import JENJANG, POS, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.soal import Soal
from core.tanya.waktu import Waktu

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
    Ukuran.OUTPUT: "output",
    Ukuran.PORSI: "porsi",
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
    Hal.IKHTISAR: ("anggaran",),
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
    Hal.DAFTAR_UNIT: ("pengampu",),
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
TENTANG_SEMUA = frozenset([Hal.CAPAIAN, Hal.SARING, Hal.UCAPAN])
"""What may be asked of all indikator at once."""
BERTETAP = frozenset([Hal.PENANDA_TANGAN, Hal.STRUKTUR, Hal.PEGAWAI])
MENANYAKAN = frozenset(
    ["tenggat", "tanggal", "jabatan", "siapa", "banding", "terendah", "tertinggi"]
)
"""What may be asked further of what was talked about, without another subject."""
TAHAP = frozenset(["murni", "perubahan"])
TERHADAP = ("terhadap", "pakai", "dasar", "basis")
"""Before these stands what is measured by a pagu, rather than the pagu itself."""
UANG = ("realisasi", "pagu", "sisa", "serapan")
SIFAT_BANDING = frozenset(["terendah", "tertinggi", "urutkan", "banding", "murni", "perubahan"])
"""What is asked of figures that were talked about."""


NILAI = ("nilai", "nilainya", "angka", "angkanya", "skor", "skornya")
"""Words for the figure itself."""
TAK_BERURUT = frozenset(["banding", "semua"])
"""Lists of all: nothing in them is taken for the highest or the lowest."""


def asked_before(
    soal: Soal, lalu: Pertanyaan, bertanya: frozenset[str], *, sendiri: bool
) -> set[str]:
    """Return what was asked before and is asked again, in the words of the dictionary.

    `bertanya` is what the sentence asks itself, `sendiri` whether it names a thing.
    """
    ukuran = {KONSEP_UKURAN[u] for u in lalu.ukuran}
    persen = soal.kata_ada("persen", "persentase") and bool(ukuran & {*UANG})
    if persen and soal.ada("naik", "turun") and lalu.about(Jenis.UNIT, *POS):
        # "naik berapa persen?" asks how the pagu changed.
        return {"pagu"}
    if persen:
        ukuran = {"serapan"}
    konsep = _figures_before(soal, lalu, bertanya, ukuran, sendiri=sendiri)
    if persen and lalu.about(Jenis.UNIT, *POS):
        konsep.add("serapan")
    if bertanya == {"penyebab"}:
        # "kenapa?" asks of the figure that was told.
        konsep |= ukuran or {"anggaran"} if lalu.about(Jenis.UNIT, *POS) else ukuran
    if bertanya == {"penyebab"} and lalu.saring is Saring.BELUM_ADA and not sendiri:
        # "Yang belum rilis yang mana? kenapa": of those that were listed.
        konsep |= {"belum_ada_nilai", "indikator"}
    if lalu.hal in BERTETAP and bertanya <= MENANYAKAN:
        konsep |= set(KONSEP_HAL[lalu.hal])
    if lalu.daftar in KONSEP_DAFTAR and not soal.konsep & set(KONSEP_DAFTAR.values()):
        konsep.add(KONSEP_DAFTAR[lalu.daftar])
    bertingkat = lalu.hal is Hal.PERINGKAT and not soal.ada("total") and "serapan" not in bertanya
    if bertingkat and lalu.tingkat is not None and not soal.ada(*JENJANG, "bagian"):
        konsep.add("bagian" if lalu.tingkat is Jenis.UNIT else lalu.tingkat.value)
    return konsep


def _figures_before(
    soal: Soal, lalu: Pertanyaan, bertanya: frozenset[str], ukuran: set[str], *, sendiri: bool
) -> set[str]:
    """Return the figures, and how they are picked, that are asked for again."""
    if soal.ada("jabatan", "asisten") and soal.ada("siapa"):
        # "kabagnya siapa?", "asistennya siapa?" ask for no figure.
        return set()
    if not bertanya:
        dikatakan = set() if soal.kata_ada(*NILAI) else {"penyebab", "rekomendasi"}
        konsep = ukuran | (dikatakan & {lalu.rincian})
        if lalu.hal is Hal.UCAPAN and soal.kata_ada(*NILAI):
            # "kalau 2023 nilainya?" asks for the figure, not for what is said of it.
            konsep.add("capaian")
        konsep = konsep or set(KONSEP_HAL.get(lalu.hal, ()))
        if lalu.arah is not None and lalu.rincian not in TAK_BERURUT and not soal.ada("total"):
            konsep.add("terendah" if lalu.arah is Arah.TERENDAH else "tertinggi")
        return konsep | ({"di_bawah_target"} if lalu.saring is Saring.DI_BAWAH else set())
    if "pengampu" in bertanya and lalu.hal in TENTANG_SEMUA and not (sendiri or lalu.benda):
        # Of a list of indikator: who is in charge of each.
        return {"indikator"}
    if not bertanya <= SIFAT_BANDING and (sendiri or lalu.benda or "tenggat" in bertanya):
        return set()
    if bertanya & TAHAP and "serapan" not in ukuran and not soal.kata_ada(*TERHADAP):
        # "murninya brp?" asks for that pagu itself.
        return {"pagu"}
    # "sesuai yang tertulis?" doubts the total that was told, nothing else.
    diragukan = bertanya <= {"cocok", "salah"} and lalu.hal is Hal.ANGGARAN and ukuran & {*UANG}
    # "yang terendah?" asks the same figure of the same kind of things.
    return ukuran | ({"total"} if diragukan else set(KONSEP_HAL.get(lalu.hal, ())))


def _shifted(waktu: Waktu, lalu: Pertanyaan) -> Waktu | None:
    """Return the time before or behind that of before: "tw berikutnya?", "tahun sebelumnya?"."""
    apa, langkah = waktu.geser or ("", 0)
    tahun = lalu.tahun[-1:] or waktu.tahun
    if apa == "tahun" and lalu.tahun:
        return replace(waktu, tahun=(lalu.tahun[-1] + langkah,), triwulan=lalu.triwulan)
    for nama, ada, banyak in (
        ("triwulan", lalu.triwulan, 4),
        ("semester", lalu.semester, 2),
        ("bulan", lalu.bulan, 12),
    ):
        if apa == nama and ada is not None:
            lewat, ke = divmod(ada - 1 + langkah, banyak)
            jenis = type(ada)
            isi = {nama: jenis(ke + 1), "tahun": tuple(t + lewat for t in tahun)}
            return replace(waktu, **isi)  # type: ignore[arg-type]
    return None


def inherited(waktu: Waktu, lalu: Pertanyaan) -> Waktu:
    """Return the time of a sentence, with what it leaves unsaid of it as before."""
    if waktu.geser and (lain := _shifted(waktu, lalu)) is not None:
        return lain
    if not waktu.ada:
        return replace(
            waktu,
            tahun=lalu.tahun,
            triwulan=lalu.triwulan,
            semester=lalu.semester,
            bulan=lalu.bulan,
        )
    if not waktu.tahun:
        # Of two years that were held against each other a part is of the later one.
        return replace(waktu, tahun=lalu.tahun[-1:] if waktu.kapan else lalu.tahun)
    if waktu.relatif and waktu.tahun == lalu.tahun:
        # "last year's?" behind a figure of last year is that of the year before it.
        return replace(waktu, tahun=tuple(t - 1 for t in waktu.tahun))
    return waktu
