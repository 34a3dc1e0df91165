"""Short words behind an answer that ask for a certain thing of it: "bedanya?", "sebutin semua"."""

from dataclasses import replace

from core.tanya.diwarisi import KONSEP_DAFTAR
from core.tanya.indeks import POS, Jenis
from core.tanya.kalimat import Kata
from core.tanya.mandiri import points_back
from core.tanya.pelapor import BATAS, of_unit
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at
from core.tanya.tafsir.istilah import known_terms
from core.tanya.tafsir.laporan_unit import DUGAAN_LAMBAT, DUGAAN_TEPAT
from core.tanya.tafsir.pelaporan import TERLAMBAT
from core.tanya.tafsir.tak_ada import DAERAH

ARTI = frozenset([Hal.ISTILAH, Hal.DASAR_HUKUM])
"""What is asked of words."""
PENANDA = frozenset(["siapa", "tanda_tangan", "pengandaian", "yang_mana"])
"""What is asked of whoever signed something."""
LAPORAN = frozenset([Hal.SUDAH_LAPOR, Hal.BELUM_LAPOR, Hal.LAPORAN_UNIT])
BERTENGGAT = LAPORAN | {Hal.TENGGAT}
"""What is asked of a kind of report."""
MENYEBUT = frozenset(["yang_mana", "banyaknya", "pengandaian", "siapa", "bantuan"])
"""What may be asked where all is to be listed."""
SEBUT = (
    *("sebutkan", "sebutin", "sebut", "semua", "semuanya", "daftar", "daftarnya", "siapa", "apa"),
    "mana",
)
BERDAFTAR = frozenset([Hal.SARING, Hal.STRUKTUR, Hal.SURVEI])
"""Answers that list already what they count."""
TANGGAL = frozenset(["tenggat", "tanggal", "lapor", "sudah_lapor", "pengandaian"])
DITANYAKAN = frozenset(["belum_lapor", "sudah_lapor", "lapor", "pengandaian", "yang_mana"])
"""What may be asked of how one unit has reported."""
DITUGASKAN = frozenset(
    ["tenggat", "tanggal", "pengandaian", "tertinggi", "terendah", "tugas_saya", "sebelumnya"]
)
"""What may be asked of the days of one's tasks."""
BAWAHAN = frozenset(
    [
        *("sub_bagian", "yang_mana", "siapa", "banyaknya", "pengandaian", "membawahi", "struktur"),
        "total",
    ]
)
"""What is asked of the parts of a Bagian."""
JABATAN = frozenset(["jabatan", "jabatannya", "nama", "namanya"])
DARI_PIHAK = frozenset(["jabatan", "tanggal", "tenggat", "yang_mana", "pengandaian"])
"""What is asked of one who signed."""
KEPALA = frozenset(["jabatan", "siapa", "bagian", "pengandaian"])
"""What is asked of the head of a unit."""
BERNASKAH = frozenset(["target", "perjanjian_kinerja", "banding", "pengandaian", "lapor"])
"""What is asked of a target in another document."""
ISI_SURVEI = ("responden", "respondennya", "unsur", "unsurnya", "mutu", "mutunya")
"""What the answer about a survey tells besides."""
PENDEK = 2
"""Words of a sentence that says nothing but a kind of report."""
BERUBAH = frozenset(
    ["naik", "turun", "tren", "banding", "realisasi", "sebelumnya", "pengandaian", "capaian"]
)
"""What is asked where a rise or a fall is."""
TRIWULAN_LALU = "triwulan_lalu"
"""An indikator is held against the quarter before, not against the year before."""
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
HASIL = ("hasil", "hasilnya", "jadinya")
BELUM = ("belum", "tidak")
BERBATAS = frozenset(["batas", "rentang", "syarat", "tiap"])
"""How lines are picked of which it is told how many there are."""
ASAL = frozenset(["sumber", "yang_mana", "anggaran", "serapan", "realisasi", "pagu"])
"""What is asked where a figure stands."""
UANG = frozenset(["serapan", "realisasi", "realisasi_anggaran", "kosong", "sisa", "anggaran"])
RAGU = frozenset(
    [
        *("cocok", "salah", "hitung", "rumus", "atau_angka", "sumber", "periksa", "banding"),
        *("pengandaian", "yang_mana", "penyebab"),
    ]
)
"""What is asked further of a doubt."""


MASUK = ("lapor", "sudah_lapor", "belum_lapor")


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
    lain = lain or (_of_another_report(soal, lalu) if lalu.hal in BERTENGGAT else None)
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
        return _of_due(soal, lalu) or _of_others(soal, lalu)
    return _of_reports(soal, lalu) if lalu.hal in LAPORAN else _of_others(soal, lalu)


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
    return lalu if ragu else _listed(soal, lalu) or _of_one(soal, lalu)


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


def _of_another_report(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the same of another kind of report, whose times are others: "skm smt 1 juga?"."""
    lain = [daftar for daftar, konsep in KONSEP_DAFTAR.items() if soal.ada(konsep)]
    if len(lain) != 1 or not soal.konsep <= {"pengandaian", KONSEP_DAFTAR[lain[0]]}:
        return None
    pendek = len([k for n, k in enumerate(soal.kata) if not _is_time(soal, n, k)]) <= PENDEK
    if not (soal.ada("pengandaian") or soal.kata_ada("juga") or pendek):
        return None
    waktu = soal.waktu
    return replace(
        lalu,
        daftar=lain[0],
        tahun=waktu.tahun,
        triwulan=waktu.triwulan,
        semester=waktu.semester,
        bulan=waktu.bulan,
    )


def _is_time(soal: Soal, n: int, kata: Kata) -> bool:
    return bool(kata.batas) or n in soal.waktu.dipakai


def _of_due(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who has reported by the day that was told, or has not: "udah brp yg masuk?"."""
    belum = soal.ada("belum_lapor")
    ditanya = soal.kata_ada("berapa", "siapa", "mana", "apa") or soal.ada("banyaknya", "siapa")
    if lalu.daftar not in KONSEP_DAFTAR or lalu.benda or not ditanya:
        return None
    if not soal.ada(*MASUK) or not soal.konsep <= {*MASUK, *MENYEBUT, "yang_mana"}:
        return None
    hal = Hal.BELUM_LAPOR if belum else Hal.SUDAH_LAPOR
    return replace(lalu, hal=hal, rincian="", teks="", ukuran=(), tampak=())


def _of_reports(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return who was late, or on which day a report came."""
    kapan = soal.ada("tenggat", "tanggal") and soal.konsep <= TANGGAL
    if lalu.hal is not Hal.BELUM_LAPOR and kapan and not soal.kata_ada(*BATAS):
        # The day on which it came is told with it.
        return lalu
    lain = soal.ada(*KONSEP_DAFTAR.values())
    if soal.kata_ada(*TERLAMBAT) and not lain and not lalu.benda:
        return replace(lalu, hal=Hal.BELUM_LAPOR, rincian="terlambat")
    tepat = soal.kata_ada("tepat", "ontime")
    if (soal.kata_ada(*TERLAMBAT) or tepat) and not lain and soal.konsep <= DITANYAKAN:
        # "Telat ga dia?" is asked of the one that was told of.
        return replace(
            lalu, hal=Hal.LAPORAN_UNIT, rincian=DUGAAN_TEPAT if tepat else DUGAAN_LAMBAT, angka=()
        )
    return None


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


def _of_one(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return the figure that is asked of the one thing that was talked about."""
    if len(lalu.benda) != 1:
        return None
    awal = Pertanyaan(
        hal=Hal.ANGGARAN, benda=lalu.benda, tahun=lalu.tahun, bulan=lalu.bulan, dasar=lalu.dasar
    )
    if lalu.about(Jenis.UNIT) and (bagian := _part_of_unit(soal)):
        return Pertanyaan(hal=Hal.STRUKTUR, benda=lalu.benda, rincian=bagian)
    if lalu.about(Jenis.UNIT, *POS):
        return _of_money(soal, awal)
    if not lalu.about(Jenis.INDIKATOR):
        return None
    if lalu.triwulan and lalu.triwulan > 1 and _asks_for_change(soal):
        # Behind a quarter it is the quarter before it that is compared with.
        awal = Pertanyaan(hal=Hal.BANDING_TAHUN, benda=lalu.benda, tahun=lalu.tahun)
        return replace(awal, triwulan=lalu.triwulan, rincian=TRIWULAN_LALU)
    return _of_region(soal, lalu) or _of_indikator(soal, lalu)


def _part_of_unit(soal: Soal) -> str:
    """Return whether the parts of a unit are asked for, or its head; "" for neither."""
    if soal.ada("sub_bagian") and soal.konsep <= BAWAHAN:
        return "sub_bagian"
    return "pejabat" if soal.ada("jabatan") and soal.konsep <= KEPALA else ""


def _of_money(soal: Soal, awal: Pertanyaan) -> Pertanyaan | None:
    terserap = soal.kata_ada(*BELUM) and soal.ada(*UANG) and soal.konsep <= UANG | {"pengandaian"}
    return replace(awal, ukuran=(Ukuran.SISA,)) if terserap else None


def _of_region(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    """Return that the region's score is asked for, which is another than that of the office."""
    daerah = soal.kata_ada(*DAERAH) and soal.konsep <= {"pengandaian", "total"}
    if not daerah or "akip" not in lalu.benda[0].nama.lower().split():
        return None
    return Pertanyaan(hal=Hal.TAK_ADA, tahun=lalu.tahun, rincian="sakip")


def _asks_for_change(soal: Soal) -> bool:
    """Tell whether a rise is asked for, and nothing that it is against: "naik brp", "bedanya?"."""
    berubah = soal.ada("naik", "turun", "tren") or (
        soal.ada("banding") and not soal.ada("target", "capaian")
    )
    return berubah and soal.konsep <= BERUBAH


def _of_indikator(soal: Soal, lalu: Pertanyaan) -> Pertanyaan | None:
    awal = Pertanyaan(hal=Hal.CAPAIAN, benda=lalu.benda, tahun=lalu.tahun, triwulan=lalu.triwulan)
    if soal.ada("sudah_tindak") and lalu.hal is Hal.UCAPAN:
        return replace(awal, hal=Hal.UCAPAN, rincian="rekomendasi")
    if soal.kata_ada("rkt", "renja", "pk") and not soal.konsep - BERNASKAH:
        # What each document prints as the target stands in the full answer.
        return replace(awal, ukuran=(Ukuran.TARGET,))
    dihitung = soal.ada("rumus", "hitung") or lalu.hal is Hal.RUMUS
    if soal.kata_ada(*HASIL) and dihitung:
        # What it comes to, beside what is printed.
        return replace(awal, hal=Hal.CATATAN, triwulan=None)
    if soal.ada("banding") and soal.ada("target", "capaian", "realisasi"):
        return replace(awal, ukuran=(Ukuran.TARGET, Ukuran.REALISASI))
    if soal.ada("kurang_berapa") and not soal.ada("predikat", "akip"):
        bertingkat = "akip" in lalu.benda[0].nama.lower().split()
        return None if bertingkat else replace(awal, ukuran=(Ukuran.TARGET,))
    return None
