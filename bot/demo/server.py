"""One server on loopback: the Bot API, the persons' side of it, and the chat page."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.demo import sisi_orang
from bot.demo.metode import METODE, Berkas, Metode
from bot.demo.tiruan import Json, Tiruan
from bot.demo.tolak import TolakError

ALAMAT = "127.0.0.1"
LOOPBACK = {ALAMAT, "localhost", "[::1]"}
UNGGAH_MAKSIMUM = 50 * 1024 * 1024
TIRUAN = web.AppKey("tiruan", Tiruan)


@dataclass(frozen=True, slots=True)
class Berjalan:
    """A running server; `url` has no slash at its end."""

    url: str
    runner: web.AppRunner

    async def stop(self) -> None:
        await self.runner.cleanup()


async def start(tiruan: Tiruan, *, port: int = 0) -> Berjalan:
    """Listen on loopback, on a free port for 0. Raises OSError where the port is taken."""
    app = web.Application(client_max_size=UNGGAH_MAKSIMUM, middlewares=[_only_from_here])
    app[TIRUAN] = tiruan
    app.router.add_route("*", r"/bot{token:[^/]+}/{metode}", _bot_api)
    app.router.add_get(r"/file/bot{token:[^/]+}/{path:.+}", _bot_file)
    sisi_orang.add_routes(app, tiruan)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    try:
        await web.TCPSite(runner, ALAMAT, port).start()
    except OSError:
        await runner.cleanup()
        raise
    host, bound = runner.addresses[0][:2]
    return Berjalan(f"http://{host}:{bound}", runner)


@web.middleware
async def _only_from_here(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse other hosts' names (DNS rebinding) and other sites' forms."""
    host = request.host.rsplit(":", 1)[0] if ":" in request.host else request.host
    origin = request.headers.get("Origin")
    if host not in LOOPBACK or (origin and origin != f"http://{request.host}"):
        return web.Response(status=403, text="only from this machine")
    return await handler(request)


async def _bot_api(request: web.Request) -> web.Response:
    tiruan = request.app[TIRUAN]
    nama = request.match_info["metode"]
    try:
        _check_token(tiruan, request.match_info["token"])
        isi, berkas = await _parameters(request)
        metode = _method(tiruan, nama)
        tiruan.calls.append((nama, isi))
        return web.json_response({"ok": True, "result": await metode(tiruan, isi, berkas)})
    except TolakError as tolak:
        badan: Json = {"ok": False, "error_code": tolak.kode, "description": tolak.alasan}
        if tolak.parameters:
            badan["parameters"] = tolak.parameters
        return web.json_response(badan, status=tolak.kode)


def _method(tiruan: Tiruan, nama: str) -> Metode:
    """Return the method, whatever its case; what Telegram does not know is noted."""
    for satu, metode in METODE.items():
        if satu.lower() == nama.lower():
            return metode
    tiruan.refused.append(nama)
    raise TolakError(404, "Not Found")


async def _bot_file(request: web.Request) -> web.Response:
    tiruan = request.app[TIRUAN]
    berkas = tiruan.berkas.get(request.match_info["path"].rsplit("/", 1)[-1])
    if request.match_info["token"] != tiruan.token or berkas is None:
        return web.json_response(
            {"ok": False, "error_code": 404, "description": "Not Found"}, status=404
        )
    return web.Response(body=berkas.isi, content_type=berkas.mime)


def _check_token(tiruan: Tiruan, token: str) -> None:
    if token == tiruan.token:
        return
    nomor, titik, _ = token.partition(":")
    if nomor.isdigit() and titik:
        raise TolakError(401, "Unauthorized")
    raise TolakError(404, "Not Found")


async def _parameters(request: web.Request) -> tuple[Json, Berkas]:
    """Return parameters and uploads from the query, a form or a JSON body."""
    isi: dict[str, Any] = dict(request.query)
    berkas: Berkas = {}
    if request.content_type == "application/json" and request.can_read_body:
        isi |= json.loads(await request.text())
    elif request.method == "POST":
        for kunci, nilai in (await request.post()).items():
            if isinstance(nilai, FileField):
                berkas[kunci] = (nilai.filename, nilai.content_type, nilai.file.read())
            else:
                isi[kunci] = nilai
    return isi, berkas
