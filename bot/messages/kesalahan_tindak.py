"""What a person is told when something about a follow-up cannot be done: what to do instead."""

from html import escape

from bot.messages.kesalahan import explain
from bot.messages.pengingat import hari
from bot.render import waktu
from core.galat_tindak import SudahJadiTugasError, TenggatTindakError, TindakBeralihError


@explain.register
def _(error: TenggatTindakError) -> str:
    return (
        f"Tenggatnya paling cepat {hari(error.mulai_on)} dan paling lambat "
        f"{hari(error.akhir_on)}. Tulis tanggal di antaranya."
    )


@explain.register
def _(error: SudahJadiTugasError) -> str:
    return (
        f"Ini sudah menjadi tugas {escape(error.unit)} dan belum selesai. Pilih unit lain, atau "
        "buka /rekomendasi."
    )


@explain.register
def _(error: TindakBeralihError) -> str:
    oleh = f" oleh {escape(error.oleh)}" if error.oleh else ""
    pada = f", {waktu(error.pada_at)}" if error.pada_at else ""
    return f"Keadaannya sudah berubah{oleh}{pada}. Silakan lihat yang terbaru."
