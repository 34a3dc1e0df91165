"""A Telegram of one's own: chats, messages, updates, files and command lists, in memory."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.demo.entitas import to_html
from bot.demo.tolak import bad_request, forbidden

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class BotProfile:
    id: int
    username: str
    nama: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """Somebody one can be: `keterangan` tells the visitor who that is."""

    id: int
    nama: str
    keterangan: str
    username: str | None
    language_code: str = "id"

    def to_api(self) -> Json:
        user: Json = {
            "id": self.id,
            "is_bot": False,
            "first_name": self.nama,
            "language_code": self.language_code,
        }
        return user | ({"username": self.username} if self.username else {})


@dataclass(slots=True, kw_only=True)
class Pesan:
    """A message; `media` is (kind, Bot API object), `tombol` an inline keyboard."""

    message_id: int
    chat_id: int
    from_id: int
    date: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: tuple[str, Json] | None = None
    tombol: list[list[Json]] | None = None
    reply_to: int | None = None
    edit_date: datetime | None = None
    pinned: bool = False


@dataclass(slots=True)
class Berkas:
    file_id: str
    nama: str
    mime: str
    isi: bytes


class Tiruan:
    """State and rules. `calls`, `refused` and `answers` let tests look back."""

    def __init__(
        self,
        token: str,
        bot: BotProfile,
        people: Sequence[Persona],
        *,
        now: Callable[[], datetime],
        mulai_update_id: int | None = None,
    ) -> None:
        self.token, self.bot, self.now = token, bot, now
        self.people = {satu.id: satu for satu in people}
        # Counted from the clock, so that an old database never sees an id again.
        self.next_update_id = mulai_update_id or int(now().timestamp())
        self.updates: list[Json] = []
        self.confirmed_up_to = 0
        self.pollers = 0
        self.polled = False
        self.allowed: list[str] = []
        self.wake = asyncio.Condition()
        self.pesan: dict[int, dict[int, Pesan]] = defaultdict(dict)
        self.started: set[int] = set()
        self.blocked: set[int] = set()
        self.berkas: dict[str, Berkas] = {}
        self.callbacks: dict[str, datetime] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.profil: dict[str, str] = {}
        self.unread: dict[int, int] = defaultdict(int)
        self.listeners: dict[int, set[asyncio.Queue[tuple[str, Json]]]] = defaultdict(set)
        self.calls: list[tuple[str, Json]] = []
        self.refused: list[str] = []
        self.answers: list[Json] = []
        self._tasks: set[asyncio.Task[None]] = set()

    # Persons

    def say(self, person: int, text: str, *, reply_to: int | None = None) -> int:
        """Send a text as this person; return the update's id."""
        self._open(person)
        pesan = self.put(person, person, text=text, reply_to=reply_to)
        return self.inject({"message": self.to_api(pesan)})

    def edit(self, person: int, message_id: int, text: str) -> int:
        pesan = self.find(person, message_id)
        if pesan.from_id != person:
            raise bad_request("message can't be edited")
        pesan.text, pesan.edit_date = text, self.now()
        self.tell(person, "edit", pesan)
        return self.inject({"edited_message": self.to_api(pesan)})

    def tap(self, person: int, message_id: int, data: str) -> int:
        """Tap a button that the message has; raises TolakError for one it has not."""
        pesan = self.find(person, message_id)
        if not any(t.get("callback_data") == data for baris in pesan.tombol or [] for t in baris):
            raise bad_request("BUTTON_DATA_INVALID")
        return self.inject({"callback_query": self._callback(person, pesan, data)})

    def send_file(  # noqa: PLR0913  the parts of a file
        self,
        person: int,
        kind: str,
        file_name: str,
        content: bytes,
        *,
        caption: str = "",
        mime: str = "",
    ) -> int:
        """Send a photo, document, sticker, voice or video as this person."""
        self._open(person)
        media = (kind, self.make_media(kind, file_name, content, mime))
        pesan = self.put(person, person, text=caption, media=media)
        return self.inject({"message": self.to_api(pesan)})

    def block(self, person: int, *, blocked: bool = True) -> int:
        (self.blocked.add if blocked else self.blocked.discard)(person)
        status = ["member", "kicked"] if blocked else ["kicked", "member"]
        lama, baru = ({"status": s, "user": self.bot_user(), "until_date": 0} for s in status)
        return self.inject(
            {
                "my_chat_member": {
                    "chat": self.chat(person),
                    "from": self.people[person].to_api(),
                    "date": int(self.now().timestamp()),
                    "old_chat_member": lama,
                    "new_chat_member": baru,
                }
            }
        )

    def transcript(self, person: int) -> list[Json]:
        """Return the chat of this person with the bot as the page shows it, oldest first."""
        return [self.to_person(satu) for satu in self.pesan[person].values()]

    def commands_of(self, person: int) -> list[Json]:
        """Return the list Telegram would show: the nearest scope, the own language first."""
        bahasa = self.people[person].language_code
        for scope in (f"chat:{person}", "all_private_chats", "default"):
            for code in (bahasa, ""):
                if daftar := self.commands.get((scope, code)):
                    return daftar
        return []

    # Updates

    def inject(self, isi: Json) -> int:
        """Queue an update with the next id; return the id."""
        update_id = self.next_update_id
        self.next_update_id += 1
        self.updates.append({"update_id": update_id, **isi})
        self._notify()
        return update_id

    async def wait_confirmed(self, update_id: int) -> None:
        """Return once the bot has asked for what comes after this update."""
        async with self.wake:
            await self.wake.wait_for(lambda: self.confirmed_up_to >= update_id)

    def confirm(self, offset: int) -> None:
        self.updates = [u for u in self.updates if u["update_id"] >= offset]
        self.confirmed_up_to = max(self.confirmed_up_to, offset - 1)
        self._notify()

    # Messages

    def put(  # noqa: PLR0913  the parts of a message
        self,
        chat_id: int,
        from_id: int,
        *,
        text: str,
        entities: list[Json] | None = None,
        media: tuple[str, Json] | None = None,
        tombol: list[list[Json]] | None = None,
        reply_to: int | None = None,
    ) -> Pesan:
        pesan = Pesan(
            message_id=max(self.pesan[chat_id], default=0) + 1,
            chat_id=chat_id,
            from_id=from_id,
            date=self.now(),
            text=text,
            entities=entities or [],
            media=media,
            tombol=tombol,
            reply_to=reply_to,
        )
        self.pesan[chat_id][pesan.message_id] = pesan
        if from_id == self.bot.id and not self.listeners[chat_id]:
            self.unread[chat_id] += 1
        self.tell(chat_id, "message", pesan)
        return pesan

    def find(self, chat_id: int, message_id: int) -> Pesan:
        pesan = self.pesan[chat_id].get(message_id)
        if pesan is None:
            raise bad_request("message to edit not found")
        return pesan

    def reachable(self, chat_id: int) -> None:
        """Raise what Telegram says to a bot that writes to somebody it cannot."""
        if chat_id not in self.people:
            raise bad_request("chat not found")
        if chat_id in self.blocked:
            raise forbidden("bot was blocked by the user")
        if chat_id not in self.started:
            raise forbidden("bot can't initiate conversation with a user")

    def make_media(self, kind: str, nama: str, isi: bytes, mime: str = "") -> Json:
        """Keep the bytes; return the Bot API object of this kind."""
        berkas = Berkas(secrets.token_urlsafe(24), nama, mime or "application/octet-stream", isi)
        self.berkas[berkas.file_id] = berkas
        umum = {
            "file_id": berkas.file_id,
            "file_unique_id": berkas.file_id[:16],
            "file_size": len(isi),
        }
        match kind:
            case "document":
                return umum | {"file_name": nama, "mime_type": berkas.mime}
            case "voice":
                return umum | {"duration": 1}
            case "sticker":
                bentuk = {"type": "regular", "is_animated": False, "is_video": False}
                return umum | bentuk | {"width": 512, "height": 512}
            case _:
                return umum | {"width": 1280, "height": 720, "duration": 1}

    # As JSON

    def bot_user(self) -> Json:
        return {
            "id": self.bot.id,
            "is_bot": True,
            "first_name": self.bot.nama,
            "username": self.bot.username,
        }

    def chat(self, chat_id: int) -> Json:
        return {"id": chat_id, "type": "private", "first_name": self.people[chat_id].nama}

    def to_api(self, pesan: Pesan) -> Json:
        dari_bot = pesan.from_id == self.bot.id
        hasil: Json = {
            "message_id": pesan.message_id,
            "date": int(pesan.date.timestamp()),
            "chat": self.chat(pesan.chat_id),
            "from": self.bot_user() if dari_bot else self.people[pesan.from_id].to_api(),
        }
        if pesan.edit_date:
            hasil["edit_date"] = int(pesan.edit_date.timestamp())
        entities = pesan.entities if dari_bot else _command_entity(pesan.text)
        if pesan.media:
            kind, isi = pesan.media
            hasil[kind] = [isi] if kind == "photo" else isi
            hasil |= {"caption": pesan.text, "caption_entities": entities} if pesan.text else {}
        else:
            hasil |= {"text": pesan.text, "entities": entities}
        if pesan.tombol:
            hasil["reply_markup"] = {"inline_keyboard": pesan.tombol}
        return hasil

    def to_person(self, pesan: Pesan) -> Json:
        hasil: Json = {
            "message_id": pesan.message_id,
            "chat_id": pesan.chat_id,
            "from": "bot" if pesan.from_id == self.bot.id else "person",
            "from_id": pesan.from_id,
            "date": pesan.date.isoformat(),
            "kind": pesan.media[0] if pesan.media else "text",
            "text" if pesan.media is None else "caption": pesan.text,
            "html": to_html(pesan.text, pesan.entities),
            "pinned": pesan.pinned,
        }
        if pesan.edit_date:
            hasil["edit_date"] = pesan.edit_date.isoformat()
        if pesan.reply_to:
            hasil["reply_to"] = pesan.reply_to
        if pesan.tombol:
            hasil["buttons"] = [[_button(t) for t in baris] for baris in pesan.tombol]
        if pesan.media:
            hasil |= self._media_to_person(*pesan.media)
        return hasil

    def tell(self, chat_id: int, event: str, pesan: Pesan | Json) -> None:
        """Tell whoever looks at this chat."""
        isi = pesan if isinstance(pesan, dict) else {"message": self.to_person(pesan)}
        for queue in self.listeners[chat_id]:
            queue.put_nowait((event, {"chat_id": chat_id, **isi}))

    def _media_to_person(self, kind: str, isi: Json) -> Json:
        berkas = self.berkas[isi["file_id"]]
        if kind == "photo":
            return {"photo": {k: isi[k] for k in ("file_id", "width", "height")}}
        return {
            "document": {
                "file_id": berkas.file_id,
                "file_name": berkas.nama,
                "size": len(berkas.isi),
                "mime": berkas.mime,
            }
        }

    def _open(self, person: int) -> None:
        """Any message opens the chat for the bot, as on Telegram."""
        if person not in self.people:
            raise bad_request("chat not found")
        self.started.add(person)
        self.blocked.discard(person)

    def _callback(self, person: int, pesan: Pesan, data: str) -> Json:
        callback_id = str(secrets.randbits(63))
        self.callbacks[callback_id] = self.now()
        return {
            "id": callback_id,
            "from": self.people[person].to_api(),
            "message": self.to_api(pesan),
            "chat_instance": str(person),
            "data": data,
        }

    def _notify(self) -> None:
        async def notify() -> None:
            async with self.wake:
                self.wake.notify_all()

        task = asyncio.get_running_loop().create_task(notify())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _command_entity(text: str) -> list[Json]:
    perintah = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    if len(perintah) < 2:  # noqa: PLR2004  a slash alone is no command
        return []
    return [{"type": "bot_command", "offset": 0, "length": len(perintah)}]


def _button(tombol: Json) -> Json:
    hasil = {"text": tombol["text"]}
    if "callback_data" in tombol:
        hasil["data"] = tombol["callback_data"]
    if "url" in tombol:
        hasil["url"] = tombol["url"]
    return hasil
