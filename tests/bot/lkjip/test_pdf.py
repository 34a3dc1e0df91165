"""LibreOffice from outside: what it writes is taken, and whatever it does wrong is a reason."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.lkjip import pdf
from bot.lkjip.pesanan import Sebab

Pasang = Callable[[str], str]
AWAL = 'echo "$@" > "${1#-env:UserInstallation=file://}.awal"; exec sleep 60'


@pytest.fixture
def pasang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pasang:
    """Return what puts a soffice that does this on the path; its last argument is the .docx.

    Of that which starts early, and has nothing to convert, only the arguments are noted.
    """
    bin_, sementara = tmp_path / "bin", tmp_path / "sementara"
    bin_.mkdir()
    sementara.mkdir()
    monkeypatch.setenv("PATH", f"{bin_}:/usr/bin:/bin")
    monkeypatch.setenv("TMPDIR", str(sementara))
    monkeypatch.setattr("tempfile.tempdir", None)

    def install(perintah: str) -> str:
        program = bin_ / "soffice"
        program.write_text(
            f'#!/bin/sh\ncase "$*" in *--convert-to*) ;; *) {AWAL};; esac\n'
            f'for sumber; do :; done\nhasil="${{sumber%.docx}}.pdf"\n{perintah}\n'
        )
        program.chmod(0o700)
        ada = pdf.find_soffice()
        assert ada == str(program)
        return ada

    return install


def convert(soffice: str, isi: bytes = b"isi", batas_detik: float = 10) -> bytes | Sebab:
    with pdf.opened(soffice) as kantor:
        return kantor.convert(isi, batas_detik=batas_detik)


def test_what_it_writes_beside_the_docx_is_the_pdf(pasang: Pasang) -> None:
    soffice = pasang('{ printf "%%PDF- "; cat "$sumber"; } > "$hasil"')

    assert convert(soffice, b"isi Word") == b"%PDF- isi Word"


def test_it_gets_a_profile_of_its_own_and_nothing_is_left_behind(
    pasang: Pasang, tmp_path: Path
) -> None:
    soffice = pasang('mkdir -p "${1#-env:UserInstallation=file://}/x"; echo "$@" > "$hasil"')
    isi = convert(soffice)

    assert isinstance(isi, bytes)
    profil, *lain = isi.decode().split()
    assert profil.startswith(f"-env:UserInstallation=file://{tmp_path}/sementara/")
    assert "--headless" in lain
    assert list((tmp_path / "sementara").iterdir()) == []


def test_it_starts_before_there_is_anything_to_convert_with_the_same_profile(
    pasang: Pasang,
) -> None:
    tunggu = 'while [ ! -s "$awal" ]; do :; done'
    soffice = pasang(
        f'awal="${{1#-env:UserInstallation=file://}}.awal"; {tunggu}; '
        '{ cat "$awal"; echo "$@"; } > "$hasil"'
    )
    isi = convert(soffice)

    assert isinstance(isi, bytes)
    awal, kemudian = isi.decode().splitlines()
    assert awal.split()[0] == kemudian.split()[0]
    assert "--convert-to" not in awal
    assert "--convert-to" in kemudian


@pytest.mark.parametrize("perintah", ["exit 0", "echo rusak >&2; exit 3"])
def test_where_it_fails_what_it_has_said_stands_in_the_log(
    pasang: Pasang, capsys: pytest.CaptureFixture[str], perintah: str
) -> None:
    assert convert(pasang(perintah)) is Sebab.GAGAL
    assert capsys.readouterr().err == ("rusak\n" if "rusak" in perintah else "")


def test_one_that_hangs_is_given_up(pasang: Pasang) -> None:
    assert convert(pasang("exec sleep 60"), batas_detik=0.05) is Sebab.LAMA


def test_one_that_cannot_be_started_is_an_error_of_the_conversion_only(tmp_path: Path) -> None:
    with pdf.opened(str(tmp_path / "tidak-ada")) as kantor:
        assert kantor.convert(b"isi") is Sebab.GAGAL


def test_where_it_is_not_installed_it_is_not_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert pdf.find_soffice() is None
