"""What an archive of evidence says of itself: a row for each piece in a workbook, and the links."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.lkjip import sel
from bot.lkjip.blok import Baris, Kolom, Sel, Tabel
from bot.lkjip.xlsx_tabel import write_table
from bot.messages import lkjip_bukti as kata
from bot.messages.isian import periode
from bot.messages.lkjip_xlsx import PENULIS, kaki_halaman
from bot.render import waktu
from core.galat_bukti import SebabTakTerbaca
from core.isian import Bukti, Isian
from core.services.bukti_indikator import BuktiIndikator, BuktiTahun
from core.xlsx.halaman import Buku

KOLOM = (
    Kolom(kata.NO, 4),
    Kolom(kata.INDIKATOR, 24),
    Kolom(kata.PERIODE, 10),
    Kolom(kata.UNIT, 16),
    Kolom(kata.REALISASI, 10, kanan=True),
    Kolom(kata.VERSI, 8),
    Kolom(kata.PEMUTUS, 16),
    Kolom(kata.BUKTI, 20),
    Kolom(kata.KEADAAN, 14),
    Kolom(kata.LETAK, 40),
)


@dataclass(frozen=True, slots=True)
class Butir:
    """A piece of evidence; `isian` None: nothing was accepted, `bukti` None: none came with it.

    `letak` is where in its archive the file stands, "" for what is no file.
    """

    indikator: BuktiIndikator
    isian: Isian | None = None
    bukti: Bukti | None = None
    letak: str = ""


@dataclass(frozen=True, slots=True)
class Nasib:
    """In which archive a file is; `sebab`: why it is not."""

    arsip: str
    sebab: SebabTakTerbaca | None = None


def list_of(
    semua: BuktiTahun,
    butir: Sequence[Butir],
    nasib: Mapping[str, Nasib],
    *,
    dibuat_at: datetime,
) -> bytes:
    """Return the list as an .xlsx file; `nasib` by the place of each file."""
    judul = kata.judul(semua.tahun)
    beberapa = len({satu.arsip for satu in nasib.values()}) > 1
    tabel = Tabel(
        nomor="",
        judul=judul,
        lembar=kata.LEMBAR,
        kolom=KOLOM,
        baris=tuple(
            Baris((sel.bulat(ke), *_row(satu, nasib.get(satu.letak), beberapa=beberapa)))
            for ke, satu in enumerate(butir, start=1)
        ),
        kaki=(
            kata.disusun(waktu(dibuat_at)),
            *([kata.KAKI_VERSI] if any(map(_is_replaced, butir)) else []),
            *([kata.CONTOH] if semua.contoh else []),
            *([kata.TERBATAS] if semua.terbatas else []),
        ),
    )
    buku = Buku(judul=judul, penulis=PENULIS, dibuat_at=dibuat_at)
    write_table(buku.page(kata.LEMBAR), tabel, kaki_halaman(judul), kembali=False)
    return buku.finish()


def links(butir: Sequence[Butir]) -> bytes:
    """Return the links as a text that every computer opens, nothing where there are none."""
    isi = [
        kata.tautan(
            kata.indikator(satu.indikator.kode, satu.indikator.pendek),
            periode(satu.isian.periode),
            satu.isian.unit_nama,
            satu.isian.versi,
            satu.bukti.tautan,
        )
        for satu in butir
        if satu.isian and satu.bukti and satu.bukti.tautan
    ]
    return "\r\n".join(isi).encode("utf-8-sig") if isi else b""


def _is_replaced(satu: Butir) -> bool:
    return satu.isian is not None and satu.indikator.replaced_by(satu.isian) is not None


def _row(satu: Butir, nasib: Nasib | None, *, beberapa: bool) -> tuple[Sel, ...]:
    i, isian = satu.indikator, satu.isian
    awal = sel.teks(kata.indikator(i.kode, i.pendek))
    if isian is None:
        kosong = [sel.teks("")] * 6
        return (awal, *kosong, sel.teks(kata.BELUM_ADA_ISIAN), sel.teks(""))
    pemutus = isian.pemutus
    return (
        awal,
        sel.teks(periode(isian.periode)),
        sel.teks(isian.unit_nama),
        sel.angka(isian.angka.nilai),
        sel.teks(kata.sebut_versi(isian.versi, i.replaced_by(isian))),
        sel.teks(kata.disetujui(pemutus.nama, waktu(pemutus.pada_at)) if pemutus else ""),
        *map(sel.teks, _evidence(satu, nasib, beberapa=beberapa)),
    )


def _evidence(satu: Butir, nasib: Nasib | None, *, beberapa: bool) -> tuple[str, str, str]:
    """Return what it is called, how it is, and where."""
    if satu.bukti is None:
        return "", kata.TANPA_BUKTI, ""
    if satu.bukti.tautan:
        return satu.bukti.nama, kata.SEBAGAI_TAUTAN, satu.bukti.tautan
    if nasib is None or nasib.sebab is not None:
        sebab = nasib.sebab if nasib and nasib.sebab else SebabTakTerbaca.TIDAK_ADA
        return satu.bukti.nama, kata.TAK_TERBACA[sebab], ""
    letak = f"{nasib.arsip}: {satu.letak}" if beberapa else satu.letak
    return satu.bukti.nama, kata.ADA, letak
