"""The parameters of a call, read and checked as Telegram does."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.entitas import parse_html, units
from bot.demo.pesan import Pesan, make_file
from bot.demo.peserta import Json
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import bad_request

TEKS_MAKSIMUM, CAPTION_MAKSIMUM, DATA_MAKSIMUM = 4096, 1024, 64
TOMBOL_MAKSIMUM = 100

Berkas = dict[str, tuple[str, str, bytes]]
"""Uploaded files by field name: (file name, mime type, content)."""
Metode = Callable[[Tiruan, Json, Berkas], Awaitable[Any]]


def parsed(isi: Any) -> Any:  # noqa: ANN401  JSON
    """Return a parameter that may come as JSON in a form, or as it is in a JSON body."""
    try:
        return json.loads(isi) if isinstance(isi, str) else isi
    except ValueError:
        raise bad_request("can't parse JSON object") from None


def true(isi: Any) -> bool:  # noqa: ANN401  JSON
    return isi in {True, "true", "True", "1"}


def number(isi: Json, kunci: str, bawaan: int = 0) -> int:
    try:
        return int(isi.get(kunci, bawaan))
    except (TypeError, ValueError):
        raise bad_request(f"parameter {kunci} must be a number") from None


def chat_id(tiruan: Tiruan, isi: Json, kunci: str = "chat_id") -> int:
    """Return a chat that the bot can write to."""
    if kunci not in isi:
        raise bad_request("chat_id is empty")
    tempat = number(isi, kunci)
    tiruan.reachable(tempat)
    return tempat


def text(isi: Json, kunci: str) -> tuple[str, list[Json]]:
    """Return a text or caption with its entities. Raises what Telegram says to a bad one."""
    teks = str(isi.get(kunci, ""))
    if teks.encode(errors="replace").decode() != teks:
        raise bad_request("text must be encoded in UTF-8")
    match isi.get("parse_mode"):
        case None | "":
            entities = parsed(isi.get("entities" if kunci == "text" else "caption_entities", []))
        case "HTML":
            teks, entities = parse_html(teks)
        case _:
            raise bad_request("unsupported parse_mode")
    if units(teks) > (TEKS_MAKSIMUM if kunci == "text" else CAPTION_MAKSIMUM):
        raise bad_request(
            "message is too long" if kunci == "text" else "message caption is too long"
        )
    if kunci == "text" and not teks.strip():
        raise bad_request("message text is empty")
    return teks.strip("\n "), entities


def keyboard(isi: Json) -> list[list[Json]] | None:
    """Return the inline keyboard; every button must have a text and exactly one action."""
    markup = parsed(isi.get("reply_markup") or {})
    baris = markup.get("inline_keyboard")
    if not baris:
        return None
    tombol = [satu for deret in baris for satu in deret]
    if len(tombol) > TOMBOL_MAKSIMUM:
        raise bad_request("too many inline keyboard buttons")
    for satu in tombol:
        if not satu.get("text", "").strip():
            raise bad_request("can't parse inline keyboard button: Text buttons must be non-empty")
        if len(satu.keys() & {"callback_data", "url"}) != 1:
            raise bad_request("can't parse inline keyboard button: BUTTON_TYPE_INVALID")
        if not 1 <= len(satu.get("callback_data", "-").encode()) <= DATA_MAKSIMUM:
            raise bad_request("BUTTON_DATA_INVALID")
    return list(baris)


def reply(tiruan: Tiruan, isi: Json, tempat: int) -> int | None:
    """Return the message replied to; one that is gone is an error unless said otherwise."""
    parameter = parsed(isi.get("reply_parameters") or {})
    if "message_id" not in parameter:
        return None
    nomor = number(parameter, "message_id")
    if nomor in tiruan.pesan[tempat]:
        return nomor
    if true(parameter.get("allow_sending_without_reply")):
        return None
    raise bad_request("message to be replied not found")


def check_topic(tiruan: Tiruan, isi: Json, tempat: int) -> None:
    """Raise what Telegram says to a topic that the chat does not have."""
    topik = number(isi, "message_thread_id")
    if topik and (tempat not in tiruan.grup or topik not in tiruan.grup[tempat].topik):
        raise bad_request("message thread not found")


def media(tiruan: Tiruan, kind: str, nilai: str, berkas: Berkas) -> Json:
    """Return the media a call names: a field of its upload, or a file_id known here."""
    if nilai.removeprefix("attach://") in berkas:
        nama, mime, isi = berkas[nilai.removeprefix("attach://")]
        return tiruan.keep(kind, make_file(nama, isi, mime))
    lama = tiruan.berkas.get(nilai)
    if lama is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    return tiruan.keep(kind, lama)


def own(tiruan: Tiruan, isi: Json) -> Pesan:
    """Return the bot's own message that a call is to change."""
    pesan = tiruan.find(chat_id(tiruan, isi), number(isi, "message_id"))
    if pesan.from_id != tiruan.bot.id:
        raise bad_request("message can't be edited")
    return pesan
