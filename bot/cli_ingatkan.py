"""`ceker ingatkan`: who would be reminded of what at a time, and why; it reads only."""

from datetime import datetime
from typing import Annotated

import typer

from bot.cli_setup import explained, load_settings, open_to_read, refuse
from bot.messages import terminal

TAHUN = range(1900, 2200)
"""Days are counted from it in both directions; no calendar goes far beyond."""


def read_time(teks: str) -> datetime:
    """Read a time as it is typed, 2027-01-22T07:30; without a zone it is the city's."""
    try:
        waktu = datetime.fromisoformat(teks)
    except ValueError:
        raise typer.BadParameter(terminal.WAKTU) from None
    if waktu.year not in TAHUN:
        raise typer.BadParameter(terminal.WAKTU)
    return waktu


def ingatkan(
    *,
    at: Annotated[
        datetime | None,
        typer.Option("--at", help="Waktu, misalnya 2027-01-22T07:30.", parser=read_time),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Hanya tampilkan; tidak ada yang dikirim.")
    ] = False,
) -> None:
    """Tampilkan siapa akan diingatkan tentang apa, dan mengapa; tidak ada yang dikirim."""
    # What reminding needs, the other commands start without.
    from bot.messages import pengingat_terminal as kata  # noqa: PLC0415
    from core.services import gladi_pengingat  # noqa: PLC0415

    if not dry_run:
        refuse(kata.HANYA_GLADI)
    settings = load_settings()
    ruang = open_to_read(settings)
    now = ruang.now() if at is None else at
    now = now.replace(tzinfo=ruang.zona) if now.tzinfo is None else now.astimezone(ruang.zona)
    with explained(settings.database_setting):
        hasil = gladi_pengingat.rehearse(ruang.engine, now=now)
    for baris in kata.gladi(hasil):
        typer.echo(baris)
