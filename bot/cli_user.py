"""`ceker user`: people, their roles, and when these begin and end."""

from typing import Annotated

import typer

from bot.cli_setup import explained, load_settings, open_ruang_there, open_to_read, read_account
from bot.messages import terminal
from core.hak import Kapasitas, Peran
from core.services import orang

app = typer.Typer(help=terminal.BANTUAN_USER, no_args_is_help=True)

Nomor = Annotated[int, typer.Option(help="Nomor akun Telegram.", parser=read_account)]
Unit = Annotated[str | None, typer.Option(help="Kode unit, misalnya bagian-hukum.")]


@app.command("add")
def add(
    *,
    telegram_id: Nomor,
    name: Annotated[str, typer.Option(help="Nama.")],
    role: Annotated[Peran, typer.Option(help="Peran.")],
    unit: Unit = None,
    capacity: Annotated[
        Kapasitas | None, typer.Option(help="Kapasitas; bawaan: definitif.")
    ] = None,
) -> None:
    """Beri seseorang peran, berlaku mulai hari ini."""
    settings = load_settings()
    ruang = open_ruang_there(settings)
    with explained(settings.database_setting):
        hasil = orang.add_user(
            ruang.engine,
            telegram_id,
            nama=name,
            peran=role,
            unit=unit,
            kapasitas=capacity,
            asal="cli",
            now=ruang.now(),
        )
    typer.echo(terminal.pengguna_ditambah(hasil))


@app.command("end")
def end(
    *,
    telegram_id: Nomor,
    role: Annotated[Peran, typer.Option(help="Peran yang berakhir.")],
    unit: Unit = None,
) -> None:
    """Akhiri peran seseorang, mulai hari ini; riwayatnya tetap ada."""
    settings = load_settings()
    ruang = open_ruang_there(settings)
    with explained(settings.database_setting):
        berakhir, pelaku = orang.end_role(
            ruang.engine,
            telegram_id,
            peran=role,
            unit=unit,
            asal="cli",
            admins=settings.admins,
            now=ruang.now(),
        )
    typer.echo(terminal.peran_diakhiri(berakhir, pelaku))


@app.command("list")
def list_all() -> None:
    """Tampilkan pengguna, peran, dan apakah bot dapat menghubunginya."""
    settings = load_settings()
    ruang = open_to_read(settings)
    anggota = orang.list_users(ruang.engine, now=ruang.now(), admins=settings.admins)
    for satu in anggota:
        typer.echo(terminal.pengguna(satu))
    if not anggota:
        typer.echo(terminal.BELUM_ADA_PENGGUNA)
