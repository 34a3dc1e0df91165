"""`ceker demo`: the real bot, against a Telegram of one's own."""

import asyncio
import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import typer

from bot.app import build_application
from bot.catatan_log import configure_logging
from bot.demo import sisi_jam
from bot.demo.jam import Jam, stops
from bot.demo.register import add_entries
from bot.demo.server import start
from bot.demo.tiruan import BotProfile, Persona, Tiruan
from bot.layanan import Layanan, serve, stop_on_signals
from bot.messages import terminal
from bot.ruang import Ruang, utc_now
from bot.scheduler import tick
from core.hak import Peran
from core.kewajiban.atur import Apa, Ubahan
from core.register import JenisRegister
from core.services import atur_kewajiban, lihat_kewajiban, orang, pemuatan
from core.services.basis_data import open_database, sqlite_url
from core.services.contoh_tahun import open_contoh

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

PENGISI = (
    Persona(
        id=1007,
        nama="Staf Hukum",
        keterangan="Staf Bagian Hukum: menulis angka untuk disetujui Kabag",
        username=None,
    ),
    Persona(
        id=1008,
        nama="Kabag Adm. Pembangunan",
        keterangan="Kepala Bagian Administrasi Pembangunan, juga verifikator anggaran",
        username=None,
    ),
    Persona(
        id=1009,
        nama="Kabag Tata Pemerintahan",
        keterangan="Kepala Bagian Tata Pemerintahan: mengisi IKU-2, mengumpulkan IKK LPPD",
        username=None,
    ),
    Persona(
        id=1010,
        nama="Kepala Dinkes",
        keterangan="Kepala Dinas Kesehatan: mendengar bila tenggat unitnya dekat",
        username=None,
    ),
    Persona(
        id=1011,
        nama="Asisten I",
        keterangan="Asisten Pemerintahan dan Kesra: melihat papan tenggat",
        username=None,
    ),
)
"""Those with whom posting and deciding can be tried, beside the others."""
PESERTA = (*ORANG[:-1], *PENGISI, ORANG[-1])

TAHUN_CONTOH = (2025, 2026)
"""The years after the sample's, opened with made-up targets and pagu that say so."""
ADMIN = 1005

PERAN = (
    (1001, Peran.PIMPINAN, "setda"),
    (1002, Peran.KABAG, "bagian-hukum"),
    (1003, Peran.KABAG, "bagian-organisasi"),
    (1003, Peran.VERIFIKATOR, "bagian-organisasi"),
    (1004, Peran.OPERATOR_PD, "dinkes"),
    (ADMIN, Peran.ADMIN, None),
)
PERAN_PENGISI = (
    (1007, Peran.STAF, "bagian-hukum"),
    (1008, Peran.KABAG, "bagian-adpem"),
    (1008, Peran.VERIFIKATOR, "bagian-adpem"),
    (1009, Peran.KABAG, "bagian-tapem"),
    (1009, Peran.VERIFIKATOR, "bagian-tapem"),
    (1010, Peran.KEPALA_PD, "dinkes"),
    (1011, Peran.PIMPINAN, "asisten-1"),
)


PENGELOLA = (
    (1009, JenisRegister.MOU_PKS),
    (1002, JenisRegister.RAPERWAL),
    (1003, JenisRegister.INOVASI),
)
"""Who keeps which register; of kebijakan the demo has nobody."""


class PortTerpakaiError(Exception):
    """The page cannot be served on this port."""


def open_demo(folder: Path, zona: ZoneInfo, jam: Jam | None = None) -> Ruang:
    """Return the demo's own database in this folder, with the sample and its people."""
    folder.mkdir(parents=True, exist_ok=True)
    engine = open_database(sqlite_url(folder.absolute() / "ceker.db"))
    ruang = Ruang(engine, jam=(jam or Jam()).now, zona=zona)
    prepare(ruang)
    open_years(ruang)
    activate_kinds(ruang)
    return ruang


async def run_demo(ruang: Ruang, folder: Path, port: int, jam: Jam) -> None:
    """Answer until a signal comes. Raises PortTerpakaiError."""
    token = f"{BOT.id}:{secrets.token_hex(16)}"
    # Numbered by the real clock: a demo that was in another year leaves no higher ones behind.
    nomor = int(utc_now().timestamp())
    tiruan = Tiruan(token, BOT, PESERTA, now=jam.now, mulai_update_id=nomor)
    penggeser = Penggeser(jam)
    try:
        berjalan = await start(
            tiruan,
            port=port,
            lengkapi=lambda app: sisi_jam.add_routes(app, jam, ruang.zona, penggeser.move),
        )
    except OSError as error:
        raise PortTerpakaiError from error
    configure_logging(token)
    typer.echo(terminal.demo_siap(berjalan.url, str(folder)))
    try:
        app = build_application(token, ruang, api=berjalan.url)
        await serve(app, stop_on_signals(), siap=penggeser.take)
    finally:
        await berjalan.stop()


class Penggeser:
    """Moves the clock of a demo, and lets the bot do on the way what falls due."""

    def __init__(self, jam: Jam) -> None:
        self._jam = jam
        self._layanan: Layanan | None = None
        self._satu = asyncio.Lock()

    def take(self, layanan: Layanan) -> None:
        """Move this bot's time from now on."""
        self._layanan = layanan

    async def move(self, tujuan: datetime) -> None:
        """Go on to this moment. Two who move it at once move it one after the other."""
        async with self._satu:
            for saat in stops(self._jam.now(), max(tujuan, self._jam.now())):
                self._jam.to(saat)
                if self._layanan is not None:
                    await tick(self._layanan.pengirim, self._layanan.ruang)
                    await self._layanan.pengirim.send_due()


def prepare(ruang: Ruang) -> None:
    """Load the sample and give the demo's people their roles; twice is as good as once."""
    pemuatan.muat_acuan(ruang.engine)
    for nama in pemuatan.list_contoh():
        pemuatan.muat_contoh(ruang.engine, nama)
    _give_roles(ruang, PERAN)


def open_years(ruang: Ruang) -> None:
    """Open the years to try posting in, with those who post; twice is as good as once."""
    _give_roles(ruang, PERAN_PENGISI)
    admin = orang.look_up(ruang.engine, ADMIN, admins=frozenset(), now=ruang.now())
    for tahun in TAHUN_CONTOH:
        open_contoh(ruang.engine, admin, tahun, now=ruang.now())
        for telegram_id, jenis in PENGELOLA:
            kabag = orang.look_up(ruang.engine, telegram_id, admins=frozenset(), now=ruang.now())
            add_entries(ruang, kabag, jenis, tahun)


def activate_kinds(ruang: Ruang) -> None:
    """Let there be deadlines to try, all marked as examples; twice is as good as once."""
    now = ruang.now()
    admin = orang.look_up(ruang.engine, ADMIN, admins=frozenset(), now=now)
    for satu in lihat_kewajiban.list_kinds(ruang.engine, admin):
        if satu.aktif_on is None:
            ubahan = [Ubahan(apa=Apa.AKTIF, jenis=satu.kode, baru=True)]
            rencana = atur_kewajiban.preview(ruang.engine, admin, ubahan, now=now)
            atur_kewajiban.change(ruang.engine, None, admin, ubahan, rencana.sidik, now=now)


def _give_roles(ruang: Ruang, peran: Iterable[tuple[int, Peran, str | None]]) -> None:
    nama_of = {satu.id: satu.nama for satu in PESERTA}
    for telegram_id, satu, unit in peran:
        orang.add_user(
            ruang.engine,
            telegram_id,
            nama=nama_of[telegram_id],
            peran=satu,
            unit=unit,
            asal="demo",
            now=ruang.now(),
        )
