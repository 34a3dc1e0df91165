"""`ceker cek`: what the auditor finds in a year, on the terminal, as JSON, and as a workbook."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import (
    closing,
    ending_with,
    explained,
    load_settings,
    open_to_read,
    refuse,
)

AWAL_JSON, AWAL_XLSX = b'{\n  "tahun": ', b"PK"
"""How the files that it writes begin."""
TIDAK_ADA, ADA, TAK_DAPAT = 0, 1, 2
"""Codes to end with: nothing needs repair, something does, it could not be done."""


def cek(
    tahun: Annotated[int, typer.Argument(help="Tahun datanya, misalnya 2024.")],
    *,
    json_ke: Annotated[
        Path | None, typer.Option("--json", help="Tulis juga semuanya ke berkas JSON ini.")
    ] = None,
    xlsx_ke: Annotated[
        Path | None, typer.Option("--xlsx", help="Tulis juga daftarnya ke berkas Excel ini.")
    ] = None,
) -> None:
    """Periksa angka setahun.

    Kode selesai: 0 tidak ada yang perlu diperbaiki, 1 ada, 2 tidak dapat diperiksa seluruhnya
    atau tidak dapat ditulis.
    """
    with ending_with(TAK_DAPAT), closing():
        kode = _examine(tahun, json_ke, xlsx_ke)
    raise typer.Exit(kode)


def _examine(tahun: int, json_ke: Path | None, xlsx_ke: Path | None) -> int:
    """Write down what is found, and return the code to end with."""
    # What looking needs, the other commands start without.
    from bot.cek import lembar  # noqa: PLC0415
    from bot.messages import cek_terminal as kata  # noqa: PLC0415
    from core.audit.catatan import Tingkat  # noqa: PLC0415
    from core.periode import TahunKosong  # noqa: PLC0415
    from core.services import cek as layanan  # noqa: PLC0415

    if json_ke is not None and json_ke == xlsx_ke:
        refuse(kata.SAMA)
    for ke, awal in ((json_ke, AWAL_JSON), (xlsx_ke, AWAL_XLSX)):
        if ke is not None:
            _may_write(ke, awal)
    settings = load_settings()
    ruang = open_to_read(settings)
    with explained(settings.database_setting):
        hasil = layanan.show_all(ruang.engine, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        refuse(kata.tanpa_tahun(hasil))
    for baris in lembar.lines(hasil):
        typer.echo(baris)
    if json_ke is not None:
        _write(json_ke, json.dumps(lembar.plain(hasil), ensure_ascii=False, indent=2).encode())
    if xlsx_ke is not None:
        _write(xlsx_ke, lembar.workbook(hasil, now=ruang.now()))
    if hasil.of(Tingkat.PERLU_DIPERBAIKI):
        return ADA
    # What some rule could not look at may need repair.
    return TAK_DAPAT if hasil.masalah else TIDAK_ADA


def _may_write(ke: Path, awal: bytes) -> None:
    """Refuse to write over anything but what this command has written there before."""
    from bot.messages import cek_terminal as kata  # noqa: PLC0415  as above

    if ke.is_dir():
        refuse(kata.folder(ke))
    if not ke.is_file():
        return
    try:
        with ke.open("rb") as berkas:
            sama = berkas.read(len(awal)) == awal
    except OSError as error:
        refuse(kata.tak_tertulis(ke, error.strerror or type(error).__name__))
    if not sama and ke.stat().st_size:
        refuse(kata.berkas_lain(ke))


def _write(ke: Path, isi: bytes) -> None:
    from bot.messages import cek_terminal as kata  # noqa: PLC0415  as above

    # Beside it first: whoever reads it meanwhile reads the one before.
    sementara = ke.with_name(f".{ke.name}.baru")
    try:
        sementara.write_bytes(isi)
        sementara.replace(ke)
    except OSError as error:
        sementara.unlink(missing_ok=True)
        refuse(kata.tak_tertulis(ke, error.strerror or type(error).__name__))
    typer.echo(kata.tertulis(ke))
