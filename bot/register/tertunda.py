"""An entry that is being written while another is asked for: both named, neither thrown away."""

from bot.berjalan import BARU, LANJUT
from bot.jawaban import Jawaban
from bot.messages import register as kata
from bot.register.konteks import Konteks, button
from bot.register.susunan import Susunan


def sebut(isi: Susunan) -> str:
    """Return as HTML what is being written, as far as it is said."""
    return kata.sebut_entri(isi.jenis, isi.tahun, isi.nomor, isi.entri.judul)


def is_asked(k: Konteks) -> bool:
    """Tell whether it is still to be said which of the two goes on."""
    return k.isi.has(BARU)


def tanya(k: Konteks) -> Jawaban:
    """Ask which of the two goes on."""
    baru = Susunan(isi=k.isi.isi[BARU])
    pilihan = (
        button(k, kata.TOMBOL_LANJUTKAN, LANJUT),
        button(k, kata.TOMBOL_BARU, BARU),
    )
    return Jawaban(kata.tertunda(sebut(k.isi), sebut(baru)), (pilihan,))
