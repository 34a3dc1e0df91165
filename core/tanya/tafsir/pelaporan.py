"""Questions about what units report: deadlines, who has, who has not, survey results."""

from collections.abc import Iterator
from typing import Any

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import daftar, derajat
from core.tanya.tafsir.bacaan import reading
from core.tanya.tafsir.daftar import IKK, SKM

LAPORAN = (
    *("lapor", "belum_lapor", "sudah_lapor", "ikk", "ikm", "pd", "pengampu", "pengampu_ikk"),
    *("sampel", "tenggat", "siapa", "yang_mana", "banyaknya", "total", "unduh", "tanggal"),
    *("bagian", "isi", "kinerja", "indikator", "milik_kami", "salam", "terima_kasih"),
)
"""What a question about reports may ask besides."""
ISIAN = ("realisasi", "anggaran", "capaian", "realisasi_anggaran", "serapan", "kosong")
KINERJA, ANGGARAN = "kinerja", "anggaran"
LPPD, LKJIP, PK = "lppd", "lkjip", "perjanjian_kinerja"
BERDUA = f"{IKK}+{SKM}"
"""Both of what units report to others."""
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
        *("menteri", "gubernur", "pusat", "pemprov"),
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
MELAPOR = ("lapor", "melapor", "laporan", "kirim", "setor")
MENGINGATKAN = ("ingatkan", "tagih", "diingatkan", "ditagih")
"""What is done to whoever has not reported: it is not one's own report that is asked for."""
MENGISI = ("isi", "mengisi", "ngisi", "diisi", "input", "lengkap", "komplit", "komplet")
BENDA_LAPOR = ("laporan", "laporannya", "pelaporan")
MASA_SURVEI = ("periode", "masa")
DUA_ANGKA = 100


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
    dua = soal.ada("ikk", "pengampu_ikk") and soal.ada("ikm", "sampel")
    for satu in (
        _lists(soal, BERDUA if dua else jenis),
        _of_unit(soal, jenis),
        _due(soal, jenis),
        _named(soal, jenis),
    ):
        yield from satu
    wajib = soal.ada("lapor", "isi") and soal.kata_ada("harus", "wajib", "perlu")
    if soal.ada("tugas_saya") or (wajib and soal.kata_ada(*KAMI) and soal.kata_ada("apa")):
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
    if hal in {Hal.BELUM_LAPOR, Hal.SUDAH_LAPOR}:
        isi["teks"] = _kinds(soal)
    return reading(soal, hal, pantas, konsep=(*LAPORAN, *juga), kata=biasa | tempat, **isi)


def _lists(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield who has reported or posted, and who has not."""
    terisi = soal.ada("belum_lapor", "sudah_lapor") or _posting(soal)
    jenis = jenis or (_by_time(soal) if terisi else "")
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD, BERDUA}
    semua = _progress(soal)
    tempat = semua | frozenset(n for n, _ in soal.angka) | _of_kinds(soal)
    if _asks_who_was_late(soal, laporan=laporan):
        yield _reading(
            soal,
            Hal.BELUM_LAPOR,
            derajat.TERLAMBAT,
            daftar=jenis,
            tempat=tempat,
            rincian="terlambat",
        )
    elif soal.ada("di_bawah_target", "di_bawah", "belum_ada_nilai"):
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
    elif laporan and semua and not _names_one(soal):
        yield _reading(
            soal,
            Hal.SUDAH_LAPOR,
            derajat.KEMAJUAN,
            daftar=jenis,
            juga=("tren", "tidak_diproses"),
            tempat=tempat,
        )
    elif _asks_who(soal, laporan=laporan) and (laporan or soal.ada("lapor", "sudah_lapor")):
        lapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada("sudah", "lapor", "melapor")
        if lapor or not soal.ada("pengampu_ikk", "sampel", "pengampu"):
            yield _reading(
                soal,
                Hal.SUDAH_LAPOR,
                derajat.LAPORAN_DISEBUT if laporan and lapor else derajat.LAPORAN_TAK_DISEBUT,
                daftar=jenis if laporan else "",
                tempat=tempat,
            )


def _kinds(soal: Soal) -> str:
    """Return the marks of the kinds of units that are asked for: "puskesmas mana yg belum"."""
    # "Dinas" is what people call any perangkat daerah.
    semua = [s for s in daftar.kinds(soal) if s[1] not in {*daftar.PUKUL_RATA, "bagian"}]
    return " ".join(f"{'=' if ya else '!'}{awal}" for ya, awal in semua)


def _of_kinds(soal: Soal) -> frozenset[int]:
    if not _kinds(soal):
        return frozenset()
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in soal.indeks.golongan)


def _names_kind_only(soal: Soal) -> bool:
    """Tell whether no unit is named, only what kind of unit is asked for."""
    kata = soal.kenal(Jenis.UNIT).kata & soal.berisi
    return bool(_kinds(soal)) and kata <= _of_kinds(soal)


def _weight(soal: Soal, laporan: bool) -> int:  # noqa: FBT001  of what is missing
    """Return how likely reports are missing, rather than figures."""
    if laporan:
        return derajat.LAPORAN_DISEBUT
    return derajat.LAPORAN_TAK_DISEBUT if _posting(soal) else derajat.MELAPOR


def _asks_who_was_late(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for whose reports came late."""
    siapa = soal.ada("siapa", "yang_mana", "pd") or soal.kata_ada("berapa", "mana")
    if not siapa or (soal.kenal(Jenis.UNIT).kata & soal.berisi and not _names_kind_only(soal)):
        return False
    if soal.kata_ada(*TERLAMBAT) and not soal.kata_ada("paling"):
        return laporan or soal.ada("lapor")
    return soal.ada("tenggat") and soal.kata_ada(*SESUDAH) and soal.ada("lapor")


def _posting(soal: Soal) -> bool:
    """Tell whether figures are missing rather than reports: "belum isi", "belum ngisi"."""
    return soal.ada("isi") or soal.kata_ada(*MENGISI)


def _asks_who(soal: Soal, *, laporan: bool) -> bool:
    """Tell whether units are asked for that have or have not reported."""
    if soal.ada("sudah_lapor"):
        return True
    if soal.ada("belum_lapor") and soal.kata_ada(*MENGINGATKAN):
        return True
    if soal.ada("tenggat"):
        return False
    menyebut = soal.ada("lapor", "isi") or soal.kata_ada("belum", "sudah", "lapor", "melapor")
    bertanya = soal.ada(*BERTANYA_SIAPA) or soal.kata_ada("berapa", "mana")
    if menyebut and (bertanya or (soal.ada("bagian") and soal.kata_ada("apa"))):
        return True
    # "yg sdh ngumpul ikk cuma 3 ya": nobody is named, and one's own unit is not meant.
    bersama = soal.ada("lapor") and soal.kata_ada("belum", "sudah") and laporan
    if (laporan and _those_who(soal)) or (bersama and _names_kind_only(soal)):
        return True
    return bersama and not soal.kenal(Jenis.UNIT) and not soal.kata_ada(*KAMI)


def _those_who(soal: Soal) -> bool:
    """Tell whether units are spoken of by what they have done alone: "unit belum SKM"."""
    if soal.ada("rata", "predikat", "unsur", "terendah", "tertinggi", "pengampu_ikk", "sampel"):
        return False
    unit = soal.kata_ada("unit", "yang", "dinas", "opd") or soal.ada("pd")
    milik = soal.kata_ada(*KAMI) or soal.kenal(Jenis.UNIT).kata & soal.berisi
    return soal.kata_ada("belum", "sudah") and unit and not milik


def _of_unit(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    """Yield whether a unit has reported, the person's own for "kami"."""
    unit = soal.kenal(Jenis.UNIT)
    menyebut = _reports(soal, jenis)
    if _names_kind_only(soal) or soal.kata_ada(*MENGINGATKAN) or _asks_meaning(soal):
        return
    if unit.benda and not menyebut and _stands_how(soal):
        yield _reading(
            soal,
            Hal.LAPORAN_UNIT,
            derajat.UNIT_DUGAAN,
            daftar=jenis or _by_time(soal),
            juga=(*ISIAN, "atasan"),
            tempat=unit.kata,
            benda=unit.benda,
        )
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
            juga=(*ISIAN, "tidak_diproses", "tren", "siapa"),
            tempat=unit.kata
            | soal.tempat("penyebab")
            | _progress(soal)
            | frozenset(n for u in soal.deret.unsur for n in u.kata),
            benda=_units(soal),
            rincian="penyebab" if soal.ada("penyebab") else "",
        )
    elif (
        not unit
        and (menyebut or (_posting(soal) and soal.kata_ada("belum")))
        and soal.kata_ada(*KAMI)
        and not soal.ada(*BERTANYA_SIAPA, "tenggat")
    ):
        yield _reading(
            soal,
            Hal.LAPORAN_UNIT,
            derajat.KAMI_MELAPOR,
            daftar=jenis or _by_time(soal),
            juga=ISIAN,
        )


def _asks_meaning(soal: Soal) -> bool:
    """Tell whether it is asked what a word means, whoever reports what it names."""
    return soal.ada("definisi") and soal.kata_ada("maksudnya", "artinya", "arti", "kepanjangan")


def _names_one(soal: Soal) -> bool:
    """Tell whether a unit is named by words of its own."""
    unit = soal.kenal(Jenis.UNIT)
    return bool(unit.benda and unit.kata & soal.berisi) and not _names_kind_only(soal)


def _progress(soal: Soal) -> frozenset[int]:
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in PROGRES)


def _stands_how(soal: Soal) -> bool:
    """Tell whether it is asked how a unit stands in a part of the year: "tapem tw2 udah?"."""
    boleh = {"bagian", "kinerja", "milik_kami", "salam", "terima_kasih", "pengampu"}
    return (
        (soal.waktu.triwulan is not None or soal.waktu.bulan is not None)
        and soal.kata_ada("sudah", "belum")
        and soal.konsep <= boleh
    )


def _reports(soal: Soal, jenis: str) -> bool:
    """Tell whether reporting is spoken of: "laporan serapan" only asks for the figure."""
    if soal.ada("sudah_lapor", "belum_lapor") or (jenis in {IKK, SKM} and _asks_when_it_came(soal)):
        return True
    if not daftar.reports(soal):
        return _posting(soal) and soal.kata_ada("sudah", "belum")
    kata = [soal.kata[n].teks for n in soal.tempat("lapor")]
    laporan = jenis in {IKK, SKM, LKJIP, PK, LPPD}
    return any(k not in BENDA_LAPOR or laporan for k in kata)


def _sure(soal: Soal, *, menyebut: bool) -> int:
    """Return how likely it is that a unit is asked for that is named."""
    if not menyebut:
        sudah = soal.kata_ada("sudah", "belum") and not soal.ada("tenggat")
        return derajat.UNIT_MELAPOR if sudah else derajat.UNIT_TANPA_LAPOR
    dinamai = soal.ada("milik_kami") or soal.kenal(Jenis.UNIT).kata & soal.berisi
    jelas = dinamai and (not soal.ada("tenggat") or _asks_when_it_came(soal))
    return derajat.UNIT_MELAPOR if jelas else derajat.UNIT_DUGAAN


def _by_time(soal: Soal) -> str:
    """Return the field whose figures are posted by such a part of a year, "" for none."""
    if soal.waktu.triwulan is not None:
        return KINERJA
    return ANGGARAN if soal.waktu.bulan is not None and _posting(soal) else ""


def _due(soal: Soal, jenis: str) -> Iterator[Tafsiran]:
    nanti = next((nama for frasa, nama in WAKTU if _says(soal, frasa)), "")
    segera = nanti and soal.ada("lapor") and soal.kata_ada("harus", "wajib", "perlu")
    if not soal.ada("tenggat") and not _asks_for_a_date(soal, jenis) and not segera:
        return
    if not jenis and soal.ada("akip", "sakip"):
        jenis = "akip"
    if "sudah_lapor" in soal.warisan.konsep and soal.ada("lapor") and not _is_plain(soal):
        # On which days those just told of have reported: "tanggal berapa saja masuknya".
        return
    if jenis in {IKK, SKM} and soal.ada("sudah_lapor", "belum_lapor") and soal.ada("siapa"):
        # "Tenggat SKM kapan, yang sudah lapor siapa": who has is told with the deadline.
        return
    if jenis == SKM and soal.kata_ada(*MASA_SURVEI) and not _is_plain(soal):
        # When people were asked, not when it is due.
        return
    if jenis in {IKK, SKM} and _asks_when_it_came(soal):
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
        juga=(
            *(*ISIAN, "perjanjian_kinerja", "sebelumnya", "dasar_hukum"),
            *("sakip", "akip", "predikat_akip"),
        ),
        tempat=unit.kata | frozenset(n for n, _ in soal.angka),
        benda=unit.benda[:1],
        rincian=nanti or ("sendiri" if soal.kata_ada(*KAMI) else ""),
        teks=_day(soal),
    )


def _asks_when_it_came(soal: Soal) -> bool:
    """Tell whether it is asked on which day units that are named have reported."""
    harus = soal.kata_ada("harus", "wajib", "paling", "mesti", "boleh", "akan", "sebelum")
    melapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada(*MELAPOR)
    melapor = melapor and soal.ada("tenggat", "tanggal") and not _is_plain(soal)
    return melapor and not harus and not soal.kata_ada(*KAMI) and _names_one(soal)


def _units(soal: Soal) -> tuple[Benda, ...]:
    """Return the unit that is named, or several that stand beside each other."""
    unsur = soal.deret.unsur
    sejajar = [b for u in unsur for b in u.benda if b.jenis is Jenis.UNIT]
    return tuple(sejajar) if len(sejajar) > 1 else soal.kenal(Jenis.UNIT).benda


def _day(soal: Soal) -> str:
    """Return the day of a month that is named, "" for none: "31 feb"."""
    if soal.waktu.bulan is None:
        return ""
    hari = (nilai for n, nilai in soal.angka if n + 1 in soal.waktu.dipakai and nilai == int(nilai))
    return next((f"@{int(nilai)}" for nilai in hari if 0 < nilai < DUA_ANGKA), "")


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
    mengurus = soal.ada("bagian") and not soal.ada("pengampu_ikk") and soal.ada("pengampu")
    menerima = soal.kata_ada("ke", "kemana", "kepada") and soal.ada("lapor")
    ke = menerima and soal.kata_ada("mana", "siapa", "kemana") and not soal.ada("tenggat")
    if jenis in {IKK, SKM, LKJIP, PK} and (
        ke or mengurus or (soal.ada("pengampu") and soal.kata_ada(*MENGUMPULKAN))
    ):
        yield _reading(soal, Hal.DAFTAR_UNIT, derajat.PENGUMPUL, daftar=jenis, rincian="pengumpul")
    yield from daftar.read(soal, jenis)
