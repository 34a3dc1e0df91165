"""A figure that is being filled in while another is asked for: both named, neither thrown away."""

from bot.berjalan import BARU, BARU_NAMA, LANJUT
from bot.isi.konteks import Konteks, button
from bot.isi.tampil import figur
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.render import escape


def sebut(k: Konteks) -> str:
    """Return as HTML what is being filled in, as far as it is said."""
    objek = k.objek
    if objek is None:
        return kata.belum_dipilih(k.kelompok)
    bagian = [f"<b>{escape(kata_isian.objek(objek))}</b>"]
    if k.isi.periode:
        bagian.append(kata_isian.kapan(objek, k.isi.periode))
    if (unit := k.unit) and len(objek.unit) > 1:
        bagian.append(escape(unit.nama))
    if angka := k.isi.angka:
        bagian.append(escape(figur(angka, objek)))
    return ", ".join(bagian)


def is_asked(k: Konteks) -> bool:
    """Tell whether it is still to be said which of the two goes on."""
    return k.isi.has(BARU)


def tanya(k: Konteks) -> Jawaban:
    """Ask which of the two goes on."""
    baru = k.isi.isi.get(BARU_NAMA) or kata.belum_dipilih(None)
    pilihan = (
        button(k, kata.TOMBOL_LANJUTKAN, LANJUT),
        button(k, kata.TOMBOL_BARU, BARU),
    )
    return Jawaban(kata.tertunda(sebut(k), baru), (pilihan,))


def waits(k: Konteks, awal: str) -> Jawaban:
    """Say what is wrong with the new one, and that the one that was begun waits."""
    lanjut = button(k, kata.TOMBOL_LANJUTKAN, LANJUT)
    return Jawaban(f"{awal}\n\n{kata.masih_menunggu(sebut(k))}", ((lanjut,),))
