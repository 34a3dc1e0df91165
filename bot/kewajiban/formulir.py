"""The workbook in which an admin sets everything of obligations at once."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.jawaban import Jawaban, Lampiran
from bot.kewajiban import lihat, tombol
from bot.messages import atur_kewajiban as kata_jenis
from bot.messages import formulir_tenggat as kata
from bot.messages.isian import periode as nama_periode
from bot.ruang import Ruang
from core.hak import Pelaku
from core.hari_kerja import Geser
from core.kewajiban.atur import (
    Apa,
    Kecuali,
    RingkasJenis,
    aturan_json,
    tangga_json,
    to_aturan,
    to_tangga,
)
from core.kewajiban.jenis import Kala, SuratPermintaan, Wujud
from core.kewajiban.jenis import Lampiran as Berkas
from core.periode import Periode
from core.services import lihat_kewajiban as layanan
from core.services.lihat_kewajiban import Pengumpul
from core.xlsx.tulis import TANGGAL, IsiTulis, Kolom, LembarTulis, Tertutup, write_workbook

ALASAN = "alasan"
"""The column with the reason of an extension, of which another holds the date."""
KEPALA = 3
"""The row with the headings, below two lines of text."""
CIRI = 8
"""Hex digits by which a row is known to be as it was."""
TEKS_EXCEL = "@"
YA_TIDAK = {kata.YA: True, kata.TIDAK: False}
GESER = {kata.TETAP: Geser.TETAP.value, kata.MAJU: Geser.MAJU.value}
DITETAPKAN = {kata.YA: False, kata.BELUM: True}
LAMPIRAN = {kata.WAJIB: Berkas.BERKAS.value, kata.TIDAK_WAJIB: Berkas.TIDAK_WAJIB.value}


@dataclass(frozen=True, slots=True)
class KolomIsi:
    """A column that is filled: what of a row it holds, and how it looks.

    `arti` are what can be chosen, with what each means as JSON; empty: anything is written.
    """

    nama: str
    judul: str
    lebar: int = 14
    arti: Mapping[str, Any] = field(default_factory=dict)
    petunjuk: str = ""
    tanggal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisIsi:
    """A row: its key, what stands beside it, and what holds now, as JSON, by column.

    A column that `kini` lacks cannot be filled in this row. `jenis`, `unit_id` and `periode` are
    what a change of it is about.
    """

    kunci: str
    tetap: tuple[str, ...]
    kini: Mapping[str, Any]
    jenis: str = ""
    unit_id: int | None = None
    periode: Periode | None = None
    kala: Kala | None = None
    acuan: date | None = None
    """A date in the year that one without a year is of; where a letter is named, today."""

    @property
    def versi(self) -> str:
        return seal(self.kini)


@dataclass(frozen=True, slots=True)
class LembarIsi:
    """A sheet: headings of what stands fixed, the columns to be filled, and its rows."""

    nama: str
    tetap: tuple[tuple[str, int], ...]
    kolom: tuple[KolomIsi, ...]
    baris: tuple[BarisIsi, ...]

    @property
    def judul(self) -> tuple[str, ...]:
        fixed = (judul for judul, _ in self.tetap)
        return (*fixed, kata.VERSI, *(satu.judul for satu in self.kolom))


def seal(kini: Mapping[str, Any]) -> str:
    """Return by what a row is known to be as it was."""
    isi = json.dumps(sorted(kini.items()))
    return hashlib.sha256(isi.encode()).hexdigest()[:CIRI]


def unduh(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    """Return the form, as a file."""
    semua = sheets(ruang, pelaku)
    isi = write_workbook([to_sheet(satu) for satu in semua], dibuat_at=ruang.now())
    return Jawaban(
        kata.CAPTION.format(banyak=len(semua[-1].baris)),
        ((lihat.KE_RUANG,),),
        lampiran=Lampiran(kata.NAMA_BERKAS, isi),
    )


def sheets(ruang: Ruang, pelaku: Pelaku) -> tuple[LembarIsi, ...]:
    """Return all that can be set, as it is now. Raises TidakBerhakError."""
    jenis = layanan.show_kinds(ruang.engine, pelaku, now=ruang.now())
    unit = layanan.list_units(ruang.engine, pelaku)
    owed = layanan.list_all_owed(ruang.engine, pelaku, now=ruang.now())
    pengumpul = layanan.list_collectors(ruang.engine, pelaku)
    return (
        _kinds(jenis, pengumpul, ruang.now().date()),
        _dates(jenis),
        _units(jenis, unit),
        _obligations(jenis, owed),
    )


def _kinds(semua: Sequence[RingkasJenis], pengumpul: Sequence[Pengumpul], on: date) -> LembarIsi:
    bidang = {satu.nama: satu.bidang.value for satu in pengumpul}
    return LembarIsi(
        kata.LEMBAR_JENIS,
        ((kata.KODE, 20), (kata.NAMA, 14)),
        (
            KolomIsi(Apa.AKTIF, kata.AKTIF, 8, YA_TIDAK),
            KolomIsi(Apa.ATURAN, kata.ATURAN, 34, petunjuk=kata.PETUNJUK_ATURAN),
            KolomIsi(Apa.GESER, kata.GESER, 10, GESER),
            KolomIsi(Apa.CONTOH, kata.DITETAPKAN, 11, DITETAPKAN),
            KolomIsi(Apa.TANGGA, kata.TANGGA, 60, petunjuk=kata.PETUNJUK_TANGGA),
            KolomIsi(Apa.PENGUMPUL, kata.PENGUMPUL, 34, bidang),
            KolomIsi(Apa.LAMPIRAN, kata.LAMPIRAN, 12, LAMPIRAN),
            KolomIsi(Apa.SURAT, kata.SURAT, 44, petunjuk=kata.PETUNJUK_SURAT),
        ),
        tuple(_kind(satu, bidang, on) for satu in semua),
    )


def _kind(satu: RingkasJenis, bidang: Mapping[str, str], on: date) -> BarisIsi:
    isi = satu.jenis
    tanggal: dict[str, Any] = {
        Apa.ATURAN: aturan_json(isi.aturan),
        Apa.GESER: isi.geser.value,
        Apa.CONTOH: isi.contoh,
        Apa.PENGUMPUL: next((bidang[nama] for nama in satu.pengumpul), None),
        Apa.LAMPIRAN: isi.lampiran.value,
    }
    kini: dict[str, Any] = {
        Apa.AKTIF: isi.aktif_on is not None,
        Apa.TANGGA: tangga_json(satu.tangga),
        Apa.SURAT: _letter(isi.surat),
    }
    if isi.wujud is Wujud.LAPORAN:
        kini |= tanggal
    return BarisIsi(
        kunci=isi.kode,
        tetap=(isi.pendek,),
        kini=kini,
        jenis=isi.kode,
        kala=isi.kala,
        acuan=on,
    )


def _letter(surat: SuratPermintaan | None) -> list[Any] | None:
    return [surat.nomor, surat.on.isoformat(), surat.sidik] if surat else None


def _dates(semua: Sequence[RingkasJenis]) -> LembarIsi:
    return LembarIsi(
        kata.LEMBAR_TANGGAL,
        ((kata.KODE, 26), (kata.JENIS, 14), (kata.PERIODE, 20)),
        (KolomIsi(Apa.TANGGAL, kata.TENGGAT, 14, petunjuk=kata.PETUNJUK_TANGGAL, tanggal=True),),
        tuple(
            BarisIsi(
                kunci=f"{satu.jenis.kode} {jatuh.periode.tahun} {jatuh.periode.kode}",
                tetap=(satu.jenis.pendek, nama_periode(jatuh.periode)),
                kini={Apa.TANGGAL: jatuh.tenggat_on.isoformat()},
                jenis=satu.jenis.kode,
                periode=jatuh.periode,
                acuan=jatuh.tenggat_on,
            )
            for satu in semua
            if satu.jenis.wujud is Wujud.LAPORAN
            for jatuh in satu.jatuh
        ),
    )


def _units(semua: Sequence[RingkasJenis], unit: Sequence[tuple[int, str, str]]) -> LembarIsi:
    ikut = {satu.jenis.kode: {nomor for nomor, _ in satu.unit} for satu in semua}
    return LembarIsi(
        kata.LEMBAR_UNIT,
        ((kata.KODE, 24), (kata.UNIT, 44)),
        tuple(KolomIsi(satu.jenis.kode, satu.jenis.pendek, 11, YA_TIDAK) for satu in semua),
        tuple(
            BarisIsi(
                kunci=kode,
                tetap=(nama,),
                kini={jenis: nomor in anggota for jenis, anggota in ikut.items()},
                unit_id=nomor,
            )
            for nomor, kode, nama in unit
        ),
    )


def _obligations(semua: Sequence[RingkasJenis], owed: Sequence[Kecuali]) -> LembarIsi:
    pendek = {satu.jenis.kode: satu.jenis.pendek for satu in semua}
    return LembarIsi(
        kata.LEMBAR_KEWAJIBAN,
        (
            *((kata.KODE, 8), (kata.UNIT, 44), (kata.JENIS, 12)),
            *((kata.PERIODE, 20), (kata.TENGGAT, 18)),
        ),
        (
            KolomIsi(Apa.BEBAS, kata.BEBAS, 34, petunjuk=kata.PETUNJUK_BEBAS),
            KolomIsi(Apa.PANJANG, kata.PANJANG, 14, petunjuk=kata.PETUNJUK_PANJANG, tanggal=True),
            KolomIsi(ALASAN, kata.ALASAN, 34, petunjuk=kata.PETUNJUK_PANJANG),
        ),
        tuple(
            BarisIsi(
                kunci=f"{satu.id}",
                tetap=(
                    satu.unit,
                    pendek[satu.jenis],
                    nama_periode(satu.periode),
                    kata_jenis.tanggal_pendek(satu.tenggat_on),
                ),
                kini={
                    Apa.BEBAS: satu.dibebaskan,
                    Apa.PANJANG: satu.diperpanjang_on.isoformat() if satu.diperpanjang_on else None,
                    ALASAN: satu.alasan,
                },
                jenis=satu.jenis,
                unit_id=satu.unit_id,
                periode=satu.periode,
                acuan=satu.tenggat_on,
            )
            for satu in owed
        ),
    )


def to_sheet(lembar: LembarIsi) -> LembarTulis:
    """Return a sheet as it is written."""
    return LembarTulis(
        nama=lembar.nama,
        kolom=[
            *(Kolom(judul=judul, lebar=lebar) for judul, lebar in lembar.tetap),
            Kolom(judul=kata.VERSI, lebar=9),
            *(
                Kolom(
                    judul=satu.judul,
                    lebar=satu.lebar,
                    format=TANGGAL if satu.tanggal else TEKS_EXCEL,
                    diisi=True,
                    pilihan=tuple(satu.arti),
                    petunjuk=satu.petunjuk,
                )
                for satu in lembar.kolom
            ),
        ],
        baris=[list(_row(lembar, satu)) for satu in lembar.baris],
        pembuka=(kata.TANDA, kata.CARA),
    )


def _row(lembar: LembarIsi, baris: BarisIsi) -> Iterator[IsiTulis]:
    yield from (baris.kunci, *baris.tetap, baris.versi)
    for kolom in lembar.kolom:
        if kolom.nama not in baris.kini:
            yield Tertutup.KOSONG
        else:
            tulis = TULIS.get(kolom.nama, _text)
            nilai = baris.kini[kolom.nama]
            yield _chosen(kolom, nilai) if kolom.arti else tulis(baris, nilai)


def _text(baris: BarisIsi, nilai: Any) -> IsiTulis:  # noqa: ANN401  JSON
    del baris
    return nilai or None


def _chosen(kolom: KolomIsi, nilai: Any) -> IsiTulis:  # noqa: ANN401  JSON
    return next((teks for teks, arti in kolom.arti.items() if arti == nilai), None)


def _day(baris: BarisIsi, nilai: Any) -> IsiTulis:  # noqa: ANN401  JSON
    del baris
    return date.fromisoformat(nilai) if nilai else None


TULIS: dict[str, Callable[[BarisIsi, Any], IsiTulis]] = {
    Apa.ATURAN: lambda baris, nilai: kata_jenis.aturan(to_aturan(nilai), baris.kala or Kala.TAHUN),
    Apa.TANGGA: lambda _, nilai: kata_jenis.tangga(to_tangga(nilai)),
    Apa.SURAT: lambda _, nilai: kata_jenis.surat_tertulis(nilai) if nilai else None,
    Apa.TANGGAL: _day,
    Apa.PANJANG: _day,
}


def _tap_download(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return unduh(ruang, pelaku)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.FORMULIR: _tap_download}
