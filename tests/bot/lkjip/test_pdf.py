"""LibreOffice from outside: what it writes is taken, and whatever it does wrong is a reason."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.lkjip import pdf
from bot.lkjip.pesanan import Sebab

Pasang = Callable[[str], str]


@pytest.fixture
def pasang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pasang:
    """Return what puts a soffice that does this on the path; its last argument is the .docx."""
    bin_, sementara = tmp_path / "bin", tmp_path / "sementara"
    bin_.mkdir()
    sementara.mkdir()
    monkeypatch.setenv("PATH", f"{bin_}:/usr/bin:/bin")
    monkeypatch.setenv("TMPDIR", str(sementara))
    monkeypatch.setattr("tempfile.tempdir", None)

    def install(perintah: str) -> str:
        program = bin_ / "soffice"
        program.write_text(
            f'#!/bin/sh\nfor sumber; do :; done\nhasil="${{sumber%.docx}}.pdf"\n{perintah}\n'
        )
        program.chmod(0o700)
        ada = pdf.find_soffice()
        assert ada == str(program)
        return ada

    return install


def test_what_it_writes_beside_the_docx_is_the_pdf(pasang: Pasang) -> None:
    soffice = pasang('{ printf "%%PDF- "; cat "$sumber"; } > "$hasil"')

    assert pdf.convert(b"isi Word", soffice) == b"%PDF- isi Word"


def test_it_gets_a_profile_of_its_own_and_nothing_is_left_behind(
    pasang: Pasang, tmp_path: Path
) -> None:
    soffice = pasang('mkdir -p "${1#-env:UserInstallation=file://}/x"; echo "$@" > "$hasil"')
    isi = pdf.convert(b"isi", soffice)

    assert isinstance(isi, bytes)
    profil, *lain = isi.decode().split()
    assert profil.startswith(f"-env:UserInstallation=file://{tmp_path}/sementara/")
    assert "--headless" in lain
    assert list((tmp_path / "sementara").iterdir()) == []


@pytest.mark.parametrize("perintah", ["exit 0", "echo rusak >&2; exit 3"])
def test_where_it_fails_what_it_has_said_stands_in_the_log(
    pasang: Pasang, capsys: pytest.CaptureFixture[str], perintah: str
) -> None:
    assert pdf.convert(b"isi", pasang(perintah)) is Sebab.GAGAL
    assert capsys.readouterr().err == ("rusak\n" if "rusak" in perintah else "")


def test_one_that_hangs_is_given_up(pasang: Pasang) -> None:
    assert pdf.convert(b"isi", pasang("exec sleep 60"), batas_detik=0.05) is Sebab.LAMA


def test_where_it_is_not_installed_it_is_not_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert pdf.find_soffice() is None
