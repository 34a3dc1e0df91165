"""`ceker cek`: what the auditor finds in a year, on the terminal, as JSON, and as a workbook."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import explained, load_settings, open_to_read, refuse


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
    """Periksa angka setahun; selesai dengan 1 bila ada yang perlu diperbaiki."""
    # What looking needs, the other commands start without.
    from bot.cek import lembar  # noqa: PLC0415
    from bot.messages import cek_terminal as kata  # noqa: PLC0415
    from core.audit.catatan import Tingkat  # noqa: PLC0415
    from core.periode import TahunKosong  # noqa: PLC0415
    from core.services import cek as layanan  # noqa: PLC0415

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
        raise typer.Exit(1)


def _write(ke: Path, isi: bytes) -> None:
    from bot.messages import cek_terminal as kata  # noqa: PLC0415  as above

    try:
        ke.write_bytes(isi)
    except OSError as error:
        refuse(kata.tak_tertulis(ke, error.strerror or type(error).__name__))
    typer.echo(kata.tertulis(ke))
