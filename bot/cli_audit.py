"""`ceker audit`: whether the history is what it was."""

import re
from typing import Annotated

import typer

from bot.cli_setup import load_settings, open_to_read
from bot.messages import audit as kata
from core.sejarah import Kepala
from core.services import sejarah

app = typer.Typer(help=kata.BANTUAN, no_args_is_help=True)

_KEPALA = re.compile(r"([1-9][0-9]{0,17}):([0-9a-f]{64})")


@app.callback()
def audit() -> None:
    """Periksa riwayat."""


def read_head(teks: str | Kepala) -> Kepala:
    """Read a head as `ceker audit verify` prints it."""
    if isinstance(teks, Kepala):
        return teks
    cocok = _KEPALA.fullmatch(teks.strip().lower())
    if cocok is None:
        raise typer.BadParameter(kata.KEPALA_SALAH)
    return Kepala(int(cocok[1]), cocok[2])


@app.command("verify")
def verify(
    kepala: Annotated[
        list[Kepala] | None, typer.Option(help=kata.BANTUAN_KEPALA, parser=read_head)
    ] = None,
) -> None:
    """Periksa bahwa tidak ada baris riwayat yang diubah, hilang, atau dipotong."""
    ruang = open_to_read(load_settings())
    hasil = sejarah.verify(ruang.engine, kepala or ())
    for nomor, cacat in hasil.cacat:
        typer.echo(kata.cacat(nomor, cacat), err=True)
    typer.echo(kata.hasil(hasil))
    if hasil.cacat:
        raise typer.Exit(1)
