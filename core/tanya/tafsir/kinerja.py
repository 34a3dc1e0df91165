"""Questions about indikator: their figures, years, causes, formulas, owners."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.kalimat import Kata
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.pesaing import UTUH
from core.tanya.sakip import PENERBIT, either, graded_as_akip
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, pengisi, sasaran, ucapan
from core.tanya.tafsir.bacaan import arah_of, at, compares, one_of, reading
from core.tanya.tafsir.indikator_bernama import Bernama, named_worth
from core.tanya.tafsir.kinerja_ditanya import (
    BAGIAN,
    DIUKUR,
    SAMPAI,
    SETAHUN,
    asks_how_counted,
    asks_parts,
    asks_reached,
    asks_release,
    choices,
    is_gap,
    of_year,
    quarters,
    through_years,
)
from core.tanya.tafsir.skala import HURUF_GANDA, letters

ANTAR_TAHUN = ("banding", "tren", "sebelumnya", "naik", "turun")
SEBAB = (
    *("penyebab", "di_bawah_target", "tercapai", "belum_ada_nilai", "turun", "terendah", "naik"),
    *("rendah", "tinggi", "kosong"),
)
SEJAK = frozenset(["dari", "daripada", "dibanding", "dibandingkan", "sejak"])
"""Before a year these say what a figure is held against."""
SARAN = ("rekomendasi", "naik", "tercapai", "di_bawah_target")
VERIFIKATOR = "verifikator"
MEMUTUSKAN = one_of(
    "verifikasi memverifikasi memverif verif verifikator verifikatornya menyetujui mengesahkan acc"
)
"""Words for whoever decides on what is posted."""
MILIK = ("pengampu", "siapa", "bagian", "isi", "jabatan", "lapor")
TRIWULAN = ("per_triwulan", "yang_mana", "sumber")
ANTAR_TRIWULAN = (*TRIWULAN, *ANTAR_TAHUN, "tertinggi", "terendah", "tinggi", "rendah", "total")
"""What is asked of several quarters beside each other."""
DIBANDING = (
    *("banding", "tertinggi", "terendah", "yang_mana", "akip", "sakip", "lapor", "komponen"),
    *("tinggi", "rendah", "siapa"),
)
CARA_HITUNG = (
    *("rumus", "hitung", "komponen", "lapor", "ikm", "mou", "raperwal", "inovasi", "kebijakan"),
    *("akip", "sakip", "sumber", "total", "rata", "definisi", "andai", "siapa", "pd", "ikk"),
)
DITANYA = (
    *("tercapai", "di_bawah_target", "belum_ada_nilai", "akip", "sakip", "sumber", "rata"),
    *("banyaknya", "yang_mana", "ikm", "sudah_tindak", "total", "atau_angka", "kurang_berapa"),
    *("mou", "raperwal", "kebijakan", "inovasi", "lapor", "ikk", "pd", "sudah_lapor", "program"),
    *("verifikasi", "minimal", "hitung", "rendah", "tinggi", "di_bawah", "siapa"),
    *("perjanjian_kinerja", "komponen"),
)
"""What a question about figures of one may speak of besides."""
DISAHKAN = pengisi.SAH - {"resmi", "resminya", "pasti", "sementara"}
SESUDAH_SAH = 3
"""So near behind it stands who accepts."""
TERTULIS = ("ditulis", "tertulis", "tercetak", "tercantum", "dicantumkan", "dituliskan")
PILIHAN = 6
"""Of more indikator than this nobody is asked which is meant."""
PENILAI = ("menilai", "dinilai", "nilai", "mengeluarkan", "dikeluarkan")


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _of_named(soal)
    if lain := either(soal.kata) or _graded(soal):
        yield from _of_named(soal.reworded(lain))
    yield from sasaran.read(soal)
    yield from _unknown_code(soal)


def _graded(soal: Soal) -> list[Kata]:
    """Return the words with a grade that only AKIP has read as "akip": "target BB tercapai ga"."""
    bernama = soal.kenal(Jenis.INDIKATOR).benda or soal.ada("akip", "kurang_berapa", "pengandaian")
    if (
        bernama
        or not soal.kata_ada(*HURUF_GANDA)
        or not soal.ada("target", "realisasi", "tercapai")
    ):
        return []
    return [graded_as_akip(k) if k.teks in HURUF_GANDA else k for k in soal.kata]


def _of_named(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.INDIKATOR)
    melapor = ketemu.kata and ketemu.kata <= soal.tempat("sudah_lapor", "belum_lapor")
    if melapor and not soal.ada(*DIUKUR, "rumus"):
        # "Opd mana yang sudah lapor" says what units do, and names no indikator.
        ketemu = Dikenal()
    jauh = ketemu.serumpun and not (soal.ada(*DIUKUR) or soal.tunggal)
    if ketemu.benda and not jauh:
        yield from _of_one(soal, ketemu)
    for satu in ketemu.pilihan if len(ketemu.pilihan) <= PILIHAN else ():
        yield from _of_one(soal, Dikenal((satu,), (), ketemu.kata, ketemu.penuh))


def _of_one(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator that are named."""
    dasar = named_worth(soal, ketemu)
    satu = Bernama(soal, ketemu, dasar)
    if soal.ada("per_triwulan"):
        angka = [n for n, _ in soal.angka]
        yield satu.asked(Hal.PER_TRIWULAN, derajat.PER_TRIWULAN, TRIWULAN, kata=angka, diukur=True)
    if len(beberapa := quarters(soal)) > 1 and len(ketemu.benda) == 1:
        yield satu.asked(
            *(Hal.PER_TRIWULAN, derajat.BEBERAPA_TRIWULAN, ANTAR_TRIWULAN),
            diukur=True,
            semua_triwulan=beberapa,
        )
    yield from _said_of(soal, satu)
    if len(ketemu.benda) > 1:
        banding: dict[str, Any] = {}
        if compares(soal):
            banding = {"arah": arah_of(soal), "rincian": "banding"}
        yield satu.asked(Hal.BANDING, derajat.BANDING, DIBANDING, diukur=True, **banding)
        if through_years(soal):
            konsep = (*ANTAR_TAHUN, *DIBANDING)
            yield satu.asked(Hal.BANDING_TAHUN, derajat.BANDING_TAHUN, konsep, diukur=True)
        return
    yield from _known_of(soal, satu)
    if rilis := asks_release(soal):
        yield satu.asked(
            *(Hal.CAPAIAN, derajat.KAPAN_KELUAR, (*DITANYA, "tenggat", "tanggal")),
            kata=rilis | soal.kenal(Jenis.UNIT).kata,
            diukur=True,
            rincian="kapan_keluar",
        )
    if asks_parts(soal):
        angka = [n for n, _ in soal.angka]
        yield satu.asked(
            *(Hal.CAPAIAN, derajat.PEMBILANG, (*DITANYA, "hitung")),
            kata=[*angka, *at(soal, BAGIAN)],
            diukur=True,
            angka=(),
            rincian="pembilang",
        )
    diukur = satu.ukuran or soal.ada("indikator", "kinerja")
    lebih = derajat.UKURAN_DISEBUT if diukur else 0
    unit = soal.kenal(Jenis.UNIT)
    lain = (unit.kata & soal.berisi) - ketemu.kata
    tertulis = soal.ada("perjanjian_kinerja") and soal.kata_ada(*TERTULIS) and not soal.ada("siapa")
    if tertulis:
        # What the signed agreement says of it: who signed is not asked.
        lebih = derajat.TARGET_TERTULIS
    tepat = len(unit.benda) == 1 and unit.penuh >= UTUH and not soal.sisa(ketemu.kata, unit.kata)
    if tepat and lain and not any(soal.kata[n].asal for n in lain):
        yield satu.of_unit(unit, (*DITANYA, "bagian", "pd"))
    huruf, sah = letters(soal) - ketemu.kata, _decided_by(soal, unit)
    tercapai = asks_reached(soal)
    rincian = pengisi.DISAHKAN if sah else SETAHUN if of_year(soal) else ""
    rincian = rincian or ("tercapai" if tercapai else "")
    yield satu.asked(
        *(Hal.CAPAIAN, lebih, (*DITANYA, *_besides(soal, tertulis=tertulis))),
        kata=huruf | sah | (at(soal, SAMPAI) if tercapai else frozenset()),
        diukur=True,
        # What is still missing to a number is no claim of it.
        menduga=soal.menduga and not soal.ada("kurang_berapa"),
        rincian=rincian,
        teks=" ".join(soal.kata[n].teks for n in sorted(huruf)),
    )


def _decided_by(soal: Soal, unit: Dikenal) -> frozenset[int]:
    """Return the words that ask who has accepted it: "udah disahkan ortala blm"."""
    sah = at(soal, DISAHKAN)
    oleh = frozenset(n for n in unit.kata if any(0 < n - m <= SESUDAH_SAH for m in sah))
    return sah | oleh


def _besides(soal: Soal, *, tertulis: bool) -> tuple[str, ...]:
    """Return what a question about its figures may speak of in other words."""
    gap = ("banding", "rumus") if is_gap(soal) else ()
    return (*gap, "tanda_tangan") if tertulis else gap


def _said_of(soal: Soal, satu: Bernama) -> Iterator[Tafsiran]:
    """Yield what the document is asked to say of it, and who answers for it."""
    hampa = soal.ada("kosong", "belum_ada_nilai")
    if soal.ada("penyebab") or (hampa and soal.kata_ada("kok")):
        sebab = satu.asked(
            *(Hal.UCAPAN, derajat.SEBAB_INDIKATOR, SEBAB),
            kata=(huruf := letters(soal) - satu.nama),
            teks=" ".join(soal.kata[n].teks for n in sorted(huruf)),
            rincian="penyebab",
            menduga=soal.menduga,
        )
        yield _since(soal, sebab)
    if ucapan.wants_account(soal):
        yield satu.asked(Hal.UCAPAN, derajat.URAIAN, ucapan.PERIHAL, rincian="uraian")
    if ucapan.wants_better(soal):
        dari = at(soal, {PENERBIT}) if soal.warisan.benda else frozenset[int]()
        lebih = derajat.REKOMENDASI + (derajat.BAGIAN_DISEBUT if dari else 0)
        sudah = ucapan.DILAKSANAKAN if ucapan.asks_done(soal) else ""
        yield satu.asked(
            *(Hal.UCAPAN, lebih, SARAN), kata=dari, rincian="rekomendasi", daftar=sudah
        )
    if soal.ada("siapa") and (putusan := at(soal, MEMUTUSKAN)):
        yield satu.asked(
            *(Hal.PENGAMPU, derajat.PENGAMPU_INDIKATOR + derajat.BAGIAN_DISEBUT, MILIK),
            kata=putusan,
            rincian=VERIFIKATOR,
        )
    if lapor := _reporting(soal, satu.nama):
        yield satu.asked(
            *(Hal.PENGAMPU, derajat.PENGISI, pengisi.SEPUTAR),
            kata=lapor,
            rincian=pengisi.PENGISI,
        )
    if soal.ada("pengampu") or (soal.ada("siapa") and not soal.ada("belum_lapor", "lapor")):
        lebih = derajat.BAGIAN_DISEBUT if soal.kata_ada("bagian") else 0
        yield satu.asked(Hal.PENGAMPU, derajat.PENGAMPU_INDIKATOR + lebih, MILIK)


def _reporting(soal: Soal, nama: frozenset[int]) -> frozenset[int]:
    """Return the words for reporting, where who reports it is asked.

    Of what units report of themselves, as surveys, it is asked who of them has.
    """
    kode = frozenset(n for n in nama if soal.kata[n].kode)
    if not kode and all(soal.kata[n].konsep & pengisi.LAPORAN for n in nama):
        # "Yang belum lapor kinerja" names no indikator.
        return frozenset()
    if soal.ada("ikk", "ikm", "sampel", "pengampu_ikk") and not kode:
        return frozenset()
    return pengisi.posts(soal, kode or nama) if nama else frozenset()


def _since(soal: Soal, sebab: Tafsiran) -> Tafsiran:
    """Return why something changed, of now where the year is what it is held against."""
    tanya = sebab.pertanyaan
    dibanding = soal.ada("banding") or any(
        soal.kata[n - 1].teks in SEJAK for n in soal.waktu.dipakai if n
    )
    if tanya.naik is None or len(tanya.tahun) != 1 or not dibanding:
        return sebab
    return replace(sebab, pertanyaan=replace(tanya, tahun=()))


def _known_of(soal: Soal, satu: Bernama) -> Iterator[Tafsiran]:
    """Yield how it is counted, what it means, and how it went from year to year."""
    rumus = soal.ada("rumus") or asks_how_counted(soal)
    if (rumus or soal.ada("satuan", "maksimum", "sumber")) and not is_gap(soal):
        ragu = soal.dugaan or soal.ada("salah", "cocok")
        lebih = derajat.RUMUS_DISEBUT if rumus and not ragu else 0
        yield satu.asked(Hal.RUMUS, derajat.RUMUS + lebih, CARA_HITUNG)
    if soal.ada("sumber") and soal.kata_ada(*PENILAI):
        pilihan = choices(soal)
        yield satu.asked(
            *(Hal.RUMUS, derajat.PENILAI, (*CARA_HITUNG, "sumber")),
            kata=pilihan,
            rincian="sumber",
        )
    if soal.ada("definisi"):
        yield satu.asked(Hal.RUMUS, derajat.DEFINISI, ("definisi",), rincian="definisi")
    if through_years(soal) or (soal.ada(*ANTAR_TAHUN) and not is_gap(soal)):
        yield satu.asked(Hal.BANDING_TAHUN, derajat.BANDING_TAHUN, ANTAR_TAHUN, diukur=True)


def _unknown_code(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that an indikator with that number is asked for, where there is none."""
    asing = [n for n, k in enumerate(soal.kata) if k.kode.startswith("iku-")]
    asing = [n for n in asing if soal.kata[n].kode not in soal.indeks.menurut_kode]
    if asing:
        teks = soal.kata[asing[0]].kode.upper()
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.IKU_TAK_ADA,
            konsep=tuple(soal.konsep),
            kata=[*asing, *soal.berisi],
            teks=teks,
        )
