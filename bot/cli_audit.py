"""`ceker audit`: whether the history is what it was."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import load_settings, open_to_read
from bot.messages import audit as kata
from core.sejarah import Kepala, read_head
from core.services import sejarah

app = typer.Typer(help=kata.BANTUAN, no_args_is_help=True)


@app.callback()
def audit() -> None:
    """Periksa riwayat."""


def parse_head(teks: str | Kepala) -> Kepala:
    """Read a head as `ceker audit verify` prints it."""
    if isinstance(teks, Kepala):
        return teks
    kepala = read_head(teks.strip().lower())
    if kepala is None:
        raise typer.BadParameter(kata.KEPALA_SALAH)
    return kepala


def heads_in(cadangan: list[Path]) -> list[Kepala]:
    """Return the heads that these backups have kept."""
    # Nothing that a bot at work needs.
    from bot.cadangan import head_of  # noqa: PLC0415

    return [kepala for satu in cadangan if (kepala := head_of(satu)) is not None]


@app.command("verify")
def verify(
    kepala: Annotated[
        list[Kepala] | None, typer.Option(help=kata.BANTUAN_KEPALA, parser=parse_head)
    ] = None,
    cadangan: Annotated[list[Path] | None, typer.Option(help=kata.BANTUAN_CADANGAN)] = None,
) -> None:
    """Periksa bahwa tidak ada baris riwayat yang diubah, hilang, atau dipotong."""
    ruang = open_to_read(load_settings())
    lama = heads_in(cadangan) if cadangan else []
    hasil = sejarah.verify(ruang.engine, [*(kepala or ()), *lama])
    for nomor, cacat in hasil.cacat:
        typer.echo(kata.cacat(nomor, cacat), err=True)
    typer.echo(kata.hasil(hasil))
    if hasil.cacat:
        raise typer.Exit(1)
