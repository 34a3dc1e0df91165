"""LibreOffice, which opens a file as an office program does and prints it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
BATAS_DETIK = 90


def need() -> str:
    """Return where LibreOffice is; without it the test is skipped, and fails where CI=true."""
    if SOFFICE is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no soffice: .ci/run has to install it")
        pytest.skip("no LibreOffice on this machine: how it opens the files is not tested")
    return SOFFICE


def convert(isi: bytes, dari: str, ke: str, folder: Path) -> bytes:
    """Return the file as another kind, "docx" as "pdf" say, or as the same one written anew."""
    soffice = need()
    berkas = folder / f"berkas.{dari}"
    berkas.write_bytes(isi)
    profil = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    hasil = folder / "hasil"
    perintah = (soffice, profil, "--headless", "--convert-to", ke, "--outdir", hasil, berkas)
    subprocess.run(perintah, check=True, timeout=BATAS_DETIK, capture_output=True)  # noqa: S603
    return (hasil / f"berkas.{ke}").read_bytes()
