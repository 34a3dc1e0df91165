"""The `ceker` command."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot import cli_audit, cli_cadangan, cli_cek, cli_ingatkan, cli_lkjip, cli_tanya, cli_user
from bot.cli_group import Ceker
from bot.cli_setup import (
    explained,
    held,
    load,
    load_settings,
    make_folder,
    open_ruang,
    open_to_read,
    read_port,
    read_time,
    refuse,
)
from bot.jalan import run_bot
from bot.messages import kesehatan as kata_kesehatan
from bot.messages import paket, terminal
from bot.ruang import utc_now
from bot.settings import DemoSettings
from core.hasil_muat import HasilMuat, StatusMuat
from core.kesehatan import RINGAN, complaints
from core.services import kesehatan

MASALAH_TAMPIL = 200

app = typer.Typer(cls=Ceker, help=terminal.BANTUAN, no_args_is_help=True, add_completion=False)
app.add_typer(cli_user.app, name="user")
app.add_typer(cli_audit.app, name="audit")


@app.command()
def run(
    *,
    hapus_webhook: Annotated[
        bool, typer.Option("--hapus-webhook", help="Hapus webhook yang dipasang pada bot ini.")
    ] = False,
) -> None:
    """Jalankan bot di Telegram dengan TELEGRAM_BOT_TOKEN."""
    run_bot(hapus_webhook=hapus_webhook)


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port halaman obrolan.", parser=read_port)] = 8420,
    at: Annotated[
        str | None, typer.Option(help="Mulai pada waktu ini (WIB), misalnya 2027-01-22T07:29.")
    ] = None,
) -> None:
    """Coba CEKER di peramban: tanpa token, tanpa internet, dengan LKjIP 2024."""
    # The stand-in is no part of the bot on Telegram.
    from bot.demo.jalan import PortTerpakaiError, open_demo, run_demo  # noqa: PLC0415
    from bot.demo.jam import Jam  # noqa: PLC0415

    settings = load(DemoSettings)
    jam = Jam(read_time(at, settings.timezone) if at else None)
    folder = settings.data_dir / "demo"
    make_folder(settings.data_dir)
    with held(folder):
        with explained("CEKER_DATA_DIR"):
            ruang = open_demo(folder, settings.timezone, jam)
        try:
            asyncio.run(run_demo(ruang, folder, port, jam))
        except PortTerpakaiError:
            refuse(terminal.port_terpakai(port))
    typer.echo(terminal.BERHENTI)


@app.command()
def init(
    *,
    contoh: Annotated[bool, typer.Option("--contoh", help="Muat juga LKjIP 2024.")] = False,
) -> None:
    """Buat atau mutakhirkan basis data."""
    engine = open_ruang(load_settings()).engine
    typer.echo(terminal.basis_data_siap(engine.url.render_as_string(hide_password=True)))
    if contoh:
        from core.services import pemuatan  # noqa: PLC0415  only loading needs it

        for nama in pemuatan.list_contoh():
            _report(pemuatan.muat_contoh(engine, nama))


@app.command()
def muat(
    folder: Annotated[Path, typer.Argument(help="Folder berisi paket.toml dan tabelnya.")],
) -> None:
    """Muat paket data sendiri; susunannya seperti contoh."""
    from core.services import pemuatan  # noqa: PLC0415  only loading needs it

    ruang = open_ruang(load_settings())
    _report(pemuatan.muat_folder(ruang.engine, folder, now=ruang.now()))


@app.command()
def doctor() -> None:
    """Periksa keadaan bot dan datanya; selesai dengan 1 bila ada yang perlu diperbaiki."""
    settings = load_settings()
    ruang, now = open_to_read(settings), utc_now()
    sehat = kesehatan.examine(ruang.engine, settings.data_dir)
    for label, isi in kata_kesehatan.baris(sehat, now):
        typer.echo(f"{label:<18} {isi}")
    keluhan = list(complaints(sehat, now))
    for satu in keluhan:
        typer.echo(kata_kesehatan.KELUHAN[satu], err=satu not in RINGAN)
    if not keluhan:
        typer.echo(kata_kesehatan.SEHAT)
    if set(keluhan) - RINGAN:
        raise typer.Exit(1)


app.command()(cli_tanya.tanya)
app.command()(cli_cek.cek)
app.command()(cli_lkjip.laporan)
app.command()(cli_ingatkan.ingatkan)
app.command()(cli_cadangan.backup)
app.command()(cli_cadangan.restore)


def _report(hasil: HasilMuat) -> None:
    for masalah in hasil.masalah[:MASALAH_TAMPIL]:
        typer.echo(paket.kalimat(masalah), err=True)
    if lagi := len(hasil.masalah[MASALAH_TAMPIL:]):
        typer.echo(paket.selebihnya(lagi), err=True)
    if hasil.status is StatusMuat.DITOLAK:
        refuse(terminal.dimuat(hasil))
    typer.echo(terminal.dimuat(hasil))
