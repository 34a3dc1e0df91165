"""One question about a report, and the files and links that it comes with."""

from abc import abstractmethod
from dataclasses import asdict

from bot.jawaban import Jawaban
from bot.lapor.konteks import Konteks
from bot.messages import kirim as kata
from bot.render import escape
from bot.unduhan import Kiriman
from core import bukti
from core.errors import TombolBasiError
from core.services import simpanan
from core.teks import without_hidden


class Langkah:
    """One question; `nama` stands in its buttons."""

    nama: str

    @abstractmethod
    def perlu(self, k: Konteks) -> bool:
        """Tell whether this is still to be asked."""

    @abstractmethod
    def tanya(self, k: Konteks) -> Jawaban: ...

    def teks(self, k: Konteks, teks: str) -> str:
        """Take a text; return what to say where it is no answer."""
        del k, teks
        return kata.HANYA_TOMBOL

    def tombol(self, k: Konteks, arg: str) -> None:
        """Take a tap. Raises TombolBasiError for what was not offered."""
        del k
        raise TombolBasiError(arg)

    def berkas(self, k: Konteks, kiriman: Kiriman) -> str:
        """Take a file; return what to say before the question is asked again, "" for nothing.

        Whatever is asked, a file is kept for the report. Raises DomainError.
        """
        return keep_file(k, kiriman)


def keep_file(k: Konteks, kiriman: Kiriman) -> str:
    """Keep a file for the report; return what to say of it. Raises DomainError."""
    if len(k.isi.lampiran) >= kata.LAMPIRAN_MAKS:
        return kata.LAMPIRAN_PENUH.format(maks=kata.LAMPIRAN_MAKS)
    hasil = bukti.examine(kiriman.isi, kiriman.nama)
    sidik = simpanan.store(k.ruang.data_dir, kiriman.isi)
    if sidik not in {satu.sidik for satu in k.isi.lampiran}:
        k.isi.add_file({**asdict(hasil), "jenis": hasil.jenis.value, "sidik": sidik})
    return kata.BERKAS_TERSIMPAN.format(nama=escape(hasil.nama))


def is_skipped(teks: str) -> bool:
    """Tell whether somebody types what the button beside it says."""
    return " ".join(teks.lower().split()) in {"lewati", "selesai", "tidak ada", "-"}


def one_line(teks: str) -> str:
    """Return the text on one line, without what cannot be seen."""
    return " ".join(without_hidden(teks).split())
