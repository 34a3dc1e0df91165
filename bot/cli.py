"""The `ceker` command."""

import asyncio
import logging
from pathlib import Path
from typing import Annotated

import typer
from telegram.error import InvalidToken

from bot import cli_cadangan, rute
from bot.app import build_application
from bot.catatan_log import configure_logging
from bot.cli_setup import load_settings, open_ruang, refuse
from bot.intake.penerima import PollerLainError
from bot.layanan import serve, stop_on_signals
from bot.messages import kesalahan, paket, pengaturan, terminal
from bot.messages import kesehatan as kata_kesehatan
from bot.messages.umum import jabatan
from bot.render import polos
from bot.ruang import Ruang, utc_now
from core.errors import DomainError, FolderTerpakaiError
from core.hak import Kapasitas, Peran
from core.kesehatan import RINGAN, complaints
from core.services import kesehatan, orang, pemuatan
from core.services.pemakaian import hold_folder
from core.services.pemuatan import HasilMuat, StatusMuat

app = typer.Typer(help=terminal.BANTUAN, no_args_is_help=True, add_completion=False)
user = typer.Typer(help="Pengguna dan perannya.", no_args_is_help=True)
app.add_typer(user, name="user")
log = logging.getLogger(__name__)


@app.command()
def run() -> None:
    """Jalankan bot di Telegram dengan TELEGRAM_BOT_TOKEN."""
    settings = load_settings()
    if settings.telegram_bot_token is None:
        refuse(pengaturan.TANPA)
    token = settings.telegram_bot_token.get_secret_value()
    configure_logging(token)
    try:
        # Held before the database is opened, which may carry an interrupted restore through.
        with hold_folder(settings.data_dir):
            ruang = open_ruang(settings)
            orang.sync_admins(ruang.engine, settings.admins, now=ruang.now())
            typer.echo(terminal.JALAN)
            asyncio.run(_run(token, ruang, settings.telegram_api))
    except InvalidToken:
        refuse(pengaturan.DITOLAK)
    except FolderTerpakaiError as error:
        refuse(kesalahan.explain(error))
    except PollerLainError:
        refuse(terminal.POLLER_LAIN)
    typer.echo(terminal.BERHENTI)


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Port halaman obrolan.", min=0, max=65535)] = 8420,
) -> None:
    """Coba CEKER di peramban: tanpa token, tanpa internet, dengan LKjIP 2024."""
    # The stand-in is no part of the bot on Telegram.
    from bot.demo.jalan import open_demo, run_demo  # noqa: PLC0415

    settings = load_settings()
    folder = settings.data_dir / "demo"
    try:
        with hold_folder(folder):
            asyncio.run(run_demo(open_demo(folder, settings.timezone), folder, port))
    except FolderTerpakaiError as error:
        refuse(kesalahan.explain(error))
    except OSError:
        refuse(terminal.port_terpakai(port))
    typer.echo(terminal.BERHENTI)


@app.command()
def init(
    *,
    contoh: Annotated[bool, typer.Option("--contoh", help="Muat juga LKjIP 2024.")] = False,
) -> None:
    """Buat atau mutakhirkan basis data."""
    settings = load_settings()
    engine = open_ruang(settings).engine
    typer.echo(terminal.basis_data_siap(engine.url.render_as_string(hide_password=True)))
    if contoh:
        for nama in pemuatan.list_contoh():
            _report(pemuatan.muat_contoh(engine, nama))


@app.command()
def muat(
    folder: Annotated[Path, typer.Argument(help="Folder berisi paket.toml dan tabelnya.")],
) -> None:
    """Muat paket data sendiri; susunannya seperti contoh."""
    _report(pemuatan.muat_folder(open_ruang(load_settings()).engine, folder))


@app.command()
def tanya(
    teks: Annotated[str, typer.Argument(help='Misalnya "/capaian 2024".')],
    sebagai: Annotated[int, typer.Option("--as", help="Nomor akun Telegram penanya.")],
) -> None:
    """Tampilkan satu jawaban tanpa Telegram."""
    ruang = open_ruang(load_settings())
    pelaku = orang.recognize(ruang.engine, sebagai, nama=str(sebagai), now=ruang.now())
    jawaban = rute.jawab_teks(ruang, pelaku, teks)
    typer.echo(polos(jawaban.html))
    for baris in jawaban.tombol:
        typer.echo("  ".join(f"[{tombol.teks}]" for tombol in baris))


@user.command("add")
def user_add(
    *,
    telegram_id: Annotated[int, typer.Option(help="Nomor akun Telegram.", min=1)],
    name: Annotated[str, typer.Option(help="Nama.")],
    role: Annotated[Peran, typer.Option(help="Peran.")],
    unit: Annotated[str | None, typer.Option(help="Kode unit, misalnya bagian-hukum.")] = None,
    capacity: Annotated[Kapasitas, typer.Option(help="Kapasitas.")] = Kapasitas.DEFINITIF,
) -> None:
    """Beri seseorang peran, berlaku mulai hari ini."""
    ruang = open_ruang(load_settings())
    try:
        pelaku = orang.add_user(
            ruang.engine,
            telegram_id,
            nama=name,
            peran=role,
            unit=unit,
            kapasitas=capacity,
            asal="cli",
            now=ruang.now(),
        )
    except DomainError as error:
        refuse(polos(kesalahan.explain(error)))
    peran = "; ".join(jabatan(tugas) for tugas in pelaku.penugasan)
    typer.echo(terminal.pengguna_ditambah(pelaku.nama, telegram_id, peran))


@user.command("list")
def user_list() -> None:
    """Tampilkan pengguna, peran, dan apakah bot dapat menghubunginya."""
    ruang = open_ruang(load_settings())
    anggota = orang.list_users(ruang.engine, now=ruang.now())
    for satu in anggota:
        typer.echo(terminal.pengguna(satu))
    if not anggota:
        typer.echo(terminal.BELUM_ADA_PENGGUNA)


@app.command()
def doctor() -> None:
    """Periksa keadaan bot dan datanya; selesai dengan 1 bila ada yang perlu diperbaiki."""
    settings = load_settings()
    ruang, now = open_ruang(settings), utc_now()
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


app.command()(cli_cadangan.backup)
app.command()(cli_cadangan.restore)


async def _run(token: str, ruang: Ruang, api: str) -> None:
    await serve(build_application(token, ruang, api=api), stop_on_signals())


def _report(hasil: HasilMuat) -> None:
    for masalah in hasil.masalah:
        typer.echo(paket.kalimat(masalah), err=True)
    if hasil.status is StatusMuat.DITOLAK:
        refuse(terminal.dimuat(hasil))
    typer.echo(terminal.dimuat(hasil))
