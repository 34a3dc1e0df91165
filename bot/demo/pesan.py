"""Messages and files of the local Telegram, as the bot and as the page see them."""

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO

from bot.demo.entitas import to_html, units
from bot.demo.peserta import Json
from bot.demo.tolak import bad_request

SISI_MAKSIMUM = 10_000
"""Width and height of a photo together, in pixels."""
RASIO_MAKSIMUM = 20
FOTO_MAKSIMUM = 10 * 1024 * 1024
_SEBUTAN = re.compile(r"(?<![\w@])@[a-z]\w{3,31}\b", re.ASCII | re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Pesan:
    """A message; `media` is (kind, Bot API object), `tombol` an inline keyboard.

    `layanan` marks what nobody wrote: a pin, a migration.
    """

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
    album: str | None = None
    layanan: Json | None = None

    def content(self) -> Json:
        """Return what the message says, in the Bot API's fields."""
        if self.layanan is not None:
            return dict(self.layanan)
        hasil: Json = {}
        if self.media:
            kind, isi = self.media
            hasil[kind] = [isi] if kind == "photo" else isi
            hasil |= {"caption": self.text, "caption_entities": self.entities} if self.text else {}
        else:
            hasil |= {"text": self.text, "entities": self.entities}
        if self.album:
            hasil["media_group_id"] = self.album
        if self.tombol:
            hasil["reply_markup"] = {"inline_keyboard": self.tombol}
        return hasil

    def for_person(self) -> Json:
        """Return what the page shows of it."""
        hasil: Json = {
            "message_id": self.message_id,
            "chat_id": self.chat_id,
            "from_id": self.from_id,
            "date": self.date.isoformat(),
            "kind": self.media[0] if self.media else "text",
            "text" if self.media is None else "caption": self.text,
            "html": to_html(self.text, self.entities),
            "pinned": self.pinned,
        }
        if self.edit_date:
            hasil["edit_date"] = self.edit_date.isoformat()
        if self.reply_to:
            hasil["reply_to"] = self.reply_to
        if self.tombol:
            hasil["buttons"] = [[_button(t) for t in baris] for baris in self.tombol]
        return hasil


@dataclass(slots=True)
class Berkas:
    file_id: str
    nama: str
    mime: str
    isi: bytes

    def for_person(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_name": self.nama,
            "size": len(self.isi),
            "mime": self.mime,
        }


def make_file(nama: str, isi: bytes, mime: str = "") -> Berkas:
    return Berkas(secrets.token_urlsafe(24), nama, mime or "application/octet-stream", isi)


def describe(kind: str, berkas: Berkas) -> Json:
    """Return the Bot API object of this kind. Raises TolakError for a photo that is none."""
    umum = {
        "file_id": berkas.file_id,
        "file_unique_id": berkas.file_id[:16],
        "file_size": len(berkas.isi),
    }
    match kind:
        case "photo":
            lebar, tinggi = photo_size(berkas.isi)
            return umum | {"width": lebar, "height": tinggi}
        case "document":
            return umum | {"file_name": berkas.nama, "mime_type": berkas.mime}
        case "voice":
            return umum | {"duration": 1}
        case "sticker":
            bentuk = {"type": "regular", "is_animated": False, "is_video": False}
            return umum | bentuk | {"width": 512, "height": 512}
        case _:
            return umum | {"width": 1280, "height": 720, "duration": 1}


def photo_size(isi: bytes) -> tuple[int, int]:
    """Return width and height in pixels. Raises what Telegram answers to what is no photo."""
    # Reading pictures is not needed before somebody sends one.
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415

    if len(isi) > FOTO_MAKSIMUM:
        raise bad_request("file is too big")
    try:
        with Image.open(BytesIO(isi)) as gambar:
            lebar, tinggi = gambar.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if lebar + tinggi > SISI_MAKSIMUM or max(lebar, tinggi) > RASIO_MAKSIMUM * min(lebar, tinggi):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return lebar, tinggi


def command_entity(text: str) -> list[Json]:
    """Return the mark that Telegram sets on a command at the start of a text."""
    perintah = text.split(maxsplit=1)[0] if text.startswith("/") else ""
    if len(perintah) < 2:  # noqa: PLR2004  a slash alone is no command
        return []
    return [{"type": "bot_command", "offset": 0, "length": len(perintah)}]


def mention_entities(text: str) -> list[Json]:
    """Return the marks that Telegram sets on names such as @ceker_bot."""
    return [
        {"type": "mention", "offset": units(text[: satu.start()]), "length": len(satu[0])}
        for satu in _SEBUTAN.finditer(text)
    ]


def _button(tombol: Json) -> Json:
    hasil = {"text": tombol["text"]}
    if "callback_data" in tombol:
        hasil["data"] = tombol["callback_data"]
    if "url" in tombol:
        hasil["url"] = tombol["url"]
    return hasil
