"""`ceker demo`: the real bot, against a Telegram of one's own."""

import secrets
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot.app import build_application
from bot.catatan_log import configure_logging
from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.layanan import serve, stop_on_signals
from bot.messages import terminal
from bot.ruang import Ruang, utc_now
from core.hak import Peran
from core.services import orang, pemuatan
from core.services.basis_data import open_database, sqlite_url

BOT = BotProfile(id=8420, username="ceker_demo_bot", nama="CEKER")

ORANG = (
    Persona(
        id=1001,
        nama="Sekretaris Daerah",
        keterangan="Pimpinan: melihat capaian dan anggaran semua unit",
        username=None,
    ),
    Persona(
        id=1002,
        nama="Kabag Hukum",
        keterangan="Kepala Bagian Hukum: bertanggung jawab atas angka bagiannya",
        username=None,
    ),
    Persona(
        id=1003,
        nama="Kabag Organisasi",
        keterangan="Kepala Bagian Organisasi, juga verifikator kinerja",
        username=None,
    ),
    Persona(
        id=1004,
        nama="Operator Dinkes",
        keterangan="Operator Dinas Kesehatan: hanya melihat unitnya sendiri",
        username=None,
    ),
    Persona(
        id=1005,
        nama="Admin CEKER",
        keterangan="Admin: mengurus pengguna dan data",
        username=None,
    ),
    Persona(
        id=1006,
        nama="Tamu",
        keterangan="Belum terdaftar: hanya diberi tahu cara meminta akses",
        username=None,
    ),
)

PERAN = (
    (1001, Peran.PIMPINAN, "setda"),
    (1002, Peran.KABAG, "bagian-hukum"),
    (1003, Peran.KABAG, "bagian-organisasi"),
    (1003, Peran.VERIFIKATOR, "bagian-organisasi"),
    (1004, Peran.OPERATOR_PD, "dinkes"),
    (1005, Peran.ADMIN, None),
)


class PortTerpakaiError(Exception):
    """The page cannot be served on this port."""


def open_demo(folder: Path, zona: ZoneInfo) -> Ruang:
    """Return the demo's own database in this folder, with the sample and its people."""
    folder.mkdir(parents=True, exist_ok=True)
    ruang = Ruang(open_database(sqlite_url(folder.absolute() / "ceker.db")), zona=zona)
    prepare(ruang)
    return ruang


async def run_demo(ruang: Ruang, folder: Path, port: int) -> None:
    """Answer until a signal comes. Raises PortTerpakaiError."""
    token = f"{BOT.id}:{secrets.token_hex(16)}"
    tiruan = Tiruan(token, BOT, ORANG, now=utc_now)
    try:
        berjalan = await start(tiruan, port=port)
    except OSError as error:
        raise PortTerpakaiError from error
    configure_logging(token)
    typer.echo(terminal.demo_siap(berjalan.url, str(folder)))
    try:
        await serve(build_application(token, ruang, api=berjalan.url), stop_on_signals())
    finally:
        await berjalan.stop()


def prepare(ruang: Ruang) -> None:
    """Load the sample and give the demo's people their roles; twice is as good as once."""
    pemuatan.muat_acuan(ruang.engine)
    for nama in pemuatan.list_contoh():
        pemuatan.muat_contoh(ruang.engine, nama)
    nama_of = {satu.id: satu.nama for satu in ORANG}
    for telegram_id, peran, unit in PERAN:
        orang.add_user(
            ruang.engine,
            telegram_id,
            nama=nama_of[telegram_id],
            peran=peran,
            unit=unit,
            asal="demo",
            now=ruang.now(),
        )
