"""What can go wrong with a report that is owed: what to do instead."""

from html import escape

from bot.messages.kesalahan import explain
from bot.render import tanggal, waktu
from core.galat_kewajiban import (
    BelumDapatDikirimError,
    BerupaIsianError,
    KewajibanBatalError,
    LampiranWajibError,
    LaporanBeralihError,
    TanggalSuratError,
)
from core.kewajiban.laporan import StatusLaporan

BERALIH = {
    StatusLaporan.DITERIMA: "Laporan ini sudah diterima{siapa}.",
    StatusLaporan.DIKEMBALIKAN: "Laporan ini sudah dikembalikan{siapa}.",
    StatusLaporan.DITARIK: "Laporan ini sudah ditarik kembali oleh pengirimnya.",
    StatusLaporan.DIGANTI: (
        "Laporan ini sudah digantikan versi yang lebih baru. Lihat yang terbaru di daftar."
    ),
}


@explain.register
def _(error: KewajibanBatalError) -> str:
    sebab = f" (dibebaskan: {escape(error.alasan)})" if error.alasan else ""
    return f"Laporan ini tidak lagi perlu dikirim{sebab}. Ketik /kirim untuk yang masih ditunggu."


@explain.register
def _(error: BelumDapatDikirimError) -> str:
    return (
        f"Laporan ini dapat dikirim mulai {tanggal(error.buka_on)}. Ketik /kirim untuk yang sudah "
        "dapat dikirim."
    )


@explain.register
def _(_: BerupaIsianError) -> str:
    return "Kewajiban ini dipenuhi dengan mengisi angkanya, bukan dengan laporan. Ketik /tugas."


@explain.register
def _(error: TanggalSuratError) -> str:
    return (
        f"Surat tanggal {tanggal(error.on)} tidak mungkin membawa laporan ini: tanggalnya antara "
        f"{tanggal(error.dari)}, saat laporan mulai dapat dikirim, dan {tanggal(error.sampai)}. "
        "Tulis tanggal yang tercetak di surat itu."
    )


@explain.register
def _(_: LampiranWajibError) -> str:
    return "Laporan ini perlu berkas atau tautannya. Kirim berkasnya, atau tempel tautannya."


@explain.register
def _(error: LaporanBeralihError) -> str:
    siapa = f" oleh {escape(error.oleh)}" if error.oleh else ""
    kapan = f", {waktu(error.pada_at)}" if error.pada_at else ""
    kalimat = BERALIH.get(error.status, "Laporan ini sudah beralih{siapa}.")
    return kalimat.format(siapa=siapa + kapan)
