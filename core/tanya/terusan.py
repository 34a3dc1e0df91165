"""Short words behind an answer that ask for a certain thing of it: "bedanya?", "sebutin semua"."""

from dataclasses import replace

from core.tanya.indeks import Jenis
from core.tanya.mandiri import points_back
from core.tanya.pelapor import of_unit
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.istilah import known_terms
from core.tanya.terusan_benda import of_one
from core.tanya.terusan_lapor import (
    BERTENGGAT,
    LAPORAN,
    MENYEBUT,
    of_another_report,
    of_due,
    of_reports,
)

ARTI = frozenset([Hal.ISTILAH, Hal.DASAR_HUKUM])
"""What is asked of words."""
PENANDA = frozenset(["siapa", "tanda_tangan", "pengandaian", "yang_mana"])
"""What is asked of whoever signed something."""
SEBUT = (
    *("sebutkan", "sebutin", "sebut", "semua", "semuanya", "daftar", "daftarnya", "siapa", "apa"),
    "mana",
)
BERDAFTAR = frozenset([Hal.SARING, Hal.STRUKTUR, Hal.SURVEI])
"""Answers that list already what they count."""
DITUGASKAN = frozenset(
    ["tenggat", "tanggal", "pengandaian", "tertinggi", "terendah", "tugas_saya", "sebelumnya"]
)
"""What may be asked of the days of one's tasks."""
JABATAN = frozenset(["jabatan", "jabatannya", "nama", "namanya"])
DARI_PIHAK = frozenset(["jabatan", "tanggal", "tenggat", "yang_mana", "pengandaian"])
"""What is asked of one who signed."""
ISI_SURVEI = ("responden", "respondennya", "unsur", "unsurnya", "mutu", "mutunya")
"""What the answer about a survey tells besides."""
PERSEN = ("persen", "persennya", "persentase", "persentasenya", "porsi", "porsinya")
SELEBIHNYA = ("bukan", "selain", "sisanya", "selebihnya", "lainnya", "selainnya", "lain")
LAIN_PEGAWAI = frozenset(
    ["pegawai", "total", "banyaknya", "pengandaian", "golongan", "yang_mana", "sisa"]
)
"""What may be asked of all other staff."""
ATURAN = frozenset(
    ["raperwal", "kebijakan", "dasar_hukum", "nomor_surat", "pengandaian", "yang_mana", "tentang"]
)
"""What may be asked of the regulation behind an entry."""
NOMOR = "nomor_surat"
BERBATAS = frozenset(["batas", "rentang", "syarat", "tiap"])
"""How lines are picked of which it is told how many there are."""
ASAL = frozenset(["sumber", "yang_mana", "anggaran", "serapan", "realisasi", "pagu"])
"""What is asked where a figure stands."""
RAGU = frozenset(
    [
        *("cocok", "salah", "hitung", "rumus", "atau_angka", "sumber", "periksa", "banding"),
        *("pengandaian", "yang_mana", "penyebab"),
    ]
)
"""What is asked further of a doubt."""


def gone_on(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question that such words ask, None for others: they name nothing themselves."""
    if (bernama := of_unit(soal, lalu) or _of_another_word(soal, lalu)) is not None:
        return bernama
    if _asks_of_party(soal, lalu):
        return lalu
    if soal.berisi or soal.angka or soal.mengecualikan:
        return None
    if _asks_by_when(soal, lalu):
        return lalu
    lain = _of_its_parts(soal, lalu) or _of_signer(soal, lalu)
    lain = lain or (of_another_report(soal, lalu) if lalu.hal in BERTENGGAT else None)
    if lain is not None:
        return lain
    return None if soal.waktu.ada else _of_the_same(soal, lalu)


def _asks_by_when(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether it is asked by when each of one's tasks is due: that is told with them."""
    return lalu.hal is Hal.TUGAS and soal.ada("tenggat", "tanggal") and soal.konsep <= DITUGASKAN


def _asks_of_party(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether what one party is, or when it signed, is asked: that is told with its name."""
    pihak = lalu.hal is Hal.PENANDA_TANGAN and lalu.rincian.startswith("pihak")
    kata = at(soal, JABATAN)
    ditanya = bool(kata) or soal.ada("jabatan", "tanggal", "tenggat")
    lain = soal.berisi - kata or soal.angka or soal.waktu.ada
    return pihak and ditanya and soal.konsep <= DARI_PIHAK and not lain


def _of_the_same(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what is asked of the very thing that was talked about, at the same time."""
    if lalu.hal is Hal.TENGGAT:
        return of_due(soal, lalu) or _of_others(soal, lalu)
    return of_reports(soal, lalu) if lalu.hal in LAPORAN else _of_others(soal, lalu)


def _of_its_parts(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which Sub Bagian the unit has that was talked about: "sub bagiannya apa?"."""
    unit = lalu.about(Jenis.UNIT)
    if not (unit and soal.ada("sub_bagian") and points_back(soal)):
        return None
    return Pertanyaan(hal=Hal.STRUKTUR, benda=unit[:1], rincian="sub_bagian")


def _of_signer(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return by whom the document was signed whose day was told: "oleh siapa?"."""
    bertanggal = lalu.hal is Hal.NASKAH and lalu.rincian == "tanggal"
    if not bertanggal or not soal.ada("siapa") or not soal.konsep <= PENANDA:
        return None
    return Pertanyaan(hal=Hal.PENANDA_TANGAN, rincian="naskah_lain", tahun=lalu.tahun)


def _of_another_word(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what another term means, or which law it rests on: "kalau skm?"."""
    istilah, kata = known_terms(soal)
    sendiri = {k for n in kata for k in soal.kata[n].konsep} | {"pengandaian"}
    if lalu.hal not in ARTI or not soal.ada("pengandaian"):
        return None
    if len(istilah) != 1 or soal.konsep - sendiri:
        return None
    if soal.berisi - kata or soal.angka or soal.waktu.ada:
        return None
    teks = " ".join(soal.kata[n].teks for n in sorted(kata))
    return replace(lalu, benda=istilah if lalu.hal is Hal.ISTILAH else (), teks=teks, banyak=None)


def _of_others(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return what else is asked of a survey, of a doubt, of a list, or of one thing."""
    if lalu.hal is Hal.SURVEI and soal.kata_ada(*ISI_SURVEI):
        return replace(lalu, rincian="unsur" if soal.ada("unsur") else lalu.rincian)
    if lalu.saring is Saring.DI_BAWAH and lalu.hal is Hal.SARING and soal.ada("rekomendasi"):
        return Pertanyaan(
            hal=Hal.UCAPAN, tahun=lalu.tahun, rincian="rekomendasi", saring=Saring.DI_BAWAH
        )
    if lalu.hal is Hal.PERINGKAT and lalu.rincian in BERBATAS and _asks_how_many(soal):
        # How many pass the limit is told above them.
        return lalu
    if lalu.hal is Hal.PEGAWAI:
        return _of_staff(soal, lalu)
    if (entri := _of_entry(soal, lalu)) is not None:
        return entri
    ragu = lalu.hal is Hal.CATATAN and bool(soal.konsep) and soal.konsep <= RAGU
    return lalu if ragu else _listed(soal, lalu) or of_one(soal, lalu)


def _of_staff(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return which part of the staff they are, or how many all others are: "yang bukan?"."""
    if lalu.teks and soal.kata_ada(*PERSEN) and not soal.ada("laki", "perempuan"):
        return replace(lalu, ukuran=(Ukuran.PORSI,))
    kelamin = [k for k in lalu.rincian.split() if k in {"laki", "perempuan"}]
    kelamin = kelamin if "selain" not in lalu.rincian else []
    apa = "golongan" if lalu.teks else kelamin[0] if len(kelamin) == 1 else ""
    if apa and soal.kata_ada(*SELEBIHNYA) and soal.konsep <= LAIN_PEGAWAI:
        return replace(lalu, rincian=f"selain {apa}", ukuran=())
    return None


def _of_entry(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return whom the entry just told of is for, its regulation, or where a figure stands."""
    entri = lalu.about(Jenis.REGISTER)
    if lalu.hal is Hal.REGISTER and lalu.benda and soal.kata_ada("sasaran", "sasarannya"):
        # Whom an entry is for stands in what is told of it: no sasaran of the plan is meant.
        return replace(lalu, rincian="keterangan")
    if lalu.hal is Hal.ANGGARAN and soal.ada("sumber") and soal.konsep <= ASAL:
        return replace(lalu, rincian="sumber")
    if lalu.hal is not Hal.REGISTER or len(entri) != 1 or lalu.daftar != "inovasi":
        return None
    if not soal.ada("raperwal", "kebijakan", "dasar_hukum") or soal.konsep - ATURAN:
        return None
    return replace(
        lalu, benda=(), daftar="raperwal kebijakan", teks=entri[0].nama.lower(), rincian=NOMOR
    )


def _asks_how_many(soal: Soal) -> bool:
    """Tell whether it is asked how many there are, and nothing of them: "ada brp?"."""
    ditanya = soal.ada("banyaknya") or soal.kata_ada("berapa")
    return ditanya and soal.konsep <= {"banyaknya", "pengandaian", "yang_mana"}


def _listed(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the question which they are, where it was asked how many."""
    if soal.konsep - MENYEBUT or not soal.kata_ada(*SEBUT) or soal.kata_ada("berapa"):
        return None
    if lalu.hal is Hal.REGISTER and lalu.rincian == "banyak":
        return replace(lalu, rincian="")
    if lalu.hal is Hal.DAFTAR_UNIT and not lalu.benda:
        return replace(lalu, banyak=None)
    if lalu.hal in BERDAFTAR and soal.konsep <= {"yang_mana"}:
        return lalu
    if lalu.hal is not Hal.BANYAK_POS:
        return None
    tingkat = lalu.tingkat or Jenis.SUB_KEGIATAN
    return replace(
        lalu, hal=Hal.PERINGKAT, tingkat=tingkat, arah=Arah.TERTINGGI, rincian="semua", ukuran=()
    )
