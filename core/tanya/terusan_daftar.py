"""Short words behind a list: another time of it, what is open in it, what lies in its first."""

from dataclasses import replace

from core.tanya.diwarisi import KONSEP_DAFTAR
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kerabat import BESAR, RINCIAN
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ragu, Saring, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of
from core.tanya.tafsir.butir import BELUM, BERES, DIHITUNG, UANG, order
from core.tanya.tafsir.register_disebut import hit, kind
from core.tanya.tafsir.uang import figures
from core.tanya.tampak import asked_for_one

BANYAK = "banyak"
TANGGAL = ("tanggal", "tgl", "tanggalnya")
TERAKHIR = 31
"""No month has a later day."""
HITUNG = one_of("berapa yang ada jumlah jumlahnya kalau")
DISARING = frozenset(["yang_mana", "banyaknya", "pengandaian", "tanggal", "tentang", "lapor"])
"""What may be asked beside a time or a word by which entries are picked."""
TERBUKA = DISARING | {"belum_lapor", "sudah_tindak", "tidak_diproses", "sudah_lapor"}
"""What may be asked of entries with which nothing has been done yet."""
DIDALAM = one_of("dalam dalamnya situ sana sini antaranya")
"""Words that look for something in what was told of."""
TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
)
DICARI = frozenset(
    [
        *("terendah", "tertinggi", "rendah", "tinggi", "yang_mana", "pengandaian"),
        *("serapan", "pagu", "sisa", "realisasi", "anggaran", "realisasi_anggaran"),
        *(konsep for konsep, _ in TINGKAT),
    ]
)
"""What may be asked of what lies in a thing."""
SATUNYA = one_of("satunya satu")
BERDUA = one_of("keduanya berdua dua duanya")
BERURUT = frozenset(["", "naik", "naik_persen"])
"""How things are ranked of which the first was asked for."""
BERSIH = one_of("bersih bersihnya netto neto")
DIJUMLAH = frozenset(
    [
        *("total", "pengandaian", "banding", "pagu", "perubahan_besar", "naik", "turun"),
        *("anggaran", "serapan", "sisa", "realisasi", "realisasi_anggaran", "yang_mana"),
    ]
)
"""What may be asked of two things together."""
ITU = one_of("itu tersebut tadi tsb")
DUA = 2


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | Ragu | None:
    """Return the question that such words ask, None for others."""
    if soal.mengecualikan:
        return None
    if lalu.hal is Hal.REGISTER:
        return _of_register(soal, lalu)
    return (
        _why_end(soal, lalu) or _of_other(soal, lalu) or _of_both(soal, lalu) or _within(soal, lalu)
    )


def head(lalu: Pertanyaan) -> tuple[Benda, ...]:
    """Return what stood first in a ranking, nothing where several were asked for."""
    satu = lalu.hal is Hal.PERINGKAT and lalu.rincian in BERURUT and lalu.banyak in {None, 1}
    return lalu.tampak[:1] if satu and {b.jenis for b in lalu.tampak} <= {*POS} else ()


def narrower(satu: Pertanyaan, lalu: Pertanyaan) -> Benda | None:
    """Return what was talked about, where a ranking of all may have been meant within it.

    "Anggaran bagian tapem? Sub kegiatan mana yang paling besar sisanya".
    """
    if satu.hal is not Hal.PERINGKAT or satu.benda or satu.syarat or satu.rincian not in BERURUT:
        return None
    if lalu.hal is not Hal.ANGGARAN or len(lalu.benda) != 1 or satu.tingkat is None:
        return None
    ini = lalu.benda[0]
    lebih = BESAR.get(ini.jenis, -1) > BESAR.get(satu.tingkat, 0)
    return ini if lebih and satu.tingkat in POS else None


def _of_register(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of the register that was talked about, rather than of an entry of it."""
    if lalu.daftar not in KONSEP_DAFTAR or soal.konsep & _others(lalu):
        return None
    if (siapa := _signed_by(soal, lalu) or _of_unit(soal, lalu)) is not None:
        return siapa
    awal = Pertanyaan(hal=Hal.REGISTER, daftar=lalu.daftar, tahun=soal.waktu.tahun or lalu.tahun)
    if soal.kata_ada(*BELUM) and soal.kata_ada(*BERES) and soal.konsep <= TERBUKA:
        return None if soal.berisi or soal.angka else replace(awal, saring=Saring.DI_BAWAH)
    if (sebutan := _on_day(soal, awal, lalu) or _counted_softly(soal, awal)) is not None:
        return sebutan
    if soal.angka or not soal.konsep <= DISARING or soal.memastikan:
        return None
    return _counted(soal, awal) if soal.berisi else _picked(soal, awal, lalu)


def _signed_by(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who signed the agreements that were told of, as far as anybody knows."""
    if lalu.daftar != "mou_pks" or not soal.ada("tanda_tangan") or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= {"tanda_tangan", "siapa", "pengandaian", "yang_mana"}:
        return None
    return replace(lalu, rincian="penanda_tangan", tampak=())


def _of_unit(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the entries of a unit, of those that each name one: "yg kesra"."""
    unit = soal.kenal(Jenis.UNIT)
    sendiri = len(unit.benda) == 1 and bool(unit.kata & soal.berisi)
    if lalu.daftar != "inovasi" or not sendiri or soal.berisi - unit.kata or soal.angka:
        return None
    if not soal.konsep <= {"bagian", "pengandaian", "yang_mana", "pengampu"}:
        return None
    return replace(lalu, benda=unit.benda, teks="", rincian="", tampak=())


def _on_day(soal: Soal, awal: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the entries of a day of the month that was told of: "yg tgl 29?"."""
    hari = [n for n, nilai in soal.angka if nilai == int(nilai) and 0 < nilai <= TERAKHIR]
    letak = hari[0] if len(hari) == len(soal.angka) == 1 else 0
    bertanggal = letak > 0 and soal.kata[letak - 1].teks in TANGGAL
    if lalu.bulan is None or not bertanggal or soal.berisi or not soal.konsep <= DISARING:
        return None
    lain = " ".join(k for k in lalu.teks.split() if not k.startswith("@"))
    teks = f"{lain} @{soal.kata[letak].teks}".strip()
    return replace(awal, teks=teks, bulan=lalu.bulan, rincian="tanggal")


def _picked(soal: Soal, awal: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the entries of another time, or the newest: "yang desember apa saja?"."""
    # Where several were told of, they are what is picked from; one alone is no list.
    teks = lalu.teks if len(lalu.tampak) > 1 and not lalu.benda else ""
    waktu = soal.waktu
    if waktu.bulan or waktu.triwulan or waktu.semester:
        return replace(
            awal, teks=teks, bulan=waktu.bulan, triwulan=waktu.triwulan, semester=waktu.semester
        )
    if len(lalu.tampak) <= 1 and (arah := order(soal)) is not None and not waktu.ada:
        return replace(awal, arah=arah)
    return None


def _others(lalu: Pertanyaan) -> set[str]:
    return {konsep for daftar, konsep in KONSEP_DAFTAR.items() if daftar != lalu.daftar}


def _counted(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return how many entries have these words: "yg bpjs ada berapa?"."""
    berapa = soal.ada("banyaknya") or soal.kata_ada("berapa")
    if not berapa or soal.kata_ada(*DIHITUNG) or soal.konsep & UANG or soal.waktu.ada:
        return None
    if not soal.berisi <= hit(soal, (awal.daftar,)):
        return None
    teks = " ".join(soal.kata[n].teks for n in sorted(soal.berisi))
    return replace(awal, teks=teks, rincian=BANYAK)


def _counted_softly(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return how many have these words in a row, whatever they ask elsewhere: "perubahan kedua"."""
    if not (soal.ada("banyaknya") or soal.kata_ada("berapa")):
        return None
    kata = tuple(k.teks for k in soal.kata if not (k.hias or k.batas or k.teks in HITUNG))
    ada = soal.indeks.running(kata, [Jenis.REGISTER]) if len(kata) > 1 else ()
    if not any(kind(b) == awal.daftar for b in ada):
        return None
    return replace(awal, teks=" ".join(kata), rincian=BANYAK)


def _why_end(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return why the least, or the most, of all that were listed is so: "yang terkecil kenapa?"."""
    rinci = lalu.rincian == "semua" or (
        lalu.rincian == "syarat" and Ukuran.PERUBAHAN not in lalu.ukuran
    )
    semua = lalu.hal is Hal.PERINGKAT and rinci and len(lalu.tampak) > 1
    ujung = soal.ada("terendah", "rendah", "tertinggi", "tinggi")
    if not (semua and ujung and soal.ada("penyebab")) or soal.berisi or soal.angka:
        return None
    if not soal.konsep <= DICARI | {"penyebab"} or soal.waktu.ada:
        return None
    arah = Arah.TERENDAH if soal.ada("terendah", "rendah") else Arah.TERTINGGI
    return Pertanyaan(
        hal=Hal.ANGGARAN,
        benda=(lalu.tampak[0 if arah is lalu.arah else -1],),
        ukuran=lalu.ukuran[:1],
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        rincian="penyebab",
    )


def _of_other(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | Ragu | None:
    """Return what is asked of the other of two that were shown, of either where none was meant."""
    if len(lalu.tampak) != DUA or not _says_other(soal) or soal.berisi or soal.angka:
        return None
    if not {b.jenis for b in lalu.tampak} <= {*POS, Jenis.UNIT}:
        return None
    awal = Pertanyaan(
        hal=Hal.ANGGARAN,
        ukuran=figures(soal) or _measure(soal, lalu),
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        tampak=lalu.tampak,
    )
    lain = [b for b in lalu.tampak if b not in lalu.benda]
    semua = tuple(replace(awal, benda=(b,)) for b in lain)
    return semua[0] if len(semua) == 1 else Ragu(semua)


def _says_other(soal: Soal) -> bool:
    """Tell whether "yang satu(nya)" is said: a place would be "yang pertama", "nomor satu"."""
    return any(
        k.teks == "yang" and lusa.teks in SATUNYA
        for k, lusa in zip(soal.kata, soal.kata[1:], strict=False)
    )


def _measure(soal: Soal, lalu: Pertanyaan) -> tuple[Ukuran, ...]:
    if soal.kata_ada("persen", "persentase"):
        return (Ukuran.SERAPAN,)
    return lalu.ukuran


def _of_both(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what the heads of two rankings come to: "dua-duanya kalau dijumlah?"."""
    semua = (*lalu.tadi[-1:], *head(lalu))
    if len(set(semua)) != DUA or not lalu.tadi or not soal.kata_ada(*BERDUA) or soal.angka:
        return None
    if soal.berisi - at(soal, BERSIH) or soal.waktu.ada or not soal.konsep <= DIJUMLAH:
        return None
    return Pertanyaan(
        hal=Hal.JUMLAH_POS,
        benda=semua,
        ukuran=figures(soal) or lalu.ukuran,
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
        daftar="" if soal.ada("banding") else "total",
        rincian="banding" if soal.ada("banding") else "",
    )


def that_one(soal: Soal, lalu: Pertanyaan) -> tuple[Soal, Pertanyaan] | None:
    """Return the sentence without "program itu", and the question about what stood first."""
    ini = head(lalu) or (lalu.tampak[:1] if _ranks_units(lalu) else ())
    tempat = {
        m
        for n, k in enumerate(soal.kata[:-1])
        if soal.kata[n + 1].teks in ITU
        and any(ini and j is ini[0].jenis for j in _levels(k.konsep))
        for m in (n, n + 1)
    }
    if not tempat or soal.angka or soal.waktu.ada:
        return None
    isi = soal.without(tempat)
    if isi.berisi or isi.ada("terendah", "tertinggi", "urutkan"):
        return None
    tentang = Pertanyaan(
        hal=Hal.ANGGARAN,
        benda=ini,
        ukuran=lalu.ukuran,
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
    )
    return isi, tentang


def _ranks_units(lalu: Pertanyaan) -> bool:
    unit = {b.jenis for b in lalu.tampak} == {Jenis.UNIT}
    return unit and lalu.hal is Hal.PERINGKAT and asked_for_one(lalu)


def _levels(konsep: frozenset[str]) -> list[Jenis]:
    semua = (*TINGKAT, ("bagian", Jenis.UNIT))
    return [jenis for nama, jenis in semua if nama in konsep]


def _within(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the ranking of what lies in the one thing that was told of, or stood first."""
    ini = one_told(lalu)
    if ini is None or not soal.kata_ada(*DIDALAM) or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    if not soal.konsep <= DICARI or not soal.ada("terendah", "tertinggi", "rendah", "tinggi"):
        return None
    tingkat = next((jenis for konsep, jenis in TINGKAT if soal.ada(konsep)), RINCIAN[ini.jenis])
    if BESAR[tingkat] >= BESAR[ini.jenis]:
        return None
    rendah = soal.ada("terendah", "rendah")
    return Pertanyaan(
        hal=Hal.PERINGKAT,
        benda=(ini,),
        tingkat=tingkat,
        arah=Arah.TERENDAH if rendah else Arah.TERTINGGI,
        ukuran=figures(soal)[:1] or lalu.ukuran[:1],
        dasar=lalu.dasar,
        tahun=lalu.tahun,
        bulan=lalu.bulan,
    )


def one_told(lalu: Pertanyaan) -> Benda | None:
    """Return the one thing that has parts and was talked about."""
    if lalu.hal is Hal.PERINGKAT and lalu.tampak and asked_for_one(lalu):
        satu = lalu.tampak[0]
    elif lalu.hal is Hal.ANGGARAN and len(lalu.benda) == 1:
        satu = lalu.benda[0]
    else:
        return None
    return satu if satu.jenis in RINCIAN else None
