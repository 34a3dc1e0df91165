"""`ceker tanya`: one answer without Telegram, and how the question was understood."""

from typing import Annotated

import typer

from bot.cli_setup import closing, ending_with, load_settings, open_to_read, read_account
from bot.render import polos
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services import orang

TERBACA, TIDAK_PASTI, TAK_DAPAT = 0, 1, 2
"""Codes to end with where it is to be explained."""


def tanya(
    teks: Annotated[str, typer.Argument(help='Misalnya "/capaian 2024".')],
    sebagai: Annotated[
        int,
        typer.Option("--as", help="Nomor akun Telegram penanya.", parser=read_account),
    ],
    *,
    jelaskan: Annotated[
        bool,
        typer.Option("--explain", help="Tampilkan juga bagaimana pertanyaannya terbaca."),
    ] = False,
) -> None:
    """Tampilkan satu jawaban tanpa Telegram; tidak ada yang dicatat.

    Kode selesai dengan --explain: 0 terbaca dengan pasti, 1 ada kata yang tidak dikenal atau
    lebih dari satu bacaan, 2 tidak dapat diperiksa.
    """
    if not jelaskan:
        _answer(teks, sebagai)
        return
    with ending_with(TAK_DAPAT), closing():
        kode = _explain(teks, sebagai)
    raise typer.Exit(kode)


def _explain(teks: str, sebagai: int) -> int:
    """Say how the text is understood, then its answer; return the code to end with."""
    # What understanding needs, the other commands start without.
    from bot.messages import tanya_uraian as kata  # noqa: PLC0415
    from bot.parse import baca_perintah  # noqa: PLC0415
    from bot.tanya import penjelasan  # noqa: PLC0415

    if baca_perintah(teks)[0] is not None:
        baris, pasti = [kata.BUKAN_KALIMAT], True
    else:
        baris, pasti = penjelasan.explain(*_asking(sebagai), teks)
    for satu in baris:
        typer.echo(satu)
    typer.echo(f"\n{kata.JAWABAN}")
    _answer(teks, sebagai)
    return TERBACA if pasti else TIDAK_PASTI


def _answer(teks: str, sebagai: int) -> None:
    ruang, pelaku = _asking(sebagai)
    from bot import rute  # noqa: PLC0415  a bot imports it later (bot/layanan.py)

    jawaban = rute.jawab_teks(ruang, pelaku, teks)
    typer.echo(polos(jawaban.html))
    for baris in jawaban.tombol:
        typer.echo("  ".join(f"[{tombol.teks}]" for tombol in baris))


def _asking(sebagai: int) -> tuple[Ruang, Pelaku]:
    """Return what answers need, and who asks."""
    settings = load_settings()
    ruang = open_to_read(settings)
    pelaku = orang.look_up(ruang.engine, sebagai, admins=settings.admins, now=ruang.now())
    return ruang, pelaku
