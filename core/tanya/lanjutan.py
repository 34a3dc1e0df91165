"""What follows a question: it inherits what it does not say itself."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.nomor_pos import line
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.tanya.soal import Soal, Warisan
from core.teks import fold

BERLAKU = timedelta(minutes=10)
"""So long something is talked about."""
PALING_BANYAK_ORANG = 5_000
"""Of so many people it is remembered what they asked."""
TENTANG_SEMUA = frozenset([Hal.CAPAIAN, Hal.SARING, Hal.UCAPAN])
"""What may be asked of all indikator at once."""
TENTANG_ANGGOTA = frozenset([Hal.JUMLAH_POS, Hal.REGISTER, Hal.DAFTAR_UNIT])
"""After these a thing that is named may be one of those that were talked about."""
PENDEK = 7
"""More words than this are a question of their own."""
BERTETAP = frozenset([Hal.PENANDA_TANGAN, Hal.STRUKTUR, Hal.PEGAWAI])
MENANYAKAN = frozenset(
    ["tenggat", "tanggal", "jabatan", "siapa", "banding", "terendah", "tertinggi"]
)
"""What may be asked further of what was talked about, without another subject."""
MENUNJUK = frozenset(["itu", "tadi", "terus", "lalu", "tersebut"])
MENYARING = ("di_bawah_target", "tercapai", "belum_ada_nilai", "kosong", "banyaknya", "cocok")
"""What things are picked by, or whether they are counted."""
SOPAN = frozenset(["salam", "terima_kasih", "bantuan"])
MENYELURUH = frozenset(
    ["semua", "semuanya", "seluruh", "keseluruhan", "setda", "seluruhnya", "keseluruhannya"]
)
"""Words that say that the whole is meant, not what was talked about."""
KONSEP_UKURAN = {
    Ukuran.CAPAIAN: "capaian",
    Ukuran.TARGET: "target",
    Ukuran.REALISASI: "realisasi",
    Ukuran.PREDIKAT: "predikat",
    Ukuran.SATUAN: "satuan",
    Ukuran.PAGU: "pagu",
    Ukuran.SERAPAN: "serapan",
    Ukuran.SISA: "sisa",
    Ukuran.PERUBAHAN: "perubahan_besar",
    Ukuran.EFISIENSI: "efisiensi",
    Ukuran.FISIK: "fisik",
    Ukuran.OUTPUT: "output",
    Ukuran.PORSI: "porsi",
}
KONSEP_HAL = {
    Hal.CAPAIAN: ("capaian",),
    Hal.SARING: ("capaian",),
    Hal.BANDING_TAHUN: ("banding",),
    Hal.PENGAMPU: ("pengampu",),
    Hal.RUMUS: ("rumus",),
    Hal.ANGGARAN: ("anggaran",),
    Hal.PERINGKAT: ("anggaran",),
    Hal.PER_UNIT: ("bagian", "anggaran"),
    Hal.PER_PROGRAM: ("program", "anggaran"),
    Hal.JUMLAH_POS: ("anggaran",),
    Hal.KOSONG: ("kosong", "anggaran"),
    Hal.CATATAN: ("cocok",),
    Hal.KODE: ("kode",),
    Hal.TENGGAT: ("tenggat",),
    Hal.LAPORAN_UNIT: ("lapor",),
    Hal.BELUM_LAPOR: ("belum_lapor",),
    Hal.SUDAH_LAPOR: ("sudah_lapor",),
    Hal.BELUM_ISI: ("belum_lapor",),
    Hal.STRUKTUR: ("struktur",),
    Hal.PEGAWAI: ("pegawai",),
    Hal.PENANDA_TANGAN: ("tanda_tangan",),
    Hal.SURVEI: ("ikm",),
    Hal.DAFTAR_UNIT: ("pengampu",),
}
KONSEP_DAFTAR = {
    "ikk_lppd": "ikk",
    "skm": "ikm",
    "mou_pks": "mou",
    "raperwal": "raperwal",
    "kebijakan": "kebijakan",
    "inovasi": "inovasi",
    "akip": "akip",
}
BERTANYA = frozenset(
    [
        *KONSEP_UKURAN.values(),
        *("penyebab", "rekomendasi", "pengampu", "rumus", "definisi", "anggaran", "terendah"),
        *("tertinggi", "kosong", "cocok", "salah", "kode", "tenggat", "belum_lapor", "sudah_lapor"),
        *(
            "murni",
            "perubahan",
            "lapor",
            "banding",
            "tren",
            "sumber",
            "di_bawah_target",
            "predikat",
            "urutkan",
            "naik",
            "turun",
        ),
    ]
)
"""What a sentence may ask; one that asks none of it asks what was asked before."""
SIFAT_BANDING = frozenset(["terendah", "tertinggi", "urutkan", "banding", "murni", "perubahan"])
"""What is asked of figures that were talked about."""


BERSAMA = ("keduanya", "berdua", "digabung", "gabung", "dua", "disatukan", "digabungkan")
DITAMBAH = ("tambah", "ditambah", "ditambahin", "plus", "tambahkan", "ditambahkan")
"""What puts a thing beside those that were talked about."""


class Ingatan:
    """What each person asked last in each chat; nobody else's, and not for long."""

    def __init__(self) -> None:
        self._isi: OrderedDict[tuple[int, int], tuple[Pertanyaan, datetime]] = OrderedDict()

    def find(self, kunci: tuple[int, int], now: datetime) -> Pertanyaan | None:
        """Return what was asked last, None for what is too long ago."""
        ada = self._isi.get(kunci)
        return ada[0] if ada and now - ada[1] <= BERLAKU else None

    def keep(self, kunci: tuple[int, int], satu: Pertanyaan, now: datetime) -> None:
        self._isi[kunci] = satu, now
        self._isi.move_to_end(kunci)
        while len(self._isi) > PALING_BANYAK_ORANG:
            self._isi.popitem(last=False)


def follow(soal: Soal, lalu: Pertanyaan) -> Soal | None:
    """Return the sentence as a follow-up of a question; None where it stands alone."""
    if _stands_alone(soal, lalu):
        return None
    if nomor := _next_number(soal, lalu):
        ukuran = frozenset(KONSEP_UKURAN[u] for u in lalu.ukuran) or frozenset(["anggaran"])
        return soal.continuing(Warisan((nomor,), ukuran), soal.waktu)
    lebih_jauh = lalu.hal in BERTETAP and bool(soal.konsep & MENANYAKAN) and not soal.berisi
    sendiri = not lebih_jauh and _own(soal)
    bertanya = soal.konsep & BERTANYA
    if soal.kata_ada(*DITAMBAH) and _is_money(lalu):
        # "tambah gaji kdh" puts something beside what was told, and asks for no rise.
        bertanya -= {"naik"}
    if sendiri and bertanya - SIFAT_BANDING and lalu.hal not in TENTANG_ANGGOTA:
        return None
    benda, tetap = (lalu.benda, True) if lebih_jauh else _things(soal, lalu, sendiri=sendiri)
    konsep = _asked_before(soal, lalu, bertanya, sendiri=sendiri)
    waktu = soal.waktu
    if not waktu.ada:
        waktu = replace(
            waktu,
            tahun=lalu.tahun,
            triwulan=lalu.triwulan,
            semester=lalu.semester,
            bulan=lalu.bulan,
        )
    elif not waktu.tahun:
        waktu = replace(waktu, tahun=lalu.tahun)
    return soal.continuing(Warisan(benda, frozenset(konsep), tetap), waktu)


def _things(soal: Soal, lalu: Pertanyaan, *, sendiri: bool) -> tuple[tuple[Benda, ...], bool]:
    """Return what the sentence is about, and whether nothing else can be meant."""
    if bersama := _put_together(soal, lalu, sendiri=sendiri):
        return bersama, True
    if not sendiri:
        return _picked(soal, lalu.benda) or lalu.benda, False
    jenis = {satu.jenis for satu in lalu.benda}
    jenis |= set(POS) if jenis & POS else set()
    if soal.ada("bagian"):
        jenis = {Jenis.UNIT}
    elif soal.ada("program", "kegiatan", "sub_kegiatan") and _is_money(lalu):
        jenis = set(POS)
    # "umum?" behind a Bagian is a Bagian, behind a line of the budget a line.
    ketemu = soal.kenal(*jenis) if jenis else Dikenal()
    benda = ketemu.benda or _likest(ketemu.pilihan, lalu.benda)
    lain = soal.kenal(*Jenis)
    if not benda or len(lain.kata & soal.berisi) > len(ketemu.kata & soal.berisi):
        return (), False
    if soal.ada("banding") or (_is_together(soal) and lalu.benda):
        return tuple(dict.fromkeys((*lalu.benda, *benda))), True
    return benda, True


def _picked(soal: Soal, semua: Sequence[Benda]) -> tuple[Benda, ...]:
    """Return the one of several that were told whose names alone have a word: "yang asn"."""
    kata = {k.teks for k in soal.kata if not k.batas and k.angka is None} - PENGHUBUNG
    nama = [{w for s in b.sebutan for w in fold(s).split()} for b in semua]
    pilih = [
        b
        for n, b in enumerate(semua)
        if kata & nama[n] - {w for m, lain in enumerate(nama) if m != n for w in lain}
    ]
    return tuple(pilih) if len(pilih) == 1 and len(semua) > 1 else ()


def _is_together(soal: Soal) -> bool:
    return soal.ada("total") or soal.kata_ada(*BERSAMA)


def _put_together(soal: Soal, lalu: Pertanyaan, *, sendiri: bool) -> tuple[Benda, ...]:
    """Return what was talked about with what is put beside it, or the last of it together."""
    disambung = soal.ada("banding") or _is_together(soal) or soal.kata_ada(*DITAMBAH)
    if disambung and _is_money(lalu) and (unsur := soal.unsur) and all(u.benda for u in unsur):
        return tuple(dict.fromkeys((*lalu.benda, *(b for u in unsur for b in u.benda))))
    if sendiri or not lalu.tadi:
        return ()
    if _is_together(soal) or _compares_before(soal, lalu):
        return (*lalu.tadi[-1:], *lalu.benda)
    return (*lalu.tadi, *lalu.benda) if soal.kata_ada("ketiganya", "semuanya") else ()


def _is_money(lalu: Pertanyaan) -> bool:
    """Tell whether money of lines or units was talked about."""
    return bool(lalu.about(Jenis.UNIT, *POS)) and lalu.hal in {Hal.ANGGARAN, Hal.JUMLAH_POS}


def _compares_before(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether the last two things are held against each other: "bedanya berapa?"."""
    satu = len(lalu.benda) == 1 and bool(lalu.tadi) and lalu.hal is Hal.ANGGARAN
    banding = soal.ada("banding") or (soal.kata_ada("lebih") and soal.ada("tinggi", "rendah"))
    return satu and banding and not (soal.waktu.ada or soal.ada("murni", "perubahan"))


def _likest(pilihan: Sequence[Benda], lalu: Sequence[Benda]) -> tuple[Benda, ...]:
    """Return the one of several whose name has most words of what was talked about."""
    lama = {k for satu in lalu for k in fold(satu.nama).split()}
    urut = sorted(pilihan, key=lambda b: -len(lama & set(fold(b.nama).split())))
    if len(urut) == 1:
        return (urut[0],)
    banyak = [len(lama & set(fold(b.nama).split())) for b in urut[:2]]
    return (urut[0],) if len(banyak) == 2 and banyak[0] > banyak[1] else ()  # noqa: PLR2004


def _asked_before(
    soal: Soal, lalu: Pertanyaan, bertanya: frozenset[str], *, sendiri: bool
) -> set[str]:
    """Return what was asked before and is asked again, in the words of the dictionary."""
    konsep: set[str] = set()
    ukuran = {KONSEP_UKURAN[u] for u in lalu.ukuran}
    if not bertanya:
        konsep |= ukuran | ({"penyebab", "rekomendasi"} & {lalu.rincian})
        konsep |= set(KONSEP_HAL.get(lalu.hal, ())) if not konsep else set()
        if lalu.arah is not None and lalu.rincian != "banding" and not soal.ada("total"):
            konsep.add("terendah" if lalu.arah is Arah.TERENDAH else "tertinggi")
        if lalu.saring is Saring.DI_BAWAH:
            konsep.add("di_bawah_target")
    elif "pengampu" in bertanya and lalu.hal in TENTANG_SEMUA and not (sendiri or lalu.benda):
        # Of a list of indikator: who is in charge of each.
        konsep.add("indikator")
    elif bertanya <= SIFAT_BANDING or not (sendiri or lalu.benda):
        # "yang terendah?" asks the same figure of the same kind of things.
        konsep |= ukuran | set(KONSEP_HAL.get(lalu.hal, ()))
    if bertanya == {"penyebab"}:
        # "kenapa?" asks of the figure that was told.
        konsep |= ukuran or {"anggaran"} if lalu.about(Jenis.UNIT, *POS) else ukuran
    if lalu.hal in BERTETAP and bertanya <= MENANYAKAN:
        konsep |= set(KONSEP_HAL[lalu.hal])
    if lalu.daftar in KONSEP_DAFTAR and not soal.konsep & set(KONSEP_DAFTAR.values()):
        konsep.add(KONSEP_DAFTAR[lalu.daftar])
    if (
        lalu.hal is Hal.PERINGKAT
        and not soal.ada("total")
        and lalu.tingkat is not None
        and not bertanya & {"serapan"}
    ):
        konsep.add("bagian" if lalu.tingkat is Jenis.UNIT else lalu.tingkat.value)
    return konsep


def _stands_alone(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a sentence is a question of its own, whatever was talked about."""
    isi = [k for k in soal.kata if not k.batas and not k.hias]
    if len(isi) > PENDEK or not _continues(soal) or (soal.konsep and soal.konsep <= SOPAN):
        return True
    if any(not soal.kata[n].dikenal for n in soal.berisi):
        # Something is named that nobody knows: it is no part of what was talked about.
        return True
    if lalu.hal is Hal.PERINGKAT and soal.ada("penyebab"):
        # Of several: no cause is that of all, and that of the whole is not asked.
        return True
    return _is_whole(soal) or (not _points_back(soal) and _says_enough(soal, lalu))


def _is_whole(soal: Soal) -> bool:
    """Tell whether a sentence says all: which figure, and of which kind of things."""
    ukuran = soal.konsep & frozenset(KONSEP_UKURAN.values())
    return bool(ukuran) and soal.ada("sub_kegiatan", "kegiatan", "program", "indikator")


def _points_back(soal: Soal) -> bool:
    """Tell whether a word of the sentence is about what was said before: "kalau", "-nya"."""
    kata = [k for k in soal.kata if not k.batas]
    if soal.ada("pengandaian") or (kata and kata[0].teks == "yang"):
        return True
    akhiran = (k.teks for k in kata if k.teks not in MENYELURUH)
    return any(teks in MENUNJUK or teks.endswith("nya") for teks in akhiran)


def _says_enough(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a sentence names a year, a list or a kind of things beside what it asks."""
    if soal.waktu.tahun and soal.konsep & BERTANYA:
        return True
    daftar = soal.konsep & set(KONSEP_DAFTAR.values())
    if lalu.daftar and daftar and KONSEP_DAFTAR.get(lalu.daftar) not in daftar:
        return True
    jenis = soal.ada("indikator", "sub_kegiatan", "kegiatan", "program")
    return jenis and (soal.ada(*MENYARING) or soal.kata_ada("berapa"))


def _next_number(soal: Soal, lalu: Pertanyaan) -> Benda | None:
    """Return the line with the number that is all a sentence says, after one with a number."""
    if len(soal.angka) != 1 or soal.konsep - {"pengandaian"} or soal.berisi or not lalu.benda:
        return None
    satu, nilai = lalu.benda[0], soal.angka[0][1]
    if not satu.kunci.startswith("#") or nilai != int(nilai):
        return None
    return line(satu.jenis, f"{int(nilai)}")


def _continues(soal: Soal) -> bool:
    """Tell whether a sentence leaves something unsaid."""
    return not any(k.teks in MENYELURUH for k in soal.kata)


def _own(soal: Soal) -> bool:
    """Tell whether the sentence names a thing itself."""
    # "pakai murni?" names a word of the field, and no thing that something could be asked of.
    ketemu = soal.kenal(*(set(Jenis) - {Jenis.ISTILAH}))
    return bool(ketemu) and bool(ketemu.kata & soal.berisi or ketemu.penuh >= 0.9)  # noqa: PLR2004
