"""A form to fill in with Excel: handed out for a period, and read back whatever its name is.

What it is a form of stands in its first line. Nothing else of it is believed: units, rights and
periods are looked at when it comes back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from bot.buku_kiriman import open_workbook
from bot.halaman import muat
from bot.isi import baca_angka, daftar, menjawab
from bot.isi.konteks import Konteks
from bot.isi.pengisian import CATATAN, NANTI, Pengisian, write_angka
from bot.jawaban import Jawaban, Lampiran
from bot.messages import formulir as kata
from bot.messages import isian as kata_isian
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.baca_isian import PERSEN, Angka
from core.bilangan import BATAS, Ambigu
from core.errors import BukanPeriodenyaError, DomainError, SalahAngka, TidakTerbacaError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.isian import Basis
from core.objek_isian import Kelompok, ObjekIsi
from core.paket.istilah import JenisNilai
from core.periode import Periode, find_periode
from core.services import peninjauan
from core.xlsx.sel import Baris, GalatSel, Isi, Lembar, Rumus, Sel
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, write_workbook

TANDA = "CEKER formulir realisasi"
"""Begins the first cell; kelompok, year and period follow."""
KODE, ANGKA = 1, 5
"""Columns: what names the figure, and the figure."""
FISIK, BASIS = 6, 7
AWAL_CATATAN = 6
ANGKA_MAKS = Decimal(10**14)
"""More digits than Excel keeps are no realisasi either."""


@dataclass(frozen=True, slots=True)
class _Kepala:
    kelompok: Kelompok
    periode: Periode


def unduh(k: Konteks, periode: Periode) -> Jawaban:
    """Return the form of what this person posts of the field, for this period."""
    kelompok = k.kelompok or Kelompok.ANGGARAN
    semua = [satu for satu in k.choices(kelompok) if periode in satu.periode]
    if not semua:
        raise BukanPeriodenyaError(kata.KELOMPOK[kelompok], boleh=())
    kapan = kata_isian.kapan(semua[0], periode)
    lembar = LembarTulis(
        nama=kata.LEMBAR,
        kolom=_columns(kelompok),
        baris=[_row(satu, periode) for satu in semua],
        pembuka=[f"{TANDA} {kelompok} {periode.tahun} {periode.kode}", kata.cara(kapan, kelompok)],
    )
    isi = write_workbook([lembar], dibuat_at=k.ruang.now())
    nama = f"realisasi-{kelompok}-{periode.tahun}-{periode.kode}.xlsx"
    return Jawaban(kata.unduhan(len(semua), kapan), (), lampiran=Lampiran(nama, isi))


def baca(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Read a form that was filled in; None: it is another file."""
    if not may_at_all(pelaku, Kegunaan.MENDRAF):
        return None
    buku = open_workbook(kiriman)
    lembar = next((x for x in buku.lembar if _head(x) is not None), None) if buku else None
    kepala = _head(lembar) if lembar else None
    if lembar is None or kepala is None:
        return None
    k = Konteks(ruang, pelaku, Pengisian())
    k.use_year(kepala.periode.tahun)
    k.isi.isi |= {
        "kelompok": kepala.kelompok.value,
        "periode": [kepala.periode.tahun, kepala.periode.kode],
    }
    isi, salah = _read(k, lembar, kepala)
    if salah:
        baris = [kata.salah(alamat, sebab) for alamat, sebab in salah]
        return Jawaban("\n".join([kata.SALAH, *muat(baris, len(kata.SALAH), kata.lagi)]))
    return daftar.begin(k, isi) if isi else Jawaban(kata.KOSONG)


def _head(lembar: Lembar) -> _Kepala | None:
    """Return what the form is of, None for another sheet."""
    satu = lembar.at("A1")
    if not isinstance(satu, str) or not satu.startswith(TANDA):
        return None
    kelompok, tahun, kode, *_ = [*satu.removeprefix(TANDA).split(), "", "", ""]
    periode = find_periode(int(tahun), kode) if tahun.isdecimal() else None
    if kelompok not in set(Kelompok) or periode is None:
        return None
    return _Kepala(Kelompok(kelompok), periode)


def _columns(kelompok: Kelompok) -> list[Kolom]:
    awal = [Kolom(judul=judul, lebar=lebar) for judul, lebar in kata.KOLOM_AWAL[kelompok]]
    if kelompok is not Kelompok.ANGGARAN:
        output = kelompok is Kelompok.OUTPUT
        judul = kata.REALISASI_OUTPUT if output else kata.REALISASI
        petunjuk = kata.PETUNJUK_OUTPUT if output else kata.PETUNJUK_KINERJA
        angka = Kolom(judul=judul, diisi=True, petunjuk=petunjuk)
        catatan = [Kolom(judul=judul, lebar=40, diisi=True) for judul in kata.CATATAN]
        return [*awal, angka, *catatan]
    batas = (-ANGKA_MAKS, ANGKA_MAKS)
    return [
        *awal,
        Kolom(
            judul=kata.REALISASI_RP,
            lebar=20,
            format="#,##0.00",
            diisi=True,
            batas=batas,
            petunjuk=kata.PETUNJUK_ANGGARAN,
            teguran=kata.BUKAN_ANGKA,
        ),
        Kolom(judul=kata.FISIK, diisi=True, petunjuk=kata.PETUNJUK_FISIK),
        Kolom(judul=kata.BASIS, diisi=True, pilihan=[b.upper() for b in Basis]),
    ]


def _row(satu: ObjekIsi, periode: Periode) -> list[IsiTulis]:
    if satu.ukuran is None:
        pagu = satu.pagu_of(periode)
        rupiah = pagu.rupiah if pagu else None
        nomor = Decimal(satu.kode) if satu.kode.isdecimal() else satu.kode
        return [nomor, satu.nama, satu.unit[0].nama, rupiah, None, None, None]
    target = satu.ukuran.target_of(periode)
    teks = f"{target:f}" if isinstance(target, Decimal) else None
    return [satu.kode, satu.nama, satu.ukuran.satuan, teks, None, None, None, None]


def _read(
    k: Konteks, lembar: Lembar, kepala: _Kepala
) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """Return the figures, and (cell, what is wrong with it)."""
    kenal = {satu.kode: satu for satu in k.tahun.objek if satu.kelompok is kepala.kelompok}
    isi: list[dict[str, Any]] = []
    salah: list[tuple[str, str]] = []
    dari: set[str] = set()
    for baris in _rows(lembar):
        kode, sel = baris.at(KODE), baris.at(ANGKA)
        if kode is None or sel is None or sel.isi == "":
            continue
        nama = _code(kode.isi)
        if nama not in kenal:
            salah.append((kode.alamat, kata.tak_dikenal(nama, kepala.periode.tahun)))
        elif nama in dari:
            salah.append((kode.alamat, kata.GANDA))
        else:
            dari.add(nama)
            _read_row(k, kenal[nama], baris, sel, isi, salah)
    return isi, salah


def _rows(lembar: Lembar) -> Iterator[Baris]:
    """Yield the rows below the header."""
    yield from lembar.baris[3:]


def _read_row(  # noqa: PLR0913, PLR0917  a row, and where what it says goes
    k: Konteks,
    objek: ObjekIsi,
    baris: Baris,
    sel: Sel,
    isi: list[dict[str, Any]],
    salah: list[tuple[str, str]],
) -> None:
    hasil = _figure(sel, objek)
    if isinstance(hasil, str):
        salah.append((sel.alamat, hasil))
        return
    try:
        unit = peninjauan.units_for(k.pelaku, objek)
    except DomainError as error:
        salah.append((sel.alamat, explain(error)))
        return
    if len(unit) > 1:
        salah.append((sel.alamat, kata.BANYAK_UNIT))
        return
    satu: dict[str, Any] = {
        "objek": f"{objek.objek}",
        "unit": unit[0].id,
        "angka": write_angka(hasil),
        "basis": None,
        "fisik": None,
    }
    if objek.ukuran is not None:
        kolom = [baris.at(AWAL_CATATAN + n) for n in range(len(CATATAN))]
        catatan = [_text(satu) for satu in kolom]
        salah += [
            (satu.alamat, kata.CATATAN_PANJANG.format(maks=menjawab.CATATAN_MAKS))
            for satu, teks in zip(kolom, catatan, strict=True)
            if satu is not None and len(teks) > menjawab.CATATAN_MAKS
        ]
        isi_catatan = [teks or NANTI for teks in catatan]
        satu["catatan"] = dict(zip(CATATAN, isi_catatan, strict=True))
    else:
        salah += list(_money(baris, satu))
    isi.append(satu)


def _money(baris: Baris, satu: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Take progress and basis; yield what is wrong with them."""
    if (fisik := baris.at(FISIK)) is not None and fisik.isi != "":
        angka = _number(fisik)
        if angka is None:
            yield fisik.alamat, kata.FISIK_SALAH
        else:
            satu["fisik"] = f"{angka:f}"
    if (basis := baris.at(BASIS)) is not None and basis.isi != "":
        nama = str(basis.isi).strip().lower()
        if nama not in set(Basis):
            yield basis.alamat, kata.BASIS_SALAH
        else:
            satu["basis"] = nama


def _figure(sel: Sel, objek: ObjekIsi) -> Angka | str:
    """Return the figure in a cell, or what is wrong with it."""
    if teks := _refused(sel.isi):
        return teks
    if isinstance(sel.isi, Decimal):
        return _typed(sel.isi * 100 if sel.persen else sel.isi, sel, objek)
    try:
        hasil = baca_angka.read(str(sel.isi), objek)
    except DomainError as error:
        return explain(error)
    return kata.AMBIGU if isinstance(hasil, Ambigu) else hasil


def _typed(nilai: Decimal, sel: Sel, objek: ObjekIsi) -> Angka | str:
    """Return what a cell with a number says of this, or what is wrong with it."""
    ukuran = objek.ukuran
    predikat = ukuran is not None and ukuran.jenis_nilai is JenisNilai.PREDIKAT
    if predikat or (sel.persen and (ukuran is None or ukuran.satuan != PERSEN)):
        return kata.BUKAN_NILAINYA
    if ukuran is not None and nilai < 0:
        return explain(TidakTerbacaError(f"{nilai:f}", SalahAngka.NEGATIF))
    if abs(nilai) >= BATAS:
        return explain(TidakTerbacaError(f"{nilai:f}", SalahAngka.TERLALU_BESAR))
    return kata.DESIMAL if nilai != round(nilai, 4) else Angka(f"{nilai:f}", nilai)


def _number(sel: Sel) -> Decimal | None:
    if isinstance(sel.isi, Decimal):
        return sel.isi * 100 if sel.persen else sel.isi
    return baca_angka.read_fisik(sel.isi) if isinstance(sel.isi, str) else None


def _refused(isi: Isi) -> str:
    """Return why a cell is no figure by its kind, "" where it may be one."""
    match isi:
        case Rumus():
            return kata.RUMUS
        case GalatSel():
            return kata.GALAT
        case bool() | date() | datetime() | time():
            return kata.BUKAN_ANGKA
    return ""


def _code(isi: Isi) -> str:
    return f"{isi:f}" if isinstance(isi, Decimal) else str(isi).strip()


def _text(sel: Sel | None) -> str:
    if sel is None or not isinstance(sel.isi, str):
        return ""
    return menjawab.one_line(sel.isi)


def choices(k: Konteks) -> Sequence[Periode]:
    """Return the periods that a form can be had for, the latest first."""
    semua = {p for satu in k.choices(k.kelompok or Kelompok.ANGGARAN) for p in k.open_periods(satu)}
    return sorted(semua, reverse=True)
