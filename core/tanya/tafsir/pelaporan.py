"""Questions about what units report: deadlines, who has, who has not, survey results."""

from collections.abc import Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import reading

LAPORAN = (
    *("lapor", "belum_lapor", "sudah_lapor", "ikk", "ikm", "pd", "pengampu", "pengampu_ikk"),
    *("sampel", "tenggat", "siapa", "yang_mana", "banyaknya", "total", "unduh", "tanggal"),
    *("bagian", "isi", "kinerja", "indikator", "milik_kami", "salam", "terima_kasih"),
)
"""What a question about reports may ask besides."""
ISIAN = ("realisasi", "anggaran", "capaian", "realisasi_anggaran", "serapan", "kosong")
IKK, SKM, KINERJA, ANGGARAN = "ikk_lppd", "skm", "kinerja", "anggaran"
LPPD, LKJIP, PK = "lppd", "lkjip", "perjanjian_kinerja"
KAMI = ("kami", "kita", "saya", "aku")
BERTANYA_SIAPA = ("siapa", "yang_mana", "banyaknya", "pd")
BIASA = frozenset(
    [
        *("unit", "periode", "dekat", "terdekat", "ikut", "urusan", "masa", "survei", "seluruh"),
        *("dikumpul", "dikirim", "satu2nya", "hari", "akhir", "pelayanan", "masyarakat"),
        *("minggu", "pekan", "depan", "besok", "lusa", "terima", "menerima", "data"),
        *("diisi", "isi", "mengisi", "rekap", "hari", "paling", "lama", "sekali"),
        *("surat", "suratnya", "contoh", "resmi", "daftar", "nama", "semester", "triwulan"),
    ]
)
"""Words that such a question has and that name nothing in it."""
TERLAMBAT = ("telat", "terlambat")
WAKTU = (
    (("hari", "ini"), "hari_ini"),
    (("besok",), "besok"),
    (("minggu", "ini"), "minggu_ini"),
    (("pekan", "ini"), "minggu_ini"),
    (("minggu", "depan"), "minggu_depan"),
    (("pekan", "depan"), "minggu_depan"),
    (("bulan", "ini"), "bulan_ini"),
    (("bulan", "depan"), "bulan_depan"),
)
"""Days that are named as they are seen from today."""
MENGUMPULKAN = ("pengumpul", "dikumpulkan", "ngumpulin", "mengumpulkan", "ke", "menerima")
SURAT = ("surat", "suratnya", "edaran")
DAFTAR_TERPANJANG = 1_000
"""No list has so many places."""
BAIK = ("baik", "sangat", "kurang", "bukannya", "mutu")


def kind_of(soal: Soal) -> str:
    """Return the kind of report that is named, "" for none."""
    if soal.kata_ada("lppd") and not soal.kata_ada("ikk") and not soal.ada("pengampu_ikk"):
        return LPPD if soal.ada("tenggat") else IKK
    if soal.ada("ikk", "pengampu_ikk"):
        return IKK
    if soal.ada("ikm", "sampel"):
        return SKM
    if soal.ada("perjanjian_kinerja"):
        return PK
    if soal.ada("tenggat") and soal.kata_ada("lkjip", "lakip", "lkip"):
        return LKJIP
    return _posted_kind(soal)


def _posted_kind(soal: Soal) -> str:
    """Return the field of the figures that are named, "" for none."""
    if soal.ada("anggaran", "serapan", "realisasi_anggaran"):
        return ANGGARAN
    if soal.ada("kinerja", "indikator", "capaian"):
        return KINERJA
    return IKK if soal.ada("pengampu") and soal.ada("lapor") and soal.angka else ""


def read(soal: Soal) -> Iterator[Tafsiran]:
    jenis = kind_of(soal)
    for satu in (
        _lists(soal, jenis),
        _of_unit(soal, jenis),
        _due(soal, jenis),
        _named(soal, jenis),
        _survey(soal),
    ):
        yield from satu
    if soal.ada("tugas_saya"):
        yield _reading(soal, Hal.TUGAS, derajat.TUGAS)


def _reading(
    soal: Soal,
    hal: Hal,
    pantas: int,
    *,
    juga: tuple[str, ...] = (),
    tempat: frozenset[int] = frozenset(),
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    biasa = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BIASA)
    return reading(soal, hal, pantas, konsep=(*LAPORAN, *juga), kata=biasa | tempat, **isi)


def _lists(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield who has reported or posted, and who has not."""
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD}
    angka = frozenset(n for n, _ in soal.angka)
    if soal.ada("belum_lapor") or (laporan and _asks_who(soal) and soal.kata_ada("belum")):
        terlambat = "terlambat" if soal.kata_ada(*TERLAMBAT) else ""
        if laporan or not jenis:
            yield _reading(
                soal,
                Hal.BELUM_LAPOR,
                _of_whom(soal, laporan=laporan),
                daftar=jenis,
                tempat=angka,
                rincian=terlambat,
            )
        if not laporan and (jenis or _posting(soal)):
            yield _reading(
                soal,
                Hal.BELUM_ISI,
                derajat.LAPORAN_DISEBUT if jenis else derajat.BELUM_ISI,
                daftar=jenis,
                juga=ISIAN,
            )
    elif _asks_who(soal) and (laporan or soal.ada("lapor", "sudah_lapor")):
        lapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada("sudah")
        if lapor or not soal.ada("pengampu_ikk", "sampel", "pengampu"):
            yield _reading(
                soal,
                Hal.SUDAH_LAPOR,
                derajat.LAPORAN_DISEBUT if laporan and lapor else derajat.LAPORAN_TAK_DISEBUT,
                daftar=jenis if laporan else "",
                tempat=angka,
            )


def _of_whom(soal: Soal, *, laporan: bool) -> int:
    """Return how likely reports are missing that somebody owes, not figures."""
    if laporan:
        return derajat.LAPORAN_DISEBUT
    return derajat.LAPORAN_TAK_DISEBUT if _posting(soal) else derajat.MELAPOR


def _posting(soal: Soal) -> bool:
    """Tell whether figures are missing rather than reports: "belum isi", "belum ngisi"."""
    return soal.ada("isi") or soal.kata_ada("isi", "mengisi", "ngisi", "diisi", "input")


def _asks_who(soal: Soal) -> bool:
    """Tell whether units are asked for that have or have not reported."""
    if soal.ada("sudah_lapor"):
        return True
    bertanya = soal.ada(*BERTANYA_SIAPA) or soal.kata_ada("berapa")
    menyebut = soal.ada("lapor") or soal.kata_ada("belum", "sudah")
    return menyebut and bertanya and not soal.ada("tenggat")


def _of_unit(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield whether a unit has reported, the person's own for "kami"."""
    unit = soal.kenal(Jenis.UNIT)
    menyebut = soal.ada("lapor", "sudah_lapor", "belum_lapor")
    if unit.benda and (menyebut or soal.ada("ikk", "ikm")):
        if soal.ada("ikk") and soal.kata_ada("nilai", "persen", "capaian") and not menyebut:
            yield _reading(
                soal,
                Hal.DAFTAR_UNIT,
                derajat.NILAI_UNIT,
                daftar=IKK,
                rincian="nilai",
                tempat=unit.kata,
            )
        yield _reading(
            soal,
            Hal.LAPORAN_UNIT,
            _sure(soal, menyebut=menyebut),
            daftar=jenis or _by_time(soal),
            juga=ISIAN,
            tempat=unit.kata,
            benda=unit.benda,
        )
    elif (
        not unit and menyebut and soal.kata_ada(*KAMI) and not soal.ada(*BERTANYA_SIAPA, "tenggat")
    ):
        daftar = jenis or _by_time(soal)
        yield _reading(soal, Hal.LAPORAN_UNIT, derajat.KAMI_MELAPOR, daftar=daftar, juga=ISIAN)


def _sure(soal: Soal, *, menyebut: bool) -> int:
    """Return how likely it is that a unit is asked for that is named."""
    if not menyebut:
        return derajat.UNIT_TANPA_LAPOR
    dinamai = soal.kenal(Jenis.UNIT).kata & soal.berisi
    jelas = dinamai and not soal.ada("tenggat")
    return derajat.UNIT_MELAPOR if jelas else derajat.UNIT_DUGAAN


def _by_time(soal: Soal) -> str:
    """Return the field whose figures are posted by such a part of a year, "" for none."""
    if soal.waktu.triwulan is not None:
        return KINERJA
    return ANGGARAN if soal.waktu.bulan is not None and _posting(soal) else ""


def _due(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    if not soal.ada("tenggat") and not _asks_for_a_date(soal, jenis):
        return
    unit = soal.kenal(Jenis.UNIT)
    if not jenis and soal.waktu.triwulan is not None:
        jenis = KINERJA
    yield _reading(
        soal,
        Hal.TENGGAT,
        derajat.LAPORAN_DISEBUT if jenis or soal.ada("lapor") else derajat.TENGGAT_SAJA,
        daftar=jenis,
        juga=(*ISIAN, "perjanjian_kinerja", "sebelumnya", "dasar_hukum", "sakip"),
        tempat=unit.kata | frozenset(n for n, _ in soal.angka),
        benda=unit.benda[:1],
        rincian=next((nama for frasa, nama in WAKTU if _says(soal, frasa)), ""),
    )


def _says(soal: Soal, frasa: tuple[str, ...]) -> bool:
    teks = [k.teks for k in soal.kata]
    return any(tuple(teks[n : n + len(frasa)]) == frasa for n in range(len(teks)))


def _asks_for_a_date(soal: Soal, jenis: str) -> bool:
    """Tell whether a report and a day are named: "tgl 31 januari utk ikk itu resmi?"."""
    return jenis in {IKK, SKM} and soal.ada("tanggal") and not soal.ada("lapor", "belum_lapor")


def _named(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield which units stand on a list, and which one collects what they send."""
    if jenis in {IKK, SKM, LKJIP, PK} and soal.ada("pengampu") and soal.kata_ada(*MENGUMPULKAN):
        yield _reading(soal, Hal.DAFTAR_UNIT, derajat.PENGUMPUL, daftar=jenis, rincian="pengumpul")
    melapor = soal.ada("lapor", "belum_lapor", "sudah_lapor")
    terdaftar = soal.ada("pengampu_ikk", "sampel")
    unit = soal.kenal(Jenis.UNIT)
    if terdaftar or (soal.ada("ikk", "ikm") and soal.ada("pd", "pengampu") and not melapor):
        sendiri = unit.benda[:1] if unit.kata & soal.berisi else ()
        yield _reading(
            soal,
            Hal.DAFTAR_UNIT,
            derajat.DAFTAR_SAMBIL_MELAPOR if melapor else derajat.DAFTAR_UNIT,
            daftar=IKK if jenis == IKK else SKM,
            juga=("tentang", "urutkan", "sub_bagian"),
            tempat=unit.kata | frozenset(n for n, _ in soal.angka),
            benda=sendiri,
            rincian="" if sendiri or not _asks_for_bagian(soal) else "bagian",
            banyak=_place(soal),
        )
    if soal.ada("pd") and soal.ada("banyaknya", "yang_mana", "total") and not jenis and not melapor:
        yield _reading(soal, Hal.DAFTAR_UNIT, derajat.LAPORAN_TAK_DISEBUT, daftar="pd")


def _asks_for_bagian(soal: Soal) -> bool:
    return soal.ada("bagian") or any(k.teks == "bagian" for k in soal.kata)


def _place(soal: Soal) -> int | None:
    """Return the place on a list that is asked for: "urutan 11", "nomor 26"."""
    bernomor = soal.ada("urutkan") or soal.kata_ada("no", "nomor", "ke", "urutan")
    if not bernomor:
        return None
    return next((int(n) for _, n in soal.angka if n == int(n) and 0 < n < DAFTAR_TERPANJANG), None)


def _survey(soal: Soal) -> Iterator[Tafsiran]:
    unit = soal.kenal(Jenis.UNIT)
    bernama = frozenset(n for n, k in enumerate(soal.kata) if k.teks in SURAT)
    if soal.ada("ikm") and bernama:
        yield _reading(
            soal,
            Hal.SURVEI,
            derajat.SURAT_SURVEI,
            daftar=SKM,
            rincian="surat",
            juga=("nomor_surat", "jabatan", "dasar_hukum"),
            tempat=bernama | unit.kata,
        )
    mutu = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BAIK)
    if soal.kata_ada("baik") and len(soal.angka) == 1 and not unit.kata & soal.berisi:
        yield _reading(
            soal,
            Hal.SURVEI,
            derajat.MUTU_SURVEI,
            daftar=SKM,
            rincian="mutu",
            juga=("predikat",),
            tempat=mutu,
        )
    if soal.ada("ikm"):
        arah = Arah.TERTINGGI if soal.ada("tertinggi") else Arah.TERENDAH
        yield _reading(
            soal,
            Hal.SURVEI,
            _survey_worth(soal),
            daftar=SKM,
            juga=("predikat", "rata", "unsur", "terendah", "tertinggi", *ISIAN, "target"),
            tempat=unit.kata | mutu,
            benda=unit.benda[:1],
            arah=arah if soal.ada("tertinggi", "terendah") else None,
            rincian="sendiri" if soal.kata_ada(*KAMI) and not soal.ada("rata") else "",
            banyak=soal.bilangan,
        )


def _survey_worth(soal: Soal) -> int:
    if soal.ada("rata"):
        return derajat.RATA_SURVEI
    return derajat.SURVEI_UNIT if soal.kenal(Jenis.UNIT).benda else derajat.SURVEI
