"""What a sentence leaves out: "selain program 1", "kalau gaji ASN dikeluarkan"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.tanya.bawaan import Dikecualikan
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.kalimat import Kata
from core.tanya.kata_kecuali import DIKURANGI, ENTRI, MILIK, chooses, end_of, leaves_out, sets_right
from core.tanya.kecualian_depan import said_before, typed
from core.tanya.soal import Soal

MEMILIH = (
    *("yang_mana", "banyaknya", "siapa", "pd", "bagian", "sub_kegiatan", "kegiatan", "program"),
    *("sudah_lapor", "belum_lapor", "tertinggi", "terendah", "indikator"),
)
"""What asks for some of many."""


@dataclass(frozen=True, slots=True)
class Kecualian:
    """A sentence without what it leaves out; `luar` are the words of each thing left out.

    `pasti`: something is left out, whether or not it is recognised.
    """

    isi: tuple[Kata, ...]
    luar: tuple[tuple[Kata, ...], ...] = ()
    ralat: tuple[Kata, ...] = ()
    """What is said not to be meant."""
    pasti: bool = False
    mengurangi: bool = False
    """True: it is said as a subtraction: "program 1 dikurangi gaji"."""


def split_exceptions(kata: Sequence[Kata]) -> Kecualian:
    """Return the sentence without what is left out of it or only set right.

    "selain program 1" leaves something out; "(bukan anggarannya)" says what is not meant.
    """
    belakang = said_before(kata)
    isi: list[Kata] = []
    luar: list[tuple[Kata, ...]] = []
    ralat: list[Kata] = []
    pasti = mengurangi = False
    ke = 0
    while ke < len(kata):
        if ke in belakang:
            akhir, sebut = belakang[ke]
            luar.append(sebut)
            pasti, ke = True, akhir
            continue
        panjang = leaves_out(kata, ke)
        bukan = not panjang and sets_right(kata, ke, isi)
        if not (panjang or bukan):
            isi.append(kata[ke])
            ke += 1
            continue
        mulai = ke + (panjang or 1)
        akhir = end_of(kata, mulai, meralat=bukan)
        daftar = bool(isi) and bool(isi[-1].konsep & ENTRI)
        if akhir == len(kata) and bukan and ke < 2 and not daftar:  # noqa: PLR2004  nothing is left to ask of
            isi.append(kata[ke])
            ke += 1
            continue
        dipilih = bool(panjang) or chooses(kata, ke, isi)
        if dipilih:
            luar.append(tuple(kata[mulai:akhir]))
        else:
            ralat += kata[mulai:akhir]
        pasti = pasti or dipilih
        mengurangi = mengurangi or (bool(panjang) and kata[ke].teks in DIKURANGI)
        ke = akhir
    return Kecualian(tuple(isi), tuple(luar), tuple(ralat), pasti, mengurangi)


def read_exceptions(semua: Sequence[Soal]) -> Dikecualikan:
    """Return what these parts of a sentence, each left out of it, are."""
    benda: list[Benda] = []
    pilihan: list[tuple[Benda, ...]] = []
    asing: list[str] = []
    for satu in semua:
        indikator = satu.kenal(Jenis.INDIKATOR)
        berkode = any(satu.kata[n].kode for n in indikator.kata)
        unsur = satu.unsur
        if indikator.benda and (berkode or not any(u.benda or u.pilihan for u in unsur)):
            benda += indikator.benda
            continue
        for bagian in unsur:
            benda += bagian.benda
            pilihan += [bagian.pilihan] if bagian.pilihan else []
        sisa = satu.teks_of(satu.sisa(*(bagian.kata for bagian in unsur)))
        dikenal = any(u.benda or u.pilihan for u in unsur)
        asing += sisa if dikenal else [_as_said(satu.kata) or " ".join(sisa)]
    return Dikecualikan(tuple(dict.fromkeys(benda)), tuple(pilihan), tuple(filter(None, asing)))


def _as_said(kata: Sequence[Kata]) -> str:
    """Return the words that name what is left out, as they were typed."""
    isi = [k for k in kata if not k.batas]
    while isi and isi[0].teks in MILIK:
        isi = isi[1:]
    return " ".join(map(typed, isi))


def chosen_from(satu: Kecualian, read: Callable[[Sequence[Kata]], Soal]) -> Kecualian:
    """Return what is set right as left out where it is one of those that are asked for.

    "Yang sudah lapor ikk bukan dinkes": nothing is named for which it could be taken.
    """
    if not satu.ralat or satu.luar:
        return satu
    luar, isi = read(satu.ralat), read(satu.isi)
    disebut = any(b.benda or b.pilihan for b in luar.unsur) and luar.kenal(Jenis.UNIT, *POS).benda
    if not disebut or any(u.benda or u.pilihan for u in isi.unsur) or not isi.ada(*MEMILIH):
        return satu
    return replace(satu, luar=(satu.ralat,), ralat=(), pasti=True)


def without_whole(utama: Soal, semua: Sequence[Soal]) -> Dikecualikan | None:
    """Return the lines that are left out, where a unit was read that is all that is asked about.

    "bagian perekonomian tanpa SDA": of its own name a line is left out, and not the unit.
    """
    unit = utama.kenal(Jenis.UNIT).benda if utama.kecuali.benda else ()
    if not set(unit) & set(utama.kecuali.benda):
        return None
    ketemu = [satu.kenal(*POS) for satu in semua]
    benda = tuple(b for satu in ketemu for b in satu.benda)
    pilihan = tuple(satu.pilihan for satu in ketemu if satu.pilihan)
    return replace(utama.kecuali, benda=benda, pilihan=pilihan) if benda or pilihan else None
