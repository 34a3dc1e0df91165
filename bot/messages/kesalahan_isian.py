"""What a person is told when a figure cannot be posted or decided on: what to do instead."""

from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.isian import STATUS, periode, tombol_periode
from bot.messages.kesalahan import explain
from bot.render import tanggal, waktu
from core.errors import (
    AlasanWajibError,
    BelumWaktunyaError,
    BukanPeriodenyaError,
    BukanUnitnyaError,
    CatatanWajibError,
    ObjekTidakDikenalError,
    PemutusAdaError,
    PeriodeTertutupError,
    SudahBeralihError,
    TahunBelumDibukaError,
    TahunBerdataError,
    TahunTanpaRencanaError,
)


@explain.register
def _(error: TahunBerdataError) -> str:
    return (
        f"Tahun {error.tahun} tidak dapat dibuka untuk diisi: datanya sudah dimuat dari dokumen. "
        f"Lihat dengan <code>/anggaran {error.tahun}</code>."
    )


@explain.register
def _(error: TahunTanpaRencanaError) -> str:
    if error.sampai is not None and error.tahun > error.sampai:
        return (
            f"Indikator yang dimuat berlaku sampai {error.sampai}, jadi {error.tahun} belum dapat "
            "dibuka. Muat dahulu rencana yang baru: <code>ceker muat FOLDER</code>."
        )
    return (
        f"Tahun {error.tahun} tidak dapat dibuka: belum ada data tahun sebelumnya yang dapat "
        "dibawa. Muat dahulu dengan <code>ceker muat FOLDER</code>."
    )


@explain.register
def _(error: TahunBelumDibukaError) -> str:
    return (
        f"Tahun {error.tahun} belum dibuka untuk diisi. Admin CEKER membukanya dengan "
        f"<code>/buka_tahun {error.tahun}</code>."
    )


@explain.register
def _(error: ObjekTidakDikenalError) -> str:
    return (
        f"“{escape(error.kode[:40])}” tidak ada dalam rencana {error.tahun}. Tulis misalnya "
        "<code>/isi IKU-2 tw2 60</code>, <code>/isi anggaran 35 juni 29.974.380</code>, atau "
        "<code>/isi output 35 tw2 1</code>."
    )


@explain.register
def _(error: BelumWaktunyaError) -> str:
    return (
        f"{_begin(periode(error.periode))} belum waktunya: dapat diisi mulai "
        f"{tanggal(error.mulai_on)}."
    )


@explain.register
def _(error: PeriodeTertutupError) -> str:
    siapa = f" ({escape(dan(error.dibuka_oleh))})" if error.dibuka_oleh else ""
    return f"{_begin(periode(error.periode))} sudah ditutup. Admin CEKER{siapa} dapat membukanya."


@explain.register
def _(error: BukanPeriodenyaError) -> str:
    if all(satu.bulan for satu in error.boleh):
        return (
            f"{_named(error.kode)} diisi per bulan, misalnya <code>juni</code>. Yang diisi per "
            f"triwulan outputnya: <code>/isi output {escape(error.kode)} tw2 1</code>."
        )
    boleh = dan([tombol_periode(satu) for satu in error.boleh], "atau")
    return f"{escape(error.kode)} diisi untuk {boleh}."


@explain.register
def _(error: BukanUnitnyaError) -> str:
    if not error.unit:
        return (
            f"Unit yang mengisi {_named(error.kode)} belum ditetapkan. Silakan hubungi admin CEKER."
        )
    return (
        f"{_begin(_named(error.kode))} diisi oleh {escape(dan(error.unit))}, bukan oleh unit Anda."
    )


@explain.register
def _(_: AlasanWajibError) -> str:
    return "Mohon tulis alasannya: angka ini memperbaiki yang sudah diverifikasi, atau tidak biasa."


@explain.register
def _(error: PemutusAdaError) -> str:
    return (
        f"Isian ini dapat diputuskan oleh {escape(sebut(error.nama))}; penunjukan tidak diperlukan."
    )


@explain.register
def _(_: CatatanWajibError) -> str:
    return "Mohon tulis catatan untuk pengisinya: apa yang perlu diperbaiki?"


@explain.register
def _(error: SudahBeralihError) -> str:
    oleh = f" oleh {escape(error.oleh)}" if error.oleh else ""
    kapan = f", {waktu(error.pada_at)}" if error.pada_at else ""
    return f"Isian ini sudah {STATUS[error.status]}{oleh}{kapan}. Tidak ada yang berubah."


def _named(kode: str) -> str:
    """Sub kegiatan 35; IKU-2; output 35: a bare number says not of what."""
    return f"Sub kegiatan {kode}" if kode.isdecimal() else escape(kode)


def _begin(kalimat: str) -> str:
    return kalimat[:1].upper() + kalimat[1:]
