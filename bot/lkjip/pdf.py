"""A .docx as a PDF, by LibreOffice where it is installed: pages as Word's readers know them.

No library here lays out a .docx; LibreOffice is a program of its own, and without it all else
works.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bot.lkjip.pesanan import Sebab

SOFFICE = "soffice"
BATAS_DETIK = 45
"""For one conversion; usual is two seconds, the first on a machine five."""
AKHIR_LOG = 2000


def find_soffice() -> str | None:
    """Return where LibreOffice is, None where it is not installed."""
    return shutil.which(SOFFICE)


def convert(docx: bytes, soffice: str, *, batas_detik: float = BATAS_DETIK) -> bytes | Sebab:
    """Return the PDF, or why there is none.

    A conversion that takes too long may go on behind: whoever called ends all of its group.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as nama:
        folder = Path(nama)
        sumber, log = folder / "bab3.docx", folder / "log.txt"
        sumber.write_bytes(docx)
        try:
            with log.open("wb") as keluaran:
                subprocess.run(  # noqa: S603  the program that is meant
                    _command(soffice, folder, sumber),
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


def _command(soffice: str, folder: Path, sumber: Path) -> tuple[str, ...]:
    # With a profile of its own it neither meets a window that is open nor leaves anything.
    profil = (folder / "profil").as_uri()
    return (
        soffice,
        f"-env:UserInstallation={profil}",
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(folder),
        str(sumber),
    )
