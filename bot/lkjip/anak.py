"""The making process: `python -m bot.lkjip.anak`, started by bot/lkjip/proses.py.

It reads from its standard input what is wanted, writes the files to its standard output, and
ends: what draws and writes them takes 100 MB, which the bot need not keep.
"""

import os
import pickle
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from functools import cached_property

from bot.lkjip import pdf
from bot.lkjip.letak_halaman import pages_of
from bot.lkjip.pdf import Kantor
from bot.lkjip.pesanan import Hasil, Jenis, Sebab, Tugas
from core.galat_disk import PENUH


def make(tugas: Tugas) -> Hasil:
    """Return a file of each kind, or why there is none; one that fails spoils no other."""
    hasil: Hasil = {}
    with ExitStack() as stack:
        kantor = None
        if {Jenis.DOCX, Jenis.PDF} & set(tugas.jenis) and (soffice := pdf.find_soffice()):
            kantor = stack.enter_context(pdf.opened(soffice))
        pembuat = _Pembuat(tugas, kantor)
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

    def __init__(self, tugas: Tugas, kantor: Kantor | None) -> None:
        self._tugas, self._kantor = tugas, kantor

    def write(self, jenis: Jenis) -> bytes | Sebab:
        match jenis:
            case Jenis.DOCX:
                return self._docx
            case Jenis.XLSX:
                return self._xlsx
            case Jenis.PDF:
                return self._pdf

    @cached_property
    def _gambar(self) -> dict[str, bytes]:
        from bot.grafik.gambar import lukis  # noqa: PLC0415  as the class says

        return {satu.nomor: lukis(satu.grafik) for satu in self._tugas.naskah.bagan}

    @cached_property
    def _pdf(self) -> bytes | Sebab:
        # Not even the charts are drawn where it would lead nowhere.
        if self._kantor is None:
            return Sebab.TANPA_LIBREOFFICE
        from bot.lkjip.docx import to_print  # noqa: PLC0415  as the class says

        tugas = self._tugas
        cetak = to_print(tugas.naskah, self._gambar, dibuat_at=tugas.dibuat_at)
        with ThreadPoolExecutor(max_workers=1) as pekerja:
            hasil = pekerja.submit(self._kantor.convert, cetak)
            if Jenis.XLSX in tugas.jenis:
                # While the other program works; what goes wrong is told when its turn comes.
                with suppress(Exception):
                    _ = self._xlsx
            return hasil.result()

    @cached_property
    def _docx(self) -> bytes:
        from bot.lkjip.docx import to_docx  # noqa: PLC0415  as the class says

        tugas = self._tugas
        cetakan = self._pdf
        halaman = pages_of(cetakan) if isinstance(cetakan, bytes) else None
        return to_docx(tugas.naskah, self._gambar, dibuat_at=tugas.dibuat_at, halaman=halaman)

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
