"""A .docx as a PDF, by LibreOffice where it is installed: pages as Word's readers know them.

No library here lays out a .docx; LibreOffice is a program of its own, and without it all else
works.
"""

import contextlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.lkjip.pesanan import Sebab

SOFFICE = "soffice"
BATAS_DETIK = 30
"""For one conversion; usual is a second, the first on a machine five. Without it a .docx is made
all the same, so there is time left for that."""
AKHIR_LOG = 2000


def find_soffice() -> str | None:
    """Return where LibreOffice is, None where it is not installed."""
    return shutil.which(SOFFICE)


class Kantor:
    """LibreOffice with a profile of its own in a folder.

    So it neither meets a window that is open nor leaves anything.
    """

    def __init__(self, soffice: str, folder: Path) -> None:
        self._soffice, self._folder = soffice, folder

    def start(self) -> subprocess.Popen[bytes]:
        """Have it start while what it is to convert is still being made.

        Starting takes it twice as long as a conversion. Whoever calls it meanwhile, with the same
        profile, hands over to the one that is there; if none is yet, starts one itself.
        """
        return subprocess.Popen(  # noqa: S603  the program that is meant
            self._command("--nologo", "--nodefault"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def convert(self, docx: bytes, *, batas_detik: float = BATAS_DETIK) -> bytes | Sebab:
        """Return the PDF, or why there is none.

        A conversion that takes too long may go on behind: whoever called ends all of its group.
        """
        sumber, log = self._folder / "bab3.docx", self._folder / "log.txt"
        sumber.write_bytes(docx)
        perintah = ("--convert-to", "pdf:writer_pdf_Export", "--outdir", str(self._folder))
        try:
            with log.open("wb") as keluaran:
                subprocess.run(  # noqa: S603  the program that is meant
                    self._command(*perintah, str(sumber)),
                    stdin=subprocess.DEVNULL,
                    stdout=keluaran,
                    stderr=keluaran,
                    check=True,
                    timeout=batas_detik,
                )
            # It ends well even where it has written nothing.
            return sumber.with_suffix(".pdf").read_bytes()
        except subprocess.TimeoutExpired:
            return Sebab.LAMA
        except (subprocess.CalledProcessError, FileNotFoundError):
            sys.stderr.write(log.read_text(errors="replace")[-AKHIR_LOG:])
            return Sebab.GAGAL

    def _command(self, *lain: str) -> tuple[str, ...]:
        profil = (self._folder / "profil").as_uri()
        awal = (self._soffice, f"-env:UserInstallation={profil}", "--headless", "--norestore")
        return (*awal, *lain)


@contextmanager
def opened(soffice: str) -> Iterator[Kantor]:
    """Return LibreOffice, already starting; afterwards nothing of it is left."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as nama:
        kantor = Kantor(soffice, Path(nama))
        proses = None
        # Where it cannot even be started, the conversion says so.
        with contextlib.suppress(OSError):
            proses = kantor.start()
        try:
            yield kantor
        finally:
            if proses is not None:
                proses.kill()
                proses.wait()
