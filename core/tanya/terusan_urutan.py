"""The next of a numbered series behind one of it: "tujuan kedua apa", "yang pertama?"."""

from dataclasses import replace

from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import ukuran_of
from core.tanya.urutan import KE, UJUNG, Tempat, places

RENCANA = frozenset(["tujuan", "sasaran"])
"""What `rincian` says where the plan was told of."""
BOLEH = frozenset(
    [
        *("pengandaian", "yang_mana", "indikator", "capaian", "target", "realisasi", "definisi"),
        *("banyaknya", "kinerja", "predikat", "penyebab", "rekomendasi"),
    ]
)
SERI = {Jenis.SASARAN: "sasaran:", Jenis.INDIKATOR: "iku-"}
"""By which code one of a series is found, before its number."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the same question of the one at the place that is said, None for others."""
    semua = places(soal)
    if len(semua) != 1 or semua[0].nomor == UJUNG or soal.mengecualikan:
        return None
    lain = [n for n, _ in soal.angka if n not in semua[0].kata]
    apa = lalu.rincian if lalu.hal is Hal.NASKAH and lalu.rincian in RENCANA else ""
    boleh = soal.konsep <= BOLEH | ({apa} if apa else set())
    if lain or not boleh or soal.berisi - semua[0].kata:
        return None
    if apa and lalu.banyak is not None:
        return replace(lalu, banyak=semua[0].nomor)
    benda = _of_series(soal, lalu, semua[0])
    if not benda:
        return None
    return replace(
        lalu,
        benda=benda,
        ukuran=ukuran_of(soal) or lalu.ukuran,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
        angka=(),
        menduga=False,
        tampak=(),
    )


def _of_series(soal: Soal, lalu: Pertanyaan, tempat: Tempat) -> tuple[Benda, ...]:
    """Return the sasaran of that number behind one, the indikator of that number behind one."""
    if len(lalu.benda) != 1:
        return ()
    jenis, disebut = lalu.benda[0].jenis, soal.kata_ada(*KE)
    # Behind several that were shown "yang 2" is one of these, and "yang kedua" another sasaran.
    if len(lalu.tampak) > 1 and not (jenis is Jenis.SASARAN and disebut):
        return ()
    if jenis is Jenis.INDIKATOR and not disebut:
        return ()
    awal = SERI.get(jenis)
    return tuple(soal.indeks.menurut_kode.get(f"{awal}{tempat.nomor}", ())) if awal else ()
