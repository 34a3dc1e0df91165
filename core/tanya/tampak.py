"""What is asked of the things that an answer has shown: of one of them, or of them all."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.bawaan import Warisan
from core.tanya.diwarisi import BERTANYA, KONSEP_HAL, KONSEP_UKURAN, inherited
from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ragu
from core.tanya.soal import Soal
from core.tanya.tafsir import BERNILAI, Bacaan, interpret
from core.tanya.tafsir.angka_anggaran import TOTAL
from core.tanya.tafsir.bacaan import ukuran_of
from core.tanya.tafsir.butir import columns
from core.tanya.urutan import UJUNG, Tempat, places

LAPORAN = frozenset([Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR, Hal.LAPORAN_UNIT])
URUT = ("terendah", "tertinggi", "urutkan", "perubahan_besar")
UANG = ("pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "murni", "perubahan")
KINERJA = ("target", "realisasi", "capaian")
RANGKING = ("tertinggi", "terendah", "siapa")
NILAI = ("nilai", "nilainya", "skor", "hasil", "hasilnya", "mutu")
"""Words that ask what a survey came to."""
ARAH = {"terendah": Arah.TERENDAH, "tertinggi": Arah.TERTINGGI}
MILIK = ("pengampu", "membawahi", "atasan", "asisten")
"""What is asked of one thing alone."""
DITUNJUK = ("itu", "tadi", "tersebut", "tsb", "ini")
TERSEBUT = 0.6
"""So much of a line's name is enough to mean it, and not what was shown."""
TERBANYAK = 10
"""So many things are told of one by one."""
PILIHAN = 4


def pick(soal: Soal, lalu: Pertanyaan) -> tuple[Soal, Pertanyaan] | None:
    """Return the sentence without the place it names, and the question about what stands there.

    None where no place of what was shown is named.
    """
    tempat = (places(soal) or _at_end(soal, lalu)) if lalu.tampak else []
    if not tempat:
        return None
    isi = soal.without(frozenset().union(*(t.kata for t in tempat)))
    if isi.berisi or isi.angka or isi.ada(*URUT):
        return None
    if any(t.tercetak and _is_behind_level(soal, t) for t in tempat):
        # "sub kegiatan nomor 2" is that of the table, whatever was shown.
        return None
    semua = [_at(t, lalu.tampak) for t in tempat]
    benda = tuple(dict.fromkeys(b for b in semua if b is not None))
    if None in semua or len({b.jenis for b in benda}) != 1:
        return None
    return isi, replace(lalu, benda=benda, tampak=())


def _at_end(soal: Soal, lalu: Pertanyaan) -> list[Tempat]:
    """Return where that stands which a ranking was led by: "yg paling rendah itu punya siapa".

    "Paling bawah" of what is ranked from the highest is what stands last.
    """
    if lalu.hal is not Hal.PERINGKAT or not asked_for_one(lalu) or soal.ada("yang_mana"):
        return []
    arah = [satu for satu in ARAH if soal.ada(satu)]
    if len(arah) != 1 or soal.konsep <= {*arah, *JENJANG, "pengandaian"}:
        return []
    kata = soal.tempat(*arah)
    if any(n < min(kata) for n in soal.tempat("bagian", *JENJANG)):
        # "Bagian siapa yang paling rendah" ranks them anew.
        return []
    bertanya = soal.ada(*MILIK) or soal.kata_ada("punya", "milik")
    milik = bertanya and not soal.ada(*UANG, *JENJANG)
    if not (milik or any(k.teks in DITUNJUK for k in soal.kata[max(kata) + 1 :][:1])):
        # "Yang sisanya paling besar itu apa" ranks by another figure.
        return []
    if ARAH[arah[0]] is lalu.arah:
        return [Tempat(1, tercetak=False, kata=kata)]
    ujung = any(soal.kata[n].teks.startswith("bawah") for n in kata)
    return [Tempat(UJUNG, tercetak=False, kata=kata)] if ujung else []


def _is_behind_level(soal: Soal, satu: Tempat) -> bool:
    depan = min(satu.kata) - 1
    return depan >= 0 and not soal.kata[depan].konsep.isdisjoint(JENJANG)


def _at(satu: Tempat, tampak: Sequence[Benda]) -> Benda | None:
    """Return what has that number, else what stands at that place."""
    if satu.tercetak:
        for benda in tampak:
            if _printed(benda) == f"{satu.nomor}":
                return benda
    if satu.nomor == UJUNG:
        return tampak[-1]
    return tampak[satu.nomor - 1] if satu.nomor <= len(tampak) else None


def _printed(benda: Benda) -> str:
    """Return the number that a thing is shown with, "" for none."""
    if benda.jenis in POS:
        return benda.kunci.removeprefix("#")
    if benda.jenis is Jenis.INDIKATOR:
        return benda.kunci.rpartition("-")[2]
    return benda.kunci.rpartition(":")[2] if benda.jenis is Jenis.REGISTER else ""


def about(soal: Soal, lalu: Pertanyaan) -> Bacaan:
    """Return what is asked of the things that `lalu` is about: what was asked before, if nothing.

    The sentence names nothing else.
    """
    jenis = lalu.benda[0].jenis
    if jenis is Jenis.REGISTER:
        return Bacaan(_of_entry(soal, lalu), BERNILAI)
    if lalu.hal in LAPORAN:
        return Bacaan(_of_report(soal, lalu), BERNILAI)
    warisan = Warisan(lalu.benda, _asked_again(soal, lalu, jenis), tetap=True)
    return interpret(soal.continuing(warisan, inherited(soal.waktu, lalu)))


def _of_entry(soal: Soal, lalu: Pertanyaan) -> Pertanyaan:
    return Pertanyaan(
        hal=Hal.REGISTER,
        benda=lalu.benda,
        tahun=lalu.tahun,
        daftar=lalu.daftar,
        rincian=" ".join(columns(soal)),
    )


def _of_report(soal: Soal, lalu: Pertanyaan) -> Pertanyaan:
    """Return whether it has come, or what its survey came to."""
    nilai = _asks_score(soal, lalu)
    return replace(
        lalu,
        hal=Hal.SURVEI if nilai else Hal.LAPORAN_UNIT,
        rincian="penyebab" if soal.ada("penyebab") else "",
        angka=(),
    )


def _asks_score(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether it is asked what the surveys came to whose reports were talked about."""
    lain = soal.konsep - {"ikm", "predikat", "pengandaian", "yang_mana", "banyaknya", *RANGKING}
    nilai = soal.kata_ada(*NILAI) or soal.ada("predikat", "tertinggi", "terendah")
    return lalu.daftar == "skm" and not lain and (nilai or _asks_how_much(soal))


def _asks_how_much(soal: Soal) -> bool:
    return soal.ada("ikm") and soal.kata_ada("berapa")


def doubts_print(soal: Soal) -> bool:
    """Tell whether what is printed is held against what is computed."""
    dihitung = soal.ada("hitung", "hitung_ulang") or soal.kata_ada("hitungan", "dihitung")
    return dihitung and (soal.ada("banding", "cocok") or soal.kata_ada("tertulis", "tercetak"))


def _asked_again(soal: Soal, lalu: Pertanyaan, jenis: Jenis) -> frozenset[str]:
    bertanya = soal.konsep & BERTANYA
    ukuran = {KONSEP_UKURAN[u] for u in lalu.ukuran}
    ukuran = ukuran or {*KONSEP_HAL.get(lalu.hal, ())} & {"capaian"}
    if jenis is Jenis.INDIKATOR:
        return frozenset() if bertanya else frozenset(ukuran & {*KINERJA} or {"capaian"})
    if not bertanya or bertanya == {"penyebab"}:
        return frozenset(ukuran or {"serapan"})
    return frozenset()


def of_all(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what is asked of all that was shown, of the first where the first was asked for."""
    if _names_else(soal):
        return None
    if lalu.hal in LAPORAN and _asks_score(soal, lalu):
        arah = Arah.TERTINGGI if soal.ada("tertinggi") else Arah.TERENDAH
        berurut = arah if soal.ada("tertinggi", "terendah") else None
        return Bacaan(replace(lalu, hal=Hal.SURVEI, rincian="", angka=(), arah=berurut), BERNILAI)
    if not lalu.tampak or soal.ada(*URUT, *JENJANG, "bagian"):
        return None
    if lalu.tampak[0].jenis is Jenis.INDIKATOR:
        if soal.ada(*UANG, "anggaran") and len(lalu.about(Jenis.UNIT)) == 1:
            # An indikator has no money: that of the Bagian is meant.
            return about(soal, replace(lalu, benda=lalu.about(Jenis.UNIT), tampak=(), ukuran=()))
        return _of_indikator(soal, lalu)
    return _of_ranking(soal, lalu) if lalu.hal is Hal.PERINGKAT else None


def _of_ranking(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    if soal.ada("total"):
        return _added(lalu)
    ditanya = soal.ada(*UANG, "anggaran", "penyebab", "pengampu", "kode")
    return _of_those(soal, lalu) if ditanya else None


def _of_those(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    if asked_for_one(lalu):
        return about(soal, replace(lalu, benda=lalu.tampak[:1], tampak=()))
    if lalu.tampak[0].jenis is Jenis.UNIT:
        return None
    if soal.ada("penyebab"):
        semua = [replace(_plain(lalu), benda=(b,), rincian="penyebab") for b in lalu.tampak]
        return Bacaan(Ragu(tuple(semua[:PILIHAN])), BERNILAI)
    if not soal.ada(*UANG):
        return None
    isi = replace(_plain(lalu), hal=Hal.JUMLAH_POS, benda=lalu.tampak[:TERBANYAK])
    return Bacaan(replace(isi, ukuran=ukuran_of(soal)), BERNILAI)


def _added(lalu: Pertanyaan) -> Bacaan | None:
    """Return the sum of the lines that were shown."""
    if not 1 < len(lalu.tampak) <= TERBANYAK or lalu.tampak[0].jenis not in POS:
        return None
    isi = replace(_plain(lalu), hal=Hal.JUMLAH_POS, benda=lalu.tampak, daftar=TOTAL)
    return Bacaan(isi, BERNILAI)


def _plain(lalu: Pertanyaan) -> Pertanyaan:
    """Return a question about the budget at the same time."""
    return Pertanyaan(
        hal=Hal.ANGGARAN, ukuran=lalu.ukuran, dasar=lalu.dasar, tahun=lalu.tahun, bulan=lalu.bulan
    )


def _names_else(soal: Soal) -> bool:
    lain = soal.berisi or soal.angka or soal.waktu.ada or soal.mengecualikan
    return bool(lain) or _names_line(soal)


def _names_line(soal: Soal) -> bool:
    """Tell whether a line is called by words that mean something else alone: "produk hukum"."""
    pos = soal.kenal(*POS)
    ditanya = {*UANG, *URUT, *JENJANG, *RANGKING, "anggaran", "penyebab", "bagian", "total"}
    sendiri = all(soal.kata[n].konsep.isdisjoint(ditanya) for n in pos.kata)
    return len(pos.benda) == 1 and len(pos.kata) > 1 and pos.penuh >= TERSEBUT and sendiri


def asked_for_one(lalu: Pertanyaan) -> bool:
    """Tell whether the highest or the lowest was asked for, and others were shown beside it."""
    return len(lalu.tampak) == 1 or (lalu.banyak in {None, 1} and not lalu.rincian)


def _of_indikator(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    if len(lalu.tampak) == 1 and not lalu.about(Jenis.INDIKATOR):
        return about(soal, replace(lalu, benda=lalu.tampak, tampak=())) if soal.konsep else None
    if lalu.hal is not Hal.SARING:
        return None
    satu_saja = lalu.arah is not None and lalu.banyak in {None, 1} and not lalu.rincian
    if satu_saja and soal.ada("penyebab", "rekomendasi") and not soal.ada("yang_mana", "total"):
        # The lowest was asked for: those beside it were not.
        return about(soal, replace(lalu, benda=lalu.tampak[:1], tampak=(), arah=None))
    awal = Pertanyaan(hal=Hal.PENGAMPU, benda=lalu.tampak, tahun=lalu.tahun, triwulan=lalu.triwulan)
    if soal.ada("pengampu"):
        return Bacaan(awal, BERNILAI)
    if soal.ada(*KINERJA) and len(lalu.tampak) > 1:
        return Bacaan(replace(awal, hal=Hal.BANDING, ukuran=ukuran_of(soal)), BERNILAI)
    return None
