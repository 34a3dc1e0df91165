"""A whole text understood: its sentences one by one, or together where that makes more of it."""

from collections.abc import Sequence
from dataclasses import replace

from core.tanya.akronim import with_acronyms
from core.tanya.basa_basi import is_courtesy, without_courtesy
from core.tanya.bawaan import Dikecualikan, Warisan
from core.tanya.daerah import at_home
from core.tanya.ejaan import spell
from core.tanya.gabungan import joined
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.istilah_tadi import is_about_something, says_little, term
from core.tanya.kalimat import Kata, label, plain, split
from core.tanya.kamus import Kamus
from core.tanya.kecualian import (
    chosen_from,
    read_exceptions,
    split_exceptions,
    without_whole,
)
from core.tanya.kosakata import is_far
from core.tanya.milik import is_own, owned
from core.tanya.nomor_indikator import numbered
from core.tanya.pemenggalan import RINGAN, divided, is_light, is_sure, stands
from core.tanya.percakapan import after
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.potongan import claims, completed, questions, sentences
from core.tanya.ralat import corrected
from core.tanya.rangkap import asks, unwrapped
from core.tanya.renggang import loosen
from core.tanya.sakip import own
from core.tanya.sapaan import without_address, without_introduction
from core.tanya.seutuhnya import asks_of_ranked, is_one
from core.tanya.sewilayah import spelled_out
from core.tanya.soal import Soal
from core.tanya.tadi import Tampak, refers_to_list
from core.tanya.tafsir import BERNILAI, CUKUP, Bacaan, interpret, weigh
from core.tanya.waktu import Waktu, read_waktu
from core.tanya.waktu_kalimat import settled_in, time_of

MEREKA = ("mereka", "dia", "beliau")
"""Who was just spoken of."""
TERPANJANG = 300
"""Words of a text that are read; nobody asks with more."""
PALING_BANYAK = 3
"""Questions that are answered in one message."""


def understand(  # noqa: PLR0913  a text, and all that it is understood by
    teks: str,
    indeks: Indeks,
    kamus: Kamus,
    lalu: Pertanyaan | None,
    *,
    tahun_ini: int,
    sendiri: Benda | None = None,
    lihat: Tampak | None = None,
    bulan_ini: int = 0,
) -> list[Pertanyaan | Ragu]:
    """Return the questions of a text, in their order, after what was asked before.

    "Tw lalu" is that before `bulan_ini`, 0: that before what was talked about, and no other.

    `sendiri` is the unit of whoever asks, None for nobody's or several. `lihat` tells what an
    answer shows, of which the next question of the same text may be asked.
    """
    kata = corrected(_words(teks, indeks, kamus), indeks, tahun_ini)
    if sendiri is not None:
        kata = owned(kata)
        if any("banding" in k.konsep for k in kata):
            # Held against others, it is one of those that are named.
            nama = _words(sendiri.nama, indeks, kamus)
            kata = [k for satu in kata for k in (nama if is_own(satu) else [satu])]
    kini = (tahun_ini, bulan_ini)
    semua = _understood(kata, indeks, (lalu, lihat), kini, sendiri)
    if lalu is not None and (istilah := term(lalu)) and says_little(kata, semua):
        # "IKK itu apa? Siapa pengampunya": of what the word stands for.
        bersama = _words(f"{istilah} {teks}", indeks, kamus)
        lagi = _understood(bersama, indeks, (None, lihat), kini, sendiri)
        semua = lagi if all(map(is_about_something, lagi)) else semua
    jauh = tuple((k.asal, k.teks) for k in kata if k.asal and not k.hias and is_far(k.asal, k.teks))
    return [_with_slips(satu, jauh) for satu in semua] if jauh else semua


def _with_slips(satu: Pertanyaan | Ragu, jauh: tuple[tuple[str, str], ...]) -> Pertanyaan | Ragu:
    """Return the question with the words that were read as quite others, and used."""
    if isinstance(satu, Ragu):
        return satu
    return replace(satu, dibaca=tuple(p for p in jauh if p[0] not in satu.asing))


def _understood(
    kata: Sequence[Kata],
    indeks: Indeks,
    sebelum: tuple[Pertanyaan | None, Tampak | None],
    kini: tuple[int, int],
    sendiri: Benda | None,
) -> list[Pertanyaan | Ragu]:
    tahun_ini = kini[0]

    def soal(satu: Sequence[Kata]) -> Soal:
        tanpa = chosen_from(split_exceptions(satu), lambda k: Soal(k, Waktu(), indeks))
        lain = [Soal(luar, read_waktu(luar, tahun_ini), indeks) for luar in tanpa.luar]
        luar = replace(read_exceptions(lain), mengurangi=tanpa.mengurangi)
        ada = tanpa.pasti or luar.benda or luar.pilihan
        waktu = settled_in(satu, time_of(tanpa, tahun_ini), sebelum[0], kini)
        ralat = frozenset(konsep for k in tanpa.ralat for konsep in k.konsep)

        def utama(kecuali: Dikecualikan | None) -> Soal:
            return Soal(
                *(tanpa.isi, waktu, indeks),
                kecuali=kecuali,
                sendiri=sendiri,
                bukan=ralat,
                utuh=satu,
            )

        hasil = utama(luar if ada else None)
        lagi = without_whole(hasil, lain)
        return utama(lagi) if lagi else hasil

    def read(semua: Sequence[Sequence[Kata]]) -> list[Bacaan]:
        return _read([soal(satu) for satu in semua], *sebelum)

    kalimat = [k for k in sentences(kata) if any(not satu.batas for satu in k)]
    kalimat = [k for k in kalimat if _says_something(k, tahun_ini)] or kalimat
    semua = [k for satu in kalimat for k in satu]
    if is_courtesy(semua) and (salam := _courtesy(soal(semua))) is not None:
        return [salam]
    utuh = read([semua])
    if len(kalimat) == 1 and is_one(utuh[0].hasil, semua):
        return [utuh[0].hasil]
    if len(kalimat) == 1:
        bagian = divided(semua, utuh[0], read) or completed(questions(semua))
        if asks_of_ranked(utuh[0].hasil, bagian):
            return [utuh[0].hasil]
        bacaan = read(bagian) if len(bagian) > 1 else []
        pasangan = zip(bagian, bacaan, strict=False)
        return _questions(utuh, [b for k, b in pasangan if not claims(k)] or bacaan)
    bacaan = read(kalimat)
    if _is_one_line(kata, kalimat, utuh[0], bacaan):
        return _questions(utuh, [])
    pasangan = zip(kalimat, bacaan, strict=True)
    bagian = [b for k, satu in pasangan for b in divided(k, satu, read) or [k]]
    semua_bacaan = read(bagian) if len(bagian) > len(kalimat) else _with_claims(kalimat, bacaan)
    return _questions(semua_bacaan if len(semua_bacaan) == 1 else utuh, semua_bacaan)


def _with_claims(kalimat: Sequence[Sequence[Kata]], bacaan: Sequence[Bacaan]) -> list[Bacaan]:
    """Return the readings, the numbers of what one rests on with what it stands behind.

    "Capaian 100% itu benar? Perangkat daerah kita kan 39" asks once.
    """
    hasil: list[Bacaan] = []
    for kata, satu in zip(kalimat, bacaan, strict=True):
        lalu, ini = hasil[-1].hasil if hasil else None, satu.hasil
        if not claims(kata) or not _is_same_thing(ini, lalu):
            hasil.append(satu)
        elif isinstance(ini, Pertanyaan) and isinstance(lalu, Pertanyaan) and ini.benda:
            angka = (*lalu.angka, *ini.angka)
            bersama = replace(lalu, angka=angka, menduga=lalu.menduga or ini.menduga)
            hasil[-1] = replace(hasil[-1], hasil=bersama)
    return hasil


def _is_same_thing(satu: Pertanyaan | Ragu, lalu: Pertanyaan | Ragu | None) -> bool:
    """Tell whether a number is said of the very same thing as before, or of the same list."""
    if not isinstance(satu, Pertanyaan) or not isinstance(lalu, Pertanyaan) or not satu.angka:
        return False
    if satu.benda or lalu.benda:
        return satu.benda == lalu.benda
    return bool(satu.daftar) and satu.daftar == lalu.daftar


def _says_something(kata: Sequence[Kata], tahun_ini: int) -> bool:
    return not is_courtesy(kata) or read_waktu(kata, tahun_ini).ada


def _courtesy(soal: Soal) -> Pertanyaan | None:
    """Return the greeting or the thanks that a text is, None for neither."""
    if not soal.konsep:
        return None
    semua = (satu.pertanyaan for _, satu in weigh(soal))
    return next((satu for satu in semua if satu.hal in RINGAN), None)


def _is_whole(satu: Bacaan) -> bool:
    """Tell whether a question says all that it is about, whatever was asked before it."""
    if not is_sure(satu) or satu.nilai < BERNILAI or not isinstance(satu.hasil, Pertanyaan):
        return False
    return bool(satu.hasil.benda or satu.hasil.angka or satu.hasil.banyak) and bool(
        satu.hasil.ukuran
    )


def _is_mean(satu: Bacaan) -> bool:
    """Tell whether the mean of all is asked for that were told of: "dan rata-rata capaiannya"."""
    hasil = satu.hasil
    return isinstance(hasil, Pertanyaan) and hasil.hal is Hal.CAPAIAN and hasil.rincian == "rata"


def _is_one_line(
    kata: Sequence[Kata], kalimat: Sequence[Sequence[Kata]], utuh: Bacaan, bagian: Sequence[Bacaan]
) -> bool:
    """Tell whether lines are one sentence: one of them asks nothing, and together they say more."""
    if any(k.batas in {"?", "!", ";"} for k in kata[:-1]) or all(map(asks, kalimat)):
        return False
    paling = max((b.nilai for b in bagian if is_sure(b)), default=CUKUP - 1)
    return is_sure(utuh) and utuh.nilai > paling


def _words(teks: str, indeks: Indeks, kamus: Kamus) -> list[Kata]:
    renggang = loosen(plain(teks), kamus, indeks.kosakata)
    ejaan = spell(split(renggang)[:TERPANJANG], kamus, indeks.kosakata)
    eja = spelled_out(ejaan, indeks.tempat)
    kata = own(label(unwrapped(eja, kamus, indeks.kosakata), kamus))
    kata = at_home(kata, indeks.tempat)
    isi = without_courtesy(without_introduction(without_address(numbered(kata))))
    return with_acronyms(isi, indeks.menurut_kode)


def as_one(teks: str, indeks: Indeks, kamus: Kamus, *, tahun_ini: int) -> Soal:
    """Return a text as one sentence: its words, and what each of them may mean."""
    kata = _words(teks, indeks, kamus)
    isi = [k for satu in sentences(kata) for k in satu]
    return Soal(isi, read_waktu(isi, tahun_ini), indeks)


def _questions(utuh: list[Bacaan], bagian: list[Bacaan]) -> list[Pertanyaan | Ragu]:
    """Return the parts where each of them asks something, else the whole."""
    isi = [b for b in bagian if not is_light(b)]
    if isi and isinstance(isi[0].hasil, Ragu) and any(map(_is_of_whole, isi[1:])):
        # What follows is asked of the same thing, whichever of several it is.
        isi = []
    sendiri = len(isi) > 1 and all(stands(b) for b in isi)
    dipakai = (
        isi[:PALING_BANYAK]
        if sendiri or (len(isi) == 1 and isi[0].nilai >= utuh[0].nilai)
        else utuh
    )
    return joined(b.hasil for b in dipakai) or [Pertanyaan(hal=Hal.SALAM)]


def _is_of_whole(satu: Bacaan) -> bool:
    hasil = satu.hasil
    return isinstance(hasil, Pertanyaan) and hasil.hal is Hal.ANGGARAN and not hasil.benda


def _read(
    semua: Sequence[Soal], lalu: Pertanyaan | None, lihat: Tampak | None = None
) -> list[Bacaan]:
    """Return the readings, each after the one before it."""
    hasil: list[Bacaan] = []
    for apa in semua:
        if hasil and lihat and lalu is not None and refers_to_list(apa, lalu):
            lalu = replace(lalu, tampak=lihat(lalu))
        satu = _of_them(apa, lalu) if hasil and isinstance(lalu, Pertanyaan) else apa
        bacaan = interpret(satu) if lalu is None else after(satu, lalu)
        if hasil and (sendiri := interpret(satu)).nilai >= bacaan.nilai and _is_whole(sendiri):
            bacaan = bacaan if _is_mean(bacaan) else sendiri
        hasil.append(bacaan)
        if isinstance(bacaan.hasil, Pertanyaan) and bacaan.hasil.hal not in RINGAN:
            lalu = bacaan.hasil
    return hasil


def _of_them(satu: Soal, lalu: Pertanyaan) -> Soal:
    """Return what is asked of "mereka" as asked of the one unit that was just spoken of."""
    if satu.ada("rekomendasi") and len(tadi := lalu.about(Jenis.INDIKATOR)) == 1:
        # "Nilai AKIP kenapa cuma B, ada rekomendasi dari inspektorat ga": on just that.
        lain = satu.kenal(Jenis.INDIKATOR).benda or satu.ada("penutup", "ikm", "bagian")
        return satu if lain else satu.continuing(Warisan(benda=tadi), satu.waktu)
    unit = lalu.about(Jenis.UNIT)
    sendiri = satu.kenal(Jenis.UNIT).kata & satu.berisi
    if len(unit) != 1 or sendiri or not satu.kata_ada(*MEREKA):
        return satu
    return satu.continuing(Warisan(benda=unit, tetap=True), satu.waktu)
