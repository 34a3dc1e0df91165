"""Questions about the budget as a whole, and about money that there is none of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from core.anggaran import Dasar
from core.tanya.indeks import JENJANG, Benda, Jenis
from core.tanya.pencarian import Cocok, find
from core.tanya.pertanyaan import Hal, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, detail_of, reading
from core.tanya.tafsir.dugaan_uang import PILIH, choice_of, presumed
from core.tanya.tafsir.janji_pos import agreed
from core.tanya.tafsir.uang import RUPIAH, SELURUH_TINGKAT, UANG, figures
from core.tanya.tafsir.unit_disebut import no_such_bagian

BESAR_KECIL = ("naik", "turun", "rendah", "tinggi", "hitung", "banding", "perubahan_besar")
"""What may be asked of a sum of money, and of whatever has one."""
SEBAB = ("penyebab", "terendah", "tertinggi", "turun", "naik", "kosong", "rendah", "tinggi")
SEMUA_UNIT = (*RUPIAH, "bagian", "yang_mana", "asisten")
SEMUA_PROGRAM = (*RUPIAH, "yang_mana", "capaian", "rata", "banding")
DARIPADA = ("dari", "daripada", "dibanding", "dibandingkan", "banding", "ketimbang", "dengan", "vs")
"""What stands before what something is held against."""
BELANJA = "rincian_belanja"
JENIS_BELANJA = "Anggaran menurut jenis belanja"
PENGHASILAN = frozenset([("tambahan", "penghasilan")])
TAMBAHAN = frozenset(["insentif", "remunerasi"])
"""What people get besides their pay; registers have these words as well."""
REGISTER = ("raperwal", "kebijakan", "inovasi", "mou", "dasar_hukum", "nomor_surat", "tentang")
TAK_TERSEDIA = (
    ("sub_bagian", "Anggaran per sub bagian"),
    ("apbd_kota", "APBD dan pendapatan Pemerintah Kota"),
    ("pergeseran", "Pagu pergeseran"),
    (BELANJA, JENIS_BELANJA),
    ("jenis_belanja", "Rincian menurut jenis belanja (pegawai, barang dan jasa, modal)"),
)
"""Money that nobody's data here have."""
DEKAT_BELANJA = (
    (("perjalanan", "sppd", "harian"), (("rapat", "koordinasi"),)),
    (("bensin",), (("kendaraan",),)),
    (("makan", "minum", "mamin", "snack"), (("rapat", "koordinasi"), ("bahan", "logistik"))),
    (("atk", "tulis"), (("bahan", "logistik"), ("perlengkapan", "kantor"))),
    ((), (("tunjangan", "asn"), ("tugas", "asn"))),
)
"""By which words of their names lines are near to a kind of cost; the last to what people get."""
TERPAKAI = ("terpakai", "dipakai", "terserap", "diserap", "terealisasi", "tersentuh")
"""What is said of money only."""
BERNAMA = ("keuangan",)
"""Words that ask for money and stand in names as well."""
SEMUA_BAGIAN = frozenset(["per", "tiap", "setiap", "semua", "seluruh", "masing", "antar", "sub"])
TERDEKAT = 2
"""Lines that are named where there is no such Bagian."""
KEPANJANGAN = ("singkatan", "singkatannya", "kepanjangan", "kepanjangannya", "artinya")
SENDIRI = ("apbd_kota", "jenis_belanja", "pergeseran", BELANJA)
"""Those of them that ask for money by themselves."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _missing(soal)
    yield from _whole(soal)
    yield from _unknown_code(soal)
    yield from _empty(soal)


def against_last_year(soal: Soal) -> bool:
    """Tell whether the year after the one that is named is asked for as well."""
    waktu = soal.waktu
    berubah = soal.ada("banding", "naik", "turun") and soal.kata_ada(*DARIPADA)
    return waktu.relatif and len(waktu.tahun) == 1 and berubah


def _missing(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what money is asked for that is not in the data."""
    if soal.ada(*UANG) and (asing := no_such_bagian(soal)):
        yield reading(
            soal,
            Hal.STRUKTUR,
            derajat.UNIT_ASING,
            konsep=SEMUA_UNIT,
            kata=asing,
            rincian="bagian",
            teks=" ".join(soal.teks_of(asing)),
        )
    if soal.ada(*UANG) and (tempat := _bagian_of_money(soal)):
        yield from _near_bagian(soal, tempat)
    yield from _paid_to_people(soal)
    for konsep, teks in TAK_TERSEDIA:
        if konsep == BELANJA and _names_a_line(soal):
            continue
        if soal.ada(konsep) and soal.ada(*UANG, "realisasi", *SENDIRI) and not _asks_meaning(soal):
            yield reading(
                soal,
                Hal.TAK_ADA,
                derajat.UANG_DISEBUT_TAK_ADA if konsep in SENDIRI else derajat.UANG_TAK_ADA,
                konsep=(*RUPIAH, konsep, "bagian"),
                kata=soal.berisi,
                teks=_kind_of_cost(soal, teks, soal.tempat(BELANJA)) if konsep == BELANJA else teks,
                benda=_near_cost(soal) if konsep == BELANJA else (),
                rincian="anggaran",
            )


def _paid_to_people(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that it is asked how much people get besides their pay, which drafts may be about."""
    pasangan = ((n, (a.teks, b.teks)) for n, (a, b) in enumerate(pairwise(soal.kata)))
    tempat = {m for n, dua in pasangan if dua in PENGHASILAN for m in (n, n + 1)}
    tempat |= {n for n, k in enumerate(soal.kata) if k.teks in TAMBAHAN}
    uang = soal.ada(*UANG, "realisasi") or soal.kata_ada("berapa", "besaran", "besarnya")
    if not tempat or not uang or _asks_meaning(soal) or soal.ada(*REGISTER):
        return
    yield reading(
        soal,
        Hal.TAK_ADA,
        derajat.UANG_DISEBUT_TAK_ADA,
        konsep=(*RUPIAH, "naik", "pegawai", "bagian"),
        kata=soal.berisi | tempat,
        teks=_kind_of_cost(soal, JENIS_BELANJA, frozenset(tempat)),
        benda=_near_cost(soal),
        rincian="anggaran",
    )


def _kind_of_cost(soal: Soal, teks: str, tempat: frozenset[int]) -> str:
    """Return what is not there: "Anggaran menurut jenis belanja (perjalanan dinas)"."""
    kata = (soal.kata[n] for n in sorted(tempat))
    disebut = dict.fromkeys(k.singkatan.upper() or k.teks for k in kata)
    return f"{teks} ({' '.join(disebut)})"


def _asks_meaning(soal: Soal) -> bool:
    return soal.ada("definisi") or soal.kata_ada(*KEPANJANGAN)


def _near_cost(soal: Soal) -> tuple[Benda, ...]:
    """Return the sub kegiatan that such a cost may be a part of: of travel the meetings.

    Where other words name lines, those: "bbm mobil dinas".
    """
    lain = soal.without(soal.tempat(BELANJA)).kenal(*SELURUH_TINGKAT)
    if bernama := lain.benda or lain.pilihan[:TERDEKAT]:
        return bernama
    dekat = next(d for tanda, d in DEKAT_BELANJA if soal.kata_ada(*tanda) or not tanda)
    semua = [
        c.benda
        for kata in dekat
        for c in find(soal.indeks, list(enumerate(kata)), {Jenis.SUB_KEGIATAN})
        if len(c.kata) == len(kata)
    ]
    return tuple(dict.fromkeys(semua))[:TERDEKAT]


def _names_a_line(soal: Soal) -> bool:
    """Tell whether lines are called by all words of such a cost: "perjalanan dinas" of none."""
    tempat = soal.tempat(BELANJA)
    return bool(tempat) and tempat <= soal.kenal(*SELURUH_TINGKAT).kata


def _bagian_of_money(soal: Soal) -> tuple[int, ...]:
    """Return the place of a word that asks for money and is said to be the name of a Bagian."""
    for n, (kiri, kanan) in enumerate(pairwise(soal.kata)):
        semua = n > 0 and soal.kata[n - 1].teks in SEMUA_BAGIAN
        if kiri.teks == "bagian" and kanan.teks in BERNAMA and not semua:
            return (n + 1,)
    return ()


def _near_bagian(soal: Soal, tempat: tuple[int, ...]) -> Iterator[Tafsiran]:
    """Yield that there is no such Bagian, with what has that name."""
    dicari = [(n, soal.kata[n].teks) for n in tempat]
    if any(c.benda.nama.lower().startswith("bagian ") for c in _found(soal, dicari, Jenis.UNIT)):
        return
    sub = [c.benda for c in _found(soal, dicari, Jenis.SUB_BAGIAN)]
    pos = [c.benda for c in _found(soal, dicari, Jenis.KEGIATAN)]
    yield reading(
        soal,
        Hal.STRUKTUR,
        derajat.UNIT_ASING,
        konsep=SEMUA_UNIT,
        kata=tempat,
        benda=tuple(sub[:1]),
        serupa=tuple(pos[:TERDEKAT]),
        rincian="bagian",
        teks="" if sub else " ".join(soal.teks_of(tempat)),
    )


def _found(soal: Soal, dicari: Sequence[tuple[int, str]], jenis: Jenis) -> list[Cocok]:
    return find(soal.indeks, dicari, {jenis})


def _whole(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of all Bagian, all programmes, or of the whole."""
    if _is_efficiency(soal):
        yield reading(
            soal,
            Hal.ANGGARAN,
            derajat.EFISIENSI_SELURUH,
            konsep=(
                *RUPIAH,
                *BESAR_KECIL,
                "capaian",
                "kinerja",
                "uraian",
                "menyeluruh",
                "indikator",
            ),
            ukuran=(Ukuran.EFISIENSI,),
        )
    if _is_office_without(soal):
        yield reading(soal, Hal.ANGGARAN, derajat.SETDA_TANPA, konsep=RUPIAH)
    if not soal.ada(*UANG, "realisasi", "program", "fisik"):
        return
    isi: dict[str, Any] = {"ukuran": figures(soal), "dasar": dasar_of(soal)}
    isi["rincian"] = detail_of(soal, isi["ukuran"]) or choice_of(soal)
    if soal.ada("bagian") and not soal.kenal(Jenis.UNIT):
        yield reading(soal, Hal.PER_UNIT, derajat.PER_UNIT, konsep=SEMUA_UNIT, **isi)
    if agreed(soal) and not soal.nomor_pos:
        yield reading(
            soal,
            Hal.PER_PROGRAM,
            derajat.ANGGARAN_JANJI,
            konsep=(*SEMUA_PROGRAM, "perjanjian_kinerja", "isi"),
            rincian="perjanjian",
            dasar=Dasar.MURNI,
            ukuran=(Ukuran.PAGU,),
        )
    if soal.ada("program"):
        rata = {"rincian": "rata"} if soal.ada("rata") and soal.ada(*UANG, "realisasi") else {}
        yield reading(
            soal, Hal.PER_PROGRAM, derajat.PER_PROGRAM, konsep=SEMUA_PROGRAM, **(isi | rata)
        )
    if soal.ada(*UANG, "realisasi", "fisik") and not soal.nomor_pos:
        nilai = derajat.SELURUHNYA if soal.ada(*UANG) else derajat.REALISASI_SAJA
        nilai += derajat.DUA_DASAR if isi["rincian"] == "dua_dasar" else 0
        konsep = (*RUPIAH, *BESAR_KECIL, "rata", "penyebab")
        isi |= {"rincian": "banding_tahun"} if against_last_year(soal) else {}
        nilai += derajat.PILIH_JUMLAH if isi["rincian"] == PILIH else 0
        isi |= presumed(soal)
        yield reading(soal, Hal.ANGGARAN, nilai, konsep=konsep, **isi)


def _is_office_without(soal: Soal) -> bool:
    """Tell whether the office is all that is said besides what it leaves out, which has money."""
    luar = (*soal.kecuali.benda, *(b for satu in soal.kecuali.pilihan for b in satu))
    beranggaran = any(b.jenis in SELURUH_TINGKAT or b.jenis is Jenis.UNIT for b in luar)
    return (
        beranggaran
        and soal.kata_ada("setda", "sekretariat")
        and soal.konsep <= {"total", "banyaknya", "hitung"}
    )


def _is_efficiency(soal: Soal) -> bool:
    """Tell whether it is asked if the money of the whole was well used."""
    lain = soal.ada("penyebab", "definisi", "turun", "di_bawah_target", "bagian", "isu", *JENJANG)
    lain = lain or soal.kata_ada("bab", "subbab", "ada", "adakah", "memuat", "dimuat", "dibahas")
    tepat = soal.ada("capaian", "kinerja", "uraian") or soal.tempat("realisasi_anggaran")
    daya = any(soal.kata[n].teks == "daya" for n in soal.tempat("efisiensi"))
    return soal.ada("efisiensi") and bool(tepat or daya) and not (lain or soal.berisi or soal.angka)


def _unknown_code(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that a code of the budget is asked for that no line has."""
    asing = [
        n
        for n, k in enumerate(soal.kata)
        if k.kode and k.kode[0].isdigit() and "." in k.kode and "/" not in k.kode
        if k.kode not in soal.indeks.menurut_kode
    ]
    if asing:
        konsep, teks = (*RUPIAH, "kode"), soal.kata[asing[0]].kode
        yield reading(soal, Hal.KODE, derajat.KODE_ASING, konsep=konsep, kata=asing, teks=teks)


def _empty(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the lines without realisasi, or why there are such."""
    bernama = soal.kenal(Jenis.UNIT) or soal.kenal(*SELURUH_TINGKAT)
    uang = soal.ada("anggaran", "kegiatan", "serapan") and not soal.ada(*BESAR_KECIL, *JENJANG)
    if soal.ada("penyebab") and uang and not (bernama or soal.dugaan):
        semua = (*RUPIAH, *SEBAB, "yang_mana")
        yield reading(soal, Hal.UCAPAN, derajat.SEBAB_SEMUA, konsep=semua, rincian="penyebab")
    if not soal.ada("kosong"):
        return
    konsep = (*RUPIAH, "kosong", "yang_mana")
    if soal.ada("penyebab") or soal.kata_ada("kok"):
        sebab = (*konsep, "penyebab")
        yield reading(soal, Hal.UCAPAN, derajat.SEBAB_KOSONG, konsep=sebab, rincian="penyebab")
    if soal.ada(*RUPIAH) or soal.kata_ada(*TERPAKAI):
        yield reading(soal, Hal.KOSONG, derajat.KOSONG, konsep=konsep)
