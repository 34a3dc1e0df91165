"""A text that comes between: it leaves what is being filled in, or asks something else."""

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.umum import batal
from core.hak import Pelaku
from core.services import dialog
from core.services.dialog import Dialog
from core.teks import fold

MENINGGALKAN = frozenset(
    [
        *("batal", "batalkan", "batalin", "cancel", "gajadi", "gakjadi", "urung", "urungkan"),
        *("tidak jadi", "tdk jadi", "ga jadi", "gak jadi", "nggak jadi", "ngga jadi", "gk jadi"),
        *("enggak jadi", "engga jadi", "tak jadi", "dak jadi", "idak jadi", "ndak jadi"),
        *("ora sido", "ora sida"),
    ]
)
"""What is typed instead of /batal."""
TAMBAHAN = frozenset(
    [
        *("deh", "dah", "ya", "yah", "aja", "saja", "dulu", "ah", "lah", "dong", "nih", "sih"),
        *("pak", "bu", "bapak", "ibu", "min", "kak", "maaf", "eh", "tolong", "semua", "semuanya"),
    ]
)
"""Words beside it that change nothing."""
PANJANG = 6
"""More words than this are no mere leaving."""


def is_leaving(teks: str) -> bool:
    """Tell whether this is /batal in words, and nothing else."""
    semua = fold(teks).split()
    kata = [satu for satu in semua if satu not in TAMBAHAN]
    return len(semua) <= PANJANG and " ".join(kata) in MENINGGALKAN


def take(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban | None:
    """Return the answer to a question that the dialogue did not take for an answer of its own.

    None: it did, or nothing is asked.
    """
    if dialog.find(ruang.engine, pelaku, now=ruang.now()) != berjalan:
        return None
    # Of those who fill something in few ask something else.
    from bot.tanya import sela  # noqa: PLC0415

    jawaban = sela.answer(ruang, pelaku, teks)
    if jawaban is None:
        return None
    tanya = batal.behind(ruang, pelaku, Jawaban(jawaban.html))
    return Jawaban(tanya.html, (*jawaban.tombol, *tanya.tombol)) if tanya else None
