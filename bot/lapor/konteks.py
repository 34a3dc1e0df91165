"""What a step of writing a report knows, and its buttons."""

from dataclasses import dataclass

from bot.jawaban import Baris, Jawaban, Tombol
from bot.lapor.susunan import Susunan
from bot.lapor.tombol import LANGKAH
from bot.messages import kirim as kata
from bot.messages import surat as kata_surat
from bot.papan.tombol import SURAT
from bot.ruang import Ruang
from core.hak import Pelaku
from core.kewajiban.jenis import IKK_LPPD, SKM, Lampiran
from core.kewajiban.terutang import Terutang
from core.services import terutang as layanan


@dataclass(slots=True)
class Konteks:
    """One update of one dialogue; what is owed is read once."""

    ruang: Ruang
    pelaku: Pelaku
    isi: Susunan
    _terutang: Terutang | None = None

    @property
    def terutang(self) -> Terutang:
        """Return what is reported. Raises TidakBerhakError once it is no longer theirs."""
        if self._terutang is None:
            self._terutang = layanan.find_owed(
                self.ruang.engine, self.pelaku, self.isi.kewajiban, now=self.ruang.now()
            )
        return self._terutang

    @property
    def survei(self) -> bool:
        """Tell whether the result of a survey is asked for."""
        return self.terutang.jenis.kode == SKM and not self.isi.lewat_surat

    @property
    def ikk(self) -> bool:
        return self.terutang.jenis.kode == IKK_LPPD and not self.isi.lewat_surat

    @property
    def perlu_lampiran(self) -> bool:
        """Tell whether it must come with a file or a link."""
        wajib = self.terutang.jenis.lampiran is Lampiran.BERKAS
        return wajib and not self.isi.lewat_surat

    @property
    def judul(self) -> str:
        return f"{kata.judul(self.terutang)}\n{self.tenggat}"

    @property
    def tenggat(self) -> str:
        return kata.tenggat(self.terutang, self.ruang.now().date())


def button(k: Konteks, teks: str, langkah: str, arg: object = "") -> Tombol:
    """Return a button of this state of the dialogue."""
    return Tombol(teks, f"{LANGKAH}:{k.isi.v}:{langkah}:{arg}")


def ask(k: Konteks, teks: str, *baris: tuple[Tombol, ...]) -> Jawaban:
    """Return a question with its buttons, and the way back and out.

    The first one says as whom it is sent, and offers the other way to report.
    """
    awal = not (k.isi.urutan or k.isi.tanya)
    kembali = [] if awal else [button(k, kata.TOMBOL_KEMBALI, "kembali")]
    keluar = (*kembali, button(k, kata.TOMBOL_BATAL, "batal"))
    cara = ((*_letter(k.terutang), other_way(k)),) if awal else ()
    pembuka = [*kata_surat.diminta(k.terutang.surat), kata.sebagai(k.terutang)] if awal else []
    sebagai = "".join(f"\n{baris}" for baris in pembuka if baris)
    semua: Baris = (*(b for b in baris if b), *cara, keluar)
    return Jawaban(f"{k.judul}{sebagai}\n\n{teks}", semua)


def _letter(satu: Terutang) -> list[Tombol]:
    """Return the way to the letter that demands it, where its PDF is there."""
    if satu.surat is None or satu.surat.sidik is None:
        return []
    return [Tombol(kata_surat.TOMBOL, f"{SURAT}:{satu.id}")]


def other_way(k: Konteks) -> Tombol:
    """Return the button from sending it here to telling of its letter, or back."""
    if k.isi.lewat_surat:
        return button(k, kata.TOMBOL_BERKAS, "cara", "berkas")
    return button(k, kata.TOMBOL_SURAT, "cara", "surat")
