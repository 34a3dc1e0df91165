"""Figures and reports that somebody wants to have kept."""

from collections.abc import Iterator, Sequence

from core.tanya.bilangan import LETAK
from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import SANTUN, Soal
from core.tanya.tafsir import derajat, jenis_angka
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import ANGGARAN, LKJIP, PK, kind_of
from core.tanya.tafsir.tindakan import UANG_TERKECIL, figure_of, grade_of, named, numbers_of, said

SEMUA = (
    *("capaian", "target", "realisasi", "pagu", "serapan", "anggaran", "indikator", "kinerja"),
    *("program", "kegiatan", "sub_kegiatan", "bagian", "realisasi_anggaran", "ikm", "ikk", "lapor"),
    *("milik_kami", "pengampu", "isi", "tanggal", "sumber"),
)
"""What stands in a posting and asks nothing there."""
BERTANYA = frozenset(
    [
        *("berapa", "kenapa", "mengapa", "apa", "apakah", "mana", "bagaimana", "siapa", "kapan"),
        *("kalau", "jika", "andai", "seandainya", "misal", "misalnya", "bila", "kok", "benar"),
        *("betul", "tanya", "nanya", "sudah", "belum", "tidak", "bukan", "lihat", "cek", "cocok"),
    ]
)
"""Words of somebody who asks, rather than tells."""
MENGIRIM = frozenset(
    ["kirim", "setor", "nyetor", "laporkan", "kumpulkan", "lapor", "unggah", "upload", "ngirim"]
)
MELAPORKAN = frozenset(["lapor", "laporkan", "melapor", "melaporkan", "ngelaporin"])
"""Who says so tells a figure that is to be kept."""
INGIN = ("mau", "ingin", "hendak", "izin", "ijin")
TAK_MEMBERI = ("pagu", "serapan", "sisa", "penyebab", "banding", "andai", "andai_realisasi")
BERISI = frozenset(["mou", "raperwal", "kebijakan", "inovasi", "dasar_hukum"])
"""What has contents that may be asked for."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    if not (jenis_angka.asks_which(soal) or jenis_angka.asks_unit(soal)):
        # "Lapor SAKIP 8,86 persen atau poin" tells of no figure.
        yield from _posts(soal)
    yield from _sends(soal)


def _posts(soal: Soal) -> Iterator[Tafsiran]:
    """Yield a figure that somebody wants to have kept, or tells of a period."""
    melapor = frozenset(n for n, k in enumerate(soal.kata) if k.teks in MELAPORKAN)
    # "Izin melaporkan, inovasi tw 2 ..." says what is done, and is no part of a name.
    soal = soal.without(melapor) if melapor else soal
    tentang = named(soal)
    sudah = _reached(soal) | _whether_may(soal)
    tanya = any(k.teks in BERTANYA and n not in sudah for n, k in enumerate(soal.kata))
    angka = figure_of(soal, tentang)
    diminta = (
        said(soal, "isi")
        and not _is_content(soal)
        and not soal.ada(
            *("belum_lapor", "siapa", "yang_mana", "pengampu", "tenggat", "banyaknya", "kosong")
        )
    )
    tersirat = _told(soal, tentang, melapor=bool(melapor)) and not tanya
    if not (diminta and not (tanya and not angka)) and not tersirat:
        return
    if not tentang.benda and kind_of(soal) in {IKK, SKM}:
        return
    unit = soal.kenal(Jenis.UNIT)
    yield reading(
        soal,
        Hal.MENGISI,
        _posting_worth(angka=bool(angka and (diminta or melapor)), tersirat=tersirat),
        konsep=("isi", *SEMUA, *(("banyaknya", "total") if tersirat else ())),
        kata=[
            *(*tentang.kata, *unit.kata, *grade_of(soal, tentang), *melapor),
            *(n for n, _ in soal.angka),
        ],
        benda=(*tentang.benda[:1], *(unit.benda[:1] if diminta else ())),
        ukuran=ukuran_of(soal),
        dasar=dasar_of(soal),
        daftar=ANGGARAN if soal.ada("anggaran", "realisasi_anggaran", "serapan") else "",
        teks=angka,
        rincian="" if diminta else _how_sure(soal, melapor=bool(melapor)),
        menduga=not diminta,
        angka=tuple(n for _, n in soal.angka),
    )


def _how_sure(soal: Soal, *, melapor: bool) -> str:
    """Return whether a figure is told, or rather asked for: "harmonisasi sudah 48 ya"."""
    ditanya = soal.memastikan or not (melapor or soal.waktu.ada)
    return "dipastikan" if ditanya else "tersirat"


def _reached(soal: Soal) -> frozenset[int]:
    """Return the words that say how far something has come by now: "sudah 48"."""
    return frozenset(
        n
        for n, k in enumerate(soal.kata[:-1])
        if k.teks == "sudah" and soal.kata[n + 1].angka is not None
    )


def _whether_may(soal: Soal) -> frozenset[int]:
    """Return the words that ask for leave: "bisa ga", "boleh tidak"; the dialogue says whether."""
    return frozenset(
        n
        for n, k in enumerate(soal.kata)
        if n and k.teks in {"tidak", "apa"} and soal.kata[n - 1].teks in {"bisa", "boleh"}
    )


def _is_content(soal: Soal) -> bool:
    """Tell whether "isi" is what something says: "isi mou nomor 7", "isi bab 2"."""
    return any(
        k.teks == "isi"
        and (bool(soal.kata[n + 1].konsep & BERISI) or soal.kata[n + 1].teks in {*LETAK, "subbab"})
        for n, k in enumerate(soal.kata[:-1])
    )


def _posting_worth(*, angka: bool, tersirat: bool) -> int:
    if angka:
        return derajat.ISI
    return derajat.ISI_TERSIRAT if tersirat else derajat.ISI_TANPA_ANGKA


def _told(soal: Soal, tentang: Dikenal, *, melapor: bool) -> bool:
    """Tell whether one figure of a thing and a period is given, and nothing is asked of it."""
    angka = numbers_of(soal, tentang)
    if not tentang.benda or soal.ada(*TAK_MEMBERI):
        return False
    if len(angka) > 1 and " dari " not in figure_of(soal, tentang):
        return False
    if len(soal.waktu.tahun) > 1:
        return False
    if tentang.benda[0].jenis is Jenis.INDIKATOR:
        diberi = bool(angka) or bool(grade_of(soal, tentang))
        lain = soal.ada("target", "capaian", "predikat")
        kini = soal.waktu.triwulan is not None or melapor
        kini = kini or bool(_reached(soal) and not soal.waktu.ada)
        return diberi and kini and not lain
    ada_waktu = soal.waktu.bulan is not None or soal.waktu.triwulan is not None
    return bool(angka) and ada_waktu and angka[-1][1] >= UANG_TERKECIL


def _sends(soal: Soal) -> Iterator[Tafsiran]:
    """Yield a report that somebody wants to send."""
    kata = [k.teks for k in soal.kata if not k.batas]
    yield from _sends_any(soal, kata)
    jenis = LKJIP if soal.kata_ada("lkjip", "lakip") else kind_of(soal)
    if jenis not in {IKK, SKM, LKJIP, PK} or soal.ada("belum_lapor", "sudah_lapor", "tenggat"):
        return
    ingin = soal.kata_ada(*INGIN) and any(k in MENGIRIM for k in kata)
    menyuruh = (bool(kata) and kata[0] in MENGIRIM) or said(soal, "isi") or _tells_own(soal)
    if not (ingin or menyuruh) or any(k in BERTANYA for k in kata):
        return
    unit = soal.kenal(Jenis.UNIT)
    yield reading(
        soal,
        Hal.MENGISI,
        derajat.KIRIM_LAPORAN,
        konsep=(*SEMUA, "sampel", "pengampu_ikk", "perjanjian_kinerja", "predikat"),
        kata=[*unit.kata, *(n for n, _ in soal.angka)],
        benda=unit.benda[:1] if unit.kata & soal.berisi else (),
        daftar=jenis,
    )


def _tells_own(soal: Soal) -> bool:
    """Tell whether the score of one's own survey of a half year is told: "skm kami 84,5 smt 1"."""
    kami = soal.ada("milik_kami") or soal.kata_ada("kami", "kita", "saya")
    lain = soal.konsep - {"ikm", "milik_kami", "predikat"}
    nilai = len(soal.angka) == 1 and soal.ada("ikm") and soal.waktu.semester is not None
    return kami and nilai and not (lain or soal.menduga)


def _sends_any(soal: Soal, kata: Sequence[str]) -> Iterator[Tafsiran]:
    """Yield that a report or figures are to be sent, of which nothing more is said."""
    isi = [k for k in kata if k not in SANTUN]
    awal = bool(isi) and isi[0] in MENGIRIM - {"lapor", "laporkan"}
    ingin = soal.kata_ada(*INGIN) and any(k in MENGIRIM for k in isi)
    lain = soal.berisi or soal.angka or soal.kata_ada("lkjip", "lakip", "lkip", "bab")
    if not (awal or ingin) or lain or any(k in BERTANYA for k in kata):
        return
    if soal.konsep <= {"lapor", "milik_kami", "salam"} and soal.kata_ada("laporan", "laporannya"):
        yield reading(
            soal,
            Hal.MENGISI,
            derajat.KIRIM_LAPORAN,
            konsep=("lapor", "milik_kami", "salam"),
            rincian="kirim",
        )
    elif soal.ada("realisasi", "realisasi_anggaran") and soal.konsep <= set(SEMUA):
        yield reading(
            soal,
            Hal.MENGISI,
            derajat.KIRIM_LAPORAN,
            konsep=SEMUA,
            daftar=ANGGARAN if soal.ada("anggaran", "realisasi_anggaran") else "",
        )
