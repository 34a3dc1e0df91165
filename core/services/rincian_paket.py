"""What a data package alone says, as table rows: figures, registers, lists, words."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import TypedDict

from sqlmodel import SQLModel

from core.angka import Keadaan, Predikat
from core.buku import Tingkat
from core.paket.anggaran import IndikatorProgram, IndikatorSubKegiatan, Pos
from core.paket.daftar import Karya, Kerjasama, UnitTerdaftar
from core.paket.isian import Bersumber, Figur
from core.paket.istilah import PeriodeUkur, Tahap
from core.paket.organisasi import find_unit
from core.paket.paket import Paket
from core.paket.tanggal import read_tanggal
from core.services.rujukan_paket import Rujukan, cite, cite_pos
from storage.models import (
    AngkaLainRow,
    CapaianTercetakRow,
    DaftarUnitRow,
    IndikatorPosRow,
    NarasiRow,
    PaguRow,
    PenandaTanganRow,
    RealisasiAnggaranRow,
    RealisasiKinerjaRow,
    RegisterRow,
    SerapanTercetakRow,
    TargetRow,
)

SETAHUN = PeriodeUkur.TAHUN.value
"""The period of a figure for the whole year."""
DARI_DOKUMEN = "dokumen"
"""The status of a figure that nobody posted: a document prints it."""


class Arti(TypedDict):
    """The columns of a printed figure, but for its source."""

    tercetak: str
    nilai: Decimal | None
    predikat: str | None
    keadaan: str | None


def leaf_rows(paket: Paket, rujukan: Rujukan) -> list[SQLModel]:
    """Return every row that nothing refers to."""
    pemeta = _Pemeta(paket, rujukan)
    return list(
        chain(
            pemeta.kinerja(),
            pemeta.pagu(),
            pemeta.realisasi_anggaran(),
            pemeta.serapan(),
            pemeta.indikator_pos(),
            pemeta.register(),
            pemeta.daftar_unit(),
            pemeta.angka_lain(),
            pemeta.naratif(),
        )
    )


def _meaning(figur: Figur) -> Arti:
    arti = Arti(tercetak=figur.teks, nilai=None, predikat=None, keadaan=None)
    match figur.nilai:
        case Predikat(huruf, skor):
            arti["predikat"], arti["nilai"] = huruf, skor
        case Keadaan() as keadaan:
            arti["keadaan"] = keadaan.value
        case nilai:
            arti["nilai"] = nilai
    return arti


class _Pemeta:
    """The rows of one package, subject by subject."""

    def __init__(self, paket: Paket, rujukan: Rujukan) -> None:
        self._paket = paket
        self._rujukan = rujukan

    def kinerja(self) -> Iterator[SQLModel]:
        rencana, indikator = self._paket.perencanaan, self._rujukan.indikator
        for target in rencana.target:
            yield TargetRow(
                indikator_id=indikator[target.indikator],
                tahun=target.tahun,
                periode=SETAHUN,
                naskah=target.naskah.value,
                sumber_id=self._sumber(target),
                **_meaning(target.tercetak),
            )
        for realisasi in rencana.realisasi:
            yield RealisasiKinerjaRow(
                indikator_id=indikator[realisasi.indikator],
                tahun=realisasi.tahun,
                periode=SETAHUN,
                status=DARI_DOKUMEN,
                sumber_id=self._sumber(realisasi),
                **_meaning(realisasi.tercetak),
            )
        for capaian in rencana.capaian:
            yield CapaianTercetakRow(
                indikator_id=indikator[capaian.indikator],
                tahun=capaian.tahun,
                periode=SETAHUN,
                sumber_id=self._sumber(capaian),
                **_meaning(capaian.tercetak),
            )

    def pagu(self) -> Iterator[PaguRow]:
        for pos in self._paket.anggaran.pos:
            for tahap, figur in ((Tahap.MURNI, pos.sebelum), (Tahap.PERUBAHAN, pos.sesudah)):
                if _says_something(pos, figur):
                    yield self._pagu(pos.acuan, tahap, figur, self._sumber_of_pos(pos))
        for lain in self._paket.anggaran.pagu_lain:
            yield self._pagu(lain.acuan, lain.tahap, lain.tercetak, self._sumber(lain))

    def realisasi_anggaran(self) -> Iterator[RealisasiAnggaranRow]:
        for pos in self._paket.anggaran.pos:
            if _says_something(pos, pos.realisasi):
                yield RealisasiAnggaranRow(
                    pos_id=self._rujukan.pos[pos.acuan],
                    periode=SETAHUN,
                    basis=None,
                    status=DARI_DOKUMEN,
                    sumber_id=self._sumber_of_pos(pos),
                    **_meaning(pos.realisasi),
                )

    def serapan(self) -> Iterator[SerapanTercetakRow]:
        for persen in self._paket.anggaran.persen:
            yield SerapanTercetakRow(
                pos_id=self._rujukan.pos[persen.acuan],
                sumber_id=self._sumber(persen),
                **_meaning(persen.tercetak),
            )

    def indikator_pos(self) -> Iterator[IndikatorPosRow]:
        anggaran = self._paket.anggaran
        janji: Iterable[IndikatorProgram | IndikatorSubKegiatan] = (
            *anggaran.indikator_program,
            *anggaran.rkt,
        )
        for urutan, satu in enumerate(janji, start=1):
            unit = satu.unit if isinstance(satu, IndikatorProgram) else None
            yield IndikatorPosRow(
                pos_id=self._rujukan.pos[satu.acuan],
                unit_id=self._rujukan.unit[unit] if unit else None,
                nama=satu.indikator,
                satuan=satu.target_tercetak.satuan,
                urutan=urutan,
                sumber_id=self._sumber(satu),
                **_meaning(satu.target_tercetak),
            )

    def register(self) -> Iterator[RegisterRow]:
        daftar = self._paket.daftar
        yield from self._kerjasama()
        yield from self._raperwal()
        yield from self._karya("kebijakan", daftar.kebijakan)
        yield from self._karya("inovasi", daftar.inovasi)

    def daftar_unit(self) -> Iterator[DaftarUnitRow]:
        for daftar, unit in self._paket.daftar.unit_terdaftar.items():
            yield from self._terdaftar(daftar, unit)

    def angka_lain(self) -> Iterator[AngkaLainRow]:
        for angka in self._paket.daftar.angka_lain:
            yield AngkaLainRow(
                kunci=angka.kunci,
                tahun=angka.tahun,
                uraian=angka.uraian,
                satuan=angka.satuan,
                sumber_id=self._sumber(angka),
                **_meaning(angka.tercetak),
            )

    def naratif(self) -> Iterator[SQLModel]:
        indikator = self._rujukan.indikator
        for urutan, narasi in enumerate(self._paket.naratif.narasi, start=1):
            yield NarasiRow(
                tahun=self._paket.tahun,
                jenis=narasi.jenis.value,
                indikator_id=indikator[narasi.indikator] if narasi.indikator else None,
                judul=narasi.judul,
                teks=narasi.teks,
                urutan=urutan,
                sumber_id=self._sumber(narasi),
            )
        for tanda in self._paket.naratif.penanda_tangan:
            yield PenandaTanganRow(
                naskah=tanda.dokumen.value,
                peran=tanda.peran,
                nama=tanda.nama,
                jabatan=tanda.jabatan,
                tanggal=tanda.tanggal,
                sumber_id=self._sumber(tanda),
            )

    def _kerjasama(self) -> Iterator[RegisterRow]:
        for satu in self._paket.daftar.mou_pks:
            unit = find_unit(self._paket.unit, satu.dinas)
            yield RegisterRow(
                jenis="mou_pks",
                tahun=self._paket.tahun,
                nomor=satu.nomor,
                judul=satu.judul,
                pihak=satu.pihak_ketiga,
                nomor_surat=satu.nomor_surat,
                tanggal_tercetak=_day_and_date(satu),
                tanggal=read_tanggal(satu.tanggal_tercetak),
                jangka_waktu=satu.jangka_waktu,
                unit_tercetak=satu.dinas,
                unit_id=self._rujukan.unit[unit] if unit else None,
                keterangan=satu.keterangan,
                sumber_id=self._sumber(satu),
            )

    def _raperwal(self) -> Iterator[RegisterRow]:
        for satu in self._paket.daftar.raperwal:
            yield RegisterRow(
                jenis="raperwal",
                tahun=self._paket.tahun,
                nomor=satu.nomor,
                judul=satu.judul,
                pihak="",
                nomor_surat=satu.nomor_surat,
                tanggal_tercetak=satu.tanggal,
                tanggal=read_tanggal(satu.tanggal),
                jangka_waktu="",
                unit_tercetak="",
                keterangan=satu.keterangan,
                sumber_id=self._sumber(satu),
            )

    def _karya(self, jenis: str, karya: Iterable[Karya]) -> Iterator[RegisterRow]:
        for satu in karya:
            yield RegisterRow(
                jenis=jenis,
                tahun=self._paket.tahun,
                nomor=satu.nomor,
                judul=satu.judul,
                pihak="",
                nomor_surat="",
                tanggal_tercetak="",
                tanggal=None,
                jangka_waktu="",
                unit_tercetak=satu.penanggung_jawab_tercetak,
                unit_id=self._rujukan.unit[satu.unit] if satu.unit else None,
                keterangan=satu.uraian,
                sumber_id=self._sumber(satu),
            )

    def _terdaftar(self, daftar: str, unit: Iterable[UnitTerdaftar]) -> Iterator[DaftarUnitRow]:
        for satu in unit:
            yield DaftarUnitRow(
                daftar=daftar,
                tahun=self._paket.tahun,
                nomor=satu.nomor,
                tercetak=satu.tercetak,
                unit_id=self._rujukan.unit[satu.unit],
                sumber_id=self._sumber(satu),
            )

    def _pagu(self, acuan: str, tahap: Tahap, figur: Figur, sumber_id: int) -> PaguRow:
        return PaguRow(
            pos_id=self._rujukan.pos[acuan],
            tahap=tahap.value,
            ke=0,
            berlaku_on=None,
            sumber_id=sumber_id,
            **_meaning(figur),
        )

    def _sumber(self, satu: Bersumber) -> int:
        return self._rujukan.sumber[cite(self._paket, satu)]

    def _sumber_of_pos(self, pos: Pos) -> int:
        return self._rujukan.sumber[cite_pos(self._paket, pos)]


def _day_and_date(satu: Kerjasama) -> str:
    """Return the cell as the document prints it, in two lines: "RABU 03 Januari 2024"."""
    return " ".join(dict.fromkeys(filter(None, (satu.hari, satu.tanggal_tercetak))))


def _says_something(pos: Pos, figur: Figur) -> bool:
    """A blank cell of a sub kegiatan is a missing figure; above it, a heading without a total."""
    return pos.tingkat is Tingkat.SUB_KEGIATAN or figur.nilai is not Keadaan.TERCETAK_KOSONG
