"""The persons' side: what the chat page asks and does."""

import asyncio
import json
import mimetypes
from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from aiohttp import web
from aiohttp.web_request import FileField

from bot.demo.tiruan import Json, Tiruan
from bot.demo.tolak import TolakError

HALAMAN = files("bot.demo") / "halaman"
KEPALA = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
DETAK_DETIK = 15
"""How often a silent stream of events says that it is still there."""
SAMBUNG_LAGI_MS = 1000
"""How soon a page asks again for a stream that broke."""
TEKS_MAKSIMUM, CAPTION_MAKSIMUM = 4096, 1024
"""What Telegram's apps let one send."""
KIRIMAN = {"photo", "document", "sticker", "voice", "video"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_routes(app: web.Application, tiruan: Tiruan) -> None:
    """Add the page and its API to the server."""
    orang = _Orang(tiruan)
    app.router.add_get("/", _page)
    app.router.add_get("/halaman/{nama}", _page)
    app.router.add_get("/sim/bot", explained(orang.bot))
    app.router.add_get("/sim/people", explained(orang.people))
    app.router.add_get("/sim/people/{id}/transcript", explained(orang.transcript))
    app.router.add_get("/sim/people/{id}/commands", explained(orang.commands))
    app.router.add_get("/sim/files/{file_id}", explained(orang.file))
    app.router.add_get("/sim/events", explained(orang.events))
    for nama, handler in (
        ("message", orang.message),
        ("edit", orang.edit),
        ("file", orang.file_upload),
        ("tap", orang.tap),
        ("block", orang.block),
        ("unblock", orang.unblock),
    ):
        app.router.add_post(f"/sim/people/{{id}}/{nama}", explained(handler))


def explained(handler: Handler) -> Handler:
    """Answer what a person cannot do with 400 and the reason, never with a stack trace."""

    async def explained(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except TolakError as tolak:
            return web.json_response({"error": tolak.alasan}, status=400)
        except (LookupError, ValueError, TypeError, RecursionError, OverflowError):
            return web.json_response({"error": "isi permintaan tidak lengkap"}, status=400)

    return explained


async def _page(request: web.Request) -> web.Response:
    # Chosen from what there is, never joined to a path: a name may hold "/" or "..".
    berkas = {satu.name: satu for satu in HALAMAN.iterdir() if satu.is_file()}
    nama = request.match_info.get("nama", "index.html")
    if nama not in berkas:
        raise web.HTTPNotFound
    jenis = mimetypes.guess_type(nama)[0] or "application/octet-stream"
    return web.Response(
        body=berkas[nama].read_bytes(), content_type=jenis, charset="utf-8", headers=KEPALA
    )


class _Orang:
    """Handlers for one stand-in."""

    def __init__(self, tiruan: Tiruan) -> None:
        self.tiruan = tiruan

    def _id(self, request: web.Request) -> int:
        nomor = int(request.match_info["id"])
        if nomor not in self.tiruan.people:
            raise web.HTTPNotFound
        return nomor

    async def bot(self, request: web.Request) -> web.Response:
        del request
        bot = self.tiruan.bot
        return web.json_response(
            {
                "id": bot.id,
                "username": bot.username,
                "nama": bot.nama,
                "keterangan": self.tiruan.profil.get("description", ""),
                "siap": self.tiruan.antrean.pollers > 0,
            }
        )

    async def people(self, request: web.Request) -> web.Response:
        del request
        return web.json_response([self._person(nomor) for nomor in self.tiruan.people])

    async def transcript(self, request: web.Request) -> web.Response:
        nomor = self._id(request)
        self.tiruan.unread[nomor] = 0
        return web.json_response({"messages": self.tiruan.transcript(nomor)})

    async def commands(self, request: web.Request) -> web.Response:
        return web.json_response(self.tiruan.commands_of(self._id(request)))

    async def file(self, request: web.Request) -> web.Response:
        berkas = self.tiruan.berkas.get(request.match_info["file_id"])
        if berkas is None:
            raise web.HTTPNotFound
        # Only pictures open in the page; whatever else was sent is downloaded, not run.
        gambar = berkas.mime in {"image/png", "image/jpeg"}
        letak = "inline" if gambar else "attachment"
        return web.Response(
            body=berkas.isi,
            content_type=berkas.mime if gambar else "application/octet-stream",
            headers=KEPALA
            | {"Content-Disposition": f"{letak}; filename*=UTF-8''{quote(berkas.nama, safe='')}"},
        )

    async def message(self, request: web.Request) -> web.Response:
        nomor, isi = self._id(request), await request.json()
        self.tiruan.say(nomor, _text(isi), reply_to=_reply_to(isi))
        return web.json_response({"message": self.tiruan.transcript(nomor)[-1]})

    async def edit(self, request: web.Request) -> web.Response:
        nomor, isi = self._id(request), await request.json()
        self.tiruan.edit(nomor, int(isi["message_id"]), _text(isi))
        return web.json_response({})

    async def tap(self, request: web.Request) -> web.Response:
        nomor, isi = self._id(request), await request.json()
        self.tiruan.tap(nomor, int(isi["message_id"]), str(isi["data"]))
        return web.json_response({"callback_query_id": next(reversed(self.tiruan.callbacks))})

    async def file_upload(self, request: web.Request) -> web.Response:
        nomor, isi = self._id(request), await request.post()
        berkas = isi["file"]
        if not isinstance(berkas, FileField):
            raise TypeError("file")
        kind = str(isi.get("kind", "document"))
        # A form's lines end as on a typewriter.
        caption = str(isi.get("caption", "")).replace("\r\n", "\n")
        if kind not in KIRIMAN or len(caption) > CAPTION_MAKSIMUM:
            raise ValueError(kind)
        self.tiruan.send_file(
            nomor,
            kind,
            berkas.filename,
            berkas.file.read(),
            caption=caption,
            mime=berkas.content_type,
            reply_to=_reply_to(isi),
        )
        return web.json_response({"message": self.tiruan.transcript(nomor)[-1]})

    async def block(self, request: web.Request) -> web.Response:
        self.tiruan.block(self._id(request))
        return web.json_response({})

    async def unblock(self, request: web.Request) -> web.Response:
        self.tiruan.block(self._id(request), blocked=False)
        return web.json_response({})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream what happens in this person's chat until they look away."""
        nomor = int(request.query.get("person", "0"))
        if nomor not in self.tiruan.people:
            raise web.HTTPNotFound
        # Listens before it answers: whoever sees the stream open has missed nothing since.
        antrean: asyncio.Queue[tuple[str, Json]] = asyncio.Queue()
        self.tiruan.listeners[nomor].add(antrean)
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        try:
            await response.prepare(request)
            await response.write(f"retry: {SAMBUNG_LAGI_MS}\n\n".encode())
            while True:
                await response.write(await _next_event(antrean))
        except (ConnectionResetError, asyncio.CancelledError):
            return response
        finally:
            self.tiruan.listeners[nomor].discard(antrean)

    def _person(self, nomor: int) -> Json:
        orang = self.tiruan.people[nomor]
        return {
            "id": nomor,
            "nama": orang.nama,
            "keterangan": orang.keterangan,
            "username": orang.username,
            "started": nomor in self.tiruan.started,
            "blocked": nomor in self.tiruan.blocked,
            "unread": self.tiruan.unread[nomor],
        }


async def _next_event(antrean: asyncio.Queue[tuple[str, Json]]) -> bytes:
    try:
        event, isi = await asyncio.wait_for(antrean.get(), DETAK_DETIK)
    except TimeoutError:
        return b": masih di sini\n\n"
    return f"event: {event}\ndata: {json.dumps(isi)}\n\n".encode()


def _text(isi: Json) -> str:
    """Return the text to send. Raises ValueError where Telegram's apps send none."""
    teks = str(isi["text"]).strip()
    if not 1 <= len(teks) <= TEKS_MAKSIMUM:
        raise ValueError(teks)
    return teks


def _reply_to(isi: Mapping[str, Any]) -> int | None:
    return int(isi["reply_to"]) if isi.get("reply_to") else None
