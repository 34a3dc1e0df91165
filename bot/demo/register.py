"""A few entries of registers to try with, made up and saying so."""

from datetime import date

from bot.ruang import Ruang
from core.hak import Pelaku
from core.register import Bentuk, IsiEntri, JenisRegister
from core.services import baca_register
from core.services import register as layanan
from core.services.register import Tambahan

CONTOH = "Contoh untuk mencoba, bukan data resmi."
JUDUL: dict[JenisRegister, tuple[tuple[str, tuple[int, int] | None, str | None], ...]] = {
    JenisRegister.MOU_PKS: (
        ("Contoh: layanan perbankan digital", (1, 15), "ditindaklanjuti"),
        ("Contoh: jaminan kesehatan", (3, 4), "belum_ditindaklanjuti"),
        ("Contoh: tridharma perguruan tinggi", (5, 20), None),
        ("Contoh: pertukaran data pajak", None, "tidak_diproses"),
    ),
    JenisRegister.RAPERWAL: (
        ("Contoh: tata naskah dinas", (2, 10), "diharmonisasi"),
        ("Contoh: pajak dan retribusi daerah", (4, 22), "diharmonisasi"),
        ("Contoh: keamanan informasi", (6, 3), "belum_diharmonisasi"),
    ),
    JenisRegister.INOVASI: (
        ("Contoh: layanan surat daring", (2, 1), "diterapkan"),
        ("Contoh: antrean tamu", (5, 5), "uji_coba"),
        ("Contoh: arsip foto", (8, 17), "gagasan"),
    ),
}
"""Title, month and day, status."""


def add_entries(ruang: Ruang, kabag: Pelaku, jenis: JenisRegister, tahun: int) -> None:
    """Add them to a register that is still empty."""
    satu = baca_register.show(ruang.engine, kabag, jenis, tahun, now=ruang.now())
    if satu.entri or not satu.bisa_diisi:
        return
    bentuk = Bentuk.RAPERWAL if jenis is JenisRegister.RAPERWAL else None
    tambah = [
        Tambahan(
            unit_id=satu.bisa_diisi[0].id,
            isi=IsiEntri(
                judul=judul,
                bentuk=bentuk,
                tanggal=date(tahun, *hari) if hari else None,
                status=status,
                keterangan=CONTOH,
            ),
        )
        for judul, hari, status in JUDUL[jenis]
    ]
    layanan.write(ruang.engine, None, kabag, jenis, tahun, tambah=tambah, now=ruang.now())
