"""Answers about who has posted the figures of a period, and who has not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.messages import tanya_pelaporan as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.render import escape
from bot.ruang import Ruang
from bot.tanya import papan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.kolom_laporan import own_only
from core.belum_mengisi import BelumMengisi, UnitBelum
from core.errors import TidakBerhakError
from core.hak import Bidang, Pelaku
from core.objek_isian import Kelompok
from core.periode import Bulan, Periode, Triwulan
from core.services import belum_mengisi
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

BIDANG = {"kinerja": Bidang.KINERJA, "anggaran": Bidang.ANGGARAN}


def belum_isi(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Who has not posted the figures of a period; without a field, of both."""
    isi: list[str] = []
    luar = [b for b in satu.kecuali if b.jenis is Jenis.UNIT]
    for nama in [satu.daftar] if satu.daftar in BIDANG else _fields(satu):
        periode = _posted_period(satu, BIDANG[nama], ruang.now().date())
        try:
            hasil = belum_mengisi.list_missing(
                ruang.engine, pelaku, BIDANG[nama], periode, now=ruang.now()
            )
        except TidakBerhakError:
            return _own_posting(ruang, pelaku, satu)
        hasil = _without(hasil, luar)
        baca = _posted if satu.rincian == "sudah" else _missing
        isi.append(baca(nama, hasil, ruang.now().date()))
    tanpa = kata.kecuali([b.nama for b in luar]) if luar else ""
    return Balasan(lines("\n\n".join(isi), tanpa))


def _without(hasil: BelumMengisi, luar: Sequence[Benda]) -> BelumMengisi:
    """Return the same without the units that the question leaves out."""
    kunci = {b.kunci for b in luar}
    if not kunci:
        return hasil
    objek = (
        replace(o, unit=tuple(u for u in o.unit if f"{u.id}" not in kunci)) for o in hasil.objek
    )
    unit = tuple(u for u in hasil.unit if f"{u.unit.id}" not in kunci)
    return replace(hasil, objek=tuple(o for o in objek if o.unit), unit=unit)


def _fields(satu: Pertanyaan) -> list[str]:
    if satu.triwulan:
        return ["kinerja"]
    return ["anggaran"] if satu.bulan else list(BIDANG)


def _posted_period(satu: Pertanyaan, bidang: Bidang, on: date) -> Periode:
    """Return the period that is asked for, else the last that has ended."""
    tahun = satu.tahun[0] if satu.tahun else on.year
    if bidang is Bidang.KINERJA:
        if satu.triwulan:
            return Periode(tahun, satu.triwulan.kode)
        semua = [Periode(t, tw.kode) for t in (tahun - 1, tahun) for tw in Triwulan]
    else:
        bulan = satu.bulan or (satu.triwulan.bulan_akhir if satu.triwulan else None)
        if bulan:
            return Periode(tahun, bulan.kode)
        semua = [Periode(t, b.kode) for t in (tahun - 1, tahun) for b in Bulan]
    return [p for p in semua if p.berakhir_on <= on][-1]


def _missing(nama: str, hasil: BelumMengisi, on: date) -> str:
    kapan = kata.periode(hasil.periode)
    if on < hasil.jadwal.buka_on:
        return kata.belum_dibuka(nama, kapan, hasil.jadwal.buka_on)
    kurang = [u for u in hasil.unit if u.kurang]
    output = [(u.unit.nama, u.output) for u in hasil.unit if u.output]
    return lines(
        kata.belum_isi(nama, kapan, len(kurang), contoh=hasil.contoh),
        kata_tenggat.jatuh(hasil.jadwal.tenggat_on, contoh=hasil.jadwal.contoh),
        map(of_unit, kurang),
        kata.belum_output(output) if output else "",
    )


def _posted(nama: str, hasil: BelumMengisi, on: date) -> str:
    """Name who has posted: those that lack no figure of their own."""
    kapan = kata.periode(hasil.periode)
    if on < hasil.jadwal.buka_on:
        return kata.belum_dibuka(nama, kapan, hasil.jadwal.buka_on)
    wajib = {unit.nama for o in hasil.objek if o.kelompok is not Kelompok.OUTPUT for unit in o.unit}
    kurang = {u.unit.nama for u in hasil.unit if u.kurang}
    sudah = sorted(wajib - kurang)
    return lines(
        kata.sudah_isi(nama, kapan, len(sudah), len(wajib), contoh=hasil.contoh),
        [f"• {escape(satu)}" for satu in sudah],
        kata_tenggat.jatuh(hasil.jadwal.tenggat_on, contoh=hasil.jadwal.contoh),
    )


def of_unit(satu: UnitBelum) -> str:
    """Name what a unit has not posted: indikator by their codes, sub kegiatan by their numbers."""
    kode = [o.kode for o in satu.kurang]
    if satu.kurang[0].kelompok is Kelompok.ANGGARAN:
        return kata.belum_nomor(satu.unit.nama, _ranges(kode), len(kode), satu.dari)
    return kata.belum_isi_unit(satu.unit.nama, kode, satu.dari)


def _ranges(kode: Sequence[str]) -> list[str]:
    """Return numbers with those that follow each other drawn together."""
    hasil: list[tuple[str, str]] = []
    for satu in kode:
        if hasil and satu.isdecimal() and int(hasil[-1][1]) + 1 == int(satu):
            hasil[-1] = hasil[-1][0], satu
        else:
            hasil.append((satu, satu))
    return [kata.rentang(awal, akhir) for awal, akhir in hasil]


def _own_posting(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say how one's own unit stands to whoever may not know of others."""
    terlihat = papan.look(ruang, pelaku)
    on = ruang.now().date()
    jenis = [satu.daftar] if satu.daftar in BIDANG else _fields(satu)
    semua = [
        kolom
        for nama in jenis
        if (ada := papan.asked(terlihat.of(nama), satu))
        and (kolom := papan.latest(ada, on)) is not None
    ]
    if not semua:
        return Balasan(kata.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    return own_only(ruang, pelaku, terlihat, semua)


PENJAWAB: dict[Hal, Penjawab] = {Hal.BELUM_ISI: belum_isi}
