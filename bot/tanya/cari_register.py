"""Which entries of registers a question means, and what to say where none is meant."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from bot.messages import tanya_register as kata
from bot.messages.isian import BULAN
from bot.messages.tanya import bagian_tahun
from bot.tanya import masa_berlaku
from bot.tanya.aturan_bernomor import is_called
from bot.tanya.balasan import Sikap
from bot.tanya.perkara_register import Hasil, Perkara
from bot.tanya.selain_register import kept_by, left_out, without
from core.tanya.butir import Butir, end_of, in_time, numbered, printed, years_of
from core.tanya.cari import mentions, search, words_of
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Pertanyaan
from core.teks import fold

ATAU = "atau"
TERLAMA = "maks"
"""The longest of all terms."""
Langkah: TypeAlias = Callable[[Perkara, Sequence[Butir]], "Sequence[Butir] | Hasil"]
"""Leaves fewer entries, or says that there are none."""


def find(perkara: Perkara, semua: Sequence[Butir]) -> Hasil:
    """Return the entries that are meant."""
    hasil = _found(perkara, semua)
    if not hasil.butir or hasil.sikap is not Sikap.JAWAB or not _is_judged(perkara):
        return hasil
    return _judged(perkara, hasil)


def _judged(perkara: Perkara, hasil: Hasil) -> Hasil:
    """Return the entries with when each of them ends, and how many are what is asked for."""
    akhir, kini, semua = perkara.cari.akhir or "", perkara.kini, hasil.butir
    isi = masa_berlaku.told(semua, kini)
    sikap = Sikap.TIDAK_ADA if masa_berlaku.is_unknown(semua) else hasil.sikap
    if len(semua) == 1:
        return replace(hasil, awal=(f"<b>{isi[0]}</b>",), sikap=sikap)
    jenis, tahun, saringan = perkara.jenis, perkara.tahun, hasil.saringan
    if akhir == masa_berlaku.KAPAN:
        awal, pilih = kata.daftar(jenis, tahun, saringan, len(semua)), list(semua)
    else:
        pilih = masa_berlaku.meant(semua, akhir, kini)
        awal = kata.berakhir(
            len(pilih), jenis, tahun, akhir, "", saringan=saringan, dari=len(semua)
        )
    isi = [f"• {satu}" for satu in isi]
    return replace(
        hasil, butir=masa_berlaku.shown(semua, pilih), awal=(awal, *isi), saringan="", sikap=sikap
    )


def _found(perkara: Perkara, semua: Sequence[Butir]) -> Hasil:
    pilih = semua
    for langkah in LANGKAH:
        hasil = langkah(perkara, pilih)
        if isinstance(hasil, Hasil):
            return hasil
        pilih = hasil
    return _in_time(perkara, pilih)


def _is_judged(perkara: Perkara) -> bool:
    """Tell whether it is asked of certain entries when they end, or if they have."""
    cari = perkara.cari
    if cari.akhir == masa_berlaku.KAPAN:
        return True
    return bool(cari.akhir and (cari.kata or cari.nomor or perkara.satu.benda))


def _of_unit(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    unit = perkara.satu.about(Jenis.UNIT)
    if not unit:
        return semua
    if disebut := _presumed(perkara, semua):
        milik = [b for b in disebut if kept_by(b, unit[0])]
        bukan = kata.bukan_milik(unit[0].nama, [b.unit for b in disebut])
        return Hasil(tuple(milik or disebut), (kata.milik(unit[0].nama) if milik else bukan,))
    milik = [b for b in semua if kept_by(b, unit[0])]
    if milik:
        return milik
    # Its field may be what an entry is about, though it is not the unit's.
    _, *bidang = fold(unit[0].nama).split()
    dekat = search([(b, b.teks) for b in semua], bidang).cocok
    return _none(perkara, [unit[0].nama], dekat, semua)


def _presumed(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir]:
    """Return the entries of which it is taken for granted that they are a unit's."""
    if not perkara.satu.menduga:
        return ()
    bernama = _named(perkara, semua)
    if isinstance(bernama, Hasil):
        return bernama.butir
    kata_kata = perkara.cari.kata
    return search([(b, b.teks) for b in semua], kata_kata).cocok if kata_kata else ()


def _named(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    kunci = {b.kunci for b in perkara.satu.about(Jenis.REGISTER)}
    ada = [b for b in semua if f"{b.kunci.jenis}:{b.kunci.tahun}:{b.kunci.nomor}" in kunci]
    return Hasil(tuple(ada)) if ada else semua


def _lasting(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    if not perkara.cari.lama:
        return semua
    if perkara.cari.lama == TERLAMA:
        lama_semua = {b.kunci: years_of(b) for b in semua}
        terlama = max(lama_semua.values(), default=0)
        return [b for b in semua if terlama and lama_semua[b.kunci] == terlama]
    lama = kata.lama(perkara.cari.lama)
    ada = [b for b in semua if lama in b.jangka_waktu.lower()]
    return ada or _none(perkara, [lama], (), semua)


def _drafted(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    if not perkara.cari.raperda:
        return semua
    raperda = [b for b in semua if b.raperda]
    if raperda:
        return raperda
    tabel = next((b.tabel for b in semua if b.tabel), "")
    hitung = "banyak" in perkara.satu.rincian.split()
    awal = kata.tanpa_raperda(perkara.tahun, len(semua), tabel, dihitung=hitung)
    return Hasil(() if hitung else tuple(semua), (awal,), sikap=Sikap.TIDAK_ADA)


def _numbered(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    nomor = perkara.cari.nomor
    if not nomor:
        return semua
    if tahun := perkara.cari.aturan:
        disebut = tuple(b for b in semua if is_called(b.judul, nomor, tahun))
        return Hasil(disebut, sikap=Sikap.JAWAB if disebut else Sikap.TIDAK_ADA)
    kata_kata = search([(b, b.teks) for b in semua], perkara.cari.kata).cocok
    ada = numbered(kata_kata or semua, nomor, surat=perkara.cari.surat)
    if ada:
        return Hasil(tuple(ada))
    awal = kata.tanpa_nomor(perkara.jenis, perkara.tahun, nomor)
    return Hasil(tuple(semua), (awal, kata.YANG_ADA), sikap=Sikap.TIDAK_ADA)


def _worded(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    ketemu = search([(b, b.teks) for b in semua], perkara.cari.kata)
    salah_satu = _having_any(perkara, semua)
    if salah_satu and (perkara.cari.sambung == ATAU or not ketemu.cocok):
        return salah_satu
    if not ketemu.cocok:
        return _none(perkara, ketemu.asing or perkara.cari.kata, ketemu.dekat, semua)
    lunak = search([(b, b.teks) for b in ketemu.cocok], perkara.cari.lunak).cocok
    return lunak or ketemu.cocok


def _having_any(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir]:
    """Return the entries that have any of the words that are joined, each of which some has."""
    cari = perkara.cari
    if not cari.sambung or len(cari.kata) <= 1:
        return ()
    per_kata = [[b for b in semua if mentions(words_of(b.teks), k)] for k in cari.kata]
    return [b for b in semua if any(b in ada for ada in per_kata)] if all(per_kata) else ()


def _lacking(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    """Leave the entries in which nothing is printed there."""
    if not perkara.cari.kosong:
        return semua
    tanpa = [b for b in semua if not printed(b, perkara.cari.kosong)]
    if tanpa:
        return tanpa
    awal = kata.semua_punya(perkara.jenis, perkara.tahun, perkara.cari.kosong, len(semua))
    return Hasil(tuple(semua), (awal,))


def _on_weekday(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    hari = perkara.cari.hari_pekan
    if hari is None:
        return semua
    ada = [b for b in semua if b.tanggal is not None and b.tanggal.weekday() == hari]
    return ada or _none(perkara, [kata.HARI[hari]], (), semua)


def _ending(perkara: Perkara, semua: Sequence[Butir]) -> Sequence[Butir] | Hasil:
    """Leave what ends in that time, or is in force today or not, as far as that is known."""
    if perkara.cari.akhir is None or _is_judged(perkara):
        return semua
    ujung = {b.kunci: end_of(b) for b in semua}
    tanpa = [b.kunci.nomor for b in semua if ujung[b.kunci] is None]
    ada = [b for b in semua if (hari := ujung[b.kunci]) and _ends_then(perkara, hari)]
    awal = kata.berakhir(
        len(ada), perkara.jenis, perkara.tahun, perkara.cari.akhir, _end_asked(perkara)
    )
    isi = [kata.berakhir_pada(b.kunci.nomor, ujung[b.kunci]) for b in ada]
    ekor = kata.tanpa_jangka(tanpa) if tanpa else ""
    return Hasil(tuple(ada), (awal, *isi, kata.DIHITUNG), akhir=ekor)


def _ends_then(perkara: Perkara, hari: date) -> bool:
    satu, cari = perkara.satu, perkara.cari
    if cari.akhir:
        return (hari >= perkara.kini) == (cari.akhir == "berlaku")
    return (
        (not satu.tahun or hari.year in satu.tahun)
        and (satu.bulan is None or hari.month == satu.bulan)
        and (not cari.hari or f"{hari.day}" == cari.hari)
    )


def _end_asked(perkara: Perkara) -> str:
    satu = perkara.satu
    bulan = BULAN[satu.bulan - 1] if satu.bulan else ""
    tahun = " atau ".join(map(str, satu.tahun))
    return " ".join(filter(None, [perkara.cari.hari if bulan else "", bulan, tahun]))


LANGKAH: tuple[Langkah, ...] = (
    *(
        _of_unit,
        _named,
        _lasting,
        _lacking,
        _on_weekday,
        _drafted,
        _numbered,
        _worded,
        _ending,
        without,
    ),
)


def _none(
    perkara: Perkara, dicari: Sequence[str], dekat: Sequence[Butir], semua: Sequence[Butir]
) -> Hasil:
    """Say that no entry is about that, and which are near."""
    awal = kata.tak_ketemu(perkara.jenis, perkara.tahun, dicari)
    ekor = kata.TERDEKAT if dekat else kata.YANG_ADA
    return Hasil(tuple(dekat or semua), (awal, ekor), sikap=Sikap.TIDAK_ADA)


def _in_time(perkara: Perkara, semua: Sequence[Butir]) -> Hasil:
    satu, cari = perkara.satu, perkara.cari
    lama = {"": [], TERLAMA: [kata.JANGKA_TERLAMA]}.get(cari.lama, [kata.lama(cari.lama)])
    dicari = [*cari.kata, *lama]
    semuanya = all(mentions(words_of(b.teks), k) for b in semua for k in cari.kata)
    sambung = ATAU if cari.sambung and not semuanya else "dan"
    saringan = f"{kata.memuat(dicari, sambung)}{kata.selain(left_out(perkara))}{_end(satu)}"
    kapan = _when(satu)
    if not kapan:
        return Hasil(_outermost(satu, semua), saringan=saringan)
    dalam = in_time(semua, bulan=satu.bulan, triwulan=satu.triwulan, semester=satu.semester)
    if cari.hari:
        dalam = [b for b in dalam if b.tanggal is not None and f"{b.tanggal.day}" == cari.hari]
        kapan = kata.pada_hari(cari.hari, kapan)
    tanpa = [b.kunci.nomor for b in semua if b.tanggal is None]
    akhir = kata.tanpa_tanggal(tanpa) if tanpa else ""
    if not dalam:
        awal = kata.dalam_waktu_kosong(semua[0].kunci.jenis, perkara.tahun, kapan, len(semua))
        return Hasil((), (awal,), akhir=akhir)
    return Hasil(_outermost(satu, dalam), saringan=f"{kata.bulan(kapan)}{saringan}", akhir=akhir)


def _when(satu: Pertanyaan) -> str:
    if satu.bulan:
        return BULAN[satu.bulan - 1]
    kapan = satu.triwulan or satu.semester
    return bagian_tahun(kapan) if kapan else ""


def _end(satu: Pertanyaan) -> str:
    if satu.arah is None:
        return ""
    return kata.TERBARU if satu.arah is Arah.TERTINGGI else kata.TERLAMA


def _outermost(satu: Pertanyaan, pilih: Sequence[Butir]) -> tuple[Butir, ...]:
    """Return the newest or the oldest where that is asked for, else all."""
    hari = [b.tanggal for b in pilih if b.tanggal is not None]
    if satu.arah is None or not hari:
        return tuple(pilih)
    ujung = max(hari) if satu.arah is Arah.TERTINGGI else min(hari)
    return tuple(b for b in pilih if b.tanggal == ujung)
