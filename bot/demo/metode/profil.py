"""What the bot says of itself: who it is, its commands, its menu button, its texts."""

import re
from typing import Any

from bot.demo.metode.isian import Berkas, Metode, number, parsed
from bot.demo.peserta import Json
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import bad_request

SCOPE = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
MENU = {"default", "commands"}
PERINTAH_MAKSIMUM = 100
KETERANGAN_MAKSIMUM = 256


async def get_me(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del isi, berkas
    return tiruan.bot.to_api() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


async def set_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    daftar = parsed(isi.get("commands", []))
    if len(daftar) > PERINTAH_MAKSIMUM:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for satu in daftar:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", satu.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(satu.get("description", "")) <= KETERANGAN_MAKSIMUM:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    tiruan.commands[_scope(tiruan, isi), isi.get("language_code") or ""] = daftar
    for tempat in list(tiruan.listeners):
        tiruan.tell(tempat, "commands", {})
    return True


async def get_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    del berkas
    return tiruan.commands.get((_scope(tiruan, isi), isi.get("language_code") or ""), [])


async def delete_my_commands(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tiruan.commands.pop((_scope(tiruan, isi), isi.get("language_code") or ""), None)
    return True


async def set_menu_button(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tombol = parsed(isi.get("menu_button") or {"type": "default"})
    if tombol.get("type") not in MENU:
        raise bad_request("can't parse menu button")
    tiruan.profil[_menu_key(isi)] = tombol
    return True


async def get_menu_button(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    bawaan = tiruan.profil.get("menu", {"type": "default"})
    tombol: Json = tiruan.profil.get(_menu_key(isi), bawaan)
    return tombol


def set_text(kunci: str, paling_panjang: int) -> Metode:
    """Return the method that sets the bot's name or one of its descriptions."""

    async def set_one(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
        del berkas
        teks = str(isi.get(kunci, ""))
        if len(teks) > paling_panjang:
            raise bad_request(f"{kunci} is too long")
        tiruan.profil[kunci] = teks
        return True

    return set_one


def get_text(kunci: str) -> Metode:
    async def get_one(tiruan: Tiruan, isi: Json, berkas: Berkas) -> dict[str, Any]:
        del isi, berkas
        return {kunci: tiruan.profil.get(kunci, tiruan.bot.nama if kunci == "name" else "")}

    return get_one


def _menu_key(isi: Json) -> str:
    return f"menu:{number(isi, 'chat_id')}" if isi.get("chat_id") else "menu"


def _scope(tiruan: Tiruan, isi: Json) -> str:
    scope = parsed(isi.get("scope") or {"type": "default"})
    jenis = str(scope.get("type"))
    if jenis not in SCOPE:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" not in scope:
        return jenis
    tempat = number(scope, "chat_id")
    if tempat not in tiruan.started and tempat not in tiruan.grup:
        raise bad_request("chat not found")
    return f"{jenis}:{tempat}"
