"""Questions that ask what a serapan would come to in rupiah: "kalau bagian hukum terserap 90%"."""

from collections.abc import Iterator
from decimal import Decimal

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import andai_habis, andai_ubah, derajat
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading
from core.tanya.tafsir.uang import RUPIAH

TERSERAP, SELURUHNYA = "terserap", "seluruhnya"
MENYERAP = one_of("nyerap menyerap serap diserap terserap terealisasi keserap cair dicairkan")
SEMUA = one_of("semua seluruh setda total sekretariat")
BISA = one_of("bisa mampu dapat sampai nyampe cuma hanya jadi tinggal semua seluruh setda")
LAIN = ("kurang_berapa", "capaian", "target", "indikator", "predikat", "naik", "turun", "rata")
SELURUH_PERSEN = Decimal(100)


def read(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the realisasi that a percentage of the pagu is, of the one thing that is named."""
    diandaikan = soal.ada("pengandaian", "andai_realisasi") and not soal.ada(*LAIN)
    menyerap = soal.ada("serapan") or soal.kata_ada(*MENYERAP)
    if not (diandaikan and menyerap) or soal.mengecualikan:
        return
    if soal.kenal(Jenis.INDIKATOR).kata & soal.berisi:
        return
    persen = _percentage(soal)
    tentang = andai_ubah.about(soal)
    seluruh = not tentang.benda and soal.kata_ada(*SEMUA)
    if persen is None or not (seluruh or len(tentang.benda) == 1):
        return
    yield reading(
        soal,
        Hal.ANDAI,
        derajat.ANDAI_SERAPAN,
        konsep=(*RUPIAH, "pengandaian", "andai_realisasi", "bagian", "tercapai"),
        kata=tentang.kata | at(soal, MENYERAP | BISA),
        benda=tentang.benda,
        angka=(persen,),
        dasar=dasar_of(soal),
        rincian=TERSERAP,
        daftar=SELURUHNYA if seluruh else "",
    )


def _percentage(soal: Soal) -> Decimal | None:
    """Return the one percentage that is supposed; all of one line alone is a hundred."""
    persen = [nilai for n, nilai in soal.angka if soal.kata[n].persen]
    lain = [n for n, _ in soal.angka if not soal.kata[n].persen and n not in soal.nomor_pos]
    if len(persen) == 1 and not lain and andai_ubah.change(soal, sedikitnya=0) is None:
        return persen[0]
    if soal.angka or not soal.kata_ada(*andai_habis.SEMUA) or any(andai_habis.read(soal)):
        return None
    return SELURUH_PERSEN
