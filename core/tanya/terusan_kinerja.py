"""Short words behind an answer about indikator: another time, the next in rank, a sasaran's."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring
from core.tanya.soal import Soal
from core.tanya.tafsir import jenis_angka, sasaran, ucapan
from core.tanya.tafsir.bacaan import at, ukuran_of
from core.tanya.urutan import rank_of

URUTAN = "urutan"
"""Of a ranking only the place is told that `banyak` says."""
KINERJA = frozenset(
    [
        *(Hal.CAPAIAN, Hal.SARING, Hal.BANDING, Hal.BANDING_TAHUN, Hal.PER_TRIWULAN),
        *(Hal.UCAPAN, Hal.PENGAMPU, Hal.RUMUS),
    ]
)
BERANGKA = frozenset(["capaian", "target", "realisasi", "predikat", "kinerja"])
DIBANDING = ("banding", "naik", "turun", "tren")
MEMBANDING = ("sama", "daripada", "dari", "lawan", "vs", "terhadap", "tetap", "berubah")
BOLEH_BANDING = BERANGKA | {*DIBANDING, "pengandaian", "sebelumnya", "cocok", "salah", "kembar"}
RAGU = BERANGKA | {
    *("cocok", "salah", "program", "rata", "hitung", "rumus", "pengandaian", "total", "rincian"),
}
"""What a doubt about one indikator may speak of."""
BOLEH_RATA = BERANGKA | {"rata", "indikator", "pengandaian", "total", "hitung"}
BOLEH_URUT = BERANGKA | {"terendah", "tertinggi", "yang_mana", "indikator", "pengandaian"}
BOLEH_SASARAN = BERANGKA | {
    *("terendah", "tertinggi", "urutkan", "yang_mana", "banyaknya", "indikator", "pengandaian"),
    *("penyebab", "rekomendasi", "pengampu", "siapa", "rata", "total", "sasaran", "rendah"),
    *("di_bawah_target", "belum_ada_nilai", "tercapai", "tinggi", "naik"),
}
"""What may be asked of a sasaran that was talked about."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others."""
    if lalu.hal not in KINERJA or soal.mengecualikan:
        return None
    if (jenis := _which_figure(soal, lalu)) is not None:
        return jenis
    saran = lalu.hal is Hal.UCAPAN and lalu.rincian == "rekomendasi"
    if saran and ucapan.asks_done(soal) and not (soal.berisi - at(soal, ucapan.DIKERJAKAN)):
        return replace(lalu, daftar=ucapan.DILAKSANAKAN)
    if (
        lain := _why_none(soal, lalu)
        or _averaged(soal, lalu)
        or _doubted(soal, lalu)
        or _of_another_kind(soal, lalu)
    ) is not None:
        return lain
    return _against_time(soal, lalu) or _next_in_rank(soal, lalu) or _of_sasaran(soal, lalu)


def _which_figure(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which figure was told, or a number of it is: "itu target apa realisasi"."""
    ini = lalu.about(Jenis.INDIKATOR) or tuple(b for b in lalu.tampak if b.jenis is Jenis.INDIKATOR)
    if len(ini) != 1 or soal.berisi or not jenis_angka.asks_which(soal):
        return None
    teks = " ".join(soal.kata[n].teks for n in sorted(jenis_angka.grades(soal)))
    return Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=ini,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
        ukuran=ukuran_of(soal) if soal.dugaan or teks else lalu.ukuran,
        angka=tuple(nilai for _, nilai in soal.dugaan),
        teks=teks,
        rincian=jenis_angka.JENIS_ANGKA,
    )


def _why_none(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why those have no figure that were listed as such: "kenapa?"."""
    tanpa = lalu.hal is Hal.SARING and lalu.saring is Saring.BELUM_ADA
    if not tanpa or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    if not soal.ada("penyebab") or not soal.konsep <= {"penyebab", "pengandaian", "kosong"}:
        return None
    return replace(lalu, hal=Hal.UCAPAN, rincian="penyebab")


def _averaged(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the mean of all indikator behind what was told of all: "kalau dirata-rata berapa"."""
    semua = lalu.hal in {Hal.CAPAIAN, Hal.SARING} and not (lalu.benda or lalu.kecuali)
    if not semua or not soal.ada("rata") or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= BOLEH_RATA:
        return None
    return Pertanyaan(
        hal=Hal.CAPAIAN,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=lalu.triwulan,
        rincian="rata",
    )


def _against_time(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the one indikator beside another quarter or year: "dibanding tw1?", "sama 2024?"."""
    waktu = soal.waktu
    banding = soal.ada(*DIBANDING) or soal.kata_ada(*MEMBANDING)
    ini = lalu.about(Jenis.INDIKATOR) or tuple(b for b in lalu.tampak if b.jenis is Jenis.INDIKATOR)
    if len(ini) != 1 or not banding or soal.berisi or soal.angka:
        return None
    if not (waktu.tahun or waktu.semua_triwulan) or not soal.konsep <= BOLEH_BANDING:
        return None
    if soal.ada("pengandaian") and not soal.ada(*DIBANDING):
        return None
    ukuran = ukuran_of(soal) or lalu.ukuran
    awal = Pertanyaan(hal=Hal.BANDING_TAHUN, benda=ini, ukuran=ukuran, triwulan=lalu.triwulan)
    if not waktu.tahun:
        semua = {*waktu.semua_triwulan, *((lalu.triwulan,) if lalu.triwulan else ())}
        if len(semua) == 1:
            return _since(soal, awal, lalu)
        urut = tuple(sorted(semua))
        return replace(
            awal,
            hal=Hal.PER_TRIWULAN,
            tahun=lalu.tahun,
            triwulan=urut[-1],
            semua_triwulan=urut,
        )
    return replace(awal, tahun=tuple(sorted({*lalu.tahun, *waktu.tahun})))


def _since(soal: Soal, awal: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the rise from a quarter to the one reached since, where none was talked about."""
    if lalu.triwulan or not soal.ada("naik", "turun", "tren"):
        return None
    return replace(awal, hal=Hal.PER_TRIWULAN, tahun=lalu.tahun, triwulan=None, rincian="naik")


def _doubted(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the doubt about the one indikator that was told: "cocok ga sm 3 programnya"."""
    ini = lalu.about(Jenis.INDIKATOR)
    if len(ini) != 1 or not soal.ada("cocok") or soal.berisi or soal.dugaan or soal.nomor_pos:
        return None
    if not soal.konsep <= RAGU or soal.waktu.ada:
        return None
    teks = "program" if soal.ada("program") else ""
    return Pertanyaan(hal=Hal.CATATAN, benda=ini, tahun=lalu.tahun, teks=teks)


def _of_another_kind(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the figures at another time behind a formula, or what is advised behind causes."""
    if soal.berisi or soal.angka:
        return None
    sebab = lalu.hal is Hal.UCAPAN and lalu.rincian == "penyebab" and not lalu.benda
    if sebab and soal.ada("rekomendasi") and soal.konsep <= {"rekomendasi", "pengandaian"}:
        return replace(lalu, rincian="rekomendasi", saring=Saring.DI_BAWAH)
    ini, waktu = lalu.about(Jenis.INDIKATOR), soal.waktu
    tentang = lalu.hal in {Hal.RUMUS, Hal.PENGAMPU} and len(ini) == 1
    disebut = waktu.tahun or waktu.triwulan or waktu.semester
    if not (tentang and disebut) or waktu.geser or soal.konsep - {"pengandaian"}:
        return None
    return Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=ini,
        tahun=waktu.tahun or lalu.tahun,
        triwulan=waktu.triwulan,
        semester=waktu.semester,
    )


def _next_in_rank(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which indikator has that place: "yg kedua terendah?"."""
    tempat = rank_of(soal)
    if tempat is None or not soal.ada("terendah", "tertinggi"):
        return None
    lain = [n for n, _ in soal.angka if n not in tempat.kata]
    if lain or soal.berisi - tempat.kata or not soal.konsep <= BOLEH_URUT:
        return None
    arah = Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
    return Pertanyaan(
        hal=Hal.SARING,
        arah=arah,
        banyak=tempat.nomor,
        rincian=URUTAN,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
        benda=lalu.about(Jenis.SASARAN),
    )


def _of_sasaran(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked within the sasaran that was talked about."""
    ini = lalu.about(Jenis.SASARAN)
    seratus = soal.tempat("tercapai", "di_bawah_target")
    angka = [n for n, _ in soal.angka if n not in seratus]
    if len(ini) != 1 or soal.berisi or angka or not soal.konsep:
        return None
    if not soal.konsep <= BOLEH_SASARAN or soal.kata_ada("semua", "seluruh", "setda"):
        return None
    awal = Pertanyaan(
        hal=Hal.CAPAIAN,
        benda=ini,
        tahun=soal.waktu.tahun or lalu.tahun,
        triwulan=soal.waktu.triwulan or lalu.triwulan,
    )
    return sasaran.asked(soal, awal)
