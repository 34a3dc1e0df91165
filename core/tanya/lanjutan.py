"""What follows a question: it inherits what it does not say itself."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.tanya.bawaan import Warisan
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.diwarisi import (
    BERTANYA,
    BERTETAP,
    KONSEP_UKURAN,
    MENANYAKAN,
    SIFAT_BANDING,
    asked_before,
    inherited,
)
from core.tanya.indeks import JENJANG, POS, Benda, Jenis
from core.tanya.mandiri import is_of_another_list, points_back, stands_alone
from core.tanya.nomor_pos import TINGKAT, line
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal
from core.teks import fold

BERLAKU = timedelta(minutes=10)
"""So long something is talked about."""
PALING_BANYAK_ORANG = 5_000
"""Of so many people it is remembered what they asked."""
TENTANG_ANGGOTA = frozenset([Hal.JUMLAH_POS, Hal.REGISTER, Hal.DAFTAR_UNIT])
"""After these a thing that is named may be one of those that were talked about."""
TENTANG_KINERJA = frozenset(
    [Hal.CAPAIAN, Hal.SARING, Hal.BANDING, Hal.BANDING_TAHUN, Hal.PER_TRIWULAN, Hal.RUMUS]
)
NAMA_POS = frozenset(["pengandaian", *(konsep for konsep, _ in TINGKAT)])
"""What may stand beside the number of a line."""


@dataclass(frozen=True, slots=True)
class Diingat:
    """What somebody asked last, and the readings they were last asked to choose between."""

    satu: Pertanyaan | None
    pilihan: tuple[Pertanyaan, ...]
    pada: datetime


BERSAMA = ("keduanya", "berdua", "digabung", "gabung", "dua", "disatukan", "digabungkan")
DITAMBAH = ("tambah", "ditambah", "ditambahin", "plus", "tambahkan", "ditambahkan")
"""What puts a thing beside those that were talked about."""


class Ingatan:
    """What each person asked last in each chat; nobody else's, and not for long."""

    def __init__(self) -> None:
        self._isi: OrderedDict[tuple[int, int], Diingat] = OrderedDict()

    def find(self, kunci: tuple[int, int], now: datetime) -> Pertanyaan | None:
        """Return what was asked last, None for what is too long ago."""
        ada = self._recent(kunci, now)
        return ada.satu if ada else None

    def offered(self, kunci: tuple[int, int], now: datetime) -> tuple[Pertanyaan, ...]:
        """Return the readings that are still to be chosen between."""
        ada = self._recent(kunci, now)
        return ada.pilihan if ada else ()

    def keep(self, kunci: tuple[int, int], satu: Pertanyaan, now: datetime) -> None:
        self._put(kunci, Diingat(satu, (), now))

    def offer(
        self,
        kunci: tuple[int, int],
        semua: Sequence[Pertanyaan],
        now: datetime,
        *,
        bersama: Pertanyaan | None = None,
    ) -> None:
        """Keep what is to be chosen between beside what was asked before.

        Of one list it is talked about, whichever reading of it is meant; `bersama` are all of them
        together.
        """
        sejenis = len({satu.daftar for satu in semua}) == 1 and bool(semua[0].daftar)
        lalu = bersama or (semua[0] if sejenis else self.find(kunci, now))
        self._put(kunci, Diingat(lalu, tuple(semua), now))

    def _recent(self, kunci: tuple[int, int], now: datetime) -> Diingat | None:
        ada = self._isi.get(kunci)
        return ada if ada and now - ada.pada <= BERLAKU else None

    def _put(self, kunci: tuple[int, int], isi: Diingat) -> None:
        self._isi[kunci] = isi
        self._isi.move_to_end(kunci)
        while len(self._isi) > PALING_BANYAK_ORANG:
            self._isi.popitem(last=False)


def follow(soal: Soal, lalu: Pertanyaan) -> Soal | None:
    """Return the sentence as a follow-up of a question; None where it stands alone."""
    if stands_alone(soal, lalu):
        return None
    if nomor := _next_number(soal, lalu):
        ukuran = frozenset(KONSEP_UKURAN[u] for u in lalu.ukuran) or frozenset(["anggaran"])
        return soal.continuing(Warisan(nomor, ukuran), inherited(soal.waktu, lalu))
    lebih_jauh = lalu.hal in BERTETAP and bool(soal.konsep & MENANYAKAN) and not soal.berisi
    sendiri = not lebih_jauh and _own(soal)
    bertanya = soal.konsep & BERTANYA
    if soal.kata_ada(*DITAMBAH) and _is_money(lalu):
        # "tambah gaji kdh" puts something beside what was told, and asks for no rise.
        bertanya -= {"naik"}
    if soal.berisi and not sendiri:
        # Something is named that is no part of what was talked about.
        return None
    if sendiri and bertanya - SIFAT_BANDING and lalu.hal not in TENTANG_ANGGOTA:
        return None
    if sendiri and soal.ada("ralat") and not soal.ada("bagian", "asisten", *JENJANG):
        # "maksud saya administrasi umum": another thing was meant, of whichever kind.
        biasa = "capaian" if lalu.hal in TENTANG_KINERJA else "anggaran"
        ukuran = frozenset(KONSEP_UKURAN[u] for u in lalu.ukuran) or frozenset([biasa])
        return soal.continuing(Warisan((), ukuran), inherited(soal.waktu, lalu))
    benda, tetap = (lalu.benda, True) if lebih_jauh else _things(soal, lalu, sendiri=sendiri)
    konsep = asked_before(soal, lalu, bertanya, sendiri=sendiri)
    baru = is_of_another_list(soal, lalu) or _is_of_another_field(soal, lalu, sendiri=sendiri)
    waktu = soal.waktu if baru or _is_now(soal) else inherited(soal.waktu, lalu)
    return soal.continuing(Warisan(benda, frozenset(konsep), tetap), waktu)


def _is_of_another_field(soal: Soal, lalu: Pertanyaan, *, sendiri: bool) -> bool:
    """Tell whether money is asked for behind indikator, or the other way round.

    Neither has the times of the other; "anggarannya?" is still about what was said.
    """
    if soal.ada("perjanjian_kinerja"):
        return True
    if not sendiri and points_back(soal):
        return False
    if lalu.hal in TENTANG_KINERJA:
        return soal.ada("kegiatan", "sub_kegiatan", "pagu", "serapan", "sisa", "anggaran")
    return _is_money(lalu) and soal.ada("indikator", "capaian", "target")


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
        if not any(u.kata & soal.berisi for u in unsur) and soal.waktu.ada:
            # "tahun lalu total setahun?" says a time, which is no name.
            return ()
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


def _is_now(soal: Soal) -> bool:
    """Tell whether the latest is asked for, whatever time was talked about: "sekarang?"."""
    return soal.kata_ada("sekarang") and not soal.waktu.ada


def _next_number(soal: Soal, lalu: Pertanyaan) -> tuple[Benda, ...]:
    """Return the lines with the numbers that are all a sentence says, after one with a number."""
    bernomor = tuple(soal.nomor_pos.values())
    if bernomor and lalu.hal is Hal.PERINGKAT and not soal.konsep - NAMA_POS:
        # "sub kegiatan nomor 2" is that of the table, and no ranking of two.
        return bernomor
    if soal.konsep - {"pengandaian"} or soal.berisi or not lalu.benda:
        return ()
    satu, angka = lalu.benda[-1], [nilai for _, nilai in soal.angka]
    if not satu.kunci.startswith("#") or any(nilai != int(nilai) for nilai in angka):
        return ()
    return tuple(line(satu.jenis, f"{int(nilai)}") for nilai in angka)


def _own(soal: Soal) -> bool:
    """Tell whether the sentence names a thing itself."""
    # "pakai murni?" names a word of the field, and no thing that something could be asked of.
    ketemu = soal.kenal(*(set(Jenis) - {Jenis.ISTILAH}))
    return bool(ketemu) and bool(ketemu.kata & soal.berisi or ketemu.penuh >= 0.9)  # noqa: PLR2004
