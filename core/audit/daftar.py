"""All rules, in the order in which their findings are told."""

from core.audit import (
    angka_narasi,
    baris,
    jumlah,
    keadaan,
    narasi,
    pencilan,
    penyebut,
    persen,
    register,
    rerata,
    susunan,
    target,
    wajar,
)
from core.audit.catatan import Aturan, Dasar

ATURAN: tuple[Aturan, ...] = (
    jumlah.ATURAN,
    baris.GESER,
    baris.KEMBAR,
    persen.SERAPAN,
    persen.CAPAIAN,
    rerata.ATURAN,
    target.TARGET,
    target.REALISASI,
    target.PAGU,
    keadaan.SATUAN,
    narasi.SEMUA,
    narasi.PREDIKAT,
    angka_narasi.ATURAN,
    penyebut.PENYEBUT,
    penyebut.HITUNGAN,
    penyebut.RINCIAN,
    penyebut.ANGGOTA,
    register.STATUS,
    register.BUKTI,
    register.TERBIT,
    register.HARI_TANGGAL,
    register.NOMOR,
    register.NAMA,
    wajar.LEBIH,
    wajar.PENYEBAB,
    susunan.ATURAN,
    wajar.RENDAH,
    pencilan.ATURAN,
    keadaan.KOSONG,
    wajar.LONJAK,
    wajar.TEPAT,
    keadaan.KEADAAN,
)

DASAR: dict[str, Dasar] = {satu.kode: satu.dasar for satu in ATURAN}
"""What each rule is based on, by its name."""
