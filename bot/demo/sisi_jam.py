"""The clock beside the chat page: what time it is, and moving it on."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.demo.jam import Jam, MundurError
from bot.demo.sisi_orang import explained

Majukan = Callable[[datetime], Awaitable[None]]


def add_routes(app: web.Application, jam: Jam, zona: ZoneInfo, majukan: Majukan) -> None:
    """Let the page see the clock and move it; `majukan` takes the moment."""

    async def show(request: web.Request) -> web.Response:
        del request
        return _told(jam, zona)

    async def move(request: web.Request) -> web.Response:
        """{"ke": "2027-01-22T07:30"}, in the city's zone where it names none."""
        isi = await request.json()
        tertulis = datetime.fromisoformat(str(isi["ke"]))
        tujuan = tertulis if tertulis.tzinfo else tertulis.replace(tzinfo=zona)
        try:
            jam.check(tujuan)
        except MundurError:
            return web.json_response({"error": "jam hanya maju"}, status=400)
        await majukan(tujuan)
        return _told(jam, zona)

    app.router.add_get("/sim/clock", explained(show))
    app.router.add_post("/sim/clock", explained(move))


def _told(jam: Jam, zona: ZoneInfo) -> web.Response:
    # Without its zone: the page shows the city's time wherever its reader is.
    return web.json_response({"now": jam.now().astimezone(zona).strftime("%Y-%m-%dT%H:%M:%S")})
