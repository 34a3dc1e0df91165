"""Questions about tujuan and sasaran: one of them, or which there are."""

from collections.abc import Iterator
from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, reading, ukuran_of
from core.tanya.tafsir.uang import RUPIAH
from core.tanya.urutan import KE

KEMAJUAN = ("progres", "progress", "perkembangan", "kemajuan", "nilai", "skor", "capaian", "indeks")
"""Words that ask how far something has come."""
SARINGAN = (
    ("di_bawah_target", Saring.DI_BAWAH),
    ("belum_ada_nilai", Saring.BELUM_ADA),
    ("tercapai", Saring.TERCAPAI),
)
TIAP = frozenset(["per", "tiap", "setiap", "masing"])
SEPARUH = 0.5
DEKAT = 2
"""So near before it the word stands that a number numbers."""
DITANYA = (
    *("rata", "penyebab", "rekomendasi", "pengampu", "siapa", "terendah", "tertinggi", "urutkan"),
    *("di_bawah_target", "belum_ada_nilai", "tercapai", "rendah", "tinggi"),
)
"""What may be asked of the indikator of one sasaran."""
SEPUTAR = (*KINERJA, "sasaran", "tujuan", "yang_mana", "banyaknya", "total")


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _of_sasaran(soal)
    yield from _of_tujuan(soal)


def named(soal: Soal) -> Dikenal | None:
    """Return the one sasaran whose indikator are picked, None where none is named."""
    picked = soal.ada("di_bawah_target", "tercapai", "belum_ada_nilai", "terendah", "tertinggi")
    if not (picked and soal.ada("sasaran")):
        return None
    ketemu = _numbered(soal) or soal.kenal(Jenis.SASARAN)
    return ketemu if len(ketemu.benda) == 1 else None


def _of_sasaran(soal: Soal) -> Iterator[Tafsiran]:
    disebut = soal.kenal(Jenis.SASARAN)
    ketemu = _numbered(soal) or disebut
    if ketemu.benda and ketemu.benda == disebut.benda:
        # By its number and its name.
        ketemu = replace(ketemu, kata=ketemu.kata | disebut.kata)
    if soal.ada("sasaran") and ketemu.benda:
        satu = reading(
            soal,
            Hal.CAPAIAN,
            derajat.SASARAN,
            konsep=(*SEPUTAR, *DITANYA, *(("banding",) if len(ketemu.benda) > 1 else ())),
            kata=ketemu.kata,
            benda=ketemu.benda,
        )
        yield replace(satu, pertanyaan=asked(soal, satu.pertanyaan) or satu.pertanyaan)
    elif soal.ada("sasaran") and (tiap := _each_measured(soal)):
        yield tiap
    elif soal.ada("sasaran") and soal.ada("yang_mana", "banyaknya") and not soal.ada("target"):
        yield reading(soal, Hal.CAPAIAN, derajat.SASARAN, konsep=SEPUTAR, rincian="sasaran")


def _each_measured(soal: Soal) -> Tafsiran | None:
    """Return the mean of each sasaran, where they are ranked or each is asked for."""
    letak = min(soal.tempat("sasaran"))
    depan = {k.teks for k in soal.kata[max(letak - DEKAT, 0) : letak]}
    belakang = {k.teks for k in soal.kata[letak + 1 : letak + 1 + DEKAT]}
    diukur = soal.ada("capaian", "rata") or (soal.ada("kinerja") and not soal.ada("indikator"))
    urut = soal.ada("terendah", "tertinggi") and "mana" in belakang
    urut = urut or (soal.ada("urutkan") and not soal.ada("indikator"))
    if soal.ada(*RUPIAH, "target") or not (urut or (diukur and TIAP & (depan | belakang))):
        return None
    arah = Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
    return reading(
        soal,
        Hal.CAPAIAN,
        derajat.TIAP_SASARAN,
        konsep=(*SEPUTAR, "rata", "terendah", "tertinggi", "urutkan", "banding"),
        rincian="tiap_sasaran",
        arah=arah if urut else None,
    )


def _numbered(soal: Soal) -> Dikenal | None:
    """Return the sasaran that are named by their numbers: "sasaran strategis 2"."""
    urut = [(n, KE[k.teks]) for n, k in enumerate(soal.kata) if k.teks in KE]
    ada = {
        n: soal.indeks.menurut_kode.get(f"sasaran:{nilai}", ())
        for n, nilai in (*soal.angka, *urut)
        if any("sasaran" in k.konsep for k in soal.kata[max(n - DEKAT, 0) : n])
    }
    benda = tuple(dict.fromkeys(b for semua in ada.values() for b in semua))
    return Dikenal(benda, (), frozenset(ada), 1) if benda else None


def _of_tujuan(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator of a tujuan, of which there are no figures."""
    ketemu = soal.kenal(Jenis.TUJUAN)
    maju = soal.kata_ada(*KEMAJUAN) and soal.berisi <= ketemu.kata and not soal.ada(*RUPIAH)
    lebih = derajat.TUJUAN_DIUKUR if maju and ketemu.penuh >= SEPARUH else 0
    for satu in ketemu.benda:
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.TUJUAN + derajat.part(ketemu.penuh, derajat.NAMA_TUJUAN) + lebih,
            konsep=(*SEPUTAR, "banding", "naik", "tren"),
            kata=ketemu.kata,
            benda=(satu,),
            teks=satu.nama,
        )
    if soal.ada("tujuan") and not ketemu.benda:
        yield reading(soal, Hal.TAK_ADA, derajat.TUJUAN, konsep=SEPUTAR, rincian="tujuan")


def asked(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    """Return what the words ask of the sasaran that `awal` is about."""
    for apa in ("penyebab", "rekomendasi"):
        if soal.ada(apa):
            return replace(awal, hal=Hal.UCAPAN, rincian=apa)
    if soal.ada("pengampu", "siapa"):
        return replace(awal, hal=Hal.PENGAMPU)
    if soal.ada("terendah", "tertinggi", "urutkan", "rendah", "tinggi"):
        arah = Arah.TERENDAH if soal.ada("terendah", "rendah") else Arah.TERTINGGI
        return replace(awal, hal=Hal.SARING, arah=arah, banyak=soal.bilangan)
    for konsep, saring in SARINGAN:
        if soal.ada(konsep):
            return replace(awal, hal=Hal.SARING, saring=saring)
    if soal.ada("rata", "total"):
        return replace(awal, rincian="rata")
    diukur = soal.ada(*KINERJA, "yang_mana")
    return replace(awal, ukuran=ukuran_of(soal)) if diukur else None
