"""Where one sentence asks twice ("gaji asn terus sisa umum"), and where a line only goes on."""

from collections.abc import Collection, Iterator, Sequence

from core.tanya.kalimat import Kata
from core.tanya.kamus import Kamus
from core.tanya.kosakata import Kosakata

BERTANYA = frozenset(["berapa", "apa", "siapa", "kapan", "kenapa", "mengapa", "bagaimana", "mana"])
DITANYA = frozenset(
    [
        *("anggaran", "pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "capaian"),
        *("target", "penyebab", "rekomendasi", "pengampu", "rumus", "definisi", "satuan"),
        *("predikat", "tenggat", "belum_lapor", "sudah_lapor", "tanda_tangan", "membawahi"),
        *("dasar_hukum", "kode", "banyaknya", "total", "terendah", "tertinggi", "tanggal"),
    ]
)
"""What a part asks for that stands alone."""
BAGIAN = frozenset(
    [
        *("program", "kegiatan", "sub_kegiatan", "bagian", "murni", "perubahan", "pd", "kinerja"),
        *("indikator", "kantor_sendiri", "register", "banding", "salam", "terima_kasih"),
    ]
)
"""What alone asks for nothing."""
ANTARA = frozenset(["terus", "sekalian", "kemudian", "plus", "+", "selanjutnya"])
"""What stands between two questions."""
PENYAMBUNG = frozenset(["lalu", "juga", "dan", "sama", "serta", "n", "beserta"])
"""Words that a second question is hung on with."""
TANDA = frozenset([",", "&"])
MENGGANTUNG = frozenset(
    [
        "dan",
        "di",
        "ke",
        "dari",
        "yang",
        "untuk",
        "paling",
        "dengan",
        "antara",
        "sama",
        "+",
        "&",
        "per",
    ]
)
"""No line ends with these: what comes is more of it."""
MENYUSUL = frozenset(
    ["dan", "di", "dari", "yang", "untuk", "bukan", "pada", "tanpa", "selain", "per"]
)
"""No line begins with these."""
TERPENDEK = 2
"""Words of a part that asks."""


def asks(kata: Sequence[Kata]) -> bool:
    """Tell whether these words ask for something of their own."""
    return any(k.teks in BERTANYA or not k.konsep.isdisjoint(DITANYA) for k in kata)


def _may_ask(kata: Sequence[Kata]) -> bool:
    return any(k.teks in BERTANYA or not k.konsep <= BAGIAN for k in kata)


def cuts(kata: Sequence[Kata], *, tegas: bool) -> Iterator[tuple[list[Kata], list[Kata]]]:
    """Yield the ways to read a sentence as two that each ask, split at a word that joins.

    `tegas` chooses the words and marks that stand between questions rather than within one.
    """
    for n in range(TERPENDEK, len(kata) - 1):
        satu = kata[n]
        if not (satu.teks in ANTARA if tegas else satu.teks in PENYAMBUNG or satu.batas in TANDA):
            continue
        kiri, kanan = list(kata[:n]), list(kata[n + 1 :])
        bertanya = asks if not tegas else _may_ask
        if min(len(kiri), len(kanan)) >= TERPENDEK and bertanya(kiri) and _may_ask(kanan):
            yield kiri, kanan


def unwrapped(kata: Sequence[Kata], kamus: Kamus, nama: Kosakata) -> list[Kata]:
    """Return the words without ends of lines in the middle of a name or a phrase."""
    return [
        satu
        for n, satu in enumerate(kata)
        if not (
            satu.batas == "\n"
            and 0 < n < len(kata) - 1
            and _go_on(kata[n - 1 : n + 2], kamus, nama)
        )
    ]


def _go_on(tiga: Sequence[Kata], kamus: Kamus, nama: Collection[str]) -> bool:
    kiri, _, kanan = tiga
    if kiri.teks in MENGGANTUNG or kanan.teks in MENYUSUL or kanan.angka is not None:
        return True
    if kiri.batas or kanan.batas:
        return False
    return f"{kiri.teks}{kanan.teks}" in nama or (kiri.teks, kanan.teks) in kamus.pasangan
