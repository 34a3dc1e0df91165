"""The making process: `python -m bot.lkjip.anak`, started by bot/lkjip/proses.py.

It reads from its standard input what is wanted, writes the files to its standard output, and
ends: what draws and writes them takes 100 MB, which the bot need not keep.
"""

import os
import pickle
import traceback
from functools import cached_property

from bot.lkjip import pdf
from bot.lkjip.pesanan import Hasil, Jenis, Sebab, Tugas
from core.galat_disk import PENUH


def make(tugas: Tugas) -> Hasil:
    """Return a file of each kind, or why there is none; one that fails spoils no other."""
    pembuat = _Pembuat(tugas)
    hasil: Hasil = {}
    for jenis in tugas.jenis:
        try:
            hasil[jenis] = pembuat.write(jenis)
        except Exception as error:  # noqa: BLE001  whatever it is, the others may succeed
            traceback.print_exc()
            penuh = isinstance(error, OSError) and error.errno in PENUH
            hasil[jenis] = Sebab.PENUH if penuh else Sebab.GAGAL
    return hasil


class _Pembuat:
    """Makes what is needed for a kind, once; what no kind needs is not even imported."""

    def __init__(self, tugas: Tugas) -> None:
        self._tugas = tugas

    def write(self, jenis: Jenis) -> bytes | Sebab:
        match jenis:
            case Jenis.DOCX:
                return self._docx
            case Jenis.XLSX:
                return self._xlsx
            case Jenis.PDF:
                # Not even the .docx is made where it would lead nowhere.
                soffice = pdf.find_soffice()
                return pdf.convert(self._docx, soffice) if soffice else Sebab.TANPA_LIBREOFFICE

    @cached_property
    def _gambar(self) -> dict[str, bytes]:
        from bot.grafik.gambar import lukis  # noqa: PLC0415  as the class says

        return {satu.nomor: lukis(satu.grafik) for satu in self._tugas.naskah.bagan}

    @cached_property
    def _docx(self) -> bytes:
        if self._tugas.docx is not None:
            return self._tugas.docx
        from bot.lkjip.docx import to_docx  # noqa: PLC0415  as the class says

        tugas = self._tugas
        return to_docx(tugas.naskah, self._gambar, dibuat_at=tugas.dibuat_at)

    @cached_property
    def _xlsx(self) -> bytes:
        from bot.lkjip.xlsx import to_xlsx  # noqa: PLC0415  as the class says

        tugas = self._tugas
        return to_xlsx(tugas.naskah, self._gambar, dibuat_at=tugas.dibuat_at)


def main() -> None:
    masuk, keluar = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not come between the files.
    os.dup2(2, 1)
    with masuk, keluar:
        pickle.dump(make(pickle.load(masuk)), keluar)  # noqa: S301  the bot's own words


if __name__ == "__main__":
    main()
