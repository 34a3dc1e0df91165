"""What a step of writing an entry knows, and its buttons."""

from dataclasses import dataclass

from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import register as kata
from bot.register.susunan import Susunan
from bot.register.tombol import LANGKAH
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.register import Entri, JenisRegister, Register, find_twins
from core.services import baca_register


@dataclass(slots=True)
class Konteks:
    """One update of one dialogue; the register is read once."""

    ruang: Ruang
    pelaku: Pelaku
    isi: Susunan
    _register: Register | None = None

    @property
    def jenis(self) -> JenisRegister:
        jenis = self.isi.jenis
        if jenis is None:
            raise TombolBasiError("jenis")
        return jenis

    @property
    def register(self) -> Register:
        if self._register is None or self._register.jenis is not self.jenis:
            self._register = baca_register.show(
                self.ruang.engine, self.pelaku, self.jenis, self.isi.tahun, now=self.ruang.now()
            )
        return self._register

    @property
    def kembar(self) -> tuple[Entri, ...]:
        """Return the entries alike that the person has not been shown yet."""
        diketahui = set(self.isi.isi.get("kembar", ()))
        semua = find_twins(self.isi.entri, self.register.entri, kecuali=self.isi.nomor)
        return semua if {satu.nomor for satu in semua} - diketahui else ()

    @property
    def judul(self) -> str:
        if self.isi.jenis is None:
            return f"<b>Register {self.isi.tahun}</b>"
        if self.isi.nomor is not None:
            return kata.judul_entri(self.jenis, self.isi.tahun, self.isi.nomor)
        return f"<b>{kata.judul(self.jenis, self.isi.tahun)}, entri baru</b>"


def button(k: Konteks, teks: str, langkah: str, arg: str = "") -> Tombol:
    """Return a button of this state of the dialogue."""
    return Tombol(teks, f"{LANGKAH}:{k.isi.v}:{langkah}:{arg}")


def ask(k: Konteks, teks: str, *baris: tuple[Tombol, ...]) -> Jawaban:
    """Return a question with its buttons, and the way back and out."""
    kembali = [button(k, kata.TOMBOL_KEMBALI, "kembali")] if k.isi.urutan or k.isi.tanya else []
    keluar = (*kembali, button(k, kata.TOMBOL_BATAL, "batal"))
    semua: Baris = (*(b for b in baris if b), keluar)
    kini = f"\n{kata.kini(k.isi.entri, k.isi.tanya)}" if k.isi.tanya else ""
    return Jawaban(f"{k.judul}{kini}\n\n{teks}", semua)
