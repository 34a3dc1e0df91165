"""Questions of one text about one indikator, put together: their answer tells all of it at once."""

from collections.abc import Iterable
from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu


def joined(semua: Iterable[Pertanyaan | Ragu]) -> list[Pertanyaan | Ragu]:
    """Return the questions, those as one that follow each other and ask figures of one thing."""
    hasil: list[Pertanyaan | Ragu] = []
    for satu in dict.fromkeys(semua):
        if hasil and (bersama := _as_one(hasil[-1], satu)) is not None:
            hasil[-1] = bersama
        else:
            hasil.append(satu)
    return hasil


def _of_one_line(awal: Pertanyaan, lanjut: Pertanyaan) -> Pertanyaan | None:
    """Return both as one where they ask figures of one thing of the budget, of one time.

    "4.01.03.2.03.0002 itu apa dan terserap berapa" is told in one answer.
    """
    kiri, kanan = (replace(s, ukuran=(), lanjutan=False, tadi=(), angka=()) for s in (awal, lanjut))
    lebih = awal.menduga or lanjut.menduga or awal.rincian or awal.asing or lanjut.asing
    if awal.hal is not Hal.ANGGARAN or kiri != kanan or lebih or len(awal.benda) != 1:
        return None
    return replace(awal, ukuran=tuple(dict.fromkeys((*awal.ukuran, *lanjut.ukuran))))


def _as_one(awal: Pertanyaan | Ragu, lanjut: Pertanyaan | Ragu) -> Pertanyaan | None:
    """Return both as one question: "targetnya brp? realisasinya brp?", "kenapa? targetnya?"."""
    if not (isinstance(awal, Pertanyaan) and isinstance(lanjut, Pertanyaan)):
        return None
    if awal.hal in {Hal.REGISTER, Hal.SURVEI, Hal.ANGGARAN}:
        return _of_one_thing(awal, lanjut)
    if len(awal.about(Jenis.INDIKATOR)) != 1 or awal.benda != lanjut.benda or _says_more(lanjut):
        return None
    if awal.kapan != lanjut.kapan or awal.tahun != lanjut.tahun:
        return None
    sama = awal.hal is Hal.CAPAIAN and not _says_more(awal)
    sebab = awal.hal is Hal.UCAPAN
    if not (sama or sebab):
        return None
    return replace(awal, ukuran=tuple(dict.fromkeys((*awal.ukuran, *lanjut.ukuran))))


def _of_one_thing(awal: Pertanyaan, lanjut: Pertanyaan) -> Pertanyaan | None:
    """Return both as one where they ask of the same entry, line of the budget, or surveys."""
    if awal.hal is Hal.REGISTER:
        return _of_one_entry(awal, lanjut)
    if awal.hal is Hal.ANGGARAN:
        return _of_one_line(awal, lanjut)
    # The mean of surveys is told with its grade.
    sama = replace(lanjut, rincian=awal.rincian) == awal and lanjut.rincian == ""
    return awal if sama else None


def _of_one_entry(awal: Pertanyaan, lanjut: Pertanyaan) -> Pertanyaan | None:
    """Return both as one where they ask of the same entry: "nomornya berapa, tanggalnya kapan"."""
    kolom = dict.fromkeys([*awal.rincian.split(), *lanjut.rincian.split()])
    hitung = {"banyak", "angka"} & {*kolom}
    sama = replace(lanjut, rincian=awal.rincian, tampak=awal.tampak, lanjutan=awal.lanjutan) == awal
    if hitung or not sama or not (awal.benda or awal.teks):
        return None
    return replace(awal, rincian=" ".join(kolom))


def _says_more(satu: Pertanyaan) -> bool:
    """Tell whether more is asked than figures, or something is taken for granted."""
    lebih = satu.rincian or satu.teks or satu.angka or satu.asing or satu.mustahil
    return satu.hal is not Hal.CAPAIAN or not satu.ukuran or bool(lebih) or satu.mengecualikan
