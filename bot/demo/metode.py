"""The methods of the Bot API that the bot may call, as strict as Telegram."""

import asyncio
import contextlib
import json
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.demo.entitas import parse_html, units
from bot.demo.tiruan import Json, Pesan, Tiruan
from bot.demo.tolak import TolakError, bad_request

TEKS_MAKSIMUM, CAPTION_MAKSIMUM, DATA_MAKSIMUM = 4096, 1024, 64
TOMBOL_MAKSIMUM = 100
UMUR_CALLBACK = timedelta(minutes=15)
TUNGGU_MAKSIMUM_DETIK = 50
SCOPE = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}

Berkas = dict[str, tuple[str, str, bytes]]
"""Uploaded files by field name: (file name, mime type, content)."""
Metode = Callable[[Tiruan, Json, Berkas], Awaitable[Any]]


async def get_me(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del isi, berkas
    return tiruan.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


async def get_updates(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    """Wait for updates up to `timeout` seconds; an older poller is told of the conflict."""
    del berkas
    if (offset := int(isi.get("offset", 0))) > 0:
        tiruan.confirm(offset)
    if (allowed := isi.get("allowed_updates")) is not None:
        tiruan.allowed = _parsed(allowed)
    tiruan.pollers += 1
    tiruan.polled = True
    giliran = tiruan.pollers
    async with tiruan.wake:
        tiruan.wake.notify_all()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(
                tiruan.wake.wait_for(lambda: _due(tiruan) or tiruan.pollers != giliran),
                min(float(isi.get("timeout", 0)), TUNGGU_MAKSIMUM_DETIK),
            )
    if tiruan.pollers != giliran:
        raise TolakError(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot "
            "instance is running",
        )
    return _due(tiruan)[: int(isi.get("limit", 100))]


async def send_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    chat_id = _chat(tiruan, isi)
    teks, entities = _text(isi, "text", TEKS_MAKSIMUM, "message is too long")
    if not teks:
        raise bad_request("message text is empty")
    pesan = tiruan.put(
        chat_id,
        tiruan.bot.id,
        text=teks,
        entities=entities,
        tombol=_keyboard(isi),
        reply_to=_reply(isi),
    )
    return tiruan.to_api(pesan)


def _send_media(kind: str) -> Metode:
    async def send(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
        chat_id = _chat(tiruan, isi)
        teks, entities = _text(isi, "caption", CAPTION_MAKSIMUM, "message caption is too long")
        pesan = tiruan.put(
            chat_id,
            tiruan.bot.id,
            text=teks,
            entities=entities,
            media=(kind, _media(tiruan, kind, isi, berkas)),
            tombol=_keyboard(isi),
            reply_to=_reply(isi),
        )
        return tiruan.to_api(pesan)

    return send


async def edit_message_text(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    pesan = _own(tiruan, isi)
    teks, entities = _text(isi, "text", TEKS_MAKSIMUM, "message is too long")
    if not teks:
        raise bad_request("message text is empty")
    if pesan.media:
        raise bad_request("there is no text in the message to edit")
    return _change(tiruan, pesan, teks, entities, _keyboard(isi))


async def edit_message_caption(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    pesan = _own(tiruan, isi)
    if not pesan.media:
        raise bad_request("there is no caption in the message to edit")
    teks, entities = _text(isi, "caption", CAPTION_MAKSIMUM, "message caption is too long")
    return _change(tiruan, pesan, teks, entities, _keyboard(isi))


async def edit_message_reply_markup(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    pesan = _own(tiruan, isi)
    return _change(tiruan, pesan, pesan.text, pesan.entities, _keyboard(isi))


async def delete_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    chat_id, message_id = _chat(tiruan, isi), int(isi.get("message_id", 0))
    if tiruan.pesan[chat_id].pop(message_id, None) is None:
        raise bad_request("message to delete not found")
    tiruan.tell(chat_id, "delete", {"message_id": message_id})
    return True


async def answer_callback_query(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    """Refuse a late answer and a second one, as Telegram does."""
    del berkas
    callback_id = str(isi.get("callback_query_id", ""))
    sejak = tiruan.callbacks.pop(callback_id, None)
    if sejak is None or tiruan.now() - sejak > UMUR_CALLBACK:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(str(isi.get("text", ""))) > 200:  # noqa: PLR2004  Telegram's limit
        raise bad_request("MESSAGE_TOO_LONG")
    jawaban = {
        "id": callback_id,
        "text": isi.get("text", ""),
        "show_alert": _true(isi.get("show_alert")),
    }
    tiruan.answers.append(jawaban)
    for chat_id in list(tiruan.listeners):
        tiruan.tell(chat_id, "callback", dict(jawaban))
    return True


async def send_chat_action(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tiruan.tell(_chat(tiruan, isi), "action", {"action": isi.get("action", "typing")})
    return True


async def get_file(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    satu = tiruan.berkas.get(str(isi.get("file_id", "")))
    if satu is None:
        raise bad_request("invalid file_id")
    if len(satu.isi) > 20 * 1024 * 1024:
        raise bad_request("file is too big")
    return {
        "file_id": satu.file_id,
        "file_unique_id": satu.file_id[:16],
        "file_size": len(satu.isi),
        "file_path": f"documents/{satu.file_id}",
    }


async def set_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    daftar = _parsed(isi.get("commands", []))
    if len(daftar) > 100:  # noqa: PLR2004  Telegram's limit
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for satu in daftar:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", satu.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(satu.get("description", "")) <= 256:  # noqa: PLR2004
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    tiruan.commands[_scope(tiruan, isi), isi.get("language_code") or ""] = daftar
    for chat_id in list(tiruan.listeners):
        tiruan.tell(chat_id, "commands", {})
    return True


async def get_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    del berkas
    return tiruan.commands.get((_scope(tiruan, isi), isi.get("language_code") or ""), [])


async def delete_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tiruan.commands.pop((_scope(tiruan, isi), isi.get("language_code") or ""), None)
    return True


def _set_profile(kunci: str, paling_panjang: int) -> Metode:
    async def set_profile(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
        del berkas
        teks = str(isi.get(kunci, ""))
        if len(teks) > paling_panjang:
            raise bad_request(f"{kunci} is too long")
        tiruan.profil[kunci] = teks
        return True

    return set_profile


async def get_webhook_info(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del isi, berkas
    return {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(tiruan.updates),
    }


async def delete_webhook(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    if _true(isi.get("drop_pending_updates")):
        tiruan.confirm(tiruan.next_update_id)
    return True


async def get_chat(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    return tiruan.chat(_chat(tiruan, isi)) | {"accent_color_id": 0, "max_reaction_count": 11}


METODE: dict[str, Metode] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "sendMessage": send_message,
    "sendPhoto": _send_media("photo"),
    "sendDocument": _send_media("document"),
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": _set_profile("description", 512),
    "setMyShortDescription": _set_profile("short_description", 120),
    "setMyName": _set_profile("name", 64),
    "getWebhookInfo": get_webhook_info,
    "deleteWebhook": delete_webhook,
    "getChat": get_chat,
}


def _due(tiruan: Tiruan) -> list[Json]:
    return [
        u for u in tiruan.updates if not tiruan.allowed or any(kind in u for kind in tiruan.allowed)
    ]


def _parsed(isi: Any) -> Any:  # noqa: ANN401  JSON
    try:
        return json.loads(isi) if isinstance(isi, str) else isi
    except ValueError:
        raise bad_request("can't parse JSON object") from None


def _true(isi: Any) -> bool:  # noqa: ANN401  JSON
    return isi in {True, "true", "True", "1"}


def _chat(tiruan: Tiruan, isi: Json) -> int:
    try:
        chat_id = int(isi["chat_id"])
    except (KeyError, ValueError):
        raise bad_request("chat not found") from None
    tiruan.reachable(chat_id)
    return chat_id


def _text(isi: Json, kunci: str, paling_panjang: int, alasan: str) -> tuple[str, list[Json]]:
    teks = str(isi.get(kunci, ""))
    match isi.get("parse_mode"):
        case None | "":
            entities = _parsed(isi.get("entities", []))
        case "HTML":
            teks, entities = parse_html(teks)
        case _:
            raise bad_request("unsupported parse_mode")
    if units(teks) > paling_panjang:
        raise bad_request(alasan)
    return teks.strip("\n "), entities


def _keyboard(isi: Json) -> list[list[Json]] | None:
    """Return the inline keyboard; every button must have a text and exactly one action."""
    markup = _parsed(isi.get("reply_markup") or {})
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


def _reply(isi: Json) -> int | None:
    parameter = _parsed(isi.get("reply_parameters") or {})
    return int(parameter["message_id"]) if "message_id" in parameter else None


def _media(tiruan: Tiruan, kind: str, isi: Json, berkas: Berkas) -> Json:
    nilai = str(isi.get(kind, ""))
    bidang = nilai.removeprefix("attach://") if nilai.startswith("attach://") else kind
    if bidang in berkas:
        nama, mime, isi_berkas = berkas[bidang]
        return tiruan.make_media(kind, nama, isi_berkas, mime)
    lama = tiruan.berkas.get(nilai)
    if lama is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    return tiruan.make_media(kind, lama.nama, lama.isi, lama.mime) | {"file_id": lama.file_id}


def _own(tiruan: Tiruan, isi: Json) -> Pesan:
    pesan = tiruan.find(_chat(tiruan, isi), int(isi.get("message_id", 0)))
    if pesan.from_id != tiruan.bot.id:
        raise bad_request("message can't be edited")
    return pesan


def _change(
    tiruan: Tiruan, pesan: Pesan, teks: str, entities: list[Json], tombol: list[list[Json]] | None
) -> Json:
    if (pesan.text, pesan.entities, pesan.tombol) == (teks, entities, tombol):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    pesan.text, pesan.entities, pesan.tombol = teks, entities, tombol
    pesan.edit_date = tiruan.now()
    tiruan.tell(pesan.chat_id, "edit", pesan)
    return tiruan.to_api(pesan)


def _scope(tiruan: Tiruan, isi: Json) -> str:
    scope = _parsed(isi.get("scope") or {"type": "default"})
    jenis = str(scope.get("type"))
    if jenis not in SCOPE:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" not in scope:
        return jenis
    if int(scope["chat_id"]) not in tiruan.started:
        raise bad_request("chat not found")
    return f"{jenis}:{scope['chat_id']}"
