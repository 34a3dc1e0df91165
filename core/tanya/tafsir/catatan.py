"""Questions that doubt a figure, ask what if, or ask which grade a number has."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from core.tanya.indeks import POS, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.anggaran import RUPIAH
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of

SKALA = (
    (("ikm", "unsur"), "skm"),
    (("akip", "sakip", "predikat_akip"), "akip"),
    (("capaian", "kinerja", "skala_kinerja"), "kinerja"),
)
"""Which scale a word speaks of."""
HURUF = frozenset(["aa", "a", "bb", "b", "cc", "c", "d"])
"""Grades of AKIP and of surveys."""
DIRAGUKAN = ("cocok", "salah", "periksa", "atau_angka")


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _doubts(soal)
    yield from _what_if(soal)
    yield from _grades(soal)


def _about(soal: Soal) -> Dikenal:
    """Return what the doubt is about: the thing of which most is said."""
    semua = [
        soal.kenal(Jenis.INDIKATOR),
        soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM),
        soal.kenal(Jenis.UNIT),
    ]
    return max(
        semua,
        key=lambda satu: (
            len(satu.kata & soal.berisi),
            bool(satu.benda),
            sum(not soal.kata[n].hias for n in satu.kata),
            satu.penuh,
        ),
    )


def _doubts(soal: Soal) -> Iterator[Tafsiran]:
    tentang = _about(soal)
    heran = bool(soal.angka) and soal.kata_ada("kok", "masa")
    uang = soal.ada("anggaran", "pagu", "serapan", "sisa", "realisasi_anggaran", "realisasi")
    rinci = soal.kata_ada("tercetak", "penjumlahan", "barisnya", "rincian") and soal.ada(
        "total", "hitung"
    )
    jumlah = soal.ada("total") and ((heran and soal.ada("hitung", "cocok")) or (rinci and uang))
    asal = (
        jumlah
        or (rinci and bool(tentang.benda) and soal.kata_ada("tercetak"))
        or (heran and not (uang and not tentang.benda))
        or (
            bool(soal.angka) and not tentang.benda and soal.ada("hitung", "sumber", "rumus", "rata")
        )
    )
    telanjang = bool(soal.angka) and not tentang.benda and not soal.berisi
    telanjang = telanjang and (len(soal.angka) > 1 or any(n != int(n) for _, n in soal.angka))
    if not soal.ada(*DIRAGUKAN) and not asal and not telanjang:
        return
    yield reading(
        soal,
        Hal.CATATAN,
        (70 if soal.ada("cocok", "salah", "periksa") or (heran and tentang.benda) or rinci else 54)
        - (
            20
            if soal.ada("raperwal", "mou", "inovasi", "pegawai") and not soal.ada("cocok", "salah")
            else 0
        )
        + (6 if tentang.benda else 0)
        + (8 if heran and tentang.benda else 0),
        konsep=(
            *(
                *RUPIAH,
                *DIRAGUKAN,
                "capaian",
                "target",
                "indikator",
                "kinerja",
                "rata",
                "yang_mana",
                "perubahan_besar",
            ),
            *(
                "ikm",
                "penyebab",
                "mou",
                "raperwal",
                "kebijakan",
                "banding",
                "pd",
                "lapor",
                "register",
                "bagian",
                "sumber",
                "hitung",
                "rumus",
                "program",
                "tinggi",
                "rendah",
                "total",
                "kegiatan",
                "sub_kegiatan",
                "sudah_tindak",
                "perjanjian_kinerja",
            ),
        ),
        kata=tentang.kata,
        benda=tentang.benda or tentang.pilihan[:3],
        ukuran=ukuran_of(soal),
        angka=tuple(nilai for n, nilai in soal.angka if not _is_place(soal, n)),
        teks=_table(soal) or ("jumlah" if soal.ada("total", "hitung") and not tentang else ""),
    )


def _table(soal: Soal) -> str:
    """Return the table that is named, as findings name it, "" for none."""
    for n, _ in soal.angka:
        if n and soal.kata[n - 1].teks == "tabel":
            return f"tabel {soal.kata[n].teks.replace('.', ' ')}"
    return ""


def _is_place(soal: Soal, ke: int) -> bool:
    """Tell whether a number names a table or a chapter rather than a figure."""
    return ke > 0 and soal.kata[ke - 1].teks in {"tabel", "bab", "subbab", "halaman", "gambar"}


def _what_if(soal: Soal) -> Iterator[Tafsiran]:
    yield from _spent(soal)
    yield from _towards(soal)
    urut = [n for n, _ in soal.angka]
    dari = [
        (a, b)
        for a, b in pairwise(urut)
        if b <= a + 3 and any(soal.kata[n].teks == "dari" for n in range(a + 1, b))
    ]
    if dari and (
        andai_kata(soal)
        or soal.ada("predikat")
        or soal.kata_ada("persen", "persentase", "persentasenya")
    ):
        a, b = dari[-1]
        yield reading(
            soal,
            Hal.ANDAI,
            92,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            angka=tuple(nilai for n, nilai in soal.angka if n in {a, b}),
            rincian="rasio",
        )
    bagi = [soal.kata[n - 1].teks for n, _ in soal.angka if n]
    if "pembilang" in bagi and {"penyebut", "pembagi"} & set(bagi):
        yield reading(
            soal,
            Hal.ANDAI,
            96,
            konsep=tuple(soal.konsep),
            kata=[*soal.berisi, *range(len(soal.kata))],
            angka=tuple(n for _, n in soal.angka),
            rincian="rasio",
        )
    if len(dari) > 1 and soal.ada("atau_angka", "cocok", "salah"):
        tentang = soal.kenal(Jenis.INDIKATOR)
        yield reading(
            soal,
            Hal.CATATAN,
            90,
            konsep=tuple(soal.konsep),
            kata=soal.berisi,
            benda=tentang.benda or tentang.pilihan[:1],
            angka=(),
        )
    persen = [n for n, _ in soal.angka if soal.kata[n].persen]
    lain = [n for n, _ in soal.angka if n not in persen]
    if len(persen) == 1 and len(lain) == 1 and persen[0] < lain[0] and soal.kata_ada("dari"):
        yield reading(
            soal, Hal.ANDAI, 76, konsep=tuple(soal.konsep), kata=soal.berisi, rincian="persen_dari"
        )
    andai = soal.ada("pengandaian")
    angka = bool(soal.angka)
    indikator = soal.kenal(Jenis.INDIKATOR)
    pos = soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM)
    unit = soal.kenal(Jenis.UNIT)
    if soal.ada("andai") and angka:
        tentang = indikator
        yield reading(
            soal,
            Hal.ANDAI,
            92,
            angka=tuple(
                n for ke, n in soal.angka if not (ke and soal.kata[ke - 1].teks == "bukan")
            ),
            konsep=(
                "pengandaian",
                "andai",
                "capaian",
                "realisasi",
                "pd",
                "pengampu_ikk",
                "sudah_lapor",
                "serapan",
                "siapa",
                "ikk",
                "total",
                "target",
                "lapor",
                "indikator",
            ),
            kata=tentang.kata,
            benda=tentang.benda or tentang.pilihan[:1],
            rincian="penyebut",
        )
    huruf = any(k.teks in HURUF - {"a", "b", "c", "d"} for k in soal.kata)
    if (
        andai
        and angka
        and indikator.benda
        and not huruf
        and not soal.ada("andai", "target", "serapan", "pagu")
    ):
        yield reading(
            soal,
            Hal.ANDAI,
            88,
            konsep=(
                "pengandaian",
                "capaian",
                "realisasi",
                "predikat",
                "indikator",
                "naik",
                "turun",
                "komponen",
                "lapor",
                "total",
                "rata",
                "akip",
                "sakip",
                "ikm",
                "mou",
                "raperwal",
                "inovasi",
                "kebijakan",
                "tercapai",
                "program",
            ),
            kata=indikator.kata,
            benda=indikator.benda,
            rincian="realisasi",
        )
    tambah = soal.ada("naik") and (andai or soal.kata_ada("nambah", "tambah", "jadi"))
    if tambah and angka and any(n >= 10**5 for _, n in soal.angka):
        tentang = pos if pos.benda else unit
        yield reading(
            soal,
            Hal.ANDAI,
            90,
            konsep=(*RUPIAH, "pengandaian", "naik", "bagian", "banding"),
            kata=tentang.kata,
            benda=tentang.benda[:1],
            rincian="tambah",
        )
    for konsep, rincian in (("andai_realisasi", "realisasi"), ("andai_target", "target")):
        if angka and (soal.ada(konsep) or (andai and soal.ada(rincian))):
            uang = soal.ada("anggaran", "serapan", "pagu", "sisa") or (
                not indikator.benda and pos.benda
            )
            tentang = (pos if pos.benda else unit) if uang else indikator
            yield reading(
                soal,
                Hal.ANDAI,
                92 if soal.ada(konsep) else 88,
                konsep=(
                    konsep,
                    "capaian",
                    "realisasi",
                    "target",
                    "serapan",
                    "predikat",
                    "indikator",
                    "anggaran",
                    "sisa",
                    "sub_kegiatan",
                    "kegiatan",
                    "program",
                    "total",
                    "naik",
                    "tercapai",
                ),
                kata=tentang.kata,
                benda=tentang.benda or tentang.pilihan[:1],
                ukuran=ukuran_of(soal),
                angka=_behind(soal, konsep, rincian),
                rincian=rincian,
            )
    if (
        andai
        and angka
        and soal.ada("pagu", "anggaran", "serapan", "naik", "turun")
        and (pos.benda or unit.benda)
    ):
        tentang = pos if pos.benda else unit
        yield reading(
            soal,
            Hal.ANDAI,
            72,
            konsep=(*RUPIAH, "naik", "turun", "penyebab"),
            kata=tentang.kata,
            benda=tentang.benda,
            ukuran=ukuran_of(soal),
            dasar=dasar_of(soal),
            rincian="pagu" if soal.ada("pagu") else "realisasi",
        )


def _towards(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how much would have to be spent for a serapan."""
    persen = [nilai for n, nilai in soal.angka if soal.kata[n].persen]
    if persen and soal.ada("kurang_berapa") and soal.ada("serapan", "realisasi", "anggaran"):
        pos, unit = soal.kenal(*POS), soal.kenal(Jenis.UNIT)
        tentang = pos if pos.benda else unit
        yield reading(
            soal,
            Hal.ANDAI,
            92,
            konsep=(*RUPIAH, "kurang_berapa", "bagian", "tercapai", "target", "naik"),
            kata=tentang.kata,
            benda=tentang.benda[:1],
            angka=tuple(persen),
            rincian="menuju",
        )


def andai_kata(soal: Soal) -> bool:
    return soal.ada("pengandaian")


def _behind(soal: Soal, *konsep: str) -> tuple[Decimal, ...]:
    """Return the number that stands behind a word, of several: "realisasi 45 dari target 60"."""
    tempat = soal.tempat(*konsep)
    semua = [(n, nilai) for n, nilai in soal.angka if not (n and soal.kata[n - 1].teks == "bukan")]
    dekat = [
        nilai
        for n, nilai in semua
        if tempat and n > max(t for t in tempat if t < n or t == min(tempat)) and n - 1 in tempat
    ]
    return (dekat[0],) if dekat else tuple(nilai for _, nilai in semua)


def _spent(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what a Bagian would come to if all of one of its lines were spent."""
    andai = soal.ada("pengandaian")
    pos, unit = soal.kenal(*POS), soal.kenal(Jenis.UNIT)
    habis = soal.ada("serapan", "anggaran") and (soal.kata_ada("semua", "habis") or soal.menduga)
    if andai and habis and len(pos.benda) == 1 and len(unit.benda) == 1 and soal.kata_ada("bagian"):
        yield reading(
            soal,
            Hal.ANDAI,
            94,
            konsep=(*RUPIAH, "bagian", "tercapai"),
            kata=pos.kata | unit.kata,
            benda=(*pos.benda, *unit.benda),
            rincian="habis",
        )


def _grades(soal: Soal) -> Iterator[Tafsiran]:
    skala = next((kode for konsep, kode in SKALA if soal.ada(*konsep)), "")
    huruf = [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
    pecahan = any(n != int(n) for _, n in soal.angka)
    sendiri = soal.ada("predikat") or huruf or (skala in {"skm", "akip"} and pecahan)
    if soal.angka and (sendiri or (skala and soal.kata_ada("masuk", "dapat", "termasuk"))):
        yield reading(
            soal,
            Hal.SKALA,
            (74 if soal.ada("predikat") else 62) + (18 if huruf else 0),
            konsep=(
                "predikat",
                "ikm",
                "akip",
                "sakip",
                "predikat_akip",
                "capaian",
                "kinerja",
                "skala_kinerja",
                "terendah",
                "tertinggi",
                "rendah",
                "tinggi",
                "salah",
                "atau_angka",
                "cocok",
                "unsur",
                "lapor",
            ),
            kata=huruf,
            angka=tuple(n for _, n in soal.angka),
            daftar=skala,
        )
    pokok = soal.ada("akip", "sakip", "ikm") and not soal.ada("pd")
    if soal.ada("rumus") or (soal.ada("target") and soal.kenal(Jenis.INDIKATOR).benda):
        return
    bagian = [
        n for n, k in enumerate(soal.kata) if k.teks in {"perencanaan", "pengukuran", "evaluasi"}
    ]
    if (
        soal.ada("kurang_berapa")
        or (soal.ada("komponen") and not soal.ada("lapor", "capaian"))
        or (
            pokok
            and huruf
            and soal.ada("naik", "minimal", "maksimum", "kurang_berapa", "di_atas", "predikat")
        )
    ):
        huruf = [n for n, k in enumerate(soal.kata) if k.teks in HURUF]
        yield reading(
            soal,
            Hal.JARAK,
            88 if huruf and (pokok or soal.ada("kurang_berapa")) else 76 if skala else 46,
            konsep=(
                "kurang_berapa",
                "komponen",
                "akip",
                "sakip",
                "predikat_akip",
                "ikm",
                "predikat",
                "naik",
                "capaian",
                "kinerja",
                "target",
                "yang_mana",
                "banding",
                "maksimum",
                "minimal",
                "di_atas",
                "terendah",
                "sudah_lapor",
            ),
            kata=[*huruf, *bagian],
            teks=" ".join(soal.kata[n].teks for n in huruf) or " ".join(k.teks for k in soal.kata),
            daftar=skala or "akip",
            rincian="komponen" if soal.ada("komponen") and not soal.ada("kurang_berapa") else "",
        )
