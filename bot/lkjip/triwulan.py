"""A quarter as a recap that fits a nota dinas: indikator, money, and what hinders."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.capaian.render import mean
from bot.lkjip import sel
from bot.lkjip.anggaran import uncounted
from bot.lkjip.blok import Asal, Baris, Blok, Butir, Judul, Kolom, Naskah, Paragraf, Sel, Tabel
from bot.lkjip.kinerja import NAIK, is_quotient, name
from bot.lkjip.nomor import Penomoran
from bot.messages import anggaran as kata_uang
from bot.messages import hasil_isian as kata_isian
from bot.messages import lkjip as kata_bab
from bot.messages import lkjip_tabel as kata_tabel
from bot.messages import rekap_triwulan as kata
from bot.messages.sumber import tempat
from bot.render import polos, waktu
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, sum_of
from core.kinerja import LembarIndikator, measured, rerata
from core.paket.istilah import JenisNarasi
from core.services.rekap_triwulan import RekapTriwulan


def compose(rekap: RekapTriwulan, *, dibuat_at: datetime) -> Naskah:
    """Return the recap; `dibuat_at` is in the reader's zone."""
    kapan = kata_isian.perihal(rekap.periode, contoh=False)
    nomor = Penomoran(rekap.periode.tahun, awal="")
    return Naskah(
        judul=kata.judul(kapan),
        keterangan=kata.keterangan(f"{waktu(dibuat_at)} {dibuat_at.tzname()}"),
        blok=(
            Judul(1, kata.judul(kapan)),
            *([Paragraf(kata_bab.CONTOH)] if _is_sample(rekap) else []),
            *([Paragraf(kata_bab.TERBATAS)] if rekap.lembar.terbatas else []),
            *_kinerja(rekap, nomor),
            *_uang(rekap, nomor),
            *_kata(rekap),
            Judul(2, kata.ARAHAN),
            Paragraf(kata.TULIS_ARAHAN, Asal.MANUSIA),
        ),
    )


def _is_sample(rekap: RekapTriwulan) -> bool:
    return rekap.lembar.diisi is not None and rekap.lembar.diisi.contoh


def _kinerja(rekap: RekapTriwulan, nomor: Penomoran) -> Iterator[Blok]:
    semua = measured(rekap.lembar.indikator)
    kapan = kata_isian.kapan(rekap.periode)
    yield Judul(2, kata.KINERJA)
    yield Paragraf(kata.rerata(kapan, _mean(rekap, semua)))
    if sampai := _to_date(semua):
        yield Paragraf(kata.rerata_sampai(kapan, _mean(rekap, sampai)))
    yield _table(semua, nomor, kata_tabel.TRIWULAN, kapan)
    if sampai:
        yield _table(sampai, nomor, kata_tabel.SAMPAI_TRIWULAN, kapan)
    tahunan = [s.kode for s in rekap.lembar.indikator if s not in semua]
    if tahunan:
        yield Paragraf(kata_isian.tahunan(tahunan))
    if rekap.belum is not None:
        yield Paragraf(kata.belum([satu.unit.nama for satu in rekap.belum.unit]))


def _mean(rekap: RekapTriwulan, semua: tuple[LembarIndikator, ...]) -> str:
    rata = rerata(semua, rekap.lembar.skala)
    return polos(mean(rata, terbatas=rekap.lembar.terbatas))


def _to_date(semua: tuple[LembarIndikator, ...]) -> tuple[LembarIndikator, ...]:
    """Return the same as they stand with all quarters up to this one."""
    return tuple(
        replace(satu, isian=replace(satu.isian, pokok=satu.isian.sampai))
        for satu in semua
        if satu.isian and satu.isian.sampai
    )


def _table(semua: tuple[LembarIndikator, ...], nomor: Penomoran, judul: str, kapan: str) -> Tabel:
    return nomor.table(
        judul,
        kapan,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.INDIKATOR, 46),
            Kolom(kata_tabel.SASARAN_NO, 10),
            Kolom(kata_tabel.TARGET_SAJA, 12, kanan=True),
            Kolom(kata_tabel.REALISASI_SAJA, 14, kanan=True),
            Kolom(kata_tabel.CAPAIAN, 12, kanan=True),
        ),
        baris=tuple(
            Baris(
                (
                    sel.bulat(satu.nomor),
                    sel.teks(name(satu)),
                    sel.teks(satu.sasaran),
                    sel.angka(satu.nilai_target),
                    sel.angka(satu.nilai_realisasi),
                    sel.persen(satu.capaian, NAIK if is_quotient(satu) else None),
                )
            )
            for satu in semua
        ),
        kaki=(kata_tabel.KAKI_KINERJA,),
    )


def _uang(rekap: RekapTriwulan, nomor: Penomoran) -> Iterator[Blok]:
    buku = rekap.uang
    if buku is None or buku.diisi is None:
        return
    yield Judul(2, kata.ANGGARAN)
    if not buku.pos:
        yield Paragraf(kata_uang.TANPA_BARIS)
        return
    sampai = kata_isian.kapan(buku.diisi.periode)
    jumlah = five(buku.akar) if buku.akar else sum_of(_own(buku))
    yield Paragraf(kata.anggaran(sampai, jumlah))
    yield from map(Paragraf, uncounted([jumlah]))
    baris = list(buku.akar.anak) if buku.akar else [p for p in buku.pos if _is_kegiatan(p)]
    yield nomor.table(
        kata_tabel.UANG_TRIWULAN,
        sampai,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.KEGIATAN, 38),
            Kolom(kata_tabel.BERLAKU, 17, kanan=True),
            Kolom(kata_tabel.REALISASI_RP, 17, kanan=True),
            Kolom(kata_tabel.SERAPAN, 10, kanan=True),
            Kolom(kata_tabel.SISA_RP, 17, kanan=True),
        ),
        baris=(
            *(_row(sel.bulat(satu.nomor), satu.nama, five(satu)) for satu in baris),
            replace(_row(sel.teks(""), kata_tabel.JUMLAH, jumlah), tebal=True),
        ),
        kaki=(kata_tabel.KAKI_ISIAN, *uncounted([jumlah])),
    )


def _own(buku: Buku) -> list[Pos]:
    return [pos for pos in buku.pos if pos.tingkat is Tingkat.SUB_KEGIATAN]


def _is_kegiatan(pos: Pos) -> bool:
    return pos.tingkat is Tingkat.KEGIATAN


def _row(nomor: Sel, nama: str, lima: LimaAngka) -> Baris:
    serapan = "{D}/{C}*100" if isinstance(lima.serapan, Decimal) else None
    sisa = "{C}-{D}" if isinstance(lima.sisa, Decimal) else None
    return Baris(
        (
            nomor,
            sel.teks(nama),
            sel.rupiah(lima.pagu),
            sel.rupiah(lima.realisasi),
            sel.persen(lima.serapan, serapan),
            sel.rupiah(lima.sisa, sisa),
        )
    )


def _kata(rekap: RekapTriwulan) -> Iterator[Blok]:
    """Yield what was said of the figures, under what it is about; nothing where nobody has."""
    for judul, jenis in (
        (kata.PENDORONG, JenisNarasi.ANALISIS),
        (kata.PENGHAMBAT, JenisNarasi.PENYEBAB),
        (kata.TINDAK_LANJUT, JenisNarasi.TINDAK_LANJUT),
    ):
        milik = [satu for satu in rekap.ucapan if satu.jenis is jenis]
        if milik:
            yield Judul(2, judul)
            yield Butir(
                tuple(f"{s.indikator}: {s.teks} ({tempat(s.sumber, dokumen=None)})" for s in milik)
            )
