"""What an admin is told when something of obligations cannot be set: what to do instead."""

from html import escape

from bot.messages.daftar import dan
from bot.messages.kesalahan import explain
from bot.render import tanggal
from core.galat_atur import (
    DibebaskanError,
    JenisSudahAdaError,
    MenurutJadwalError,
    PengaturanBerubahError,
    SudahMelaporError,
    TanggalDiLuarError,
)


@explain.register
def _(error: PengaturanBerubahError) -> str:
    return (
        f"Pengaturan {escape(dan(error.pendek))} sudah diubah sejak ringkasan itu dibuat. Tidak "
        "ada yang disimpan; silakan lihat keadaannya sekarang dengan /atur_tenggat, lalu ulangi "
        "bila masih perlu."
    )


@explain.register
def _(error: JenisSudahAdaError) -> str:
    return (
        f"Jenis bernama {escape(error.pendek)} sudah ada. Pakai singkatan dan nama lain, atau ubah "
        "yang ada di /atur_tenggat."
    )


@explain.register
def _(error: MenurutJadwalError) -> str:
    return (
        f"Tenggat {escape(error.pendek)} menurut jadwal isian. Ubah di /buka_tahun, tombol Jadwal; "
        "pengingatnya langsung mengikuti."
    )


@explain.register
def _(error: SudahMelaporError) -> str:
    return (
        f"{escape(error.unit)} sudah melaporkan {escape(error.pendek)}, jadi tidak perlu "
        "dibebaskan. Laporannya tetap tercatat."
    )


@explain.register
def _(error: DibebaskanError) -> str:
    return (
        f"{escape(error.unit)} dibebaskan dari {escape(error.pendek)}, jadi tidak ada yang "
        "diperpanjang. Batalkan dahulu pembebasannya di halaman jenisnya (/atur_tenggat)."
    )


@explain.register
def _(error: TanggalDiLuarError) -> str:
    return (
        f"{tanggal(error.on)} di luar yang dapat dipakai: {tanggal(error.awal)} sampai "
        f"{tanggal(error.akhir)}. Tulis tanggal lain."
    )
