"""The side of whoever tests the bot: groups, faults, limits, raw updates, a fresh start."""

from aiohttp import web

from bot.demo.gangguan import Gangguan, Jenis
from bot.demo.laju import Laju
from bot.demo.sisi_orang import explained
from bot.demo.tiruan import Tiruan


def add_routes(app: web.Application, tiruan: Tiruan) -> None:
    """Add what no person could do to the server."""
    uji = _Uji(tiruan)
    for alamat, handler in (
        ("/sim/groups", uji.make_group),
        ("/sim/groups/{id}/message", uji.say),
        ("/sim/groups/{id}/migrate", uji.migrate),
        ("/sim/groups/{id}/bot", uji.bot_status),
        ("/sim/fault", uji.fault),
        ("/sim/limits", uji.limits),
        ("/sim/updates", uji.updates),
        ("/sim/reset", uji.reset),
    ):
        app.router.add_post(alamat, explained(handler))
    app.router.add_get("/sim/groups/{id}/transcript", explained(uji.transcript))


class _Uji:
    """Handlers for one stand-in; each takes and gives JSON."""

    def __init__(self, tiruan: Tiruan) -> None:
        self.tiruan = tiruan

    def _id(self, request: web.Request) -> int:
        nomor = int(request.match_info["id"])
        if nomor not in self.tiruan.grup:
            raise web.HTTPNotFound
        return nomor

    async def make_group(self, request: web.Request) -> web.Response:
        """{"title": ..., "members": [ids], "bot": "member"} -> {"id": ...}"""  # noqa: D415
        isi = await request.json()
        anggota = [int(satu) for satu in isi["members"]]
        if not anggota or not set(anggota) <= self.tiruan.people.keys():
            raise ValueError(anggota)
        nomor = self.tiruan.make_group(
            str(isi["title"]), anggota, bot=str(isi.get("bot", "member"))
        )
        return web.json_response({"id": nomor})

    async def say(self, request: web.Request) -> web.Response:
        """{"person": id, "text": ...}"""  # noqa: D415
        nomor, isi = self._id(request), await request.json()
        self.tiruan.say(int(isi["person"]), str(isi["text"]), chat_id=nomor)
        return web.json_response({})

    async def transcript(self, request: web.Request) -> web.Response:
        return web.json_response({"messages": self.tiruan.transcript(self._id(request))})

    async def migrate(self, request: web.Request) -> web.Response:
        return web.json_response({"id": self.tiruan.migrate(self._id(request))})

    async def bot_status(self, request: web.Request) -> web.Response:
        """{"status": "administrator" | "member" | "left" | "kicked"}"""  # noqa: D415
        isi = await request.json()
        self.tiruan.change_bot_status(self._id(request), str(isi["status"]))
        return web.json_response({})

    async def fault(self, request: web.Request) -> web.Response:
        """The fields of Gangguan; {} clears what is still to come."""
        isi = await request.json()
        if not isi:
            self.tiruan.gangguan.clear()
            return web.json_response({})
        self.tiruan.gangguan.add(Gangguan(**isi | {"jenis": Jenis(isi["jenis"])}))
        return web.json_response({})

    async def limits(self, request: web.Request) -> web.Response:
        """{"on": bool, "delay": seconds a call}"""  # noqa: D415
        isi = await request.json()
        self.tiruan.laju = Laju() if isi.get("on") else None
        self.tiruan.jeda_detik = float(isi.get("delay", 0))
        return web.json_response({})

    async def updates(self, request: web.Request) -> web.Response:
        """[update, ...] as they are: malformed, replayed, out of order."""
        self.tiruan.antrean.put_raw(*(await request.json()))
        return web.json_response({})

    async def reset(self, request: web.Request) -> web.Response:
        del request
        self.tiruan.reset()
        self.tiruan.gangguan.clear()
        return web.json_response({})
