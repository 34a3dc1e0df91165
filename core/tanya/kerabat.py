"""What a thing of the budget belongs to, and what belongs to it: "programnya?", "kegiatannya?"."""

from dataclasses import replace

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.uang import figures

TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
    ("bagian", Jenis.UNIT),
    ("indikator", Jenis.INDIKATOR),
)
JUGA = frozenset(
    [
        *("yang_mana", "siapa", "banyaknya", "pengandaian", "pengampu", "atasan", "tentang"),
        *("serapan", "pagu", "sisa", "realisasi", "anggaran", "realisasi_anggaran", "capaian"),
        *("target", "kode", "total"),
    ]
)
"""What may be asked besides; whatever else is asked is another question."""
JELEK = {"rendah", "penyebab"}
"""What is asked of the part that spoils the whole."""
PER = frozenset(["per", "tiap", "setiap", "masing", "semua", "seluruh", "lain", "antar"])
"""Words by which all of a kind are meant, not those of one thing."""
RINCI = (
    *("rincian", "rinciannya", "rinci", "rincikan", "rinciin", "dirinci", "detail", "detailnya"),
    *("isinya", "jabarkan"),
)
RINCIAN = {
    Jenis.PROGRAM: Jenis.KEGIATAN,
    Jenis.KEGIATAN: Jenis.SUB_KEGIATAN,
    Jenis.UNIT: Jenis.SUB_KEGIATAN,
}
"""Of what the parts are wanted where no kind of them is named."""
BESAR = {Jenis.SUB_KEGIATAN: 0, Jenis.KEGIATAN: 1, Jenis.PROGRAM: 2, Jenis.UNIT: 3}


def kin(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of the kin of the one thing that was talked about, None: nothing is."""
    if len(lalu.benda) != 1:
        return None
    satu = lalu.benda[0]
    tingkat = _level(soal, satu)
    if (asal := _between(soal, lalu, tingkat)) is not None:
        satu = asal
    if tingkat in {None, satu.jenis} or satu.jenis not in {*POS, Jenis.UNIT, Jenis.INDIKATOR}:
        return None
    # What is said of the time still holds.
    awal = Pertanyaan(hal=Hal.ANGGARAN, benda=(satu,), tahun=lalu.tahun, bulan=lalu.bulan)
    if soal.waktu.ada:
        awal = replace(awal, tahun=soal.waktu.tahun or lalu.tahun, bulan=soal.waktu.bulan)
    awal = replace(awal, ukuran=figures(soal) or _money(lalu))
    if Jenis.INDIKATOR in {satu.jenis, tingkat}:
        return _with_indikator(awal, tingkat, lalu)
    if tingkat is Jenis.UNIT:
        return _of_its_unit(soal, awal, lalu)
    if satu.jenis is not Jenis.UNIT and BESAR[tingkat] > BESAR[satu.jenis]:
        return _above(soal, awal, tingkat)
    return _below(soal, awal, tingkat)


def _between(soal: Soal, lalu: Pertanyaan, tingkat: Jenis | None) -> Benda | None:
    """Return the line whose programme was told, where the one level between is asked for.

    "Masuk program apa? kegiatan apa?" is still about the line; "kegiatan apa saja" is not.
    """
    asal = lalu.tadi[-1:] if lalu.hal is Hal.ANGGARAN else ()
    if not asal or asal[0].jenis is not Jenis.SUB_KEGIATAN or tingkat is not Jenis.KEGIATAN:
        return None
    banyak = soal.ada("yang_mana", "banyaknya") or soal.kata_ada("saja", "berapa", *PER)
    return asal[0] if lalu.benda[0].jenis is Jenis.PROGRAM and not banyak else None


def _of_its_unit(soal: Soal, awal: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan:
    """Return the question which unit a line is of; once that is known, what the unit's money is."""
    uang = bool(figures(soal)) or soal.ada("anggaran", "total") or soal.kata_ada("persen")
    if uang and lalu.hal is Hal.PENGAMPU and lalu.tampak:
        return replace(awal, benda=lalu.tampak[:1])
    return replace(awal, hal=Hal.PENGAMPU, ukuran=())


def _level(soal: Soal, satu: Benda) -> Jenis | None:
    """Return the one kind of kin that is all a sentence names."""
    if soal.berisi or soal.angka or soal.mengecualikan:
        return None
    disebut = [(konsep, jenis) for konsep, jenis in TINGKAT if soal.ada(konsep)]
    if satu.jenis in POS and soal.kata_ada("bagian") and soal.konsep <= JUGA | {"membawahi"}:
        # "Punya bagian apa?" asks of a line whose it is.
        return Jenis.UNIT
    lain = soal.konsep - JUGA - ({"lapor"} if soal.kata_ada("masuk") else set())
    lain -= JELEK if soal.ada("rendah") else set()
    lain -= {"murni"} if soal.kata_ada("induk", "induknya") else set()
    if not disebut and soal.kata_ada(*RINCI) and not lain:
        return RINCIAN.get(satu.jenis)
    if len(disebut) != 1 or lain - {disebut[0][0]}:
        return None
    jenis = disebut[0][1]
    dalam = jenis in POS and BESAR[jenis] < BESAR.get(satu.jenis, 0)
    return jenis if dalam or not soal.kata_ada(*PER) else None


def _money(lalu: Pertanyaan) -> tuple[Ukuran, ...]:
    uang = {Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA, Ukuran.REALISASI}
    return tuple(u for u in lalu.ukuran if u in uang)


def _with_indikator(awal: Pertanyaan, tingkat: Jenis, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question for the unit of an indikator, or for the indikator of a unit."""
    pasangan = {awal.benda[0].jenis, tingkat}
    if pasangan != {Jenis.UNIT, Jenis.INDIKATOR}:
        return None
    hal = Hal.PENGAMPU if tingkat is Jenis.UNIT else Hal.CAPAIAN
    return replace(awal, hal=hal, ukuran=(), bulan=None, triwulan=lalu.triwulan)


def _above(soal: Soal, awal: Pertanyaan, tingkat: Jenis) -> Pertanyaan:
    """Return the question for what holds a thing: what it is called, or what its figures are."""
    namanya = soal.kata_ada("masuk", "termasuk", "ikut", "mana")
    return replace(awal, hal=Hal.INDUK, tingkat=None if namanya else tingkat)


def _below(soal: Soal, awal: Pertanyaan, tingkat: Jenis) -> Pertanyaan:
    """Return the question for what a thing holds: how many, or which with their figures."""
    if awal.benda[0].jenis is Jenis.UNIT and tingkat is Jenis.PROGRAM:
        return _above(soal, awal, tingkat)
    if soal.ada("rendah"):
        # "yg bikin jelek sub apa?"
        return replace(awal, hal=Hal.PERINGKAT, tingkat=tingkat, arah=Arah.TERENDAH)
    banyak = soal.ada("banyaknya") or (soal.kata_ada("berapa") and not figures(soal))
    if banyak:
        return replace(awal, hal=Hal.BANYAK_POS, tingkat=tingkat, ukuran=())
    return replace(awal, hal=Hal.PERINGKAT, tingkat=tingkat, arah=Arah.TERTINGGI, rincian="semua")
