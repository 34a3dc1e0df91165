"""Questions that ask what a Bagian, a programme or the whole comes to if lines of it change.

All of them are spent, or so much more is: "kalau gaji ASN dan pakaian dinas habis, serapan umum?".
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.uang import RUPIAH

HABIS, UBAH = "habis", "ubah"
SELURUHNYA, INDUK = "seluruhnya", "induk"
"""What the last thing is that is named: the whole needs no name."""
SELURUH_PERSEN = 100
SEMUA = one_of("semua habis seluruhnya semuanya penuh tuntas full")
"""What is said of money of which nothing is left."""
TERSERAP = one_of("terserap terealisasi dihabiskan terpakai diserap")
DAPAT = one_of(
    "dapat dapet cair dicairkan masuk keluar belanja nambah tambah ditambah bertambah nyerap "
    "menyerap serap"
)
"""Behind these stands how much more is spent."""
RUPIAH_TERKECIL = 1000
DEKAT = 4
MILIK = ("tercapai", "naik", "pengandaian", "bagian", "andai_realisasi", "banyaknya")


def read(soal: Soal) -> Iterator[Tafsiran]:
    if not soal.ada("pengandaian", "andai_realisasi"):
        return
    penuh, jumlah = _all_is_spent(soal), _amount(soal)
    bagian = _parts(soal) if penuh or jumlah else None
    if bagian is None:
        yield from _presumed(soal)
        return
    baris, tuju, kata = bagian
    if jumlah and len(baris) == 1:
        yield _supposed(soal, baris, tuju, kata, jumlah)
    elif not jumlah:
        yield _supposed(soal, baris, tuju, kata)


def of_one(
    soal: Soal, baris: tuple[Benda, ...], tuju: Benda | None, kata: frozenset[int]
) -> Tafsiran | None:
    """Return that all of one line is spent, or so much more, of what was talked about before."""
    penuh, jumlah = _all_is_spent(soal), _amount(soal)
    if not soal.ada("pengandaian", "andai_realisasi") or not (penuh or jumlah):
        return None
    if _parts(soal) is not None or soal.kenal(Jenis.UNIT).kata - kata or soal.kata_ada("setda"):
        return None
    satu = _supposed(soal, baris, tuju, kata, () if penuh else jumlah)
    return None if soal.sisa(satu.kata) else satu


def _all_is_spent(soal: Soal) -> bool:
    seratus = any(soal.kata[n].persen and nilai == SELURUH_PERSEN for n, nilai in soal.angka)
    return soal.kata_ada(*SEMUA) or seratus


def _supposed(
    soal: Soal,
    baris: tuple[Benda, ...],
    tuju: Benda | None,
    kata: frozenset[int],
    jumlah: tuple[Decimal, ...] = (),
) -> Tafsiran:
    """Return the reading; without `jumlah` all of the lines is spent."""
    return reading(
        soal,
        Hal.ANDAI,
        derajat.ANDAI_HABIS,
        konsep=(*RUPIAH, *MILIK),
        kata=kata | at(soal, SEMUA | TERSERAP | DAPAT),
        benda=(*baris, *([tuju] if tuju else ())),
        ukuran=(Ukuran.REALISASI,) if jumlah else (),
        angka=jumlah,
        naik=True if jumlah else None,
        rincian=UBAH if jumlah else HABIS,
        daftar=INDUK if tuju else SELURUHNYA,
    )


def _amount(soal: Soal) -> tuple[Decimal, ...]:
    """Return how much more is spent, nothing where that is not said."""
    for n, nilai in soal.dugaan:
        dekat = {k.teks for k in soal.kata[max(n - DEKAT, 0) : n]}
        if nilai >= RUPIAH_TERKECIL and dekat & DAPAT and not soal.kata[n].persen:
            return (nilai,)
    return ()


def _parts(soal: Soal) -> tuple[tuple[Benda, ...], Benda | None, frozenset[int]] | None:
    """Return the lines that change, what they belong to (None: the whole), and their words."""
    tempat = _asked_about(soal)
    if tempat is None:
        return None
    tuju = soal.named(tempat)
    setda = any(soal.kata[n].teks == "setda" or "total" in soal.kata[n].konsep for n in tempat)
    if not setda and (tuju is None or not tuju.benda):
        return None
    lain = [n for n in range(len(soal.kata)) if n not in tempat]
    unsur = [u for u in soal.unsur if u.benda and u.kata <= set(lain)]
    if not unsur and (satu := soal.named(lain)) is not None and satu.benda:
        unsur = [satu]
    semua = {b for u in unsur for b in u.benda}
    baris = tuple(dict.fromkeys(b for u in unsur for b in u.benda if b.jenis in POS))
    if not baris or len(baris) != len(semua):
        return None
    kata = frozenset(n for u in unsur for n in u.kata) | (tuju.kata if tuju else frozenset())
    return baris, None if setda or tuju is None else tuju.benda[0], kata


def _asked_about(soal: Soal) -> Sequence[int] | None:
    """Return the places of what asks for a serapan: behind a comma, or before the "if"."""
    andai = min(soal.tempat("pengandaian", "andai_realisasi"), default=0)
    semua = range(len(soal.kata))
    for n in reversed([n for n, k in enumerate(soal.kata) if k.batas == ","]):
        if n > andai and _asks(soal, semua[n + 1 :]):
            return semua[n + 1 :]
    if andai and _asks(soal, semua[:andai]):
        return semua[:andai]
    # "kalau X habis semua serapan setda jadi berapa": what is asked for begins behind "semua".
    akhir = max(at(soal, SEMUA), default=-1)
    return semua[akhir + 1 :] if akhir > andai and _asks(soal, semua[akhir + 1 :]) else None


def _asks(soal: Soal, tempat: Sequence[int]) -> bool:
    return any(
        soal.kata[n].konsep & {"serapan", "realisasi", "sisa"} or soal.kata[n].teks == "jadi"
        for n in tempat
    )


def _presumed(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the same of the one line that is named, wherever the rest is."""
    pos, unit = soal.kenal(*POS), soal.kenal(Jenis.UNIT)
    uang = soal.ada("serapan", "anggaran", "realisasi_anggaran")
    penuh = _all_is_spent(soal)
    if any(soal.kata[n].persen for n, _ in soal.angka) and not penuh:
        # "Bisa nyerap 95%" is not all of it.
        return
    if not (uang and (penuh or soal.menduga) and len(pos.benda) == 1 and not _amount(soal)):
        return
    if (soal.ada("total") or soal.kata_ada("setda")) and penuh and not soal.kata_ada("bagian"):
        yield _supposed(soal, pos.benda, None, pos.kata)
    elif penuh and "jadi" in {k.teks for k in soal.kata} and unit.kata <= pos.kata:
        # "Kalau bantuan hukum terserap semua jadi berapa": of the whole, where nothing else is.
        milik = soal.sendiri if soal.kata_ada("kami", "saya") else None
        yield _supposed(soal, pos.benda, milik, pos.kata)
    elif len(unit.benda) == 1 and soal.kata_ada("bagian"):
        yield _supposed(soal, pos.benda, unit.benda[0], pos.kata | unit.kata)
