"""Questions about indikator: their figures, years, causes, formulas, owners."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Saring, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import reading, ukuran_of, words_bonus

KINERJA = (
    "capaian",
    "target",
    "realisasi",
    "predikat",
    "satuan",
    "kinerja",
    "indikator",
    "maksimum",
)
RUPIAH = ("pagu", "serapan", "sisa", "anggaran", "realisasi_anggaran", "murni", "perubahan")
UKURAN_KINERJA = frozenset(
    [Ukuran.CAPAIAN, Ukuran.TARGET, Ukuran.REALISASI, Ukuran.PREDIKAT, Ukuran.SATUAN]
)
SARINGAN = (
    ("di_bawah_target", Saring.DI_BAWAH),
    ("belum_ada_nilai", Saring.BELUM_ADA),
    ("tercapai", Saring.TERCAPAI),
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.INDIKATOR)
    if ketemu.benda:
        yield from _of_one(soal, ketemu)
    for satu in ketemu.pilihan if len(ketemu.pilihan) <= 6 else ():  # noqa: PLR2004
        yield from _of_one(soal, Dikenal((satu,), (), ketemu.kata, ketemu.penuh))
    if not soal.ada(*RUPIAH):
        yield from _of_all(soal)
    yield from _of_sasaran(soal)
    yield from _unknown_code(soal)
    yield from _of_tujuan(soal)


def _of_one(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator that are named."""
    benda, kata = ketemu.benda, ketemu.kata
    kode = ketemu.penuh == 1 and any(soal.kata[n].kode for n in kata)
    menyeluruh = soal.kata_ada("seluruh", "semua", "seluruhnya", "keseluruhan") and not soal.ada(
        "program"
    )
    dasar = (
        60
        - (22 if menyeluruh and not kode else 0)
        + (15 if kode else round(10 * ketemu.penuh))
        - (25 if soal.ada(*RUPIAH) else 0)
    )
    dasar += words_bonus(soal, kata)
    if not kata & soal.berisi and ketemu.penuh < 0.6 and not kode and not soal.warisan.benda:  # noqa: PLR2004
        dasar -= 12
    ukuran = tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA)
    if soal.ada("per_triwulan"):
        yield reading(
            soal,
            Hal.PER_TRIWULAN,
            dasar + 14,
            konsep=(*KINERJA, "per_triwulan", "yang_mana", "sumber"),
            kata=[*kata, *(n for n, _ in soal.angka)],
            benda=benda,
            ukuran=ukuran,
        )
    if len(benda) > 1:
        yield reading(
            soal,
            Hal.BANDING,
            dasar + 3,
            konsep=(*KINERJA, "banding", "tertinggi", "terendah", "yang_mana"),
            kata=kata,
            benda=benda,
            ukuran=ukuran,
        )
        return
    if soal.ada("penyebab"):
        yield reading(
            soal,
            Hal.UCAPAN,
            dasar + 12,
            konsep=(
                *KINERJA,
                "penyebab",
                "di_bawah_target",
                "tercapai",
                "belum_ada_nilai",
                "turun",
                "terendah",
                "naik",
                "rendah",
                "tinggi",
            ),
            kata=kata,
            benda=benda,
            rincian="penyebab",
            menduga=soal.menduga,
        )
    if soal.ada("rekomendasi"):
        yield reading(
            soal,
            Hal.UCAPAN,
            dasar + 10,
            konsep=(*KINERJA, "rekomendasi", "naik", "tercapai", "di_bawah_target"),
            kata=kata,
            benda=benda,
            rincian="rekomendasi",
        )
    if soal.ada("pengampu") or (soal.ada("siapa") and not soal.ada("belum_lapor", "lapor")):
        yield reading(
            soal,
            Hal.PENGAMPU,
            dasar + 11,
            konsep=(*KINERJA, "pengampu", "siapa", "bagian", "isi", "jabatan", "lapor"),
            kata=kata,
            benda=benda,
        )
    if soal.ada("rumus", "satuan", "maksimum", "sumber"):
        yield reading(
            soal,
            Hal.RUMUS,
            dasar + 10,
            konsep=(
                *KINERJA,
                "rumus",
                "hitung",
                "komponen",
                "lapor",
                "ikm",
                "mou",
                "raperwal",
                "inovasi",
                "kebijakan",
                "akip",
                "sakip",
                "sumber",
                "total",
                "rata",
                "definisi",
                "andai",
            ),
            kata=kata,
            benda=benda,
        )
    if soal.ada("definisi"):
        yield reading(
            soal, Hal.RUMUS, dasar + 9, konsep=(*KINERJA, "definisi"), kata=kata, benda=benda
        )
    if len(soal.waktu.tahun) > 1 or soal.ada("banding", "tren", "sebelumnya", "naik", "turun"):
        yield reading(
            soal,
            Hal.BANDING_TAHUN,
            dasar + 9,
            konsep=(*KINERJA, "banding", "tren", "sebelumnya", "naik", "turun"),
            kata=kata,
            benda=benda,
            ukuran=ukuran,
        )
    yield reading(
        soal,
        Hal.CAPAIAN,
        dasar + (6 if ukuran or soal.ada("indikator", "kinerja") else 0),
        konsep=(
            *KINERJA,
            *("tercapai", "di_bawah_target", "belum_ada_nilai", "akip", "sakip", "sumber", "rata"),
            *(
                "banyaknya",
                "yang_mana",
                "ikm",
                "sudah_tindak",
                "total",
                "atau_angka",
                "kurang_berapa",
            ),
            *(
                "mou",
                "raperwal",
                "kebijakan",
                "inovasi",
                "lapor",
                "ikk",
                "pd",
                "sudah_lapor",
                "program",
            ),
            *(
                "verifikasi",
                "minimal",
                "hitung",
                "rendah",
                "tinggi",
                "di_bawah",
                "siapa",
                "perjanjian_kinerja",
                "komponen",
            ),
        ),
        kata=kata,
        benda=benda,
        ukuran=ukuran,
        menduga=soal.menduga,
    )


def _of_tujuan(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator of a tujuan, of which there are no figures."""
    ketemu = soal.kenal(Jenis.TUJUAN)
    for satu in ketemu.benda:
        yield reading(
            soal,
            Hal.TAK_ADA,
            58 + round(8 * ketemu.penuh),
            konsep=(*KINERJA, "tujuan", "sasaran", "banding", "naik"),
            kata=ketemu.kata,
            benda=(satu,),
            teks=satu.nama,
        )


def _unknown_code(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that an indikator with that number is asked for, where there is none."""
    asing = [n for n, k in enumerate(soal.kata) if k.kode.startswith("iku-")]
    asing = [n for n in asing if soal.kata[n].kode not in soal.indeks.menurut_kode]
    if asing:
        teks = soal.kata[asing[0]].kode.upper()
        yield reading(
            soal, Hal.TAK_ADA, 70, konsep=tuple(soal.konsep), kata=[*asing, *soal.berisi], teks=teks
        )


def _of_all(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of all indikator, or of those of a unit."""
    unit = soal.kenal(Jenis.UNIT)
    benda, kata = (unit.benda, unit.kata) if len(unit.benda) == 1 else ((), frozenset())
    umum = soal.ada("indikator", "capaian", "kinerja", "target", "sasaran")
    if soal.ada("di_bawah", "di_atas") and soal.angka and umum:
        yield reading(
            soal,
            Hal.SARING,
            62,
            konsep=(*KINERJA, "di_bawah", "di_atas", "yang_mana", "banyaknya", "total", "siapa"),
            kata=kata,
            benda=benda,
            saring=Saring.DI_BAWAH if soal.ada("di_bawah") else Saring.TERCAPAI,
        )
    for konsep, saring in SARINGAN:
        if soal.ada(konsep):
            yield reading(
                soal,
                Hal.SARING,
                52 + (6 if umum else 0),
                konsep=(*KINERJA, konsep, "yang_mana", "banyaknya", "total", "siapa"),
                kata=kata,
                benda=benda,
                saring=saring,
            )
    if soal.ada("terendah", "tertinggi", "urutkan") and umum:
        from core.tanya.pertanyaan import Arah  # noqa: PLC0415

        yield reading(
            soal,
            Hal.SARING,
            55,
            konsep=(*KINERJA, "terendah", "tertinggi", "urutkan", "yang_mana"),
            kata=kata,
            benda=benda,
            arah=Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI,
            banyak=soal.bilangan,
        )
    if soal.ada("penyebab") and (umum or soal.ada("di_bawah_target")):
        yield reading(
            soal,
            Hal.UCAPAN,
            62,
            konsep=(*KINERJA, "penyebab", "di_bawah_target", "tercapai", "yang_mana"),
            rincian="penyebab",
        )
    if soal.ada("rekomendasi"):
        yield reading(
            soal,
            Hal.UCAPAN,
            78 if benda else 74,
            konsep=(
                *KINERJA,
                "rekomendasi",
                "yang_mana",
                "akip",
                "sakip",
                "naik",
                "ikm",
                "program",
                "rendah",
                "salah",
                "lapor",
                "bagian",
                "kegiatan",
                "realisasi_anggaran",
            ),
            kata=kata,
            benda=benda,
            rincian="rekomendasi",
        )
    if soal.ada("pengampu", "siapa") and soal.ada("indikator") and not benda:
        yield reading(
            soal, Hal.PENGAMPU, 50, konsep=(*KINERJA, "pengampu", "siapa", "yang_mana", "banyaknya")
        )
    if umum:
        yield reading(
            soal,
            Hal.CAPAIAN,
            45 if benda else 48 if soal.kata_ada("seluruh", "semua") else 42,
            konsep=(
                *KINERJA,
                "rata",
                "total",
                "yang_mana",
                "banyaknya",
                "bagian",
                "pengampu",
                "sasaran",
            ),
            kata=kata,
            benda=benda,
            ukuran=tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA),
        )


def _of_sasaran(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.SASARAN)
    if soal.ada("sasaran") and ketemu.benda:
        yield reading(
            soal,
            Hal.CAPAIAN,
            58,
            konsep=(*KINERJA, "sasaran", "yang_mana", "banyaknya"),
            kata=ketemu.kata,
            benda=ketemu.benda,
        )
