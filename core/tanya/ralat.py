"""A sentence that corrects itself: "serapan bagian hukum eh salah, bagian umum"."""

from collections.abc import Sequence

from core.tanya.indeks import Indeks
from core.tanya.kalimat import Kata
from core.tanya.soal import Soal
from core.tanya.waktu import read_waktu

EH = frozenset(["eh"])
"""Whoever says so in the middle of a sentence takes something back."""
LANJUT = frozenset(
    ["salah", "maksud", "maksudnya", "maksudku", "saya", "kami", "aku", "sori", "maaf", "ralat"]
)
"""What may stand behind or before it, and says the same."""
SENDIRI = frozenset(["maksudku", "ralat", "maksudnya"])
"""Words that take something back by themselves, once something was said."""
JANGAN = frozenset(["jangan", "bukan", "tidak", "gausah"])
TAMPIL = frozenset(
    ["tampilkan", "tampilin", "kasih", "sebut", "sebutkan", "tunjukkan", "usah", "perlu", "kirim"]
)
"""What is to be shown instead of something else."""
ANGKA = frozenset(
    [
        *("serapan", "pagu", "sisa", "realisasi", "realisasi_anggaran", "anggaran", "capaian"),
        *("target", "murni", "perubahan"),
    ]
)
"""Figures: of two only the one that is meant is asked for."""
TINGKAT = frozenset(["program", "kegiatan", "sub_kegiatan", "bagian"])


def corrected(kata: Sequence[Kata], indeks: Indeks, tahun_ini: int) -> list[Kata]:
    """Return the words without what they take back themselves."""
    hasil = _shown_instead(kata)
    if (letak := _mark(hasil)) is None:
        return hasil
    awal, akhir = letak
    depan, belakang = hasil[:awal], hasil[akhir:]
    kiri, kanan = (_taken(satu, indeks, tahun_ini) for satu in (depan, belakang))
    if not _says(kiri) or not _says(kanan):
        return hasil
    tetap = _kept(kiri, kanan)
    return [*(k for n, k in enumerate(depan) if n in tetap), *belakang]


def _mark(kata: Sequence[Kata]) -> tuple[int, int] | None:
    """Return where words begin and end that take back what stands before them."""
    for n, k in enumerate(kata):
        if not n or n == len(kata) - 1:
            continue
        lusa = kata[n + 1].teks
        eh = k.teks in EH
        maksud = k.teks == "maksud" and lusa in {"saya", "kami", "aku"}
        salah = k.teks == "salah" and lusa in {"maksud", "maksudnya", "maksudku"}
        sendiri = k.teks in SENDIRI and bool(kata[n - 1].batas) and not _asks(kata[n + 1 :])
        if not (eh or maksud or salah or sendiri):
            continue
        awal, akhir = n, n + 1
        while awal and (kata[awal - 1].batas or kata[awal - 1].teks in LANJUT):
            awal -= 1
        while akhir < len(kata) and (kata[akhir].teks in LANJUT or kata[akhir].batas == ","):
            akhir += 1
        return (awal, akhir) if awal and akhir < len(kata) else None
    return None


def _asks(kata: Sequence[Kata]) -> bool:
    """Tell whether it is asked what is meant: "serapan, maksudnya apa"."""
    return any(k.teks in {"apa", "apakah", "gimana", "bagaimana", "kah"} for k in kata)


def _taken(kata: Sequence[Kata], indeks: Indeks, tahun_ini: int) -> Soal:
    return Soal(kata, read_waktu(kata, tahun_ini), indeks)


def _says(soal: Soal) -> bool:
    """Tell whether something is named, a figure or a time among it."""
    return bool(_things(soal) or soal.waktu.dipakai or soal.ada(*ANGKA, *TINGKAT) or soal.angka)


def _things(soal: Soal) -> frozenset[int]:
    """Return the places of the words that name things."""
    return soal.berisi | frozenset(soal.nomor_pos) | _codes(soal)


def _codes(soal: Soal) -> frozenset[int]:
    return frozenset(n for n, k in enumerate(soal.kata) if k.kode)


def _kept(kiri: Soal, kanan: Soal) -> frozenset[int]:
    """Return the places of the words before that still hold: those of nothing said again."""
    buang: set[int] = set()
    if _things(kanan):
        jenis = TINGKAT if kanan.ada(*TINGKAT) else frozenset[str]()
        buang |= _things(kiri) | kiri.tempat(*jenis)
    elif kanan.angka and not kanan.waktu.ada:
        # "program 1 eh 2": the number behind stands for the one before it.
        buang |= {n for n, _ in kiri.angka}
    if kanan.waktu.ada:
        buang |= kiri.waktu.dipakai
    if kanan.ada(*ANGKA):
        buang |= kiri.tempat(*ANGKA)
    return frozenset(range(len(kiri.kata))) - buang


def _set_right(kata: Sequence[Kata]) -> bool:
    """Tell whether one thing is meant and not another: "bukan X tapi Y"."""
    depan = next(k.teks for k in kata if not k.batas)
    return depan == "bukan" and any(k.teks in {"tapi", "tetapi", "melainkan"} for k in kata)


def _shown_instead(kata: Sequence[Kata]) -> list[Kata]:
    """Return what is to be shown where something else is not: "jangan X, tampilkan Y"."""
    isi = [n for n, k in enumerate(kata) if not k.batas]
    if not isi or kata[isi[0]].teks not in JANGAN or len(isi) < 4:  # noqa: PLR2004  a wish each
        return list(kata)
    if kata[isi[1]].teks not in TAMPIL and not _set_right(kata):
        return list(kata)
    for n in range(isi[1] + 1, len(kata) - 1):
        if kata[n].batas == "," or kata[n].teks in {"tapi", "tetapi", "melainkan"}:
            sisa = list(kata[n + 1 :])
            while sisa and (sisa[0].teks in TAMPIL or sisa[0].teks in {"tapi", "yang"}):
                sisa = sisa[1:]
            angka = [k for k in kata[: n + 1] if k.konsep & ANGKA]
            lagi = not any(k.konsep & ANGKA for k in sisa)
            return [*(angka if lagi else []), *sisa] if sisa else list(kata)
    return list(kata)
