"""What a person is told when something about a reminder cannot be done: what to do instead."""

from html import escape

from bot.messages.kesalahan import explain
from bot.messages.pengingat import hari
from bot.render import waktu
from core.galat_kewajiban import (
    AsistenBelumAdaError,
    HariTundaError,
    JenisTidakDikenalError,
    KendalaDitutupError,
    SudahDiteruskanError,
    TidakDitungguLagiError,
)


@explain.register
def _(error: TidakDitungguLagiError) -> str:
    del error
    return "Yang ini sudah kami terima, atau tidak perlu dikirim lagi. Terima kasih."


@explain.register
def _(error: HariTundaError) -> str:
    if error.mulai_on == error.akhir_on:
        return f"Pengingat ini hanya dapat ditunda ke {hari(error.mulai_on)}."
    return (
        f"Pengingat dapat ditunda ke salah satu hari dari {hari(error.mulai_on)} sampai "
        f"{hari(error.akhir_on)}. Tulis salah satu tanggalnya."
    )


@explain.register
def _(error: KendalaDitutupError) -> str:
    oleh = f" oleh {escape(error.oleh)}" if error.oleh else ""
    pada = f", {waktu(error.pada_at)}" if error.pada_at else ""
    return f"Kendala ini sudah ditanggapi{oleh}{pada}."


@explain.register
def _(error: SudahDiteruskanError) -> str:
    del error
    return "Hari ini sudah diteruskan. Dapat diteruskan lagi besok."


@explain.register
def _(error: AsistenBelumAdaError) -> str:
    return (
        f"{escape(error.unit)} belum terhubung dengan CEKER. Teruskan teksnya lewat WhatsApp, "
        "atau minta admin mengundangnya."
    )


@explain.register
def _(error: JenisTidakDikenalError) -> str:
    ada = ", ".join(escape(satu) for satu in error.ada)
    return f"Jenis “{escape(error.kata[:40])}” tidak ada. Yang ada: {ada}."
