"""Which kind of report a question is about, and what every such question may say besides."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import daftar
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
LKJIP_PEMDA = "lkjip_pemda"
"""That of the whole Pemda, which goes to the ministry."""
KEPADA = frozenset(
    [
        *("kementerian", "kemenpan", "panrb", "menpan", "kemenpanrb", "menpanrb", "kemendagri"),
        *("mendagri", "menteri", "gubernur", "provinsi", "pusat", "presiden", "negeri", "pan"),
        *("reformasi", "birokrasi", "pendayagunaan", "aparatur", "negara", "kabupaten", "kota"),
        *("kepada", "inspektorat"),
    ]
)
"""Words for those to whom a Pemda reports."""
PEMDA = frozenset(["pemda", "pemkot", "kota", "pemerintah", "kabupaten", "pemkab", "daerah"])
ATASAN = KEPADA - {"inspektorat", "kota", "kabupaten", "kepada", "gubernur", "aparatur"}
BERDUA = f"{IKK}+{SKM}"
"""Both of what units report to others."""
KAMI = ("kami", "kita", "saya", "aku")
PERTAMA = daftar.PUKUL_RATA
PERSEN = ("persen", "persennya", "persentase", "persentasenya")
BIASA = frozenset(
    [
        *("unit", "periode", "dekat", "terdekat", "ikut", "urusan", "masa", "survei", "seluruh"),
        *("dikumpul", "dikirim", "satu2nya", "hari", "akhir", "pelayanan", "masyarakat"),
        *("responden", "permintaan", "cuma", "padahal", "jumlah", "unsur"),
        *("diterima", "masuk", "setelah", "sesudah", "lewat", "batas", "dinas", "opd"),
        *("minggu", "pekan", "depan", "besok", "lusa", "terima", "menerima", "data"),
        *("diisi", "isi", "mengisi", "rekap", "hari", "paling", "lama", "sekali"),
        *("tugas", "tugasnya", "kewajiban", "kerjaan"),
        *("menteri", "gubernur", "pusat", "pemprov"),
        *("surat", "suratnya", "contoh", "resmi", "daftar", "nama", "semester", "triwulan"),
    ]
)
"""Words that such a question has and that name nothing in it."""
SUDAH_MASUK = ("diterima", "masuk", "terkirim", "telat", "terlambat", "tepat")
MESTI = ("harus", "wajib", "paling", "mesti", "boleh", "sebelum", "terakhir", "batas")
BERTANYA_SIAPA = ("siapa", "yang_mana", "banyaknya", "pd")
MENGINGATKAN = ("ingatkan", "tagih", "diingatkan", "ditagih")
"""What is done to whoever has not reported: it is not one's own report that is asked for."""
PROGRES = ("progres", "progress", "perkembangan", "rekap", "status", "pengumpulan", "kondisi")
"""Words that ask how far reports have come."""
MELAPOR = ("lapor", "melapor", "laporan", "kirim", "setor")
MENGISI = ("isi", "mengisi", "ngisi", "diisi", "input", "lengkap", "komplit", "komplet")


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
    if soal.ada("tenggat") and names_lkjip(soal):
        unit = soal.ada("pd") or soal.kata_ada("perangkat", "bagian")
        seluruh = soal.kata_ada(*ATASAN) or (soal.kata_ada(*PEMDA) and not unit)
        return LKJIP_PEMDA if seluruh else LKJIP
    return _posted_kind(soal)


def names_lkjip(soal: Soal) -> bool:
    """Tell whether the report on performance is named, by its short name or the long one."""
    teks = [k.teks for k in soal.kata]
    panjang = any(teks[n : n + 2] == ["laporan", "kinerja"] for n in range(len(teks)))
    instansi = soal.kata_ada("instansi", *PEMDA, *ATASAN)
    return soal.kata_ada("lkjip", "lakip", "lkip") or (panjang and instansi)


def _posted_kind(soal: Soal) -> str:
    """Return the field of the figures that are named, "" for none."""
    if soal.ada("anggaran", "serapan", "realisasi_anggaran"):
        return ANGGARAN
    if soal.ada("kinerja", "indikator", "capaian"):
        return KINERJA
    return IKK if soal.ada("pengampu") and soal.ada("lapor", "pd") and soal.angka else ""


def report(
    soal: Soal,
    hal: Hal,
    pantas: int,
    *,
    juga: tuple[str, ...] = (),
    tempat: frozenset[int] = frozenset(),
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    biasa = frozenset(n for n, k in enumerate(soal.kata) if k.teks in BIASA)
    luar: list[str] = []
    if hal in {Hal.BELUM_LAPOR, Hal.SUDAH_LAPOR}:
        luar = list(dict.fromkeys(kinds_left_out(soal)))
        tanda = (f"!{awal}" for awal in luar)
        isi["teks"] = " ".join(filter(None, [kinds_asked(soal), _called(soal), *tanda]))
        if soal.kata_ada(*PERSEN):
            isi["ukuran"] = (Ukuran.PORSI,)
    terbaca = reading(soal, hal, pantas, konsep=(*LAPORAN, *juga), kata=biasa | tempat, **isi)
    if not luar:
        return terbaca
    sisa = tuple(k for k in soal.kecuali.asing if k not in soal.indeks.golongan)
    # "Selain puskesmas" leaves out all of them, and none by its name.
    benda = tuple(
        b
        for b in soal.kecuali.benda
        if b.jenis is not Jenis.UNIT or not any(s.lower().split()[0] in luar for s in b.sebutan)
    )
    tanya = replace(terbaca.pertanyaan, mengecualikan=False, kecuali_asing=sisa, kecuali=benda)
    return replace(terbaca, pertanyaan=tanya)


def kinds_asked(soal: Soal) -> str:
    """Return the marks of the kinds of units that are asked for: "puskesmas mana yg belum"."""
    # "Dinas" is what people call any perangkat daerah.
    luar = {*daftar.PUKUL_RATA, "bagian", *kinds_left_out(soal)}
    semua = [s for s in daftar.kinds(soal) if s[1] not in luar]
    return " ".join(f"{'=' if ya else '!'}{awal}" for ya, awal in semua)


def _called(soal: Soal) -> str:
    """Return the marks of a kind that any unit is called by, so that its own come first."""
    return " ".join(f"~{awal}" for ya, awal in daftar.kinds(soal) if ya and awal in PERTAMA)


def kinds_left_out(soal: Soal) -> Iterator[str]:
    """Yield the kinds of units that are left out as such: "selain puskesmas", "di luar dinas"."""
    isi = {id(k) for k in soal.kata}
    for n, k in enumerate(soal.utuh):
        awal = soal.indeks.golongan.get(k.teks)
        lusa = soal.utuh[n + 1] if n + 1 < len(soal.utuh) else None
        sendiri = (
            lusa is None or id(lusa) in isi or lusa.batas or lusa.hias or lusa.teks in PENGHUBUNG
        )
        sendiri = sendiri or bool(lusa and lusa.konsep & {"siapa", "yang_mana"})
        if awal is not None and id(k) not in isi and sendiri:
            yield awal


def of_kinds(soal: Soal) -> frozenset[int]:
    if not kinds_asked(soal):
        return frozenset()
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in soal.indeks.golongan)


def names_kind_only(soal: Soal) -> bool:
    """Tell whether no unit is named, only what kind of unit is asked for."""
    kata = soal.kenal(Jenis.UNIT).kata & soal.berisi
    return bool(kinds_asked(soal)) and kata <= of_kinds(soal)


def posting(soal: Soal) -> bool:
    """Tell whether figures are missing rather than reports: "belum isi", "belum ngisi"."""
    return soal.ada("isi") or soal.kata_ada(*MENGISI)


def names_stranger(soal: Soal) -> bool:
    """Tell whether a unit is named of which only the kind is known: "puskesmas betungan"."""
    unit = soal.kenal(Jenis.UNIT).kata & soal.berisi
    if not unit or any(soal.kata[n].teks not in soal.indeks.golongan for n in unit):
        return False
    return any(n - 1 in unit for n in soal.berisi - unit)


def names_one(soal: Soal) -> bool:
    """Tell whether a unit is named by words of its own."""
    unit = soal.kenal(Jenis.UNIT)
    return bool(unit.benda and unit.kata & soal.berisi) and not names_kind_only(soal)


def progress(soal: Soal) -> frozenset[int]:
    return frozenset(n for n, k in enumerate(soal.kata) if k.teks in PROGRES)


def by_time(soal: Soal) -> str:
    """Return the field whose figures are posted by such a part of a year, "" for none."""
    if soal.waktu.triwulan is not None:
        return KINERJA
    return ANGGARAN if soal.waktu.bulan is not None and posting(soal) else ""


def asks_when_it_came(soal: Soal) -> bool:
    """Tell whether it is asked on which day units that are named have reported."""
    harus = soal.kata_ada("harus", "wajib", "paling", "mesti", "boleh", "akan", "sebelum")
    melapor = soal.ada("lapor", "sudah_lapor") or soal.kata_ada(*MELAPOR)
    melapor = melapor and soal.ada("tenggat", "tanggal") and not is_plain(soal)
    return melapor and not harus and not soal.kata_ada(*KAMI) and names_one(soal)


def ours_came(soal: Soal) -> bool:
    """Tell whether it is asked on which day one's own report was received."""
    return soal.kata_ada(*KAMI) and soal.kata_ada(*SUDAH_MASUK) and not soal.kata_ada(*MESTI)


def is_plain(soal: Soal) -> bool:
    """Tell whether a deadline is spoken of; "kapan" alone may ask for any day."""
    tempat = soal.tempat("tenggat")
    return any(soal.kata[n].teks not in {"kapan", "tanggal", "berapa"} for n in tempat)
