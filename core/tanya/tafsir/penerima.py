"""To whom a report is sent: "lkjip dikirim ke mana", "ikk diserahkan ke bagian apa"."""

from core.tanya.soal import Soal
from core.tanya.tafsir.jenis_laporan import LKJIP, LPPD, names_lkjip

KUMPUL = (
    *("mengumpulkan", "mengumpulin", "menghimpun", "merekap", "pengumpul", "pengumpulnya"),
    *("menampung", "mengompilasi"),
)
"""What a Bagian does with the reports that units send."""
KE = ("ke", "kemana", "kepada")
SERAH = (
    *("dikirim", "dikirimkan", "disampaikan", "diserahkan", "disetor", "disetorkan", "ditujukan"),
    *("dilaporkan", "dilaporin", "diserahin", "dikasih", "disampein", "menyerahkan"),
)
"""What is done to a report that is sent."""
TERIMA = ("terima", "menerima", "nerima", "penerima", "penerimanya")
"""What is done by whoever it is sent to."""


def asks_receiver(soal: Soal) -> bool:
    """Tell whether it is asked to whom something is sent, and not by when."""
    ke = soal.kata_ada(*KE) and (soal.ada("lapor") or soal.kata_ada(*SERAH))
    siapa = soal.kata_ada("mana", "siapa", "kemana", "apa")
    laporan = soal.ada("lapor") or soal.kata_ada("laporan")
    terima = laporan and soal.kata_ada(*TERIMA) and soal.kata_ada("siapa")
    return ((ke and siapa) or terima or _collects(soal)) and not soal.ada("tenggat")


def _collects(soal: Soal) -> bool:
    """Tell whether it is asked who collects a report, not who has sent one."""
    kumpul = soal.kata_ada(*KUMPUL) and (soal.ada("siapa") or soal.kata_ada("siapa", "apa", "mana"))
    pd = soal.ada("pd", "belum_lapor", "sudah_lapor") or soal.kata_ada("sudah", "belum")
    return kumpul and not pd


def sent_kind(soal: Soal) -> str:
    """Return the report of the whole Pemda that is named, "" for none."""
    if soal.kata_ada("lppd") and not soal.kata_ada("ikk") and not soal.ada("pengampu_ikk"):
        return LPPD
    return LKJIP if names_lkjip(soal) else ""
