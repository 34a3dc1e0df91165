"""A Telegram of one's own: chats, messages, updates, files and command lists, in memory."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.demo.antrean import Antrean, Kabar
from bot.demo.gangguan import DaftarGangguan
from bot.demo.laju import Laju
from bot.demo.pesan import Berkas, Pesan, command_entity, describe, make_file, mention_entities
from bot.demo.peserta import BotProfile, Grup, Json, Persona, membership
from bot.demo.tolak import TolakError, bad_request, forbidden

__all__ = ["BotProfile", "Grup", "Json", "Persona", "Tiruan"]


class Tiruan:
    """State and rules. `calls`, `refused` and `answers` let tests look back.

    `laju` limits the bot as Telegram does, None: not at all. `jeda_detik` is how long every
    call but getUpdates takes.
    """

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
        self.antrean = Antrean(mulai_update_id or int(now().timestamp()))
        self.gangguan = DaftarGangguan()
        self.kabar = Kabar()
        """Tells of every message that somebody looks at, and of every call."""
        self.laju: Laju | None = None
        self.jeda_detik = 0.0
        self.profil: dict[str, Any] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.listeners: dict[int, set[asyncio.Queue[tuple[str, Json]]]] = defaultdict(set)
        self.reset()

    def reset(self) -> None:
        """Forget all chats, files and groups; update ids go on, and what waits stays."""
        self.grup: dict[int, Grup] = {}
        self.pesan: dict[int, dict[int, Pesan]] = defaultdict(dict)
        self.started: set[int] = set()
        self.blocked: set[int] = set()
        self.berkas: dict[str, Berkas] = {}
        self.callbacks: dict[str, datetime] = {}
        self.unread: dict[int, int] = defaultdict(int)
        self.calls: list[tuple[str, Json]] = []
        self.refused: list[str] = []
        self.answers: list[Json] = []

    # Persons

    def say(
        self, person: int, text: str, *, reply_to: int | None = None, chat_id: int | None = None
    ) -> int:
        """Send a text as this person, to the bot or into a group; return the update's id."""
        _whole(text)
        tempat = self._open(person, chat_id)
        pesan = self.put(tempat, person, text=text, entities=_marks(text), reply_to=reply_to)
        return self._hand_over(pesan)

    def edit(self, person: int, message_id: int, text: str) -> int:
        pesan = self.find(person, message_id)
        if pesan.from_id != person:
            raise bad_request("message can't be edited")
        _whole(text)
        pesan.text, pesan.entities, pesan.edit_date = text, _marks(text), self.now()
        self.tell(person, "edit", pesan)
        return self.inject({"edited_message": self.to_api(pesan)})

    def tap(self, person: int, message_id: int, data: str, *, chat_id: int | None = None) -> int:
        """Tap a button that the message has; raises TolakError for one it has not."""
        pesan = self.find(chat_id or person, message_id)
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
        reply_to: int | None = None,
    ) -> int:
        """Send a photo, document, sticker, voice or video as this person."""
        tempat = self._open(person, None)
        media = (kind, self.keep(kind, make_file(file_name, content, mime)))
        pesan = self.put(
            tempat,
            person,
            text=caption,
            entities=command_entity(caption),
            media=media,
            reply_to=reply_to,
        )
        return self._hand_over(pesan)

    def block(self, person: int, *, blocked: bool = True) -> int:
        (self.blocked.add if blocked else self.blocked.discard)(person)
        lama, baru = ("member", "kicked") if blocked else ("kicked", "member")
        return self._membership(person, person, lama, baru)

    def transcript(self, chat_id: int) -> list[Json]:
        """Return a chat as the page shows it, oldest first."""
        return [self.to_person(satu) for satu in self.pesan[chat_id].values()]

    def commands_of(self, person: int) -> list[Json]:
        """Return the list Telegram would show: the nearest scope, the own language first."""
        bahasa = self.people[person].language_code
        for scope in (f"chat:{person}", "all_private_chats", "default"):
            for code in (bahasa, ""):
                if daftar := self.commands.get((scope, code)):
                    return daftar
        return []

    # Groups

    def make_group(self, judul: str, anggota: Sequence[int], *, bot: str = "member") -> int:
        """Make a group with the bot in it, added by the first of its people; return its id."""
        grup = Grup(
            id=-5000 - len(self.grup) - 1,
            judul=judul,
            anggota=set(anggota),
            pengurus={anggota[0]},
            bot=bot,
        )
        self.grup[grup.id] = grup
        self._membership(anggota[0], grup.id, "left", bot)
        return grup.id

    def change_bot_status(self, chat_id: int, status: str) -> int:
        """Make the bot "administrator", "member", "left" or "kicked" in a group."""
        grup = self.grup[chat_id]
        lama, grup.bot = grup.bot, status
        return self._membership(min(grup.pengurus), chat_id, lama, status)

    def migrate(self, chat_id: int) -> int:
        """Make a group a supergroup, as its first admin title does; return the new id."""
        lama = self.grup[chat_id]
        baru = Grup(
            id=chat_id - 10**12,
            judul=lama.judul,
            anggota=lama.anggota,
            pengurus=lama.pengurus,
            bot=lama.bot,
            super_=True,
        )
        self.grup[baru.id], lama.pindah_ke = baru, baru.id
        for tempat, layanan in (
            (lama.id, {"migrate_to_chat_id": baru.id}),
            (baru.id, {"migrate_from_chat_id": lama.id}),
        ):
            pesan = self.put(tempat, min(lama.pengurus), text="", layanan=layanan)
            self.inject({"message": self.to_api(pesan)})
        return baru.id

    # Updates

    def inject(self, isi: Json) -> int:
        """Queue an update with the next id; return the id."""
        return self.antrean.put(isi)

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
        album: str | None = None,
        layanan: Json | None = None,
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
            album=album,
            layanan=layanan,
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
        """Raise what Telegram says to a bot that writes where it cannot."""
        if chat_id in self.grup:
            return self._reachable_group(self.grup[chat_id])
        if chat_id not in self.people:
            raise bad_request("chat not found")
        if chat_id in self.blocked:
            raise forbidden("bot was blocked by the user")
        if chat_id not in self.started:
            raise forbidden("bot can't initiate conversation with a user")
        return None

    def keep(self, kind: str, berkas: Berkas) -> Json:
        """Keep a file; return the Bot API object of this kind."""
        hasil = describe(kind, berkas)
        self.berkas[berkas.file_id] = berkas
        return hasil

    # As JSON

    def chat(self, chat_id: int) -> Json:
        if chat_id in self.grup:
            return self.grup[chat_id].to_api()
        return {"id": chat_id, "type": "private", "first_name": self.people[chat_id].nama}

    def to_api(self, pesan: Pesan) -> Json:
        hasil: Json = {
            "message_id": pesan.message_id,
            "date": int(pesan.date.timestamp()),
            "chat": self.chat(pesan.chat_id),
            "from": self._user(pesan.from_id),
        }
        if pesan.edit_date:
            hasil["edit_date"] = int(pesan.edit_date.timestamp())
        asal = self.pesan[pesan.chat_id].get(pesan.reply_to or 0)
        if asal is not None:
            # Telegram nests one level: the message replied to comes without its own reply.
            hasil["reply_to_message"] = {
                "message_id": asal.message_id,
                "date": int(asal.date.timestamp()),
                "chat": self.chat(asal.chat_id),
                "from": self._user(asal.from_id),
                **asal.content(),
            }
        return hasil | pesan.content()

    def to_person(self, pesan: Pesan) -> Json:
        hasil = pesan.for_person()
        hasil["from"] = "bot" if pesan.from_id == self.bot.id else "person"
        if pesan.media:
            kind, isi = pesan.media
            hasil |= (
                {"photo": {k: isi[k] for k in ("file_id", "width", "height")}}
                if kind == "photo"
                else {"document": self.berkas[isi["file_id"]].for_person()}
            )
        return hasil

    def note_call(self, nama: str, isi: Json) -> None:
        self.calls.append((nama, isi))
        self.kabar.tell()

    def tell(self, chat_id: int, event: str, pesan: Pesan | Json) -> None:
        """Tell whoever looks at this chat."""
        self.kabar.tell()
        if not self.listeners[chat_id]:
            return
        isi = pesan if isinstance(pesan, dict) else {"message": self.to_person(pesan)}
        for queue in self.listeners[chat_id]:
            queue.put_nowait((event, {"chat_id": chat_id, **isi}))

    def _open(self, person: int, chat_id: int | None) -> int:
        """Return the chat a person writes to; writing to the bot opens it, as on Telegram."""
        if person not in self.people:
            raise bad_request("chat not found")
        if chat_id is not None:
            if person not in self.grup[chat_id].anggota:
                raise forbidden("user is not a member of the chat")
            return chat_id
        self.started.add(person)
        self.blocked.discard(person)
        return person

    def _hand_over(self, pesan: Pesan) -> int:
        """Give the bot a person's message; in a group only what privacy mode lets it see."""
        if pesan.chat_id in self.grup and not self._for_bot(pesan):
            return self.antrean.next_update_id - 1
        return self.inject({"message": self.to_api(pesan)})

    def _for_bot(self, pesan: Pesan) -> bool:
        asal = self.pesan[pesan.chat_id].get(pesan.reply_to or 0)
        return (
            self.grup[pesan.chat_id].bot == "administrator"
            or any(satu["type"] == "bot_command" for satu in pesan.entities)
            or f"@{self.bot.username}".lower() in pesan.text.lower()
            or (asal is not None and asal.from_id == self.bot.id)
        )

    def _reachable_group(self, grup: Grup) -> None:
        if grup.pindah_ke:
            raise TolakError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=grup.pindah_ke,
            )
        if grup.bot == "kicked":
            raise forbidden(f"bot was kicked from the {grup.jenis} chat")
        if grup.bot == "left":
            raise forbidden(f"bot is not a member of the {grup.jenis} chat")

    def _user(self, nomor: int) -> Json:
        return self.bot.to_api() if nomor == self.bot.id else self.people[nomor].to_api()

    def _membership(self, person: int, chat_id: int, lama: str, baru: str) -> int:
        sebelum, sesudah = (membership(s, self.bot.to_api()) for s in (lama, baru))
        return self.inject(
            {
                "my_chat_member": {
                    "chat": self.chat(chat_id),
                    "from": self.people[person].to_api(),
                    "date": int(self.now().timestamp()),
                    "old_chat_member": sebelum,
                    "new_chat_member": sesudah,
                }
            }
        )

    def _callback(self, person: int, pesan: Pesan, data: str) -> Json:
        callback_id = str(secrets.randbits(63))
        self.callbacks[callback_id] = self.now()
        return {
            "id": callback_id,
            "from": self.people[person].to_api(),
            "message": self.to_api(pesan),
            "chat_instance": str(pesan.chat_id),
            "data": data,
        }


def _whole(text: str) -> None:
    """Raise what Telegram says to text that is no UTF-8, such as half an emoji."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("text must be encoded in UTF-8") from None


def _marks(text: str) -> list[Json]:
    return [*command_entity(text), *mention_entities(text)]
