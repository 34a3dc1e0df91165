"""Questions about the budget: lines, Bagian, sums, rankings."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import UTUH, Dikenal
from core.tanya.pertanyaan import Arah, Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of, words_bonus

RUPIAH = (
    *(
        "fisik",
        "efisiensi",
        "pagu",
        "serapan",
        "sisa",
        "anggaran",
        "realisasi",
        "realisasi_anggaran",
        "murni",
    ),
    *(
        "perubahan",
        "program",
        "kegiatan",
        "sub_kegiatan",
        "total",
        "banyaknya",
        "sumber",
        "andai_pagu",
    ),
)
UANG = (
    "pagu",
    "serapan",
    "sisa",
    "anggaran",
    "realisasi_anggaran",
    "murni",
    "perubahan",
    "andai_pagu",
)
UKURAN_UANG = frozenset(
    [Ukuran.FISIK, Ukuran.EFISIENSI, Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA, Ukuran.REALISASI]
)
TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
)


TAK_TERSEDIA = (
    ("sub_bagian", "Anggaran per sub bagian"),
    ("apbd_kota", "APBD dan pendapatan Pemerintah Kota"),
    ("pergeseran", "Pagu pergeseran"),
)
"""Money that nobody's data here have."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _ranked(soal)
    yield from _lines(soal)
    yield from _units(soal)
    yield from _whole(soal)
    yield from _counted(soal)
    asing = [n for n, k in enumerate(soal.kata) if k.kode and k.kode[0].isdigit() and "." in k.kode]
    asing = [n for n in asing if soal.kata[n].kode not in soal.indeks.menurut_kode]
    if asing:
        yield reading(
            soal, Hal.KODE, 80, konsep=(*RUPIAH, "kode"), kata=asing, teks=soal.kata[asing[0]].kode
        )
    if soal.ada("kosong") and soal.ada("penyebab"):
        yield reading(
            soal,
            Hal.UCAPAN,
            70,
            konsep=(*RUPIAH, "kosong", "penyebab", "yang_mana"),
            rincian="penyebab",
        )
    if soal.ada("kosong") and soal.ada(*RUPIAH):
        yield reading(soal, Hal.KOSONG, 66, konsep=(*RUPIAH, "kosong", "yang_mana"))


def levels_of(soal: Soal) -> list[Jenis]:
    """Return all levels of lines that are named, all of them where none is."""
    return [jenis for konsep, jenis in TINGKAT if soal.ada(konsep)] or [
        jenis for _, jenis in TINGKAT
    ]


def tingkat_of(soal: Soal) -> Jenis | None:
    """Return the level of lines that is named."""
    return next((jenis for konsep, jenis in TINGKAT if soal.ada(konsep)), None)


def _figures(soal: Soal) -> tuple[Ukuran, ...]:
    """Return the figures that are asked for; a change is one of the pagu."""
    semua = tuple(u for u in ukuran_of(soal) if u in UKURAN_UANG)
    if not semua and soal.ada("naik", "turun", "perubahan_besar", "perubahan", "murni"):
        return (Ukuran.PAGU,)
    return semua


def _lines(soal: Soal) -> Iterator[Tafsiran]:
    tingkat = tingkat_of(soal)
    ketemu = soal.kenal(*levels_of(soal))
    if not ketemu and tingkat:
        ketemu = soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM)
    if len(ketemu.benda) > 1:
        jumlah = soal.ada("total") or not soal.ada("banding")
        yield _line(soal, ketemu, Hal.JUMLAH_POS, 8 if jumlah else 7)
    elif ketemu.benda:
        yield from _one_line(soal, ketemu)
    # "hukum" is the Bagian of that name rather than one of the lines that speak of it.
    unit = soal.kenal(Jenis.UNIT)
    if unit.benda and unit.penuh >= UTUH and unit.kata >= ketemu.kata and not tingkat:
        return
    for satu in ketemu.pilihan[:4]:
        yield from _one_line(soal, Dikenal((satu,), (), ketemu.kata, 0))


def _parents(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield which programme or kegiatan a line belongs to."""
    naik = {Jenis.SUB_KEGIATAN: ("program", "kegiatan"), Jenis.KEGIATAN: ("program",)}
    atas = naik.get(ketemu.benda[0].jenis, ())
    if (
        soal.ada(*atas)
        and soal.kata_ada("masuk", "termasuk", "mana", "ikut")
        and not soal.ada("terendah", "tertinggi")
    ):
        yield _line(soal, ketemu, Hal.INDUK, 16, "yang_mana", "predikat", "pengampu", "atasan")


def _one_line(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    if soal.ada("pengampu") or (soal.ada("siapa") and not soal.ada("belum_lapor", "lapor")):
        yield _line(soal, ketemu, Hal.PENGAMPU, 14, "pengampu", "siapa", "bagian", "isi")
    yield from _parents(soal, ketemu)
    if soal.ada("kode"):
        yield _line(soal, ketemu, Hal.KODE, 15, "kode")
    if soal.ada("penyebab"):
        yield _line(
            soal,
            ketemu,
            Hal.ANGGARAN,
            4,
            "penyebab",
            "terendah",
            "tertinggi",
            "turun",
            "naik",
            "kosong",
            "rendah",
            "tinggi",
            "hitung",
        )
    yield _line(
        soal,
        ketemu,
        Hal.ANGGARAN,
        0,
        "naik",
        "turun",
        "perubahan_besar",
        "kosong",
        "rata",
        "rendah",
        "tinggi",
        "hitung",
        "banding",
        "yang_mana",
        "output",
        "target",
        "indikator",
        "capaian",
    )


def _line(soal: Soal, ketemu: Dikenal, hal: Hal, tambah: int, *konsep: str) -> Tafsiran:
    uang = soal.ada(*UANG, "program", "kegiatan", "sub_kegiatan")
    kinerja = soal.ada("capaian", "target", "indikator", "predikat") and not soal.ada(*UANG)
    if not uang and not (ketemu.penuh >= 0.6 or any(soal.kata[n].kode for n in ketemu.kata)):  # noqa: PLR2004
        tambah -= 14
    tambah += words_bonus(soal, ketemu.kata)
    nilai = 56 + round(10 * ketemu.penuh) + tambah + (10 if uang else 0) - (22 if kinerja else 0)
    return reading(
        soal,
        hal,
        nilai,
        konsep=(*RUPIAH, *konsep),
        kata=ketemu.kata,
        benda=ketemu.benda,
        ukuran=_figures(soal),
        dasar=dasar_of(soal),
        menduga=soal.menduga,
        rincian="penyebab" if soal.ada("penyebab") else "",
    )


def _units(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.UNIT)
    uang = soal.ada(*UANG, "realisasi", "program", "kegiatan", "sub_kegiatan")
    uang = uang or any(soal.kata[n].persen for n, _ in soal.angka)
    uang = uang or (soal.ada("penyebab") and soal.ada("rendah", "tinggi", "terendah", "tertinggi"))
    if soal.ada("program") and soal.kenal(Jenis.PROGRAM).benda and not soal.kata_ada("bagian"):
        return
    for satu in ketemu.benda or ketemu.pilihan[:4]:
        if not uang:
            continue
        sendiri = ketemu.benda if len(ketemu.benda) > 1 else (satu,)
        yield reading(
            soal,
            Hal.ANGGARAN,
            60
            + round(8 * ketemu.penuh)
            - (8 if ketemu.penuh < 0.6 and len(ketemu.benda) == 1 else 0)
            + (14 if len(ketemu.benda) > 1 else 0)
            + (4 if soal.ada("bagian", "asisten") else 0),
            konsep=(
                *RUPIAH,
                "bagian",
                "penyebab",
                "terendah",
                "rendah",
                "tinggi",
                "hitung",
                "tertinggi",
                "asisten",
                "banding",
                "yang_mana",
                "naik",
                "turun",
                "perubahan_besar",
            ),
            kata=ketemu.kata,
            benda=sendiri,
            ukuran=_figures(soal),
            dasar=dasar_of(soal),
            menduga=soal.menduga,
            rincian="penyebab" if soal.ada("penyebab") else "",
        )
        if len(ketemu.benda) > 1:
            return
        if (soal.ada("membawahi") and not soal.ada("total")) or soal.kata_ada(
            "rincian", "rinciannya", "detail", "detailnya", "isinya"
        ):
            yield reading(
                soal,
                Hal.PERINGKAT,
                80,
                konsep=(*RUPIAH, "membawahi", "bagian", "yang_mana", "hitung"),
                kata=ketemu.kata,
                benda=(satu,),
                ukuran=_figures(soal),
                tingkat=Jenis.SUB_KEGIATAN,
                arah=Arah.TERTINGGI,
                rincian="semua",
            )


def _ranked(soal: Soal) -> Iterator[Tafsiran]:
    arah = next(
        (a for k, a in (("terendah", Arah.TERENDAH), ("tertinggi", Arah.TERTINGGI)) if soal.ada(k)),
        None,
    )
    paling = soal.ada("tertinggi", "terendah") or soal.kata_ada("paling", "terbanyak")
    berubah = soal.ada("perubahan_besar") or (
        soal.ada("naik", "turun") and (soal.ada("yang_mana") or paling)
    )
    if (
        arah is None
        and (soal.ada("yang_mana", "siapa") or (soal.angka and soal.ada("di_bawah", "di_atas")))
        and not soal.ada("penyebab", "atasan", "membawahi")
    ):
        rendah = soal.ada("rendah") or (soal.angka and soal.ada("di_bawah"))
        tinggi = soal.ada("tinggi") or (soal.angka and soal.ada("di_atas"))
        arah = Arah.TERENDAH if rendah else Arah.TERTINGGI if tinggi else None
    rentang = (
        len(soal.angka) > 1
        and soal.kata_ada("antara", "sampai", "hingga")
        and soal.ada(*UANG, "realisasi")
    )
    if arah is None and not berubah and not rentang and not soal.ada("urutkan"):
        return
    if soal.ada("penyebab") and soal.kenal(Jenis.UNIT).benda and not soal.ada("yang_mana"):
        return
    if soal.nomor_pos and arah is None and not rentang:
        return
    uang = soal.ada(*UANG, "realisasi", "program", "kegiatan", "sub_kegiatan", "bagian")
    if not uang and not (berubah and soal.ada("tertinggi", "terendah", "perubahan_besar")):
        return
    tingkat = (
        Jenis.UNIT if soal.ada("bagian") and not soal.kenal(Jenis.UNIT).benda else tingkat_of(soal)
    )
    ukuran = _figures(soal)
    if not ukuran and soal.ada("anggaran"):
        ukuran = (Ukuran.PAGU,)
    if berubah and not soal.ada("serapan", "sisa"):
        ukuran = (Ukuran.PERUBAHAN,)
        arah = Arah.TERENDAH if soal.ada("turun") else Arah.TERTINGGI
    lingkup = soal.kenal(Jenis.UNIT)
    induk = soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
    program = soal.kenal(Jenis.PROGRAM) if soal.ada("program") else Dikenal()
    if program.benda and (program.kata & soal.berisi or program.kata & frozenset(soal.nomor_pos)):
        # "khusus program kesra": among what it holds.
        lingkup, induk = Dikenal(), program
        tingkat = Jenis.SUB_KEGIATAN if tingkat in {Jenis.PROGRAM, None} else tingkat
    bernomor = frozenset(soal.nomor_pos)
    dalam = (
        lingkup
        if lingkup.benda
        else induk
        if induk.benda and (induk.kata & soal.berisi or induk.kata & bernomor)
        else Dikenal()
    )
    if len(lingkup.benda) > 1:
        tingkat = Jenis.UNIT
    yield reading(
        soal,
        Hal.PERINGKAT,
        84 + words_bonus(soal, dalam.kata),
        konsep=(
            *RUPIAH,
            "terendah",
            "tertinggi",
            "urutkan",
            "bagian",
            "yang_mana",
            "perubahan_besar",
            "naik",
            "turun",
            "penyebab",
            "siapa",
            "rendah",
            "tinggi",
            "di_bawah",
            "di_atas",
        ),
        kata=dalam.kata,
        benda=dalam.benda if tingkat is Jenis.UNIT else dalam.benda[:1],
        ukuran=ukuran,
        arah=arah or Arah.TERTINGGI,
        banyak=soal.bilangan,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian="rentang"
        if rentang
        else "batas"
        if soal.angka and soal.ada("di_bawah", "di_atas")
        else "persen"
        if any(k.teks in {"persen", "persentase"} for k in soal.kata)
        else "semua"
        if soal.ada("urutkan")
        else "",
    )


def _counted(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how many lines there are, of all or of a unit or a programme."""
    semua = [jenis for konsep, jenis in TINGKAT if soal.ada(konsep)]
    berapa = soal.kata_ada("berapa") or soal.ada("banyaknya")
    if (
        not semua
        or not berapa
        or soal.ada(*UANG, "realisasi", "terendah", "tertinggi", "kosong", "target")
    ):
        return
    unit, induk = soal.kenal(Jenis.UNIT), soal.kenal(Jenis.PROGRAM, Jenis.KEGIATAN)
    if soal.ada("program") and soal.kenal(Jenis.PROGRAM).benda:
        induk = soal.kenal(Jenis.PROGRAM)
        semua = [jenis for jenis in semua if jenis is not Jenis.PROGRAM] or semua
    dalam = unit if unit.benda else induk if induk.benda else Dikenal()
    yield reading(
        soal,
        Hal.BANYAK_POS,
        72 + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, "bagian", "banyaknya", "yang_mana", "membawahi", "pengampu"),
        kata=dalam.kata,
        benda=dalam.benda[:1],
        tingkat=semua[0] if len(semua) == 1 else None,
    )


def _whole(soal: Soal) -> Iterator[Tafsiran]:
    for konsep, teks in TAK_TERSEDIA:
        if soal.ada(konsep) and soal.ada(*UANG, "realisasi", "apbd_kota"):
            yield reading(
                soal,
                Hal.TAK_ADA,
                74,
                konsep=(*RUPIAH, konsep, "bagian"),
                kata=soal.berisi,
                teks=teks,
                rincian="anggaran",
            )
    if not soal.ada(*UANG, "realisasi", "program"):
        return
    isi = dict(ukuran=_figures(soal), dasar=dasar_of(soal))
    if soal.ada("bagian") and not soal.kenal(Jenis.UNIT):
        yield reading(
            soal, Hal.PER_UNIT, 62, konsep=(*RUPIAH, "bagian", "yang_mana", "asisten"), **isi
        )
    if soal.ada("program"):
        yield reading(
            soal,
            Hal.PER_PROGRAM,
            58,
            konsep=(*RUPIAH, "yang_mana", "capaian", "rata", "banding"),
            **isi,
        )
    if soal.ada(*UANG, "realisasi_anggaran") or soal.ada("realisasi"):
        yield reading(
            soal,
            Hal.ANGGARAN,
            47 if soal.ada(*UANG) else 40,
            konsep=(
                *RUPIAH,
                "naik",
                "turun",
                "rata",
                "banding",
                "perubahan_besar",
                "penyebab",
                "rendah",
                "tinggi",
                "hitung",
            ),
            menduga=soal.menduga,
            **isi,
        )
