"""One server on loopback: the Bot API, the persons' side of it, and the chat page."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.demo import sisi_orang, sisi_uji
from bot.demo.gangguan import BERKAS, Gangguan, Jenis
from bot.demo.metode import METODE, TERBATAS, Berkas, Metode
from bot.demo.tiruan import Json, Tiruan
from bot.demo.tolak import TolakError, bad_request

ALAMAT = "127.0.0.1"
LOOPBACK = {ALAMAT, "localhost", "[::1]"}
UNGGAH_MAKSIMUM = 50 * 1024 * 1024
TIRUAN = web.AppKey("tiruan", Tiruan)
_MENURUT_NAMA = {nama.lower(): nama for nama in METODE}


@dataclass(frozen=True, slots=True)
class Berjalan:
    """A running server; `url` has no slash at its end."""

    url: str
    runner: web.AppRunner

    async def stop(self) -> None:
        await self.runner.cleanup()


async def start(
    tiruan: Tiruan, *, port: int = 0, lengkapi: Callable[[web.Application], None] | None = None
) -> Berjalan:
    """Listen on loopback, on a free port for 0. Raises OSError where the port is taken.

    `lengkapi` adds further routes.
    """
    app = web.Application(client_max_size=UNGGAH_MAKSIMUM, middlewares=[_only_from_here])
    app[TIRUAN] = tiruan
    app.router.add_route("*", r"/bot{token:[^/]+}/{metode}", _bot_api)
    app.router.add_get(r"/file/bot{token:[^/]+}/{path:.+}", _bot_file)
    sisi_orang.add_routes(app, tiruan)
    sisi_uji.add_routes(app, tiruan)
    if lengkapi is not None:
        lengkapi(app)
    # A call that the bot has given up is not worked on any longer.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2, handler_cancellation=True)
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


async def _bot_api(request: web.Request) -> web.StreamResponse:
    tiruan = request.app[TIRUAN]
    try:
        _check_token(tiruan, request.match_info["token"])
        nama = _known(tiruan, request.match_info["metode"])
        isi, berkas = await _parameters(request)
        tiruan.note_call(nama, isi)
        if tiruan.jeda_detik and nama != "getUpdates":
            await asyncio.sleep(tiruan.jeda_detik)

        async def act() -> web.Response:
            return web.json_response(await _act(tiruan, nama, isi, berkas))

        if gangguan := tiruan.gangguan.take(nama, isi):
            return await _disturbed(request, gangguan, act)
        return await act()
    except TolakError as tolak:
        return _refusal(tolak)


async def _act(tiruan: Tiruan, nama: str, isi: Json, berkas: Berkas) -> Json:
    """Do what the call asks, within the limits on sending."""
    if tiruan.laju and nama in TERBATAS and str(isi.get("chat_id", "")).lstrip("-").isdigit():
        tunggu = tiruan.laju.take(int(isi["chat_id"]), tiruan.now())
        if tunggu is not None:
            raise _too_many(tunggu)
    metode: Metode = METODE[nama]
    try:
        return {"ok": True, "result": await metode(tiruan, isi, berkas)}
    except (LookupError, TypeError, ValueError, AttributeError, OverflowError, RecursionError):
        # A parameter of a shape that no method expects.
        raise bad_request("can't parse parameters") from None


def _refusal(tolak: TolakError) -> web.Response:
    badan: Json = {"ok": False, "error_code": tolak.kode, "description": tolak.alasan}
    if tolak.parameters:
        badan["parameters"] = tolak.parameters
    return web.json_response(badan, status=tolak.kode)


async def _disturbed(
    request: web.Request, gangguan: Gangguan, act: Callable[[], Awaitable[web.Response]]
) -> web.StreamResponse:
    """Answer, or fail to, as the fault says."""
    match gangguan.jenis:
        case Jenis.GALAT:
            raise TolakError(500, "Internal Server Error")
        case Jenis.GERBANG:
            return web.Response(status=502, text="<html>Bad Gateway</html>")
        case Jenis.BANJIR:
            raise _too_many(int(gangguan.detik))
        case Jenis.LAMBAT:
            await asyncio.sleep(gangguan.detik)
            return await act()
        case Jenis.PUTUS_SEBELUM:
            return _hang_up(request)
        case Jenis.PUTUS_SESUDAH:
            await act()
            return _hang_up(request)
        case Jenis.TERPOTONG:
            return await _cut_off(request, await act())
        case Jenis.BISU:
            await act()
            # Until the bot gives up, which cancels this handler.
            await asyncio.Event().wait()
    raise AssertionError(gangguan.jenis)


async def _cut_off(request: web.Request, jawaban: web.Response) -> web.StreamResponse:
    """Send half of an answer that promises all of it, and hang up."""
    isi = jawaban.body
    if not isinstance(isi, bytes):
        raise TypeError(type(isi))
    setengah = web.StreamResponse(headers={"Content-Length": str(len(isi))})
    await setengah.prepare(request)
    await setengah.write(isi[: len(isi) // 2])
    if request.transport is not None:
        request.transport.close()
    return setengah


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _too_many(detik: int) -> TolakError:
    return TolakError(429, f"Too Many Requests: retry after {detik}", retry_after=detik)


def _known(tiruan: Tiruan, nama: str) -> str:
    """Return the method's own spelling; what Telegram does not know is noted and refused."""
    if nama.lower() not in _MENURUT_NAMA:
        tiruan.refused.append(nama)
        raise TolakError(404, "Not Found")
    return _MENURUT_NAMA[nama.lower()]


async def _bot_file(request: web.Request) -> web.StreamResponse:
    tiruan, path = request.app[TIRUAN], request.match_info["path"]
    berkas = tiruan.berkas.get(path.rsplit("/", 1)[-1])
    if request.match_info["token"] != tiruan.token or berkas is None:
        return _refusal(TolakError(404, "Not Found"))
    tiruan.note_call(BERKAS, {"file_path": path})

    async def act() -> web.Response:
        return web.Response(body=berkas.isi, content_type=berkas.mime)

    gangguan = tiruan.gangguan.take(BERKAS, {})
    try:
        return await (_disturbed(request, gangguan, act) if gangguan else act())
    except TolakError as tolak:
        return _refusal(tolak)


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
        isi |= _body(await request.text())
    elif request.method == "POST":
        for kunci, nilai in (await request.post()).items():
            if isinstance(nilai, FileField):
                berkas[kunci] = (nilai.filename, nilai.content_type, nilai.file.read())
            else:
                isi[kunci] = nilai
    return isi, berkas


def _body(teks: str) -> Json:
    try:
        isi = json.loads(teks)
    except (ValueError, RecursionError):
        raise bad_request("can't parse JSON object") from None
    if not isinstance(isi, dict):
        raise bad_request("object expected as request body")
    return isi
