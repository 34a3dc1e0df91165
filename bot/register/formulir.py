"""The form of a register: what is there, and empty rows, handed out as a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.jawaban import Jawaban, Lampiran
from bot.messages import formulir_register as kata
from bot.messages import register as kata_register
from bot.register import lihat
from bot.ruang import Ruang
from core.errors import TahunBelumDibukaError
from core.galat_register import BukanRegisternyaError
from core.hak import Pelaku
from core.register import STATUS, Entri, JenisRegister, Register
from core.services import baca_register
from core.xlsx.tulis import TANGGAL, IsiTulis, Kolom, LembarTulis, write_workbook

KEPALA = 3
"""The row with the headings, below two lines of text."""
BARIS_KOSONG = 50
TEKS_EXCEL = "@"
"""Excel's format for text, which it turns into nothing else."""
LEBAR = {"judul": 60, "nomor_surat": 30, "pihak": 34, "keterangan": 40, "status": 24}


@dataclass(frozen=True, slots=True)
class KolomRegister:
    """A column: the field that it holds, its heading, and what may be chosen, if only that."""

    nama: str
    judul: str
    pilihan: tuple[str, ...] = ()


def columns(register: Register) -> tuple[KolomRegister, ...]:
    """Return the columns after number and version."""
    unit = tuple(satu.nama for satu in register.bisa_diisi)
    awal = (KolomRegister("unit", kata.UNIT, unit),) if len(unit) > 1 else ()
    pilihan = {
        "bentuk": tuple(kata_register.BENTUK.values()),
        "status": statuses(register.jenis),
    }
    return (
        *awal,
        *(
            KolomRegister(nama, kata_register.LABEL[nama], pilihan.get(nama, ()))
            for nama in kata_register.kolom(register.jenis)
        ),
    )


def statuses(jenis: JenisRegister) -> tuple[str, ...]:
    """Return what can be chosen as status: the first is that there is none."""
    return (kata_register.BELUM_DIISI, *(kata_register.STATUS[satu] for satu in STATUS[jenis]))


def editable(register: Register) -> list[Entri]:
    """Return the entries that this person may change."""
    milik = {unit.id for unit in register.bisa_diisi}
    return [satu for satu in register.berlaku if satu.unit.id in milik]


def unduh(ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int) -> Jawaban:
    """Return the form. Raises TahunBelumDibukaError, BukanRegisternyaError."""
    register = writable(ruang, pelaku, jenis, tahun)
    semua = editable(register)
    kolom = columns(register)
    lembar = LembarTulis(
        nama=kata.LEMBAR,
        kolom=[
            Kolom(judul=kata.NOMOR, lebar=8),
            Kolom(judul=kata.VERSI, lebar=7),
            *(_column(satu, tahun) for satu in kolom),
        ],
        baris=[_row(satu, kolom) for satu in semua],
        pembuka=[kata.tanda(jenis, tahun), kata.CARA],
        kosong=BARIS_KOSONG,
    )
    isi = write_workbook([lembar], dibuat_at=ruang.now())
    return Jawaban(
        kata.unduhan(jenis, tahun, len(semua)),
        ((lihat.ke_daftar(jenis, tahun),),),
        lampiran=Lampiran(kata.nama_berkas(jenis, tahun), isi),
    )


def writable(ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int) -> Register:
    """Return a register to be written. Raises TahunBelumDibukaError, BukanRegisternyaError."""
    register = baca_register.show(ruang.engine, pelaku, jenis, tahun, now=ruang.now())
    if not register.dibuka:
        raise TahunBelumDibukaError(tahun)
    if not register.bisa_diisi:
        raise BukanRegisternyaError(jenis, unit=[unit.nama for unit in register.unit])
    return register


def _column(satu: KolomRegister, tahun: int) -> Kolom:
    return Kolom(
        judul=satu.judul,
        lebar=LEBAR.get(satu.nama, 16),
        format=TANGGAL if satu.nama == "tanggal" else TEKS_EXCEL,
        diisi=True,
        pilihan=satu.pilihan,
        petunjuk=kata.PETUNJUK.get(satu.nama, "").format(tahun=tahun),
    )


def _row(satu: Entri, kolom: Sequence[KolomRegister]) -> list[IsiTulis]:
    return [Decimal(satu.nomor), Decimal(satu.versi), *(_cell(satu, k.nama) for k in kolom)]


def _cell(satu: Entri, nama: str) -> IsiTulis:
    match nama:
        case "unit":
            return satu.unit.nama
        case "status":
            return kata_register.status(satu.isi.status)
        case "bentuk":
            return kata_register.BENTUK[satu.isi.bentuk] if satu.isi.bentuk else None
        case "tanggal":
            return satu.isi.tanggal
    return getattr(satu.isi, nama) or None
