"""The head of a unit lets staf submit without asking, in words."""

from collections.abc import Sequence
from html import escape

from bot.messages.umum import LANGSUNG
from core.hak import Penugasan
from core.services.delegasi import StafUnit

TOMBOL = "Delegasi staf"
TOMBOL_MULAI = "Delegasikan mulai sekarang"
TOMBOL_YA = "Ya, delegasikan"
TOMBOL_YA_CABUT = "Ya, cabut"
TOMBOL_BATAL = "Batal"
TOMBOL_DAFTAR = "« Delegasi staf"
JUDUL = (
    "<b>Delegasi staf</b>\nIsian staf dikirim ke verifikator setelah Anda setujui. Yang Anda "
    "delegasikan mengirimnya langsung, tanpa menunggu Anda, dan dapat mengisi register Bagian."
)
TANPA_STAF = (
    "Belum ada staf yang terdaftar di Bagian Anda. Admin CEKER mengundangnya dengan "
    "<code>/undang staf</code>."
)
DISETUJUI = "menunggu persetujuan Anda"


def daftar(semua: Sequence[StafUnit]) -> str:
    if not semua:
        return f"{JUDUL}\n\n{TANPA_STAF}"
    baris = (f"• {escape(s.nama)}: {LANGSUNG if s.didelegasikan else DISETUJUI}" for s in semua)
    return "\n".join([f"{JUDUL}\n", *baris])


def tombol(staf: StafUnit) -> str:
    return f"{'Cabut' if staf.didelegasikan else 'Delegasikan'}: {staf.nama}"


def tanya(staf: StafUnit) -> str:
    nama, unit = escape(staf.nama), escape(staf.unit_nama)
    if staf.didelegasikan:
        return (
            f"Mulai sekarang isian <b>{nama}</b> untuk {unit} kembali menunggu persetujuan Anda "
            "sebelum dikirim ke verifikator?"
        )
    return (
        f"Mulai sekarang isian <b>{nama}</b> untuk {unit} langsung dikirim ke verifikator, tanpa "
        "menunggu Anda? Register Bagian, bila ada, juga dapat diisinya. Ini dapat dicabut kapan "
        "saja."
    )


def selesai(staf: StafUnit) -> str:
    nama = escape(staf.nama)
    if staf.didelegasikan:
        return f"<b>{nama}</b> kini {LANGSUNG}. Ia kami kabari."
    return f"Isian <b>{nama}</b> kembali menunggu persetujuan Anda. Ia kami kabari."


def kabar(tugas: Penugasan) -> str:
    """Tell the staf."""
    unit = escape(tugas.unit_nama or "")
    if tugas.didelegasikan:
        return (
            f"Kepala {unit} mendelegasikan pengiriman isian kepada Anda: mulai sekarang isian "
            "Anda langsung dikirim ke verifikator. Register Bagian, bila ada, juga dapat Anda isi."
        )
    return (
        f"Delegasi dari Kepala {unit} dicabut: mulai sekarang isian Anda menunggu persetujuannya "
        "sebelum dikirim ke verifikator."
    )
