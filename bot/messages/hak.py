"""Who may see what, in words; the roles come from the table of rights."""

from bot.messages.daftar import dan
from core.hak import TABEL_HAK, Cakupan, Kegunaan, Peran

SEBUTAN = {
    Peran.PIMPINAN: "pimpinan",
    Peran.KABAG: "para Kepala Bagian",
    Peran.STAF: "staf",
    Peran.VERIFIKATOR: "verifikator",
    Peran.KEPALA_PD: "kepala perangkat daerah",
    Peran.OPERATOR_PD: "operator perangkat daerah",
    Peran.PEMBACA: "pembaca",
    Peran.ADMIN: "admin CEKER",
}

MELIHAT_SEMUA = dan(
    [SEBUTAN[p] for p, c in TABEL_HAK[Kegunaan.BERTANYA].items() if c is Cakupan.SEMUA]
)
"""Every refusal names the same people."""
