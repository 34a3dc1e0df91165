"""The tables of Bab III about indikator: this year, the year before, and what it cost."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.lkjip import sel
from bot.lkjip.anggaran import uncounted
from bot.lkjip.blok import Baris, Kolom, Sel, Tabel
from bot.lkjip.nomor import Penomoran
from bot.messages import lkjip as kata
from bot.messages import lkjip_kinerja as kata_kinerja
from bot.messages import lkjip_tabel as kata_tabel
from core.angka import Keadaan
from core.capaian import Polaritas
from core.kinerja import LembarIndikator
from core.lkjip.analisis import AnalisisIndikator, Penunjang
from core.lkjip.bab3 import AnalisisSasaran, Bab3

NAIK = "{E}/{D}*100"
"""Capaian where more is better: realisasi over target; the other formulas are core's to know."""


def utama(bab: Bab3, nomor: Penomoran) -> Tabel:
    """Return Tabel 3.1: every indikator under its sasaran, as the reports print it."""
    return nomor.table(
        kata_tabel.UTAMA,
        kolom=(
            Kolom(kata_tabel.NO, 5),
            Kolom(kata_tabel.SASARAN, 24),
            Kolom(kata_tabel.INDIKATOR, 35),
            Kolom(kata_tabel.TARGET.format(tahun=bab.tahun), 12, kanan=True),
            Kolom(kata_tabel.REALISASI.format(tahun=bab.tahun), 12, kanan=True),
            Kolom(kata_tabel.CAPAIAN, 12, kanan=True),
        ),
        baris=tuple(
            _target(satu.indikator, sasaran.nama if ke == 0 else "")
            for sasaran in bab.sasaran
            for ke, satu in enumerate(sasaran.indikator)
        ),
        kaki=(
            kata_tabel.KAKI_KINERJA if bab.diisi else kata.sumber(bab.dokumen),
            kata_tabel.KAKI_CAPAIAN,
            *_noted(bab),
        ),
    )


def _noted(bab: Bab3) -> Iterator[str]:
    """Say which rows the annex has something to say about."""
    semua = [(satu.indikator.nomor, bab.notes_of(satu.indikator)) for satu in bab.indikator]
    if ada := [(nomor, catatan) for nomor, catatan in semua if catatan]:
        yield kata_kinerja.rujukan_baris(ada)


def _target(satu: LembarIndikator, sasaran: str) -> Baris:
    return Baris(
        (
            sel.bulat(satu.nomor),
            sel.teks(sasaran),
            sel.teks(name(satu)),
            sel.angka(satu.nilai_target),
            sel.angka(satu.nilai_realisasi),
            sel.persen(satu.capaian, NAIK if is_quotient(satu) else None),
        )
    )


def is_quotient(satu: LembarIndikator) -> bool:
    """Tell whether a workbook can compute the capaian as realisasi over target."""
    angka = isinstance(satu.nilai_target, Decimal) and isinstance(satu.nilai_realisasi, Decimal)
    return angka and satu.polaritas is Polaritas.NAIK


def name(satu: LembarIndikator) -> str:
    """Return the name with its unit, as a cell of a bare figure needs it."""
    return f"{satu.nama} ({satu.satuan})" if satu.satuan else satu.nama


def tahun_lalu(bab: Bab3, sasaran: AnalisisSasaran, nomor: Penomoran) -> Tabel:
    """Return the realisasi of this year beside that of the years before."""
    tahun = [*bab.riwayat, bab.lalu, bab.tahun]
    return nomor.table(
        kata_tabel.RIWAYAT if bab.riwayat else kata_tabel.TAHUN_LALU,
        sasaran.nomor,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.INDIKATOR, 40 - 4 * len(bab.riwayat)),
            *(Kolom(kata_tabel.REALISASI.format(tahun=satu), 14, kanan=True) for satu in tahun),
            Kolom(kata_tabel.PERUBAHAN, 12, kanan=True),
            Kolom(kata_tabel.KETERANGAN, 14),
        ),
        baris=tuple(_years(satu, bab) for satu in sasaran.indikator),
    )


def _years(satu: AnalisisIndikator, bab: Bab3) -> Baris:
    i = satu.indikator
    arah = kata.ARAH[satu.arah] if satu.arah else kata.TANPA_BANDING
    lama = [nilai for _, nilai in bab.earlier(i)]
    lalu, kini = (column_letter(2 + len(lama) + ke) for ke in (0, 1))
    ubah: Sel = sel.teks("")
    if isinstance(satu.perubahan, Decimal):
        ubah = replace(sel.angka(satu.perubahan), rumus=f"{{{kini}}}-{{{lalu}}}")
    return Baris(
        (
            sel.bulat(i.nomor),
            sel.teks(name(i)),
            *map(sel.angka, (*lama, i.nilai_lalu, i.nilai_realisasi)),
            ubah,
            sel.teks(arah),
        )
    )


def column_letter(ke: int) -> str:
    """Return how a formula calls a column, counted from 0."""
    return chr(ord("A") + ke)


def renstra(bab: Bab3, sasaran: AnalisisSasaran, nomor: Penomoran) -> Tabel:
    """Return the realisasi with room beside it for what only the Renstra has."""
    akhir = bab.masa[1] if bab.masa else ""
    return nomor.table(
        kata_tabel.RENSTRA,
        sasaran.nomor,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.INDIKATOR, 42),
            Kolom(kata_tabel.REALISASI.format(tahun=bab.tahun), 16, kanan=True),
            Kolom(kata_tabel.TARGET_AKHIR.format(akhir=akhir).rstrip(), 18, kanan=True),
            Kolom(kata_tabel.KEMAJUAN, 18, kanan=True),
        ),
        baris=tuple(
            Baris(
                (
                    sel.bulat(satu.indikator.nomor),
                    sel.teks(name(satu.indikator)),
                    sel.angka(satu.indikator.nilai_realisasi),
                    sel.teks(kata_tabel.ISI),
                    sel.teks(kata_tabel.ISI),
                )
            )
            for satu in sasaran.indikator
        ),
    )


def efisiensi(sasaran: AnalisisSasaran, nomor: Penomoran) -> Tabel | None:
    """Return capaian beside serapan, None where no money is known to be behind any of it."""
    ada = [satu for satu in sasaran.indikator if satu.efisiensi is not None]
    if not ada:
        return None
    return nomor.table(
        kata_tabel.EFISIENSI,
        sasaran.nomor,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.INDIKATOR, 38),
            Kolom(kata_tabel.CAPAIAN_PERSEN, 13, kanan=True),
            Kolom(kata_tabel.SERAPAN, 13, kanan=True),
            Kolom(kata_tabel.SELISIH_POIN, 13, kanan=True),
            Kolom(kata_tabel.KETERANGAN, 17),
        ),
        baris=tuple(map(_efficiency, ada)),
        kaki=(
            kata_tabel.KAKI_EFISIENSI,
            *uncounted(satu.uang for satu in ada if satu.uang),
            *_allotted(sasaran),
        ),
    )


def _efficiency(satu: AnalisisIndikator) -> Baris:
    hemat = satu.efisiensi
    if hemat is None:
        raise AssertionError(satu.indikator.kode)
    selisih = hemat.selisih
    return Baris(
        (
            sel.bulat(satu.indikator.nomor),
            sel.teks(satu.indikator.nama),
            sel.persen(hemat.capaian),
            sel.persen(hemat.serapan),
            sel.persen(selisih, "{C}-{D}" if isinstance(selisih, Decimal) else None),
            sel.teks(kata.efisiensi(hemat)),
        )
    )


def penunjang(sasaran: AnalisisSasaran, nomor: Penomoran) -> Tabel | None:
    """Return the lines of the budget behind a sasaran, each once; None where there are none."""
    semua = sasaran.penunjang
    if not semua:
        return None
    return nomor.table(
        kata_tabel.PENUNJANG,
        sasaran.nomor,
        kolom=(
            Kolom(kata_tabel.NO, 6),
            Kolom(kata_tabel.KEGIATAN, 34),
            Kolom(kata_tabel.UNIT, 20),
            Kolom(kata_tabel.BERLAKU, 15, kanan=True),
            Kolom(kata_tabel.REALISASI_RP, 15, kanan=True),
            Kolom(kata_tabel.SERAPAN, 10, kanan=True),
        ),
        baris=tuple(_money(ke, satu) for ke, satu in enumerate(semua, start=1)),
        kaki=(*uncounted(satu.angka for satu in semua), *_allotted(sasaran)),
    )


def _allotted(sasaran: AnalisisSasaran) -> Iterator[str]:
    """Say who has laid down which kegiatan is whose, where no document of the year does."""
    semua = (satu.pos.unit_sumber for satu in sasaran.kegiatan)
    for judul in dict.fromkeys(satu.judul for satu in semua if satu and satu.luar):
        yield kata_tabel.KAKI_PEMILIK.format(judul=judul)


def _money(ke: int, satu: Penunjang) -> Baris:
    lima = satu.angka
    serapan = lima.serapan
    return Baris(
        (
            sel.bulat(ke),
            sel.teks(satu.pos.nama),
            sel.teks(satu.pos.unit_nama or ""),
            sel.rupiah(lima.pagu),
            sel.rupiah(lima.realisasi),
            sel.persen(serapan, None if isinstance(serapan, Keadaan) else "{E}/{D}*100"),
        )
    )
