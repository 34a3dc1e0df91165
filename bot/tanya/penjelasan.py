"""How a text is understood, for whoever looks after the words: every word, every reading."""

from collections.abc import Iterator, Sequence

from bot.messages import tanya_uraian as kata
from bot.render import ringkas
from bot.ruang import Ruang
from bot.tanya import jawab, uraian
from core.hak import Pelaku
from core.services.nama import load_indeks, load_kamus
from core.tanya import pahami
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Benda
from core.tanya.pencarian import find
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.soal import Soal
from core.tanya.tafsir import weigh

BACAAN = 8
"""Other readings that are shown."""
LEBAR = 24
"""Columns of the words."""
LEBAR_LABEL = 22
LEBAR_BACAAN = 100


def explain(ruang: Ruang, pelaku: Pelaku, teks: str) -> tuple[list[str], bool]:
    """Return lines for a terminal, and whether all of the text was read without a doubt."""
    indeks, kamus = load_indeks(ruang.engine), load_kamus()
    soal = pahami.as_one(teks, indeks, kamus, tahun_ini=ruang.now().year)
    if not soal.kata:
        return [kata.TANPA_KATA], False
    hasil = jawab.understand(ruang, teks, None, pelaku)
    baris = [kata.KATA, *(f"  {w:<{LEBAR}} {arti}" for w, arti in _words(soal, hasil))]
    for ke, satu in enumerate(hasil, start=1):
        awal = kata.RAGU if isinstance(satu, Ragu) else kata.terbaca(ke, len(hasil))
        baris += [awal, *(f"  {k:<{LEBAR_LABEL}} {isi}" for k, isi in uraian.readings(satu))]
    return [*baris, *_others(soal, hasil)], all(map(_is_sure, hasil))


def _is_sure(satu: Pertanyaan | Ragu) -> bool:
    return isinstance(satu, Pertanyaan) and satu.hal is not Hal.LUAR and not satu.asing


def _others(soal: Soal, hasil: Sequence[Pertanyaan | Ragu]) -> list[str]:
    """Return the readings of the whole that were not taken, with what each is worth."""
    diambil = [b for satu in hasil for b in (satu.bacaan if isinstance(satu, Ragu) else (satu,))]
    lain = [
        f"  {nilai:>4}  {ringkas(uraian.brief(tafsiran.pertanyaan), LEBAR_BACAAN)}"
        for nilai, tafsiran in weigh(soal)
        if not any(_is_same(tafsiran.pertanyaan, d) for d in diambil)
    ]
    return [kata.BACAAN_LAIN, *lain[:BACAAN]] if lain else []


def _is_same(kiri: Pertanyaan, kanan: Pertanyaan) -> bool:
    return (kiri.hal, kiri.benda, kiri.daftar, kiri.tingkat, kiri.saring) == (
        *(kanan.hal, kanan.benda, kanan.daftar),
        *(kanan.tingkat, kanan.saring),
    )


def _words(soal: Soal, hasil: Sequence[Pertanyaan | Ragu]) -> Iterator[tuple[str, str]]:
    """Yield each word with what it means in the readings that were taken."""
    bacaan = [b for satu in hasil for b in (satu.bacaan if isinstance(satu, Ragu) else (satu,))]
    benda = tuple(dict.fromkeys(b for satu in bacaan for b in satu.benda))
    luar = dict.fromkeys(
        b for satu in bacaan for semua in (satu.kecuali, *satu.kecuali_satu_dari) for b in semua
    )
    asing = frozenset(k for satu in bacaan for k in satu.asing)
    for n, k in enumerate(soal.kata):
        if not k.batas:
            yield (
                kata.ditulis(k.teks, k.asal),
                "; ".join([*_meanings(soal, n, benda, asing, tuple(luar))]),
            )


def _meanings(
    soal: Soal,
    n: int,
    benda: tuple[Benda, ...],
    asing: frozenset[str],
    luar: tuple[Benda, ...],
) -> Iterator[str]:
    k = soal.kata[n]
    if n in soal.waktu.dipakai:
        yield kata.WAKTU
        return
    nama = [satu.nama for satu in benda if _names(soal, n, satu)]
    konsep = sorted(k.konsep)
    yield from map(kata.menanyakan, konsep)
    yield from map(kata.bernama, nama)
    if nama or konsep:
        return
    if k.angka is not None:
        yield kata.BILANGAN
    elif (k.asal or k.teks) in asing:
        yield kata.TAK_DIKENAL
    elif any(_names(soal, n, satu) for satu in luar):
        yield kata.DIKECUALIKAN
    elif k.hias or k.teks in PENGHUBUNG:
        yield kata.TAK_MENENTUKAN
    else:
        yield kata.TAK_TERPAKAI


def _names(soal: Soal, n: int, benda: Benda) -> bool:
    """Tell whether a word is one of those that name this thing."""
    k = soal.kata[n]
    if k.teks in PENGHUBUNG:
        return False
    if (k.kode and k.kode in benda.kode) or soal.nomor_pos.get(n) == benda:
        return True
    return any(c.benda == benda for c in find(soal.indeks, [(n, k.teks)], [benda.jenis]))
