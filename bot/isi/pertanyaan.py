"""A question of /isi: what it asks, and what it takes for an answer.

It is due while it `perlu`. A text that is no answer is answered with what to say instead.
"""

from abc import abstractmethod
from html import escape

from bot.isi.konteks import Konteks
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from core.errors import TombolBasiError
from core.objek_isian import ObjekIsi
from core.periode import find_periode

TERTULIS = "tertulis"
"""What was written ahead of its question, see bot/isi/lanjutan.py."""


class Langkah:
    """One question; `nama` stands in its buttons."""

    nama: str
    ditinjau: bool = False
    """True where only a review of the figure tells whether it is due; it is made before."""

    @abstractmethod
    def perlu(self, k: Konteks) -> bool:
        """Tell whether this is still to be asked."""

    @abstractmethod
    def tanya(self, k: Konteks) -> Jawaban: ...

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        """Take a text; return what to say where it is no answer."""
        del teks
        tanya = self.tanya(k)
        return Jawaban(f"{kata.HANYA_TOMBOL}\n\n{tanya.html}", tanya.tombol)

    def tombol(self, k: Konteks, arg: str) -> None:
        """Take a tap. Raises TombolBasiError for what was not offered."""
        del k
        raise TombolBasiError(arg)


def chosen(k: Konteks) -> ObjekIsi:
    objek = k.objek
    if objek is None:
        raise AssertionError("this step comes after the choice")
    return objek


def written_ahead(k: Konteks) -> str:
    """Say what is known already of a figure that is still to be chosen, "" for nothing."""
    isi = k.isi.isi.get(TERTULIS) or {}
    periode = find_periode(k.nomor_tahun, isi.get("kode") or "")
    bagian = [
        *([kata_isian.tombol_periode(periode)] if periode else []),
        *([isi["angka"]] if isi.get("angka") else []),
        *([kata_isian.BASIS[isi["basis"]]] if isi.get("basis") else []),
        *([f"fisik {isi['fisik']}%"] if isi.get("fisik") else []),
    ]
    return f"{kata.SUDAH_DITULIS.format(isi=escape(', '.join(bagian)[:80]))}\n" if bagian else ""


def title(k: Konteks) -> str:
    """Return what is being filled in, for whom and for which period, as far as it is known."""
    objek = chosen(k)
    bagian = [f"<b>{escape(kata_isian.objek(objek))}</b>"]
    if k.isi.periode:
        bagian.append(kata_isian.kapan(objek, k.isi.periode))
    if unit := k.unit:
        bagian.append(escape(unit.nama))
    return ", ".join(bagian)
