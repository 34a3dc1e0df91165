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
        *("responden", "permintaan", "cuma", "padahal", "jumlah", "unsur"),
        *("diterima", "masuk", "setelah", "sesudah", "lewat", "batas", "dinas", "opd"),
        *("minggu", "pekan", "depan", "besok", "lusa", "terima", "menerima", "data"),
        *("diisi", "isi", "mengisi", "rekap", "hari", "paling", "lama", "sekali"),
        *("surat", "suratnya", "contoh", "resmi", "daftar", "nama", "semester", "triwulan"),
    ]
)
"""Words that such a question has and that name nothing in it."""
TERLAMBAT = ("telat", "terlambat", "ngaret", "molor")
SESUDAH = ("setelah", "sesudah", "lewat", "melewati")
PROGRES = ("progres", "progress", "perkembangan", "rekap", "status", "pengumpulan", "kondisi")
"""Words that ask how far reports have come."""
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
BENDA_LAPOR = ("laporan", "laporannya", "pelaporan")
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
    return IKK if soal.ada("pengampu") and soal.ada("lapor", "pd") and soal.angka else ""


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
    jenis = jenis or (_by_time(soal) if soal.ada("belum_lapor", "sudah_lapor", "isi") else "")
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD}
    semua = frozenset(n for n, k in enumerate(soal.kata) if k.teks in PROGRES)
    tempat = semua | frozenset(n for n, _ in soal.angka)
    if _asks_who_was_late(soal, laporan=laporan):
        yield _reading(
            soal,
            Hal.BELUM_LAPOR,
            derajat.TERLAMBAT,
            daftar=jenis,
            tempat=tempat,
            rincian="terlambat",
        )
    elif soal.ada("di_bawah_target", "di_bawah"):
        return
    elif soal.ada("belum_lapor") or (soal.kata_ada("belum") and _asks_who(soal, laporan=laporan)):
        if laporan or not jenis:
            yield _reading(
                soal, Hal.BELUM_LAPOR, _weight(soal, laporan), daftar=jenis, tempat=tempat
            )
        if not laporan and (jenis or _posting(soal)) and not soal.ada("sisa"):
            yield _reading(
                soal,
                Hal.BELUM_ISI,
                derajat.LAPORAN_DISEBUT if jenis else derajat.BELUM_ISI,
                daftar=jenis,
                juga=ISIAN,
            )
    elif not laporan and _posting(soal) and _asks_who(soal, laporan=False) and jenis:
        yield _reading(
            soal,
            Hal.BELUM_ISI,
            derajat.LAPORAN_DISEBUT,
            daftar=jenis,
            juga=ISIAN,
            tempat=tempat,
            rincian="sudah",
        )
    elif laporan and semua:
        yield _reading(
            soal,
            Hal.SUDAH_LAPOR,
            derajat.KEMAJUAN,
            daftar=jenis,
            juga=("tren", "tidak_diproses"),
            tempat=tempat,
        )
    elif _asks_who(soal, laporan=laporan) and (laporan or soal.ada("lapor", "sudah_lapor")):
        lapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada("sudah")
        if lapor or not soal.ada("pengampu_ikk", "sampel", "pengampu"):
            yield _reading(
                soal,
                Hal.SUDAH_LAPOR,
                derajat.LAPORAN_DISEBUT if laporan and lapor else derajat.LAPORAN_TAK_DISEBUT,
                daftar=jenis if laporan else "",
                tempat=tempat,
            )


def _weight(soal: Soal, laporan: bool) -> int:  # noqa: FBT001  of what is missing
    """Return how likely reports are missing, rather than figures."""
    if laporan:
        return derajat.LAPORAN_DISEBUT
    return derajat.LAPORAN_TAK_DISEBUT if _posting(soal) else derajat.MELAPOR


def _asks_who_was_late(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for whose reports came late."""
    siapa = soal.ada("siapa", "yang_mana", "pd") or soal.kata_ada("berapa")
    if not siapa or soal.kenal(Jenis.UNIT).kata & soal.berisi:
        return False
    if soal.kata_ada(*TERLAMBAT):
        return laporan or soal.ada("lapor")
    return soal.ada("tenggat") and soal.kata_ada(*SESUDAH) and soal.ada("lapor")


def _posting(soal: Soal) -> bool:
    """Tell whether figures are missing rather than reports: "belum isi", "belum ngisi"."""
    return soal.ada("isi") or soal.kata_ada("isi", "mengisi", "ngisi", "diisi", "input")


def _asks_who(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for that have or have not reported."""
    if soal.ada("sudah_lapor"):
        return True
    if soal.ada("tenggat"):
        return False
    menyebut = soal.ada("lapor", "isi") or soal.kata_ada("belum", "sudah")
    if menyebut and (soal.ada(*BERTANYA_SIAPA) or soal.kata_ada("berapa")):
        return True
    # "yg sdh ngumpul ikk cuma 3 ya": nobody is named, and one's own unit is not meant.
    bersama = soal.ada("lapor") and soal.kata_ada("belum", "sudah") and laporan
    return bersama and not soal.kenal(Jenis.UNIT) and not soal.kata_ada(*KAMI)


def _of_unit(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield whether a unit has reported, the person's own for "kami"."""
    unit = soal.kenal(Jenis.UNIT)
    menyebut = _reports(soal, jenis)
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
            tempat=unit.kata | soal.tempat("penyebab"),
            benda=unit.benda,
            rincian="penyebab" if soal.ada("penyebab") else "",
        )
    elif (
        not unit and menyebut and soal.kata_ada(*KAMI) and not soal.ada(*BERTANYA_SIAPA, "tenggat")
    ):
        daftar = jenis or _by_time(soal)
        yield _reading(soal, Hal.LAPORAN_UNIT, derajat.KAMI_MELAPOR, daftar=daftar, juga=ISIAN)


def _reports(soal: Soal, jenis: str) -> bool:
    """Tell whether reporting is spoken of: "laporan serapan" only asks for the figure."""
    if soal.ada("sudah_lapor", "belum_lapor"):
        return True
    kata = [soal.kata[n].teks for n in soal.tempat("lapor")]
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD}
    return any(k not in BENDA_LAPOR or laporan for k in kata)


def _sure(soal: Soal, *, menyebut: bool) -> int:
    """Return how likely it is that a unit is asked for that is named."""
    if not menyebut:
        sudah = soal.kata_ada("sudah", "belum") and not soal.ada("tenggat")
        return derajat.UNIT_MELAPOR if sudah else derajat.UNIT_TANPA_LAPOR
    dinamai = soal.ada("milik_kami") or soal.kenal(Jenis.UNIT).kata & soal.berisi
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
    if not jenis and not soal.ada("lapor") and not _is_plain(soal):
        return
    yield _reading(
        soal,
        Hal.TENGGAT,
        _sure_due(soal, jenis),
        daftar=jenis,
        juga=(*ISIAN, "perjanjian_kinerja", "sebelumnya", "dasar_hukum", "sakip"),
        tempat=unit.kata | frozenset(n for n, _ in soal.angka),
        benda=unit.benda[:1],
        rincian=next(
            (nama for frasa, nama in WAKTU if _says(soal, frasa)),
            "sendiri" if soal.kata_ada(*KAMI) else "",
        ),
    )


def _sure_due(soal: Soal, jenis: str) -> int:
    """Return how likely a deadline is asked for: "kapan" alone may ask for other days."""
    if not jenis and not soal.ada("lapor"):
        return derajat.TENGGAT_SAJA
    return derajat.TENGGAT_DISEBUT if _is_plain(soal) else derajat.LAPORAN_DISEBUT


def _is_plain(soal: Soal) -> bool:
    """Tell whether a deadline is spoken of; "kapan" alone may ask for any day."""
    tempat = soal.tempat("tenggat")
    return any(soal.kata[n].teks not in {"kapan", "tanggal", "berapa"} for n in tempat)


def _says(soal: Soal, frasa: tuple[str, ...]) -> bool:
    teks = [k.teks for k in soal.kata]
    return any(tuple(teks[n : n + len(frasa)]) == frasa for n in range(len(teks)))


def _asks_for_a_date(soal: Soal, jenis: str) -> bool:
    """Tell whether a report and a day are named: "tgl 31 januari utk ikk itu resmi?"."""
    tanggal = soal.ada("tanggal") and soal.waktu.bulan is not None
    return jenis in {IKK, SKM} and tanggal and not soal.ada("lapor", "belum_lapor")


def _named(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield which units stand on a list, and which one collects what they send."""
    if jenis in {IKK, SKM, LKJIP, PK} and soal.ada("pengampu") and soal.kata_ada(*MENGUMPULKAN):
        yield _reading(soal, Hal.DAFTAR_UNIT, derajat.PENGUMPUL, daftar=jenis, rincian="pengumpul")
    melapor = soal.ada("lapor", "belum_lapor", "sudah_lapor")
    terdaftar = soal.ada("pengampu_ikk", "sampel")
    unit = soal.kenal(Jenis.UNIT)
    disebut = soal.ada("ikk") and soal.ada("pd", "pengampu")
    disebut = disebut or (soal.ada("ikm") and soal.ada("pengampu"))
    if terdaftar or ((disebut or (jenis == IKK and soal.ada("pengampu"))) and not melapor):
        bernama = unit.kata & soal.berisi and not soal.ada("yang_mana")
        sendiri = unit.benda[:1] if bernama else ()
        yield _reading(
            soal,
            Hal.DAFTAR_UNIT,
            derajat.DAFTAR_SAMBIL_MELAPOR if melapor else derajat.DAFTAR_UNIT,
            daftar=IKK if jenis == IKK else SKM,
            juga=("tentang", "urutkan", "sub_bagian", "penyebab"),
            tempat=unit.kata | frozenset(n for n, _ in soal.angka),
            benda=sendiri,
            rincian="" if sendiri else _part_of_list(soal),
            banyak=_place(soal),
        )
    banyak = soal.ada("banyaknya", "yang_mana", "total") or soal.kata_ada("saja", "berapa")
    if soal.ada("pd") and banyak and not jenis and not melapor and not unit.kata & soal.berisi:
        yield _reading(soal, Hal.DAFTAR_UNIT, derajat.LAPORAN_TAK_DISEBUT, daftar="pd")


def _part_of_list(soal: Soal) -> str:
    """Return which of the units are asked for, "" for all."""
    if soal.ada("bagian") or soal.kata_ada("bagian"):
        return "bagian"
    return "bukan" if soal.kata_ada("tidak", "bukan") and not soal.kata_ada(*KAMI) else ""


def _place(soal: Soal) -> int | None:
    """Return the place on a list that is asked for: "urutan 11", "nomor 26"."""
    bernomor = soal.ada("urutkan") or soal.kata_ada("no", "nomor", "ke", "urutan")
    if not bernomor:
        return None
    return next((int(n) for _, n in soal.angka if n == int(n) and 0 < n < DAFTAR_TERPANJANG), None)


def _graded(soal: Soal) -> bool:
    """Tell whether the grade of a number is asked for, rather than what a survey came to."""
    return bool(soal.angka) and soal.ada("predikat", "ikm") and not soal.kata_ada(*KAMI)


def _part_of_survey(soal: Soal) -> str:
    if soal.ada("unsur"):
        return "unsur"
    return "sendiri" if soal.kata_ada(*KAMI) and not soal.ada("rata") else ""


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
    if soal.ada("ikm") and not soal.ada("definisi", "rekomendasi"):
        berurut = soal.ada("tertinggi", "terendah")
        arah = Arah.TERTINGGI if soal.ada("tertinggi") else Arah.TERENDAH
        yield _reading(
            soal,
            Hal.SURVEI,
            _survey_worth(soal),
            daftar=SKM,
            juga=("predikat", "rata", "unsur", "terendah", "tertinggi", *ISIAN, "target"),
            tempat=unit.kata | mutu,
            benda=() if berurut and not soal.ada("unsur") else unit.benda[:1],
            arah=arah if berurut else None,
            rincian=_part_of_survey(soal),
            banyak=soal.bilangan,
        )


def _survey_worth(soal: Soal) -> int:
    if _graded(soal):
        return derajat.SURVEI_DINILAI
    if soal.ada("rata"):
        return derajat.RATA_SURVEI
    if soal.ada("sudah_lapor") and soal.kata_ada("nilai", "nilainya", "skor"):
        return derajat.NILAI_LAPORAN
    return derajat.SURVEI_UNIT if soal.kenal(Jenis.UNIT).benda else derajat.SURVEI
