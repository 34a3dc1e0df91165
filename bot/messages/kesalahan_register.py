"""What a person is told when something cannot be written into a register: what to do instead."""

from html import escape

from bot.messages.daftar import dan
from bot.messages.kesalahan import explain
from bot.messages.register import ALASAN_KOSONG, NAMA
from bot.render import waktu
from core.galat_register import (
    AlasanCoretError,
    BukanRegisternyaError,
    EntriBerubahError,
    EntriKembarError,
)


@explain.register
def _(error: BukanRegisternyaError) -> str:
    if not error.unit:
        return (
            f"Belum ada unit yang mengelola register {NAMA[error.jenis]}. Silakan hubungi admin "
            "CEKER."
        )
    return (
        f"Register {NAMA[error.jenis]} diisi Kepala {escape(dan(error.unit))}, atau stafnya bila "
        "sudah didelegasikan. Silakan sampaikan kepadanya."
    )


@explain.register
def _(error: EntriBerubahError) -> str:
    oleh = f" oleh {escape(error.oleh)}" if error.oleh else ""
    return (
        f"Entri nomor {error.nomor} sudah diubah{oleh}, {waktu(error.pada_at)}. Tidak ada yang "
        "disimpan; silakan lihat isinya sekarang, lalu ulangi bila masih perlu."
    )


@explain.register
def _(error: EntriKembarError) -> str:
    nomor = dan([f"{satu}" for satu in error.nomor])
    return (
        f"Sudah ada entri dengan judul atau nomor surat yang sama: nomor {nomor}. Tidak ada yang "
        "disimpan; silakan periksa dahulu."
    )


@explain.register
def _(error: AlasanCoretError) -> str:
    del error
    return ALASAN_KOSONG
